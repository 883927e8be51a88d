"""Markdown: what is prose, and that every character of it knows its place in the file."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pytest_newscheck.article.markdown import Markdown
from pytest_newscheck.article.passages import Passage


def passages(text: str) -> list[Passage]:
    return Markdown().passages(text, 0)


def prose(text: str) -> list[str]:
    return [passage.text for passage in passages(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("# Head *line*\n\nText **bold** _it_.", ["Head line", "Text bold it."]),
        ("Head\n====\n\nText", ["Head", "Text"]),
        ("A [“link”](http://a.b/“x”) here.", ["A “link” here."]),
        ('A [link](/x "the “title”") here.', ["A link here."]),
        ("A [link][ref] here.\n\n[ref]: http://x 'a “title”'", ["A link here."]),
        ("Before `code “` after", ["Before  after"]),
        ("```\ncode “\n```\n\nText", ["Text"]),
        ("    code “\n\nText", ["Text"]),
        ("<!-- comment “ -->\n\nText", ["Text"]),
        ("Text <!-- comment “ --> goes <b>on</b>.", ["Text  goes on."]),
        ("Text ![a “photo”](p.png) goes on", ["Text  goes on"]),
        ("<https://a.b/c> says", ["says"]),
        ("One\ntwo  \nthree", ["One two three"]),
        ("&ldquo;Yes&rdquo; &amp; no", ["“Yes” & no"]),
        (r"\*not bold\* and \_so\_ on", ["*not bold* and _so_ on"]),
        ("snake_case_word and 2 * 3 * 4", ["snake_case_word and 2 * 3 * 4"]),
        ("> quoted\n> on\n\nText", ["quoted on", "Text"]),
        ("- one\n- two\n\n  more", ["one", "two", "more"]),
        ("| a | b |\n|---|---|\n| c | d |", ["a", "b", "c", "d"]),
        ("| x | x |\n|---|---|\n| x | x |", ["x", "x", "x", "x"]),
        ("", []),
        ("***", []),
    ],
)
def test_prose(text: str, expected: list[str]) -> None:
    assert prose(text) == expected


def test_hints() -> None:
    found = passages("# H\n\nP\n\n> Q\n\n- L\n\n| T | U |\n|---|---|\n")
    assert [passage.hint for passage in found] == ["heading", "", "quotation", "list", "table", "table"]


MARKUP = st.sampled_from(["*", "**", "_", "`", "[", "](", ")", "![", "<b>", "<!--", "-->", "> ", "- ", "# ", "|"])
SPACE = st.sampled_from([" ", "\n", "\n\n", "\r\n", "\r", "\t", "    "])
WORDS = st.sampled_from(["word", "é", "漢", "😀", "“", "”", "&amp;", "&ldquo;", "\\*", "\\", "~~", "http://a.b"])
PIECES = MARKUP | SPACE | WORDS


@settings(max_examples=1000)
@given(st.lists(PIECES, max_size=30).map("".join), st.sampled_from(["", "---\nx: y\n---\n"]))
def test_every_verbatim_part_stands_where_it_says(body: str, front: str) -> None:
    text = front + body
    end = 0
    for passage in Markdown().passages(text, len(front)):
        for part in passage.parts:
            assert len(front) <= part.start <= part.end <= len(text)
            assert part.start >= end or passage.hint == "table"
            end = part.end
            if part.is_verbatim and part.text not in (" ", "*", "&"):
                assert text[part.start : part.end] == part.text


def test_the_same_words_in_link_title_and_text() -> None:
    text = 'See [a](/x "then b") then b.'
    (passage,) = passages(text)
    assert [(part.text, part.start) for part in passage.parts] == [("See ", 0), ("a", 5), (" then b.", 20)]


@pytest.mark.parametrize(
    ("text", "words", "place"),
    [
        pytest.param("| a | b |\n|---|---|\n| c \\| d | X |\n", "X", 31, id="escaped-pipe-in-the-cell-before"),
        pytest.param("| a | b |\n|---|---|\n| c \\| d X | y |\n", "X", 29, id="escaped-pipe-in-the-cell"),
        pytest.param("| a | b |\n|---|---|\n| `c \\| d` X | y |\n", "X", 31, id="escaped-pipe-in-code"),
        pytest.param("# T\n\n\u00a0\nHello X there\n", "X", 13, id="no-break-space-line"),
        pytest.param("- \u2028\n  Hello X\n", "X", 12, id="line-separator-in-an-item"),
        pytest.param("> one\n> two\n>  X\n", "X", 15, id="quotation"),
        pytest.param("one  \n  two\\\nX\n", "X", 13, id="hard-breaks"),
    ],
)
def test_places(text: str, words: str, place: int) -> None:
    assert text[place : place + len(words)] == words
    parts = [part for passage in passages(text) for part in passage.parts if words in part.text]
    assert [part.start + part.text.index(words) for part in parts] == [place]


def test_a_paragraph_of_many_lines_takes_time_in_proportion() -> None:
    (passage,) = passages("some words on a line\n" * 20_000)
    assert len(passage.parts) == 2 * 20_000 - 1
