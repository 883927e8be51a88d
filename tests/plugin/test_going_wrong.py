"""Broken articles, broken rules, broken settings: one clear line each, and everything else still runs."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Project

GOOD = "Talks resume\n\nThe two sides met in the old town hall.\n"
BAD = "Talks resume.\n\nThe two sides met in the old town hall.\n"

TWO_RULES = '''"""Finds nothing."""
ID = "other-rule"
def check(article, options):
    yield from ()
'''


@pytest.fixture
def mixed(project: Project) -> Project:
    """A project with one article that fails its one rule, to see that it is still checked."""
    project.write("seeds/zz-last.en.txt", BAD)
    return project


@pytest.mark.parametrize(
    ("content", "says"),
    [
        pytest.param("Привет, мир".encode("cp1251"), "is not valid UTF-8 (byte 0xCF on line 1)", id="cp1251"),
        pytest.param(b"\xff\xfeT\x00\xff", "is not valid UTF-16", id="cut-utf-16"),
        pytest.param(b"Talks\n\nresume \x00 here\n", "holds NUL bytes (the first on line 3)", id="nul"),
        pytest.param(b"---\nencoding: klingon\n---\nTalks\n", "unknown encoding: 'klingon'", id="unknown-encoding"),
        pytest.param(b"---\nlang: [en\n---\nTalks\n", "front matter is not valid YAML (line 3)", id="broken-yaml"),
        pytest.param(
            b"---\nlang: klingon\n---\nTalks\n", "lang is 'klingon', not a language code", id="unknown-language"
        ),
        pytest.param(b"---\nnewscheck: {mute: {quots: x}}\n---\nT\n", "unknown rule 'quots'", id="unknown-mute"),
        pytest.param(b"---\nnewscheck: {mute: {headline-stop: }}\n---\nT\n", "without a reason", id="mute-no-reason"),
    ],
)
def test_an_unreadable_article_is_one_failure(mixed: Project, content: bytes, says: str) -> None:
    mixed.configure('[tool.newscheck]\nselect = ["headline-stop", "other-rule"]\n')
    mixed.rule("other_rule", TWO_RULES)
    mixed.write("seeds/broken.en.txt", content)
    run = mixed.run("seeds/", "-v")
    assert run.code == 1
    assert run.outcomes() == {
        "seeds/broken.en.txt::headline-stop": "FAILED",
        "seeds/broken.en.txt::other-rule": "SKIPPED",
        "seeds/zz-last.en.txt::headline-stop": "FAILED",
        "seeds/zz-last.en.txt::other-rule": "PASSED",
    }
    assert any(line.startswith("seeds/broken.en.txt: ") and says in line for line in run.out.splitlines())
    assert [error["path"] for error in run.report["errors"]] == ["seeds/broken.en.txt"]
    assert run.places == ["seeds/zz-last.en.txt:1:13 headline-stop full-stop"]
    assert run.report["articles"] == 2


def test_a_huge_article_is_refused_without_reading_it(mixed: Project) -> None:
    with (mixed.root / "seeds/huge.en.txt").open("wb") as file:
        file.truncate(100_000_000)
    run = mixed.run("seeds/")
    assert run.code == 1
    assert "seeds/huge.en.txt: is 100 MB long; articles of over 16 MB are not read" in run.out
    assert run.places == ["seeds/zz-last.en.txt:1:13 headline-stop full-stop"]


def test_the_size_limit_can_be_configured(mixed: Project) -> None:
    mixed.configure('[tool.newscheck]\nselect = ["headline-stop"]\nmax-megabytes = 1\n')
    mixed.write("seeds/big.en.txt", "Talks resume\n\n" + "word " * 250_000)
    assert "seeds/big.en.txt: is 1 MB long; articles of over 1 MB are not read" in mixed.run("seeds/").out


def test_a_file_that_vanishes_between_collection_and_its_turn(mixed: Project) -> None:
    vanishing = mixed.write("seeds/vanishing.en.txt", GOOD)
    mixed.write(
        "conftest.py",
        f"from pathlib import Path\ndef pytest_collection_finish(session):\n    Path({str(vanishing)!r}).unlink()\n",
    )
    run = mixed.run("seeds/")
    assert run.code == 1
    assert "seeds/vanishing.en.txt: can't be read: No such file or directory" in run.out
    assert run.places == ["seeds/zz-last.en.txt:1:13 headline-stop full-stop"]


def test_a_link_to_nowhere_is_a_failure(mixed: Project) -> None:
    (mixed.root / "seeds/moved.en.txt").symlink_to("gone.en.txt")
    run = mixed.run("seeds/")
    assert "seeds/moved.en.txt: can't be read: No such file or directory" in run.out
    assert run.report["articles"] == 2


def test_a_directory_loop_is_a_failure_and_not_followed(mixed: Project) -> None:
    (mixed.root / "seeds/archive").mkdir()
    (mixed.root / "seeds/archive/again").symlink_to("..")
    run = mixed.run("seeds/", "-v")
    assert run.code == 1
    assert run.outcomes() == {
        "seeds/archive/again::newscheck": "FAILED",
        "seeds/zz-last.en.txt::headline-stop": "FAILED",
    }
    assert "seeds/archive/again: the link leads back to seeds/, which it lies in" in run.out


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_an_unreadable_file_is_a_failure(mixed: Project) -> None:
    mixed.write("seeds/secret.en.txt", GOOD).chmod(0)
    assert "seeds/secret.en.txt: can't be read: Permission denied" in mixed.run("seeds/").out


def test_a_rule_that_raises_fails_that_item_only(mixed: Project) -> None:
    mixed.configure('[tool.newscheck]\nselect = ["headline-stop", "touchy"]\n')
    mixed.rule(
        "touchy",
        'ID = "touchy"\n\ndef check(article, options):\n    raise ValueError("no such luck")\n    yield\n',
    )
    run = mixed.run("seeds/", "-v")
    assert run.outcomes() == {
        "seeds/zz-last.en.txt::headline-stop": "FAILED",
        "seeds/zz-last.en.txt::touchy": "FAILED",
    }
    assert "the rule touchy crashed on seeds/zz-last.en.txt: ValueError: no such luck" in run.out
    assert "rules/touchy.py:4 in check" in run.out
    assert "a defect of the rule, not of the article" in run.out
    assert run.report["errors"][0]["rule"] == "touchy"
    assert run.places == ["seeds/zz-last.en.txt:1:13 headline-stop full-stop"]


def test_a_rule_that_yields_nonsense_crashes_cleanly(mixed: Project) -> None:
    mixed.configure('[tool.newscheck]\nselect = ["touchy"]\n')
    mixed.rule("touchy", '"""Yields."""\nID = "touchy"\ndef check(article, options):\n    yield "a string"\n')
    run = mixed.run("seeds/")
    assert run.code == 1
    assert "the rule touchy crashed on seeds/zz-last.en.txt: TypeError" in run.out


@pytest.mark.parametrize(
    ("source", "says"),
    [
        pytest.param("import nothing_of_this_name", "does not import: ModuleNotFoundError", id="import"),
        pytest.param("def check(:\n", "does not import: SyntaxError", id="syntax"),
        pytest.param("raise SystemExit(3)", "does not import: SystemExit", id="exit"),
        pytest.param("def check(article, options): yield", "not a rule: it has no ID", id="no-id"),
        pytest.param('ID = "some-rule"', "not a rule: it has no check", id="no-check"),
        pytest.param('ID = "Some Rule"\ndef check(a, o): yield', "ID must be lower-case words", id="bad-id"),
        pytest.param('ID = "x"\nSEVERITY = "fatal"\ndef check(a, o): yield', "SEVERITY must be one of", id="severity"),
        pytest.param('ID = "x"\nOPTIONS = ["a"]\ndef check(a, o): yield', "OPTIONS must be a dict", id="options"),
        pytest.param('ID = "x"\nEXAMPLES = ["a"]\ndef check(a, o): yield', "EXAMPLES must be a list of", id="examples"),
    ],
)
def test_a_broken_rule_module_stops_the_run(mixed: Project, source: str, says: str) -> None:
    mixed.rule("faulty", source)
    run = mixed.run("seeds/")
    assert run.code == 4
    assert f"{mixed.root}/rules/faulty.py" in run.out
    assert says in run.out
    assert "Traceback" not in run.out
    assert run.report == {}


def test_two_files_with_one_rule_id_stop_the_run(mixed: Project) -> None:
    mixed.rule("again", (mixed.root / "rules/headline_stop.py").read_text())
    run = mixed.run("seeds/")
    assert run.code == 4
    assert "two files have the rule id 'headline-stop'" in run.out
    assert "rules/again.py" in run.out
    assert "rules/headline_stop.py" in run.out


def test_a_built_in_id_is_taken(mixed: Project) -> None:
    mixed.rule("mine", '"""Mine."""\nID = "quotes"\ndef check(article, options):\n    yield from ()\n')
    run = mixed.run("seeds/")
    assert run.code == 4
    assert "two files have the rule id 'quotes'" in run.out


def test_a_rule_id_that_begins_another_stops_the_run(mixed: Project) -> None:
    mixed.rule("headline", '"""H."""\nID = "headline"\ndef check(article, options):\n    yield from ()\n')
    run = mixed.run("seeds/")
    assert run.code == 4
    assert "'headline'" in run.out
    assert "'headline-stop'" in run.out


def test_helpers_beside_rules_are_not_rules(mixed: Project) -> None:
    for name in ("_helper", "test_headline_stop", "conftest"):
        mixed.rule(name, "NOTHING = 1\n")
    assert mixed.run("seeds/").code == 1


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["--newscheck-select=quots"], "unknown rule 'quots'; did you mean 'quotes'?"),
        (["--newscheck-ignore=quots"], "unknown rule 'quots'; did you mean 'quotes'?"),
        (["--newscheck-ignore=headline-stop"], "no rule is selected; there are: claims, dashes, headline-stop,"),
        (["--newscheck-select="], "--newscheck-select names no rule"),
        (["--newscheck-select=,"], "--newscheck-select names no rule"),
        (["--newscheck-json="], "--newscheck-json names no file"),
        (["--newscheck-json=seeds/zz-last.en.txt"], "is an article"),
        (["--newscheck-json=nowhere/report.json"], "--newscheck-json: can't write"),
        (["--newscheck-json=seeds"], "--newscheck-json: can't write"),
    ],
)
def test_wrong_options_stop_the_run(mixed: Project, arguments: list[str], says: str) -> None:
    run = mixed.run("seeds/", *arguments)
    assert run.code == 4
    assert says in run.out


@pytest.mark.parametrize(
    ("settings", "says"),
    [
        ('artcles = ["x"]', "pyproject.toml: [tool.newscheck]: unknown key 'artcles'; did you mean 'articles'?"),
        ('articles = "x"', "pyproject.toml: [tool.newscheck]: articles must be a list of texts, not a text"),
        ("articles = [1]", "articles must be a list of texts"),
        ('language = "klingon"', "language 'klingon' is not a language code"),
        ('encoding = "klingon"', "encoding 'klingon' is not known"),
        ('select = ["quots"]', "pyproject.toml: select: unknown rule 'quots'; did you mean 'quotes'?"),
        ('severity = {quotes = "fatal"}', "severity.quotes must be one of error, warning, not 'fatal'"),
        ('severity = {quots = "error"}', "unknown rule 'quots'"),
        ("rules = {quots = {}}", "rules: unknown rule 'quots'"),
        ("rules = {quotes = 1}", "rules.quotes must be a table of options, not a whole number"),
        ('rules = {headline-stop = {mark = "!"}}', "rules.headline-stop: unknown option 'mark'; did you mean 'marks'?"),
        ("rules = {headline-stop = {marks = 1}}", "rules.headline-stop: marks must be a text, not a whole number"),
        ('rules = {claims = {level = "high"}}', "rules.claims: level must be one of watch, figures, broad, all"),
        ("max-megabytes = 0", "max-megabytes must be 1 or more"),
        ('overrides = [{language = "en"}]', "overrides[1]: files is missing"),
        ('overrides = [{files = ["a"], articles = ["b"]}]', "overrides[1]: unknown key 'articles'"),
        ('overrides = "x"', "overrides must be tables"),
        ('languages-dirs = ["nowhere"]', "languages-dirs: 'nowhere' is not a folder"),
        ('rules-dirs = ["rulez"]', "rules-dirs: 'rulez' is not a folder"),
        ('articles = ["/content/*.md"]', "'/content/*.md' can't match"),
        ('articles = ["../content/*.md"]', "'../content/*.md' can't match"),
        ('articles = ["a{1..5000}.md"]', "articles: not usable as globs"),
        ('overrides = [{files = ["/a"]}]', "overrides[1]: files: '/a' can't match"),
    ],
)
def test_wrong_settings_stop_the_run(mixed: Project, settings: str, says: str) -> None:
    mixed.configure(f"[tool.newscheck]\n{settings}\n")
    run = mixed.run("seeds/")
    assert run.code == 4
    assert says in run.out
    assert "Traceback" not in run.out


def test_settings_in_two_files_stop_the_run(mixed: Project) -> None:
    mixed.write("newscheck.toml", 'select = ["headline-stop"]\n')
    run = mixed.run("seeds/")
    assert run.code == 4
    assert "settings stand in both newscheck.toml and pyproject.toml" in run.out


@pytest.mark.parametrize(
    ("name", "content", "says"),
    [
        ("en.toml", "[quotes", "not a usable language file"),
        ("en.toml", 'colour = "red"', "`colour` stands outside a table"),
        ("klingon.toml", "", "is not named after a language code"),
    ],
)
def test_a_broken_language_file_stops_the_run(mixed: Project, name: str, content: str, says: str) -> None:
    mixed.configure('[tool.newscheck]\nlanguages-dirs = ["house"]\n')
    mixed.write(f"house/{name}", content)
    run = mixed.run("seeds/")
    assert run.code == 4
    assert says in run.out
    assert f"house/{name}" in run.out


def test_nothing_found_says_where_it_looked(project: Project) -> None:
    (project.root / "seeds").mkdir()
    run = project.run("seeds/")
    assert run.code == 5
    assert "newscheck: no article found; looked for seeds/ (.markdown .md .txt)" in run.out


def test_a_report_is_not_left_half_written(mixed: Project) -> None:
    mixed.write("report.json", "old")
    assert mixed.run("seeds/", "--newscheck-json=report.json", "--newscheck-select=quots").code == 4
    assert sorted(path.name for path in mixed.root.iterdir() if path.name.startswith(".report")) == []


def test_control_characters_are_shown_not_sent(mixed: Project) -> None:
    mixed.write("seeds/escape.en.txt", "Talks\x1b[31m red\u202e resume.\n")
    run = mixed.run("seeds/")
    assert "\x1b" not in run.out
    assert "\u202e" not in run.out
    assert "Talks␛[31m red<U+202E> resume." in run.out
