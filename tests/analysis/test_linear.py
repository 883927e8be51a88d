"""The work that a rule makes of an article grows with its length only, also where the article is nonsense."""

from __future__ import annotations

import cProfile
import gc
import importlib
import pstats
import random
import time
from collections.abc import Callable, Mapping
from types import ModuleType

import pytest

from pytest_newscheck.article.model import Article
from pytest_newscheck.errors import Skip
from pytest_newscheck.findings import Finding
from pytest_newscheck.hooks import built_in_rule_names
from pytest_newscheck.testing import article_from_text, findings

Text = Callable[[int], str]
"""Makes a hostile text of so many code points."""

HEAD = "the ferry waits\n"
RULES: dict[str, ModuleType] = {
    name: importlib.import_module(f"pytest_newscheck.rules.{name}") for name in built_in_rule_names()
}


def repeated(unit: str, first: str = "") -> Text:
    return lambda length: (first + unit * (length // len(unit) + 1))[:length]


def random_names(length: int) -> str:
    """A name for every two code points, the same in every run.

    All have one initial, so that each has many to be compared with.
    """
    dice = random.Random(20_261_122)
    words: list[str] = []
    for _ in range(length // 2):
        syllables = [dice.choice("bdfgklmnprstvz") + dice.choice("aeiou") for _ in range(dice.randint(3, 5))]
        words.append("K" + "".join(syllables)[1:])
    return " met ".join(words)


def blanks_before_brackets(length: int) -> str:
    return "Anna waits. " + " " * (length // 2) + "(a.) " * (length // 10)


# Texts that cost a lot for each mark or line: their work is counted, on shorter texts.
_COUNTED: Mapping[str, Text] = {
    "opening-marks": repeated("“"),
    "closing-marks": repeated("”"),
    "straight-marks": repeated('"'),
    "apostrophes": repeated("'"),
    "guillemets": repeated("«"),
    "low-marks": repeated("„"),
    "all-marks": repeated("“”\"'«»„‘’‹›‚「」`"),
    "foreign-pairs": repeated("「a」。"),
    "opened-words": repeated("“a "),
    "closed-words": repeated("a” "),
    "quotations": repeated("“a” "),
    "single-quotations": repeated("'a' "),
    "opened-lines": repeated("“a\n"),
    "reopened-lines": repeated("“a.\n", "“"),
    "short-lines": repeated("a\n"),
    "line-ends": repeated("\n"),
    "one-name": repeated("Anna "),
    "joined-names": repeated("Anna-"),
    "two-names": repeated("Anna met Bella. "),
    "initials": repeated("A. "),
    "dashes": repeated("— "),
    "dashes-in-words": repeated("a—b "),
    "mixed-script-words": repeated("Пyтин "),
    "tags": repeated("<a "),
    "open-attributes": repeated('<a="'),
    "figures": repeated("said 5 percent of 2,000 died, "),
    "full-stops": repeated("Hm. "),
    "mixed-scripts": repeated("aбвγعн "),
    "mixed-script-word": repeated("aбcд"),
    "no-blanks": repeated("名作"),
    "names": random_names,
}

# Texts of which the regular expressions and slices make the cost: only time shows it.
_TIMED: Mapping[str, Text] = {
    "small-words": repeated("a "),
    "one-word": repeated("b"),
    "one-name": repeated("b", "B"),
    "capitals": repeated("B"),
    "digits": repeated("1"),
    "digits-and-commas": repeated("1,2."),
    "blanks": repeated(" "),
    "line-ends": repeated("\n"),
    "opening-brackets": repeated("("),
    "closing-brackets": repeated(")"),
    "nested-brackets": repeated("(["),
    "brackets": repeated("(a.) "),
    "brackets-in-one-sentence": repeated("(b.) ", "a "),
    "blanks-before-brackets": blanks_before_brackets,
    "full-stops": repeated("."),
    "spaced-full-stops": repeated(". "),
    "ellipses": repeated("…"),
    "hyphens": repeated("-"),
    "asterisks": repeated("*"),
    "addresses": repeated("http://"),
    "mail": repeated("a@"),
    "tags": repeated("<"),
    "comments": repeated("<!--"),
    "combining-marks": repeated("e\u0301"),
    "apostrophes-in-words": repeated("o’"),
}


def _run(rule: ModuleType, article: Article) -> None:
    try:
        findings(rule, article)
    except Skip:
        pytest.fail(f"{rule.__name__} skipped the article: nothing was measured")


def _calls(text: str) -> dict[str, float]:
    """How many calls each rule makes; an analysis that rules share counts for the first of them."""
    article = article_from_text(HEAD + text)
    calls: dict[str, float] = {}
    for name, rule in RULES.items():
        profile = cProfile.Profile()
        profile.runcall(_run, rule, article)
        calls[name] = float(vars(pstats.Stats(profile))["total_calls"])
    return calls


_MOST_CALLS = 5.5
"""Times; what is linear makes 4 times the calls, what is quadratic 16 times."""


@pytest.mark.parametrize("text", _COUNTED.values(), ids=_COUNTED)
def test_four_times_the_text_makes_four_times_the_calls(text: Text) -> None:
    _calls(text(100))  # what is loaded once
    short, long = _calls(text(600)), _calls(text(2_400))
    grown = {
        rule: round(long[rule] / short[rule], 1) for rule in RULES if long[rule] > _MOST_CALLS * short[rule] + 1_500
    }
    assert grown == {}


def _seconds(text: str) -> dict[str, float]:
    """The time that the processor spends on each rule, as `_calls`; other processes don't count."""
    article = article_from_text(HEAD + text)
    seconds: dict[str, float] = {}
    gc.collect()
    gc.disable()
    try:
        for name, rule in RULES.items():
            before = time.process_time()
            _run(rule, article)
            seconds[name] = time.process_time() - before
    finally:
        gc.enable()
    return seconds


_LEAST = 0.02
"""Seconds below which a measurement says nothing."""
_MOST_GROWTH = 10
"""Times; what is linear grows 4 times, what is quadratic 16 times."""


@pytest.mark.parametrize("text", _TIMED.values(), ids=_TIMED)
def test_four_times_the_text_takes_no_ten_times_the_time(text: Text) -> None:
    grown = {}
    for _ in range(3):  # a slow machine may stumble once, hardly three times
        short, long = _seconds(text(50_000)), _seconds(text(200_000))
        grown = {
            rule: f"{short[rule]:.3f} s, then {long[rule]:.3f} s"
            for rule in RULES
            if long[rule] > _MOST_GROWTH * max(short[rule], _LEAST)
        }
        if not grown:
            break
    assert grown == {}


@pytest.mark.parametrize(("exponent", "passes"), [(1, True), (2, False)], ids=["linear", "quadratic"])
def test_counting_tells_quadratic_work_from_linear(
    exponent: int, passes: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Slow(ModuleType):
        @staticmethod
        def check(article: Article, options: object) -> list[Finding]:
            for _ in range((len(article.text) // 5) ** exponent):
                abs(0)
            return []

    monkeypatch.setitem(RULES, "slow", Slow("slow"))
    short, long = _calls("a" * 600)["slow"], _calls("a" * 2_400)["slow"]
    assert (long <= _MOST_CALLS * short + 1_500) is passes
