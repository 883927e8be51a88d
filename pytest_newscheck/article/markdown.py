"""Reads .md: the prose of a Markdown file, without code, addresses, comments and HTML."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from markdown_it import MarkdownIt, rules_inline
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token

from pytest_newscheck.article.markdown_content import InlineContent
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


# Tokens that stand for something else in the file, and what for: "" is what the token says.
_STAND_INS = {"text_special": "", "softbreak": " ", "hardbreak": " "}


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
                first, last = token.map
                content = InlineContent(token.content, lines[first:last], cursor)
                cursor = content.end
                yield Passage(tuple(_prose(token.children or (), content)), hints[-1] if hints else "")


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


def _prose(tokens: Sequence[Token], content: InlineContent) -> Iterator[Part]:
    """The words of an inline token, each with its place in the file."""
    at = 0  # texts come in order: the next is searched from here
    is_address = False
    for token in tokens:
        start, end = token.meta.get("span", (0, 0))
        if token.type.startswith("link_"):
            is_address = token.type == "link_open" and token.markup == "autolink"
        elif token.type == "text" and token.content and not is_address:
            # the span is that of the rule that ended the text, so the text lies before its end
            found = content.text.find(token.content, at, max(end, at) if end else None)
            found = max(found, at)
            at = found + len(token.content)
            yield from content.parts(found, at)
        elif token.type in _STAND_INS and not is_address:
            at = end
            yield content.whole(start, end, _STAND_INS[token.type] or token.content)
