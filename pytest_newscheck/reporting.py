"""What the process that the user started shows and writes; xdist workers don't have it."""

from __future__ import annotations

from pathlib import Path

import pytest

from pytest_newscheck.engine import Engine
from pytest_newscheck.outputs.files import check_writable, write_atomically
from pytest_newscheck.outputs.json_report import json_report
from pytest_newscheck.outputs.results import Results
from pytest_newscheck.outputs.terminal import summary_lines, summary_title
from pytest_newscheck.selection import ArticleFiles
from pytest_newscheck.version import VERSION

_FINISHED = (
    pytest.ExitCode.OK,
    pytest.ExitCode.TESTS_FAILED,
    pytest.ExitCode.INTERRUPTED,
    pytest.ExitCode.NO_TESTS_COLLECTED,
)


class Reporter:
    """Gathers results from item reports, whichever process they come from.

    Raises, on creation:
        ConfigError: the JSON report can't be written.
    """

    def __init__(self, engine: Engine, files: ArticleFiles, json_target: Path | None) -> None:
        self._engine = engine
        self._files = files
        self._json_target = json_target
        self._results = Results()
        if json_target:
            check_writable(json_target, "--newscheck-json")

    def pytest_report_header(self) -> str:
        """What is loaded, in one line."""
        settings = self._engine.config.for_article("")
        rules = ", ".join(rule for rule in self._engine.rules if settings.selects(rule))
        origin = self._engine.config.origin or "none"
        return f"newscheck: {VERSION}, rules: {rules}, articles: {self._files.described()}, settings: {origin}"

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Take the result from an item's report."""
        if report.when == "call":
            self._results.add(report.user_properties)

    def pytest_sessionfinish(self, session: pytest.Session, exitstatus: int) -> None:
        """Write the JSON report."""
        if self._json_target and exitstatus in _FINISHED and not session.config.option.collectonly:
            write_atomically(self._json_target, json_report(self._results))

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter, exitstatus: int) -> None:
        """Show the findings by rule and article."""
        if exitstatus == pytest.ExitCode.NO_TESTS_COLLECTED:
            terminalreporter.write_line(f"newscheck: no article found; looked for {self._files.described()}")
        results = self._results
        if not (results.findings or results.errors or results.skipped):
            return
        terminalreporter.section(f"newscheck: {summary_title(results)}")
        width = terminalreporter.config.get_terminal_writer().fullwidth
        for line in summary_lines(results, width):
            terminalreporter.write_line(line)
