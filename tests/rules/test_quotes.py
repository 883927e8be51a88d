"""Tests of the rule on quotation marks: what must be found, and what must be left alone."""

from __future__ import annotations

import pytest
from pytest_newscheck.rules import quotes

from pytest_newscheck.errors import NoKnowledge
from pytest_newscheck.testing import article_from_text, findings

HEAD = "Talks resume in the harbour town\n"


def found(text: str, language: str = "en", **options: str) -> list[tuple[str, str]]:
    """Codes and marked texts, in order."""
    article = article_from_text(HEAD + text, language)
    lines = article.source.split("\n")
    return [
        (each.code, lines[each.line - 1][each.column - 1 : each.end_column - 1])
        for each in findings(quotes, article, **options)
    ]


FAULTS = {
    "unclosed": ("en", "She said: “The ice is thin. Nobody listened.", [("unclosed", "“")]),
    "unclosed, straight": ("en", 'She said: "The ice is thin. Nobody listened.', [("unclosed", '"')]),
    "unclosed before another quotation": ("en", "“The ice is thin, she said. “It cracks.”", [("unclosed", "“")]),
    "unclosed at the end of a paragraph": ("cs", "Úřad označil smlouvu za „\nKonec jednání.", [("unclosed", "„")]),
    "unclosed, guillemet": ("ru", "Он сказал: «Лёд тонкий. Никто не слушал.", [("unclosed", "«")]),
    "unclosed, corner bracket": ("ja", "船長は「氷が薄いと話した。", [("unclosed", "「")]),
    "opening mark doubled": ("en", "The platform says: ““Radical thinking” is needed.", [("unclosed", "“")]),
    "unopened": ("en", "The ice is thin,” she said.", [("unopened", "”")]),
    "unopened, straight": ("en", 'The ice is thin," she said.', [("unopened", '"')]),
    "unopened twice, far apart": (
        "en",
        'The ice is thin," she said.\nThe ferry left.\nThe ice will hold," he said.',
        [("unopened", '"'), ("unopened", '"')],
    ),
    "unopened, before a quotation on the next line": (
        "fr",
        'C\'est acquis", a dit le maire.\n"Le pont rouvrira", a-t-il ajouté.',
        [("unopened", '"')],
    ),
    "unopened single mark after a full stop": ("de", 'Sie rief: "Arbeit ist alles.\'" Er ging.', [("unopened", "'")]),
    "third mark": ("en", 'He called it "late" or "lost", and so" on.', [("unopened", '"')]),
    "mismatched, straight closing": ("en", '“The ice is thin," she said.', [("mismatched", '"')]),
    "mismatched, German": ("de", '„Das Eis ist dünn", sagte sie.', [("mismatched", '"')]),
    "mismatched, Russian": ("ru", '«Лёд тонкий", — сказала она.', [("mismatched", '"')]),
    "mismatched, Japanese": ("ja", "船長は「氷が薄い』と話した。", [("mismatched", "』")]),
    "mismatched, English mark in German": (
        "de",
        "„Das Eis ist dünn”, sagte sie. „Ja“, sagte er.",
        [("mismatched", "”")],
    ),
    "mismatched over lines": ("en", '“The ice is thin.\nIt cracks," she said.', [("mismatched", '"')]),
    "mismatched opening mark": (
        "en",
        '“Late,” she said. "Again and again,” he said.',
        [("mismatched", '"')],
    ),
    "mismatched, then an opening mark of the other kind": (
        "en",
        'All agree. “We see no limit,” he said. “None," she said. "We will go on — here or elsewhere.”',
        [("mismatched", '"'), ("mismatched", '"')],
    ),
    "mismatched, single against double": ("en", "“We lost again,' said the captain.", [("mismatched", "'")]),
    "closing mark opens": ("en", "”The ice is thin,” she said.", [("wrong-direction", "”")]),
    "closing mark opens, straight closes": (
        "en",
        '“Late,” she said. ”The ice is thin."',
        [("wrong-direction", "”"), ("mismatched", '"')],
    ),
    "closing mark opens and nothing closes": ("en", "Doing so ”was a trap. Nobody knew.", [("wrong-direction", "”")]),
    "opening mark closes": ("en", "“The ice is thin,“ she said.", [("wrong-direction", "“")]),
    "opening mark closes, over lines": ("de", "„Das Eis ist dünn.\nEs bricht„, sagte sie.", [("wrong-direction", "„")]),
    "opening mark after a blank closes": (
        "de",
        "„Das Eis ist dünn.\nEs bricht „, sagte sie.",
        [("wrong-direction", "„")],
    ),
    "opening mark where nothing is open": ("de", "Der Umsatz sank „, sagte sie.", [("wrong-direction", "„")]),
    "guillemets turned round": (
        "es",
        "»Las viñas viejas aguantan mejor», dijo. «Sí», dijo ella.",
        [("wrong-direction", "»")],
    ),
    "guillemets turned round inside": (
        "uk",
        "«Переговори в »нормандському« форматі тривають», — сказав він.",
        [("wrong-direction", "»"), ("wrong-direction", "«")],
    ),
    "guillemets turned round between blanks": (
        "fr",
        "« Si le principe » un pont, deux rives « , est abandonné, nous partons », dit-il.",
        [("wrong-direction", "»"), ("wrong-direction", "«")],
    ),
    "same marks inside": ("en", "“They call it the “ghost ferry” here,” she said.", [("nested-same", "“")]),
    "same marks inside, ends together": ("en", "“They call it the “ghost ferry,”” she said.", [("nested-same", "“")]),
    "same straight marks inside": ("ru", '"Под "новым мостом" ничего нет", — сказал он.', [("nested-same", '"')]),
    "same marks inside, twice": (
        "en",
        '"I thought, "No." Then he told me, "Go," and I went."',
        [("nested-same", '"'), ("nested-same", '"')],
    ),
    "doubled marks": ("en", 'The brand ""Otter"" is new.', [("nested-same", '"')]),
    "corner brackets inside": ("ja", "「彼は「船だ」と言った」と船長は話した。", [("nested-same", "「")]),
    "straight among curly": ("en", '“Late,” she said. “Again,” he said. "Always."', [("mixed-style", '"')]),
    "curly among straight": ("en", '"Late," she said. "Again," he said. “Always.”', [("mixed-style", "“")]),
    "the later of two styles": ("en", 'She said "late". He said “again”.', [("mixed-style", "“")]),
    "guillemets among straight": ("fr", 'Il dit "oui". Elle dit "non". On dit « peut-être ».', [("mixed-style", "«")]),
    "straight among guillemets": ("es", 'Dijo «sí». Dijo «no». Dijo "quizá".', [("mixed-style", '"')]),
    "grave accents": ("en", 'He said "late" and "lost". It was ``the end\'\'.', [("mixed-style", "``")]),
    "a mark for an apostrophe": ("fr", 'Le goulet d"étranglement du port reste.', [("unclosed", '"')]),
}


