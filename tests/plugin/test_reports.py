"""What a run shows and writes: the findings JSON, the failure texts, the summary; with and without xdist."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from conftest import Project

BAD = "Talks resume.\n\nThe two sides met in the old town hall.\n"

EVERY_LINE = '''"""Finds each line that says so, and skips or crashes where told."""

from pytest_newscheck import Skip

ID = "told"


def check(article, options):
    if "crash" in article.text:
        raise ValueError("as told")
    if "skip" in article.text:
        raise Skip("as told")
    for block in article.blocks:
        if "find" in block.text:
            message = f"line: {block.text}"
            yield article.finding(block.start, block.end, message, code="line", data={"n": len(block.text)})
'''


@pytest.fixture
def told(project: Project) -> Project:
    """Many articles, of every outcome."""
    project.rule("told", EVERY_LINE)
    project.configure('[tool.newscheck]\nselect = ["headline-stop", "told"]\n')
    for number in range(12):
        words = ["find", "crash", "skip", "pass"][number % 4]
        project.write(f"seeds/{'abc'[number % 3]}/{number:02}.en.txt", f"Talks {words}.\n\nMore: {words} “x”.\n" * 2)
    project.write("seeds/b/unreadable.en.txt", b"\xff")
    return project


def test_schema_1(project: Project) -> None:
    project.write("seeds/summit.en.txt", BAD)
    report = project.run("seeds/").report
    assert report == {
        "schema": 1,
        "tool": {"name": "pytest-newscheck", "version": report["tool"]["version"]},
        "articles": 1,
        "findings": [
            {
                "path": "seeds/summit.en.txt",
                "rule": "headline-stop",
                "code": "full-stop",
                "severity": "error",
                "message": "the headline ends with a full stop",
                "line": 1,
                "column": 13,
                "end_line": 1,
                "end_column": 14,
                "excerpt": "Talks resume.",
                "suggestion": "delete it",
                "data": {},
            }
        ],
        "skipped": [],
        "errors": [],
    }


@pytest.mark.parametrize(
    "arguments",
    [(), ("-n", "2", "--dist", "loadfile"), ("-n", "2"), ("-p", "no:xdist"), ("-n", "0"), ("-q", "--tb=no")],
    ids=["again", "loadfile", "load", "no-xdist", "xdist-off", "quiet"],
)
def test_the_same_bytes_however_it_is_run(told: Project, arguments: tuple[str, ...]) -> None:
    told.run("seeds/", "--newscheck-json=first.json")
    told.run("seeds/", "--newscheck-json=second.json", *arguments)
    first = (told.root / "first.json").read_bytes()
    assert first == (told.root / "second.json").read_bytes()
    assert first.count(b'"code": "line"') == 12
    assert first.count(b'"reason": "as told"') == 3


def test_one_article_alone_and_the_whole_folder_agree(told: Project) -> None:
    whole = told.run("seeds/").report
    alone: list[Any] = []
    for path in sorted({finding["path"] for finding in whole["findings"]}):
        alone += told.run(path).report["findings"]
    assert alone == whole["findings"]


def test_a_failure_tells_place_words_message_and_what_to_do(project: Project) -> None:
    project.write("seeds/summit.en.txt", BAD)
    out = project.run("seeds/").out
    expected = """
seeds/summit.en.txt:1:13
    Talks resume.
                ^
    the headline ends with a full stop
    → delete it
"""
    assert expected in out
    assert "seeds/summit.en.txt: headline-stop" in out
    assert "Traceback" not in out


def test_the_summary_groups_by_rule_and_article(told: Project) -> None:
    out = told.run("seeds/", "--tb=no").out
    summary = out[out.index(" newscheck: 25 errors") :] if " newscheck: 25 errors" in out else out
    assert "told: 12 errors in 3 articles" in summary
    assert "  seeds/a/00.en.txt\n    1:1     line: Talks find.\n    3:1     line: More: find “x”.\n" in summary
    assert "not checked:\n" in summary
    assert "  seeds/b/unreadable.en.txt: is not valid UTF-8" in summary
    assert "  told, 3 articles: as told\n" in summary


def test_lines_fit_a_narrow_terminal(told: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    out = told.run("seeds/", "--tb=no", "--no-header").out
    summary = out[out.index("newscheck:") : out.index("short test summary info")]
    assert max(map(len, summary.splitlines())) <= 80


def test_no_colour_codes_on_a_pipe(told: Project) -> None:
    assert "\x1b[" not in told.run("seeds/").out


def test_nothing_to_report_prints_no_summary(project: Project) -> None:
    project.write("seeds/summit.en.txt", "Talks resume\n")
    run = project.run("seeds/")
    assert run.code == 0
    assert "newscheck: no findings" not in run.out


def test_the_header_tells_what_is_loaded(project: Project) -> None:
    project.write("seeds/summit.en.txt", "Talks resume\n")
    out = project.run("seeds/").out
    assert "rules: headline-stop, articles: seeds/ (.markdown .md .txt), settings: pyproject.toml" in out


@pytest.mark.parametrize(
    ("content", "line", "column"),
    [
        pytest.param("\ufeffTalks resume.\n".encode(), 1, 13, id="bom"),
        pytest.param(b"Talks resume.\r\n\r\nText.\r\n", 1, 13, id="crlf"),
        pytest.param("Talks resume.\n".encode("utf-16"), 1, 13, id="utf-16"),
        pytest.param(b"\n\n  Talks resume.\n", 3, 15, id="blank-lines-first"),
        pytest.param(b"Talks resume.", 1, 13, id="no-line-end"),
        pytest.param(b"---\nlang: en\n---\nTalks resume.\n", 4, 13, id="front-matter"),
        pytest.param("Talks 😀 漢字 e\u0301.\n".encode(), 1, 14, id="code-points"),
    ],
)
def test_places_are_those_of_the_file(project: Project, content: bytes, line: int, column: int) -> None:
    project.write("seeds/summit.en.txt", content)
    (finding,) = project.run("seeds/").report["findings"]
    assert (finding["line"], finding["column"]) == (line, column)


def test_an_empty_article_passes(project: Project) -> None:
    project.write("seeds/empty.en.txt", "")
    project.write("seeds/blank.en.md", " \n\n")
    run = project.run("seeds/")
    assert run.code == 0
    assert run.report["articles"] == 2


def test_an_article_of_five_megabytes_in_one_paragraph(project: Project) -> None:
    project.configure("[tool.newscheck]\n")
    sentence = "The council said on Monday that “the bridge” would be rebuilt by the firm of Anna Orlova - soon. "
    project.write("seeds/long.en.txt", "Talks resume\n\n" + sentence * 52_000)
    run = project.run("seeds/", "-v")
    assert run.code in (0, 1)
    assert not run.report["errors"]
