"""Segments of a sentence: what stands between commas, quotation marks, brackets, colons and dashes."""

from __future__ import annotations

from dataclasses import dataclass

import regex

from pytest_newscheck.languages.scripts import script_words

_BETWEEN = regex.compile(r"[,;:()\[\]«»“”„‟\"!?…，、；：。（）「」『』؟،]+|[—–]|\s-\s|\.(?=\s|$)")
_NOT_PROSE = regex.compile(
    r"(?:https?://|www\.)\S++|[#@]\w++|[\w.+-]{1,64}+@[\w.-]{1,200}+|\b[a-z0-9-]{1,60}+(?:\.[a-z0-9-]{1,60}+)++(?:/\S*+)?"
)
_HINT = regex.compile(r"[/@#]|\.[a-z]")


@dataclass(frozen=True, slots=True)
class Segment:
    """A segment: `text[start:end]`, without the mark that ends it."""

    start: int
    end: int
    words: tuple[str, ...]

    def __len__(self) -> int:
        return len(self.words)


def segments(text: str) -> list[Segment]:
    """The segments of a text that have words, in order."""
    found: list[Segment] = []
    start = 0
    for mark in _BETWEEN.finditer(text):
        _add(found, text, start, mark.start())
        start = mark.end()
    _add(found, text, start, len(text))
    return found


def pieces(text: str) -> list[str]:
    """The segments as mere text, empty ones among them: for a quick look."""
    found: list[str] = _BETWEEN.split(text)
    return found


def blanked(text: str) -> str:
    """The text with blanks in place of addresses and hashtags, which are in no language."""
    if not _HINT.search(text):
        return text
    return _NOT_PROSE.sub(lambda found: " " * len(found[0]), text)


def _add(found: list[Segment], text: str, start: int, end: int) -> None:
    words = tuple(script_words(text[start:end]))
    if words:
        begin = start + len(text[start:end]) - len(text[start:end].lstrip())
        found.append(Segment(begin, begin + len(text[start:end].strip()), words))
