"""What is known of a text's words: capitals, numbers, quotations; found when a pair first asks.

Each pass over all words of a text has no branch in it and writes down the few words that another
pass looks at.
"""

from typing import NamedTuple

import numpy as np
from numba import njit
from numpy.typing import NDArray

from pipeline.corpus.kernels import numbers, placing, tokens
from pipeline.corpus.kernels.reading import Batch, Bools, Starts
from pipeline.corpus.kernels.tokens import Hashes, Places, Table, Units
from pipeline.corpus.kernels.uncounted import uncounted

Flags = NDArray[np.uint8]
Values = NDArray[np.int64]

# What is known of a word: its first letter is a capital, all its letters are, a sentence goes on
# before it (asked of capitals only), it is written as it is folded, it is part of a number, which
# the word before began; it has ASCII digits.
CAPITAL = 1
SHOUTED = 2
INSIDE = 4
SMALL = 8
NUMBER = 16
JOINT = 32
DIGITS = 64

# What is known of a text: its words, the quotations, how characters are counted, and that it has
# some beyond ASCII. Who needs one of them looks first, because a call with so many arrays costs
# more than the look.
WORDS = 1
QUOTED = 2
PLACED = 4
BEYOND = 8

# Words that may be in a text, as bits by their hash, 64 for so many words: a look that finds nothing
# ends the search.
_WORDS = 8
_SHIFT = np.uint64(32)
_SPACE = 0x20
_NEWLINE = 0x0A
_ASCII = 0x80
# A headline or sign-off has at most so many words, as in `text`.
_LINE = 30
# An opening or remark is cut after so many characters, as in `text`; then its first word, or what
# stands before it, is half as long.
_CUT = 40


class Vocabulary(NamedTuple):
    """Numbers and dates spelled out and words for corrections, by their hashes, sorted, and the
    value of each written with a small letter and with a capital (`numbers`); `bits` say by the last
    bits of a hash whether it may be one; `alike`, which dates are.
    """

    bits: Hashes
    hashes: Hashes
    small: Values
    capital: Values
    corrections: Bools
    alike: Bools


class Known(NamedTuple):
    """What is known of the texts of a batch, where `state` says so.

    `flags` and `quoted` are of words, `going_on` as in `placing`. Numbers `rows[k, 0]:rows[k, 1]` of
    text `k` stand in words `numbers[.., 0]:numbers[.., 1]` and have `values`. `bodies` are ranges
    of words. `small` are the words written as they are folded, `proper` those with a capital inside
    a sentence, as bits; `may_correct` says whether a text may call itself a correction. `upper` and
    `other` are room for the words of one text with a capital, and for those that may be numbers.
    """

    state: Flags
    flags: Flags
    quoted: Bools
    going_on: Places
    rows: Starts
    numbers: Places
    values: Values
    bodies: Starts
    small: Hashes
    proper: Hashes
    may_correct: Bools
    upper: Places
    other: Places


