"""The words around a place, on one line, for a message to show."""

from __future__ import annotations

_LENGTH = 70
_LONGEST_MARK = 50
_ELLIPSIS = "…"


def excerpt(text: str, start: int, end: int) -> tuple[str, tuple[int, int]]:
    """Some words around text[start:end], and the span of the place inside them.

    Cut at word boundaries where there are any, never across a line end; a long place is cut
    at its end. Looks at a bounded stretch only, however long the line is.
    """
    shown_end = _end_of_mark(text, start, end)
    room = (_LENGTH - (shown_end - start)) // 2
    left = _left(text, start, room)
    right = _right(text, shown_end, room) if shown_end == end else shown_end
    head = _ELLIPSIS if left > 0 and text[left - 1] != "\n" else ""
    tail = _ELLIPSIS if right < len(text) and text[right] != "\n" else ""
    begin = len(head) + start - left
    return f"{head}{text[left:right]}{tail}", (begin, begin + shown_end - start)


def _end_of_mark(text: str, start: int, end: int) -> int:
    """Where the place ends as far as it is shown: within the line, at a word's end."""
    shown_end = min(end, start + _LONGEST_MARK)
    if (line_end := text.find("\n", start, shown_end)) >= 0:
        return line_end
    if shown_end < end and (blank := text.rfind(" ", start + _LONGEST_MARK // 2, shown_end)) >= 0:
        return blank
    return shown_end


def _left(text: str, start: int, room: int) -> int:
    floor = max(0, start - room)
    line = text.rfind("\n", floor, start)
    if line >= 0:
        return line + 1
    if floor == 0 or text[floor - 1] == "\n":
        return floor
    blank = text.find(" ", floor, start)
    return blank + 1 if 0 <= blank < start - 1 else floor


def _right(text: str, end: int, room: int) -> int:
    ceiling = min(len(text), end + room)
    line = text.find("\n", end, ceiling)
    if line >= 0:
        return line
    if ceiling == len(text) or text[ceiling] == "\n":
        return ceiling
    blank = text.rfind(" ", end + 1, ceiling)
    return blank if blank >= 0 else ceiling
