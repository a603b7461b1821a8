"""What a compiled pass counted, as comparisons."""

from array import array
from collections.abc import Iterable, Iterator
from functools import cache
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from pipeline.corpus import text, verify
from pipeline.corpus.compared import NO_FACTS, Comparison, Facts, Scores, Slots
from pipeline.corpus.kernels import counted
from pipeline.corpus.kernels.comparing import Found
from pipeline.corpus.kernels.counted import Counts, Rows
from pipeline.corpus.kernels.reading import Batch, Bools
from pipeline.corpus.reading import Limits, Packed

Pairs = NDArray[np.int64]


class Read(NamedTuple):
    """A batch of texts and their words."""

    texts: Packed
    batch: Batch

    def scores(self, pairs: Pairs, shared: Counts) -> list[Scores]:
        """The scores of pairs that share so many shingles."""
        left, right = self.batch.distinct[pairs].T.tolist()
        return list(map(verify.scores_of, shared.tolist(), left, right))

    def are_worth(self, pairs: Pairs, shared: Counts, limits: Limits) -> Bools:
        """Which pairs are compared word by word."""
        held: NDArray[np.float64] = shared / self.batch.distinct[pairs].min(axis=1)
        lengths: Counts = np.diff(self.batch.starts)[pairs].min(axis=1)
        worth: Bools = (held >= limits.least) & (lengths >= limits.min_words)
        return worth


def comparisons(
    read: Read, pairs: Pairs, scores: Iterable[Scores], found: tuple[Counts, Found]
) -> Iterator[Comparison | None]:
    """The comparison of each pair; None where the pass was not sure."""
    counts = found[0]
    words: Counts = np.diff(read.batch.starts)[pairs]
    fewer = words.min(axis=1)
    left, right = counts[:, counted.LEFT] / words[:, 0], counts[:, counted.RIGHT] / words[:, 1]
    shorter = np.where(words[:, 0] <= words[:, 1], left, right)
    told = map(verify.narrated, shorter.tolist(), *_columns(counts, counted.NARRATED, counted.TOLD))
    compared = map(
        Comparison,
        scores,
        _spans(counts, found[1]),
        *_columns(counts, counted.LONGEST),
        left.tolist(),
        right.tolist(),
        told,
        (counts[:, counted.EQUAL] / fewer).tolist(),
        *_columns(words, 0, 1),
        _facts(read, pairs, fewer, found),
    )
    (unsure,) = _columns(counts, counted.UNSURE)
    return (None if is_unsure else one for is_unsure, one in zip(unsure, compared, strict=True))


def _columns(counts: Counts, *columns: int) -> Iterator[list[int]]:
    """Some of the columns, as Python's numbers."""
    return (counts[:, column].tolist() for column in columns)


def _spans(counts: Counts, found: Found) -> Iterator["array[int]"]:
    """The passages of each pair."""
    spans, begin = _flat(found.spans), 0
    for end in (4 * counts[:, counted.RUNS].cumsum()).tolist():
        yield spans[begin:end]
        begin = end


def _flat(rows: Rows) -> "array[int]":
    return array("i", rows.tobytes())


def _facts(read: Read, pairs: Pairs, words: Counts, found: tuple[Counts, Found]) -> Iterator[Facts]:
    """What is said on facts, in texts of which the shorter one has so many words."""
    counts = found[0]
    factual = counts[:, counted.FACTUAL] / np.maximum(counts[:, counted.PLACES], 1)
    facts = map(
        Facts,
        *_columns(counts, counted.AGREEING, counted.DIGITS, counted.FEWEST),
        *_columns(counts, counted.NUMBERS, counted.NAMES),
        factual.tolist(),
        *_columns(counts, counted.ALONE),
        _slots(counts, found[1]),
        _corrected(read, pairs, counts),
    )
    alike: list[bool] = (counts[:, counted.EQUAL] >= verify.FORM_SHARED * words).tolist()
    return (one if is_alike else NO_FACTS for is_alike, one in zip(alike, facts, strict=True))


def _slots(counts: Counts, found: Found) -> Iterator[Slots]:
    """The places in which the texts of each pair disagree."""
    slots, said = _flat(found.slots), found.said.tobytes()
    ends = (counts[:, [counted.SLOTS, counted.BYTES]] * (4, 1)).cumsum(axis=0)
    begin = [0, 0]
    for end in ends.tolist():
        yield Slots(slots[begin[0] : end[0]], said[begin[1] : end[1]])
        begin = end


def _corrected(read: Read, pairs: Pairs, counts: Counts) -> Iterator[bool]:
    """Whether one text of each pair calls itself a correction, where that counts."""
    is_correction = cache(lambda number: text.is_correction(read.texts.text(number)))
    for corrects, pair in zip(counts[:, counted.CORRECTS].tolist(), pairs.tolist(), strict=True):
        yield bool(corrects) and any(map(is_correction, pair))
