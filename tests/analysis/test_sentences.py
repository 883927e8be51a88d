"""Where sentences end, in many languages; and that they always tile the text."""

from __future__ import annotations

import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pytest_newscheck.analysis.sentences import NO_KNOWLEDGE, SentenceKnowledge, sentence_knowledge, sentences, split
from pytest_newscheck.languages.store import Languages
from pytest_newscheck.testing import article_from_text

# Each case is a text with | where a sentence ends.
CASES = {
    "en closing quotation mark": "“We will not sell,” she said.|“Not now.”|Then she left.",
    "en quotation of several sentences": "“It is done. |We lost. |Go home.”",
    "en question before a speaker": "“Why now?” Lumb asked.|Nobody knew.",
    "en question before a verb": "“Why now?” asked the clerk.|Nobody knew.",
    "en question, then another sentence": "“Why now?”|The clerk did not know.",
    "en wrong mark opens the next sentence": "The tide was high.|”And the later we sail, the worse it gets.",
    "en title and initials": "Gen. J. K. Brandt met Dr. Ann Lee and George W. Pike.|They talked.",
    "en abbreviated country, then a name": "He moved to the U.S. Senate office.",
    "en abbreviated country, then a sentence": "He moved to the U.S.|The senator followed.",
    "en afternoon, then a day": "It happened at 5 p.m. Tuesday in the port.",
    "en afternoon, then a sentence": "It happened at 5 p.m.|The rest is known.",
    "en company": "Acme Inc. Chairman Roy Tull bought Tull Bros. Ltd.|He paid cash.",
    "en money and percent": "It cost $1.2 million, or 3.5 percent more.|Prices rose.",
    "en number sign": "No. 5 is open.|No.|They said no.",
    "en ellipses": "Wait...|What?|Perhaps… not.|Yes…|But when?",
    "en note in brackets stays whole": "Boats sank (not confirmed. — Ed. note), and others fled.|The war goes on.",
    "en bracketed sentence ends": "It rained. |(It always does. It is the coast.)|He left.",
    "en brand in small letters": "He sold phones.|iPhone sales rose.|eBay did well.",
    "en address": "Visit www.example.org.|It is free.",
    "en numbered item": "1. Who pays?|Nobody does.",
    "en footnote": "The bank failed.[12]|Then it closed.",
    "en exclamation in a name": "Jeb! was cheerful.|Yahoo! said so.",
    "en list of abbreviations": "Nuts, bolts, etc. are sold here, e.g. at Tull Co. stores.|We buy them.",
    "en no blank, no end": "The total was 3.5.Then it fell.",
    "de ordinals": "Am 3. Oktober war Ruhe.|Im 19. Jahrhundert nicht.|Der 100. Gast kam am 5. Mai.",
    "de year": "Das war 2020.|Danach kam nichts.",
    "de pope": "Papst Paul II. Reise endete.|Er ging.",
    "de abbreviations": "Moore, z. B. im Norden, und Dr. Vosskamp u. a. kamen.|Es war ca. 9 Uhr.",
    "de quotation marks": "„Das ist gut.“|Er ging.|»Nein.«|Sie blieb.",
    "fr guillemets": "« Je pars. »|Il est parti.|« Vraiment ? » demande-t-il.|M. Tréguier est là.",
    "fr question": "Que faire ?|Rien !|On attend.",
    "es inverted marks": "¿Puede un juego salvarlo?|¡Claro que sí!|El Sr. Pérez vive en EE.UU. desde 1990.|No lo sabe.",
    "it honorific": "Il dott. Bruni è qui.|La sig.ra Neri no.",
    "pt honorific": "O Sr. Matos saiu.|A Dra. Luz ficou.",
    "nl abbreviations": "Dat kost o.a. tijd, bijv. in mei.|De heer Bos wacht.",
    "sv abbreviations": "Det gäller bl.a. fisk, t.ex. lax.|Den är dyr.",
    "pl year and title": "Spotkał prof. Nowaka.|To było w 2020 r.|Potem wyjechał.",
    "cs ordinals": "Dne 3. března se to stalo.|V 19. století ne.|Byl na 5. místě.",
    "hr year with a point": "U 19. stoljeću bilo je tako.|Godine 2020. bilo je mirno.|Onda je otišao.",
    "ru year": "Это было в 2020 г.|Он вырос.|В. В. Сомов пришёл.",
    "ru city": "Встреча прошла в г. Твери.|Все ушли.",
    "ru dash of speech": "«Что это?» — спросил он.|«Ничего», — ответила она.|— Мы уходим.",
    "uk abbreviations": "На вул. Зеленій, 5, живе ім. невідоме.|Він там.",
    "ja quotation with its verb": "彼は「行く。|帰る。」と述べた。|雨が降った。|そうか？|はい。",
    "zh": "他说：“我来。”|她走了。|真的吗？|是的！",
    "ar question mark": "هل هذا صحيح؟|نعم، قال ذلك.|ذهب د. أحمد إلى البيت.",
    "hi danda": "यह सच है।|वह गया।|क्या हुआ?|कुछ नहीं।",
    "ka no capitals": "ის წავიდა.|ჩვენ დავრჩით.",
}
LANGUAGES = Languages()


