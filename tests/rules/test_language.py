"""Untranslated passages, articles in the wrong language, look-alike letters; and the names and titles that are none."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pytest_newscheck.rules import language

from pytest_newscheck import mixed_words
from pytest_newscheck.errors import Skip
from pytest_newscheck.findings import Finding
from pytest_newscheck.testing import article_from_text, findings

# Text with [ ] around what is foreign.
FOREIGN = {
    "en ru paragraph": "The bridge is closed.\n\n[Мост закрыли на ремонт до конца следующей недели.]",
    "en uk sentence": "The bridge is closed. [Міст зачинили на ремонт до кінця наступного тижня.] It is old.",
    "en ru clause": "The bridge is closed, [поскольку рабочие меняют на нём старые опоры], the mayor said.",
    "en de paragraph": "The bridge is closed.\n\n[Die Brücke bleibt wegen der Arbeiten noch bis zum Sommer gesperrt.]",
    "en de sentence": "The bridge is closed. [Die Arbeiten sollen noch bis zum Sommer dauern.] Nobody minds.",
    "en fr clause": "The old bridge will stay closed for weeks, [car les ouvriers doivent remplacer tous les câbles].",
    "en es sentence": "It rained. [El puente viejo sigue cerrado porque faltan los cables nuevos.] It is late.",
    "en ja sentence": "It rained again. [古い橋は工事のため来月末まで通行止めになる。] It is late.",
    "en zh paragraph": "It rained again on Monday.\n\n[由于施工，这座老桥将一直关闭到下个月底。]",
    "en ar paragraph": "It rained again on Monday.\n\n[سيبقى الجسر القديم مغلقا حتى نهاية الشهر المقبل.]",
    "en el paragraph": "It rained again on Monday.\n\n[Η παλιά γέφυρα θα μείνει κλειστή μέχρι το τέλος του μήνα.]",
    "en ru two sentences": "The bridge is closed. [Мост закрыли на ремонт до лета. Потом снова откроют.] It is old.",
    "en ru short sentence between": "Gone.\n\n[Мост закрыли на ремонт до лета. Жаль. Потом его откроют для машин.]",
    "en ru with a brand": "It rained on Monday.\n\n[Завод Tesla под Берлином снова остановил работу.]",
    "en de long quotation": "“[Wir haben das Geld nicht, und wir werden es auch nicht mehr bekommen],” she said.",
    "de en sentence": "Die Brücke bleibt zu. [The early ferry was full before the sun came up.] Es regnet.",
    "de en clause": "Die Brücke bleibt zu, [because the workers have not replaced the old cables yet], sagte sie.",
    "de fr paragraph": "Die Brücke bleibt zu.\n\n[Le vieux pont reste fermé parce que les câbles ne sont pas arrivés.]",
    "fr en paragraph": "Le pont reste fermé.\n\n[The old bridge will stay closed until the end of the month.]",
    "fr en clause": "Le pont reste fermé depuis lundi, [while workers wait for the new steel cables to arrive].",
    "fr de sentence": "Il pleut. [Die alte Brücke bleibt noch bis zum Sommer gesperrt.] Personne ne passe.",
    "es en sentence": "Llueve. [The workers are still waiting for the new cables.] Es tarde.",
    "es it sentence": "Llueve. [Il vecchio ponte resterà chiuso perché mancano ancora i cavi nuovi.] Es tarde.",
    "it en sentence": "Il ponte è chiuso. [The workers are still waiting for the new cables.] Piove.",
    "pt en sentence": "A ponte está fechada. [The workers are still waiting for the new cables.] Chove.",
    "nl en sentence": "De brug is dicht. [The workers are still waiting for the new cables.] Het regent.",
    "pl en sentence": "Most jest zamknięty. [The workers are still waiting for the new cables.] Pada.",
    "cs en sentence": "Most je zavřený. [The workers are still waiting for the new cables.] Prší.",
    "cs hr sentence": "Most je zavřený. [Radnici još uvijek čekaju nove kablove, a nitko ne zna kada će stići.] Prší.",
    "hr en sentence": "Most je zatvoren. [The workers are still waiting for the new cables.] Kiša pada.",
    "sv en sentence": "Bron är stängd. [The workers are still waiting for the new cables.] Det regnar.",
    "tr en sentence": "Köprü kapalı. [The workers are still waiting for the new cables.] Yağmur yağıyor.",
    "ru en sentence": "Мост закрыт. [The workers are still waiting for the new cables.] Идёт дождь.",
    "ru uk sentence": "Мост закрыт с понедельника. [Робітники досі чекають на нові троси, яких немає.] Идёт дождь.",
    "uk ru sentence": "Міст зачинено. [По его словам, решение об этом было принято ещё весной.] Дощить.",
    "uk en clause": "Міст зачинено, [because the workers are still waiting for new cables], каже мер.",
    "bg ru sentence": "Мостът е затворен от понеделник. [Рабочие всё ещё ждут новых тросов, которых нет.] Вали.",
    "ja en sentence": "橋は閉鎖された。[The workers are still waiting for the new cables.] 雨が降っている。",
    "ja zh sentence": "橋は閉鎖された。[工人们还在等待新的钢缆，没有人知道什么时候会到。]雨が降っている。",
    "zh ja sentence": "大桥关闭了。[作業員はまだ新しいケーブルを待っているという。]下雨了。",
    "zh en clause": "大桥关闭了，[because the workers are still waiting for the new cables]。",
    "is en sentence": "Brúin er lokuð.\n\n[Рабочие всё ещё ждут новых тросов, которых нет.]",
}
LANGUAGE_OF = {"is en sentence": "ru"}
EXTENT_OF = {
    "en ru two sentences": "sentence",
    "en ru short sentence between": "paragraph",
    "is en sentence": "paragraph",
}
EXTENT_OF |= {"en ru with a brand": "paragraph", "en de long quotation": "clause"}

NATIVE = {
    "en names": (
        "en",
        "Sigrún Hallsdóttir, Jean-Baptiste Lefèvre and Krzysztof Wójcik met Jiří Němec in Plzeň on Friday.",
    ),
    "en names only": ("en", "Sigrún Hallsdóttir, Jean-Baptiste Lefèvre, Krzysztof Wójcik, Jiří Němec, Benoît Tréguier"),
    "en organisation": (
        "en",
        "The Bundesverband der Deutschen Industrie und Handelskammern welcomed the ruling on Monday.",
    ),
    "en newspapers": (
        "en",
        "The weekly Neue Zürcher Zeitung am Sonntag and Corriere della Sera carried the report first.",
    ),
    "en title in quotation marks": (
        "en",
        "Her novel, “Cien noches de soledad en la sierra”, was translated twice last year.",
    ),
    "en title with a gloss": (
        "en",
        "The song “Не твоя война, не твоя вина” (“Not Your War, Not Your Fault”) opened the show.",
    ),
    "en slogan": ("en", "Crowds chanted “Слава Україні! Героям слава!” for an hour on Sunday night."),
    "en short quotation": (
        "en",
        "He said “Wir schaffen das, aber nicht allein” and then left the room without a word.",
    ),
    "en loanwords": (
        "en",
        "It was a fait accompli, a coup de grâce and, vis-à-vis the press, a faux pas par excellence.",
    ),
    "en headline without function words": ("en", "Super PAC blasts senator, praises former governor.\n\nMore follows."),
    "en headline verbs": ("en", "Anti-tax rally draws protesters, disrupts traffic.\n\nMore follows."),
    "en list": ("en", "The shop sells hammers, nails, screws, bolts, washers, drills, paint, brushes and ladders."),
    "en address": ("en", "See https://example.org/die-alte-bruecke-bleibt-noch-bis-zum-sommer-gesperrt for the map."),
    "en hashtags": ("en", "They posted #diealtebrücke #bleibt #noch #bis #zum #sommer #gesperrt all day long."),
    "en five words": ("en", "The bridge is closed. Die Brücke ist wieder zu. It rained."),
    "en legal Latin": ("en", "The writ of habeas corpus ad subjiciendum was denied, as was certiorari, on Thursday."),
    "de English brands": ("de", "Der Konzern bietet „Software as a Service“ und Cloud Computing im Homeoffice an."),
    "de film": ("de", "Der Film „The Last Ferry to the Island“ läuft ab Montag auch in Hamburg."),
    "de Spanish title": ("de", "Der Roman „Cien noches de soledad“ von Gabriel Guzmán erschien 1967 in Buenos Aires."),
    "de compounds": ("de", "Verwaltungsgerichte prüfen Genehmigungsverfahren landwirtschaftlicher Genossenschaften."),
    "fr German newspaper": ("fr", "Le quotidien allemand « Ahrensee Allgemeine Zeitung » a publié l’entretien samedi."),
    "fr title with a gloss": (
        "fr",
        "Son film « Wer hat hier den Schlüssel verloren (qui a perdu la clé) » est sorti lundi.",
    ),
    "fr English terms": ("fr", "Le fonds Asset-Backed Securities Loan Facility aide les start-up du big data."),
    "es English band": ("es", "El grupo «Queens of the Old Stone Bridge» tocará en Madrid el próximo viernes."),
    "cs quotation": ("cs", "Slogan „Make the Harbor Great Again“ (Učiňme přístav opět velkým) zazněl několikrát."),
    "cs address": ("cs", "Galerie Tierra del Mar se nachází na adrese 7414 Santa Clara Boulevard ve městě."),
    "hr list of names": ("hr", "Među gostima bili su Siobhán Brennan, Jean-Baptiste Lefèvre i Krzysztof Wójcik."),
    "sv Danish name": ("sv", "Danska tidningen Jyllands Folkeblad og Avis skriver att bron är stängd."),
    "nb native": ("nb", "Broen er stengt fordi arbeiderne ennå venter på de nye kablene, sier ordføreren."),
    "da native": ("da", "Broen er lukket, fordi arbejderne stadig venter på de nye kabler, siger borgmesteren."),
    "sk native": ("sk", "Most je zatvorený, pretože robotníci stále čakajú na nové laná, hovorí primátor mesta."),
    "sl native": ("sl", "Most je zaprt, ker delavci še vedno čakajo na nove kable, pravi župan mesta."),
    "pt native": ("pt", "A ponte está fechada porque os operários ainda esperam pelos novos cabos, diz o prefeito."),
    "ca native": ("ca", "El pont és tancat perquè els obrers encara esperen els nous cables, diu l’alcalde."),
    "bs native": ("bs", "Most je zatvoren jer radnici još uvijek čekaju nove kablove, kaže gradonačelnik."),
    "ru products": ("ru", "Компания показала iPhone 14 Pro Max, Watch Ultra и MacBook Air на своей выставке."),
    "ru newspaper": ("ru", "Об этом пишет The New York Times со ссылкой на источники в Белом доме."),
    "ru Ukrainian song": ("ru", "Хор начал с «Ой у лузі червона калина» («Ой в лугу красная калина») и спел ещё две."),
    "uk journal": ("uk", "Дослідження опубліковане в журналі Nature Communications and Earth Sciences у вівторок."),
    "ja players": (
        "ja",
        "FW：Aoife Brennan（アイルランド）、Carys Llewellyn（ウェールズ）、Giulia Bertoni（イタリア）",
    ),
    "ja players in Latin letters only": (
        "ja",
        "主な選手\n\nAoife Brennan, Carys Llewellyn, Giulia Bertoni, Ann Lind, Mary Stone",
    ),
    "ja products": ("ja", "同社は「iPhone 14 Pro Max」と「Watch Ultra」を発表した。"),
    "ja spaced letters": ("ja", "N B Aの開幕が延びたとE v e n i n g P o s tが報じた。"),
    "ja kanji only": ("ja", "国立研究開発法人宇宙航空研究開発機構"),
    "ja slogan": ("ja", "集会では「Make the Harbor Great Again」という声が上がった。"),
    "zh title": ("zh", "电视剧《最后的渡轮》（The Last Ferry to the Island）将于周一首播。"),
    "zh Japanese name": ("zh", "日本歌手きゃりーさん周一抵达上海，将举行演唱会。"),
    "ka native": ("ka", "ხიდი დაკეტილია, რადგან მუშები ჯერ კიდევ ელოდებიან ახალ ბაგირებს."),
    "is native": ("is", "Brúin er lokuð vegna þess að verkamennirnir bíða enn eftir nýjum köplum."),
    "sr Cyrillic": ("sr", "Мост је затворен јер радници још увек чекају нове каблове, каже градоначелник."),
    "empty": ("en", ""),
}


def found(text: str, code: str) -> list[Finding]:
    return findings(language, text, code)


@pytest.mark.parametrize("case", FOREIGN)
def test_a_foreign_passage_is_found_exactly(case: str) -> None:
    own, other, *extent = case.split()
    marked = FOREIGN[case]
    text = marked.replace("[", "").replace("]", "")
    start, end = marked.index("["), marked.index("]") - 1
    (finding,) = found(text, own)
    line = text.count("\n", 0, start) + 1
    offset = text.rfind("\n", 0, start) + 1
    assert finding.code == "untranslated"
    assert finding.data["language"] == LANGUAGE_OF.get(case, other)
    assert finding.data["extent"] == EXTENT_OF.get(case, extent[0])
    assert finding.line == line
    assert abs(finding.column - 1 - (start - offset)) <= 1  # an opening mark more
    assert abs(finding.end_column - 1 - (end - offset)) <= 2  # a last mark more or less
    assert finding.suggestion == "translate it"


@pytest.mark.parametrize("case", NATIVE)
def test_what_is_left_alone(case: str) -> None:
    code, text = NATIVE[case]
    assert found(text, code) == []


def test_the_message_names_both_languages() -> None:
    (finding,) = found("The bridge is closed. Die Arbeiten sollen noch bis zum Sommer dauern. Nobody minds.", "en")
    assert finding.message == "this sentence is in German, in an article in English"


RUSSIAN = (
    "Мост закрыт\n\nМост закрыли на ремонт до конца следующей недели.\n\n"
    "Движение пустили в объезд, сообщили в мэрии города. Рабочие всё ещё ждут новых тросов."
)


def test_an_article_in_another_language_is_one_finding() -> None:
    (finding,) = found(RUSSIAN, "en")
    assert (finding.code, finding.line) == ("wrong-language", 3)
    assert "is in Russian, but it is declared to be in English" in finding.message
    assert finding.data == {"language": "ru", "extent": "paragraph"}


def test_half_an_article_is_passages() -> None:
    text = RUSSIAN + "\n\nThe bridge will stay closed until the end of next week, and the workers wait for new cables."
    assert {finding.code for finding in found(text, "en")} == {"untranslated"}


def test_an_article_of_unknown_language_is_skipped() -> None:
    article = article_from_text("Ok.", "")
    assert article.language.tag == ""
    with pytest.raises(Skip, match="not known"):
        findings(language, article)


@pytest.mark.parametrize(
    ("text", "code", "word", "letters", "repaired"),
    [
        ("Президент прибыл в Kиев утром.", "ru", "Kиев", "K", "Киев"),
        ("Президент Пyтин прибыл.", "ru", "Пyтин", "y", "Путин"),
        ("Команда виграла клубi вчора.", "uk", "клубi", "i", "клубі"),
        ("The mayor of Мoscow spoke.", "en", "Мoscow", "М", "Moscow"),
        ("Figures of the WНO show it.", "en", "WНO", "Н", "WHO"),
        ("Банк Оschadbank закрыт.", "uk", "Оschadbank", "О", "Oschadbank"),
        ("В XХ веке было иначе.", "ru", "XХ", "Х", "XX"),
        ("Η Αθήνα και η Eλλάδα.", "el", "Eλλάδα", "E", "Ελλάδα"),
    ],
)
def test_look_alike_letters(text: str, code: str, word: str, letters: str, repaired: str) -> None:
    (finding,) = found(text, code)
    assert finding.code == "mixed-script"
    assert (finding.column, finding.end_column) == (text.index(word) + 1, text.index(word) + 1 + len(word))
    assert f"“{letters}”" in finding.message
    assert finding.suggestion == repaired


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Он купил iPhone-ы, SMSку и VIPы.", "ru"),
        ("Мессенджер MAXа и USBшный кабель.", "ru"),
        ("IT-специалист и Wi-Fi-сеть, Т-72 и С-300.", "ru"),
        ("Кёльн – это Köln, а не Cologne.", "ru"),
        ("The Δt and 5μm values, αβγ and mм.", "en"),
        ("Москва, Moscow, Москва/Moscow.", "ru"),
        ("ТАСС и TASS.", "ru"),
        ("Plain ASCII only.", "en"),
    ],
)
def test_words_of_two_scripts_that_are_meant_so(text: str, code: str) -> None:
    assert found(text, code) == []


@settings(max_examples=50)
@given(st.text(st.sampled_from("aоeаПyi w.Київ-«»\n"), max_size=80))
def test_a_repaired_word_has_one_script_and_the_same_length(text: str) -> None:
    article = article_from_text(text, "ru")
    for word in mixed_words(article):
        assert len(word.repaired) == word.end - word.start
        assert not mixed_words(article_from_text(word.repaired, "ru"))


@settings(max_examples=60, deadline=None)
@given(
    st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=200),
    st.sampled_from(["en", "ru", "ja", "zh", "cs", "ka"]),
)
def test_any_text_can_be_checked(text: str, code: str) -> None:
    for finding in found(text, code):
        assert finding.line <= finding.end_line
