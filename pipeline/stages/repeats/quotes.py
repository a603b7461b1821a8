"""Short paragraphs that repeat words of another paragraph: pull quotes and teasers."""

from collections.abc import Iterator
from itertools import groupby
from typing import NamedTuple

import numpy as np

from pipeline import hashing
from pipeline.settings import Repeats
from pipeline.stages.repeats import forms
from pipeline.stages.repeats.passages import Text

# A phrase shorter than this many words comes back by chance.
_MIN_WORDS = 8
# A line that stands in more places than this is a refrain or a form.
_MOST_PLACES = 3


class Quote(NamedTuple):
    """Words of a short line, and the place where they stand in another line."""

    words: tuple[int, int]
    twin: tuple[int, int]


def find(text: Text, settings: Repeats) -> Iterator[Quote]:
    """The short lines of a text whose words, all of them, stand in another line."""
    if len(text.hashes) < 2 * _MIN_WORDS:
        return
    index = _Index(text)
    for _, group in groupby(text.passages, key=lambda passage: passage.line):
        line = list(group)
        words = line[0].first, line[-1].last
        long_enough = _MIN_WORDS <= forms.weight(text, *words) < settings.min_words
        if long_enough and forms.is_sentence(text.text[line[0].start : line[-1].end]):
            twin = index.twin(words)
            if twin is not None:
                yield Quote(words, twin)


class _Index:
    """Where runs of words stand."""

    def __init__(self, text: Text) -> None:
        self._text = text
        starts = np.array([0, len(text.hashes)], np.int64)
        self._grams = hashing.shingles(text.hashes, starts, _MIN_WORDS)[0]
        self._order = np.argsort(self._grams, kind="stable")
        self._ordered = self._grams[self._order]

    def twin(self, words: tuple[int, int]) -> tuple[int, int] | None:
        """Where else these words stand: in a longer line, or as an earlier line of their own."""
        first, last = words
        low = int(np.searchsorted(self._ordered, self._grams[first], side="left"))
        high = int(np.searchsorted(self._ordered, self._grams[first], side="right"))
        if high - low > _MOST_PLACES:
            return None
        for place in self._order[low:high].tolist():
            end = place + last - first
            if self._is_elsewhere(words, (place, end)):
                return place, end
        return None

    def _is_elsewhere(self, words: tuple[int, int], other: tuple[int, int]) -> bool:
        text = self._text
        lines = [
            {text.passages[int(text.owners[word])].line for word in (first, last - 1)}
            for first, last in (words, other)
            if last <= len(text.hashes)
        ]
        if len(lines) < 2 or len(lines[1]) > 1 or lines[0] == lines[1]:
            return False
        if not np.array_equal(text.hashes[slice(*words)], text.hashes[slice(*other)]):
            return False
        return other[0] < words[0] or not self._is_whole_line(other)

    def _is_whole_line(self, words: tuple[int, int]) -> bool:
        line = self._text.passages[int(self._text.owners[words[0]])].line
        around = (words[0] - 1, words[1])
        return all(
            not 0 <= word < len(self._text.hashes)
            or self._text.passages[int(self._text.owners[word])].line != line
            for word in around
        )
