"""What the tokeniser makes of each code point, as a table for compiled passes."""

import unicodedata
from collections.abc import Callable
from threading import Lock
from typing import Any

import numpy as np
from numpy.typing import NDArray

from pipeline import words
from pipeline.corpus.kernels import tokens

_BLOCK = 512
_CODE_POINTS = 0x110000
# Code points that are folded to several; Unicode 16 has 104.
_SEVERAL = 1024
# What stands before a word, or before a space and a word, that begins a sentence: `text._INSIDE`.
_STOPS = frozenset(".!?\"“„«»‘’'")
_BREAKS = frozenset(".!?:\n\"“„«»‘’'•*-")
# Letters that compose with the one before though they are no marks (Hangul, Kirat Rai).
_COMPOSING = (range(0x1100, 0x1200), range(0x16D63, 0x16D6B))


class CodePoints:
    """Learns code points by blocks, when a pass first meets one of them."""

    def __init__(self) -> None:
        self.table = np.full(_CODE_POINTS, tokens.UNKNOWN, np.uint32)
        self._expansions = np.zeros((_SEVERAL, 3), np.uint32)
        self._several = 0
        self._lock = Lock()
        self._learn(0)  # no pass that cuts texts into words looks ASCII up, but comparing does

    @property
    def tables(self) -> tuple[NDArray[np.uint32], NDArray[np.uint32]]:
        """The table and the expansions."""
        return self.table, self._expansions

    def known(self, work: Callable[[Any], Any]) -> Any:  # noqa: ANN401  (numba has no types)
        """What a pass gives, but its first part, once the table has all that it meets.

        `work` takes the table and the expansions; the first part is an unknown code point, or -1.
        """
        while True:
            unknown, *found = work(self.tables)
            if unknown < 0:
                return found
            with self._lock:  # a pass in another thread may know the block by now
                if self.table[unknown] == tokens.UNKNOWN:
                    self._learn(int(unknown) - int(unknown) % _BLOCK)

    def _learn(self, begin: int) -> None:
        entries = [self._entry(chr(code)) for code in range(begin, begin + _BLOCK)]
        self.table[begin : begin + _BLOCK] = np.array(entries, np.uint32)

    def _entry(self, character: str) -> int:
        entry = _properties(character)
        alone = words.stands_alone(character)
        if alone is None:
            return entry
        entry |= tokens.ALONE if alone else tokens.WORD
        folded = [*map(ord, character.casefold())]
        if len(folded) == 1:
            return entry | folded[0]
        self._expansions[self._several, : len(folded)] = folded
        self._several += 1
        return entry | tokens.SEVERAL | (self._several - 1)


def _properties(character: str) -> int:
    """Its marks; not whether it is part of a word."""
    category = unicodedata.category(character)
    marks = {
        tokens.UPPER: character.isupper(),
        tokens.LOWER: character.islower() or category == "Lt",
        tokens.DECIMAL: character.isdecimal() and not character.isascii(),
        tokens.ODD: _may_compose(character, category),
        tokens.STOPS: character in _STOPS or character.isspace(),
        tokens.BREAKS: character in _BREAKS,
        tokens.DIGIT: character in "0123456789",
        tokens.SPACE: character.isspace(),
    }
    return sum(mark for mark, holds in marks.items() if holds)


def _may_compose(character: str, category: str) -> bool:
    """Whether a text with it may not be in NFC."""
    if character.isascii():
        return False
    if category.startswith("M") or any(ord(character) in part for part in _COMPOSING):
        return True
    return unicodedata.normalize("NFC", character) != character
