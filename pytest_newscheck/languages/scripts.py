"""Scripts: which letters a language is written in, and which languages a script gives away."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

import regex

from pytest_newscheck.languages.store import Language, knowledge, shipped_table

LATIN = "Latin"
_WITHOUT_BLANKS = ("Han", "Hiragana", "Katakana", "Thai", "Lao", "Khmer", "Myanmar", "Tibetan")
_UNBLANKED = regex.compile("[" + "".join(rf"\p{{{name}}}" for name in _WITHOUT_BLANKS) + "]")
_WORD = regex.compile(r"[\p{L}\p{N}][\p{L}\p{M}\p{N}]*+(?:['’ʼ-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*+)*+")


@dataclass(frozen=True, slots=True)
class Scripts:
    """The scripts of one language, as patterns."""

    names: tuple[str, ...]
    own: regex.Pattern[str]
    """A letter of the language's scripts."""
    other: regex.Pattern[str]
    """A letter of any other script."""
    others: regex.Pattern[str]
    """From one letter of another script to the last one before a letter of the own scripts."""


@dataclass(frozen=True, slots=True)
class ScriptTable:
    """All scripts, and the languages written in them."""

    languages: Mapping[str, tuple[str, ...]]
    letters: regex.Pattern[str]
    """A letter; the group that matches is named for its script."""

    def script(self, text: str) -> str:
        """The script of most letters in `text`; Japanese wherever there is kana. Empty for a text without letters."""
        numbers = Counter(found.lastgroup or "" for found in self.letters.finditer(text))
        if numbers["Hiragana"]:
            return "Hiragana"
        return max(numbers, key=lambda name: numbers[name], default="")


@knowledge
def scripts(language: Language) -> Scripts:
    """The scripts of a language, by its code."""
    table = shipped_table("scripts")
    names = tuple(name for name, codes in table.items() if language.code in codes) or (LATIN,)
    inside = "".join(rf"\p{{{name}}}" for name in names)
    other = rf"[\p{{L}}--[{inside}\p{{Common}}\p{{Inherited}}]]"
    return Scripts(
        names,
        regex.compile(rf"[[{inside}]&&\p{{L}}]", regex.VERSION1),
        regex.compile(other, regex.VERSION1),
        regex.compile(rf"{other}(?:[^{inside}]*{other})?", regex.VERSION1),
    )


@knowledge
def script_table(_language: Language) -> ScriptTable:
    """The table of all scripts; kept with a language, since nothing is kept globally."""
    table = shipped_table("scripts")
    letters = "|".join(rf"(?P<{name}>\p{{{name}}})" for name in table)
    return ScriptTable({name: tuple(codes) for name, codes in table.items()}, regex.compile(letters))


def words_or_their_worth(text: str) -> int:
    """How many words a text has; in scripts without blanks, two letters count as one."""
    number = sum(1 for _ in _UNBLANKED.finditer(text))
    return number // 2 + len(script_words(_UNBLANKED.sub(" ", text) if number else text))


def script_words(text: str) -> list[str]:
    """The words of a text, parts of a compound together: what function words are looked up among."""
    found: list[str] = _WORD.findall(text)
    return found
