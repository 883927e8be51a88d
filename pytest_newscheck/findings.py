"""Findings: what a rule reports, with the place in the article's file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any, Literal, get_args

Severity = Literal["error", "warning"]
SEVERITIES: tuple[Severity, ...] = get_args(Severity)

NO_DATA: Mapping[str, Any] = MappingProxyType({})


@dataclass(frozen=True, order=True, slots=True)
class Finding:
    """One place in one article that an editor should look at.

    Lines and columns count from 1, in Unicode code points of the file on disk (a byte
    order mark is not counted); the end is exclusive. Findings order by place.
    """

    path: str
    line: int
    column: int
    end_line: int
    end_column: int
    rule: str
    code: str
    message: str
    severity: Severity | None = field(compare=False)
    """None leaves it to the rule; what the engine reports always has one."""
    excerpt: str = field(compare=False)
    """The words around the place, on one line."""
    mark: tuple[int, int] = field(compare=False)
    """Where in `excerpt` the place is: offsets, end exclusive."""
    suggestion: str = field(default="", compare=False)
    """What to write instead or to do; empty where the message says all."""
    data: Mapping[str, Any] = field(default_factory=lambda: NO_DATA, compare=False)
    """Facts for machines; the keys per code are in docs/findings.md."""

    @property
    def place(self) -> str:
        """`path:line:column`, as editors and terminals understand it."""
        return f"{self.path}:{self.line}:{self.column}"

    def to_json(self) -> dict[str, Any]:
        """This finding as a row of the findings JSON, schema 1."""
        return {
            "path": self.path,
            "rule": self.rule,
            "code": self.code,
            "severity": self.severity,
            "message": self.message,
            "line": self.line,
            "column": self.column,
            "end_line": self.end_line,
            "end_column": self.end_column,
            "excerpt": self.excerpt,
            "suggestion": self.suggestion,
            "data": dict(self.data),
        }
