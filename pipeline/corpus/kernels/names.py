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
    """What names are compared with: the table of code points and their expansions, and room for the
    case-folded words of a place in both texts, their lengths, and the search for equal letters.
    """

    known: tuple[Table, Table]
    left: Codes
    right: Codes
    lengths: Lengths
    search: tuple[Lengths, Lengths]


@njit(cache=True)
def spelling(known: tuple[Table, Table]) -> Spelling:
    """Room for the names of one place after another."""
    return Spelling(
        known,
        np.empty((SLOT, _WIDE), np.int32),
        np.empty((SLOT, _WIDE), np.int32),
        np.zeros((2, SLOT), np.int64),
        (np.empty(_WIDE + 1, np.int64), np.empty((2 * _WIDE + 2, 4), np.int64)),
    )


@njit(cache=True)
def _folded(units: Units, span: Places, known: tuple[Table, Table], out: Codes) -> int:
    """The case-folded code points of a word; gives how many, or -1 for too many."""
    table, expansions = known
    count, place = 0, span[0]
    while place < span[1]:
        code, wide = tokens.decoded(units, place)
        place += wide
        entry = table[code]
        if count + 3 > _WIDE:
            return -1
        if not entry & tokens.SEVERAL:
            out[count] = entry & tokens.VALUE
            count += 1
            continue
        for unit in expansions[entry & tokens.VALUE]:
            if unit:
                out[count] = unit
                count += 1
    return count


@njit(cache=True)
def read(
    units: Units, spans: Places, bits: int, known: tuple[Table, Table], out: tuple[Codes, Lengths]
) -> int:
    """Fold the words that bits mark, one after another; gives how many, or -1 where one is long."""
    count = 0
    for word in range(len(spans)):
        if bits >> word & 1:
            wide = _folded(units, spans[word], known, out[0][count])
            if wide < 0:
                return -1
            out[1][count] = wide
            count += 1
    return count


@njit(cache=True)
def alike(one: Codes, other: Codes, search: tuple[Lengths, Lengths]) -> bool:
    """As `facts._alike`, of two case-folded words."""
    stem = min(_STEM, len(one))
    if stem == min(_STEM, len(other)) and np.array_equal(one[:stem], other[:stem]):
        return True
    most = _SPELLING * (len(one) + len(other)) / 2
    if min(len(one), len(other)) < most or _common(one, other) < most:
        return False
    return 2.0 * _matching(one, other, search) / (len(one) + len(other)) >= _SPELLING


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
def _matching(one: Codes, other: Codes, search: tuple[Lengths, Lengths]) -> int:
    """How many letters are in the blocks that `difflib.SequenceMatcher` finds."""
    lengths, stack = search
    stack[0, 0], stack[0, 1], stack[0, 2], stack[0, 3] = 0, len(one), 0, len(other)
    open_, count = 1, 0
    while open_:
        open_ -= 1
        a, b, c, d = stack[open_, 0], stack[open_, 1], stack[open_, 2], stack[open_, 3]
        i, j, length = alignment.longest(one, other, (a, b), (c, d), lengths)
        if not length:
            continue
        count += length
        open_ = alignment.around((a, b, c, d), (i, j, length), stack, open_)
    return count


@njit(cache=True)
def are_alike(left: int, right: int, words: Spelling) -> bool:
    """Whether the words of the side that has fewer, of both the left one, are each alike to one of
    the other side.
    """
    if right < left:
        return _are_alike(words.right[:right], words.left[:left], (1, 0), words)
    return _are_alike(words.left[:left], words.right[:right], (0, 1), words)


@njit(cache=True)
def _are_alike(fewer: Codes, more: Codes, sides: tuple[int, int], words: Spelling) -> bool:
    for a in range(len(fewer)):
        one = fewer[a, : words.lengths[sides[0], a]]
        found = False
        for b in range(len(more)):
            other = more[b, : words.lengths[sides[1], b]]
            found = found or alike(one, other, words.search)
        if not found:
            return False
    return True


@njit(cache=True)
def any_alike(left: int, right: int, words: Spelling) -> bool:
    """Whether any of the left words is alike to any of the right ones."""
    for a in range(left):
        for b in range(right):
            one, two = words.left[a, : words.lengths[0, a]], words.right[b, : words.lengths[1, b]]
            if alike(one, two, words.search):
                return True
    return False


@njit(cache=True)
def are_initials(
    units: tuple[Units, Units], spans: tuple[Places, Places], bits: tuple[int, int]
) -> bool:
    """Whether the names of the first text begin with the letters that those of the other are."""
    word = place = stop = 0
    for own in range(len(spans[0])):
        if not bits[0] >> own & 1:
            continue
        while place == stop:  # the next name of the other text
            while word < len(spans[1]) and not bits[1] >> word & 1:
                word += 1
            if word == len(spans[1]):
                return False
            place, stop = spans[1][word, 0], spans[1][word, 1]
            word += 1
        code, wide = tokens.decoded(units[1], place)
        if tokens.decoded(units[0], spans[0][own, 0])[0] != code:
            return False
        place += wide
    return place == stop and not bits[1] >> word
