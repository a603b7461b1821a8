"""What a compiled pass counted, as comparisons."""

from array import array
from collections.abc import Iterator, Sequence
from functools import cache

import numpy as np

from pipeline.corpus import verify
from pipeline.corpus.compared import NO_FACTS, Comparison, Facts, Scores, Slots
from pipeline.corpus.kernels import counted
from pipeline.corpus.kernels.comparing import Found
from pipeline.corpus.kernels.counted import Counts, Rows
from pipeline.corpus.kernels.reading import Batch
from pipeline.corpus.reading import Limits, Packed
from pipeline.corpus.text import is_correction


class Read:
    """A batch of texts: their words, their distinct shingles, and which are corrections."""

    def __init__(self, texts: Packed, batch: Batch) -> None:
        self.batch = batch
        self.lengths: list[int] = np.diff(batch.starts).tolist()
        self.distinct: list[int] = batch.distinct.tolist()
        self.is_correction = cache(lambda number: is_correction(texts.text(number)))


def comparisons(
    read: Read, pairs: Sequence[tuple[int, int]], found: tuple[Counts, Found], limits: Limits
) -> Iterator[Comparison | Scores | None]:
    """The comparison of each pair; its scores alone where it was not compared word by word, and
    None where the pass was not sure.
    """
    counts, (spans, slots, said) = found
    spanned = placed = spoken = 0
    for (left, right), row in zip(pairs, counts.tolist(), strict=True):
        begin = spanned, placed, spoken
        spanned += row[counted.RUNS]
        placed += row[counted.SLOTS]
        spoken += row[counted.BYTES]
        words = (read.lengths[left], read.lengths[right])
        scores = verify.scores_of(row[counted.SHARED], read.distinct[left], read.distinct[right])
        if scores.containment < limits.least or min(words) < limits.min_words:
            yield scores
        elif row[counted.UNSURE]:
            yield None
        else:
            kept = Slots(_flat(slots[begin[1] : placed]), said[begin[2] : spoken].tobytes())
            corrected = row[counted.CORRECTS] and any(map(read.is_correction, (left, right)))
            facts = _facts(row, min(words), kept, corrected=bool(corrected))
            yield _comparison(scores, _flat(spans[begin[0] : spanned]), words, row, facts)


def _flat(rows: Rows) -> "array[int]":
    return array("i", rows.tobytes())


def _comparison(
    scores: Scores, spans: "array[int]", words: tuple[int, int], row: list[int], facts: Facts
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
