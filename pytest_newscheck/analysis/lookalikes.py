"""Words with letters of two scripts that look alike: a Latin “y” in a Cyrillic word."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import regex

from pytest_newscheck.article.model import Article, fact
from pytest_newscheck.languages.scripts import LATIN, scripts
from pytest_newscheck.languages.store import Language, knowledge, shipped_table

_LONGEST = 60  # letters before and behind the place where the script changes
_ROMAN = regex.compile(r"[IVXLCDM]+")
_LATIN_STEM = regex.compile(r"\p{Latin}{2,}[\p{Cyrillic}\p{Greek}]{1,4}")  # MAXа, SMSка: a Latin word with an ending
_GREEK_OR_CYRILLIC = re.compile("[\u0370-\u052f]")  # a quick look, much faster than by property
_LATIN_LETTER = regex.compile(r"\p{Latin}")


@dataclass(frozen=True, slots=True)
class MixedWord:
    """A word, `article.text[start:end]`, in which some letters are look-alikes from another script."""

    start: int
    end: int
    strangers: str
    """The letters that do not belong, in order."""
    script: str
    """The script these letters are of: "Latin", "Cyrillic", "Greek"."""
    repaired: str
    """The word in one script."""


@dataclass(frozen=True, slots=True)
class _Pair:
    """Latin and one other script."""

    script: str
    change: regex.Pattern[str]
    """Where a word changes from one to the other."""
    to_latin: Mapping[int, str]
    from_latin: Mapping[int, str]


@fact
def mixed_words(article: Article) -> tuple[MixedWord, ...]:
    """The words in which look-alike letters of two scripts are mixed, in order."""
    if not _GREEK_OR_CYRILLIC.search(article.text):
        return ()
    own_is_latin = LATIN in scripts(article.language).names
    found = (word for pair in _pairs(article.language) for word in _mixed(article.text, pair, own_is_latin))
    return tuple(sorted(found, key=lambda word: word.start))


@knowledge
def _pairs(_language: Language) -> tuple[_Pair, ...]:
    return tuple(
        _Pair(
            script,
            regex.compile(rf"\p{{{script}}}\p{{Latin}}|\p{{Latin}}\p{{{script}}}"),
            {ord(pair[0]): pair[1] for pair in pairs},
            {ord(pair[1]): pair[0] for pair in pairs},
        )
        for script, pairs in shipped_table("lookalikes").items()
    )


def _mixed(text: str, pair: _Pair, own_is_latin: bool) -> Iterator[MixedWord]:
    done = 0
    for change in pair.change.finditer(text):
        if change.start() < done:
            continue
        start, done = _word_around(text, change.start(), change.end())
        found = _repaired(text[start:done], pair, own_is_latin)
        if found:
            strangers, script, repaired = found
            yield MixedWord(start, done, strangers, script, repaired)


def _word_around(text: str, start: int, end: int) -> tuple[int, int]:
    first, last = max(0, start - _LONGEST), min(len(text), end + _LONGEST)
    while start > first and text[start - 1].isalpha():
        start -= 1
    while end < last and text[end].isalpha():
        end += 1
    return start, end


def _repaired(word: str, pair: _Pair, own_is_latin: bool) -> tuple[str, str, str] | None:
    """The letters that don't belong, their script and the word without them; None where it may be meant so."""
    latin = "".join(_LATIN_LETTER.findall(word))
    other = "".join(letter for letter in word if letter not in latin)
    if _LATIN_STEM.fullmatch(word):
        return None
    as_latin, as_other = word.translate(pair.to_latin), word.translate(pair.from_latin)
    can_be_latin = all(ord(letter) in pair.to_latin for letter in other)
    can_be_other = all(ord(letter) in pair.from_latin for letter in latin)
    if can_be_latin and (not can_be_other or _ROMAN.fullmatch(as_latin) or _prefers_latin(latin, other, own_is_latin)):
        return other, pair.script, as_latin
    return (latin, LATIN, as_other) if can_be_other else None


def _prefers_latin(latin: str, other: str, own_is_latin: bool) -> bool:
    return len(latin) > len(other) or (len(latin) == len(other) and own_is_latin)
