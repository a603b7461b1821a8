"""Pairs of texts, compared: shared shingles, equal runs, stretches, the places that may tell of facts."""

import numpy as np
from numba import njit
from numpy.typing import NDArray

from pipeline.corpus.kernels import alignment, tokens
from pipeline.corpus.kernels.reading import Batch

Counts = NDArray[np.int64]
Rows = NDArray[np.int32]
Bools = NDArray[np.bool_]

# What is counted of a pair, by column.
SHARED, LEFT, RIGHT, EQUAL, AGREEING, PLACES, RUNS, TELLING, MARKS, LONGEST, NUMBERS = range(11)
COLUMNS = 11
# As in `verify` and `facts`.
_RUN = 3
_BREAK = 4
_STRETCH = 12
_EQUAL = 0.6
_SHOWN = 8
_SLOT = 8
_WHOLE = 0.85


@njit(cache=True, nogil=True)
def shared(batch: Batch, left: int, right: int) -> int:
    """How many distinct shingles two texts share."""
    begin, count = batch.starts[left], batch.starts[left + 1] - batch.starts[left]
    offset = batch.starts[right]
    heads = batch.heads[batch.slots[right] : batch.slots[right + 1]]
    mask = np.uint64(len(heads) - 1)
    found = 0
    for place in range(begin, begin + count):
        if batch.first[place]:
            value = batch.shingles[place]
            other = heads[np.int64(value & mask)]
            while other >= 0 and batch.shingles[offset + other] != value:
                other = batch.after[offset + other]
            found += other >= 0
    return found


@njit(cache=True)
def _goes_on(runs: Counts, row: int) -> bool:
    """As `verify._goes_on`, of a run and the one before."""
    left = runs[row, 0] - runs[row - 1, 0] - runs[row - 1, 2]
    right = runs[row, 1] - runs[row - 1, 1] - runs[row - 1, 2]
    return bool(left <= _BREAK and 0 <= right <= _BREAK)


@njit(cache=True)
def _covered(runs: Counts, sides: tuple[Bools, Bools]) -> None:
    """Mark the words of both texts that lie in stretches (`verify._stretches`)."""
    begin = 0
    while begin < len(runs):
        end = begin + 1
        equal = runs[begin, 2]
        while end < len(runs) and _goes_on(runs, end):
            equal += runs[end, 2]
            end += 1
        last = end - 1
        left = runs[last, 0] + runs[last, 2] - runs[begin, 0]
        right = runs[last, 1] + runs[last, 2] - runs[begin, 1]
        if left >= _STRETCH and equal >= _EQUAL * max(left, right):
            sides[0][runs[begin, 0] : runs[begin, 0] + left] = True
            sides[1][runs[begin, 1] : runs[begin, 1] + right] = True
        begin = end


@njit(cache=True)
def _equal(runs: Counts, side: int, length: int) -> int:
    """How many of a text's words lie in runs of three or more."""
    inside = np.zeros(length, np.bool_)
    for row in range(len(runs)):
        if runs[row, 2] >= _RUN:
            inside[runs[row, side] : runs[row, side] + runs[row, 2]] = True
    return int(np.count_nonzero(inside))


@njit(cache=True)
def _trimmed(batch: Batch, pair: tuple[int, int], runs: Counts) -> Counts:
    """As `facts._without_parts_of_numbers`."""
    left = batch.flags[batch.starts[pair[0]] : batch.starts[pair[0] + 1]]
    right = batch.flags[batch.starts[pair[1]] : batch.starts[pair[1] + 1]]
    found, count = np.empty_like(runs), 0
    for row in range(len(runs)):
        a, c, length = runs[row, 0], runs[row, 1], runs[row, 2]
        first, last = 0, length
        while first < last and (left[a + first] | right[c + first]) & tokens.JOINT:
            first += 1
        while first < last and (_is_joint(left, a + last) or _is_joint(right, c + last)):
            last -= 1
        if first < last:
            found[count, 0], found[count, 1], found[count, 2] = a + first, c + first, last - first
            count += 1
    return found[:count]


