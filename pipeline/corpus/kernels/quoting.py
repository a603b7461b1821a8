"""Quotations in UTF-8: `text.Text.quoted`, compiled."""

from numba import njit

from pipeline.corpus.kernels import tokens
from pipeline.corpus.kernels.reading import Bools
from pipeline.corpus.kernels.tokens import Places, Units
from pipeline.corpus.kernels.uncounted import uncounted

_QUOTED = 2000
_NEWLINE = 0x0A
_ASCII = 0x80


@uncounted
def mark(units: Units, starts: Places, quoted: Bools) -> None:
    """Mark the words of a text, which begin there, that stand in quotation marks."""
    quoted[:] = False
    place, word = 0, 0
    while place < len(units):
        end = _quotation_end(units, place) if _may_quote(units[place]) else -1
        if end < 0:
            place += 1
            continue
        while word < len(starts) and starts[word] < place:
            word += 1
        while word < len(starts) and starts[word] < end:
            quoted[word] = True
            word += 1
        place = end


@njit(cache=True, inline="always")
def _may_quote(unit: int) -> bool:
    """Whether a mark of `text._QUOTATION` may begin with a byte."""
    if unit < _ASCII:
        return unit == 0x22
    return unit == 0xC2 or 0xE2 <= unit <= 0xE3


@uncounted
def _quotation_end(units: Units, place: int) -> int:
    """Where the quotation ends that begins at a byte; -1 if none does."""
    mark, wide = tokens.decoded(units, place)
    closing = _closing(mark)
    if not closing[0]:
        return -1
    place += wide
    count = 0
    while place < len(units) and count <= _QUOTED:
        code, wide = tokens.decoded(units, place)
        place += wide
        if code == closing[0] or code == closing[1] or code == closing[2]:
            return place
        if code == _NEWLINE:
            return -1
        count += 1
    return -1


@uncounted
def _closing(mark: int) -> tuple[int, int, int]:
    """What ends a quotation that a mark begins: `“«„` by any of `”»“`, others by their own."""
    if mark in (0x201C, 0xAB, 0x201E):
        return 0x201D, 0xBB, 0x201C
    if mark == 0x22:
        return mark, mark, mark
    if mark in (0x300C, 0x300E):
        return mark + 1, mark + 1, mark + 1
    return 0, 0, 0
