"""Two texts compared exactly: shared shingles, shared words in order, the passages in both.

Shingles are compared as 64-bit hashes (`hashing`), words as well; no estimate enters a verdict.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

import numpy as np

from pipeline.align import Run
from pipeline.corpus.facts import NO_FACTS, Facts
from pipeline.corpus.facts import compare as compare_facts
from pipeline.corpus.reading import Texts
from pipeline.corpus.records import Passage
from pipeline.corpus.text import Marks, Text
from pipeline.hashing import Hashes
from pipeline.model import Span

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
# With fewer words outside quotations, the text is judged as a whole.
_TOLD = 30
# So many texts are kept with their words, numbers and names.
_KEPT = 256
# A shared passage that is shown has so many words at least.
_SHOWN = 8


class Scores(NamedTuple):
    """Shared shingles of two texts: over all of them, over the left one's, over the right one's."""

    jaccard: float
    left_in_right: float
    right_in_left: float

    @property
    def containment(self) -> float:
        """The share of the smaller text that the larger one holds."""
        return max(self.left_in_right, self.right_in_left)

    def flipped(self) -> "Scores":
        """The same with left and right exchanged."""
        return Scores(self.jaccard, self.right_in_left, self.left_in_right)


class Comparison(NamedTuple):
    """Two texts word by word.

    `runs` are the longer equal runs. `left` and `right` are the shares of each text that lie in stretches
    where both go on alike, small differences included; `narrated` is the same of the shorter text's
    words outside quotations: two articles may well quote one statement. `equal` is the share of
    the shorter text's words that lie in equal runs of three or more. `left_words` and `right_words`
    are the lengths. `facts` are compared only from `FORM_SHARED` equal words on.
    """

    scores: Scores
    runs: tuple[Run, ...]
    left: float
    right: float
    narrated: float
    equal: float
    left_words: int
    right_words: int
    facts: Facts

    @property
    def shorter(self) -> float:
        """The share of the shorter text that goes on like the longer one."""
        return self.left if self.left_words <= self.right_words else self.right

    @property
    def longer(self) -> float:
        """The share of the longer text that goes on like the shorter one."""
        return self.right if self.left_words <= self.right_words else self.left

    def flipped(self) -> "Comparison":
        """The same with left and right exchanged."""
        facts = self.facts._replace(slots=tuple(slot.flipped() for slot in self.facts.slots))
        return Comparison(
            scores=self.scores.flipped(),
            runs=tuple(sorted(Run(run.right, run.left, run.length) for run in self.runs)),
            left=self.right,
            right=self.left,
            narrated=self.narrated,
            equal=self.equal,
            left_words=self.right_words,
            right_words=self.left_words,
            facts=facts,
        )


class Verifier:
    """Compares texts by their number; reads of each what a pair needs, and keeps it."""

    def __init__(self, texts: Texts, lengths: Sequence[int]) -> None:
        self._texts = texts
        self._lengths = lengths
        self.text = lru_cache(_KEPT)(self._text)

    def scores(self, left: int, right: int) -> Scores:
        """Jaccard similarity and containment both ways, exact."""
        one, other = self._texts.shingles(left), self._texts.shingles(right)
        if not len(one) or not len(other):
            return Scores(0.0, 0.0, 0.0)
        shared = self._texts.engine.common(one, other)
        union = len(one) + len(other) - shared
        return Scores(shared / union, shared / len(one), shared / len(other))

    def compare(self, left: int, right: int) -> Comparison:
        """Everything that a verdict rests on."""
        one, other = self._texts.words(left).hashes, self._texts.words(right).hashes
        runs = _aligned(one, other, self._texts)
        alike = list(_stretches(runs))
        ours = _inside([(s[0].left, s[-1].left + s[-1].length) for s in alike], len(one))
        theirs = _inside([(s[0].right, s[-1].right + s[-1].length) for s in alike], len(other))
        equal = _equal(runs, len(one), len(other))
        shorter = (ours, left) if len(one) <= len(other) else (theirs, right)
        return Comparison(
            scores=self.scores(left, right),
            runs=tuple(_shown(runs, len(one), len(other))),
            left=_share(ours),
            right=_share(theirs),
            narrated=_narrated(shorter[0], self.text(shorter[1]).quoted),
            equal=equal,
            left_words=len(one),
            right_words=len(other),
            facts=self._facts(left, right, runs) if equal >= FORM_SHARED else NO_FACTS,
        )

    def facts(self, left: int, right: int) -> Facts:
        """On which facts two texts agree and disagree, however little they share."""
        one, other = self._texts.words(left).hashes, self._texts.words(right).hashes
        return self._facts(left, right, _aligned(one, other, self._texts))

    def _facts(self, left: int, right: int, runs: Sequence[Run]) -> Facts:
        return compare_facts(self.text(left), self.text(right), runs)

    def length(self, number: int) -> int:
        """How many words a text has."""
        return self._lengths[number]

    def read(self, text: str) -> Text:
        """Any text with its words and places."""
        read = self._texts.engine.read([text])
        return Text(text, read.of(0))

    def _text(self, number: int) -> Text:
        """A text with its words and places."""
        return Text(self._texts.raw[number], self._texts.words(number))


def _aligned(left: Hashes, right: Hashes, texts: Texts) -> list[Run]:
    """The equal runs in the left text's order, found from the shorter text's side.

    So every word of an excerpt looks for its place, and not every phrase of a long text for one
    in the excerpt.
    """
    if len(left) <= len(right):
        return texts.engine.runs(left, right, texts.size)
    found = texts.engine.runs(right, left, texts.size)
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


def _narrated(inside: Marks, quoted: Marks) -> float:
    """The share of the words outside quotations; of all words where these are few."""
    told = inside[~quoted]
    return _share(told) if len(told) >= _TOLD else _share(inside)


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


def passages(left: Text, right: Text, runs: Sequence[Run]) -> tuple[Passage, ...]:
    """Equal runs as spans of both texts, in the left one's order."""
    return tuple(
        Passage(
            Span(*left.span(run.left, run.left + run.length)),
            Span(*right.span(run.right, run.right + run.length)),
        )
        for run in runs
    )
