"""Plain text: a paragraph a line, or lines wrapped at a width."""

from __future__ import annotations

import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pytest_newscheck.article.plaintext import PlainText

PARAGRAPHS = [
    "The river rose through the night and reached the old bridge before anyone in the town had been warned of it.",
    "By morning the market square stood under water, and the fire brigade carried people out of their houses by boat.",
    "The mayor thanked the volunteers and asked everybody who could do so to stay with relatives on higher ground.",
]


def prose(text: str, start: int = 0) -> list[str]:
    return [passage.text for passage in PlainText().passages(text, start)]


@pytest.mark.parametrize("ending", ["\n", "\r\n"])
@pytest.mark.parametrize("gap", [1, 2, 3])
def test_a_paragraph_a_line(ending: str, gap: int) -> None:
    assert prose((ending * gap).join(PARAGRAPHS) + ending) == PARAGRAPHS


@pytest.mark.parametrize("ending", ["\n", "\r\n"])
@pytest.mark.parametrize("width", [40, 60, 72])
def test_wrapped_lines_are_joined(ending: str, width: int) -> None:
    text = "\n\n".join(textwrap.fill(paragraph, width) for paragraph in PARAGRAPHS).replace("\n", ending)
    assert prose(text) == PARAGRAPHS


def test_short_lines_that_were_not_wrapped_stay_apart() -> None:
    lines = [
        "Results of the day",
        "Norway 3, Iceland 1",
        "Sweden 2, Denmark 2",
        "Finland 0, Estonia 1",
        "All on Sunday",
    ]
    assert prose("\n".join(lines)) == lines


def test_blank_and_indented_lines() -> None:
    assert prose("  Headline \n \t\n\n   Text \n\u00a0\n") == ["Headline", "Text"]


def test_nothing() -> None:
    assert prose("") == []
    assert prose("\n \n") == []


def test_the_front_matter_is_left_out() -> None:
    assert prose("---\nx: y\n---\nText", 13) == ["Text"]


def test_list_items() -> None:
    assert [p.hint for p in PlainText().passages("• one\n* two\n— said he\n- said she", 0)] == ["list", "list", "", ""]


@given(st.text(alphabet=st.sampled_from("ab .\n\r\t"), max_size=200))
def test_parts_say_where_they_stand(text: str) -> None:
    for passage in PlainText().passages(text, 0):
        for part in passage.parts:
            if part.is_verbatim and part.text != " ":
                assert text[part.start : part.end] == part.text
            else:
                assert part.text == " "
                assert not text[part.start : part.end].strip(" \t\r\n")
