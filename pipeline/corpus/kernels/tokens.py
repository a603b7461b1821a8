"""Texts to word hashes, over arrays of code points."""

import numpy as np
from numba import njit
from numpy.typing import NDArray

Units = NDArray[np.uint8] | NDArray[np.uint32]
Table = NDArray[np.uint32]
Hashes = NDArray[np.uint64]
Places = NDArray[np.int32]
Starts = NDArray[np.int64]

# An entry of the table: 0 for a separator, else the kind of a code point and what it is folded to;
# `SEVERAL` marks that this is the number of a row of the expansions ("ß" is folded to "ss").
WORD = 1 << 31
ALONE = 1 << 30
SEVERAL = 1 << 29
VALUE = (1 << 21) - 1
UNKNOWN = 0xFFFFFFFF

_FACTOR = np.uint64(0x9E3779B97F4A7C15)
_SHIFT = np.uint64(29)


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


@njit(cache=True)
def tokenise(
    units: Units, bounds: Starts, table: Table, expansions: Table
) -> tuple[np.int64, Hashes, Places, Places, Starts]:
    """The words of texts that lie one after another in `units`, text `k` from `bounds[k]` on.

    Gives -1, the words' hashes, where each begins and ends in its text, and where each text's words
    begin; or, first, a code point that the table does not know yet.
    """
    hashes = np.empty(len(units), np.uint64)
    first, last = np.empty(len(units), np.int32), np.empty(len(units), np.int32)
    starts: Starts = np.zeros(len(bounds), np.int64)
    count = 0
    for text in range(len(bounds) - 1):
        inside = False
        value = np.uint64(0)
        base = bounds[text]
        for place in range(base, bounds[text + 1]):
            entry = table[units[place]]
            if entry & WORD and entry != UNKNOWN:
                if not inside:
                    inside, value = True, np.uint64(0)
                    first[count] = place - base
                value = _add(value, entry, expansions)
                continue
            if inside:
                hashes[count], last[count] = value, place - base
                count += 1
                inside = False
            if entry == UNKNOWN:
                return np.int64(units[place]), hashes[:0], first[:0], last[:0], starts
            if entry & ALONE:
                hashes[count] = _add(np.uint64(0), entry, expansions)
                first[count], last[count] = place - base, place - base + 1
                count += 1
        if inside:
            hashes[count], last[count] = value, bounds[text + 1] - base
            count += 1
        starts[text + 1] = count
    return np.int64(-1), hashes[:count].copy(), first[:count].copy(), last[:count].copy(), starts
