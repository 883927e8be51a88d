"""What a person reads: excerpts with the place marked, wrapped messages, a summary that fits."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pytest_newscheck.engine import Crashed
from pytest_newscheck.findings import Finding
from pytest_newscheck.outputs.results import ItemResult, Results
from pytest_newscheck.outputs.terminal import (
    crash_text,
    finding_text,
    findings_text,
    marked,
    summary_lines,
    summary_title,
)


def finding(**changes: object) -> Finding:
    values: dict[str, object] = {
        "path": "seeds/a.en.txt",
        "line": 3,
        "column": 8,
        "end_line": 3,
        "end_column": 9,
        "rule": "quotes",
        "code": "mismatched",
        "message": 'the quotation opens with “ and closes with "',
        "severity": "error",
        "excerpt": 'He said “yes" and left',
        "mark": (12, 13),
        "suggestion": "”",
    }
    return Finding(**{**values, **changes})  # type: ignore[arg-type]


def test_one_finding() -> None:
    assert finding_text(finding()) == (
        "seeds/a.en.txt:3:8\n"
        '    He said “yes" and left\n'
        "                ^\n"
        '    the quotation opens with “ and closes with "\n'
        "    → ”"
    )


def test_a_warning_says_that_it_is_one() -> None:
    assert finding_text(finding(severity="warning")).startswith("seeds/a.en.txt:3:8 (warning)\n")


def test_long_messages_are_wrapped_and_indented() -> None:
    text = finding_text(finding(message="word " * 40, suggestion="other " * 30))
    assert max(map(len, text.splitlines())) <= 78
    assert all(line.startswith("    ") for line in text.splitlines()[1:])
    assert text.count("→") == 1


def test_several_findings_stand_below_a_count() -> None:
    text = findings_text([finding(), finding(line=9, severity="warning")])
    assert text.startswith("1 error, 1 warning, the first on line 3\n\nseeds/a.en.txt:3:8\n")


@pytest.mark.parametrize(
    ("words", "mark", "below"),
    [
        ("abc", (1, 2), " ^"),
        ("漢字かな", (1, 3), "  ^^^^"),
        ("e\u0301tude", (2, 3), " ^"),
        ("abc", (3, 3), "   ^"),
        ("a\tb", (2, 3), "  ^"),
        ("a\u202eb", (1, 2), " ^^^^^^^^"),
    ],
    ids=["plain", "wide", "combining", "empty", "tab", "bidi"],
)
def test_the_marker_stands_below_the_place(words: str, mark: tuple[int, int], below: str) -> None:
    assert marked(words, mark, 74)[1] == below


@given(st.text(alphabet=st.sampled_from("ab 漢é\u0301\x1b“"), min_size=1, max_size=150), st.integers(4, 80), st.data())
def test_the_place_is_always_in_view(words: str, columns: int, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(words) - 1))
    end = data.draw(st.integers(start + 1, len(words)))
    shown, below = marked(words, (start, end), columns)
    assert below.strip() == "^" * len(below.strip()) != ""
    wide = sum(2 if unicodedata.east_asian_width(c) == "W" else not unicodedata.combining(c) for c in shown)
    assert wide <= columns
    assert len(below) <= max(columns, wide) + 1
    assert "\x1b" not in shown


def test_a_crash_names_rule_article_and_frames() -> None:
    text = crash_text("quotes", "seeds/a\x1b.txt", Crashed("ValueError: \x07", ("rules/q.py:3 in check",)))
    assert text.splitlines()[0] == "the rule quotes crashed on seeds/a␛.txt: ValueError: ␇"
    assert "    rules/q.py:3 in check" in text


def results(*items: ItemResult) -> Results:
    return Results.of(items)


def test_the_summary() -> None:
    run = results(
        ItemResult("seeds/b.txt", "quotes", (finding(path="seeds/b.txt"),)),
        ItemResult("seeds/a.en.txt", "names", (finding(rule="names", severity="warning"),)),
        ItemResult("seeds/a.en.txt", "quotes", (finding(line=9), finding(line=4))),
        ItemResult("seeds/c.ja.txt", "readability", skipped="no formula for Japanese"),
        ItemResult("seeds/d.ja.txt", "readability", skipped="no formula for Japanese"),
        ItemResult("seeds/e.txt", error="can't be read"),
    )
    assert summary_title(run) == "3 errors, 1 warning in 5 articles"
    assert list(summary_lines(run, 50)) == [
        "not checked:",
        "  seeds/e.txt: can't be read",
        "names: 1 warning in 1 article",
        "  seeds/a.en.txt",
        "    3:8     the quotation opens with “ and closes…",
        "quotes: 3 errors in 2 articles",
        "  seeds/a.en.txt",
        "    4:8     the quotation opens with “ and closes…",
        "    9:8     the quotation opens with “ and closes…",
        "  seeds/b.txt",
        "    3:8     the quotation opens with “ and closes…",
        "skipped:",
        "  readability, 2 articles: no formula for Japanese",
    ]


def test_the_summary_of_a_long_list_is_short() -> None:
    run = results(ItemResult("seeds/a.en.txt", "quotes", tuple(finding(line=n) for n in range(1, 100))))
    lines = list(summary_lines(run, 80))
    assert len(lines) == 13
    assert lines[-1] == "    … and 89 more"


def test_the_order_of_arrival_does_not_show() -> None:
    items = [
        ItemResult("b.txt", "quotes", (finding(path="b.txt"),)),
        ItemResult("a.txt", "quotes", skipped="so"),
        ItemResult("a.txt", error="unreadable"),
        ItemResult("a.txt", error="unreadable"),
    ]
    there, back = results(*items), results(*reversed(items))
    assert list(summary_lines(there, 80)) == list(summary_lines(back, 80))
    assert len(there.errors) == 1


def test_cut_ends_are_marked_as_cut() -> None:
    words = "one two three four five six seven eight nine ten"
    shown, below = marked(words, (19, 23), 20)
    assert shown == "… three four five s…"
    assert shown[below.index("^") :].startswith("five")
