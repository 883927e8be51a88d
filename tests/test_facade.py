"""The public names: what type checkers see, what is listed, and what is imported on demand are one set."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

import pytest_newscheck


def imported_for_type_checkers() -> dict[str, str]:
    tree = ast.parse(Path(pytest_newscheck.__file__).read_text(encoding="utf-8"))
    imports = [node for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) and node.col_offset > 0]
    return {name.name: str(node.module) for node in imports for name in node.names}


def test_the_three_lists_agree() -> None:
    modules = {name: f"pytest_newscheck.{module}" for name, module in pytest_newscheck._MODULES.items()}
    assert modules == imported_for_type_checkers()
    assert sorted(pytest_newscheck.__all__) == sorted(modules)
    assert len(set(pytest_newscheck.__all__)) == len(pytest_newscheck.__all__)


@pytest.mark.parametrize("name", pytest_newscheck.__all__)
def test_each_name_can_be_imported(name: str) -> None:
    assert getattr(pytest_newscheck, name) is not None
    assert name in dir(pytest_newscheck)


def test_other_names_are_refused() -> None:
    with pytest.raises(AttributeError, match="has no attribute 'Artikel'"):
        _ = pytest_newscheck.Artikel


def test_an_idle_run_imports_nothing_of_the_engine(tmp_path: Path) -> None:
    code = "import sys, pytest; pytest.main(['-q', '-p', 'no:hypothesispytest']); print(sorted(sys.modules))"
    (tmp_path / "test_one.py").write_text("def test_one(): pass\n")
    done = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=True)
    loaded = [name for name in ast.literal_eval(done.stdout.splitlines()[-1]) if name.startswith("pytest_newscheck")]
    assert loaded == ["pytest_newscheck", "pytest_newscheck.plugin", "pytest_newscheck.version"]
