"""Mentions: what counts as a name, where it begins and ends, and what is left out."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pytest_newscheck import mentions
from pytest_newscheck.testing import article_from_text


def names(text: str, language: str = "en") -> list[str]:
    """The mentions' texts; a headline of small letters keeps the text from being one."""
    return [mention.text for mention in mentions(article_from_text(f"a headline\n{text}", language))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("They met Jens Stoltenberg there.", ["Jens Stoltenberg"], id="first name and surname"),
        pytest.param("It was Ursula von der Leyen again.", ["Ursula von der Leyen"], id="particles inside"),
        pytest.param("It was signed by J. R. Okafor himself.", ["J. R. Okafor"], id="initials"),
        pytest.param("She blamed Mandela’s heirs.", ["Mandela"], id="possessive"),
        pytest.param("She blamed Mandela's heirs.", ["Mandela"], id="straight possessive"),
        pytest.param("He phoned Nick Taylor-Vaisey at home.", ["Nick Taylor-Vaisey"], id="hyphen"),
        pytest.param("He phoned Conor O’Shea at home.", ["Conor O’Shea"], id="apostrophe"),
        pytest.param("The parcel went to Oslo, Bergen and Bodø.", ["Oslo", "Bergen", "Bodø"], id="a list is no name"),
        pytest.param("He read it on https://Example.org/Some/Path in Turin.", ["Turin"], id="address"),
        pytest.param("Ask @KarinHolm or Karin.Holm@Example.org in Turin.", ["Ask", "Turin"], id="handle and mail"),
        pytest.param("The F-16 and the COVID19 tests and Area51 failed.", [], id="words with digits"),
        pytest.param("On Monday, Tuesday or in May nothing moved.", [], id="days and months"),
        pytest.param("The minister left. However, Rome stayed.", ["Rome"], id="words that open sentences"),
        pytest.param("Later, a President resigned.", [], id="a title alone"),
        pytest.param("Gov. Ada Quill spoke.", ["Ada Quill"], id="abbreviated title"),
        pytest.param("the New Jersey Gov. Ada Quill spoke", ["New Jersey", "Ada Quill"], id="a title parts two names"),
        pytest.param("", [], id="nothing"),
    ],
)
def test_names_of_english_text(text: str, expected: list[str]) -> None:
    assert [name for name in names(text) if name != "Later"] == expected


def test_names_of_russian_text() -> None:
    assert names("Вчера канцлер Олаф Шольц прилетел в Киев.", "ru") == ["Олаф Шольц", "Киев"]


def test_names_where_nothing_is_known_of_the_language() -> None:
    assert "Sauli Niinistö" in names("Eilen Sauli Niinistö puhui.", "fi")


def test_parts_of_a_name() -> None:
    (mention,) = mentions(article_from_text("a headline\nthen Prime Minister Espen Barth Eide spoke"))
    assert mention.title == "Prime Minister"
    assert mention.given == "Espen Barth"
    assert mention.surname == "Eide"
    assert [part.text for part in mention.parts] == ["Espen", "Barth", "Eide"]


def test_a_single_word_has_no_surname() -> None:
    (mention,) = mentions(article_from_text("a headline\nthen Eide spoke"))
    assert (mention.given, mention.surname, mention.title) == ("", "", "")


@pytest.mark.parametrize(
    ("text", "weak"),
    [
        pytest.param("a headline\nthey praised Lindholm for it", False, id="inside a sentence"),
        pytest.param("a headline\nLindholm was praised for it", True, id="first in a sentence"),
        pytest.param("a headline\nshe said: “Lindholm was right”", True, id="first in a quotation"),
        pytest.param("Voters Praise Lindholm Again After Debate", True, id="headline in title case"),
    ],
)
def test_a_capital_that_comes_from_its_place_is_weak(text: str, weak: bool) -> None:
    parts = [part for mention in mentions(article_from_text(text)) for part in mention.parts]
    assert [part.weak for part in parts if part.text == "Lindholm"] == [weak]


@given(st.text(st.sampled_from("Aäk БжO'’-. \n\"“1@/"), max_size=60))
def test_a_mention_stands_where_it_says(text: str) -> None:
    article = article_from_text(text)
    found = mentions(article)
    assert all(article.text[mention.start : mention.end] == mention.text for mention in found)
    for mention in found:
        assert all(article.text[part.start : part.end] == part.text for part in mention.parts)
        assert (mention.parts[0].start, mention.parts[-1].end) == (mention.start, mention.end)
    assert [mention.start for mention in found] == sorted(mention.start for mention in found)


def test_a_long_run_of_capitalised_words_is_cut() -> None:
    article = article_from_text("a headline\nwith " + "Karo Mite " * 5_000)
    assert max(len(mention.parts) for mention in mentions(article)) <= 12
