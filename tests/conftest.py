"""Fixtures: a newsroom's project in a temporary folder, and pytest run in it as its user runs it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings

# The same examples in every run; HYPOTHESIS_PROFILE=explore looks for new ones.
settings.register_profile("repeatable", derandomize=True, deadline=None)
settings.register_profile("explore", max_examples=1000, deadline=None)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "repeatable"))

HEADLINE_STOP = '''"""A headline does not end with a full stop."""

from pytest_newscheck import Fail, Pass

ID, SEVERITY, OPTIONS = "headline-stop", "error", {"marks": "."}


def check(article, options):
    if article.headline.text.endswith(options.marks):
        end = article.headline.end
        message = "the headline ends with a full stop"
        yield article.finding(end - 1, end, message, code="full-stop", suggestion="delete it")


EXAMPLES = [Pass("Talks resume"), Fail("Talks resume.", at=(1, 13), says="full stop")]
'''


@dataclass(frozen=True)
class Run:
    """How a pytest run ended."""

    code: int
    out: str
    report: dict[str, Any]

    @property
    def places(self) -> list[str]:
        """The findings as `path:line:column rule code`."""
        return [f"{f['path']}:{f['line']}:{f['column']} {f['rule']} {f['code']}" for f in self.report["findings"]]

    def outcomes(self) -> dict[str, str]:
        """Outcome by node id, of a run with -v and without xdist."""
        words = ("PASSED", "FAILED", "SKIPPED", "ERROR")
        lines = (line.rsplit(" ", 1)[0].rstrip() if line.endswith("%]") else line for line in self.out.splitlines())
        found = {}
        for line in lines:
            for word in words:
                node, mark, _ = line.partition(f" {word}")
                if mark and "::" in node:
                    found[node] = word
        return found


class Project:
    """A folder with articles, rules and settings."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def write(self, path: str, content: str | bytes) -> Path:
        file = self.root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content if isinstance(content, bytes) else content.encode())
        return file

    def configure(self, settings: str) -> None:
        self.write("pyproject.toml", settings)

    def rule(self, name: str, source: str = HEADLINE_STOP) -> None:
        self.write(f"rules/{name}.py", source)

    def run(self, *arguments: str, environment: Mapping[str, str] | None = None, report: bool = True) -> Run:
        """`python -m pytest ARGUMENTS`, with the JSON report of that run where one was written."""
        target = self.root / "report.json"
        target.unlink(missing_ok=True)
        command = [sys.executable, "-m", "pytest", "-p", "no:hypothesispytest", *arguments]
        options = " ".join(arguments)
        if report and "-p no:newscheck" not in options and "--newscheck-json" not in options:
            command.append(f"--newscheck-json={target.name}")
        inherited = {key: value for key, value in os.environ.items() if key not in ("PYTEST_ADDOPTS", "CI")}
        own = {"COLUMNS": "80", "PYTHONUTF8": "1", "PYTHONDONTWRITEBYTECODE": "1", **(environment or {})}
        done = subprocess.run(
            command,
            cwd=self.root,
            env={**inherited, **own},
            capture_output=True,
            encoding="utf-8",
            timeout=300,
            check=False,
        )
        found = json.loads(target.read_text(encoding="utf-8")) if target.exists() else {}
        return Run(done.returncode, done.stdout + done.stderr, found)


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """An empty project with the rule headline-stop selected."""
    made = Project(tmp_path)
    made.configure('[tool.newscheck]\nselect = ["headline-stop"]\n')
    made.rule("headline_stop")
    return made


@pytest.fixture
def empty_project(tmp_path: Path) -> Project:
    """A folder with nothing in it."""
    return Project(tmp_path)
