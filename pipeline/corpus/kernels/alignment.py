"""The equal runs of two texts of a batch: `align.runs`, compiled."""

from typing import NamedTuple

import numpy as np
from numba import njit
from numpy.typing import NDArray

from pipeline.corpus.kernels.reading import Batch, Bools, slot_of
from pipeline.corpus.kernels.uncounted import uncounted

Hashes = NDArray[np.uint64]
Places = NDArray[np.int32]
Runs = NDArray[np.int64]
Counts = NDArray[np.int64]

_GAP = 120
_TRIES = 4
_FAR = 12
_APART = 16
# Words of a gap are told apart by so many of their hash, which ends most searches.
_SEEN = 1024


class Room(NamedTuple):
    """Room for the search in texts of so many words: runs found, turned round, and put together;
    which words a gap has on the right, which on the left may be among them, and the parts of it
    that are still to be looked at.
    """

    found: Runs
    turned: Runs
    out: Runs
    seen: Hashes
    may: Bools
    stack: Counts
    options: Counts


@njit(cache=True)
def room(words: int) -> Room:
    """Room for texts of up to so many words."""
    return Room(
        np.empty((words + 2, 3), np.int64),
        np.empty((words + 2, 3), np.int64),
        np.empty((words + 2, 3), np.int64),
        np.empty(_SEEN >> 6, np.uint64),
        np.empty(_GAP, np.bool_),
        np.empty((2 * _GAP + 2, 4), np.int64),
        np.empty(_TRIES, np.int64),
    )


@uncounted
def runs(batch: Batch, pair: tuple[int, int], count: int, room: Room) -> tuple[int, bool]:
    """As `align.runs` from the shorter text's side, of a pair of which `long_runs` found so many:
    rows (left, right, length) in `room.out`, how many there are, and whether they go forward in the
    left text as they are to; else `sort` is to be called.
    """
    if not _is_turned(batch, pair):
        return _refined(batch, pair, count, room, room.out), True
    filled = _refined(batch, (pair[1], pair[0]), count, room, room.turned)
    turned, out, goes_forward = room.turned, room.out, True
    for row in range(filled):
        out[row, 0], out[row, 1] = turned[row, 1], turned[row, 0]
        out[row, 2] = turned[row, 2]
        goes_forward &= row == 0 or out[row - 1, 0] < out[row, 0]
    return filled, goes_forward


@njit(cache=True)
def sort(count: int, room: Room) -> None:
    """Put so many runs in the order of their left places, then of their right ones: a passage may
    stand twice in one text, and then two runs begin at one place of the other.
    """
    turned, out = room.turned, room.out
    for place, row in enumerate(np.argsort(turned[:count, 1] << 32 | turned[:count, 0])):
        out[place, 0], out[place, 1] = turned[row, 1], turned[row, 0]
        out[place, 2] = turned[row, 2]


@uncounted
def _is_turned(batch: Batch, pair: tuple[int, int]) -> bool:
    """Whether the right text is the shorter one, from whose side is searched."""
    left, right = pair
    one = batch.starts[left + 1] - batch.starts[left]
    return bool(batch.starts[right + 1] - batch.starts[right] < one)


@uncounted
def _refined(batch: Batch, pair: tuple[int, int], count: int, room: Room, out: Runs) -> int:
    """The runs with the shorter ones in the gaps, before the first run and after the last, into
    `out`; gives how many.
    """
    left = batch.hashes[batch.starts[pair[0]] : batch.starts[pair[0] + 1]]
    right = batch.hashes[batch.starts[pair[1]] : batch.starts[pair[1] + 1]]
    found, seen, may = room.found, room.seen, room.may
    filled = 0
    a = c = 0
    for k in range(count + 1):
        b, d, length = len(left), len(right), 0
        if k < count:
            b, d, length = found[k, 0], found[k, 1], found[k, 2]
        if (
            0 < b - a <= _GAP
            and 0 < d - c <= _GAP
            and _may_meet(left, right, (a, b, c, d), seen, may)
        ):
            filled = _small_runs(
                (left[a:b], right[c:d]), (a, c), (room.may, room.stack), out, filled
            )
        if length:
            out[filled, 0], out[filled, 1], out[filled, 2] = b, d, length
            filled += 1
        a, c = b + length, d + length
    return filled


@njit(cache=True, inline="always")
def _may_meet(
    left: Hashes, right: Hashes, gap: tuple[int, int, int, int], seen: Hashes, may: Bools
) -> bool:
    """Whether words `c:d` of the right text may be among `a:b` of the left one, and which of these."""
    a, b, c, d = gap
    seen[:] = 0
    for place in range(c, d):
        bit = right[place] & np.uint64(_SEEN - 1)
        seen[bit >> np.uint64(6)] |= np.uint64(1) << (bit & np.uint64(63))
    found = False
    for place in range(a, b):
        bit = left[place] & np.uint64(_SEEN - 1)
        one = seen[bit >> np.uint64(6)] >> (bit & np.uint64(63)) & np.uint64(1) != 0
        may[place - a] = one
        found |= one
    return found


