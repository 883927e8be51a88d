"""Text from articles made safe to print: control characters are shown, never sent to a terminal."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

_PICTURES = 0x2400  # ␀, ␁, … stand for the control characters in their order
_DELETE = 0x7F
_JOINERS = "\u200c\u200d"  # ordinary inside Persian and Hindi words and in emoji


def visible(text: str) -> str:
    """The text with each control, format or separator character as something that can be seen."""
    return "".join(visible_characters(text)) if not text.isprintable() else text


def visible_characters(text: str) -> Iterator[str]:
    """What to print for each character of the text."""
    for character in text:
        yield character if character.isprintable() or character in _JOINERS else _shown(character)


def _shown(character: str) -> str:
    code = ord(character)
    if code < 0x20:
        return " " if character == "\t" else chr(_PICTURES + code)
    if code == _DELETE:
        return "␡"
    if unicodedata.category(character) == "Zs":  # no-break and thin blanks are ordinary in good copy
        return " "
    return f"<U+{code:04X}>"
