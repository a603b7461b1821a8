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
# Where the text does not go on soon after the last run, so many words must be equal, in runs not
# further apart than that: any phrase of a language stands in two long texts somewhere.
_FAR = 12
_APART = 16
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


class Index(NamedTuple):
    """A text's words, and the places of its runs of `size` words in the order of their hashes."""

    words: Hashes
    size: int
    grams: Hashes
    order: NDArray[np.intp]
    ordered: Hashes


def index(words: Hashes, size: int) -> Index:
    """A text made ready for `runs`; a text shorter than `size` is indexed by single words."""
    size = size if len(words) >= size else 1
    starts = np.array([0, len(words)], np.int64)
    grams = shingles(words, starts, size)[0]
    order = np.argsort(grams, kind="stable")
    return Index(words, size, grams, order, grams[order])


def runs(left: Hashes, right: Hashes, *, seed: int) -> list[Run]:
    """The runs of at least `seed` equal words, in the left text's order, and the shorter ones
    that lie in the gaps between them. No left word is in two runs; moved passages are found too.
    """
    return runs_between(index(left, seed), index(right, seed))


def runs_between(left: Index, right: Index) -> list[Run]:
    """The runs of two texts that were indexed with the same size; see `runs`."""
    if left.size != right.size:
        left, right = index(left.words, 1), index(right.words, 1)
    found = _refined(left.words, right.words, _long_runs(left, right))
    return [run for run in found if run.length]


def gaps(found: list[Run]) -> list[Gap]:
    """The differences between runs that follow each other in both texts."""
    return [
        Gap((one.left + one.length, other.left), (one.right + one.length, other.right))
        for one, other in pairwise(found)
        if one.right + one.length <= other.right
    ]


def _long_runs(left: Index, right: Index) -> list[Run]:
    lows = np.searchsorted(right.ordered, left.grams, side="left")
    highs = np.searchsorted(right.ordered, left.grams, side="right")
    shared = np.flatnonzero(highs > lows)
    path = _Path([])
    i = 0
    for place, low, high in zip(
        shared.tolist(), lows[shared].tolist(), highs[shared].tolist(), strict=True
    ):
        if place < i:
            continue
        options = _nearest(right.order[low:high], path.expected)
        lengths = [equal_from(left.words, right.words, (place, j)) for j in options]
        length = max(lengths)
        path.add(Run(place, options[lengths.index(length)], length))
        i = place + length
    return path.found


class _Path:
    """Runs as they are found; short ones aside from where the texts go on together are dropped
    when they do go on: `main` runs stand for sure, the others make `aside` words in a row.
    """

    def __init__(self, found: list[Run]) -> None:
        self.found = found
        self.expected = self._main = self._aside = self._next = 0

    def add(self, run: Run) -> None:
        """The next run of the left text."""
        end = run.right + run.length
        if abs(run.right - self.expected) <= _GAP:
            del self.found[self._main :]
            self._aside = _FAR
        elif self._aside and abs(run.right - self._next) <= _APART:
            self._aside += run.length
        else:
            self._aside = run.length
        self.found.append(run)
        self._next = end
        if self._aside >= _FAR:
            self._main, self._aside, self.expected = len(self.found), 0, end


def _nearest(places: NDArray[np.intp], expected: int) -> list[int]:
    """Some of the places, those from the expected one on first, so that ties go to them; then the
    last one before it.
    """
    if len(places) == 1:
        return [int(places[0])]
    after = int(np.searchsorted(places, expected))
    before = places[max(after - 1, 0) : after]
    chosen = [*places[after : after + _TRIES - 1], *before, *places[: _TRIES - 1]]
    return list(dict.fromkeys(map(int, chosen)))[:_TRIES]


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
