"""Help for rule authors: make an article from a text, run a rule over it, run a rule's examples."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from types import ModuleType
from typing import Any

from pytest_newscheck.article.model import Article
from pytest_newscheck.article.reading import ReadingOptions, article_from_bytes, built_in_readers, readers_by_suffix
from pytest_newscheck.examples import Fail, Pass
from pytest_newscheck.findings import Finding
from pytest_newscheck.languages.identification import LanguageDetector
from pytest_newscheck.languages.store import Languages
from pytest_newscheck.options import Options, default_options

_READING = ReadingOptions(Languages(), readers_by_suffix(built_in_readers()), LanguageDetector().detect)


def article_from_text(
    text: str, language: str = "en", *, suffix: str = ".txt", languages: Iterable[Path] = ()
) -> Article:
    """The article that a file `article.<language><suffix>` with this text would be.

    `languages` are folders with language files to lay over the shipped ones.
    """
    own = tuple(languages)
    options = replace(_READING, languages=Languages(own)) if own else _READING
    name = f"article.{language}{suffix}" if language else f"article{suffix}"
    return article_from_bytes(text.encode(), name, options)


def findings(rule: ModuleType, article: Article | str, language: str = "en", **options: Any) -> list[Finding]:
    """What a rule module's `check()` finds, in the order of place; keyword `long_sentence` sets `long-sentence`."""
    if isinstance(article, str):
        article = article_from_text(article, language)
    declared: Mapping[str, Any] = getattr(rule, "OPTIONS", {})
    given = {key if key in declared else key.replace("_", "-"): value for key, value in options.items()}
    return sorted(rule.check(article, Options({**default_options(declared), **given})))


def example_problem(rule: ModuleType, example: Pass | Fail) -> str:
    """What is wrong with one of a rule's EXAMPLES, or an empty string."""
    article = article_from_text(example.text, example.language, suffix=example.suffix)
    found = findings(rule, article, **example.options)
    listed = "; ".join(f"{f.line}:{f.column} {f.code}: {f.message}" for f in found) or "nothing"
    if isinstance(example, Pass):
        return f"should pass, but it found {listed}" if found else ""
    if len(found) != example.findings:
        return f"should fail with {example.findings} finding(s), but it found {listed}"
    first = found[0]
    if example.at and (first.line, first.column) != example.at:
        return f"should fail at {example.at[0]}:{example.at[1]}, but it found {listed}"
    if example.says not in first.message:
        return f"should say {example.says!r}, but it found {listed}"
    if example.code and first.code != example.code:
        return f"should have the code {example.code!r}, but it found {listed}"
    return ""
