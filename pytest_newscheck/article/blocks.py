"""Blocks: the headline, byline, lede, paragraphs, … of an article."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import regex

from pytest_newscheck.article.passages import Passage
from pytest_newscheck.languages.store import Language, knowledge

Kind = Literal[
    "headline", "byline", "dateline", "lede", "paragraph", "subhead", "quotation", "list", "table", "credits"
]

_HEADLINE_WORDS, _HEADLINE_LENGTH = 30, 250
_SUBHEAD_WORDS, _SUBHEAD_LENGTH = 12, 90
_BYLINE_WORDS = 8
_BYLINE_WITHIN = 5
_CREDITS_WITHIN = 3

_COLONS = (":", " :", "：")
_LABEL_ENDS = {False: _COLONS, True: (" ", *_COLONS)}  # "Source: …", but "Translated by …" as well

_SENTENCE_END = regex.compile(r"[.!?…:;,。！？：；、»”\"“」』)\]）]$|[.!?…]\W*$")
_NAMES = regex.compile(
    r"\p{Lu}[\p{L}'’.-]*(?:\s+(?:(?:and|und|et|y|e|и|і|та|de|van|von|der|al)\s+)?\p{Lu}[\p{L}'’.-]*){1,5}"
)
# "LONDON (Reuters) — ", "Kyiv, March 3 – ", and a translation's "London. "
_DATELINE = regex.compile(
    r"\p{Lu}[\p{L}'’-]+(?:[ ,]{1,2}\p{Lu}[\p{L}'’.-]*){0,3}"
    r"(?:,?\s+(?:\p{L}+\.?\s+\d{1,2}|\d{1,2}\.?\s+\p{L}+\.?)(?:,?\s+\d{4})?)?"
    r"(?:\s*[(\[/][^()\n]{2,40}[)\]/])?(?:\s*[—–]\s+|\s+--?\s+|(?<=[)\]/])\s*-\s*)(?=\p{Lu}|[\"“„«‘'])"
    r"|\p{Lu}\p{Ll}[\p{L}'’-]+(?:\s\p{Lu}\p{Ll}[\p{L}'’-]+)?\.\s+(?=\p{Lu})"
)
_CAPITALS_DATELINE = regex.compile(r"\p{Lu}{3,}")


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch of the article's prose: `article.text[start:end] == text`, never with a line end in it."""

    kind: Kind
    start: int
    end: int
    text: str

    def __bool__(self) -> bool:
        return self.end > self.start


NO_HEADLINE = Block("headline", 0, 0, "")


@dataclass(frozen=True, slots=True)
class _Cues:
    bylines: tuple[str, ...]
    credits: tuple[str, ...]
    abbreviations: frozenset[str]


@knowledge
def _cues(language: Language) -> _Cues:
    """How bylines and credits begin."""
    table = language.table_or_empty("blocks")
    return _Cues(
        ("By ", *table.get("bylines", ())),
        tuple(f"{label}{end}" for label in table.get("credits", ()) for end in _LABEL_ENDS[" " in label]),
        frozenset(
            word
            for key in ("abbreviations", "may-end", "before-numbers")
            for word in language.table_or_empty("sentences").get(key, ())
        ),
    )


def classified(passages: Sequence[Passage], language: Language) -> tuple[Block, ...]:
    """The passages as blocks, laid end to end with one line end between them."""
    texts = [passage.text for passage in passages]
    cues = _cues(language)
    kinds = _kinds(texts, [passage.hint for passage in passages], cues)
    blocks: list[Block] = []
    at = 0
    for text, kind in zip(texts, kinds, strict=True):
        cut = _dateline_length(text, cues) if kind == "lede" else 0
        if cut:
            blocks.append(Block("dateline", at, at + cut, text[:cut]))
        blocks.append(Block(kind, at + cut, at + len(text), text[cut:]))
        at += len(text) + 1
    return tuple(blocks)


def _kinds(texts: Sequence[str], hints: Sequence[str], cues: _Cues) -> list[Kind]:
    kinds: list[Kind] = []
    for index, (text, hint) in enumerate(zip(texts, hints, strict=True)):
        if hint == "heading":
            kinds.append("subhead" if "headline" in kinds else "headline")
        elif hint == "quotation":
            kinds.append("quotation")
        elif hint == "list":
            kinds.append("list")
        elif hint == "table":
            kinds.append("table")
        else:
            kinds.append(_kind_of_plain(text, index, texts, kinds, cues))
            if kinds[-1] == "byline" and "lede" in kinds:  # what stood above the byline is a summary
                kinds[kinds.index("lede")] = "paragraph"
    return kinds


def _kind_of_plain(text: str, index: int, texts: Sequence[str], before: Sequence[Kind], cues: _Cues) -> Kind:
    if index == 0 and _is_short(text, _HEADLINE_WORDS, _HEADLINE_LENGTH):
        return "headline"
    if text.startswith(cues.credits) and (index >= len(texts) - _CREDITS_WITHIN or index < _BYLINE_WITHIN):
        return "credits"
    if index < _BYLINE_WITHIN and _is_byline(text, cues):
        return "byline"
    if "lede" not in before:
        return "lede"
    if index < len(texts) - 1 and _is_short(text, _SUBHEAD_WORDS, _SUBHEAD_LENGTH) and not _SENTENCE_END.search(text):
        return "subhead"
    return "paragraph"


def _is_short(text: str, words: int, length: int) -> bool:
    return len(text) <= length and len(text.split()) <= words


def _is_byline(text: str, cues: _Cues) -> bool:
    if not _is_short(text, _BYLINE_WORDS, _SUBHEAD_LENGTH) or _SENTENCE_END.search(text):
        return False
    return text.startswith(cues.bylines) or _NAMES.fullmatch(text) is not None


def _dateline_length(text: str, cues: _Cues) -> int:
    """Length of a dateline at the start of a lede, with the blank behind it."""
    found = _DATELINE.match(text)
    if not found or found.end() >= len(text):
        return 0
    if "." in found[0][-2:]:  # "London. ": one or two capitalised words and a full stop
        is_title = found[0].strip(". ") in cues.abbreviations  # "Rep. Smith"
        return found.end() if len(text) > 3 * len(found[0]) and not is_title else 0
    has_date_or_agency = any(ch.isdigit() or ch in "([/" for ch in found[0])
    return found.end() if has_date_or_agency or _CAPITALS_DATELINE.match(found[0]) else 0