@njit(cache=True)
def unknown(batch: Batch) -> Known:
    """Room for what will be known; what is not asked for is not touched."""
    texts, words, longest = len(batch.starts) - 1, len(batch.hashes), np.diff(batch.starts).max()
    room = len(batch.units) // 2 + 2 * texts + 2  # numbers touch no others; ideographs have bytes
    return Known(
        np.zeros(texts, np.uint8),
        np.empty(words, np.uint8),
        np.empty(words, np.bool_),
        np.empty(placing.rows(batch.bounds), np.int32),
        np.empty((texts, 2), np.int64),
        np.empty((room, 2), np.int32),
        np.empty(room, np.int64),
        np.empty((texts, 2), np.int64),
        np.empty(words // _WORDS + texts + 1, np.uint64),
        np.empty(words // _WORDS + texts + 1, np.uint64),
        np.empty(texts, np.bool_),
        np.empty(longest + 1, np.int32),
        np.empty(longest + 1, np.int32),
    )


@uncounted
def words(batch: Batch, known: Known, text: int, table: Table, vocabulary: Vocabulary) -> None:
    """Find out what is known of a text's words."""
    known.state[text] |= WORDS
    part = slice(batch.starts[text], batch.starts[text + 1])
    begin, end = batch.bounds[text], batch.bounds[text + 1]
    units, spans, flags = batch.units[begin:end], batch.spans[part], known.flags[part]
    found = (batch.hashes[part], spans, batch.marks[part])
    bits = bits_of(batch.starts, text)
    lists = (known.upper, known.other)
    uppers, others = _scan(found, vocabulary.bits, lists, (flags, known.small[bits]))
    upper, other = known.upper[:uppers], known.other[:others]
    _capitals((units, table), found, upper, (flags, known.proper[bits]))
    room = begin // 2 + 2 * text
    out = (known.numbers[room:], known.values[room:])
    sides = (units, batch.hashes[part], spans, flags)
    count, corrects = _numbers(sides, other, vocabulary, out)
    known.rows[text, 0], known.rows[text, 1] = room, room + count
    known.may_correct[text] = corrects
    _mark(flags, out[0][:count])
    known.bodies[text, 0], known.bodies[text, 1] = _body(units, table, spans)


@njit(cache=True, inline="always")
def bits_of(starts: Starts, text: int) -> slice:
    """Where the bits of a text's words are in `small` and `proper`."""
    return slice(starts[text] // _WORDS + text, starts[text + 1] // _WORDS + text + 1)


@njit(cache=True, inline="always")
def _bit(rows: int, word: np.uint64) -> np.uint64:
    """Which of the bits in so many rows stands for a word."""
    return (word >> _SHIFT) * np.uint64(rows << 6) >> _SHIFT


@njit(cache=True, inline="always")
def may_have(bits: Hashes, word: np.uint64) -> bool:
    """Whether a word may be among those whose bits these are."""
    bit = _bit(len(bits), word)
    return bool(bits[bit >> np.uint64(6)] >> (bit & np.uint64(63)) & np.uint64(1))


@uncounted
def _scan(
    found: tuple[Hashes, Places, Table],
    spelled: Hashes,
    lists: tuple[Places, Places],
    out: tuple[Flags, Hashes],
) -> tuple[int, int]:
    """Find the flags that the marks of words tell, and the bits of those that may be written small;
    list the words with a capital, and those that may be numbers or announce a correction. Gives how
    many there are of both.
    """
    hashes, spans, marks = found
    flags, small = out
    upper, other = lists
    small[:] = 0
    uppers = others = end = 0
    for word in range(len(spans)):
        mark, key, before = marks[word], hashes[word], end
        place, end = spans[word, 0], spans[word, 1]
        is_small, has_digits = mark & (tokens.SEVERAL | 1) == 0, mark & tokens.DIGIT != 0
        flags[word] = SMALL * is_small | DIGITS * has_digits
        bit = _bit(len(small), key)
        small[bit >> np.uint64(6)] |= np.uint64(is_small) << (bit & np.uint64(63))
        upper[uppers] = other[others] = word  # overwritten by the next one if it is none
        uppers += mark & tokens.UPPER != 0
        others += has_digits | may_spell(spelled, key) | _is_cut(before, place, end)
    return uppers, others


@njit(cache=True, inline="always")
def may_spell(spelled: Hashes, key: np.uint64) -> bool:
    """Whether a word may be in the vocabulary whose bits these are."""
    row = spelled[key >> np.uint64(6) & np.uint64(1023)]
    return bool(row >> (key & np.uint64(63)) & np.uint64(1))


@njit(cache=True, inline="always")
def _is_cut(before: int, place: int, end: int) -> bool:
    """Whether a word between two places, after one that ends before, may be cut as an opening."""
    return (end - place >= _CUT // 2) | (place - before >= _CUT // 2)


@uncounted
def _capitals(
    text: tuple[Units, Table],
    found: tuple[Hashes, Places, Table],
    upper: Places,
    out: tuple[Flags, Hashes],
) -> None:
    """Find the flags of words with a capital, and the bits of proper ones."""
    units, table = text
    hashes, spans, marks = found
    flags, proper = out
    proper[:] = 0
    for word in upper:
        place = spans[word, 0]
        first, one, two = units[place], units[max(place - 1, 0)], units[max(place - 2, 0)]
        if place > 1 and np.uint8(first | one | two) < _ASCII:  # without a branch on what they are
            capital = np.uint8(first - np.uint8(0x41)) < np.uint8(26)
            goes_on = table[one] & tokens.STOPS == 0
            goes_on |= (one == _SPACE) & (table[two] & tokens.BREAKS == 0)
        else:
            capital = table[tokens.decoded(units, place)[0]] & tokens.UPPER != 0
            goes_on = _goes_on(units, place, table)
        shouted, inside = marks[word] & tokens.LOWER == 0, capital & goes_on
        bit = _bit(len(proper), hashes[word])
        proper[bit >> np.uint64(6)] |= np.uint64(inside > shouted) << (bit & np.uint64(63))
        known = CAPITAL * capital | SHOUTED * shouted | INSIDE * inside
        flags[word] = flags[word] & (0xFF - SMALL * capital) | known


@njit(cache=True, inline="always")
def _before(units: Units, place: int) -> int:
    """Where the code point begins that ends before a byte."""
    place -= 1
    while units[place] & 0xC0 == 0x80:
        place -= 1
    return place


@uncounted
def _goes_on(units: Units, place: int, table: Table) -> bool:
    """Whether what stands before a word of the text lets a sentence go on (`text._INSIDE`)."""
    if place == 0:
        return False
    last = _before(units, place)
    if not table[tokens.decoded(units, last)[0]] & tokens.STOPS:
        return True
    if units[last] != _SPACE or last == 0:
        return False
    return not table[tokens.decoded(units, _before(units, last))[0]] & tokens.BREAKS


@uncounted
def _numbers(
    text: tuple[Units, Hashes, Places, Flags],
    words: Places,
    vocabulary: Vocabulary,
    out: tuple[Places, Values],
) -> tuple[int, bool]:
    """The numbers of a text without digits beyond ASCII, of which all are among some words; how
    many there are, and whether the text may call itself a correction.
    """
    units, hashes, spans, flags = text
    bits = vocabulary.bits  # taken out of the loop: its reference would be counted for each word
    count, done, corrects = 0, 0, False
    limit = spans[-1, 1] if len(spans) else 0
    for word in words:
        key, before = hashes[word], int(spans[word - 1, 1]) if word else 0
        place, end = spans[word, 0], spans[word, 1]
        is_known, is_cut = may_spell(bits, key), _is_cut(before, place, end)
        if is_known or is_cut:
            value, is_correction = _spelled(key, flags[word], vocabulary)
            corrects |= (is_correction or is_cut) and _opens(units[before:place], word)
            if value != numbers.NONE:
                out[0][count, 0], out[0][count, 1], out[1][count] = word, word + 1, value
                count += 1
                continue
        while flags[word] & DIGITS and place < end:
            if place < done or not numbers.begins(units, place):
                place += 1
                continue
            done, value = numbers.plain(units, place, limit)
            if value == numbers.NONE:
                done = numbers.end(units, place, limit)
                value = numbers.value(units[place:done])
            last = word + 1
            while last < len(spans) and spans[last, 0] < done:
                last += 1
            out[0][count, 0], out[0][count, 1] = word, last
            out[1][count] = value
            count += 1
            place = done
    return count, corrects


@uncounted
def _spelled(word: np.uint64, flags: int, vocabulary: Vocabulary) -> tuple[int, bool]:
    """The value of a word that is a number or a date, and whether it announces a correction."""
    place = np.searchsorted(vocabulary.hashes, word)
    if place == len(vocabulary.hashes) or vocabulary.hashes[place] != word:
        return numbers.NONE, False
    value = vocabulary.capital[place] if flags & CAPITAL else vocabulary.small[place]
    return value, bool(vocabulary.corrections[place])


@uncounted
def _opens(before: Units, word: int) -> bool:
    """Whether a word is a text's first or may be the first of a remark in brackets: `([（`."""
    for unit in before:
        if unit in (0x28, 0x5B, 0xEF):
            return True
    return word == 0


@uncounted
def _mark(flags: Flags, rows: Places) -> None:
    """Mark the words that are part of a number."""
    for row in range(len(rows)):
        for word in range(rows[row, 0], rows[row, 1]):
            flags[word] |= NUMBER
            if word > rows[row, 0]:
                flags[word] |= JOINT


@uncounted
def _body(units: Units, table: Table, spans: Places) -> tuple[int, int]:
    """As `text.Text.body`, of words whose places are in bytes."""
    end = len(units)
    while end > 0:
        last = _before(units, end)
        if not table[tokens.decoded(units, last)[0]] & tokens.SPACE:
            break
        end = last
    newline = int(spans[0, 0]) if len(spans) else 0
    while newline < end and units[newline] != _NEWLINE:
        newline += 1
    headline = int(np.searchsorted(spans[:, 0], newline)) if newline < end else 0
    newline = end - 1
    while newline >= 0 and units[newline] != _NEWLINE:
        newline -= 1
    sign_off = int(np.searchsorted(spans[:, 0], newline + 1))
    first = headline if headline <= _LINE else 0
    last = sign_off if sign_off and len(spans) - sign_off <= _LINE else len(spans)
    return (first, last) if first < last else (0, len(spans))
