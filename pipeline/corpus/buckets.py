"""Pairs of documents out of buckets: groups of documents that share a key.

Small buckets give all their pairs. A bucket of n documents has n * (n - 1) / 2 of them, so in a
crowded one each document is paired with the first few only. Documents are numbered best canonical
first, hence the first few are those that a copy would be merged into: nobody is left out, and the
cost stays linear.
"""

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from pipeline.hashing import Hashes

Indices = NDArray[np.int64]


class Meetings(NamedTuple):
    """Postings (entries of the key table) that met, as two equally long lists of indices into it,
    and how many postings of crowded buckets were not compared with all others there.
    """

    one: Indices
    other: Indices
    capped: int


class Postings(NamedTuple):
    """A sorted key table: the key of each entry, and the document it stands for."""

    keys: Hashes
    owners: Indices


def postings(keys: Hashes, owners: NDArray[np.int32] | Indices, count: int) -> Postings:
    """Keys and their documents, of which there are `count`, sorted by both.

    As many bits of a key as fit beside the number of the document are kept, so that one quick sort
    of integers does; of a million documents 44 bits.
    """
    bits = np.uint64(max(count - 1, 1).bit_length())
    packed = np.sort((keys << bits) | owners.astype(np.uint64))
    mask = (np.uint64(1) << bits) - np.uint64(1)
    return Postings(packed >> bits, (packed & mask).astype(np.int64))


def bucket_sizes(keys: Hashes) -> tuple[Indices, Indices]:
    """Where each bucket of a sorted key table begins, and how many entries it has."""
    begins = np.flatnonzero(np.r_[True, keys[1:] != keys[:-1]]) if len(keys) else np.zeros(0, int)
    return begins, np.diff(np.r_[begins, len(keys)])


def meetings(keys: Hashes, most: int, first: int | None = None) -> Meetings:
    """Which entries of a sorted key table share a key; in each pair the earlier entry is `one`.

    In buckets of more than `most` entries each meets the `first` of them, as many by default.
    """
    first = most if first is None else first
    begins, sizes = bucket_sizes(keys)
    begins, sizes = begins[sizes > 1], sizes[sizes > 1]
    start, size = np.repeat(begins, sizes), np.repeat(sizes, sizes)
    place = np.arange(len(start)) - np.repeat(np.cumsum(sizes) - sizes, sizes)
    ones, others = [np.zeros(0, np.int64)], [np.zeros(0, np.int64)]
    inside, later = size <= most, np.flatnonzero(place)
    for step in range(1, most):
        later = later[inside[later] & (place[later] >= step)]
        found = start[later] + place[later]
        ones.append(found - step)
        others.append(found)
    later = np.flatnonzero(~inside)
    for rank in range(first):
        later = later[place[later] > rank]
        ones.append(start[later] + rank)
        others.append(start[later] + place[later])
    capped = int(np.count_nonzero(~inside & (place > first)))
    return Meetings(np.concatenate(ones), np.concatenate(others), capped)
