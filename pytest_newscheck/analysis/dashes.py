"""Dashes of an article, the habit it has with them, and those that depart from it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal

import regex

from pytest_newscheck.analysis.compounds import Compounds, compounds
from pytest_newscheck.analysis.quotations import quotations
from pytest_newscheck.article.blocks import Block
from pytest_newscheck.article.model import Article, fact

DashFaultKind = Literal["dash-as-hyphen", "hyphen-as-dash", "double-hyphen", "mixed-dashes"]

_REAL = frozenset("—–―")
_PROSE = ("lede", "paragraph", "quotation")
_DASH = regex.compile(r"[—–―]|(?<=\s)-(?=\s)|(?<![-<!])--(?![->])")
_WORD_BEFORE = regex.compile(r"[\p{L}\p{M}\p{N}’']+$")
_WORD_AFTER = regex.compile(r"[\p{L}\p{M}\p{N}’']+")
_COMPOUND = regex.compile(r"[\p{L}\p{M}\p{N}’']{1,30}+(?:[—–―-][\p{L}\p{M}\p{N}’']{1,30}+){1,4}+")
_NEXT_WORD = regex.compile(r"\s[\"“„«‘']?([\p{L}\p{M}’']+)")
_REACH = 30
"""Longest word looked at beside a dash, in code points."""
_NEARBY = 250
"""About a sentence: two closed-up dashes that near enclose a parenthesis."""
_INDENT = 20
"""Widest blank before a list item's bullet, in code points."""
_CREDIT = 40
"""Longest name of a source behind a dash at the end of a paragraph."""


@dataclass(frozen=True, slots=True)
class Dash:
    """A dash, or what may stand for one: `article.text[start:end]`."""

    start: int
    end: int
    glyph: str
    before: str
    """The word right before it, or before the blank there; "" where there is none, as after a mark."""
    after: str
    blanks: tuple[bool, bool]
    """Whether a blank stands before it, and after it."""
    block: Block

    @property
    def parts(self) -> bool:
        """Whether it stands within a paragraph with a blank on at least one side, and not between numbers."""
        return any(self.blanks) and not (self.before[-1:].isdigit() and self.after[:1].isdigit()) and self.inside

    @property
    def inside(self) -> bool:
        """Whether something stands before it and after it in its paragraph."""
        return self.start > self.block.start and self.end < self.block.end

    @property
    def joins(self) -> bool:
        """Whether it stands between two words without a blank, and not between numbers."""
        if any(self.blanks) or not (self.before and self.after):
            return False
        return not (self.before[-1].isdigit() and self.after[0].isdigit())


@dataclass(frozen=True, slots=True)
class DashFault:
    """A dash, hyphen or pair of hyphens that an editor would change."""

    kind: DashFaultKind
    start: int
    end: int
    found: str
    """The mark, for `dash-as-hyphen` with the words that it joins."""
    write: str
    sure: bool = True


@fact
def dashes(article: Article) -> tuple[Dash, ...]:
    """The dashes of the running text, headlines and subheads, and the hyphens that stand for dashes, in order."""
    return tuple(
        _dash(article.text, found.start(), found.end(), block)
        for block in article.blocks
        if block.kind in _PROSE or block.kind in ("headline", "subhead")
        for found in _DASH.finditer(article.text, block.start, block.end)
    )


def _dash(text: str, start: int, end: int, block: Block) -> Dash:
    blank_before = start > block.start and text[start - 1].isspace()
    blank_after = end < block.end and text[end].isspace()
    before = _WORD_BEFORE.search(text, max(block.start, start - _REACH), start - blank_before)
    after = _WORD_AFTER.match(text, end + blank_after, min(block.end, end + _REACH))
    words = before[0] if before else "", after[0] if after else ""
    return Dash(start, end, text[start:end], *words, (blank_before, blank_after), block)


@fact
def dash_faults(article: Article) -> tuple[DashFault, ...]:
    """The dashes, hyphens and pairs of hyphens that an editor would change, in order."""
    found = dashes(article)
    real = [dash for dash in found if dash.glyph in _REAL and dash.block.kind in _PROSE]
    typed = [dash for dash in found if dash.glyph not in _REAL and dash.block.kind in _PROSE]
    faults = [
        *_dashes_as_hyphens(article, found, real),
        *_hyphens_as_dashes([dash for dash in typed if dash.glyph == "-"], real),
        *_double_hyphens([dash for dash in typed if dash.glyph == "--"], real),
        *_mixed([dash for dash in real if all(dash.blanks) and dash.parts]),
    ]
    if not faults:
        return ()
    spans = [(quotation.start, quotation.end) for quotation in quotations(article) if quotation.depth == 0]
    return tuple(sorted(_unsure_inside(faults, spans), key=lambda fault: fault.start))


def _unsure_inside(faults: Iterable[DashFault], spans: Sequence[tuple[int, int]]) -> Iterator[DashFault]:
    """The same; what stands in a quotation may stand so in its source, where dashes of two lengths are no fault."""
    starts = [start for start, _ in spans]
    for fault in faults:
        nearest = bisect_right(starts, fault.start) - 1
        inside = nearest >= 0 and fault.start < spans[nearest][1]
        if fault.kind == "dash-as-hyphen" or not inside:
            yield fault
        elif fault.kind != "mixed-dashes":
            yield replace(fault, sure=False)


