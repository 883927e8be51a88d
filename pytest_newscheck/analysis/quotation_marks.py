"""What is known of a language's quotation marks: which pairs are right, which words begin with an apostrophe."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property

from pytest_newscheck.errors import NoKnowledge
from pytest_newscheck.languages.store import Language, knowledge, shipped_table

Style = tuple[str, str]
"""An opening and a closing mark that are a pair."""

STRAIGHT: tuple[Style, ...] = (('"', '"'), ("'", "'"), ("＂", "＂"))
"""Right in every language, as long as an article keeps to them."""
DOUBLED: tuple[Style, ...] = (("''", "''"), ("``", "''"))
"""Two typewriter marks for one."""
APOSTROPHES = frozenset("'’‘‛")
"""Marks that may be apostrophes."""
TYPEWRITTEN = frozenset(opening for opening, _ in (*STRAIGHT, ("''", "''")))
"""Marks whose glyph has no direction in any language."""
SINGLE = APOSTROPHES | frozenset("‚‹›")
"""Marks of quotations inside quotations, and of headlines."""

_ELSEWHERE: tuple[Style, ...] = (("〝", "〞"),)
_RIGHT_TO_LEFT = frozenset({("”", "“"), ("’", "‘")})
"""Right only where the glyphs are seen from the other side: elsewhere each of the two marks points the wrong way."""


@dataclass(frozen=True)
class QuotationMarks:
    """The quotation marks of one language."""

    pairs: tuple[Style, ...]
    """Right in this language, the outermost first; without straight marks."""
    foreign: frozenset[Style]
    """Right in some other language."""
    elisions: frozenset[str]
    """Words that are written with an apostrophe before them, in small letters: "em", "til"."""
    own_roles: frozenset[Style]
    """Pairs with a role of their own: they stand beside the quotation marks, not in their place."""
    same_inside: bool
    """Whether a quotation inside a quotation may have the same marks."""
    shared_closing: bool = False
    """Whether such a quotation may end both with its one closing mark."""

    @cached_property
    def right(self) -> frozenset[Style]:
        """The pairs of this language, and straight marks."""
        return frozenset((*self.pairs, *STRAIGHT, *DOUBLED))

    @cached_property
    def opening(self) -> frozenset[str]:
        """Marks that open."""
        return frozenset(opening for opening, _ in self.right)

    @cached_property
    def closing(self) -> frozenset[str]:
        """Marks that close."""
        return frozenset(closing for _, closing in self.right)

    @cached_property
    def foreign_opening(self) -> frozenset[str]:
        """Marks that open in some other language."""
        return frozenset(opening for opening, _ in self.foreign)

    def with_pairs(self, more: Iterable[Style]) -> QuotationMarks:
        """This, and further pairs taken for right."""
        return replace(self, pairs=tuple(dict.fromkeys((*self.pairs, *more))))

    def is_foreign_style(self, marks: Style) -> bool:
        """Whether two marks are a pair elsewhere, and the language has no better use for either.

        “…” is foreign to a Russian text with « », and right in its way; »…« in the same text is the text's own
        marks the wrong way round, and ”…” in an English text has a wrong opening mark.
        """
        opening, closing = marks
        if marks not in self.foreign or opening in self.opening:
            return False
        turned = opening in self.closing
        return not (turned and ((closing, opening) in self.right or any(closing == close for _, close in self.pairs)))

    def inner(self, outer: Style) -> Style:
        """The marks for a quotation inside one with these marks."""
        if outer[0] in TYPEWRITTEN:
            return "'", "'"
        single = next((pair for pair in self.pairs if pair[0] in SINGLE), ("‘", "’"))
        second = self.pairs[1] if len(self.pairs) > 1 else single
        return single if set(second) & set(outer) else second

    def closing_of(self, opening: str) -> str:
        """The mark that closes what this mark opens, first choice; "" for a mark that never opens."""
        pairs = (*self.pairs, *STRAIGHT, *DOUBLED, *sorted(self.foreign))
        return next((close for open_, close in pairs if open_ == opening), "")

    def opening_of(self, closing: str) -> str:
        """The mark that opens what this mark closes, first choice; "" for a mark that never closes."""
        pairs = (*self.pairs, *STRAIGHT, *DOUBLED, *sorted(self.foreign))
        return next((open_ for open_, close in pairs if close == closing), "")


@knowledge
def quotation_marks(language: Language) -> QuotationMarks:
    """The quotation marks of a language.

    Raises:
        NoKnowledge: nothing is known of them.
    """
    shipped = shipped_table("quotation-marks")
    table = language.table_or_empty("quotes")
    listed = [*_of_tag(shipped, language.tag), *table.get("pairs", ())]
    if not listed:
        raise NoKnowledge(language.name, "quotation marks")
    pairs = tuple(dict.fromkeys(map(_pair, listed)))
    everywhere = {_pair(written) for locale in shipped.values() for written in locale}
    return QuotationMarks(
        pairs=pairs,
        foreign=frozenset({*everywhere, *_ELSEWHERE} - _RIGHT_TO_LEFT - set(pairs)),
        elisions=frozenset(table.get("elisions", ())),
        own_roles=frozenset(map(_pair, table.get("own-roles", ()))),
        same_inside=len(listed) > 1 and listed[0] == listed[1],
        shared_closing=bool(table.get("shared-closing", False)),
    )


@knowledge
def quotation_marks_or_any(language: Language) -> QuotationMarks:
    """As `quotation_marks`; for a language of which nothing is known, every pair is right."""
    try:
        return quotation_marks(language)
    except NoKnowledge:
        everywhere = {_pair(written) for locale in shipped_table("quotation-marks").values() for written in locale}
        return QuotationMarks(tuple(sorted(everywhere)), frozenset(), frozenset(), frozenset(), False)


def _of_tag(shipped: Mapping[str, list[str]], tag: str) -> list[str]:
    """The pairs of a language tag, else those of the tag without its last part."""
    while tag:
        if tag in shipped:
            return shipped[tag]
        tag = tag.rpartition("-")[0]
    return []


def _pair(written: str) -> Style:
    opening, _, closing = written.partition("…")
    return opening, closing
