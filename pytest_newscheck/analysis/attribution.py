"""Attribution: whether a sentence says whose word it is (a source, a quotation, a hedge, an editor's note)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import regex

from pytest_newscheck.analysis.notes import notes
from pytest_newscheck.analysis.quotations import quotations
from pytest_newscheck.analysis.sentences import Sentence, sentences
from pytest_newscheck.analysis.wordlists import alternation
from pytest_newscheck.article.model import Article, fact
from pytest_newscheck.languages.store import Language, knowledge

_CITATION = re.compile(r"https?://|www\.\w|\((?:pdf|PDF)\)|(?<=\w)\[\d{1,3}\]")
_FIRST_LETTER = re.compile(r"[^\W\d_]")
_WORD = re.compile(r"[^\W\d_][\w'’-]*")
_DASH = re.compile(r"\s*[—–―-]\s?(?=[^\W\d_]|[«\"“¿¡])")
_LABEL = regex.compile(r"[QA]:\s|\p{Lu}{3,20}(?:\s\p{Lu}{2,20}){0,2}:\s")
_SPOKEN = frozenset(("lede", "paragraph", "list"))
_FEWEST_QUOTED_WORDS = 4
_BLANK = "\ufffc"
_LONE_OPENER = re.compile(r"[“«„](?=\w)|(?<!\S)[\"”](?=\w)")
_FEWEST_SMALL = 1 / 3  # share of words without a capital: a title has fewer, also among German nouns
_NEAR = 30  # code points on either side of a cue in which its source is looked for


@dataclass(frozen=True, slots=True)
class Cues:
    """What shows in one language whose word a sentence is; patterns for text whose first letter was lowered."""

    attribution: re.Pattern[str]
    """A match whose group `cue` is empty only looks like one."""
    hedges: re.Pattern[str]
    """As above."""
    vague: re.Pattern[str]
    """Sources that nobody can ask: "experts", "observers"."""
    documents: re.Pattern[str]
    """Polls, filings, reports: once named, they cover the figures that follow."""
    asides: re.Pattern[str]
    """Relative clauses and brackets: a cue in one does not cover what stands outside it."""
    breaks: re.Pattern[str]
    """Where a clause of its own begins: a hedge does not reach across."""
    dash_speech: bool
    """Whether a paragraph that begins with a dash is somebody speaking."""


@knowledge
def cues(language: Language) -> Cues:
    """The attribution lists of a language's table `[claims]`.

    Raises:
        NoKnowledge: there is no such table.
    """
    table = language.table("claims")

    def words(*keys: str) -> str:
        return alternation([text for key in keys for text in table.get(key, ())])

    def cue(*keys: str) -> re.Pattern[str]:
        return re.compile(f"{words('not-cues')}|(?P<cue>{words(*keys)})")

    return Cues(
        cue("says", "sources"),
        cue("hedges", "reported"),
        re.compile(words("vague")),
        re.compile(words("documents")),
        re.compile(rf",\s{words('relatives')}[^,;()—–]{{0,300}}|\([^()]{{0,300}}\)"),
        re.compile(rf"[;()]|\s[—–-]{{1,2}}\s|,\s{words('relatives', 'clauses')}"),
        bool(table.get("dash-speech", False)),
    )


@dataclass(frozen=True, slots=True)
class OwnVoice:
    """A sentence as far as the article itself says it."""

    sentence: Sentence
    text: str
    """The sentence with its first letter in lower case and quoted words blanked out: same length, same offsets."""
    quoted: bool
    """Whether somebody is quoted at such length that the sentence is theirs."""


@fact
def own_voice(article: Article) -> tuple[OwnVoice, ...]:
    """Every sentence of the article, stripped of what it quotes; parallel to `sentences(article)`.

    Raises:
        NoKnowledge: nothing is known of attribution in the article's language.
    """
    known = cues(article.language)
    spans = _merged([*_quoted(article), *_spoken_paragraphs(article, known.dash_speech)])
    blanked = _blanked(article.text, spans)
    speech = _are_speech(article, spans)
    return tuple(
        OwnVoice(sentence, _lowered(blanked[sentence.start : sentence.end]), is_speech)
        for sentence, is_speech in zip(sentences(article), speech, strict=True)
    )


def _merged(spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """The spans in order, those that overlap as one."""
    found: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if found and start < found[-1][1]:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((start, end))
    return found


def _blanked(text: str, spans: Sequence[tuple[int, int]]) -> str:
    """The text with each of the merged spans blanked out by a character that no word list matches."""
    pieces: list[str] = []
    at = 0
    for start, end in spans:
        pieces += [text[at:start], _BLANK * (end - start)]
        at = end
    pieces.append(text[at:])
    return "".join(pieces)


def _are_speech(article: Article, spans: Sequence[tuple[int, int]]) -> Iterator[bool]:
    """For each sentence, whether it is somebody's speech."""
    first = 0
    for sentence in sentences(article):
        while first < len(spans) and spans[first][1] <= sentence.start:
            first += 1
        yield sentence.block.kind == "quotation" or _holds_speech(sentence, spans, first)