@pytest.mark.parametrize(("language", "text", "expected"), FAULTS.values(), ids=FAULTS.keys())
def test_faults_are_found(language: str, text: str, expected: list[tuple[str, str]]) -> None:
    assert found(text, language) == expected


RIGHT = {
    # apostrophes
    "year and clipped words": ("en", "In ’08 they told ’em: “Rock ’n’ roll ’til dawn.” The ‘90s, the '70s."),
    "plural possessives": ("en", "“The players’ union and the dockers' club agree,” she said. The boys’ teams."),
    "possessive before the closing mark": ("en", "“That is the workers’,” she said. “Not the owners’.”"),
    "o'clock and names": ("en", "At 2 o'clock O’Brien’s boat left; d’Arcy didn't see it."),
    "okina": ("en", "On O‘ahu and in Hawai‘i the ‘ohana waits."),
    "French elision": ("fr", "L’été, l'eau et l’île : aujourd’hui, qu'en dit-on ?"),
    "blanks of machine translation": ("fr", "L ’ agence parle d ’ un problème ; c ' est « gérable »."),
    "Ukrainian": ("uk", "П’ять об'єктів пов’язані з під'їздом."),
    "Dutch": ("nl", "'s Avonds zag hij 'm in 't dorp; 's-Hertogenbosch sliep."),
    "Italian": ("it", "La ’ndrangheta e l’uomo dell'isola: negli anni ’90 un po’ di pace."),
    "stray blank before an ending": ("en", "Johnson 's deal was O ' Brien 's idea."),
    "wrong glyph for an apostrophe": ("en", "The Students‘ Union met. Donald‘s remarks were quoted."),
    # feet and inches
    "feet and inches": ("en", "At 6'2\" and 5’11” he was “tall,” they say; the pipe is 12\" wide, a 10' drop."),
    "feet and inches in a quotation": ("en", "“He is 6'2” and quick,” she said."),
    "primes": ("en", "He is 6′2″ tall, at 59° 20′ 14″ north."),
    # single marks
    "headline": ("en", "US warns of 'massive consequences' if dockers' strike goes on"),
    "headline with a possessive inside": ("en", "'The dogs' dinner is ready,' says chef"),
    "British": ("en-GB", "‘We are late,’ said Ann. ‘They call it the “ghost ferry” here.’"),
    "British over paragraphs": ("en-GB", "‘We are late.\n‘We are always late,’ said Ann."),
    "single inside double": ("en", "“He told me, ‘Go home,’ and I went,” she said. “‘Go home!’ he said.”"),
    "single closing with double": ("en", "“Then he said, ‘I won’t.’” She laughed. “It’s the ‘ghost ferry.’ ”"),
    "straight single inside": ("en", "\"It says 'Lumb, 1934' here,\" he said. \"He'd told us 'fifty'.\""),
    # over paragraphs and lines
    "each paragraph opened again": ("en", "“The ice is thin.\n“It carries no car.\n“Nor a dog,” she said."),
    "paragraphs opened again, nested": ("en", "“She told me, ‘Go.\n“‘Go at once,’ and I went.”"),
    "opened again with the closing mark": ("es", "«El hielo es fino.\n»No aguanta un coche», dijo."),
    "over lines": ("en", 'He said: "The ice is thin.\nIt carries no car.\nNor a dog," he added.'),
    "over lines, German": ("de", "Sie sagte: „Das Eis ist dünn.\nEs trägt kein Auto.“"),
    "over lines, after other quotations": ("en", "“No,” she said. “The ice is thin.\nIt cracks,” she said. “Go.”"),
    # places
    "after dashes and brackets": ("en", "The plan—“a trap”—failed (“badly”), and the “pre-”war/“post-war” line too."),
    "before an ellipsis": ("en", "“…and then,” she said, “... nothing.” He said: “Well…”"),
    "ellipsis between points": ("en", "“. . . and then,” she said."),
    "word joined to a quotation": ("de", "Das „Eisfest“-Plakat hing am „Anker“."),
    "blank before the closing mark": ("en", "“The ice is thin, ” she said. It has “a keen nose ” too."),
    "misplaced blanks that pair": ("uk", 'Перший тайм " гойдалок "завершився перемогою.'),
    "blanks missing on both sides": ("en", 'The answer is"Otter"made by a start-up.'),
    "questions": ("es", "¿«Quién» lo dijo? ¡«Nadie»!"),
    "embedded tag": ("en", '<figure id="x12" class="wide"> “Late,” she said. <a href="a.html">“Again”</a>'),
    "comment": ("en", 'He said <!-- "cut this --> nothing.'),
    # languages
    "straight throughout": ("ru", '"Лёд тонкий", — сказала она. "Да", — сказал он.'),
    "German": ("de", "„Hier hieß es früher ‚Zum Anker‘, oder?“, fragte er."),
    "German guillemets": ("de", "»Das Eis ist dünn«, sagte sie. »Hier hieß es ›Zum Anker‹.«"),
    "Swiss": ("de-CH", "«Das Eis ist dünn», sagte sie. «Hier hiess es ‹Zum Anker›.»"),
    "French": ("fr", "« Il m’a dit : “Reviens.” Je suis revenue », dit-elle. Un « pont » de plus."),
    "French without blanks": ("fr", "«Le pont», dit-il, «est fermé»."),
    "Swiss French": ("fr-CH", "« Le pont ‹ des Ormes › est fermé », dit-il."),
    "Spanish": ("es", "«Nos dijeron: “Sin alumnos no hay escuela”. Ya», contó."),
    "Swedish": ("sv", "”Isen är tunn”, sa hon. ”Han sa ’gå hem’ till mig”, sa han."),
    "Swedish guillemets": ("sv", "»Isen är tunn», sa hon. »Ja», sa han."),
    "Finnish": ("fi", "”Jää on ohutta”, hän sanoi. ”Kyllä.”"),
    "Danish": ("da", "»Isen er tynd«, sagde hun. »Ja,« sagde han."),
    "Norwegian": ("nb", "«Isen er tynn», sa hun. «Han sa ‘gå’», sa han."),
    "Polish": ("pl", "„Lód jest cienki” – powiedziała. „W «Kurierze» pisali”, dodał."),
    "Hungarian": ("hu", "„A jég vékony” – mondta. „Azt írták: »Elmaradt«” – tette hozzá."),
    "Romanian": ("ro", "„Gheața e subțire”, a spus ea. „În «Curierul» scria.”"),
    "Croatian": ("hr", "„Led je tanak”, rekla je. „Tako je.”"),
    "Czech": ("cs", "„Led je tenký,“ řekla. „Stálo tam ‚Zavřeno‘.“"),
    "Slovak over lines": ("sk", "„Ľad je tenký.\nPraská,“ povedala."),
    "Bulgarian": ("bg", "„Ледът е тънък“, каза тя. „Писаха го във «Вестник»“."),
    "Greek": ("el", "«Ο πάγος είναι λεπτός», είπε. «Μου είπε “φύγε”», είπε εκείνος."),
    "Russian": ("ru", "«Лёд тонкий, — сказала она. — Писали в „Вестнике“». Клуб «Якорь»."),
    "Ukrainian quotations": ("uk", "«Кажуть “стій”, — пояснив він. — І стоїмо». Клуб «Якір»."),
    "Turkish": ("tr", "“Buz ince,” dedi. “Bana ‘git’ dedi.”"),
    "Hebrew": ("he", "”הקרח דק”, אמרה. ”כן”, אמר."),
    "Arabic": ("ar", "قال: «الجليد رقيق». وقالت: «نعم»."),
    "Arabic, curly marks": ("ar", "قال: ”الجليد رقيق“. وقالت: ”نعم“."),
    "Chinese": ("zh", "他说：“冰很薄。”她在《海港报》上写道：“‘船’走了。”"),
    "Chinese, traditional": ("zh-TW", "他說：「冰很薄。」她說：「報上寫『船走了』。」"),
    "Japanese": ("ja", "「氷が薄い」と船長は話した。小説『港』は“名作”とされる。"),
    "Japanese over lines": ("ja", "船長は「氷が薄い。\n車は通れない」と話した。"),
    "Korean": ("ko", "그는 “얼음이 얇다”고 말했다. 책 《항구》와 ‘배’."),
    # styles
    "a style of another language throughout": ("en", "„Late“, she said. „Again“, he said. „Always“, I said."),
    "closing marks on both sides throughout": ("en", "”Late”, she said. ”Again”, he said. ”Always”, I said."),
    "doubled typewriter marks": ("en", "''Late,'' she said. ''I'd say 'old','' he said. ''It's 'old,''' I said."),
    "other marks inside": ("ru", '«Писали в "Вестнике", — сказала она. — И в “Якоре”».'),
    "headline in single marks, text in double": ("en", "'Late again,' says captain\nText.\n“Late,” she said. “Again.”"),
    "nothing quoted": ("en", "The ferry left at noon."),
}  # fmt: skip


