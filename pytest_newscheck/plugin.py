"""The pytest plugin: options, collection, and what is shown and written at the end."""

from __future__ import annotations

from collections.abc import Generator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from pytest_newscheck.config import read_config
from pytest_newscheck.engine import Engine
from pytest_newscheck.errors import ConfigError, RuleLoadError
from pytest_newscheck.example_items import RuleFile
from pytest_newscheck.hooks import Hooks
from pytest_newscheck.items import (
    ArticleFile,
    LoopingFolder,
    NewscheckWarning,
    RuleItem,
    dangling_articles,
    loops,
)
from pytest_newscheck.registry import Rule
from pytest_newscheck.reporting import Reporter
from pytest_newscheck.selection import SEEDS, ArticleFiles

NAME = "newscheck"


@dataclass(frozen=True, slots=True)
class State:
    """What the plugin holds for one run."""

    engine: Engine
    files: ArticleFiles
    strict: bool
    rules: Mapping[str, Rule]
    """By the real path of their modules, for those in the project's own rules folders."""

    def rule_in(self, file: Path) -> Rule | None:
        """The rule that a file in a rules folder holds."""
        return self.rules.get(str(file.resolve())) if self.rules else None


_STATE = pytest.StashKey[State]()


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the options `--newscheck-…`."""
    group = parser.getgroup(NAME, "news articles (newscheck)")
    group.addoption(
        "--newscheck-select",
        action="append",
        default=[],
        metavar="RULES",
        help="run only these rules (comma-separated)",
    )
    group.addoption(
        "--newscheck-ignore",
        action="append",
        default=[],
        metavar="RULES",
        help="leave out these rules (comma-separated)",
    )
    group.addoption("--newscheck-strict", action="store_true", help="let warnings fail, too")
    group.addoption("--newscheck-json", metavar="FILE", help="write all findings to FILE as JSON")


def pytest_configure(config: pytest.Config) -> None:
    """Read the settings and load the rules, if this run can meet an article."""
    config.addinivalue_line("markers", "newscheck: a check of a news article (added to every such item)")
    hooks = Hooks()
    config.pluginmanager.register(_Bridge(hooks), "newscheck-bridge")
    try:
        state = _state(config, hooks)
        if state is not None:
            config.stash[_STATE] = state
            _start_reporting(config, state)
    except (ConfigError, RuleLoadError) as error:
        raise pytest.UsageError(f"newscheck: {error}") from error


def _state(config: pytest.Config, hooks: Hooks) -> State | None:
    settings = read_config(config.rootpath)
    select, ignore = _listed(config, "newscheck_select"), _listed(config, "newscheck_ignore")
    if not (settings.origin or _is_wanted(config)):
        return None
    hooks.load_packages()
    engine = Engine(config.rootpath, settings.selecting(select, ignore), hooks)
    files = ArticleFiles(config.rootpath, settings.articles, engine.suffixes)
    return State(engine, files, config.getoption("newscheck_strict"), _rules_in_project(engine))


def _rules_in_project(engine: Engine) -> dict[str, Rule]:
    """`pytest rules/` runs the examples of these."""
    folders = {(engine.root / folder).resolve() for folder in engine.config.rules_dirs}
    files = {Path(rule.file).resolve(): rule for rule in engine.rules.values()}
    return {str(file): rule for file, rule in files.items() if file.parent in folders}


def _is_wanted(config: pytest.Config) -> bool:
    """Without settings of ours: whether there is a seeds folder, an article is named or an option given."""
    options = ("newscheck_select", "newscheck_ignore", "newscheck_strict", "newscheck_json")
    if any(config.getoption(option) for option in options) or (config.rootpath / SEEDS).is_dir():
        return True
    return any(Path(argument.split("::")[0]).suffix.lower() not in ("", ".py") for argument in config.args)


def _listed(config: pytest.Config, option: str) -> list[str]:
    given: Sequence[str] = config.getoption(option)
    return [rule.strip() for value in given for rule in value.split(",") if rule.strip()]


def _start_reporting(config: pytest.Config, state: State) -> None:
    if hasattr(config, "workerinput"):  # an xdist worker: the process that started it reports
        return
    target: str | None = config.getoption("newscheck_json")
    reporter = Reporter(state.engine, state.files, config.invocation_params.dir / target if target else None)
    config.pluginmanager.register(reporter, "newscheck-reporter")


class _Bridge:
    """Hands pytest's plugins, conftest.py files among them, to our own plugin manager."""

    def __init__(self, hooks: Hooks) -> None:
        self._hooks = hooks

    def pytest_plugin_registered(self, plugin: object) -> None:
        """Called for every plugin, also for those registered before this one."""
        self._hooks.adopt(plugin)


@pytest.hookimpl(wrapper=True)
def pytest_collect_file(
    file_path: Path, parent: pytest.Collector
) -> Generator[None, list[pytest.Collector], list[pytest.Collector]]:
    """Take the articles, and take them from everyone else: doctest would run what stands behind `>>>`."""
    collected = yield
    state = parent.config.stash.get(_STATE, None)
    if state is None:
        return collected
    if file_path.suffix == ".py" and (rule := state.rule_in(file_path)):
        return [*collected, RuleFile.from_parent(parent, path=file_path, rule=rule)]
    if not state.files.claims(file_path, named=parent.session.isinitpath(file_path)):
        return collected
    return [ArticleFile.from_parent(parent, path=file_path, engine=state.engine, strict=state.strict)]


@pytest.hookimpl(tryfirst=True)
def pytest_collect_directory(path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    """Don't follow a link that leads in a circle, where articles are looked for: report it."""
    state = parent.config.stash.get(_STATE, None)
    if state is None or not state.files.may_hold(path):
        return None
    if loops(path):
        return LoopingFolder.from_parent(parent, path=path)
    return None


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report(
    collector: pytest.Collector,
) -> Generator[None, pytest.CollectReport, pytest.CollectReport]:
    """Add the articles that are links to nowhere: pytest passes over them without a word."""
    report = yield
    state = collector.config.stash.get(_STATE, None)
    if state is not None and report.passed and isinstance(collector, pytest.Directory):
        _add_dangling(report, collector, state.files)
    return report


def _add_dangling(report: pytest.CollectReport, folder: pytest.Directory, files: ArticleFiles) -> None:
    if not files.may_hold(folder.path) or isinstance(folder, LoopingFolder):
        return
    for link in dangling_articles(folder.path, files):
        report.result += folder.ihook.pytest_collect_file(file_path=link, parent=folder)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item,
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Let a skip stand at its article, not at a line of this package."""
    report = yield
    if report.skipped and isinstance(item, RuleItem) and isinstance(report.longrepr, tuple):
        report.longrepr = (str(item.path), 1, report.longrepr[2])
    return report


@pytest.hookimpl(tryfirst=True)
def pytest_warning_recorded(warning_message: Any) -> None:
    """Keep pytest from printing the article's whole line, often a paragraph, below a warning."""
    if issubclass(warning_message.category, NewscheckWarning):
        warning_message.line = ""
