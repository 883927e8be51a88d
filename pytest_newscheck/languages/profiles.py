"""How likely a text is in each of some languages: naive Bayes over langdetect's profiles of letter sequences."""

from __future__ import annotations

import importlib.util
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from math import log
from pathlib import Path

import regex

from pytest_newscheck.languages.scripts import LATIN
from pytest_newscheck.languages.store import Language, knowledge, shipped_table

_SMOOTHING = 0.5 / 10_000  # langdetect's own
_UNSEEN = log(_SMOOTHING)
_REMEMBERED = 20_000  # words
_WORD = regex.compile(r"\p{L}[\p{L}\p{M}]*+")
_OLD_LETTERS = str.maketrans({"ș": "ş", "ț": "ţ", "Ș": "Ş", "Ț": "Ţ"})  # the profiles have Romanian in these
_CODES = {"no": "nb", "zh-cn": "zh"}
"""Profiles that go by another name than the language's code."""
_ALIKE = {"nn": "no", "nb": "no", "zh": "zh-cn", "bs": "hr", "cnr": "hr", "sr": "hr"}
"""The profile for languages that have none of their own name."""

_Vector = tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Scores:
    """How well a text fits each of some languages."""

    by_code: Mapping[str, float]
    """Mean log likelihood of a letter sequence."""
    sequences: int
    """How many letter sequences the text has."""

    def best(self, number: int = 1) -> tuple[str, ...]:
        """The codes of the likeliest languages, the best one first."""
        return tuple(sorted(self.by_code, key=lambda code: -self.by_code[code])[:number])

    def without(self, code: str) -> Scores:
        """The scores of the other languages."""
        return Scores({other: score for other, score in self.by_code.items() if other != code}, self.sequences)


class Profiles:
    """The letter sequences of some languages, with how frequent each is."""

    def __init__(self, names: Iterable[str]) -> None:
        names = tuple(names)
        self.codes = tuple(_CODES.get(name, name) for name in names)
        self._unseen: _Vector = (_UNSEEN,) * len(names)
        self._known = _likelihoods(names)
        self._word = lru_cache(_REMEMBERED)(self._summed)

    def scores(self, text: str) -> Scores:
        """How well a text fits each language; no language for a text without letters."""
        words = [self._word(word) for word in _WORD.findall(text.translate(_OLD_LETTERS))]
        number = sum(length for _, length in words)
        sums = map(sum, zip(*(vector for vector, _ in words), strict=True))
        return Scores({code: total / number for code, total in zip(self.codes, sums, strict=False)}, number)

    def _summed(self, word: str) -> tuple[_Vector, int]:
        """The log likelihoods of a word's letter sequences, summed by language, and how many sequences there are."""
        sequences = letter_sequences(word)
        rows = (self._known.get(sequence, self._unseen) for sequence in sequences)
        return tuple(map(sum, zip(*rows, strict=True))), len(sequences)


class ProfileShelf:
    """The profiles that one language is told from others with, read when asked for."""

    def __init__(self, own: str) -> None:
        self.own = _ALIKE.get(own, own)
        self.own_code = _CODES.get(self.own, self.own)
        """What this language is called in the scores; "" where it has no profile."""
        self._table = shipped_table("scripts")
        self._available = {path.name for path in _folder().iterdir() if "." not in path.name}
        if self.own not in self._available:
            self.own = self.own_code = ""
        self._read: dict[str, Profiles | None] = {}

    def of(self, script: str) -> Profiles | None:
        """The profiles of all languages written in a script; None where there are less than two."""
        if script not in self._read:
            names = self._names(script)
            self._read[script] = Profiles(names) if len(names) > 1 else None
        return self._read[script]

    def _names(self, script: str) -> list[str]:
        if script == LATIN:
            elsewhere = {
                _ALIKE.get(code, code) for name, codes in self._table.items() if name != LATIN for code in codes
            }
            return sorted(self._available - (elsewhere - {"hr"}) - {"zh-tw"})
        return [code for code in self._table[script] if code in self._available]


@knowledge
def profile_shelf(language: Language) -> ProfileShelf:
    """The profiles to tell a language from others with; nothing is read from disk yet."""
    return ProfileShelf(language.code)


def letter_sequences(word: str) -> list[str]:
    """All sequences of one to three letters of a word; its ends count as a blank in those of two and three."""
    padded = f" {word.lower() if word.isupper() else word} "
    return [
        *padded[1:-1],
        *(padded[at : at + 2] for at in range(len(padded) - 1)),
        *(padded[at : at + 3] for at in range(len(padded) - 2)),
    ]


def _likelihoods(names: tuple[str, ...]) -> Mapping[str, _Vector]:
    """For each letter sequence, the logarithm of its share among the sequences of its length, by language."""
    known: dict[str, list[float]] = {}
    for index, name in enumerate(names):
        profile = json.loads(_folder().joinpath(name).read_text(encoding="utf-8"))
        totals = profile["n_words"]
        for sequence, number in profile["freq"].items():
            row = known.get(sequence)
            if row is None:
                row = known[sequence] = [_UNSEEN] * len(names)
            row[index] = log(number / totals[len(sequence) - 1] + _SMOOTHING)
    return {sequence: tuple(row) for sequence, row in known.items()}


def _folder() -> Path:
    """Where langdetect keeps its profiles; the package itself is not imported."""
    spec = importlib.util.find_spec("langdetect")
    return Path(next(iter(spec.submodule_search_locations or ())) if spec else "langdetect", "profiles")
