"""The plugin manager "newscheck": who takes part in a run beside pytest's own plugins."""

from __future__ import annotations

import importlib
import pkgutil
import traceback
from collections.abc import Iterable
from types import ModuleType
from typing import Any

import pluggy

from pytest_newscheck import hookspecs
from pytest_newscheck.article.passages import Reader
from pytest_newscheck.article.reading import built_in_readers
from pytest_newscheck.errors import ConfigError, RuleLoadError
from pytest_newscheck.languages.identification import LanguageDetector

PREFIX = "newscheck_"
ENTRY_POINTS = "newscheck"
_RULES = "pytest_newscheck.rules"


class Hooks(pluggy.PluginManager):
    """A plugin manager that takes every function named newscheck_… for a hook."""

    def __init__(self) -> None:
        super().__init__("newscheck")
        self.add_hookspecs(hookspecs)
        self.register(BuiltIns(), "newscheck-built-in")

    def parse_hookimpl_opts(self, plugin: object, name: str) -> pluggy.HookimplOpts | None:
        """Options of a hook implementation, marked or known by its name."""
        marked = super().parse_hookimpl_opts(plugin, name)
        if marked is None and name.startswith(PREFIX) and callable(getattr(plugin, name, None)):
            return pluggy.HookimplOpts(
                wrapper=False, hookwrapper=False, optionalhook=False, tryfirst=False, trylast=False, specname=None
            )
        return marked

    def adopt(self, plugin: object) -> None:
        """Register a pytest plugin (the project's conftest.py, say) that implements our hooks.

        Raises:
            ConfigError: it implements a hook that there is not, or with arguments that it has not.
        """
        if self.is_registered(plugin) or not implements_hooks(plugin):
            return
        try:
            self.register(plugin)
            self.check_pending()
        except pluggy.PluginValidationError as error:
            raise ConfigError(f"{_file_of(plugin)}: {' '.join(str(error).split())}") from error

    def gathered(self, name: str) -> list[Any]:
        """What the implementations of a hook return, in the order of registration.

        Raises:
            ConfigError: one of them raises, or returns no list.
        """
        try:
            results = getattr(self.hook, name)()
            return [item for result in reversed(results) for item in result]  # pluggy's order is last first
        except (RuleLoadError, KeyboardInterrupt):
            raise
        except BaseException as error:  # also pytest.skip() and sys.exit()
            frame = traceback.extract_tb(error.__traceback__)[-1]
            where = f"{frame.filename}:{frame.lineno} in {frame.name}"
            raise ConfigError(f"the hook {name} failed: {type(error).__name__}: {error} ({where})") from error

    def load_packages(self) -> None:
        """Register the installed packages that name themselves in the entry-point group.

        Raises:
            ConfigError: a package does not import, or implements an unknown hook.
        """
        try:
            self.load_setuptools_entrypoints(ENTRY_POINTS)
            self.check_pending()
        except Exception as error:
            raise ConfigError(f"a package of the entry-point group {ENTRY_POINTS!r} can't be used: {error}") from error


class BuiltIns:
    """The built-in rules, readers and language detection, registered as anyone's."""

    def __init__(self) -> None:
        self._detector = LanguageDetector()

    def newscheck_rules(self) -> list[ModuleType]:
        """The modules of pytest_newscheck.rules, by name."""
        return [_built_in_rule(name) for name in built_in_rule_names()]

    def newscheck_readers(self) -> Iterable[Reader]:
        """Plain text and Markdown."""
        return built_in_readers()

    @pluggy.HookimplMarker("newscheck")(trylast=True)
    def newscheck_detect_language(self, text: str) -> str:
        """What langdetect says, where no plugin knows better."""
        return self._detector.detect(text)


def built_in_rule_names() -> list[str]:
    """Module names of the built-in rules, sorted: what is discovered must not depend on the disk's order."""
    return sorted(found.name for found in pkgutil.iter_modules(importlib.import_module(_RULES).__path__))


def _built_in_rule(name: str) -> ModuleType:
    full = f"{_RULES}.{name}"
    try:
        return importlib.import_module(full)
    except KeyboardInterrupt:
        raise
    except BaseException as error:
        raise RuleLoadError(f"{full}: does not import: {type(error).__name__}: {error}") from error


def implements_hooks(plugin: object) -> bool:
    """Whether a plugin has functions by the names of our hooks."""
    return any(name.startswith(PREFIX) for name in dir(plugin))


def _file_of(plugin: object) -> str:
    return str(getattr(plugin, "__file__", None) or plugin)
