"""Words of a text: what readability and language identification count."""

from __future__ import annotations

import regex

# a compound, a contraction, a figure with its points and commas: each is one word
_WORD = regex.compile(r"[\p{L}\p{N}][\p{L}\p{M}\p{N}]*+(?:['’.,:‑-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*+)*+")


def words(text: str) -> list[str]:
    """The words of a text, in order: `well-known`, `don’t`, `U.S` and `1,140.5` are one each."""
    found: list[str] = _WORD.findall(text)
    return found
