"""Texts to word hashes, over UTF-8 bytes."""

import numpy as np
from numba import njit
from numpy.typing import NDArray

Units = NDArray[np.uint8]
Table = NDArray[np.uint32]
Hashes = NDArray[np.uint64]
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

_FACTOR = np.uint64(0x9E3779B97F4A7C15)
_SHIFT = np.uint64(29)
_ASCII = 0x80


@njit(cache=True, inline="always")
def _step(value: np.uint64, unit: np.uint64) -> np.uint64:
    value = (value ^ unit) * _FACTOR
    return value ^ (value >> _SHIFT)


@njit(cache=True, inline="always")
def _add(value: np.uint64, entry: np.uint32, expansions: Table) -> np.uint64:
    """The hash of a word that goes on with what a code point is folded to."""
    if not entry & SEVERAL:
        return _step(value, np.uint64(entry & VALUE))
    for unit in expansions[entry & VALUE]:
        if unit:
            value = _step(value, np.uint64(unit))
    return value


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


@njit(cache=True, nogil=True)
def words(
    units: Units,
    bounds: tuple[int, int],
    known: tuple[Table, Table],
    hashes: Hashes,
    found: tuple[Places, Table],
) -> tuple[int, int]:
    """The words of `units[slice(*bounds)]`: their hashes; what is found of each, its bytes from the
    text's beginning on and the marks of its code points, with 1 where it is folded to others.

    Gives how many there are, and the marks of all code points met; or, where the table does not
    know a code point, -1 - that one.
    """
    table, expansions = known
    spans, marks = found
    begin, end = bounds
    count, met, inside = 0, 0, False
    value = np.uint64(0)
    seen, other = 0, 0
    place = begin
    while place < end:
        code, wide = decoded(units, place)
        entry = table[code]
        if entry == UNKNOWN:
            return -1 - code, 0
        met |= entry
        if entry & WORD:
            if not inside:
                inside, value, seen, other = True, np.uint64(0), 0, 0
                spans[count, 0] = place - begin
            value = _add(value, entry, expansions)
            seen |= entry
            other |= (entry ^ code) & VALUE
        else:
            if inside:
                hashes[count], spans[count, 1] = value, place - begin
                marks[count] = (seen & ~VALUE) | (other != 0)
                count, inside = count + 1, False
            if entry & ALONE:
                hashes[count] = _add(np.uint64(0), entry, expansions)
                spans[count, 0], spans[count, 1] = place - begin, place - begin + wide
                marks[count] = (entry & ~VALUE) | ((entry ^ code) & VALUE != 0)
                count += 1
        place += wide
    if inside:
        hashes[count], spans[count, 1] = value, end - begin
        marks[count] = (seen & ~VALUE) | (other != 0)
        count += 1
    return count, met
