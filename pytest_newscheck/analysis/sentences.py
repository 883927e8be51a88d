"""Sentences: where they end, by the full stops that end nothing (Mr., U.S., 3. Oktober) and by those that do."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

import regex

from pytest_newscheck.article.blocks import Block
from pytest_newscheck.article.model import Article, fact
from pytest_newscheck.languages.store import Language, knowledge

_LONGEST_WORD = 40
_LONGEST_BRACKET = 400
_LONGEST_ORDINAL = 3  # digits: "the 100. anniversary"; four are a year, which does end sentences

_STOP = regex.compile(
    r"""
    (?: (?P<wide> [。！？｡।॥]++ ) | [.!?…؟۔։።]++ )
    (?P<closers> (?: ["'”’»«“‘›)\]」』）】》〉] | \[\d{1,3}\] )*+ )
    (?: (?P<apart> \s[»”] (?=\s|$) )
      | (?(wide) | (?=\s|$) ) )
    """,
    regex.VERBOSE,
)
_NEXT = regex.compile(r"\s*+[^\p{L}\p{N}]{0,8}+(?P<word>[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]{0,40}+)(?P<after>\.?)")
_BLANKS = regex.compile(r"\s++")
_SMALL = regex.compile(r"(?!\p{Ll}{1,2}-?\p{Lu})[\p{Ll}--\p{Georgian}]", regex.VERSION1)
_REPORTED = regex.compile(r"[とって、，]|など|な(?=ど|の)|という")
_BRACKETS = regex.compile(r"\([^()]*+(?:\([^()]*+\)[^()]*+)?\)|\[[^\[\]]*+\]|（[^（）]*+）")
_INITIALS = regex.compile(r"\p{L}\p{M}*+(?:\.-?\p{L}\p{M}*+)*|(?:\p{L}{1,2}\.)+\p{L}{1,2}")
_ROMAN = regex.compile(r"(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})")
_NAMES = r"\s+(?:\p{Lu}[\p{L}\p{M}.'’-]*+\s+){1,4}+"


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence: `article.text[start:end] == text`; it never crosses a block."""

    start: int
    end: int
    text: str
    block: Block


@dataclass(frozen=True, slots=True)
class SentenceKnowledge:
    """What tells in one language whether a full stop ends a sentence; words without that stop."""

    abbreviations: frozenset[str] = frozenset()
    """They never end a sentence: Mr, Gen, bzw."""
    may_end: frozenset[str] = frozenset()
    """They end one where a starter follows: U.S, etc, p.m."""
    before_numbers: frozenset[str] = frozenset()
    """Abbreviations where a number follows, words otherwise: No, p."""
    starters: frozenset[str] = frozenset()
    """Words that, with a capital, open a sentence and hardly ever a name: The, However."""
    ordinal_point: bool = False
    """Whether "3." is how the language writes "3rd"."""
    speech: regex.Pattern[str] | None = None
    """Matches "Smith asked" after `“Why?”`."""


NO_KNOWLEDGE = SentenceKnowledge()


@knowledge
def sentence_knowledge(language: Language) -> SentenceKnowledge:
    """The table `[sentences]` of a language; every part of it can be missing."""
    table = language.table_or_empty("sentences")

    def words(key: str) -> frozenset[str]:
        return frozenset(word.rstrip(".") for word in table.get(key, ()))

    verbs = "|".join(map(regex.escape, table.get("after-speech", ())))
    return SentenceKnowledge(
        words("abbreviations"),
        words("may-end"),
        words("before-numbers"),
        words("starters"),
        bool(table.get("ordinal-point", False)),
        regex.compile(rf"{_NAMES}(?:{verbs})\b") if verbs else None,
    )


@fact
def sentences(article: Article) -> tuple[Sentence, ...]:
    """The sentences of all blocks, in order; a quotation of several sentences is split inside."""
    known = sentence_knowledge(article.language)
    return tuple(
        Sentence(block.start + start, block.start + end, block.text[start:end], block)
        for block in article.blocks
        for start, end in split(block.text, known)
    )


def split(text: str, known: SentenceKnowledge = NO_KNOWLEDGE) -> list[tuple[int, int]]:
    """Start and end of every sentence, without the blanks between them, in linear time."""
    found: list[tuple[int, int]] = []
    start = 0
    for end in _boundaries(text, known):
        _add(found, text, start, end)
        start = end
    _add(found, text, start, len(text))
    return found


def _add(found: list[tuple[int, int]], text: str, start: int, end: int) -> None:
    words = text[start:end]
    begin = start + len(words) - len(words.lstrip())
    if begin < end:
        found.append((begin, begin + len(words.strip())))


def _boundaries(text: str, known: SentenceKnowledge) -> Iterator[int]:
    brackets = _bracket_spans(text)
    starts = [start for start, _ in brackets]
    begin, opening = 0, _first_word(text, 0)
    for stop in _STOP.finditer(text):
        if brackets and _inside(opening, stop, starts, brackets):
            continue
        following = _NEXT.match(text, stop.end())
        if following and _ends(text, begin, stop, following, known):
            begin, opening = stop.end(), _first_word(text, stop.end())
            yield begin


def _bracket_spans(text: str) -> list[tuple[int, int]]:
    """Bracketed stretches, which stay whole unless they are as long as a paragraph."""
    if "(" not in text and "[" not in text and "（" not in text:
        return []
    return [found.span() for found in _BRACKETS.finditer(text) if len(found[0]) <= _LONGEST_BRACKET]


def _first_word(text: str, begin: int) -> int:
    """The first offset from `begin` on that is no blank."""
    blanks = _BLANKS.match(text, begin)
    return blanks.end() if blanks else begin


def _inside(opening: int, stop: regex.Match[str], starts: list[int], spans: list[tuple[int, int]]) -> bool:
    """Whether a stop stands inside a bracket, and is not the last of a sentence that is a bracket as a whole.

    `opening` is where the sentence's first word stands.
    """
    index = bisect_right(starts, stop.start()) - 1
    if index < 0 or stop.start() >= spans[index][1]:
        return False
    opened, closed = spans[index]
    return stop.end() < closed or opened > opening


def _ends(text: str, begin: int, stop: regex.Match[str], following: regex.Match[str], known: SentenceKnowledge) -> bool:
    """Whether the sentence that began at `begin` ends with this stop."""
    if _SMALL.match(following["word"]):
        return False
    if stop["wide"]:
        return not (stop["closers"] and _REPORTED.match(text, stop.end()))
    quoted = bool(stop["closers"] or stop["apart"])
    if quoted and known.speech and stop[0][0] != "." and known.speech.match(text, stop.end()):
        return False
    if stop["closers"] or not stop[0].startswith(".") or stop[0].startswith(".."):
        return True
    return _full_stop_ends(text, begin, stop.start(), following, known)


def _full_stop_ends(text: str, begin: int, at: int, following: regex.Match[str], known: SentenceKnowledge) -> bool:
    """Whether the single full stop at `at` ends a sentence, by the word before and the word after it."""
    word = _word_before(text, begin, at)
    opens = following["word"] in known.starters and not following["after"]
    if not word or _among(word, known.abbreviations):
        return not word
    if _among(word, known.before_numbers):
        return not following["word"][0].isdigit()
    if word.isdecimal() and len(word) <= _LONGEST_ORDINAL and word[0] != "0":
        first = at - len(word) - begin <= 2  # "1. Who pays?" opens an item of a list
        return not first and (opens or not known.ordinal_point)
    if _among(word, known.may_end) or _INITIALS.fullmatch(word):
        return opens
    return opens or not (known.ordinal_point and _ROMAN.fullmatch(word))


def _word_before(text: str, begin: int, at: int) -> str:
    """The word that ends at `at`, without marks before it; points inside it belong to it."""
    words = text[max(begin, at - _LONGEST_WORD) : at].split()
    return words[-1].lstrip("\"'“”„«‚‘’([—–-/") if words else ""


def _among(word: str, words: frozenset[str]) -> bool:
    """An entry in small letters also stands for the capitalised word."""
    return word in words or word.lower() in words
