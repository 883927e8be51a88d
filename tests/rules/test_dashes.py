"""Tests of the rule on dashes: what must be found, and what must be left alone."""

from __future__ import annotations

import pytest
from pytest_newscheck.rules import dashes

from pytest_newscheck.testing import article_from_text, findings

HEAD = "Talks resume in the harbour town\n"
SPACED = "The ferry — the last one — left at noon. The dockers — all forty — went home."
CLOSED = "The ferry—the last one—left at noon. The dockers—all forty—went home."
HYPHENS = "The ferry - the last one - left at noon. The dockers - all forty - went home."
DOUBLE = "The ferry -- the last one -- left at noon. The dockers -- all forty -- went home."
SHORT = "The ferry – the last one – left at noon. The dockers – all forty – went home."


def found(text: str, language: str = "en", mixed: bool = True) -> list[tuple[str, int]]:
    """Codes and columns, in order, for a one-line text."""
    article = article_from_text(HEAD + text, language)
    return [(each.code, each.column) for each in findings(dashes, article, mixed=mixed)]


def codes(text: str, language: str = "en") -> list[str]:
    return [code for code, _ in found(text, language)]


COMPOUNDS = {
    "so-called": ("en", "The so—called ice road is closed."),
    "so-called, short dash": ("en", "The so–called ice road is closed."),
    "so-called, bar": ("en", "The so―called ice road is closed."),
    "in the headline style of a closed-up article": ("en", f"{CLOSED} The long—term plan failed."),
    "self-": ("en", "The self—styled couriers came late."),
    "self- before a quotation": ("en", "The self—styled “couriers” came late."),
    "-based": ("en", "A rules—based order is at stake."),
    "-led": ("en", "The union—led strike went on."),
    "half-finished": ("en", "Every half—finished trench filled with water."),
    "age": ("en", "The 80-year—old captain went home."),
    "at the start": ("ru", "Из—за тумана паром не вышел."),
    "Russian particle": ("ru", "Паром какой—то странный, говорят в порту."),
    "Russian by a part": ("ru", "Пусть кто—нибудь ответит за туман."),
    "Ukrainian": ("uk", "За будь—яку ціну пором вийде."),
    "Ukrainian apostrophe": ("uk", "Прем’єр—міністр не приїхав."),
    "German state": ("de", "Die Leute aus Rheinland—Pfalz kamen spät."),
    "French": ("fr", "Celui—ci est fermé depuis lundi."),
    "two names before a noun": ("en", f"{SPACED} She leads the Europe—Asia desk there."),
}


@pytest.mark.parametrize(("language", "text"), COMPOUNDS.values(), ids=COMPOUNDS.keys())
def test_a_dash_within_a_compound_is_found(language: str, text: str) -> None:
    assert codes(text, language) == ["dash-as-hyphen"]


OTHERS = {
    "hyphen among long dashes": (f"{SPACED} The tide - a late one.", ["hyphen-as-dash"]),
    "hyphen among short dashes": (f"{SHORT} The tide - a late one.", ["hyphen-as-dash"]),
    "hyphen after a closing mark": (f"{SPACED} They closed the “ghost ferry” - not for good.", ["hyphen-as-dash"]),
    "hyphen after a comma": (f"{SPACED} “It is late”, - said the mate.", ["hyphen-as-dash"]),
    "hyphen before a name": (f"{SPACED} Nobody came - Hansen had the only key to the whole shed.", ["hyphen-as-dash"]),
    "two hyphens": (f"{SPACED} The tide -- a late one.", ["double-hyphen"]),
    "two hyphens without blanks": (f"{SPACED} The tide--a late one.", ["double-hyphen"]),
    "two hyphens among closed-up dashes": (f"{CLOSED} The tide -- a late one.", ["double-hyphen"]),
    "short among long": (f"{SPACED} The tide – a late one – took the nets and the buoys of the whole harbour.", []),
    "one short among long": (f"{SPACED} The tide – a late one.", ["mixed-dashes"]),
    "one long among short": (f"{SHORT} The tide — a late one.", ["mixed-dashes"]),
}  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), OTHERS.values(), ids=OTHERS.keys())
def test_what_departs_from_the_article_is_found(text: str, expected: list[str]) -> None:
    assert codes(text) == expected


