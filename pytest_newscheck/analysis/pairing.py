"""Pairs quotation marks: of all readings of an article's marks, the one with the fewest and slightest faults.

A mark may open a quotation, close the innermost open one, open a quotation again at the start of a
paragraph, or stand alone. Each step costs what speaks against it: the surroundings, the glyph's direction
in the language, a partner of another kind. The readings are compared line by line; those with the same
quotations open are one, the cheapest counts. So a stray mark costs once, and what follows is read as if
it were not there.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from pytest_newscheck.analysis.glyph_costs import MISMATCH, GlyphCosts
from pytest_newscheck.analysis.marks import Line, Mark
from pytest_newscheck.analysis.quotation_marks import SINGLE, TYPEWRITTEN, QuotationMarks

_DEEPEST = 3
_MOST_READINGS = 8
_HOPELESS = 2.5
"""A reading that has cost this much more than another will not win any more."""
_UNLIKELY = 0.35
"""Surroundings that speak more than this against a single mark leave it an apostrophe."""
_ALONE = 1.1
"""A mark without a partner: the fault that the other costs are measured against."""
_ALONE_INSIDE = 0.02
"""More for a lone mark while a quotation is open: the inner pair is the pair, a later closing mark the odd one."""
_SAME_INSIDE = 0.7
"""More for a quotation inside one with the same marks: less than two lone marks in a row."""
_WOULD_END = 0.3
"""More for a mark that points the wrong way where the quotation around it could end with it."""
_EMPTY = 1.0
"""More for a quotation with nothing in it."""
_LIKELY_APOSTROPHE, _RATHER_APOSTROPHE, _AT_ELISION = 0.15, 0.1, 0.3
"""More where a quotation would end at dogs’ or begin at ’em."""
_CONTRARY = 0.5
"""Surroundings that speak this much against a mark count twice, but for typewriter marks with a misplaced blank."""
_NEXT_LINE = 0.25
"""More at each line end that a quotation runs over; with the lone marks' cost, it may run over about six."""
_NEXT_LINE_SINGLE = 0.6
_OVER_SUBHEAD = 0.4
_REOPENED = -0.2
"""A paragraph that opens the quotation again takes most of that back."""


@dataclass(frozen=True, slots=True)
class MarkPair:
    """An opening mark, its closing mark, and the marks that open the quotation again in between."""

    opening: Mark
    closing: Mark
    again: tuple[Mark, ...]
    depth: int
    """0 for a quotation that stands in no other."""
    outer: Mark | None
    """What opens the quotation around it."""

    @property
    def glyphs(self) -> tuple[str, str]:
        """The two marks as they are."""
        return self.opening.glyph, self.closing.glyph


@dataclass(frozen=True, slots=True)
class Pairing:
    """How an article's marks pair."""

    pairs: tuple[MarkPair, ...]
    """In the order of their opening marks."""
    alone: tuple[tuple[Mark, bool], ...]
    """Marks without a partner, and whether a quotation stood open there."""
    left_open: frozenset[int]
    """The lines that open a quotation again which never ends."""

    @property
    def broken(self) -> frozenset[int]:
        """The lines with half of a quotation: what seems to stand in no quotation there may well stand in one."""
        return self.left_open | {mark.line for mark, _ in self.alone if mark.unpartnered == "quotation"}


@dataclass(frozen=True, slots=True, eq=False)
class _Open:
    """An open quotation: its opening mark, and the last line in which it was opened or opened again.

    Compared by identity: each is made once, and it keys the readings.
    """

    mark: Mark
    line: int
    outer: _Open | None
    depth: int


def _opened(mark: Mark, line: int, outer: _Open | None) -> _Open:
    return _Open(mark, line, outer, 0 if outer is None else outer.depth + 1)


@dataclass(frozen=True, slots=True)
class _Step:
    """What a mark does in a reading; the last step points to those before it."""

    before: _Step | None
    action: str
    mark: Mark
    partner: _Open | None


_Readings = dict[_Open | None, tuple[float, _Step | None]]
"""By innermost open quotation (None: none is open): cost and steps."""


