"""BCP 47 language tags, as they stand in front matter, file names and folder names."""

from __future__ import annotations

import re

from pytest_newscheck.languages.store import LANGUAGE_NAMES

_TAG = re.compile(r"([A-Za-z]{2,3})(?:[-_]([A-Za-z]{4}))?(?:[-_]([A-Za-z]{2}|\d{3}))?")


def normalized(tag: str) -> str:
    """The tag in its usual letter case (pt-BR, zh-Hant), or "" for what is no language tag.

    Only codes of languages that are known here count, so that `summit.old.txt` has no
    language by its name.
    """
    found = _TAG.fullmatch(tag.strip())
    if not found or found[1].lower() not in LANGUAGE_NAMES:
        return ""
    parts = [found[1].lower()]
    if found[2]:
        parts.append(found[2].title())
    if found[3]:
        parts.append(found[3].upper())
    return "-".join(parts)


def base(tag: str) -> str:
    """The language itself: "pt" of "pt-BR"."""
    return tag.split("-", 1)[0]
