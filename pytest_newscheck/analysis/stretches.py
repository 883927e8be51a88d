"""Stretches of one sentence in another language: by script, by the way it is written, by its words."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

import regex

from pytest_newscheck.analysis.segments import Segment, blanked, pieces, segments
from pytest_newscheck.analysis.stretch_limits import FEWEST_WORDS, is_enough, is_prose, with_last_marks
from pytest_newscheck.languages.distinction import Distinction
from pytest_newscheck.languages.scripts import script_words, words_or_their_worth

_MOSTLY = 0.7  # share of letters in another script that makes a sentence foreign as a whole
_GAP_WORDS = 2  # names in the article's own script inside a foreign stretch
_CLEARLY = 0.2  # odds that make a sentence of a few words go with a foreign one before it
_EDGE = 0.05  # odds from which on a segment beside a foreign one belongs to it
_FEWEST_TELLING = 3  # words of a segment that tell its language without function words
_SHORT_SEGMENT = 8  # characters of Chinese or Japanese
_HIT = 1.0  # what a segment of function words only loses in odds
_FEWEST_UNWRITTEN = 2
_FEWEST_RUNS = 2  # of kana: one may be a name in Chinese text
_NOTE = regex.compile(r"\W*?[(\[（][^()\[\]]{1,20}[)\]）]\W*")
_UNBLANKED_WORDS = regex.compile(r"[\p{Han}\p{Hiragana}\p{Katakana}]{4}")
_KANA = regex.compile(r"[\p{Hiragana}\p{Katakana}]")
_HIRAGANA = regex.compile(r"\p{Hiragana}[\p{Hiragana}\p{Katakana}ー]*+")
_HAN = regex.compile(r"\p{Han}")


@dataclass(frozen=True, slots=True)
class Stretch:
    """A foreign stretch of a sentence, in offsets of the sentence."""

    start: int
    end: int
    language: str
    whole: bool
    """Whether it is all of the sentence."""


def foreign_stretches(text: str, own: Distinction) -> list[Stretch]:
    """The stretches of a sentence in another language than `own`, of at least six words each."""
    text = blanked(text)
    found: list[Stretch] = []
    if "Han" in own.scripts.names:
        found = list(_by_writing(text, own))
    if not found and own.has_other_letters(text):
        found = list(_by_script(text, own))
    if not found and own.by_words and own.is_suspicious(pieces(text.lower().replace("’", "'")), FEWEST_WORDS):
        found = list(_by_words(text, own))
    return found


def looks_foreign(text: str, own: Distinction) -> bool:
    """Whether a text of any length is rather in another language: for short sentences beside a foreign one."""
    mine, others = own.letters(text)
    if others or not mine:
        return others >= mine
    if "Han" in own.scripts.names:
        return bool(list(_by_writing(text, own)))
    words = script_words(text)
    return len(words) > 1 and not own.hits(words) and own.rival(text).odds > _CLEARLY


def language_of(text: str, own: Distinction) -> str:
    """The code of the other language that a foreign text is most likely in."""
    mine, others = own.letters(text)
    if "Han" in own.scripts.names and mine > others:
        return "ja" if _KANA.search(text) else "zh"
    return own.rival(text).language if mine > others else own.language_in_other_script(text)


def _by_script(text: str, own: Distinction) -> Iterator[Stretch]:
    spans = [found.span() for found in own.scripts.others.finditer(text)]
    first, last = spans[0][0], spans[-1][1]
    if _is_mostly_other(text, own) and not _own_words_at(text[:first]) and not _own_words_at(text[last:]):
        if words_or_their_worth(text) >= FEWEST_WORDS and is_prose(text, whole=True):
            yield Stretch(0, len(text), own.language_in_other_script(text), True)
        return
    for start, end in _bridged(spans, text):
        stretch = text[start:end]
        if is_enough(text, start, end) and is_prose(stretch):
            yield Stretch(start, with_last_marks(text, end), own.language_in_other_script(stretch), False)


def _is_mostly_other(text: str, own: Distinction) -> bool:
    mine = words_or_their_worth(own.scripts.other.sub(" ", text))
    others = words_or_their_worth(own.scripts.own.sub(" ", text))
    return others >= _MOSTLY * (mine + others)


def _own_words_at(edge: str) -> bool:
    """Whether what stands before or behind a foreign stretch is more than a name or two, or a note in brackets."""
    if _NOTE.fullmatch(edge):
        return False
    words = script_words(edge)
    if words_or_their_worth(edge) > _GAP_WORDS or _UNBLANKED_WORDS.search(edge):
        return True
    return any(len(word) > 1 and word.islower() for word in words)


def _bridged(spans: Iterable[tuple[int, int]], text: str) -> list[tuple[int, int]]:
    """Spans joined over names in the article's own script."""
    joined: list[tuple[int, int]] = []
    for start, end in spans:
        gap = script_words(text[joined[-1][1] : start]) if joined else []
        if joined and len(gap) <= _GAP_WORDS and all(word[0].isupper() or word[0].isdigit() for word in gap):
            joined[-1] = joined[-1][0], end
        else:
            joined.append((start, end))
    return joined


