"""Offsets to lines and columns, for any text and any way of taking prose out of it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from pytest_newscheck.article.positions import LineIndex, Part, SourceMap

TEXTS = st.text(alphabet=st.sampled_from("ab \n\r“é漢😀\u2028\x0b"), max_size=60)


@given(TEXTS, st.data())
def test_a_place_leads_back_to_its_offset(text: str, data: st.DataObject) -> None:
    offset = data.draw(st.integers(0, len(text)))
    line, column = LineIndex(text).place(offset)
    lines = text.split("\n")
    assert sum(len(before) + 1 for before in lines[: line - 1]) + column - 1 == offset
    assert 1 <= column <= len(lines[line - 1]) + 1


def test_only_line_feeds_end_lines() -> None:
    index = LineIndex("a\rb\u2028c\x0bd\r\ne")
    assert index.place(7) == (1, 8)
    assert index.place(9) == (2, 1)


@given(st.lists(st.tuples(st.integers(0, 5), st.text("xyz", max_size=5)), max_size=8), st.data())
def test_verbatim_parts_map_each_character_to_itself(pieces: list[tuple[int, str]], data: st.DataObject) -> None:
    source, parts = "", []
    for gap, text in pieces:
        source += "-" * gap
        parts.append(Part(len(source), len(source) + len(text), text))
        source += text
    prose = "".join(part.text for part in parts)
    mapping = SourceMap(parts)
    for offset, character in enumerate(prose):
        start, end = mapping.span(offset, offset + 1)
        assert source[start:end] == character
    start = data.draw(st.integers(0, len(prose)))
    end = data.draw(st.integers(start, len(prose)))
    first, last = mapping.span(start, end)
    assert source[first:last].replace("-", "") == prose[start:end]


def test_a_part_that_stands_for_something_else_maps_as_a_whole() -> None:
    mapping = SourceMap([Part(0, 2, "so"), Part(2, 9, "“"), Part(9, 11, "ok")])
    assert mapping.span(2, 3) == (2, 9)
    assert mapping.span(1, 3) == (1, 9)
    assert mapping.span(2, 4) == (2, 10)


def test_empty_spans_and_empty_articles() -> None:
    assert SourceMap([]).span(0, 3) == (0, 0)
    assert SourceMap([Part(5, 7, "ab")]).span(1, 1) == (6, 6)
    assert SourceMap([Part(5, 7, "ab")]).span(2, 2) == (7, 7)
