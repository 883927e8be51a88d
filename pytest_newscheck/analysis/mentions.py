"""Mentions of names: persons, places and organisations as the article writes them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from pytest_newscheck.analysis.namewords import NameWords, name_words
from pytest_newscheck.analysis.sentences import Sentence, sentences
from pytest_newscheck.article.model import Article, fact

_CAPITALS = "".join(
    ch
    for first, end in ((0x41, 0x250), (0x370, 0x530), (0x1E00, 0x1F00))
    for ch in map(chr, range(first, end))
    if ch.isupper()
)
_LETTERS = r"[^\W\d_]*(?:[\u0300-\u036f]+[^\W\d_]*)*"
# A capitalised word; a part after a hyphen or an apostrophe belongs to it. No handles, no words with digits.
# The capital comes first in the pattern: that is what makes the search fast.
_WORD = re.compile(rf"[{_CAPITALS}](?<![\w@#&/].){_LETTERS}(?:[-‐‑'’ʼ][^\W\d_]{_LETTERS})*(?![\w@]|[-‐‑]\d)")
_ADDRESS = re.compile(r"(?:https?://|www\.)\S{1,2000}|[\w.+-]{1,64}@[\w.-]{1,255}")
_APOSTROPHES = "'’ʼ"
# What may stand between the words of one name. Particles belong to the name's language, not to
# the article's, so they are the same for all.
_BLANKS = (" ", "\u00a0")
_PARTICLES = re.compile(
    r"[ \u00a0](?:(?:al|bin|da|das|de|del|della|den|der|di|do|dos|du|e|el|ibn|la|le|ten|ter|van|von|y|zu"
    r"|аль|ван|де|дер|фон)[ \u00a0-]){1,2}"
)
_LONGEST_JOINT = 16
_OPENING = frozenset("\"“”„«»‘'([:—–-")
_CAPITALS_SHARE = 0.6
_LEAST_SHARE = 0.3  # of all words: where fewer have a capital, the longer ones need not be counted
_FEWEST_WORDS = 4
_MOST_WORDS = 12  # of one name; a longer run is a list in capitals
_LONGER_WORD = re.compile(r"\b[^\W\d_]{4,}")


class NamePart(NamedTuple):
    """One capitalised word of a name, without a possessive ending; offsets as in `Mention`."""

    start: int
    end: int
    text: str
    small: str
    """The word in small letters."""
    weak: bool
    """Whether its capital may come from its place: first in a sentence, or in a line of title case."""


@dataclass(frozen=True, slots=True)
class Mention:
    """A name where it stands: `article.text[start:end] == text`, one or more capitalised words.

    Titles before the name and a possessive ending after it are not part of it.
    """

    start: int
    end: int
    text: str
    parts: tuple[NamePart, ...]
    """The capitalised words; particles are left out."""
    title: str
    """The titles before it, as written: "Prime Minister"; "" where there are none."""
    sentence: int
    """Index into `sentences(article)`."""

    @property
    def surname(self) -> str:
        """The last word of a name of two or more, else ""."""
        return self.parts[-1].text if len(self.parts) > 1 else ""

    @property
    def given(self) -> str:
        """What stands before the surname ("Jens", "J. R."), particles left out; else ""."""
        return " ".join(part.text for part in self.parts[:-1])


@fact
def mentions(article: Article) -> tuple[Mention, ...]:
    """The names of the article, in order."""
    text = without_addresses(article)
    words = name_words(article.language)
    return tuple(
        mention
        for index, sentence in enumerate(sentences(article))
        for mention in _mentions(text, sentence, index, words)
    )


@fact
def without_addresses(article: Article) -> str:
    """The article's text, as long as it is, with blanks for web and mail addresses."""
    text = article.text
    if "@" in text or "//" in text or "www." in text:
        return _ADDRESS.sub(lambda found: " " * len(found[0]), text)
    return text


def _mentions(text: str, sentence: Sentence, index: int, words: NameWords) -> Iterator[Mention]:
    found = list(_WORD.finditer(text, sentence.start, sentence.end))
    title_case = len(found) >= _FEWEST_WORDS and _is_title_case(text[sentence.start : sentence.end], len(found))
    run: list[NamePart] = []
    for match in found:
        part = _part(text, match, sentence.start, title_case)
        is_no_name = part.small in words.not_names
        if run and (is_no_name or len(run) == _MOST_WORDS or not _is_joined(text, run[-1], part, words)):
            yield from _named(text, run, index, words)
            run = []
        if not is_no_name:
            run.append(part)
    if run:
        yield from _named(text, run, index, words)


def _part(text: str, match: re.Match[str], sentence_start: int, title_case: bool) -> NamePart:
    start, word = match.start(), match[0]
    if len(word) > 3 and word[-2] in _APOSTROPHES and word[-1] in "sS":
        word = word[:-2]
    is_first = start - sentence_start < 3 or text[start - 1] in _OPENING or text[start - 2] in _OPENING
    return NamePart(start, start + len(word), word, word.lower(), title_case or is_first)


def _is_joined(text: str, one: NamePart, other: NamePart, words: NameWords) -> bool:
    """Whether two words belong to one name: what stands between is a blank, a particle or the point of an initial."""
    between = text[one.end : other.start] if other.start - one.end <= _LONGEST_JOINT else ""
    if between in _BLANKS or (len(between) > 2 and _PARTICLES.fullmatch(between)):
        return True
    return between.strip() in (".", "") and (len(one.text) == 1 or one.small in words.titles)


def _named(text: str, run: Sequence[NamePart], index: int, words: NameWords) -> Iterator[Mention]:
    """The names in a run of capitalised words: a title, unless it comes last, begins another name."""
    titles = words.titles
    if len(run) == 1:
        if run[0].small not in titles:
            yield _mention(text, run, (), index)
        return
    name: list[NamePart] = []
    title: list[NamePart] = []
    for part in run[:-1]:
        is_title = part.small in titles
        if is_title and name:
            yield _mention(text, name, title, index)
            name, title = [], []
        (title if is_title else name).append(part)
    if name or run[-1].small not in titles:
        yield _mention(text, [*name, run[-1]], title, index)


def _mention(text: str, name: Sequence[NamePart], title: Sequence[NamePart], index: int) -> Mention:
    start, end = name[0].start, name[-1].end
    titles = text[title[0].start : title[-1].end] if title else ""
    return Mention(start, end, text[start:end], tuple(name), titles, index)


def _is_title_case(sentence: str, capitalised: int) -> bool:
    """Whether most of the longer words are capitalised, as in an American headline."""
    if capitalised < _LEAST_SHARE * sentence.count(" "):
        return False
    longer = _LONGER_WORD.findall(sentence)
    return len(longer) >= _FEWEST_WORDS and sum(w[0].isupper() for w in longer) >= _CAPITALS_SHARE * len(longer)
