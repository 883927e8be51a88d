"""Front matter: what counts as one, what it says, and where the body starts."""

from __future__ import annotations

import pytest

from pytest_newscheck.article.frontmatter import FrontMatterError, read_front_matter


def test_values_and_body() -> None:
    text = "---\nlang: ru\nauthor: A. Orlova\n---\n# Headline\n"
    front = read_front_matter(text)
    assert front.values == {"lang": "ru", "author": "A. Orlova"}
    assert text[front.body :] == "# Headline\n"


@pytest.mark.parametrize(
    "text",
    [
        "Headline\n---\nlang: ru\n---\n",
        "---\n\nA rule drawn by the author\n\n---\nText\n",
        "--- \nJust words, then a rule\n---\n",
        "---\nlang: ru\n",
        "----\nlang: ru\n----\n",
        "",
        "---\n— He said: no.\n---\n",
    ],
    ids=["later", "prose", "words", "never-closed", "four-hyphens", "empty", "speech"],
)
def test_what_is_no_front_matter(text: str) -> None:
    assert read_front_matter(text).body == 0
    assert read_front_matter(text).values == {}


def test_aliases_that_stand_for_gigabytes_cost_nothing() -> None:
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 12)]
    with pytest.raises(FrontMatterError, match="aliases"):
        read_front_matter("---\n" + "\n".join(lines) + "\n---\n")


@pytest.mark.parametrize("ending", ["\n", "\r\n"])
@pytest.mark.parametrize("close", ["---", "..."])
def test_line_ends_and_closing_lines(ending: str, close: str) -> None:
    text = ending.join(["---", "lang: de", close, "Text"])
    front = read_front_matter(text)
    assert front.values == {"lang": "de"}
    assert text[front.body :] == "Text"


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("---\ntitle: Talks resume\n---\n", "Talks resume"),
        ('---\nlang: en\ntitle: "Talks resume"\n---\n', "Talks resume"),
        ("---\ntitle: 2024\n---\n", "2024"),
        ("---\nlang: en\n---\n", None),
        ("---\ntitle:\n---\n", None),
    ],
)
def test_a_title_that_stands_letter_for_letter(text: str, title: str | None) -> None:
    found = read_front_matter(text).title
    assert (found.text if found else None) == title
    if found:
        assert text[found.start : found.end] == title


@pytest.mark.parametrize(
    ("text", "title", "source"),
    [
        ("---\ntitle: 'It''s over'\n---\n", "It's over", "'It''s over'"),
        ('---\ntitle: "He said \\"no\\""\n---\n', 'He said "no"', '"He said \\"no\\""'),
        ("---\ntitle: >-\n  Talks\n  resume\nx: y\n---\n", "Talks resume", ">-\n  Talks\n  resume"),
        ("---\ntitle: Talks\n  resume\nx: y\n---\n", "Talks resume", "Talks\n  resume"),
    ],
    ids=["doubled", "escaped", "folded", "two-lines"],
)
def test_a_title_that_is_written_otherwise_stands_for_the_whole(text: str, title: str, source: str) -> None:
    found = read_front_matter(text).title
    assert found is not None
    assert found.text == title
    assert text[found.start : found.end] == source


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("---\nlang: [en\n---\n", r"not valid YAML \(line 3\)"),
        ("---\na: 1\n  b: : 2\n---\n", "not valid YAML"),
        ("---\na: !!python/object/apply:os.system [ls]\n---\n", "not valid YAML"),
        ("---\ndate: 2024-13-45\n---\n", "not valid YAML: month must be"),
        ("---\na: &x [1]\nb: *x\n---\n", r"\(line 3\): aliases"),
        ('---\na: !!int ""\n---\n', "not valid YAML"),
        ("---\na: " + "[" * 3000 + "\n---\n", "not valid YAML"),
    ],
    ids=["open-list", "bad-mapping", "python-tag", "impossible-date", "alias", "empty-number", "deep"],
)
def test_broken_front_matter_is_refused(text: str, says: str) -> None:
    with pytest.raises(FrontMatterError, match=says):
        read_front_matter(text)
