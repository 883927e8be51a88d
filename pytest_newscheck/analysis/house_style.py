"""The quotation marks that an article itself keeps to."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace

from pytest_newscheck.analysis.marks import Mark
from pytest_newscheck.analysis.pairing import MarkPair, Pairing
from pytest_newscheck.analysis.quotation_marks import SINGLE, QuotationMarks, Style

_ENOUGH = 3
"""Quotations in marks that the language doesn't have, before they count as the article's own style."""
_MENTIONED_WORDS = 4
_SPEECH_ENDS = (".", ",", "!", "?", "…")
_APOSTROPHES = ("'", "’")
_TWICE = 2
_FEW = 0.5


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


def with_own_roles(known: QuotationMarks, pairs: Iterable[MarkPair], text: str) -> QuotationMarks:
    """What is known, and the marks that this article keeps for words alone: the word “local” among « » for speech.

    That is a habit where it holds throughout: several words between these marks and no speech, and speech between
    the others.
    """
    uses: dict[Style, list[MarkPair]] = {}
    for pair in pairs:
        if shows_style(pair, known):
            uses.setdefault(pair.glyphs, []).append(pair)
    if len(uses) < _TWICE:
        return known
    mentions = {style: _share_of_mentions(used, text) for style, used in uses.items() if len(used) >= _TWICE}
    roles = {style for style, share in mentions.items() if share == 1}
    kept = len(roles) == 1 and len(mentions) == _TWICE and min(mentions.values()) < _FEW
    return replace(known, own_roles=known.own_roles | roles) if kept else known


def _share_of_mentions(used: Sequence[MarkPair], text: str) -> float:
    return sum(_is_mention(text, pair.opening, pair.closing) for pair in used) / len(used)


def _is_mention(text: str, opening: Mark, closing: Mark) -> bool:
    """Whether a few words stand between the marks, in the middle of a sentence: a term or a title, no speech."""
    words = text[opening.end : closing.start].strip()
    before = text[max(0, opening.start - 2) : opening.start].rstrip()[-1:]
    return (
        len(words.split()) <= _MENTIONED_WORDS
        and not words.endswith(_SPEECH_ENDS)
        and (before.isalnum() or before in _APOSTROPHES)
    )
