"""What is asked of words besides their hashes, over UTF-8 bytes."""

import numpy as np
from numba import njit
from numpy.typing import NDArray

Units = NDArray[np.uint8]
Table = NDArray[np.uint32]
Hashes = NDArray[np.uint64]
Starts = NDArray[np.int64]
Places = NDArray[np.int32]
Flags = NDArray[np.uint8]

# An entry of the table says of a code point: that it is part of a word, or a word by itself; what
# it is folded to, or, if that is more than one code point ("ß" to "ss"), the row of the expansions;
# its case; that it is a digit beyond ASCII, ...
WORD = 1 << 31
ALONE = 1 << 30
SEVERAL = 1 << 29
UPPER = 1 << 28
LOWER = 1 << 27
DECIMAL = 1 << 26
# ... that a text with it may not be in NFC; that after it, or it and a space, no sentence goes on.
ODD = 1 << 25
STOPS = 1 << 24
BREAKS = 1 << 23
SPACE = 1 << 22
DIGIT = 1 << 21
VALUE = (1 << 21) - 1
UNKNOWN = 0xFFFFFFFF

# What is known of a word: its first letter is a capital, all its letters are, a sentence goes on
# before it, it is written as it is folded, it is part of a number, which the word before began; it has
# ASCII digits.
CAPITAL = 1
SHOUTED = 2
INSIDE = 4
SMALL = 8
NUMBER = 16
JOINT = 32
DIGITS = 64

_ASCII = 0x80
_SPACE = 0x20
_NEWLINE = 0x0A
# A headline or sign-off has at most so many words, as in `text`.
_LINE = 30
# As in `facts`.
_STEM = 3
_SPELLING = 0.75
_MOST = 31  # a number goes on over so many characters


@njit(cache=True, inline="always")
def decoded(units: Units, place: int) -> tuple[int, int]:
    """The code point at a place of well-formed UTF-8 (lone surrogates included), and its bytes."""
    lead = np.int64(units[place])
    if lead < _ASCII:
        return int(lead), 1
    one = np.int64(units[place + 1]) & 0x3F
    if lead < 0xE0:
        return int((lead & 0x1F) << 6 | one), 2
    two = np.int64(units[place + 2]) & 0x3F
    if lead < 0xF0:
        return int((lead & 0x0F) << 12 | one << 6 | two), 3
    three = np.int64(units[place + 3]) & 0x3F
    return int((lead & 0x07) << 18 | one << 12 | two << 6 | three), 4


@njit(cache=True)
def marks(units: Units, spans: Places, table: Table, out: Table) -> None:
    """Of each word of a text the marks of its code points, with 1 where it is folded to others."""
    for word in range(len(spans)):
        place, end = spans[word, 0], spans[word, 1]
        seen, other = 0, 0
        while place < end:
            code, wide = decoded(units, place)
            entry = table[code]
            seen |= entry
            other |= (entry ^ code) & VALUE
            place += wide
        out[word] = (seen & ~VALUE) | (other != 0)


@njit(cache=True, nogil=True)
def flags(units: Units, begin: int, table: Table, found: tuple[Places, Table], out: Flags) -> None:
    """What is known of each word of the text that begins at a byte."""
    spans, marks = found
    for number in range(len(spans)):
        mark = marks[number]
        place = begin + spans[number, 0]
        known = CAPITAL if table[decoded(units, place)[0]] & UPPER else 0
        if mark & UPPER and not mark & LOWER:
            known |= SHOUTED
        if mark & DIGIT:
            known |= DIGITS
        if not mark & (SEVERAL | 1) and not known & CAPITAL:
            known |= SMALL
        if goes_on(units, begin, place, table):
            known |= INSIDE
        out[number] = known


@njit(cache=True, inline="always")
def _before(units: Units, place: int) -> int:
    """Where the code point begins that ends before a byte."""
    place -= 1
    while units[place] & 0xC0 == 0x80:
        place -= 1
    return place


@njit(cache=True)
def goes_on(units: Units, begin: int, place: int, table: Table) -> bool:
    """Whether what stands before a word of the text lets a sentence go on (`text._INSIDE`)."""
    if place == begin:
        return False
    last = _before(units, place)
    if not table[decoded(units, last)[0]] & STOPS:
        return True
    if units[last] != _SPACE or last == begin:
        return False
    return not table[decoded(units, _before(units, last))[0]] & BREAKS


@njit(cache=True, inline="always")
def _is_digit(unit: int) -> bool:
    return 0x30 <= unit <= 0x39


@njit(cache=True, inline="always")
def _is_letter(unit: int) -> bool:
    return 0x41 <= unit <= 0x5A or 0x61 <= unit <= 0x7A


@njit(cache=True, inline="always")
def _joins(unit: int) -> bool:
    """Whether a character may stand inside a number: one of `.,:/-`."""
    return 0x2C <= unit <= 0x2F or unit == 0x3A


