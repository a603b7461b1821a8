"""Texts on disk while a corpus is compared: far more of them than memory holds.

The corpus stages ask for texts by number, many at a time and from several threads.
"""

import tempfile
from array import array
from collections.abc import Iterable, Sequence
from threading import Lock
from types import TracebackType
from typing import IO, Self

import numpy as np

from pipeline.corpus.reading import Packed

# So many bytes stay in memory; a larger corpus goes to a temporary file. What is known of so many
# articles of the usual length needs as much.
_MEMORY = 1 << 29


class Spool:
    """Texts in the order in which they were added; the file goes when the block is left.

    `memory` is how many bytes may stay in memory.
    """

    def __init__(self, memory: int = _MEMORY) -> None:
        self._memory = memory
        self._bounds = array("q", [0])
        self._held = bytearray()  # all of the texts, or none
        self._file: IO[bytes] | None = None
        self._lock = Lock()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._file is not None:
            self._file.close()

    def __len__(self) -> int:
        return len(self._bounds) - 1

    @property
    def size(self) -> int:
        """How many bytes the texts have."""
        return self._bounds[-1]

    def add(self, texts: Packed) -> None:
        """More texts. Not to be called once texts were asked for."""
        self._bounds.extend((texts.bounds[1:] + self.size).tolist())
        if self._file is None and self.size > self._memory:
            self._file = tempfile.TemporaryFile()  # noqa: SIM115  (closed by __exit__)
            self._file.write(self._held)
            self._held = bytearray()
        if self._file is None:
            self._held += texts.units.data
        else:
            self._file.write(texts.units.data)

    def packed(self, numbers: Sequence[int]) -> Packed:
        """Some of the texts, in the order given."""
        bounds = np.zeros(len(numbers) + 1, np.int64)
        if not len(numbers):
            return Packed(np.zeros(0, np.uint8), bounds)
        places, known = np.array(numbers, np.int64), np.frombuffer(self._bounds, np.int64)
        begins, ends = known[places], known[places + 1]
        np.cumsum(ends - begins, out=bounds[1:])
        breaks = np.flatnonzero(
            begins[1:] != ends[:-1]
        )  # texts that follow each other are one part
        firsts, lasts = begins[np.r_[0, breaks + 1]], ends[np.r_[breaks, -1]]
        parts = self._read(zip(firsts.tolist(), lasts.tolist(), strict=True))
        data = parts[0] if len(parts) == 1 else b"".join(parts)
        return Packed(np.frombuffer(data, np.uint8), bounds)

    def text(self, number: int) -> str:
        """One of the texts."""
        (data,) = self._read([(self._bounds[number], self._bounds[number + 1])])
        return str(data, "utf-8", "surrogatepass")

    def _read(self, spans: Iterable[tuple[int, int]]) -> list[memoryview]:
        """The bytes of some spans."""
        if self._file is None:
            held = memoryview(self._held).toreadonly()
            return [held[begin:end] for begin, end in spans]
        with self._lock:
            return [self._of_file(begin, end) for begin, end in spans]

    def _of_file(self, begin: int, end: int) -> memoryview:
        assert self._file is not None
        self._file.seek(begin)
        return memoryview(self._file.read(end - begin))
