"""Which language a text is in: whole articles by langdetect, passages by its profiles."""

from __future__ import annotations

import threading

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pytest_newscheck.languages.distinction import distinction
from pytest_newscheck.languages.identification import LanguageDetector
from pytest_newscheck.languages.profiles import ProfileShelf, letter_sequences
from pytest_newscheck.languages.scripts import scripts, words_or_their_worth
from pytest_newscheck.languages.store import Languages

LANGUAGES = Languages()
TEXTS = {
    "en": "The harbour was closed on Monday because of the storm, and the ferries stayed in port.",
    "de": "Der Hafen blieb am Montag wegen des Sturms geschlossen, und die Fähren lagen still.",
    "fr": "Le port est resté fermé lundi à cause de la tempête, et les bateaux sont restés à quai.",
    "es": "El puerto permaneció cerrado el lunes por la tormenta, y los barcos no pudieron salir.",
    "it": "Il porto è rimasto chiuso lunedì a causa della tempesta, e i traghetti non sono partiti.",
    "pt": "O porto ficou fechado na segunda-feira por causa da tempestade, e os barcos não saíram.",
    "nl": "De haven bleef maandag gesloten vanwege de storm, en de veerboten zijn niet uitgevaren.",
    "pl": "Port był w poniedziałek zamknięty z powodu burzy, a promy nie wypłynęły w morze.",
    "cs": "Přístav byl v pondělí kvůli bouři zavřený a trajekty zůstaly stát u mola.",
    "hr": "Luka je u ponedjeljak bila zatvorena zbog oluje, a trajekti nisu isplovili.",
    "sv": "Hamnen var stängd på måndagen på grund av stormen, och färjorna låg kvar vid kajen.",
    "fi": "Satama oli maanantaina suljettu myrskyn vuoksi, ja lautat jäivät laituriin.",
    "hu": "A kikötő hétfőn a vihar miatt zárva volt, és a kompok nem futottak ki a tengerre.",
    "ro": "Portul a fost închis luni din cauza furtunii, iar feriboturile nu au ieșit în larg.",
    "tr": "Liman pazartesi günü fırtına nedeniyle kapalıydı ve feribotlar denize açılmadı.",
    "ru": "Порт в понедельник был закрыт из-за шторма, и паромы остались у причала.",
    "uk": "Порт у понеділок був зачинений через шторм, і пороми залишилися біля причалу.",
    "bg": "Пристанището беше затворено в понеделник заради бурята и фериботите не излязоха в морето.",
    "ar": "أُغلق الميناء يوم الاثنين بسبب العاصفة وبقيت العبّارات في مكانها.",
    "ja": "港は月曜日、嵐のため閉鎖され、フェリーは岸壁にとどまった。船会社は翌朝の運航再開を目指すと説明した。",
}


@pytest.mark.parametrize("code", TEXTS)
def test_the_detector_knows_whole_articles(code: str) -> None:
    assert LanguageDetector().detect(TEXTS[code]) == code


@pytest.mark.parametrize("text", ["", "1234 5678", "Oslo, Rom, Paris", "!" * 100])
def test_the_detector_says_nothing_of_too_little(text: str) -> None:
    assert LanguageDetector().detect(text) == ""


def test_the_detector_answers_alike_again_and_in_threads() -> None:
    detector, answers = LanguageDetector(), []
    text = TEXTS["es"][:45] + TEXTS["pt"][:20]
    threads = [threading.Thread(target=lambda: answers.append(detector.detect(text))) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(set(answers)) == 1


@pytest.mark.parametrize("code", [code for code in TEXTS if code not in ("ar", "ja")])
def test_profiles_rank_a_clause_of_each_language_first(code: str) -> None:
    script = "Cyrillic" if code in ("ru", "uk", "bg") else "Latin"
    profiles = ProfileShelf("en").of(script)
    assert profiles is not None
    clause = TEXTS[code].split(",")[0]
    assert profiles.scores(clause).best() == (code,)


def test_profiles_have_nothing_to_say_of_a_text_without_letters() -> None:
    profiles = ProfileShelf("en").of("Cyrillic")
    assert profiles is not None
    assert profiles.scores("1, 2 — 3").best() == ()


@pytest.mark.parametrize(("tag", "code"), [("nn", "nb"), ("bs", "hr"), ("zh", "zh"), ("ka", ""), ("is", "")])
def test_languages_without_a_profile_borrow_one_or_have_none(tag: str, code: str) -> None:
    assert ProfileShelf(tag).own_code == code


def test_letter_sequences() -> None:
    assert letter_sequences("as") == ["a", "s", " a", "as", "s ", " as", "as "]
    assert letter_sequences("AS") == letter_sequences("as")


@given(st.text(st.characters(categories=["L"]), min_size=1, max_size=20))
def test_a_word_has_three_sequences_a_letter(word: str) -> None:
    padded = word.lower() if word.isupper() else word
    assert len(letter_sequences(word)) == 3 * len(padded) + 1


@pytest.mark.parametrize(
    ("code", "names"),
    [
        ("en", ("Latin",)),
        ("ru", ("Cyrillic",)),
        ("sr", ("Latin", "Cyrillic")),
        ("ja", ("Han", "Hiragana", "Katakana")),
        ("xx", ("Latin",)),
    ],
)
def test_scripts_of_a_language(code: str, names: tuple[str, ...]) -> None:
    assert scripts(LANGUAGES.get(code)).names == names


@pytest.mark.parametrize(
    ("text", "worth"),
    [("three short words", 3), ("港は閉鎖された", 3), ("", 0), ("東京の Smith", 2), ("don’t stop", 2)],
)
def test_two_letters_are_worth_a_word_where_there_are_no_blanks(text: str, worth: int) -> None:
    assert words_or_their_worth(text) == worth


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (TEXTS["ru"], "ru"),
        (TEXTS["uk"], "uk"),
        (TEXTS["bg"], "bg"),
        (TEXTS["ja"], "ja"),
        ("港口因暴风雨关闭。", "zh"),
        ("Το λιμάνι έκλεισε τη Δευτέρα.", "el"),
        ("הנמל נסגר ביום שני.", "he"),
        ("항구는 월요일에 폐쇄되었다.", "ko"),
        ("ნავსადგური ორშაბათს დაიკეტა.", "ka"),
    ],
)
def test_the_language_in_another_script(text: str, code: str) -> None:
    assert distinction(LANGUAGES.get("en")).language_in_other_script(text) == code


def test_nothing_is_read_before_a_sentence_looks_foreign() -> None:
    own = distinction(Languages().get("en"))
    assert not own.is_suspicious(TEXTS["en"].lower().split(","), 6)
    assert own.is_suspicious(TEXTS["de"].lower().split(","), 6)
