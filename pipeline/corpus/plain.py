"""What `engine` needs, in Python and numpy: for small corpora, and where numba is missing."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from pipeline import hashing, minhash
from pipeline.corpus import sharing, text, verify
from pipeline.corpus.compared import Comparison, Scores
from pipeline.corpus.reading import Bounds, Keyed, Limits, Packed, Plan, Sharing, Surveyed
from pipeline.corpus.text import Text
from pipeline.hashing import Hashes, Starts, WordHashes
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
        passages, chosen = winnowed(hashes, starts, plan.passage, plan.window)
        return Surveyed(
            np.diff(starts),
            hashing.digests(hashes, starts),
            chosen,
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


def winnowed(
    words: Hashes, starts: Starts, size: int, window: int
) -> tuple[Hashes, NDArray[np.int64]]:
    """The chosen runs of each text, in order, each once where it was chosen several times in a row,
    and how many each text has.
    """
    runs, begins = hashing.shingles(words, starts, size)
    counts = np.diff(begins)
    least = _least(runs, window)
    for short in np.flatnonzero((counts > 0) & (counts < window)).tolist():  # no whole window
        least[begins[short]] = runs[begins[short] : begins[short + 1]].min()
    owners = np.repeat(np.arange(len(counts)), counts)
    places = np.arange(len(runs)) - begins[owners]
    windows = np.maximum(counts - window + 1, 1)
    is_new = places == 0
    is_new[1:] |= least[1:] != least[:-1]
    chosen = is_new & (places < windows[owners])
    return least[chosen], np.bincount(owners[chosen], minlength=len(counts))


def _least(values: Hashes, window: int) -> Hashes:
    """The least of the values in the window that begins at each place, by doubling."""
    found, size = values.copy(), 1
    while size < window:
        step = min(size, window - size)
        found[:-step] = np.minimum(found[:-step], found[step:])
        size += step
    return found
