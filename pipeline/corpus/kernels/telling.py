"""Facts on which two aligned texts disagree: `facts.compare`, compiled.

The places where facts may differ are rows, which one pass after another completes: their numbers,
their names, what these say. So a pass touches few arrays, and hands them to what it calls.
"""

from typing import NamedTuple

import numpy as np
from numba import njit
from numpy.typing import NDArray

from pipeline.corpus.kernels import counted, describing, names, numbers, proper
from pipeline.corpus.kernels.alignment import Runs
from pipeline.corpus.kernels.counted import Counts, Rows
from pipeline.corpus.kernels.describing import Flags
from pipeline.corpus.kernels.names import Spelling
from pipeline.corpus.kernels.proper import Words
from pipeline.corpus.kernels.reading import Bools
from pipeline.corpus.kernels.tokens import Places, Table, Units
from pipeline.corpus.kernels.uncounted import uncounted

# As in `facts`.
SLOT = names.SLOT
_EDGE = 20
_LONG_TEXT = 100
# What a place tells: a number or a name stands against another.
NUMBER = 1
NAME = 2
# A place: words A:B of the left text and C:D of the right one; whether it is inside both bodies;
# what it tells; its numbers in the left text and in the right one; which of its words are names
# there, a bit for each.
_A, _B, _C, _D, _INSIDE, _TOLD, _LOW, _HIGH, _LEAST, _MOST, _OURS, _THEIRS = range(12)
# What differs where no fact surely does, as `facts._unsure` has it.
_SAME, _FACT, _OTHER = 0, 1, 2
# The bits for the words of a short place.
_WORDS = (1 << SLOT) - 1


class Side(NamedTuple):
    """One of two texts: its bytes and the places of its words in them; its words; the words of its
    numbers, and their values; its body.
    """

    units: Units
    spans: Places
    words: Words
    numbers: Places
    values: NDArray[np.int64]
    body: NDArray[np.int64]


Text = tuple[Units, Places]
Names = tuple[Spelling, tuple[Table, Table]]


class Room(NamedTuple):
    """Room for runs, places, marks on words, and names; the table of code points and their
    expansions; which dates are alike.
    """

    runs: Runs
    places: Rows
    equal: Bools
    spelling: Spelling
    known: tuple[Table, Table]
    alike: Bools


@njit(cache=True)
def room(words: int, known: tuple[Table, Table], alike: Bools) -> Room:
    """Room for texts of up to so many words."""
    return Room(
        np.empty((words + 2, 3), np.int64),
        np.empty((words + 2, 12), np.int32),
        np.empty(words, np.bool_),
        names.spelling(),
        known,
        alike,
    )


@uncounted
def compare(
    left: Side, right: Side, runs: Runs, room: Room, out: tuple[Counts, Rows, Units]
) -> None:
    """Fill the counts of facts, but the digits; the places that disagree, as rows of their first
    left word, what they tell and the bytes of their words on both sides; and these words.
    """
    counts, rows, said = out
    flags, bodies = (left.words.flags, right.words.flags), (left.body, right.body)
    if _has_joints(left.numbers) or _has_joints(right.numbers):
        runs = room.runs[: _trimmed(flags, runs, room.runs)]
    _mark(runs, room.equal[: len(left.spans)])
    counts[counted.AGREEING] = _agreeing(left.numbers, room.equal)
    counts[counted.FEWEST] = min(len(left.values), len(right.values))
    short, tell, alone = _between(runs, flags, bodies, room.places)
    counts[counted.PLACES] = short
    if not tell:
        return
    places = room.places[:tell]
    counts[counted.UNSURE] |= _compare_numbers(left, right, places, room.alike)
    if _find_names(left.words, right.words, places):
        counts[counted.UNSURE] |= _compare_names(left, right, places, (room.spelling, room.known))
    counts[counted.SLOTS] = _slots(places, rows)
    counts[counted.BYTES] = _say(left, right, places, (rows, said))
    _sum(rows[: counts[counted.SLOTS]], len(left.spans), counts)
    if alone:
        counts[counted.ALONE] = _alone(left, right, places, (room.spelling, room.known), counts)


@uncounted
def _sum(slots: Rows, words: int, counts: Counts) -> None:
    """Count the facts, if any is not where datelines and sign-offs stand."""
    inner = words < _LONG_TEXT
    for row in range(len(slots)):
        inner |= _EDGE <= slots[row, 0] < words - _EDGE
    for row in range(len(slots) if inner else 0):
        counts[counted.NUMBERS] += slots[row, 1] & NUMBER != 0
        counts[counted.NAMES] += slots[row, 1] & NAME != 0
        counts[counted.FACTUAL] += 1


@uncounted
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


