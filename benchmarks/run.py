"""Speed and memory of `pytest seeds/` over 1,000 articles, as ratios to things measured in the same run.

    python benchmarks/run.py            # prints the table
    python benchmarks/run.py --write    # and puts it into benchmarks/README.md

Each command runs cold, as a process of its own, in turn with the others (A B C A B C …); the
figures are medians of the rounds, the ratios medians of the ratios within a round, so that a
machine that slows down half way does not count.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import cycle, islice
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
PUBLISHED = ROOT.parent / "shared/eval/dev/published.docs.jsonl"
ARTICLES = 1000
MARKERS = ("<!-- table -->", "<!-- end of table -->")
RULES = 6

TRIVIAL = f"""
import pytest

class Trivial(pytest.Item):
    def runtest(self):
        pass

class File(pytest.File):
    def collect(self):
        for number in range({RULES}):
            yield Trivial.from_parent(self, name=f"item{{number}}")

def pytest_collect_file(file_path, parent):
    if file_path.suffix == ".txt":
        return File.from_parent(parent, path=file_path)
"""


@dataclass(frozen=True)
class Measurement:
    """One process: CPU seconds (user and system), wall-clock seconds, peak memory in MB."""

    cpu: float
    wall: float
    memory: float


def articles() -> list[str]:
    """Texts of published articles where they are at hand, else the sample articles, repeated."""
    if PUBLISHED.exists():
        with PUBLISHED.open(encoding="utf-8") as file:
            texts = [json.loads(line)["text"] for line in file]
    else:
        texts = [path.read_text(encoding="utf-8") for path in sorted((ROOT / "seeds").glob("*.en.txt"))]
    return list(islice(cycle(texts), ARTICLES))


def lay_out(folder: Path, texts: Sequence[str]) -> None:
    """A newsroom's project, and beside it one whose items do nothing."""
    for project in ("news", "trivial"):
        seeds = folder / project / "seeds"
        seeds.mkdir(parents=True)
        for number, text in enumerate(texts):
            (seeds / f"{number:04}.en.txt").write_text(text, encoding="utf-8")
        (folder / project / "pyproject.toml").write_text("[tool.pytest.ini_options]\n", encoding="utf-8")
    (folder / "trivial/conftest.py").write_text(TRIVIAL, encoding="utf-8")


def commands(folder: Path) -> dict[str, tuple[Path, list[str]]]:
    """What is measured: its folder and its command."""
    pytest = [sys.executable, "-m", "pytest", "seeds", "-q", "--tb=no", "-p", "no:cacheprovider", "-p", "no:xdist"]
    pytest += ["-p", "no:hypothesispytest"]
    proselint = [sys.executable, "-m", "proselint", "check", "seeds"]
    return {
        "newscheck": (folder / "news", [*pytest, "--newscheck-json=report.json"]),
        "trivial items": (folder / "trivial", [*pytest, "-p", "no:newscheck"]),
        "proselint": (folder / "news", proselint),
    }


def measured(folder: Path, command: Sequence[str]) -> Measurement:
    """Run a command to its end, with its output thrown away; findings (exit code 1) are expected."""
    start = time.perf_counter()
    process = subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in (0, 1):
        sys.exit(f"{' '.join(command)} ended with {process.returncode}")
    return Measurement(usage.ru_utime + usage.ru_stime, time.perf_counter() - start, usage.ru_maxrss / 1024)


def rows(rounds: Sequence[dict[str, Measurement]]) -> Iterator[str]:
    """The result table."""
    yield f"| {ARTICLES:,} articles, {RULES} rules | articles/s | CPU s | peak MB | CPU, newscheck = 1 |"
    yield "|---|---|---|---|---|"
    for name in rounds[0]:
        cpu = statistics.median(round_[name].cpu for round_ in rounds)
        memory = statistics.median(round_[name].memory for round_ in rounds)
        ratio = statistics.median(round_[name].cpu / round_["newscheck"].cpu for round_ in rounds)
        yield f"| {name} | {ARTICLES / cpu:,.0f} | {cpu:.2f} | {memory:.0f} | {ratio:.2f} |"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--write", action="store_true", help="put the table into benchmarks/README.md")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        lay_out(folder, articles())
        rounds = [
            {name: measured(*command) for name, command in commands(folder).items()} for _ in range(arguments.rounds)
        ]
    table = "\n".join(rows(rounds))
    print(table)
    if arguments.write:
        write(table)


def write(table: str) -> None:
    """Replace the table in benchmarks/README.md, between its two markers."""
    readme = HERE / "README.md"
    text = readme.read_text(encoding="utf-8")
    before, rest = text.split(MARKERS[0], 1)
    after = rest.split(MARKERS[1], 1)[1]
    readme.write_text(f"{before}{MARKERS[0]}\n{table}\n{MARKERS[1]}{after}", encoding="utf-8")


if __name__ == "__main__":
    main()
