"""Facts on which two aligned texts disagree: `facts.compare`, compiled."""

from typing import NamedTuple

import numpy as np
from numba import njit
from numpy.typing import NDArray

from pipeline.corpus.kernels import counted, describing, names, numbers
from pipeline.corpus.kernels.alignment import Runs
from pipeline.corpus.kernels.counted import Counts, Rows
from pipeline.corpus.kernels.describing import Flags, Known
from pipeline.corpus.kernels.names import Spelling
from pipeline.corpus.kernels.reading import Batch, Bools
from pipeline.corpus.kernels.tokens import Hashes, Places, Units

Place = tuple[int, int, int, int]

# As in `facts`.
SLOT = names.SLOT
_EDGE = 20
_LONG_TEXT = 100
# What a place tells: a number or a name stands against another; it is not known.
NUMBER = 1
NAME = 2
_NOT_KNOWN = -1
# What differs where no fact surely does, as `facts._unsure` has it.
_SAME, _FACT, _OTHER = 0, 1, 2


class Side(NamedTuple):
    """One of two texts: its bytes; the places, hashes and flags of its words; the words of its
    numbers, and their values; the bits of words written small and of proper ones; its body.
    """

    units: Units
    spans: Places
    hashes: Hashes
    flags: Flags
    numbers: Places
    values: NDArray[np.int64]
    small: Hashes
    proper: Hashes
    body: NDArray[np.int64]


class Room(NamedTuple):
    """Room for runs, for marks on words, and for names; which dates are alike."""

    runs: Runs
    equal: Bools
    spelling: Spelling
    alike: Bools


@njit(cache=True)
def side(batch: Batch, known: Known, text: int) -> Side:
    """A text of which the words are known."""
    part = slice(batch.starts[text], batch.starts[text + 1])
    rows = slice(known.rows[text, 0], known.rows[text, 1])
    return Side(
        batch.units[batch.bounds[text] : batch.bounds[text + 1]],
        batch.spans[part],
        batch.hashes[part],
        known.flags[part],
        known.numbers[rows],
        known.values[rows],
        known.small[text],
        known.proper[text],
        known.bodies[text],
    )


@njit(cache=True)
def compare(
    left: Side,
    right: Side,
    runs: Runs,
    room: Room,
    out: tuple[Counts, Rows, Units],
) -> None:
    """Fill the counts of facts, but the digits; the places that disagree, as rows of their first
    left word, what they tell and the bytes of their words on both sides; and these words.
    """
    counts, rows, _ = out
    runs = _trimmed(left, right, runs, room.runs)
    _mark(runs, room.equal[: len(left.hashes)])
    counts[counted.AGREEING] = _agreeing(left, room.equal)
    counts[counted.FEWEST] = min(len(left.values), len(right.values))
    _places(left, right, runs, room, out)
    slots = rows[: counts[counted.SLOTS]]
    inner = len(left.hashes) < _LONG_TEXT
    for row in range(len(slots)):
        inner |= _EDGE <= slots[row, 0] < len(left.hashes) - _EDGE
    for row in range(len(slots) if inner else 0):
        counts[counted.NUMBERS] += slots[row, 1] & NUMBER != 0
        counts[counted.NAMES] += slots[row, 1] & NAME != 0
        counts[counted.FACTUAL] += 1


@njit(cache=True)
def digits(left: Side, equal: Bools, counts: Counts) -> None:
    """Count the digits of long numbers that agree, with the words marked that are equal."""
    for row in range(len(left.values)):
        value = left.values[row]
        if not np.all(equal[left.numbers[row, 0] : left.numbers[row, 1]]):
            continue
        if value == numbers.UNSURE:
            counts[counted.UNSURE] = 1
        elif value >= 0 and numbers.length(value) >= numbers.LONG:
            counts[counted.DIGITS] += numbers.length(value)


@njit(cache=True)
def _trimmed(left: Side, right: Side, runs: Runs, room: Runs) -> Runs:
    """As `facts._without_parts_of_numbers`."""
    if not _has_joints(left.numbers) and not _has_joints(right.numbers):
        return runs
    count = 0
    for row in range(len(runs)):
        a, c, length = runs[row, 0], runs[row, 1], runs[row, 2]
        first, last = 0, length
        while first < last and (left.flags[a + first] | right.flags[c + first]) & describing.JOINT:
            first += 1
        while first < last and (_joint(left.flags, a + last) or _joint(right.flags, c + last)):
            last -= 1
        if first < last:
            room[count, 0], room[count, 1], room[count, 2] = a + first, c + first, last - first
            count += 1
    return room[:count]


