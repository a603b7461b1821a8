"""Which runs of words two texts share, word for word, and where they differ.

The texts come as arrays of word hashes (`hashing.WordHashes`); places are indices of words. Long
common runs are found by their shingles and extended while the words are equal; what lies between
two runs that follow each other in both texts is then compared word by word. Time is linear in the
texts, apart from those gaps, whose size is bounded.
"""

from difflib import SequenceMatcher
from itertools import pairwise
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from pipeline.hashing import Hashes, shingles

# A gap is compared word by word up to this many words on either side (time grows with the square).
_GAP = 120
# Of the places where a shingle stands in the other text, this many are tried.
_TRIES = 4
_CHUNK = 64


class Run(NamedTuple):
    """`length` equal words, from word `left` of one text and word `right` of the other."""

    left: int
    right: int
    length: int


class Gap(NamedTuple):
    """What differs between two runs that follow each other in both texts: words `left[a:b]` of
    one stand where words `right[c:d]` of the other do; either may be empty.
    """

    left: tuple[int, int]
    right: tuple[int, int]


def equal_from(left: Hashes, right: Hashes, start: tuple[int, int]) -> int:
    """How many words are equal from the two places on."""
    i, j = start
    size = _CHUNK
    while True:
        one, other = left[i : i + size], right[j : j + size]
        most = min(len(one), len(other))
        differing = np.flatnonzero(one[:most] != other[:most])
        if len(differing):
            return i - start[0] + int(differing[0])
        if most < size:
            return i - start[0] + most
        i, j, size = i + size, j + size, size * 2


def runs(left: Hashes, right: Hashes, *, seed: int) -> list[Run]:
    """The runs of at least `seed` equal words, in the left text's order, then the shorter ones
    that lie in the gaps between them. No left word is in two runs; moved passages are found too.
    """
    size = max(min(seed, len(left), len(right)), 1)
    found = _refined(left, right, _long_runs(left, right, size))
    return [run for run in found if run.length]


def gaps(found: list[Run]) -> list[Gap]:
    """The differences between runs that follow each other in both texts."""
    return [
        Gap((one.left + one.length, other.left), (one.right + one.length, other.right))
        for one, other in pairwise(found)
        if one.right + one.length <= other.right
    ]


def _long_runs(left: Hashes, right: Hashes, size: int) -> list[Run]:
    ones, others = _grams(left, size), _grams(right, size)
    order = np.argsort(others, kind="stable")
    ordered = others[order]
    lows = np.searchsorted(ordered, ones, side="left")
    highs = np.searchsorted(ordered, ones, side="right")
    found: list[Run] = []
    i = expected = 0
    for place in np.flatnonzero(highs > lows).tolist():
        if place < i:
            continue
        options = _nearest(order[lows[place] : highs[place]], expected)
        lengths = [equal_from(left, right, (place, j)) for j in options]
        length = max(lengths)
        j = options[lengths.index(length)]
        found.append(Run(place, j, length))
        i, expected = place + length, j + length
    return found


def _grams(values: Hashes, size: int) -> Hashes:
    if len(values) < size:
        return values[:0]
    return shingles(values, np.array([0, len(values)], np.int64), size)[0]


def _nearest(places: NDArray[np.intp], expected: int) -> list[int]:
    """Some of the places, those from the expected one on first, so that ties go to them."""
    after = int(np.searchsorted(places, expected))
    chosen = [*places[after : after + _TRIES].tolist(), *places[: max(_TRIES - 1, 1)].tolist()]
    return list(dict.fromkeys(chosen))[:_TRIES]


def _refined(left: Hashes, right: Hashes, found: list[Run]) -> list[Run]:
    """The runs with the shorter ones inside the gaps, before the first run and after the last."""
    ends = [Run(0, 0, 0), *found, Run(len(left), len(right), 0)]
    out: list[Run] = []
    for one, other in pairwise(ends):
        out.append(one)
        a, c = one.left + one.length, one.right + one.length
        b, d = other.left, other.right
        if 0 < b - a <= _GAP and 0 < d - c <= _GAP:
            out += _small_runs(left[a:b], right[c:d], (a, c))
    return out


def _small_runs(left: Hashes, right: Hashes, offset: tuple[int, int]) -> list[Run]:
    matcher = SequenceMatcher(None, left.tolist(), right.tolist(), autojunk=False)
    return [
        Run(block.a + offset[0], block.b + offset[1], block.size)
        for block in matcher.get_matching_blocks()
        if block.size
    ]