class _Reader:
    """Reads the lines of an article."""

    def __init__(self, known: QuotationMarks) -> None:
        self._costs = GlyphCosts(known)

    def read(self, lines: Iterable[Line]) -> _Step | None:
        """The last step of the cheapest reading."""
        readings: _Readings = {None: (0.0, None)}
        for line in lines:
            if line.marks:
                clean = self._clean(line, readings)
                if clean is None:
                    for mark in line.marks:
                        readings = self._after(mark, readings)
                else:
                    readings = clean
            if len(readings) > 1 or None not in readings:
                given_up = _closed(readings)
                readings = given_up if line.barrier else _on_next_line(readings, line)
                _offer(readings, None, *given_up[None])
        return _closed(readings)[None][1]

    def _clean(self, line: Line, readings: _Readings) -> _Readings | None:
        """The reading of a line without any fault, where there is one; else None."""
        if len(readings) > 1 or None not in readings:
            return None
        cost, steps = readings[None]
        open_: _Open | None = None
        for mark in line.marks:
            if mark.alone == 0.0:
                continue
            if open_ is None or mark.closing:
                same = open_ is not None and open_.mark.glyph == mark.glyph
                if mark.opening or same or self._costs.opening(mark.glyph) or mark.unpartnered != "quotation":
                    return None
                open_ = _opened(mark, mark.line, open_)
                steps = _Step(steps, "open", mark, open_)
            else:
                if self._costs.partner(open_.mark.glyph, mark.glyph) or open_.mark.end == mark.start:
                    return None
                steps = _Step(steps, "close", mark, open_)
                open_ = open_.outer
        return {None: (cost, steps)} if open_ is None else None

    def _after(self, mark: Mark, readings: _Readings) -> _Readings:
        """The readings with one more mark read."""
        result: _Readings = {}
        for open_, (cost, steps) in readings.items():
            if open_ is not None:
                self._close(mark, open_, cost, steps, result)
                _reopen(mark, open_, cost, steps, result)
            self._open(mark, open_, cost, steps, result)
            alone = cost + mark.alone + (_ALONE_INSIDE if open_ and mark.alone else 0.0)
            _offer(result, open_, alone, _Step(steps, "alone", mark, open_) if mark.alone else steps)
        return _likely(result) if len(result) > 2 else result

    def _open(self, mark: Mark, outer: _Open | None, cost: float, steps: _Step | None, result: _Readings) -> None:
        if mark.unpartnered == "inches" or (outer is not None and outer.depth + 1 >= _DEEPEST):
            return
        if mark.glyph in SINGLE and mark.opening > _UNLIKELY:
            return
        cost += mark.opening + self._costs.opening(mark.glyph)
        if mark.opening > _CONTRARY and (outer is not None or mark.glyph not in TYPEWRITTEN):
            cost += mark.opening
        if mark.alone == 0.0:
            cost += _AT_ELISION
        if outer is not None and outer.mark.glyph == mark.glyph:
            cost += _SAME_INSIDE
        elif outer is not None and self._would_end(outer, mark):
            cost += _WOULD_END
        opened = _opened(mark, mark.line, outer)
        _offer(result, opened, cost, _Step(steps, "open", mark, opened))

    def _would_end(self, outer: _Open, mark: Mark) -> bool:
        """Whether a mark that points the wrong way is the closing mark of the quotation around it."""
        return self._costs.opening(mark.glyph) > 0 and not self._costs.partner(outer.mark.glyph, mark.glyph)

    def _close(self, mark: Mark, open_: _Open, cost: float, steps: _Step | None, result: _Readings) -> None:
        if mark.glyph in SINGLE and mark.closing > _UNLIKELY:
            return
        partner = self._costs.partner(open_.mark.glyph, mark.glyph)
        if partner >= MISMATCH and mark.glyph in SINGLE and mark.unpartnered != "quotation":
            return
        cost += mark.closing + partner + (_EMPTY if open_.mark.end == mark.start else 0.0)
        if mark.closing > _CONTRARY and (open_.mark.line != mark.line or mark.glyph not in TYPEWRITTEN):
            cost += mark.closing
        if mark.unpartnered == "apostrophe" and mark.alone < _LIKELY_APOSTROPHE:
            cost += _RATHER_APOSTROPHE
        _offer(result, open_.outer, cost, _Step(steps, "close", mark, open_))


def _reopen(mark: Mark, open_: _Open, cost: float, steps: _Step | None, result: _Readings) -> None:
    """A mark at the start of a paragraph: the quotation of the paragraph before goes on."""
    if not mark.first:
        return
    frames: list[_Open] = []
    frame: _Open | None = open_
    while frame is not None:
        if frame.line == mark.line - 1 and mark.glyph in _AGAIN.get(frame.mark.glyph, frame.mark.glyph):
            again: _Open | None = _opened(frame.mark, mark.line, frame.outer)
            for inner in reversed(frames):
                again = _opened(inner.mark, inner.line, again)
            _offer(result, again, cost + _REOPENED, _Step(steps, "again", mark, frame))
            return
        frames.append(frame)
        frame = frame.outer


