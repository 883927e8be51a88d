"""The language files: those shipped with the package, and a newsroom's own laid over them."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Mapping
from importlib.resources import files
from pathlib import Path
from types import MappingProxyType
from typing import Any, TypeVar

from pytest_newscheck.errors import ConfigError, NoKnowledge

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

T = TypeVar("T")
Table = Mapping[str, Any]

_SHIPPED = files("pytest_newscheck.languages")


class Language:
    """One language and what is known of it, subject by subject (quotes, claims, …)."""

    def __init__(self, tag: str, name: str, tables: Mapping[str, Table]) -> None:
        self.tag = tag
        """BCP 47 tag, "" where the language is not known: "pt-BR"."""
        self.code = tag.split("-", 1)[0]
        """The language itself, without script and region: "pt"."""
        self.name = name
        """In English: "Portuguese"."""
        self._tables = tables
        self._built: dict[object, Any] = {}

    def table(self, subject: str) -> Table:
        """The data for a subject.

        Raises:
            NoKnowledge: there is none for this language.
        """
        found = self._tables.get(subject)
        if found is None:
            raise NoKnowledge(self.name, subject)
        return found

    def table_or_empty(self, subject: str) -> Table:
        """The data for a subject that a rule can do without."""
        return self._tables.get(subject, {})

    def built(self, build: Callable[[Language], T]) -> T:
        """What `build` makes of this language's data, made once."""
        if build not in self._built:
            self._built[build] = build(self)
        made: T = self._built[build]
        return made

    def __repr__(self) -> str:
        return f"Language({self.tag!r})"


def knowledge(build: Callable[[Language], T]) -> Callable[[Language], T]:
    """Decorator for a function that turns a language's data into what a rule works with.

    The result (compiled patterns, sets) is kept with the language.
    """

    def kept(language: Language) -> T:
        return language.built(build)

    kept.__doc__ = build.__doc__
    kept.__name__ = build.__name__
    return kept


class Languages:
    """Every language of one run, read when an article needs it."""

    def __init__(self, directories: Iterable[Path] = ()) -> None:
        self._directories = tuple(directories)
        self._read: dict[str, Language] = {}

    def get(self, tag: str) -> Language:
        """The language of a normalized tag; "" is the unknown language, of which nothing is known.

        Raises:
            ConfigError: a newsroom's language file is broken.
        """
        if tag not in self._read:
            self._read[tag] = self._load(tag)
        return self._read[tag]

    def check(self) -> None:
        """Read every file of the newsroom's own, so that a broken one stops the run at its start.

        Raises:
            ConfigError: a file is broken or named after no language.
        """
        for directory in self._directories:
            for file in sorted(directory.glob("*.toml")):
                if file.stem.split("-", 1)[0] not in LANGUAGE_NAMES:
                    raise ConfigError(f"{file}: is not named after a language code, such as de.toml or pt-BR.toml")
                self.get(file.stem)

    def _load(self, tag: str) -> Language:
        code = tag.split("-", 1)[0]
        tables: dict[str, Table] = {}
        for name in dict.fromkeys((code, tag)) if tag else ():
            tables = merged(tables, _shipped(name))
            for directory in self._directories:
                tables = merged(tables, _own(directory / f"{name}.toml", tables))
        name = LANGUAGE_NAMES.get(code, code) if code else "an unknown language"
        return Language(tag, name, tables)


def shipped_table(name: str) -> dict[str, Any]:
    """A TOML file of this package."""
    return tomllib.loads(_SHIPPED.joinpath(f"{name}.toml").read_text(encoding="utf-8"))


LANGUAGE_NAMES: Mapping[str, str] = MappingProxyType(shipped_table("names"))
"""English names of the languages that news is published in, by ISO 639 code."""


def merged(below: Mapping[str, Any], above: Mapping[str, Any]) -> dict[str, Any]:
    """Two tables as one: lists are added to, tables merged, other values replaced."""
    result = dict(below)
    for key, value in above.items():
        under = result.get(key)
        if isinstance(under, Mapping) and isinstance(value, Mapping):
            result[key] = merged(under, value)
        elif isinstance(under, list) and isinstance(value, list):
            result[key] = [*under, *value]
        else:
            result[key] = value
    return result


def _shipped(name: str) -> dict[str, Any]:
    return shipped_table(name) if _SHIPPED.joinpath(f"{name}.toml").is_file() else {}


def _own(path: Path, below: Mapping[str, Any]) -> dict[str, Any]:
    """A newsroom's file; what it lays over a shipped value must be of that value's type."""
    if not path.is_file():
        return {}
    try:
        tables = tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise ConfigError(f"{path}: not a usable language file: {error}") from error
    for subject, table in tables.items():
        if not isinstance(table, dict):
            raise ConfigError(f"{path}: `{subject}` stands outside a table; write it under a heading such as [quotes]")
        for key, value in table.items():
            under = below.get(subject, {}).get(key)
            if under is not None and type(under) is not type(value):
                raise ConfigError(f"{path}: [{subject}] {key} must be {_kind(under)}, not {_kind(value)}")
    return tables


def _kind(value: object) -> str:
    kinds = {list: "a list", dict: "a table", str: "a text", bool: "true or false", int: "a number", float: "a number"}
    return kinds.get(type(value), type(value).__name__)
