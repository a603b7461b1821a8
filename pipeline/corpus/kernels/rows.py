"""Lines of JSON to the values of some of their fields, without a Python object for any.

Only what is certain is told: a line that has anything out of the ordinary is passed over, and left
to whoever decodes JSON in full. So is every line that is no JSON.
"""

from typing import NamedTuple

import numpy as np
from numba import njit
from numpy.typing import NDArray

from pipeline.corpus.kernels import folding
from pipeline.corpus.kernels.bits import STRIDE, lowest, moved
from pipeline.corpus.kernels.tokens import Starts, Units

Table = NDArray[np.int64]

# A row of the table: where the line begins and ends, whether it was passed over, how many
# characters its text has and what may be true of it; then, field by field, where the value begins
# and ends, -1 where there is none. The first field is the text.
BEGIN, END, ODD, CHARACTERS, MARKS, VALUES = range(6)
# The text may not be in NFC; it may end in an ellipsis.
UNNORMAL, CUT_OFF = 1, 2

# No such field; a field without a value.
ABSENT, NULL = -1, -2
NAME = 1  # the field that may be a whole number as well
TEXTS, OTHERS = 0, 1

_QUOTE, _BACKSLASH, _COMMA, _COLON = b'"\\,:'
_OBJECT, _OBJECT_END, _LIST, _LIST_END = b"{}[]"
_MINUS, _POINT, _ZERO, _NULL = b"-.0n"
_TAB, _NEWLINE, _RETURN, _SPACE = b"\t\n\r "
_WORDS = (b"null", b"true", b"false")
_BEYOND_ASCII = 0x80
_DIGITS = 18  # before a point or after it: a number that is certain to fit
_DEEPEST = 60  # lists and objects in each other
_TAIL = 16  # bytes at the end of a text in which an ellipsis is looked for

# What a letter after a backslash stands for, 0 if none.
_ESCAPES = np.zeros(256, np.uint8)
for _letter, _meant in zip(b'"\\/bfnrt', b'"\\/\b\f\n\r\t', strict=True):
    _ESCAPES[_letter] = _meant


class Rooms(NamedTuple):
    """Where values go, in UTF-8: texts, the other fields and names of fields; where both end."""

    texts: Units
    others: Units
    ends: Starts


@njit(cache=True, inline="always")
def _is_between(units: Units, place: int, low: int, high: int) -> bool:
    return bool(low <= units[place] <= high)


@njit(cache=True)
def _wide(units: Units, place: int) -> int:
    """How many bytes the code point beyond ASCII at a place has, 0 if that is no UTF-8.

    By table 3-7 of the Unicode standard.
    """
    lead = units[place]
    if lead < 0xC2 or lead > 0xF4:
        return 0
    wide = 2 + int(lead >= 0xE0) + int(lead >= 0xF0)
    low = 0xA0 if lead == 0xE0 else 0x90 if lead == 0xF0 else 0x80
    high = 0x9F if lead == 0xED else 0x8F if lead == 0xF4 else 0xBF
    if not _is_between(units, place + 1, low, high):
        return 0
    for step in range(2, wide):
        if not _is_between(units, place + step, 0x80, 0xBF):
            return 0
    return wide


@njit(cache=True)
def _hex(units: Units, place: int) -> int:
    r"""What the escape `\uXXXX` at a place says, -1 if there is none."""
    if units[place] != _BACKSLASH or units[place + 1] != 0x75:
        return -1
    code = 0
    for step in range(2, 6):
        unit = int(units[place + step])
        if 0x30 <= unit <= 0x39:
            digit = unit - 0x30
        elif 0x61 <= unit | 0x20 <= 0x66:
            digit = (unit | 0x20) - 0x57
        else:
            return -1
        code = code << 4 | digit
    return code


@njit(cache=True)
def _escaped(units: Units, place: int) -> tuple[int, int]:
    r"""The code point that `\uXXXX`, or a pair of them, stands for and the bytes it is written in, 0
    if it is none, or half of a pair.
    """
    code = _hex(units, place)
    if code < 0 or 0xDC00 <= code < 0xE000:
        return 0, 0
    if code < 0xD800 or code >= 0xE000:
        return code, 6
    low = _hex(units, place + 6)
    if low < 0xDC00 or low >= 0xE000:
        return 0, 0
    return 0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00), 12


@njit(cache=True, inline="always")
def _may_change(out: Units, at: int) -> bool:
    """Whether the code point beyond ASCII, just written, may be other in NFC (`canonical`)."""
    if out[at] < 0xCC:
        return False
    return not (out[at] == 0xE2 and out[at + 1] == 0x80 and out[at + 2] >= 0x82)


