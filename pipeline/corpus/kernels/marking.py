"""Of which code points words are made, over UTF-8 bytes."""

import numpy as np
from numba import njit

from pipeline.corpus.kernels import tokens
from pipeline.corpus.kernels.folding import Room, block_of
from pipeline.corpus.kernels.tokens import Hashes, Places, Table, Units

# What a byte is: a capital, a small letter, a digit, or beyond ASCII.
_UPPER = np.uint8(1)
_LOWER = np.uint8(2)
_DIGIT = np.uint8(4)
_BEYOND = np.uint8(0x80)
_BLOCK = 8


@njit(cache=True)
def _classes(units: Units, out: Units) -> None:
    """What each byte is; by arithmetic of eight bits, which goes for many bytes at once."""
    for place in range(len(units)):
        unit = units[place]
        upper = _UPPER if np.uint8(unit - np.uint8(0x41)) < np.uint8(26) else np.uint8(0)
        lower = _LOWER if np.uint8(unit - np.uint8(0x61)) < np.uint8(26) else np.uint8(0)
        digit = _DIGIT if np.uint8(unit - np.uint8(0x30)) < np.uint8(10) else np.uint8(0)
        out[place] = np.uint8(np.uint8(upper | lower) | np.uint8(digit | (unit & _BEYOND)))


@njit(cache=True, inline="always")
def _all(blocks: Hashes, place: int, end: int) -> int:
    """What the bytes of a word are, together."""
    found = np.uint64(0)
    while place < end:
        found |= block_of(blocks, place, end - place)
        place += _BLOCK
    found |= found >> np.uint64(32)
    found |= found >> np.uint64(16)
    return int((found | found >> np.uint64(8)) & np.uint64(0xFF))


@njit(cache=True)
def _met(units: Units, place: int, end: int, table: Table) -> int:
    """The marks of the code points of a word, whatever they are."""
    seen, other = 0, 0
    while place < end:
        code, wide = tokens.decoded(units, place)
        entry = table[code]
        seen |= entry
        other |= (entry ^ code) & tokens.VALUE
        place += wide
    return seen & ~tokens.VALUE | (other != 0)


@njit(cache=True)
def marks(units: Units, spans: Places, room: Room, table: Table, out: Table) -> None:
    """Of each word of a text the marks of its code points (`tokens`), with 1 where it is folded to
    others. Takes up the room where the text was folded.
    """
    _classes(units, room.still.view(np.uint8))
    for word in range(len(spans)):
        place, end = spans[word, 0], spans[word, 1]
        bits = _all(room.still, place, end)
        if bits & _BEYOND:
            out[word] = _met(units, place, end, table)
            continue
        mark = tokens.WORD
        if bits & _UPPER:
            mark |= tokens.UPPER | 1
        if bits & _LOWER:
            mark |= tokens.LOWER
        if bits & _DIGIT:
            mark |= tokens.DIGIT
        out[word] = mark
