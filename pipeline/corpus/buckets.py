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


def meetings(keys: Hashes, most: int) -> Meetings:
    """Which entries of a sorted key table share a key; in each pair the earlier entry is `one`."""
    begins = np.flatnonzero(np.r_[True, keys[1:] != keys[:-1]]) if len(keys) else np.zeros(0, int)
    sizes = np.diff(np.r_[begins, len(keys)])
    start, size = np.repeat(begins, sizes), np.repeat(sizes, sizes)
    place = np.arange(len(keys)) - start
    ones, others = [np.zeros(0, np.int64)], [np.zeros(0, np.int64)]
    for step in range(1, most):
        (found,) = np.nonzero((size <= most) & (place >= step))
        ones.append(found - step)
        others.append(found)
    crowded = size > most
    for rank in range(most):
        (found,) = np.nonzero(crowded & (place > rank))
        ones.append(start[found] + rank)
        others.append(found)
    capped = int(np.count_nonzero(crowded & (place > most)))
    return Meetings(np.concatenate(ones), np.concatenate(others), capped)
