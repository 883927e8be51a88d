"""`pytest rules/`: each example of a rule is a test item."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import Any

import pytest

from pytest_newscheck.examples import Example
from pytest_newscheck.items import FailedItem, PlainItem
from pytest_newscheck.registry import Rule
from pytest_newscheck.testing import example_problem


class RuleFile(pytest.File):
    """A rule module: collects an item for each of its EXAMPLES."""

    def __init__(self, *, rule: Rule, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.rule = rule

    def collect(self) -> Iterator[ExampleItem]:
        """The examples in their order, numbered from 1."""
        for number, example in enumerate(self.rule.examples, 1):
            kind = type(example).__name__.lower()
            yield ExampleItem.from_parent(self, name=f"example-{number}-{kind}", rule=self.rule, example=example)


class ExampleItem(PlainItem):
    """One Pass(…) or Fail(…) of a rule."""

    def __init__(self, *, rule: Rule, example: Example, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.rule = rule
        self.example = example

    def runtest(self) -> None:
        """Run the rule over the example's text."""
        problem = example_problem(self.rule.module, self.example)
        if problem:
            raise FailedItem(f"{self.example.text!r}\n    {problem}")

    def reportinfo(self) -> tuple[os.PathLike[str] | str, int | None, str]:
        """Where the example stands."""
        return self.path, 0, f"{self.rule.id}: {self.name}"
