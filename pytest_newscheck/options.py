"""Options of a rule: its defaults, whose types are the accepted types, and what a project sets instead."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator, Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class OneOf:
    """A default that is one of a few words: `OPTIONS = {"level": OneOf("figures", ("watch", "figures"))}`."""

    default: str
    allowed: tuple[str, ...]


_NAME = re.compile(r"[a-z][a-z0-9]*([-_][a-z0-9]+)*")
_TYPES = (str, int, float, list, tuple, Mapping, OneOf)
_PLURALS: dict[type, str] = {
    str: "texts",
    int: "whole numbers",
    float: "numbers",
    bool: "true or false",
    dict: "tables",
}


class Options(Mapping[str, Any]):
    """The options of one rule for one article; `options.long_sentence` reads `long-sentence`."""

    def __init__(self, values: Mapping[str, Any]) -> None:
        self._values = deepcopy(dict(values))  # what one article's check does to a list is not seen by the next

    def __getitem__(self, key: str) -> Any:
        return self._values[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_"):
            raise AttributeError(name)
        values = self._values
        if name in values:
            return values[name]
        try:
            return values[name.replace("_", "-")]
        except KeyError:
            raise AttributeError(f"no option {name!r}; there are: {', '.join(values) or 'none'}") from None

    def __repr__(self) -> str:
        return f"Options({self._values!r})"


def default_options(declared: Mapping[str, Any]) -> dict[str, Any]:
    """The values that a rule's OPTIONS stand for."""
    return {key: value.default if isinstance(value, OneOf) else value for key, value in declared.items()}


def option_problem(declared: Mapping[str, Any], key: str, value: object) -> str:
    """Why this value can't be set, or an empty string."""
    if key not in declared:
        return unknown("option", key, sorted(declared))
    default = declared[key]
    if isinstance(default, OneOf):
        return "" if value in default.allowed else f"must be one of {', '.join(default.allowed)}, not {value!r}"
    return type_problem(default, value)


def type_problem(default: object, value: object) -> str:
    """Why `value` is not of the type of `default`, or an empty string."""
    if isinstance(default, bool) or isinstance(value, bool):
        right = isinstance(default, bool) and isinstance(value, bool)
    elif isinstance(default, float):
        right = isinstance(value, int | float)
    elif isinstance(default, list | tuple):
        item = default[0] if default else ""
        right = isinstance(value, list | tuple) and not any(type_problem(item, given) for given in value)
    elif isinstance(default, Mapping):
        right = isinstance(value, Mapping)
    else:
        right = type(default) is type(value)
    return "" if right else f"must be {kind_of(default)}, not {kind_of(value)}"


def kind_of(value: object) -> str:
    """A value's type in words: "a list of texts"."""
    kinds = [
        (bool, "true or false"),
        (int, "a whole number"),
        (float, "a number"),
        (str, "a text"),
        (Mapping, "a table"),
    ]
    if isinstance(value, list | tuple):
        return f"a list of {_PLURALS.get(type(value[0]) if value else str, 'values')}"
    return next((words for kind, words in kinds if isinstance(value, kind)), type(value).__name__)


def declaration_problem(declared: object) -> str:
    """What is wrong with a rule's OPTIONS, or an empty string."""
    if not isinstance(declared, Mapping):
        return "OPTIONS must be a dict of option names and defaults"
    for name, default in declared.items():
        if not isinstance(name, str) or not _NAME.fullmatch(name) or hasattr(Mapping, name):
            return f"the option name {name!r} must be lower-case words joined by hyphens, and no dict method"
        if not isinstance(default, _TYPES):
            return f"the option {name} has the default {default!r}: not a text, number, true, false, list or dict"
    return ""


def unknown(what: str, name: str, known: Sequence[str]) -> str:
    """`unknown key 'artcles'; did you mean 'articles'? Known: …`."""
    near = difflib.get_close_matches(name, known, n=1)
    hint = f" did you mean {near[0]!r}?" if near else ""
    return f"unknown {what} {name!r};{hint} known: {', '.join(known) or 'none'}"