@njit(cache=True)
def _is_joint(flags: tokens.Flags, word: int) -> bool:
    return word < len(flags) and bool(flags[word] & tokens.JOINT)


@njit(cache=True)
def _agreeing(batch: Batch, text: int, runs: Counts) -> Bools:
    """Which numbers of the left text lie in equal runs as a whole."""
    equal = np.zeros(batch.starts[text + 1] - batch.starts[text], np.bool_)
    for row in range(len(runs)):
        equal[runs[row, 0] : runs[row, 0] + runs[row, 2]] = True
    begin = batch.counted[text]
    found = np.empty(batch.counted[text + 1] - begin, np.bool_)
    for row in range(len(found)):
        first, last = batch.numbers[begin + row, 0], batch.numbers[begin + row, 1]
        found[row] = np.all(equal[first:last])
    return found


@njit(cache=True)
def _numbers_in(batch: Batch, text: int, first: int, last: int) -> tuple[int, int]:
    """The rows of a text's numbers of which a word is in the range."""
    low, end = batch.counted[text], batch.counted[text + 1]
    while low < end and batch.numbers[low, 1] <= first:
        low += 1
    high = low
    while high < end and batch.numbers[high, 0] < last:
        high += 1
    return low, high


@njit(cache=True)
def _has(batch: Batch, text: int, word: np.uint64, needed: int, other: int) -> bool:
    """Whether a text has a word with certain flags, and not with certain others."""
    for place in range(batch.starts[text], batch.starts[text + 1]):
        if batch.hashes[place] == word:
            flags = batch.flags[place]
            if flags & needed == needed and not flags & other:
                return True
    return False


@njit(cache=True)
def _is_name(batch: Batch, pair: tuple[int, int], place: int) -> bool:
    """As `facts._names`, of one word."""
    if not batch.flags[place] & tokens.CAPITAL:
        return False
    word, inside = batch.hashes[place], tokens.CAPITAL | tokens.INSIDE
    proper = _has(batch, pair[0], word, inside, tokens.SHOUTED)
    if not proper and not _has(batch, pair[1], word, inside, tokens.SHOUTED):
        return False
    small = _has(batch, pair[0], word, tokens.SMALL, 0)
    return not small and not _has(batch, pair[1], word, tokens.SMALL, 0)


@njit(cache=True)
def _names(batch: Batch, pair: tuple[int, int], text: int, first: int, last: int) -> int:
    """Which words of a place are names, a bit for each."""
    found = 0
    for word in range(first, last):
        if _is_name(batch, pair, batch.starts[text] + word):
            found |= 1 << (word - first)
    return found


@njit(cache=True)
def _may_tell(batch: Batch, text: int, first: int, last: int) -> bool:
    """As `text.Text.may_tell`."""
    for word in range(batch.starts[text] + first, batch.starts[text] + last):
        if batch.flags[word] & (tokens.CAPITAL | tokens.NUMBER):
            return True
    return False


@njit(cache=True)
def _surely_differ(batch: Batch, pair: tuple[int, int], row: Rows) -> bool:
    """Whether both texts name something in a place, in plain letters, and no name resembles another;
    where this is not sure, `facts._other_names` looks again.
    """
    ours, theirs = batch.starts[pair[0]] + row[0], batch.starts[pair[1]] + row[2]
    left, right, shorter, longer = 0, 0, 0, 0
    for a in range(_SLOT):
        if row[8] >> a & 1:
            left, shorter = left + 1, shorter + (batch.letters[ours + a, 1] >> 15)
        if row[9] >> a & 1:
            right, longer = right + 1, longer + (batch.letters[theirs + a, 1] >> 15)
    if not left or not right or shorter == right or longer == left:
        return False  # names, or the initials of names
    for a in range(_SLOT):
        for b in range(_SLOT):
            if row[8] >> a & 1 and row[9] >> b & 1:
                one, other = batch.letters[ours + a], batch.letters[theirs + b]
                if not tokens.differ((one[0], one[1]), (other[0], other[1])):
                    return False
    return True


