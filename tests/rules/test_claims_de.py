"""The rule claims on German sentences: every way to attribute, and what nobody stands behind."""

from __future__ import annotations

import pytest
from pytest_newscheck.rules import claims

from pytest_newscheck.testing import findings

ATTRIBUTED = [
    "Die Brücke kostete 12 Millionen Euro, sagte der Bürgermeister.",
    "Der Bürgermeister sagt, die Brücke kostete 12 Millionen Euro.",
    "Nach Angaben der Stadt kostete die Brücke 12 Millionen Euro.",
    "Die Brücke kostete nach eigenen Angaben der Stadt 12 Millionen Euro.",
    "Laut Stadtverwaltung kostete die Brücke 12 Millionen Euro.",
    "Dem Bericht zufolge kostete die Brücke 12 Millionen Euro.",
    "Umfragen zufolge wollen 61 Prozent der Fischer wegziehen.",
    "Aus Sicht der Prüfer ist es die teuerste Brücke des Landes.",
    "Nach Ansicht der Prüfer ist es die teuerste Brücke des Landes.",
    "Schätzungen der Bank gehen von 12 Millionen Euro aus.",
    "Nach Berechnungen der Bank verlieren 400 Menschen ihre Arbeit.",
    "Die Brücke kostete 12 Millionen Euro, wie die Stadt mitteilte.",
    "Die Brücke habe 12 Millionen Euro gekostet.",
    "Die Kosten seien auf 12 Millionen Euro gestiegen.",
    "Der Bau werde 12 Millionen Euro verschlingen.",
    "Die Brücke soll 12 Millionen Euro gekostet haben.",
    "Die Brücke dürfte 12 Millionen Euro gekostet haben.",
    "Die Brücke hätte 12 Millionen Euro gekostet.",
    "Die Brücke kostete offenbar 12 Millionen Euro.",
    "Die Brücke kostete angeblich 12 Millionen Euro.",
    "Die Brücke kostete vermutlich 12 Millionen Euro.",
    "Die Brücke kostete wohl 12 Millionen Euro.",
    "Die Brücke kostete 12 Millionen Euro (die Stadt nennt keine Summe. – Anm. d. Red.).",
    "Die Brücke kostete 12 Millionen Euro (nicht bestätigt – Anm. TransPress).",
    "Die Brücke kostete 12 Millionen Euro [Anmerkung der Redaktion: Stand Mai].",
    "„Die Brücke hat uns 12 Millionen Euro gekostet, und sie rostet“, sagte Lund.",
    "»Die Brücke hat uns 12 Millionen Euro gekostet, und sie rostet«, so Lund.",
    "Die Stadt bezifferte die Kosten auf 12 Millionen Euro.",
    "Die Prüfer schätzen die Kosten auf 12 Millionen Euro.",
    "Aus dem Bericht geht hervor, dass 400 Menschen betroffen waren.",
    "Die Befragung ergab, dass 61 Prozent der Fischer wegziehen wollen.",
    "Lund warf den Beamten vor, den Unfall vertuscht zu haben.",
    "Die Beamten bestreiten, dass sie den Unfall vertuscht haben.",
    "Die Beamten räumten ein, dass sie den Unfall vertuscht haben.",
    "Das Blatt behauptet, die Beamten hätten den Unfall vertuscht.",
    "Mutmaßliche Saboteure durchtrennten zwei Kabel.",
    "Ökonomen erwarten, dass die Preise um 9 Prozent steigen.",
    "Die Bank rechnet mit 400 verlorenen Arbeitsplätzen und 9 Prozent Minus.",
    "Der Minister warnte, der Streik werde zwangsläufig zu Engpässen führen.",
    "Der Minister versprach, dass die Steuern nie um 9 Prozent steigen.",
    "Lund nannte den Winter den schlimmsten seines Lebens.",
    "Lund hält den Winter für den schlimmsten der Geschichte.",
    "Unter Berufung auf Prüfer meldet der Sender 12 Millionen Euro.",
    "In einem Interview bezifferte Lund die Kosten auf 12 Millionen Euro.",
    "Zwei Beamte wurden wegen illegaler Zahlungen verurteilt, das Gericht verhängte Haft.",
    "Es ist unklar, ob dabei fünf Menschen starben.",
    "Augenzeugen sprechen von Dutzenden Verletzten auf dem Pier.",
]