def _dashes_as_hyphens(article: Article, found: Sequence[Dash], real: Sequence[Dash]) -> Iterator[DashFault]:
    """Dashes within a compound: a known one, or two names where the article sets its dashes off with blanks."""
    known = compounds(article.language)
    joining = [dash for dash in found if dash.joins and dash.glyph in _REAL]
    parting = sum(dash.parts for dash in real)
    listed = {dash.start for dash in joining if _is_listed(article.text, dash, known, wholly=False)}
    others = [dash for dash in joining if dash.glyph != "–" and dash.start not in listed]
    closed_up = 2 * len(others) > parting
    apart = _apart(others) if known.names and 3 * len(others) <= parting else ()
    for dash in joining:
        if dash.start in listed:
            if not closed_up or _is_listed(article.text, dash, known, wholly=True):
                yield _as_hyphen(dash, sure=True)
        elif dash.start in apart and _joins_names(article.text, dash):
            yield _as_hyphen(dash, sure=False)


def _apart(others: Sequence[Dash]) -> frozenset[int]:
    """Where a closed-up dash stands with no other near, with which it could enclose a parenthesis."""
    starts = [-_NEARBY, *(dash.start for dash in others), others[-1].start + _NEARBY] if others else []
    triples = zip(starts, starts[1:], starts[2:], strict=False)
    return frozenset(at for left, at, right in triples if at - left >= _NEARBY <= right - at)


def _as_hyphen(dash: Dash, sure: bool) -> DashFault:
    return DashFault("dash-as-hyphen", dash.start, dash.end, f"{dash.before}{dash.glyph}{dash.after}", "-", sure)


def _is_listed(text: str, dash: Dash, known: Compounds, wholly: bool) -> bool:
    """Whether a language's list has the compound that the dash stands in; `wholly`: written out."""
    found = _compound_around(text, dash)
    if found is None:
        return False
    compound = regex.sub("[—–―]", "-", found[0]).casefold().replace("’", "'")
    if known.whole.fullmatch(compound):
        return dash.glyph != "–" or found[0].islower()
    if wholly or dash.glyph == "–" or not known.parts.fullmatch(compound):
        return False
    following = _NEXT_WORD.match(text, found.end(), dash.block.end)
    return not (following is None or following[1].casefold() in known.clause or dash.after.casefold() in known.clause)


def _compound_around(text: str, dash: Dash) -> regex.Match[str] | None:
    """The words joined by dashes and hyphens around a dash."""
    at = max(dash.block.start, dash.start - 2 * _REACH)
    for found in _COMPOUND.finditer(text, at, min(dash.block.end, dash.end + 2 * _REACH)):
        if found.end() > dash.start:
            return found if found.start() < dash.start else None
    return None


def _joins_names(text: str, dash: Dash) -> bool:
    """Whether the dash joins two names before a noun: "the Russia—Eurasia programme"."""
    if not (dash.before[:1].isupper() and dash.after[:1].isupper()):
        return False
    start = dash.start - len(dash.before)
    following = _NEXT_WORD.match(text, dash.end + len(dash.after), dash.block.end)
    within = start > dash.block.start and text[start - 1] == " " and text[start - 2 : start - 1].islower()
    return within and following is not None and following[1].islower()


def _hyphens_as_dashes(hyphens: Sequence[Dash], real: Sequence[Dash]) -> Iterator[DashFault]:
    """Hyphens between blanks, where the article has dashes."""
    parting = [dash for dash in real if dash.parts]
    hyphens = [dash for dash in hyphens if dash.parts and not _is_name_or_list(dash)]
    if len(parting) < 2 or 2 * len(hyphens) > len(parting):
        return
    usual = _usual(parting)
    for dash in hyphens:
        yield DashFault("hyphen-as-dash", dash.start, dash.end, "-", usual)


def _is_name_or_list(dash: Dash) -> bool:
    """Whether a hyphen between blanks joins two names or numbers, or begins an item or a source at the end."""
    if dash.start - dash.block.start < _INDENT and not dash.block.text[: dash.start - dash.block.start].strip():
        return True
    if dash.before[-1:].isdigit() or dash.after[:1].isdigit():
        return True
    return _is_credit(dash) or (dash.before[:1].isupper() and dash.after[:1].isupper())


def _double_hyphens(doubles: Sequence[Dash], real: Sequence[Dash]) -> Iterator[DashFault]:
    """Pairs of hyphens, where the article has dashes."""
    doubles = [dash for dash in doubles if dash.inside and not (dash.blanks[0] and not dash.blanks[1])]
    parting = [dash for dash in real if dash.parts or dash.joins]
    if not parting or len(doubles) > len(parting):
        return
    usual = _usual(parting)
    for dash in doubles:
        yield DashFault("double-hyphen", dash.start, dash.end, "--", usual)


def _mixed(spaced: Sequence[Dash]) -> Iterator[DashFault]:
    """The few long dashes among short ones, or the other way round."""
    usual = _usual(spaced)
    odd = [dash for dash in spaced if _alike(dash.glyph) != usual and dash.after and not _is_credit(dash)]
    if len(spaced) - len(odd) < 4 * len(odd):
        return
    for dash in odd:
        yield DashFault("mixed-dashes", dash.start, dash.end, dash.glyph, usual, sure=False)


def _alike(glyph: str) -> str:
    """The glyph, or the em dash for the horizontal bar, which looks the same."""
    return "—" if glyph == "―" else glyph


def _is_credit(dash: Dash) -> bool:
    """Whether a name follows it, as that of a source at the end of a paragraph."""
    return dash.after[:1].isupper() and dash.block.end - dash.end <= _CREDIT


def _usual(spaced: Sequence[Dash]) -> str:
    """The dash that the article has most."""
    glyphs = [_alike(dash.glyph) for dash in spaced]
    return max(dict.fromkeys(glyphs), key=glyphs.count, default="—")
