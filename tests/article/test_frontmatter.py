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
        ("---\ntitle: 'It''s over'\n---\n", None),
        ("---\ntitle: 2024\n---\n", "2024"),
        ("---\nlang: en\n---\n", None),
        ("---\ntitle:\n---\n", None),
    ],
)
def test_the_title_where_it_stands_letter_for_letter(text: str, title: str | None) -> None:
    found = read_front_matter(text).title
    assert (found.text if found else None) == title
    if found:
        assert text[found.start : found.end] == title


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("---\nlang: [en\n---\n", r"not valid YAML \(line 3\)"),
        ("---\na: 1\n  b: : 2\n---\n", "not valid YAML"),
        ("---\na: !!python/object/apply:os.system [ls]\n---\n", "not valid YAML"),
        ("---\ndate: 2024-13-45\n---\n", "not valid YAML"),
        ("---\na: " + "[" * 3000 + "\n---\n", "not valid YAML"),
    ],
    ids=["open-list", "bad-mapping", "python-tag", "impossible-date", "deep"],
)
def test_broken_front_matter_is_refused(text: str, says: str) -> None:
    with pytest.raises(FrontMatterError, match=says):
        read_front_matter(text)
