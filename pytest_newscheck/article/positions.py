"""From an offset in an article's prose to the line and column in its file."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass


class LineIndex:
    """Lines of a text, found once; offsets become lines by bisection.

    A line ends at \\n only; a \\r before it belongs to the line's end.
    """

    def __init__(self, text: str) -> None:
        starts = [0]
        at = text.find("\n")
        while at >= 0:
            starts.append(at + 1)
            at = text.find("\n", at + 1)
        self._starts = starts

    def place(self, offset: int) -> tuple[int, int]:
        """Line and column, both from 1, of a 0-based offset."""
        line = bisect_right(self._starts, offset)
        return line, offset - self._starts[line - 1] + 1


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of a file's text that is prose.

    `text` is what a reader reads; it has either the length of the source stretch
    [start, end), and then stands for it character by character, or stands for it as a
    whole (an entity such as &ldquo;, a line break inside a paragraph).
    """

    start: int
    end: int
    text: str

    @property
    def is_verbatim(self) -> bool:
        """Whether `text` stands for the stretch character by character."""
        return len(self.text) == self.end - self.start


class SourceMap:
    """Where each character of the prose stands in the file's text."""

    def __init__(self, parts: Iterable[Part]) -> None:
        self._starts: list[int] = []
        self._parts: list[Part] = []
        at = 0
        for part in parts:
            if part.text:
                self._starts.append(at)
                self._parts.append(part)
                at += len(part.text)

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The source span of the prose span [start, end)."""
        if not self._parts:
            return 0, 0
        first = self._place(start)[0]
        if end <= start:
            return first, first
        return first, max(first, self._place(end - 1)[1])

    def _place(self, offset: int) -> tuple[int, int]:
        """Source span of the one prose character at `offset`."""
        index = max(0, bisect_right(self._starts, offset) - 1)
        part = self._parts[index]
        inside = offset - self._starts[index]
        if inside >= len(part.text):  # just behind the last character
            return part.end, part.end
        if part.is_verbatim:
            return part.start + inside, part.start + inside + 1
        return part.start, part.end


def text_of(parts: Sequence[Part]) -> str:
    """The prose that the parts make up."""
    return "".join(part.text for part in parts)