@njit(cache=True)
def _has_joints(rows: Places) -> bool:
    return bool(np.any(rows[:, 1] - rows[:, 0] > 1))


@njit(cache=True)
def _joint(flags: Flags, word: int) -> bool:
    return word < len(flags) and bool(flags[word] & describing.JOINT)


@njit(cache=True)
def _mark(runs: Runs, equal: Bools) -> None:
    """Mark the left words that lie in runs."""
    equal[:] = False
    for row in range(len(runs)):
        equal[runs[row, 0] : runs[row, 0] + runs[row, 2]] = True


@njit(cache=True)
def _agreeing(left: Side, equal: Bools) -> int:
    """How many numbers of the left text lie in equal runs as a whole."""
    count = 0
    for row in range(len(left.numbers)):
        count += int(np.all(equal[left.numbers[row, 0] : left.numbers[row, 1]]))
    return count


@njit(cache=True)
def _places(
    left: Side, right: Side, runs: Runs, room: Room, out: tuple[Counts, Rows, Units]
) -> None:
    """Judge the places between the runs that go forward in both texts (`facts._gaps`)."""
    counts = out[0]
    a = c = known = facts = 0
    alone = True  # as long as nothing but facts differs inside the bodies
    for row in range(len(runs) + 1):
        b, d, length = len(left.hashes), len(right.hashes), 0
        if row < len(runs):
            b, d, length = runs[row, 0], runs[row, 1], runs[row, 2]
        if d < c:
            continue
        if b > a or d > c:
            place = (a, b, c, d)
            inside = _is_inside(left, right, place)
            short = 0 < b - a <= SLOT and 0 < d - c <= SLOT
            tells = short and _may_tell(left.flags[a:b]) and _may_tell(right.flags[c:d])
            counts[counted.PLACES] += short
            alone = alone and (tells or not inside)
            told = _told(left, right, place, room, out) if tells else 0
            known += ((told & NUMBER != 0) + (told & NAME != 0)) if inside else 0
            if inside and alone and not told:
                kind = _unsure(left, right, place, room, counts)
                alone = kind != _OTHER
                facts += kind == _FACT
        a, c = b + length, d + length
    counts[counted.ALONE] = known + facts if alone and known else 0


@njit(cache=True)
def _is_inside(left: Side, right: Side, place: Place) -> bool:
    """As `facts.is_inside`."""
    a, b, c, d = place
    one, other = left.body, right.body
    return bool(one[0] < a and b <= one[1] and other[0] < c and d <= other[1])


@njit(cache=True)
def _may_tell(flags: Flags) -> bool:
    """As `text.Text.may_tell`."""
    marks = 0
    for known in flags:
        marks |= known
    return bool(marks & (describing.CAPITAL | describing.NUMBER))


@njit(cache=True)
def _told(
    left: Side, right: Side, place: Place, room: Room, out: tuple[Counts, Rows, Units]
) -> int:
    """What disagrees in a place (`facts._slots`), written down if anything does."""
    counts, rows, said = out
    a, b, c, d = place
    told = 0
    ours, theirs = _values(left, a, b), _values(right, c, d)
    if len(ours) and len(theirs):
        if not (numbers.are_sure(ours) and numbers.are_sure(theirs)):
            counts[counted.UNSURE] = 1
        elif numbers.disagree(ours, theirs, room.alike):
            told = NUMBER
    one = _names(left, right, a, b)
    two = _names(right, left, c, d) if one else 0
    if one and two and _name_others((left, right), place, (one, two), room, counts):
        told |= NAME
    if told:
        row = counts[counted.SLOTS]
        filled = counts[counted.BYTES]
        more = _copy(left.units, left.spans[a, 0], left.spans[b - 1, 1], said[filled:])
        most = _copy(right.units, right.spans[c, 0], right.spans[d - 1, 1], said[filled + more :])
        rows[row, 0], rows[row, 1], rows[row, 2], rows[row, 3] = a, told, more, most
        counts[counted.SLOTS], counts[counted.BYTES] = row + 1, filled + more + most
    return told


@njit(cache=True)
def _copy(units: Units, begin: int, end: int, out: Units) -> int:
    for place in range(begin, end):
        out[place - begin] = units[place]
    return end - begin


