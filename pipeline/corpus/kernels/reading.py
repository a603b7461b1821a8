"""Texts made ready for comparison: words, shingles, and the places of both."""

from typing import NamedTuple

import numpy as np
from numba import njit
from numpy.typing import NDArray

from pipeline.corpus.kernels import folding, marking
from pipeline.corpus.kernels.tokens import Hashes, Places, Table, Units

Starts = NDArray[np.int64]
Bools = NDArray[np.bool_]

_FACTOR = np.uint64(0x9E3779B97F4A7C15)


class Batch(NamedTuple):
    """Texts one after another; text `k` is the bytes `bounds[k]:bounds[k + 1]` of `units`, and has
    words `starts[k]:starts[k + 1]`.

    `spans` are the words' places in bytes of their text, `marks` those of their code points
    (`tokens`). Shingle `k` of a text, of `size` words, begins at its word `k`; `first` says whether
    it is the first with this hash, `distinct` counts them. `heads` and `after` lead from a hash to
    the places of a text's shingles: the first place of each slot and the next one after each;
    `slots` says where a text's slots begin.
    """

    units: Units
    bounds: Starts
    starts: Starts
    hashes: Hashes
    spans: Places
    marks: Table
    shingles: Hashes
    first: Bools
    distinct: Starts
    slots: Starts
    heads: Places
    after: Places
    size: int


@njit(cache=True, nogil=True)
def tokenised(
    units: Units, bounds: Starts, known: tuple[Table, Table]
) -> tuple[int, Starts, Hashes, Places, Table, Starts]:
    """The words of texts, their places in bytes and marks, and the marks of each text's code points
    beyond ASCII; first a code point that the table does not know, or -1.
    """
    size = bounds[-1] - bounds[0]
    room = folding.room(folding.longest(bounds))
    hashes, spans = np.empty(size + 1, np.uint64), np.empty((size + 1, 2), np.int32)
    starts, met = np.zeros(len(bounds), np.int64), np.zeros(len(bounds) - 1, np.int64)
    marks = np.empty(size + 1, np.uint32)
    for text in range(len(bounds) - 1):
        at = starts[text]
        part = units[bounds[text] : bounds[text + 1]]
        count, moves, met[text] = folding.words(part, known, room, hashes[at:])
        if count < 0:
            return -1 - count, starts, hashes[:0], spans[:0], marks[:0], met
        starts[text + 1] = at + count
        folding.spans(room, moves, spans[at : at + count])
        marking.marks(part, spans[at : at + count], room, known[0], marks[at:])
    count = starts[-1]
    return -1, starts, hashes[:count], spans[:count], marks[:count], met


@njit(cache=True, nogil=True)
def shingled(
    starts: Starts, hashes: Hashes, size: int
) -> tuple[Hashes, Bools, Starts, Starts, Places, Places]:
    """The shingles of texts and where each stands; the last six parts of a `Batch`.

    Texts of fewer words than a shingle have none here.
    """
    found, first = np.empty(len(hashes), np.uint64), np.zeros(len(hashes), np.bool_)
    after = np.empty(len(hashes), np.int32)
    distinct, slots = np.zeros(len(starts) - 1, np.int64), np.zeros_like(starts)
    for text in range(len(starts) - 1):
        wide = 2
        while wide < 2 * (starts[text + 1] - starts[text]):
            wide *= 2
        slots[text + 1] = slots[text] + wide
    heads = np.full(slots[-1], -1, np.int32)
    for text in range(len(starts) - 1):
        part = slice(starts[text], starts[text + 1])
        if starts[text + 1] - starts[text] >= size:
            values = found[part][: starts[text + 1] - starts[text] - size + 1]
            _shingles(hashes[part], values)
            table = heads[slots[text] : slots[text + 1]]
            distinct[text] = _chained(values, table, after[part], first[part])
    return found, first, distinct, slots, heads, after


@njit(cache=True)
def _shingles(words: Hashes, out: Hashes) -> None:
    """As `hashing.shingles`, but for the mixing at the end, which no two values share: these are
    compared with each other alone.
    """
    count = len(out)
    for place in range(count):
        out[place] = words[place] * _FACTOR
    for step in range(1, len(words) - count + 1):
        later = words[step:]
        for place in range(count):
            out[place] = (out[place] + later[place]) * _FACTOR


@njit(cache=True, inline="always")
def slot_of(value: np.uint64, wide: int) -> int:
    """Where in a table of a power of two slots, two at least, a shingle is looked for: the highest
    bits of a product are the ones that all of its factor's bits went into.
    """
    return int((value >> np.uint64(32)) * np.uint64(wide) >> np.uint64(32))


@njit(cache=True)
def _chained(values: Hashes, heads: Places, after: Places, first: Bools) -> int:
    """Fill the table of a text's shingles; gives how many distinct ones there are."""
    distinct = 0
    for place in range(len(values) - 1, -1, -1):
        slot = slot_of(values[place], len(heads))
        other = heads[slot]
        while other >= 0 and values[other] != values[place]:
            other = after[other]
        first[place] = True
        if other >= 0:
            first[other] = False
        else:
            distinct += 1
        after[place] = heads[slot]
        heads[slot] = place
    return distinct
