"""Tests of how quotation marks are read: marks and their surroundings, pairs, style, and the language data."""

from __future__ import annotations

import cProfile
import pstats

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pytest_newscheck import Quotation, quotations
from pytest_newscheck.analysis.marks import Mark, lines_of_marks
from pytest_newscheck.analysis.quotation_marks import SINGLE, quotation_marks, quotation_marks_or_any
from pytest_newscheck.analysis.quotations import quotation_reading
from pytest_newscheck.errors import NoKnowledge
from pytest_newscheck.languages.store import Languages, shipped_table
from pytest_newscheck.testing import article_from_text

HEAD = "Talks resume in the harbour town\n"


def read(text: str, language: str = "en") -> list[tuple[str, int]]:
    """The quotations of a text and their depths."""
    article = article_from_text(HEAD + text, language)
    return [(article.text[each.start : each.end], each.depth) for each in quotations(article)]


def marks(text: str, language: str = "en") -> list[Mark]:
    article = article_from_text(HEAD + text, language)
    elisions = quotation_marks_or_any(article.language).elisions
    return [mark for line in lines_of_marks(article.blocks, article.text, elisions) for mark in line.marks]


def only(text: str, language: str = "en") -> Quotation:
    (quotation,) = quotations(article_from_text(HEAD + text, language))
    return quotation


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "She said “yes” and 'no'.", [("“yes”", 0), ("'no'", 0)]),
        ("en", "“He said, ‘Go,’ to me,” she said.", [("“He said, ‘Go,’ to me,”", 0), ("‘Go,’", 1)]),
        ("en", "“A ‘b “c” d’ e.”", [("“A ‘b “c” d’ e.”", 0), ("‘b “c” d’", 1), ("“c”", 2)]),
        ("en", "“Late, she said. “Again.”", [("“Again.”", 0)]),
        ("en", "Late,” she said. “Again.”", [("“Again.”", 0)]),
        ("en", "'The dogs' dinner is ready,' says chef", [("'The dogs' dinner is ready,'", 0)]),
        ("en", '“Late," she said.', [('“Late,"', 0)]),
        ("de", "„Hier hieß es ‚Zum Anker‘.“", [("„Hier hieß es ‚Zum Anker‘.“", 0), ("‚Zum Anker‘", 1)]),
        ("fr", "« Le pont », dit-il.", [("« Le pont »", 0)]),
        ("zh", "他说：“冰很薄。”", [("“冰很薄。”", 0)]),
        ("en", "Nothing at all, at 5'11\" in ’08.", []),
    ],
)
def test_quotations_are_what_stands_between_two_marks(
    language: str, text: str, expected: list[tuple[str, int]]
) -> None:
    assert read(text, language) == expected


def test_a_quotation_over_paragraphs_is_one() -> None:
    text = "“The ice is thin.\n“It carries no car,” she said."
    quotation = only(text)
    assert quotation.continued
    assert [len(HEAD) + text.index("“It")] == list(quotation.again)
    assert quotation.start == len(HEAD)
    assert quotation.end == len(HEAD) + text.index(" she")


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        pytest.param("en", "She said: “Our ‘old’ quay waits.", [("unclosed", "“")], id="inner pair, no closing mark"),
        pytest.param(
            "en", "At the ‘inn’ by the quay.” He left.", [("unopened", "”")], id="inner pair, no opening mark"
        ),
        pytest.param(
            "uk",
            "«Так».\n«Ні».\nВін: «Старий „пором“ чекає.",
            [("unclosed", "«")],
            id="the inner pair of a lost quotation is no other style",
        ),
        pytest.param(
            "de",
            "„Die Fähre wartet.\n„Noch einmal, sagte er.\nSie: „Nein.“\n„Doch“, sagte er.",
            [("unclosed", "„")],
            id="a quotation over paragraphs never ends",
        ),
        pytest.param("zh", "“船、早上。“港港、”客人。", [("unclosed", "“")], id="the glyph directs where no blanks do"),
        pytest.param("ja", "客:」朝『港』町。」橋。", [("wrong-direction", "」")], id="a turned mark in Japanese"),
        pytest.param("fr", "« Quai. « Demain », dit-il.", [("unclosed", "«")], id="blanks inside the marks"),
        pytest.param(
            "fr",
            "« Attends, » dit-il, encore demain. »\n« Oui », dit-elle.",
            [("unopened", "»")],
            id="no turned mark where the quotation ends",
        ),
        pytest.param(
            "de",
            'Die: "Kai. Sie: "Alten \'Fähre der alten\' noch."',
            [("unclosed", '"')],
            id="straight marks inside and out",
        ),
    ],
)
def test_one_fault_at_the_mark_that_lacks_its_partner(
    language: str, text: str, expected: list[tuple[str, str]]
) -> None:
    faults = quotation_reading(article_from_text(HEAD + text, language)).faults
    assert [(fault.kind, fault.marks) for fault in faults] == expected