RIGHT = {
    # habits
    "dashes between blanks": ("en", SPACED),
    "closed-up dashes": ("en", CLOSED),
    "hyphens throughout": ("en", HYPHENS),
    "double hyphens throughout": ("en", DOUBLE),
    "mostly double hyphens": ("en", f"{DOUBLE} One dash — here."),
    "mostly hyphens": ("en", f"{HYPHENS} One dash — here — and there."),
    "one hyphen and no dash": ("en", "The tide - a late one."),
    "one hyphen and one dash": ("en", "The tide - a late one. The ferry — gone."),
    # long dashes without blanks
    "clause with based": ("en", f"{CLOSED} It was a plan—based on nothing, he said."),
    "participle clause": ("en", "It was a plan—led by amateurs—that failed."),
    "self before a clause": ("en", "He found his true self—that of a sailor—late."),
    "well before a clause": ("en", "They did it well—called the police and left."),
    "names at a clause": ("en", "He flew to Oslo—Hansen stayed behind—and never came back."),
    "names at a clause in a spaced article": ("en", f"{SPACED} He left for Oslo—Hansen stayed—and Turku—Berg stayed."),
    "names as subject": ("en", f"{SPACED} Oslo—Hansen had never been there."),
    "names before a stop": ("en", f"{SPACED} They took the line Oslo—Turku."),
    # short dashes
    "years": ("en", f"{SPACED} In 1995–2004 and 1995—2004 it ran."),
    "numbers with blanks": ("en", f"{SPACED} Brann won 2 - 1, then 3 – 1 and 10 — 9."),
    "range of days": ("en", "Open Monday–Friday on the Paris–Nice line."),
    "equals": ("en", "The Merkel–Macron plan and the Obama–Biden years."),
    "open compound": ("en", "The post–Cold War order; a Pulitzer Prize–winning book; a New York–based firm."),
    "prefix of a hyphenated compound": ("en", "A non–English-speaking crew."),
    "Russian route": ("ru", "Поезд Москва—Тверь опоздал. Лёд — тонкий. Паром — ушёл. Туман — густой."),
    "Russian span": ("ru", "В мае—июне туман — частый гость, а в порту — праздник."),
    # direct speech and places
    "Spanish speech": ("es", "—Yo aprendí con mi abuelo —dijo Juan—. Él movía despacio.\n—¿Y quién ganaba?"),
    "French speech": ("fr", "— Vous partez ?\n— Demain — si la neige fond — ou jamais."),
    "Russian speech": ("ru", "— Паром ушёл, — сказала она. — Лёд тонкий."),
    "speech opened by a hyphen": ("ru", "- Паром ушёл, — сказала она. — Лёд тонкий."),
    "list items": ("en", f"{SPACED}\n- first the nets\n- then the buoys"),
    "dateline": ("en", "KYIV, March 3 (Reuters) - The ferry — the last — left. The dockers — all — went."),
    "source at the end": ("en", f"{SPACED} They closed the harbour. - Harbour Post"),
    "names joined by a hyphen": ("en", f"{SPACED} Brann - Viking ended without a goal on Sunday, in the rain."),
    "minus": ("en", f"{SPACED} It was -5 degrees, then - 7 degrees."),
    "ordinary hyphens": ("en", f"{SPACED} The so-called ice road, a rules-based order, ex-mayor, 80-year-old."),
    "suspended hyphen": ("de", "Die Nord- und Ostsee – beide – sind kalt. Das Eis – dünn – trägt nicht."),
    "option of a command": ("en", f"{SPACED} She types run --since 1911 daily."),
    "comment": ("en", f"{SPACED} <!-- desk: check --> Done."),
    "signature": ("en", f"{SPACED}\n--\nThe desk"),
    "rule of hyphens": ("en", f"{SPACED}\n---\nMore."),
    "Chinese double dash": ("zh", "他走了——没有人知道——为什么。"),
    "headline": ("en", "Nothing here."),
    "quotation with short dashes": ("en", f"{SPACED} “The tide – a late one,” she said."),
}  # fmt: skip


@pytest.mark.parametrize(("language", "text"), RIGHT.values(), ids=RIGHT.keys())
def test_right_dashes_are_left_alone(language: str, text: str) -> None:
    assert found(text, language) == []


@pytest.mark.parametrize("compound", ["so-called", "self-styled", "long-term", "union-led", "80-year-old"])
def test_hyphens_are_never_faults(compound: str) -> None:
    assert found(f"{SPACED} The {compound} plan failed.") == []


def test_each_dash_of_a_compound_is_found() -> None:
    assert found("The 80—year—old captain went home.") == [("dash-as-hyphen", 7), ("dash-as-hyphen", 12)]


def test_the_finding_is_at_the_dash_and_says_what_to_write() -> None:
    (finding,) = findings(dashes, HEAD + "The so—called ice road is closed.")
    assert (finding.line, finding.column, finding.end_column) == (2, 7, 8)
    assert "so—called" in finding.message
    assert finding.suggestion == "so-called"


@pytest.mark.parametrize(("habit", "dash"), [(SPACED, "—"), (SHORT, "–")])
def test_the_suggestion_is_the_articles_own_dash(habit: str, dash: str) -> None:
    (finding,) = findings(dashes, f"{HEAD}{habit} The tide - a late one.")
    assert finding.suggestion == dash
    assert dash in finding.message


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        (f"{SPACED} The tide - a late one.", None),
        (f"{SPACED} “The tide - a late one,” she said.", "warning"),
        (f"{SPACED} “The tide -- a late one,” she said.", "warning"),
        (f"{SPACED} The tide – a late one.", "warning"),
        (f"{SPACED} She leads the Europe—Asia desk there.", "warning"),
        ("The so—called ice road is closed.", None),
    ],
)
def test_what_is_less_sure_is_a_warning(text: str, severity: str | None) -> None:
    assert [each.severity for each in findings(dashes, HEAD + text)] == [severity]


def test_mixed_dashes_can_be_switched_off() -> None:
    assert found(f"{SPACED} The tide – a late one.", mixed=False) == []


def test_the_bar_counts_as_a_long_dash() -> None:
    assert found(f"{SPACED} The tide ― a late one.") == []


def test_compounds_are_data() -> None:
    article = article_from_text(HEAD + "Sõit Tallinn—Turu praam. Nii—öelda jäätee.", "et")
    assert findings(dashes, article) == []