def _by_writing(text: str, own: Distinction) -> Iterator[Stretch]:
    """Japanese in Chinese by its kana; Chinese in Japanese by characters that Japanese does not write."""
    if "Hiragana" not in own.scripts.names:
        if _HIRAGANA.search(text):
            for found in _runs(text, lambda part: bool(_HIRAGANA.search(part)), "ja"):
                if len(_HIRAGANA.findall(text[found.start : found.end])) >= _FEWEST_RUNS:
                    yield found
    elif own.never_written and own.never_written.search(text):
        unwritten = own.never_written
        for found in _runs(text, lambda part: bool(_HAN.search(part)) and not _KANA.search(part), "zh"):
            if len(unwritten.findall(text[found.start : found.end])) >= _FEWEST_UNWRITTEN:
                yield found


def _runs(text: str, test: Callable[[str], bool], language: str) -> Iterator[Stretch]:
    """Runs of neighbouring segments that pass a test, with short ones between two of them."""
    parts = segments(text)
    passing = [test(text[part.start : part.end]) for part in parts]
    for index in range(1, len(parts) - 1):
        short = parts[index].end - parts[index].start <= _SHORT_SEGMENT
        passing[index] = passing[index] or (short and passing[index - 1] and passing[index + 1])
    index = 0
    for passes, group in groupby(passing):
        first, index = index, index + len(list(group))
        start, end = parts[first].start, parts[index - 1].end
        whole = first == 0 and index == len(parts)
        if passes and is_enough(text, start, end, whole=whole):
            yield Stretch(0 if first == 0 else start, with_last_marks(text, end), language, whole)


def _by_words(text: str, own: Distinction) -> Iterator[Stretch]:
    """In the article's own script: few of its function words, and letters that fit another language better."""
    parts = segments(text)
    if sum(map(len, parts)) < FEWEST_WORDS:
        return
    lacking = [own.lacks_function_words(part.words) for part in parts]
    if not any(lacking):
        return
    for first, last in _candidates(parts, lacking, own):
        found = _confirmed(text, parts, first, last, own)
        if found:
            yield found
            return


def _candidates(parts: Sequence[Segment], lacking: Sequence[bool], own: Distinction) -> Iterator[tuple[int, int]]:
    """First and last segment of what may be foreign, the longest first.

    The sentence, runs of segments that lack function words, and such segments by themselves.
    """
    last = len(parts) - 1
    if own.lacks_function_words(tuple(word for part in parts for word in part.words)):
        yield 0, last
    index = 0
    for lacks, group in groupby(lacking):
        length = len(list(group))
        if lacks and 1 < length <= last and sum(map(len, parts[index : index + length])) >= FEWEST_WORDS:
            yield index, index + length - 1
        index += length
    for index, part in enumerate(parts):
        if lacking[index] and len(part) >= FEWEST_WORDS and last:
            yield index, index


def _confirmed(text: str, parts: Sequence[Segment], first: int, last: int, own: Distinction) -> Stretch | None:
    if not is_prose(text[parts[first].start : parts[last].end], whole=last - first == len(parts) - 1):
        return None
    rival = own.rival(text[parts[first].start : parts[last].end])
    if not own.is_sure(rival):
        return None
    first, last = _settled(text, parts, first, last, rival.language, own)
    if last < first:
        return None
    start, end = parts[first].start, parts[last].end
    rival = own.rival(text[start:end])
    whole = first == 0 and last == len(parts) - 1
    if not is_enough(text, start, end, whole=whole) or not own.is_sure(rival):
        return None
    return Stretch(0 if first == 0 else start, with_last_marks(text, end), rival.language, whole)


def _settled(
    text: str, parts: Sequence[Segment], first: int, last: int, language: str, own: Distinction
) -> tuple[int, int]:
    """The edges moved in past native segments, and out over foreign ones."""

    def odds(index: int) -> float:
        """The odds of one segment, less for what function words of the article's language it has."""
        part = parts[index]
        hits = own.hits(part.words)
        if not hits and len(part) < _FEWEST_TELLING:
            return 0.0
        return own.odds(text[part.start : part.end], language) - _HIT * hits / len(part)

    while first <= last and odds(first) < -_EDGE:
        first += 1
    while last > first and odds(last) < -_EDGE:
        last -= 1
    while first > 0 and odds(first - 1) > _EDGE:
        first -= 1
    while last < len(parts) - 1 and odds(last + 1) > _EDGE:
        last += 1
    return first, last
