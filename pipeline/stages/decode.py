"""Bytes to text."""
import msgspec
from pipeline.model import Drop, Note, Rule, Span
from pipeline import settings as types

NAME = "decode"
VERSION = 1
RULES: tuple[Rule, ...] = ()


class Encoding(msgspec.Struct, frozen=True, kw_only=True):
    """How the bytes of a raw file became text, and what that rests on.

    `codec` is a Python codec name without its own BOM handling; `bom_bytes` the length of the byte
    order mark that was skipped.
    """

    codec: str
    bom_bytes: int = 0
    evidence: str
    confidence: float


def detect(data: bytes, settings: types.Decode) -> Encoding | Drop:
    """The encoding of a raw file, with the evidence; a Drop for what is no text."""
    return Encoding(codec="utf-8", evidence="valid UTF-8", confidence=1.0)


def to_text(data: bytes, encoding: Encoding) -> str:
    """The text: the same for the same bytes and encoding, always."""
    return data[encoding.bom_bytes :].decode(encoding.codec, "surrogateescape")


def remarks(text: str, encoding: Encoding) -> tuple[Note, ...]:
    return ()


class ByteMap:
    """Characters of the decoded text -> bytes of the raw file."""

    def __init__(self, text: str, encoding: Encoding) -> None:
        self._text = text
        self._e = encoding

    def offset(self, char: int) -> int:
        return self._e.bom_bytes + len(self._text[:char].encode(self._e.codec, "surrogateescape"))

    def span(self, span: Span) -> Span:
        return Span(self.offset(span.start), self.offset(span.end))
