"""Excerpts: the words around a place, on one line, of bounded length."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pytest_newscheck.article.excerpts import excerpt

LINE = "The council decided on Monday to rebuild the bridge that the flood had carried away in the spring of last year."


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("The", "The council decided on Monday to…"),
        ("bridge", "…on Monday to rebuild the bridge that the flood had carried…"),
        ("year", "…away in the spring of last year."),
    ],
)
def test_words_around_a_place(words: str, expected: str) -> None:
    start = LINE.index(words)
    shown, (first, last) = excerpt(LINE, start, start + len(words))
    assert shown == expected
    assert shown[first:last] == words


def test_a_long_place_is_cut_at_its_end() -> None:
    shown, (first, last) = excerpt(LINE, 4, len(LINE))
    assert shown == "The council decided on Monday to rebuild the bridge…"
    assert shown[first:last] == LINE[4:51]


@given(st.text(alphabet=st.sampled_from("ab \n“漢"), max_size=300), st.data())
def test_any_place_in_any_text(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    shown, (first, last) = excerpt(text, start, end)
    assert "\n" not in shown
    assert len(shown) <= 70 + 2
    assert text[start:end].startswith(shown[first:last])
    line = text[start:end].split("\n")[0]
    assert line.startswith(shown[first:last])
    assert len(shown[first:last]) >= min(len(line), 25)
    assert shown.removeprefix("…").removesuffix("…") in text


def test_a_place_in_a_line_of_megabytes_costs_nothing() -> None:
    text = "x" * 3_000_000
    for start in range(0, 3_000_000, 1000):
        excerpt(text, start, start + 1)
