"""Rule modules: what they declare, and what is refused."""

from __future__ import annotations

import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from pytest_newscheck.errors import RuleLoadError
from pytest_newscheck.registry import load_rule_file, local_rules, rule_files, rule_of, rules_of

SOURCE = '"""First line.\n\nMore.\n"""\nID = "{id}"\ndef check(article, options):\n    yield from ()\n'


def module(rule_id: str, file: str = "", **names: Any) -> ModuleType:
    made = ModuleType(rule_id)
    made.__file__ = file or f"/rules/{rule_id}.py"
    made.__dict__.update({"ID": rule_id, "check": lambda article, options: ()} | names)
    return made


def test_what_a_module_declares() -> None:
    rule = rule_of(module("quotes", __doc__="Marks.\n\nMore.", SEVERITY="warning", OPTIONS={"a": 1}))
    assert (rule.id, rule.severity, dict(rule.options), rule.description) == ("quotes", "warning", {"a": 1}, "Marks.")


def test_rules_are_ordered_by_id() -> None:
    assert list(rules_of([module("quotes"), module("claims")])) == ["claims", "quotes"]


def test_one_file_under_two_names_counts_once(tmp_path: Path) -> None:
    file = tmp_path / "rule.py"
    file.write_text(SOURCE.format(id="a-rule"))
    (tmp_path / "link").symlink_to(tmp_path)
    assert list(rules_of([load_rule_file(file), load_rule_file(tmp_path / "link/rule.py")])) == ["a-rule"]


@pytest.mark.parametrize(
    ("ids", "says"),
    [
        (["quotes", "quotes"], "two files have the rule id 'quotes': .*1.py and .*2.py"),
        (["quote", "quotes"], "begins the id"),
    ],
)
def test_ids_that_can_t_be_told_apart(ids: list[str], says: str) -> None:
    with pytest.raises(RuleLoadError, match=says):
        rules_of([module(rule_id, f"/rules/{number}.py") for number, rule_id in enumerate(ids, 1)])


@pytest.mark.parametrize("rule_id", ["Quotes", "my rule", "1st", "", "a_b", "-a", "a-", "a--b", 7])
def test_ids_are_lower_case_words(rule_id: Any) -> None:
    with pytest.raises(RuleLoadError, match="ID must be lower-case words"):
        rule_of(module("x", ID=rule_id))


def test_files_in_a_folder(tmp_path: Path) -> None:
    (tmp_path / "folder.py").mkdir()
    for name in (".hidden.py", "b.py", "a.py", "_helper.py", "test_a.py", "conftest.py", "notes.txt", "__init__.py"):
        (tmp_path / name).write_text("")
    assert [file.name for file in rule_files(tmp_path)] == ["a.py", "b.py"]
    assert rule_files(tmp_path / "missing") == []


def test_files_that_are_loaded_already_are_left_out(tmp_path: Path) -> None:
    for rule_id in ("a-rule", "b-rule"):
        (tmp_path / f"{rule_id[0]}.py").write_text(SOURCE.format(id=rule_id))
    loaded = load_rule_file(tmp_path / "a.py")
    assert [found.ID for found in local_rules([tmp_path], [loaded])] == ["b-rule"]


def test_a_module_that_does_not_import_leaves_nothing_behind(tmp_path: Path) -> None:
    file = tmp_path / "bad.py"
    file.write_text("x = 1\n\nraise KeyError('so')\n")
    with pytest.raises(RuleLoadError):
        load_rule_file(file)
    before = set(sys.modules)
    with pytest.raises(RuleLoadError, match=r"bad\.py: does not import: KeyError: 'so' \(line 3\)"):
        load_rule_file(file)
    assert set(sys.modules) == before


def test_rules_import_helpers_that_lie_beside_them(tmp_path: Path) -> None:
    (tmp_path / "_words.py").write_text("WORDS = ['so']\n")
    (tmp_path / "a.py").write_text("from ._words import WORDS\n" + SOURCE.format(id="a-rule"))
    assert load_rule_file(tmp_path / "a.py").WORDS == ["so"]


@pytest.mark.parametrize(
    "source",
    ["import pytest\npytest.importorskip('nothing_of_this_name')", "raise GeneratorExit", "import sys\nsys.exit(0)"],
    ids=["importorskip", "generator-exit", "exit"],
)
def test_whatever_a_module_raises_is_a_load_error(tmp_path: Path, source: str) -> None:
    (tmp_path / "a.py").write_text(source)
    with pytest.raises(RuleLoadError, match=r"a\.py: does not import"):
        load_rule_file(tmp_path / "a.py")


@pytest.mark.parametrize("options", [["a"], {"values": 1}, {"A b": 1}, {"a": None}, {"a": {1}}, {1: 2}])
def test_options_that_could_not_be_set_are_refused(options: Any) -> None:
    with pytest.raises(RuleLoadError, match=r"OPTIONS must be|option name|has the default"):
        rule_of(module("x", OPTIONS=options))


def test_what_is_no_module_is_no_rule() -> None:
    with pytest.raises(RuleLoadError, match="'quotes': not a rule: it is no module"):
        rule_of("quotes")  # type: ignore[arg-type]
    nameless = ModuleType("nameless")
    with pytest.raises(RuleLoadError, match="nameless: not a rule: it has no ID and no check"):
        rule_of(nameless)
