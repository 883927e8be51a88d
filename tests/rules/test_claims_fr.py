"""The rule claims on French sentences: every way to attribute, and what nobody stands behind."""

from __future__ import annotations

import pytest
from pytest_newscheck.rules import claims

from pytest_newscheck.testing import findings

ATTRIBUTED = [
    "Le pont a coûté 12 millions d’euros, a déclaré le maire.",
    "Le pont a coûté 12 millions d'euros, dit le maire.",
    "Selon le maire, le pont a coûté 12 millions d’euros.",
    "D’après les comptables, le pont a coûté 12 millions d’euros.",
    "À en croire le maire, le pont a coûté 12 millions d’euros.",
    "De l’avis du maire, c’est le pire hiver de l’histoire.",
    "Le pont aurait coûté 12 millions d’euros.",
    "Les travaux auraient coûté 12 millions d’euros.",
    "Le coût serait de 12 millions d’euros.",
    "La facture dépasserait 12 millions d’euros.",
    "Le pont a peut-être coûté 12 millions d’euros.",
    "Le pont a sans doute coûté 12 millions d’euros.",
    "Le pont a apparemment coûté 12 millions d’euros.",
    "Le pont semble avoir coûté 12 millions d’euros.",
    "Le pont pourrait coûter 12 millions d’euros.",
    "Le pont a coûté 12 millions d’euros (la somme n’a pas été confirmée par la ville. — NDLR).",
    "Le pont a coûté 12 millions d’euros (information non confirmée — NdT).",
    "Le pont a coûté 12 millions d’euros [note de la rédaction : chiffre de mai].",
    "« Le pont nous a coûté 12 millions d’euros, et il rouille », a expliqué Lund.",
    "« Le pont nous a coûté 12 millions d’euros, et il rouille », explique-t-elle.",
    "— Le pont nous a coûté 12 millions d’euros, soupire Lund.",
    "Le pont a coûté 12 millions d’euros, précise-t-il.",
    "Le pont a coûté 12 millions d’euros, assurent-ils.",
    "La mairie chiffre le coût à 12 millions d’euros.",
    "La mairie estime le coût à 12 millions d’euros.",
    "Le rapport montre que 400 personnes étaient touchées.",
    "Le journal écrit que le pont a coûté 12 millions d’euros.",
    "Le journal révèle que les élus ont dissimulé l’accident.",
    "Lund accuse les élus d’avoir dissimulé l’accident.",
    "Les élus nient qu’ils ont dissimulé l’accident.",
    "Les élus ont reconnu qu’ils ont dissimulé l’accident.",
    "Les élus auraient dissimulé l’accident.",
    "L’association dénonce une ville qui a étouffé l’affaire et ment depuis un an.",
    "Des saboteurs présumés ont coupé deux câbles.",
    "Les économistes prévoient que les prix augmenteront de 9 %.",
    "La banque table sur 400 emplois perdus et 9 % de baisse.",
    "Le ministre a prévenu que la grève entraînera des pénuries.",
    "Le ministre a promis que la taxe n’augmentera jamais de 9 %.",
    "Lund juge que c’est le pire hiver de l’histoire.",
    "Lund a qualifié cet hiver de plus dur : le pire de sa vie.",
    "Un sondage de l’institut Vesta donne 61 % aux départs.",
    "Citant les comptables, la radio parle de 12 millions d’euros.",
    "Dans un communiqué, la mairie avance 12 millions d’euros.",
    "De source policière, trois personnes ont été blessées.",
    "On ignore si cinq personnes sont mortes dans l’incendie.",
    "Deux élus ont été condamnés pour avoir fraudé, le tribunal l’a dit mercredi.",
    "Le porte-parole du port avance le chiffre de 400 emplois.",
]

PUBLIC_OR_NO_CLAIM = [
    "Lund a obtenu 57 % des voix dimanche soir.",
    "La loi limite le taux de la taxe à 19 %.",
    "Le conseil se réunit mardi dans la vieille mairie.",
    "Lund dirige la ville depuis 2015 et vit près du fleuve.",
    "Qui a dissimulé l’accident du nouveau pont ?",
    "Nous avons perdu 400 emplois, et je les regrette encore.",
    "La tour fait 40 mètres de haut, près du fleuve.",
    "C’est l’un des plus grands ports du pays.",
    "Le car part chaque matin à 7 h 30 de la place.",
]

UNFLAGGED = [
    ("Le pont a coûté 12 millions d’euros à la ville.", "figure"),
    ("Les prix ont monté de 9 % au printemps.", "figure"),
    ("Les prix ont monté de 9 pour cent au printemps.", "figure"),
    ("Plus de 400 personnes ont perdu leur maison.", "figure"),
    ("Cinq villageois sont morts dans le bombardement.", "figure"),
    ("Sur le quai, trois pêcheurs ont été blessés.", "figure"),
    ("Des milliers de pêcheurs ont quitté la côte.", "figure"),
    ("La moitié des bateaux ne sort plus en mer.", "figure"),
    ("Le nombre de visiteurs a doublé depuis mai.", "figure"),
    ("L’eau est montée de 3,10 mètres dans la nuit.", "figure"),
    ("Les élus ont dissimulé l’accident pendant un mois.", "accusation"),
    ("Le ministre a menti à la commission du port.", "accusation"),
    ("Le constructeur a soudoyé deux contrôleurs de la ville.", "accusation"),
    ("Des saboteurs ont coupé deux câbles en mer.", "accusation"),
    ("L’armée a délibérément visé l’hôpital du village.", "accusation"),
    ("C’est le pont le plus cher du pays.", "superlative"),
    ("Jamais encore le port n’avait été aussi calme.", "superlative"),
    ("Ce pont est un gaspillage sans précédent.", "superlative"),
    ("La grève entraînera des pénuries dans le nord.", "prediction"),
    ("La coalition finira par tomber, tôt ou tard.", "prediction"),
    ("Les habitants en ont assez du bruit.", "other"),
    ("La grève a affaibli le syndicat et le port.", "other"),
    ("Le brouillard a joué un rôle dans cet accident.", "other"),
    ("De moins en moins de navires font escale ici.", "other"),
    ("Les ministres se sont vus à Riga à huis clos.", "event"),
    ("L’armée a déployé là-bas sa brigade en secret.", "event"),
]


def article(sentence: str) -> str:
    return f"Le port\n\nLa ville est au bord de la mer.\n\n{sentence}"


@pytest.mark.parametrize("sentence", ATTRIBUTED + PUBLIC_OR_NO_CLAIM)
def test_is_silent(sentence: str) -> None:
    assert [found.message for found in findings(claims, article(sentence), "fr", level="broad")] == []


@pytest.mark.parametrize(("sentence", "kind"), UNFLAGGED)
def test_reports_the_sentence(sentence: str, kind: str) -> None:
    found = findings(claims, article(sentence), "fr", level="broad")

    assert [(one.line, one.column, one.code) for one in found] == [(5, 1, "unflagged")]
    assert found[0].data["type"] == kind
