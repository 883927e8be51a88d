"""Reads .md: the prose of a Markdown file, without code, addresses, comments and HTML."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from markdown_it import MarkdownIt, rules_inline
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token

from pytest_newscheck.article.passages import Hint, Passage, trimmed
from pytest_newscheck.article.positions import Part

_LINE_END = re.compile(r"\r\n?|\n")
_InlineRule = Callable[[StateInline, bool], bool]

# markdown-it gives inline tokens no positions: each rule that adds some is wrapped, and the
# tokens it adds note the span of the source that they stand for.
_RULES: dict[str, _InlineRule] = {
    "text": rules_inline.text,
    "newline": rules_inline.newline,
    "escape": rules_inline.escape,
    "backticks": rules_inline.backtick,
    "emphasis": rules_inline.emphasis.tokenize,
    "link": rules_inline.link,
    "image": rules_inline.image,
    "autolink": rules_inline.autolink,
    "html_inline": rules_inline.html_inline,
    "entity": rules_inline.entity,
}
_CONTAINERS: dict[str, Hint] = {
    "heading_open": "heading",
    "blockquote_open": "quotation",
    "list_item_open": "list",
    "table_open": "table",
}


class Markdown:
    """Reader of Markdown (CommonMark with tables)."""

    suffixes: Sequence[str] = (".md", ".markdown")

    def __init__(self) -> None:
        self._parser = MarkdownIt("commonmark").enable("table")
        for name, rule in _RULES.items():
            self._parser.inline.ruler.at(name, _with_positions(rule))
        # Adjacent texts stay apart, each with its own position.
        self._parser.inline.ruler2.disable("fragments_join")
        self._parser.core.ruler.disable("text_join")

    def passages(self, text: str, start: int) -> list[Passage]:
        """The prose, in order; see `Reader`."""
        lines = list(_lines(text, start))
        return trimmed(self._found(self._parser.parse(text[start:]), lines))

    def _found(self, tokens: Sequence[Token], lines: Sequence[Part]) -> Iterator[Passage]:
        hints: list[Hint] = []
        cursor = 0  # cells of one table row share a line
        for token in tokens:
            if token.type in _CONTAINERS:
                hints.append(_CONTAINERS[token.type])
            elif token.type.replace("_close", "_open") in _CONTAINERS:
                hints.pop()
            elif token.type == "inline" and token.map:
                source = _located(token, lines, cursor)
                cursor = source[-1].end
                yield Passage(tuple(_prose(token.children or (), source)), hints[-1] if hints else "")


def _with_positions(rule: _InlineRule) -> _InlineRule:
    def positioned(state: StateInline, silent: bool) -> bool:
        before, start = len(state.tokens), state.pos
        matched = rule(state, silent)
        if matched and not silent:
            for token in state.tokens[before:]:
                token.meta.setdefault("span", (start, state.pos))
        return matched

    return positioned


def _lines(text: str, start: int) -> Iterator[Part]:
    """The lines as markdown-it counts them."""
    for end in _LINE_END.finditer(text, start):
        yield Part(start, end.start(), text[start : end.start()])
        start = end.end()
    yield Part(start, len(text), text[start:])


def _located(token: Token, lines: Sequence[Part], cursor: int) -> list[Part]:
    """Where each line of an inline token's content stands in the file."""
    first, last = token.map or (0, 0)
    located = []
    contents = token.content.split("\n")
    for content, line in zip(contents, lines[first:last], strict=False):
        at = line.text.find(content.strip(), max(0, cursor - line.start))
        indent = len(content) - len(content.lstrip())
        begin = line.start + max(at, 0) - indent
        located.append(Part(begin, min(line.end, begin + len(content)) if at >= 0 else line.end, content))
    return located or [Part(cursor, cursor, "")]


def _prose(tokens: Sequence[Token], source: Sequence[Part]) -> Iterator[Part]:
    """The words of an inline token, each with its place in the file."""
    content = _Content(source)
    is_address = False
    for token in tokens:
        if token.type.startswith("link_"):
            is_address = token.type == "link_open" and token.markup == "autolink"
        elif is_address:
            continue
        elif token.type == "text" and token.content:
            yield content.verbatim(token)
        elif token.type == "text_special":
            yield content.whole(token, token.content)
        elif token.type in ("softbreak", "hardbreak"):
            yield content.whole(token, " ")


class _Content:
    """An inline token's content, and where its offsets stand in the file."""

    def __init__(self, source: Sequence[Part]) -> None:
        self._text = "\n".join(part.text for part in source)
        self._source = source
        self._at = 0  # texts come in order: the next is searched from here

    def verbatim(self, token: Token) -> Part:
        """A text; the span noted is that of the rule that ended it, so it lies before that."""
        end = _span(token)[1]
        at = self._text.find(token.content, self._at, None if not end else max(end, self._at))
        at = at if at >= 0 else self._at
        self._at = at + len(token.content)
        start = self._place(at)
        return Part(start, start + len(token.content), token.content)

    def whole(self, token: Token, text: str) -> Part:
        start, end = _span(token)
        self._at = end
        return Part(self._place(start), max(self._place(end - 1) + 1, self._place(start)), text)

    def _place(self, offset: int) -> int:
        for part in self._source:
            if offset <= len(part.text):
                return part.start + min(offset, part.end - part.start)
            offset -= len(part.text) + 1
        return self._source[-1].end


def _span(token: Token) -> tuple[int, int]:
    span: Any = token.meta.get("span", (0, 0))
    return int(span[0]), int(span[1])
