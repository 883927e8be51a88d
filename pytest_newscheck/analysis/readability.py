"""How easy an article's prose is to read: its own sentences counted, and the formula of its language."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from pytest_newscheck.analysis.formulas import Counts, gulpease, lix, pisarek, reading_ease, textstat_coefficients
from pytest_newscheck.analysis.quotations import quotations
from pytest_newscheck.analysis.sentences import Sentence, sentences
from pytest_newscheck.analysis.syllables import syllable_counter
from pytest_newscheck.analysis.words import words
from pytest_newscheck.article.model import Article, fact
from pytest_newscheck.errors import Skip
from pytest_newscheck.languages.store import Language, knowledge

FEWEST_WORDS = 100
FEWEST_SENTENCES = 5
_LIST_WORDS, _LIST_WORDS_APART = 20, 4
_LONG_WORD_LETTERS = 7  # LIX: more than six
_LONG_WORD_SYLLABLES = 4  # Pisarek


@dataclass(frozen=True, slots=True)
class Measured:
    """A sentence of the prose and its words."""

    sentence: Sentence
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Formula:
    """A readability formula as it is valid for one language."""

    name: str
    """As it is known: "Flesch reading ease"."""
    higher_is_easier: bool
    value: Callable[[Sequence[Measured]], float]
    """The figure for at least one sentence."""


@dataclass(frozen=True, slots=True)
class Readability:
    """What a readability formula gives for an article."""

    formula: str
    """As it is known: "Flesch reading ease"."""
    higher_is_easier: bool
    value: float | None
    """None where the text is too short for the formula to mean something."""


@fact
def prose_sentences(article: Article) -> tuple[Measured, ...]:
    """The sentences of running text in the article's own words, without those that are mostly quotation or a list."""
    blocks = set(article.prose)
    quoted = [(each.start, each.end) for each in quotations(article) if each.depth == 0]
    starts = [start for start, _ in quoted]
    own = (each for each in sentences(article) if each.block in blocks and not _mostly_within(each, quoted, starts))
    found = (Measured(sentence, tuple(words(sentence.text))) for sentence in own)
    return tuple(measured for measured in found if measured.words and not _is_list(measured))


@fact
def readability(article: Article) -> Readability:
    """How readable the article's prose is by the formula of its language.

    Raises:
        Skip: no formula was made and tested for that language.
    """
    used = formula(article.language)
    prose = prose_sentences(article)
    enough = len(prose) >= FEWEST_SENTENCES and sum(len(measured.words) for measured in prose) >= FEWEST_WORDS
    return Readability(used.name, used.higher_is_easier, used.value(prose) if enough else None)


@knowledge
def formula(language: Language) -> Formula:
    """The formula that was made and tested for a language.

    Raises:
        Skip: there is none, or none that is known here.
    """
    make = _FORMULAS.get(language.table_or_empty("readability").get("formula", ""))
    if make is None:
        raise Skip(f"no validated readability formula for {language.name}")
    return make(language)


def _flesch(language: Language) -> Formula:
    ease = textstat_coefficients().get(language.code)
    if ease is None:
        raise Skip(f"textstat has no coefficients of Flesch's formula for {language.name}")
    syllables = syllable_counter(language)

    def value(prose: Sequence[Measured]) -> float:
        sizes = _sizes(prose, syllables)
        return reading_ease(Counts(len(prose), len(sizes), syllables=sum(sizes)), ease)

    name = language.table("readability").get("formula-name", "Flesch reading ease")
    return Formula(name, True, value)


def _gulpease(_language: Language) -> Formula:
    def value(prose: Sequence[Measured]) -> float:
        sizes = _sizes(prose, _letters)
        return gulpease(Counts(len(prose), len(sizes), letters=sum(sizes)))

    return Formula("Gulpease index", True, value)


def _lix(_language: Language) -> Formula:
    def value(prose: Sequence[Measured]) -> float:
        sizes = _sizes(prose, _letters)
        return lix(Counts(len(prose), len(sizes), long_words=sum(size >= _LONG_WORD_LETTERS for size in sizes)))

    return Formula("LIX", False, value)


def _pisarek(language: Language) -> Formula:
    syllables = syllable_counter(language)

    def value(prose: Sequence[Measured]) -> float:
        sizes = _sizes(prose, syllables)
        return pisarek(Counts(len(prose), len(sizes), long_words=sum(size >= _LONG_WORD_SYLLABLES for size in sizes)))

    return Formula("Pisarek index", False, value)


_FORMULAS: Mapping[str, Callable[[Language], Formula]] = MappingProxyType(
    {"flesch": _flesch, "gulpease": _gulpease, "lix": _lix, "pisarek": _pisarek}
)


def _sizes(prose: Sequence[Measured], size: Callable[[str], int]) -> list[int]:
    """The syllables or letters of every word."""
    return [size(word) for measured in prose for word in measured.words]


def _letters(word: str) -> int:
    return sum(map(str.isalnum, word))


def _is_list(measured: Measured) -> bool:
    """Whether a sentence is a list of names or results, run on between commas."""
    number = len(measured.words)
    return number > _LIST_WORDS and sum(map(measured.sentence.text.count, ",;、،")) * _LIST_WORDS_APART > number


def _mostly_within(sentence: Sentence, spans: Sequence[tuple[int, int]], starts: Sequence[int]) -> bool:
    """Whether more than half of a sentence lies in the spans, which are in order."""
    covered = 0
    index = max(0, bisect_right(starts, sentence.start) - 1)
    while index < len(spans) and spans[index][0] < sentence.end:
        start, end = spans[index]
        covered += max(0, min(end, sentence.end) - max(start, sentence.start))
        index += 1
    return 2 * covered > sentence.end - sentence.start
