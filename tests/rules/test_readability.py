"""Hard texts and endless sentences, and all the text that is neither."""

from __future__ import annotations

import pytest
from pytest_newscheck.rules import readability

from pytest_newscheck.errors import Skip
from pytest_newscheck.findings import Finding
from pytest_newscheck.testing import article_from_text, findings

HEAVY = (
    "Notwithstanding considerable administrative opposition, the international organization's representatives "
    "unanimously acknowledged the necessity of continuing negotiations concerning agricultural subsidies. "
)
PLAIN = "The boat went out at six, and the men sang. "
ENDLESS = "The talks, " + "which had begun in the spring and which nobody wanted, " * 7 + "are over."
HARD = {
    "en": HEAVY,
    "de": "Verwaltungsverfahrensrechtliche Zuständigkeitsvereinbarungen beeinträchtigen Genehmigungsverfahren "
    "landwirtschaftlicher Bewässerungsgenossenschaften Niedersachsens außerordentlich nachhaltig. ",
    "ru": "Представители международной организации единогласно подтвердили необходимость продолжения переговоров "
    "относительно сельскохозяйственного субсидирования агропромышленных предприятий. ",
    "it": "L'amministrazione internazionale, nonostante considerevoli opposizioni, riconosceva all'unanimità "
    "l'indispensabilità dell'approfondimento delle negoziazioni concernenti sovvenzionamenti agroalimentari. ",
    "pl": "Przedstawiciele międzynarodowej organizacji jednomyślnie potwierdzili konieczność kontynuowania "
    "negocjacji dotyczących dofinansowywania przedsiębiorstw przetwórstwa rolniczego. ",
    "sv": "Förvaltningsrättsliga överenskommelser förhindrar tillståndsförfaranden beträffande bevattningsföreningars "
    "vattenhushållningsbestämmelser utomordentligt genomgripande. ",
}


def found(text: str, language: str = "en", **options: object) -> list[Finding]:
    return findings(readability, text, language, **options)


@pytest.mark.parametrize("language", HARD)
def test_a_hard_text_is_reported_once_with_its_figure(language: str) -> None:
    (finding,) = found(HARD[language] * 12, language)
    assert finding.code == "score"
    assert (finding.line, finding.column) == (1, 1)
    assert finding.data["formula"] in finding.message
    assert f"{finding.data['value']:g}" in finding.message
    assert f"limit {finding.data['limit']:g}" in finding.message
    assert "line 1" in finding.suggestion


def test_the_score_stands_at_the_headline_and_names_the_heaviest_lines() -> None:
    (finding,) = found("Talks resume in Geneva\n\n" + PLAIN + "\n\n" + HEAVY * 12)
    assert (finding.line, finding.column, finding.end_column) == (1, 1, 23)
    assert finding.suggestion.startswith("shorten the heaviest sentences: line 5 (")


def test_an_endless_sentence_is_reported_where_it_stands() -> None:
    (finding,) = found(f"Talks end\n\n{PLAIN}{ENDLESS}")
    assert (finding.code, finding.line, finding.column) == ("long-sentence", 3, len(PLAIN) + 1)
    assert "74 words" in finding.message
    assert finding.data == {"formula": "words in a sentence", "value": 74, "limit": 60}


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(PLAIN * 30, id="plain text"),
        pytest.param(HEAVY * 4, id="hard but under five sentences"),
        pytest.param("Stop. Go. " * 40, id="very short sentences"),
        pytest.param("Yes", id="one word"),
        pytest.param("", id="nothing"),
        pytest.param(f"“{ENDLESS}” she said.", id="endless but quoted"),
        pytest.param(f"{PLAIN}\n\n“{HEAVY * 8}”", id="hard but quoted"),
        pytest.param(f"Authors: {', '.join(['Ann Lind'] * 60)}", id="credits"),
        pytest.param(f"Boats\n\n{PLAIN}\n\nOhio: {', '.join(['Ann Lind'] * 60)}.", id="list of names"),
        pytest.param("It cost $1.2 million, or 3.5 percent. " * 12, id="points that end no sentence"),
    ],
)
def test_what_is_not_reported(text: str) -> None:
    assert found(text) == []


def test_limits_can_be_set_for_one_language() -> None:
    assert [finding.code for finding in found(PLAIN * 30, limits={"en": 120.0})] == ["score"]
    assert found(HEAVY * 12, limits={"en": -500.0}) == []
    assert [finding.code for finding in found(HARD["de"] * 12, "de", limits={"en": -500.0})] == ["score"]


def test_the_length_of_a_sentence_can_be_set() -> None:
    assert found(ENDLESS, long_sentence=80) == []
    assert len(found("Boats\n\n" + PLAIN, long_sentence=5)) == 1


@pytest.mark.parametrize("language", ["uk", "cs", "hr", "ja", "zh", "ar", "tr", "ka"])
def test_a_language_without_a_validated_formula_is_skipped_not_passed(language: str) -> None:
    with pytest.raises(Skip, match="no validated readability formula for"):
        found(PLAIN, language)


def test_lists_and_tables_of_markdown_are_no_prose() -> None:
    rows = "\n".join(f"- {ENDLESS}" for _ in range(3))
    article = article_from_text(f"# Boats\n\n{PLAIN}\n\n{rows}\n\n| a |\n|---|\n| {ENDLESS} |\n", suffix=".md")
    assert findings(readability, article) == []