def knowledge_of(code: str) -> SentenceKnowledge:
    return sentence_knowledge(LANGUAGES.get(code))


@pytest.mark.parametrize("case", CASES)
def test_sentences_end_where_the_language_ends_them(case: str) -> None:
    code, marked = case[:2], CASES[case]
    wanted = [part.strip() for part in marked.split("|")]
    text = marked.replace("|", "") if code in ("ja", "zh") else marked.replace(" |", " ").replace("|", " ")
    assert [text[start:end] for start, end in split(text, knowledge_of(code))] == wanted


def test_without_knowledge_of_the_language_plain_stops_still_end_sentences() -> None:
    assert len(split("Een. Twee! Drie? Vier")) == 4


def test_a_newsroom_abbreviation_counts_with_and_without_its_stop() -> None:
    known = SentenceKnowledge(abbreviations=frozenset({"obj"}))
    assert len(split("See obj. Nine there. Done.", known)) == 2
    assert len(split("See obj. Nine there. Done.", NO_KNOWLEDGE)) == 3


def test_sentences_of_an_article_know_their_block_and_never_cross_it() -> None:
    article = article_from_text("Talks resume\n\nOne is here. Two is there.\n\nThree ends without a stop\n\nFour.")
    found = sentences(article)
    assert [sentence.text for sentence in found] == [
        "Talks resume",
        "One is here.",
        "Two is there.",
        "Three ends without a stop",
        "Four.",
    ]
    for sentence in found:
        assert article.text[sentence.start : sentence.end] == sentence.text
        assert sentence.block.start <= sentence.start < sentence.end <= sentence.block.end


def test_an_article_is_split_once() -> None:
    article = article_from_text("One. Two.")
    assert sentences(article) is sentences(article)


text = st.text(st.sampled_from('aB c.?!…“”"()[]1»«。」 \t') | st.characters(), max_size=200)


@given(text, st.sampled_from(["en", "de", "ru", "ja", "hi"]))
def test_sentences_tile_the_text(drawn: str, code: str) -> None:
    spans = split(drawn, knowledge_of(code))
    assert all(start < end for start, end in spans)
    assert all(end <= start for (_, end), (start, _) in pairwise(spans))
    assert "".join("".join(drawn[start:end].split()) for start, end in spans) == "".join(drawn.split())
    assert all(drawn[start:end] == drawn[start:end].strip() for start, end in spans)


@pytest.mark.parametrize("unit", ["(", "(a. B) (", "U.S. ", "a. ", "“", ". ", "“Why?” Ab ", "Ab ", "。」"])
def test_a_paragraph_of_megabytes_is_split_in_linear_time(unit: str) -> None:
    known = knowledge_of("en")
    drawn = unit * (400_000 // len(unit))
    started = time.process_time()
    split(drawn, known)
    assert time.process_time() - started < 6
