"""Figures: numbers that measure something (money, shares, counts, casualties), as a pattern built from word lists."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from pytest_newscheck.analysis.wordlists import alternation, entries

_CURRENCY_SIGNS = "$€£¥₽₴₹₺"
# 1,200.5 or 46,8 or 20 000, never in the middle of a longer number
_DIGITS = r"(?<![\w.,/:-])\d{1,15}(?:[.,\s]\d{3}(?!\d)){0,4}(?:[.,]\d{1,15})?(?![\d/:])"
_YEAR = r"(?!(?:1[89]|20)\d\d(?![\d.,]))"
_TEN_OR_MORE = r"(?<![\w.,/:-])(?:\d{2,15}|\d[.,\s]\d{1,15})(?:[.,\s]\d{1,15}){0,4}(?![\d/:])"
_BEFORE_MAGNITUDE = ("", r"\d\s", r"\d\d\s", r"\d\d\d\s")  # "thousand" in "10 thousand" opens a figure, too
_WORDS_BETWEEN = r"(?:\s[\w'’-]+){0,2}?"
_LISTS_THAT_OPEN = ("numbers", "many", "casualties", "shares", "many-of")


def figure_openers(table: Mapping[str, Any]) -> list[str]:
    """The lists of words that a figure can begin with, where it begins with no digit or currency sign."""
    return [text for key in _LISTS_THAT_OPEN for text in table.get(key, ())]


OPENING_SIGN = rf"[{_CURRENCY_SIGNS}\d]"
"""Matches the digit or currency sign that a figure can begin with."""


def figure_pattern(table: Mapping[str, Any]) -> str:
    """A pattern, without a group of its own, for the figures that a language's table `[claims]` describes.

    Reads the lists numbers, collective, many, many-of, magnitudes, currencies, percents, shares, counted,
    dimensions, dimensions-before and casualties.
    """

    def words(key: str) -> str:
        lists: Sequence[str] = table.get(key, [])
        return alternation(lists)

    magnitude = rf"(?:\s?{words('magnitudes')}\.?)?"
    amount = f"{_DIGITS}{magnitude}"
    several = rf"(?:{_YEAR}{_TEN_OR_MORE}|{words('many')}){magnitude}"
    unmeasured = "".join(
        rf"(?<!{re.escape(word)}\s{digits})"
        for word in entries(table.get("dimensions-before", ()))
        for digits in _BEFORE_MAGNITUDE
    )
    few = rf"(?:{_YEAR}{_DIGITS}|{words('numbers')}|{words('many')})"
    return "|".join(
        (
            rf"[{_CURRENCY_SIGNS}]\s?\d{{1,15}}(?:[.,\s]\d{{1,15}}){{0,4}}{magnitude}",
            rf"{amount}\s?(?:[%{_CURRENCY_SIGNS}]|{words('percents')}|{words('currencies')})",
            rf"{words('many')}(?:\s\w+)?\s(?:{words('percents')}|{words('currencies')})",
            rf"{few}(?:\s[\w'’-]+){{0,3}}?\s{words('casualties')}",
            rf"{words('casualties')}(?:\s[\w'’-]+){{0,3}}?\s{few}{_WORDS_BETWEEN}\s{words('counted')}",
            rf"{words('casualties')}(?:\s[\w'’-]+){{0,3}}?\s{words('collective')}",
            rf"{unmeasured}{several}{_WORDS_BETWEEN}\s{words('counted')}(?!\s{words('dimensions')})",
            words("shares"),
            words("many-of"),
        )
    )
