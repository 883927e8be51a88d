"""pytest's nodes: an article is a file, each rule over it an item."""

from __future__ import annotations

import os
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from pytest_newscheck.article.model import Article
from pytest_newscheck.engine import Checked, Crashed, Engine, Skipped, severities
from pytest_newscheck.errors import ArticleError
from pytest_newscheck.findings import Finding
from pytest_newscheck.outputs.results import PROPERTY, ItemResult
from pytest_newscheck.outputs.terminal import crash_text, findings_text
from pytest_newscheck.outputs.visible import visible
from pytest_newscheck.registry import Rule
from pytest_newscheck.selection import ArticleFiles, relative_path


class NewscheckWarning(UserWarning):
    """A finding of severity "warning"."""


class FailedItem(Exception):
    """An item failed; the text is what pytest prints."""


class PlainItem(pytest.Item):
    """An item whose failure is told in its own words."""

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None) -> Any:
        """Our own text; pytest's traceback costs 58 ms and says nothing of the article."""
        if isinstance(excinfo.value, FailedItem):
            return str(excinfo.value)
        return super().repr_failure(excinfo, style)


class ArticleFile(pytest.File):
    """One article: collects an item for each rule that runs over it."""

    def __init__(self, *, engine: Engine, strict: bool, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.engine = engine
        self.strict = strict
        self.article_path = relative_path(self.path, engine.root)
        self._article: Article | None = None
        self._unreadable: str = ""
        self._unreadable_told_by = ""

    def collect(self) -> Iterator[RuleItem]:
        """The items, by rule id. The file itself is read when the first of them runs."""
        for rule in self.engine.rules_for(self.article_path):
            yield RuleItem.from_parent(self, name=rule.id, rule=rule)

    def article(self, asked_by: str) -> Article:
        """The article, read once for all its items.

        Raises:
            ArticleError: for the first item that asks.
            pytest.skip.Exception: for the others: one clear failure is enough.
        """
        if self._unreadable and self._unreadable_told_by != asked_by:
            pytest.skip(f"the article could not be read: see {self.nodeid}::{self._unreadable_told_by}")
        if self._article is None:
            try:
                self._article = self.engine.read(self.path, self.article_path)
            except ArticleError as error:
                self._unreadable, self._unreadable_told_by = error.reason, asked_by
                raise
        return self._article

    def teardown(self) -> None:
        """Let the article go when its last item has run, so that memory does not grow with the archive."""
        self._article = None


class RuleItem(PlainItem):
    """One rule over one article."""

    parent: ArticleFile

    def __init__(self, *, rule: Rule, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.rule = rule
        self.add_marker("newscheck")

    def runtest(self) -> None:
        """Check the article; findings of severity "error" fail the item."""
        path = self.parent.article_path
        try:
            article = self.parent.article(self.name)
        except ArticleError as error:
            self._report(ItemResult(path, error=error.reason))
            raise FailedItem(f"{visible(path)}: {visible(error.reason)}") from error
        outcome = self.parent.engine.check(article, self.rule)
        self._report(ItemResult.of(path, self.rule.id, outcome))
        if isinstance(outcome, Skipped):
            pytest.skip(outcome.reason)
        if isinstance(outcome, Crashed):
            raise FailedItem(crash_text(self.rule.id, path, outcome))
        self._judge(outcome)

    def _judge(self, outcome: Checked) -> None:
        errors, mere_warnings = severities(outcome.findings)
        refused = [finding for finding in mere_warnings if not self._accepted_as_warning(finding)]
        if errors or refused or (mere_warnings and self.parent.strict):
            raise FailedItem(findings_text(outcome.findings))

    def _accepted_as_warning(self, finding: Finding) -> bool:
        """Give out a pytest warning at the article's own line; False where `-W error` refuses it."""
        what_to_do = f" → {visible(finding.suggestion)}" if finding.suggestion else ""
        where = f"({self.rule.id}, column {finding.column})"
        message = NewscheckWarning(f"{visible(finding.message)}{what_to_do} {where}")
        try:
            warnings.warn_explicit(message, NewscheckWarning, str(printable(self.path)), finding.line)
        except NewscheckWarning:
            return False
        return True

    def _report(self, result: ItemResult) -> None:
        self.user_properties.append((PROPERTY, result.dumps()))

    def reportinfo(self) -> tuple[os.PathLike[str] | str, int | None, str]:
        """Where the item stands, for pytest's headings."""
        # A line is given, although it says nothing: pytest needs one for items that a mark skips.
        return printable(self.path), 0, f"{visible(self.parent.article_path)}: {self.rule.id}"


class LoopingFolder(pytest.Directory):
    """A link to a folder that it lies in itself: reported, and not followed."""

    def collect(self) -> Iterator[pytest.Item]:
        """One item, which fails."""
        yield LoopItem.from_parent(self, name="newscheck")


class LoopItem(PlainItem):
    """Says that a link leads back to a folder around it."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.add_marker("newscheck")

    def runtest(self) -> None:
        """Fail, in one line."""
        link = visible(self.nodeid.rsplit("::", 1)[0])
        reason = f"the link leads back to {visible(self.path.resolve().name)}/, which it lies in"
        self.user_properties.append((PROPERTY, ItemResult(link, error=reason).dumps()))
        raise FailedItem(f"{link}: {reason}")

    def reportinfo(self) -> tuple[os.PathLike[str] | str, int | None, str]:
        """Where the link stands."""
        return printable(self.path), 0, self.nodeid


def printable(path: Path) -> Path:
    """A path as it can be shown and sent: file names may hold control characters and bytes that are no text."""
    return path if (shown := visible(str(path))) == str(path) else Path(shown)


def loops(folder: Path) -> bool:
    """Whether a folder is a link to a folder that it lies in."""
    if not folder.is_symlink():
        return False
    target = folder.resolve()
    here = folder.parent.resolve()
    # by where the folders really are, and by the links that lead here: two folders may link to each other
    return target in (here, *here.parents) or any(target == parent.resolve() for parent in folder.parents)


def dangling_articles(folder: Path, files: ArticleFiles) -> list[Path]:
    """Links in a folder that have an article's name and lead nowhere, sorted."""
    with os.scandir(folder) as entries:
        links = [Path(entry.path) for entry in entries if entry.is_symlink()]
    return sorted(link for link in links if not link.exists() and files.claims(link))
