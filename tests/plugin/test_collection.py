"""Which files become articles, which items they have, and pytest's own ways of choosing among them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Project

GOOD = "Talks resume\n\nThe two sides met in the old town hall.\n"
BAD = "Talks resume.\n\nThe two sides met in the old town hall.\n"


def test_each_article_has_an_item_for_each_rule(project: Project) -> None:
    project.configure('[tool.newscheck]\nselect = ["headline-stop", "hasty-word"]\n')
    project.rule("hasty_word", HASTY)
    project.write("seeds/summit.en.txt", BAD)
    project.write("seeds/flood.en.md", f"# {GOOD}")
    run = project.run("seeds/", "-v")
    assert run.code == 1
    assert run.outcomes() == {
        "seeds/flood.en.md::hasty-word": "PASSED",
        "seeds/flood.en.md::headline-stop": "PASSED",
        "seeds/summit.en.txt::hasty-word": "PASSED",
        "seeds/summit.en.txt::headline-stop": "FAILED",
    }


HASTY = '''"""A word."""
ID = "hasty-word"
def check(article, options):
    yield from ()
'''


def test_only_articles_are_collected(project: Project) -> None:
    project.write("README.md", BAD)
    project.write("requirements.txt", "pytest.")
    project.write("docs/guide.md", BAD)
    project.write("seeds/notes.csv", "a.")
    project.write("seeds/.hidden.txt", BAD)
    project.write("seeds/deep/er/summit.en.txt", GOOD)
    run = project.run("-v", "--ignore=rules")
    assert list(run.outcomes()) == ["seeds/deep/er/summit.en.txt::headline-stop"]
    assert run.code == 0


def test_configured_globs_replace_the_seeds_folder(project: Project) -> None:
    project.configure('[tool.newscheck]\nselect = ["headline-stop"]\narticles = ["content/**/*.md"]\n')
    project.write("content/2024/summit.md", f"# {GOOD}")
    project.write("content/top.md", f"# {GOOD}")
    project.write("content/notes.txt", BAD)
    project.write("seeds/left.en.txt", BAD)
    run = project.run("-v", "--ignore=rules")
    assert list(run.outcomes()) == ["content/2024/summit.md::headline-stop", "content/top.md::headline-stop"]


def test_a_file_named_on_the_command_line_is_taken(project: Project) -> None:
    project.write("drafts/summit.en.txt", BAD)
    run = project.run("drafts/summit.en.txt")
    assert run.code == 1
    assert run.places == ["drafts/summit.en.txt:1:13 headline-stop full-stop"]


def test_without_articles_and_settings_the_plugin_stays_idle(empty_project: Project) -> None:
    empty_project.write("tests/test_one.py", "def test_one(): pass\n")
    empty_project.write("rules/broken.py", "import nothing_of_this_name\n")
    empty_project.write("README.md", BAD)
    run = empty_project.run("-v", report=False)
    assert run.code == 0
    assert "newscheck:" not in run.out
    assert list(run.outcomes()) == ["tests/test_one.py::test_one"]


def test_doctest_never_runs_an_article(project: Project) -> None:
    project.write("seeds/shell.en.txt", 'Talks resume\n\n>>> open("owned", "w").write("x")\n')
    for arguments in (("seeds/",), ("seeds/shell.en.txt",), ("seeds/", "--doctest-glob=*.txt", "--doctest-modules")):
        run = project.run(*arguments, "-v")
        assert list(run.outcomes()) == ["seeds/shell.en.txt::headline-stop"]
        assert not (project.root / "owned").exists()


def test_the_plugin_can_be_switched_off(project: Project) -> None:
    project.write("seeds/summit.en.txt", BAD)
    run = project.run("seeds/", "-p", "no:newscheck")
    assert "newscheck" not in run.out.replace("no:newscheck", "")


@pytest.mark.parametrize(
    "name",
    [
        "with spaces.en.txt",
        "мир.ru.txt",
        "[draft] summit.en.txt",
        "a'b\"c.en.txt",
        "100%.en.txt",
        "two..dots.en.txt",
        "-dash.en.txt",
        "emoji 🗞.en.md",
    ],
)
def test_any_file_name_works(project: Project, name: str) -> None:
    project.write(f"seeds/{name}", BAD if name.endswith(".txt") else f"# {BAD}")
    run = project.run("seeds/")
    assert run.code == 1
    assert [finding["path"] for finding in run.report["findings"]] == [f"seeds/{name}"]
    assert run.report["articles"] == 1


@pytest.fixture
def three(project: Project) -> Project:
    """Three articles: bad, good, bad."""
    project.write("seeds/a.en.txt", BAD)
    project.write("seeds/b.en.txt", GOOD)
    project.write("seeds/c.en.txt", BAD)
    return project


def test_choosing_by_keyword(three: Project) -> None:
    assert list(three.run("seeds/", "-v", "-k", "b.en").outcomes()) == ["seeds/b.en.txt::headline-stop"]
    assert len(three.run("seeds/", "-v", "-k", "headline").outcomes()) == 3


def test_choosing_by_marker(three: Project) -> None:
    three.write("test_code.py", "def test_code(): pass\n")
    assert len(three.run("-v", "-m", "newscheck", "--strict-markers").outcomes()) == 3
    assert list(three.run("-v", "-m", "not newscheck", "--ignore=rules").outcomes()) == ["test_code.py::test_code"]


def test_choosing_by_node_id(three: Project) -> None:
    run = three.run("seeds/c.en.txt::headline-stop", "-v")
    assert run.outcomes() == {"seeds/c.en.txt::headline-stop": "FAILED"}


def test_deselecting(three: Project) -> None:
    run = three.run("seeds/", "-v", "--deselect", "seeds/a.en.txt::headline-stop")
    assert list(run.outcomes()) == ["seeds/b.en.txt::headline-stop", "seeds/c.en.txt::headline-stop"]


def test_last_failed(three: Project) -> None:
    three.run("seeds/")
    assert len(three.run("seeds/", "-v", "--lf").outcomes()) == 2
    three.write("seeds/a.en.txt", GOOD)
    three.run("seeds/", "--lf")
    assert list(three.run("seeds/", "-v", "--lf").outcomes()) == ["seeds/c.en.txt::headline-stop"]


def test_stopping_at_the_first_failure(three: Project) -> None:
    run = three.run("seeds/", "-x")
    assert run.code == 1
    assert run.places == ["seeds/a.en.txt:1:13 headline-stop full-stop"]


def test_collecting_only(three: Project) -> None:
    run = three.run("seeds/", "--co", "-q")
    assert run.out.splitlines()[:3] == [f"seeds/{name}.en.txt::headline-stop" for name in "abc"]
    assert run.report == {}


def test_junit_xml_carries_the_findings(three: Project) -> None:
    three.run("seeds/", "--junitxml=junit.xml")
    xml = (three.root / "junit.xml").read_text(encoding="utf-8")
    assert 'failures="2"' in xml
    assert "the headline ends with a full stop" in xml
    assert '<property name="newscheck"' in xml


def test_examples_of_rules_are_items(project: Project) -> None:
    broken = (project.root / "rules/headline_stop.py").read_text().replace('Pass("Talks resume")', 'Pass("Talks.")')
    project.rule("headline_stop", broken)
    run = project.run("rules/", "-v")
    assert run.outcomes() == {
        "rules/headline_stop.py::example-1-pass": "FAILED",
        "rules/headline_stop.py::example-2-fail": "PASSED",
    }
    assert "should pass, but it found 1:6 full-stop" in run.out


def test_selecting_and_ignoring_rules_by_option(project: Project) -> None:
    project.configure("[tool.newscheck]\n")
    project.rule("hasty_word", HASTY)
    project.write("seeds/a.en.txt", GOOD)
    chosen = project.run("seeds/", "-v", "--newscheck-select=headline-stop,hasty-word")
    assert list(chosen.outcomes()) == ["seeds/a.en.txt::hasty-word", "seeds/a.en.txt::headline-stop"]
    left = project.run("seeds/", "-v", "--newscheck-ignore=headline-stop")
    assert "seeds/a.en.txt::headline-stop" not in left.outcomes()
    assert "seeds/a.en.txt::hasty-word" in left.outcomes()


def test_a_path_outside_the_project_is_named_relative_to_it(
    project: Project, tmp_path_factory: pytest.TempPathFactory
) -> None:
    outside = tmp_path_factory.mktemp("elsewhere") / "summit.en.txt"
    outside.write_text(BAD)
    run = project.run(f"--rootdir={project.root}", f"-c{project.root}/pyproject.toml", str(outside))
    assert run.code == 1
    assert Path(project.root, run.report["findings"][0]["path"]).resolve() == outside.resolve()
