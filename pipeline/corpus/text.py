"""A text as the facts in it are looked for: its words and their places, numbers, names, quotations."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from functools import cached_property, lru_cache
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from pipeline import hashing, words
from pipeline.corpus import vocabulary
from pipeline.hashing import Hashes, WordHashes, word_hash

Marks = NDArray[np.bool_]
Places = NDArray[np.int32]

# 2025-05-15, 8-1/4, 1,356,000, 9.7, 10:58, and Arabic-Indic, Devanagari or Thai digits.
_NUMBER = re.compile(r"(?<![A-Za-z\d])\d(?:[\d.,:/-]{0,30}\d)?")
_FRACTION = re.compile(r"(?:(\d{1,6})-)?(\d{1,3})/(\d{1,3})")
# What stands before a word that does not begin a sentence, a line or a quotation.
_INSIDE = re.compile(r"[^.!?:\n\"“„«»‘’'•*-] \Z|[^\s.!?\"“„«»‘’']\Z")
_QUOTATION = re.compile(
    r"[“«„][^”»“\n]{0,2000}[”»“]|\"[^\"\n]{0,2000}\"|「[^」\n]{0,2000}」|『[^』\n]{0,2000}』"
)
_REMARK = re.compile(r"[(\[（]([^()\n]{4,40})")
_CORRECTIONS = vocabulary.corrections()
_NUMERALS = vocabulary.numerals()
_CAPITAL_DATES = vocabulary.capital_dates()
_SMALL_DATES = vocabulary.small_dates()
_DATES = _CAPITAL_DATES | _SMALL_DATES
# Whether a word may be one of them, by the last bits of its hash.
_BITS = np.uint64(0xFFFF)
_MAY_SPELL = np.zeros(1 << 16, np.bool_)
_MAY_SPELL[[word_hash(words.folded(word)) & 0xFFFF for word in (*_NUMERALS, *_DATES)]] = True
# A number of so many digits is hardly in two texts by chance.
LONG = 3
_ASCII = 127
# A headline or sign-off has at most so many words.
_LINE = 30
# Numbers of which is kept what was found; the same ones come again and again.
_MEMORY = 1 << 16


class Number(NamedTuple):
    """A number in a text: words `first:last`, and its digits without what only formats them."""

    first: int
    last: int
    digits: str
    text: str

    @property
    def is_long(self) -> bool:
        """Whether it has so many digits that another text hardly has it by chance."""
        return self.digits.isdigit() and len(self.digits) >= LONG


class Words(NamedTuple):
    """The words of a text: their hashes, and where each begins and ends, in characters."""

    hashes: Hashes
    first: Places
    last: Places


def read(text: str, cache: WordHashes) -> Words:
    """The words of a text; those that the cache knows are not hashed again."""
    places = np.array(words.spans(text), np.int32).reshape(-1, 2)
    return Words(cache.of(text), places[:, 0], places[:, 1])


class Text:
    """A text with its words, shingles, numbers and names, found when first asked for."""

    def __init__(self, text: str, read: Words) -> None:
        self.text = text
        self.read = read
        self._shingled: dict[int, Hashes] = {}

    def __len__(self) -> int:
        return len(self.read.hashes)

    def span(self, first: int, last: int) -> tuple[int, int]:
        """The place of words `first:last`, of which there is one at least."""
        return self._starts[first], self._ends[last - 1]

    @cached_property
    def _starts(self) -> list[int]:
        return list(self.read.first.tolist())

    @cached_property
    def _ends(self) -> list[int]:
        return list(self.read.last.tolist())

    def shingled(self, size: int) -> Hashes:
        """Its distinct shingles of so many words, sorted."""
        if size not in self._shingled:
            whole = np.array([0, len(self)], np.int64)
            self._shingled[size] = np.unique(hashing.shingles(self.read.hashes, whole, size)[0])
        return self._shingled[size]

    @cached_property
    def words(self) -> list[str]:
        """Its words as they stand."""
        return [self.text[a:b] for a, b in zip(self._starts, self._ends, strict=True)]

    @cached_property
    def numbers(self) -> list[Number]:
        """Its numbers and dates, in order."""
        return sorted([*self._written_numbers(), *self._spelled_numbers()])

    @cached_property
    def joints(self) -> frozenset[int]:
        """Its words that go on with a number that the word before began."""
        return frozenset(k for n in self.numbers for k in range(n.first + 1, n.last))

    def writes(self, word: str) -> bool:
        """Whether a word stands somewhere in it exactly so."""
        place = self.text.find(word)
        while place >= 0:
            k = bisect_left(self._starts, place)
            if k < len(self) and self.span(k, k + 1) == (place, place + len(word)):
                return True
            place = self.text.find(word, place + 1)
        return False

    @cached_property
    def proper(self) -> frozenset[str]:
        """Its words, case-folded, that have a capital inside a sentence of ordinary letters."""
        starts = self._starts
        found = ((starts[k], self.between(k, k + 1)) for k in self._capital)
        return frozenset(
            word.casefold()
            for start, word in found
            if not word.isupper() and _INSIDE.search(self.text, start - 2, start)
        )

    @cached_property
    def body(self) -> tuple[int, int]:
        """The range of its words that are neither a headline nor a sign-off: those of all lines
        but the first and the last, where these are short.
        """
        starts = self._starts
        text = self.text.rstrip()
        headline = bisect_left(starts, max(self.text.find("\n", self._first_letter), 0))
        sign_off = bisect_left(starts, text.rfind("\n") + 1)
        first = headline if headline <= _LINE else 0
        last = sign_off if sign_off and len(starts) - sign_off <= _LINE else len(starts)
        return (first, last) if first < last else (0, len(starts))

    @property
    def _first_letter(self) -> int:
        return self._starts[0] if self._starts else 0

    @cached_property
    def quoted(self) -> Marks:
        """For each of its words, whether it stands in quotation marks."""
        starts = self._starts
        found = np.zeros(len(starts), np.bool_)
        for match in _QUOTATION.finditer(self.text):
            first, last = (bisect_left(starts, place) for place in match.span())
            found[first:last] = True
        return found

    @cached_property
    def is_correction(self) -> bool:
        """Whether its headline, or a remark in brackets, opens with a word for correction."""
        return is_correction(self.text)

    def between(self, first: int, last: int) -> str:
        """The text of words `first:last`."""
        return self.text[self._starts[first] : self._ends[last - 1]] if last > first else ""

    def numbers_in(self, first: int, last: int) -> list[Number]:
        """The numbers of which any word is in the range."""
        low = bisect_right(self._number_ends, first)
        high = bisect_left(self._number_starts, last)
        return self.numbers[low:high]

    def may_tell(self, first: int, last: int) -> bool:
        """Whether a number or a capitalised word is among words `first:last`."""
        return self._telling[last] > self._telling[first]

    def capitals_in(self, first: int, last: int) -> list[str]:
        """The capitalised ones of words `first:last`."""
        low, high = bisect_left(self._capital, first), bisect_left(self._capital, last)
        return [self.between(k, k + 1) for k in self._capital[low:high]]

    @cached_property
    def _telling(self) -> list[int]:
        """How many words before each one are capitalised or part of a number."""
        marks = np.zeros(len(self) + 1, np.int32)
        marks[np.array(self._capital, np.int64) + 1] = 1
        for number in self.numbers:
            marks[number.first + 1 : number.last + 1] = 1
        return list(np.cumsum(marks).tolist())

    @cached_property
    def _capital(self) -> list[int]:
        """Which of its words begin with a capital."""
        first = self._codes[self.read.first]
        may_be = np.flatnonzero((first - ord("A") < 26) | (first > _ASCII)).tolist()
        return [k for k in may_be if self.text[self._starts[k]].isupper()]

    @cached_property
    def _codes(self) -> NDArray[np.uint32]:
        return np.frombuffer(self.text.encode("utf-32-le", "surrogatepass"), np.uint32)

    @cached_property
    def _number_starts(self) -> list[int]:
        return [number.first for number in self.numbers]

    @cached_property
    def _number_ends(self) -> list[int]:
        return [number.last for number in self.numbers]

    def _written_numbers(self) -> Iterator[Number]:
        starts = self._starts
        for match in self._written():
            first = bisect_right(starts, match.start()) - 1
            last = bisect_left(starts, match.end())
            yield Number(first, last, _digits(match.group()), match.group())

    def _written(self) -> Iterator[re.Match[str]]:
        """The numbers in digits; where these are ASCII, they are looked for at these alone."""
        beyond = np.unique(self._codes[self._codes > _ASCII])
        if any(map(str.isdecimal, map(chr, beyond.tolist()))):
            yield from _NUMBER.finditer(self.text)
            return
        end = 0
        for place in np.flatnonzero(self._codes - ord("0") < 10).tolist():
            match = _NUMBER.match(self.text, place) if place >= end else None
            if match:
                yield match
                end = match.end()

    def _spelled_numbers(self) -> Iterator[Number]:
        for place in np.flatnonzero(_MAY_SPELL[self.read.hashes & _BITS]).tolist():
            word = self.between(place, place + 1)
            key = word.casefold()
            if _is_date(key, word):
                yield Number(place, place + 1, key, word)
            elif key in _NUMERALS:
                yield Number(place, place + 1, _NUMERALS[key], word)


def is_correction(text: str) -> bool:
    """Whether a text's headline, or a remark in brackets, opens with a word for correction."""
    openings = [text[:40], *_REMARK.findall(text)]
    firsts = (words.words(opening)[:1] for opening in openings)
    return any(word in _CORRECTIONS for first in firsts for word in first)


def _is_date(key: str, word: str) -> bool:
    return key in _SMALL_DATES or (key in _CAPITAL_DATES and word[0].isupper())


@lru_cache(_MEMORY)
def _digits(number: str) -> str:
    """The digits of a number without separators, leading zeros and the zeros of a fraction."""
    fraction = _FRACTION.fullmatch(number)
    if fraction:
        whole, over, under = (int(part or 0) for part in fraction.groups())
        number = f"{whole + over / under:.4f}" if under else number
    decimals = re.search(r"[.,](\d+)\Z", number)
    if decimals and len(decimals.group(1)) != 3:
        number = number.rstrip("0")
    return "".join(str(int(c)) if c.isdigit() else "" for c in number).lstrip("0") or "0"
