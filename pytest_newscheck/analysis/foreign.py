"""Passages in another language than the article's."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Literal

from pytest_newscheck.analysis.sentences import Sentence, sentences
from pytest_newscheck.analysis.stretch_limits import FEWEST_WORDS
from pytest_newscheck.analysis.stretches import foreign_stretches, language_of, looks_foreign
from pytest_newscheck.article.model import Article, fact
from pytest_newscheck.languages.distinction import Distinction, distinction
from pytest_newscheck.languages.scripts import words_or_their_worth
from pytest_newscheck.languages.store import LANGUAGE_NAMES

_NEARLY_ALL = 0.8  # share of words; headlines and bylines are too short to be judged
_FEWEST_OF_ALL = 20  # words

Extent = Literal["paragraph", "sentence", "clause"]


@dataclass(frozen=True, slots=True)
class ForeignPassage:
    """A stretch of the article, `text[start:end]`, in another language."""

    start: int
    end: int
    language: str
    """Its code."""
    extent: Extent
    words: int
    """In scripts without blanks, two letters count as one."""

    @property
    def language_name(self) -> str:
        """In English: "Russian"."""
        return LANGUAGE_NAMES.get(self.language, self.language)


@fact
def foreign_passages(article: Article) -> tuple[ForeignPassage, ...]:
    """The passages of at least six words in another language, in order.

    Neighbouring foreign sentences of a block are one passage. Names, titles, lists of names
    and short quotations in the original are none.
    """
    own = distinction(article.language)
    return tuple(
        passage
        for _, inside in groupby(sentences(article), key=lambda sentence: sentence.block.start)
        for passage in _of_block(list(inside), own)
    )


def language_throughout(article: Article) -> str:
    """The code of another language, where nearly all of an article is in it; else ""."""
    passages = foreign_passages(article)
    foreign = Counter[str]()
    for passage in passages:
        foreign[passage.language] += passage.words
    if not passages or foreign.total() < max(_FEWEST_OF_ALL, _NEARLY_ALL * words_or_their_worth(article.text)):
        return ""
    return foreign.most_common(1)[0][0]


def _of_block(inside: Sequence[Sentence], own: Distinction) -> Iterator[ForeignPassage]:
    stretches = [foreign_stretches(sentence.text, own) for sentence in inside]
    whole = [len(found) == 1 and found[0].whole for found in stretches]
    index = 0
    while index < len(inside):
        if whole[index]:
            last = _last_foreign(inside, whole, index, own)
            yield _joined(inside, index, last, own)
            index = last + 1
            continue
        for stretch in stretches[index]:
            start = inside[index].start
            words = words_or_their_worth(inside[index].text[stretch.start : stretch.end])
            yield ForeignPassage(start + stretch.start, start + stretch.end, stretch.language, "clause", words)
        index += 1


def _last_foreign(inside: Sequence[Sentence], whole: Sequence[bool], first: int, own: Distinction) -> int:
    """The last sentence of a run of foreign ones, in which short ones go by the company they keep."""
    last = first
    for index in range(first + 1, len(inside)):
        text = inside[index].text
        short = words_or_their_worth(text) < FEWEST_WORDS
        if not whole[index] and not (short and looks_foreign(text, own)):
            break
        last = index
    return last


def _joined(inside: Sequence[Sentence], first: int, last: int, own: Distinction) -> ForeignPassage:
    all_of_it = last == len(inside) - 1 and all(looks_foreign(sentence.text, own) for sentence in inside[:first])
    if all_of_it:
        first = 0
    start, end = inside[first].start, inside[last].end
    block = inside[first].block
    text = block.text[start - block.start : end - block.start]
    extent: Extent = "paragraph" if all_of_it else "sentence"
    return ForeignPassage(start, end, language_of(text, own), extent, words_or_their_worth(text))
