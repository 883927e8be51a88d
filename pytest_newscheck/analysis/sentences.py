"""Sentences of an article."""

from __future__ import annotations

import re
from dataclasses import dataclass

from pytest_newscheck.article.blocks import Block
from pytest_newscheck.article.model import Article, fact


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence: `article.text[start:end] == text`; it never crosses a block."""

    start: int
    end: int
    text: str
    block: Block


@fact
def sentences(article: Article) -> tuple[Sentence, ...]:
    """The sentences of all blocks, in order."""
    return tuple(
        Sentence(block.start + m.start(), block.start + m.end(), m[0], block)
        for block in article.blocks
        for m in re.finditer(r"\S.*?(?:[.!?…]+[”\"»’)]*(?=\s)|$)", block.text)
    )
