"""The findings JSON, schema 1; docs/findings.md describes it."""

from __future__ import annotations

import json
from typing import Any

from pytest_newscheck.outputs.results import Results
from pytest_newscheck.version import VERSION

SCHEMA = 1


def json_report(results: Results) -> str:
    """The report as text: the same bytes for the same results, whatever order they came in."""
    report: dict[str, Any] = {
        "schema": SCHEMA,
        "tool": {"name": "pytest-newscheck", "version": VERSION},
        "articles": len(results.articles),
        "findings": [finding.to_json() for finding in results.findings],
        "skipped": [{"path": item.path, "rule": item.rule, "reason": item.skipped} for item in results.skipped],
        "errors": [{"path": item.path, "rule": item.rule, "reason": item.error} for item in results.errors],
    }
    return json.dumps(report, ensure_ascii=False, indent=1) + "\n"
