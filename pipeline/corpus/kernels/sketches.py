"""Shingles, signatures and chosen passages, over arrays of word hashes."""

import numpy as np
from numba import njit
from numpy.typing import NDArray

from pipeline.corpus.kernels import folding
from pipeline.corpus.kernels.tokens import Hashes, Starts, Table, Units

Values = NDArray[np.uint32]

_FACTOR = np.uint64(0x9E3779B97F4A7C15)
_MIX_1 = np.uint64(0xFF51AFD7ED558CCD)
_MIX_2 = np.uint64(0xC4CEB9FE1A85EC53)
_SHIFT = np.uint64(33)
_HALF = np.uint64(32)
_TOGETHER = 8  # elements that come into a signature at once


@njit(cache=True, inline="always")
def mixed(value: np.uint64) -> np.uint64:
    """As `hashing.mixed`."""
    value ^= value >> _SHIFT
    value *= _MIX_1
    value ^= value >> _SHIFT
    value *= _MIX_2
    return value ^ (value >> _SHIFT)


@njit(cache=True)
def _extended(words: Hashes, size: int, out: Hashes) -> int:
    """Runs of so many words of one text, unmixed, into `out`; gives how many.

    Word by word of all runs: to make each from the one before would be fewer steps, but one after
    another.
    """
    if not len(words):
        return 0
    size = min(size, len(words))
    count = len(words) - size + 1
    for place in range(count):
        out[place] = words[place] * _FACTOR
    for step in range(1, size):
        later = words[step:]
        for place in range(count):
            out[place] = (out[place] + later[place]) * _FACTOR
    return count


@njit(cache=True)
def _mix(values: Hashes) -> None:
    for place in range(len(values)):
        values[place] = mixed(values[place])


@njit(cache=True, nogil=True)
def runs(words: Hashes, size: int, out: Hashes) -> int:
    """As `hashing.shingles`, of one text, into `out`; gives how many."""
    count = _extended(words, size, out)
    _mix(out[:count])
    return count


@njit(cache=True)
def powers(count: int) -> Hashes:
    """The factors of words in `digest`, of so many words."""
    found = np.empty(count, np.uint64)
    power = np.uint64(1)
    for place in range(count):
        found[place] = power
        power *= _FACTOR
    return found


@njit(cache=True, nogil=True)
def digest(words: Hashes, powers: Hashes) -> np.uint64:
    """As `hashing.digests`, of one text."""
    total = np.uint64(0)
    for place in range(len(words)):
        total += mixed(words[place]) * powers[place]
    return mixed(total + np.uint64(len(words)) * _FACTOR)


@njit(cache=True, inline="always")
def _mixed32(value: np.uint32) -> np.uint32:
    value = np.uint32(value ^ (value >> np.uint32(16)))
    value = np.uint32(value * np.uint32(0x85EBCA6B))
    value = np.uint32(value ^ (value >> np.uint32(13)))
    value = np.uint32(value * np.uint32(0xC2B2AE35))
    return np.uint32(value ^ (value >> np.uint32(16)))


@njit(cache=True)
def _halves(found: Hashes, out: Values) -> None:
    """The upper halves of values that are not mixed yet."""
    for place in range(len(found)):
        out[place] = np.uint32(mixed(found[place]) >> _HALF)


@njit(cache=True)
def _elements(found: Hashes, out: Values) -> int:
    """The mixed elements of one text's unmixed shingles, into `out`; gives how many.

    The last one again, which changes no signature, until they are a multiple of eight. In two
    passes: of one that goes from 64 bits to 32 and on, a processor works on one value at a time.
    """
    count = len(found)
    _halves(found, out)
    for place in range(count):
        out[place] = _mixed32(out[place])
    whole = count
    while whole % _TOGETHER:
        out[whole] = out[count - 1]
        whole += 1
    return whole


@njit(cache=True, inline="always")
def _least(row: Values, factors: Values, terms: Values, values: Values) -> None:
    """Bring eight elements into a signature at once: it is read and written an eighth as often."""
    one, two, three, four = values[0], values[1], values[2], values[3]
    five, six, seven, eight = values[4], values[5], values[6], values[7]
    for k in range(len(row)):
        factor, term = factors[k], terms[k]
        first = min(np.uint32(factor * one + term), np.uint32(factor * two + term))
        second = min(np.uint32(factor * three + term), np.uint32(factor * four + term))
        third = min(np.uint32(factor * five + term), np.uint32(factor * six + term))
        fourth = min(np.uint32(factor * seven + term), np.uint32(factor * eight + term))
        row[k] = min(row[k], first, second, third, fourth)


