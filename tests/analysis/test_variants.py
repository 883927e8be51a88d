"""Variants of names: minority spellings, what they differ in, and what must not change them."""

from __future__ import annotations

import re
from collections.abc import Mapping

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from pytest_newscheck.analysis.variants import LEAST_LIKENESS, Difference, NameVariant, name_variants
from pytest_newscheck.errors import NoKnowledge
from pytest_newscheck.testing import article_from_text


def variants(text: str, language: str = "en") -> tuple[NameVariant, ...]:
    return name_variants(article_from_text(f"a quiet day\n{text}", language))


def pairs(text: str, language: str = "en") -> list[tuple[str, str]]:
    """Each minority spelling and the usual one."""
    return [(found.spelling.text, found.usual.text) for found in variants(text, language)]


@pytest.mark.parametrize(
    ("text", "difference"),
    [
        pytest.param("They met Ronja Kessler. Then Ronja Kestler left.", "spelling", id="letters"),
        pytest.param("They met Ronja Kessler. Then Ronja Kesler left.", "spelling", id="doubled letter"),
        pytest.param("They met Ronja Kęsler. Then Ronja Kestler left.", "spelling", id="letters and marks"),
        pytest.param("They met Junot Díaz. Then Junot Diaz left.", "diacritics", id="marks on letters"),
        pytest.param("They met Blair MacPherson. In the end Macpherson left.", "case", id="capitals"),
        pytest.param("They met Nick Al-Masri. Then Nick Almasri left.", "hyphen", id="hyphen"),
        pytest.param("They met Pat O’Malloran. Then Pat Omalloran left.", "hyphen", id="apostrophe"),
    ],
)
def test_in_what_two_spellings_differ(text: str, difference: Difference) -> None:
    (variant,) = variants(text)
    assert variant.difference == difference


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "They met Ronja Kestler. Then Ronja Kessler left. They paid Ronja Kessler.",
            [("Kestler", "Kessler")],
            id="the rarer is the variant",
        ),
        pytest.param(
            "They met Ronja Kestler. Then Ronja Kessler left.", [("Kessler", "Kestler")], id="of two, the later"
        ),
        pytest.param(
            "They met Olga Brandin, Olga Brandin, Olga Brundin. Then Olga Brendin left.",
            [("Brundin", "Brandin"), ("Brendin", "Brandin")],
            id="three spellings of one name are two variants",
        ),
        pytest.param(
            "They met Konstantin Brandin. Then Constantin Brundin left.",
            [("Constantin", "Konstantin"), ("Brundin", "Brandin")],
            id="first name and surname",
        ),
        pytest.param(
            "They met Ronja Kessler and Marcus Threlfall. Then Ronja Kestler and Marcus Threfall left.",
            [("Kestler", "Kessler"), ("Threfall", "Threlfall")],
            id="two names",
        ),
        pytest.param("They met Ronja Kessler. Kessler left. Ronja Kessler’s dog bit Kessler.", [], id="one spelling"),
        pytest.param("", [], id="empty"),
    ],
)
def test_the_minority_spellings(text: str, expected: list[tuple[str, str]]) -> None:
    assert pairs(text) == expected


def test_the_names_that_stand_beside_both() -> None:
    (variant,) = variants("They met Ronja Kessler. Then Ronja Kestler left.")
    assert (variant.shared_before, variant.shared_after) == ("Ronja", "")
    (variant,) = variants("They owe Adbulhadi Yildirim. She paid Abdulhadi Yildirim.")
    assert (variant.shared_before, variant.shared_after) == ("", "Yildirim")


def test_doublets_need_no_likeness() -> None:
    assert pairs("Trains to Lvov run. The way from Lviv is wet.") == [("Lviv", "Lvov")]


def test_doublets_of_one_sentence_explain_each_other() -> None:
    assert pairs("Trains to Kyiv, once Kiev, run.") == []


@pytest.mark.parametrize("language", ["ja", ""])
def test_a_language_of_which_nothing_is_known_is_not_guessed_at(language: str) -> None:
    with pytest.raises(NoKnowledge):
        variants("They met Ronja Kessler.", language)


def test_the_least_likeness_is_a_share() -> None:
    assert 0 < LEAST_LIKENESS < 1


# Properties. Names are made of syllables that no list of names or words has.

FIRST_NAMES = ("Bram", "Dorit", "Fenna", "Gustl", "Hark", "Jorun", "Kelda", "Lutz")
SURNAMES = ("Dramelka", "Fobenzik", "Glastupor", "Hidrenko", "Jumbravel", "Mopladzin", "Nerstavic", "Pukolmeti")
OTHER_FIRST_NAMES = ("Brin", "Dalia", "Farid", "Gerwin", "Hedy", "Jutta", "Kimmo", "Leopold")
OTHER_SURNAMES = ("Dromilka", "Fabenzik", "Glostupor", "Hedrinko", "Jumbrovel", "Maplodzin", "Nirstovic", "Pakolmiti")
"""Other vowels, but not where SPOILED has another letter: how far that letter is from an x is part of the likeness."""
_SENTENCES = (
    "They met {first} {last} at the quay.",
    "The mayor thanked {last} for it.",
    "By noon {first} {last} had left the town.",
    "“It was late,” said {last}, who runs a mill.",
    "Nobody asked {last}’s neighbours.",
    "The letter to {first} {last} never came.",
)


