"""What can go wrong in a run, each with the file it concerns and a reason to print."""

from __future__ import annotations


class NewscheckError(Exception):
    """Base of every error that this package raises on purpose."""


class ArticleError(NewscheckError):
    """An article that can't be read: the other articles are still checked.

    `path` is relative to the project's root, `reason` one line without the path.
    """

    def __init__(self, path: str, reason: str) -> None:
        super().__init__(f"{path}: {reason}")
        self.path = path
        self.reason = reason

    def __reduce__(self) -> tuple[type[ArticleError], tuple[str, str]]:
        return type(self), (self.path, self.reason)


class ConfigError(NewscheckError):
    """A setting that is not understood: the run stops before anything is checked."""


class RuleLoadError(NewscheckError):
    """A rule module that does not import or breaks the contract: the run stops."""


class Skip(NewscheckError):
    """Raised by a rule's `check()` that can't judge this article; the text is the reason.

    The item is then reported as skipped, never as passed.
    """


class NoKnowledge(Skip):
    """Skip, because nothing is known of the article's language for this subject."""

    def __init__(self, language: str, subject: str) -> None:
        super().__init__(f"no {subject} data for {language}")
        self.language = language
        self.subject = subject

    def __reduce__(self) -> tuple[type[NoKnowledge], tuple[str, str]]:
        return type(self), (self.language, self.subject)
