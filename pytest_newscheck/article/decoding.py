"""From an article's bytes to its text, or to one clear reason why not."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

_UTF16_MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_DECLARED = re.compile(rb"^encoding:[ \t]*[\"']?([A-Za-z0-9_.:-]+)", re.MULTILINE)
_FRONT_MATTER = re.compile(rb"---[ \t]*\r?\n(.*?)^(?:---|\.\.\.)[ \t]*\r?$", re.DOTALL | re.MULTILINE)
_FRONT_MATTER_BYTES = 65_536
_SURROGATE = re.compile("[\ud800-\udfff]")  # UTF-7 and escape codes can make them; nothing can write them


class DecodingError(ValueError):
    """The bytes are not text in the encoding that was declared, configured or assumed."""


@dataclass(frozen=True, slots=True)
class Decoded:
    """A file's text (line ends as they are), without its byte order mark."""

    text: str
    encoding: str
    has_bom: bool


def is_encoding(name: str) -> bool:
    """Whether Python can decode text with this encoding."""
    try:
        b"a".decode(name)  # an empty text is decoded without looking the name up
    except LookupError:
        return False
    except UnicodeError:
        pass  # one byte is half a character of UTF-16
    return True


def decode(data: bytes, configured: str = "") -> Decoded:
    """Decode a file's bytes.

    A byte order mark decides; then `encoding:` in the front matter; then `configured`;
    then UTF-8. Nothing is guessed: a guess that is wrong puts wrong letters into print.

    Raises:
        DecodingError: undecodable bytes, an unknown encoding, or NUL bytes.
    """
    if data.startswith(_UTF16_MARKS):
        decoded = Decoded(_strictly(data, "utf-16"), "utf-16", True)
    elif data.startswith(codecs.BOM_UTF8):
        decoded = Decoded(_strictly(data, "utf-8-sig"), "utf-8", True)
    else:
        encoding = declared_encoding(data) or configured or "utf-8"
        if not is_encoding(encoding):
            raise DecodingError(f"the front matter names an unknown encoding: {encoding!r}")
        decoded = Decoded(_strictly(data, encoding), encoding, False)
    nul = decoded.text.find("\0")
    if nul >= 0:
        line = decoded.text.count("\n", 0, nul) + 1
        raise DecodingError(f"is not a text file: it holds NUL bytes (the first on line {line})")
    if half := _SURROGATE.search(decoded.text):
        line = decoded.text.count("\n", 0, half.start()) + 1
        raise DecodingError(f"holds half a character (a lone surrogate) on line {line}: save it as UTF-8")
    return decoded


def declared_encoding(data: bytes) -> str:
    """The encoding that the front matter declares, or an empty string."""
    front = _FRONT_MATTER.match(data[:_FRONT_MATTER_BYTES])
    declared = _DECLARED.search(front[1]) if front else None
    return declared[1].decode("ascii") if declared else ""


def _strictly(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        byte = data[error.start]
        raise DecodingError(
            f"is not valid {encoding.upper()} (byte 0x{byte:02X} on line {line}): save it as UTF-8, or declare its"
            f' encoding, as `encoding: …` in the front matter or `encoding = "…"` in [tool.newscheck]'
        ) from error
