"""Numbers, dates and names on which two otherwise equal texts disagree.

A report that comes out every day in the same words differs from the last one in just these, an
edited copy in anything but. So what matters is not how much two texts share but what stands in the
places where they differ.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from functools import cached_property
from typing import NamedTuple

from pipeline import words
from pipeline.align import Gap, Run, gaps
from pipeline.corpus import vocabulary

# 2025-05-15, 8-1/4, 1,356,000, 9.7, 10:58, and Arabic-Indic, Devanagari or Thai digits.
_NUMBER = re.compile(r"\d(?:[\d.,:/-]{0,30}\d)?")
_FRACTION = re.compile(r"(?:(\d{1,6})-)?(\d{1,3})/(\d{1,3})")
_NUMERALS = vocabulary.numerals()
_CAPITAL_DATES = vocabulary.capital_dates()
_SMALL_DATES = vocabulary.small_dates()
# A place in which one text has these words and the other those is a substitution only while it is
# short; longer ones are other sentences.
_SLOT = 8
# Two spellings of one name ("Macquarie", "Macquarrie"; "Reidgefield", "Ridgefield").
_SPELLING = 0.75
_STEM = 3
_LONG = 3


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
    """One place where the texts differ: their words there, and on which facts they disagree."""

    left: str
    right: str
    numbers: int
    names: int

    @property
    def is_fact(self) -> bool:
        """Whether a number, a date or a name stands against another one."""
        return bool(self.numbers or self.names)

    def flipped(self) -> "Slot":
        """The same with left and right exchanged."""
        return self._replace(left=self.right, right=self.left)


class Facts(NamedTuple):
    """What two texts say on facts.

    `agreeing` numbers and dates stand in both, in the same place; `digits` counts the digits of
    those that have three or more, which hardly agree by chance. `fewest` is the number of numbers
    and dates in the text that has fewer. `numbers` (with dates) and `names` disagree. `slots` are
    the short places in which one text has some words and the other has others.
    """

    agreeing: int
    digits: int
    fewest: int
    numbers: int
    names: int
    slots: tuple[Slot, ...]

    @property
    def conflicts(self) -> int:
        """Facts on which the texts disagree."""
        return self.numbers + self.names

    @property
    def share(self) -> float:
        """The share of the numbers and dates in the same place on which the texts disagree."""
        return self.numbers / max(self.numbers + self.agreeing, 1)

    @property
    def factual(self) -> float:
        """The share of the short places of difference that are about a number, date or name."""
        return sum(slot.is_fact for slot in self.slots) / max(len(self.slots), 1)


class Text:
    """A text with its words, numbers and names, found when first asked for."""

    def __init__(self, text: str) -> None:
        self.text = text

    @cached_property
    def spans(self) -> list[tuple[int, int]]:
        """The places of its words."""
        return words.spans(self.text)

    @cached_property
    def words(self) -> list[str]:
        """Its words as they stand."""
        return words.surface(self.text)

    @cached_property
    def numbers(self) -> list[Number]:
        """Its numbers and dates, in order."""
        return sorted([*self._written_numbers(), *self._spelled_numbers()])

    @cached_property
    def small(self) -> frozenset[str]:
        """Its words that stand somewhere with a small first letter: they are no names."""
        return frozenset(word for word in self.words if word[0].islower())

    def between(self, first: int, last: int) -> str:
        """The text of words `first:last`."""
        return self.text[self.spans[first][0] : self.spans[last - 1][1]] if last > first else ""

    def numbers_in(self, first: int, last: int) -> list[Number]:
        """The numbers of which any word is in the range (around it, where the range is empty)."""
        return [n for n in self.numbers if n.first < max(last, first + 1) and n.last > first]

    def _written_numbers(self) -> Iterator[Number]:
        starts = [start for start, _ in self.spans]
        for match in _NUMBER.finditer(self.text):
            first = bisect_right(starts, match.start()) - 1
            last = bisect_left(starts, match.end())
            yield Number(first, last, _digits(match.group()), match.group())

    def _spelled_numbers(self) -> Iterator[Number]:
        for place, word in enumerate(self.words):
            key = word.casefold()
            if key in _NUMERALS:
                yield Number(place, place + 1, _NUMERALS[key], word)
            elif key in _SMALL_DATES or (key in _CAPITAL_DATES and word[0].isupper()):
                yield Number(place, place + 1, key, word)


def compare(left: Text, right: Text, runs: Sequence[Run]) -> Facts:
    """On which facts two aligned texts agree and disagree."""
    found = [_slot(left, right, gap) for gap in gaps(_in_order(left, right, runs))]
    slots = tuple(slot for slot in found if slot is not None)
    equal = bytearray(len(left.spans))
    for run in runs:
        equal[run.left : run.left + run.length] = b"\1" * run.length
    agreeing = [number for number in left.numbers if all(equal[number.first : number.last])]
    return Facts(
        agreeing=len(agreeing),
        digits=sum(len(number.digits) for number in agreeing if number.is_long),
        fewest=min(len(left.numbers), len(right.numbers)),
        numbers=sum(slot.numbers for slot in slots),
        names=sum(slot.names for slot in slots),
        slots=slots,
    )


def _in_order(left: Text, right: Text, runs: Sequence[Run]) -> list[Run]:
    """The runs that go forward in both texts, between the texts' beginnings and ends."""
    kept = [Run(0, 0, 0)]
    for run in runs:
        if run.right >= kept[-1].right + kept[-1].length:
            kept.append(run)
    return [*kept, Run(len(left.spans), len(right.spans), 0)]


def _slot(left: Text, right: Text, gap: Gap) -> Slot | None:
    (a, b), (c, d) = gap
    if max(b - a, d - c) > _SLOT or min(b - a, d - c) == 0:
        return None
    numbers = _disagreeing(left.numbers_in(a, b), right.numbers_in(c, d))
    names = _other_names(_names(left, right, (a, b)), _names(right, left, (c, d)))
    return Slot(left.between(a, b), right.between(c, d), numbers, int(names))


def _disagreeing(left: Sequence[Number], right: Sequence[Number]) -> int:
    """How many numbers of either side have another one against them."""
    others = list(right)
    alone = 0
    for number in left:
        match = next((other for other in others if same_number(number, other)), None)
        if match is None:
            alone += 1
        else:
            others.remove(match)
    return min(alone, len(others))


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
    """The capitalised words of a place that neither text writes small elsewhere."""
    small = text.small | other.small
    found = text.words[place[0] : place[1]]
    return [word for word in found if word[0].isupper() and word.casefold() not in small]


def _other_names(left: Sequence[str], right: Sequence[str]) -> bool:
    """Whether each side names something, and nothing on one side resembles the other's names."""
    if not left or not right:
        return False
    if _initials(left) == "".join(right) or _initials(right) == "".join(left):
        return False
    return not any(_alike(a.casefold(), b.casefold()) for a in left for b in right)


def _initials(names: Sequence[str]) -> str:
    return "".join(name[0] for name in names)


def _alike(one: str, other: str) -> bool:
    """Spellings, abbreviations and derivations of one name: Okla., Oklahoma; Japan, Japanese."""
    if one[:_STEM] == other[:_STEM]:
        return True
    return SequenceMatcher(None, one, other, autojunk=False).ratio() >= _SPELLING
