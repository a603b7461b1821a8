"""MinHash signatures of many sets at once, value for value those of `datasketch`, and their bands.

The scheme is `affine32` of datasketch 2: an element is a 32-bit integer `h`, mixed once by the
MurmurHash3 finaliser; permutation `k` maps it to `a_k * h + b_k mod 2**32`, and a signature keeps
the least value of each (Broder 1997). datasketch does this one set at a time and its import alone
costs most of a second; here a whole corpus goes through numpy, and `lean` hands a signature over
as datasketch's own type, so that its LSH and its stores can read what we computed.
"""

from collections.abc import Iterator
from functools import lru_cache
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from pipeline.hashing import FACTOR, Hashes, Starts

SCHEME = "affine32"
Signatures = NDArray[np.uint32]
_EMPTY = np.uint32(0xFFFFFFFF)
# Elements permuted at a time: the intermediate arrays then stay in the processor's cache.
_BLOCK = 1 << 15


class Banding(NamedTuple):
    """A signature cut into `bands` of `rows` values: two sets meet where one whole band is equal."""

    bands: int
    rows: int

    def recall(self, similarity: float) -> float:
        """The chance that two sets of this Jaccard similarity meet: 1 - (1 - s**rows)**bands."""
        return float(1 - (1 - similarity**self.rows) ** self.bands)


@lru_cache(16)
def banding(permutations: int, similarity: float, recall: float) -> Banding:
    """The longest rows, hence the fewest chance meetings, that still reach the declared recall.

    With one row a band the recall is the best that so many permutations can give; that is the
    answer when even it falls short of what is declared.
    """
    options = (Banding(permutations // rows, rows) for rows in range(permutations, 0, -1))
    fitting = (option for option in options if option.recall(similarity) >= recall)
    return next(fitting, Banding(permutations, 1))


@lru_cache(16)
def coefficients(permutations: int, seed: int) -> tuple[Signatures, Signatures]:
    """The factors (odd) and terms of the permutations, as datasketch draws them for this seed."""
    source = np.random.RandomState(seed)
    factors = source.randint(0, 1 << 31, permutations, dtype=np.uint32)
    terms = source.randint(0, 1 << 32, permutations, dtype=np.uint32)
    factors = factors * np.uint32(2) + np.uint32(1)
    factors.flags.writeable = terms.flags.writeable = False  # they are handed out again
    return factors, terms


def elements(hashes: Hashes) -> Signatures:
    """64-bit hashes as the 32-bit elements that datasketch's scheme takes."""
    return (hashes >> np.uint64(32)).astype(np.uint32)


def signatures(values: Signatures, starts: Starts, *, permutations: int, seed: int) -> Signatures:
    """One signature a row for each set of elements; an empty set gives the greatest values."""
    factors, terms = coefficients(permutations, seed)
    found = np.full((len(starts) - 1, permutations), _EMPTY)
    for first, last in _blocks(starts):
        low, high = starts[first], starts[last]
        filled = first + np.flatnonzero(np.diff(starts[first : last + 1]))
        if high == low:
            continue
        block = _mixed32(values[low:high])
        cuts = starts[filled] - low
        together = max(_BLOCK // len(block), 1)
        for k in range(0, permutations, together):
            some = slice(k, k + together)
            permuted = block * factors[some, np.newaxis] + terms[some, np.newaxis]
            found[filled, some] = np.minimum.reduceat(permuted, cuts, axis=1).T
    return found


def _blocks(starts: Starts) -> Iterator[tuple[int, int]]:
    """Ranges of whole sets of about `_BLOCK` elements; a larger set stands alone."""
    first, count = 0, len(starts) - 1
    while first < count:
        last = int(np.searchsorted(starts, starts[first] + _BLOCK, side="right")) - 1
        last = min(max(last, first + 1), count)
        yield first, last
        first = last


def _mixed32(values: Signatures) -> Signatures:
    """The MurmurHash3 finaliser (fmix32), the pre-mix of the scheme."""
    values = values ^ (values >> np.uint32(16))
    values = values * np.uint32(0x85EBCA6B)
    values = values ^ (values >> np.uint32(13))
    values = values * np.uint32(0xC2B2AE35)
    return values ^ (values >> np.uint32(16))


def band_keys(found: Signatures, banding: Banding) -> Hashes:
    """One 64-bit key for each signature (row) and band (column); a band's keys compare alone.

    A polynomial, whose lower bits, too, depend on all bits of the values.
    """
    bands = found[:, : banding.bands * banding.rows].reshape(len(found), *banding)
    keys = np.zeros(bands.shape[:-1], np.uint64)
    for row in range(banding.rows):
        keys = keys * FACTOR + bands[..., row]
    return keys


def estimate(left: Signatures, right: Signatures) -> float:
    """The share of equal values: the MinHash estimate of the Jaccard similarity."""
    return float(estimates(left[None], right[None])[0])


def estimates(left: Signatures, right: Signatures) -> NDArray[np.float64]:
    """The same of many pairs, row by row."""
    shares: NDArray[np.float64] = np.count_nonzero(left == right, axis=1) / left.shape[1]
    return shares


def lean(signature: Signatures, *, seed: int) -> Any:  # noqa: ANN401  (datasketch has no types)
    """The signature as a `datasketch.LeanMinHash`, for its LSH, its stores and other programs."""
    from datasketch import LeanMinHash  # noqa: PLC0415  (the import costs most of a second)

    return LeanMinHash(seed=seed, hashvalues=signature, scheme=SCHEME)
