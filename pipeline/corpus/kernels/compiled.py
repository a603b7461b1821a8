"""The compiled engine: what `plain` does, value for value."""

import unicodedata
from collections.abc import Sequence

import numpy as np

from pipeline import hashing, minhash, words
from pipeline.align import Run
from pipeline.corpus.kernels import alignment, sketches, tokens
from pipeline.corpus.plain import Plain
from pipeline.corpus.reading import Reading
from pipeline.hashing import Hashes, Starts

_BLOCK = 4096


class Compiled:
    """Knows of each code point what it is in a word; learns them by blocks, from the tokeniser."""

    def __init__(self) -> None:
        self._table = np.full(0x110000, tokens.UNKNOWN, np.uint32)
        self._expansions = np.zeros((0, 3), np.uint32)
        self._plain = Plain()

    def read(self, texts: Sequence[str]) -> Reading:
        """The words of some texts, and their places.

        A code point is folded alone. That is how a word is folded only if it is in NFC; texts that
        are not are read the plain way.
        """
        if len(texts) == 1:
            return self._one(texts[0])
        whole = "".join(texts)
        if not _is_normal(whole) and not all(map(_is_normal, texts)):
            return _joined([self._one(text) for text in texts])
        bounds = np.zeros(len(texts) + 1, np.int64)
        np.cumsum([len(text) for text in texts], out=bounds[1:])
        return self._tokenised(whole, bounds)

    def digests(self, read: Reading) -> Hashes:
        """One hash for each text's words."""
        return sketches.digests(read.hashes, read.starts)

    def signatures(
        self, read: Reading, size: int, *, permutations: int, seed: int
    ) -> minhash.Signatures:
        """The MinHash signatures of the texts' shingles."""
        factors, terms = minhash.coefficients(permutations, seed)
        return sketches.signatures(read.hashes, read.starts, size, factors, terms)

    def winnowed(self, read: Reading, size: int, window: int) -> tuple[Hashes, Starts]:
        """Of each text the runs of words that have the least hash of so many neighbours."""
        return sketches.winnowed(read.hashes, read.starts, size, window)

    def distinct(self, words: Hashes, size: int) -> Hashes:
        """The distinct shingles of a text, sorted."""
        return sketches.distinct(words, size)

    def common(self, left: Hashes, right: Hashes) -> int:
        """How many values two sorted arrays of distinct values share."""
        return sketches.common(left, right)

    def runs(self, left: Hashes, right: Hashes, seed: int) -> list[Run]:
        """The equal runs of two texts."""
        return [Run(*run) for run in alignment.runs(left, right, seed).tolist()]

    def _one(self, text: str) -> Reading:
        if _is_normal(text):
            return self._tokenised(text, np.array([0, len(text)], np.int64))
        return self._plain.read([text])

    def _tokenised(self, whole: str, bounds: Starts) -> Reading:
        if whole.isascii():
            units = np.frombuffer(whole.encode(), np.uint8)
        else:
            units = np.frombuffer(whole.encode("utf-32-le", "surrogatepass"), np.uint32)
        while True:
            found = tokens.tokenise(units, bounds, self._table, self._expansions)
            if found[0] < 0:
                return Reading(*found[1:])
            self._learn(int(found[0]))

    def _learn(self, unknown: int) -> None:
        """Enter the block of a code point into the table."""
        begin = unknown - unknown % _BLOCK
        several = list(self._expansions)
        for place in range(begin, begin + _BLOCK):
            alone = words.stands_alone(chr(place))
            self._table[place] = 0
            if alone is not None:
                kind = tokens.ALONE if alone else tokens.WORD
                folded = [*map(ord, chr(place).casefold())]
                value = folded[0]
                if len(folded) > 1:
                    value = tokens.SEVERAL | len(several)
                    several.append(np.array((*folded, 0, 0)[:3], np.uint32))
                self._table[place] = kind | value
        self._expansions = np.array(several, np.uint32).reshape(-1, 3)


def _is_normal(text: str) -> bool:
    return text.isascii() or unicodedata.is_normalized("NFC", text)


def _joined(read: Sequence[Reading]) -> Reading:
    hashes, starts = hashing.joined([one.hashes for one in read])
    first = np.concatenate([one.first for one in read])
    last = np.concatenate([one.last for one in read])
    return Reading(hashes, first, last, starts)