@njit(cache=True)
def _telling(
    batch: Batch, pair: tuple[int, int], place: tuple[int, int, int, int], out: Rows
) -> bool:
    """Write of a place what may disagree in it: numbers (rows of the batch) and names (bits)."""
    a, b, c, d = place
    low, high = _numbers_in(batch, pair[0], a, b)
    least, most = _numbers_in(batch, pair[1], c, d)
    left = _names(batch, pair, pair[0], a, b)
    right = _names(batch, pair, pair[1], c, d) if left else 0
    out[0], out[1], out[2], out[3] = a, b, c, d
    out[4], out[5], out[6], out[7] = low, high, least, most
    out[8], out[9] = left, right
    out[11] = _surely_differ(batch, pair, out)
    return (high > low and most > least) or (left != 0 and right != 0)


@njit(cache=True)
def _is_inside(batch: Batch, pair: tuple[int, int], place: tuple[int, int, int, int]) -> bool:
    """As `facts.is_inside`."""
    left, right = batch.bodies[pair[0]], batch.bodies[pair[1]]
    a, b, c, d = place
    return bool(left[0] < a and b <= left[1] and right[0] < c and d <= right[1])


@njit(cache=True)
def _places(batch: Batch, pair: tuple[int, int], runs: Counts, out: Rows) -> tuple[int, int]:
    """As `facts._gaps`: how many short ones there are, and how many rows were written: of those
    that may tell of facts, and, where all inside the bodies do, of these.
    """
    left = batch.starts[pair[0] + 1] - batch.starts[pair[0]]
    right = batch.starts[pair[1] + 1] - batch.starts[pair[1]]
    count, filled, a, c = 0, 0, 0, 0
    alone = True
    for row in range(len(runs) + 1):
        b, d, length = left, right, 0
        if row < len(runs):
            b, d, length = runs[row, 0], runs[row, 1], runs[row, 2]
        if d < c:
            continue
        if b > a or d > c:
            inside = _is_inside(batch, pair, (a, b, c, d))
            short = 0 < b - a <= _SLOT and 0 < d - c <= _SLOT
            tells = short and _may_tell(batch, pair[0], a, b) and _may_tell(batch, pair[1], c, d)
            count += short
            alone = alone and (tells or not inside)
            if tells and (_telling(batch, pair, (a, b, c, d), out[filled]) or inside):
                out[filled, 10] = inside
                filled += 1
        a, c = b + length, d + length
    return count, filled if alone else _facts_alone(out, filled)


@njit(cache=True)
def _facts_alone(out: Rows, filled: int) -> int:
    """Keep the rows that have numbers or names on both sides, none of them as inside."""
    kept = 0
    for row in range(filled):
        numbers = out[row, 5] > out[row, 4] and out[row, 7] > out[row, 6]
        if numbers or (out[row, 8] and out[row, 9]):
            out[kept] = out[row]
            out[kept, 10] = 0
            kept += 1
    return kept


@njit(cache=True)
def _passages(batch: Batch, pair: tuple[int, int], runs: Counts, out: Rows) -> int:
    """The longer runs as spans of both texts, in characters."""
    left, right = batch.starts[pair[0]], batch.starts[pair[1]]
    shorter = min(batch.starts[pair[0] + 1] - left, batch.starts[pair[1] + 1] - right)
    count = 0
    for row in range(len(runs)):
        a, c, length = left + runs[row, 0], right + runs[row, 1], runs[row, 2]
        if length >= min(_SHOWN, shorter):
            out[count, 0], out[count, 1] = batch.spans[a, 0], batch.spans[a + length - 1, 1]
            out[count, 2], out[count, 3] = batch.spans[c, 0], batch.spans[c + length - 1, 1]
            count += 1
    return count