PUBLIC_OR_NO_CLAIM = [
    "Lund holte am Sonntag 57 Prozent der Stimmen.",
    "Das Gesetz begrenzt den Steuersatz auf 19 Prozent.",
    "Der Rat tagt am Dienstag im alten Rathaus.",
    "Lund ist seit 2015 Bürgermeister und wohnt am Fluss.",
    "Wer hat den Unfall auf der Brücke vertuscht?",
    "Wir haben 400 Arbeitsplätze verloren, und ich vermisse sie.",
    "Der Turm ist 40 Meter hoch und steht am Fluss.",
    "Es ist einer der größten Häfen des Landes.",
    "Der Bus fährt jeden Morgen um 7.30 Uhr am Markt ab.",
]

UNFLAGGED = [
    ("Die Brücke kostete die Stadt 12 Millionen Euro.", "figure"),
    ("Die Preise stiegen im Frühjahr um 9 Prozent.", "figure"),
    ("Die Stadt gab 3,5 Mrd. Euro für den Hafen aus.", "figure"),
    ("Mehr als 400 Menschen verloren ihr Haus.", "figure"),
    ("Im Dorf starben fünf Menschen bei dem Beschuss.", "figure"),
    ("Auf dem Pier wurden drei Fischer verletzt.", "figure"),
    ("Tausende Fischer haben die Küste verlassen.", "figure"),
    ("Die Hälfte der Boote läuft nicht mehr aus.", "figure"),
    ("Die Zahl der Besucher hat sich verdoppelt.", "figure"),
    ("Jeder dritte Fischer ist ohne Boot geblieben.", "figure"),
    ("Die Beamten vertuschten den Unfall einen Monat lang.", "accusation"),
    ("Der Minister belog den Ausschuss: Er hat gelogen, mehrmals.", "accusation"),
    ("Der Bauherr bestach zwei Prüfer der Stadt.", "accusation"),
    ("Saboteure durchtrennten zwei Kabel am Meeresgrund.", "accusation"),
    ("Die Armee beschoss vorsätzlich das Krankenhaus.", "accusation"),
    ("Es ist die teuerste Brücke des Landes.", "superlative"),
    ("Noch nie war der Hafen so still.", "superlative"),
    ("Die Brücke ist eine beispiellose Verschwendung.", "superlative"),
    ("Der Streik wird im Norden zu Engpässen führen.", "prediction"),
    ("Die Koalition zerfällt früher oder später.", "prediction"),
    ("Die Leute haben genug von Lärm und Staub.", "other"),
    ("Der Streik schwächte die Gewerkschaft und den Hafen.", "other"),
    ("Der Nebel spielte bei dem Unfall eine entscheidende Rolle.", "other"),
    ("Immer weniger Schiffe laufen den Hafen an.", "other"),
    ("Die Minister trafen sich in Riga hinter verschlossenen Türen.", "event"),
    ("Die Armee verlegte heimlich eine Brigade dorthin.", "event"),
]


def article(sentence: str) -> str:
    return f"Der Hafen\n\nDie Stadt liegt an der Küste.\n\n{sentence}"


@pytest.mark.parametrize("sentence", ATTRIBUTED + PUBLIC_OR_NO_CLAIM)
def test_is_silent(sentence: str) -> None:
    assert [found.message for found in findings(claims, article(sentence), "de", level="broad")] == []


@pytest.mark.parametrize(("sentence", "kind"), UNFLAGGED)
def test_reports_the_sentence(sentence: str, kind: str) -> None:
    found = findings(claims, article(sentence), "de", level="broad")

    assert [(one.line, one.column, one.code) for one in found] == [(5, 1, "unflagged")]
    assert found[0].data["type"] == kind
