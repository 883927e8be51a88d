"""Quotation marks as they stand in an article: each with its surroundings' word on whether it opens or closes."""

from __future__ import annotations

import unicodedata
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

import regex

from pytest_newscheck.analysis.quotation_marks import APOSTROPHES
from pytest_newscheck.article.blocks import Block

Unpartnered = Literal["quotation", "apostrophe", "inches", "inside-word"]
"""What a mark is that pairs with no other: half of a quotation, or something else."""

_TAG = regex.compile(r"<[/!]?[A-Za-z][^<>\n]{0,1000}+(?:>|$)|<!--.{0,1000}?-->")
# '' is two marks in ''90s' and L''altro'
_MARK = regex.compile(
    r"``|(?<=\S)'(?=''(?!'))|''(?!\d0s)(?:(?<!\p{L}'')|(?!\p{L}))|[\"“”„‟«»‹›‚‘’‛'＂「」『』《》〈〉﹁﹂﹃﹄〝〞〟]"
)
_GLYPHS = frozenset("`\"“”„‟«»‹›‚‘’‛'＂「」『』《》〈〉﹁﹂﹃﹄〝〞〟")
# 5'11" and 6′ 2": the foot mark is no quotation mark, the inch mark may close a quotation besides
_FEET = regex.compile(r"(?<!\d)\d{1,3}['’′‘] ?\d{1,2}(?:\.\d+|½|¼|¾)?(?!\d)(''|[\"”“’'])?")
_INCHES = regex.compile(r"(?<![^\s(x×])\d{1,3}(?:[.,]\d+)?$")
# l’« Auberge », dell’«Orso», qu’« on »: what stands before the mark belongs to the word behind it
_ELIDED = regex.compile(r"(?<![^\W\d_])(?:[^\W\d_]{0,6}qu|[^\W\d_]{0,4}l|[cdjmnst]|un)['’]$", regex.IGNORECASE)
_BRACKETS_OPEN = frozenset("([{<>=¿¡（［｛【")
_GERSHAYIM = frozenset('"”“')
"""Marks of Hebrew abbreviations, written before the last letter of the word."""
_HEBREW_PREFIX = regex.compile(r"(?<![א-ת])[ובלכמשה]{1,3}$")
"""Articles and prepositions, which Hebrew writes before an opening mark without a blank."""
_DASHES = frozenset("—–-/‑―|")
_PUNCTUATION = frozenset(".,;:!?)]}<>…%，。、；：！？）］｝】")
_SENTENCE_END = frozenset(".,!?…。！？")
_EAST_ASIAN_OPENING, _EAST_ASIAN_CLOSING = frozenset("「『《〈﹁﹃〝"), frozenset("」』》〉﹂﹄〞〟")
_BARRIERS = ("byline", "credits", "table")
_MOST_ADJACENT = 4
_NEAR = 12
_UNSURE = 0.2
_WIDE = "\u2e80"  # from here on, Unicode has East Asian characters


@dataclass(frozen=True, slots=True)
class Mark:
    """One quotation mark, or what may be one."""

    start: int
    end: int
    glyph: str
    line: int
    """Index of its line in the prose; a dateline and the lede behind it are one line."""
    first: bool
    """Whether nothing but quotation marks stands before it in its line."""
    opening: float
    """How little its surroundings look like those of an opening mark: 0 (they do) to 1."""
    closing: float
    """The same for a closing mark."""
    unpartnered: Unpartnered
    alone: float
    """How little it looks like a mark that needs no partner."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the prose and its marks, in order."""

    marks: tuple[Mark, ...]
    barrier: bool
    """Whether no quotation goes on behind it (headline, byline, credits, table)."""
    aside: bool
    """Whether it is a subhead, over which a quotation hardly ever goes on."""


def lines_of_marks(blocks: Sequence[Block], text: str, elisions: frozenset[str]) -> Iterator[Line]:
    """The lines of an article with their marks; apostrophes inside words and foot marks are left out."""
    index = 0
    pending: list[Mark] = []
    for number, block in enumerate(blocks):
        pending += _marks(block, text, index, elisions)
        if number + 1 < len(blocks) and blocks[number + 1].start == block.end:
            continue  # a dateline
        barrier = block.kind in _BARRIERS or (block.kind == "headline" and block.text[-1:] not in _SENTENCE_END)
        yield Line(tuple(pending), barrier, block.kind == "subhead")
        pending = []
        index += 1


