"""Every built-in rule keeps the contract: documented, with examples that hold, importing only what anyone may."""

from __future__ import annotations

import ast
import importlib
import inspect
from pathlib import Path

import pytest

from pytest_newscheck.examples import Fail, Pass
from pytest_newscheck.hooks import built_in_rule_names
from pytest_newscheck.registry import Rule, rule_of
from pytest_newscheck.testing import example_problem

RULES = [rule_of(importlib.import_module(f"pytest_newscheck.rules.{name}")) for name in built_in_rule_names()]
ALLOWED_IMPORTS = {"__future__", "collections", "dataclasses", "itertools", "pytest_newscheck", "regex", "typing"}

each_rule = pytest.mark.parametrize("rule", RULES, ids=[rule.id for rule in RULES])


def test_the_built_in_rules() -> None:
    assert [rule.id for rule in RULES] == ["claims", "dashes", "language", "names", "quotes", "readability"]


@each_rule
def test_the_module_is_named_after_the_rule(rule: Rule) -> None:
    assert Path(rule.file).stem.replace("_", "-") == rule.id


@each_rule
def test_the_docstring_documents_the_rule(rule: Rule) -> None:
    document = inspect.getdoc(rule.module) or ""
    assert rule.description.endswith(".")
    assert len(rule.description) <= 120
    assert len(document.splitlines()) >= 8, "an editor must learn from it what is reported and what is left alone"
    for option in rule.options:
        assert option in document, f"the option {option} is not documented"


@each_rule
def test_every_code_is_documented(rule: Rule) -> None:
    tree = ast.parse(Path(rule.file).read_text(encoding="utf-8"))
    codes = {
        keyword.value.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        for keyword in node.keywords
        if keyword.arg == "code" and isinstance(keyword.value, ast.Constant)
    }
    for code in codes:
        assert str(code) in (rule.module.__doc__ or "")


@each_rule
def test_a_rule_imports_the_public_facade_only(rule: Rule) -> None:
    tree = ast.parse(Path(rule.file).read_text(encoding="utf-8"))
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom):
            assert node.module in ALLOWED_IMPORTS or node.module == "collections.abc"
        elif isinstance(node, ast.Import):
            assert {name.name for name in node.names} <= ALLOWED_IMPORTS


@each_rule
def test_there_are_examples_of_both_kinds(rule: Rule) -> None:
    assert any(isinstance(example, Pass) for example in rule.examples)
    assert any(isinstance(example, Fail) and example.at and example.says for example in rule.examples)


@pytest.mark.parametrize(
    ("rule", "example"),
    [pytest.param(rule, example, id=f"{rule.id}-{n}") for rule in RULES for n, example in enumerate(rule.examples, 1)],
)
def test_examples_hold(rule: Rule, example: Pass | Fail) -> None:
    assert example_problem(rule.module, example) == ""
