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
    spans, slots, said = _flat(found[1].spans), _flat(found[1].slots), found[1].said.tobytes()
    is_correction = cache(lambda number: text.is_correction(read.texts.text(number)))
    lengths = np.diff(read.batch.starts)[pairs].tolist()
    parts = counts[:, [counted.RUNS, counted.SLOTS, counted.BYTES]] * (4, 4, 1)
    ends = parts.cumsum(axis=0).tolist()
    begin = [0, 0, 0]
    for pair, row, words, score, end in zip(
        pairs.tolist(), counts.tolist(), lengths, scores, ends, strict=True
    ):
        if row[counted.UNSURE]:
            yield None
        else:
            kept = Slots(slots[begin[1] : end[1]], said[begin[2] : end[2]])
            corrected = bool(row[counted.CORRECTS]) and any(map(is_correction, pair))
            facts = _facts(row, min(words), kept, corrected=corrected)
            yield _comparison(score, spans[begin[0] : end[0]], words, row, facts)
        begin = end


def _flat(rows: Rows) -> "array[int]":
    return array("i", rows.tobytes())


def _comparison(
    scores: Scores, spans: "array[int]", words: list[int], row: list[int], facts: Facts
) -> Comparison:
    left, right = row[counted.LEFT] / words[0], row[counted.RIGHT] / words[1]
    shorter = left if words[0] <= words[1] else right
    return Comparison(
        scores=scores,
        spans=spans,
        longest=row[counted.LONGEST],
        left=left,
        right=right,
        narrated=verify.narrated(shorter, row[counted.NARRATED], row[counted.TOLD]),
        equal=row[counted.EQUAL] / min(words),
        left_words=words[0],
        right_words=words[1],
        facts=facts,
    )


def _facts(row: list[int], words: int, kept: Slots, *, corrected: bool) -> Facts:
    """What is said on facts, in texts of which the shorter one has so many words."""
    if row[counted.EQUAL] < verify.FORM_SHARED * words:
        return NO_FACTS
    return Facts(
        agreeing=row[counted.AGREEING],
        digits=row[counted.DIGITS],
        fewest=row[counted.FEWEST],
        numbers=row[counted.NUMBERS],
        names=row[counted.NAMES],
        factual=row[counted.FACTUAL] / max(row[counted.PLACES], 1),
        alone=row[counted.ALONE],
        kept=kept,
        corrected=corrected,
    )