_AGAIN = {"«": "«»"}
"""Marks that open a quotation again where that is not done with the opening mark: » in Spanish, Portuguese, French."""


def _likely(readings: _Readings) -> _Readings:
    """The cheapest readings, and the one with nothing open; of equally cheap ones, those that opened last."""
    limit = min(cost for cost, _ in readings.values()) + _HOPELESS
    likely = [(open_, reading) for open_, reading in readings.items() if reading[0] <= limit or open_ is None]
    if len(likely) > _MOST_READINGS:
        kept = {open_ for open_, _ in sorted(likely, key=_by_cost)[:_MOST_READINGS]}
        likely = [(open_, reading) for open_, reading in likely if open_ in kept or open_ is None]
    return dict(likely)


def _by_cost(reading: tuple[_Open | None, tuple[float, _Step | None]]) -> tuple[float, int]:
    open_, (cost, _) = reading
    return round(cost, 9), 0 if open_ is None else -open_.mark.start


def _offer(result: _Readings, open_: _Open | None, cost: float, steps: _Step | None) -> None:
    known = result.get(open_)
    if known is None or cost < known[0] - 1e-9:
        result[open_] = (cost, steps)


def _on_next_line(readings: _Readings, line: Line) -> _Readings:
    """The readings at a line end: open quotations may go on."""
    result: _Readings = {}
    for open_, (cost, steps) in readings.items():
        frame = open_
        while frame is not None:
            cost += _NEXT_LINE_SINGLE if frame.mark.glyph in SINGLE else _NEXT_LINE
            cost += frame.mark.opening
            cost += _OVER_SUBHEAD if line.aside else 0.0
            frame = frame.outer
        result[open_] = (cost, steps)
    best = min(cost for cost, _ in _closed(result).values())
    return {open_: (cost, steps) for open_, (cost, steps) in result.items() if open_ is None or cost < best + 1.0}


def _closed(readings: _Readings) -> _Readings:
    """The readings where nothing goes on: what is open stays without a partner."""
    result: _Readings = {}
    for open_, (cost, steps) in readings.items():
        frame = open_
        while frame is not None:
            cost += frame.mark.alone if frame.mark.unpartnered != "quotation" else _ALONE
            steps = _Step(steps, "unclosed", frame.mark, frame)
            frame = frame.outer
        _offer(result, None, cost, steps)
    return result


def paired(lines: Iterable[Line], known: QuotationMarks) -> Pairing:
    """The marks of an article as quotations and lone marks."""
    steps: list[_Step] = []
    step = _Reader(known).read(lines)
    while step is not None:
        steps.append(step)
        step = step.before
    steps.reverse()
    return _collected(steps)


def _collected(steps: Sequence[_Step]) -> Pairing:
    pairs: list[MarkPair] = []
    alone: list[tuple[Mark, bool]] = []
    again: dict[int, list[Mark]] = {}
    unclosed = {step.mark.start for step in steps if step.action == "unclosed"}
    for step in steps:
        mark, partner = step.mark, step.partner
        if step.action == "close" and partner is not None:
            outer = partner.outer
            while outer is not None and outer.mark.start in unclosed:
                outer = outer.outer
            opening = partner.mark
            depth = _depth(outer, unclosed)
            pairs.append(
                MarkPair(opening, mark, tuple(again.get(opening.start, ())), depth, outer.mark if outer else None)
            )
        elif step.action == "again" and partner is not None:
            again.setdefault(partner.mark.start, []).append(mark)
        elif step.action == "alone":
            alone.append((mark, partner is not None))
        elif step.action == "unclosed":
            alone.append((mark, False))
    pairs.sort(key=lambda pair: pair.opening.start)
    alone.sort(key=lambda item: item[0].start)
    left_open = frozenset(mark.line for start in unclosed for mark in again.get(start, ()))
    return Pairing(tuple(pairs), tuple(alone), left_open)


def _depth(outer: _Open | None, unclosed: set[int]) -> int:
    depth = 0
    while outer is not None:
        depth += outer.mark.start not in unclosed
        outer = outer.outer
    return depth
