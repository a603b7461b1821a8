"""What `engine` needs, in Python and numpy: for small corpora, and where numba is missing."""

from collections.abc import Sequence

import numpy as np

from pipeline import align, hashing, minhash, words
from pipeline.align import Run
from pipeline.corpus.reading import Reading
from pipeline.hashing import Hashes, Starts, WordHashes


class Plain:
    """The engine that is always there; each distinct word is folded and hashed once."""

    def __init__(self) -> None:
        self._cache = WordHashes()

    def read(self, texts: Sequence[str]) -> Reading:
        """The words of some texts, and their places."""
        hashes, starts = hashing.joined([self._cache.of(text) for text in texts])
        spans = [span for text in texts for span in words.spans(text)]
        places = np.array(spans, np.int32).reshape(-1, 2)
        return Reading(hashes, places[:, 0], places[:, 1], starts)

    def digests(self, read: Reading) -> Hashes:
        """One hash for each text's words."""
        return hashing.digests(read.hashes, read.starts)

    def signatures(
        self, read: Reading, size: int, *, permutations: int, seed: int
    ) -> minhash.Signatures:
        """The MinHash signatures of the texts' shingles."""
        values, starts = hashing.shingles(read.hashes, read.starts, size)
        elements = minhash.elements(values)
        return minhash.signatures(elements, starts, permutations=permutations, seed=seed)

    def winnowed(self, read: Reading, size: int, window: int) -> tuple[Hashes, Starts]:
        """Of each text the runs of words that have the least hash of so many neighbours."""
        return hashing.joined([winnowed(read.of(k).hashes, size, window) for k in range(len(read))])

    def distinct(self, words: Hashes, size: int) -> Hashes:
        """The distinct shingles of a text, sorted."""
        return np.unique(hashing.shingles(words, np.array([0, len(words)], np.int64), size)[0])

    def common(self, left: Hashes, right: Hashes) -> int:
        """How many values two sorted arrays of distinct values share."""
        return hashing.common(left, right)

    def runs(self, left: Hashes, right: Hashes, seed: int) -> list[Run]:
        """The equal runs of two texts."""
        return align.runs(left, right, seed=seed)


def winnowed(words: Hashes, size: int, window: int) -> Hashes:
    """The chosen runs of one text, distinct and sorted."""
    runs = hashing.shingles(words, np.array([0, len(words)], np.int64), size)[0]
    if len(runs) <= window:
        return np.unique(runs)[:1]
    return np.unique(np.lib.stride_tricks.sliding_window_view(runs, window).min(axis=1))
