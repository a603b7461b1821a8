"""How well bytes fit the multi-byte encodings of Chinese, Japanese and Korean.

The standards themselves say which characters are common: GB 2312, Big5 and JIS X 0208 put those of
daily use into their first level, KS X 1001 lists the syllables in use. A reading is scored by the
class of each character, spread evenly over the class, on the same scale as `likelihood`.
"""

import re
from collections import Counter
from typing import NamedTuple

from pipeline.stages.decode.codec import MULTI_BYTE, decode
from pipeline.stages.decode.likelihood import UNDECODABLE, Reading, logarithm, other_script

_PRIORS = {"gb18030": -200, "big5hkscs": -200, "cp932": -200, "euc_jp": -300, "cp949": -200}
_LANGUAGES = {
    "gb18030": "Chinese", "big5hkscs": "Chinese", "cp932": "Japanese", "euc_jp": "Japanese",
    "cp949": "Korean",
}  # fmt: skip
_MARKS = frozenset(
    "，。、；：？！．・“”‘’（）［］｛｝〈〉《》「」『』【】〔〕—―…‥·～〜％／＋－＝　"
    "０１２３４５６７８９"
)


class _Class(NamedTuple):
    """Characters of one kind: their share of the text's, and how many there are."""

    share: float
    members: int

    @property
    def logarithm(self) -> int:
        return logarithm(self.share / self.members)


_COMMON = {
    "gb18030": _Class(0.83, 3755), "big5hkscs": _Class(0.83, 5401), "cp932": _Class(0.30, 2965),
    "euc_jp": _Class(0.30, 2965), "cp949": _Class(0.90, 2350),
}  # fmt: skip
_RARE = {
    "gb18030": _Class(0.03, 3008), "big5hkscs": _Class(0.03, 7652), "cp932": _Class(0.01, 3390),
    "euc_jp": _Class(0.01, 3390), "cp949": _Class(0.003, 4888),
}  # fmt: skip
_HIRAGANA, _KATAKANA = _Class(0.42, 83), _Class(0.14, 87)
_OTHER, _LONG_FORM = logarithm(2e-6), logarithm(1e-9)

# Lead bytes of the common and of the rare characters, in the standard's own code (for Japanese
# that of EUC-JP, whichever encoding the text is in).
_LEADS = {
    "gb18030": (range(0xB0, 0xD8), range(0xD8, 0xF8)),
    "big5hkscs": (range(0xA4, 0xC7), range(0xC9, 0xFA)),
    "euc_jp": (range(0xB0, 0xD0), range(0xD0, 0xF5)),
    "cp949": (range(0xB0, 0xC9), range(0xCA, 0xFE)),
}

# An ASCII byte that is the second half of a character would else be a letter of its own.
_ASCII_BYTE = -300
_WIDE = "\u2e80-\u2fff\u3005-\u3007\u3040-\u9fff\uac00-\ud7a3\uf900-\ufaff"
_LONELY = re.compile(f"(?<=[A-Za-z])[{_WIDE}](?![{_WIDE}])|(?<![{_WIDE}])[{_WIDE}](?=[A-Za-z])")
_LONELINESS = logarithm(0.03)


def multi_byte(sample: bytes) -> list[Reading]:
    """Every multi-byte reading of a sample."""
    return [_reading(sample, codec) for codec in MULTI_BYTE]


def _reading(sample: bytes, codec: str) -> Reading:
    text = decode(sample, codec)
    counts = Counter(character for character in text if not character.isascii())
    score = _PRIORS[codec] + other_script(sample)
    score += sum(n * _logarithm(c, codec) for c, n in counts.items())
    inside = _ascii(sample) - (len(text) - counts.total())
    score += len(_LONELY.findall(text)) * _LONELINESS - inside * _ASCII_BYTE
    return Reading(score, codec, _LANGUAGES[codec])


def _ascii(data: bytes) -> int:
    return len(data.translate(None, bytes(range(128, 256))))


def _logarithm(character: str, codec: str) -> int:
    """How probable a non-ASCII character of a text in this encoding is this one."""
    if "\udc80" <= character <= "\udcff":
        return logarithm(UNDECODABLE)
    if character in _MARKS:
        return logarithm(0.1 / len(_MARKS))
    if _LANGUAGES[codec] == "Japanese":
        if "\u3041" <= character <= "\u309f":
            return _HIRAGANA.logarithm
        if "\u30a1" <= character <= "\u30ff":
            return _KATAKANA.logarithm
        return _level(character.encode("euc_jp", "replace"), "euc_jp")
    return _level(character.encode(codec, "replace"), codec)


def _level(encoded: bytes, codec: str) -> int:
    """The class of an ideograph or syllable by the place that its standard gives it."""
    if len(encoded) == 4:
        return _LONG_FORM
    if len(encoded) != 2 or (codec != "big5hkscs" and encoded[1] < 0xA1):
        return _OTHER
    common, rare = _LEADS[codec]
    if encoded[0] in common:
        return _COMMON[codec].logarithm
    return _RARE[codec].logarithm if encoded[0] in rare else _OTHER