def test_a_quotation_within_a_paragraph_is_not_continued() -> None:
    quotation = only("“The ice is thin,” she said.")
    assert (quotation.continued, quotation.again, quotation.opening, quotation.closing) == (False, (), "“", "”")


def test_a_mark_without_a_partner_makes_no_quotation() -> None:
    assert read("She said: “The ice is thin.") == []


def test_a_closing_mark_far_below_belongs_to_no_opening_mark() -> None:
    lines = ["She said: “The ice is thin.", *["The ferry left the quay."] * 12, "It cracks,” he said."]
    article = article_from_text(HEAD + "\n".join(lines))
    assert quotations(article) == ()
    assert [fault.kind for fault in quotation_reading(article).faults] == ["unclosed", "unopened"]


def test_an_unknown_language_has_quotations_too() -> None:
    article = article_from_text(HEAD + "“Late,” she said. «Tard», dit-elle. „Spät“, sagte sie.", "")
    assert [each.opening for each in quotations(article)] == ["“", "«", "„"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It’s the boy's and don’t", []),
        ("l ’ agence", []),
        ("5'11\" tall", ["inches"]),
        ('a 12" pipe', ["inches"]),
        ("'em", ["apostrophe"]),
        ("the dogs' home", ["apostrophe"]),
        ("rock 'n' roll", ["apostrophe", "apostrophe"]),
        ("a “word”", ["quotation", "quotation"]),
        ('un qu"il', ["inside-word"]),
        ('<a href="x">', []),
    ],
)
def test_what_a_mark_is_without_a_partner(text: str, expected: list[str]) -> None:
    assert [mark.unpartnered for mark in marks(text)] == expected


@pytest.mark.parametrize(
    ("text", "opens"),
    [
        ('He said "yes.', True),
        ('He said yes" and left.', False),
        ('He said yes," she said.', False),
        ('He said ("yes', True),
        ('The plan—"a trap', True),
        ('"...and then', True),
        ('He said yes " , she said.', False),
        ('He said " : yes', False),
        ('"Yes', True),
        ("彼は「はい", True),
        ("はい」と", False),
    ],
)
def test_the_surroundings_say_whether_a_mark_opens(text: str, opens: bool) -> None:
    (mark,) = marks(text)
    assert (mark.opening < mark.closing) is opens


@pytest.mark.parametrize(
    ("language", "text", "style"),
    [
        ("en", "“Late,” she said.", ("“", "”")),
        ("en", "'Late,' she said.", None),
        ("en", 'She said "late". He said “again”.', ('"', '"')),
        ("en", 'She said "late". He said “again” and “always”.', ("“", "”")),
        ("en", "”Late”, she said. ”Again”, he said. ”Always”, I said.", ("”", "”")),
        ("ja", "“名作”と“港”、「船」。", ("「", "」")),
        ("en", "Nothing.", None),
    ],
)
def test_the_style_is_that_of_most_outermost_quotations(
    language: str, text: str, style: tuple[str, str] | None
) -> None:
    assert quotation_reading(article_from_text(HEAD + text, language)).style == style


# language data


@pytest.mark.parametrize("tag", sorted(shipped_table("quotation-marks")))
def test_every_listed_pair_is_two_marks(tag: str) -> None:
    pairs = shipped_table("quotation-marks")[tag]
    assert len(pairs) >= 2
    assert all(len(pair) == 3 and pair[1] == "…" for pair in pairs)
    assert not {'"', "'"} & set("".join(pairs)), "straight marks are right everywhere, and not listed"
    assert len(set(pairs[1:])) == len(pairs[1:])
    assert all((pair[0] in SINGLE) == (pair[2] in SINGLE) for pair in pairs), "a single and a double mark are no pair"


