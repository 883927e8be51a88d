"""Passages: an article's prose as a reader of its file format finds it, before it is classified."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal, Protocol

from pytest_newscheck.article.positions import Part, text_of

Hint = Literal["", "heading", "quotation", "list", "table"]


@dataclass(frozen=True, slots=True)
class Passage:
    """One heading, paragraph, list item or cell: parts of the file in reading order.

    `hint` is what the file's format says it is; a plain text says nothing.
    """

    parts: tuple[Part, ...]
    hint: Hint = ""

    @property
    def text(self) -> str:
        """The prose."""
        return text_of(self.parts)

    def trimmed(self) -> Passage | None:
        """Without white space at either end; None where nothing is left."""
        parts = list(self.parts)
        while parts and not parts[0].text.strip():
            del parts[0]
        while parts and not parts[-1].text.strip():
            del parts[-1]
        if not parts:
            return None
        parts[0] = _cut(parts[0], len(parts[0].text) - len(parts[0].text.lstrip()), 0)
        parts[-1] = _cut(parts[-1], 0, len(parts[-1].text) - len(parts[-1].text.rstrip()))
        return Passage(tuple(parts), self.hint)


def _cut(part: Part, head: int, tail: int) -> Part:
    if (not head and not tail) or not part.is_verbatim:
        return part
    end = len(part.text) - tail
    return Part(part.start + head, part.start + end, part.text[head:end])


def trimmed(passages: Iterable[Passage]) -> list[Passage]:
    """The passages without white space at their ends, and without empty ones."""
    return [kept for passage in passages if (kept := passage.trimmed())]


class Reader(Protocol):
    """Finds the prose in the text of one file format.

    A plugin brings its own through the hook `newscheck_readers`.
    """

    suffixes: Sequence[str]
    """File name endings it reads, in lower case with their dot: (".txt",)."""

    def passages(self, text: str, start: int) -> Iterable[Passage]:
        """The prose of `text` from offset `start` on (front matter lies before it), in order.

        Parts carry offsets into `text`. Raises ValueError, with the reason, for a broken file.
        """
        ...
