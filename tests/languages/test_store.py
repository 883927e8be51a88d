"""Language files: what is shipped, how a newsroom's own are laid over them, and language tags."""

from __future__ import annotations

from pathlib import Path

import pytest

import pytest_newscheck
from pytest_newscheck.errors import ConfigError, NoKnowledge
from pytest_newscheck.languages.store import LANGUAGE_NAMES, Language, Languages, knowledge, merged
from pytest_newscheck.languages.tags import base, normalized


@pytest.mark.parametrize(
    ("tag", "expected"),
    [
        ("en", "en"), ("EN", "en"), ("pt-br", "pt-BR"), ("pt_BR", "pt-BR"), ("zh-hant", "zh-Hant"),
        ("zh-Hant-TW", "zh-Hant-TW"), ("es-419", "es-419"), ("fil", "fil"), (" de ", "de"),
        ("", ""), ("english", ""), ("old", ""), ("v2", ""), ("xx", ""), ("en-", ""), ("e", ""), ("en-US-x", ""),
    ],
)  # fmt: skip
def test_tags(tag: str, expected: str) -> None:
    assert normalized(tag) == expected


def test_the_language_of_a_tag() -> None:
    assert base("pt-BR") == "pt"
    assert LANGUAGE_NAMES["uk"] == "Ukrainian"


def test_every_shipped_language_file_is_a_language_and_can_be_read() -> None:
    folder = Path(pytest_newscheck.__file__).parent / "languages"
    codes = [file.stem for file in folder.glob("*.toml") if len(file.stem) == 2]
    assert len(codes) >= 20
    for code in codes:
        assert normalized(code) == code
        assert Languages().get(code).name == LANGUAGE_NAMES[code]


def test_a_language_without_data() -> None:
    language = Languages().get("tlh" if "tlh" in LANGUAGE_NAMES else "ay")
    with pytest.raises(NoKnowledge, match="no claims data for Aymara"):
        language.table("claims")
    assert language.table_or_empty("claims") == {}


def test_the_unknown_language() -> None:
    with pytest.raises(NoKnowledge, match="no claims data for an unknown language"):
        Languages().get("").table("claims")


def test_own_files_add_to_lists_and_replace_values(tmp_path: Path) -> None:
    (tmp_path / "ay.toml").write_text('[house]\nwords = ["a"]\nlimit = 1\n[house.deep]\nx = ["1"]\n')
    (tmp_path / "ay-BO.toml").write_text('[house]\nwords = ["b"]\nlimit = 2\n[house.deep]\nx = ["2"]\n')
    languages = Languages([tmp_path])
    languages.check()
    assert languages.get("ay").table("house") == {"words": ["a"], "limit": 1, "deep": {"x": ["1"]}}
    assert languages.get("ay-BO").table("house") == {"words": ["a", "b"], "limit": 2, "deep": {"x": ["1", "2"]}}
    assert languages.get("ay-PE").table("house")["limit"] == 1


@pytest.mark.parametrize(
    ("content", "says"),
    [
        ("[house", "not a usable language file"),
        ("x = 1", "`x` stands outside a table"),
        ('[sentences]\nabbreviations = "Mr"', r"\[sentences\] abbreviations must be a list, not a text"),
    ],
)
def test_broken_own_files_are_refused(tmp_path: Path, content: str, says: str) -> None:
    (tmp_path / "en.toml").write_text(content)
    with pytest.raises(ConfigError, match=says):
        Languages([tmp_path]).check()


def test_what_is_made_of_the_data_is_made_once() -> None:
    calls: list[str] = []

    @knowledge
    def words(language: Language) -> frozenset[str]:
        """Words."""
        calls.append(language.tag)
        return frozenset(language.table_or_empty("x"))

    languages = Languages()
    for tag in ("en", "de", "en"):
        words(languages.get(tag))
    assert calls == ["en", "de"]


def test_merging_does_not_change_what_is_merged() -> None:
    below, above = {"a": [1], "b": {"c": 1}}, {"a": [2], "b": {"d": 2}}
    assert merged(below, above) == {"a": [1, 2], "b": {"c": 1, "d": 2}}
    assert below == {"a": [1], "b": {"c": 1}}