def _marks(block: Block, text: str, line: int, elisions: frozenset[str]) -> Iterator[Mark]:
    feet: dict[int, bool] = {}
    tags = _tags(text, block) if "<" in block.text else []
    for found in _MARK.finditer(text, block.start, block.end):
        start, end = found.span()
        glyph = found[0]
        if tags and start < tags[max(0, bisect_left(tags, (start, 0)) - 1)][1]:
            continue
        if glyph in APOSTROPHES and _inside_word(text, start, block):
            if text[start - 1].isdigit() and not feet:
                feet = _feet(text, block)
            if not feet or start not in feet:
                continue
        if text[start - 1 : start].isdigit() and not feet and glyph != "''":
            feet = _feet(text, block)
        if feet.get(start) is False:
            continue
        mark = _mark(text, start, end, block, line, elisions, inches=feet.get(start, False))
        if mark:
            yield mark


def _tags(text: str, block: Block) -> list[tuple[int, int]]:
    """Tags that are left in the text, also one with an attribute that goes on in the next line."""
    found = _TAG.finditer(text, block.start, block.end)
    return [tag.span() for tag in found if tag[0].endswith(">") or '="' in tag[0]]


def _inside_word(text: str, at: int, block: Block) -> bool:
    before, after = text[at - 1 : at] if at > block.start else "", text[at + 1 : at + 2] if at + 1 < block.end else ""
    return before.isalnum() and after.isalnum() and before < "\u2e80" and after < "\u2e80"


def _feet(text: str, block: Block) -> dict[int, bool]:
    """Foot marks (False) and the inch marks behind them (True), by offset."""
    found: dict[int, bool] = {-1: False}
    for feet in _FEET.finditer(text, block.start, block.end):
        foot = next(at for at in range(feet.start(), feet.end()) if text[at] in "'’′‘")
        if feet[1] or (foot + 1 < block.end and text[foot + 1].isdigit()):
            found[foot] = False
        if feet[1]:
            found[feet.start(1)] = True
    return found


def _mark(
    text: str, start: int, end: int, block: Block, line: int, elisions: frozenset[str], inches: bool
) -> Mark | None:
    around = _surroundings(text, start, end, block)
    glyph = text[start:end]
    opening, closing = _direction(glyph, around)
    if glyph in APOSTROPHES:
        if around.blank_before and around.blank_after:
            return None  # machine translation: l ’ Agence
        if around.blank_before and around.after in _PUNCTUATION:
            return None
        alone = _as_apostrophe(glyph, around, text, end, elisions)
        kind: Unpartnered = "quotation" if alone > 0.7 else "apostrophe"
    elif inches:
        kind, alone = "inches", 0.0
    elif (
        glyph in ('"', "”", "''")
        and around.before.isdigit()
        and _INCHES.search(text, max(block.start, start - 8), start)
    ):
        kind, alone = "inches", 0.3
    elif glyph in _GERSHAYIM and _is_hebrew(around.before) and _is_hebrew(around.after) and around.adjacent:
        if not (
            _HEBREW_PREFIX.search(text, max(block.start, start - 5), start) and _is_hebrew(text[end + 1 : end + 2])
        ):
            return None
        kind, alone = "apostrophe", 0.0  # it opens in ב"הארץ", and does not in מ"מים
    elif glyph == '"' and around.before.isalpha() and around.after.isalpha() and around.adjacent:
        kind, alone = "inside-word", 0.5
    else:
        kind, alone = "quotation", 1.1
    return Mark(start, end, glyph, line, around.first, opening, closing, kind, alone)


def _is_hebrew(ch: str) -> bool:
    return "\u05d0" <= ch <= "\u05ea"


@dataclass(frozen=True, slots=True)
class _Surroundings:
    before: str
    """The character before the mark and the marks next to it; "" at the start of the block."""
    after: str
    nearest_before: str
    """The same, over blanks."""
    nearest_after: str
    ellipsis_after: bool
    adjacent: bool
    """Whether no other mark stands next to it."""
    elided: bool
    """Whether an article or the like, with its apostrophe, stands before it."""

    @property
    def blank_before(self) -> bool:
        return not self.before or self.before.isspace()

    @property
    def blank_after(self) -> bool:
        return not self.after or self.after.isspace()

    @property
    def first(self) -> bool:
        return not self.nearest_before

    @property
    def wide(self) -> bool:
        """Whether it stands in Chinese or Japanese text."""
        return self.before >= _WIDE or self.after >= _WIDE