@njit(cache=True)
def _compared(
    batch: Batch,
    pair: tuple[int, int],
    limits: tuple[float, int],
    out: Counts,
    found: tuple[Rows, Rows, Bools],
) -> None:
    """One pair: fills its row of counts, and the rows, of which it counts how many."""
    form, brief = limits
    runs = alignment.runs(batch, pair[0], pair[1])
    left = batch.starts[pair[0] + 1] - batch.starts[pair[0]]
    right = batch.starts[pair[1] + 1] - batch.starts[pair[1]]
    sides = (np.zeros(left, np.bool_), np.zeros(right, np.bool_))
    _covered(runs, sides)
    out[LEFT], out[RIGHT] = np.count_nonzero(sides[0]), np.count_nonzero(sides[1])
    out[EQUAL] = _equal(runs, 0, left) if left <= right else _equal(runs, 1, right)
    out[LONGEST] = runs[:, 2].max() if len(runs) else 0
    out[RUNS] = _passages(batch, pair, runs, found[0])
    if out[EQUAL] >= form * min(left, right):
        told = _trimmed(batch, pair, runs)
        agreeing = _agreeing(batch, pair[0], told)
        out[AGREEING] = np.count_nonzero(agreeing)
        out[PLACES], out[TELLING] = _places(batch, pair, told, found[1])
        if min(left, right) <= brief:
            found[2][: len(agreeing)] = agreeing
            out[NUMBERS] = len(agreeing)
    shorter = sides[0] if left <= right else sides[1]
    if np.count_nonzero(shorter) / len(shorter) < _WHOLE:
        found[2][out[NUMBERS] : out[NUMBERS] + len(shorter)] = shorter
        out[MARKS] = len(shorter)


@njit(cache=True)
def _room(rows: Rows, filled: int, needed: int) -> Rows:
    """The rows, or a larger copy where they have no room for so many more."""
    if len(rows) - filled >= needed:
        return rows
    larger = np.empty((2 * len(rows) + needed, rows.shape[1]), np.int32)
    larger[:filled] = rows[:filled]
    return larger


@njit(cache=True)
def _more(marks: Bools, filled: int, needed: int) -> Bools:
    if len(marks) - filled >= needed:
        return marks
    larger = np.empty(2 * len(marks) + needed, np.bool_)
    larger[:filled] = marks[:filled]
    return larger


@njit(cache=True, nogil=True)
def compare(
    batch: Batch, pairs: Counts, words: int, least: float, limits: tuple[float, int]
) -> tuple[Counts, Rows, Rows, Bools]:
    """What is counted of each pair (left, right) of texts, and of all pairs together, one after
    another: their passages, telling places, and marks: where a text is brief, on the left text's
    numbers that agree; on the words of the shorter text that lie in stretches.

    Word by word are compared pairs of which one holds a share `least` of the other's shingles and
    both have so many `words`; facts are looked for where a share of the shorter one's words is
    equal, the first of the `limits`, and a text is brief up to the second. Texts have as many words
    as a shingle at least.
    """
    counts = np.zeros((len(pairs), COLUMNS), np.int64)
    spans, places = np.empty((4096, 4), np.int32), np.empty((1024, 12), np.int32)
    marks = np.empty(4096, np.bool_)
    spanned, placed, marked = 0, 0, 0
    for row in range(len(pairs)):
        left, right = pairs[row, 0], pairs[row, 1]
        counts[row, SHARED] = shared(batch, left, right)
        fewer = min(batch.distinct[left], batch.distinct[right])
        longest = batch.starts[left + 1] - batch.starts[left]
        shortest = batch.starts[right + 1] - batch.starts[right]
        longest, shortest = max(longest, shortest), min(longest, shortest)
        if counts[row, SHARED] / fewer < least or shortest < words:
            continue
        spans, places = _room(spans, spanned, longest + 3), _room(places, placed, longest + 3)
        marks = _more(marks, marked, shortest + longest)
        rows = (spans[spanned:], places[placed:], marks[marked:])
        _compared(batch, (left, right), limits, counts[row], rows)
        spanned, placed = spanned + counts[row, RUNS], placed + counts[row, TELLING]
        marked += counts[row, NUMBERS] + counts[row, MARKS]
    return counts, spans[:spanned], places[:placed], marks[:marked]
