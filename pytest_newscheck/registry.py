"""Rules: from modules to validated, uniquely named rules."""

from __future__ import annotations

import hashlib
import importlib.util
import re
import sys
import traceback
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from types import MappingProxyType, ModuleType
from typing import Any

from pytest_newscheck.article.model import Article
from pytest_newscheck.errors import RuleLoadError
from pytest_newscheck.examples import Example, Fail, Pass
from pytest_newscheck.findings import SEVERITIES, Finding, Severity
from pytest_newscheck.options import Options, declaration_problem

Check = Callable[[Article, Options], Iterable[Finding]]

_ID = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule, as its module declares it."""

    id: str
    severity: Severity
    options: Mapping[str, Any]
    """The declared OPTIONS: defaults, whose types are the accepted types."""
    check: Check
    description: str
    """First line of the module's docstring."""
    file: str
    examples: tuple[Example, ...]
    module: ModuleType


def rules_of(modules: Iterable[ModuleType]) -> dict[str, Rule]:
    """The rules by id, in the order of their ids.

    Modules that are one file under two names count once.

    Raises:
        RuleLoadError: a module breaks the contract, or two files claim one id.
    """
    rules: dict[str, Rule] = {}
    for module in modules:
        rule = rule_of(module)
        known = rules.setdefault(rule.id, rule)
        if _real(known.file) != _real(rule.file):
            raise RuleLoadError(f"two files have the rule id {rule.id!r}: {known.file} and {rule.file}")
    _refuse_prefixes(rules)
    return dict(sorted(rules.items()))


def rule_of(module: ModuleType) -> Rule:
    """The rule that a module declares.

    Raises:
        RuleLoadError: with the module's file and what is missing.
    """
    if not isinstance(module, ModuleType):
        raise RuleLoadError(f"{module!r}: not a rule: it is no module")
    file = getattr(module, "__file__", None) or module.__name__
    missing = [name for name in ("ID", "check") if not hasattr(module, name)]
    if missing:
        raise RuleLoadError(f"{file}: not a rule: it has no {' and no '.join(missing)}")
    problem = _problem(module)
    if problem:
        raise RuleLoadError(f"{file}: {problem}")
    return Rule(
        id=module.ID,
        severity=getattr(module, "SEVERITY", "error"),
        options=MappingProxyType(dict(getattr(module, "OPTIONS", {}))),
        check=module.check,
        description=str(module.__doc__ or "").strip().split("\n", 1)[0],
        file=file,
        examples=tuple(getattr(module, "EXAMPLES", ())),
        module=module,
    )


def _problem(module: ModuleType) -> str:
    severity = getattr(module, "SEVERITY", "error")
    examples = getattr(module, "EXAMPLES", ())
    if not isinstance(module.ID, str) or not _ID.fullmatch(module.ID):
        return f"ID must be lower-case words joined by hyphens, not {module.ID!r}"
    if severity not in SEVERITIES:
        return f"SEVERITY must be one of {', '.join(SEVERITIES)}, not {severity!r}"
    if not callable(module.check):
        return "check must be a function: check(article, options)"
    if problem := declaration_problem(getattr(module, "OPTIONS", {})):
        return problem
    if not isinstance(examples, Sequence) or not all(isinstance(example, Pass | Fail) for example in examples):
        return "EXAMPLES must be a list of Pass(…) and Fail(…)"
    return ""


def _refuse_prefixes(rules: Mapping[str, Rule]) -> None:
    """`--deselect` matches by prefix: `path::name` would take `path::names` along."""
    for shorter, longer in pairwise(sorted(rules)):
        if longer.startswith(shorter):
            raise RuleLoadError(
                f"the rule id {shorter!r} ({rules[shorter].file}) begins the id {longer!r} ({rules[longer].file});"
                " pytest's --deselect could not tell them apart: rename one"
            )


def rule_files(directory: Path) -> list[Path]:
    """The rule modules in a folder, sorted; names with a leading underscore are helpers, not rules."""
    return sorted(
        file
        for file in directory.glob("*.py")
        if not file.name.startswith((".", "_", "test_")) and file.name != "conftest.py" and file.is_file()
    )


def local_rules(directories: Iterable[Path], loaded: Iterable[ModuleType]) -> Iterator[ModuleType]:
    """The rule modules of a project's own folders, except files that are loaded already."""
    known = {_real(file) for module in loaded if (file := getattr(module, "__file__", None))}
    for directory in directories:
        for file in rule_files(directory):
            if _real(str(file)) not in known:
                yield load_rule_file(file)


def load_rule_file(file: Path) -> ModuleType:
    """Import a rule module from its file.

    Raises:
        RuleLoadError: it does not import; the reason names the file, the error and the line.
    """
    name = f"{_package(file.parent)}.{file.stem}"
    spec = importlib.util.spec_from_file_location(name, file)
    if spec is None or spec.loader is None:
        raise RuleLoadError(f"{file}: is not a Python module")
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module  # dataclasses and pickling look a module up by its name
    try:
        spec.loader.exec_module(module)
    except KeyboardInterrupt:
        raise
    except BaseException as error:  # also sys.exit() and pytest.skip()
        del sys.modules[name]
        raise RuleLoadError(f"{file}: does not import: {_reason(error, file)}") from error
    return module


def _package(folder: Path) -> str:
    """The package that a rules folder's modules belong to, so that `from ._helper import words` works in them."""
    name = f"newscheck_local_rules_{hashlib.sha256(str(folder).encode()).hexdigest()[:12]}"
    if name not in sys.modules:
        package = ModuleType(name, f"The rules in {folder}.")
        package.__path__ = [str(folder)]
        sys.modules[name] = package
    return name


def _reason(error: BaseException, file: Path) -> str:
    if isinstance(error, SyntaxError):
        return f"{type(error).__name__}: {error.msg} (line {error.lineno})"
    lines = [frame.lineno for frame in traceback.extract_tb(error.__traceback__) if frame.filename == str(file)]
    where = f" (line {lines[-1]})" if lines else ""
    return f"{type(error).__name__}: {error}{where}"


def _real(file: str) -> str:
    return str(Path(file).resolve())
