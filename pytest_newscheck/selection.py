"""Which files are articles."""

from __future__ import annotations

import os
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path, PurePath, PurePosixPath

from pytest_newscheck.config import matches

SEEDS = "seeds"
_WILDCARDS = "*?[{"


def relative_path(file: PurePath, root: PurePath) -> str:
    """The path that reports use: relative to the project's root, with forward slashes."""
    try:
        return file.relative_to(root).as_posix()
    except ValueError:  # outside the root: named on the command line
        return PurePosixPath(os.path.relpath(file, root)).as_posix()


@dataclass(frozen=True, slots=True)
class ArticleFiles:
    """Tells articles from other files, by their path alone."""

    root: Path
    globs: tuple[str, ...]
    suffixes: Collection[str]

    def claims(self, file: Path, *, named: bool = False) -> bool:
        """Whether a file is an article; `named` on the command line, its ending is enough."""
        if not self.has_known_suffix(file):
            return False
        path = relative_path(file, self.root)
        if named:
            return True
        if self.globs:
            return matches(path, self.globs)
        return path.startswith(f"{SEEDS}/")

    def has_known_suffix(self, file: Path) -> bool:
        """Whether a reader reads this file's format; hidden files are nobody's articles."""
        return file.suffix.lower() in self.suffixes and not file.name.startswith(".")

    def may_hold(self, folder: Path) -> bool:
        """Whether a folder lies where articles are looked for."""
        path = relative_path(folder, self.root) + "/"
        return any(path.startswith(base) for base in self._bases())

    def described(self) -> str:
        """The places that are looked at, for a message."""
        endings = " ".join(sorted(self.suffixes))
        return f"{', '.join(self.globs)}" if self.globs else f"{SEEDS}/ ({endings})"

    def _bases(self) -> list[str]:
        """The folders that the globs begin with, as far as they have no wildcard."""
        if not self.globs:
            return [f"{SEEDS}/"]
        return [_fixed_folder(glob) for glob in self.globs if not glob.startswith("!")]


def _fixed_folder(glob: str) -> str:
    fixed = []
    for part in glob.split("/")[:-1]:
        if any(mark in part for mark in _WILDCARDS):
            break
        fixed.append(f"{part}/")
    return "".join(fixed)
