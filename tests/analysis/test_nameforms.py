"""Forms of one name, by the endings of a language."""

from __future__ import annotations

import pytest

from pytest_newscheck.analysis.nameforms import differ_inside, relation
from pytest_newscheck.analysis.namewords import name_words
from pytest_newscheck.analysis.spelling import bare_letters
from pytest_newscheck.languages.store import Languages


def related(one: str, other: str, language: str) -> str:
    words = name_words(Languages().get(language))
    one, other = bare_letters([one, other])
    return relation(one, other, words)


@pytest.mark.parametrize(
    ("one", "other", "language"),
    [
        ("Ukraine", "Ukrainian", "en"),
        ("Libya", "Libyan", "en"),
        ("Belarus", "Belarusian", "en"),
        ("Clinton", "Clintons", "en"),
        ("Pakistan", "Pakistani", "en"),
        ("Merkel", "Merkels", "de"),
        ("Ostheim", "Ostheimer", "de"),
        ("Путин", "Путина", "ru"),
        ("Зеленский", "Зеленского", "ru"),
        ("Novák", "Novákem", "cs"),
        ("Novák", "Nováková", "cs"),
        ("Kaczyński", "Kaczyńskiego", "pl"),
        ("Шевченко", "Шевченком", "uk"),
        ("Plenković", "Plenkovića", "hr"),
    ],
)
def test_forms_of_one_name(one: str, other: str, language: str) -> None:
    assert related(one, other, language) == "form"
    assert related(other, one, language) == "form"


@pytest.mark.parametrize(("one", "other"), [("Polina", "Polin"), ("Svatove", "Svatovo"), ("Michel", "Michele")])
def test_an_ending_that_may_be_a_mistake_is_doubtful(one: str, other: str) -> None:
    assert related(one, other, "en") == "doubtful"


@pytest.mark.parametrize(
    ("one", "other", "language"),
    [
        ("Greimer", "Gramer", "en"),
        ("Keidis", "Kiedis", "en"),
        ("Kröhnert", "Krönert", "de"),
        ("Штайндль", "Штейндль", "ru"),
        ("As", "Al", "en"),
    ],
)
def test_spellings_are_no_forms(one: str, other: str, language: str) -> None:
    assert related(one, other, language) == ""


def test_difference_before_the_last_letters() -> None:
    assert differ_inside("kronert", "krohnert")
    assert not differ_inside("novak", "novakem")
