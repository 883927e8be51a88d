"""What tells one language from all others: its script, its function words, the statistics of its letters."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import regex

from pytest_newscheck.languages.profiles import Profiles, ProfileShelf, Scores, profile_shelf
from pytest_newscheck.languages.scripts import LATIN, Scripts, ScriptTable, script_table, script_words, scripts
from pytest_newscheck.languages.store import Language, knowledge, shipped_table

_NEEDED_SHARE = 0.2
_FEWEST_SMALL = 3  # words
_SURE = 0.3  # mean log odds of a letter sequence: native clauses hardly ever reach 0.15, foreign ones have 0.5
_SURE_OF_SISTER = 0.4
_SURER, _ENOUGH = 0.05, 2  # what the odds may lack for each common word of the other language, up to two
_CLEAR_EVIDENCE = 60.0  # less than that takes a function word of the other language too
_EVIDENCE = 27.0  # log odds of all letter sequences together: a few short words prove nothing
_RIVALS = 4  # likeliest languages, between which function words decide
_NOT_LATIN = re.compile("[\u0370-\u1dff\u1f00-\u1fff\u2c00-\U0010ffff]")  # much faster than by property
_BY_LETTERS = ("Latin", "Cyrillic", "Arabic", "Devanagari")  # scripts whose languages the letters tell apart
_SISTERS = ("ru uk be bg mk", "hr sl", "cs sk", "da nb sv", "es pt ca", "nl af", "id tl")


@dataclass(frozen=True, slots=True)
class Rival:
    """Another language that a text may be in."""

    language: str
    """Its code, "" where there is nothing to judge by."""
    odds: float
    """Mean log odds of a letter sequence against the own language."""
    evidence: float
    """Log odds of all letter sequences together."""
    function_words: int
    """How many words are common in that language, or in any with other letters, and not in the own one."""
    by_names: bool
    """Whether names had to be counted too, for want of words in small letters."""


NO_RIVAL = Rival("", 0.0, 0.0, 0, False)


@dataclass(frozen=True, slots=True)
class Distinction:
    """Tells one language, "own", from others. Odds are mean log odds of a letter sequence."""

    scripts: Scripts
    table: ScriptTable
    shelf: ProfileShelf
    function_words: frozenset[str]
    needed_share: float
    """Share of function words that native text has, hardly ever less."""
    common_words: Mapping[str, frozenset[str]]
    """The commonest words of all languages, by code."""
    others_words: frozenset[str]
    """Those of any language that are no function words of this one."""
    never_written: regex.Pattern[str] | None
    """A letter of the own script that the language does not use."""

    @property
    def by_words(self) -> bool:
        """Whether text in the own script can be judged."""
        return bool(self.function_words and self.shelf.own_code)

    @property
    def _two_scripts(self) -> bool:
        return LATIN in self.scripts.names and len(self.scripts.names) > 1

    def has_other_letters(self, text: str) -> bool:
        """Whether a text has letters of another script."""
        if LATIN in self.scripts.names and (text.isascii() or not _NOT_LATIN.search(text)):
            return False
        return self.scripts.other.search(text) is not None

    def letters(self, text: str) -> tuple[int, int]:
        """How many letters are of the own script, and how many of others."""
        other = sum(1 for _ in self.scripts.other.finditer(text))
        return sum(1 for _ in self.scripts.own.finditer(text)), other

    def hits(self, words: Iterable[str]) -> int:
        """How many of the words are function words."""
        return sum(word.lower().replace("’", "'") in self.function_words for word in words)

    def is_suspicious(self, pieces: Iterable[str], length: int) -> bool:
        """Whether a text, in pieces, or some pieces in a row lack function words: a quick look at every sentence."""
        run = words = hits = 0
        for piece in pieces:
            those = piece.split()
            found = sum(map(self.function_words.__contains__, those))
            words += len(those)
            hits += found
            if found < self.needed_share * len(those) or not those:
                run += len(those)
                if run >= length:
                    return True
            else:
                run = 0
        return words >= length and hits < self.needed_share * words

    def lacks_function_words(self, words: tuple[str, ...]) -> bool:
        """Whether there are fewer function words than in native text."""
        return self.hits(words) < self.needed_share * len(words)

    def rival(self, text: str) -> Rival:
        """The likeliest other language in the own script, by the words in small letters: not by names."""
        words = [word for word in script_words(text) if not self.scripts.other.search(word)]
        small = [word for word in words if word[0].islower()]
        telling = small if len(small) >= _FEWEST_SMALL else words
        strange = [word for word in telling if self.never_written and self.never_written.search(word)]
        if not strange and self.others_words.isdisjoint(map(str.lower, telling)):
            return NO_RIVAL
        scores = self._scores(" ".join(telling))
        others = scores.without(self.shelf.own_code)
        if not others.by_code:
            return NO_RIVAL
        theirs = {code: self._only_theirs(code, words) for code in others.best(_RIVALS)}
        best = max(theirs, key=lambda code: others.by_code[code] + theirs[code] / len(words))
        odds = others.by_code[best] - scores.by_code[self.shelf.own_code]
        return Rival(best, odds, odds * scores.sequences, theirs[best] + len(strange), telling is words)

    def odds(self, text: str, language: str) -> float:
        """The odds of another language in the own script against the own language; 0 for mere names."""
        scores = self._scores(" ".join(word for word in script_words(text) if word.islower())).by_code
        return scores[language] - scores[self.shelf.own_code] if scores else 0.0

    def is_sure(self, rival: Rival) -> bool:
        """Whether the odds are good enough; a related language needs better ones."""
        own = self.shelf.own_code
        sisters = any(own in group.split() and rival.language in group.split() for group in _SISTERS)
        needed = _SURE_OF_SISTER if sisters else _SURE
        if rival.odds < needed - _SURER * min(rival.function_words, _ENOUGH):
            return False
        if not rival.function_words:
            return not rival.by_names and rival.evidence >= _CLEAR_EVIDENCE
        return rival.evidence >= _EVIDENCE

    def language_in_other_script(self, text: str) -> str:
        """The language of a text in another script; by letter statistics where several are written in it."""
        script = self.table.script(self.scripts.own.sub(" ", text)) or self.table.script(text)
        profiles = self.shelf.of(script) if script in _BY_LETTERS else None
        best = profiles.scores(text).best() if profiles else ()
        return best[0] if best else self.table.languages.get(script, ("",))[0]

    def _only_theirs(self, code: str, words: Iterable[str]) -> int:
        """How many words are common in another language and not in this one."""
        theirs = self.common_words.get(code, frozenset())
        return sum(word in theirs and word not in self.function_words for word in map(str.lower, words))

    def _scores(self, text: str) -> Scores:
        profiles = self._own_profiles()
        if profiles is None or (self._two_scripts and self.table.script(text) != LATIN):
            return Scores({}, 0)  # the statistics of Serbian are those of its Latin letters
        return profiles.scores(text)

    def _own_profiles(self) -> Profiles | None:
        return next((found for name in self.scripts.names if (found := self.shelf.of(name))), None)


@knowledge
def distinction(language: Language) -> Distinction:
    """What tells a language from others; the table `[language]` of its file may be missing."""
    table = language.table_or_empty("language")
    never = table.get("never-written", "")
    function_words = frozenset(table.get("function-words", ()))
    common = {code: frozenset(words) for code, words in shipped_table("common-words").items()}
    return Distinction(
        scripts(language),
        script_table(language),
        profile_shelf(language),
        function_words,
        table.get("needed-share", _NEEDED_SHARE),
        common,
        frozenset(word for words in common.values() for word in words) - function_words,
        regex.compile(f"[{regex.escape(never)}]") if never else None,
    )
