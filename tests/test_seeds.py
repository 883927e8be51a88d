"""The sample articles: `pytest seeds/` reports what seeds/expected.toml lists, line by line, and nothing else."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

ROOT = Path(__file__).resolve().parents[1]
EXPECTED: dict[str, dict[str, list[str]]] = tomllib.loads((ROOT / "seeds/expected.toml").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """The findings JSON of one run over the sample articles."""
    target = tmp_path_factory.mktemp("seeds") / "report.json"
    command = [sys.executable, "-m", "pytest", "seeds/", "-q", "--tb=no", "-p", "no:cacheprovider"]
    command += ["-p", "no:hypothesispytest", f"--newscheck-json={target}"]
    environment = {key: value for key, value in os.environ.items() if key != "PYTEST_ADDOPTS"}
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 1, done.stdout + done.stderr
    found: dict[str, Any] = json.loads(target.read_text(encoding="utf-8"))
    return found


def test_every_article_is_listed(report: dict[str, Any]) -> None:
    articles = {path.name for path in (ROOT / "seeds").iterdir() if path.suffix in (".md", ".txt")}
    assert articles == set(EXPECTED)
    assert report["articles"] == len(articles) >= 14
    assert report["errors"] == []


def test_there_are_clean_and_flawed_articles_in_seven_languages() -> None:
    languages = {name.split(".")[1] for name in EXPECTED}
    assert len(languages) >= 7
    assert {name.rsplit(".", 1)[1] for name in EXPECTED} == {"md", "txt"}
    for kept in ("en", "de", "fr", "es", "ru", "uk"):
        listed = [bool(listing["findings"]) for name, listing in EXPECTED.items() if f".{kept}." in name]
        assert {True, False} <= set(listed)


@pytest.mark.parametrize("name", sorted(EXPECTED))
def test_findings_are_those_that_are_expected(report: dict[str, Any], name: str) -> None:
    found = [
        (finding["line"], f"{finding['rule']} {finding['code']}")
        for finding in report["findings"]
        if finding["path"] == f"seeds/{name}"
    ]
    expected = [(int(row.split(": ", 1)[0]), row.split(": ", 1)[1]) for row in EXPECTED[name]["findings"]]
    assert sorted(found) == sorted(expected)
