"""Bytes to characters and characters back to bytes, exact for every codec that is used.

What no codec can read stays visible and countable. In the 8-bit and multi-byte codecs a byte that
cannot be decoded becomes one lone surrogate, U+DC80 to U+DCFF (`surrogateescape`); in UTF-16 and
UTF-32 a code unit that cannot be decoded becomes one U+FFFD, and so do odd bytes at the end. So a
character has the size that encoding it gives, and byte offsets are sums over what comes before.
"""

import codecs

from pipeline.model import Encoding, Span

SINGLE_BYTE = (
    "cp1252", "cp1250", "cp1251", "cp1253", "cp1254", "cp1255", "cp1256", "cp1257", "cp1258",
    "cp874", "koi8-r", "koi8-u", "iso8859-2", "iso8859-5", "iso8859-6", "iso8859-7", "iso8859-15",
    "mac-roman", "cp866",
)  # fmt: skip
MULTI_BYTE = ("gb18030", "big5hkscs", "cp932", "euc_jp", "cp949")
UNIT_BYTES = {"utf-16-le": 2, "utf-16-be": 2, "utf-32-le": 4, "utf-32-be": 4}
LEGACY = (*SINGLE_BYTE, *MULTI_BYTE)

# Encodings that browsers read as the larger one beside them (WHATWG Encoding Standard).
_READ_AS = {
    "ascii": "cp1252", "iso8859-1": "cp1252", "iso8859-8": "cp1255", "iso8859-9": "cp1254",
    "iso8859-11": "cp874", "tis-620": "cp874", "gb2312": "gb18030", "gbk": "gb18030",
    "big5": "big5hkscs", "cp950": "big5hkscs", "shift_jis": "cp932", "euc_kr": "cp949",
}  # fmt: skip

_STEP = 4096  # characters between checkpoints
_REPLACEMENT = "\N{REPLACEMENT CHARACTER}"
# EUC-JP writes a tilde in three bytes that Python reads as ASCII, which would re-encode to one.
# As the character that JIS X 0212 means, FULLWIDTH TILDE, it keeps its size.
_WIDE_TILDE_BYTES, _WIDE_TILDE = b"\x8f\xa2\xb7", "\N{FULLWIDTH TILDE}"
# Sizes that encoding does not give. Big5-HKSCS has four pairs of bytes that stand for a letter
# with a combining mark: the letter carries both bytes, the mark none.
_SIZES = {"euc_jp": {_WIDE_TILDE: 3}, "big5hkscs": {"\u0304": 0, "\u030c": 0}}


def legacy_codec(name: str) -> str:
    """The legacy codec of that name, or the larger one that is read in its stead.

    Raises:
        LookupError: it is no legacy codec known here.

    """
    try:
        wanted = codecs.lookup(name).name
    except (LookupError, ValueError):
        wanted = ""
    for known in LEGACY:
        if codecs.lookup(known).name == wanted:
            return known
    if wanted in _READ_AS:
        return _READ_AS[wanted]
    raise LookupError(f"{name!r} is none of {', '.join(LEGACY)}")


def to_text(data: bytes, encoding: Encoding) -> str:
    """The text: the same for the same bytes and encoding, always."""
    body = data[encoding.bom_bytes : len(data) - encoding.tail_bytes]
    text = decode(body, encoding.codec)
    return text + _REPLACEMENT if encoding.tail_bytes else text


def decode(body: bytes, codec: str) -> str:
    """The text of whole code units, with nothing lost: see the top of this module."""
    if codec == "euc_jp":
        parts = body.split(_WIDE_TILDE_BYTES)
        return _WIDE_TILDE.join(part.decode(codec, "surrogateescape") for part in parts)
    return body.decode(codec, "replace" if codec in UNIT_BYTES else "surrogateescape")


def size(text: str, codec: str) -> int:
    """How many bytes the characters were decoded from."""
    if codec in UNIT_BYTES:
        return len(text.encode(codec))
    if text.isascii():  # a byte each, in every other codec
        return len(text)
    total = 0
    for character, each in _SIZES.get(codec, {}).items():
        if character in text:
            total += each * text.count(character)
            text = text.replace(character, "")
    return total + len(text.encode(codec, "surrogateescape"))


class ByteMap:
    """Characters of the decoded text -> bytes of the raw file.

    Character `i` was decoded from bytes `offset(i)` to `offset(i + 1)`; the offsets never fall,
    and that of the text's length is the length of the file. One-byte encodings need no table; the
    others get a checkpoint every 4,096 characters up to the offsets that are asked for.
    """

    __slots__ = ("_checkpoints", "_encoding", "_one_byte", "_text", "_whole")

    def __init__(self, text: str, encoding: Encoding) -> None:
        self._text = text
        self._encoding = encoding
        self._whole = len(text) - bool(encoding.tail_bytes)
        self._one_byte = encoding.codec in SINGLE_BYTE or (
            encoding.codec not in UNIT_BYTES and text.isascii()
        )
        self._checkpoints = [encoding.bom_bytes]

    def offset(self, char: int) -> int:
        """The byte at which character `char` begins; for the text's length, the file's length."""
        if char > self._whole:
            return self.offset(self._whole) + self._encoding.tail_bytes
        if self._one_byte:
            return self._encoding.bom_bytes + char
        block = char // _STEP
        for at in range(len(self._checkpoints) - 1, block):
            before = self._text[at * _STEP : (at + 1) * _STEP]
            self._checkpoints.append(self._checkpoints[at] + size(before, self._encoding.codec))
        rest = self._text[block * _STEP : char]
        return self._checkpoints[block] + size(rest, self._encoding.codec)

    def span(self, span: Span) -> Span:
        """The bytes under a span of characters."""
        return Span(self.offset(span.start), self.offset(span.end))
