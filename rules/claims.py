"""A claim in the article's own voice names its source, hedges, or carries an editor's note.

A translated article often keeps the claims of the original and loses who made them. This rule
reports, as a warning on the whole sentence, what a desk would ask "says who?" about.

`unflagged`: the sentence makes a claim, and nothing in it says whose word that is: no verb of
saying with its source, no "according to", no quotation, no hedge such as "reportedly" or "may",
no editor's note, no link. How much counts as a claim is the option `level`:

- `watch`: accusations (lied, stole, covered up) and superlatives that can be disputed;
- `figures` (the default): also figures: money, shares, counts, casualties;
- `broad`: also predictions, trends, causes, motives, and what happened out of the public eye;
- `all`: every sentence of the article's own that names no source, public record included.

`note-missing`: a claim carries an editor's note in one place and returns in another with no note,
source or hedge. The message says where the note is. It is reported only where both sentences
share a figure, what it counts and a word more, or names and several telling words.

With `strict-sources = true`, sources that nobody can ask ("experts say", "reportedly") do not count.

What is left alone: quotations and paragraphs of dialogue; questions; headlines, bylines, subheads,
credits and tables; figures that go on with a poll, a filing or a report named before; official
results, prices of tickets and shares, and what courts decide; what a film or a novel tells; a
lede whose source stands in the next sentence; what "I" and "we" say.
Opinion pieces, live blogs and press releases are skipped (`section: opinion`, `genre: live` in the
front matter), and so is every language whose file has no table `[claims]`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from pytest_newscheck import (
    CLAIM_LEVELS,
    Article,
    BareReturn,
    Claim,
    Fail,
    Finding,
    OneOf,
    Options,
    Pass,
    Skip,
    bare_returns,
    is_attributed,
    sentences,
    unflagged_claims,
)

ID = "claims"
SEVERITY = "warning"
OPTIONS = {"level": OneOf("figures", CLAIM_LEVELS), "strict-sources": False}

_PROBLEM: Mapping[str, str] = {
    "accusation": "accusation in the article's own voice",
    "figure": "figure without a source",
    "superlative": "superlative without a source",
    "prediction": "prediction stated as a fact",
    "event": "event out of the public eye, without a source",
    "other": "trend, cause or motive stated as a fact",
}
_REMEDY: Mapping[str, str] = {
    "accusation": "say who accuses, or hedge it, or add an editor's note",
    "figure": "say who counted or published it, or add an editor's note",
    "superlative": "say who ranks it so, or tone it down",
    "prediction": "say who expects it, or write that it may happen",
    "event": "say who reports it, or hedge it, or add an editor's note",
    "other": "say who sees it so, or hedge it",
}
_OWN_VOICE = {
    "opinion": "opinion is the author's own voice",
    "live": "a live blog names its sources in other entries",
    "press-release": "a press release is its sender's own voice",
}


def check(article: Article, options: Options) -> Iterator[Finding]:
    _skip_other_genres(article)
    bare = {again.sentence: again for again in bare_returns(article)}
    for again in bare.values():
        if not is_attributed(article, again.sentence, strict=options.strict_sources):
            yield _note_missing(article, again)
    for claim in unflagged_claims(article, options.level, strict=options.strict_sources):
        if claim.sentence not in bare:
            yield _unflagged(article, claim)


def _skip_other_genres(article: Article) -> None:
    for key in ("section", "genre"):
        if reason := _OWN_VOICE.get(str(article.meta.get(key, "")).lower()):
            raise Skip(reason)


def _unflagged(article: Article, claim: Claim) -> Finding:
    place = sentences(article)[claim.sentence]
    if claim.trigger:
        message, suggestion = f"{_PROBLEM[claim.type]}: “{claim.trigger}”", _REMEDY[claim.type]
    else:
        message, suggestion = "statement without a source", "say who says so"
    data = {"type": claim.type, "level": claim.level, "trigger": claim.trigger}
    return article.finding(place.start, place.end, message, code="unflagged", suggestion=suggestion, data=data)


def _note_missing(article: Article, again: BareReturn) -> Finding:
    place = sentences(article)[again.sentence]
    words = ", ".join(f"“{word}”" for word in again.shared)
    return article.finding(
        place.start,
        place.end,
        f"this claim ({words}) carries an editor's note on line {article.line(again.note.start)}, and none here",
        code="note-missing",
        suggestion="repeat the note, or say who says so",
        data={"type": "other", "level": "watch", "trigger": ", ".join(again.shared)},
    )


EXAMPLES = [
    Pass("Harbour fees\n\nThe new pier cost 40 million euros, according to the port authority."),
    Pass("Harbour fees\n\nThe new pier reportedly cost 40 million euros."),
    Pass("Harbour fees\n\nThe new pier cost 40 million euros (the sum was not confirmed by the port. — Ed.)."),
    Pass("Harbour fees\n\n“The new pier cost us 40 million euros, and it leaks,” Lund said."),
    Pass("Opinion\n\nThe new pier is a triumph of hope over arithmetic."),
    Fail(
        "Harbour fees\n\nThe new pier cost 40 million euros.",
        at=(3, 1),
        says="figure without a source: “40 million euros”",
        code="unflagged",
    ),
    Fail("Harbour fees\n\nThe contractor bribed two members of the council.", at=(3, 1), says="accusation"),
    Pass("Harbour fees\n\nThe new pier will hurt the old fish market."),
    Fail(
        "Harbour fees\n\nThe new pier will hurt the old fish market.",
        at=(3, 1),
        says="prediction",
        options={"level": "broad"},
    ),
    Pass("Harbour fees\n\nExperts say that the new pier cost 40 million euros."),
    Fail(
        "Harbour fees\n\nExperts say that the new pier cost 40 million euros.",
        at=(3, 1),
        options={"strict-sources": True},
    ),
    Fail(
        "Harbour fees\n\nThe port has leased 212 berths to strangers (its own figure, not verified. — Ed.).\n\n"
        "With 212 berths leased, the fishermen moor in the river.",
        at=(5, 1),
        says="on line 3",
        code="note-missing",
    ),
]
