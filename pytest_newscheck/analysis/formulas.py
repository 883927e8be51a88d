"""Readability formulas, as they were published. All take plain counts; none reads text."""

from __future__ import annotations

import importlib.util
from collections.abc import Mapping
from dataclasses import dataclass
from math import hypot
from pathlib import Path

from pytest_newscheck.errors import Skip

_TEXTSTAT_CONSTANTS = ("backend", "utils", "constants.py")


@dataclass(frozen=True, slots=True)
class Counts:
    """What the formulas count in a text; each asks for some of it."""

    sentences: int
    words: int
    letters: int = 0
    """Letters and digits of all words, for `gulpease`."""
    syllables: int = 0
    """For `reading_ease`."""
    long_words: int = 0
    """Words of more than six letters, for `lix`; of four or more syllables, for `pisarek`."""


@dataclass(frozen=True, slots=True)
class ReadingEase:
    """Coefficients of Flesch's formula for one language."""

    base: float
    per_sentence_word: float
    """Taken off for each word of an average sentence."""
    per_syllable: float
    """Taken off for each syllable of an average word."""


def reading_ease(counts: Counts, ease: ReadingEase) -> float:
    """Flesch's reading ease, 0 (hard) to 100 (easy), with the coefficients for a language.

    Sources: en Flesch, "A new readability yardstick", 1948; de Amstad, "Wie verständlich sind unsere
    Zeitungen?", 1978; fr Kandel & Moles, 1958; es Fernández Huerta, 1959; nl Douma, 1960;
    ru Oborneva, 2006. The shape is the same: base - a * words/sentences - b * syllables/words.
    """
    words_per_sentence = counts.words / counts.sentences
    return ease.base - ease.per_sentence_word * words_per_sentence - ease.per_syllable * counts.syllables / counts.words


def gulpease(counts: Counts) -> float:
    """Gulpease index of an Italian text, 0 (hard) to 100 (easy).

    Source: Lucisano & Piemontese, "GULPEASE: una formula per la predizione della difficoltà dei
    testi in lingua italiana", 1988. Letters only: punctuation does not count.
    """
    return 89 + (300 * counts.sentences - 10 * counts.letters) / counts.words


def pisarek(counts: Counts) -> float:
    """Pisarek's index of a Polish text: about the years of school it takes, higher is harder.

    Source: Pisarek, "Jak mierzyć zrozumiałość tekstu?", 1969: half the root of the sum of the
    squares of words per sentence and the percentage of words of four or more syllables. He
    counts the syllables of base forms; inflected ones make the figure here a little higher.
    """
    return hypot(counts.words / counts.sentences, 100 * counts.long_words / counts.words) / 2


def lix(counts: Counts) -> float:
    """LIX of a text, 20 (easy) to 70 (hard): words per sentence plus the percentage of words over six letters.

    Source: Björnsson, "Läsbarhet", 1968, for Swedish; in use for Danish and Norwegian too.
    """
    return counts.words / counts.sentences + 100 * counts.long_words / counts.words


def textstat_coefficients() -> Mapping[str, ReadingEase]:
    """Reading-ease coefficients by language code, from textstat's file of constants.

    That file alone is loaded: importing textstat takes half a second, and its functions download
    word lists.

    Raises:
        Skip: textstat is not there, or keeps its constants elsewhere.
    """
    spec = importlib.util.find_spec("textstat")
    folders = list(spec.submodule_search_locations or ()) if spec else []
    file = Path(folders[0], *_TEXTSTAT_CONSTANTS) if folders else None
    if file is None or not file.is_file():
        raise Skip(f"textstat's coefficients were not found at {file or 'textstat'}; install textstat 0.7.13")
    constants = importlib.util.spec_from_file_location("_newscheck_textstat_constants", file)
    if constants is None or constants.loader is None:
        raise Skip(f"textstat's coefficients at {file} can't be loaded")
    module = importlib.util.module_from_spec(constants)
    constants.loader.exec_module(module)
    return {
        code: ReadingEase(given["fre_base"], given["fre_sentence_length"], given["fre_syll_per_word"])
        for code, given in module.LANG_CONFIGS.items()
        if "fre_base" in given
    }
