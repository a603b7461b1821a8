"""Shingles, signatures and chosen passages, over arrays of word hashes."""

import numpy as np
from numba import njit
from numpy.typing import NDArray

Hashes = NDArray[np.uint64]
Values = NDArray[np.uint32]
Starts = NDArray[np.int64]

_FACTOR = np.uint64(0x9E3779B97F4A7C15)
_MIX_1 = np.uint64(0xFF51AFD7ED558CCD)
_MIX_2 = np.uint64(0xC4CEB9FE1A85EC53)
_SHIFT = np.uint64(33)
_HALF = np.uint64(32)


@njit(cache=True, inline="always")
def mixed(value: np.uint64) -> np.uint64:
    """As `hashing.mixed`."""
    value ^= value >> _SHIFT
    value *= _MIX_1
    value ^= value >> _SHIFT
    value *= _MIX_2
    return value ^ (value >> _SHIFT)


@njit(cache=True, inline="always")
def _run(words: Hashes, first: int, size: int) -> np.uint64:
    value = np.uint64(0)
    for place in range(first, first + size):
        value = (value + words[place]) * _FACTOR
    return mixed(value)


@njit(cache=True)
def shingles(words: Hashes, size: int) -> Hashes:
    """As `hashing.shingles`, of one text."""
    length = len(words)
    size = min(size, length)
    count = length - size + 1 if length else 0
    found = np.empty(count, np.uint64)
    for place in range(count):
        found[place] = _run(words, place, size)
    return found


@njit(cache=True)
def distinct(words: Hashes, size: int) -> Hashes:
    """The distinct shingles of a text, sorted."""
    found = np.sort(shingles(words, size))
    kept = 0
    for place in range(len(found)):
        if place == 0 or found[place] != found[place - 1]:
            found[kept] = found[place]
            kept += 1
    return found[:kept]


@njit(cache=True)
def common(left: Hashes, right: Hashes) -> int:
    """As `hashing.common`."""
    i, j, count = 0, 0, 0
    while i < len(left) and j < len(right):
        if left[i] == right[j]:
            count += 1
            i += 1
            j += 1
        elif left[i] < right[j]:
            i += 1
        else:
            j += 1
    return count


@njit(cache=True)
def digests(words: Hashes, starts: Starts) -> Hashes:
    """As `hashing.digests`."""
    found = np.empty(len(starts) - 1, np.uint64)
    for text in range(len(found)):
        power, total = np.uint64(1), np.uint64(0)
        for place in range(starts[text], starts[text + 1]):
            total += mixed(words[place]) * power
            power *= _FACTOR
        length = np.uint64(starts[text + 1] - starts[text])
        found[text] = mixed(total + length * _FACTOR)
    return found


@njit(cache=True, inline="always")
def _mixed32(value: np.uint32) -> np.uint32:
    value = np.uint32(value ^ (value >> np.uint32(16)))
    value = np.uint32(value * np.uint32(0x85EBCA6B))
    value = np.uint32(value ^ (value >> np.uint32(13)))
    value = np.uint32(value * np.uint32(0xC2B2AE35))
    return np.uint32(value ^ (value >> np.uint32(16)))


@njit(cache=True)
def signatures(words: Hashes, starts: Starts, size: int, factors: Values, terms: Values) -> Values:
    """As `minhash.signatures` of the upper halves of the shingles."""
    count = len(factors)
    found = np.full((len(starts) - 1, count), np.uint32(0xFFFFFFFF), np.uint32)
    for text in range(len(starts) - 1):
        row = found[text]
        for shingle in shingles(words[starts[text] : starts[text + 1]], size):
            value = _mixed32(np.uint32(shingle >> _HALF))
            for k in range(count):
                permuted = np.uint32(factors[k] * value + terms[k])
                row[k] = min(row[k], permuted)
    return found


@njit(cache=True)
def winnowed(words: Hashes, starts: Starts, size: int, window: int) -> tuple[Hashes, Starts]:
    """As `plain.winnowed`."""
    found = np.empty(len(words) + 1, np.uint64)
    bounds = np.zeros(len(starts), np.int64)
    count = 0
    for text in range(len(starts) - 1):
        runs = shingles(words[starts[text] : starts[text + 1]], size)
        wide = min(window, len(runs))
        begin = count
        for place in range(len(runs) - wide + 1 if wide else 0):
            least = runs[place]
            for step in range(1, wide):
                least = min(least, runs[place + step])
            if count == begin or found[count - 1] != least:
                found[count] = least
                count += 1
        kept = np.sort(found[begin:count])
        count = begin
        for place in range(len(kept)):
            if place == 0 or kept[place] != kept[place - 1]:
                found[count] = kept[place]
                count += 1
        bounds[text + 1] = count
    return found[:count].copy(), bounds