@njit(cache=True)
def _values(text: Side, first: int, last: int) -> NDArray[np.int64]:
    """The values of a text's numbers of which a word is in the range."""
    low = np.searchsorted(text.numbers[:, 1], first, side="right")
    high = low
    while high < len(text.numbers) and text.numbers[high, 0] < last:
        high += 1
    return text.values[low:high]


@njit(cache=True)
def _names(text: Side, other: Side, first: int, last: int) -> int:
    """Which words of a place are names (`facts._names`), a bit for each."""
    found = 0
    for word in range(first, last):
        is_name = text.flags[word] & describing.CAPITAL and _is_proper(text, other, word)
        if is_name and not _is_small(text, other, text.hashes[word]):
            found |= 1 << (word - first)
    return found


@njit(cache=True)
def _is_proper(text: Side, other: Side, word: int) -> bool:
    flags, key = text.flags[word], text.hashes[word]
    if flags & describing.INSIDE and not flags & describing.SHOUTED:
        return True
    return _is_inside_sentence(text, key) or _is_inside_sentence(other, key)


@njit(cache=True)
def _is_inside_sentence(text: Side, key: np.uint64) -> bool:
    """Whether a text has a word with a capital inside a sentence of ordinary letters."""
    if not describing.may_have(text.proper, key):
        return False
    wanted = describing.CAPITAL | describing.INSIDE
    for word in range(len(text.hashes)):
        flags = text.flags[word] & (wanted | describing.SHOUTED)
        if text.hashes[word] == key and flags == wanted:
            return True
    return False


@njit(cache=True)
def _is_small(text: Side, other: Side, key: np.uint64) -> bool:
    """As `facts._is_small`, of a word with a capital."""
    return _writes_small(text, key) or _writes_small(other, key)


@njit(cache=True)
def _writes_small(text: Side, key: np.uint64) -> bool:
    if not describing.may_have(text.small, key):
        return False
    for word in range(len(text.hashes)):
        if text.hashes[word] == key and text.flags[word] & describing.SMALL:
            return True
    return False


@njit(cache=True)
def _spelled(
    sides: tuple[Side, Side], place: Place, bits: tuple[int, int], room: Room, counts: Counts
) -> tuple[int, int]:
    """Fold the words of a place that bits mark; gives how many there are on either side."""
    a, b, c, d = place
    left, right = sides
    words = room.spelling
    ours = names.read(
        left.units, left.spans[a:b], bits[0], words.known, (words.left, words.lengths[0])
    )
    theirs = names.read(
        right.units, right.spans[c:d], bits[1], words.known, (words.right, words.lengths[1])
    )
    if ours < 0 or theirs < 0:
        counts[counted.UNSURE] = 1
    return max(ours, 0), max(theirs, 0)


@njit(cache=True)
def _name_others(
    sides: tuple[Side, Side], place: Place, bits: tuple[int, int], room: Room, counts: Counts
) -> bool:
    """As `facts._other_names`, where both sides name something."""
    a, b, c, d = place
    ours, theirs = sides[0].spans[a:b], sides[1].spans[c:d]
    one, other = sides[0].units, sides[1].units
    if names.are_initials((one, other), (ours, theirs), bits):
        return False
    if names.are_initials((other, one), (theirs, ours), (bits[1], bits[0])):
        return False
    left, right = _spelled(sides, place, bits, room, counts)
    return not names.any_alike(left, right, room.spelling)


@njit(cache=True)
def _unsure(left: Side, right: Side, place: Place, room: Room, counts: Counts) -> int:
    """As `facts._unsure`."""
    a, b, c, d = place
    one, two = _values(left, a, b), _values(right, c, d)
    if len(one) and len(two):
        if not (numbers.are_sure(one) and numbers.are_sure(two)):
            counts[counted.UNSURE] = 1
        return _SAME if numbers.are_same(one, two) else _FACT
    bits = (_capitals(left, right, a, b), _capitals(right, left, c, d))
    if not bits[0] or not bits[1]:
        return _OTHER
    ours, theirs = _spelled((left, right), place, bits, room, counts)
    return _SAME if names.are_alike(ours, theirs, room.spelling) else _FACT


@njit(cache=True)
def _capitals(text: Side, other: Side, first: int, last: int) -> int:
    """Which words of a place have a capital and are nowhere written small, a bit for each."""
    found = 0
    for word in range(first, last):
        is_capital = bool(text.flags[word] & describing.CAPITAL)
        if is_capital and not _is_small(text, other, text.hashes[word]):
            found |= 1 << (word - first)
    return found
