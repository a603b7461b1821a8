"""The equal runs of two texts of a batch: `align.runs`, compiled."""

from typing import NamedTuple

import numpy as np
from numba import njit
from numpy.typing import NDArray

from pipeline.corpus.kernels.reading import Batch

Hashes = NDArray[np.uint64]
Places = NDArray[np.int32]
Runs = NDArray[np.int64]
Counts = NDArray[np.int64]

_GAP = 120
_TRIES = 4
_FAR = 12
_APART = 16


class Room(NamedTuple):
    """Room for the search in texts of so many words: runs found, put together, and turned round;
    what two gaps have in common, and the parts of them that are still to be looked at.
    """

    found: Runs
    out: Runs
    flipped: Runs
    lengths: Counts
    stack: Counts
    options: Counts


@njit(cache=True)
def room(words: int) -> Room:
    """Room for texts of up to so many words."""
    return Room(
        np.empty((words + 2, 3), np.int64),
        np.empty((words + 2, 3), np.int64),
        np.empty((words + 2, 3), np.int64),
        np.empty(_GAP + 1, np.int64),
        np.empty((2 * _GAP + 2, 4), np.int64),
        np.empty(_TRIES, np.int64),
    )


@njit(cache=True, nogil=True)
def runs(batch: Batch, left: int, right: int, room: Room) -> Runs:
    """As `align.runs` from the shorter text's side: rows (left, right, length), by the left text.

    Both texts have as many words as a shingle at least. The rows are good until the next search.
    """
    one = batch.starts[left + 1] - batch.starts[left]
    other = batch.starts[right + 1] - batch.starts[right]
    if one <= other:
        return _runs(batch, left, right, room)
    found = _runs(batch, right, left, room)
    flipped = room.flipped[: len(found)]
    # A passage may stand twice in one text: then two runs begin at one place of the other.
    for place, row in enumerate(np.argsort(found[:, 1] << 32 | found[:, 0])):
        flipped[place, 0], flipped[place, 1] = found[row, 1], found[row, 0]
        flipped[place, 2] = found[row, 2]
    return flipped


@njit(cache=True)
def _runs(batch: Batch, shorter: int, longer: int, room: Room) -> Runs:
    left = batch.hashes[batch.starts[shorter] : batch.starts[shorter + 1]]
    right = batch.hashes[batch.starts[longer] : batch.starts[longer + 1]]
    found, out = room.found, room.out
    count = _long_runs(batch, shorter, longer, room)
    filled = 0
    end_left, end_right = 0, 0
    for k in range(count + 1):
        to_left, to_right, length = len(left), len(right), 0
        if k < count:
            to_left, to_right, length = found[k, 0], found[k, 1], found[k, 2]
        if 0 < to_left - end_left <= _GAP and 0 < to_right - end_right <= _GAP:
            filled = _small_runs(
                left[end_left:to_left],
                right[end_right:to_right],
                (end_left, end_right),
                room,
                filled,
            )
        if length:
            out[filled, 0], out[filled, 1], out[filled, 2] = to_left, to_right, length
            filled += 1
        end_left, end_right = to_left + length, to_right + length
    return out[:filled]


@njit(cache=True)
def _long_runs(batch: Batch, shorter: int, longer: int, room: Room) -> int:
    """The runs of a shingle at least, into the room; gives how many."""
    part = slice(batch.starts[shorter], batch.starts[shorter + 1])
    left, ones = batch.hashes[part], batch.shingles[part]
    part = slice(batch.starts[longer], batch.starts[longer + 1])
    right, others, after = batch.hashes[part], batch.shingles[part], batch.after[part]
    heads = batch.heads[batch.slots[longer] : batch.slots[longer + 1]]
    found, options = room.found, room.options
    count, main, i, expected = 0, 0, 0, 0
    aside, follows = 0, 0
    while i <= len(left) - batch.size:
        tried = _nearest(others, ones[i], expected, (heads, after), options)
        best, length = -1, 0
        for k in range(tried):
            equal = _equal_from(left, right, i, options[k])
            if best < 0 or equal > length:
                best, length = options[k], equal
        if best < 0:
            i += 1
            continue
        if abs(best - expected) <= _GAP:
            count, aside = main, _FAR
        elif aside and abs(best - follows) <= _APART:
            aside += length
        else:
            aside = length
        found[count, 0], found[count, 1], found[count, 2] = i, best, length
        count += 1
        i, follows = i + max(length, 1), best + length
        if aside >= _FAR:
            main, aside, expected = count, 0, follows
    return count


