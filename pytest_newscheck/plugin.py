"""The pytest plugin: its options, and whether this run can meet articles at all.

pytest loads this module in every run of an environment that has the package. It stays idle, and
imports nothing of the engine, where there are no articles, settings or options for it.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

_OPTIONS = ("newscheck_select", "newscheck_ignore", "newscheck_strict", "newscheck_json")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the options `--newscheck-…`."""
    group = parser.getgroup("newscheck", "news articles (newscheck)")
    rules = "rules by id, separated by commas"
    group.addoption(
        "--newscheck-select", action="append", default=[], metavar="RULES", help=f"run only these rules ({rules})"
    )
    group.addoption(
        "--newscheck-ignore", action="append", default=[], metavar="RULES", help=f"leave out these rules ({rules})"
    )
    group.addoption("--newscheck-strict", action="store_true", help="let warnings fail, too")
    group.addoption("--newscheck-json", metavar="FILE", help="write all findings to FILE as JSON")


def pytest_configure(config: pytest.Config) -> None:
    """Read the settings and load the rules, if this run can meet an article."""
    config.addinivalue_line("markers", "newscheck: a check of a news article (added to every such item)")
    if _is_wanted(config) and not _shows_only_help(config):
        _start(config)


def _is_wanted(config: pytest.Config) -> bool:
    """Whether there are settings of ours, an option is given, a seeds folder is there, or an article is named."""
    root = config.rootpath
    if any(config.getoption(option) for option in _OPTIONS):
        return True
    if (root / "seeds").is_dir() or (root / "newscheck.toml").is_file() or _is_mentioned(root / "pyproject.toml"):
        return True
    return any(Path(argument.split("::")[0]).suffix.lower() not in ("", ".py") for argument in config.args)


def _is_mentioned(settings: Path) -> bool:
    try:
        return b"newscheck" in settings.read_bytes()
    except OSError:
        return False


def _shows_only_help(config: pytest.Config) -> bool:
    options = vars(config.option)
    return any(options.get(option) for option in ("help", "version", "markers", "showfixtures", "cacheshow"))


def _start(config: pytest.Config) -> None:
    from pytest_newscheck.collection import Bridge, Collection, prepared_run
    from pytest_newscheck.config import read_config
    from pytest_newscheck.errors import ConfigError, RuleLoadError
    from pytest_newscheck.hooks import Hooks
    from pytest_newscheck.reporting import Reporter

    hooks = Hooks()
    config.pluginmanager.register(Bridge(hooks), "newscheck-bridge")
    try:
        hooks.load_packages()
        select, ignore = _listed(config, "newscheck_select"), _listed(config, "newscheck_ignore")
        settings = read_config(config.rootpath).selecting(select, ignore)
        run = prepared_run(config.rootpath, settings, hooks, strict=config.getoption("newscheck_strict"))
        config.pluginmanager.register(Collection(run), "newscheck-collection")
        if not hasattr(config, "workerinput"):  # with xdist, the process that the user started reports
            target: str | None = config.getoption("newscheck_json")
            json_target = config.invocation_params.dir / target if target else None
            config.pluginmanager.register(Reporter(run.engine, run.files, json_target), "newscheck-reporter")
    except (ConfigError, RuleLoadError) as error:
        raise pytest.UsageError(f"newscheck: {error}") from error


def _listed(config: pytest.Config, option: str) -> list[str]:
    given: Sequence[str] = config.getoption(option)
    return [rule.strip() for value in given for rule in value.split(",") if rule.strip()]
