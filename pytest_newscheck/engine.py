"""The engine: reads articles and runs rules over them. It knows nothing of pytest."""

from __future__ import annotations

import json
import traceback
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from pytest_newscheck.article.model import Article
from pytest_newscheck.article.passages import Reader
from pytest_newscheck.article.reading import ReadingOptions, read_article, readers_by_suffix
from pytest_newscheck.config import ArticleConfig, Config, check_rule_settings
from pytest_newscheck.errors import ArticleError, ConfigError, Skip
from pytest_newscheck.findings import SEVERITIES, Finding
from pytest_newscheck.hooks import Hooks
from pytest_newscheck.languages.store import Languages
from pytest_newscheck.options import unknown
from pytest_newscheck.registry import Rule, local_rules, rules_of

_LAST_FRAMES = 3


@dataclass(frozen=True, slots=True)
class Checked:
    """A rule has looked at an article; these are its findings, in order."""

    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class Skipped:
    """A rule can't judge an article, or is muted for it."""

    reason: str


@dataclass(frozen=True, slots=True)
class Crashed:
    """A rule raised: a defect of the rule, not of the article."""

    error: str
    """Type and text of what was raised."""
    frames: tuple[str, ...]
    """Where, innermost last: `file:line in function`."""


Outcome = Checked | Skipped | Crashed


class Engine:
    """Everything that one run needs to check an article.

    Raises, on creation:
        RuleLoadError: a rule module can't be used.
        ConfigError: the settings name what does not exist, or no rule is left to run.
    """

    def __init__(self, root: Path, config: Config, hooks: Hooks) -> None:
        self.root = root
        self.config = config
        self.rules: Mapping[str, Rule] = _rules(root, config, hooks)
        check_rule_settings(config, self.rules)
        self._hooks = hooks
        languages = Languages(root / directory for directory in config.languages_dirs)
        languages.check()
        self._reading = ReadingOptions(
            languages=languages,
            readers=_readers(hooks),
            detect=lambda text: hooks.hook.newscheck_detect_language(text=text) or "",
            max_megabytes=config.max_megabytes,
        )
        _refuse_no_rules(self.rules, config)

    @property
    def suffixes(self) -> tuple[str, ...]:
        """File name endings that can be read, sorted."""
        return tuple(sorted(self._reading.readers))

    def rules_for(self, path: str) -> tuple[Rule, ...]:
        """The rules that run over the article of this path, by id."""
        settings = self.config.for_article(path)
        return tuple(rule for rule in self.rules.values() if settings.selects(rule.id))

    def read(self, file: Path, path: str) -> Article:
        """Read an article.

        Raises:
            ArticleError: it can't be read, or its front matter mutes what does not exist.
        """
        try:
            article = read_article(file, path, self._reading, self.config.for_article(path).reading)
        except ArticleError:
            raise
        except Exception as error:  # a reader or a detector that a plugin brought
            where = _frames(error, self.root)[-1]
            raise ArticleError(path, f"can't be read: {_told(error)} ({where})") from error
        mutes(article, self.rules)
        return article

    def check(self, article: Article, rule: Rule) -> Outcome:
        """Run one rule over one article."""
        reason = mutes(article, self.rules).get(rule.id)
        if reason:
            return Skipped(f"muted in the article's front matter: {reason}")
        settings = self.config.for_article(article.path)
        try:
            found = [
                _reported(finding, article, rule, settings) for finding in rule.check(article, settings.options(rule))
            ]
            return Checked(tuple(sorted(self._filtered(article, rule, sorted(found)))))
        except Skip as skip:
            return Skipped(str(skip) or "the rule gave no reason")
        except KeyboardInterrupt:
            raise
        except BaseException as error:  # also sys.exit() and what pytest.fail() raises
            return Crashed(_told(error), _frames(error, self.root))

    def _filtered(self, article: Article, rule: Rule, found: Sequence[Finding]) -> Iterable[Finding]:
        changed = self._hooks.hook.newscheck_findings(article=article, rule=rule, findings=tuple(found))
        if changed is None:
            return found
        return [_reported(finding, article, rule, ArticleConfig(())) for finding in changed]


