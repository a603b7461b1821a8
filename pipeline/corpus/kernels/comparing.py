"""Pairs of texts, compared: shared shingles, equal runs, stretches, and the facts between them."""

from typing import NamedTuple

import numpy as np
from numba import njit

from pipeline.corpus.kernels import (
    alignment,
    counted,
    describing,
    placing,
    proper,
    quoting,
    telling,
)
from pipeline.corpus.kernels.alignment import Runs
from pipeline.corpus.kernels.counted import COLUMNS, Counts, Rows
from pipeline.corpus.kernels.describing import Known, Vocabulary
from pipeline.corpus.kernels.reading import Batch, Bools
from pipeline.corpus.kernels.tokens import Table, Units
from pipeline.corpus.kernels.uncounted import uncounted

# As in `verify`.
_RUN = 3
_BREAK = 4
_STRETCH = 12
_EQUAL = 0.6
_SHOWN = 8
_WHOLE = 0.85


class Room(NamedTuple):
    """Room for the search, for marks on the words of both texts, and for what facts need; what
    words are known by.
    """

    aligned: alignment.Room
    left: Bools
    right: Bools
    told: telling.Room
    table: Table
    vocabulary: Vocabulary


class Found(NamedTuple):
    """What is written of pairs, one after another: their passages, as places of both texts in
    characters, the places in which facts disagree (`telling.compare`), and the words there.
    """

    spans: Rows
    slots: Rows
    said: Units


@njit(cache=True)
def _room(words: int, known: tuple[Table, Table], vocabulary: Vocabulary) -> Room:
    """Room for texts of up to so many words."""
    told = telling.room(words, known, vocabulary.alike)
    marks = np.empty(words, np.bool_), np.empty(words, np.bool_)
    return Room(alignment.room(words), marks[0], marks[1], told, known[0], vocabulary)


@uncounted
def _goes_on(runs: Runs, row: int) -> bool:
    """As `verify._goes_on`, of a run and the one before."""
    left = runs[row, 0] - runs[row - 1, 0] - runs[row - 1, 2]
    right = runs[row, 1] - runs[row - 1, 1] - runs[row - 1, 2]
    return bool(left <= _BREAK and 0 <= right <= _BREAK)


@uncounted
def _cover(runs: Runs, left: Bools, right: Bools, out: Counts) -> None:
    """Mark and count the words of both texts that lie in stretches (`verify._stretches`)."""
    left[:], right[:] = False, False
    begin = 0
    while begin < len(runs):
        end = begin + 1
        equal = runs[begin, 2]
        while end < len(runs) and _goes_on(runs, end):
            equal += runs[end, 2]
            end += 1
        last = end - 1
        ours = runs[last, 0] + runs[last, 2] - runs[begin, 0]
        theirs = runs[last, 1] + runs[last, 2] - runs[begin, 1]
        if ours >= _STRETCH and equal >= _EQUAL * max(ours, theirs):
            out[counted.LEFT] += _mark(left, runs[begin, 0], ours)
            out[counted.RIGHT] += _mark(right, runs[begin, 1], theirs)
        begin = end


@uncounted
def _mark(marks: Bools, first: int, length: int) -> int:
    """Mark some words; gives how many were not."""
    count = 0
    for word in range(first, first + length):
        count += not marks[word]
        marks[word] = True
    return count


@uncounted
def _equal(runs: Runs) -> int:
    """How many of the shorter text's words lie in runs of three or more: each lies in one."""
    count = 0
    for row in range(len(runs)):
        count += runs[row, 2] if runs[row, 2] >= _RUN else 0
    return count


