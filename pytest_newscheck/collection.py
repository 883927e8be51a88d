"""pytest's hooks in a run that can meet articles: what becomes an item, and how items are reported."""

from __future__ import annotations

from collections.abc import Generator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from pytest_newscheck.config import Config
from pytest_newscheck.engine import Engine
from pytest_newscheck.example_items import RuleFile
from pytest_newscheck.hooks import Hooks
from pytest_newscheck.items import ArticleFile, LoopingFolder, NewscheckWarning, RuleItem, dangling_articles, loops
from pytest_newscheck.registry import Rule
from pytest_newscheck.selection import ArticleFiles


@dataclass(frozen=True, slots=True)
class Run:
    """What holds for one run."""

    engine: Engine
    files: ArticleFiles
    strict: bool
    rules: Mapping[str, Rule]
    """By the real path of their modules, for those in the project's own rules folders."""


def prepared_run(root: Path, config: Config, hooks: Hooks, *, strict: bool) -> Run:
    """Load the rules and settle which files are articles.

    Raises:
        ConfigError, RuleLoadError: see Engine.
    """
    engine = Engine(root, config, hooks)
    folders = {(root / folder).resolve() for folder in config.rules_dirs}
    files = {Path(rule.file).resolve(): rule for rule in engine.rules.values()}
    rules = {str(file): rule for file, rule in files.items() if file.parent in folders}
    return Run(engine, ArticleFiles(root, config.articles, engine.suffixes), strict, rules)


class Bridge:
    """Hands pytest's plugins, conftest.py files among them, to our own plugin manager."""

    def __init__(self, hooks: Hooks) -> None:
        self._hooks = hooks

    def pytest_plugin_registered(self, plugin: object) -> None:
        """Called for every plugin, also for those registered before this one."""
        self._hooks.adopt(plugin)


class Collection:
    """A plugin: collects articles, and gives their reports the article's own place."""

    def __init__(self, run: Run) -> None:
        self._run = run

    @pytest.hookimpl(wrapper=True)
    def pytest_collect_file(
        self, file_path: Path, parent: pytest.Collector
    ) -> Generator[None, list[pytest.Collector], list[pytest.Collector]]:
        """Take the articles, and take them from everyone else: doctest would run what stands behind `>>>`."""
        collected = yield
        run = self._run
        if file_path.suffix == ".py" and run.rules and (rule := run.rules.get(str(file_path.resolve()))):
            return [*collected, RuleFile.from_parent(parent, path=file_path, rule=rule)]
        if not run.files.claims(file_path, named=parent.session.isinitpath(file_path)):
            return collected
        return [ArticleFile.from_parent(parent, path=file_path, engine=run.engine, strict=run.strict)]

    @pytest.hookimpl(tryfirst=True)
    def pytest_collect_directory(self, path: Path, parent: pytest.Collector) -> pytest.Collector | None:
        """Don't follow a link that leads in a circle, where articles are looked for: report it."""
        if self._run.files.may_hold(path) and loops(path):
            return LoopingFolder.from_parent(parent, path=path)
        return None

    @pytest.hookimpl(wrapper=True)
    def pytest_make_collect_report(
        self, collector: pytest.Collector
    ) -> Generator[None, pytest.CollectReport, pytest.CollectReport]:
        """Add the articles that are links to nowhere: pytest passes over them without a word."""
        report = yield
        if report.passed and isinstance(collector, pytest.Directory):
            self._add_dangling(report, collector)
        return report

    def _add_dangling(self, report: pytest.CollectReport, folder: pytest.Directory) -> None:
        files = self._run.files
        if not files.may_hold(folder.path) or isinstance(folder, LoopingFolder):
            return
        for link in dangling_articles(folder.path, files):
            report.result += folder.ihook.pytest_collect_file(file_path=link, parent=folder)

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_makereport(self, item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
        """Let a skip stand at its article, not at a line of this package."""
        report = yield
        if report.skipped and isinstance(item, RuleItem) and isinstance(report.longrepr, tuple):
            report.longrepr = (str(item.path), 1, report.longrepr[2])
        return report

    @pytest.hookimpl(tryfirst=True)
    def pytest_warning_recorded(self, warning_message: Any) -> None:
        """Keep pytest from printing the article's whole line, often a paragraph, below a warning."""
        if issubclass(warning_message.category, NewscheckWarning):
            warning_message.line = ""
