"""Names in bytes: whether two are spellings of one, and whether two places name others."""

from typing import NamedTuple

import numpy as np
from numba import njit
from numpy.typing import NDArray

from pipeline.corpus.kernels import alignment, tokens
from pipeline.corpus.kernels.tokens import Places, Table, Units

Codes = NDArray[np.int32]
Lengths = NDArray[np.int64]

# As in `facts`.
SLOT = 8
_STEM = 3
_SPELLING = 0.75
# Names of more code points are left to `facts`.
_WIDE = 64


class Spelling(NamedTuple):
    """Names and what they are compared with: the table of code points and their expansions; the
    words of a place in either text, as they are and case-folded; how long they are so, and which
    letters the folded ones have, as bits; room for the search for equal letters.
    """

    table: Table
    expansions: Table
    raw: NDArray[np.int32]
    folded: NDArray[np.int32]
    lengths: Lengths
    letters: Lengths
    row: Lengths
    stack: Lengths


@njit(cache=True)
def spelling(table: Table, expansions: Table) -> Spelling:
    """Room for the names of one place after another."""
    return Spelling(
        table,
        expansions,
        np.empty((2, SLOT, _WIDE), np.int32),
        np.empty((2, SLOT, _WIDE), np.int32),
        np.zeros((2, SLOT, 2), np.int64),
        np.zeros((2, SLOT), np.int64),
        np.empty(_WIDE + 1, np.int64),
        np.empty((2 * _WIDE + 2, 4), np.int64),
    )


@njit(cache=True)
def read(units: Units, spans: Places, chosen: tuple[int, int], words: Spelling, side: int) -> int:
    """Read the words that bits mark, from a first word on; gives how many there are, or -1 where
    one is long.
    """
    word, bits = chosen
    count = 0
    while bits:
        if bits & 1:
            if not _is_read(units, spans[word, 0], spans[word, 1], words, (side, count)):
                return -1
            count += 1
        word, bits = word + 1, bits >> 1
    return count


@njit(cache=True)
def _is_read(units: Units, place: int, end: int, words: Spelling, at: tuple[int, int]) -> bool:
    """Read a word; whether there is room for it."""
    raw, folded, seen = 0, 0, np.int64(0)
    while place < end:
        code, wide = tokens.decoded(units, place)
        place += wide
        entry = words.table[code]
        if folded + 3 > _WIDE:
            return False
        words.raw[at[0], at[1], raw] = code
        raw += 1
        if not entry & tokens.SEVERAL:
            words.folded[at[0], at[1], folded] = entry & tokens.VALUE
            seen |= np.int64(1) << np.int64(entry & 63)
            folded += 1
            continue
        for unit in words.expansions[entry & tokens.VALUE]:
            if unit:
                words.folded[at[0], at[1], folded] = unit
                seen |= np.int64(1) << np.int64(unit & 63)
                folded += 1
    words.lengths[at[0], at[1], 0], words.lengths[at[0], at[1], 1] = raw, folded
    words.letters[at[0], at[1]] = seen
    return True


@njit(cache=True)
def alike(words: Spelling, a: int, b: int, first: int) -> bool:
    """As `facts._alike`, of word `a` of one side and `b` of the other; the first is of that side."""
    second = 1 - first
    one, other = words.folded[first, a], words.folded[second, b]
    length, wide = words.lengths[first, a, 1], words.lengths[second, b, 1]
    if _have_one_stem(one, length, other, wide):
        return True
    most = _SPELLING * (length + wide) / 2
    if min(length, wide) < most:
        return False
    strange = 0
    for k in range(length):
        strange += not words.letters[second, b] >> np.int64(one[k] & 63) & 1
    if length - strange < most or _common(one[:length], other[:wide]) < most:
        return False
    matching = _matching(one[:length], other[:wide], words.row, words.stack)
    return bool(2.0 * matching / (length + wide) >= _SPELLING)


@njit(cache=True)
def _have_one_stem(one: Codes, length: int, other: Codes, wide: int) -> bool:
    """Whether two words begin alike, as far as they go."""
    stem = min(_STEM, length)
    if stem != min(_STEM, wide):
        return False
    other_letters = 0
    for k in range(stem):
        other_letters |= one[k] ^ other[k]
    return other_letters == 0


@njit(cache=True)
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


@njit(cache=True)
def _matching(one: Codes, other: Codes, row: Lengths, stack: Lengths) -> int:
    """How many letters are in the blocks that `difflib.SequenceMatcher` finds."""
    stack[0, 0], stack[0, 1], stack[0, 2], stack[0, 3] = 0, len(one), 0, len(other)
    open_, count = 1, 0
    while open_:
        open_ -= 1
        a, b, c, d = stack[open_, 0], stack[open_, 1], stack[open_, 2], stack[open_, 3]
        i, j, length = alignment.longest(one, other, (a, b), (c, d), row)
        if length:
            count += length
            open_ = alignment.around((a, b, c, d), (i, j, length), stack, open_)
    return count


@njit(cache=True)
def are_alike(words: Spelling, found: tuple[int, int]) -> bool:
    """Whether the words of the side that has fewer, of both the left one, are each alike to one of
    the other side.
    """
    first = 1 if found[1] < found[0] else 0
    for a in range(found[first]):
        has_one = False
        for b in range(found[1 - first]):
            has_one = has_one or alike(words, a, b, first)
        if not has_one:
            return False
    return True


@njit(cache=True)
def any_alike(words: Spelling, found: tuple[int, int]) -> bool:
    """Whether any of the left words is alike to any of the right ones."""
    for a in range(found[0]):
        for b in range(found[1]):
            if alike(words, a, b, 0):
                return True
    return False


@njit(cache=True)
def are_initials(words: Spelling, found: tuple[int, int]) -> bool:
    """Whether the names of one side begin with the letters that those of the other are."""
    return _are_initials(words, 0, found) or _are_initials(words, 1, found)


@njit(cache=True)
def _are_initials(words: Spelling, side: int, found: tuple[int, int]) -> bool:
    count = 0
    for word in range(found[1 - side]):
        for place in range(words.lengths[1 - side, word, 0]):
            letter = words.raw[1 - side, word, place]
            if count == found[side] or words.raw[side, count, 0] != letter:
                return False
            count += 1
    return count == found[side]
