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
from pytest_newscheck.hooks import Hooks, implements_hooks
from pytest_newscheck.items import (
    ArticleFile,
    LoopingFolder,
    NewscheckWarning,
    RuleItem,
    dangling_articles,
    loops,
    printable,
)
from pytest_newscheck.outputs.visible import visible
from pytest_newscheck.registry import Rule, rule_files
from pytest_newscheck.selection import ArticleFiles, relative_path


@dataclass(frozen=True, slots=True)
class Run:
    """What holds for one run."""

    engine: Engine
    files: ArticleFiles
    strict: bool
    named: bool
    """Whether the command line names what to collect: then a file's ending is enough."""
    rules: Mapping[str, Rule]
    """By the path of their modules, for those in the project's own rules folders."""


def prepared_run(root: Path, config: Config, hooks: Hooks, *, strict: bool, named: bool) -> Run:
    """Load the rules and settle which files are articles.

    Raises:
        ConfigError, RuleLoadError: see Engine.
    """
    engine = Engine(root, config, hooks)
    folders = [root / folder for folder in config.rules_dirs]
    real = {Path(rule.file).resolve(): rule for rule in engine.rules.values()}
    files = (file for folder in folders for file in rule_files(folder))
    rules = {str(file): rule for file in files if (rule := real.get(file.resolve()))}
    return Run(engine, ArticleFiles(root, config.articles, engine.suffixes), strict, named, rules)


class Bridge:
    """Hands pytest's plugins, the project's conftest.py among them, to our own plugin manager.

    A conftest.py in a folder below is not heard: what it says would hold for all articles, or
    not, depending on what is collected.
    """

    def __init__(self, hooks: Hooks, config: pytest.Config) -> None:
        self._hooks = hooks
        self._config = config
        self._started = False

    def start(self) -> None:
        """From now on, plugins come too late."""
        self._started = True

    def pytest_plugin_registered(self, plugin: object) -> None:
        """Called for every plugin, also for those registered before this one."""
        if not implements_hooks(plugin):
            return
        file = Path(getattr(plugin, "__file__", None) or "")
        is_below = file.name == "conftest.py" and file.parent != self._config.rootpath
        if is_below or self._started:
            message = f"{file}: its newscheck hooks are not heard; they belong into the project's own conftest.py"
            self._config.issue_config_time_warning(NewscheckWarning(message), stacklevel=2)
        else:
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
        if file_path.suffix == ".py" and (rule := run.rules.get(str(file_path))):
            return [*collected, RuleFile.from_parent(parent, path=file_path, rule=rule)]
        if not run.files.claims(file_path, named=run.named and parent.session.isinitpath(file_path)):
            return collected
        settings: dict[str, Any] = {"path": file_path, "engine": run.engine, "strict": run.strict}
        if printable(file_path) != file_path:
            settings["name"] = visible(file_path.name)
            settings["nodeid"] = visible(relative_path(file_path, run.files.root))
        return [ArticleFile.from_parent(parent, **settings)]

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
            report.longrepr = (str(printable(item.path)), 1, report.longrepr[2])
        return report

    @pytest.hookimpl(tryfirst=True)
    def pytest_warning_recorded(self, warning_message: Any) -> None:
        """Keep pytest from printing the article's whole line, often a paragraph, below a warning."""
        if issubclass(warning_message.category, NewscheckWarning):
            warning_message.line = ""
