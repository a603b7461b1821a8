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


def width(count: int) -> int:
    """How many bits the number of a document takes, of so many."""
    return max(count - 1, 1).bit_length()


def entries(keys: Hashes, owners: NDArray[np.int32] | Indices, bits: int) -> Hashes:
    """Keys and their documents, whose numbers have so many bits, as one integer each: quick to sort.

    As many bits of a key are kept as there is room for beside the number; of a million documents 44.
    """
    return keys << np.uint64(bits) | owners.astype(np.uint64)


def unpacked(packed: Hashes, bits: int) -> Postings:
    """The keys and documents of entries."""
    mask = np.uint64((1 << bits) - 1)
    return Postings(packed >> np.uint64(bits), (packed & mask).view(np.int64))


def shared(packed: Hashes, bits: int) -> Hashes:
    """Of sorted entries those that share their key with another one."""
    same = (packed[1:] ^ packed[:-1]) < np.uint64(1 << bits)
    found = np.zeros(len(packed), np.bool_)
    found[1:] = same
    found[:-1] |= same
    return packed[found]


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
    ones, others = [np.zeros(0, np.int64)], [np.zeros(0, np.int64)]
    for size in np.unique(sizes[(sizes > 1) & (sizes <= most)]).tolist():
        starts = begins[sizes == size, np.newaxis]
        one, other = np.triu_indices(size, 1)
        ones.append((starts + one).ravel())
        others.append((starts + other).ravel())
    begins, sizes = begins[sizes > most], sizes[sizes > most]
    for rank in range(first if len(sizes) else 0):
        after = np.maximum(sizes - rank - 1, 0)
        start = np.repeat(begins + rank, after)
        ones.append(start)
        others.append(start + 1 + places(after))
    return Meetings(np.concatenate(ones), np.concatenate(others), capped(sizes, most, first))


def capped(sizes: Indices, most: int, first: int) -> int:
    """How many entries of buckets with more than `most` do not meet all others."""
    return int(np.maximum(sizes[sizes > most] - 1 - first, 0).sum())


def places(sizes: Indices) -> Indices:
    """The place of each entry in its bucket."""
    ends = np.cumsum(sizes)
    return np.arange(ends[-1] if len(ends) else 0) - np.repeat(ends - sizes, sizes)