def _holds_speech(sentence: Sentence, spans: Sequence[tuple[int, int]], first: int) -> bool:
    text = sentence.text
    for index in range(first, len(spans)):
        start, end = spans[index]
        if start >= sentence.end:
            return False
        if _is_speech(text[max(0, start - sentence.start) : end - sentence.start]):
            return True
    return False


def _is_speech(quotation: str) -> bool:
    """Whether quoted words are more than a term or a title."""
    words = _WORD.findall(quotation)
    return len(words) >= _FEWEST_QUOTED_WORDS and _FEWEST_SMALL * len(words) <= sum(map(str.islower, words))


def _lowered(text: str) -> str:
    """The text with its first letter in lower case, unless that is the first of an acronym."""
    letter = _FIRST_LETTER.search(text)
    if letter is None or not text[letter.start() : letter.start() + 2].istitle():
        return text
    lower = letter[0].lower()
    return text[: letter.start()] + lower + text[letter.end() :] if len(lower) == 1 else text


def _quoted(article: Article) -> list[tuple[int, int]]:
    """Where quotations stand; what a lone opening mark opens runs to the end of its paragraph."""
    spans = [(quotation.start, quotation.end) for quotation in quotations(article)]
    rest = _blanked(article.text, _merged(spans)).replace(_BLANK, " ")
    for block in article.blocks:
        lone = _LONE_OPENER.search(rest, block.start, block.end)
        spans += [(lone.start(), block.end)] if lone else []
    return spans


def _spoken_paragraphs(article: Article, dash_speech: bool) -> Iterator[tuple[int, int]]:
    """Paragraphs that a speaker's label or, where the language has that, a dash opens: somebody speaks."""
    for block in article.blocks:
        if block.kind in _SPOKEN and (_LABEL.match(block.text) or (dash_speech and _DASH.match(block.text))):
            yield block.start, block.end


def attribution_of(own: OwnVoice, known: Cues, claim: tuple[int, int] | None = None, strict: bool = False) -> str:
    """The words that say who says it, or that it is not certain; "" where nothing does.

    `claim` is the place in the sentence (offsets) of the words in doubt: a cue that is part of them
    or that does not reach them is none. With `strict`, sources that nobody can ask are none.
    """
    for pattern, covers in ((known.attribution, _attributes), (known.hedges, _hedges)):
        for found in pattern.finditer(own.text):
            is_cue = found["cue"] and (claim is None or covers(found, claim, known))
            if is_cue and not (strict and _is_vague(found, known)):
                return found[0]
    citation = _CITATION.search(own.text)
    return citation[0] if citation else ""


def _is_vague(cue: re.Match[str], known: Cues) -> bool:
    """Whether nobody is named at the cue: "experts say", "it was reportedly"."""
    near = cue.string[max(0, cue.start() - _NEAR) : cue.end() + _NEAR]
    return known.vague.search(near) is not None and not any(word[0].isupper() for word in _WORD.findall(near))


def _attributes(cue: re.Match[str], claim: tuple[int, int], known: Cues) -> bool:
    """Whether a cue of attribution covers a claim: not from inside a relative clause or brackets."""
    if claim[0] < cue.end() and cue.start() < claim[1]:
        return False
    for aside in known.asides.finditer(cue.string):
        if aside.start() <= cue.start() < aside.end():
            return aside.start() <= claim[0] < aside.end()
    return True


def _hedges(cue: re.Match[str], claim: tuple[int, int], known: Cues) -> bool:
    """Whether a hedge covers a claim: it stands in the same clause."""
    if claim[0] < cue.end() and cue.start() < claim[1]:
        return False
    return in_one_clause(cue.string, cue.span(), claim, known)


def in_one_clause(text: str, one: tuple[int, int], other: tuple[int, int], known: Cues) -> bool:
    """Whether no clause of its own begins between two places of a sentence."""
    return not known.breaks.search(text, *sorted((*one, *other))[1:3])


@fact
def noted_sentences(article: Article) -> frozenset[int]:
    """Which sentences carry an editor's note: indexes into `sentences(article)`."""
    return frozenset(note.sentence for note in notes(article))


def is_attributed(article: Article, sentence: int, *, strict: bool = False) -> bool:
    """Whether a sentence (its index in `sentences(article)`) says whose word it is, or is no assertion of the article.

    Raises:
        NoKnowledge: nothing is known of attribution in the article's language.
    """
    own = own_voice(article)[sentence]
    if own.quoted or sentence in noted_sentences(article):
        return True
    return bool(attribution_of(own, cues(article.language), strict=strict))
