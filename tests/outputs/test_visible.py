"""Printing text from articles: ordinary text as it is, control characters as something to see."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pytest_newscheck.outputs.visible import visible


@pytest.mark.parametrize(
    "text", ["", "plain", "“Größe” — мир 漢字 مرحبا", "می\u200cخواهم", "👩\u200d🔬", "a b"], ids=str
)
def test_ordinary_text_stays(text: str) -> None:
    assert visible(text) == text


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("\x1b[31m", "␛[31m"),
        ("a\tb", "a b"),
        ("a\u00a0b\u202fc", "a b c"),
        ("\x7f\x00", "␡␀"),
        ("\u202e\u2066", "<U+202E><U+2066>"),
        ("\u200b\ufeff\u00ad", "<U+200B><U+FEFF><U+00AD>"),
        ("\x85\u2028", "<U+0085><U+2028>"),
    ],
)
def test_what_terminals_would_obey_is_shown(text: str, shown: str) -> None:
    assert visible(text) == shown


@given(st.text())
def test_nothing_that_moves_the_cursor_is_left(text: str) -> None:
    shown = visible(text).replace("\u200c", "").replace("\u200d", "")
    assert shown.isprintable()
