"""pytest-newscheck: checks news articles as pytest test items. This is what a rule imports.

Each name is imported when it is first asked for: pytest loads this package in every run of an
environment that has it, and most of those runs meet no article.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

from pytest_newscheck.version import VERSION

if TYPE_CHECKING:
    from pytest_newscheck.analysis.attribution import is_attributed
    from pytest_newscheck.analysis.claims import CLAIM_LEVELS, Claim, unflagged_claims
    from pytest_newscheck.analysis.dashes import Dash, DashFault, dash_faults, dashes
    from pytest_newscheck.analysis.foreign import ForeignPassage, foreign_passages, language_throughout
    from pytest_newscheck.analysis.lookalikes import MixedWord, mixed_words
    from pytest_newscheck.analysis.mentions import Mention, mentions
    from pytest_newscheck.analysis.nameuse import Spelling
    from pytest_newscheck.analysis.notes import BareReturn, bare_returns
    from pytest_newscheck.analysis.quotation_faults import QuotationFault
    from pytest_newscheck.analysis.quotations import Quotation, quotation_faults, quotations, unconventional_quotations
    from pytest_newscheck.analysis.readability import Readability, prose_sentences, readability
    from pytest_newscheck.analysis.sentences import Sentence, sentences
    from pytest_newscheck.analysis.variants import NameVariant, name_variants
    from pytest_newscheck.article.blocks import Block
    from pytest_newscheck.article.model import Article, fact
    from pytest_newscheck.errors import NoKnowledge, Skip
    from pytest_newscheck.examples import Fail, Pass
    from pytest_newscheck.findings import Finding, Severity
    from pytest_newscheck.languages.store import Language, knowledge
    from pytest_newscheck.options import OneOf, Options

__version__ = VERSION

__all__ = [
    "CLAIM_LEVELS",
    "Article",
    "BareReturn",
    "Block",
    "Claim",
    "Dash",
    "DashFault",
    "Fail",
    "Finding",
    "ForeignPassage",
    "Language",
    "Mention",
    "MixedWord",
    "NameVariant",
    "NoKnowledge",
    "OneOf",
    "Options",
    "Pass",
    "Quotation",
    "QuotationFault",
    "Readability",
    "Sentence",
    "Severity",
    "Skip",
    "Spelling",
    "bare_returns",
    "dash_faults",
    "dashes",
    "fact",
    "foreign_passages",
    "is_attributed",
    "knowledge",
    "language_throughout",
    "mentions",
    "mixed_words",
    "name_variants",
    "prose_sentences",
    "quotation_faults",
    "quotations",
    "readability",
    "sentences",
    "unconventional_quotations",
    "unflagged_claims",
]

_MODULES = {
    "Article": "article.model",
    "BareReturn": "analysis.notes",
    "Block": "article.blocks",
    "CLAIM_LEVELS": "analysis.claims",
    "Claim": "analysis.claims",
    "Dash": "analysis.dashes",
    "DashFault": "analysis.dashes",
    "Fail": "examples",
    "Finding": "findings",
    "ForeignPassage": "analysis.foreign",
    "Language": "languages.store",
    "Mention": "analysis.mentions",
    "MixedWord": "analysis.lookalikes",
    "NameVariant": "analysis.variants",
    "NoKnowledge": "errors",
    "OneOf": "options",
    "Options": "options",
    "Pass": "examples",
    "Quotation": "analysis.quotations",
    "QuotationFault": "analysis.quotation_faults",
    "Readability": "analysis.readability",
    "Sentence": "analysis.sentences",
    "Severity": "findings",
    "Skip": "errors",
    "Spelling": "analysis.nameuse",
    "bare_returns": "analysis.notes",
    "dash_faults": "analysis.dashes",
    "dashes": "analysis.dashes",
    "fact": "article.model",
    "foreign_passages": "analysis.foreign",
    "is_attributed": "analysis.attribution",
    "knowledge": "languages.store",
    "language_throughout": "analysis.foreign",
    "mentions": "analysis.mentions",
    "mixed_words": "analysis.lookalikes",
    "name_variants": "analysis.variants",
    "prose_sentences": "analysis.readability",
    "quotation_faults": "analysis.quotations",
    "quotations": "analysis.quotations",
    "readability": "analysis.readability",
    "sentences": "analysis.sentences",
    "unconventional_quotations": "analysis.quotations",
    "unflagged_claims": "analysis.claims",
}


def __getattr__(name: str) -> Any:
    """A public name, from the module in which it lives."""
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(importlib.import_module(f"{__name__}.{_MODULES[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
