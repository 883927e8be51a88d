"""What a person reads: findings with their place marked, and a summary by rule and article."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator, Sequence

from pytest_newscheck.engine import Crashed
from pytest_newscheck.findings import Finding
from pytest_newscheck.outputs.results import ItemResult, Results, by_rule, counted
from pytest_newscheck.outputs.visible import visible, visible_characters

WIDTH = 78
"""Columns that a message may take: xdist workers have no terminal to ask."""
_INDENT = "    "
_LISTED = 10
"""Findings of one rule in one article that the summary lists."""


def finding_text(finding: Finding) -> str:
    """One finding: place, the words with the place marked, the message, what to do."""
    words, markers = marked(finding.excerpt, finding.mark, WIDTH - len(_INDENT))
    severity = "" if finding.severity == "error" else f" ({finding.severity})"
    lines = [f"{visible(finding.place)}{severity}", _INDENT + words, _INDENT + markers]
    lines += _wrapped(visible(finding.message), _INDENT, _INDENT)
    if finding.suggestion:
        lines += _wrapped(visible(finding.suggestion), f"{_INDENT}→ ", f"{_INDENT}  ")
    return "\n".join(line.rstrip() for line in lines)


def findings_text(findings: Sequence[Finding]) -> str:
    """All findings of one item, below a line that also stands in pytest's short summary."""
    first = f"{severities_counted(findings)}, the first on line {findings[0].line}"
    return "\n\n".join([first, *map(finding_text, findings)])


def crash_text(rule: str, path: str, crash: Crashed) -> str:
    """A rule's crash: its name, the article, the last frames."""
    lines = [f"the rule {rule} crashed on {visible(path)}: {visible(crash.error)}"]
    lines += [f"{_INDENT}{visible(frame)}" for frame in crash.frames]
    lines.append(f"{_INDENT}This is a defect of the rule, not of the article.")
    return "\n".join(lines)


def marked(words: str, mark: tuple[int, int], columns: int) -> tuple[str, str]:
    """The words on one line of at most `columns`, and a line that marks the place below them.

    Wide (Chinese, Japanese) and zero-width characters are counted as terminals show them.
    """
    shown = [(text, _width(text)) for text in visible_characters(words)]
    first, last = 0, len(shown)
    if sum(width for _, width in shown) > columns:
        first, last = _window(shown, mark, columns - 2)  # an ellipsis at either end
    head, tail = "…" if first else "", "…" if last < len(shown) else ""
    lead = len(head) + sum(width for _, width in shown[first : mark[0]])
    length = sum(width for _, width in shown[mark[0] : min(mark[1], last)])
    return head + "".join(text for text, _ in shown[first:last]) + tail, " " * lead + "^" * max(1, length)


def _window(shown: Sequence[tuple[str, int]], mark: tuple[int, int], columns: int) -> tuple[int, int]:
    """As many characters as fit, the place among them: cut from the start, then from the end."""
    first, last = 0, len(shown)
    width = sum(width for _, width in shown)
    while width > columns and first < mark[0] and 2 * (mark[0] - first) > last - mark[1]:
        width -= shown[first][1]
        first += 1
    while width > columns and last > mark[0] + 1:
        last -= 1
        width -= shown[last][1]
    while width > columns and first < mark[0]:
        width -= shown[first][1]
        first += 1
    return first, last


def _width(text: str) -> int:
    if text.isascii():
        return len(text)
    from wcwidth import wcswidth

    return max(0, wcswidth(text))


def _wrapped(text: str, first: str, following: str) -> list[str]:
    return textwrap.wrap(
        text, WIDTH, initial_indent=first, subsequent_indent=following, break_long_words=False, break_on_hyphens=False
    )


def summary_lines(results: Results, width: int) -> Iterator[str]:
    """The grouped summary: rule by rule, article by article."""
    yield from _errors(results.errors, width)
    for rule, findings in by_rule(results.findings).items():
        articles = len({finding.path for finding in findings})
        yield f"{rule}: {severities_counted(findings)} in {counted(articles, 'article')}"
        for path in sorted({finding.path for finding in findings}):
            yield f"  {visible(path)}"
            yield from _listed([finding for finding in findings if finding.path == path], width)
    yield from _skips(results.skipped)


def summary_title(results: Results) -> str:
    """One line for the whole run."""
    findings = results.findings
    found = severities_counted(findings) if findings else "no findings"
    return f"{found} in {counted(len(results.articles), 'article')}"


def _errors(errors: Sequence[ItemResult], width: int) -> Iterator[str]:
    if errors:
        yield "not checked:"
    for item in errors:
        reason = item.error if item.path in item.error else f"{item.path}: {item.error}"
        yield _cut(f"  {visible(reason)}", width)


def _listed(findings: Sequence[Finding], width: int) -> Iterator[str]:
    for finding in findings[:_LISTED]:
        place = f"{finding.line}:{finding.column}"
        yield _cut(f"    {place:<7} {visible(finding.message)}", width)
    if len(findings) > _LISTED:
        yield f"    … and {len(findings) - _LISTED} more"


def _skips(skipped: Sequence[ItemResult]) -> Iterator[str]:
    reasons: dict[tuple[str, str], int] = {}
    for item in skipped:
        key = (item.rule, item.skipped)
        reasons[key] = reasons.get(key, 0) + 1
    if reasons:
        yield "skipped:"
    for (rule, reason), count in sorted(reasons.items()):
        yield f"  {rule}, {counted(count, 'article')}: {visible(reason)}"


def severities_counted(findings: Iterable[Finding]) -> str:
    """`2 errors, 1 warning`."""
    severities = [finding.severity for finding in findings]
    errors, warnings = severities.count("error"), len(severities) - severities.count("error")
    told = [counted(errors, "error")] if errors else []
    return ", ".join([*told, counted(warnings, "warning")] if warnings else told)


def _cut(line: str, width: int) -> str:
    return line if len(line) <= width else line[: max(1, width - 1)].rstrip() + "…"
