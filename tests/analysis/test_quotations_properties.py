"""Properties of the rule quotes: silent on well-formed quotations of any shape, one finding for one spoiled mark."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st
from pytest_newscheck.rules import quotes

from pytest_newscheck.article.reading import ReadingOptions, article_from_bytes, built_in_readers, readers_by_suffix
from pytest_newscheck.findings import Finding
from pytest_newscheck.languages.store import Languages
from pytest_newscheck.testing import article_from_text, findings

# Well-formed articles: pieces of text, and marks that know what they are there for.


@dataclass(frozen=True)
class House:
    """How a newsroom quotes: its language, its marks for each depth, and some words of that language."""

    language: str
    marks: tuple[tuple[str, str], ...]
    words: tuple[str, ...]
    inside: str = ""
    """What stands inside the outermost marks, next to them."""
    blank: str = " "
    """What stands between words."""
    stops: tuple[str, str] = (",", ".")
    """What parts a quotation from its speaker, and what ends a sentence."""

    @property
    def id(self) -> str:
        return f"{self.language}-{''.join(self.marks[0])}"

    @property
    def is_straight(self) -> bool:
        return self.marks[0][0] == '"'


_DOUBLE, _SINGLE, _ANGLE = ("“", "”"), ("‘", "’"), ("«", "»")
_LOW, _LOW_SINGLE, _LOW_HIGH = ("„", "“"), ("‚", "‘"), ("„", "”")
_STRAIGHT = (('"', '"'), ("'", "'"))
_EN = ("the", "ferry", "waits", "at", "our", "old", "quay", "again")
_DE = ("die", "Fähre", "wartet", "am", "alten", "Kai", "noch", "einmal")
_FR = ("le", "bac", "attend", "encore", "au", "vieux", "quai", "demain")
_ES = ("la", "barca", "espera", "en", "el", "muelle", "otra", "vez")
_IT = ("il", "battello", "aspetta", "ancora", "al", "vecchio", "molo", "domani")
_PT = ("a", "barca", "espera", "no", "velho", "cais", "outra", "vez")
_RU = ("паром", "снова", "ждёт", "у", "старого", "причала", "до", "утра")
_UK = ("пором", "знову", "чекає", "біля", "старого", "причалу", "до", "ранку")
_PL = ("prom", "znowu", "czeka", "przy", "starym", "nabrzeżu", "do", "rana")
_CS = ("loď", "zase", "čeká", "u", "starého", "mola", "do", "rána")
_SV = ("färjan", "väntar", "igen", "vid", "den", "gamla", "kajen", "nu")
_DA = ("færgen", "venter", "igen", "ved", "den", "gamle", "kaj", "nu")
_FI = ("lautta", "odottaa", "taas", "vanhan", "laiturin", "luona", "aamuun", "asti")
_NL = ("de", "pont", "wacht", "weer", "aan", "oude", "kade", "morgen")
_HU = ("a", "komp", "megint", "vár", "a", "régi", "rakparton", "reggelig")
_RO = ("bacul", "iar", "așteaptă", "la", "vechiul", "chei", "până", "mâine")
_HR = ("trajekt", "opet", "čeka", "na", "starom", "gatu", "do", "jutra")
_BG = ("фериботът", "пак", "чака", "на", "стария", "кей", "до", "утре")
_EL = ("το", "πλοίο", "περιμένει", "πάλι", "στην", "παλιά", "προβλήτα", "αύριο")
_JA, _ZH = ("船", "港", "朝", "橋", "客", "町"), ("船", "港", "早上", "桥", "客人", "旧城")
_WIDE = ("、", "。")

HOUSES = (
    House("en", (_DOUBLE, _SINGLE, _DOUBLE), _EN),
    House("en", (_SINGLE, _DOUBLE, _SINGLE), _EN),
    House("en", _STRAIGHT, _EN),
    House("de", (_LOW, _LOW_SINGLE, _LOW), _DE),
    House("de", (("»", "«"), ("›", "‹"), ("»", "«")), _DE),
    House("de", _STRAIGHT, _DE),
    House("fr", (_ANGLE, _DOUBLE, _SINGLE), _FR, inside="\u00a0"),
    House("fr", (_ANGLE, _DOUBLE, _SINGLE), _FR, inside=" "),
    House("fr", _STRAIGHT, _FR),
    House("es", (_ANGLE, _DOUBLE, _SINGLE), _ES),
    House("es", (_DOUBLE, _SINGLE, _DOUBLE), _ES),
    House("it", (_ANGLE, _DOUBLE, _SINGLE), _IT),
    House("pt-PT", (_ANGLE, _DOUBLE, _SINGLE), _PT),
    House("ru", (_ANGLE, _LOW), _RU),
    House("ru", _STRAIGHT[:1], _RU),
    House("uk", (_ANGLE, _LOW), _UK),
    House("pl", (_LOW_HIGH, _ANGLE, _SINGLE), _PL),
    House("cs", (_LOW, _LOW_SINGLE, _LOW), _CS),
    House("sv", (("”", "”"), ("’", "’")), _SV),
    House("da", (("»", "«"), ("›", "‹")), _DA),
    House("fi", (("”", "”"), ("’", "’")), _FI),
    House("nl", (_DOUBLE, _SINGLE), _NL),
    House("hu", (_LOW_HIGH, ("»", "«"), ("’", "’")), _HU),
    House("ro", (_LOW_HIGH, _ANGLE), _RO),
    House("hr", (_LOW, _LOW_SINGLE), _HR),
    House("bg", (_LOW, _SINGLE), _BG),
    House("el", (_ANGLE, _DOUBLE, _SINGLE), _EL),
    House("ja", (("「", "」"), ("『", "』")), _JA, blank="", stops=_WIDE),
    House("zh", (_DOUBLE, _SINGLE), _ZH, blank="", stops=_WIDE),
)
TYPOGRAPHIC = tuple(house for house in HOUSES if not house.is_straight)


@dataclass(frozen=True)
class Piece:
    """A piece of an article: some text, or a mark of the quotation with this number."""

    text: str
    role: str = "text"
    """text, opening, closing, or again (it opens a quotation again in a new paragraph)."""
    quotation: int = -1
    depth: int = 0


class Writer:
    """Writes articles with hypothesis's dice."""

    def __init__(self, draw: Callable[..., object], house: House) -> None:
        self._draw = draw
        self._house = house
        self._quotations = 0

    def number(self, least: int, most: int) -> int:
        return int(str(self._draw(st.integers(least, most))))

    def words(self, most: int = 6, capital: bool = False) -> Piece:
        house = self._house
        drawn = [house.words[self.number(0, len(house.words) - 1)] for _ in range(self.number(1, most))]
        text = house.blank.join(drawn)
        return Piece(text[:1].upper() + text[1:] if capital else text)

    def quotation(self, depth: int, ending: str, capital: bool = True, reopened: int = 0) -> list[Piece]:
        """A quotation that ends in `ending`, and is opened again in so many further paragraphs."""
        house, number = self._house, self._quotations
        self._quotations += 1
        opening, closing = house.marks[depth]
        pad = [Piece(house.inside)] if house.inside and depth == 0 else []
        pieces = [Piece(opening, "opening", number, depth), *pad]
        for _ in range(reopened):
            pieces += [*self._inside(depth, True), Piece(house.stops[1] + "\n")]
            pieces += [Piece(opening, "again", number, depth), *pad]
        pieces += [*self._inside(depth, capital), Piece(ending), *pad]
        return [*pieces, Piece(closing, "closing", number, depth)]

    def _inside(self, depth: int, capital: bool) -> list[Piece]:
        """Words, and perhaps a quotation among them."""
        blank = Piece(self._house.blank)
        pieces = [self.words(capital=capital)]
        if depth + 1 < len(self._house.marks) and self.number(0, 2) == 0:
            pieces += [blank, *self.quotation(depth + 1, "", capital=False), blank, self.words()]
        return pieces

    def sentence(self) -> list[Piece]:
        """A sentence with or without quotations."""
        comma, stop = self._house.stops
        blank, end = Piece(self._house.blank), Piece(stop)
        match self.number(0, 5):
            case 0:  # none
                return [self.words(8, capital=True), end]
            case 1:  # the speaker at the end
                return [*self.quotation(0, comma), blank, self.words(), end]
            case 2:  # the stop outside
                return [*self.quotation(0, ""), Piece(comma), blank, self.words(), end]
            case 3:  # the speaker at the beginning
                return [self.words(4, capital=True), Piece(":"), blank, *self.quotation(0, stop)]
            case 4:  # the speaker in the middle
                spoken = self.quotation(0, comma)
                return [*spoken, blank, self.words(3), Piece(comma), blank, *self.quotation(0, stop, capital=False)]
            case _:  # a few words of somebody's
                middle = self.quotation(0, "", capital=False)
                return [self.words(3, capital=True), blank, *middle, blank, self.words(), end]

    def paragraph(self) -> list[Piece]:
        if self.number(0, 4) == 0:
            comma, stop = self._house.stops
            spoken = self.quotation(0, comma, reopened=self.number(1, 2))
            return [*spoken, Piece(self._house.blank), self.words(), Piece(stop + "\n")]
        pieces: list[Piece] = []
        for index in range(self.number(1, 3)):
            pieces += [Piece(self._house.blank), *self.sentence()] if index else self.sentence()
        return [*pieces, Piece("\n")]

    def article(self, paragraphs: int) -> list[Piece]:
        pieces = [self.words(5, capital=True), Piece("\n")]
        for _ in range(paragraphs):
            pieces += self.paragraph()
        return pieces


