"""A person, a place or an organisation keeps one spelling throughout an article.

Reported are two spellings that the article's own context shows to be one name: the byline has
Robbie Greimer, the credits Robbie Gramer. The rarer spelling is marked where it stands first; of
two that are as frequent, the later one.

What it reports, by code:

- `spelling`: the letters differ: Keidis, Kiedis; Kiev, Kyiv
- `diacritics`: the marks on letters differ: Diaz, Díaz
- `hyphen`: a hyphen or an apostrophe makes the difference: Kabuki-za, Kabukiza
- `case`: capitals do: MacPherson, Macpherson

Likeness alone reports nothing. A pair counts where the same first name stands before both, where a
surname is used that nobody was introduced with while one much like it was, where both are usual
transliterations of one name (Zelensky, Zelenskyy), or where long words are all but the same. What could
be chance is a warning.

Left alone are people with different first names, words derived from a name (Ukraine, Ukrainian),
plurals, possessives and case endings, well-known names that look alike (Iran, Iraq), ordinary words that
a headline capitalises, abbreviations, handles and addresses.

Languages: those with a table `[names]` in their language file. Where a language inflects names or
capitalises nouns, only names with the same first name are compared.

Option `distinct`: names that look alike and are two, such as `["Hansen, Hanson"]`.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from pytest_newscheck import Article, Fail, Finding, NameVariant, Options, Pass, Spelling, name_variants

ID = "names"
SEVERITY = "error"
OPTIONS: dict[str, list[str]] = {"distinct": []}

_MOST_LINES = 4


def check(article: Article, options: Options) -> Iterator[Finding]:
    """One finding for each spelling but the usual one, at its first use."""
    distinct = {name.strip() for text in options.distinct for name in text.split(",")}
    for variant in name_variants(article):
        spelling, usual = variant.spelling, variant.usual
        if spelling.text in distinct and usual.text in distinct:
            continue
        yield article.finding(
            spelling.first.start,
            spelling.first.end,
            f"“{spelling.text}” and “{usual.text}” look like one name in two spellings: {_reason(variant)}. "
            f"“{usual.text}” stands {_places(article, usual)}, “{spelling.text}” {_places(article, spelling)}",
            code=variant.difference,
            suggestion=_suggestion(spelling, usual),
            severity=None if variant.pair.sure else "warning",
            data={
                "variants": [spelling.text, usual.text, *(other.text for other in variant.others)],
                "preferred": usual.text,
                "entity": usual.fullest,
            },
        )


def _reason(variant: NameVariant) -> str:
    """What decided, in words that follow a colon."""
    spelling, usual = variant.spelling, variant.usual
    match variant.pair.evidence:
        case "first-name":
            return f"both follow “{variant.shared_before}”"
        case "surname":
            return f"both stand before “{variant.shared_after}”"
        case "not-introduced":
            bare, full = (usual, spelling) if spelling.introduced else (spelling, usual)
            return f"the article has “{full.fullest}” in full, but nobody in full whose name is “{bare.text}”"
        case "sounds":
            return "they are two ways to write the same sounds"
        case "doublet":
            return "both are established spellings"
        case "letters":
            differ = {"case": "capitals", "hyphen": "hyphens or apostrophes", "diacritics": "the marks on letters"}
            return f"they differ only in {differ[variant.difference]}"
        case "slip":
            return f"they differ in a letter or two, and “{spelling.text}” is hardly used"
        case _:
            return "names as long as these are seldom so alike by chance"


def _suggestion(spelling: Spelling, usual: Spelling) -> str:
    if spelling.count == usual.count:
        return f"write “{usual.text}” or “{spelling.text}” throughout"
    return f"write “{usual.text}”, unless “{spelling.text}” is the right one"


def _places(article: Article, spelling: Spelling) -> str:
    """How often and where it is used: "twice (lines 3 and 9)"."""
    count = spelling.count
    often = {1: "once", 2: "twice"}.get(count, f"{count} times")
    all_lines = map(article.line, spelling.starts)
    lines = [str(line) for line in islice(dict.fromkeys(all_lines), _MOST_LINES + 1)]
    if len(lines) == 1:
        return f"{often} (line {lines[0]})"
    if len(lines) > _MOST_LINES:
        return f"{often} (lines {', '.join(lines[:_MOST_LINES])} and others)"
    return f"{often} (lines {', '.join(lines[:-1])} and {lines[-1]})"


EXAMPLES = [
    Fail(
        "Envoy seeks a way out\n"
        "By Marta Lindqvist\n"
        "The talks resumed on Monday in a lakeside hotel.\n"
        "Photos: Marta Lindkvist",
        at=(4, 15),
        says="both follow “Marta”",
        code="spelling",
    ),
    Fail(
        "The mine reopens\n"
        "“Nobody asked us,” said Olena Khrapchenko, who runs the canteen.\n"
        "The owner did not answer. Khrapchanko wrote to him twice.",
        at=(3, 27),
        says="nobody in full",
    ),
    Fail(
        "The road to Kharkiv is open. Trains from Kharkov run again. Most of Kharkiv waits.",
        at=(1, 42),
        says="established",
    ),
    Fail(
        "Jürgen Hallström opened the fair.\nThe mayor thanked Hallström.\nLater Jürgen Hallstrom left.",
        at=(3, 14),
        code="diacritics",
    ),
    Pass("Ukraine asked for help. The Ukrainian minister met other Ukrainians in Kyiv."),
    Pass("Anna Hansen lost to Peter Hanson. Hansen congratulated Hanson."),
    Pass("Iran and Iraq signed. Iran’s envoy flew home; Iraq’s stayed."),
    Pass("Der Vertrag mit Robert Novak gilt. Novaks Anwalt lobte Robert Novak.", language="de"),
    Pass("С Андреем Котовым говорил Андрей Котов. Котова это устроило.", language="ru"),
    Pass("Erik Hansen met Erik Hanson.", options={"distinct": ["Hansen, Hanson"]}),
]
