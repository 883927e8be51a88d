"""What a language's marks say of a pair: how little a glyph opens, and how little another closes what it opens."""

from __future__ import annotations

from pytest_newscheck.analysis.quotation_marks import SINGLE, QuotationMarks

FOREIGN = 0.3
"""A mark or a pair of another language."""
MISMATCH = 0.9
"""Two marks that are no pair; the costs are relative to a mark without a partner, 1.1."""
_MISMATCH_OPENING = 1.0
_MISMATCH_SINGLE = 1.2
_WRONG_GLYPH = 0.8


class GlyphCosts:
    """The costs of glyphs in one language, each worked out once."""

    def __init__(self, known: QuotationMarks) -> None:
        self._known = known
        self._opening: dict[str, float] = {}
        self._partner: dict[tuple[str, str], float] = {}

    def opening(self, glyph: str) -> float:
        """What speaks against a glyph as an opening mark: 0 for nothing."""
        if glyph not in self._opening:
            self._opening[glyph] = self._opening_cost(glyph)
        return self._opening[glyph]

    def partner(self, opening: str, closing: str) -> float:
        """What speaks against a glyph as the closing mark of another: 0 for nothing, from `MISMATCH` on no pair."""
        key = opening, closing
        if key not in self._partner:
            self._partner[key] = self._partner_cost(opening, closing)
        return self._partner[key]

    def _opening_cost(self, glyph: str) -> float:
        known = self._known
        if glyph in known.opening:
            return 0.0
        return FOREIGN if glyph in known.foreign_opening and glyph not in known.closing else _WRONG_GLYPH

    def _partner_cost(self, opening: str, closing: str) -> float:
        known = self._known
        if (opening, closing) in known.right:
            return 0.0
        if (opening, closing) in known.foreign:
            return 0.0 if opening in known.closing else FOREIGN  # else the opening mark's glyph has cost enough
        if opening == closing and closing in known.closing and opening not in known.opening:
            return 0.0  # the opening mark points the wrong way, and has cost enough
        if (opening in SINGLE) != (closing in SINGLE):
            return _MISMATCH_SINGLE
        return _MISMATCH_OPENING if closing in known.opening and closing not in known.closing else MISMATCH
