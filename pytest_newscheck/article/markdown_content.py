"""Where the content of a Markdown paragraph, heading or table cell stands in its file."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from pytest_newscheck.article.positions import Part

_ESCAPED_PIPE = "\\|"  # inside a table; markdown-it takes the backslash off before it reads the cell


class InlineContent:
    """An inline token's content: lines without what stands before them (">", "-", indentation).

    Made of stretches that stand in the file character by character; offsets are found by
    bisection, so that a paragraph of many lines costs no more than they are.
    """

    def __init__(self, text: str, lines: Sequence[Part], cursor: int) -> None:
        """`lines` are the file's that it comes from, read as far as `cursor`: the cells of a table share one."""
        self.text = text
        self._starts: list[int] = []
        self._sources: list[int] = []
        self.end = cursor
        contents = text.split("\n")
        while len(lines) > 1 and _find(contents[0], lines[0], cursor) is None:
            lines = lines[1:]  # a line of blanks that Markdown does not know: a no-break space, say
        at = 0
        for content, line in zip(contents, lines, strict=False):
            for length, source in _stretches(content, line, cursor):
                self._add(at, source)
                at += length
                self.end = source + length
            self._add(at, line.end)  # the line end
            at += 1

    def parts(self, start: int, end: int) -> Iterator[Part]:
        """The stretches of text[start:end] as they stand in the file."""
        while start < end:
            index = bisect_right(self._starts, start)
            stop = min(end, self._starts[index]) if index < len(self._starts) else end
            place = self._place(start)
            yield Part(place, place + stop - start, self.text[start:stop])
            start = stop

    def whole(self, start: int, end: int, text: str) -> Part:
        """A part that says `text` and stands for text[start:end] as a whole."""
        first = self._place(start)
        return Part(first, max(first, self._place(end - 1) + 1), text)

    def _add(self, start: int, source: int) -> None:
        self._starts.append(start)
        self._sources.append(source)

    def _place(self, offset: int) -> int:
        index = max(0, bisect_right(self._starts, offset) - 1)
        return self._sources[index] + offset - self._starts[index]


def _stretches(content: str, line: Part, cursor: int) -> Iterator[tuple[int, int]]:
    """Lengths and places of the stretches that make up one line of the content."""
    indent = len(content) - len(content.lstrip())
    found = _find(content, line, cursor)
    if found is None:
        yield len(content), line.start - indent
    elif _ESCAPED_PIPE not in line.text[found : found + len(content)] or content.strip() in line.text[found:]:
        yield len(content), line.start + found - indent
    else:
        source = line.start + found - indent
        head, *rest = content.split("|")
        yield len(head), source
        source += len(head)
        for piece in rest:
            source += 1  # the backslash
            yield len(piece) + 1, source
            source += len(piece) + 1


def _find(content: str, line: Part, cursor: int) -> int | None:
    """Where a line of the content begins in its line of the file."""
    words = content.strip()
    start = max(0, cursor - line.start)
    for written in (words, words.replace("|", _ESCAPED_PIPE)):
        if (found := line.text.find(written, start)) >= 0:
            return found
    return None
