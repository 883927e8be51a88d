"""Word lists of the language files: how their entries are written, and one fast pattern made of them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

_ITEMS = re.compile(r"\*|\s*…\s*|\s+|.", re.DOTALL)
_GAP = r"\s(?:[\w'’-]+(?:[.,]\d+)*,?\s){0,6}?"
_SPECIAL = {" ": r"\s", "*": r"\w*", "'": "['’]", "-": "[-‐‑–—]", "ё": "[её]", "…": _GAP}

# A trie of pattern items; the key "" marks the end of an entry.
_Trie = dict[str, Any]


def entries(lists: Iterable[str]) -> Iterator[str]:
    """The words and phrases of a list in a language file: each text holds one or several, between commas."""
    for text in lists:
        for entry in text.split(","):
            if stripped := entry.strip():
                yield stripped


def alternation(lists: Iterable[str]) -> str:
    r"""A pattern, without a group of its own, for whole words and phrases in the form lists write them.

    `*` at the end of a word stands for any ending, `…` between two words for up to six
    words, a blank for any blank, `'` for either apostrophe, `-` for any dash (translations put a long
    one into compounds). Words match as they are written,
    except that what is listed with a capital (a German noun) also matches without it, as at the
    start of a sentence whose first letter was lowered. An empty list matches nothing.
    """
    trie: _Trie = {}
    for entry in entries(lists):
        _add(trie, entry)
        if entry[0].isupper():
            _add(trie, entry[0].lower() + entry[1:])
    return rf"(?<![\w-])(?:{_pattern(trie)})(?![\w-])" if trie else r"(?!)"


def _add(trie: _Trie, entry: str) -> None:
    node = trie
    for item in _ITEMS.findall(entry):
        key = item if item == "*" or (not item.isspace() and "…" not in item) else "…" if "…" in item else " "
        node = node.setdefault(_SPECIAL.get(key) or (key if key.isalnum() else re.escape(key)), {})
    node[""] = {}


def _pattern(node: _Trie) -> str:
    """The alternatives below a node; the longer match comes first."""
    branches = [key + _pattern(below) for key, below in node.items() if key]
    if not branches:
        return ""
    found = branches[0] if len(branches) == 1 and "" not in node else f"(?:{'|'.join(branches)})"
    return f"{found}?" if "" in node else found
