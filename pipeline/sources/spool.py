"""Texts on disk while a corpus is compared: far more of them than memory holds.

The corpus stages ask for texts by number, many at a time and from several threads.
"""

import tempfile
from collections.abc import Sequence
from itertools import pairwise
from threading import Lock
from types import TracebackType
from typing import Self

import numpy as np

from pipeline.corpus.reading import Packed

# So many bytes stay in memory; a larger corpus goes to a temporary file.
_MEMORY = 1 << 28


class Spool:
    """Texts in the order in which they were added; the file goes when the block is left."""

    def __init__(self, memory: int = _MEMORY) -> None:
        self._bounds = [0]
        self._file = tempfile.SpooledTemporaryFile(max_size=memory)  # noqa: SIM115  (closed by __exit__)
        self._lock = Lock()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._file.close()

    def __len__(self) -> int:
        return len(self._bounds) - 1

    @property
    def size(self) -> int:
        """How many bytes the texts have."""
        return self._bounds[-1]

    def add(self, text: bytes) -> None:
        """One more text, in UTF-8. Not to be called once texts were asked for."""
        self._bounds.append(self.size + self._file.write(text))

    def packed(self, numbers: Sequence[int]) -> Packed:
        """Some of the texts, in the order given."""
        spans = [(self._bounds[number], self._bounds[number + 1]) for number in numbers]
        bounds = np.zeros(len(spans) + 1, np.int64)
        np.cumsum([end - begin for begin, end in spans], out=bounds[1:])
        data = b"".join(self._read(begin, end) for begin, end in _joined(spans))
        return Packed(np.frombuffer(data, np.uint8), bounds)

    def text(self, number: int) -> str:
        """One of the texts."""
        data = self._read(self._bounds[number], self._bounds[number + 1])
        return data.decode("utf-8", "surrogatepass")

    def _read(self, begin: int, end: int) -> bytes:
        with self._lock:
            self._file.seek(begin)
            return self._file.read(end - begin)


def _joined(spans: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The spans, those that follow each other as one."""
    if not spans:
        return []
    breaks = [k + 1 for k, (one, other) in enumerate(pairwise(spans)) if one[1] != other[0]]
    edges = [0, *breaks, len(spans)]
    return [(spans[a][0], spans[b - 1][1]) for a, b in pairwise(edges)]