@njit(cache=True, nogil=True)
def sign(found: Values, factors: Values, terms: Values, row: Values) -> None:
    """As `minhash.signatures`, of one text's elements as `_elements` gives them."""
    row[:] = np.uint32(0xFFFFFFFF)
    for begin in range(0, len(found), _TOGETHER):
        _least(row, factors, terms, found[begin : begin + _TOGETHER])


@njit(cache=True)
def _least_of_two(values: Hashes, apart: int, out: Hashes) -> None:
    """The lesser of each value and the one so many places later."""
    for place in range(len(out)):
        out[place] = min(values[place], values[place + apart])


@njit(cache=True, nogil=True)
def winnowed(found: Hashes, window: int, out: Hashes) -> int:
    """As `plain.winnowed`, of one text's runs, which are overwritten, into `out`, which has room for
    as many; gives how many.

    The least of a window is that of two windows of half its length, or nearly. From one array into
    the other, as a processor then works on many at a time.
    """
    window, span, length = min(window, len(found)), 1, len(found)
    if not window:
        return 0
    values, other = found, out
    while span < window:
        step = min(span, window - span)
        length -= step
        _least_of_two(values, step, other[:length])
        values, other = other, values
        span += step
    last = values[0]
    out[0], count = last, 1
    for place in range(1, length):
        least = values[place]
        out[count] = least  # overwritten by the next one if it is none
        count += least != last
        last = least
    return count


@njit(cache=True, nogil=True)
def survey(
    units: Units,
    bounds: Starts,
    known: tuple[Table, Table],
    sizes: tuple[int, int],
) -> tuple[int, Starts, Hashes, Hashes, Starts, Starts]:
    """Texts, text `k` in bytes `bounds[k]:bounds[k + 1]`, to their digests and passages.

    `sizes` are those of a passage and of the window it is chosen from. Gives, first, a code point
    that the table does not know, or -1; then of each text the number of its words and the digest;
    the passages of all, and how many each has; the marks of the code points beyond ASCII.
    """
    count, longest = len(bounds) - 1, folding.longest(bounds)
    room, factors = folding.room(longest), powers(longest)
    hashes, found = np.empty(longest, np.uint64), np.empty(longest, np.uint64)
    lengths, marks = np.zeros(count, np.int64), np.zeros(count, np.int64)
    digests = np.empty(count, np.uint64)
    chosen = np.empty(bounds[count] - bounds[0] + 1, np.uint64)
    chosen_counts, filled = np.zeros(count, np.int64), 0
    for text in range(count):
        part = units[bounds[text] : bounds[text + 1]]
        length, _, marks[text] = folding.words(part, known, room, hashes)
        if length < 0:
            return -1 - length, lengths, digests, chosen, chosen_counts, marks
        read = hashes[:length]
        lengths[text], digests[text] = length, digest(read, factors)
        passages = found[: runs(read, sizes[0], found)]
        chosen_counts[text] = winnowed(passages, sizes[1], chosen[filled:])
        filled += chosen_counts[text]
    return -1, lengths, digests, chosen[:filled].copy(), chosen_counts, marks


@njit(cache=True, nogil=True)
def signed(
    units: Units,
    bounds: Starts,
    known: tuple[Table, Table],
    size: int,
    coefficients: tuple[Values, Values],
) -> tuple[int, Values, Starts]:
    """Texts as in `survey` to their signatures, by shingles of so many words; first a code point
    that the table does not know, or -1; last the marks of the code points beyond ASCII.
    """
    count, longest = len(bounds) - 1, folding.longest(bounds)
    room, hashes = folding.room(longest), np.empty(longest, np.uint64)
    found, elements = np.empty_like(hashes), np.empty(longest + _TOGETHER, np.uint32)
    signatures = np.empty((count, len(coefficients[0])), np.uint32)
    marks = np.zeros(count, np.int64)
    for text in range(count):
        part = units[bounds[text] : bounds[text + 1]]
        length, _, marks[text] = folding.words(part, known, room, hashes)
        if length < 0:
            return -1 - length, signatures, marks
        shingled = found[: _extended(hashes[:length], size, found)]
        permuted = elements[: _elements(shingled, elements)]
        sign(permuted, coefficients[0], coefficients[1], signatures[text])
    return -1, signatures, marks
