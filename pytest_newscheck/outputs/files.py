"""Writing a report: checked before the run, written beside the target and renamed after it."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from pytest_newscheck.errors import ConfigError


def check_writable(target: Path, option: str) -> None:
    """Make sure that a report can be written, before anything is checked.

    Raises:
        ConfigError: naming the option, the file and the reason.
    """
    try:
        if target.is_dir():
            raise IsADirectoryError("it is a folder")
        handle, name = tempfile.mkstemp(prefix=f".{target.name}.", dir=target.parent)
        os.close(handle)
        Path(name).unlink()
    except OSError as error:
        raise ConfigError(f"{option}: can't write {target}: {error.strerror or error}") from error


def write_atomically(target: Path, text: str) -> None:
    """Write a whole file, or leave the old one as it was."""
    handle, name = tempfile.mkstemp(prefix=f".{target.name}.", dir=target.parent)
    temporary = Path(name)
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
        temporary.chmod(0o666 & ~_umask())
        temporary.replace(target)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise


def _umask() -> int:
    """The process's umask, which can only be read by setting it."""
    mask = os.umask(0o022)
    os.umask(mask)
    return mask
