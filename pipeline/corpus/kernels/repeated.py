"""Which keys stand more than once: found before they are sorted, as most do not.

Entries are parted by their highest bits, so that what is noted of one part's keys stays in the
cache: a bit for each key that was met, and one for each that was met again, both by bits of the key
(a Bloom filter of one function). A key that stands once is kept if it falls on the bit of another.
"""

from collections.abc import Sequence

import numpy as np
from numba import njit

from pipeline.corpus.kernels.tokens import Hashes, Starts
from pipeline.corpus.reading import Keyed

# Parts have so many entries, as a power of two, and the notes so many bits for each.
_PART = 16
_SPARSE = 16
_WORD = np.uint64(6)
_BIT = np.uint64(63)
_ONE = np.uint64(1)


def of(keys: Sequence[Keyed], bits: int) -> tuple[Hashes, Hashes]:
    """Keys and the numbers of their texts, which have so many bits, as sorted entries
    (`buckets.entries`): all that stand more than once, and few others; and memory that was needed.
    """
    wide = max(sum(len(part.values) for part in keys).bit_length() - _PART, 1)
    places = (np.uint64(bits), np.uint64(64 - wide))
    sizes = np.zeros(1 << wide, np.int64)
    for values, counts, numbers in keys:
        _count(values, (counts, numbers), places, sizes)
    bounds = np.zeros(len(sizes) + 1, np.int64)
    np.cumsum(sizes, out=bounds[1:])
    packed, ends = np.empty(bounds[-1], np.uint64), bounds[:-1].copy()
    for values, counts, numbers in keys:
        _part(values, (counts, numbers), places, ends, packed)
    kept = _keep(packed, bounds, places[0])
    packed[:kept].sort()
    return packed[:kept], packed[kept:]


@njit(cache=True, nogil=True)
def _count(
    values: Hashes, texts: tuple[Starts, Starts], places: tuple[np.uint64, np.uint64], sizes: Starts
) -> None:
    """How many entries each part will have, added to `sizes`; `texts` as in `Keyed`, `places` the
    bits of a number and how far an entry is shifted to give its part.
    """
    (counts, numbers), (bits, shift), at = texts, places, 0
    for text in range(len(counts)):
        if numbers[text] >= 0:
            for value in values[at : at + counts[text]]:
                sizes[(value << bits) >> shift] += 1
        at += counts[text]


@njit(cache=True, nogil=True)
def _part(
    values: Hashes,
    texts: tuple[Starts, Starts],
    places: tuple[np.uint64, np.uint64],
    ends: Starts,
    out: Hashes,
) -> None:
    """Put entries where their parts end by now."""
    (counts, numbers), (bits, shift), at = texts, places, 0
    for text in range(len(counts)):
        if numbers[text] >= 0:
            number = np.uint64(numbers[text])
            for value in values[at : at + counts[text]]:
                entry = value << bits | number
                part = entry >> shift
                out[ends[part]] = entry
                ends[part] += 1
        at += counts[text]


@njit(cache=True, nogil=True)
def _keep(packed: Hashes, bounds: Starts, bits: np.uint64) -> int:
    """Move entries whose keys may stand more than once to the front; gives how many."""
    once = np.zeros((1 << _PART) * _SPARSE // 64, np.uint64)
    again = np.zeros_like(once)
    mask, kept = np.uint64(64 * len(once) - 1), 0
    for part in range(len(bounds) - 1):
        once[:] = 0
        again[:] = 0
        for entry in packed[bounds[part] : bounds[part + 1]]:
            place = (entry >> bits) & mask
            row, bit = place >> _WORD, _ONE << (place & _BIT)
            again[row] |= once[row] & bit
            once[row] |= bit
        for entry in packed[bounds[part] : bounds[part + 1]]:
            place = (entry >> bits) & mask
            packed[kept] = entry  # overwritten by the next one if it is not
            kept += int(again[place >> _WORD] >> (place & _BIT) & _ONE)
    return kept
