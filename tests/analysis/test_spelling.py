"""Folding of spellings: what comes to the same, and what must not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pytest_newscheck.analysis.spelling import bare_letters, sounds

_WORDS = st.text(st.characters(categories=("L", "Mn"), max_codepoint=0x52F), min_size=1, max_size=12)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Díaz", "Diaz"),
        ("Guðrún", "Gudrun"),
        ("Solskjær", "Solskjaer"),
        ("Kabuki-za", "Kabukiza"),
        ("O’Brien", "OBrien"),
        ("MacPherson", "Macpherson"),
        ("Strauß", "Strauss"),
        ("Łódź", "Lodz"),
        ("Королёв", "Королев"),
    ],
)
def test_bare_letters_leave_marks_and_joints_out(one: str, other: str) -> None:
    assert bare_letters([one]) == bare_letters([other])


@pytest.mark.parametrize(("one", "other"), [("Kiev", "Kyiv"), ("Hansen", "Hanson"), ("Zelensky", "Zelenskyy")])
def test_bare_letters_keep_letters_apart(one: str, other: str) -> None:
    assert bare_letters([one]) != bare_letters([other])


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Zelensky", "Zelenskyy"),
        ("Sergei", "Sergey"),
        ("Khomutov", "Homutov"),
        ("Yegor", "Egor"),
        ("Natalia", "Natalya"),
        ("Alekseeva", "Alexeyeva"),
        ("Emelianenko", "Emelyanenko"),
        ("Arestovich", "Arestović"),
        ("Ohtani", "Otani"),
        ("Matsuura", "Matsura"),
        ("Clara", "Klara"),
        ("Sofia", "Sophia"),
        ("Müller", "Mueller"),
        ("Lindqvist", "Lindkvist"),
        ("Зеленский", "Zelenskiy"),
        ("Щукин", "Shchukin"),
    ],
)
def test_transliterations_of_one_name_sound_the_same(one: str, other: str) -> None:
    first, second = sounds([one, other])
    assert first == second


@pytest.mark.parametrize(
    ("one", "other"),
    [("Iran", "Iraq"), ("Hansen", "Hanson"), ("Greimer", "Gramer"), ("Petrov", "Petrova"), ("Niger", "Nigeria")],
)
def test_other_names_sound_different(one: str, other: str) -> None:
    first, second = sounds([one, other])
    assert first != second


def test_no_words_have_no_sounds() -> None:
    assert sounds([]) == []
    assert bare_letters([]) == []


@given(st.lists(_WORDS, max_size=8))
def test_each_word_is_folded_by_itself(words: list[str]) -> None:
    assert sounds(words) == [sounds([word])[0] for word in words]
    assert bare_letters(words) == [bare_letters([word])[0] for word in words]


@given(_WORDS)
def test_capitals_make_no_difference(word: str) -> None:
    assert sounds([word]) == sounds([word.lower()])
