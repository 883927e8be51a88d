"""The quotation marks that an article itself keeps to."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from pytest_newscheck.analysis.pairing import MarkPair, Pairing
from pytest_newscheck.analysis.quotation_marks import SINGLE, QuotationMarks, Style

_ENOUGH = 3
"""Quotations in marks that the language doesn't have, before they count as the article's own style."""


def shows_style(pair: MarkPair, known: QuotationMarks) -> bool:
    """Whether a quotation has the article's marks or should have: it is no inner one and not between single marks."""
    if pair.depth or pair.opening.glyph in SINGLE or pair.glyphs in known.own_roles:
        return False
    return pair.glyphs in known.right or known.is_foreign_style(pair.glyphs)


def own_style(pairs: Iterable[MarkPair], known: QuotationMarks) -> Style | None:
    """The marks of most quotations; where two are as many, those that come first; None where nothing is quoted."""
    used = Counter(pair.glyphs for pair in pairs if shows_style(pair, known))
    return used.most_common(1)[0][0] if used else None


def with_own_pairs(known: QuotationMarks, pairing: Pairing) -> QuotationMarks:
    """What is known, and the pairs of another language that this article keeps to: ”…” in an English text."""
    used = Counter(pair.glyphs for pair in pairing.pairs if pair.opening.glyph not in SINGLE)
    own = [glyphs for glyphs, count in used.items() if glyphs in known.foreign and count >= _ENOUGH]
    return known.with_pairs(own) if 2 * sum(used[glyphs] for glyphs in own) > sum(used.values()) else known
