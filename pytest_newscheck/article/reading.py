"""From a file to an article: decode, take off the front matter, find the prose, settle the language."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any

from pytest_newscheck.article.decoding import DecodingError, decode
from pytest_newscheck.article.frontmatter import FrontMatter, FrontMatterError, read_front_matter
from pytest_newscheck.article.model import Article
from pytest_newscheck.article.passages import Passage, Reader, trimmed
from pytest_newscheck.article.plaintext import PlainText
from pytest_newscheck.article.positions import Part
from pytest_newscheck.errors import ArticleError
from pytest_newscheck.languages.store import Languages
from pytest_newscheck.languages.tags import normalized

MAX_MEGABYTES = 16
_DETECTED_LENGTH = 10_000


class LazyMarkdown:
    """Markdown, whose parser is imported when the first such file is read."""

    suffixes: Sequence[str] = (".md", ".markdown")

    def __init__(self) -> None:
        self._reader: Reader | None = None

    def passages(self, text: str, start: int) -> Iterable[Passage]:
        """The prose, in order; see `Reader`."""
        from pytest_newscheck.article.markdown import Markdown

        self._reader = self._reader or Markdown()
        return self._reader.passages(text, start)


@dataclass(frozen=True, slots=True)
class ReadingOptions:
    """How files become articles in one run."""

    languages: Languages
    readers: Mapping[str, Reader]
    """By file name ending."""
    detect: Callable[[str], str]
    """Names the language of a text where nothing declares it, "" where it can't."""
    max_megabytes: int = MAX_MEGABYTES


@dataclass(frozen=True, slots=True)
class ArticleSettings:
    """What the configuration says of one article's file."""

    language: str = ""
    encoding: str = ""


def built_in_readers() -> list[Reader]:
    """Readers of plain text and Markdown."""
    return [PlainText(), LazyMarkdown()]


def readers_by_suffix(readers: Iterable[Reader]) -> dict[str, Reader]:
    """Each ending's reader; a later reader takes an ending over."""
    return {suffix.lower(): reader for reader in readers for suffix in reader.suffixes}


def read_article(
    file: Path, path: str, options: ReadingOptions, settings: ArticleSettings = ArticleSettings()
) -> Article:
    """Read an article from disk; `path` is what it is called in reports.

    Raises:
        ArticleError: it can't be read, with the reason in one line.
    """
    return article_from_bytes(_bytes(file, path, options.max_megabytes), path, options, settings)


def article_from_bytes(
    data: bytes, path: str, options: ReadingOptions, settings: ArticleSettings = ArticleSettings()
) -> Article:
    """The article that a file with these bytes holds.

    Raises:
        ArticleError: undecodable bytes, broken front matter, or no reader for the ending.
    """
    name = PurePosixPath(path)
    reader = options.readers.get(name.suffix.lower())
    if reader is None:
        raise ArticleError(path, f"no reader for {name.suffix or 'files without an ending'}")
    try:
        text = decode(data, settings.encoding).text
        front = read_front_matter(text)
        passages = _with_title(front, reader.passages(text, front.body))
    except (DecodingError, FrontMatterError, ValueError) as error:
        raise ArticleError(path, str(error)) from error
    tag = _language(path, front, settings) or normalized(options.detect(_beginning(passages)))
    return Article(path, text, passages, options.languages.get(tag), front.values)


def language_from_path(path: str) -> str:
    """The language that a file's name (`talks.ru.txt`) or a folder's name (`ru/talks.txt`) gives, or ""."""
    parts = PurePosixPath(path).parts
    infixes = parts[-1].split(".")[1:-1] if parts else []
    if infixes and (tag := normalized(infixes[-1])):
        return tag
    for folder in reversed(parts[:-1]):
        if tag := normalized(folder):
            return tag
    return ""


def _language(path: str, front: FrontMatter, settings: ArticleSettings) -> str:
    declared = front.values.get("lang")
    if declared is not None:
        tag = normalized(_as_tag(declared))
        if not tag:
            what = repr(declared) if isinstance(declared, str) else f"a {type(declared).__name__}"
            raise ArticleError(path, f"the front matter's lang is {what}, not a language code (en, pt-BR, …)")
        return tag
    return language_from_path(path) or settings.language


def _beginning(passages: Iterable[Passage]) -> str:
    """As much of the prose as tells a language."""
    return "\n".join(passage.text for passage in passages)[:_DETECTED_LENGTH]


def _as_tag(declared: Any) -> str:
    if declared is False:  # YAML reads the code of Norwegian as "false"
        return "no"
    return declared if isinstance(declared, str) else ""


def _with_title(front: FrontMatter, passages: Iterable[Passage]) -> list[Passage]:
    """The front matter's title is the headline, unless the body repeats it."""
    found = list(passages)
    if front.title is None or (found and found[0].text.strip() == front.title.text.strip()):
        return found
    title = Passage((Part(front.title.start, front.title.end, front.title.text),), "heading")
    return [*trimmed([title]), *found]


def _bytes(file: Path, path: str, max_megabytes: int) -> bytes:
    try:
        size = file.stat().st_size
        if size > max_megabytes * 1_000_000:
            raise ArticleError(path, f"is {size / 1e6:.0f} MB long; articles of over {max_megabytes} MB are not read")
        return file.read_bytes()
    except OSError as error:
        raise ArticleError(path, f"can't be read: {error.strerror or error}") from error
