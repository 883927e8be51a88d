"""Editor's notes: the brackets in which a desk comments on a claim, and where the claim returns without one."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import regex

from pytest_newscheck.analysis.sentences import sentences
from pytest_newscheck.analysis.wordlists import alternation
from pytest_newscheck.article.model import Article, fact
from pytest_newscheck.languages.store import Language, knowledge

_BRACKETS = re.compile(r"\([^()\n]{3,400}\)|\[[^\[\]\n]{3,400}\]")

_TERM = re.compile(r"(?<!\w)(\d[\d.,]{0,20}\d)[\s-]([^\W\d_]+)|([^\W\d_]+)")
_YEAR = re.compile(r"(?:19|20)\d\d")
_NAME = regex.compile(r"(?<=[\p{Ll},] )\p{Lu}\p{Ll}{3,}")
_FEWEST_LETTERS, _STEM = 5, 5
_LONGEST = 2_000  # code points: what is longer is no sentence
_JUDGED = frozenset(("lede", "paragraph", "list"))
_RARE = 3  # sentences: a word that stands in more of them is the article's subject, and tells nothing
_NAMES, _TELLING, _SHARE = 2, 2, 0.45


@dataclass(frozen=True, slots=True)
class Note:
    """A bracketed note; offsets of its brackets, end exclusive, and which sentence it comments on."""

    start: int
    end: int
    sentence: int
    """Index into `sentences(article)`."""


@knowledge
def note_marker(language: Language) -> re.Pattern[str]:
    """Matches what signs a note: "Ed.", "translator's note", "Прим. ред."."""
    return re.compile(alternation(language.table("claims").get("notes", ())))


@fact
def notes(article: Article) -> tuple[Note, ...]:
    """The editor's notes of an article, in order.

    A note that is a sentence of its own comments on the sentence before it.

    Raises:
        NoKnowledge: nothing is known of how the language signs notes.
    """
    marker = note_marker(article.language)
    found: list[Note] = []
    for index, sentence in enumerate(sentences(article)):
        for bracket in _BRACKETS.finditer(sentence.text):
            if marker.search(bracket[0]):
                alone = bracket.start() == 0 and len(sentence.text) - bracket.end() <= 1
                start, end = sentence.start + bracket.start(), sentence.start + bracket.end()
                found.append(Note(start, end, max(0, index - 1) if alone else index))
    return tuple(found)


@dataclass(frozen=True, slots=True)
class BareReturn:
    """A sentence that repeats a noted claim without the note."""

    sentence: int
    """Index into `sentences(article)`."""
    note: Note
    shared: tuple[str, ...]
    """The words that both have, as the sentence writes them."""


@fact
def bare_returns(article: Article) -> tuple[BareReturn, ...]:
    """Sentences that share so much with a noted one that they make the same claim; at most one a sentence.

    Either a figure, what it counts and one word more; or two names and two other telling words that
    are nearly half of what the shorter of the two sentences has. It is not looked at whether such
    a sentence carries a source of its own.
    """
    remarks = notes(article)
    if not remarks:
        return ()
    terms = _Terms.of(article)
    noted = {note.sentence for note in remarks}
    found: dict[int, BareReturn] = {}
    for note in {note.sentence: note for note in reversed(remarks)}.values():
        claim = _terms(_noted_words(article, note))
        for index in sorted(terms.candidates(claim) - noted - found.keys()):
            if shared := terms.same_claim(claim, index):
                found[index] = BareReturn(index, note, shared)
    return tuple(found[index] for index in sorted(found))


@dataclass(frozen=True, slots=True)
class _Terms:
    """The figures, names and longer words of an article's sentences."""

    by_sentence: tuple[Mapping[str, str], ...]
    """For each sentence its terms without their endings, and as written."""
    rare: Mapping[str, Sequence[int]]
    """Terms that stand in few sentences, and where."""
    names: frozenset[str]

    @classmethod
    def of(cls, article: Article) -> _Terms:
        judged = [s.text if s.block.kind in _JUDGED and len(s.text) <= _LONGEST else "" for s in sentences(article)]
        found = tuple(map(_terms, judged))
        places: dict[str, list[int]] = {}
        for index, terms in enumerate(found):
            for term in terms:
                places.setdefault(term, []).append(index)
        names = frozenset(_stem(name[0]) for text in judged for name in _NAME.finditer(text))
        return cls(found, {term: places[term] for term in places if len(places[term]) <= _RARE}, names)

    def candidates(self, claim: Mapping[str, str]) -> set[int]:
        """The sentences that share a rare term with a claim."""
        return {index for term in claim for index in self.rare.get(term, ())}

    def same_claim(self, claim: Mapping[str, str], index: int) -> tuple[str, ...]:
        """The words that a sentence shares with a claim, where they make it the same one; () otherwise."""
        own = self.by_sentence[index]
        shared = [term for term in claim if term in own]
        figures = [own[term] for term in shared if term[0].isdigit()]
        if figures and len(shared) >= len(figures) + 2:
            return tuple(figures)
        names = self.names.intersection(shared)
        telling = sum(term in self.rare and term not in names for term in shared)
        enough = len(names) >= _NAMES and telling >= _TELLING and len(shared) >= _SHARE * min(len(claim), len(own))
        return tuple(own[term] for term in shared) if enough else ()


def _noted_words(article: Article, note: Note) -> str:
    """What stands before a note in its sentence."""
    sentence = sentences(article)[note.sentence]
    return article.text[sentence.start : min(note.start, sentence.end)][-_LONGEST:]


def _terms(text: str) -> dict[str, str]:
    """Figures with what they count, and longer words: without their endings, and as written."""
    found: dict[str, str] = {}
    for match in _TERM.finditer(_BRACKETS.sub(" ", text)):
        figure, counted, word = match.groups()
        if figure:
            if not _YEAR.fullmatch(figure):
                found.setdefault(f"{figure} {_stem(counted)}", f"{figure} {counted}")
            found.setdefault(_stem(counted), counted)
        elif len(word) >= _FEWEST_LETTERS:
            found.setdefault(_stem(word), word)
    return found


def _stem(word: str) -> str:
    return word[:_STEM].lower()
