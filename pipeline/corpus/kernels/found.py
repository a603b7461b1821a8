"""What a compiled pass counted, as comparisons: column by column, and only then pair by pair."""

from array import array
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from typing import NamedTuple, TypeVar

import numpy as np
from numpy.typing import NDArray

from pipeline.corpus import text, verify
from pipeline.corpus.compared import NO_FACTS, NO_SLOTS, Comparison, Facts, Scores, Slots
from pipeline.corpus.kernels import counted
from pipeline.corpus.kernels.comparing import Found
from pipeline.corpus.kernels.counted import Counts, Rows
from pipeline.corpus.kernels.reading import Batch
from pipeline.corpus.kernels.tokens import Units
from pipeline.corpus.reading import Packed

Pairs = NDArray[np.int64]
Whole = TypeVar("Whole", "array[int]", bytes)


class Read(NamedTuple):
    """A batch of texts and their words."""

    texts: Packed
    batch: Batch


def results(
    read: Read, pairs: Pairs, found: tuple[Counts, Found]
) -> Iterator[Comparison | Scores | None]:
    """The comparison of each pair; its scores alone where nothing else was counted; None where the
    pass was not sure.
    """
    counts, (spans, slots, said) = found
    lengths = np.diff(read.batch.starts)[pairs]
    columns = zip(
        _scores(counts[:, counted.SHARED], read.batch.distinct[pairs]),
        _parts(array("i", spans.tobytes()), 4 * counts[:, counted.RUNS]),
        *_shares(counts, lengths),
        *lengths.T.tolist(),
        _facts(read, pairs, counts, _slots(counts, slots, said)),
        strict=True,
    )
    states = zip(*counts[:, [counted.APART, counted.UNSURE]].T.tolist(), strict=True)
    for (apart, unsure), values in zip(states, columns, strict=True):
        if apart:
            yield values[0]
        else:
            yield None if unsure else Comparison._make(values)


def _scores(shared: Counts, distinct: Counts) -> Iterator[Scores]:
    """As `verify.scores_of`, of texts that all have shingles."""
    left, right = distinct.T
    columns = shared / (left + right - shared), shared / left, shared / right
    return map(Scores._make, zip(*(column.tolist() for column in columns), strict=True))


def _shares(counts: Counts, lengths: Counts) -> Iterator[list[float]]:
    """What a `Comparison` has from `longest` to `equal`."""
    left, right = lengths.T
    ours, theirs = counts[:, counted.LEFT] / left, counts[:, counted.RIGHT] / right
    shorter = np.where(left <= right, ours, theirs).tolist()
    told = counts[:, [counted.NARRATED, counted.TOLD]].T.tolist()
    yield counts[:, counted.LONGEST].tolist()
    yield from (ours.tolist(), theirs.tolist())
    yield list(map(verify.narrated, shorter, *told))
    yield (counts[:, counted.EQUAL] / np.minimum(left, right)).tolist()


def _slots(counts: Counts, slots: Rows, said: Units) -> Iterator[Slots]:
    """The places of each pair in which facts disagree."""
    rows = _parts(array("i", slots.tobytes()), 4 * counts[:, counted.SLOTS])
    words = _parts(said.tobytes(), counts[:, counted.BYTES])
    for row, part in zip(rows, words, strict=True):
        yield Slots(row, part) if row else NO_SLOTS


def _parts(whole: Whole, sizes: Counts) -> Iterator[Whole]:
    """What follows each other, cut into parts of these sizes."""
    for begin, end in pairwise([0, *sizes.cumsum().tolist()]):
        yield whole[begin:end]


def _facts(read: Read, pairs: Pairs, counts: Counts, slots: Iterator[Slots]) -> Iterator[Facts]:
    """What is said on facts, where texts are alike in form."""
    fewest = np.diff(read.batch.starts)[pairs].min(axis=1)
    alike = counts[:, counted.EQUAL] >= verify.FORM_SHARED * fewest
    factual = counts[:, counted.FACTUAL] / np.maximum(counts[:, counted.PLACES], 1)
    columns = zip(
        *counts[:, [counted.AGREEING, counted.DIGITS, counted.FEWEST]].T.tolist(),
        *counts[:, [counted.NUMBERS, counted.NAMES]].T.tolist(),
        factual.tolist(),
        counts[:, counted.ALONE].tolist(),
        slots,
        _corrected(read, pairs, counts),
        strict=True,
    )
    for values, has_facts in zip(columns, alike.tolist(), strict=True):
        yield Facts._make(values) if has_facts else NO_FACTS


def _corrected(read: Read, pairs: Pairs, counts: Counts) -> list[bool]:
    """Of which pairs a text calls itself a correction, where that counts."""
    is_correction = cache(lambda number: text.is_correction(read.texts.text(number)))
    corrected = [False] * len(pairs)
    for row in np.flatnonzero(counts[:, counted.CORRECTS]).tolist():
        corrected[row] = any(map(is_correction, pairs[row].tolist()))
    return corrected
