"""What `engine` needs, in Python and numpy: for small corpora, and where numba is missing."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from pipeline import hashing, minhash
from pipeline.corpus import sharing, text, verify
from pipeline.corpus.compared import Comparison, Scores
from pipeline.corpus.reading import Bounds, Keyed, Limits, Packed, Plan, Sharing, Surveyed
from pipeline.corpus.text import Text
from pipeline.hashing import Hashes, WordHashes
from pipeline.minhash import Signatures


class Plain:
    """The engine that is always there; each distinct word is folded and hashed once."""

    def __init__(self) -> None:
        self._cache = WordHashes()

    def read(self, body: str) -> Text:
        """A text with its words."""
        return Text(body, text.read(body, self._cache))

    def survey(self, texts: Packed, plan: Plan) -> Surveyed:
        """Digests and passages."""
        words = self._words(texts)
        hashes, starts = hashing.joined(words)
        passages, chosen = hashing.joined([winnowed(w, plan.passage, plan.window) for w in words])
        return Surveyed(
            np.diff(starts),
            hashing.digests(hashes, starts),
            np.diff(chosen),
            passages,
        )

    def sign(self, texts: Packed, plan: Plan) -> Signatures:
        """Signatures, one a row."""
        values, starts = hashing.shingles(*hashing.joined(self._words(texts)), plan.shingle)
        return minhash.signatures(
            minhash.elements(values), starts, permutations=plan.permutations, seed=plan.seed
        )

    def _words(self, texts: Packed) -> list[Hashes]:
        return [self._cache.of(texts.text(number)) for number in range(len(texts))]

    def repeated(self, keys: Sequence[Keyed], bits: int) -> Hashes:
        """All of the keys: a sort is as quick as anything else here."""
        return sharing.entries(keys, bits)

    def sharing(self, keys: Sequence[Keyed], sizes: NDArray[np.int64], bounds: Bounds) -> Sharing:
        """The pairs that share enough passages."""
        return sharing.pairs(keys, sizes, bounds)

    def compare(
        self, texts: Packed, pairs: Sequence[tuple[int, int]], limits: Limits
    ) -> list[Comparison | Scores]:
        """Pairs of texts, word by word; scores alone where a pair is beyond the limits."""
        numbers = sorted({number for pair in pairs for number in pair})
        read = {number: self.read(texts.text(number)) for number in numbers}
        return [compare(read[left], read[right], limits) for left, right in pairs]


def compare(left: Text, right: Text, limits: Limits) -> Comparison | Scores:
    """Two texts, word by word; their scores alone where they are beyond the limits."""
    scores = verify.score(left.shingled(limits.shingle), right.shingled(limits.shingle))
    if scores.containment < limits.least or min(len(left), len(right)) < limits.min_words:
        return scores
    return verify.compare(left, right, scores, seed=limits.shingle)


def winnowed(words: Hashes, size: int, window: int) -> Hashes:
    """The chosen runs of one text, in order, each once where it was chosen several times in a row."""
    runs = hashing.shingles(words, np.array([0, len(words)], np.int64), size)[0]
    if len(runs) <= window:
        return np.sort(runs)[:1]
    found: Hashes = np.lib.stride_tricks.sliding_window_view(runs, window).min(axis=1)
    changes = np.flatnonzero(found[1:] != found[:-1]) + 1
    return np.concatenate([found[:1], found[changes]])
