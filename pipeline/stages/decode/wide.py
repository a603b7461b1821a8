"""UTF-16 and UTF-32 without a byte order mark: which of the four readings gives plausible text."""

import re

from pipeline.stages.decode.codec import UNIT_BYTES, decode

_SAMPLE = 8192  # bytes; a multiple of every unit
# Shares of plausible characters that are asked for: of bytes that can be no 8-bit text, and of
# those that may be. Random pairs of bytes have about 0.7, pairs of English letters 0.9.
LIKELY, NEARLY_ALL = 0.9, 0.97
_MIN_FREQUENT = 0.01  # share of the frequent ones in a text of 50 characters or more
# Blocks of living scripts, punctuation and emoji; not the unassigned, the private and the surrogate
# ones, nor U+2000 to 200F, which Latin text in the wrong byte order has for its spaces.
_PLAUSIBLE = re.compile(
    "[\\t\\n\\r -~\u00a0-\u024f\u02b0-\u0377\u037a-\u08ff\u0900-\u0dff\u0e00-\u0fff\u1000-\u10ff"
    "\u1200-\u167f\u1700-\u1cff\u1e00-\u1fff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u2100-\u214f"
    "\u2190-\u21ff\u2500-\u25ff\u2600-\u26ff\u2d30-\u2d7f\u3000-\u30ff\u3400-\u4dbf\u4e00-\u9fff"
    "\ua4d0-\ua6ff\ua840-\ud7a3\uff00-\uffee\U0001f300-\U0001faff]"
)
# ASCII and the commas and full stops of other scripts: in the wrong byte order there are none.
_FREQUENT = re.compile("[\\n -~\u060c\u06d4\u0964\u0f0b\u104b\u1361\u1362\u17d4\u3001\u3002\uff0c]")


def guess(data: bytes, least: float) -> tuple[str, float] | None:
    """The UTF-16 or UTF-32 reading of bytes without a mark, with its share of plausible characters.

    UTF-32 is tried first, because half its bytes are NUL and nothing else decodes as it. The byte
    order is that with the larger share of plausible characters and, where both are as good, the
    more ASCII characters and full stops.
    """
    readings = [_reading(data, codec) for codec in UNIT_BYTES if len(data) >= UNIT_BYTES[codec]]
    good = [reading for reading in readings if reading[1] >= least]
    if not good:
        return None
    unit = max(UNIT_BYTES[codec] for codec, _, _ in good)
    best = max((r for r in good if UNIT_BYTES[r[0]] == unit), key=lambda r: (r[1], r[2]))
    return best[0], best[1]


def plausible(data: bytes, codec: str) -> float:
    """The share of plausible characters at the start of the data, read with a UTF codec."""
    return _reading(data, codec)[1]


def _reading(data: bytes, codec: str) -> tuple[str, float, int]:
    sample = data[: min(_SAMPLE, len(data) - len(data) % UNIT_BYTES[codec])]
    text = decode(sample, codec).rstrip("\0")
    share = len(_PLAUSIBLE.findall(text)) / max(len(text), 1)
    frequent = len(_FREQUENT.findall(text))
    if len(text) >= 50 and frequent < _MIN_FREQUENT * len(text):
        share = 0.0
    return codec, share, frequent
