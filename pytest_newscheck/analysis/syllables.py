"""How many syllables a word has, by the vowels of its spelling and what is known of a language's spelling."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

import regex

from pytest_newscheck.errors import NoKnowledge
from pytest_newscheck.languages.store import Language, knowledge

_LONGEST_SPELT = 3  # letters: FBI and США are read letter by letter, NATO is not
_REMEMBERED = 20_000  # words; running text has few different ones


@knowledge
def syllable_counter(language: Language) -> Callable[[str], int]:
    """A function from a word to the number of its syllables, at least 1.

    It counts the vowels or vowel groups that `[readability] syllables` of a language file
    describes: `nuclei` (each match is a syllable), less the matches of `silent`, plus those
    of `hiatus`; `exceptions` names words whose number is known. All patterns see the word in
    small letters.

    Raises:
        NoKnowledge: the language has no such table.
    """
    table = language.table("readability").get("syllables")
    if table is None:
        raise NoKnowledge(language.name, "syllable")
    nuclei = regex.compile(table["nuclei"])
    silent = _any_of(table.get("silent", ()))
    hiatus = _any_of(table.get("hiatus", ()))
    exceptions = {word: int(number) for number, words in table.get("exceptions", {}).items() for word in words}

    @lru_cache(_REMEMBERED)
    def count(word: str) -> int:
        if word.isupper() and 1 < len(word) <= _LONGEST_SPELT:
            return len(word)
        word = word.lower().replace("’", "'")
        known = exceptions.get(word) or exceptions.get(word.removesuffix("'s"))
        if known:
            return known
        return max(1, _matches(nuclei, word) - _matches(silent, word) + _matches(hiatus, word))

    return count


def _any_of(patterns: list[str] | tuple[str, ...]) -> regex.Pattern[str] | None:
    return regex.compile("|".join(patterns)) if patterns else None


def _matches(pattern: regex.Pattern[str] | None, word: str) -> int:
    return sum(1 for _ in pattern.finditer(word)) if pattern else 0
