"""The article: its prose, its blocks, its language, and findings at their place in its file."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import Any, TypeVar

from pytest_newscheck.article.blocks import NO_HEADLINE, Block, classified
from pytest_newscheck.article.excerpts import excerpt
from pytest_newscheck.article.passages import Passage
from pytest_newscheck.article.positions import LineIndex, Part, SourceMap
from pytest_newscheck.findings import NO_DATA, Finding, Severity
from pytest_newscheck.languages.store import Language

T = TypeVar("T")


class Article:
    """One article, as rules see it. Offsets are 0-based code points of `text`, ends exclusive."""

    def __init__(
        self,
        path: str,
        source: str,
        passages: Sequence[Passage],
        language: Language,
        meta: Mapping[str, Any] | None = None,
    ) -> None:
        self.path = path
        """Relative to the project's root, with forward slashes."""
        self.source = source
        """The text of the file, as it is on disk."""
        self.language = language
        self.meta: Mapping[str, Any] = MappingProxyType(dict(meta or {}))
        """The front matter."""
        self.blocks: tuple[Block, ...] = classified(passages, language)
        self.text = "\n".join(passage.text for passage in passages)
        """The prose: what a reader reads, one block a line, without markup and front matter."""
        self._map = SourceMap(_laid_out(passages))
        self._facts: dict[object, Any] = {}

    @property
    def headline(self) -> Block:
        """The first headline; an empty block where there is none."""
        return next((block for block in self.blocks if block.kind == "headline"), NO_HEADLINE)

    @property
    def prose(self) -> tuple[Block, ...]:
        """The blocks of running text: lede, paragraphs and quotation blocks."""
        return tuple(block for block in self.blocks if block.kind in ("lede", "paragraph", "quotation"))

    def finding(
        self,
        start: int,
        end: int,
        message: str,
        *,
        code: str,
        suggestion: str = "",
        severity: Severity | None = None,
        data: Mapping[str, Any] = NO_DATA,
    ) -> Finding:
        """A finding at `text[start:end]`.

        The engine adds the rule's id, and its severity where `severity` is None. `data`
        must be what JSON can carry.

        Raises:
            ValueError: the place is not in the article.
        """
        if not 0 <= start <= end <= len(self.text):
            raise ValueError(f"the place {start} to {end} is not in the article, which is {len(self.text)} long")
        first, last = self._map.span(start, end)
        lines = self.fact(_line_index)
        line, column = lines.place(first)
        end_line, end_column = lines.place(last)
        words, mark = excerpt(self.text, start, end)
        return Finding(
            path=self.path,
            line=line,
            column=column,
            end_line=end_line,
            end_column=end_column,
            rule="",
            code=code,
            message=message,
            severity=severity,
            excerpt=words,
            mark=mark,
            suggestion=suggestion,
            data=MappingProxyType(dict(data)),
        )

    def line(self, offset: int) -> int:
        """The line of the file, from 1, on which the prose at `offset` stands."""
        return self.fact(_line_index).place(self._map.span(offset, offset + 1)[0])[0]

    def fact(self, compute: Callable[[Article], T]) -> T:
        """What `compute` finds in this article, computed once."""
        if compute not in self._facts:
            self._facts[compute] = compute(self)
        known: T = self._facts[compute]
        return known

    def __repr__(self) -> str:
        return f"Article({self.path!r}, {self.language.tag!r})"


def fact(compute: Callable[[Article], T]) -> Callable[[Article], T]:
    """Decorator for an analysis that several rules share: each article's is computed once, when asked for."""

    def once(article: Article) -> T:
        return article.fact(compute)

    once.__doc__ = compute.__doc__
    once.__name__ = compute.__name__
    return once


def _line_index(article: Article) -> LineIndex:
    return LineIndex(article.source)


def _laid_out(passages: Iterable[Passage]) -> Iterable[Part]:
    """All parts in order, with a line end of the prose between passages."""
    end = 0
    for index, passage in enumerate(passages):
        if index:
            yield Part(end, end, "\n")
        yield from passage.parts
        end = passage.parts[-1].end if passage.parts else end
