"""Quotations of an article, and the faults of their marks."""

from __future__ import annotations

from dataclasses import dataclass

from pytest_newscheck.analysis.house_style import own_style, with_own_pairs, with_own_roles
from pytest_newscheck.analysis.marks import lines_of_marks
from pytest_newscheck.analysis.pairing import MarkPair, paired
from pytest_newscheck.analysis.quotation_faults import QuotationFault, faults_of, unconventional
from pytest_newscheck.analysis.quotation_marks import Style, quotation_marks, quotation_marks_or_any
from pytest_newscheck.analysis.shared_closings import without_shared
from pytest_newscheck.article.model import Article, fact


@dataclass(frozen=True, slots=True)
class Quotation:
    """A quotation: `article.text[start:end]`, its marks included."""

    start: int
    end: int
    opening: str
    """The mark itself: "“"."""
    closing: str
    depth: int
    """0 for a quotation that stands in no other, 1 for one inside it, …"""
    continued: bool
    """Whether it runs over several paragraphs or lines."""
    again: tuple[int, ...]
    """Where paragraphs open it again: offsets of these marks."""


@dataclass(frozen=True, slots=True)
class QuotationReading:
    """What was understood of an article's quotation marks."""

    quotations: tuple[Quotation, ...]
    """Those whose two marks are there, in the order of their opening marks."""
    faults: tuple[QuotationFault, ...]
    """What an editor would change, in order."""
    unconventional: tuple[QuotationFault, ...]
    """Outermost quotations whose marks are not among those of the article's language."""
    style: Style | None
    """The marks of most quotations; None where nothing is quoted."""


@fact
def quotations(article: Article) -> tuple[Quotation, ...]:
    """The quotations of an article, those inside others too, in the order of their opening marks.

    A quotation whose other mark is missing is not among them.
    """
    return quotation_reading(article).quotations


@fact
def quotation_faults(article: Article) -> tuple[QuotationFault, ...]:
    """The marks of an article that an editor would change, in order.

    Raises:
        NoKnowledge: nothing is known of the quotation marks of its language.
    """
    quotation_marks(article.language)
    return quotation_reading(article).faults


@fact
def unconventional_quotations(article: Article) -> tuple[QuotationFault, ...]:
    """The outermost quotations between marks that are not among those of the article's language.

    Raises:
        NoKnowledge: nothing is known of the quotation marks of its language.
    """
    quotation_marks(article.language)
    return quotation_reading(article).unconventional


@fact
def quotation_reading(article: Article) -> QuotationReading:
    """How the quotation marks of an article pair, and what is wrong with them.

    For a language of which nothing is known, every pair is taken for right.
    """
    of_language = quotation_marks_or_any(article.language)
    lines = tuple(lines_of_marks(article.blocks, article.text, of_language.elisions))
    if of_language.shared_closing:
        lines = tuple(without_shared(lines, article.text))
    pairing = paired(lines, of_language)
    known = with_own_pairs(of_language, pairing)
    if known is not of_language:
        pairing = paired(lines, known)
    known = with_own_roles(known, pairing.pairs, article.text)
    broken = pairing.broken
    style = own_style([pair for pair in pairing.pairs if pair.opening.line not in broken], known) or own_style(
        pairing.pairs, known
    )
    return QuotationReading(
        tuple(map(_quotation, pairing.pairs)),
        faults_of(pairing, known, style),
        unconventional(pairing, known, of_language.pairs),
        style,
    )


def _quotation(pair: MarkPair) -> Quotation:
    opening, closing = pair.opening, pair.closing
    again = tuple(mark.start for mark in pair.again)
    continued = opening.line != closing.line
    return Quotation(opening.start, closing.end, opening.glyph, closing.glyph, pair.depth, continued, again)
