"""Two texts compared exactly: shared shingles, shared words in order, the passages in both.

Shingles are compared as 64-bit hashes (`hashing`), words as well; no estimate enters a verdict.
The compiled engine does the same over arrays (`kernels`).
"""

from array import array
from collections.abc import Iterator, Sequence

import numpy as np

from pipeline import align, hashing
from pipeline.align import Run
from pipeline.corpus import facts
from pipeline.corpus.compared import NO_FACTS, Comparison, Scores
from pipeline.corpus.text import Marks, Text
from pipeline.hashing import Hashes

# A run of fewer equal words happens by chance in any two texts of a language.
_RUN = 3
# A stretch goes on over so many other words on either side; it has so many words at least, and
# this share of them is equal. One word in seven changed at random leaves a text one stretch.
_BREAK = 4
_STRETCH = 12
_EQUAL = 0.6
# Texts are alike in form if this share of the shorter one's words stand in the longer; of others
# the facts say nothing, and are not compared.
FORM_SHARED = 0.5
# Where so much of the shorter text goes on like the longer, quotations do not matter.
_WHOLE = 0.85
# With fewer words outside quotations, the text is judged as a whole.
_TOLD = 30
# A shared passage that is shown has so many words at least.
_SHOWN = 8


def scores_of(shared: int, left: int, right: int) -> Scores:
    """Jaccard similarity and containment both ways of so many shared and own shingles."""
    if not left or not right:
        return Scores(0.0, 0.0, 0.0)
    return Scores(shared / (left + right - shared), shared / left, shared / right)


def score(left: Hashes, right: Hashes) -> Scores:
    """The scores of two texts by their distinct shingles, sorted."""
    return scores_of(hashing.common(left, right), len(left), len(right))


def compare(left: Text, right: Text, scores: Scores, *, seed: int) -> Comparison:
    """Everything that a verdict rests on, beside the scores; equal runs begin with `seed` words."""
    one, other = left.read.hashes, right.read.hashes
    runs = aligned(one, other, seed)
    alike = list(_stretches(runs))
    ours = _inside([(s[0].left, s[-1].left + s[-1].length) for s in alike], len(one))
    theirs = _inside([(s[0].right, s[-1].right + s[-1].length) for s in alike], len(other))
    equal = _equal(runs, len(one), len(other))
    shorter, text = (ours, left) if len(one) <= len(other) else (theirs, right)
    told = shorter[~text.quoted]
    return Comparison(
        scores=scores,
        spans=_spans(left, right, list(_shown(runs, len(one), len(other)))),
        longest=max((run.length for run in runs), default=0),
        left=_share(ours),
        right=_share(theirs),
        narrated=narrated(_share(shorter), int(np.count_nonzero(told)), len(told)),
        equal=equal,
        left_words=len(one),
        right_words=len(other),
        facts=facts.compare(left, right, runs) if equal >= FORM_SHARED else NO_FACTS,
    )


def aligned(left: Hashes, right: Hashes, seed: int) -> list[Run]:
    """The equal runs in the left text's order, found from the shorter text's side.

    So every word of an excerpt looks for its place, and not every phrase of a long text for one
    in the excerpt.
    """
    if len(left) <= len(right):
        return align.runs(left, right, seed=seed)
    found = align.runs(right, left, seed=seed)
    return sorted(Run(run.right, run.left, run.length) for run in found)


def _stretches(runs: Sequence[Run]) -> Iterator[list[Run]]:
    """Runs that follow each other closely in both texts, where they make up a stretch."""
    stretch: list[Run] = []
    for run in runs:
        if stretch and not _goes_on(stretch[-1], run):
            if _is_stretch(stretch):
                yield stretch
            stretch = []
        stretch.append(run)
    if _is_stretch(stretch):
        yield stretch


def _goes_on(one: Run, other: Run) -> bool:
    left, right = other.left - one.left - one.length, other.right - one.right - one.length
    return left <= _BREAK and 0 <= right <= _BREAK


def _is_stretch(runs: Sequence[Run]) -> bool:
    if not runs:
        return False
    first, last = runs[0], runs[-1]
    left, right = last.left + last.length - first.left, last.right + last.length - first.right
    equal = sum(run.length for run in runs)
    return left >= _STRETCH and equal >= _EQUAL * max(left, right)


def _inside(spans: Sequence[tuple[int, int]], length: int) -> Marks:
    """For each of a text's words, whether it lies in one of the spans."""
    inside = np.zeros(length, np.bool_)
    for first, last in spans:
        inside[first:last] = True
    return inside


def _share(inside: Marks) -> float:
    return int(np.count_nonzero(inside)) / max(len(inside), 1)


def narrated(share: float, inside: int, told: int) -> float:
    """The share of a text's words outside quotations, so many of them, that are inside a stretch;
    the share of all words where those are few, or where it does not matter.
    """
    return share if share >= _WHOLE or told < _TOLD else inside / told


def _equal(runs: Sequence[Run], left: int, right: int) -> float:
    """The share of the shorter text's words that lie in runs of three or more."""
    long = [run for run in runs if run.length >= _RUN]
    if left <= right:
        return _share(_inside([(run.left, run.left + run.length) for run in long], left))
    return _share(_inside([(run.right, run.right + run.length) for run in long], right))


def _shown(runs: Sequence[Run], left: int, right: int) -> Iterator[Run]:
    """The longer runs; all in shorter texts."""
    shortest = min(_SHOWN, left, right)
    return (run for run in runs if run.length >= shortest)


def _spans(left: Text, right: Text, runs: Sequence[Run]) -> "array[int]":
    """Equal runs as spans of both texts, in characters."""
    return array(
        "i",
        [
            place
            for run in runs
            for text, first in ((left, run.left), (right, run.right))
            for place in text.span(first, first + run.length)
        ],
    )