def _surroundings(text: str, start: int, end: int, block: Block) -> _Surroundings:
    left, right = start, end
    while left > block.start and start - left < _MOST_ADJACENT and text[left - 1] in _GLYPHS:
        left -= 1
    while right < block.end and right - end < _MOST_ADJACENT and text[right] in _GLYPHS:
        right += 1
    before = text[left - 1] if left > block.start else ""
    after = text[right] if right < block.end else ""
    return _Surroundings(
        before,
        after,
        _nearest(text[max(block.start, left - _NEAR) : left][::-1]) if before.isspace() else before,
        _nearest(text[right : min(block.end, right + _NEAR)]) if after.isspace() else after,
        after == "…" or text.startswith("..", right) or text.startswith(". .", right),
        left == start and right == end,
        left < start and text[start - 1] in "'’" and bool(_ELIDED.search(text, max(block.start, start - 10), start)),
    )


def _nearest(stretch: str) -> str:
    """The first character that is neither blank nor a quotation mark."""
    return next((ch for ch in stretch if not ch.isspace() and ch not in _GLYPHS), "")


def _direction(glyph: str, around: _Surroundings) -> tuple[float, float]:
    """How little the surroundings speak for an opening and for a closing mark."""
    if glyph in _EAST_ASIAN_OPENING or (glyph in "“‘" and around.wide):
        return 0.0, 0.5  # written without blanks: the glyph says it
    if glyph in _EAST_ASIAN_CLOSING or (glyph in "”’" and around.wide):
        return 0.5, 0.0
    if around.blank_before and around.blank_after:
        return _between_blanks(around)
    if around.blank_before:
        return _after_blank(around)
    if around.before in _BRACKETS_OPEN:
        return (0.0, 0.7) if not around.blank_after else (0.1, 0.5)
    if around.before in _DASHES:
        return (0.3, 0.0) if around.blank_after or around.after in _PUNCTUATION else (0.0, 0.4)
    return _after_word(around)


def _between_blanks(around: _Surroundings) -> tuple[float, float]:
    if around.first:
        return 0.0, 0.9
    if not around.nearest_after:
        return (0.9, 0.0) if around.nearest_before in _SENTENCE_END else (0.6, 0.6)
    if around.nearest_after in ",;.:!?)" and not around.ellipsis_after:
        return 0.6, 0.0
    if around.nearest_before in ":(":
        return 0.0, 0.4
    return 0.0, 0.0


def _after_blank(around: _Surroundings) -> tuple[float, float]:
    if around.after in _DASHES:
        return _UNSURE, 0.3
    if around.after in _PUNCTUATION and not around.ellipsis_after:
        return 0.7, 0.0
    return 0.0, 0.9 if around.first else 0.7


def _after_word(around: _Surroundings) -> tuple[float, float]:
    if around.elided:
        return 0.25, 0.25
    if around.blank_after:
        return 0.7, 0.0
    if around.after in _PUNCTUATION:
        return 0.7, 0.0
    if around.after in _DASHES:
        return 0.5, 0.0
    if around.before in _PUNCTUATION:
        return 0.35, _UNSURE
    return 0.25, 0.25


def _as_apostrophe(glyph: str, around: _Surroundings, text: str, end: int, elisions: frozenset[str]) -> float:
    """How little a single mark looks like an apostrophe."""
    if around.blank_before or around.before in _BRACKETS_OPEN or around.before in _DASHES:
        word = _word_at(text, end)
        if word in elisions or word[:1].isdigit() or not word:
            return 0.0
        return 0.1 if glyph == "’" else 0.45
    if around.before in _SENTENCE_END and (around.blank_after or not around.adjacent):
        return 0.8
    if around.before.isalpha():
        plural = around.before.lower() in "sxznс"
        return 0.0 if plural else 0.15
    return 0.0 if around.before.isdigit() else 0.3


def _word_at(text: str, at: int) -> str:
    """The word that begins here, in small letters."""
    end = at
    while end < len(text) and end - at < _NEAR and (text[end].isalnum() or unicodedata.combining(text[end])):
        end += 1
    return text[at:end].lower()
