"""Claims: checkable assertions, what kind each is, and whether the article says whose word it is."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from pytest_newscheck.analysis.attribution import (
    Cues,
    OwnVoice,
    attribution_of,
    cues,
    in_one_clause,
    noted_sentences,
    own_voice,
)
from pytest_newscheck.analysis.figures import OPENING_SIGN, figure_openers, figure_pattern
from pytest_newscheck.analysis.wordlists import alternation
from pytest_newscheck.article.model import Article, fact
from pytest_newscheck.languages.store import Language, knowledge

ClaimType = Literal["accusation", "figure", "superlative", "prediction", "event", "other"]
Level = Literal["watch", "figures", "broad", "all"]
CLAIM_LEVELS: tuple[Level, ...] = ("watch", "figures", "broad", "all")

# The most severe first: a sentence is reported as the first kind found in it.
_LEVEL_OF: Mapping[ClaimType, Level] = {
    "accusation": "watch",
    "figure": "figures",
    "superlative": "watch",
    "prediction": "broad",
    "event": "broad",
    "other": "broad",
}
_LISTS: Mapping[ClaimType, str] = {
    "accusation": "accusations",
    "superlative": "superlatives",
    "prediction": "predictions",
    "event": "events",
    "other": "trends",
}
_RANK: Mapping[str, int] = {kind: rank for rank, kind in enumerate(_LEVEL_OF)}
_JUDGED = frozenset(("lede", "paragraph", "list"))
_FEWEST_WORDS = 5
_LONGEST_SENTENCE = 2_000  # code points: what is longer is no sentence, and would take long
_DOCUMENT_REACH = 6  # paragraphs without a figure after which a poll or filing no longer covers what follows
_WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Claim:
    """A sentence of the article's own that asserts something checkable, and that nothing in it covers."""

    sentence: int
    """Index into `sentences(article)`."""
    type: ClaimType
    level: Level
    """The lowest level at which it is worth reporting."""
    trigger: str
    """The words that make it a claim; "" where it is only a plain assertion."""


@dataclass(frozen=True, slots=True)
class Trigger:
    """Words that make a sentence a claim; offsets into the sentence, end exclusive."""

    kind: ClaimType
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Triggers:
    anywhere: re.Pattern[str]
    """Matches, with no width, where a trigger may begin: one cheap pass over every sentence."""
    kinds: tuple[tuple[ClaimType, re.Pattern[str]], ...]
    """What makes a claim of each kind, to be matched there; the most severe first."""
    undisputed: re.Pattern[str]
    first_person: re.Pattern[str]
    not_accusations: re.Pattern[str]
    """Words that begin like an accusation and are none: "stole second base"."""
    public: Mapping[str, re.Pattern[str]]
    """What makes a claim of this kind public record."""


@knowledge
def _triggers(language: Language) -> _Triggers:
    table = language.table("claims")
    lists = {kind: table.get(key, []) for kind, key in _LISTS.items()}
    patterns = {kind: alternation(texts) for kind, texts in lists.items()} | {"figure": figure_pattern(table)}
    openers = [*(text for texts in lists.values() for text in texts), *figure_openers(table)]
    official = re.compile(alternation(table.get("official-figures", [])))
    courts = re.compile(alternation(table.get("courts", [])))
    unaccused = re.compile(alternation([*table.get("courts", []), *table.get("fiction", [])]))
    return _Triggers(
        re.compile(rf"(?=(?<![\w-])(?:{OPENING_SIGN}|{alternation(openers)}))"),
        tuple((kind, re.compile(patterns[kind])) for kind in _LEVEL_OF),
        re.compile(alternation(table.get("undisputed", []))),
        re.compile(alternation(table.get("first-person", []))),
        re.compile(alternation(table.get("not-accusations", []))),
        {"figure": official, "accusation": unaccused, "event": courts, "other": courts},
    )


def unflagged_claims(article: Article, level: Level, *, strict: bool = False) -> Iterator[Claim]:
    """The claims that the article makes in its own voice without a source, a hedge or a note, in order.

    `level` is how much counts as a claim. With `strict`, sources that nobody can ask ("experts say") are none.

    Raises:
        NoKnowledge: nothing is known of claims in the article's language.
    """
    triggers, known = _triggers(article.language), cues(article.language)
    noted = noted_sentences(article)
    for index, own in enumerate(own_voice(article)):
        if own.quoted or index in noted or not is_assertion(own, level):
            continue
        claim = _claim(article, index, triggers, known, strict)
        if claim is None and level == "all" and not attribution_of(own, known, strict=strict):
            claim = Claim(index, "other", "all", "")
        if claim and CLAIM_LEVELS.index(claim.level) <= CLAIM_LEVELS.index(level):
            yield claim