@uncounted
def long_runs(batch: Batch, pair: tuple[int, int], room: Room) -> tuple[int, int]:
    """The runs of a shingle at least, into the room; gives how many, and how many distinct shingles
    the two texts share.

    Both have as many words as a shingle at least.
    """
    if _is_turned(batch, pair):
        pair = pair[1], pair[0]
    part = slice(batch.starts[pair[0]], batch.starts[pair[0] + 1])
    left, ones, first = batch.hashes[part], batch.shingles[part], batch.first[part]
    part = slice(batch.starts[pair[1]], batch.starts[pair[1] + 1])
    right, others, after = batch.hashes[part], batch.shingles[part], batch.after[part]
    heads = batch.heads[batch.slots[pair[1]] : batch.slots[pair[1] + 1]]
    found, options = room.found, room.options
    count, main, i, expected = 0, 0, 0, 0
    aside, follows, shared = 0, 0, 0
    last = len(left) - batch.size
    while i <= last:
        value = ones[i]
        best = _next(others, value, heads[slot_of(value, len(heads))], after)
        if best < 0:
            i += 1
            continue
        if _next(others, value, after[best], after) < 0:  # as nearly always
            length = _equal_from(left, right, i, best)
        else:
            tried = _nearest(others, value, expected, (heads, after), options)
            best, length = _longest_of(left, right, i, options[:tried])
        if abs(best - expected) <= _GAP:
            count, aside = main, _FAR
        elif aside and abs(best - follows) <= _APART:
            aside += length
        else:
            aside = length
        found[count, 0], found[count, 1], found[count, 2] = i, best, length
        count += 1
        shared += _shared((ones, first), (i, length), batch.size, others, (heads, after))
        i, follows = i + max(length, 1), best + length
        if aside >= _FAR:
            main, aside, expected = count, 0, follows
    return count, shared


@njit(cache=True, inline="always")
def _next(values: Hashes, wanted: np.uint64, place: int, after: Places) -> int:
    """From a place on, the next one of a value in its chain; -1 if there is none."""
    while place >= 0 and values[place] != wanted:
        place = after[place]
    return place


@uncounted
def _longest_of(left: Hashes, right: Hashes, i: int, options: Counts) -> tuple[int, int]:
    """From which of some places on the most words are equal, and how many are."""
    best, length = options[0], -1
    for place in options:
        equal = _equal_from(left, right, i, place)
        if equal > length:
            best, length = place, equal
    return best, length


@uncounted
def _shared(
    ones: tuple[Hashes, Bools],
    run: tuple[int, int],
    size: int,
    others: Hashes,
    table: tuple[Places, Places],
) -> int:
    """How many distinct shingles that begin in a run the other text has too: all that end in it,
    and perhaps some that go on.
    """
    values, first = ones
    heads, after = table
    begin, end = run[0], run[0] + max(run[1], 1)
    inside = max(end - size, begin) + 1
    count = 0
    for place in range(begin, inside):
        count += first[place]
    for place in range(inside, min(end, len(values) - size + 1)):
        if first[place]:
            value = values[place]
            count += _next(others, value, heads[slot_of(value, len(heads))], after) >= 0
    return count


@uncounted
def _nearest(
    values: Hashes, wanted: np.uint64, expected: int, table: tuple[Places, Places], out: Counts
) -> int:
    """As `align._nearest`: some places of a value, those from the expected one on first."""
    heads, after = table
    first = heads[slot_of(wanted, len(heads))]
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


@njit(cache=True, inline="always")
def _equal_from(left: Hashes, right: Hashes, i: int, j: int) -> int:
    length, most = 0, min(len(left) - i, len(right) - j)
    while length < most and left[i + length] == right[j + length]:
        length += 1
    return length


@uncounted
def _small_runs(
    gap: tuple[Hashes, Hashes],
    offset: tuple[int, int],
    room: tuple[Bools, Counts],
    out: Runs,
    filled: int,
) -> int:
    """The blocks that `difflib.SequenceMatcher` finds, from row `filled` on; gives where they end."""
    left, right = gap
    may, stack = room
    begin = filled
    stack[0, 0], stack[0, 1], stack[0, 2], stack[0, 3] = 0, len(left), 0, len(right)
    open_ = 1
    while open_:
        open_ -= 1
        part = stack[open_, 0], stack[open_, 1], stack[open_, 2], stack[open_, 3]
        i, j, length = longest(left, right, part, may)
        if not length:
            continue
        out[filled, 0], out[filled, 1], out[filled, 2] = i, j, length
        filled += 1
        open_ = around(part, (i, j, length), stack, open_)
    _sort(out, begin, filled)
    return _merged(out, begin, filled, offset)


@uncounted
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


@uncounted
def longest(
    left: Hashes | Places, right: Hashes | Places, part: tuple[int, int, int, int], may: Bools
) -> tuple[int, int, int]:
    """The longest equal run in places `a:b` of the left and `c:d` of the right sequence; of several
    the first of the left, then of the right one. `may` says which of the left ones may be right.
    """
    a, b, c, d = part
    best_i, best_j, best = a, c, 0
    for i in range(a, b):
        if i + best >= b:
            break
        if not may[i]:
            continue
        for j in range(c, d - best):
            if left[i] != right[j] or (i > a and j > c and left[i - 1] == right[j - 1]):
                continue  # unequal, or part of a run that was looked at
            length, most = 1, min(b - i, d - j)
            while length < most and left[i + length] == right[j + length]:
                length += 1
            if length > best:
                best_i, best_j, best = i, j, length
    return best_i, best_j, best


@uncounted
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


@uncounted
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