@pytest.mark.parametrize(("language", "text"), RIGHT.values(), ids=RIGHT.keys())
def test_right_marks_are_left_alone(language: str, text: str) -> None:
    assert found(text, language) == []


def stray_mark(language: str, text: str) -> str:
    """A mark whose like the text has none of, or whose direction is plain."""
    if language in ("ja", "zh-TW"):
        return "「"
    return "«" if "«" in text and text[:1] != "»" else '"'


STRAYED = {name: case for name, case in RIGHT.items() if stray_mark(*case) != '"' or '"' not in case[1]}


@pytest.mark.parametrize(("language", "text"), STRAYED.values(), ids=STRAYED.keys())
def test_a_stray_mark_costs_one_finding(language: str, text: str) -> None:
    """One lone mark in a line of its own does not cascade through what follows."""
    lone = f"Nobody knew {stray_mark(language, text)}why.\nThe end came."
    assert len(found(f"{lone}\n{text}", language)) == 1


def test_the_message_names_both_marks_and_the_other_line() -> None:
    (finding,) = findings(quotes, HEAD + '“The ice is thin.\nIt cracks," she said.')
    assert '"' in finding.message
    assert "“ (line 2)" in finding.message
    assert finding.suggestion == "”"


@pytest.mark.parametrize(
    ("language", "text", "suggestion"),
    [
        ("en", "“The ice is thin, she said.", "add ” where the quotation ends"),
        ("en", "The ice is thin,” she said.", "add “ where the quotation begins, or delete ”"),
        ("de", '„Das Eis ist dünn", sagte sie.', "“"),
        ("en", "”The ice is thin,” she said.", "“"),
        ("en", "“They call it the “ghost ferry” here,” she said.", "‘…’"),
        ("en", '"They call it the "ghost ferry" here," she said.', "'…'"),
        ("de", "„Wir sind im „Anker“ gewesen“, sagte sie.", "‚…‘"),
        ("en", '“Late,” she said. “Again,” he said. "Always."', "“…”"),
        ("fr", 'Le goulet d"étranglement de l’île reste.', "’"),
        ("fr", "Le goulet d\"étranglement de l'île reste.", "'"),
        ("ru", '«Лёд тонкий", — сказала она.', "»"),
    ],
)
def test_the_suggestion_is_what_to_write(language: str, text: str, suggestion: str) -> None:
    assert [each.suggestion for each in findings(quotes, HEAD + text, language)] == [suggestion]


