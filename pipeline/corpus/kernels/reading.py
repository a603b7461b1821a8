"""Texts made ready for comparison: words, what is known of each, numbers, shingles and their places."""

from typing import NamedTuple

import numpy as np
from numba import njit
from numpy.typing import NDArray

from pipeline.corpus.kernels import folding, sketches, tokens
from pipeline.corpus.kernels.tokens import Flags, Hashes, Places, Table, Units

Starts = NDArray[np.int64]
Bools = NDArray[np.bool_]

_BITS = np.uint64(0xFFFF)


class Batch(NamedTuple):
    """Texts one after another; text `k` has words `starts[k]:starts[k + 1]`.

    `spans` are the words' places in characters of their text. `numbers` has a row (first word, last
    word, begin, end) for each number, `counted` says where each text's begin. `bodies` are ranges
    of words; `letters` those of words with a capital (`tokens.letters`). Shingle `k` of a text, of
    `size` words, begins at its word `k`; `first` says whether it is the first with this hash,
    `distinct` counts them. `heads` and `after` lead from a hash to the places of a text's shingles:
    the first place of each slot and the next one after each; `slots` says where a text's slots
    begin.
    """

    starts: Starts
    hashes: Hashes
    spans: Places
    flags: Flags
    counted: Starts
    numbers: Places
    bodies: Starts
    letters: Starts
    shingles: Hashes
    first: Bools
    distinct: Starts
    slots: Starts
    heads: Places
    after: Places
    size: int


@njit(cache=True, nogil=True)
def tokenised(
    units: Units, bounds: Starts, known: tuple[Table, Table]
) -> tuple[int, Starts, Hashes, Places, Table, Starts]:
    """The words of texts, their places in bytes and marks, and the marks of each text's code points
    beyond ASCII; first a code point that the table does not know, or -1.
    """
    size = bounds[-1] - bounds[0]
    room = folding.room(folding.longest(bounds))
    hashes, spans = np.empty(size + 1, np.uint64), np.empty((size + 1, 2), np.int32)
    starts, met = np.zeros(len(bounds), np.int64), np.zeros(len(bounds) - 1, np.int64)
    marks = np.empty(size + 1, np.uint32)
    for text in range(len(bounds) - 1):
        at = starts[text]
        part = units[bounds[text] : bounds[text + 1]]
        count, moves, met[text] = folding.words(part, known, room, hashes[at:])
        if count < 0:
            return -1 - count, starts, hashes[:0], spans[:0], marks[:0], met
        starts[text + 1] = at + count
        folding.spans(room, moves, spans[at : at + count])
        tokens.marks(part, spans[at : at + count], known[0], marks[at:])
    count = starts[-1]
    return -1, starts, hashes[:count].copy(), spans[:count].copy(), marks[:count].copy(), met


@njit(cache=True)
def _is_spelled(word: np.uint64, flags: int, numerals: tuple[Bools, Hashes, Bools]) -> bool:
    """Whether a word is a number or a date; some dates are with a capital alone."""
    may_be, hashes, with_capital = numerals
    if not may_be[word & _BITS]:
        return False
    place = np.searchsorted(hashes, word)
    if place == len(hashes) or hashes[place] != word:
        return False
    return bool(not with_capital[place] or flags & tokens.CAPITAL)


@njit(cache=True, nogil=True)
def described(
    units: Units,
    bounds: Starts,
    table: Table,
    words: tuple[Starts, Hashes, Places, Table],
    numerals: tuple[Bools, Hashes, Bools],
) -> tuple[Flags, Starts, Places, Starts, Starts]:
    """What is known of each word, the numbers, the body of each text, and the letters of words with
    a capital; turns the words' places into characters.
    """
    starts, hashes, spans, marks = words
    flags = np.empty(len(hashes), np.uint8)
    numbers, counted = (
        np.empty((len(units) // 2 + len(hashes) + 1, 4), np.int32),
        np.zeros_like(starts),
    )
    bodies, letters = np.empty((len(starts) - 1, 2), np.int64), np.zeros((len(hashes), 2), np.int64)
    for text in range(len(starts) - 1):
        part = slice(starts[text], starts[text + 1])
        begin, at = bounds[text], counted[text]
        tokens.flags(units, begin, table, (spans[part], marks[part]), flags[part])
        for word in range(starts[text], starts[text + 1]):
            if _is_spelled(hashes[word], flags[word], numerals):
                flags[word] |= tokens.NUMBER
            if flags[word] & tokens.CAPITAL:
                span = spans[word]
                found = tokens.letters(units, begin + span[0], begin + span[1])
                letters[word, 0], letters[word, 1] = found
        count = tokens.numbers(units, begin, spans[part], flags[part], numbers[at:])
        counted[text + 1] = at + count
        _mark(flags[part], numbers[at : at + count])
        bodies[text, 0], bodies[text, 1] = tokens.body(
            units, (begin, bounds[text + 1]), table, spans[part]
        )
        places = numbers[at : at + count, 2:].copy().ravel()
        tokens.characters(units, begin, places)
        numbers[at : at + count, 2:] = places.reshape(-1, 2)
        tokens.characters(units, begin, spans[part].ravel())
    return flags, counted, numbers[: counted[-1]].copy(), bodies, letters


@njit(cache=True)
def _mark(flags: Flags, numbers: Places) -> None:
    """Mark the words that are part of a number."""
    for row in range(len(numbers)):
        for word in range(numbers[row, 0], numbers[row, 1]):
            flags[word] |= tokens.NUMBER
            if word > numbers[row, 0]:
                flags[word] |= tokens.JOINT


@njit(cache=True, nogil=True)
def shingled(
    starts: Starts, hashes: Hashes, size: int
) -> tuple[Hashes, Bools, Starts, Starts, Places, Places]:
    """The shingles of texts and where each stands; the last six parts of a `Batch`.

    Texts of fewer words than a shingle have none here.
    """
    found, first = np.empty(len(hashes), np.uint64), np.zeros(len(hashes), np.bool_)
    after = np.empty(len(hashes), np.int32)
    distinct, slots = np.zeros(len(starts) - 1, np.int64), np.zeros_like(starts)
    for text in range(len(starts) - 1):
        wide = 1
        while wide < 2 * (starts[text + 1] - starts[text]):
            wide *= 2
        slots[text + 1] = slots[text] + wide
    heads = np.full(slots[-1], -1, np.int32)
    for text in range(len(starts) - 1):
        part = slice(starts[text], starts[text + 1])
        if starts[text + 1] - starts[text] >= size:
            count = sketches.runs(hashes[part], size, found[part])
            table = heads[slots[text] : slots[text + 1]]
            distinct[text] = _chained(found[part][:count], table, after[part], first[part])
    return found, first, distinct, slots, heads, after


@njit(cache=True)
def _chained(values: Hashes, heads: Places, after: Places, first: Bools) -> int:
    """Fill the table of a text's shingles; gives how many distinct ones there are."""
    mask = np.uint64(len(heads) - 1)
    distinct = 0
    for place in range(len(values) - 1, -1, -1):
        slot = np.int64(values[place] & mask)
        other = heads[slot]
        while other >= 0 and values[other] != values[place]:
            other = after[other]
        first[place] = True
        if other >= 0:
            first[other] = False
        else:
            distinct += 1
        after[place] = heads[slot]
        heads[slot] = place
    return distinct
