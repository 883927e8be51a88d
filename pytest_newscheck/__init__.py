"""pytest-newscheck: checks news articles as pytest test items. This is what a rule imports."""

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
from pytest_newscheck.version import VERSION

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