@uncounted
def _trimmed(flags: tuple[Flags, Flags], runs: Runs, out: Runs) -> int:
    """As `facts._without_parts_of_numbers`, into `out`; gives how many."""
    ours, theirs = flags
    count = 0
    for row in range(len(runs)):
        a, c, length = runs[row, 0], runs[row, 1], runs[row, 2]
        first, last = 0, length
        while first < last and (ours[a + first] | theirs[c + first]) & describing.JOINT:
            first += 1
        while first < last and (_joint(ours, a + last) or _joint(theirs, c + last)):
            last -= 1
        if first < last:
            out[count, 0], out[count, 1], out[count, 2] = a + first, c + first, last - first
            count += 1
    return count


@uncounted
def _has_joints(rows: Places) -> bool:
    found = False
    for row in range(len(rows)):
        found |= rows[row, 1] - rows[row, 0] > 1
    return found


@njit(cache=True, inline="always")
def _joint(flags: Flags, word: int) -> bool:
    return word < len(flags) and flags[word] & describing.JOINT != 0


@uncounted
def _mark(runs: Runs, equal: Bools) -> None:
    """Mark the left words that lie in runs."""
    equal[:] = False
    for row in range(len(runs)):
        equal[runs[row, 0] : runs[row, 0] + runs[row, 2]] = True


@uncounted
def _agreeing(rows: Places, equal: Bools) -> int:
    """How many numbers lie in equal runs as a whole."""
    count = 0
    for row in range(len(rows)):
        missing = 0
        for word in range(rows[row, 0], rows[row, 1]):
            missing += not equal[word]
        count += missing == 0
    return count


@uncounted
def _between(
    runs: Runs, flags: tuple[Flags, Flags], bodies: tuple[Counts, Counts], out: Rows
) -> tuple[int, int, bool]:
    """Of the places between the runs that go forward in both texts (`facts._gaps`): how many are
    short; how many may tell of facts, which are written down; whether all inside the bodies may.
    """
    ours, theirs = flags
    a = c = short = tell = 0
    alone = True
    for row in range(len(runs) + 1):
        b, d, length = len(ours), len(theirs), 0
        if row < len(runs):
            b, d, length = runs[row, 0], runs[row, 1], runs[row, 2]
        if d < c:
            continue
        if b > a or d > c:
            inside = _is_inside(bodies[0], a, b) and _is_inside(bodies[1], c, d)
            is_short = 0 < b - a <= SLOT and 0 < d - c <= SLOT
            one, two = 0, 0
            if is_short:
                one, two = _told(ours, a, b), _told(theirs, c, d)
            tells = one != 0 and two != 0
            short += is_short
            alone = alone and (tells or not inside)
            if tells:
                out[tell, _A], out[tell, _B], out[tell, _C], out[tell, _D] = a, b, c, d
                out[tell, _INSIDE], out[tell, _TOLD] = inside, 0
                out[tell, _OURS], out[tell, _THEIRS] = one & _WORDS, two & _WORDS
                tell += 1
        a, c = b + length, d + length
    return short, tell, alone


@njit(cache=True, inline="always")
def _is_inside(body: Counts, first: int, last: int) -> bool:
    """As `facts._is_inside`, in one text."""
    return bool(body[0] < first and last <= body[1])


@njit(cache=True, inline="always")
def _told(flags: Flags, first: int, last: int) -> int:
    """Which words of a short place have a capital, a bit for each, and one more bit if any is part
    of a number: 0 where nothing may be told (`text.Text.may_tell`).
    """
    found = 0
    for word in range(first, last):
        found |= int(flags[word] & describing.CAPITAL != 0) << (word - first)
        found |= int(flags[word] & describing.NUMBER != 0) << SLOT
    return found


@uncounted
def _compare_numbers(left: Side, right: Side, places: Rows, alike: Bools) -> bool:
    """Find the numbers of each place, and whether they disagree; gives whether any is unsure."""
    unsure = False
    _find_numbers(left.numbers, places, (_A, _B), (_LOW, _HIGH))
    _find_numbers(right.numbers, places, (_C, _D), (_LEAST, _MOST))
    left_values, right_values = left.values, right.values
    for row in range(len(places)):
        low, high = places[row, _LOW], places[row, _HIGH]
        least, most = places[row, _LEAST], places[row, _MOST]
        if low < high and least < most:
            ours, theirs = left_values[low:high], right_values[least:most]
            if not (numbers.are_sure(ours) and numbers.are_sure(theirs)):
                unsure = True
            elif numbers.disagree(ours, theirs, alike):
                places[row, _TOLD] = NUMBER
    return unsure


@uncounted
def _find_numbers(rows: Places, places: Rows, words: tuple[int, int], out: tuple[int, int]) -> None:
    """Find the numbers of which a word is in each place; places and numbers go forward."""
    low = 0
    for row in range(len(places)):
        while low < len(rows) and rows[low, 1] <= places[row, words[0]]:
            low += 1
        high = low
        while high < len(rows) and rows[high, 0] < places[row, words[1]]:
            high += 1
        places[row, out[0]], places[row, out[1]] = low, high


