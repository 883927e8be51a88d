"""pytest-newscheck: checks news articles as pytest test items. This is what a rule imports."""

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
    "Article",
    "Block",
    "Fail",
    "Finding",
    "Language",
    "NoKnowledge",
    "OneOf",
    "Options",
    "Pass",
    "Sentence",
    "Severity",
    "Skip",
    "fact",
    "knowledge",
    "sentences",
]