def _reported(finding: Finding, article: Article, rule: Rule, settings: ArticleConfig) -> Finding:
    """A finding under its rule's name; configured severity wins over the finding's own, that over the rule's.

    Raises:
        TypeError, ValueError: what the rule yields can't be reported.
    """
    if not isinstance(finding, Finding):
        raise TypeError(f"check() yielded {finding!r}; it must yield article.finding(…)")
    severity = settings.severity(rule.id) or finding.severity or rule.severity
    if severity not in SEVERITIES:
        raise ValueError(f"a finding has the severity {severity!r}; it must be one of {', '.join(SEVERITIES)}")
    if finding.path != article.path:
        raise ValueError(f"a finding is for {finding.path!r}, another article")
    for name in ("message", "code", "suggestion"):
        if not isinstance(getattr(finding, name), str):
            raise TypeError(f"a finding's {name} is {getattr(finding, name)!r}; it must be a text")
    json.dumps(dict(finding.data), allow_nan=False)
    return replace(finding, rule=rule.id, severity=severity)


def _told(error: BaseException) -> str:
    """Type and text of an exception, whatever its own idea of a text is."""
    try:
        return f"{type(error).__name__}: {error}"
    except Exception:
        return f"{type(error).__name__} (its text can't be made)"


def _frames(error: BaseException, root: Path) -> tuple[str, ...]:
    """The last frames; reports don't depend on where the project and its Python lie."""
    frames = traceback.extract_tb(error.__traceback__)
    return tuple(
        f"{_short(Path(frame.filename), root)}:{frame.lineno} in {frame.name}"
        for frame in (frames[1:] or frames)[-_LAST_FRAMES:]
    )


def _short(file: Path, root: Path) -> str:
    """A file of the project by its path there, another by its own and its folder's name."""
    return file.relative_to(root).as_posix() if file.is_relative_to(root) else "/".join(file.parts[-2:])


def _readers(hooks: Hooks) -> dict[str, Reader]:
    readers = hooks.gathered("newscheck_readers")
    for reader in readers:
        if not isinstance(getattr(reader, "suffixes", None), list | tuple) or not hasattr(reader, "passages"):
            raise ConfigError(f"{reader!r}: not a reader: it lacks suffixes=('.ending',) or passages(text, start)")
    return readers_by_suffix(readers)


def _rules(root: Path, config: Config, hooks: Hooks) -> dict[str, Rule]:
    modules = hooks.gathered("newscheck_rules")
    directories = [root / directory for directory in config.rules_dirs]
    return rules_of([*modules, *local_rules(directories, modules)])


def _refuse_no_rules(rules: Mapping[str, Rule], config: Config) -> None:
    general = config.for_article("")
    overrides = [setting for setting in config.settings if setting.files]
    if not any(general.selects(rule) for rule in rules) and not any(setting.select for setting in overrides):
        raise ConfigError(f"no rule is selected; there are: {', '.join(rules) or 'none'}")


def mutes(article: Article, rules: Mapping[str, Rule]) -> dict[str, str]:
    """The rules that the article's front matter mutes, each with its reason.

    Raises:
        ArticleError: `newscheck:` is not understood.
    """
    declared: Any = article.meta.get("newscheck")
    if declared is None:
        return {}
    if not isinstance(declared, Mapping) or set(declared) - {"mute"}:
        raise ArticleError(article.path, "the front matter's newscheck: takes `mute:` with `rule: reason` lines")
    muted: Any = declared.get("mute") or {}
    if not isinstance(muted, Mapping):
        raise ArticleError(article.path, "the front matter's newscheck.mute: takes `rule: reason` lines")
    for rule, reason in muted.items():
        if rule not in rules:
            raise ArticleError(article.path, f"the front matter mutes an {unknown('rule', str(rule), sorted(rules))}")
        if not isinstance(reason, str) or not reason.strip():
            raise ArticleError(article.path, f"the front matter mutes {rule} without a reason: write `{rule}: reason`")
    return {str(rule): str(reason).strip() for rule, reason in muted.items()}


def severities(findings: Sequence[Finding]) -> tuple[list[Finding], list[Finding]]:
    """Errors and warnings apart."""
    errors = [finding for finding in findings if finding.severity == "error"]
    return errors, [finding for finding in findings if finding.severity != "error"]
