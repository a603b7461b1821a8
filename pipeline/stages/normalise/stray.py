"""Bytes that never became a character, and characters that are really bytes."""

import re

from pipeline import characters
from pipeline import edits as lists
from pipeline.model import Edit, Rule

STRAY_BYTE = Rule(
    id="normalise.stray-byte",
    title="A byte that no codec explained becomes the character it most likely is",
    why="A file pasted together from two encodings leaves bytes that are no UTF-8 (decoding keeps "
    "them as U+DC80 to U+DCFF), C1 controls where Windows-1252 has quotes and dashes, or the two "
    "halves of a UTF-16 pair. Up to three bytes in a row beside Latin text are read as "
    "Windows-1252, as browsers read C1 controls; anything else becomes U+FFFD.",
    example="The byte 0x92 in `the minister\\x92s plan` becomes ’.",
    counter_example="A run of four or more such bytes is text in some other encoding: each becomes "
    "U+FFFD, not a wrong letter.",
    wrong_when="A short word in another one-byte encoding (Windows-1251, Mac Roman) stands alone "
    "in Latin text. The trail holds the byte.",
)

_REPLACEMENT = "\ufffd"
_SURROGATES = re.compile("[\ud800-\udbff][\udc00-\udfff]|[\udc80-\udcff]+|[\ud800-\udfff]")
_HALF = re.compile("[\ud800-\udfff]")
_BYTES = re.compile("[\udc80-\udcff]+")
# Letters and signs up to Latin Extended, Vietnamese, general punctuation and currency signs.
_LATIN = re.compile("[\0-\u024f\u1e00-\u1eff\u2010-\u20bf]")
_TORN = re.compile(b"[\xe0-\xef][\x80-\xbf]|[\xf0-\xf4][\x80-\xbf]{1,2}")
_C1 = re.compile("[\x80-\x9f]")


def surrogates(text: str) -> list[Edit]:
    """Edits for everything in U+D800 to U+DFFF: pairs are joined, bytes read, the rest is lost."""
    if text.isascii() or not _HALF.search(characters.of(text)):
        return []
    return lists.from_pattern(text, _SURROGATES, STRAY_BYTE.id, _character)


def _character(match: re.Match[str]) -> str:
    found = match.group()
    if _BYTES.fullmatch(found):
        return _read(match)
    if len(found) == 2:
        return found.encode("utf-16-le", "surrogatepass").decode("utf-16-le")
    return _REPLACEMENT


def _read(match: re.Match[str]) -> str:
    """A run of stray bytes as CESU-8 (pairs, six bytes each), as Windows-1252, or as lost."""
    data = match.group().encode("utf-8", "surrogateescape")
    if (pairs := _cesu8(data)) is not None:
        return pairs
    text, start, end = match.string, match.start(), match.end()
    beside = text[max(start - 1, 0) : start] + text[end : end + 1]
    torn = end == len(text) and _TORN.fullmatch(data)
    if len(data) > 3 or torn or not all(map(_LATIN.match, beside)):
        return _REPLACEMENT * len(data)
    return "".join(map(_windows_1252, data))


def _cesu8(data: bytes) -> str | None:
    """UTF-16 surrogates that were each encoded as if they were characters, or None."""
    if len(data) % 6 or data[:1] != b"\xed":
        return None
    try:
        halves = data.decode("utf-8", "surrogatepass")
        return halves.encode("utf-16-le", "surrogatepass").decode("utf-16-le")
    except UnicodeError:
        return None


def _windows_1252(byte: int) -> str:
    character = bytes((byte,)).decode("cp1252", "replace")
    return character if character.isprintable() else _REPLACEMENT


def c1_controls(text: str) -> list[Edit]:
    """Edits for C1 controls that Windows-1252 gives a meaning; `controls` removes the others."""
    if text.isascii() or not _C1.search(characters.of(text)):
        return []
    return lists.from_pattern(text, _C1, STRAY_BYTE.id, _meaning)


def _meaning(match: re.Match[str]) -> str:
    return match.group().encode("latin-1").decode("cp1252", "ignore") or match.group()
