"""Front matter: the YAML between two `---` lines at the top of an article."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from pytest_newscheck.article.positions import Part

_BLOCK = re.compile(r"---[ \t]*\r?\n(.*?)^(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)", re.DOTALL | re.MULTILINE)
_KEY_LINE = re.compile(r"(?:[ \t]*(?:#[^\n]*)?\r?\n)*[\"']?[A-Za-z_][\w.-]*[\"']?[ \t]*:(?:\s|\Z)")
_MAX_LENGTH = 65_536


class FrontMatterError(ValueError):
    """The front matter is not YAML that can be used."""


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """What the front matter says, and where the article's body starts (an offset)."""

    values: Mapping[str, Any] = field(default_factory=dict)
    body: int = 0
    title: Part | None = None
    """The title, and where it stands in the file."""


def read_front_matter(text: str) -> FrontMatter:
    """Read the front matter of a text; a text without one has an empty one.

    A leading `---` line that no `key:` line follows is a rule drawn by the author, and
    belongs to the body.

    Raises:
        FrontMatterError: the block is not valid YAML, or not a mapping.
    """
    block = _BLOCK.match(text[:_MAX_LENGTH])
    if not block or not _KEY_LINE.match(block[1]):
        return FrontMatter()
    from pytest_newscheck.article import yaml_values  # only articles with front matter pay for it

    try:
        values, node = yaml_values.load(block[1])
    except Exception as error:  # YAML's constructors raise what they please for impossible values
        reason = yaml_values.problem(error)
        raise FrontMatterError(f"the front matter is not valid YAML{_where(error)}: {reason}") from error
    if not isinstance(values, dict):
        raise FrontMatterError("the front matter is not a list of `key: value` lines")
    named = {str(key): value for key, value in values.items()}
    return FrontMatter(named, block.end(), _title(node, block[1], block.start(1)))


def _where(error: Exception) -> str:
    mark = getattr(error, "problem_mark", None)
    return f" (line {mark.line + 2})" if mark else ""


def _title(node: Any, yaml_text: str, offset: int) -> Part | None:
    """The title: letter for letter where it stands so, else as a whole."""
    for key, value in node.value:
        if key.value != "title" or not isinstance(value.value, str) or not value.value.strip():
            continue
        start, end = value.start_mark.index, value.end_mark.index
        at = yaml_text.find(value.value, start, end)
        if at >= 0 and "\n" not in value.value:
            return Part(offset + at, offset + at + len(value.value), value.value)
        end = start + len(yaml_text[start:end].rstrip())
        return Part(offset + start, offset + end, " ".join(value.value.split()))
    return None
