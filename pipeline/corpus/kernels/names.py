"""Names in bytes: whether two are spellings of one, and whether two places name others."""

from typing import NamedTuple

import numpy as np
from numba import njit
from numpy.typing import NDArray

from pipeline.corpus.kernels import alignment, tokens
from pipeline.corpus.kernels.reading import Bools
from pipeline.corpus.kernels.tokens import Places, Table, Units
from pipeline.corpus.kernels.uncounted import uncounted

Codes = NDArray[np.int32]
Sides = NDArray[np.int32]
Lengths = NDArray[np.int64]

# As in `facts`.
SLOT = 8
_STEM = 3
_SPELLING = 0.75
# Names of more code points are left to `facts`.
_WIDE = 64
# What two places tell by their names: spellings of one, others, or that takes a closer look.
ALIKE, OTHERS, UNSURE = 0, 1, 2
_ASCII = 0x80


class Spelling(NamedTuple):
    """The names of a place in either text: their code points as they are and case-folded, how many
    these are, and which letters the folded ones have, as bits; room to look for equal runs of them.
    """

    raw: Sides
    folded: Sides
    lengths: Lengths
    letters: Lengths
    may: Bools
    stack: Lengths


@njit(cache=True)
def spelling() -> Spelling:
    """Room for the names of one place after another."""
    return Spelling(
        np.empty((2, SLOT, _WIDE), np.int32),
        np.empty((2, SLOT, _WIDE), np.int32),
        np.zeros((2, SLOT, 2), np.int64),
        np.zeros((2, SLOT), np.int64),
        np.ones(_WIDE, np.bool_),
        np.empty((2 * _WIDE + 2, 4), np.int64),
    )


@uncounted
def surely(
    left: tuple[Units, Places],
    right: tuple[Units, Places],
    firsts: tuple[int, int],
    chosen: tuple[int, int],
    words: Spelling,
) -> int:
    """Whether the words that bits mark, from first words on, are names of others, as far as letters
    in whatever order tell; asked of ASCII, of which a byte is a code point.
    """
    ours = _letters(left, (firsts[0], chosen[0]), words, 0)
    theirs = _letters(right, (firsts[1], chosen[1]), words, 1)
    if not ours or not theirs:
        return UNSURE
    lengths, letters, folded = words.lengths, words.letters, words.folded
    for a in range(ours):
        for b in range(theirs):
            one, two = lengths[0, a, 1], lengths[1, b, 1]
            stem = min(one, two, _STEM)
            same = 0
            while same < stem and folded[0, a, same] == folded[1, b, same]:
                same += 1
            most = _SPELLING * (one + two) / 2
            if same == stem and min(_STEM, one) == min(_STEM, two):
                return ALIKE
            if min(one, two) < most:
                continue
            strange, known = 0, letters[1, b]
            for k in range(one):
                strange += not known >> np.int64(folded[0, a, k] & 63) & 1
            if one - strange >= most:
                return UNSURE
    return UNSURE if _may_be_initials(words, (ours, theirs)) else OTHERS


@uncounted
def _may_be_initials(words: Spelling, found: tuple[int, int]) -> bool:
    """Whether the words of one side have as many letters as there are words on the other."""
    letters = words.lengths[0, : found[0], 1].sum(), words.lengths[1, : found[1], 1].sum()
    return bool(letters[0] == found[1] or letters[1] == found[0])


@uncounted
def _letters(
    text: tuple[Units, Places], chosen: tuple[int, int], words: Spelling, side: int
) -> int:
    """Read the words of a text that bits mark, case-folded; gives how many there are, or 0 where one
    is long or not ASCII.
    """
    units, spans = text
    word, bits = chosen
    folded, letters = words.folded, words.letters
    count = 0
    while bits:
        if bits & 1:
            begin, end = spans[word, 0], spans[word, 1]
            if end - begin > _WIDE - 3:
                return 0
            seen, beyond = np.int64(0), np.uint8(0)
            for place in range(begin, end):
                unit = units[place]
                beyond |= unit
                unit |= np.uint8(0x20) if np.uint8(unit - 0x41) < 26 else np.uint8(0)
                folded[side, count, place - begin] = unit
                seen |= np.int64(1) << np.int64(unit & 63)
            if beyond >= _ASCII:
                return 0
            words.lengths[side, count, 1], letters[side, count] = end - begin, seen
            count += 1
        word, bits = word + 1, bits >> 1
    return count


@uncounted
def read(
    text: tuple[Units, Places],
    chosen: tuple[int, int],
    known: tuple[Table, Table],
    words: Spelling,
    side: int,
) -> int:
    """Read the words of a text that bits mark, from a first word on; gives how many there are, or
    -1 where one is long.
    """
    units, spans = text
    word, bits = chosen
    count = 0
    while bits:
        if bits & 1:
            span = spans[word, 0], spans[word, 1]
            into = words.raw[side, count], words.folded[side, count]
            raw, folded, seen = _read(units, span, known, into)
            if raw < 0:
                return -1
            words.lengths[side, count, 0], words.lengths[side, count, 1] = raw, folded
            words.letters[side, count] = seen
            count += 1
        word, bits = word + 1, bits >> 1
    return count


