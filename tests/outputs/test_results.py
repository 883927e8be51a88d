"""Results: what travels from workers, the JSON report, and how a report is written."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from pytest_newscheck.engine import Checked, Crashed, Skipped
from pytest_newscheck.errors import ConfigError
from pytest_newscheck.outputs.files import check_writable, write_atomically
from pytest_newscheck.outputs.json_report import json_report
from pytest_newscheck.outputs.results import PROPERTY, ItemResult, Results, counted
from pytest_newscheck.testing import article_from_text

FINDING = article_from_text("Er sagte “ja”.", "de").finding(9, 13, "so", code="x", data={"variants": ["a", "б"]})


@pytest.mark.parametrize(
    "result",
    [
        ItemResult("seeds/a.txt", "quotes"),
        ItemResult("seeds/a.txt", "quotes", (FINDING,)),
        ItemResult("seeds/мир.txt", "quotes", skipped="no data"),
        ItemResult("seeds/a.txt", error="can't be read"),
    ],
)
def test_a_result_survives_the_journey(result: ItemResult) -> None:
    line = result.dumps()
    assert "\n" not in line
    assert ItemResult.loads(line) == result
    assert [f.to_json() for f in ItemResult.loads(line).findings] == [f.to_json() for f in result.findings]


def test_results_of_outcomes() -> None:
    assert ItemResult.of("a", "r", Checked((FINDING,))).findings == (FINDING,)
    assert ItemResult.of("a", "r", Skipped("so")).skipped == "so"
    crashed = ItemResult.of("a", "r", Crashed("ValueError: x", ("r.py:1 in check",)))
    assert crashed.error == "the rule r crashed on a: ValueError: x (r.py:1 in check)"


def test_other_properties_are_not_ours() -> None:
    results = Results()
    assert results.add_reported([("coverage", "90"), (PROPERTY, ItemResult("a", "r").dumps())])
    assert not results.add_reported([("coverage", "90")])
    assert results.articles == ["a"]


def test_an_item_that_ran_twice_counts_once() -> None:
    results = Results.of([ItemResult("a", "r", (FINDING,)), ItemResult("a", "r", (FINDING,))])
    assert len(results.findings) == 1


def test_the_report_is_the_same_in_any_order() -> None:
    items = [ItemResult(path, rule, (FINDING,)) for path in "ba" for rule in ("quotes", "names")]
    assert json_report(Results.of(items)) == json_report(Results.of(items[::-1]))
    report = json.loads(json_report(Results.of(items)))
    assert report["schema"] == 1
    assert report["articles"] == 2
    assert list(report["findings"][0]) == [
        "path", "rule", "code", "severity", "message", "line", "column", "end_line", "end_column", "excerpt",
        "suggestion", "data",
    ]  # fmt: skip


def test_letters_are_written_as_letters() -> None:
    assert '"б"' in json_report(Results.of([ItemResult("a", "r", (FINDING,))]))


@pytest.mark.parametrize(("number", "words"), [(0, "0 articles"), (1, "1 article"), (2, "2 articles")])
def test_counting(number: int, words: str) -> None:
    assert counted(number, "article") == words


def test_writing_replaces_the_old_report_as_a_whole(tmp_path: Path) -> None:
    target = tmp_path / "report.json"
    target.write_text("old")
    check_writable(target, "--x")
    assert target.read_text() == "old"
    write_atomically(target, "new\n")
    assert target.read_bytes() == b"new\n"
    assert [path.name for path in tmp_path.iterdir()] == ["report.json"]


def test_a_failed_write_leaves_the_old_report_and_nothing_else(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "report.json"
    target.write_text("old")

    def full(self: Path, mode: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "chmod", full)
    with pytest.raises(OSError, match="No space left"):
        write_atomically(target, "new")
    assert target.read_text() == "old"
    assert [path.name for path in tmp_path.iterdir()] == ["report.json"]


def test_half_characters_become_json_escapes(tmp_path: Path) -> None:
    target = tmp_path / "report.json"
    write_atomically(target, json.dumps({"path": "\udcff"}, ensure_ascii=False))
    assert json.loads(target.read_text(encoding="utf-8")) == {"path": "\udcff"}


def test_links_are_followed_and_modes_kept(tmp_path: Path) -> None:
    real = tmp_path / "real.json"
    real.write_text("old")
    real.chmod(0o600)
    (tmp_path / "link.json").symlink_to(real)
    check_writable(tmp_path / "link.json", "--x")
    write_atomically(tmp_path / "link.json", "new")
    assert (tmp_path / "link.json").is_symlink()
    assert real.read_text() == "new"
    assert real.stat().st_mode & 0o777 == 0o600


def test_devices_are_written_to() -> None:
    check_writable(Path("/dev/null"), "--x")
    write_atomically(Path("/dev/null"), "new")
    assert Path("/dev/null").is_char_device()


@pytest.mark.parametrize("target", ["missing/report.json", "."])
def test_what_cant_be_written_is_said_before(tmp_path: Path, target: str) -> None:
    with pytest.raises(ConfigError, match="--x: can't write"):
        check_writable(tmp_path / target, "--x")
