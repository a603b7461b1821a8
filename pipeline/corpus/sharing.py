"""Which texts share enough of their chosen passages, in numpy.

What a passage tells falls with the number of texts that share it: weights, which are integers, so
that their sums have no order.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from pipeline.corpus import buckets
from pipeline.corpus.buckets import Indices, Postings
from pipeline.corpus.reading import Bounds, Keyed, Sharing
from pipeline.hashing import Hashes, mixed

# The weight of a passage that no other text has.
UNIT = 1 << 20
# So many entries of the passage index are worked on at a time, about: they stay in the cache.
_PART = 1 << 17
# So many pairs that share passages are summed at a time, about.
_SUMMED = 1 << 18
_SIGNED = 63  # bits of an integer beside the sign


def entries(keys: Sequence[Keyed], bits: int) -> Hashes:
    """All keys as sorted entries with the numbers of their texts (`buckets.entries`)."""
    parts = [np.zeros(0, np.uint64)]
    for values, counts, numbers in keys:
        owners = np.repeat(numbers, counts)
        kept = owners >= 0
        parts.append(buckets.entries(values[kept], owners[kept], bits))
    packed = np.concatenate(parts)
    packed.sort()
    return packed


def pairs(keys: Sequence[Keyed], sizes: Indices, bounds: Bounds) -> Sharing:
    """The pairs of texts that share enough, out of their passages and the number of these of each."""
    packed = entries(keys, buckets.width(len(sizes)))
    count, total = len(sizes), sizes * np.float64(UNIT)
    table = _shared(packed, total)
    capped = buckets.capped(buckets.bucket_sizes(table.keys)[1], bounds.most, bounds.first)
    table, weight = _grouped(table)
    met = np.zeros(count) + np.bincount(table.owners, weight, minlength=count)
    total += met
    found = [(np.zeros(0, np.int64), np.zeros(0, np.int64))]
    for part in _parts(table.keys):
        owners = table.owners[part]
        pairs = buckets.meetings(table.keys[part], bounds.most, bounds.first)
        one, other = owners[pairs.one], owners[pairs.other]
        kept = _hopeful(one, other, (met, total), bounds.share)
        codes = one[kept] * count + other[kept]
        found.append(_summed(codes, weight[part][pairs.one[kept]]))
    codes = np.concatenate([*_enough(found, total, bounds.share)])
    return Sharing(codes, met / np.maximum(total, 1), capped)


def _shared(packed: Hashes, total: NDArray[np.float64]) -> Postings:
    """The passages that stand in several texts, or several times in one, each of a text once; takes
    their weight as unshared ones from the total of their texts.
    """
    bits = buckets.width(len(total))
    found = np.concatenate(
        [packed[:0], *(buckets.shared(packed[part], bits) for part in _parts(packed, bits))]
    )
    table = buckets.unpacked(found, bits)
    total -= np.bincount(table.owners, minlength=len(total)) * np.float64(UNIT)
    once = np.ones(len(found), np.bool_)
    once[1:] = found[1:] != found[:-1]
    return Postings(table.keys[once], table.owners[once])


def _grouped(table: Postings) -> tuple[Postings, Indices]:
    """One bucket for all that hold the same texts, as those of copies do from end to end; and of
    each entry the weight of them all.
    """
    begins, sizes = buckets.bucket_sizes(table.keys)
    if not len(begins):
        return table, np.zeros(0, np.int64)
    numbers = mixed(np.arange(1, int(table.owners.max()) + 2, dtype=np.uint64))
    sets, bits = np.add.reduceat(numbers[table.owners], begins), buckets.width(len(begins))
    # By the lower bits of each: where others come between equal ones, their weights add up later.
    packed = buckets.entries(sets, np.arange(len(sets)), bits)
    packed.sort()
    order = buckets.unpacked(packed, bits).owners
    firsts, alike = buckets.bucket_sizes(sets[order])
    begins, sizes = begins[order[firsts]], sizes[order[firsts]]
    places = np.repeat(begins, sizes) + buckets.places(sizes)
    keys = np.repeat(np.arange(len(sizes), dtype=np.uint64), sizes)
    return Postings(keys, table.owners[places]), np.repeat(rarity(sizes) * alike, sizes)


def _hopeful(
    one: Indices,
    other: Indices,
    weights: tuple[NDArray[np.float64], NDArray[np.float64]],
    share: float,
) -> NDArray[np.bool_]:
    """Which pairs of texts may share enough: no more than either one shares with all others.

    `weights` are, of each text, that of what it shares with others and that of all its passages.
    """
    met, total = weights
    least = np.minimum(met[one], met[other])
    found: NDArray[np.bool_] = least >= share * np.minimum(total[one], total[other])
    return found


def _parts(packed: Hashes, bits: int = 0) -> Iterator[slice]:
    """Sorted entries in parts that hold all those with one key, above so many bits."""
    begin = 0
    while begin < len(packed):
        last = packed[min(begin + _PART, len(packed)) - 1] | np.uint64((1 << bits) - 1)
        end = int(np.searchsorted(packed, last, side="right"))
        yield slice(begin, end)
        begin = end


def _enough(
    found: Sequence[tuple[Indices, Indices]], total: NDArray[np.float64], share: float
) -> Iterator[Indices]:
    """The codes that share enough, of all parts: summed by ranges of codes, which are sorted in
    each part, so that there is never a second copy of all.
    """
    count = len(total)
    ranges = sum(len(codes) for codes, _ in found) // _SUMMED + 1
    edges = [count * count * k // ranges for k in range(ranges + 1)]
    for low, high in pairwise(edges):
        parts = [(np.searchsorted(codes, (low, high)), codes, values) for codes, values in found]
        codes = np.concatenate([codes[slice(*cut)] for cut, codes, _ in parts])
        values = np.concatenate([values[slice(*cut)] for cut, _, values in parts])
        codes, shared = _summed(codes - low, values)
        codes += low
        smaller = np.minimum(total[codes // count], total[codes % count])
        yield codes[shared >= share * smaller]


def _summed(codes: Indices, values: Indices) -> tuple[Indices, Indices]:
    """The distinct codes, sorted, and the sum of the values of each."""
    if not len(codes):
        return codes, values
    bits = np.int64(int(values.max()).bit_length())
    if int(codes.max()).bit_length() + bits < _SIGNED:  # one sort of integers is the quickest
        packed = np.sort(codes << bits | values)
        codes, values = packed >> bits, packed & ((np.int64(1) << bits) - 1)
    else:
        order = np.argsort(codes)
        codes, values = codes[order], values[order]
    begins = np.flatnonzero(np.r_[True, codes[1:] != codes[:-1]])
    return codes[begins], np.add.reduceat(values, begins)


def rarity(sizes: Indices) -> Indices:
    """A weight that falls with the number of texts that share a passage."""
    return np.rint(UNIT / (1 + np.log(sizes))).astype(np.int64)
