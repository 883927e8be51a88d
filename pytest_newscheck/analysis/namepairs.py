"""Pairs of words that sound alike: whether their context says that they are one name in two spellings."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal

from pytest_newscheck.analysis.nameforms import differ_inside, relation
from pytest_newscheck.analysis.nameuse import Spelling, has_inner_capital, is_joined, joined_parts
from pytest_newscheck.analysis.namewords import NameWords
from pytest_newscheck.analysis.spelling import sounds

Evidence = Literal["letters", "doublet", "sounds", "first-name", "surname", "not-introduced", "slip", "length"]
"""What decides: the same letters but for marks; a list of known doublets; two transliterations of one name; the same
first name or surname; one is never introduced; one is used once, the other often; so long a likeness is no chance."""

# Likeness is the share of equal sounds, 0 to 1. All values were set on labelled translations.
_SAME_NAME = 0.8  # of two first names: Konstantin, Constantine
_NEARLY_SAME_NAME = 0.6  # of two first names that need not be two people's: Vladimir, Volodymyr
_WITH_LIKE_FIRST_NAME = 0.75
_LIKE_PARTS = 0.5  # of words with hyphens, each: Jong-un, Jong-eun
_WITH_SURNAME = 0.8
_NOT_INTRODUCED = 0.75
_NOT_INTRODUCED_LONG = 0.7
_NOT_INTRODUCED_SURE = 0.8
_NOT_INTRODUCED_STRICT = 0.85
_LONG = 0.8
_LONG_SURE = 0.85
_LONG_LETTERS, _FAIRLY_LONG_LETTERS, _VERY_LONG_LETTERS = 7, 6, 9
_LETTERS, _LONG_SLIP_LETTERS = 5, 8
_OFTEN = 3


@dataclass(frozen=True, slots=True)
class Pair:
    """Two spellings that are taken for one name, and why."""

    one: Spelling
    other: Spelling
    evidence: Evidence
    sure: bool = True


def judged(one: Spelling, other: Spelling, likeness: float, words: NameWords) -> Pair | None:
    """The pair, if its context says that it is one name."""
    if _are_two(one, other, words):
        return None
    if _are_doublets(one, other, words):
        return Pair(one, other, "doublet")
    if words.full_names_only:
        return _in_full_names(one, other, likeness, words)
    if one.letters == other.letters:
        return _of_same_letters(one, other)
    if is_joined(one.text) != is_joined(other.text) or has_inner_capital(one.text) or has_inner_capital(other.text):
        return None
    if is_joined(one.text) and not _all_parts_alike(one.text, other.text):
        return None  # Kim Jong-un, Kim Jong-il
    if likeness == 1 and not one.sentences & other.sentences:
        return _of_same_sounds(one, other)
    related = relation(one.letters, other.letters, words)
    if related == "form":
        return None
    return _of_like_sounds(one, other, likeness, doubtful=related == "doubtful")


def _are_two(one: Spelling, other: Spelling, words: NameWords) -> bool:
    """Whether the context says that these are two names."""
    known, other_known = one.text.lower() in words.distinct, other.text.lower() in words.distinct
    if (known and (other_known or other.introduced)) or (other_known and one.introduced):
        return True  # Iran and Iraq, Saudi and Nouha Saoudi
    if one.sound in other.before or one.sound in other.after:
        return True  # Chris Christie
    if _differ(one.before, other.before, _NEARLY_SAME_NAME) or _differ(one.after, other.after, _SAME_NAME):
        return True
    if one.full_in & other.full_in and set(one.before.values()).isdisjoint(other.before.values()):
        return True  # Carl Berg and Karl Bergh, side by side
    return (_is_first_name(one) and _is_surname(other)) or (_is_first_name(other) and _is_surname(one))


def _differ(names: Mapping[str, str], others: Mapping[str, str], least: float) -> bool:
    """Whether both are known and none of them is like one of the others."""
    return bool(names and others) and not _any_alike(names, others, least)


def _any_alike(names: Iterable[str], others: Iterable[str], least: float) -> bool:
    from rapidfuzz.distance import OSA

    return any(OSA.normalized_similarity(name, other) >= least for name in names for other in others)


def _all_parts_alike(one: str, other: str) -> bool:
    """Whether two words with hyphens are alike part by part."""
    from rapidfuzz.distance import OSA

    parts, other_parts = joined_parts(one), joined_parts(other)
    if len(parts) != len(other_parts):
        return True  # Ben-Haim, Ben-Ha-im: the words as a whole are
    pairs = zip(sounds(parts), sounds(other_parts), strict=True)
    return all(OSA.normalized_similarity(part, other_part) >= _LIKE_PARTS for part, other_part in pairs)


def _is_first_name(word: Spelling) -> bool:
    return bool(word.after) and not word.before and not word.alone


def _is_surname(word: Spelling) -> bool:
    return not word.after and (word.titled or (bool(word.before) and not word.alone))


def _share_first_name(one: Spelling, other: Spelling, likeness: float) -> bool:
    """Whether the same name stands before both; or one much like it, where they are rather alike themselves."""
    if one.before.keys() & other.before.keys():
        return True
    return likeness >= _WITH_LIKE_FIRST_NAME and _any_alike(one.before, other.before, _SAME_NAME)


def _in_full_names(one: Spelling, other: Spelling, likeness: float, words: NameWords) -> Pair | None:
    """The pair, in a language that inflects names: the same first name, and a difference that no ending makes."""
    if one.sound[:1] != other.sound[:1] or is_joined(one.text) != is_joined(other.text):
        return None
    if not _share_first_name(one, other, likeness):
        return None
    if one.letters == other.letters:
        return Pair(one, other, "letters")
    if differ_inside(one.letters, other.letters) and relation(one.letters, other.letters, words) != "form":
        return Pair(one, other, "first-name")
    return None


def _of_same_letters(one: Spelling, other: Spelling) -> Pair | None:
    if one.text.lower() == other.text.lower():
        is_one_name = one.alone or other.alone or one.before.keys() & other.before.keys()
        if not (one.firm and other.firm and is_one_name):
            return None  # a line in title case, or the parts of two longer names
    if _is_place_in_name(one, other) or _is_place_in_name(other, one):
        return None
    if not any(word.firm or word.introduced for word in (one, other)):
        return None  # words that open sentences
    return Pair(one, other, "letters")


def _is_place_in_name(place: Spelling, part: Spelling) -> bool:
    """Whether one is a place, and the other only ever part of a longer name: Zurich, and Flughafen Zürich AG."""
    return place.located and part.introduced and not part.alone


def _are_doublets(one: Spelling, other: Spelling, words: NameWords) -> bool:
    """Whether a list has them as one name, and no sentence has them both, as where one explains the other."""
    name = words.doublets.get(one.text.lower())
    is_one_name = name is not None and name == words.doublets.get(other.text.lower())
    return is_one_name and not one.sentences & other.sentences


def _of_same_sounds(one: Spelling, other: Spelling) -> Pair | None:
    if one.before.keys() & other.before.keys():
        return Pair(one, other, "first-name")
    if one.after.keys() & other.after.keys() or _length(one, other) >= _LETTERS or _is_unintroduced(one, other):
        return Pair(one, other, "sounds")
    return None


def _of_like_sounds(one: Spelling, other: Spelling, likeness: float, *, doubtful: bool) -> Pair | None:
    if _share_first_name(one, other, likeness):
        return Pair(one, other, "first-name")
    if _is_slip(one, other):
        return Pair(one, other, "slip", sure=False)
    if one.sentences & other.sentences or min(one.count, other.count) >= _OFTEN:
        return None
    if one.after.keys() & other.after.keys():
        is_like = likeness >= _WITH_SURNAME and _length(one, other) >= _LETTERS and not doubtful
        return Pair(one, other, "surname", sure=False) if is_like else None
    if one.introduced != other.introduced:
        return _of_bare_and_full(one, other, likeness)
    return _of_long_words(one, other, likeness, doubtful=doubtful)


def _is_slip(one: Spelling, other: Spelling) -> bool:
    """Whether one is hardly ever used, the other often, and one sound tells them apart."""
    from rapidfuzz.distance import OSA

    rare, often = sorted((one.count, other.count))
    letters = _length(one, other)
    is_rare = (rare == 1 and letters >= _LETTERS) or (rare == 2 and letters >= _LONG_SLIP_LETTERS)
    return (
        is_rare
        and often >= _OFTEN * rare
        and one.sound[0] == other.sound[0]
        and bool(one.firm and other.firm)
        and OSA.distance(one.sound, other.sound) == 1
    )


def _of_bare_and_full(one: Spelling, other: Spelling, likeness: float) -> Pair | None:
    """The pair, if one is someone's name in full and the other, though used as a person's, is never introduced."""
    if not _is_unintroduced(one, other):
        return None
    length = _length(one, other)
    bare, full = _bare_and_full(one, other)
    if one.sound[0] != other.sound[0] or bare.count > full.count:
        least = _NOT_INTRODUCED_STRICT
    else:
        least = _NOT_INTRODUCED_LONG if length >= _VERY_LONG_LETTERS else _NOT_INTRODUCED
    if length >= _LETTERS and likeness >= least:
        return Pair(one, other, "not-introduced", sure=likeness >= _NOT_INTRODUCED_SURE)
    return None


def _bare_and_full(one: Spelling, other: Spelling) -> tuple[Spelling, Spelling]:
    return (other, one) if one.introduced else (one, other)


def _is_unintroduced(one: Spelling, other: Spelling) -> bool:
    bare, full = _bare_and_full(one, other)
    if bare.introduced or bare.located or bare.listed:
        return False
    return bool(full.before) or bool(full.after and full.alone)


def _of_long_words(one: Spelling, other: Spelling, likeness: float, *, doubtful: bool) -> Pair | None:
    """The pair, if two words as long as these are hardly ever so alike by chance."""
    length = _length(one, other)
    if likeness >= _LONG and length >= _LONG_LETTERS:
        return Pair(one, other, "length", sure=likeness >= _LONG_SURE)
    may_be = likeness > _LONG and length >= _FAIRLY_LONG_LETTERS and one.sound[0] == other.sound[0]
    if may_be and not doubtful and one.firm and other.firm:
        return Pair(one, other, "length", sure=False)
    return None


def _length(one: Spelling, other: Spelling) -> int:
    """Letters of the shorter word."""
    return min(len(one.text), len(other.text))