@njit(cache=True)
def _string(units: Units, place: int, out: Units, at: int) -> tuple[int, int, int, bool]:
    """The string of which the first character stands at a place, in UTF-8 into `out`: the place
    after it, where it ends in `out`, how many bytes there begin no character, and whether it may
    not be in NFC. If it is no string, or not certain, the place of what is wrong, below zero (~).
    """
    inner, odd = 0, False
    while True:
        found = moved(units, place, out, at)
        if not found:
            place, at = place + STRIDE, at + STRIDE
            continue
        step = lowest(found)
        place, at = place + step, at + step
        unit = units[place]
        if unit == _QUOTE:
            return place + 1, at, inner, odd
        begin = at
        if unit == _BACKSLASH and _ESCAPES[units[place + 1]]:
            out[at] = _ESCAPES[units[place + 1]]
            place, at = place + 2, at + 1
            continue
        if unit == _BACKSLASH:
            code, wide = _escaped(units, place)
            at = folding.put(out, at, code)
        else:
            wide = _wide(units, place) if unit >= _BEYOND_ASCII else 0
            for step in range(wide):
                out[at + step] = units[place + step]
            at += wide
        if not wide:
            return ~place, at, inner, odd
        place += wide
        inner += at - begin - 1
        odd |= _may_change(out, begin)


@njit(cache=True)
def _digits(units: Units, place: int) -> int:
    """The place after the digits there."""
    while _is_between(units, place, 0x30, 0x39):
        place += 1
    return place


@njit(cache=True)
def _number(units: Units, place: int) -> tuple[int, bool]:
    """The place after a number, and whether it is a whole one, written as `str` would; the place of
    what is wrong, below zero (~), if it is none, or unusual.
    """
    begin = place + (units[place] == _MINUS)
    point = _digits(units, begin)
    is_zero = units[begin] == _ZERO
    if point == begin or point - begin > _DIGITS or (is_zero and point > begin + 1):
        return ~place, False
    if units[point] != _POINT:
        return point, not (is_zero and begin > place)
    end = _digits(units, point + 1)
    return (end if 1 < end - point <= _DIGITS else ~place), False


@njit(cache=True)
def _word(units: Units, place: int) -> int:
    """The place after `null`, `true` or `false`, or ~ the place."""
    for word in _WORDS:
        same = 0
        while same < len(word) and units[place + same] == word[same]:
            same += 1
        if same == len(word):
            return place + same
    return ~place


@njit(cache=True, inline="always")
def _space(units: Units, place: int) -> int:
    """The place after white space in a line."""
    while units[place] <= _SPACE and (
        units[place] == _SPACE or units[place] == _TAB or units[place] == _RETURN
    ):
        place += 1
    return place


@njit(cache=True)
def _simple(units: Units, place: int, room: Rooms) -> int:
    """The place after a string, number or word, or ~ that of what is wrong."""
    if units[place] == _QUOTE:
        return _string(units, place + 1, room.others, room.ends[OTHERS])[0]
    if units[place] == _MINUS or _is_between(units, place, 0x30, 0x39):
        return _number(units, place)[0]
    return _word(units, place)


@njit(cache=True)
def _key(units: Units, place: int, room: Rooms) -> tuple[int, int]:
    """The place of the value after a name and its colon, and where the name ends that begins at the
    end of the other values; ~ the place of what is wrong.
    """
    if units[place] != _QUOTE:
        return ~place, 0
    place, end, _, _ = _string(units, place + 1, room.others, room.ends[OTHERS])
    if place < 0:
        return place, 0
    place = _space(units, place)
    return (_space(units, place + 1) if units[place] == _COLON else ~place), end


@njit(cache=True, inline="always")
def _closing(kinds: int) -> int:
    return _OBJECT_END if kinds & 1 else _LIST_END


@njit(cache=True)
def _item(units: Units, place: int, kinds: int, room: Rooms) -> int:
    """The place of a value in a list or, after its name, in an object."""
    return _key(units, place, room)[0] if kinds & 1 else place


@njit(cache=True)
def _closed(units: Units, place: int, depth: int, kinds: int) -> tuple[int, int, int]:
    """The place after the lists and objects that end there, and those still open."""
    while depth:
        place = _space(units, place)
        if units[place] != _closing(kinds):
            break
        depth, kinds, place = depth - 1, kinds >> 1, place + 1
    return place, depth, kinds


@njit(cache=True)
def _passed(units: Units, place: int, room: Rooms) -> int:
    """The place after any value, or ~ that of what is wrong."""
    depth, kinds = 0, 0  # a bit for each list or object that is open, 1 of an object
    while place >= 0:
        if units[place] == _LIST or units[place] == _OBJECT:
            kinds = kinds << 1 | (units[place] == _OBJECT)
            depth, place = depth + 1, _space(units, place + 1)
            if depth > _DEEPEST:
                return ~place
            if units[place] != _closing(kinds):
                place = _item(units, place, kinds, room)
                continue
        else:
            place = _simple(units, place, room)
            if place < 0:
                return place
        place, depth, kinds = _closed(units, place, depth, kinds)
        if not depth:
            return place
        if units[place] != _COMMA:
            return ~place
        place = _item(units, _space(units, place + 1), kinds, room)
    return place