@uncounted
def _passages(
    batch: Batch, known: Known, pair: tuple[int, int], side: int, found: tuple[Runs, Rows]
) -> int:
    """The longer runs as spans of the text of one side, in characters; gives how many there are."""
    runs, out = found
    text, begin = pair[side], batch.starts[pair[side]]
    units = batch.units[batch.bounds[text] : batch.bounds[text + 1]]
    counts = known.going_on[placing.first_row(batch.bounds, text) :]
    if not known.state[text] & describing.PLACED:
        known.state[text] |= describing.PLACED
        if not placing.is_ascii(units):
            known.state[text] |= describing.BEYOND
            placing.count(units, counts)
    is_beyond, count = known.state[text] & describing.BEYOND, 0
    shorter = min(
        batch.starts[pair[0] + 1] - batch.starts[pair[0]],
        batch.starts[pair[1] + 1] - batch.starts[pair[1]],
    )
    for row in range(len(runs)):
        word, length = begin + runs[row, side], runs[row, 2]
        if length >= min(_SHOWN, shorter):
            first, last = batch.spans[word, 0], batch.spans[word + length - 1, 1]
            if is_beyond:
                first = placing.character(units, counts, first)
                last = placing.character(units, counts, last)
            out[count, 2 * side], out[count, 2 * side + 1] = first, last
            count += 1
    return count


@uncounted
def _narrate(quoted: Bools, inside: Bools, out: Counts) -> None:
    """Count the words outside quotations, and those of them that are inside stretches."""
    for word in range(len(quoted)):
        if not quoted[word]:
            out[counted.TOLD] += 1
            out[counted.NARRATED] += inside[word]


@uncounted
def _compare(
    batch: Batch,
    known: Known,
    pair: tuple[int, int],
    runs: Runs,
    room: Room,
    out: tuple[Counts, Found],
) -> None:
    """Fill the row of a pair with what follows from its runs."""
    counts, found = out
    left = room.left[: batch.starts[pair[0] + 1] - batch.starts[pair[0]]]
    right = room.right[: batch.starts[pair[1] + 1] - batch.starts[pair[1]]]
    _cover(runs, left, right, counts)
    shorter, text, inside = left, pair[0], counts[counted.LEFT]
    if len(left) > len(right):
        shorter, text, inside = right, pair[1], counts[counted.RIGHT]
    if inside / len(shorter) < _WHOLE:
        part = slice(batch.starts[text], batch.starts[text + 1])
        quoted = known.quoted[part]
        if not known.state[text] & describing.QUOTED:
            known.state[text] |= describing.QUOTED
            units = batch.units[batch.bounds[text] : batch.bounds[text + 1]]
            quoting.mark(units, batch.spans[part, 0], quoted)
        _narrate(quoted, shorter, counts)
    counts[counted.EQUAL] = _equal(runs)
    counts[counted.LONGEST] = runs[:, 2].max() if len(runs) else 0
    for side in range(2):
        counts[counted.RUNS] = _passages(batch, known, pair, side, (runs, found.spans))


@njit(cache=True, inline="always")
def _side(batch: Batch, known: Known, text: int) -> telling.Side:
    """A text of which the words are known."""
    part = slice(batch.starts[text], batch.starts[text + 1])
    rows = slice(known.rows[text, 0], known.rows[text, 1])
    bits = describing.bits_of(batch.starts, text)
    words = proper.Words(
        batch.hashes[part], known.flags[part], known.small[bits], known.proper[bits]
    )
    return telling.Side(
        batch.units[batch.bounds[text] : batch.bounds[text + 1]],
        batch.spans[part],
        words,
        known.numbers[rows],
        known.values[rows],
        known.bodies[text],
    )


@uncounted
def _tell(
    batch: Batch,
    known: Known,
    pair: tuple[int, int],
    runs: Runs,
    room: Room,
    out: tuple[Counts, Found],
) -> None:
    """Fill the row of a pair with what its texts say on facts."""
    counts, found = out
    for text in pair:
        if not known.state[text] & describing.WORDS:
            describing.words(batch, known, text, room.table, room.vocabulary)
    left, right = _side(batch, known, pair[0]), _side(batch, known, pair[1])
    telling.compare(left, right, runs, room.told, (counts, found.slots, found.said))
    differ = counts[counted.SLOTS] > 0 or counts[counted.AGREEING] < counts[counted.FEWEST]
    corrects = known.may_correct[pair[0]] or known.may_correct[pair[1]]
    counts[counted.CORRECTS] = differ and corrects


