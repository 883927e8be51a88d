"""Blocks: what is a headline, a byline, a dateline, a lede, a subhead, credits."""

from __future__ import annotations

import pytest

from pytest_newscheck.testing import article_from_text

LONG = "The council decided on Monday to rebuild the bridge that the flood had carried away in the spring of last year."


HEADED = ["headline", "lede", "paragraph", "paragraph"]


def kinds(text: str, language: str = "en", suffix: str = ".txt") -> list[str]:
    return [block.kind for block in article_from_text(text, language, suffix=suffix).blocks]


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        pytest.param(["Talks resume", LONG, LONG], ["headline", "lede", "paragraph"], id="plain"),
        pytest.param(["Talks resume."], ["headline"], id="headline-only"),
        pytest.param([LONG * 3, LONG], ["lede", "paragraph"], id="no-headline"),
        pytest.param(["Talks resume", "By Anna Orlova", LONG], ["headline", "byline", "lede"], id="by"),
        pytest.param(["Talks", "By night it was over.", LONG], ["headline", "lede", "paragraph"], id="by-night"),
        pytest.param(["Talks resume", "Anna Orlova", LONG], ["headline", "byline", "lede"], id="bare-name"),
        pytest.param(
            ["Talks resume", LONG, "Anna Orlova and Piet de Vries", LONG, LONG],
            ["headline", "paragraph", "byline", "lede", "paragraph"],
            id="summary-above-the-byline",
        ),
        pytest.param(["Talks", LONG, "No way back", LONG], ["headline", "lede", "subhead", "paragraph"], id="subhead"),
        pytest.param(["Talks", LONG, "No way back.", LONG], HEADED, id="sentence"),
        pytest.param(["Talks", LONG, LONG, "The end"], HEADED, id="last-line"),
        pytest.param(["Talks", LONG, "Translated by Ida"], ["headline", "lede", "credits"], id="translator"),
        pytest.param(["Talks", LONG, "Authors: Ida Holm, Per Lund."], ["headline", "lede", "credits"], id="authors"),
        pytest.param(
            ["Talks", LONG, "• a", "• b", LONG], ["headline", "lede", "list", "list", "paragraph"], id="items"
        ),
    ],
)
def test_kinds_in_plain_text(lines: list[str], expected: list[str]) -> None:
    assert kinds("\n".join(lines)) == expected


@pytest.mark.parametrize(
    ("start", "dateline"),
    [
        ("LONDON — ", True),
        ("LONDON (Reuters) - ", True),
        ("Kyiv, March 3 (Reuters) – ", True),
        ("WASHINGTON, Jan. 3 -- ", True),
        ("London. ", True),
        ("New Delhi. ", True),
        ("Moscow, 3 March. ", False),
        ("Bridges — ", False),
        ("The U.S. ", False),
        ("Mr. Smith. ", False),
        ("Rep. ", False),
        ("Prof. ", False),
        ("“London. ", False),
    ],
)
def test_datelines_stand_apart_from_the_lede(start: str, *, dateline: bool) -> None:
    article = article_from_text(f"Talks resume\n{start}{LONG}")
    found = [block.text for block in article.blocks if block.kind == "dateline"]
    assert found == ([start] if dateline else [])


def test_markdown_says_more() -> None:
    text = f"# Talks\n\n{LONG}\n\n## No way back\n\n> {LONG}\n\n- one\n\n| a |\n|---|\n| b |\n"
    assert kinds(text, suffix=".md") == ["headline", "lede", "subhead", "quotation", "list", "table", "table"]


def test_the_title_of_the_front_matter_is_the_headline() -> None:
    article = article_from_text(f"---\ntitle: Talks resume\n---\n{LONG}\n", suffix=".md")
    assert article.headline.text == "Talks resume"
    assert article.line(article.headline.start) == 2


@pytest.mark.parametrize("repeated", ["# Talks resume", "Talks resume"])
def test_a_title_that_the_body_repeats_counts_once(repeated: str) -> None:
    article = article_from_text(f"---\ntitle: Talks resume\n---\n{repeated}\n\n{LONG}\n", suffix=".md")
    assert article.text == f"Talks resume\n{LONG}"


@pytest.mark.parametrize("suffix", [".txt", ".md"])
def test_blocks_lie_end_to_end(suffix: str) -> None:
    article = article_from_text(f"Talks\n\nLONDON — {LONG}\n\n{LONG}\n", suffix=suffix)
    for block in article.blocks:
        assert article.text[block.start : block.end] == block.text
        assert "\n" not in block.text
    assert "".join(block.text for block in article.blocks) == article.text.replace("\n", "")


def test_an_empty_article() -> None:
    article = article_from_text("")
    assert article.blocks == ()
    assert not article.headline
    assert article.headline.text == ""
