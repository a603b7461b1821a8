"""UTF-8, whole or damaged: the one 8-bit encoding that proves itself."""

import re

from pipeline.model import Encoding
from pipeline.stages.decode.codec import to_text

# Texts in other encodings, 60 characters or longer and in 40 languages, have at most 63 % of their
# non-ASCII bytes in what happens to be a UTF-8 sequence (Thai, EUC-JP), most of them under 10 %.
_MOSTLY = 0.7
_HALF = 0.5  # is enough after a byte order mark or a declaration
_CESU_8 = re.compile(rb"\xed[\xa0-\xaf][\x80-\xbf]\xed[\xb0-\xbf][\x80-\xbf]")
_CAPITAL_AT_END = re.compile(rb"[a-z][\xc2-\xdf]\Z")  # no word ends so in a Latin encoding
_MINIMUM = 3  # valid sequences; fewer may be chance in a text that is nearly ASCII


def recognise(data: bytes, bom_bytes: int, *, stated: bool = False) -> tuple[Encoding, str] | None:
    """UTF-8 if the bytes after the mark are that, or but for some stray bytes, and their text.

    `stated`: something says that they are, which counts as much as a mark.

    Damaged text (cut inside a character, or put together from pages in different encodings) keeps
    each stray byte as one lone surrogate. Where too many of the non-ASCII bytes are stray, the text
    is in another encoding: None.
    """
    body = data[bom_bytes:]
    try:
        text = body.decode("utf-8")
    except UnicodeDecodeError as error:
        found = _damaged(body, bom_bytes, error, stated=stated or bool(bom_bytes))
        return (found, to_text(data, found)) if found else None
    if bom_bytes:
        evidence = "byte order mark, and valid UTF-8"
    else:
        evidence = "ASCII only" if text.isascii() else "valid UTF-8"
    return Encoding(codec="utf-8", bom_bytes=bom_bytes, evidence=evidence, confidence=1.0), text


def _damaged(
    body: bytes, bom_bytes: int, error: UnicodeDecodeError, *, stated: bool
) -> Encoding | None:
    characters, valid, stray = _counts(body)
    if _is_cut_short(body, error) and (characters or stray > 1 or _CAPITAL_AT_END.search(body)):
        evidence = f"valid UTF-8 but for the last character, of which {stray} bytes are there"
        return Encoding(codec="utf-8", bom_bytes=bom_bytes, evidence=evidence, confidence=0.99)
    share = valid / (valid + stray)
    if share < (_HALF if stated else _MOSTLY) or not (stated or characters >= _MINIMUM):
        return None
    evidence = f"{characters} characters of valid UTF-8 beside {stray} stray bytes"
    confidence = 0.98 if share > 0.9 else 0.85
    return Encoding(codec="utf-8", bom_bytes=bom_bytes, evidence=evidence, confidence=confidence)


def _counts(body: bytes) -> tuple[int, int, int]:
    """Non-ASCII characters of valid UTF-8, their bytes, and the non-ASCII bytes of no character.

    Pairs of surrogates (CESU-8, as old databases export emoji) count as two characters.
    """
    ascii_count = len(body.translate(None, bytes(range(128, 256))))
    sound = body.decode("utf-8", "ignore")
    halves = 2 * len(_CESU_8.findall(body))
    valid = len(sound.encode()) - ascii_count + 3 * halves
    return len(sound) - ascii_count + halves, valid, len(body) - ascii_count - valid


def _is_cut_short(body: bytes, error: UnicodeDecodeError) -> bool:
    """Whether the only fault is a character that the end of the file cuts off."""
    return error.reason == "unexpected end of data" and error.end == len(body)
