"""Bytes to text: which encoding a raw file is in, on what evidence, and where each byte went.

The order of evidence: a byte order mark; UTF-8, which proves itself; the pattern of UTF-16 and
UTF-32, asked for only where control characters rule out every 8-bit encoding; UTF-8 with stray
bytes; what a page declares, where its bytes fit it; and last the letters themselves. Nothing is
lost in decoding (see `codec`).
"""

import re
from collections.abc import Sequence

from pipeline import settings as types
from pipeline.model import Drop, Encoding, Note, Rule
from pipeline.stages.decode import binary, declared, markup, utf8, wide
from pipeline.stages.decode.codec import UNIT_BYTES, ByteMap, legacy_codec, to_text
from pipeline.stages.decode.markup import Declaration

__all__ = [
    "NAME",
    "RULES",
    "VERSION",
    "ByteMap",
    "Encoding",
    "broken_sidecar",
    "detect",
    "legacy_codec",
    "markup",
    "read",
    "remarks",
    "to_text",
]

NAME = "decode"
VERSION = 2
UNCERTAIN = Rule(
    id="decode.uncertain",
    title="The encoding is a guess",
    why="Old pages do not say what their bytes mean, and short texts with few accented letters "
    "read as well in one encoding as in another.",
    example="One word with one byte that is “ć” in windows-1250 and “æ” in windows-1252",
    counter_example="A page of Polish, Russian or Japanese: only one encoding gives its letters",
    wrong_when="The guess is right all the same; the flag asks for a look at the letters shown.",
    risk="review",
)
SIDECAR = Rule(
    id="decode.sidecar",
    title="The file beside the page cannot be read",
    why="A sidecar says where and when a page was fetched and in which encoding it was sent. One "
    "that is no JSON object is passed over, and the page goes on without it.",
    example="page.json, cut off in the middle, beside page.html",
    counter_example="A JSON object without an address",
    wrong_when="It was never meant for the page.",
    risk="review",
)
RULES: tuple[Rule, ...] = (UNCERTAIN, SIDECAR)

_MARKS: tuple[tuple[bytes, str], ...] = (
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe\x00\x00", "utf-32-le"),
    (b"\x00\x00\xfe\xff", "utf-32-be"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
    (b"\x84\x31\x95\x33", "gb18030"),
)
_MARK_IS_CHANCE = 0.5  # share of plausible characters under which a mark is no mark
_HINT = 2  # control characters that make UTF-16 worth a try in bytes that are no UTF-8
_SURE = 0.9  # a lower confidence is flagged
_FIRST_LETTERS = re.compile("[^\\x00-\\x7f\ud800-\udfff]+(?:[^\n\ud800-\udfff]{0,30}\\b)?")


def detect(
    data: bytes, settings: types.Decode, said: Sequence[Declaration] = ()
) -> Encoding | Drop:
    """The encoding of a raw file, with the evidence; a Drop for what is empty or no text.

    `said` is what a page is declared to be in (see `markup`).
    """
    found = read(data, settings, said)
    return found if isinstance(found, Drop) else found[0]


def read(
    data: bytes, settings: types.Decode, said: Sequence[Declaration] = ()
) -> tuple[Encoding, str] | Drop:
    """The encoding of a raw file as `detect` gives it, and the text that the bytes are in it."""
    if not data.strip(b"\0"):
        return Drop(reason="empty", evidence="only NUL bytes" if data else "no bytes")
    marked = _marked(data)
    if marked is not None and len(data) == marked.bom_bytes:
        return Drop(reason="empty", evidence="nothing after the byte order mark")
    if marked is not None and marked.codec != "utf-8":
        return marked, to_text(data, marked)
    return _unmarked(data, marked.bom_bytes if marked else 0, settings, said)


def _marked(data: bytes) -> Encoding | None:
    """The encoding that a byte order mark names, unless what follows cannot be that."""
    for mark, codec in _MARKS:
        if data.startswith(mark):
            body = data[len(mark) :]
            if codec in UNIT_BYTES and body and wide.plausible(body, codec) < _MARK_IS_CHANCE:
                continue
            return _encoding(data, codec, len(mark), "byte order mark")
    return None


def _encoding(
    data: bytes, codec: str, bom_bytes: int, evidence: str, confidence: float = 1.0
) -> Encoding:
    return Encoding(
        codec=codec,
        bom_bytes=bom_bytes,
        tail_bytes=(len(data) - bom_bytes) % UNIT_BYTES.get(codec, 1),
        evidence=evidence,
        confidence=confidence,
    )


def _unmarked(
    data: bytes, bom_bytes: int, settings: types.Decode, said: Sequence[Declaration]
) -> tuple[Encoding, str] | Drop:
    """What the bytes themselves say, and the text that they then are."""
    format_name = binary.signature(data)
    if format_name:
        return Drop(reason="binary", evidence=f"begins like {format_name}")
    if binary.is_no_8_bit_text(data):
        units = _wide(data, wide.LIKELY)
        return (units, to_text(data, units)) if units else _binary(data)
    if binary.iso_2022(data):
        return Drop(reason="unsupported encoding", evidence="ISO-2022 escape sequences")
    unicode = utf8.recognise(data, bom_bytes, stated=declared.says_utf8(said))
    if unicode is not None:  # proved by reading it
        encoding, text = unicode
        return declared.remark(encoding, said), text
    pairs = _wide(data, wide.NEARLY_ALL) if binary.strange(data)[0] >= _HINT else None
    chosen = pairs or declared.choose(data, bom_bytes, said, settings.default)
    return chosen, to_text(data, chosen)


def _wide(data: bytes, least: float) -> Encoding | None:
    reading = wide.guess(data, least)
    if reading is None:
        return None
    evidence = f"no byte order mark; {reading[1]:.0%} of the characters are those of ordinary text"
    return _encoding(data, reading[0], 0, evidence, 0.95)


def _binary(data: bytes) -> Drop:
    found, kinds = binary.strange(data)
    evidence = f"{found} control characters of {kinds} kinds in {len(data)} bytes"
    return Drop(reason="binary", evidence=evidence)


def broken_sidecar(fault: str) -> tuple[Note, ...]:
    """A flag on a page whose sidecar cannot be read, if there is such a fault."""
    note = Note(start=0, end=0, label="sidecar", rule=SIDECAR.id, why=fault)
    return (note,) if fault else ()


def remarks(text: str, encoding: Encoding) -> tuple[Note, ...]:
    """A flag on the first letters that the guess decided on, where it may be wrong."""
    if encoding.confidence >= _SURE:
        return ()
    first = _FIRST_LETTERS.search(text)
    start, end = first.span() if first else (0, 0)
    why = f"{encoding.evidence} (confidence {encoding.confidence:.2f})"
    return (Note(start=start, end=end, label="encoding", rule=UNCERTAIN.id, why=why),)
