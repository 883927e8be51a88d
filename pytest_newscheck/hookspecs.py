"""Hooks by which packages and conftest.py files add to a run; implement them under these names.

A package names its module in the entry-point group `newscheck`; a conftest.py just defines
the functions. They live in a pluggy manager of their own, since pytest's own hooks must begin
with `pytest_`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from types import ModuleType
from typing import TYPE_CHECKING

import pluggy

from pytest_newscheck.article.model import Article
from pytest_newscheck.article.passages import Reader
from pytest_newscheck.findings import Finding

if TYPE_CHECKING:
    from pytest_newscheck.registry import Rule

hookspec = pluggy.HookspecMarker("newscheck")


@hookspec
def newscheck_rules() -> Iterable[ModuleType]:
    """Rule modules to add. Called once, before anything is collected."""
    raise NotImplementedError


@hookspec
def newscheck_readers() -> Iterable[Reader]:
    """Readers for further file formats. Called once; one for a known ending takes it over."""
    raise NotImplementedError


@hookspec(firstresult=True)
def newscheck_detect_language(text: str) -> str | None:
    """The language tag of an article that declares none, or None to leave it to others."""
    raise NotImplementedError


@hookspec(firstresult=True)
def newscheck_findings(article: Article, rule: Rule, findings: Sequence[Finding]) -> Sequence[Finding] | None:
    """The findings to report instead of these, or None to leave them. Called once an item."""
    raise NotImplementedError
