"""Forms of one name: Ukraine and Ukrainian, Novák and Novákem are no two spellings."""

from __future__ import annotations

from typing import Literal

from pytest_newscheck.analysis.namewords import NameWords

_SHORTEST_STEM = 3
_CHANGED = 2  # letters of the stem that an ending may change: Libya, Libyan; Pavel, Pavla
_UNCHANGED = 2
_LONG_ENDING = 2

Relation = Literal["form", "doubtful", ""]


def relation(one: str, other: str, words: NameWords) -> Relation:
    """Whether two words, as bare letters, are forms of one name: a common stem, and an ending or nothing behind it.

    "doubtful" where it takes a doubtful ending to make them so.
    """
    shared = _shared_length(one, other)
    found: Relation = ""
    for stem in range(shared, max(_SHORTEST_STEM, shared - _CHANGED) - 1, -1):
        rests = {one[stem:], other[stem:]}
        doubtful = rests - words.endings
        if not doubtful or (doubtful <= words.doubtful_endings and _derives(rests - doubtful)):
            return "form"
        if doubtful <= words.doubtful_endings:
            found = "doubtful"
    return found


def _derives(endings: set[str]) -> bool:
    """Whether one of the endings is long enough to tell a derived word: Ukrain-ian beside Ukrain-e."""
    return any(len(ending) >= _LONG_ENDING for ending in endings)


def differ_inside(one: str, other: str) -> bool:
    """Whether two words, as bare letters, differ before their last two letters only: no ending makes them differ so."""
    return one[-_UNCHANGED:] == other[-_UNCHANGED:]


def _shared_length(one: str, other: str) -> int:
    """How many letters both begin with."""
    shortest = min(len(one), len(other))
    return next((at for at in range(shortest) if one[at] != other[at]), shortest)
