"""The words that names are made of, each spelling with the places and the company it is used in."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from pytest_newscheck.analysis.mentions import Mention, NamePart, mentions, without_addresses
from pytest_newscheck.analysis.namewords import NameWords
from pytest_newscheck.analysis.spelling import bare_letters, sounds
from pytest_newscheck.article.model import Article

_FEWEST_LETTERS = 4
_MOST_COMPANY = 40  # names that are remembered of those it is used with: keeps long articles linear
_SMALL_WORD = re.compile(r"\b[^\W\d_A-Z]\w*")
_SIC = re.compile(r"\b([^\W\d_]{1,40})(?:['’]s)?[ \u00a0]?[\[(]sic[\])]")
_CONTRACTION = re.compile(r"['’](?:re|ve|ll|d|m|t)$")
_HYPHENS = frozenset("-‐‑")
_PIECE = re.compile(r"[^-‐‑]+")
_NAME_PREFIXES = ("Mac", "Mc", "Fitz", "De", "Di", "La", "Le", "Van")
_FEWEST_JOINED = 4
_LONGEST_BEFORE_PLACE = 12  # of "in", "near" and the like, with a blank on either side

Use = tuple[Mention, NamePart, NamePart]
"""A mention, its word, and the piece of the word that is meant: Vaisey in Nick Taylor-Vaisey."""


@dataclass(frozen=True, slots=True)
class Spelling:
    """One spelling of a word in names, and how it is used."""

    text: str
    sound: str
    """The word as `sounds()` folds it."""
    letters: str
    """The word as `bare_letters()` folds it."""
    uses: tuple[Use, ...]
    before: Mapping[str, str]
    """The names that stand before it within a name, first names if this is a surname: their sounds, and as written."""
    after: Mapping[str, str]
    """The same of names behind it, surnames if this is a first name."""
    alone: int
    """How often it is a name of its own."""
    titled: bool
    """Whether a title stands before it where it is a name of its own."""
    located: bool
    """Whether it is ever used as a place is: "in Perth"."""
    listed: bool
    """Whether it ever stands between the commas of a list."""
    firm: int
    """How often its capital can't come from its place."""
    sentences: frozenset[int]
    full_in: frozenset[int]
    """The sentences in which another name stands before it: Anna Berg."""

    @property
    def count(self) -> int:
        """How often it is used."""
        return len(self.uses)

    @property
    def first(self) -> NamePart:
        """Where it is used first."""
        return self.uses[0][2]

    @property
    def starts(self) -> tuple[int, ...]:
        """Where it is used: offsets in the article's text."""
        return tuple(piece.start for _, _, piece in self.uses)

    @property
    def fullest(self) -> str:
        """The longest name that it is used in: "Jens Stoltenberg"."""
        return max((mention for mention, _, _ in self.uses), key=lambda mention: len(mention.parts)).text

    @property
    def introduced(self) -> bool:
        """Whether it is used in a full name."""
        return bool(self.before or self.after)


