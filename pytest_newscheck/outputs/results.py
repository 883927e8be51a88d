"""Results of items, as they travel from a worker to the process that reports them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from pytest_newscheck.engine import Checked, Crashed, Outcome, Skipped
from pytest_newscheck.findings import Finding

PROPERTY = "newscheck"
"""Name of the user property that carries a result; pytest-xdist passes it on, JUnit XML shows it."""


@dataclass(frozen=True, slots=True)
class ItemResult:
    """What came of one item: one article, one rule."""

    path: str
    rule: str = ""
    """Empty where the article could not be read: that concerns all rules alike."""
    findings: tuple[Finding, ...] = ()
    skipped: str = ""
    error: str = ""
    """Why the article could not be read or how the rule crashed, in one line."""

    @classmethod
    def of(cls, path: str, rule: str, outcome: Outcome) -> ItemResult:
        """The result of a rule's outcome."""
        if isinstance(outcome, Checked):
            return cls(path, rule, findings=outcome.findings)
        if isinstance(outcome, Skipped):
            return cls(path, rule, skipped=outcome.reason)
        return cls(path, rule, error=crash_line(rule, path, outcome))

    def dumps(self) -> str:
        """As one line of JSON; empty parts are left out."""
        row: dict[str, Any] = {"path": self.path, "rule": self.rule}
        if self.findings:
            row["findings"] = [finding.to_json() for finding in self.findings]
        if self.skipped:
            row["skipped"] = self.skipped
        if self.error:
            row["error"] = self.error
        return json.dumps(row, sort_keys=True)

    @classmethod
    def loads(cls, line: str) -> ItemResult:
        """The result that `dumps` wrote."""
        row = json.loads(line)
        findings = tuple(Finding(**{**finding, "mark": (0, 0)}) for finding in row.pop("findings", ()))
        return cls(findings=findings, **row)


def crash_line(rule: str, path: str, crash: Crashed) -> str:
    """How a rule crashed, in one line."""
    where = f" ({crash.frames[-1]})" if crash.frames else ""
    return f"the rule {rule} crashed on {path}: {crash.error}{where}"


@dataclass(slots=True)
class Results:
    """Everything that a run's items reported. The order in which they came does not show."""

    _items: dict[tuple[str, str], ItemResult] = field(default_factory=dict)

    @classmethod
    def of(cls, items: Iterable[ItemResult]) -> Results:
        """Results that are known already."""
        results = cls()
        for item in items:
            results.add(item)
        return results

    def add(self, item: ItemResult) -> None:
        """Add an item's result; an item that ran twice counts once."""
        self._items[item.path, item.rule] = item

    def add_reported(self, properties: Iterable[tuple[str, object]]) -> bool:
        """Add the result among an item's user properties; False where there is none."""
        lines = [str(value) for name, value in properties if name == PROPERTY]
        for line in lines:
            self.add(ItemResult.loads(line))
        return bool(lines)

    @property
    def articles(self) -> list[str]:
        """Paths of the articles that were looked at, sorted."""
        return sorted({item.path for item in self._items.values()})

    @property
    def findings(self) -> list[Finding]:
        """All findings by place."""
        return sorted(finding for item in self._items.values() for finding in item.findings)

    @property
    def skipped(self) -> list[ItemResult]:
        """Items that a rule could not judge, by path and rule."""
        return _ordered(item for item in self._items.values() if item.skipped)

    @property
    def errors(self) -> list[ItemResult]:
        """Unreadable articles and crashed rules, by path and rule."""
        return _ordered(item for item in self._items.values() if item.error)


def _ordered(items: Iterable[ItemResult]) -> list[ItemResult]:
    return sorted(items, key=lambda item: (item.path, item.rule))


def counted(number: int, one: str, many: str = "") -> str:
    """`1 finding`, `2 findings`."""
    return f"{number} {one if number == 1 else many or one + 's'}"


def by_rule(findings: Sequence[Finding]) -> dict[str, list[Finding]]:
    """Findings grouped by rule, in the order of rule ids."""
    groups: dict[str, list[Finding]] = {}
    for finding in findings:
        groups.setdefault(finding.rule, []).append(finding)
    return {rule: groups[rule] for rule in sorted(groups)}
