"""Figures: which numbers measure something, and which only name a day, an age or a place."""

from __future__ import annotations

import re

import pytest

from pytest_newscheck.analysis.figures import OPENING_SIGN, figure_openers, figure_pattern
from pytest_newscheck.languages.store import shipped_table

FIGURES = [
    ("it cost $3.2 million", "$3.2 million", "en"),
    ("it cost €1,200.50 a day", "€1,200.50", "en"),
    ("fees of 40 euros", "40 euros", "en"),
    ("rose by 9%", "9%", "en"),
    ("rose by 9.5 percent", "9.5 percent", "en"),
    ("fell 2 percentage points", "2 percentage points", "en"),
    ("more than 20,000 people", "20,000 people", "en"),
    ("48 of them flew", "48 of them", "en"),
    ("312 new boiler houses", "312 new boiler houses", "en"),
    ("two million tons", "million tons", "en"),
    ("three sailors were killed", "three sailors were killed", "en"),
    ("killed five people", "killed five people", "en"),
    ("hundreds of boats", "hundreds of", "en"),
    ("twice as many boats", "twice as many", "en"),
    ("1,2 Mio. Euro", "1,2 Mio. Euro", "de"),
    ("17 000 Euro je Hektar", "17 000 Euro", "de"),
    ("12,6 millions d’euros", "12,6 millions d’euros", "fr"),
    ("2,1 millones de euros", "2,1 millones de euros", "es"),
    ("3,5 млрд рублей", "3,5 млрд рублей", "ru"),
    ("ранены трое рыбаков", "ранены трое", "ru"),
    ("14 мільйонів євро", "14 мільйонів євро", "uk"),
]


@pytest.mark.parametrize(("text", "expected", "language"), FIGURES)
def test_finds_the_figure(text: str, expected: str, language: str) -> None:
    table = shipped_table(language)["claims"]
    found = re.search(figure_pattern(table), text)

    assert found is not None
    assert found[0] == expected


NO_FIGURES = [
    ("in 2023 people left", "en"),
    ("on 12 March he left", "en"),
    ("at 7.30 he left", "en"),
    ("the 44-year-old left", "en"),
    ("platform 12 is closed", "en"),
    ("12/10 people", "en"),
    ("three people came", "en"),
    ("a mast 40 metres high", "en"),
    ("he died on 11 March", "en"),
    ("40 Meter hoch", "de"),
    ("умер 11 ноября", "ru"),
    ("am 12. März", "de"),
]


@pytest.mark.parametrize(("text", "language"), NO_FIGURES)
def test_finds_none(text: str, language: str) -> None:
    assert re.search(figure_pattern(shipped_table(language)["claims"]), text) is None


def test_every_figure_begins_with_an_opener() -> None:
    words = {entry.strip() for text in figure_openers(shipped_table("en")["claims"]) for entry in text.split(",")}
    for text, expected, language in FIGURES:
        if language == "en":
            begins = re.match(OPENING_SIGN, expected) or any(expected.startswith(word) for word in words)
            assert begins, text


def test_no_lists_no_words_but_signs_still_count() -> None:
    assert re.fullmatch(figure_pattern({}), "$12") is not None
    assert re.search(figure_pattern({}), "twelve dollars") is None
