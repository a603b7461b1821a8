"""Texts as the words that are compared, read when first asked for and kept while there is room."""

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple, Protocol

import numpy as np
from numpy.typing import NDArray

from pipeline.align import Run
from pipeline.hashing import Hashes, Starts
from pipeline.minhash import Signatures

Places = NDArray[np.int32]
# So many texts are kept as words and as shingles; about 20 KB for a text of 500 words.
_KEPT = 256


class Words(NamedTuple):
    """The words of a text: their hashes, and where each begins and ends, in characters."""

    hashes: Hashes
    first: Places
    last: Places


class Reading(NamedTuple):
    """The words of several texts, one text after another; `starts` says where each begins."""

    hashes: Hashes
    first: Places
    last: Places
    starts: Starts

    def __len__(self) -> int:
        return len(self.starts) - 1

    def of(self, number: int) -> Words:
        """The words of one of the texts."""
        part = slice(int(self.starts[number]), int(self.starts[number + 1]))
        return Words(self.hashes[part], self.first[part], self.last[part])


class Engine(Protocol):
    """How the bulk of the work is done; every engine gives the same values."""

    def read(self, texts: Sequence[str]) -> Reading:
        """The words of some texts, and their places."""

    def digests(self, read: Reading) -> Hashes:
        """One hash for each text's words."""

    def signatures(self, read: Reading, size: int, *, permutations: int, seed: int) -> Signatures:
        """The MinHash signatures of the texts' shingles."""

    def winnowed(self, read: Reading, size: int, window: int) -> tuple[Hashes, Starts]:
        """Of each text the runs of words that have the least hash of so many neighbours."""

    def distinct(self, words: Hashes, size: int) -> Hashes:
        """The distinct shingles of a text, sorted."""

    def common(self, left: Hashes, right: Hashes) -> int:
        """How many values two sorted arrays of distinct values share."""

    def runs(self, left: Hashes, right: Hashes, seed: int) -> list[Run]:
        """The equal runs of two texts."""


class Texts:
    """Texts by their number, with their words and shingles."""

    def __init__(self, raw: Sequence[str], engine: Engine, size: int) -> None:
        self.raw = raw
        self.engine = engine
        self.size = size
        self.words = lru_cache(_KEPT)(self._words)
        self.shingles = lru_cache(_KEPT)(self._shingles)

    def __len__(self) -> int:
        return len(self.raw)

    def _words(self, number: int) -> Words:
        return self.engine.read([self.raw[number]]).of(0)

    def _shingles(self, number: int) -> Hashes:
        return self.engine.distinct(self.words(number).hashes, self.size)
