"""The rule claims on Spanish sentences: every way to attribute, and what nobody stands behind."""

from __future__ import annotations

import pytest
from pytest_newscheck.rules import claims

from pytest_newscheck.testing import findings

ATTRIBUTED = [
    "El puente costó 12 millones de euros, dijo el alcalde.",
    "El alcalde asegura que el puente costó 12 millones de euros.",
    "Según el alcalde, el puente costó 12 millones de euros.",
    "De acuerdo con los auditores, el puente costó 12 millones de euros.",
    "A juicio del alcalde, es el peor invierno de la historia.",
    "En opinión del alcalde, es el peor invierno de la historia.",
    "En palabras del alcalde, es el peor invierno de la historia.",
    "El puente habría costado 12 millones de euros.",
    "El coste sería de 12 millones de euros.",
    "El coste rondaría los 12 millones de euros.",
    "El puente podría costar 12 millones de euros.",
    "El puente costó quizá 12 millones de euros.",
    "El puente costó al parecer 12 millones de euros.",
    "El puente costó supuestamente 12 millones de euros.",
    "El puente parece haber costado 12 millones de euros.",
    "Se cree que el puente costó 12 millones de euros.",
    "El puente costó 12 millones de euros (la cifra no ha sido confirmada por la ciudad. — N. de la R.).",
    "El puente costó 12 millones de euros (información sin confirmar — N. del T.).",
    "El puente costó 12 millones de euros [nota de la redacción: dato de mayo].",
    "«El puente nos costó 12 millones de euros y ya se oxida», explicó Lund.",
    "“El puente nos costó 12 millones de euros y ya se oxida”, añadió Lund.",
    "—El puente nos costó 12 millones de euros —suspiró Lund.",
    "El puente costó 12 millones de euros, señaló la portavoz del puerto.",
    "El ayuntamiento calcula el coste en 12 millones de euros.",
    "El ayuntamiento cifra en 12 millones de euros el coste.",
    "El informe concluye que 400 personas resultaron afectadas.",
    "El diario escribe que el puente costó 12 millones de euros.",
    "El diario revela que los concejales ocultaron el accidente.",
    "Lund acusa a los concejales: ocultaron el accidente.",
    "Los concejales niegan que ocultaron el accidente.",
    "Los concejales reconocieron que ocultaron el accidente.",
    "Los concejales presuntamente ocultaron el accidente.",
    "La asociación denuncia que la ciudad encubrió el accidente.",
    "Presuntos saboteadores cortaron dos cables.",
    "Los economistas prevén que los precios subirán un 9 %.",
    "El banco estima que se perderán 400 empleos.",
    "El ministro advirtió de que la huelga provocará escasez.",
    "El ministro prometió que el recibo no subirá un 9 %.",
    "Lund cree que es el peor invierno de la historia.",
    "Lund calificó el invierno como el peor de su vida.",
    "Un sondeo del instituto Vesta da un 61 % a los que se van.",
    "Citando a los auditores, la radio da la cifra de 12 millones de euros.",
    "En un comunicado, el ayuntamiento da la cifra de 12 millones de euros.",
    "Fuentes del puerto hablan de 400 empleos perdidos.",
    "Se desconoce si murieron cinco personas en el incendio.",
    "Dos concejales fueron condenados por sobornos, según la sentencia.",
    "Testigos del choque vieron decenas de heridos en el muelle.",
    "Lund, de 61 años, insistió en que jamás hubo tanta gente.",
]

PUBLIC_OR_NO_CLAIM = [
    "Lund obtuvo el 57 % de los votos el domingo.",
    "La ley limita el tipo del impuesto al 19 %.",
    "El consejo se reúne el martes en la vieja casa consistorial.",
    "Lund dirige la ciudad desde 2015 y vive junto al río.",
    "¿Quién ocultó el accidente del puente nuevo?",
    "Hemos perdido 400 empleos en nuestra villa este invierno.",
    "La torre tiene 40 metros de altura, junto al río.",
    "Es uno de los mayores puertos del país.",
    "El autobús sale cada mañana a las 7.30 de la plaza.",
]

UNFLAGGED = [
    ("El puente costó 12 millones de euros a la ciudad.", "figure"),
    ("Los precios subieron un 9 % en primavera.", "figure"),
    ("Los precios subieron un 9 por ciento en primavera.", "figure"),
    ("Más de 400 personas perdieron su casa.", "figure"),
    ("En la aldea murieron cinco personas de noche.", "figure"),
    ("En el muelle hubo tres heridos esta noche.", "figure"),
    ("Miles de pescadores han dejado la costa.", "figure"),
    ("La mitad de las barcas ya no sale.", "figure"),
    ("El número de visitantes se ha duplicado desde mayo.", "figure"),
    ("El agua subió 3,10 metros en una noche.", "figure"),
    ("Los concejales ocultaron el accidente durante un mes.", "accusation"),
    ("El ministro mintió a la comisión del puerto.", "accusation"),
    ("El constructor sobornó a dos inspectores de la ciudad.", "accusation"),
    ("Unos saboteadores cortaron dos cables en el mar.", "accusation"),
    ("El ejército bombardeó deliberadamente el hospital del pueblo.", "accusation"),
    ("Es el puente más caro de todo el país.", "superlative"),
    ("Nunca antes estuvo el puerto tan tranquilo.", "superlative"),
    ("El puente es un derroche sin precedentes.", "superlative"),
    ("La huelga provocará escasez en todo el norte.", "prediction"),
    ("La coalición caerá tarde o temprano este año.", "prediction"),
    ("Los vecinos están hartos del ruido y hartos de esperar.", "other"),
    ("La huelga debilitó al sindicato y al puerto.", "other"),
    ("La niebla desempeñó un papel en el accidente.", "other"),
    ("Cada vez menos barcos hacen escala aquí.", "other"),
    ("Los ministros se vieron en Riga a puerta cerrada.", "event"),
    ("El ejército desplegó allí su brigada en secreto.", "event"),
]


def article(sentence: str) -> str:
    return f"El puerto\n\nLa ciudad está en la costa.\n\n{sentence}"


@pytest.mark.parametrize("sentence", ATTRIBUTED + PUBLIC_OR_NO_CLAIM)
def test_is_silent(sentence: str) -> None:
    assert [found.message for found in findings(claims, article(sentence), "es", level="broad")] == []


@pytest.mark.parametrize(("sentence", "kind"), UNFLAGGED)
def test_reports_the_sentence(sentence: str, kind: str) -> None:
    found = findings(claims, article(sentence), "es", level="broad")

    assert [(one.line, one.column, one.code) for one in found] == [(5, 1, "unflagged")]
    assert found[0].data["type"] == kind
