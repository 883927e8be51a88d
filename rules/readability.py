"""The text is not much harder to read than published news, and no sentence is endless.

It judges running text in the article's own words: no headlines, bylines, credits, lists and
tables, and no sentence of which more than half is quotation.

Codes:

`score`
    The readability formula of the language gives a worse figure than the limit. Formulas are used
    only for languages that they were made and tested for:

    | language | formula | limit | usual in published news |
    |---|---|---|---|
    | English | Flesch reading ease | under 20 | 36 to 48; one article of 100 is under 20 |
    | German | Amstad | under 10 | 31 to 50; hardest of 60 articles: 12 |
    | French | Kandel and Moles | under 35 | 49 to 65; hardest of 60 articles: 42 |
    | Russian | Oborneva | under -5 | 14 to 33; hardest of 100 articles: -4.5 |
    | Spanish | Fernández Huerta | under 30 | not measured; the scale calls under 30 very difficult |
    | Dutch | Douma | under 20 | not measured |
    | Italian | Gulpease | under 30 | not measured; under 40 is hard even with a secondary school degree |
    | Polish | Pisarek | over 20 | not measured; about the years of school that a reader needs |
    | Swedish, Danish, Norwegian | LIX | over 65 | not measured; the scale calls over 60 very difficult |

    A text of under 100 words or 5 sentences is not scored. An article in any other language is
    skipped.

`long-sentence`
    A sentence of more than `long-sentence` words. In published English news one sentence of 400
    has more than 60, which is one finding in 10,000 words.

Options: `long-sentence` (words) and `limits`, a table of limits by language code, which may name only
the languages to change: `limits = { en = 30 }`.
"""

from collections.abc import Iterator

from pytest_newscheck import Article, Fail, Finding, Options, Pass, Readability, prose_sentences, readability

ID = "readability"
SEVERITY = "warning"
LIMITS = {
    "en": 20.0,
    "de": 10.0,
    "fr": 35.0,
    "ru": -5.0,
    "es": 30.0,
    "nl": 20.0,
    "it": 30.0,
    "pl": 20.0,
    "sv": 65.0,
    "da": 65.0,
    "nb": 65.0,
}
OPTIONS = {"long-sentence": 60, "limits": LIMITS}

_USUAL = {
    code: f"; published news mostly has {figures}"
    for code, figures in {"en": "36 to 48", "de": "31 to 50", "fr": "49 to 65", "ru": "14 to 33"}.items()
}
_SHOWN_SENTENCES = 3


def check(article: Article, options: Options) -> Iterator[Finding]:
    measure = readability(article)  # raises Skip, so that a language without a formula is never passed
    yield from _long_sentences(article, options.long_sentence)
    limit = {**LIMITS, **options.limits}.get(article.language.code)
    if measure.value is None or limit is None:
        return
    value = round(measure.value, 1)
    if value < limit if measure.higher_is_easier else value > limit:
        yield _score(article, measure, value, limit)


def _long_sentences(article: Article, limit: int) -> Iterator[Finding]:
    for measured in prose_sentences(article):
        number = len(measured.words)
        if number > limit:
            yield article.finding(
                measured.sentence.start,
                measured.sentence.end,
                f"this sentence has {number} words (limit {limit}; in published news one of 400 has more than 60)",
                code="long-sentence",
                suggestion="make two or three sentences of it",
                data={"formula": "words in a sentence", "value": number, "limit": limit},
            )


def _score(article: Article, measure: Readability, value: float, limit: float) -> Finding:
    prose = prose_sentences(article)
    place = article.headline or prose[0].sentence
    direction = "higher is easier" if measure.higher_is_easier else "higher is harder"
    usual = _USUAL.get(article.language.code, "")
    heaviest = sorted(prose, key=lambda measured: -len(measured.words))[:_SHOWN_SENTENCES]
    listed = ", ".join(f"line {article.line(each.sentence.start)} ({len(each.words)} words)" for each in heaviest)
    return article.finding(
        place.start,
        place.end,
        f"hard to read: {measure.formula} {value:g}, limit {limit:g} ({direction}{usual})",
        code="score",
        suggestion=f"shorten the heaviest sentences: {listed}",
        data={"formula": measure.formula, "value": value, "limit": limit},
    )


_HEAVY = (
    "Notwithstanding considerable administrative opposition, the international organization's representatives "
    "unanimously acknowledged the necessity of continuing negotiations concerning agricultural subsidies. "
)
EXAMPLES = [
    Pass("The talks go on. Nobody knows how they will end, but both sides say they want peace."),
    Pass(f"“{'and on ' * 80}it goes,” she said."),
    Pass("Der Fluss steigt. Am 3. Oktober war er am höchsten.", language="de"),
    Fail(_HEAVY * 8, at=(1, 1), says="Flesch reading ease", code="score"),
    Fail(
        "The talks, " + "which had begun in the spring and which nobody wanted, " * 7 + "are over.",
        at=(1, 1),
        says="74 words",
        code="long-sentence",
    ),
]
