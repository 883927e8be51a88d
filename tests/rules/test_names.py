"""The rule names: what it reports, what it leaves alone, and what it says."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytest_newscheck.rules import names

from pytest_newscheck import Finding, NoKnowledge
from pytest_newscheck.testing import article_from_text, findings


def found(text: str, language: str = "en") -> list[tuple[str, str]]:
    """Each finding's spelling and the usual one."""
    return [(f.data["variants"][0], f.data["variants"][1]) for f in findings(names, text, language)]


def the_one(text: str, language: str = "en", **options: object) -> Finding:
    (only,) = findings(names, text, language, **options)
    return only


_REPORTED = [
    pytest.param(
        "By Ronja Kessler\nThe bridge stayed shut all day.\nEdited by Ronja Kesler",
        ("Kesler", "Kessler"),
        id="same first name",
    ),
    pytest.param(
        "Envoy waits\nThe talks with Oleg Brandin failed.\nThe ministry said Oleg Brundin left.\nThen Brandin called.",
        ("Brundin", "Brandin"),
        id="same first name, another vowel",
    ),
    pytest.param(
        "“It hurts,” said Marcus Threlfall, a potter. His sister agreed.\nThe court told Threfall to wait.",
        ("Threfall", "Threlfall"),
        id="nobody introduced the surname",
    ),
    pytest.param(
        "The leaders met Volodymyr Zelenskyy at noon. By night Zelensky was in Paris.",
        ("Zelensky", "Zelenskyy"),
        id="two transliterations",
    ),
    pytest.param("Trains reach Kiev at six. The embassy in Kyiv has closed.", ("Kyiv", "Kiev"), id="known doublet"),
    pytest.param(
        "The author Junot Díaz reads on Friday. Tickets for Junot Diaz are gone.", ("Diaz", "Díaz"), id="diacritics"
    ),
    pytest.param("We saw Kabuki-za at dusk. Around Kabukiza it was quiet.", ("Kabukiza", "Kabuki-za"), id="hyphen"),
    pytest.param(
        "They asked Blair MacPherson twice. In the end Macpherson paid.", ("Macpherson", "MacPherson"), id="case"
    ),
    pytest.param(
        "Villagers in Granovshchina waited for the bus. Nobody came to Graonovshchina that day.",
        ("Graonovshchina", "Granovshchina"),
        id="long and nearly the same",
    ),
    pytest.param(
        "They left Okitama early. The road to Okitama was wet. Snow lay on Okitama. The hills above Okihama froze.",
        ("Okihama", "Okitama"),
        id="once against three times",
    ),
    pytest.param(
        "The line from Svatove-Kreminna held. Fighting went on near Svatovo-Kreminna.",
        ("Svatovo", "Svatove"),
        id="part of a compound",
    ),
    pytest.param(
        "HEADLINE IN CAPITALS\nKEIDIS spoke. The singer Anthony Kiedis nodded. Then Keidis left.",
        ("Keidis", "Kiedis"),
        id="capitals are no third spelling",
    ),
]


@pytest.mark.parametrize(("text", "pair"), _REPORTED)
def test_reported_in_english(text: str, pair: tuple[str, str]) -> None:
    assert found(text) == [pair]


@pytest.mark.parametrize(
    ("text", "language", "pair"),
    [
        pytest.param(
            "Bürgermeisterin Antje Köhnert sprach zuerst.\nSpäter lobte Köhnert uns.\nAm Abend fehlte Antje Könert.",
            "de",
            ("Könert", "Köhnert"),
            id="German",
        ),
        pytest.param(
            "Le maire Yves Tréhorel a parlé. M. Tréhorel part demain.\nYves Trehorel reste.",
            "fr",
            ("Trehorel", "Tréhorel"),
            id="French",
        ),
        pytest.param(
            "La alcaldesa Nerea Goikoetxea habló. Llegó Nerea Goicoetxea.",
            "es",
            ("Goicoetxea", "Goikoetxea"),
            id="Spanish",
        ),
        pytest.param(
            "Пекарь Йозеф Хайндль не спал. Утром Йозеф Хейндль открыл дверь.",
            "ru",
            ("Хейндль", "Хайндль"),
            id="Russian",
        ),
        pytest.param(
            "Тренер Ларс Седерблом мовчав. Потім Ларс Сьодерблом пішов.",
            "uk",
            ("Сьодерблом", "Седерблом"),
            id="Ukrainian",
        ),
        pytest.param(
            "Starosta Radek Vondráček mlčel. Potom Radek Vondřáček odešel.",
            "cs",
            ("Vondřáček", "Vondráček"),
            id="Czech",
        ),
    ],
)
def test_reported_in_other_languages(text: str, language: str, pair: tuple[str, str]) -> None:
    assert found(text, language) == [pair]