@njit(cache=True)
def _nearest(
    values: Hashes, wanted: np.uint64, expected: int, table: tuple[Places, Places], out: Counts
) -> int:
    """As `align._nearest`: some places of a value, those from the expected one on first."""
    heads, after = table
    first = heads[np.int64(wanted & np.uint64(len(heads) - 1))]
    count, before = 0, -1
    place = first
    while place >= 0 and count < _TRIES - 1:
        if values[place] == wanted:
            if place >= expected:
                out[count] = place
                count += 1
            else:
                before = place
        place = after[place]
    if before >= 0:
        out[count] = before
        count += 1
    place, firsts = first, 0
    while place >= 0 and count < _TRIES and firsts < _TRIES - 1:
        if values[place] == wanted:
            firsts += 1
            if place < expected and place != before:
                out[count] = place
                count += 1
        place = after[place]
    return count


@njit(cache=True)
def _equal_from(left: Hashes, right: Hashes, i: int, j: int) -> int:
    length, most = 0, min(len(left) - i, len(right) - j)
    while length < most and left[i + length] == right[j + length]:
        length += 1
    return length


@njit(cache=True)
def _small_runs(
    left: Hashes, right: Hashes, offset: tuple[int, int], room: Room, filled: int
) -> int:
    """The blocks that `difflib.SequenceMatcher` finds, from row `filled` of the runs on."""
    begin, out, stack, lengths = filled, room.out, room.stack, room.lengths
    stack[0, 0], stack[0, 1], stack[0, 2], stack[0, 3] = 0, len(left), 0, len(right)
    open_ = 1
    while open_:
        open_ -= 1
        a, b, c, d = stack[open_, 0], stack[open_, 1], stack[open_, 2], stack[open_, 3]
        i, j, length = longest(left, right, (a, b), (c, d), lengths)
        if not length:
            continue
        out[filled, 0], out[filled, 1], out[filled, 2] = i, j, length
        filled += 1
        open_ = around((a, b, c, d), (i, j, length), stack, open_)
    _sort(out, begin, filled)
    return _merged(out, begin, filled, offset)


@njit(cache=True)
def around(
    part: tuple[int, int, int, int], run: tuple[int, int, int], stack: Counts, open_: int
) -> int:
    """What of a part lies before and after the longest run in it, put on the stack; gives how many
    parts are there then.
    """
    a, b, c, d = part
    i, j, length = run
    if a < i and c < j:
        stack[open_, 0], stack[open_, 1], stack[open_, 2], stack[open_, 3] = a, i, c, j
        open_ += 1
    if i + length < b and j + length < d:
        stack[open_, 0], stack[open_, 1] = i + length, b
        stack[open_, 2], stack[open_, 3] = j + length, d
        open_ += 1
    return open_


@njit(cache=True)
def longest(
    left: Hashes | Places,
    right: Hashes | Places,
    rows: tuple[int, int],
    columns: tuple[int, int],
    lengths: Counts,
) -> tuple[int, int, int]:
    """The longest equal run; of several the first of the left text, then of the right one.

    `lengths` is room for one number more than there are columns.
    """
    a, b = rows
    c, d = columns
    lengths[: d - c + 1] = 0
    best_i, best_j, best = a, c, 0
    for i in range(a, b):
        diagonal = 0
        for j in range(c, d):
            above = lengths[j - c + 1]
            if left[i] == right[j]:
                length = diagonal + 1
                lengths[j - c + 1] = length
                if length > best:
                    best_i, best_j, best = i - length + 1, j - length + 1, length
            else:
                lengths[j - c + 1] = 0
            diagonal = above
    return best_i, best_j, best


@njit(cache=True)
def _sort(out: Runs, begin: int, end: int) -> None:
    """By the left place: blocks are disjoint, and go forward in both texts."""
    for k in range(begin + 1, end):
        a, b, c = out[k, 0], out[k, 1], out[k, 2]
        place = k
        while place > begin and out[place - 1, 0] > a:
            out[place, 0], out[place, 1] = out[place - 1, 0], out[place - 1, 1]
            out[place, 2] = out[place - 1, 2]
            place -= 1
        out[place, 0], out[place, 1], out[place, 2] = a, b, c


@njit(cache=True)
def _merged(out: Runs, begin: int, end: int, offset: tuple[int, int]) -> int:
    """Blocks that touch in both texts as one, moved to where the gap is."""
    kept = begin
    for k in range(begin, end):
        a, b, length = out[k, 0] + offset[0], out[k, 1] + offset[1], out[k, 2]
        if kept > begin:
            last = out[kept - 1]
            if last[0] + last[2] == a and last[1] + last[2] == b:
                last[2] += length
                continue
        out[kept, 0], out[kept, 1], out[kept, 2] = a, b, length
        kept += 1
    return kept
