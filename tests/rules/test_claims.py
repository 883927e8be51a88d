"""The rule claims: levels, options, what covers a claim from outside its sentence, and what is left alone."""

from __future__ import annotations

import time

import pytest
from pytest_newscheck.rules import claims

from pytest_newscheck.errors import NoKnowledge, Skip
from pytest_newscheck.testing import article_from_text, findings

TITLE = "The harbour"
LEDE = "The town lies on the coast."
BRIDGE = "The bridge cost 12 million euros."


def lines(*paragraphs: str, level: str = "figures", strict: bool = False) -> list[int]:
    text = "\n".join((TITLE, LEDE, *paragraphs))
    return [found.line for found in findings(claims, text, level=level, strict_sources=strict)]


ACCUSATION = "The builder bribed two inspectors of the port."
SUPERLATIVE = "It is the largest bridge of the whole coast."
PREDICTION = "The strike will lead to shortages in the north."
TREND = "Fewer and fewer ships call at the old port."
EVENT = "The two ministers met behind closed doors in Riga."
PLAIN = "The ferry left the pier at nine on Monday."


@pytest.mark.parametrize(
    ("level", "expected"),
    [("watch", [3, 4]), ("figures", [3, 4, 5]), ("broad", [3, 4, 5, 6, 7, 8]), ("all", [1, 2, 3, 4, 5, 6, 7, 8, 9])],
)
def test_each_level_adds_to_the_one_before(level: str, expected: list[int]) -> None:
    text = "\n".join(
        ("The old harbour has a new bridge", LEDE, ACCUSATION, SUPERLATIVE, BRIDGE, PREDICTION, TREND, EVENT, PLAIN)
    )

    assert [found.line for found in findings(claims, text, level=level)] == expected


@pytest.mark.parametrize(
    ("sentence", "kind", "level", "trigger", "says"),
    [
        (ACCUSATION, "accusation", "watch", "bribed", "accusation in the article's own voice: “bribed”"),
        (SUPERLATIVE, "superlative", "watch", "largest", "superlative without a source: “largest”"),
        (BRIDGE, "figure", "figures", "12 million euros", "figure without a source: “12 million euros”"),
        (PREDICTION, "prediction", "broad", "will lead to", "prediction stated as a fact: “will lead to”"),
        (TREND, "other", "broad", "Fewer and fewer", "trend, cause or motive stated as a fact: “Fewer and fewer”"),
        (EVENT, "event", "broad", "behind closed doors", "out of the public eye"),
        (PLAIN, "other", "all", "", "statement without a source"),
    ],
)
def test_a_finding_says_what_and_why(sentence: str, kind: str, level: str, trigger: str, says: str) -> None:
    found = findings(claims, "\n".join((TITLE, LEDE, sentence)), level="all")[-1]

    assert dict(found.data) == {"type": kind, "level": level, "trigger": trigger}
    assert says in found.message
    assert found.suggestion.startswith("say who")
    assert (found.line, found.column, found.end_column) == (3, 1, len(sentence) + 1)
    assert found.code == "unflagged"


def test_a_sentence_is_reported_once_as_its_gravest_claim() -> None:
    found = findings(
        claims, "\n".join((TITLE, LEDE, "The builder stole 12 million euros, and prices rose by 9 percent."))
    )

    assert [(one.data["type"], one.data["trigger"]) for one in found] == [("accusation", "stole")]


def test_the_place_is_the_sentence_within_its_paragraph() -> None:
    found = findings(claims, "\n".join((TITLE, LEDE, f"It rained. {BRIDGE} It rained again.")))

    assert [(one.column, one.end_column) for one in found] == [(12, 12 + len(BRIDGE))]


# What covers a claim from outside its sentence


def test_a_lede_is_backed_by_the_next_sentence() -> None:
    text = f"{TITLE}\n{BRIDGE}\nThat is what the city's auditors say."

    assert findings(claims, text) == []
    assert [found.line for found in findings(claims, f"{TITLE}\n{BRIDGE}\nThe ferry left.")] == [2]


def test_a_quotation_in_the_same_paragraph_backs_the_sentence_before_it() -> None:
    quotation = "“We paid it in two parts,” said Lund."

    assert lines(f"{BRIDGE} {quotation}") == []
    assert lines(BRIDGE, quotation) == [3]


def test_a_quotation_backs_no_accusation() -> None:
    assert lines(f"{ACCUSATION} “We paid it in two parts,” said Lund.") == [3]


def test_an_attributed_sentence_covers_nothing_that_follows() -> None:
    assert lines(f"The bridge is old, Lund said. {BRIDGE}") == [3]


POLL = "A poll by the Vesta institute found that 61 percent of the fishermen want to leave."


def test_a_poll_once_named_covers_its_further_figures() -> None:
    assert lines(POLL, "Among the young it is 74 percent.", "Only 9 percent want to stay for good.") == []


def test_a_poll_covers_no_accusation_and_nothing_far_away() -> None:
    far = ["The ferry left the old pier."] * 8

    assert lines(POLL, ACCUSATION) == [4]
    assert lines(POLL, *far, BRIDGE) == [12]


def test_a_poll_that_nobody_names_covers_nothing() -> None:
    assert lines("The poll is over.", BRIDGE) == [4]


# What is left alone