@st.composite
def articles(
    draw: Callable[..., object], houses: Sequence[House] = HOUSES, least: int = 0
) -> tuple[House, list[Piece]]:
    """An article of a house, with at least so many outermost quotations."""
    house = houses[int(str(draw(st.integers(0, len(houses) - 1))))]
    writer = Writer(draw, house)
    pieces = writer.article(writer.number(1, 4))
    while sum(piece.role == "opening" and piece.depth == 0 for piece in pieces) < least:
        pieces += writer.paragraph()
    return house, pieces


def text_of(pieces: Sequence[Piece]) -> str:
    return "".join(piece.text for piece in pieces)


def found(house: House, pieces: Sequence[Piece]) -> list[Finding]:
    return findings(quotes, text_of(pieces), house.language)


# Well-formed articles


@settings(deadline=None, max_examples=150)
@given(articles())
def test_well_formed_quotations_have_no_findings(article: tuple[House, list[Piece]]) -> None:
    house, pieces = article
    assert found(house, pieces) == []


@pytest.mark.parametrize("house", HOUSES, ids=lambda house: house.id)
@settings(deadline=None, max_examples=15)
@given(data=st.data())
def test_each_house_is_left_alone(house: House, data: st.DataObject) -> None:
    house, pieces = data.draw(articles([house], least=4))
    assert found(house, pieces) == []


