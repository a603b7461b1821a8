"""Words and shingles as arrays of 64-bit hashes: the form in which texts are compared in bulk.

Sequences of many texts lie one after another in one array; `starts` gives where each begins, with
one more entry for the end, so that text `k` is `values[starts[k]:starts[k + 1]]`. The chance that
two different shingles share a hash is below 1e-7 among a million distinct ones.
"""

from collections.abc import Iterable, Sequence
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from pipeline import words

Hashes = NDArray[np.uint64]
Starts = NDArray[np.int64]

# Odd, from the golden ratio (Knuth, TAOCP 3, section 6.4): multiplication by it permutes the
# 64-bit integers and spreads neighbours.
_WORD_FACTOR = 0x9E3779B97F4A7C15
FACTOR = np.uint64(_WORD_FACTOR)
_MASK = (1 << 64) - 1
_BLOCK = 8


def word_hash(key: str) -> int:
    """The hash of a folded word: FNV-1a's loop over blocks of eight bytes of its UTF-8, with a
    64-bit factor and a shift.

    The last block is filled up with zeros, which no word has. Words of one block never share a
    hash. Chosen because a compiled pass over bytes computes it as well, and of most words in one
    step (`corpus/kernels`).
    """
    value, data = 0, key.encode("utf-8", "surrogatepass")
    for place in range(0, len(data), _BLOCK):
        block = int.from_bytes(data[place : place + _BLOCK], "little")
        value = ((value ^ block) * _WORD_FACTOR) & _MASK
        value ^= value >> 29
    return value


@lru_cache(1 << 16)
def _hash_of(word: str) -> int:
    """The hash of a word as it stands; kept, as most words of a text stand in others too."""
    return word_hash(words.folded(word))


class WordHashes(dict[str, int]):
    """Hash of each word by its comparison key; a word is folded and hashed when first met."""

    def __missing__(self, word: str) -> int:
        value = self[word] = _hash_of(word)
        return value

    def of(self, text: str) -> Hashes:
        """The hashes of a text's words, in order."""
        found = words.surface(text)
        return np.fromiter(map(self.__getitem__, found), np.uint64, len(found))


def joined(sequences: Sequence[Hashes]) -> tuple[Hashes, Starts]:
    """Many sequences as one array and its starts."""
    starts = np.zeros(len(sequences) + 1, np.int64)
    np.cumsum([len(sequence) for sequence in sequences], out=starts[1:])
    empty = np.zeros(0, np.uint64)
    return np.concatenate([empty, *sequences]), starts


def shingles(values: Hashes, starts: Starts, size: int) -> tuple[Hashes, Starts]:
    """The hash of every run of `size` words of every text, in order, with the texts' starts.

    A text shorter than `size` gives the one run it has; an empty one gives none.
    """
    lengths = np.diff(starts)
    counts = np.where(lengths >= size, lengths - size + 1, np.minimum(lengths, 1))
    offsets = _starts_of(counts)
    found = np.empty(offsets[-1], np.uint64)
    first = np.arange(offsets[-1]) + np.repeat(starts[:-1] - offsets[:-1], counts)
    is_whole = np.repeat(lengths >= size, counts)
    found[is_whole] = _runs(values, size)[first[is_whole]]
    for text in np.flatnonzero((lengths > 0) & (lengths < size)).tolist():
        found[offsets[text]] = _runs(values[starts[text] : starts[text + 1]], int(lengths[text]))[0]
    return mixed(found), offsets


def _runs(values: Hashes, size: int) -> Hashes:
    """A polynomial of each run of `size` values, whatever texts they stand in."""
    found = np.zeros(max(len(values) - size + 1, 0), np.uint64)
    for step in range(size):
        found += values[step : step + len(found)]
        found *= FACTOR
    return found


def digests(values: Hashes, starts: Starts) -> Hashes:
    """One hash for each whole sequence: equal for equal sequences."""
    lengths = np.diff(starts)
    powers = np.ones(max(int(lengths.max(initial=0)), 1), np.uint64)
    np.cumprod(np.full(len(powers) - 1, FACTOR), out=powers[1:])
    place = np.arange(len(values)) - np.repeat(starts[:-1], lengths)
    sums = np.zeros(len(lengths), np.uint64)
    filled = lengths > 0
    if filled.any():
        sums[filled] = np.add.reduceat(mixed(values) * powers[place], starts[:-1][filled])
    return mixed(sums + lengths.astype(np.uint64) * FACTOR)


def mixed(values: Hashes) -> Hashes:
    """A fixed permutation of the 64-bit integers that spreads every bit (MurmurHash3, fmix64)."""
    values = values ^ (values >> np.uint64(33))
    values = values * np.uint64(0xFF51AFD7ED558CCD)
    values = values ^ (values >> np.uint64(33))
    values = values * np.uint64(0xC4CEB9FE1A85EC53)
    return values ^ (values >> np.uint64(33))


def common(left: Hashes, right: Hashes) -> int:
    """How many values two sorted arrays of distinct values share."""
    if len(left) > len(right):
        left, right = right, left
    if not len(left):
        return 0
    place = np.searchsorted(right, left)
    place[place == len(right)] = 0
    return int(np.count_nonzero(right[place] == left))


def _starts_of(counts: Iterable[int] | NDArray[np.int64]) -> Starts:
    counts = np.asarray(counts, np.int64)
    starts = np.zeros(len(counts) + 1, np.int64)
    np.cumsum(counts, out=starts[1:])
    return starts
