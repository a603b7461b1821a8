"""The compiled engine: what `plain` does, value for value."""

import unicodedata
from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from pipeline import minhash
from pipeline.corpus import plain, sharing
from pipeline.corpus.compared import Comparison, Scores
from pipeline.corpus.facts import BRIEF
from pipeline.corpus.kernels import (
    comparing,
    found,
    meeting,
    reading,
    repeated,
    sketches,
    spelled,
    tokens,
)
from pipeline.corpus.kernels.found import Read
from pipeline.corpus.kernels.table import CodePoints
from pipeline.corpus.reading import (
    Bounds,
    Keyed,
    Limits,
    Packed,
    Plan,
    Sharing,
    Surveyed,
    packed,
)
from pipeline.corpus.verify import FORM_SHARED
from pipeline.hashing import Hashes
from pipeline.minhash import Signatures


class Compiled:
    """The engine for large corpora; what it does not do itself, the plain one does for it."""

    def __init__(self) -> None:
        self._points = CodePoints()
        self._plain = plain.Plain()
        self._vocabulary = spelled.read()

    def survey(self, texts: Packed, plan: Plan) -> Surveyed:
        """Digests and passages."""
        sizes = (plan.passage, plan.window)
        lengths, digests, passages, counts, marks = self._points.known(
            lambda known: sketches.survey(texts.units, texts.bounds, known, sizes)
        )
        surveyed = Surveyed(lengths, digests, counts, passages)
        for number in _unnormal(texts, marks):
            one = self._plain.survey(packed([texts.text(number)]), plan)
            surveyed = _replaced(surveyed, number, one)
        return surveyed

    def sign(self, texts: Packed, plan: Plan) -> Signatures:
        """Signatures, one a row."""
        coefficients = minhash.coefficients(plan.permutations, plan.seed)
        signatures: Signatures
        signatures, marks = self._points.known(
            lambda known: sketches.signed(
                texts.units, texts.bounds, known, plan.shingle, coefficients
            )
        )
        for number in _unnormal(texts, marks):
            signatures[number] = self._plain.sign(packed([texts.text(number)]), plan)[0]
        return signatures

    def repeated(self, keys: Sequence[Keyed], bits: int) -> Hashes:
        """Few more than the keys that stand more than once: most passages stand in one text."""
        return repeated.of(keys, bits)[0].copy()  # of much memory

    def sharing(self, keys: Sequence[Keyed], sizes: NDArray[np.int64], bounds: Bounds) -> Sharing:
        """The pairs that share enough passages."""
        return meeting.pairs(keys, sizes, bounds, sharing.rarity)

    def compare(
        self, texts: Packed, pairs: Sequence[tuple[int, int]], limits: Limits
    ) -> list[Comparison | Scores]:
        """Pairs of texts, word by word; scores alone where a pair is beyond the limits."""
        read, apart = self._read(texts, limits)
        rows = np.array(pairs, np.int64).reshape(-1, 2)
        known = np.flatnonzero(~np.isin(rows, apart).any(axis=1))
        results: list[Comparison | Scores | None] = [None] * len(pairs)
        for row, result in zip(known.tolist(), self._known(read, rows[known], limits), strict=True):
            results[row] = result
        left = [pair for pair, result in zip(pairs, results, strict=True) if result is None]
        others = iter(self._plain.compare(texts, left, limits) if left else [])
        return [next(others) if result is None else result for result in results]

    def _known(
        self, read: Read, pairs: found.Pairs, limits: Limits
    ) -> Iterator[Comparison | Scores | None]:
        """What compiled passes say of pairs; None where they are not sure."""
        counted = comparing.compare(
            read.batch,
            pairs,
            ((limits.least, limits.min_words), (FORM_SHARED, BRIEF)),
            self._points.tables,
            self._vocabulary,
        )
        return found.results(read, pairs, counted)

    def _read(self, texts: Packed, limits: Limits) -> tuple[Read, list[int]]:
        """Texts made ready, and those that are compared the plain way: with fewer words than a
        shingle; with digits that only Python knows; not in NFC.
        """
        starts, hashes, spans, marks, met = self._points.known(
            lambda known: reading.tokenised(texts.units, texts.bounds, known)
        )
        apart = set(_unnormal(texts, met))
        apart |= {*np.flatnonzero(np.diff(starts) < limits.shingle).tolist()}
        apart |= {*np.flatnonzero(met & tokens.DECIMAL).tolist()}
        shingled = reading.shingled(starts, hashes, limits.shingle)
        batch: reading.Batch = reading.Batch._make(
            (texts.units, texts.bounds, starts, hashes, spans, marks, *shingled, limits.shingle)
        )
        return Read(texts, batch), sorted(apart)


def _unnormal(texts: Packed, marks: reading.Starts) -> Iterator[int]:
    """Texts that are not in NFC: code points, folded one by one, do not give their words."""
    for number in np.flatnonzero(marks & tokens.ODD).tolist():
        if not unicodedata.is_normalized("NFC", texts.text(number)):
            yield number


def _replaced(surveyed: Surveyed, number: int, one: Surveyed) -> Surveyed:
    """The same with what another survey says of one text."""
    lengths, digests, counts, passages = surveyed
    begin = int(counts[:number].sum())
    after = passages[begin + int(counts[number]) :]
    lengths[number], digests[number] = one.lengths[0], one.digests[0]
    counts[number] = one.counts[0]
    whole = np.concatenate([passages[:begin], one.passages, after])
    return Surveyed(lengths, digests, counts, whole)
