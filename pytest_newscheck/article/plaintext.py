"""Reads .txt: a paragraph a line, or lines wrapped at a fixed width with blank lines between paragraphs."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from pytest_newscheck.article.passages import Passage, trimmed
from pytest_newscheck.article.positions import Part

_LINE = re.compile(r"[^\n]*\n?")
_LIST_ITEM = re.compile(r"[•*‣▪]\s")
_WIDEST_WRAP = 120
_NARROWEST_WRAP = 36
_FEWEST_WRAPPED = 3
_MOSTLY = 0.9
_OFTEN = 0.4


class PlainText:
    """Reader of plain text."""

    suffixes: Sequence[str] = (".txt",)

    def passages(self, text: str, start: int) -> list[Passage]:
        """The prose, in order; see `Reader`."""
        groups = list(_groups(_lines(text, start)))
        if _is_wrapped(groups):
            return trimmed(_joined(group) for group in groups)
        return trimmed(_single(line) for group in groups for line in group)


def _lines(text: str, start: int) -> Iterator[Part]:
    """Lines without their ends, blank ones included."""
    for found in _LINE.finditer(text, start):
        line = found[0].rstrip("\r\n")
        yield Part(found.start(), found.start() + len(line), line)


def _groups(lines: Iterator[Part]) -> Iterator[list[Part]]:
    """Runs of lines with no blank line between them."""
    group: list[Part] = []
    for line in lines:
        if line.text.strip():
            group.append(line)
        elif group:
            yield group
            group = []
    if group:
        yield group


def _is_wrapped(groups: Sequence[Sequence[Part]]) -> bool:
    """Whether the lines were broken to fit a width.

    Then each line that goes on is full: the next line's first word would not have fitted.
    """
    width = max((len(line.text) for group in groups for line in group), default=0)
    pairs = [pair for group in groups for pair in pairwise(group)]
    if not _NARROWEST_WRAP <= width <= _WIDEST_WRAP or len(pairs) < _FEWEST_WRAPPED:
        return False
    full = sum(len(line.text) + 1 + len(following.text.split(None, 1)[0]) > width for line, following in pairs)
    inside_sentences = sum(_goes_on(following.text) for _, following in pairs)
    return full >= _MOSTLY * len(pairs) and inside_sentences >= _OFTEN * len(pairs)


def _goes_on(line: str) -> bool:
    """Whether a line begins inside a sentence, as far as that shows: not with a capital, a digit or a mark."""
    first = line.lstrip()[0]
    return first.isalpha() and not first.isupper()


def _single(line: Part) -> Passage:
    return Passage((line,), "list" if _LIST_ITEM.match(line.text) else "")


def _joined(group: Sequence[Part]) -> Passage:
    """A paragraph of wrapped lines, with a blank for each line end."""
    parts = [group[0]]
    for line in group[1:]:
        parts += [Part(parts[-1].end, line.start, " "), line]
    return Passage(tuple(parts))
