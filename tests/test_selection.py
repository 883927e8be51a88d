"""Which files are articles, by their path alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from pytest_newscheck.selection import ArticleFiles, relative_path

ROOT = Path("/project")


def files(*globs: str) -> ArticleFiles:
    return ArticleFiles(ROOT, globs, (".md", ".txt"))


@pytest.mark.parametrize(
    ("path", "claimed"),
    [
        ("seeds/a.txt", True),
        ("seeds/a.TXT", True),
        ("seeds/x/y/a.en.md", True),
        ("seeds/a.csv", False),
        ("seeds/a", False),
        ("seeds/.a.txt", False),
        ("seeds/._a.en.txt", False),
        ("a.txt", False),
        ("seedsother/a.txt", False),
        ("x/seeds/a.txt", False),
        ("README.md", False),
    ],
)
def test_by_default_everything_under_seeds(path: str, *, claimed: bool) -> None:
    assert files().claims(ROOT / path) is claimed


@pytest.mark.parametrize(
    ("glob", "path", "claimed"),
    [
        ("content/**/*.md", "content/a.md", True),
        ("content/**/*.md", "content/x/y/a.md", True),
        ("content/**/*.md", "content/a.txt", False),
        ("content/*.md", "content/x/a.md", False),
        ("*.md", "a.md", True),
        ("*.md", "x/a.md", False),
        ("{news,sport}/*.txt", "sport/a.txt", True),
        ("{news,sport}/*.txt", "arts/a.txt", False),
        ("content/**", "content/a.py", False),
        ("content/**|!content/old/**", "content/a.md", True),
        ("content/**|!content/old/**", "content/old/a.md", False),
        ("content/**", "content/мир [1].txt", True),
    ],
)
def test_globs(glob: str, path: str, *, claimed: bool) -> None:
    assert files(*glob.split("|")).claims(ROOT / path) is claimed


def test_a_named_file_needs_only_its_ending() -> None:
    assert files("content/*").claims(ROOT / "drafts/a.txt", named=True)
    assert not files().claims(ROOT / "drafts/a.py", named=True)


@pytest.mark.parametrize(
    ("globs", "folder", "may"),
    [
        ((), "seeds", True),
        ((), "seeds/x", True),
        ((), "other", False),
        (("content/**/*.md",), "content/x", True),
        (("content/**/*.md",), "seeds", False),
        (("*.md",), "anything", True),
        (("a/{b,c}/*.md",), "a/z", True),
    ],
)
def test_where_articles_are_looked_for(globs: tuple[str, ...], folder: str, *, may: bool) -> None:
    assert files(*globs).may_hold(ROOT / folder) is may


def test_paths_have_forward_slashes_and_may_lead_out() -> None:
    assert relative_path(ROOT / "seeds/a.txt", ROOT) == "seeds/a.txt"
    assert relative_path(Path("/other/a.txt"), ROOT) == "../other/a.txt"