@uncounted
def _count_digits(batch: Batch, known: Known, left: int, room: Room, counts: Counts) -> None:
    """Count the digits of long numbers that agree."""
    telling.digits(_side(batch, known, left), room.told.equal, counts)


@njit(cache=True)
def _more(rows: Rows, filled: int, needed: int) -> Rows:
    """The rows, or a larger copy where they have no room for so many more."""
    if len(rows) - filled >= needed:
        return rows
    larger = np.empty((2 * len(rows) + needed, rows.shape[1]), np.int32)
    larger[:filled] = rows[:filled]
    return larger


@njit(cache=True)
def _longer(said: Units, filled: int, needed: int) -> Units:
    """As `_more`, of bytes."""
    if len(said) - filled >= needed:
        return said
    larger = np.empty(2 * len(said) + needed, np.uint8)
    larger[:filled] = said[:filled]
    return larger


@uncounted
def _is_worth(batch: Batch, pair: tuple[int, int], shared: int, limits: tuple[float, int]) -> bool:
    """Whether a pair is compared further (`reading.Limits`)."""
    least, words = limits
    for text in pair:
        if batch.starts[text + 1] - batch.starts[text] < words:
            return False
    fewest = min(batch.distinct[pair[0]], batch.distinct[pair[1]])
    return bool(shared / fewest >= least)


@njit(cache=True, nogil=True)
def compare(
    batch: Batch,
    pairs: Counts,
    limits: tuple[tuple[float, int], tuple[float, int]],
    table: tuple[Table, Table],
    vocabulary: Vocabulary,
) -> tuple[Counts, Found]:
    """What is counted of each pair (left, right) of texts, word by word, and what is found.

    The first limits are those of `reading.Limits`: the least share and the least words of a pair of
    which more than the shared shingles is counted. Facts are looked for where a share of the
    shorter one's words is equal, the first of the others; a text is brief up to so many words.
    Texts have as many words as a shingle at least.
    """
    form, brief = limits[1]
    counts = np.zeros((len(pairs), COLUMNS), np.int64)
    spans, slots = np.empty((4096, 4), np.int32), np.empty((1024, 4), np.int32)
    said = np.empty(1 << 15, np.uint8)
    known, lengths = describing.unknown(batch), np.diff(batch.starts)
    room = _room(lengths.max(), table, vocabulary)
    spanned, placed, filled = 0, 0, 0
    for row in range(len(pairs)):
        left, right, out = pairs[row, 0], pairs[row, 1], counts[row]
        long, out[counted.SHARED] = alignment.long_runs(batch, (left, right), room.aligned)
        if not _is_worth(batch, (left, right), out[counted.SHARED], limits[0]):
            out[counted.APART] = 1
            continue
        count, is_sorted = alignment.runs(batch, (left, right), long, room.aligned)
        if not is_sorted:
            alignment.sort(count, room.aligned)
        runs = room.aligned.out[:count]
        shorter, longer = min(lengths[left], lengths[right]), max(lengths[left], lengths[right])
        size = batch.bounds[left + 1] - batch.bounds[left]
        size += batch.bounds[right + 1] - batch.bounds[right]
        spans, slots = _more(spans, spanned, longer + 3), _more(slots, placed, longer + 3)
        said = _longer(said, filled, size)
        found = Found(spans[spanned:], slots[placed:], said[filled:])
        _compare(batch, known, (left, right), runs, room, (out, found))
        if out[counted.EQUAL] >= form * shorter:
            _tell(batch, known, (left, right), runs, room, (out, found))
            if shorter <= brief:
                _count_digits(batch, known, left, room, out)
        spanned, placed = spanned + out[counted.RUNS], placed + out[counted.SLOTS]
        filled += out[counted.BYTES]
    return counts, Found(spans[:spanned], slots[:placed], said[:filled])
