"""Name variants: spellings of one name within an article. Likeness proposes a pair, its context decides."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Literal

from pytest_newscheck.analysis.namepairs import Pair, judged
from pytest_newscheck.analysis.nameuse import NameUse, Spelling
from pytest_newscheck.analysis.namewords import NameWords, name_words
from pytest_newscheck.article.model import Article, fact

Difference = Literal["spelling", "case", "hyphen", "diacritics"]

LEAST_LIKENESS = 0.6
"""Share of equal sounds from which a pair is looked at. Greimer and Gramer have 0.83, unrelated names rarely 0.6."""
_NEIGHBOURS = 40
"""How many of the words that sort next to it a word is compared with: keeps long articles linear."""
_END = 4  # letters

Word = tuple[str, str]
"""A word's sound, and the word."""


@dataclass(frozen=True, slots=True)
class NameVariant:
    """A spelling of a name that the article otherwise spells in another way."""

    spelling: Spelling
    usual: Spelling
    """The more frequent spelling; the earlier one where both are as frequent."""
    others: tuple[Spelling, ...]
    """Further spellings that were taken for the same name."""
    pair: Pair
    """Why this spelling and the usual one are taken for one name."""

    @property
    def difference(self) -> Difference:
        """In what the two spellings differ."""
        one, other = self.spelling, self.usual
        if one.letters != other.letters:
            return "spelling"
        if one.text.lower() == other.text.lower():
            return "case"
        return "hyphen" if _alphabetic(one.text) == _alphabetic(other.text) else "diacritics"

    @property
    def shared_before(self) -> str:
        """The name that stands before both, as written; the usual spelling's, where it differs; else ""."""
        return _shared(self.usual.before, self.spelling.before)

    @property
    def shared_after(self) -> str:
        """The name that stands behind both, as `shared_before`."""
        return _shared(self.usual.after, self.spelling.after)


@fact
def name_variants(article: Article) -> tuple[NameVariant, ...]:
    """The minority spellings of the article's names, in the order of their first use.

    Raises:
        NoKnowledge: nothing is known of names in the article's language.
    """
    article.language.table("names")
    words = name_words(article.language)
    use = NameUse(article, words)
    pairs = _pairs(use, words)
    if not pairs:
        return ()
    excused = use.excused()
    pairs = [pair for pair in pairs if excused.isdisjoint((pair.one.text.lower(), pair.other.text.lower()))]
    found = (variant for cluster in _clusters(pairs) for variant in _variants(cluster))
    return tuple(sorted(found, key=lambda variant: variant.spelling.first.start))


def _pairs(use: NameUse, words: NameWords) -> list[Pair]:
    compared = [(use.sounds[word], word) for word in use.comparable()]
    proposed = {(one, other): likeness for one, other, likeness in (*_alike(compared), *_doublets(compared, words))}
    return [
        pair
        for (one, other), likeness in proposed.items()
        if (pair := judged(use.spelling(one), use.spelling(other), likeness, words))
    ]


def _doublets(compared: Iterable[Word], words: NameWords) -> Iterator[tuple[str, str, float]]:
    """Pairs that a language file lists as one name, however little they are alike."""
    spellings_of: dict[str, list[str]] = {}
    for _, word in sorted(compared):
        if name := words.doublets.get(word.lower()):
            spellings_of.setdefault(name, []).append(word)
    for spellings in spellings_of.values():
        yield from ((one, other, 0.0) for one, other in combinations(spellings, 2))


def _alike(words: Iterable[Word]) -> Iterator[tuple[str, str, float]]:
    """Pairs of words that sound alike, with their likeness, 0 to 1."""
    from rapidfuzz.distance import OSA  # takes 50 ms to import: not before an article needs it

    for (sound, word), (other_sound, other) in _near(words):
        likeness = OSA.normalized_similarity(sound, other_sound, score_cutoff=LEAST_LIKENESS)
        if likeness:
            yield word, other, likeness


def _near(words: Iterable[Word]) -> Iterator[tuple[Word, Word]]:
    """Pairs that begin or end alike, each once."""
    beginnings: dict[str, list[Word]] = {}
    ends: dict[str, list[Word]] = {}
    for word in sorted(words):
        sound = word[0]
        beginnings.setdefault(sound[:1], []).append(word)
        ends.setdefault(sound[-_END:], []).append(word)
    for group in beginnings.values():
        yield from _neighbours(group)
    for group in ends.values():
        if len(group) > 1:
            yield from ((one, other) for one, other in _neighbours(group) if one[0][:1] != other[0][:1])


def _neighbours(group: Sequence[Word]) -> Iterator[tuple[Word, Word]]:
    for at, one in enumerate(group):
        for other in group[at + 1 : at + 1 + _NEIGHBOURS]:
            yield one, other


def _clusters(pairs: Iterable[Pair]) -> list[list[Pair]]:
    """The pairs of each name."""
    cluster_of: dict[str, list[Pair]] = {}
    for pair in pairs:
        one = cluster_of.setdefault(pair.one.text, [])
        other = cluster_of.setdefault(pair.other.text, one)
        if one is not other:
            larger, smaller = (one, other) if len(one) >= len(other) else (other, one)
            larger += smaller
            for moved in (pair, *smaller):
                cluster_of[moved.one.text] = cluster_of[moved.other.text] = larger
        cluster_of[pair.one.text].append(pair)
    return list({id(cluster): cluster for cluster in cluster_of.values()}.values())


def _variants(cluster: Sequence[Pair]) -> Iterator[NameVariant]:
    """Each spelling of a name but the usual one, with the more usual ones that it was paired with."""
    paired: dict[str, list[tuple[Spelling, Pair]]] = {}
    for pair in cluster:
        less, more = sorted((pair.one, pair.other), key=_usualness, reverse=True)
        paired.setdefault(less.text, []).append((more, pair))
        paired.setdefault(more.text, [])
    for pair in cluster:
        for spelling in (pair.one, pair.other):
            if more_usual := paired.pop(spelling.text, None):
                (usual, why), *others = sorted(more_usual, key=lambda found: _usualness(found[0]))
                yield NameVariant(spelling, usual, tuple(other for other, _ in others), why)


def _usualness(spelling: Spelling) -> tuple[int, int]:
    """Sorts the more frequent, then the earlier, to the front."""
    return -spelling.count, spelling.first.start


def _shared(names: Mapping[str, str], others: Mapping[str, str]) -> str:
    both = (name for sound, name in names.items() if sound in others)
    return next(both, next(iter(names.values()), ""))


def _alphabetic(word: str) -> str:
    return "".join(ch for ch in word.lower() if ch.isalpha())
