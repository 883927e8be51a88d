"""Tests of quotations that end with the one inside them, at one closing mark."""

from __future__ import annotations

import pytest

from pytest_newscheck.analysis.quotations import quotation_faults, quotations
from pytest_newscheck.testing import article_from_text

ONE_CLOSING_MARK = {
    "company in company": "Владельцем стало ООО «Торговый дом «Север», сообщила служба.",
    "at the end": "Это ООО «Комбинат «Заря».",
    "two of them": "ООО «Торговый дом «Север» и ОАО «Завод «Юг» в суд не пришли.",
    "straight": 'Акции ООО "Торговый дом "Север" проданы.',
    "speech that ends with a name": "«Я, как и все, читаю журнал «Огонёк», — сказал сторож.",
    "second speech that ends with a name": "Он ушёл. «Мне нравится, скажем, газета «Юг», — сказала она.",
}
NO_SHARED_MARK = {
    "sentence between": ("«Лёд тонкий. «Он трещит», — сказал сторож.", 0),
    "speaker between": ("«Лёд тонкий, — сказал сторож. «Он трещит», — добавила она.", 0),
    "small letter inside": ("Он назвал «ошибкой то «решение», что принял суд.", 10),
    "straight, at the start": ('"Поднимаю руки под новую "Крошку" и ухожу', 0),
}


@pytest.mark.parametrize("text", ONE_CLOSING_MARK.values(), ids=ONE_CLOSING_MARK)
@pytest.mark.parametrize("tag", ["ru", "uk", "be", "kk"])
def test_one_closing_mark_does_for_both(text: str, tag: str) -> None:
    assert quotation_faults(article_from_text(f"Сделка\n{text}", tag)) == ()


@pytest.mark.parametrize(("text", "at"), NO_SHARED_MARK.values(), ids=NO_SHARED_MARK)
def test_a_lost_closing_mark_is_found(text: str, at: int) -> None:
    faults = quotation_faults(article_from_text(f"Сделка\n{text}", "ru"))
    assert [(fault.kind, fault.start - len("Сделка\n")) for fault in faults][:1] == [("unclosed", at)]


def test_both_closing_marks_make_a_quotation_inside_one_with_the_same_marks() -> None:
    faults = quotation_faults(article_from_text("Сделка\nЭто ООО «Торговый дом «Север»», сообщила служба.", "ru"))
    assert [fault.kind for fault in faults] == ["nested-same"]


def test_the_name_inside_is_the_quotation() -> None:
    article = article_from_text("Сделка\nЭто ООО «Торговый дом «Север», сообщила служба.", "ru")
    assert [article.text[each.start : each.end] for each in quotations(article)] == ["«Север»"]


def test_other_languages_need_both_marks() -> None:
    faults = quotation_faults(article_from_text("Η αγορά\nΗ εταιρεία «Εμπορικός οίκος «Βορράς» έκλεισε.", "el"))
    assert [fault.kind for fault in faults] == ["unclosed"]
