"""What counts as a word, and how many syllables it has."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pytest_newscheck.analysis.syllables import syllable_counter
from pytest_newscheck.analysis.words import words
from pytest_newscheck.errors import NoKnowledge
from pytest_newscheck.languages.store import Language, Languages

LANGUAGES = Languages()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The well-known man didn’t go.", ["The", "well-known", "man", "didn’t", "go"]),
        ("$1,140.50 or 3.5 percent", ["1,140.50", "or", "3.5", "percent"]),
        ("the U.S. Senate", ["the", "U.S", "Senate"]),
        ("от 5 до 7 тыс. тонн", ["от", "5", "до", "7", "тыс", "тонн"]),
        ("L’eau — s’est retirée", ["L’eau", "s’est", "retirée"]),
        ("« … » – !", []),
        ("", []),
    ],
)
def test_words(text: str, found: list[str]) -> None:
    assert words(text) == found


@given(st.text(max_size=100))
def test_words_are_in_the_text_in_order(text: str) -> None:
    at = 0
    for word in words(text):
        at = text.index(word, at) + len(word)


SYLLABLES = {
    "en": "cat:1 make:1 table:2 little:2 walked:1 wanted:2 needed:2 places:2 houses:2 agreed:2 the:1 be:1 movement:2 "
    "government:3 negotiation:5 science:2 area:3 idea:3 create:2 business:2 every:2 people:2 don't:1 didn’t:2 "
    "terrorism:4 prison:2 violin:3 radio:3 going:2 player:2 FBI:3 NATO:2 rhythm:1 strength:1 president:3 "
    "Russia:2 Ukrainian:4",
    "de": "Haus:1 Häuser:2 heute:2 Quelle:2 Fluss:1 Regierung:3 Nation:3 neue:2 Familien:4 ÖPNV:1 Boot:1 spielen:2",
    "fr": "maison:2 table:1 politique:3 création:3 amitié:3 que:1 eau:1 femmes:1 école:2 président:3",
    "es": "guerra:2 queso:2 ciudad:2 país:2 hoy:1 mayo:2 día:2 pingüino:3 miedo:2 río:2 causa:2",
    "nl": "leeuw:1 mooie:2 regering:3 huis:1 politie:3 water:2 boeken:2",
    "ru": "дом:1 молоко:3 её:2 переговоры:5 США:3 в:1",
    "pl": "dom:1 miasto:2 wiedzieć:2 przewodniczący:5 dziecko:2",
}


@pytest.mark.parametrize(
    ("code", "word", "number"),
    [(code, *entry.split(":")) for code, line in SYLLABLES.items() for entry in line.split()],
)
def test_syllables(code: str, word: str, number: str) -> None:
    assert syllable_counter(LANGUAGES.get(code))(word) == int(number)


def test_a_language_without_syllable_data_has_no_counter() -> None:
    with pytest.raises(NoKnowledge, match="Georgian"):
        syllable_counter(LANGUAGES.get("ka"))


def test_a_newsroom_can_name_exceptions() -> None:
    table = {"readability": {"syllables": {"nuclei": "[aeiou]+", "exceptions": {"4": ["eau"]}}}}
    count = syllable_counter(Language("xx", "Test", table))
    assert (count("eau"), count("beau")) == (4, 1)


@given(st.text(min_size=1, max_size=30), st.sampled_from(sorted(SYLLABLES)))
def test_every_word_has_a_syllable(word: str, code: str) -> None:
    assert syllable_counter(LANGUAGES.get(code))(word) >= 1
