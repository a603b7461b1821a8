"""Declared encodings: taken where the bytes fit them, overruled by the letters where not.

Labels mean what browsers take them for (WHATWG Encoding Standard): `iso-8859-1` is windows-1252,
`gb2312` is gb18030.
"""

from collections.abc import Sequence

import msgspec

from pipeline.model import Encoding
from pipeline.stages.decode import legacy
from pipeline.stages.decode.codec import decode, legacy_codec
from pipeline.stages.decode.markup import Declaration

# Labels of the standard that Python does not know, and those that it reads as something smaller.
_LABELS = {
    "unicode-1-1-utf-8": "utf-8", "x-unicode20utf8": "utf-8", "unicode11utf8": "utf-8",
    "x-cp1250": "cp1250", "x-cp1251": "cp1251", "x-cp1252": "cp1252", "x-cp1253": "cp1253",
    "x-cp1254": "cp1254", "x-cp1255": "cp1255", "x-cp1256": "cp1256", "x-cp1257": "cp1257",
    "x-cp1258": "cp1258", "dos-874": "cp874", "windows-874": "cp874", "iso-8859-8-i": "cp1255",
    "logical": "cp1255", "visual": "cp1255", "x-gbk": "gb18030", "gb_2312-80": "gb18030",
    "csgb2312": "gb18030", "x-x-big5": "big5hkscs", "cn-big5": "big5hkscs", "x-sjis": "cp932",
    "windows-31j": "cp932", "ms_kanji": "cp932", "x-euc-jp": "euc_jp", "windows-949": "cp949",
    "ks_c_5601-1987": "cp949", "korean": "cp949", "koi": "koi8-r", "koi8": "koi8-r",
    "x-mac-roman": "mac-roman",
}  # fmt: skip
_FITS = 0.98  # as sure as the text statistics are at their surest but one
# By this lead, in hundredths of a natural logarithm, the letters overrule a declaration; five
# times what makes them sure of a text that declares nothing, as most declarations are right.
_OVERRULED = 6000
_STRAY = 0.02  # share of the non-ASCII characters that may be undecodable in a declared encoding


def says_utf8(declared: Sequence[Declaration]) -> bool:
    """Whether the first declaration that names a known encoding names UTF-8."""
    known = (codec for codec in map(codec_of, declared) if codec is not None)
    return next(known, None) == "utf-8"


def codec_of(declaration: Declaration) -> str | None:
    """The codec that a declaration stands for, None where its label is unknown."""
    label = declaration.label.strip().lower()
    label = _LABELS.get(label, label)
    if label in ("utf-8", "utf8"):
        return "utf-8"
    try:
        return legacy_codec(label)
    except LookupError:
        return None


def choose(data: bytes, bom_bytes: int, declared: Sequence[Declaration], default: str) -> Encoding:
    """The encoding of bytes that are no Unicode text: the first declared one that fits them."""
    likely = legacy.guess(data, bom_bytes, default)
    refused: list[str] = []
    for declaration in declared:
        codec = codec_of(declaration)
        against = _against(data[bom_bytes:], codec, likely)
        if codec is not None and against is None:
            return Encoding(
                codec=codec,
                bom_bytes=bom_bytes,
                evidence="; ".join([_said(declaration, codec), *refused]),
                confidence=_FITS,
            )
        refused.append(f"{declaration.source} says {declaration.label}, {against}")
    return msgspec.structs.replace(likely, evidence="; ".join([likely.evidence, *refused]))


def remark(encoding: Encoding, declared: Sequence[Declaration]) -> Encoding:
    """Unicode text with what was declared beside it: that it agrees, or is overruled."""
    if not declared or encoding.evidence == "ASCII only":
        return encoding
    said = [
        f"as {declaration.source} says"
        if codec_of(declaration) == encoding.codec
        else f"not {declaration.label}, as {declaration.source} says"
        for declaration in declared
    ]
    evidence = "; ".join([encoding.evidence, *said])
    return msgspec.structs.replace(encoding, evidence=evidence)


def _said(declaration: Declaration, codec: str) -> str:
    read_as = "" if declaration.label.lower() == codec else f", read as {codec}"
    return f"{declaration.source} says {declaration.label}{read_as}, and the bytes fit it"


def _against(body: bytes, codec: str | None, likely: Encoding) -> str | None:
    """What speaks against a declared codec; None if nothing does."""
    if codec is None:
        return "which is not known here"
    if codec == "utf-8":
        return "which the bytes are not"
    sample = legacy.sample_of(body)
    text = decode(sample, codec)
    stray = sum("\udc80" <= character <= "\udcff" for character in text)
    if stray > 1 and stray > _STRAY * sum(not character.isascii() for character in text):
        return f"in which {stray} bytes mean nothing"
    lead = legacy.lead(sample, likely.codec, codec)
    if "no language fits well" in likely.evidence or lead < _OVERRULED:
        return None
    return f"which fits the letters {lead / 100:.0f} nats worse"
