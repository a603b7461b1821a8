"""Code points in UTF-8, and what the table says of them."""

import numpy as np
from numba import njit
from numpy.typing import NDArray

Units = NDArray[np.uint8]
Table = NDArray[np.uint32]
Hashes = NDArray[np.uint64]
Starts = NDArray[np.int64]
Places = NDArray[np.int32]

# An entry of the table says of a code point: that it is part of a word, or a word by itself; what
# it is folded to, or, if that is more than one code point ("ß" to "ss"), the row of the expansions;
# its case; that it is a digit beyond ASCII, ...
WORD = 1 << 31
ALONE = 1 << 30
SEVERAL = 1 << 29
UPPER = 1 << 28
LOWER = 1 << 27
DECIMAL = 1 << 26
# ... that a text with it may not be in NFC; that after it, or it and a space, no sentence goes on.
ODD = 1 << 25
STOPS = 1 << 24
BREAKS = 1 << 23
SPACE = 1 << 22
DIGIT = 1 << 21
VALUE = (1 << 21) - 1
UNKNOWN = 0xFFFFFFFF

_ASCII = 0x80


@njit(cache=True, inline="always")
def decoded(units: Units, place: int) -> tuple[int, int]:
    """The code point at a place of well-formed UTF-8 (lone surrogates included), and its bytes."""
    lead = np.int64(units[place])
    if lead < _ASCII:
        return int(lead), 1
    one = np.int64(units[place + 1]) & 0x3F
    if lead < 0xE0:
        return int((lead & 0x1F) << 6 | one), 2
    two = np.int64(units[place + 2]) & 0x3F
    if lead < 0xF0:
        return int((lead & 0x0F) << 12 | one << 6 | two), 3
    three = np.int64(units[place + 3]) & 0x3F
    return int((lead & 0x07) << 18 | one << 12 | two << 6 | three), 4
