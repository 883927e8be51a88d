"""Word lists: how entries are written, and that the pattern made of them matches just those."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pytest_newscheck.analysis.wordlists import alternation, entries

WORD = st.text(st.characters(categories=["Ll"]), min_size=1, max_size=8)


def test_a_text_holds_several_entries() -> None:
    assert list(entries(["said, says", " according to ,", ""])) == ["said", "says", "according to"]


MATCHES = [
    ("said", "the mayor said so", "said"),
    ("confirm*", "was confirmed on", "confirmed"),
    ("*-t-il", "il part, dit-il, ajoute-t-il enfin", "ajoute-t-il"),
    ("according to", "but according\u00a0to him", "according\u00a0to"),
    ("took … aim", "he took a rather careful aim at", "took a rather careful aim"),
    ("took … aim", "he took aim at", "took aim"),
    ("don't", "they don’t know", "don’t"),
    ("so-called", "the so—called front", "so—called"),
    ("всё", "все больше", "все"),
    ("Umfrage", "umfrage zufolge", "umfrage"),
    ("in, in fact", "in fact nobody", "in fact"),
    ("N. de la R.", "(nadie — N. de la R.)", "N. de la R."),
]


@pytest.mark.parametrize(("listed", "text", "expected"), MATCHES)
def test_matches(listed: str, text: str, expected: str) -> None:
    found = re.search(alternation([listed]), text)

    assert found is not None
    assert found[0] == expected


NO_MATCHES = [
    ("said", "unsaid and saids"),
    ("said", "well-said"),
    ("may", "in May"),
    ("macht", "die Macht"),
    ("according to", "according. to"),
    ("took … aim", "he took one two three four five six seven aim"),
    ("a.b", "axb"),
]


@pytest.mark.parametrize(("listed", "text"), NO_MATCHES)
def test_does_not_match(listed: str, text: str) -> None:
    assert re.search(alternation([listed]), text) is None


def test_an_empty_list_matches_nothing() -> None:
    assert re.search(alternation([]), "any text, or none") is None
    assert re.search(alternation(["", " , "]), "") is None


@given(st.lists(WORD, min_size=1, max_size=12))
def test_every_plain_entry_matches_itself_whole(words: list[str]) -> None:
    pattern = re.compile(alternation([", ".join(words)]))

    assert all(pattern.fullmatch(word) for word in words)


@given(st.lists(WORD, min_size=1, max_size=12), WORD)
def test_no_other_word_matches(words: list[str], other: str) -> None:
    pattern = re.compile(alternation(words))

    assert bool(pattern.fullmatch(other)) == (other in words or other.replace("е", "ё") in words)
