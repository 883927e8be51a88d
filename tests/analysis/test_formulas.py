"""Readability formulas against values worked out by hand, and the figure for an article."""

from __future__ import annotations

import importlib.util
from importlib.machinery import ModuleSpec

import pytest

from pytest_newscheck.analysis.formulas import (
    Counts,
    ReadingEase,
    gulpease,
    lix,
    pisarek,
    reading_ease,
    textstat_coefficients,
)
from pytest_newscheck.analysis.readability import prose_sentences, readability
from pytest_newscheck.errors import Skip
from pytest_newscheck.testing import article_from_text

COUNTS = Counts(sentences=5, words=100, letters=450, syllables=150, long_words=24)


@pytest.mark.parametrize(
    ("code", "value"),
    [
        ("en", 206.835 - 1.015 * 20 - 84.6 * 1.5),
        ("de", 180 - 20 - 58.5 * 1.5),
        ("fr", 207 - 1.015 * 20 - 73.6 * 1.5),
        ("es", 206.84 - 1.02 * 20 - 60 * 1.5),
        ("nl", 206.835 - 0.93 * 20 - 77 * 1.5),
        ("ru", 206.835 - 1.3 * 20 - 60.1 * 1.5),
    ],
)
def test_reading_ease_with_the_published_coefficients(code: str, value: float) -> None:
    assert reading_ease(COUNTS, textstat_coefficients()[code]) == pytest.approx(value)


def test_the_other_formulas() -> None:
    assert gulpease(COUNTS) == pytest.approx(89 + (300 * 5 - 10 * 450) / 100)
    assert lix(COUNTS) == pytest.approx(20 + 24)
    assert pisarek(COUNTS) == pytest.approx((20**2 + 24**2) ** 0.5 / 2)


def test_longer_sentences_and_words_are_harder() -> None:
    ease = ReadingEase(200, 1, 60)
    longer = Counts(sentences=4, words=100, letters=450, syllables=150, long_words=24)
    heavier = Counts(sentences=5, words=100, letters=550, syllables=180, long_words=40)
    for harder in (longer, heavier):
        assert reading_ease(harder, ease) < reading_ease(COUNTS, ease)
        assert gulpease(harder) < gulpease(COUNTS)
        assert lix(harder) > lix(COUNTS)
        assert pisarek(harder) > pisarek(COUNTS)


def test_a_textstat_without_its_constants_is_said_so(monkeypatch: pytest.MonkeyPatch) -> None:
    def nowhere(name: str) -> ModuleSpec | None:
        return None

    monkeypatch.setattr(importlib.util, "find_spec", nowhere)
    with pytest.raises(Skip, match="textstat"):
        textstat_coefficients()


PLAIN = "The boat went out at six. The sea was calm and the men sang. "


def test_an_article_is_measured_by_its_own_prose() -> None:
    text = (
        "Boats go out\n\nBy Caroline Whitlock\n\n"
        + PLAIN * 6
        + "\n\n“Notwithstanding administrative considerations, we unanimously oppose deregulation,” she said.\n\n"
        + "Authors: Caroline Whitlock, Sigrún Briem"
    )
    article = article_from_text(text)
    assert {measured.sentence.text for measured in prose_sentences(article)} == {
        "The boat went out at six.",
        "The sea was calm and the men sang.",
    }
    # 78 words, 84 syllables counted by hand in 12 sentences: too short to score
    assert readability(article).value is None


def test_the_figure_for_plain_prose() -> None:
    article = article_from_text(PLAIN * 10)
    # 13 words in 2 sentences; every word has one syllable
    assert readability(article).value == pytest.approx(206.835 - 1.015 * 7 - 84.6 * 14 / 14)
    assert readability(article).formula == "Flesch reading ease"


def test_a_list_of_names_is_no_sentence() -> None:
    names = ", ".join(f"{given} Lumb" for given in ("Ann", "Bea", "Cat", "Dee", "Eve", "Fay", "Gwen") * 2)
    article = article_from_text(
        f"The team\n\nThe team met on Monday at the club.\n\nPlaying: {names}.\n\nIt will win, he said."
    )
    assert [measured.sentence.text for measured in prose_sentences(article)] == [
        "The team met on Monday at the club.",
        "It will win, he said.",
    ]