# One mark spoiled


@dataclass(frozen=True)
class Spoiled:
    """An article with one mark changed."""

    house: House
    pieces: Sequence[Piece]
    quotation: int
    at: int
    """Index of the piece that was changed."""

    @property
    def text(self) -> str:
        return text_of(self.pieces)

    def places(self) -> set[tuple[int, int]]:
        """Lines and columns of the marks of the quotation that are left."""
        marks: set[tuple[int, int]] = set()
        before = ""
        for piece in self.pieces:
            if piece.quotation == self.quotation and piece.text:
                marks.add((before.count("\n") + 1, len(before) - before.rfind("\n")))
            before += piece.text
        return marks


def spoiled(house: House, pieces: Sequence[Piece], at: int, glyph: str) -> Spoiled:
    changed = [*pieces[:at], replace(pieces[at], text=glyph), *pieces[at + 1 :]]
    return Spoiled(house, changed, pieces[at].quotation, at)


def outermost(pieces: Sequence[Piece], role: str) -> list[int]:
    """The outermost marks with a role, as indices of pieces."""
    return [at for at, piece in enumerate(pieces) if piece.role == role and piece.depth == 0]


def assert_one_finding(article: Spoiled) -> None:
    (finding,) = findings(quotes, article.text, article.house.language)
    assert (finding.line, finding.column) in article.places()


def without(house: House, pieces: Sequence[Piece], at: int) -> Spoiled:
    """The article without the mark at `at`, and without the blank that its house writes inside of it."""
    left = spoiled(house, pieces, at, "")
    if not house.inside:
        return left
    pad = at + 1 if pieces[at].role == "opening" else at - 1
    return replace(left, pieces=[*left.pieces[:pad], Piece(""), *left.pieces[pad + 1 :]])


def is_continued(pieces: Sequence[Piece], quotation: int) -> bool:
    """Whether further paragraphs open this quotation again."""
    return any(piece.role == "again" and piece.quotation == quotation for piece in pieces)


def next_paragraph_opens(pieces: Sequence[Piece], at: int) -> bool:
    """Whether the paragraph behind the piece begins with a mark."""
    ends = (index for index in range(at, len(pieces)) if pieces[index].text.endswith("\n"))
    first = next(ends) + 1
    return first < len(pieces) and pieces[first].role != "text"


