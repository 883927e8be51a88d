"""A dash is a dash and a hyphen a hyphen, as the article itself writes them.

What it reports, by code:

- `dash-as-hyphen`: a dash within a compound, such as so—called; also between two names before a noun (a warning)
- `hyphen-as-dash`: a hyphen between blanks, where the article has dashes for that
- `double-hyphen`: two hyphens for a dash, where the article has dashes
- `mixed-dashes`: the few short dashes among long ones, or the other way round (a warning)

Each article is held to its own habit: spaced hyphens or double hyphens throughout are a style, and so are long dashes
without blanks between clauses. In a quotation a hyphen or double hyphen for a dash is a warning only: it may stand in
what is quoted.

Options: `mixed` (true) reports `mixed-dashes`.

Languages: every one, but a dash within a compound is only found where the compounds are known: English, Russian,
Ukrainian, German, French, Spanish, Polish and Czech. A newsroom adds its own in its language file:

    [dashes]
    compounds = ["so-called", "self-*", "*-based"]

What it leaves alone: the dash that opens direct speech, ranges (1995–2004, Monday–Friday), minus signs, datelines,
list bullets, short dashes between equals (Merkel–Macron) and before open compounds (post–Cold War), scores, names and
titles joined by a spaced hyphen, sources at the end of a paragraph, and command-line options.
"""

from __future__ import annotations

from collections.abc import Iterator

import regex

from pytest_newscheck import Article, DashFault, Fail, Finding, Options, Pass, dash_faults

ID = "dashes"
SEVERITY = "error"
OPTIONS = {"mixed": True}


def check(article: Article, options: Options) -> Iterator[Finding]:
    for fault in dash_faults(article):
        if fault.kind == "mixed-dashes" and not options.mixed:
            continue
        yield article.finding(
            fault.start,
            fault.end,
            message(fault),
            code=fault.kind,
            suggestion=suggestion(fault),
            severity=None if fault.sure else "warning",
        )


def message(fault: DashFault) -> str:
    """What is wrong, in words."""
    return {
        "dash-as-hyphen": f"{fault.found} has a dash where a hyphen belongs",
        "hyphen-as-dash": f"a hyphen stands for a dash here; elsewhere the article has {fault.write} for it",
        "double-hyphen": f"two hyphens stand for a dash here; elsewhere the article has {fault.write} for it",
        "mixed-dashes": f"{fault.found} is used as a dash here, but {fault.write} in most of the article",
    }[fault.kind]


def suggestion(fault: DashFault) -> str:
    """What to write: a compound as a whole, else the mark."""
    return regex.sub(r"[—–]", fault.write, fault.found) if fault.kind == "dash-as-hyphen" else fault.write


_HABIT = "Talks resume\nThe ferry — the last one — left at noon, and the dockers — all forty — went home."

EXAMPLES = [
    Pass("Talks resume\nThe plan—which nobody had read—was adopted."),
    Pass("Talks resume\nThe plan - which nobody had read - was adopted."),
    Pass(f"{_HABIT} The Bergen–Oslo line ran in 1995–2004, and Brann won 2 - 1."),
    Pass("— Vous partez ? demande le gardien.\n— Demain — si la neige fond.", "fr"),
    Fail("Talks resume\nThe so—called ice road is closed.", at=(2, 7), says="so—called", code="dash-as-hyphen"),
    Fail(f"{_HABIT} The tide - it was spring - was late.", code="hyphen-as-dash", says="has —", findings=2),
    Fail(f"{_HABIT} The tide was late -- very late.", code="double-hyphen", says="two hyphens"),
    Fail(f"{_HABIT} Then came the tide – and nobody was left.", code="mixed-dashes", says="most of the article"),
    Fail("Паром задержан\nИз—за тумана паром не вышел.", at=(2, 3), code="dash-as-hyphen", language="ru"),
]