@pytest.mark.parametrize(
    ("tag", "first"),
    [
        ("en", ("“", "”")),
        ("de", ("„", "“")),
        ("de-AT", ("„", "“")),
        ("fr", ("«", "»")),
        ("sv", ("”", "”")),
        ("zh-Hant", ("「", "」")),
        ("zh-TW", ("「", "」")),
        ("zh-CN", ("“", "”")),
        ("pt-PT", ("«", "»")),
    ],
)
def test_the_first_pair_of_a_language(tag: str, first: tuple[str, str]) -> None:
    assert quotation_marks(Languages().get(tag)).pairs[0] == first


def test_an_unknown_language_has_no_marks() -> None:
    with pytest.raises(NoKnowledge, match="quotation marks"):
        quotation_marks(Languages().get(""))


def test_closing_and_opening_marks_find_each_other() -> None:
    german = quotation_marks(Languages().get("de"))
    assert (german.closing_of("„"), german.opening_of("“"), german.closing_of('"')) == ("“", "„", '"')
    assert german.closing_of("x") == ""


@pytest.mark.parametrize(
    ("tag", "marks", "foreign"),
    [
        ("ru", ("“", "”"), False),
        ("de", ("“", "”"), True),
        ("en", ("„", "“"), True),
        ("en", ("”", "”"), False),
        ("fr", ("»", "«"), False),
        ("en", ("«", "»"), True),
        ("en", ("„", '"'), False),
    ],
)
def test_a_foreign_style_is_no_wrong_direction(tag: str, marks: tuple[str, str], foreign: bool) -> None:
    assert quotation_marks(Languages().get(tag)).is_foreign_style(marks) is foreign


# properties


TEXTS = st.text(alphabet="ab 5.,!—-\n\"'“”‘’„«»「」(é", max_size=120)
LANGUAGES = st.sampled_from(["en", "de", "fr", "ru", "sv", "ja", ""])


@given(TEXTS, LANGUAGES)
def test_quotations_nest_and_never_cross(text: str, language: str) -> None:
    open_: list[int] = []
    for each in quotations(article_from_text(HEAD + text, language)):
        while open_ and open_[-1] <= each.start:
            open_.pop()
        assert not open_ or each.end <= open_[-1]
        assert each.depth == len(open_)
        open_.append(each.end)


@given(TEXTS, LANGUAGES)
def test_a_quotation_has_its_marks_at_its_ends(text: str, language: str) -> None:
    article = article_from_text(HEAD + text, language)
    for each in quotations(article):
        assert article.text[each.start : each.end].startswith(each.opening)
        assert article.text[each.start : each.end].endswith(each.closing)
        assert each.continued == ("\n" in article.text[each.start : each.end])


@given(TEXTS, LANGUAGES)
def test_one_fault_a_mark(text: str, language: str) -> None:
    faults = quotation_reading(article_from_text(HEAD + text, language)).faults
    starts = [fault.start for fault in faults]
    assert starts == sorted(set(starts))


@given(st.lists(st.sampled_from(["“Late,” she said.", "He waved.", "They call it “the ferry”."]), max_size=8))
def test_well_formed_text_has_no_faults(sentences: list[str]) -> None:
    assert quotation_reading(article_from_text(HEAD + " ".join(sentences))).faults == ()


@given(st.integers(0, 5), st.integers(0, 5))
def test_a_stray_mark_changes_no_other_quotation(before: int, after: int) -> None:
    sentence = "She said “late” then."
    article = article_from_text("\n".join([HEAD, *[sentence] * before, "A stray” mark.", *[sentence] * after]))
    reading = quotation_reading(article)
    assert len(reading.quotations) == before + after
    assert [fault.kind for fault in reading.faults] == ["unopened"]


@pytest.mark.parametrize(
    "unit", ["“x ", "\"a 'b” ", "<a", "5'1", "' ' "], ids=["open", "junk", "tags", "feet", "blanks"]
)
def test_time_grows_with_length_only(unit: str) -> None:
    """The work is counted, not timed: twice the text makes at most about twice the readings."""

    def calls(times: int) -> float:
        article = article_from_text(HEAD + unit * times)
        profile = cProfile.Profile()
        profile.runcall(quotation_reading, article)
        return float(vars(pstats.Stats(profile))["total_calls"])

    assert calls(800) < 2.5 * calls(400) + 2000
