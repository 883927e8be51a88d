"""Pass and Fail: a rule's examples, which are its documentation and its tests."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Pass:
    """A text in which the rule finds nothing."""

    text: str
    language: str = "en"
    options: Mapping[str, Any] = field(default_factory=dict)
    suffix: str = ".txt"


@dataclass(frozen=True, slots=True)
class Fail:
    """A text in which the rule finds one thing, there and so.

    `at` is line and column, from 1; `says` stands in the message; `code`, where it is
    given, is the finding's. `findings` says how many there are in all.
    """

    text: str
    at: tuple[int, int] | None = None
    says: str = ""
    code: str = ""
    language: str = "en"
    options: Mapping[str, Any] = field(default_factory=dict)
    suffix: str = ".txt"
    findings: int = 1


Example = Pass | Fail
