"""Numbers, dates and names on which two otherwise equal texts disagree.

A report that comes out every day in the same words differs from the last one in just these, an
edited copy in anything but. So what matters is not how much two texts share but what stands in the
places where they differ.
"""

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from functools import lru_cache
from typing import NamedTuple

from pipeline.align import Run
from pipeline.corpus.text import LONG, Number, Text

# Words `a:b` of one text stand where words `c:d` of the other do.
Place = tuple[int, int, int, int]

# A place in which one text has these words and the other those is a substitution only while it is
# short; longer ones are other sentences.
_SLOT = 8
# Two spellings of one name ("Macquarie", "Macquarrie"; "Reidgefield", "Ridgefield").
_SPELLING = 0.75
_STEM = 3
# Datelines and sign-offs lie within so many words of the ends of a text that is so long at least.
_EDGE = 20
_LONG_TEXT = 100
# Pairs of names of which is kept what was found; the same ones come again and again.
_MEMORY = 1 << 16


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
    `alone` counts the same in the body, headline, dateline and sign-off aside, if the texts differ
    there in nothing else but numbers and names; 0 if they do.
    `corrected` says that one of the texts calls itself a correction.
    """

    agreeing: int
    digits: int
    fewest: int
    numbers: int
    names: int
    factual: float
    alone: int
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
    agreeing=0,
    digits=0,
    fewest=0,
    numbers=0,
    names=0,
    factual=0.0,
    alone=0,
    slots=(),
    corrected=False,
)


def compare(left: Text, right: Text, runs: Sequence[Run]) -> Facts:
    """On which facts two aligned texts agree and disagree."""
    runs = list(_without_parts_of_numbers(left, right, runs))
    gaps = list(_gaps(left, right, runs))
    places = [place for place in gaps if _is_short(place)]
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
        alone=_alone(left, right, [gap for gap in gaps if _is_inside(gap, left, right)], slots),
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


def _gaps(left: Text, right: Text, runs: Sequence[Run]) -> Iterator[Place]:
    """The places between the runs that go forward in both texts, and before and after."""
    a = c = 0
    for b, d, length in (*runs, (len(left), len(right), 0)):
        if d >= c:
            if b > a or d > c:
                yield a, b, c, d
            a, c = b + length, d + length


def _is_short(place: Place) -> bool:
    a, b, c, d = place
    return 0 < b - a <= _SLOT and 0 < d - c <= _SLOT


def _is_inside(place: Place, left: Text, right: Text) -> bool:
    """Whether a place lies in the body of both texts, and not where a dateline opens it."""
    a, b, c, d = place
    (first, last), (begin, end) = left.body, right.body
    return first < a and b <= last and begin < c and d <= end


def _alone(left: Text, right: Text, gaps: Sequence[Place], slots: Sequence[Slot]) -> int:
    """How many facts differ in these places, if nothing else does: a name at the beginning of a
    sentence, or one that resembles the other, is none that they surely disagree on.
    """
    known = {slot.place: slot.is_number + slot.is_name for slot in slots}
    found = sum(known.get(gap[0], 0) for gap in gaps)
    if not found or not all(_is_short(gap) and _may_tell(left, right, gap) for gap in gaps):
        return 0
    unsure = [gap for gap in gaps if gap[0] not in known]
    if not all(_may_name(left, right, gap) for gap in unsure):
        return 0
    return found + len(unsure)


def _may_tell(left: Text, right: Text, place: Place) -> bool:
    a, b, c, d = place
    return left.may_tell(a, b) and right.may_tell(c, d)


def _may_name(left: Text, right: Text, place: Place) -> bool:
    """Whether both texts have a number there, or a capitalised word that neither writes small, and
    not the same ones in another spelling.
    """
    a, b, c, d = place
    if left.numbers_in(a, b) and right.numbers_in(c, d):
        return True
    ours = [w for w in map(str.casefold, left.capitals_in(a, b)) if not _is_small(w, left, right)]
    theirs = [
        w for w in map(str.casefold, right.capitals_in(c, d)) if not _is_small(w, left, right)
    ]
    fewer, more = sorted((ours, theirs), key=len)
    return bool(fewer) and not all(any(_alike(w, other) for other in more) for w in fewer)


def _slots(left: Text, right: Text, places: Sequence[Place]) -> Iterator[Slot]:
    """Those of the places where both texts have something that may be a fact."""
    for place in places:
        a, b, c, d = place
        if _may_tell(left, right, place):
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
    if len(long) - len(short) == 1 and len(short) < LONG:
        return False  # 26.50 and 27 are two prices
    return _rounded(long, len(short)) == short.rstrip("0")


def _rounded(digits: str, length: int) -> str:
    value = int(digits[:length]) + (digits[length] >= "5" if len(digits) > length else 0)
    return str(value).rstrip("0")


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
