"""Attribution: what a sentence says in the article's own voice, and which cues reach a claim."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pytest_newscheck.analysis.attribution import attribution_of, cues, is_attributed, own_voice
from pytest_newscheck.analysis.sentences import sentences
from pytest_newscheck.errors import NoKnowledge
from pytest_newscheck.testing import article_from_text


def own(text: str, language: str = "en") -> list[str]:
    article = article_from_text(f"Title\n\n{text}", language)
    return [each.text.replace("\ufffc", "_") for each in own_voice(article)[1:]]


def is_speech(text: str, language: str = "en") -> list[bool]:
    article = article_from_text(f"Title\n\n{text}", language)
    return [each.quoted for each in own_voice(article)[1:]]


def test_the_first_letter_is_lowered_and_a_quoted_term_blanked_out() -> None:
    assert own("According to “grey” men, May is cold.") == ["according to ______ men, May is cold."]


def test_an_acronym_keeps_its_capitals() -> None:
    assert own("NATO agrees with him here.") == ["NATO agrees with him here."]


SPEECH = [
    ("“We lost the whole harvest this year,” he said.", "en"),
    ("“We lost the whole harvest this year.", "en"),
    ("„Die Drohne sieht das Wasser und den Deich“, sagte Ohm.", "de"),
    ("« On a perdu toute la récolte », dit-il.", "fr"),
    ("— Мы потеряли весь урожай, — сказал он.", "ru"),
    ("– Ми втратили весь урожай, – сказав він.", "uk"),
    ("—Hemos perdido toda la cosecha —dijo.", "es"),
    ("Q: How much of it was lost?", "en"),
    ("LUND: All of it was lost.", "en"),
]


@pytest.mark.parametrize(("text", "language"), SPEECH)
def test_is_somebodys_speech(text: str, language: str) -> None:
    assert is_speech(text, language)[0]


NO_SPEECH = [
    ("The “grey zone” is wide and cold.", "en"),
    ("His book “The Sound of Surf” sold well.", "en"),
    ("— We lost all, and that dash is none of our marks.", "en"),
    ("Note: the ferry does not sail today.", "en"),
    ("Der Film „Das Boot am Großen See“ lief gut.", "de"),
]


@pytest.mark.parametrize(("text", "language"), NO_SPEECH)
def test_is_the_articles_own_voice(text: str, language: str) -> None:
    assert not is_speech(text, language)[0]


def test_a_quotation_over_several_sentences_covers_them_all() -> None:
    assert is_speech("“We lost the harvest. It was all under water,” he said. The town is small.") == [
        True,
        True,
        False,
    ]


def cue(sentence: str, claim: str = "", *, strict: bool = False) -> str:
    article = article_from_text(f"Title\n\nThe town is small.\n\n{sentence}")
    voice = own_voice(article)[-1]
    at = voice.text.find(claim) if claim else -1
    place = (at, at + len(claim)) if claim else None
    return attribution_of(voice, cues(article.language), place, strict)


REACHES = [
    ("The bridge cost a million, Lund said.", "a million", "said"),
    ("Lund, who lost his boat, said it cost a million.", "a million", "said"),
    ("The bridge may cost a million.", "a million", "may"),
    ("Lund, who said it cost a million, left.", "a million", "said"),
    ("See https://example.org/report on the million.", "million", "https://"),
]


@pytest.mark.parametrize(("sentence", "claim", "expected"), REACHES)
def test_a_cue_reaches_the_claim(sentence: str, claim: str, expected: str) -> None:
    assert cue(sentence, claim) == expected


DOES_NOT_REACH = [
    ("Lund, who said nothing, stole a million.", "stole"),
    ("The bridge (Lund told us its age) cost a million.", "a million"),
    ("The bridge cost a million, but it may rain.", "a million"),
    ("The bridge cost a million – perhaps it is late.", "a million"),
    ("Lund denied nothing.", "denied"),
    ("The crew could not save a million.", "a million"),
    ("In May the bridge cost a million.", "a million"),
]


@pytest.mark.parametrize(("sentence", "claim"), DOES_NOT_REACH)
def test_a_cue_does_not_reach_the_claim(sentence: str, claim: str) -> None:
    assert cue(sentence, claim) == ""


@pytest.mark.parametrize(
    ("sentence", "counts"),
    [
        ("Experts say it cost a million.", False),
        ("It reportedly cost a million.", False),
        ("It cost a million, critics said.", False),
        ("State Department officials say it cost a million.", True),
        ("Lund says it cost a million.", True),
        ("The council said it cost a million.", True),
    ],
)
def test_strictly_a_source_must_be_one_that_can_be_asked(sentence: str, counts: bool) -> None:
    assert cue(sentence)
    assert bool(cue(sentence, strict=True)) == counts


def test_a_noted_sentence_is_attributed() -> None:
    article = article_from_text("Title\n\nIt cost a million (not confirmed. — Ed.). It is long.")

    assert [is_attributed(article, index) for index in (1, 2)] == [True, False]


def test_a_language_without_data_has_no_answer() -> None:
    with pytest.raises(NoKnowledge):
        own_voice(article_from_text("Titel\n\nHet schip vaart.", "nl"))


@given(st.text(st.sampled_from("Aa ,.\n“”\"'—()İß"), max_size=200))
def test_offsets_stay(text: str) -> None:
    article = article_from_text(text)

    assert [len(each.text) for each in own_voice(article)] == [len(each.text) for each in sentences(article)]


@pytest.mark.parametrize("piece", ["“So” ", "He said “so”, ", "(a ", "1 000 ", "“", "took a "])
def test_takes_linear_time(piece: str) -> None:
    def seconds(count: int) -> float:
        article = article_from_text("Title\n\nLede here.\n\n" + piece * count)
        begin = time.process_time()
        for index in range(len(own_voice(article))):
            is_attributed(article, index)
        return time.process_time() - begin

    seconds(10)
    assert seconds(10_000) < 20 * seconds(1_000) + 0.2
