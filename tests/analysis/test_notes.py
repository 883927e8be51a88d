"""Editor's notes: which brackets are some, what they comment on, and where a noted claim returns bare."""

from __future__ import annotations

import pytest

from pytest_newscheck.analysis.notes import bare_returns, notes
from pytest_newscheck.analysis.sentences import sentences
from pytest_newscheck.testing import article_from_text

NOTES = [
    ("It cost a million (not confirmed by the city. — Ed.).", "en"),
    ("It cost a million [Editor's note: or less].", "en"),
    ("It cost a million (these data could not be verified. — Approx. TransPress).", "en"),
    ("It cost a million (emphasis added. — Trans.).", "en"),
    ("Это стоило миллион (сумму не называют. — Прим. ред.).", "ru"),
    ("Это стоило миллион (прим. переводчика).", "ru"),
    ("Це коштувало мільйон (суму не називають. — Прим. ред.).", "uk"),
    ("Es kostete eine Million (Stand Mai. – Anm. d. Red.).", "de"),
    ("Cela a coûté un million (chiffre de mai. — NDLR).", "fr"),
    ("Cela a coûté un million (NdT : ou moins).", "fr"),
    ("Costó un millón (dato de mayo. — N. de la R.).", "es"),
    ("Costó un millón [nota del editor: o menos].", "es"),
]


@pytest.mark.parametrize(("sentence", "language"), NOTES)
def test_is_a_note(sentence: str, language: str) -> None:
    article = article_from_text(f"T\n\n{sentence}", language)

    assert [article.text[note.start] in "([" for note in notes(article)] == [True]
    assert sentences(article)[notes(article)[0].sentence].text.startswith(sentence[:8])


@pytest.mark.parametrize(
    "sentence",
    [
        "The bank (founded in 1890) lent a million.",
        "She (Edna) lent a million.",
        "He lent [us] a million.",
        "The city lent a million, Ed. Miller wrote.",
    ],
)
def test_is_no_note(sentence: str) -> None:
    assert notes(article_from_text(f"T\n\n{sentence}")) == ()


def test_a_note_that_is_a_sentence_comments_on_the_one_before() -> None:
    article = article_from_text("T\n\nIt cost a million. (The sum could not be verified. — Ed.) It rained.")

    assert [sentences(article)[note.sentence].text for note in notes(article)] == ["It cost a million."]


NOTED = "Pyongyang sent a second brigade of gunners to the Kursk region (not confirmed. — Ed.)."


def returns(*paragraphs: str) -> list[tuple[int, tuple[str, ...]]]:
    article = article_from_text("\n\n".join(["Title", *paragraphs]))
    return [(article.line(sentences(article)[each.sentence].start), each.shared) for each in bare_returns(article)]


def test_two_names_and_telling_words_are_the_same_claim() -> None:
    found = returns(NOTED, "It rained.", "The second brigade of gunners from Pyongyang reached Kursk in the night.")

    assert [line for line, _ in found] == [7]


def test_a_figure_and_what_it_counts_are_the_same_claim() -> None:
    noted = "The city has 312 boiler houses in service (its own figure. — Ed.)."

    assert returns(noted, "It rained.", "With 312 boiler houses warm, the city waits.") == [(7, ("312 boiler",))]


def test_it_may_return_before_the_note() -> None:
    assert [line for line, _ in returns("The brigade of gunners from Pyongyang is in Kursk as second.", NOTED)] == [3]


@pytest.mark.parametrize(
    "other",
    [
        "Kursk is a city on the river, and Pyongyang is far away.",
        "The brigade of gunners rests in the second house by the river.",
        "In Kursk the shops are open again after the long winter nights.",
        "Moscow has sent another brigade of the reserve to the Belgorod region.",
    ],
)
def test_is_another_claim(other: str) -> None:
    assert returns(NOTED, other) == []


@pytest.mark.parametrize(
    ("noted", "other"),
    [
        ("The loan is 300 million euros (not verified. — Ed.).", "The planet has 300 million people of that age."),
        ("In 2019 houses were cheap (not verified. — Ed.).", "In 2019 houses had no owners."),
        ("It has 12 boats (not verified. — Ed.).", "The 12 guests have left the harbour."),
    ],
)
def test_another_figure_is_another_claim(noted: str, other: str) -> None:
    assert returns(noted, other) == []


def test_two_noted_sentences_are_none_of_each_others_business() -> None:
    assert returns(NOTED, NOTED) == []
