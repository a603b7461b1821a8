"""Places in bytes of UTF-8 as places in characters: less by the bytes that go on with a code point."""

import numpy as np
from numba import njit

from pipeline.corpus.kernels.tokens import Places, Starts, Units
from pipeline.corpus.kernels.uncounted import uncounted

_SHIFT = 4  # such bytes are counted for each 16 bytes of a text
_BLOCK = 1 << _SHIFT
_ASCII = 0x80


@uncounted
def rows(bounds: Starts) -> int:
    """How many counts there are for texts within these bounds."""
    return int(bounds[-1] >> _SHIFT) + 2 * len(bounds)


@njit(cache=True, inline="always")
def first_row(bounds: Starts, text: int) -> int:
    """Where the counts of a text begin."""
    return int(bounds[text] >> _SHIFT) + 2 * text


@uncounted
def is_ascii(units: Units) -> bool:
    """Whether bytes are all ASCII."""
    seen = np.uint8(0)
    for unit in units:
        seen = np.uint8(seen | unit)
    return bool(seen < _ASCII)


@uncounted
def count(units: Units, out: Places) -> None:
    """Of each 16 bytes how many bytes before them go on with a code point."""
    total = 0
    for begin in range(0, len(units), _BLOCK):
        out[begin >> _SHIFT] = total
        total += going_on(units, begin, min(begin + _BLOCK, len(units)))


@njit(cache=True, inline="always")
def going_on(units: Units, begin: int, end: int) -> int:
    """How many of at most 16 bytes go on with a code point; by arithmetic of eight bits, which goes
    for many bytes at once.
    """
    found = np.uint8(0)
    for place in range(begin, end):
        found = np.uint8(found + np.uint8((units[place] & np.uint8(0xC0)) == np.uint8(0x80)))
    return int(found)


@njit(cache=True, inline="always")
def character(units: Units, counts: Places, place: int) -> int:
    """A place in characters; `counts` are those of its text."""
    row = place >> _SHIFT
    if place == row << _SHIFT and row:
        row -= 1  # the end of a text has no row of its own
    return int(place - counts[row] - going_on(units, row << _SHIFT, place))
