"""Whether a stretch of a sentence is long enough, and prose enough, to be a passage in another language."""

from __future__ import annotations

import regex

from pytest_newscheck.languages.scripts import script_words, words_or_their_worth

FEWEST_WORDS = 6
_FEWEST_ENCLOSED = 13  # words; shorter titles, quotations and brackets in the original are left alone
_FEWEST_SPOKEN = 8  # words of a quotation after a comma or colon, which is no title
_SMALL = 0.35  # share of words in small letters, which names do not reach
_LONG = 5  # letters of a small word that is not one of those few that titles have
_FEWEST_SMALL = 3
_LISTED = 4  # a list of names has a comma for less than so many words
_NEAR = 6
_BEFORE = regex.compile(r"(?P<spoken>[,:]\s*)?[\"'“”„«»‘‚(（「『《〈\[]\s*$")
_AFTER = regex.compile(r"\s+[—–-]\s|[\s.!?,…]*+[\"'“”»«’‘)）」』》〉\]]")
_CASED = regex.compile(r"[\p{Lu}\p{Ll}]")


def is_enough(text: str, start: int, end: int, *, whole: bool = False) -> bool:
    """Whether a stretch is long enough, which inside a sentence takes more in quotation marks or brackets."""
    words = words_or_their_worth(text[start:end])
    if words < FEWEST_WORDS or whole:
        return words >= FEWEST_WORDS
    before = _BEFORE.search(text[max(0, start - _NEAR) : start])
    if not before or not _AFTER.match(text, end):
        return True
    return words >= (_FEWEST_SPOKEN if before["spoken"] else _FEWEST_ENCLOSED)


def is_prose(text: str, *, whole: bool = False) -> bool:
    """Whether a text has words in small letters as sentences have, not names or a title.

    A whole sentence may be a headline in capitals, but not a list of names.
    """
    if not _CASED.search(text):
        return True
    words = script_words(text)
    small = [word for word in words if len(word) > 1 and word.islower()]
    if len(small) >= max(_FEWEST_SMALL, _SMALL * len(words)) and any(len(word) >= _LONG for word in small):
        return True
    return whole and bool(small) and sum(map(text.count, ",、;")) * _LISTED <= len(words)


def with_last_marks(text: str, end: int) -> int:
    """The end of a stretch; at the end of the sentence, the marks there belong to it."""
    return end if any(map(str.isalpha, text[end:])) else len(text)
