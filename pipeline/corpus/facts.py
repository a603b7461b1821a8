"""Numbers, dates and names on which two otherwise equal texts disagree.

A report that comes out every day in the same words differs from the last one in just these, an
edited copy in anything but. So what matters is not how much two texts share but what stands in the
places where they differ.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from functools import cached_property, lru_cache
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from pipeline import words
from pipeline.align import Run
from pipeline.corpus import vocabulary
from pipeline.corpus.plain import Plain
from pipeline.corpus.reading import Words
from pipeline.hashing import word_hash

Marks = NDArray[np.bool_]
# Words `a:b` of one text stand where words `c:d` of the other do.
Place = tuple[int, int, int, int]

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
# Whether a word may be one of them, by the last bits of its hash.
_BITS = np.uint64(0xFFFF)
_MAY_SPELL = np.zeros(1 << 16, np.bool_)
for _word in (*_NUMERALS, *_CAPITAL_DATES, *_SMALL_DATES):
    _MAY_SPELL[word_hash(_word) & 0xFFFF] = True
# A place in which one text has these words and the other those is a substitution only while it is
# short; longer ones are other sentences.
_SLOT = 8
# Two spellings of one name ("Macquarie", "Macquarrie"; "Reidgefield", "Ridgefield").
_SPELLING = 0.75
_STEM = 3
_LONG = 3
_ASCII = 127
# Datelines and sign-offs lie within so many words of the ends of a text that is so long at least.
_EDGE = 20
# Names and numbers of which is kept what was found; the same ones come again and again.
_MEMORY = 1 << 16
_LONG_TEXT = 100


class Number(NamedTuple):
    """A number in a text: words `first:last`, and its digits without what only formats them."""

    first: int
    last: int
    digits: str
    text: str

    @property
    def is_long(self) -> bool:
        """Whether it has so many digits that another text hardly has it by chance."""
        return self.digits.isdigit() and len(self.digits) >= _LONG


class Slot(NamedTuple):
    """One place where the texts differ: their words there, from word `place` of the left text on,
    and whether a number or date, or a name, stands against another one.
    """

    left: str
    right: str
    place: int
    is_number: bool
    is_name: bool

    @property
    def is_fact(self) -> bool:
        """Whether the texts disagree on a fact there."""
        return self.is_number or self.is_name

    def flipped(self) -> "Slot":
        """The same with left and right exchanged."""
        return self._replace(left=self.right, right=self.left)


class Facts(NamedTuple):
    """What two texts say on facts.

    `agreeing` numbers and dates stand in both, in the same place; `digits` counts the digits of
    those that have three or more, which hardly agree by chance. `fewest` is the number of numbers
    and dates in the text that has fewer. `slots` are the short places in which one text has some
    words and the other has others, and they disagree on a fact: in `numbers` of them on a number or
    date, in `names` on a name; `factual` is their share of all such places. All three are 0 where
    they disagree at the very beginning and end alone, on another outlet's dateline and sign-off.
    `corrected` says that one of the texts calls itself a correction.
    """

    agreeing: int
    digits: int
    fewest: int
    numbers: int
    names: int
    factual: float
    slots: tuple[Slot, ...]
    corrected: bool

    @property
    def conflicts(self) -> int:
        """Facts on which the texts disagree."""
        return self.numbers + self.names

    @property
    def share(self) -> float:
        """The share of the numbers and dates in the same place on which the texts disagree."""
        return self.numbers / max(self.numbers + self.agreeing, 1)


NO_FACTS = Facts(
    agreeing=0, digits=0, fewest=0, numbers=0, names=0, factual=0.0, slots=(), corrected=False
)


class Text:
    """A text with its words, numbers and names, found when first asked for."""

    def __init__(self, text: str, read: Words | None = None) -> None:
        self.text = text
        self._read = read or Plain().read([text]).of(0)

    def __len__(self) -> int:
        return len(self._read.hashes)

    def span(self, first: int, last: int) -> tuple[int, int]:
        """The place of words `first:last`, of which there is one at least."""
        return self._starts[first], self._ends[last - 1]

    @cached_property
    def _starts(self) -> list[int]:
        return list(self._read.first.tolist())

    @cached_property
    def _ends(self) -> list[int]:
        return list(self._read.last.tolist())

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
        openings = [self.text[:40], *_REMARK.findall(self.text)]
        firsts = (words.words(opening)[:1] for opening in openings)
        return any(word in _CORRECTIONS for first in firsts for word in first)

    def between(self, first: int, last: int) -> str:
        """The text of words `first:last`."""
        return self.text[slice(*self.span(first, last))] if last > first else ""

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
        first = self._codes[self._read.first]
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
        for place in np.flatnonzero(_MAY_SPELL[self._read.hashes & _BITS]).tolist():
            word = self.between(place, place + 1)
            key = word.casefold()
            if key in _SMALL_DATES or (key in _CAPITAL_DATES and word[0].isupper()):
                yield Number(place, place + 1, key, word)
            elif key in _NUMERALS:
                yield Number(place, place + 1, _NUMERALS[key], word)


def compare(left: Text, right: Text, runs: Sequence[Run]) -> Facts:
    """On which facts two aligned texts agree and disagree."""
    runs = list(_without_parts_of_numbers(left, right, runs))
    places = list(_places(left, right, runs))
    slots = tuple(slot for slot in _slots(left, right, places) if slot.is_fact)
    counted = slots if _reach_inside(slots, left) else ()
    equal = bytearray(len(left))
    for run in runs:
        equal[run.left : run.left + run.length] = b"\1" * run.length
    agreeing = [number for number in left.numbers if all(equal[number.first : number.last])]
    return Facts(
        agreeing=len(agreeing),
        digits=sum(len(number.digits) for number in agreeing if number.is_long),
        fewest=min(len(left.numbers), len(right.numbers)),
        numbers=sum(slot.is_number for slot in counted),
        names=sum(slot.is_name for slot in counted),
        factual=len(counted) / max(len(places), 1),
        slots=slots,
        corrected=left.is_correction or right.is_correction,
    )


def _without_parts_of_numbers(left: Text, right: Text, runs: Sequence[Run]) -> Iterator[Run]:
    """The runs cut back to where neither text is inside a number: 50.91 and 44.50 share no 50."""
    if not left.joints and not right.joints:
        yield from runs
        return
    for run in runs:
        first, last = 0, run.length
        while first < last and (
            run.left + first in left.joints or run.right + first in right.joints
        ):
            first += 1
        while first < last and (run.left + last in left.joints or run.right + last in right.joints):
            last -= 1
        if first < last:
            yield Run(run.left + first, run.right + first, last - first)


def _reach_inside(slots: Sequence[Slot], text: Text) -> bool:
    """Whether texts disagree on facts elsewhere than where datelines and sign-offs stand."""
    inner = range(_EDGE, len(text) - _EDGE)
    return len(text) < _LONG_TEXT or any(s.place in inner for s in slots)


def _places(left: Text, right: Text, runs: Sequence[Run]) -> Iterator[Place]:
    """The short places between the runs that go forward in both texts, and before and after."""
    a = c = 0
    for b, d, length in (*runs, (len(left), len(right), 0)):
        if d >= c:
            if 0 < b - a <= _SLOT and 0 < d - c <= _SLOT:
                yield a, b, c, d
            a, c = b + length, d + length


def _slots(left: Text, right: Text, places: Sequence[Place]) -> Iterator[Slot]:
    """Those of the places where both texts have something that may be a fact."""
    for a, b, c, d in places:
        if left.may_tell(a, b) and right.may_tell(c, d):
            numbers = _disagree(left.numbers_in(a, b), right.numbers_in(c, d))
            names = _other_names(_names(left, right, (a, b)), _names(right, left, (c, d)))
            yield Slot(left.between(a, b), right.between(c, d), a, numbers, names)


def _disagree(left: Sequence[Number], right: Sequence[Number]) -> bool:
    """Whether either side has a number that the other has another one for."""
    if not left or not right:
        return False
    others = list(right)
    alone = 0
    for number in left:
        match = next((other for other in others if same_number(number, other)), None)
        if match is None:
            alone += 1
        else:
            others.remove(match)
    return min(alone, len(others)) > 0


def same_number(one: Number, other: Number) -> bool:
    """Whether two numbers are equal but for format, unit or rounding (9.7 mln, 9,729,000)."""
    short, long = sorted((one.digits, other.digits), key=len)
    if short == long or (short.isalpha() and long.startswith(short)):
        return True
    if not (short.isdigit() and long.isdigit() and len(short) > 1):
        return False
    if len(long) - len(short) == 1 and len(short) < _LONG:
        return False  # 26.50 and 27 are two prices
    return _rounded(long, len(short)) == short.rstrip("0")


def _rounded(digits: str, length: int) -> str:
    value = int(digits[:length]) + (digits[length] >= "5" if len(digits) > length else 0)
    return str(value).rstrip("0")


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


def _names(text: Text, other: Text, place: tuple[int, int]) -> list[str]:
    """The capitalised words of a place: not those that begin a sentence or line and are nowhere
    inside one, nor those that one of the texts also writes small.
    """
    found = text.capitals_in(*place)
    return [
        word
        for word, key in zip(found, map(str.casefold, found), strict=True)
        if (key in text.proper or key in other.proper) and not _is_small(key, text, other)
    ]


def _is_small(key: str, *texts: Text) -> bool:
    return key[0].islower() and any(text.writes(key) for text in texts)


def _other_names(left: Sequence[str], right: Sequence[str]) -> bool:
    """Whether each side names something, and nothing on one side resembles the other's names."""
    if not left or not right:
        return False
    if _initials(left) == "".join(right) or _initials(right) == "".join(left):
        return False
    return not any(_alike(a.casefold(), b.casefold()) for a in left for b in right)


def _initials(names: Sequence[str]) -> str:
    return "".join(name[0] for name in names)


@lru_cache(_MEMORY)
def _alike(one: str, other: str) -> bool:
    """Spellings, abbreviations and derivations of one name: Okla., Oklahoma; Japan, Japanese."""
    if one[:_STEM] == other[:_STEM]:
        return True
    most = _SPELLING * (len(one) + len(other)) / 2
    if (
        min(len(one), len(other)) < most
        or sum(min(one.count(c), other.count(c)) for c in set(one)) < most
    ):
        return False  # they have too few letters in common, in whatever order
    return SequenceMatcher(None, one, other, autojunk=False).ratio() >= _SPELLING