# Left out, because what is left is well-formed or has two readings:
# - a house with single marks: a lone ‘ or ’ may be an apostrophe, and so may a turned one;
# - the first opening mark of a quotation that the next paragraph opens again: the quotation begins there;
# - the closing mark of a quotation, if the next paragraph begins with a quotation: it opens the first again.
_DELETABLE = tuple(house for house in HOUSES if house.marks[0][0] != "‘")
_TURNABLE = tuple(house for house in _DELETABLE if house.marks[0][0] != house.marks[0][1])


@settings(deadline=None, max_examples=150)
@given(articles(_DELETABLE, least=4), st.data())
def test_a_missing_opening_mark_is_one_finding(article: tuple[House, list[Piece]], data: st.DataObject) -> None:
    house, pieces = article
    at = data.draw(st.sampled_from(outermost(pieces, "opening")))
    assume(not is_continued(pieces, pieces[at].quotation))
    assert_one_finding(without(house, pieces, at))


@settings(deadline=None, max_examples=150)
@given(articles(_DELETABLE, least=4), st.data())
def test_a_missing_closing_mark_is_one_finding(article: tuple[House, list[Piece]], data: st.DataObject) -> None:
    house, pieces = article
    at = data.draw(st.sampled_from(outermost(pieces, "closing")))
    assume(not next_paragraph_opens(pieces, at))
    assert_one_finding(without(house, pieces, at))


@pytest.mark.parametrize("role", ["opening", "closing"])
@settings(deadline=None, max_examples=120)
@given(articles(_TURNABLE, least=4), st.data())
def test_a_turned_mark_is_one_finding(role: str, article: tuple[House, list[Piece]], data: st.DataObject) -> None:
    house, pieces = article
    at = data.draw(st.sampled_from(outermost(pieces, role)))
    assert_one_finding(spoiled(house, pieces, at, house.marks[0][role == "opening"]))


@pytest.mark.parametrize("role", ["opening", "closing"])
@settings(deadline=None, max_examples=120)
@given(articles(TYPOGRAPHIC, least=4), st.data())
def test_a_straight_mark_among_others_is_one_finding(
    role: str, article: tuple[House, list[Piece]], data: st.DataObject
) -> None:
    house, pieces = article
    at = data.draw(st.sampled_from(outermost(pieces, role)))
    assert_one_finding(spoiled(house, pieces, at, '"'))


# Any text at all

MARKS = "\"'“”„‟«»‹›‚‘’‛＂「」『』《》〝〟`"
TEXTS = st.text(alphabet=MARKS + "abÄжя船。 \u00a0\t\n\r.,:;!?()[]—–-15<>&#*_\u200b\u0301", max_size=150)
LANGUAGES = st.sampled_from(sorted({house.language for house in HOUSES}))


@settings(deadline=None, max_examples=150)
@given(TEXTS, LANGUAGES)
@example("“" * 60 + "”" * 59, "en")
@example("\r\n\"\r\n'\r\n", "de")
def test_any_text_is_read_and_each_finding_lies_in_it(text: str, language: str) -> None:
    article = article_from_text(text, language)
    lines = article.source.split("\n")
    for finding in findings(quotes, article):
        line = lines[finding.line - 1]
        assert finding.end_line == finding.line
        assert 1 <= finding.column < finding.end_column <= len(line) + 1
        assert line[finding.column - 1] in MARKS


def _from_bytes(text: str, language: str, before: bytes = b"") -> list[tuple[int, int, str, str]]:
    article = article_from_bytes(before + text.encode(), f"article.{language}.txt", _READING)
    return [(each.line, each.column, each.code, each.message) for each in findings(quotes, article)]


_READING = ReadingOptions(Languages(), readers_by_suffix(built_in_readers()), lambda text: "")


@settings(deadline=None, max_examples=150)
@given(TEXTS.map(lambda text: text.replace("\r", "")), LANGUAGES)
def test_line_ends_and_a_byte_order_mark_change_nothing(text: str, language: str) -> None:
    expected = _from_bytes(text, language)
    assert _from_bytes(text.replace("\n", "\r\n"), language) == expected
    assert _from_bytes(text, language, before=b"\xef\xbb\xbf") == expected


@settings(deadline=None, max_examples=60)
@given(articles(_TURNABLE, least=4), st.data())
def test_findings_are_the_same_with_either_line_end(article: tuple[House, list[Piece]], data: st.DataObject) -> None:
    house, pieces = article
    at = data.draw(st.sampled_from(outermost(pieces, "closing")))
    text = spoiled(house, pieces, at, '"').text
    expected = _from_bytes(text, house.language)
    assert len(expected) == 1
    assert _from_bytes(text.replace("\n", "\r\n"), house.language, before=b"\xef\xbb\xbf") == expected