def test_first_names_spelled_two_ways_are_reported_as_well() -> None:
    text = "Konstantin Zaysev spoke first. Later Constantine Zaytsev answered questions."
    assert found(text) == [("Constantine", "Konstantin"), ("Zaytsev", "Zaysev")]


_LEFT_ALONE = [
    pytest.param("Anna Hansen met Peter Hanson. Later Hansen left and Hanson stayed.", id="two people"),
    pytest.param("Iran closed the strait. Iraq protested, and Iranian ships met Iraqi ones.", id="two countries"),
    pytest.param("Austria won. Australia lost.", id="look-alike countries"),
    pytest.param("Ukraine asked. Ukrainian officers and other Ukrainians waited.", id="derived words"),
    pytest.param("Ask the Clintons. Hillary Clinton said no; Clinton’s staff agreed.", id="plural and possessive"),
    pytest.param("The police arrested Chris Christie. Christie smiled.", id="first name and surname alike"),
    pytest.param("Ronald Reagan won in 1980. Donald Trump spoke of Reagan.", id="two first names"),
    pytest.param("Eric Garner died. His daughter Erica Garner sued the city.", id="members of a family"),
    pytest.param("Carl Walsh spoke to Carole Middleton.", id="first names of two people"),
    pytest.param("Sarah Webb wrote to Sara Lund. Later Sarah Webb called.", id="one first name, two people"),
    pytest.param("The children are Adam, Salma and Aliya. The imam, Salah Haddad, wept.", id="names of a list"),
    pytest.param("He grew up in Cheyne. Later Dick Cheney moved there.", id="a place and a person"),
    pytest.param("Voters in Kansas waited. In Arkansas they did not.", id="states"),
    pytest.param("The Ministry was silent. The Minister was not.", id="offices"),
    pytest.param("The Weekly Mirror came out. A Mirrour hung there. He looked in the mirror.", id="ordinary words"),
    pytest.param("We meet on Tuesday. They leave on Thursday, or in June, or in July.", id="days and months"),
    pytest.param("NATO and NASA signed. NATO left. ANKA and ANCA stayed.", id="abbreviations"),
    pytest.param("Follow @KarinHolmm or https://KarinHolmm.org today. We met Karin Holm.", id="handles and addresses"),
    pytest.param("Grim Days Ahead For Graham Grahan Supporters Everywhere Now\nGraham Bell waits.", id="title case"),
    pytest.param("Sen. Ted Kruz (R-Texas) spoke in Texas. He left Texas.", id="party and state"),
    pytest.param("The Trump-Pence ticket won. Trump and Pence cheered.", id="a compound of names"),
    pytest.param("Watch YouTube. Watch YouTubers. We met Ann Tuber.", id="inner capitals"),
    pytest.param("Li Wei paid. Li Fei and Li Bei did not. Mr. Lu agreed.", id="short names"),
    pytest.param("Soledar fell, then Vuhledar. Both lie east of Dnipro.", id="places of like sound"),
    pytest.param("Toyama is near. Koyama lives here. Oyama is far.", id="short places"),
    pytest.param("Hannover 96 lost. The train to Hanover was late.", id="a club that keeps its name"),
    pytest.param("It was 'Zelenskyy' to some. Президент Зеленский молчал. Zelenskyy left.", id="another script"),
    pytest.param("Trains reach Kyiv (Kiev in Russian) at six. Kyiv was calm.", id="one spelling explains the other"),
    pytest.param("They owe Angela Correll. The letter says “Angela Corell’s [sic] fault”.", id="sic"),
    pytest.param("", id="empty"),
    pytest.param("no capitals at all, nothing to compare", id="no names"),
]


