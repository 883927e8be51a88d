"""Quotation marks open, close, pair and point as they should, in one style throughout the article.

What it reports, by code:

- `unclosed`: an opening mark whose closing mark never comes; also a " typed for an apostrophe inside a word
- `unopened`: a closing mark with no opening mark before it
- `mismatched`: the two marks of a quotation are no pair, such as “ and "; reported at the one to change
- `wrong-direction`: a closing mark where a quotation opens, or an opening mark where it ends: ”Talks resume”
- `nested-same`: a quotation inside a quotation has the marks of the outer one
- `mixed-style`: a quotation in other marks than most of the article, such as "…" among “…” (a warning)
- `convention`: marks that are not the language's, only with the option `style`

Options: `style` is `"article"` (each article keeps to the marks of most of its quotations, whichever they are: straight
marks throughout are right in every language) or `"language"` (every outermost quotation needs the marks of the
article's language, too).

Languages: all of the Unicode CLDR, with the alternatives that their publishers use; in each, marks are read by what
stands around them. A newsroom adds pairs of its own, and words with an apostrophe before them, in its language file:

    [quotes]
    pairs = ["‹…›"]
    elisions = ["em"]

What it leaves alone: apostrophes of any shape (’08, ’em, o’clock, the players’ union), feet and inches, headlines
with single marks, a quotation that goes on over several paragraphs (each opens it again, the last one closes it) or
over lines, marks with misplaced blanks as long as they pair, titles in 《 》, other marks inside a quotation, or
for words alone (the word “local” among « » for speech, as long as the article keeps to that), marks in
Hebrew abbreviations (צה"ל), and in Russian and its neighbours one closing mark for two names: «Торговый дом «Север».
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pytest_newscheck import (
    Article,
    Fail,
    Finding,
    OneOf,
    Options,
    Pass,
    QuotationFault,
    quotation_faults,
    unconventional_quotations,
)

ID = "quotes"
SEVERITY = "error"
OPTIONS = {"style": OneOf("article", ("article", "language"))}


def check(article: Article, options: Options) -> Iterator[Finding]:
    foreign = unconventional_quotations(article) if options.style == "language" else ()
    for fault in (*foreign, *_but(foreign, quotation_faults(article))):
        yield article.finding(
            fault.start,
            fault.end,
            message(article, fault),
            code="unclosed" if fault.kind == "inside-word" else fault.kind,
            suggestion=suggestion(article, fault),
            severity="warning" if fault.kind == "mixed-style" or not fault.sure else None,
        )


def _but(reported: Sequence[QuotationFault], faults: Sequence[QuotationFault]) -> Iterator[QuotationFault]:
    """The faults at other marks than those reported, and none that would have those marks written."""
    starts, unwanted = {fault.start for fault in reported}, {fault.marks for fault in reported}
    for fault in faults:
        if fault.start not in starts and not (fault.kind == "mixed-style" and fault.write in unwanted):
            yield fault


def message(article: Article, fault: QuotationFault) -> str:
    """What is wrong, in words."""
    other = f"{fault.partner_mark}{_elsewhere(article, fault)}"
    opens, closes = ("opens", "closes") if fault.opens else ("closes", "opens")
    begins = "begins" if fault.opens else "ends"
    return {
        "unclosed": f"{fault.marks} opens a quotation that never ends",
        "unopened": f"{fault.marks} closes a quotation that never began",
        "mismatched": f"{fault.marks} {opens} a quotation that {other} {closes}: these two are no pair",
        "wrong-direction": f"{fault.marks} points the wrong way: a quotation {begins} here",
        "nested-same": f"{fault.marks} stands inside a quotation with the same marks, which {other} opens",
        "mixed-style": f"{fault.marks} here, but {fault.write} in most of the article",
        "inside-word": f"{fault.marks} stands inside a word, where an apostrophe belongs",
        "convention": f"{fault.marks} are not quotation marks of {article.language.name}",
    }[fault.kind]


def suggestion(article: Article, fault: QuotationFault) -> str:
    """What to write, or to add."""
    if fault.kind == "inside-word":
        return "’" if "’" in article.text else "'"
    if fault.kind == "unclosed":
        return f"add {fault.write} where the quotation ends"
    if fault.kind == "unopened":
        return f"add {fault.write} where the quotation begins, or delete {fault.marks}"
    return fault.write


def _elsewhere(article: Article, fault: QuotationFault) -> str:
    """(line 9), where the partner stands on another line."""
    if fault.partner is None or article.line(fault.partner) == article.line(fault.start):
        return ""
    return f" (line {article.line(fault.partner)})"


EXAMPLES = [
    Pass("“We are ready,” the minister said. “Are they?”"),
    Pass("Voters' anger: 'We were told nothing in '08,' say the dockers"),
    Pass("“The ice is thin.\n“It carries no car, and hardly a dog,” said the warden."),
    Pass("Der Wirt sagte: „Hier hieß es früher ‚Zum Anker‘, das weiß jeder.“", "de"),
    Pass("« Il m’a dit : “Reviens demain.” Je suis revenue », raconte-t-elle.", "fr"),
    Fail("“The ferry is late, she said.", at=(1, 1), says="never ends", code="unclosed"),
    Fail("The ferry is late,” she said.", at=(1, 19), says="never began", code="unopened"),
    Fail('“The ferry is late," she said.', at=(1, 20), says="no pair", code="mismatched"),
    Fail("”The ferry is late,” she said.", at=(1, 1), says="points the wrong way", code="wrong-direction"),
    Fail("“They call it the “ghost ferry” here,” she said.", at=(1, 19), says="inside a quotation", code="nested-same"),
    Fail('“Late,” she said. “Again,” he said. "Always."', at=(1, 37), says="most of the article", code="mixed-style"),
    Fail(
        '"Он опоздал", — сказала она.', code="convention", language="ru", options={"style": "language"}, says="Russian"
    ),
    Fail('Il est parti à l"école.', at=(1, 17), says="apostrophe", code="unclosed", language="fr"),
]
