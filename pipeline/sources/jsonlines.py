"""Articles by columns; and JSON lines to columns by a compiled pass, for files large enough.

Of a plain line no Python object is made but its article's name. Lines that are out of the ordinary
in any way are given as they are, to be decoded in full (`articles`).
"""

from collections.abc import Iterator, Sequence
from io import BufferedIOBase
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from pipeline.corpus import canonical
from pipeline.corpus.reading import Packed

_BLOCK = 1 << 20  # bytes of lines that are read at a time
_ROWS = 1 << 11  # lines that are told at a time, at most
_TAIL = 240  # bytes that hold sixty characters, of which `is_cut_off` looks at no more
_NEWLINE = 0x0A

Lines = list[bytes]
Strings = Sequence[str | None]
_Table = NDArray[np.int64]


class Columns(NamedTuple):
    """What is known of articles. A name is None where the field is missing; `lengths` counts
    characters in NFC; `known` has a column for each field that counts in the canonical order, or
    none at all where no article has any.
    """

    names: Strings
    texts: Packed
    lengths: Sequence[int]
    truncated: Sequence[bool]
    known: Sequence[Strings] = ()


def read(file: BufferedIOBase, fields: Sequence[str]) -> Iterator[Columns | Lines]:
    """The rest of a file of JSON lines, in order, some at a time; `fields` are those of the text, of
    the name, and the known ones, all of them different.

    Columns hold until the next are asked for: the bytes of their texts are written over then.
    """
    block, filled = _Block(_BLOCK, fields), 0
    is_last = False
    while not is_last:
        filled = block.fill(file, filled)
        is_last = filled < block.size
        cut = block.data.rfind(b"\n", 0, filled) + 1
        if is_last and cut < filled:  # the last line has no newline
            block.data[filled] = _NEWLINE
            cut = filled + 1
        yield from block.told(cut, filled)
        rest = block.data[cut:filled]
        if not cut:  # a line that is longer than the block
            block = _Block(2 * block.size, fields)
        filled = len(rest)
        block.data[:filled] = rest


class _Block:
    """Part of a file, of at most so many bytes, with room for one more newline and for values."""

    def __init__(self, size: int, fields: Sequence[str]) -> None:
        from pipeline.corpus.kernels import bits, rows  # noqa: PLC0415  (numba is slow to start)

        self._rows = rows
        self.size = size
        self.data = bytearray(size + 1 + bits.STRIDE)
        self._units = np.frombuffer(self.data, np.uint8)
        texts, others = np.empty_like(self._units), np.empty_like(self._units)
        self._room = rows.Rooms(texts, others, np.zeros(2, np.int64))
        names = [field.encode("utf-8", "surrogatepass") for field in fields]
        bounds = np.cumsum([0, *map(len, names)])
        self._wanted = (np.frombuffer(b"".join(names), np.uint8), bounds)
        self._table = np.empty((_ROWS, rows.VALUES + 2 * len(fields)), np.int64)

    def fill(self, file: BufferedIOBase, filled: int) -> int:
        """Read on until the block is full or the file ends; gives how many bytes there are then."""
        view = memoryview(self.data)
        while filled < self.size and (count := file.readinto(view[filled : self.size])):
            filled += count
        return filled

    def told(self, end: int, filled: int) -> Iterator[Columns | Lines]:
        """The lines up to a place, the last of which may end in a newline that is not the file's."""
        place, units = 0, self._units[: end + len(self.data) - self.size - 1]
        while place < end:
            self._room.ends[:] = 0
            count, place = self._rows.read(units, place, self._wanted, self._room, self._table)
            table = self._table[:count]
            is_odd = table[:, self._rows.ODD]
            for part in np.split(table, np.flatnonzero(np.diff(is_odd)) + 1):
                if part[0, self._rows.ODD]:
                    spans = part[:, [self._rows.BEGIN, self._rows.END]].clip(max=filled)
                    yield [bytes(self.data[begin:end]) for begin, end in spans.tolist()]
                else:
                    yield self._columns(part)

    def _columns(self, part: _Table) -> Columns:
        """Lines that were read in full."""
        rows, room = self._rows, self._room
        values = part[:, rows.VALUES :].reshape(len(part), -1, 2)
        first, last = values[0, 0, 0], values[-1, 0, 1]
        texts = Packed(room.texts[first:last], np.append(values[:, 0, 0], last) - first)
        others = room.others[: room.ends[rows.OTHERS]].tobytes()
        known = values[:, rows.NAME + 1 :]
        has_known = bool((known[..., 0] != rows.ABSENT).any())
        return Columns(
            _strings(others, values[:, rows.NAME]),
            texts,
            _lengths(texts, part[:, rows.CHARACTERS], part[:, rows.MARKS] & rows.UNNORMAL),
            _truncated(texts, part[:, rows.MARKS] & rows.CUT_OFF),
            [_said(others, known[:, k]) for k in range(known.shape[1])] if has_known else (),
        )


def _strings(data: bytes, spans: _Table) -> Strings:
    """The strings that stand there; None for a place below zero."""
    if data.isascii():
        whole = str(data, "ascii")
        return [whole[begin:end] if begin >= 0 else None for begin, end in spans.tolist()]
    return [str(data[begin:end], "utf-8") if begin >= 0 else None for begin, end in spans.tolist()]


def _said(data: bytes, spans: _Table) -> Strings:
    """The strings that stand there and say something."""
    return [string or None for string in _strings(data, spans)]


def _lengths(texts: Packed, counted: _Table, perhaps_other: _Table) -> list[int]:
    """The lengths of texts in NFC, given those of the texts as they are."""
    found: list[int] = counted.tolist()
    for number in np.flatnonzero(perhaps_other).tolist():
        found[number] = canonical.length(texts.text(number))
    return found


def _truncated(texts: Packed, perhaps: _Table) -> list[bool]:
    """Which texts are cut off, given those that may be."""
    found = [False] * len(texts)
    for number in np.flatnonzero(perhaps).tolist():
        begin, end = texts.bounds[number : number + 2].tolist()
        tail = texts.units[max(begin, end - _TAIL) : end].tobytes()
        found[number] = canonical.is_cut_off(tail.decode("utf-8", "ignore"))
    return found
