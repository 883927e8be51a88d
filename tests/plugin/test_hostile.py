"""Hostile surroundings: what users, their tools and their disks do to a run must not lose or invent a result."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Project

GOOD = "Talks resume\n\nThe two sides met in the old town hall.\n"
BAD = "Talks resume.\n\nThe two sides met in the old town hall.\n"

TOUCHY = '''"""Does what it is told."""

import os
import sys

import pytest

from pytest_newscheck import Finding, Skip

ID = "touchy"


class Mute(Exception):
    def __str__(self):
        raise RuntimeError("no words")


def check(article, options):
    finding = article.finding(0, 1, "so", code="x")
    {what}
    yield finding
'''


@pytest.fixture
def touchy(project: Project) -> Project:
    project.configure('[tool.newscheck]\nselect = ["headline-stop", "touchy"]\n')
    project.write("seeds/a.en.txt", BAD)
    return project


@pytest.mark.parametrize(
    ("what", "says"),
    [
        ('yield article.finding(0, 1, "so", code="x", severity="fatal")', "the severity 'fatal'"),
        ('yield article.finding(-5, -1, "so", code="x")', "the place -5 to -1 is not in the article"),
        ('yield article.finding(20, 10, "so", code="x")', "the place 20 to 10 is not in the article"),
        ('yield article.finding(0, 10**6, "so", code="x")', "is not in the article, which is 53 long"),
        ('yield article.finding(0, 1, None, code="x")', "message is None; it must be a text"),
        ('yield article.finding(0, 1, "so", code=3)', "code is 3; it must be a text"),
        ('yield article.finding(0, 1, "so", code="x", data={"a": {1}})', "TypeError"),
        ('yield article.finding(0, 1, "so", code="x", data={"a": float("nan")})', "ValueError"),
        (
            "import dataclasses; finding = dataclasses.replace(finding, path='other.txt')",
            "'other.txt', another article",
        ),
        ("sys.exit(0)", "SystemExit: 0"),
        ('pytest.fail("no")', "Failed: no"),
        ('pytest.skip("no")', "Skipped: no"),
        ("raise Mute", "Mute (its text can't be made)"),
        ("check(article, options).send(None)", "RecursionError"),
    ],
)
def test_whatever_a_rule_does_is_told_and_counted(touchy: Project, what: str, says: str) -> None:
    touchy.rule("touchy", TOUCHY.replace("{what}", what))
    run = touchy.run("seeds/")
    assert run.code == 1
    (error,) = run.report["errors"]
    assert error["rule"] == "touchy"
    assert error["reason"].startswith("the rule touchy crashed on seeds/a.en.txt: ")
    assert says in error["reason"]
    assert run.places == ["seeds/a.en.txt:1:13 headline-stop full-stop"]


def test_a_worker_that_dies_leaves_an_error(touchy: Project) -> None:
    touchy.rule("touchy", TOUCHY.replace("{what}", "os._exit(3)"))
    run = touchy.run("seeds/", "-n", "1")
    assert run.code == 1
    assert [(error["path"], error["rule"]) for error in run.report["errors"]] == [("seeds/a.en.txt", "touchy")]


def test_a_skip_without_a_reason_is_still_a_skip(touchy: Project) -> None:
    touchy.rule("touchy", TOUCHY.replace("{what}", "raise Skip"))
    run = touchy.run("seeds/")
    assert run.report["skipped"] == [{"path": "seeds/a.en.txt", "rule": "touchy", "reason": "the rule gave no reason"}]


@pytest.mark.parametrize(
    "result", ["[__import__('dataclasses').replace(f, severity='fatal') for f in findings]", "[1]", "1"]
)
def test_a_hook_that_returns_nonsense_is_told(touchy: Project, result: str) -> None:
    touchy.rule("touchy", TOUCHY.replace("{what}", "pass"))
    touchy.write("conftest.py", f"def newscheck_findings(article, rule, findings):\n    return {result}\n")
    run = touchy.run("seeds/")
    assert run.code == 1
    assert {error["rule"] for error in run.report["errors"]} == {"headline-stop", "touchy"}


def test_items_that_a_mark_skips(project: Project) -> None:
    project.write("seeds/a.en.txt", BAD)
    project.write(
        "conftest.py",
        "import pytest\ndef pytest_collection_modifyitems(items):\n"
        "    for item in items:\n        item.add_marker(pytest.mark.skip(reason='not today'))\n",
    )
    for folder in ("seeds/", "rules/"):
        run = project.run(folder, "-rs")
        assert run.code == 0
        assert "not today" in run.out


@pytest.mark.parametrize("arguments", [(), ("-n", "2")], ids=["alone", "xdist"])
def test_half_characters_fail_their_article_only(project: Project, arguments: tuple[str, ...]) -> None:
    project.write("seeds/a.en.txt", b"---\nencoding: utf-7\n---\n\nTalks +2AA-\n")
    project.write("seeds/b.en.txt", BAD)
    run = project.run("seeds/", *arguments)
    assert run.code == 1
    assert [error["path"] for error in run.report["errors"]] == ["seeds/a.en.txt"]
    assert run.places == ["seeds/b.en.txt:1:13 headline-stop full-stop"]


@pytest.mark.parametrize("arguments", [(), ("-n", "2")], ids=["alone", "xdist"])
@pytest.mark.parametrize(
    "name", [b"\xff\xfe.en.txt", b"a\x1b[31m.en.txt", b"a\nb.en.txt"], ids=["bytes", "escape", "line"]
)
def test_file_names_that_cant_be_printed(project: Project, name: bytes, arguments: tuple[str, ...]) -> None:
    (project.root / "seeds").mkdir()
    try:
        (project.root / "seeds" / os.fsdecode(name)).write_text(BAD)
    except OSError:
        pytest.skip("this disk refuses such names")
    run = project.run("seeds/", "-v", *arguments)
    assert run.code == 1
    assert "\x1b" not in run.out
    assert [finding["path"] for finding in run.report["findings"]] == [f"seeds/{os.fsdecode(name)}"]


def test_folders_that_link_to_each_other(project: Project) -> None:
    for folder, other in (("a", "b"), ("b", "a")):
        project.write(f"seeds/{folder}/article.en.txt", GOOD)
        (project.root / f"seeds/{folder}/again").symlink_to(f"../{other}")
        (project.root / f"seeds/{folder}/more").symlink_to(f"../{other}")
    run = project.run("seeds/", "-v")
    assert run.code == 1
    assert 2 <= sum("article.en.txt" in node for node in run.outcomes()) <= 10
    assert "the link leads back to" in run.out


def test_a_loop_is_reported_when_articles_are_chosen_by_their_marker(project: Project) -> None:
    project.write("seeds/a.en.txt", GOOD)
    (project.root / "seeds/again").symlink_to(".")
    run = project.run("seeds/", "-m", "newscheck")
    assert run.code == 1
    assert [error["path"] for error in run.report["errors"]] == ["seeds/again"]


def test_a_rules_folder_of_somebody_else_is_left_alone(empty_project: Project) -> None:
    empty_project.write("rules/models.py", "raise RuntimeError('imported')\n")
    empty_project.write("seeds/data.sql", "insert into a;")
    empty_project.write("tests/v1.2/test_one.py", "def test_one(): pass\n")
    for arguments in ((), ("tests/v1.2",), (str(empty_project.root / "tests"),)):
        assert empty_project.run(*arguments, report=False).code == 0


def test_testpaths_do_not_name_articles(empty_project: Project) -> None:
    empty_project.write("pytest.ini", "[pytest]\ntestpaths = README.md\naddopts = --doctest-glob=*.md\n")
    empty_project.write("README.md", ">>> 1 + 1\n2\n")
    empty_project.write("seeds/a.en.txt", GOOD)
    for arguments in ((), ("-n", "1")):
        run = empty_project.run("-v", *arguments, report=False)
        assert "README.md::README.md" in run.out
        assert "README.md::quotes" not in run.out


@pytest.mark.parametrize("target", ["seeds/", "seeds/a.en.txt", "."])
def test_a_conftest_below_the_root_is_not_heard(project: Project, target: str) -> None:
    project.write("seeds/a.en.txt", BAD)
    project.write("seeds/conftest.py", "def newscheck_findings(article, rule, findings):\n    return []\n")
    run = project.run(target, "--ignore=rules")
    assert run.code == 1
    assert "its newscheck hooks are not heard" in run.out
    assert len(run.places) == 1


@pytest.mark.parametrize(
    ("source", "says"),
    [
        ("def newscheck_rules(config):\n    return []\n", "newscheck_rules"),
        ("def newscheck_rules():\n    return ['quotes']\n", "'quotes': not a rule: it is no module"),
        ("def newscheck_rules():\n    raise ValueError('so')\n", "the hook newscheck_rules failed: ValueError: so"),
        ("def newscheck_readers():\n    return [1]\n", "1: not a reader"),
        ("def newscheck_rule():\n    return []\n", "unknown hook 'newscheck_rule'"),
    ],
)
def test_wrong_hooks_of_the_project_stop_the_run(project: Project, source: str, says: str) -> None:
    project.write("seeds/a.en.txt", BAD)
    project.write("conftest.py", source)
    run = project.run("seeds/")
    assert run.code == 4
    assert says in run.out
    assert "Traceback" not in run.out


def test_all_deselected_is_not_nothing_found(project: Project) -> None:
    project.write("seeds/a.en.txt", BAD)
    run = project.run("seeds/", "-k", "nothing-of-this-name")
    assert run.code == 5
    assert "no article found" not in run.out


def test_an_article_given_twice_counts_once(project: Project) -> None:
    project.write("seeds/a.en.txt", BAD)
    run = project.run("seeds/a.en.txt", "seeds/a.en.txt", "--keep-duplicates")
    assert len(run.places) == 1


def test_the_disk_is_full_at_the_end(project: Project) -> None:
    project.write("seeds/a.en.txt", BAD)
    project.write(
        "conftest.py",
        "import pytest_newscheck.reporting as reporting\n"
        "def full(target, text):\n    raise OSError(28, 'No space left on device')\n"
        "reporting.write_atomically = full\n",
    )
    run = project.run("seeds/")
    assert run.code == 4
    assert "newscheck: can't write" in run.out
    assert "No space left on device" in run.out
    assert "Traceback" not in run.out


def test_help_is_shown_whatever_the_settings_say(project: Project) -> None:
    project.configure("[tool.newscheck]\nnonsense = 1\n")
    for option in ("--help", "--version", "--markers"):
        assert project.run(option, report=False).code == 0


def test_an_ascii_terminal(project: Project) -> None:
    project.write("seeds/мир.ru.txt", "Мир — это «мир».\n")
    run = project.run("seeds/", environment={"PYTHONIOENCODING": "ascii:backslashreplace"})
    assert run.code == 1
    assert run.report["findings"][0]["path"] == "seeds/мир.ru.txt"
