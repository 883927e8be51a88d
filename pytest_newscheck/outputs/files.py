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
    target = target.resolve()
    try:
        if target.is_dir():
            raise IsADirectoryError("it is a folder")
        if target.exists() and not os.access(target, os.W_OK):
            raise PermissionError("it is read-only")
        if _is_replaceable(target):
            handle, name = tempfile.mkstemp(prefix=f".{target.name}.", dir=target.parent)
            os.close(handle)
            Path(name).unlink()
    except OSError as error:
        raise ConfigError(f"{option}: can't write {target}: {error.strerror or error}") from error


def write_atomically(target: Path, text: str) -> None:
    """Write a whole file, or leave the old one as it was; a link is followed, a device or pipe just written to.

    Half characters, which file names may hold, are written as JSON's escapes.
    """
    target = target.resolve()
    content = text.encode("utf-8", "backslashreplace")
    if not _is_replaceable(target):
        target.write_bytes(content)
        return
    mode = target.stat().st_mode & 0o777 if target.exists() else 0o666 & ~_umask()
    handle, name = tempfile.mkstemp(prefix=f".{target.name}.", dir=target.parent)
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        temporary.chmod(mode)
        temporary.replace(target)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise


def _is_replaceable(target: Path) -> bool:
    return target.is_file() or not target.exists()


def _umask() -> int:
    """The process's umask, which can only be read by setting it."""
    mask = os.umask(0o022)
    os.umask(mask)
    return mask
