"""Quotations that end with the one inside them, at one closing mark: the Russian «Торговый дом «Север»."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

import regex

from pytest_newscheck.analysis.marks import Line

# Russian orthography does not repeat a mark beside its like (Rules of 1956, § 200; Lopatin, 2006, § 133).
# Two things are written so: names (a kind of thing, then what it is called), and speech that ends with a name.
_NAME = r"(?:[\p{L}\p{N}-]{1,30}+\s){0,4}[\p{L}-]{3,30}+\s"
_SHARED = regex.compile(
    rf"«{_NAME}«\p{{Lu}}[^«»\n]{{1,80}}+»(?![^«»\n]{{0,400}}+»)"
    rf"|(?<=\p{{L}}[^\S\n])\"{_NAME}\"\p{{Lu}}[^\"\n]{{1,80}}+\"(?=[^\"\n]{{0,400}}+(?:(?<=[\s(])\"|\n|$))"
    r"|(?<![^\n](?<![.!?:]\s))«\p{Lu}[^«».!?:;—–\n]{1,150}+(?<=\p{Ll}\s)«[^«»\n]{1,80}+»[,!?]?\s[—–]\s\p{Ll}(?![^«»\n]{0,400}+»)"
)


def without_shared(lines: Iterable[Line], text: str) -> Iterator[Line]:
    """The lines less the opening marks of quotations whose closing mark is that of the quotation inside them."""
    shared = {found.start() for found in _SHARED.finditer(text)} if "«" in text or '"' in text else frozenset()
    for line in lines:
        if any(mark.start in shared for mark in line.marks):
            yield replace(line, marks=tuple(mark for mark in line.marks if mark.start not in shared))
        else:
            yield line
