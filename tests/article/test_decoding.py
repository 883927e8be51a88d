"""Bytes to text: which encodings are read, and what is said of the rest."""

from __future__ import annotations

import pytest

from pytest_newscheck.article.decoding import DecodingError, declared_encoding, decode, is_encoding

TEXT = "Мир — “peace”\r\nLine two\n"


@pytest.mark.parametrize(
    ("data", "configured", "encoding", "has_bom"),
    [
        pytest.param(TEXT.encode(), "", "utf-8", False, id="utf-8"),
        pytest.param(TEXT.encode("utf-8-sig"), "", "utf-8", True, id="utf-8-bom"),
        pytest.param(TEXT.encode("utf-16"), "", "utf-16", True, id="utf-16-bom"),
        pytest.param(b"\xfe\xff" + TEXT.encode("utf-16-be"), "", "utf-16", True, id="utf-16-be-bom"),
        pytest.param(TEXT.encode("cp1251"), "cp1251", "cp1251", False, id="configured"),
        pytest.param(TEXT.encode("utf-8-sig"), "cp1251", "utf-8", True, id="a-bom-wins-over-the-settings"),
    ],
)
def test_text_comes_back_with_its_line_ends(data: bytes, configured: str, encoding: str, has_bom: bool) -> None:
    decoded = decode(data, configured)
    assert decoded.text == TEXT
    assert decoded.encoding == encoding
    assert decoded.has_bom is has_bom


def test_front_matter_declares_the_encoding() -> None:
    article = "---\nlang: ru\nencoding: windows-1251\n---\nМир\n"
    assert decode(article.encode("cp1251"), "koi8-r").text == article


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"encoding: cp1251\n",
        b"---\nlang: ru\n",
        b"Text\n---\nencoding: cp1251\n---\n",
        b"---\nx: 1\n---\nencoding: a\n",
    ],
    ids=["empty", "no-front-matter", "never-closed", "not-at-the-top", "in-the-body"],
)
def test_what_declares_no_encoding(data: bytes) -> None:
    assert declared_encoding(data) == ""


@pytest.mark.parametrize(
    ("data", "configured", "says"),
    [
        pytest.param("a\nПривет".encode("cp1251"), "", r"not valid UTF-8 \(byte 0xCF on line 2\)", id="not-utf-8"),
        pytest.param(b"caf\xe9", "ascii", r"not valid ASCII \(byte 0xE9 on line 1\)", id="configured-wrongly"),
        pytest.param(b"a\n\nb\0", "", r"NUL bytes \(the first on line 3\)", id="nul"),
        pytest.param(b"---\nencoding: klingon\n---\n", "", "unknown encoding: 'klingon'", id="unknown"),
        pytest.param(b"---\nencoding: hex\n---\n", "", "unknown encoding: 'hex'", id="not-a-text-encoding"),
        pytest.param(b"a\n+2AA-", "utf-7", "half a character .* on line 2", id="lone-surrogate"),
        pytest.param(b"\xff\xfea", "", "not valid UTF-16", id="half-a-character"),
    ],
)
def test_what_cant_be_decoded_is_refused_with_the_reason(data: bytes, configured: str, says: str) -> None:
    with pytest.raises(DecodingError, match=says):
        decode(data, configured)


def test_encodings() -> None:
    assert all(map(is_encoding, ("utf-8", "cp1251", "iso-8859-2", "utf-16", "shift_jis", "big5")))
    assert not any(map(is_encoding, ("klingon", "hex", "rot13", "zlib")))