@uncounted
def _read(
    units: Units, span: tuple[int, int], known: tuple[Table, Table], out: tuple[Codes, Codes]
) -> tuple[int, int, int]:
    """Read a word; gives how many code points it has so and case-folded, -1 for too many, and which
    letters.
    """
    table, expansions = known
    raw, folded, seen = 0, 0, np.int64(0)
    place = span[0]
    while place < span[1]:
        code, wide = tokens.decoded(units, place)
        place += wide
        entry = table[code]
        if folded + 3 > _WIDE:
            return -1, 0, 0
        out[0][raw] = code
        raw += 1
        if not entry & tokens.SEVERAL:
            out[1][folded] = entry & tokens.VALUE
            seen |= np.int64(1) << np.int64(entry & 63)
            folded += 1
            continue
        for unit in expansions[entry & tokens.VALUE]:
            if unit:
                out[1][folded] = unit
                seen |= np.int64(1) << np.int64(unit & 63)
                folded += 1
    return raw, folded, int(seen)


@uncounted
def alike(words: Spelling, pair: tuple[int, int, int]) -> bool:
    """As `facts._alike`, of word `a` of one side and `b` of the other, whose side comes first in
    the pair.
    """
    side, a, b = pair
    folded, lengths, letters = words.folded, words.lengths, words.letters
    one, other = folded[side, a], folded[1 - side, b]
    length, wide = lengths[side, a, 1], lengths[1 - side, b, 1]
    if _have_one_stem(one, length, other, wide):
        return True
    most = _SPELLING * (length + wide) / 2
    if min(length, wide) < most:
        return False
    strange, known = 0, letters[1 - side, b]
    for k in range(length):
        strange += not known >> np.int64(one[k] & 63) & 1
    if length - strange < most or _common(one[:length], other[:wide]) < most:
        return False
    matching = _matching(one[:length], other[:wide], words.may, words.stack)
    return bool(2.0 * matching / (length + wide) >= _SPELLING)


@uncounted
def _have_one_stem(one: Codes, length: int, other: Codes, wide: int) -> bool:
    """Whether two words begin alike, as far as they go."""
    stem = min(_STEM, length)
    if stem != min(_STEM, wide):
        return False
    other_letters = 0
    for k in range(stem):
        other_letters |= one[k] ^ other[k]
    return other_letters == 0


@uncounted
def _common(one: Codes, other: Codes) -> int:
    """How many letters two words have in common, in whatever order."""
    used, count = 0, 0
    for unit in one:
        for k in range(len(other)):
            if other[k] == unit and not used >> k & 1:
                used |= 1 << k
                count += 1
                break
    return count


@uncounted
def _matching(one: Codes, other: Codes, may: Bools, stack: Lengths) -> int:
    """How many letters are in the blocks that `difflib.SequenceMatcher` finds."""
    stack[0, 0], stack[0, 1], stack[0, 2], stack[0, 3] = 0, len(one), 0, len(other)
    open_, count = 1, 0
    while open_:
        open_ -= 1
        part = stack[open_, 0], stack[open_, 1], stack[open_, 2], stack[open_, 3]
        i, j, length = alignment.longest(one, other, part, may)
        if length:
            count += length
            open_ = alignment.around(part, (i, j, length), stack, open_)
    return count


@uncounted
def are_alike(words: Spelling, found: tuple[int, int]) -> bool:
    """Whether the words of the side that has fewer, of both the left one, are each alike to one of
    the other side.
    """
    side = 1 if found[1] < found[0] else 0
    for a in range(found[side]):
        has_one = False
        for b in range(found[1 - side]):
            has_one = has_one or alike(words, (side, a, b))
        if not has_one:
            return False
    return True


@uncounted
def any_alike(words: Spelling, found: tuple[int, int]) -> bool:
    """Whether any of the left words is alike to any of the right ones."""
    for a in range(found[0]):
        for b in range(found[1]):
            if alike(words, (0, a, b)):
                return True
    return False


@uncounted
def are_initials(words: Spelling, found: tuple[int, int]) -> bool:
    """Whether the names of one side begin with the letters that those of the other are."""
    return _are_initials(words, 0, found) or _are_initials(words, 1, found)


@uncounted
def _are_initials(words: Spelling, side: int, found: tuple[int, int]) -> bool:
    raw, lengths, count = words.raw, words.lengths, 0
    for word in range(found[1 - side]):
        for place in range(lengths[1 - side, word, 0]):
            letter = raw[1 - side, word, place]
            if count == found[side] or raw[side, count, 0] != letter:
                return False
            count += 1
    return count == found[side]
