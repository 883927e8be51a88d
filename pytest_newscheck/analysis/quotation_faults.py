"""What is wrong with an article's quotation marks: one fault for one cause, at the mark to change."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from pytest_newscheck.analysis.house_style import shows_style
from pytest_newscheck.analysis.marks import Mark
from pytest_newscheck.analysis.pairing import MarkPair, Pairing
from pytest_newscheck.analysis.quotation_marks import STRAIGHT, QuotationMarks, Style

FaultKind = Literal[
    "unclosed", "unopened", "mismatched", "wrong-direction", "nested-same", "mixed-style", "inside-word", "convention"
]


@dataclass(frozen=True, slots=True)
class QuotationFault:
    """A mark that an editor would change, at `article.text[start:end]`."""

    kind: FaultKind
    start: int
    end: int
    opens: bool
    """Whether it stands where a quotation opens."""
    marks: str
    """The mark or marks as they are: "“", or "“…”" where the whole quotation has the wrong ones."""
    write: str
    """What to write instead, written alike; for a mark without a partner: the partner to add."""
    partner: int | None = None
    """Where the other mark of the quotation stands, or the mark that opens the quotation around it."""
    partner_mark: str = ""
    sure: bool = True
    """False where it hangs on a mark that could be an apostrophe, or where the language is not strict about it."""


def faults_of(pairing: Pairing, known: QuotationMarks, style: Style | None) -> tuple[QuotationFault, ...]:
    """The faults of an article's quotation marks, in order; `style` is the article's own pair."""
    return tuple(sorted(_faults(pairing, known, style), key=lambda fault: fault.start))


def unconventional(pairing: Pairing, known: QuotationMarks, own: Sequence[Style]) -> tuple[QuotationFault, ...]:
    """The outermost quotations between marks that are not among those of the language, `own`."""
    return tuple(
        _fault("convention", pair.opening, True, "…".join(pair.glyphs), "…".join(own[0]), pair.closing)
        for pair in pairing.pairs
        if pair.glyphs not in own and shows_style(pair, known)
    )


def _faults(pairing: Pairing, known: QuotationMarks, style: Style | None) -> Iterator[QuotationFault]:
    broken = pairing.broken
    for pair in pairing.pairs:
        for fault in _faults_of_pair(pair, known, style):
            if fault.kind != "mixed-style" or pair.opening.line not in broken:
                yield fault
    for mark, inside in pairing.alone:
        if mark.unpartnered == "inside-word":
            yield _fault("inside-word", mark, True, mark.glyph, "", None)
        elif mark.unpartnered == "quotation":
            yield _fault_of_lone(mark, inside, known, style)


def _faults_of_pair(pair: MarkPair, known: QuotationMarks, style: Style | None) -> Iterator[QuotationFault]:
    opening, closing = pair.opening, pair.closing
    if pair.glyphs in known.right or known.is_foreign_style(pair.glyphs):
        if pair.outer is not None and pair.outer.glyph == opening.glyph:
            inner = "…".join(known.inner(pair.glyphs))
            fault = _fault("nested-same", opening, True, "…".join(pair.glyphs), inner, pair.outer)
            yield replace(fault, sure=not known.same_inside)
        elif style and pair.glyphs != style and shows_style(pair, known):
            yield _fault("mixed-style", opening, True, "…".join(pair.glyphs), "…".join(style), closing)
    elif closing.glyph != opening.glyph and (closing.glyph, opening.glyph) in known.right:
        yield _fault("wrong-direction", opening, True, opening.glyph, closing.glyph, closing)
        yield _fault("wrong-direction", closing, False, closing.glyph, opening.glyph, opening)
    else:
        yield from _faults_of_unlike(pair, known, style)


def _faults_of_unlike(pair: MarkPair, known: QuotationMarks, style: Style | None) -> Iterator[QuotationFault]:
    """Faults of two marks that are no pair: the one that departs from the article's style is wrong, or both are."""
    opening, closing = pair.opening, pair.closing
    right = opening.glyph
    if right not in known.opening and right in known.closing:
        right = style[0] if style else known.opening_of(right)
        yield _fault("wrong-direction", opening, True, opening.glyph, right, closing)
        if (right, closing.glyph) in known.right:
            return
    elif style and closing.glyph == style[1] and opening.line == closing.line:
        yield _fault("mismatched", opening, True, opening.glyph, style[0], closing)
        return
    kind: FaultKind = "wrong-direction" if closing.glyph == opening.glyph else "mismatched"
    write = style[1] if style and right == style[0] else known.closing_of(right)
    yield _fault(kind, closing, False, closing.glyph, write, opening)


def _fault_of_lone(mark: Mark, inside: bool, known: QuotationMarks, style: Style | None) -> QuotationFault:
    """The fault of a mark without a partner; what its surroundings leave open, its glyph says."""
    straight = (mark.glyph, mark.glyph) in STRAIGHT
    opens = mark.opening < mark.closing
    if mark.opening == mark.closing:
        opens = not inside if straight else mark.glyph not in known.closing
    here, there = (known.opening, known.closing) if opens else (known.closing, known.opening)
    if mark.opening != mark.closing and mark.glyph in there and mark.glyph not in here:
        return _fault("wrong-direction", mark, opens, mark.glyph, _turned(mark.glyph, opens, known, style), None)
    partner = known.closing_of(mark.glyph) if opens else known.opening_of(mark.glyph)
    return _fault("unclosed" if opens else "unopened", mark, opens, mark.glyph, partner, None)


def _turned(glyph: str, opens: bool, known: QuotationMarks, style: Style | None) -> str:
    """The mark to write for one that points the wrong way."""
    if style and style[1 if opens else 0] == glyph:
        return style[0 if opens else 1]
    return known.opening_of(glyph) if opens else known.closing_of(glyph)


def _fault(kind: FaultKind, mark: Mark, opens: bool, marks: str, write: str, partner: Mark | None) -> QuotationFault:
    where, glyph = (partner.start, partner.glyph) if partner else (None, "")
    sure = mark.unpartnered != "quotation" or mark.alone >= 1
    return QuotationFault(kind, mark.start, mark.end, opens, marks, write, where, glyph, sure)