@pytest.mark.parametrize(
    "paragraph",
    [
        f"“{BRIDGE}”",
        "“The bridge cost us 12 million euros.",
        "Q: So the bridge cost 12 million euros.",
        "Has the bridge cost 12 million euros?",
        "The bridge cost 12 million euros:",
        "12 million euros",
        "12 million euros: the bridge and its price",
    ],
)
def test_is_no_claim_of_the_article(paragraph: str) -> None:
    assert lines(paragraph, "The ferry left the pier.") == []


def test_headlines_and_credits_are_judged_at_the_level_all_only() -> None:
    text = f"The bridge cost the town 12 million euros\n\n{LEDE}\n\nSource: the bridge cost 12 million euros."

    assert findings(claims, text, level="broad") == []
    assert 1 in [found.line for found in findings(claims, text, level="all")]


def test_a_quotation_block_is_a_quotation() -> None:
    article = article_from_text(f"# {TITLE}\n\n{LEDE}\n\n> {BRIDGE}\n", suffix=".md")

    assert findings(claims, article, level="all")[-1].line < 5


@pytest.mark.parametrize(
    ("front", "reason"),
    [
        ("section: opinion", "opinion"),
        ("genre: Opinion", "opinion"),
        ("genre: live", "live"),
        ("genre: press-release", "press"),
    ],
)
def test_other_genres_are_skipped(front: str, reason: str) -> None:
    article = article_from_text(f"---\n{front}\n---\n{TITLE}\n\n{BRIDGE}\n", suffix=".md")

    with pytest.raises(Skip, match=reason):
        findings(claims, article)


def test_news_is_not_skipped() -> None:
    assert findings(claims, article_from_text(f"---\ngenre: news\n---\n{TITLE}\n\n{LEDE}\n\n{BRIDGE}\n", suffix=".md"))


@pytest.mark.parametrize("language", ["nl", "ja", "cs", ""])
def test_a_language_without_data_is_skipped(language: str) -> None:
    with pytest.raises(NoKnowledge):
        findings(claims, article_from_text(f"{TITLE}\n\n{BRIDGE}", language))


# Options


@pytest.mark.parametrize(
    "sentence",
    [
        "Experts say that the bridge cost 12 million euros.",
        "The bridge reportedly cost 12 million euros.",
        "The bridge cost 12 million euros, critics said.",
    ],
)
def test_strict_sources_do_not_take_just_anybody(sentence: str) -> None:
    assert lines(sentence) == []
    assert lines(sentence, strict=True) == [3]


def test_strict_sources_take_who_can_be_asked() -> None:
    assert lines("The city's auditor Lund says that the bridge cost 12 million euros.", strict=True) == []


def test_a_newsroom_adds_words_of_its_own(tmp_path: object) -> None:
    from pathlib import Path

    folder = Path(str(tmp_path))
    (folder / "en.toml").write_text('[claims]\nsays = ["thunders"]\naccusations = ["gerrymandered"]\n')
    said = f"{TITLE}\n\n{LEDE}\n\nThe bridge cost 12 million euros, thunders Lund."
    done = f"{TITLE}\n\n{LEDE}\n\nThe council gerrymandered the whole port district."

    assert findings(claims, article_from_text(said)) != []
    assert findings(claims, article_from_text(said, languages=[folder])) == []
    assert findings(claims, article_from_text(done)) == []
    assert len(findings(claims, article_from_text(done, languages=[folder]))) == 1


# note-missing

NOTED = "The port has leased 212 berths to strangers (its own figure, not verified. — Ed.)."


def test_a_noted_claim_returns_bare() -> None:
    text = "\n".join(
        (TITLE, LEDE, NOTED, "The ferry left.", "With 212 berths leased, the fishermen moor in the river.")
    )
    found = findings(claims, text, level="watch")

    assert [(one.line, one.code) for one in found] == [(5, "note-missing")]
    assert "“212 berths”" in found[0].message
    assert "line 3" in found[0].message
    assert found[0].data["type"] == "other"


def test_it_is_reported_once() -> None:
    text = "\n".join((TITLE, LEDE, NOTED, "The 212 berths were leased for 12 million euros."))

    assert [found.code for found in findings(claims, text)] == ["note-missing"]


@pytest.mark.parametrize(
    "again",
    [
        "With 212 berths leased, Lund said, the fishermen moor in the river.",
        "With 212 berths reportedly leased, the fishermen moor in the river.",
        "With 212 berths leased (not verified. — Ed.), the fishermen moor in the river.",
        "“With 212 berths leased to strangers we moor in the river,” Lund said.",
    ],
)
def test_a_noted_claim_that_returns_with_a_source_is_right(again: str) -> None:
    assert lines(NOTED, again) == []


def test_the_headline_may_do_without_the_note() -> None:
    text = f"Port leases 212 berths to strangers\n\n{LEDE}\n\n{NOTED}"

    assert findings(claims, text) == []


@pytest.mark.parametrize(
    "piece", ["12 million euros ", "stole, ", "12 ", "1.", "killed ", "took one ", "(not verified. — Ed.) "]
)
def test_a_paragraph_without_end_takes_linear_time(piece: str) -> None:
    def seconds(count: int) -> float:
        article = article_from_text("\n".join((TITLE, LEDE, piece * count, BRIDGE)))
        begin = time.process_time()
        findings(claims, article, level="all")
        return time.process_time() - begin

    seconds(10)
    assert seconds(10_000) < 20 * seconds(1_000) + 0.2
