"""Compiled kernels for `floor.py`: tokenise, hash, shingle and sketch in one pass over an array.

A word is a run of letters and digits; every byte (or code point) above 127 counts as a letter here,
which is near enough to tell what time such a pass takes. ASCII letters are folded to lower case.
"""

import numpy as np
from numba import njit
from numpy.typing import NDArray

Hashes = NDArray[np.uint64]
Units = NDArray[np.uint8] | NDArray[np.uint32]
Starts = NDArray[np.int64]
Values = NDArray[np.uint32]

SHINGLE = 5
BINS = 128
QUOTE, BACKSLASH, LOWER_N = 34, 92, 110
_PRIME = np.uint64(0x100000001B3)
_OFFSET = np.uint64(0xCBF29CE484222325)
_FACTOR = np.uint64(0x9E3779B97F4A7C15)
_MIX = np.uint64(0xFF51AFD7ED558CCD)

# What a byte is folded to; 0 ends a word.
_FOLDED = np.zeros(256, np.uint8)
_FOLDED[48:58] = np.arange(48, 58)
_FOLDED[97:123] = np.arange(97, 123)
_FOLDED[65:91] = np.arange(97, 123)
_FOLDED[95] = 95
_FOLDED[128:] = np.arange(128, 256)


@njit(cache=True, inline="always")
def _shingle(ring: Hashes, count: int) -> np.uint64:
    """The hash of the last five words."""
    value = np.uint64(0)
    for back in range(SHINGLE):
        value = (value ^ ring[(count + back) % SHINGLE]) * _FACTOR
        value ^= value >> np.uint64(29)
    value *= _MIX
    return value ^ (value >> np.uint64(32))


@njit(cache=True)
def words_only(data: Units, starts: Starts) -> tuple[int, np.uint64]:
    """How many words there are, and the sum of their hashes: tokenising and hashing alone."""
    words, total = 0, np.uint64(0)
    for row in range(len(starts) - 1):
        value = _OFFSET
        for place in range(starts[row], starts[row + 1]):
            unit = data[place]
            folded = _FOLDED[unit] if unit < 256 else unit
            if folded:
                value = (value ^ np.uint64(folded)) * _PRIME
            elif value != _OFFSET:
                words += 1
                total += value
                value = _OFFSET
        if value != _OFFSET:
            words += 1
            total += value
    return words, total


@njit(cache=True)
def one_permutation(data: Units, starts: Starts) -> Hashes:
    """A one-permutation sketch of every text: the least hash of the 5-grams in each bin."""
    sketches = np.full((len(starts) - 1, BINS), np.uint64(0xFFFFFFFFFFFFFFFF))
    ring = np.zeros(SHINGLE, np.uint64)
    for row in range(len(starts) - 1):
        sketch = sketches[row]
        value, count = _OFFSET, 0
        end = starts[row + 1]
        for place in range(starts[row], end + 1):
            unit = data[place] if place < end else 0
            folded = _FOLDED[unit] if unit < 256 else unit
            if folded:
                value = (value ^ np.uint64(folded)) * _PRIME
            elif value != _OFFSET:
                ring[count % SHINGLE] = value
                value = _OFFSET
                count += 1
                if count >= SHINGLE:
                    found = _shingle(ring, count)
                    bin_ = found >> np.uint64(57)
                    sketch[bin_] = min(sketch[bin_], found)
    return sketches


@njit(cache=True)
def shingle_hashes(data: Units, starts: Starts) -> tuple[Hashes, Starts]:
    """All 5-gram hashes of all texts, one after another, and where each text's begin."""
    found = np.empty(len(data) // 2 + 1, np.uint64)
    bounds = np.zeros(len(starts), np.int64)
    ring = np.zeros(SHINGLE, np.uint64)
    filled = 0
    for row in range(len(starts) - 1):
        value, count = _OFFSET, 0
        end = starts[row + 1]
        for place in range(starts[row], end + 1):
            unit = data[place] if place < end else 0
            folded = _FOLDED[unit] if unit < 256 else unit
            if folded:
                value = (value ^ np.uint64(folded)) * _PRIME
            elif value != _OFFSET:
                ring[count % SHINGLE] = value
                value = _OFFSET
                count += 1
                if count >= SHINGLE:
                    found[filled] = _shingle(ring, count)
                    filled += 1
        bounds[row + 1] = filled
    return found[:filled], bounds


@njit(cache=True)
def permutations(hashes: Hashes, bounds: Starts, factors: Values, terms: Values) -> Values:
    """MinHash of 128 permutations of 32-bit hashes (`a * h + b`), as datasketch 2 has it."""
    sketches = np.full((len(bounds) - 1, len(factors)), np.uint32(0xFFFFFFFF))
    for row in range(len(bounds) - 1):
        sketch = sketches[row]
        for place in range(bounds[row], bounds[row + 1]):
            value = np.uint32(hashes[place] >> np.uint64(32))
            for k in range(len(factors)):
                sketch[k] = min(sketch[k], factors[k] * value + terms[k])
    return sketches


@njit(cache=True)
def texts_of(lines: Units, marker: Units) -> tuple[Units, Starts]:
    """The `text` values of JSON lines, unescaped in place into one array, without a JSON parser.

    Understands the escapes that stand for one ASCII byte (`\\n`, `\\"`, `\\\\`, ...), not `\\u`.
    """
    out = np.empty(len(lines), np.uint8)
    starts = np.zeros(len(lines) // 64 + 2, np.int64)
    filled, rows, place, size = 0, 0, 0, len(marker)
    last = len(lines) - size
    while place < last:
        matched = 0
        while matched < size and lines[place + matched] == marker[matched]:
            matched += 1
        if matched < size:
            place += 1
            continue
        place += size
        while lines[place] != QUOTE:
            if lines[place] == BACKSLASH:
                place += 1
                out[filled] = 10 if lines[place] == LOWER_N else lines[place]
            else:
                out[filled] = lines[place]
            filled += 1
            place += 1
        rows += 1
        starts[rows] = filled
    return out[:filled], starts[: rows + 1]