@njit(cache=True)
def _slot(name: Units, wanted: tuple[Units, Starts]) -> int:
    """The number of a field that is wanted, or -1."""
    names, bounds = wanted
    for slot in range(len(bounds) - 1):
        same, count = 0, bounds[slot + 1] - bounds[slot]
        if count == len(name):
            while same < count and name[same] == names[bounds[slot] + same]:
                same += 1
            if same == count:
                return slot
    return -1


@njit(cache=True)
def _may_be_cut_off(out: Units, begin: int, end: int) -> bool:
    """Whether the last characters of a text but for white space may be those of `is_cut_off`."""
    while end > begin and out[end - 1] <= _SPACE:
        end -= 1
    for place in range(max(begin, end - _TAIL), end):
        unit = out[place]
        if unit >= _BEYOND_ASCII or unit == _LIST_END or unit == _POINT == out[place - 1]:
            return True
    return False


@njit(cache=True)
def _text(units: Units, place: int, room: Rooms, row: Starts) -> int:
    """A text into its room; the place after it, or ~ that of what is wrong."""
    if units[place] != _QUOTE:
        return ~place
    begin = room.ends[TEXTS]
    place, end, inner, may_change = _string(units, place + 1, room.texts, begin)
    row[VALUES], row[VALUES + 1] = begin, end
    row[CHARACTERS] = end - begin - inner
    row[MARKS] = UNNORMAL * may_change + CUT_OFF * _may_be_cut_off(room.texts, begin, end)
    room.ends[TEXTS] = end
    return place


@njit(cache=True)
def _value(units: Units, place: int, slot: int, room: Rooms, row: Starts) -> int:
    """A value other than the text; the place after it, or ~ that of what is wrong or unusual."""
    begin = room.ends[OTHERS]
    end = begin
    if units[place] == _QUOTE:
        place, end, _, _ = _string(units, place + 1, room.others, begin)
    elif units[place] == _NULL:
        row[VALUES + 2 * slot] = NULL
        return _word(units, place)
    else:
        after, is_whole = _number(units, place)
        if slot != NAME or after < 0 or not is_whole:
            return ~place
        while place < after:
            room.others[end] = units[place]
            place, end = place + 1, end + 1
    row[VALUES + 2 * slot], row[VALUES + 2 * slot + 1] = begin, end
    room.ends[OTHERS] = end
    return place


@njit(cache=True)
def _line(units: Units, place: int, wanted: tuple[Units, Starts], room: Rooms, row: Starts) -> int:
    """The values of a line; the place of its end, or ~ that of what is wrong or unusual."""
    if units[place] != _OBJECT:
        return ~place
    while True:
        place, end = _key(units, _space(units, place + 1), room)
        if place < 0:
            return place
        slot = _slot(room.others[room.ends[OTHERS] : end], wanted)
        if slot < 0:
            place = _passed(units, place, room)
        elif row[VALUES + 2 * slot] != ABSENT:
            return ~place
        elif slot == 0:
            place = _text(units, place, room, row)
        else:
            place = _value(units, place, slot, room, row)
        if place < 0:
            return place
        place = _space(units, place)
        if units[place] != _COMMA:
            break
    if units[place] != _OBJECT_END:
        return ~place
    place = _space(units, place + 1)
    return ~place if units[place] != _NEWLINE or row[VALUES] < 0 else place


@njit(cache=True, nogil=True)
def read(
    units: Units, place: int, wanted: tuple[Units, Starts], room: Rooms, table: Table
) -> tuple[int, int]:
    """Lines from a place on, as many as the table has rows: how many, and the place after them.

    The last byte that is read is a newline; `STRIDE` more follow it, whatever they are. `wanted` are
    the names of fields, one after another, and where each begins; `room` has as many bytes as all
    lines, and `STRIDE` more. The last line ends with that last newline.
    """
    size, count = len(units) - STRIDE, 0
    while place < size and count < len(table):
        row = table[count]
        row[:] = ABSENT
        texts, others = room.ends[TEXTS], room.ends[OTHERS]
        end = _line(units, _space(units, place), wanted, room, row)
        row[ODD] = end < 0
        if end < 0:
            end = ~end
            while units[end] != _NEWLINE:
                end += 1
            room.ends[TEXTS], room.ends[OTHERS] = texts, others
        row[BEGIN], row[END] = place, end + 1
        place, count = end + 1, count + 1
    return count, place
