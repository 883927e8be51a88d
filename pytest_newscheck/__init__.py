"""pytest-newscheck: checks news articles as pytest test items. This is what a rule imports."""

from pytest_newscheck.analysis.attribution import is_attributed
from pytest_newscheck.analysis.claims import CLAIM_LEVELS, Claim, unflagged_claims
from pytest_newscheck.analysis.notes import BareReturn, bare_returns
from pytest_newscheck.analysis.quotation_faults import QuotationFault
from pytest_newscheck.analysis.quotations import Quotation, quotation_faults, quotations, unconventional_quotations
from pytest_newscheck.analysis.readability import Readability, prose_sentences, readability
from pytest_newscheck.analysis.sentences import Sentence, sentences
from pytest_newscheck.article.blocks import Block
from pytest_newscheck.article.model import Article, fact
from pytest_newscheck.errors import NoKnowledge, Skip
from pytest_newscheck.examples import Fail, Pass
from pytest_newscheck.findings import Finding, Severity
from pytest_newscheck.languages.store import Language, knowledge
from pytest_newscheck.options import OneOf, Options
from pytest_newscheck.version import VERSION

__version__ = VERSION

__all__ = [
    "CLAIM_LEVELS",
    "Article",
    "BareReturn",
    "Block",
    "Claim",
    "Fail",
    "Finding",
    "Language",
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
    "bare_returns",
    "fact",
    "is_attributed",
    "knowledge",
    "prose_sentences",
    "quotation_faults",
    "quotations",
    "readability",
    "sentences",
    "unconventional_quotations",
    "unflagged_claims",
]