@pytest.mark.parametrize("text", _LEFT_ALONE)
def test_left_alone_in_english(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "language"),
    [
        pytest.param(
            "Владимир Путин прибыл. Владимира Путина ждали, Владимиром Путиным довольны.", "ru", id="ru cases"
        ),
        pytest.param("Анна Котова ушла. Анне Котовой звонили. Сергей Котов молчал.", "ru", id="ru feminine"),
        pytest.param("Сергей Королёв жил тут. Дом Сергея Королева цел.", "ru", id="ru ё"),
        pytest.param("Олена Кравець прийшла. Олену Кравець чекали, з Оленою Кравець говорили.", "uk", id="uk cases"),
        pytest.param("Jan Novák mluvil s Janem Novákem o Janě Novákové.", "cs", id="cs cases"),
        pytest.param("Václav Havel psal. Hry Václava Havla zná každý.", "cs", id="cs fleeting vowel"),
        pytest.param("Andrzej Duda przyjął Andrzeja Dudę. Andrzejowi Dudzie dziękowano.", "pl", id="pl cases"),
        pytest.param("Marko Perić čeka. S Markom Perićem razgovaraju. Marku Periću je dosta.", "hr", id="hr cases"),
        pytest.param("Olaf Scholz sprach. Scholz’ Rede und Olaf Scholzens Reise.", "de", id="de genitive"),
        pytest.param("Mutter und Mütter, Vater und Väter, Boden und Böden, Laden und Läden.", "de", id="de nouns"),
        pytest.param("Die Stadt Hamburg zahlt. Die Stadt Homburg zahlt nicht.", "de", id="de towns"),
        pytest.param("Staatliche Hilfe kam. Staatliche Beihilfe kam nicht.", "de", id="de shared adjective"),
        pytest.param("L’État paie. L’Etat refuse. Les Ukrainiens attendent, l’Ukraine aussi.", "fr", id="fr capitals"),
        pytest.param("Juana Perdomo gana. Juan Perdomo pierde.", "es", id="es feminine"),
    ],
)
def test_left_alone_in_other_languages(text: str, language: str) -> None:
    assert found(text, language) == []


@pytest.mark.parametrize("language", ["ja", "zh", "ar", "fi"])
def test_a_language_without_knowledge_is_skipped(language: str) -> None:
    article = article_from_text("Toyota。", language)
    with pytest.raises(NoKnowledge, match="names"):
        findings(names, article)


def test_the_finding_names_both_spellings_how_often_where_and_why() -> None:
    finding = the_one(
        "By Robbie Almgren\nThe lake froze early this year.\nThe mayor thanked Almgren for it.\nPhotos: Robbie Ahlgren"
    )
    assert finding.message == (
        "“Ahlgren” and “Almgren” look like one name in two spellings: both follow “Robbie”. "
        "“Almgren” stands twice (lines 1 and 3), “Ahlgren” once (line 4)"
    )
    assert finding.suggestion == "write “Almgren”, unless “Ahlgren” is the right one"
    assert (finding.line, finding.column, finding.end_column) == (4, 16, 23)
    assert finding.code == "spelling"
    assert finding.severity is None
    assert dict(finding.data) == {
        "variants": ["Ahlgren", "Almgren"],
        "preferred": "Almgren",
        "entity": "Robbie Almgren",
    }


def test_of_two_that_are_as_frequent_the_later_is_marked() -> None:
    finding = the_one("By Ronja Kessler\nThe bridge stayed shut.\nEdited by Ronja Kesler")
    assert finding.line == 3
    assert finding.suggestion == "write “Kessler” or “Kesler” throughout"


