"""Spellings of one name: what they come to as bare letters and as transliterations."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

# Letters that Unicode does not take apart into a letter and a mark.
_WHOLE_LETTERS = str.maketrans(
    {"ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ł": "l", "ı": "i", "ß": "ss", "ħ": "h"}
)
_JOINTS = re.compile(r"[-‐‑'’ʼʹ`´. \u00a0]+")

# BGN/PCGN romanization of Russian and Ukrainian and of the letters that Belarusian,
# Bulgarian, Macedonian and Serbian add, near enough for comparing.
_CYRILLIC = str.maketrans(
    {
        "а": "a", "б": "b", "в": "v", "г": "g", "ґ": "g", "д": "d", "е": "e", "ё": "yo", "є": "ye", "ж": "zh",
        "з": "z", "и": "i", "і": "i", "ї": "yi", "й": "y", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o",
        "п": "p", "р": "r", "с": "s", "т": "t", "у": "u", "ф": "f", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh",
        "щ": "shch", "ъ": "", "ы": "y", "ь": "", "э": "e", "ю": "yu", "я": "ya", "ў": "u", "ђ": "dj", "ј": "y",
        "љ": "l", "њ": "n", "ћ": "ch", "џ": "dj", "ѓ": "g", "ќ": "k",
    }
)  # fmt: skip

# Letters with a mark that stand for a sound other languages write with two letters.
_MARKED = str.maketrans(
    {
        "š": "sh", "ş": "sh", "ș": "sh", "ś": "sh", "č": "ch", "ć": "ch", "ç": "ch", "ž": "zh", "ź": "zh",
        "ż": "zh", "ä": "ae", "ö": "oe", "ü": "ue", "ñ": "ny", "ţ": "ts", "ț": "ts", "ř": "rzh", "ё": "e",
    }
)  # fmt: skip

# What different romanizations write for one sound becomes one letter; applied in this order
# to lower case. Capitals stand for sounds: S = sh, C = ch, ts.
_SOUNDS = tuple(
    (re.compile(pattern), sound)
    for pattern, sound in (
        (r"shch|tsch|sch|sh", "S"),
        (r"[ct]?ch|t[sz]|cz|c(?=[eiy])", "C"),
        (r"[ck]k|q(?=u)|q|c", "k"),
        (r"dzh|d[jz](?=[aeiou])", "j"),
        (r"zh", "z"),
        (r"kh", "h"),
        (r"ph", "f"),
        (r"(?<=[tgdr])h", ""),
        (r"x", "ks"),
        (r"w", "v"),
        (r"y|j(?![aeiou])", "i"),
        (r"(?<=[aeiou])h(?![aeiou])", ""),
        (r"i+e", "e"),
        (r"ou", "u"),
        (r"(?<=[aou])e", ""),
        (r"([^\W\d_])\1+", r"\1"),
    )
)


def bare_letters(words: Sequence[str]) -> list[str]:
    """Each word in small letters without marks on letters, hyphens, apostrophes, points and blanks.

    Words must not hold a line end: they are folded in one pass, which makes it fast.
    """
    if not words:
        return []
    return _without_marks("\n".join(words).lower().translate(_WHOLE_LETTERS)).split("\n")


def sounds(words: Sequence[str]) -> list[str]:
    """Each word as one spelling for all its usual transliterations: Zelenskyy and Zelensky come to the same.

    Cyrillic is romanized first. Words must not hold a line end, as with `bare_letters()`.
    """
    if not words:
        return []
    text = "\n".join(words).lower().translate(_CYRILLIC).translate(_MARKED)
    text = _without_marks(text.translate(_WHOLE_LETTERS))
    for pattern, sound in _SOUNDS:
        text = pattern.sub(sound, text)
    return text.split("\n")


def _without_marks(text: str) -> str:
    if not text.isascii():
        text = "".join(ch for ch in unicodedata.normalize("NFD", text) if not unicodedata.combining(ch))
    return _JOINTS.sub("", text)