@njit(cache=True)
def number_end(units: Units, place: int, end: int) -> int:
    """Where a number that begins at a digit ends (`text._NUMBER`)."""
    last = place
    for step in range(1, _MOST + 1):
        if place + step >= end:
            break
        unit = units[place + step]
        if _is_digit(unit):
            last = place + step
        elif not _joins(unit):
            break
    return last + 1


@njit(cache=True, nogil=True)
def numbers(units: Units, begin: int, spans: Places, flags: Flags, out: Places) -> int:
    """The numbers of a text without digits beyond ASCII: words `first:last`, and their bytes.

    Words that are a number or date spelled out are marked already. Gives how many there are.
    """
    count, done = 0, 0
    limit = begin + spans[-1, 1] if len(spans) else begin
    for word in range(len(spans)):
        if flags[word] & NUMBER:
            out[count, 0], out[count, 1] = word, word + 1
            out[count, 2], out[count, 3] = spans[word, 0], spans[word, 1]
            count += 1
            continue
        place = begin + spans[word, 0]
        while flags[word] & DIGITS and place < begin + spans[word, 1]:
            starts = place >= done and _is_digit(units[place])
            if starts and place > begin:
                unit = units[place - 1]
                starts = not _is_digit(unit) and not _is_letter(unit)
            if not starts:
                place += 1
                continue
            done = number_end(units, place, limit)
            last = word + 1
            while last < len(spans) and begin + spans[last, 0] < done:
                last += 1
            out[count, 0], out[count, 1] = word, last
            out[count, 2], out[count, 3] = place - begin, done - begin
            count += 1
            place = done
    return count


@njit(cache=True)
def _is_ascii(units: Units) -> bool:
    marks = 0
    for unit in units:
        marks |= unit
    return marks < _ASCII


@njit(cache=True, nogil=True)
def characters(units: Units, begin: int, places: Places) -> None:
    """Turn ascending places of a text from bytes into characters."""
    byte, character = 0, 0
    if not len(places) or _is_ascii(units[begin : begin + places[-1]]):
        return
    for number in range(len(places)):
        while byte < places[number]:
            if units[begin + byte] & 0xC0 != 0x80:
                character += 1
            byte += 1
        places[number] = character


@njit(cache=True, nogil=True)
def body(units: Units, bounds: tuple[int, int], table: Table, spans: Places) -> tuple[int, int]:
    """As `text.Text.body`, of words whose places are in bytes."""
    begin, end = bounds
    while end > begin:
        last = _before(units, end)
        if not table[decoded(units, last)[0]] & SPACE:
            break
        end = last
    newline = begin + spans[0, 0] if len(spans) else begin
    while newline < end and units[newline] != _NEWLINE:
        newline += 1
    headline = _words_before(spans, newline - begin) if newline < end else 0
    newline = end - 1
    while newline >= begin and units[newline] != _NEWLINE:
        newline -= 1
    sign_off = _words_before(spans, newline + 1 - begin)
    first = headline if headline <= _LINE else 0
    last = sign_off if sign_off and len(spans) - sign_off <= _LINE else len(spans)
    return (first, last) if first < last else (0, len(spans))


@njit(cache=True)
def _words_before(spans: Places, place: int) -> int:
    """How many words begin before a byte."""
    count = 0
    while count < len(spans) and spans[count, 0] < place:
        count += 1
    return count


@njit(cache=True, nogil=True)
def letters(units: Units, begin: int, end: int) -> tuple[int, int]:
    """Of a word of ASCII letters, in any case: how often each letter stands in it, two bits each,
    and its length above its first three letters, five bits each; 0 and 0 of any other word, and
    where a letter stands in it more than three times.
    """
    counts, first = 0, 0
    for place in range(begin, end):
        if not _is_letter(units[place]):
            return 0, 0
        letter = int(np.int64(units[place]) & 0x1F) - 1
        if counts >> (2 * letter) & 3 == 3:
            return 0, 0
        counts += 1 << (2 * letter)
        if place - begin < _STEM:
            first |= (letter + 1) << (5 * (place - begin))
    return counts, (end - begin) << (5 * _STEM) | first


@njit(cache=True, nogil=True)
def differ(one: tuple[int, int], other: tuple[int, int]) -> bool:
    """Whether two words by their letters are surely not `facts._alike`."""
    if not one[1] or not other[1] or (one[1] ^ other[1]) & ((1 << (5 * _STEM)) - 1) == 0:
        return False
    length, length_ = one[1] >> (5 * _STEM), other[1] >> (5 * _STEM)
    common = 0
    for letter in range(26):
        common += min(one[0] >> (2 * letter) & 3, other[0] >> (2 * letter) & 3)
    return min(length, length_, common) < _SPELLING * (length + length_) / 2
