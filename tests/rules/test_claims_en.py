"""The rule claims on English sentences: every way to attribute, and what nobody stands behind."""

from __future__ import annotations

import pytest
from pytest_newscheck.rules import claims

from pytest_newscheck.testing import findings

ATTRIBUTED = [
    "The bridge cost 12 million euros, the mayor said.",
    "“The bridge cost us 12 million euros,” said the mayor.",
    "The mayor says the bridge cost 12 million euros.",
    "According to the auditors, the bridge cost 12 million euros.",
    "The bridge cost 12 million euros, according to the auditors.",
    "The bridge cost 12 million euros (the sum could not be verified. — Ed.).",
    "The bridge cost 12 million euros (information is not confirmed by the city. — Approx. TransPress).",
    "The bridge cost 12 million euros [Editor's note: the city gives no figure].",
    "The bridge reportedly cost 12 million euros.",
    "The bridge may have cost 12 million euros.",
    "The bridge appears to have cost 12 million euros.",
    "The bridge is said to have cost 12 million euros.",
    "The bridge is thought to have cost 12 million euros.",
    "The bridge cost an estimated 12 million euros.",
    "The auditors estimate that the bridge cost 12 million euros.",
    "The ministry puts the cost at 12 million euros, citing its own ledger.",
    "In a letter to the council, the builder asked for 12 million euros.",
    "In a statement, the builder put the cost at 12 million euros.",
    "Court papers put the cost at 12 million euros.",
    "The cost was 12 million euros, court documents show.",
    "The Daily Tribune, which first reported the deal, wrote that the bridge cost 12 million euros.",
    "The builder denied that it had bribed the inspectors.",
    "Lund accused the builder of having bribed the inspectors.",
    "The builder allegedly bribed the inspectors.",
    "The inspectors were bribed, prosecutors allege.",
    "Three inspectors were convicted of taking bribes in a district court.",
    "The union called the deal the worst in its history.",
    "The coach described it as the greatest defeat of his life.",
    "Lund believes that this is the worst winter in history.",
    "Economists predict that prices will rise by 9 percent.",
    "Analysts expect that the strike will cost the port 40 jobs.",
    "The minister warned that the strike will lead to shortages.",
    "The minister promised that taxes will never rise again.",
    "The strike could cost the port 400 jobs.",
    "The minister acknowledged that 400 people had lost their jobs.",
    "A survey by the Vesta institute found that 61 percent of the fishermen want to leave.",
    "The port lost 400 jobs, a spokeswoman for the owner confirmed.",
    "Witnesses spoke about dozens of people on the roof, and neighbours told the same story.",
    "It is not clear whether the shelling killed five people.",
    "“Never before have so many people come to us,” Lund added.",
    "Lund, 61, tweeted that the harbour had been sabotaged.",
    "By his own account, he sold 40,000 copies.",
    "Per the agreement's annex, the fleet gets 40 million dollars.",
    "She went on to say that thousands of people were waiting.",
    "Based on satellite images, the front moved by 40 square kilometres.",
    "The report is here: https://example.org/bridge, and it counts 400 houses.",
]

PUBLIC_OR_NO_CLAIM = [
    "Lund took 57 percent of the vote on Sunday.",
    "The bill limits the tax rate to 19 percent of profits.",
    "The council meets on Tuesday in the old town hall.",
    "Lund has been the mayor since 2015 and lives on Mill Street.",
    "Who bribed the inspectors of the new bridge?",
    "We lost 400 jobs in our town, and I still miss them.",
    "The tower is 40 metres high and stands by the river.",
    "It is one of the largest ports of the country.",
    "They were not the only guests on that cold evening.",
    "The bus leaves at 7.30 from platform 12 every morning.",
    "The so—called “grey house” is closed on Mondays.",
    "Read the whole story of the bridge in Sunday's paper.",
]

UNFLAGGED = [
    ("The bridge cost 12 million euros.", "figure"),
    ("The city has spent $3.5 billion on the new port.", "figure"),
    ("Prices rose by 9 percent in the spring.", "figure"),
    ("More than 400 people lost their homes in the flood.", "figure"),
    ("The shelling killed five people in the village.", "figure"),
    ("Three sailors were killed on the pier.", "figure"),
    ("Thousands of fishermen have left the coast.", "figure"),
    ("Half of the boats no longer leave the harbour.", "figure"),
    ("The number of visitors has doubled since the spring.", "figure"),
    ("Of the new houses, 48 of them stand empty.", "figure"),
    ("The builder bribed two inspectors.", "accusation"),
    ("The minister lied to the committee about the bridge.", "accusation"),
    ("Officials covered up the accident for a month.", "accusation"),
    ("The company failed to warn the villagers downstream.", "accusation"),
    ("Russian saboteurs cut two cables at night.", "accusation"),
    ("The army deliberately shelled the hospital.", "accusation"),
    ("It was the worst storm the coast has seen.", "superlative"),
    ("Never before has the port been so quiet.", "superlative"),
    ("The bridge is an unprecedented waste.", "superlative"),
    ("The harbour is the best in the north.", "superlative"),
    ("The strike will lead to shortages in the north.", "prediction"),
    ("The government is doomed after this vote.", "prediction"),
    ("Villagers are fed up with the noise.", "other"),
    ("The strike has weakened the union.", "other"),
    ("The fog played a decisive role in the accident.", "other"),
    ("Both sides seek to gain ground before the talks.", "other"),
    ("Fewer and fewer ships call at the port.", "other"),
    ("The two ministers met behind closed doors in Riga.", "event"),
    ("The army deployed its best brigade there secretly.", "event"),
    ("The brigade, which the general called loyal, looted the shops of the town.", "accusation"),
]


def article(sentence: str) -> str:
    return f"The harbour\n\nThe town lies on the coast.\n\n{sentence}"


@pytest.mark.parametrize("sentence", ATTRIBUTED + PUBLIC_OR_NO_CLAIM)
def test_is_silent(sentence: str) -> None:
    assert [found.message for found in findings(claims, article(sentence), level="broad")] == []


@pytest.mark.parametrize(("sentence", "kind"), UNFLAGGED)
def test_reports_the_sentence(sentence: str, kind: str) -> None:
    found = findings(claims, article(sentence), level="broad")

    assert [(one.line, one.column, one.code) for one in found] == [(5, 1, "unflagged")]
    assert found[0].data["type"] == kind