class NameUse:
    """The words of an article's names, and their spellings, made when they are asked for."""

    def __init__(self, article: Article, words: NameWords) -> None:
        self._text = without_addresses(article)
        self._words = words
        self._uses: dict[str, list[Use]] = {}
        for mention in mentions(article):
            for part in mention.parts:
                for piece in _pieces(part):
                    self._uses.setdefault(piece.text, []).append((mention, part, piece))
        self.sounds: Mapping[str, str] = dict(zip(self._uses, sounds(list(self._uses)), strict=True))
        """Every word, with what it sounds like."""
        self._made: dict[str, Spelling] = {}

    def comparable(self) -> list[str]:
        """The words that can be compared: none that are short, ordinary, abbreviations, or in a foreign script."""
        ordinary = self._words.ordinary
        found = [
            word
            for word, uses in self._uses.items()
            if len(word) >= _FEWEST_LETTERS
            and uses[0][2].small not in ordinary
            and not word.isupper()
            and not _CONTRACTION.search(word)
        ]
        cyrillic = sum(map(_is_cyrillic, found))
        return [word for word in found if _is_cyrillic(word) == (2 * cyrillic > len(found))] if cyrillic else found

    def excused(self) -> frozenset[str]:
        """Words, in small letters, that are no slips: the article also writes them small, or puts [sic] behind them."""
        quoted = (word.lower() for word in _SIC.findall(self._text))
        return frozenset((*_SMALL_WORD.findall(self._text), *quoted))

    def spelling(self, word: str) -> Spelling:
        """A word of a name with its uses."""
        if word not in self._made:
            self._made[word] = self._spelling(word)
        return self._made[word]

    def _spelling(self, word: str) -> Spelling:
        before: dict[str, str] = {}
        after: dict[str, str] = {}
        uses = self._uses[word]
        for mention, part, _ in uses:
            if len(mention.parts) > 1 and len(before) + len(after) < _MOST_COMPANY:
                at = mention.parts.index(part)
                before.update(self._names(mention.parts[:at]))
                after.update(self._names(mention.parts[at + 1 :]))
        alone = [mention for mention, _, _ in uses if len(mention.parts) == 1]
        return Spelling(
            text=word,
            sound=self.sounds[word],
            letters=bare_letters([word])[0],
            uses=tuple(uses),
            before=before,
            after=after,
            alone=len(alone),
            titled=any(mention.title for mention in alone),
            located=any(self._is_located(mention) for mention in alone),
            listed=any(self._is_listed(mention) for mention in alone),
            firm=sum(not part.weak for _, part, _ in uses),
            sentences=frozenset(mention.sentence for mention, _, _ in uses),
            full_in=frozenset(mention.sentence for mention, part, _ in uses if mention.parts[0] is not part),
        )

    def _names(self, parts: Iterable[NamePart]) -> Iterator[tuple[str, str]]:
        """The sounds and words of those that can be a person's names: no initials, ordinary words or countries."""
        words = self._words
        for part in parts:
            for piece in _pieces(part):
                if len(piece.small) > 1 and not any(
                    piece.small in known for known in (words.ordinary, words.titles, words.distinct)
                ):
                    yield self.sounds[piece.text], piece.text

    def _is_located(self, mention: Mention) -> bool:
        """Whether a word such as "in" stands before it."""
        before = self._text[max(0, mention.start - _LONGEST_BEFORE_PLACE) : mention.start]
        return f" {before.lower()}".replace("\n", " ").endswith(self._words.before_places)

    def _is_listed(self, mention: Mention) -> bool:
        """Whether it stands between names with nothing but commas between them."""
        text, start, end = self._text, mention.start, mention.end
        return text[start - 2 : start] == ", " and text[end : end + 2] == ", " and text[end + 2 : end + 3].isupper()


def _is_cyrillic(word: str) -> bool:
    return "\u0400" <= word[0] <= "\u052f"


def _pieces(part: NamePart) -> Sequence[NamePart]:
    """The names in a word such as Taylor-Vaisey; the word itself, unless it joins longer capitalised words."""
    if "-" not in part.text:
        return (part,)
    pieces = [
        NamePart(part.start + found.start(), part.start + found.end(), found[0], found[0].lower(), part.weak)
        for found in _PIECE.finditer(part.text)
    ]
    are_names = all(len(piece.text) >= _FEWEST_JOINED and piece.text[0].isupper() for piece in pieces)
    return pieces if are_names else (part,)


def is_joined(word: str) -> bool:
    """Whether the word is made of several with a hyphen."""
    return not _HYPHENS.isdisjoint(word)


def joined_parts(word: str) -> list[str]:
    """The parts of a word that is made of several with a hyphen."""
    return _PIECE.findall(word)


def has_inner_capital(word: str) -> bool:
    """Whether a capital stands inside the word: YouTube; not McCain."""
    if word.startswith(_NAME_PREFIXES):
        return False
    return any(before.islower() and ch.isupper() for before, ch in pairwise(word))
