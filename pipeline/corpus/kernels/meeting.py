"""Pairs of texts that share enough passages: `sharing.pairs`, compiled.

Every passage that texts share offers each pair of them its weight, unless one of the two shares too
little with all others together. Offers are counted, then put in order of the later text, and summed
in an array with a place for each earlier one.
"""

from collections.abc import Callable, Sequence

import numpy as np
from numba import njit
from numpy.typing import NDArray

from pipeline.corpus import buckets
from pipeline.corpus.kernels import repeated
from pipeline.corpus.kernels.tokens import Hashes, Places, Starts
from pipeline.corpus.reading import Bounds, Keyed, Sharing

Weights = NDArray[np.float64]
_ONE = np.uint64(1)


def pairs(
    keys: Sequence[Keyed], sizes: Starts, bounds: Bounds, rarity: Callable[[Starts], Starts]
) -> Sharing:
    """As `sharing.pairs`, by the weight that `rarity` gives passages of so many texts.

    Memory that a process has not used yet costs more time than what is done with it here, so what
    looking for repeated keys has used is used again.
    """
    bits = np.uint64(buckets.width(len(sizes)))
    packed, spare = repeated.of(keys, int(bits))
    weights = np.append(0, rarity(np.arange(1, _longest(packed, bits) + 1)))
    total, met = sizes * np.float64(weights[1]), np.zeros(len(sizes))
    rows, spare = _carved(spare, len(packed) // 2 * 3 + 2)  # two entries: a head and two texts
    rows = rows[: _indexed(packed, bits, weights, (total, met), rows)]
    rules = (weights, (bounds.most, bounds.first))
    hopes = np.column_stack([met, np.ceil(bounds.share * total)]).astype(np.int64)
    counts = np.zeros(len(sizes), np.int64)
    _meet(rows, rules, hopes, counts, np.empty((0, 2), np.int32))
    count = int(counts.sum())
    offers = _carved(spare, 2 * count)[0].reshape(-1, 2)
    _meet(rows, rules, hopes, np.cumsum(counts) - counts, offers)
    codes = np.empty(count + 1, np.int64)
    found = codes[: _sum(offers, counts, total, bounds.share, codes)].copy()
    return Sharing(found, met / np.maximum(total, 1), _capped(rows, rules[1]))


def _carved(spare: Hashes, size: int) -> tuple[Places, Hashes]:
    """Room for so many integers, out of spare memory as far as there is enough, and what is left."""
    used = (size + 1) // 2
    if used > len(spare):
        return np.empty(size, np.int32), spare
    return spare[:used].view(np.int32)[:size], spare[used:]


@njit(cache=True, nogil=True)
def _longest(packed: Hashes, bits: np.uint64) -> int:
    """How many entries share a key at most, of sorted ones; 1 if there is none."""
    most, begin = 1, 0
    for place in range(1, len(packed)):
        if packed[place] >> bits != packed[place - 1] >> bits:
            most, begin = max(most, place - begin), place
    return max(most, len(packed) - begin)


@njit(cache=True, nogil=True)
def _indexed(
    packed: Hashes,
    bits: np.uint64,
    weights: Starts,
    totals: tuple[Weights, Weights],
    rows: Places,
) -> int:
    """Fill `rows` with the texts of each passage that several have, after their number; gives how
    much of it is used.

    `weights` are those of passages by the number of texts, `totals` what all passages of each text
    weigh, unshared, to be set right, and what the shared ones do, to be added up.
    """
    (total, met), mask = totals, (_ONE << bits) - _ONE
    begin, used = 0, 0
    while begin < len(packed):
        end, head, last = begin, used, -1
        while end < len(packed) and packed[end] >> bits == packed[begin] >> bits:
            text = int(packed[end] & mask)
            used += text != last  # the head's own place is left free
            rows[used] = text
            last = text
            end += 1
        size, used = used - head, used + 1
        if end - begin == 1:
            used = head
        else:
            rows[head] = size
            for place in range(head + 1, used):
                met[rows[place]] += weights[size]
                total[rows[place]] += weights[size]
            for place in range(begin, end):
                total[np.int64(packed[place] & mask)] -= weights[1]
            used = used if size > 1 else head
        begin = end
    return used


@njit(cache=True, inline="always")
def _firsts(size: int, few: tuple[int, int]) -> int:
    """How many of so many texts meet all that come after them; `few` as in `Bounds`."""
    return size - 1 if size <= few[0] else min(few[1], size - 1)


@njit(cache=True, nogil=True)
def _capped(rows: Places, few: tuple[int, int]) -> int:
    """How many texts do not meet all others that have a passage of theirs."""
    at, capped = 0, 0
    while at < len(rows):
        size = int(rows[at])
        capped += size - 1 - _firsts(size, few)
        at += size + 1
    return capped


@njit(cache=True, nogil=True)
def _meet(
    rows: Places,
    rules: tuple[Starts, tuple[int, int]],
    hopes: NDArray[np.int64],
    ends: Starts,
    out: Places,
) -> None:
    """Count the hopeful pairs of each passage by their later text in `ends`; unless `out` is empty,
    put the earlier text and the weight there.

    `rules` are the weights and `few`. `hopes` are of each text the weight that it shares with any
    other, and that from which a pair is a candidate in which it is the lighter one.
    """
    (weights, few), at = rules, 0
    while at < len(rows):
        size = rows[at]
        for one in range(at + 1, at + 1 + _firsts(size, few)):
            left = rows[one]
            shared, least = hopes[left, 0], hopes[left, 1]
            for right in rows[one + 1 : at + 1 + size]:
                if min(shared, hopes[right, 0]) >= min(least, hopes[right, 1]):
                    end = ends[right]
                    if len(out):
                        out[end, 0], out[end, 1] = left, weights[size]
                    ends[right] = end + 1
        at += size + 1


@njit(cache=True, nogil=True)
def _sum(offers: Places, counts: Starts, total: Weights, share: float, out: Starts) -> int:
    """The codes of the pairs that share enough; gives how many."""
    count = len(counts)
    shared, lefts = np.zeros(count, np.int64), np.empty(count + 1, np.int32)
    begin, found = 0, 0
    for right in range(count):
        met = 0
        for place in range(begin, begin + counts[right]):
            left, weight = offers[place]
            lefts[met] = left
            met += shared[left] == 0
            shared[left] += weight
        for left in lefts[:met]:
            out[found] = np.int64(left) * count + right
            found += shared[left] >= share * min(total[left], total[right])
            shared[left] = 0
        begin += counts[right]
    return found