@pytest.mark.parametrize(
    ("text", "says", "code"),
    [
        ("The author Junot Díaz reads. We asked Junot Diaz.", "differ only in the marks on letters", "diacritics"),
        ("We saw Kabuki-za. They like Kabukiza.", "differ only in hyphens or apostrophes", "hyphen"),
        ("They asked Blair MacPherson. In the end Macpherson paid.", "differ only in capitals", "case"),
        ("Trains reach Kiev. The embassy in Kyiv closed.", "both are established spellings", "spelling"),
        ("They told Rudy Giuliani so. That day Giulini lost.", "“Rudy Giuliani” in full", "spelling"),
        ("They live in Zaporizhzhia. She left Zaporizhzhya.", "two ways to write the same sounds", "spelling"),
        ("They owe Adbulhadi Yildirim. She paid Abdulhadi Yildirim.", "both stand before “Yildirim”", "spelling"),
    ],
)
def test_the_reason_is_said(text: str, says: str, code: str) -> None:
    finding = the_one(text)
    assert says in finding.message
    assert finding.code == code


def test_weak_evidence_is_a_warning() -> None:
    assert the_one("They owe Adbulhadi Yildirim. She paid Abdulhadi Yildirim.").severity == "warning"


def test_one_finding_a_spelling_and_all_its_partners_in_the_data() -> None:
    text = (
        "The visit of Volodymyr Zelenskyy ended. They say Zelenskyy was pleased. "
        "By noon Zelensky had left. Critics of Zelenskyi waited."
    )
    first, second = findings(names, text)
    assert first.data["variants"] == ["Zelensky", "Zelenskyy"]
    assert second.data["variants"] == ["Zelenskyi", "Zelenskyy", "Zelensky"]
    assert {first.data["preferred"], second.data["preferred"]} == {"Zelenskyy"}


def test_many_lines_are_cut_short() -> None:
    text = "\n".join(["a headline", *["They saw Kiedis again."] * 6, "They saw Anthony Kiedis.", "Then Keidis left."])
    assert "7 times (lines 2, 3, 4, 5 and others)" in the_one(text).message


def test_the_option_distinct_keeps_two_names_apart() -> None:
    text = "By Ronja Kessler\nThe bridge stayed shut.\nEdited by Ronja Kesler"
    assert findings(names, text, distinct=["Kessler, Kesler"]) == []
    assert len(findings(names, text, distinct=["Kessler, Kestler"])) == 1


def test_a_newsroom_adds_its_own_doublets(tmp_path: Path) -> None:
    (tmp_path / "en.toml").write_text('[names]\ndoublets = ["Astravets, Ostrovets"]\n', encoding="utf-8")
    article = article_from_text("They left Astravets. The plant near Ostrovets runs.", languages=[tmp_path])
    assert [finding.data["variants"] for finding in findings(names, article)] == [["Ostrovets", "Astravets"]]


@given(
    st.lists(st.sampled_from(["Karl", "Carl", "Novak", "Nowak", "Novaks", "said", ".", "\n", "in", ","]), max_size=30)
)
def test_findings_stand_at_a_spelling_and_never_share_a_place(words: list[str]) -> None:
    article = article_from_text(" ".join(words))
    found_here = findings(names, article)
    places = [(finding.line, finding.column) for finding in found_here]
    assert len(set(places)) == len(places)
    for finding in found_here:
        line = article.source.split("\n")[finding.line - 1]
        assert line[finding.column - 1 : finding.end_column - 1] == finding.data["variants"][0]


def test_a_long_article_of_names_takes_no_quadratic_time() -> None:
    syllables = ["ka", "ro", "mi", "ten", "sha", "vo", "lu", "gri", "pan", "ost"]
    words = [
        f"{a}{b}{c}{d}".capitalize() for a in syllables for b in syllables for c in syllables for d in syllables[:6]
    ]
    article = article_from_text("a headline\n" + " met ".join(words))
    assert isinstance(findings(names, article), list)
