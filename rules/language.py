"""Every passage is in the article's language, and every word in one alphabet.

Codes:

`untranslated`
    A paragraph, a sentence or a clause of at least six words that was left in another language. Names,
    titles, organisations, lists of names, addresses and hashtags are left alone, and so is what is
    quoted in the original: in quotation marks or brackets, up to twelve words; up to seven
    where the quotation is somebody's speech, after a comma or a colon.

`wrong-language`
    The article as a whole is in another language than it is declared to be in (by its file name,
    its folder, its front matter or the settings). This is reported once, not for every paragraph.

`mixed-script`
    A word in which some letters come from another alphabet, where they look the same: a Latin “o” in
    a Russian word. Readers don't see it; searches, spelling checkers and screen readers do. A Latin word with
    a Russian ending is left alone.

Languages: passages in another script are found in every language. In the same script
they are found in the languages whose commonest words are known here (English, German, French,
Spanish, Italian, Portuguese, Dutch, Polish, Czech, Slovak, Croatian, Slovenian, Russian,
Ukrainian, Bulgarian, Swedish, Danish, Norwegian, Finnish, Hungarian, Romanian, Turkish and others), among
the about fifty languages that langdetect has statistics of. Closely related languages, such as Danish and
Norwegian, are told apart only in longer passages. An article of which the language is not known is skipped.
"""

from collections.abc import Iterator

from pytest_newscheck import (
    Article,
    Fail,
    Finding,
    ForeignPassage,
    MixedWord,
    Options,
    Pass,
    Skip,
    foreign_passages,
    language_throughout,
    mixed_words,
)

ID = "language"
SEVERITY = "error"
OPTIONS: dict[str, object] = {}


def check(article: Article, _options: Options) -> Iterator[Finding]:
    if not article.language.tag:
        raise Skip("the language of the article is not known")
    if language_throughout(article):
        yield _wrong_language(article)
    else:
        yield from (_untranslated(article, passage) for passage in foreign_passages(article))
    yield from (_mixed_script(article, word) for word in mixed_words(article))


def _wrong_language(article: Article) -> Finding:
    code = language_throughout(article)
    passage = next(passage for passage in foreign_passages(article) if passage.language == code)
    return article.finding(
        passage.start,
        passage.end,
        f"the article is in {passage.language_name}, but it is declared to be in {article.language.name}",
        code="wrong-language",
        suggestion=f"declare it as {passage.language_name} ({code}), or put the translation in its place",
        data={"language": code, "extent": "paragraph"},
    )


def _untranslated(article: Article, passage: ForeignPassage) -> Finding:
    return article.finding(
        passage.start,
        passage.end,
        f"this {passage.extent} is in {passage.language_name}, in an article in {article.language.name}",
        code="untranslated",
        suggestion="translate it",
        data={"language": passage.language, "extent": passage.extent},
    )


def _mixed_script(article: Article, word: MixedWord) -> Finding:
    letters = ", ".join(f"“{letter}”" for letter in dict.fromkeys(word.strangers))
    are = "letter {} is" if len(set(word.strangers)) == 1 else "letters {} are"
    return article.finding(
        word.start,
        word.end,
        f"“{article.text[word.start : word.end]}” mixes two alphabets: the {are.format(letters)} {word.script}",
        code="mixed-script",
        suggestion=word.repaired,
        data={"script": word.script},
    )


EXAMPLES = [
    Pass("The mayor quoted the motto «Единая страна» and a song called “Ne me quitte pas mon amour”."),
    Pass("Le quotidien « Süddeutsche Zeitung » tenait la lettre depuis un mois, dit la mairie.", language="fr"),
    Pass("先発はSmith、Jones、Brown、Miller、Davis、Wilson、Moore、Taylorの8人。", language="ja"),
    Fail(
        "The bridge is closed.\n\nМост закрыли на ремонт до конца следующей недели.",
        at=(3, 1),
        says="Russian",
        code="untranslated",
    ),
    Fail(
        "Der Fluss steigt weiter, the water has already reached the old market square, wie die Feuerwehr mitteilte.",
        at=(1, 26),
        says="this clause is in English",
        code="untranslated",
        language="de",
    ),
    Fail(
        "Мост закрыли на ремонт до конца следующей недели. Движение пустили в объезд, сообщили в мэрии города.\n\n"
        "Ремонт начали ещё весной, но подрядчик сорвал сроки и заплатил штраф.",
        at=(1, 1),
        says="declared to be in English",
        code="wrong-language",
    ),
    Fail(
        "Президент прибыл в Kиев утром.", at=(1, 20), says="the letter “K” is Latin", code="mixed-script", language="ru"
    ),
]