@st.composite
def paragraphs(draw: st.DrawFn, people: int = 3) -> list[str]:
    """Paragraphs about some people, a sentence or two each; every one is named in full somewhere."""
    chosen = draw(st.lists(st.integers(0, len(SURNAMES) - 1), min_size=1, max_size=people, unique=True))
    texts: list[str] = []
    for person in chosen:
        names = {"first": FIRST_NAMES[person], "last": SURNAMES[person]}
        more = draw(st.lists(st.sampled_from(_SENTENCES), max_size=4))
        texts += [sentence.format(**names) for sentence in (_SENTENCES[0], *more)]
    return draw(st.permutations(texts))


SPOILED = {name: name[:3] + "x" + name[4:] for name in SURNAMES}
"""Surnames with another letter."""


@st.composite
def spoiled_paragraphs(draw: st.DrawFn) -> list[str]:
    """The same, in which some mentions of surnames may have another letter."""
    return [
        text if draw(st.integers(0, 3)) else renamed(text, SPOILED) if "“" not in text else text
        for text in draw(paragraphs())
    ]


def renamed(text: str, names: Mapping[str, str]) -> str:
    return re.sub("|".join(map(re.escape, names)), lambda found: names[found[0]], text)


@settings(deadline=None)
@given(paragraphs(people=8))
def test_names_that_are_spelled_alike_are_no_variants(texts: list[str]) -> None:
    assert pairs("\n".join(texts)) == []


NEW_NAMES = {
    **dict(zip(FIRST_NAMES, OTHER_FIRST_NAMES, strict=True)),
    **dict(zip(SURNAMES, OTHER_SURNAMES, strict=True)),
    **{spoiled: other[:3] + "x" + other[4:] for spoiled, other in zip(SPOILED.values(), OTHER_SURNAMES, strict=True)},
}


@settings(deadline=None)
@given(spoiled_paragraphs())
def test_other_names_of_the_same_shape_change_nothing(texts: list[str]) -> None:
    text = "\n".join(texts)
    expected = [(NEW_NAMES[one], NEW_NAMES[usual]) for one, usual in pairs(text)]
    assert pairs(renamed(text, NEW_NAMES)) == expected


@settings(deadline=None)
@given(paragraphs(people=2), st.sampled_from(SURNAMES), st.integers(1, 8), st.sampled_from("aeiouklmnrst"), st.data())
def test_one_changed_letter_of_a_full_name_is_found(
    texts: list[str], name: str, at: int, letter: str, data: st.DataObject
) -> None:
    first = FIRST_NAMES[SURNAMES.index(name)]
    assume(at < len(name) - 3 and name[at] != letter)  # the last letters may be the ending of a form
    changed = name[:at] + letter + name[at + 1 :]
    right = [f"They met {first} {name} again." for _ in range(3)]
    where = data.draw(st.integers(0, len(right)))
    mine = [*right[:where], f"Then {first} {changed} left the quay.", *right[where:]]
    found = pairs("\n".join([*(text for text in texts if name not in text), *mine]))
    assert found == [(changed, name)]


@settings(deadline=None)
@given(spoiled_paragraphs(), st.data())
def test_the_order_of_paragraphs_changes_no_set_of_spellings(texts: list[str], data: st.DataObject) -> None:
    shuffled = data.draw(st.permutations(texts))
    found, expected = pairs("\n".join(shuffled)), pairs("\n".join(texts))
    assert {frozenset(pair) for pair in found} == {frozenset(pair) for pair in expected}


@settings(deadline=None)
@given(
    st.lists(
        st.tuples(st.sampled_from(["Brandin", "Brundin", "Brendin", "Brondin", "Branden"]), st.integers(1, 3)),
        min_size=1,
        max_size=8,
    )
)
@example([("Brandin", 1), ("Brundin", 1), ("Brendin", 1), ("Brondin", 1), ("Branden", 1)])
def test_each_minority_spelling_is_one_variant(used: list[tuple[str, int]]) -> None:
    mentions = [name for name, times in used for _ in range(times)]
    found = pairs("\n".join(f"They met Olga {name} again." for name in mentions))
    most = max(map(mentions.count, mentions))
    usual = next(name for name in mentions if mentions.count(name) == most)
    assert sorted(one for one, _ in found) == sorted(set(mentions) - {usual})
    assert all(one != other for one, other in found)


@settings(deadline=None)
@given(spoiled_paragraphs())
def test_a_variant_stands_where_it_says_and_is_never_the_usual_one(texts: list[str]) -> None:
    article = article_from_text("a quiet day\n" + "\n".join(texts))
    found = name_variants(article)
    starts = [variant.spelling.first.start for variant in found]
    assert starts == sorted(set(starts))
    for variant in found:
        first = variant.spelling.first
        assert article.text[first.start : first.end] == variant.spelling.text
        assert variant.usual.count >= variant.spelling.count
        assert variant.spelling.text not in {variant.usual.text, *(other.text for other in variant.others)}
