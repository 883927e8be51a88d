"""Settings that hold for a run, for some articles, or for one: severity, options, overrides, mutes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Project

BAD = "Talks resume.\n\nThe two sides met hastily in the old town hall.\n"

HASTY = '''"""The word "hastily" is a warning."""

ID, SEVERITY = "hasty-word", "warning"


def check(article, options):
    at = article.text.find("hastily")
    if at >= 0:
        yield article.finding(at, at + 7, "hastily is a judgement", code="word")
'''


@pytest.fixture
def two_rules(project: Project) -> Project:
    project.rule("hasty_word", HASTY)
    project.write("seeds/summit.en.txt", BAD)
    return project


def configured(project: Project, settings: str) -> Project:
    project.configure(f'[tool.newscheck]\nselect = ["headline-stop", "hasty-word"]\n{settings}\n')
    return project


def outcomes(project: Project, *arguments: str) -> dict[str, str]:
    run = project.run("seeds/", "-v", *arguments)
    return {node.rsplit("::", 1)[1]: outcome for node, outcome in run.outcomes().items()}


def test_warnings_pass_and_stand_at_the_article_s_line(two_rules: Project) -> None:
    run = configured(two_rules, "").run("seeds/", "-v")
    assert outcomes(two_rules) == {"hasty-word": "PASSED", "headline-stop": "FAILED"}
    assert (
        f"{two_rules.root}/seeds/summit.en.txt:3: NewscheckWarning: hastily is a judgement (hasty-word, column 19)"
        in run.out
    )
    assert "old town hall" not in run.out, "the paragraph below the warning tells nothing"


def test_strict_lets_warnings_fail(two_rules: Project) -> None:
    configured(two_rules, "")
    assert outcomes(two_rules, "--newscheck-strict") == {"hasty-word": "FAILED", "headline-stop": "FAILED"}


def test_turning_warnings_into_errors_fails_the_item_with_its_own_text(two_rules: Project) -> None:
    configured(two_rules, "")
    for filters in (["-W", "error"], ["-W", "error::pytest_newscheck.items.NewscheckWarning"]):
        run = two_rules.run("seeds/", "-v", *filters)
        assert run.outcomes()["seeds/summit.en.txt::hasty-word"] == "FAILED"
        assert "seeds/summit.en.txt:3:19 (warning)" in run.out
        assert "Traceback" not in run.out
        assert len(run.places) == 2


def test_warnings_can_be_ignored(two_rules: Project) -> None:
    configured(two_rules, "")
    run = two_rules.run("seeds/", "-W", "ignore::pytest_newscheck.items.NewscheckWarning")
    assert "NewscheckWarning: hastily" not in run.out
    assert len(run.places) == 2


def test_without_pytest_s_warnings_plugin(two_rules: Project) -> None:
    configured(two_rules, "")
    assert outcomes(two_rules, "-p", "no:warnings") == {"hasty-word": "PASSED", "headline-stop": "FAILED"}


def test_severity_is_configured_for_a_rule(two_rules: Project) -> None:
    configured(two_rules, 'severity = {headline-stop = "warning", hasty-word = "error"}')
    run = two_rules.run("seeds/", "-v")
    assert {f["rule"]: f["severity"] for f in run.report["findings"]} == {
        "headline-stop": "warning",
        "hasty-word": "error",
    }
    assert outcomes(two_rules) == {"hasty-word": "FAILED", "headline-stop": "PASSED"}


def test_options_are_configured_for_a_rule(two_rules: Project) -> None:
    configured(two_rules, '[tool.newscheck.rules.headline-stop]\nmarks = "!"')
    assert outcomes(two_rules) == {"hasty-word": "PASSED", "headline-stop": "PASSED"}


def test_overrides_hold_for_the_files_that_they_name(two_rules: Project) -> None:
    two_rules.write("seeds/archive/old.en.txt", BAD)
    two_rules.write("seeds/archive/deep/older.en.txt", BAD)
    configured(
        two_rules,
        '[[tool.newscheck.overrides]]\nfiles = ["seeds/archive/**"]\nignore = ["headline-stop"]\n'
        '[[tool.newscheck.overrides]]\nfiles = ["seeds/archive/deep/*"]\nselect = ["hasty-word"]\n'
        'severity = {hasty-word = "error"}\n',
    )
    run = two_rules.run("seeds/", "-v")
    assert run.outcomes() == {
        "seeds/archive/deep/older.en.txt::hasty-word": "FAILED",
        "seeds/archive/old.en.txt::hasty-word": "PASSED",
        "seeds/summit.en.txt::hasty-word": "PASSED",
        "seeds/summit.en.txt::headline-stop": "FAILED",
    }


def test_an_encoding_for_some_articles(two_rules: Project) -> None:
    two_rules.write("seeds/old/архив.ru.txt", "Переговоры.\n".encode("cp1251"))
    configured(two_rules, '[[tool.newscheck.overrides]]\nfiles = ["seeds/old/*"]\nencoding = "windows-1251"\n')
    run = two_rules.run("seeds/")
    assert "seeds/old/архив.ru.txt:1:11 headline-stop full-stop" in run.places


def test_newscheck_toml_works_like_pyproject(two_rules: Project) -> None:
    (two_rules.root / "pyproject.toml").unlink()
    two_rules.write("newscheck.toml", 'select = ["headline-stop"]\n[rules.headline-stop]\nmarks = "!"\n')
    run = two_rules.run("seeds/", "-v")
    assert run.outcomes() == {"seeds/summit.en.txt::headline-stop": "PASSED"}
    assert "settings: newscheck.toml" in run.out


def test_rules_from_several_folders(two_rules: Project) -> None:
    two_rules.write(
        "desk/no_news.py", '"""No news."""\nID = "no-news"\ndef check(article, options):\n    yield from ()\n'
    )
    two_rules.configure('[tool.newscheck]\nrules-dirs = ["rules", "desk"]\nselect = ["no-news", "hasty-word"]\n')
    assert outcomes(two_rules) == {"hasty-word": "PASSED", "no-news": "PASSED"}


def test_an_article_mutes_a_rule_with_a_reason(two_rules: Project) -> None:
    configured(two_rules, "")
    two_rules.write(
        "seeds/summit.en.txt", f"---\nnewscheck:\n  mute:\n    headline-stop: it is a quotation\n---\n{BAD}"
    )
    run = two_rules.run("seeds/", "-v", "-rs")
    assert run.outcomes()["seeds/summit.en.txt::headline-stop"] == "SKIPPED"
    reason = "muted in the article's front matter: it is a quotation"
    assert run.report["skipped"] == [{"path": "seeds/summit.en.txt", "rule": "headline-stop", "reason": reason}]
    assert f"SKIPPED [1] seeds/summit.en.txt:1: {reason}" in run.out


def test_a_newsroom_s_language_file_is_laid_over_the_shipped_one(two_rules: Project) -> None:
    two_rules.write("house/en.toml", '[headline-stop]\nmarks = ["!"]\n')
    two_rules.rule(
        "headline_stop",
        '''"""Marks from the language file."""
from pytest_newscheck import knowledge
ID = "headline-stop"
@knowledge
def marks(language):
    return tuple(language.table("headline-stop")["marks"])
def check(article, options):
    if article.headline.text.endswith(marks(article.language)):
        yield article.finding(0, 1, "a mark", code="mark")
''',
    )
    two_rules.configure('[tool.newscheck]\nselect = ["headline-stop"]\nlanguages-dirs = ["house"]\n')
    two_rules.write("seeds/summit.en.txt", "Talks resume!\n")
    two_rules.write("seeds/summit.de.txt", "Neue Gespräche!\n")
    run = two_rules.run("seeds/", "-v")
    assert run.outcomes() == {
        "seeds/summit.de.txt::headline-stop": "SKIPPED",
        "seeds/summit.en.txt::headline-stop": "FAILED",
    }
    assert run.report["skipped"][0]["reason"] == "no headline-stop data for German"
