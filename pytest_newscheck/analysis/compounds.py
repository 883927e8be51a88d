"""The words that a language joins with a hyphen, from its file."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from pytest_newscheck.languages.store import Language, knowledge


@dataclass(frozen=True, slots=True)
class Compounds:
    """Words that a language joins with a hyphen."""

    whole: re.Pattern[str]
    """Compounds written out: so-called."""
    parts: re.Pattern[str]
    """Compounds known by a part: self-…, …-based."""
    clause: frozenset[str]
    """Words before which a part of a compound is none: "a plan—based on"."""
    names: bool
    """Whether two names before a noun are joined with a hyphen or a short dash, never with a long one."""


@knowledge
def compounds(language: Language) -> Compounds:
    """The hyphenated compounds of a language's file."""
    table = language.table_or_empty("dashes")
    listed = [entry.casefold() for entry in table.get("compounds", ())]
    return Compounds(
        _any_of(entry for entry in listed if "*" not in entry),
        _any_of(entry for entry in listed if "*" in entry),
        frozenset(table.get("clause-words", ())),
        bool(table.get("joined-names", False)),
    )


def _any_of(entries: Iterable[str]) -> re.Pattern[str]:
    alternatives = "|".join(re.escape(entry).replace(r"\*", "[^-]{2,}") for entry in entries)
    return re.compile(alternatives or r"(?!)")
