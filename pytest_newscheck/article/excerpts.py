"""The words around a place, on one line, for a message to show."""

from __future__ import annotations

_BEFORE = 36
_AFTER = 36
_LONGEST_MARK = 60
_ELLIPSIS = "…"


def excerpt(text: str, start: int, end: int) -> tuple[str, tuple[int, int]]:
    """Some words around text[start:end], and the span of the place inside them.

    Cut at word boundaries where there are any, never across a line end; a long place is cut
    at its end. Looks at a bounded stretch only, however long the line is.
    """
    shown_end = min(end, start + _LONGEST_MARK)
    if (line_end := text.find("\n", start, shown_end)) >= 0:
        shown_end = line_end
    left = _left(text, start)
    right = _right(text, shown_end) if shown_end == end else shown_end
    head = _ELLIPSIS if left > 0 and text[left - 1] != "\n" else ""
    tail = _ELLIPSIS if right < len(text) and text[right] != "\n" else ""
    begin = len(head) + start - left
    return f"{head}{text[left:right]}{tail}", (begin, begin + shown_end - start)


def _left(text: str, start: int) -> int:
    floor = max(0, start - _BEFORE)
    line = text.rfind("\n", floor, start)
    if line >= 0:
        return line + 1
    if floor == 0 or text[floor - 1] == "\n":
        return floor
    blank = text.find(" ", floor, start)
    return blank + 1 if 0 <= blank < start - 1 else floor


def _right(text: str, end: int) -> int:
    ceiling = min(len(text), end + _AFTER)
    line = text.find("\n", end, ceiling)
    if line >= 0:
        return line
    if ceiling == len(text) or text[ceiling] == "\n":
        return ceiling
    blank = text.rfind(" ", end + 1, ceiling)
    return blank if blank >= 0 else ceiling
