"""Pairs of spellings: which evidence decides, what speaks against one name, how the words of names are used."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pytest_newscheck.analysis.namepairs import Evidence, judged
from pytest_newscheck.analysis.nameuse import NameUse, Spelling, has_inner_capital, is_joined, joined_parts
from pytest_newscheck.analysis.namewords import NameWords, name_words
from pytest_newscheck.analysis.variants import LEAST_LIKENESS, NameVariant, name_variants
from pytest_newscheck.languages.store import Languages
from pytest_newscheck.testing import article_from_text

ENGLISH = name_words(Languages().get("en"))


def variants(text: str, language: str = "en") -> tuple[NameVariant, ...]:
    return name_variants(article_from_text(f"a quiet day\n{text}", language))


def use(text: str) -> NameUse:
    return NameUse(article_from_text(f"a quiet day\n{text}"), ENGLISH)


def spelling(text: str, word: str) -> Spelling:
    return use(text).spelling(word)


# What decides

_EVIDENCE: list[tuple[str, Evidence, bool]] = [
    ("They read Junot Díaz. We met Junot Diaz.", "letters", True),
    ("We saw Kabuki-za. They like Kabukiza.", "letters", True),
    ("They asked Blair MacPherson. In the end Macpherson paid.", "letters", True),
    ("They asked Blair MacPherson. Then Blair Macpherson paid.", "letters", True),
    ("Trains reach Kiev. The embassy in Kyiv closed.", "doublet", True),
    ("They live in Zaporizhzhia. She left Zaporizhzhya.", "sounds", True),
    ("The leaders met Volodymyr Zelenskyy. By night Zelensky left.", "sounds", True),
    ("They met Ronja Kessler. Then Ronja Kestler left.", "first-name", True),
    ("They met Konstantin Brandin. Then Constantin Brundin left.", "first-name", True),
    ("They owe Adbulhadi Yildirim. She paid Abdulhadi Yildirim.", "surname", False),
    ("They told Rudy Giuliani so. That day Giulini lost.", "not-introduced", True),
    ("They told Marcus Threlfall so. That day Threfall lost.", "not-introduced", True),
    ("They left Okitama. Near Okitama it was wet. Snow lay on Okitama. Then Okihama froze.", "slip", False),
    ("They left Granovshchina. The road to Graonovshchina was wet.", "length", True),
]


@pytest.mark.parametrize(("text", "evidence", "sure"), _EVIDENCE, ids=[f"{row[1]}: {row[0][:40]}" for row in _EVIDENCE])
def test_what_decides(text: str, evidence: Evidence, sure: bool) -> None:
    decisive = variants(text)[-1].pair
    assert (decisive.evidence, decisive.sure) == (evidence, sure)


def test_every_kind_of_evidence_is_tested() -> None:
    kinds = {evidence for _, evidence, _ in _EVIDENCE}
    assert kinds == {"letters", "doublet", "sounds", "first-name", "surname", "not-introduced", "slip", "length"}


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("They met Anna Hansen. Then Peter Hanson left.", id="two first names"),
        pytest.param("They met Chris Christie there.", id="one stands beside the other"),
        pytest.param("They met Carl Walsh. Then Carole Middleton left.", id="first names of two surnames"),
        pytest.param("They met Dick Cheney. Then Cheyne Marlow left.", id="a first name and a surname"),
        pytest.param("They left Austria. Then Australia won.", id="known to be two"),
        pytest.param("They met Ada Saudi. Then Saudi Arabia paid Nouha Saoudi.", id="a country and a person"),
        pytest.param("They know YouTube. Then Youtobe failed.", id="capital inside a word"),
        pytest.param("They met Ana Ben-Haim. Then Benhaimer left.", id="hyphen and another end"),
        pytest.param("They met Kim Jong-un. Then Kim Jong-il left.", id="one part of two differs"),
        pytest.param("They know Ukraine. Then Ukrainian boats left.", id="derived"),
        pytest.param("They left Soledar. Then Vuhledar fell.", id="too far apart"),
        pytest.param("They met Karl and Carl in one sentence.", id="one sentence has both"),
        pytest.param("“Dobrý den.” “Dobry wieczór.”", id="capitals of sentences"),
    ],
)
def test_what_speaks_for_two_names(text: str) -> None:
    assert variants(text) == ()


@pytest.mark.parametrize(
    ("likeness", "evidence"),
    [(0.74, None), (0.76, "not-introduced"), (0.81, "not-introduced"), (0.86, "not-introduced")],
)
def test_how_much_alike_an_unintroduced_name_must_be(likeness: float, evidence: str | None) -> None:
    names = use("They told Rudy Marenko so. That day Morinko lost.")
    pair = judged(names.spelling("Marenko"), names.spelling("Morinko"), likeness, ENGLISH)
    assert (pair and pair.evidence) == evidence
    if pair:
        assert pair.sure is (likeness >= 0.8)


@given(st.floats(LEAST_LIKENESS, 0.99))
def test_which_spelling_comes_first_makes_no_difference(likeness: float) -> None:
    names = use("They told Rudy Marenko so. That day Morinko lost. Near Marenka it rained. Rudy Marinko left.")
    words = ["Marenko", "Morinko", "Marenka", "Marinko"]
    for one in words:
        for other in words:
            pair = judged(names.spelling(one), names.spelling(other), likeness, ENGLISH)
            turned = judged(names.spelling(other), names.spelling(one), likeness, ENGLISH)
            assert (pair and (pair.evidence, pair.sure)) == (turned and (turned.evidence, turned.sure))


@given(st.floats(LEAST_LIKENESS, 0.99), st.floats(LEAST_LIKENESS, 0.99))
def test_what_is_more_alike_is_never_less_of_a_pair(one: float, other: float) -> None:
    names = use("They told Rudy Marenko so. That day Morinko lost.")
    pairs = [
        judged(names.spelling("Marenko"), names.spelling("Morinko"), each, ENGLISH) for each in sorted((one, other))
    ]
    assert pairs[0] is None or pairs[1] is not None


def test_a_language_with_inflected_names_asks_for_the_same_first_name() -> None:
    assert variants("Потом ждали Гранищину. Снег лёг на Гранащину.", "ru") == ()
    (variant,) = variants("Потом пел Йозеф Хайндль. Утром пел Йозеф Хейндль.", "ru")
    assert variant.pair.evidence == "first-name"


# How the words of names are used


def test_the_company_of_a_word() -> None:
    found = spelling("They met Jens Okafor. Then Mr. Okafor left. In Okafor it rained.", "Okafor")
    assert (list(found.before.values()), list(found.after.values())) == (["Jens"], [])
    assert (found.count, found.alone, found.titled, found.located, found.introduced) == (3, 2, True, True, True)
    assert found.fullest == "Jens Okafor"


def test_a_first_name_has_its_surname_behind_it() -> None:
    found = spelling("They met Jens Okafor.", "Jens")
    assert (list(found.before.values()), list(found.after.values())) == ([], ["Okafor"])


@pytest.mark.parametrize(
    ("text", "firm"),
    [
        ("They praised Lindholm.", 1),
        ("Lindholm left.", 0),
        ("She said: “Lindholm left.”", 0),
        ("They praised Lindholm. Lindholm left.", 1),
    ],
)
def test_a_capital_is_firm_where_its_place_does_not_make_it(text: str, firm: int) -> None:
    assert spelling(text, "Lindholm").firm == firm


def test_a_word_between_commas_is_listed() -> None:
    assert spelling("They met Adam, Salma, Aliya and Nour.", "Salma").listed
    assert not spelling("They met Salma, who left.", "Salma").listed


def test_where_a_word_is_used() -> None:
    text = "They met Lindholm. Then Lindholm left."
    found = spelling(text, "Lindholm")
    assert [at - len("a quiet day\n") for at in found.starts] == [9, 24]
    assert found.first.start == found.starts[0]


def test_a_compound_of_names_is_two_words() -> None:
    assert {"Taylor", "Vaisey"} <= set(use("They met Nick Taylor-Vaisey.").comparable())


@pytest.mark.parametrize(
    ("text", "word"),
    [("They met Li Wei.", "Wei"), ("They know NATO.", "NATO"), ("They left the Ministry.", "Ministry")],
    ids=["short", "abbreviation", "ordinary word"],
)
def test_words_that_are_not_compared(text: str, word: str) -> None:
    assert word not in use(text).comparable()


def test_the_minority_script_is_not_compared() -> None:
    assert use("They met Zelenskyy and Lindholm. Зеленский left.").comparable() == ["Zelenskyy", "Lindholm"]


def test_words_that_are_excused() -> None:
    excused = use("He looked in the mirror. “Angela Corell’s [sic] fault”").excused()
    assert {"mirror", "corell"} <= excused
    assert "angela" not in excused


@pytest.mark.parametrize(
    ("word", "joined", "parts"),
    [("Jong-un", True, ["Jong", "un"]), ("Jong", False, ["Jong"]), ("Al‑Masri", True, ["Al", "Masri"])],
)
def test_words_with_hyphens(word: str, joined: bool, parts: list[str]) -> None:
    assert is_joined(word) is joined
    assert joined_parts(word) == parts


@pytest.mark.parametrize(
    ("word", "expected"),
    [("YouTube", True), ("McCain", False), ("MacPherson", False), ("Holm", False), ("iPhone", True), ("USA", False)],
)
def test_capitals_inside_words(word: str, expected: bool) -> None:
    assert has_inner_capital(word) is expected


def test_knowledge_of_a_language_without_a_file_is_empty() -> None:
    empty = name_words(Languages().get("ja"))
    assert isinstance(empty, NameWords)
    assert (empty.titles, empty.distinct, dict(empty.doublets)) == (frozenset(), frozenset(), {})