@uncounted
def _find_names(left: Words, right: Words, places: Rows) -> int:
    """Find the words of each place that are names (`facts._names`) where both texts have some;
    gives in how many.
    """
    count = 0
    for row in range(len(places)):
        ours, theirs = places[row, _OURS], places[row, _THEIRS]
        if ours and theirs:
            ours = proper.names(left, right, places[row, _A], ours)
            theirs = proper.names(right, left, places[row, _C], theirs) if ours else 0
        both = ours != 0 and theirs != 0
        places[row, _OURS], places[row, _THEIRS] = (ours, theirs) if both else (0, 0)
        count += both
    return count


@uncounted
def _compare_names(left: Side, right: Side, places: Rows, room: Names) -> bool:
    """Find out in which places the texts name others (`facts._other_names`); gives whether any name
    is too long for that.
    """
    unsure, words = False, room[0]
    ours, theirs = (left.units, left.spans), (right.units, right.spans)
    for row in range(len(places)):
        bits = places[row, _OURS], places[row, _THEIRS]
        if not bits[0]:
            continue
        told = names.surely(ours, theirs, (places[row, _A], places[row, _C]), bits, words)
        if told == names.UNSURE:
            found = _spell(ours, theirs, places[row], bits, room)
            unsure |= found[0] < 0 or found[1] < 0
            others = not names.are_initials(words, found) and not names.any_alike(words, found)
            told = names.OTHERS if others else names.ALIKE
        if told == names.OTHERS:
            places[row, _TOLD] |= NAME
    return unsure


@uncounted
def _spell(
    left: Text, right: Text, place: Places, bits: tuple[int, int], room: Names
) -> tuple[int, int]:
    """Read the words of a place that bits mark; gives how many there are on either side."""
    words, known = room
    ours = names.read(left, (place[_A], bits[0]), known, words, 0)
    return ours, names.read(right, (place[_C], bits[1]), known, words, 1)


@uncounted
def _slots(places: Rows, out: Rows) -> int:
    """Write down the places that disagree; gives how many there are."""
    count = 0
    for row in range(len(places)):
        if places[row, _TOLD]:
            out[count, 0], out[count, 1] = places[row, _A], places[row, _TOLD]
            count += 1
    return count


@uncounted
def _say(left: Side, right: Side, places: Rows, out: tuple[Rows, Units]) -> int:
    """Write down the words of the places that disagree, and how many bytes they have; gives that of
    all.
    """
    rows, said = out
    count = filled = 0
    for row in range(len(places)):
        if places[row, _TOLD]:
            span = left.spans[places[row, _A], 0], left.spans[places[row, _B] - 1, 1]
            more = _copy(left.units, span, said, filled)
            span = right.spans[places[row, _C], 0], right.spans[places[row, _D] - 1, 1]
            most = _copy(right.units, span, said, filled + more)
            rows[count, 2], rows[count, 3] = more, most
            count, filled = count + 1, filled + more + most
    return filled


@uncounted
def _copy(units: Units, span: tuple[int, int], out: Units, filled: int) -> int:
    for place in range(span[0], span[1]):
        out[filled + place - span[0]] = units[place]
    return span[1] - span[0]


@uncounted
def _alone(left: Side, right: Side, places: Rows, room: Names, counts: Counts) -> int:
    """As `facts._alone`, where all places inside the bodies may tell of facts."""
    found = 0
    for row in range(len(places)):
        told = places[row, _TOLD] if places[row, _INSIDE] else 0
        found += (told & NUMBER != 0) + (told & NAME != 0)
    for row in range(len(places) if found else 0):
        if places[row, _INSIDE] and not places[row, _TOLD]:
            kind = _unsure(left, right, places[row], room, counts)
            if kind == _OTHER:
                return 0
            found += kind == _FACT
    return found


@uncounted
def _unsure(left: Side, right: Side, place: Places, room: Names, counts: Counts) -> int:
    """As `facts._unsure`."""
    ours = left.values[place[_LOW] : place[_HIGH]]
    theirs = right.values[place[_LEAST] : place[_MOST]]
    if len(ours) and len(theirs):
        if not (numbers.are_sure(ours) and numbers.are_sure(theirs)):
            counts[counted.UNSURE] = 1
        return _SAME if numbers.are_same(ours, theirs) else _FACT
    one = proper.capitals(left.words, right.words, place[_A], place[_B])
    two = proper.capitals(right.words, left.words, place[_C], place[_D])
    if not one or not two:
        return _OTHER
    sides = (left.units, left.spans), (right.units, right.spans)
    found = _spell(sides[0], sides[1], place, (one, two), room)
    if found[0] < 0 or found[1] < 0:
        counts[counted.UNSURE] = 1
    return _SAME if names.are_alike(room[0], found) else _FACT
