"""What the process that the user started shows and writes; xdist workers don't have it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from pytest_newscheck.collection import Run
from pytest_newscheck.outputs.files import check_writable, write_atomically
from pytest_newscheck.outputs.json_report import json_report
from pytest_newscheck.outputs.results import ItemResult, Results
from pytest_newscheck.outputs.terminal import summary_lines, summary_title
from pytest_newscheck.outputs.visible import visible
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

    def __init__(self, run: Run, json_target: Path | None) -> None:
        self._run = run
        self._json_target = json_target
        self._results = Results()
        self._problem = ""
        if json_target:
            check_writable(json_target, "--newscheck-json")

    def pytest_report_header(self) -> str:
        """What is loaded, in one line."""
        config = self._run.engine.config
        general = config.for_article("")
        rules = ", ".join(rule for rule in self._run.engine.rules if general.selects(rule))
        places = self._run.files.described()
        return f"newscheck: {VERSION}, rules: {rules}, articles: {places}, settings: {config.origin or 'none'}"

    @pytest.hookimpl(optionalhook=True)
    def pytest_configure_node(self, node: Any) -> None:
        """Tell an xdist worker what it can't know: where the names of the files came from."""
        node.workerinput["newscheck_named"] = self._run.named

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Take the result from an item's report; an item that failed without one still counts as an error."""
        if report.when == "call" and self._results.add_reported(report.user_properties):
            return
        path, _, rule = report.nodeid.rpartition("::")
        if report.failed and rule in self._run.engine.rules and self._run.files.claims(self._run.files.root / path):
            reason = (report.longreprtext.strip() or "it failed").splitlines()[0]
            self._results.add(ItemResult(path, rule, error=f"the rule {rule} was not finished on {path}: {reason}"))

    def pytest_sessionfinish(self, session: pytest.Session, exitstatus: int) -> None:
        """Write the JSON report."""
        if not self._json_target or exitstatus not in _FINISHED or session.config.option.collectonly:
            return
        try:
            write_atomically(self._json_target, json_report(self._results))
        except OSError as error:  # checked before the run, but disks fill up
            self._problem = f"newscheck: can't write {self._json_target}: {error.strerror or error}"
            session.exitstatus = pytest.ExitCode.USAGE_ERROR

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter, exitstatus: int) -> None:
        """Show the findings by rule and article."""
        if exitstatus == pytest.ExitCode.NO_TESTS_COLLECTED and not terminalreporter.stats.get("deselected"):
            terminalreporter.write_line(f"newscheck: no article found; looked for {self._run.files.described()}")
        results = self._results
        if results.findings or results.errors or results.skipped:
            terminalreporter.section(f"newscheck: {summary_title(results)}")
            width = terminalreporter.config.get_terminal_writer().fullwidth
            for line in summary_lines(results, width):
                terminalreporter.write_line(line)
        if self._problem:
            terminalreporter.write_line(visible(self._problem), red=True)
