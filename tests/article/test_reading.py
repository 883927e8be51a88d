"""From a file to an article: its language, its front matter, its findings' places."""

from __future__ import annotations

from pathlib import Path

import pytest

from pytest_newscheck.article.reading import (
    ArticleSettings,
    ReadingOptions,
    article_from_bytes,
    built_in_readers,
    language_from_path,
    read_article,
    readers_by_suffix,
)
from pytest_newscheck.errors import ArticleError
from pytest_newscheck.languages.identification import LanguageDetector
from pytest_newscheck.languages.store import Languages

RUSSIAN = "Переговоры в старой ратуше продолжились поздно вечером, сообщили участники встречи после её окончания.\n"


@pytest.fixture(scope="module")
def options() -> ReadingOptions:
    return ReadingOptions(Languages(), readers_by_suffix(built_in_readers()), LanguageDetector().detect)


@pytest.mark.parametrize(
    ("path", "language"),
    [
        ("seeds/summit.en.txt", "en"),
        ("seeds/summit.pt-BR.txt", "pt-BR"),
        ("seeds/summit.pt_br.txt", "pt-BR"),
        ("seeds/summit.zh-hant.md", "zh-Hant"),
        ("seeds/summit.v2.ru.txt", "ru"),
        ("seeds/summit.ru.final.txt", ""),
        ("seeds/report.no.1.txt", ""),
        ("seeds/ru/summit.txt", "ru"),
        ("seeds/ru/2024/summit.txt", "ru"),
        ("seeds/ru/uk/summit.txt", "uk"),
        ("seeds/ru/summit.en.txt", "en"),
        ("seeds/summit.txt", ""),
        ("seeds/en.txt", ""),
        ("seeds/summit.old.txt", ""),
        ("seeds/summit.v2.txt", ""),
        ("seeds/x.jan.txt", ""),
        ("seeds/summit.english.txt", ""),
    ],
)
def test_language_by_path(path: str, language: str) -> None:
    assert language_from_path(path) == language


@pytest.mark.parametrize(
    ("path", "front", "configured", "language"),
    [
        pytest.param("ru/a.de.txt", "---\nlang: fr\n---\n", "es", "fr", id="front-matter-first"),
        pytest.param("ru/a.de.txt", "", "es", "de", id="then-the-file-name"),
        pytest.param("ru/a.txt", "", "es", "ru", id="then-the-folder"),
        pytest.param("a.txt", "", "es", "es", id="then-the-settings"),
        pytest.param("a.txt", "", "", "ru", id="then-detection"),
        pytest.param("a.de.txt", '---\nlang: "uk"\n---\n', "", "uk", id="quoted"),
        pytest.param("a.txt", "---\nlang: no\n---\n", "", "no", id="norwegian-is-not-false"),
    ],
)
def test_the_order_in_which_the_language_is_settled(
    options: ReadingOptions, path: str, front: str, configured: str, language: str
) -> None:
    article = article_from_bytes((front + RUSSIAN * 2).encode(), path, options, ArticleSettings(language=configured))
    assert article.language.tag == language


def test_a_text_too_short_has_no_language(options: ReadingOptions) -> None:
    article = article_from_bytes(b"42", "a.txt", options)
    assert article.language.tag == ""
    assert article.language.name == "an unknown language"


@pytest.mark.parametrize(
    "encode",
    [
        lambda text: text.encode(),
        lambda text: text.encode("utf-8-sig"),
        lambda text: text.encode("utf-16"),
        lambda text: text.replace("\n", "\r\n").encode(),
    ],
    ids=["utf-8", "bom", "utf-16", "crlf"],
)
@pytest.mark.parametrize("suffix", [".txt", ".md"])
def test_findings_keep_their_place_in_the_file(options: ReadingOptions, encode: object, suffix: str) -> None:
    text = "---\nlang: ru\n---\n\nЗаголовок\n\nПервый абзац «здесь».\n"
    article = article_from_bytes(encode(text), f"a{suffix}", options)  # type: ignore[operator]
    start = article.text.index("«")
    finding = article.finding(start, start + 7, "so", code="x")
    assert (finding.line, finding.column, finding.end_line, finding.end_column) == (7, 14, 7, 21)
    assert article.line(start) == 7


def test_places_in_markdown_are_those_of_the_file(options: ReadingOptions) -> None:
    article = article_from_bytes("# A\n\nSee [the “plan](http://x.y)” &ldquo;now.\n".encode(), "a.en.md", options)
    places = []
    for mark in ("“", "”", "“now"):
        at = article.text.index(mark)
        finding = article.finding(at, at + 1, "so", code="x")
        places.append((finding.line, finding.column, finding.end_column))
    assert places == [(3, 10, 11), (3, 28, 29), (3, 30, 37)]


def test_a_finding_over_two_blocks(options: ReadingOptions) -> None:
    article = article_from_bytes(b"Head\n\nText goes on.\n", "a.en.txt", options)
    finding = article.finding(2, 9, "so", code="x")
    assert (finding.line, finding.column, finding.end_line, finding.end_column) == (1, 3, 3, 5)
    assert finding.excerpt == "Head"


def test_a_reader_for_another_format(options: ReadingOptions) -> None:
    with pytest.raises(ArticleError, match=r"no reader for \.docx"):
        article_from_bytes(b"", "a.docx", options)


def test_a_missing_file(options: ReadingOptions, tmp_path: Path) -> None:
    with pytest.raises(ArticleError, match=r"seeds/a\.txt: can't be read: No such file"):
        read_article(tmp_path / "a.txt", "seeds/a.txt", options)


def test_meta_is_read_only(options: ReadingOptions) -> None:
    article = article_from_bytes(b"---\nauthor: A\n---\nText", "a.en.txt", options)
    assert article.meta["author"] == "A"
    with pytest.raises(TypeError):
        article.meta["author"] = "B"  # type: ignore[index]
