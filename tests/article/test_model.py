"""The article as rules see it: facts computed once, findings that rules may shape."""

from __future__ import annotations

import pytest

from pytest_newscheck import Article, fact
from pytest_newscheck.testing import article_from_text


def test_a_fact_is_computed_once_an_article() -> None:
    calls: list[str] = []

    @fact
    def shouting(article: Article) -> str:
        """The text in capitals."""
        calls.append(article.text)
        return article.text.upper()

    first, second = article_from_text("One"), article_from_text("Two")
    assert [shouting(first), shouting(first), shouting(second)] == ["ONE", "ONE", "TWO"]
    assert calls == ["One", "Two"]
    assert shouting.__doc__ == "The text in capitals."


def test_a_finding_leaves_rule_and_severity_to_the_engine() -> None:
    article = article_from_text("One")
    data = {"a": 1}
    finding = article.finding(0, 3, "so", code="x", data=data)
    data["a"] = 2
    assert (finding.rule, finding.severity, finding.data["a"]) == ("", None, 1)
    assert article.finding(0, 3, "so", code="x", severity="warning").severity == "warning"


@pytest.mark.parametrize(("start", "end"), [(-1, 1), (2, 1), (0, 4), (9, 9)])
def test_a_place_outside_the_article_is_refused(start: int, end: int) -> None:
    with pytest.raises(ValueError, match="is not in the article, which is 3 long"):
        article_from_text("One").finding(start, end, "so", code="x")


def test_running_text() -> None:
    article = article_from_text("Head\n\nFirst paragraph.\n\n> Quoted.\n\n- item\n\nLast one.", suffix=".md")
    assert [block.text for block in article.prose] == ["First paragraph.", "Quoted.", "Last one."]


def test_findings_sort_by_place() -> None:
    article = article_from_text("One\nTwo three")
    findings = [article.finding(at, at + 1, "so", code="x") for at in (6, 0, 5, 4)]
    assert [(f.line, f.column) for f in sorted(findings)] == [(1, 1), (2, 1), (2, 2), (2, 3)]
