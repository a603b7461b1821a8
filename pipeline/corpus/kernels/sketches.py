"""Shingles, signatures and chosen passages, over arrays of word hashes."""

import numpy as np
from numba import njit
from numpy.typing import NDArray

from pipeline.corpus.kernels import tokens

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


@njit(cache=True, nogil=True)
def runs(words: Hashes, size: int, out: Hashes) -> int:
    """As `hashing.shingles`, of one text, into `out`: each from the one before; gives how many."""
    length = len(words)
    size = min(size, length)
    if not length:
        return 0
    value, leaving = np.uint64(0), _FACTOR
    for place in range(size):
        value = (value + words[place]) * _FACTOR
        if place:
            leaving *= _FACTOR
    out[0] = mixed(value)
    for place in range(size, length):
        value = (value - words[place - size] * leaving + words[place]) * _FACTOR
        out[place - size + 1] = mixed(value)
    return length - size + 1


@njit(cache=True, nogil=True)
def digest(words: Hashes) -> np.uint64:
    """As `hashing.digests`, of one text."""
    power, total = np.uint64(1), np.uint64(0)
    for word in words:
        total += mixed(word) * power
        power *= _FACTOR
    return mixed(total + np.uint64(len(words)) * _FACTOR)


@njit(cache=True, inline="always")
def _mixed32(value: np.uint32) -> np.uint32:
    value = np.uint32(value ^ (value >> np.uint32(16)))
    value = np.uint32(value * np.uint32(0x85EBCA6B))
    value = np.uint32(value ^ (value >> np.uint32(13)))
    value = np.uint32(value * np.uint32(0xC2B2AE35))
    return np.uint32(value ^ (value >> np.uint32(16)))


@njit(cache=True, inline="always")
def _least(row: Values, factors: Values, terms: Values, values: Values) -> None:
    """Bring four elements into a signature at once: it is read and written a quarter as often."""
    one, two, three, four = values[0], values[1], values[2], values[3]
    for k in range(len(row)):
        factor, term = factors[k], terms[k]
        first = min(np.uint32(factor * one + term), np.uint32(factor * two + term))
        second = min(np.uint32(factor * three + term), np.uint32(factor * four + term))
        row[k] = min(row[k], first, second)


@njit(cache=True, nogil=True)
def sign(found: Hashes, factors: Values, terms: Values, row: Values) -> None:
    """As `minhash.signatures` of the upper halves of one text's shingles."""
    row[:] = np.uint32(0xFFFFFFFF)
    values = np.empty(4, np.uint32)
    for begin in range(0, len(found), 4):
        for step in range(4):
            place = min(begin + step, len(found) - 1)  # the last one again changes nothing
            values[step] = _mixed32(np.uint32(found[place] >> _HALF))
        _least(row, factors, terms, values)


@njit(cache=True, nogil=True)
def winnowed(found: Hashes, window: int, out: Hashes) -> int:
    """As `plain.winnowed`, of one text's runs, into `out`; gives how many."""
    window = min(window, len(found))
    if not window:
        return 0
    count, least, at = 0, np.uint64(0), -1
    for end in range(window, len(found) + 1):
        begin = end - window
        if at < begin:
            at = begin
            for place in range(begin + 1, end):
                if found[place] < found[at]:
                    at = place
        elif found[end - 1] < found[at]:
            at = end - 1
        if not count or found[at] != least:
            least = found[at]
            out[count] = least
            count += 1
    return count


@njit(cache=True, nogil=True)
def survey(
    units: tokens.Units,
    bounds: Starts,
    known: tuple[tokens.Table, tokens.Table],
    sizes: tuple[int, int, int],
    coefficients: tuple[Values, Values],
) -> tuple[int, Starts, Hashes, Values, Hashes, Starts, Starts]:
    """Texts, text `k` in bytes `bounds[k]:bounds[k + 1]`, to all that candidates are found by.

    `sizes` are those of a shingle, of a passage and of the window it is chosen from. Gives, first,
    a code point that the table does not know, or -1; then of each text the number of its words,
    digest and signature; the passages of all, and how many each has; the marks of its code points.
    """
    count = len(bounds) - 1
    longest = 1
    for text in range(count):
        longest = max(longest, bounds[text + 1] - bounds[text])
    hashes = np.empty(longest, np.uint64)
    words = (np.empty((longest, 2), np.int32), np.empty(longest, np.uint32))
    found = np.empty(longest, np.uint64)
    lengths, marks = np.zeros(count, np.int64), np.zeros(count, np.int64)
    digests, signatures = (
        np.empty(count, np.uint64),
        np.empty((count, len(coefficients[0])), np.uint32),
    )
    chosen = np.empty(bounds[count] - bounds[0] + 1, np.uint64)
    chosen_counts, filled = np.zeros(count, np.int64), 0
    for text in range(count):
        part = (bounds[text], bounds[text + 1])
        length, marks[text] = tokens.words(units, part, known, hashes, words)
        if length < 0:
            return -1 - length, lengths, digests, signatures, chosen, chosen_counts, marks
        read = hashes[:length]
        lengths[text], digests[text] = length, digest(read)
        shingled = found[: runs(read, sizes[0], found)]
        sign(shingled, coefficients[0], coefficients[1], signatures[text])
        passages = found[: runs(read, sizes[1], found)]
        chosen_counts[text] = winnowed(passages, sizes[2], chosen[filled:])
        filled += chosen_counts[text]
    return -1, lengths, digests, signatures, chosen[:filled].copy(), chosen_counts, marks
