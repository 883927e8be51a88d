"""What the language files say of names: titles, ordinary words, endings."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from pytest_newscheck.analysis.sentences import sentence_knowledge
from pytest_newscheck.analysis.spelling import bare_letters
from pytest_newscheck.analysis.wordlists import entries
from pytest_newscheck.languages.store import Language, knowledge


@dataclass(frozen=True, slots=True)
class NameWords:
    """The table `[names]` of a language; all words in small letters."""

    titles: frozenset[str]
    """They stand before a name and are not part of it: president, mr."""
    not_names: frozenset[str]
    """They end a name on either side: days, months, words that open sentences."""
    ordinary: frozenset[str]
    """Words that name nothing by themselves, also where they have a capital: ministry, street."""
    distinct: frozenset[str]
    """Names that look alike and are not: Iran, Iraq, Austria, Australia."""
    endings: frozenset[str]
    """What the forms of a name and the words derived from it end in, as bare letters."""
    doubtful_endings: frozenset[str]
    """Endings that are left on by mistake as often as they are right: Polina, Polin."""
    doublets: Mapping[str, str]
    """Established spellings, each with what it shares with the others of that name: Kiev and Kyiv."""
    before_places: tuple[str, ...]
    """What stands before a place and hardly ever before a person, with a blank on either side: " in "."""
    full_names_only: bool
    """Whether only words with the same first name before them are compared: the language inflects names, or
    capitalises nouns."""


@knowledge
def name_words(language: Language) -> NameWords:
    """The table `[names]` of a language; empty where there is none."""
    table = language.table_or_empty("names")
    starters = frozenset(word.lower() for word in sentence_knowledge(language).starters)

    def words(key: str) -> frozenset[str]:
        lists: Iterable[str] = table.get(key, ())
        return frozenset(entry.lower() for entry in entries(lists))

    return NameWords(
        titles=words("titles"),
        not_names=words("not-names") | starters,
        ordinary=words("ordinary"),
        distinct=words("distinct"),
        endings=frozenset(bare_letters(sorted(words("endings")))) | {""},
        doubtful_endings=frozenset(bare_letters(sorted(words("doubtful-endings")))),
        doublets=_doublets(table.get("doublets", ())),
        before_places=tuple(f" {word} " for word in sorted(words("before-places"))),
        full_names_only=bool(table.get("full-names-only", False)),
    )


def _doublets(lists: Iterable[str]) -> Mapping[str, str]:
    """Each text holds the spellings of one name; it is the value for all of them."""
    return {spelling.lower(): text for text in lists for spelling in entries((text,))}
