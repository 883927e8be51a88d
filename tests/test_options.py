"""Options: the default's type is the accepted type."""

from __future__ import annotations

import pytest

from pytest_newscheck.options import OneOf, Options, default_options, option_problem, unknown

DECLARED = {
    "marks": ".",
    "limit": 3,
    "share": 0.5,
    "strict": False,
    "words": ["a"],
    "sizes": [1],
    "level": OneOf("low", ("low", "high")),
}


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("marks", "!"),
        ("limit", 0),
        ("share", 1),
        ("share", 0.1),
        ("strict", True),
        ("words", []),
        ("sizes", [3]),
        ("level", "high"),
    ],
)
def test_values_that_are_accepted(key: str, value: object) -> None:
    assert option_problem(DECLARED, key, value) == ""


@pytest.mark.parametrize(
    ("key", "value", "problem"),
    [
        ("marks", 1, "must be a text, not a whole number"),
        ("limit", "3", "must be a whole number, not a text"),
        ("limit", True, "must be a whole number, not true or false"),
        ("limit", 1.5, "must be a whole number, not a number"),
        ("share", "x", "must be a number, not a text"),
        ("strict", 1, "must be true or false, not a whole number"),
        ("words", "a", "must be a list of texts, not a text"),
        ("words", [1], "must be a list of texts, not a list of whole numbers"),
        ("sizes", ["a"], "must be a list of whole numbers, not a list of texts"),
        ("level", "middle", "must be one of low, high, not 'middle'"),
        ("limt", 1, "unknown option 'limt'; did you mean 'limit'? known:"),
    ],
)
def test_values_that_are_refused(key: str, value: object, problem: str) -> None:
    assert option_problem(DECLARED, key, value).startswith(problem)


def test_defaults_and_access() -> None:
    options = Options({**default_options(DECLARED), "long-sentence": 40})
    assert options.level == "low"
    assert options.long_sentence == 40
    assert options["long-sentence"] == 40
    assert set(options) == {*DECLARED, "long-sentence"}
    with pytest.raises(AttributeError, match="no option 'colour'; there are: marks"):
        _ = options.colour


def test_unknown_names_the_nearest() -> None:
    assert (
        unknown("rule", "quots", ["names", "quotes"])
        == "unknown rule 'quots'; did you mean 'quotes'? known: names, quotes"
    )
    assert unknown("rule", "zzz", []) == "unknown rule 'zzz'; known: none"


def test_a_list_that_a_check_changes_is_another_one_next_time() -> None:
    Options(default_options(DECLARED)).words.append("b")
    assert Options(default_options(DECLARED)).words == ["a"]