def test_the_same_marks_inside_are_a_warning_where_the_language_allows_them() -> None:
    (finding,) = findings(quotes, HEAD + "« Il m’a dit : « Reviens » et je reviens », dit-elle.", "fr")
    assert (finding.code, finding.severity) == ("nested-same", "warning")


def test_another_style_is_a_warning() -> None:
    (finding,) = findings(quotes, HEAD + '“Late,” she said. “Again.” "Always."')
    assert finding.severity == "warning"


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("ru", '"Лёд тонкий", — сказала она.', [("convention", '"')]),
        ("ru", "«Лёд тонкий», — сказала она.", []),
        ("de", "“Das Eis ist dünn”, sagte sie. „Ja“, sagte er.", [("convention", "“")]),
        ("de", "»Das Eis ist dünn«, sagte sie.", []),
        ("ja", '"氷"が薄い。', [("convention", '"')]),
    ],
)
def test_the_style_of_the_language_on_demand(language: str, text: str, expected: list[tuple[str, str]]) -> None:
    assert found(text, language, style="language") == expected


def test_an_unknown_language_is_skipped() -> None:
    with pytest.raises(NoKnowledge):
        findings(quotes, article_from_text(HEAD + "“Text.", ""))


def test_a_headline_does_not_run_into_the_text() -> None:
    text = "Mayor: “Ferry lost\nThe ferry sank at noon,” she said."
    assert [each.code for each in findings(quotes, text)] == ["unclosed", "unopened"]
