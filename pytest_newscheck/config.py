"""Settings: `[tool.newscheck]` of pyproject.toml or newscheck.toml, strictly checked."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from pytest_newscheck.article.decoding import is_encoding
from pytest_newscheck.article.reading import MAX_MEGABYTES, ArticleSettings
from pytest_newscheck.errors import ConfigError
from pytest_newscheck.findings import SEVERITIES, Severity
from pytest_newscheck.languages.tags import normalized
from pytest_newscheck.options import Options, default_options, kind_of, option_problem, type_problem, unknown
from pytest_newscheck.registry import Rule

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

_STRINGS: tuple[str, ...] = ()
_MOST_PATTERNS = 1000

# Each key with a value of the type it takes.
_ARTICLE_KEYS: dict[str, object] = {
    "encoding": "",
    "ignore": _STRINGS,
    "language": "",
    "rules": {},
    "select": _STRINGS,
    "severity": {},
}
_KEYS: dict[str, object] = {
    **_ARTICLE_KEYS,
    "articles": _STRINGS,
    "languages-dirs": _STRINGS,
    "max-megabytes": 0,
    "overrides": [],
    "rules-dirs": _STRINGS,
    "sources": "",
}
_OVERRIDE_KEYS: dict[str, object] = {**_ARTICLE_KEYS, "files": _STRINGS}


@dataclass(frozen=True, slots=True)
class Override:
    """Settings for the articles whose paths match `files` (globs relative to the project's root)."""

    files: tuple[str, ...] = ()
    language: str = ""
    encoding: str = ""
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    severity: Mapping[str, Severity] = field(default_factory=dict)
    rules: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Config:
    """The settings of one run."""

    origin: str = ""
    """The file they stand in, for messages; empty where there is none."""
    articles: tuple[str, ...] = ()
    """Globs relative to the project's root; empty means everything under seeds/."""
    sources: str = ""
    rules_dirs: tuple[str, ...] = ("rules",)
    languages_dirs: tuple[str, ...] = ()
    """Folders with the newsroom's own language files."""
    max_megabytes: int = MAX_MEGABYTES
    settings: tuple[Override, ...] = ()
    """General settings first, then the overrides; later ones win."""

    def for_article(self, path: str) -> ArticleConfig:
        """What holds for the article of this path."""
        return ArticleConfig(tuple(s for s in self.settings if not s.files or matches(path, s.files)))

    def selecting(self, select: Sequence[str], ignore: Sequence[str]) -> Config:
        """These settings with rules selected and ignored on the command line."""
        settings = tuple(replace(s, select=()) for s in self.settings) if select else self.settings
        return replace(self, settings=(*settings, Override(select=tuple(select), ignore=tuple(ignore))))


@dataclass(frozen=True, slots=True)
class ArticleConfig:
    """The settings that hold for one article."""

    settings: tuple[Override, ...]

    @property
    def reading(self) -> ArticleSettings:
        """The language and the encoding that are configured for the article."""
        return ArticleSettings(self._last("language"), self._last("encoding"))

    def selects(self, rule: str) -> bool:
        """Whether the rule of this id runs."""
        select = next((s.select for s in reversed(self.settings) if s.select), ())
        return (not select or rule in select) and not any(rule in s.ignore for s in self.settings)

    def severity(self, rule: str) -> Severity | None:
        """The severity that is configured for all findings of a rule."""
        return next((s.severity[rule] for s in reversed(self.settings) if rule in s.severity), None)

    def options(self, rule: Rule) -> Options:
        """The rule's options: its defaults, and what is configured instead."""
        values = default_options(rule.options)
        for setting in self.settings:
            values.update(setting.rules.get(rule.id, {}))
        return Options(values)

    def _last(self, name: str) -> str:
        found: str = next((value for s in reversed(self.settings) if (value := getattr(s, name))), "")
        return found


def matches(path: str, globs: Sequence[str]) -> bool:
    """Whether a path (relative, forward slashes) matches one of the globs; `**` crosses folders, `!` excludes."""
    from wcmatch import glob  # only projects that configure globs pay for it

    flags = glob.GLOBSTAR | glob.BRACE | glob.NEGATE | glob.FORCEUNIX
    return bool(glob.globmatch(path, list(globs), flags=flags, limit=_MOST_PATTERNS))


def read_config(root: Path) -> Config:
    """The project's settings.

    Raises:
        ConfigError: naming the file, the key, what is allowed and the nearest right key.
    """
    found = [(path, table) for path, table in _tables(root) if table is not None]
    if len(found) > 1:
        names = " and ".join(path.name for path, _ in found)
        raise ConfigError(f"settings stand in both {names}: keep them in one file")
    if not found:
        return Config(settings=(Override(),))
    path, table = found[0]
    where = "[tool.newscheck]" if path.name == "pyproject.toml" else "top level"
    return _config(path.name, f"{path.name}: {where}", table, root)


def check_rule_settings(config: Config, rules: Mapping[str, Rule]) -> None:
    """Check what the settings say of rules, now that the rules are known.

    Raises:
        ConfigError: an unknown rule or option, or an option of a wrong type.
    """
    known = sorted(rules)
    for setting in config.settings:
        for key, ids in (("select", setting.select), ("ignore", setting.ignore), ("severity", setting.severity)):
            for rule in ids:
                if rule not in rules:
                    raise ConfigError(f"{config.origin or 'settings'}: {key}: {unknown('rule', rule, known)}")
        for rule, options in setting.rules.items():
            if rule not in rules:
                raise ConfigError(f"{config.origin}: rules: {unknown('rule', rule, known)}")
            for option, value in options.items():
                if problem := option_problem(rules[rule].options, option, value):
                    raise ConfigError(f"{config.origin}: rules.{rule}: {_told(option, problem)}")


def _told(option: str, problem: str) -> str:
    return problem if problem.startswith("unknown") else f"{option} {problem}"


def _tables(root: Path) -> Iterator[tuple[Path, Any]]:
    own = root / "newscheck.toml"
    yield own, _parsed(own) if own.is_file() else None
    shared = root / "pyproject.toml"
    tool = _parsed(shared).get("tool", {}) if shared.is_file() else {}
    yield shared, tool.get("newscheck") if isinstance(tool, dict) else None


def _parsed(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise ConfigError(f"{path.name}: can't be read as TOML: {error}") from error


def _config(origin: str, where: str, table: object, root: Path) -> Config:
    if not isinstance(table, Mapping):
        raise ConfigError(f"{where}: must be a table, not {kind_of(table)}")
    _check_keys(where, table, _KEYS)
    overrides = [
        _override(f"{where}.overrides[{index}]", override, _OVERRIDE_KEYS, root)
        for index, override in enumerate(_override_tables(where, table), 1)
    ]
    general = {key: value for key, value in table.items() if key in _ARTICLE_KEYS}
    if table.get("max-megabytes", 1) < 1:
        raise ConfigError(f"{where}: max-megabytes must be 1 or more")
    return Config(
        origin=origin,
        articles=_globs(f"{where}: articles", table.get("articles", ()), root),
        sources=table.get("sources", ""),
        rules_dirs=_folders(f"{where}: rules-dirs", table["rules-dirs"], root) if "rules-dirs" in table else ("rules",),
        languages_dirs=_folders(f"{where}: languages-dirs", table.get("languages-dirs", ()), root),
        max_megabytes=table.get("max-megabytes", MAX_MEGABYTES),
        settings=(_override(where, general, _ARTICLE_KEYS, root), *overrides),
    )


def _override_tables(where: str, table: Mapping[str, Any]) -> list[Any]:
    overrides = table.get("overrides", [])
    if not isinstance(overrides, list):
        raise ConfigError(f"{where}: overrides must be tables headed [[…overrides]], not {kind_of(overrides)}")
    return overrides


def _check_keys(where: str, table: Mapping[str, Any], keys: Mapping[str, object]) -> None:
    for key, value in table.items():
        if key not in keys:
            raise ConfigError(f"{where}: {unknown('key', key, sorted(keys))}")
        if key != "overrides" and (problem := type_problem(keys[key], value)):
            raise ConfigError(f"{where}: {key} {problem}")


def _override(where: str, table: object, keys: Mapping[str, object], root: Path) -> Override:
    if not isinstance(table, Mapping):
        raise ConfigError(f"{where}: must be a table, not {kind_of(table)}")
    _check_keys(where, table, keys)
    if "files" in keys and not table.get("files"):
        raise ConfigError(f"{where}: files is missing: the globs of the articles it is for")
    return Override(
        files=_globs(f"{where}: files", table.get("files", ()), root),
        language=_language(where, table.get("language", "")),
        encoding=_encoding(where, table.get("encoding", "")),
        select=tuple(table.get("select", ())),
        ignore=tuple(table.get("ignore", ())),
        severity=_severities(where, table.get("severity", {})),
        rules=_rule_tables(where, table.get("rules", {})),
    )


def _globs(where: str, globs: Sequence[str], root: Path) -> tuple[str, ...]:
    """The globs; a folder stands for everything below it."""
    made = []
    for glob in globs:
        cleaned = glob.removeprefix("./").rstrip("/")
        if not cleaned or cleaned.startswith("/") or ".." in cleaned.split("/"):
            raise ConfigError(
                f"{where}: {glob!r} can't match: globs are relative to the project's root, and stay in it"
            )
        made.append(f"{cleaned}/**" if (root / cleaned).is_dir() else cleaned)
    try:
        matches("", made)
    except Exception as error:  # wcmatch's own, for patterns that expand without end
        raise ConfigError(f"{where}: not usable as globs: {error}") from error
    return tuple(made)


def _folders(where: str, folders: Sequence[str], root: Path) -> tuple[str, ...]:
    for folder in folders:
        if not (root / folder).is_dir():
            raise ConfigError(f"{where}: {folder!r} is not a folder in the project")
    return tuple(folders)


def _language(where: str, tag: str) -> str:
    if tag and not normalized(tag):
        raise ConfigError(f"{where}: language {tag!r} is not a language code such as en or pt-BR")
    return normalized(tag)


def _encoding(where: str, name: str) -> str:
    if name and not is_encoding(name):
        raise ConfigError(f"{where}: encoding {name!r} is not known; for example utf-8, windows-1251, iso-8859-2")
    return name


def _severities(where: str, table: Mapping[str, Any]) -> dict[str, Severity]:
    for rule, severity in table.items():
        if severity not in SEVERITIES:
            raise ConfigError(f"{where}: severity.{rule} must be one of {', '.join(SEVERITIES)}, not {severity!r}")
    return dict(table)


def _rule_tables(where: str, table: Mapping[str, Any]) -> dict[str, Mapping[str, Any]]:
    for rule, options in table.items():
        if not isinstance(options, Mapping):
            raise ConfigError(f"{where}: rules.{rule} must be a table of options, not {kind_of(options)}")
    return dict(table)
