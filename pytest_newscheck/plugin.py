"""The pytest plugin: its options, and whether this run can meet articles at all.

pytest loads this module in every run of an environment that has the package. It stays idle, and
imports nothing of the engine, where there are no articles, settings or options for it.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pytest_newscheck.selection import ArticleFiles

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
    """Whether there are settings of ours, an option is given, or articles are there or named."""
    root = config.rootpath
    if any(config.getoption(option) not in (None, [], False) for option in _OPTIONS):
        return True
    if (root / "newscheck.toml").is_file() or _is_mentioned(root / "pyproject.toml"):
        return True
    named = [config.invocation_params.dir / argument.split("::")[0] for argument in config.args]
    if any(path.is_relative_to(root / "seeds") or _is_article(path) for path in named):
        return True
    return any(_is_article(path) for path in (root / "seeds").rglob("*"))


def _is_article(path: Path) -> bool:
    """Whether a file has the ending of an article; other formats come with settings or a plugin's options."""
    return path.suffix.lower() in (".txt", ".md", ".markdown") and not path.is_dir()


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
    bridge = Bridge(hooks, config)
    try:
        config.pluginmanager.register(bridge, "newscheck-bridge")
        bridge.start()
        hooks.load_packages()
        select, ignore = _listed(config, "newscheck_select"), _listed(config, "newscheck_ignore")
        settings = read_config(config.rootpath).selecting(select, ignore)
        strict: bool = config.getoption("newscheck_strict")
        run = prepared_run(config.rootpath, settings, hooks, strict=strict, named=_names_files(config))
        config.pluginmanager.register(Collection(run), "newscheck-collection")
        if not hasattr(config, "workerinput"):  # with xdist, the process that the user started reports
            config.pluginmanager.register(Reporter(run, _json_target(config, run.files)), "newscheck-reporter")
    except (ConfigError, RuleLoadError) as error:
        raise pytest.UsageError(f"newscheck: {error}") from error


def _names_files(config: pytest.Config) -> bool:
    """Whether the command line names files and folders, not `testpaths`; xdist's workers are told."""
    told: bool | None = getattr(config, "workerinput", {}).get("newscheck_named")
    return config.args_source is config.ArgsSource.ARGS if told is None else told


def _json_target(config: pytest.Config, files: ArticleFiles) -> Path | None:
    from pytest_newscheck.errors import ConfigError

    given: str | None = config.getoption("newscheck_json")
    if given is None:
        return None
    target = config.invocation_params.dir / given
    if not given:
        raise ConfigError("--newscheck-json names no file")
    if files.claims(target):
        raise ConfigError(f"--newscheck-json: {given} is an article, and would be overwritten")
    return target


def _listed(config: pytest.Config, option: str) -> list[str]:
    from pytest_newscheck.errors import ConfigError

    given: Sequence[str] = config.getoption(option)
    rules = [rule.strip() for value in given for rule in value.split(",") if rule.strip()]
    if given and not rules:
        raise ConfigError(f"--{option.replace('_', '-')} names no rule")
    return rules