def _claim(article: Article, index: int, triggers: _Triggers, known: Cues, strict: bool) -> Claim | None:
    """The gravest claim of a sentence, among those that no cue covers."""
    own = own_voice(article)[index]
    rated = [
        (_level(article, index, found, triggers, known), found)
        for found in _candidates(own, triggers)
        if not attribution_of(own, known, (found.start, found.end), strict)
    ]
    if not rated:
        return None
    level, found = min(rated, key=lambda each: (CLAIM_LEVELS.index(each[0]), _RANK[each[1].kind], each[1].start))
    return Claim(index, found.kind, level, own.sentence.text[found.start : found.end])


def _level(article: Article, index: int, found: Trigger, triggers: _Triggers, known: Cues) -> Level:
    """The lowest level at which a claim is worth reporting: "all" where a desk would not ask who says so."""
    kind, text = found.kind, own_voice(article)[index].text
    if kind == "figure" and index in covered_by_documents(article):
        return "all"
    if triggers.first_person.search(text) or _is_public_record(text, found, triggers, known):
        return "all"
    if kind != "accusation" and _is_sourced_next(own_voice(article), index, known):
        return "all"
    return _LEVEL_OF[kind]


def _is_public_record(text: str, found: Trigger, triggers: _Triggers, known: Cues) -> bool:
    """Whether a result, a law or a court stands behind the words: for a figure, in its own clause."""
    if found.kind not in triggers.public:
        return False
    records = triggers.public[found.kind].finditer(text)
    if found.kind != "figure":
        return any(records)
    return any(in_one_clause(text, record.span(), (found.start, found.end), known) for record in records)


def is_assertion(own: OwnVoice, level: Level) -> bool:
    """Whether the sentence asserts something: no question, no opener of a list or quotation.

    Headlines, subheads and the like are judged at the level "all" only: the body sources them.
    """
    text = own.text.rstrip()
    return (
        (own.sentence.block.kind in _JUDGED or level == "all")
        and len(text) <= _LONGEST_SENTENCE
        and not text.endswith(("?", ":"))
        and len(_WORD.findall(text)) >= _FEWEST_WORDS
    )


def _candidates(own: OwnVoice, triggers: _Triggers) -> list[Trigger]:
    """The words in a sentence that make it a claim."""
    found = list(_triggers_in(own.text, triggers))
    if any(match.kind == "superlative" for match in found) and triggers.undisputed.search(own.text):
        return [match for match in found if match.kind != "superlative"]
    return found


def _triggers_in(text: str, triggers: _Triggers) -> Iterator[Trigger]:
    for place in triggers.anywhere.finditer(text):
        for kind, pattern in triggers.kinds:
            if match := pattern.match(text, place.start()):
                if kind != "accusation" or not triggers.not_accusations.match(text, place.start()):
                    yield Trigger(kind, match.start(), match.end())
                break


def _is_sourced_next(sentences: Sequence[OwnVoice], index: int, known: Cues) -> bool:
    """Whether the next sentence backs this one up: a quotation in the same paragraph, or after a lede any source."""
    if index + 1 == len(sentences):
        return False
    block, following = sentences[index].sentence.block, sentences[index + 1]
    if block.kind == "lede":
        return following.quoted or bool(attribution_of(following, known))
    return following.quoted and following.sentence.block is block


@fact
def covered_by_documents(article: Article) -> frozenset[int]:
    """Sentences that go on with the figures of a poll, a filing or a report named before: indexes of sentences."""
    known = cues(article.language)
    covered: set[int] = set()
    reach = -1
    paragraph = 0
    block = None
    for index, own in enumerate(own_voice(article)):
        if own.sentence.block is not block:
            block = own.sentence.block
            paragraph += 1
        if known.documents.search(own.text) and (own.quoted or attribution_of(own, known)):
            reach = paragraph + _DOCUMENT_REACH
        elif paragraph <= reach:
            covered.add(index)
            if any(ch.isdigit() for ch in own.text):
                reach = paragraph + _DOCUMENT_REACH
    return frozenset(covered)
