"""Hooks: a conftest.py and an installed package add rules, readers, detection and filters."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pytest_newscheck.errors import ConfigError
from pytest_newscheck.hooks import Hooks, built_in_rule_names

if TYPE_CHECKING:
    from conftest import Project

CONFTEST = """
from dataclasses import replace
from types import ModuleType
from pytest_newscheck.article.passages import Passage
from pytest_newscheck.article.positions import Part

class Upper:
    suffixes = (".up",)
    def passages(self, text, start):
        return [Passage((Part(start, len(text), text[start:]),))]

def newscheck_readers():
    return [Upper()]

def newscheck_rules():
    module = ModuleType("from_conftest")
    module.__file__ = __file__
    module.ID = "house-rule"
    module.check = lambda article, options: [article.finding(0, 1, f"in {article.language.tag}", code="x")]
    return [module]

def newscheck_detect_language(text):
    return "eo" if "saluton" in text else None

def newscheck_findings(article, rule, findings):
    return [replace(f, message=f.message + "!") for f in findings] if rule.id == "house-rule" else None
"""


def test_a_conftest_takes_part(project: Project) -> None:
    project.write("conftest.py", CONFTEST)
    project.configure('[tool.newscheck]\nselect = ["house-rule"]\n')
    project.write("seeds/greeting.up", "saluton")
    project.write("seeds/other.en.txt", "Hello")
    run = project.run("seeds/")
    assert {f["path"]: f["message"] for f in run.report["findings"]} == {
        "seeds/greeting.up": "in eo!",
        "seeds/other.en.txt": "in en!",
    }


def test_a_conftest_takes_part_under_xdist(project: Project) -> None:
    project.write("conftest.py", CONFTEST)
    project.configure('[tool.newscheck]\nselect = ["house-rule"]\n')
    project.write("seeds/greeting.up", "saluton")
    assert len(project.run("seeds/", "-n", "2").places) == 1


def test_an_installed_package_takes_part(project: Project) -> None:
    package = project.root / "site"
    project.write("site/house_rules.py", CONFTEST)
    project.write("site/house_rules-1.0.dist-info/METADATA", "Metadata-Version: 2.1\nName: house-rules\nVersion: 1.0\n")
    project.write("site/house_rules-1.0.dist-info/entry_points.txt", "[newscheck]\nhouse = house_rules\n")
    project.configure('[tool.newscheck]\nselect = ["house-rule"]\n')
    project.write("seeds/greeting.up", "saluton")
    run = project.run("seeds/", environment={"PYTHONPATH": str(package)})
    assert [finding["message"] for finding in run.report["findings"]] == ["in eo!"]


def test_a_package_that_does_not_import_stops_the_run(project: Project) -> None:
    project.write("site/house_rules.py", "import nothing_of_this_name\n")
    project.write("site/house_rules-1.0.dist-info/METADATA", "Metadata-Version: 2.1\nName: house-rules\nVersion: 1.0\n")
    project.write("site/house_rules-1.0.dist-info/entry_points.txt", "[newscheck]\nhouse = house_rules\n")
    project.write("seeds/a.en.txt", "Talks resume\n")
    run = project.run("seeds/", environment={"PYTHONPATH": str(project.root / "site")})
    assert run.code == 4
    assert "nothing_of_this_name" in run.out
    assert "Traceback" not in run.out


def test_a_reader_that_raises_fails_its_article_only(project: Project) -> None:
    project.write(
        "conftest.py",
        "class Bad:\n    suffixes = ('.bad',)\n    def passages(self, text, start):\n        return 1 / 0\n"
        "def newscheck_readers():\n    return [Bad()]\n",
    )
    project.write("seeds/a.bad", "x")
    project.write("seeds/b.en.txt", "Talks resume.\n")
    run = project.run("seeds/")
    assert "seeds/a.bad: can't be read: ZeroDivisionError: division by zero (conftest.py:4 in passages)" in run.out
    assert run.places == ["seeds/b.en.txt:1:13 headline-stop full-stop"]


def test_an_unknown_hook_is_refused() -> None:
    class Plugin:
        def newscheck_rule(self) -> None:
            """Not a hook: it is called newscheck_rules."""

    with pytest.raises(ConfigError, match="unknown hook 'newscheck_rule'"):
        Hooks().adopt(Plugin())


def test_built_in_rules_come_through_the_hook_in_order() -> None:
    names = [module.__name__.rsplit(".", 1)[1] for module in Hooks().gathered("newscheck_rules")]
    assert names == built_in_rule_names() == sorted(names)
    assert {"claims", "dashes", "language", "names", "quotes", "readability"} <= set(names)
