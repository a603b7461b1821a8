"""Numbers, dates and names on which two otherwise equal texts disagree.

A report that comes out every day in the same words differs from the last one in just these, an
edited copy in anything but. So what matters is not how much two texts share but what stands in the
places where they differ.
"""

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from functools import lru_cache
from typing import Literal

from pipeline.align import Run
from pipeline.corpus.compared import Facts, Slot, packed
from pipeline.corpus.text import LONG, Number, Text

# Words `a:b` of one text stand where words `c:d` of the other do.
Place = tuple[int, int, int, int]

# A place in which one text has these words and the other those is a substitution only while it is
# short; longer ones are other sentences.
SLOT = 8
# Two spellings of one name ("Macquarie", "Macquarrie"; "Reidgefield", "Ridgefield").
_SPELLING = 0.75
_STEM = 3
# Datelines and sign-offs lie within so many words of the ends of a text that is so long at least.
EDGE = 20
_LONG_TEXT = 100
# Digits are counted in texts of up to so many words.
BRIEF = 80
# Pairs of names of which is kept what was found; the same ones come again and again.
_MEMORY = 1 << 16


def compare(left: Text, right: Text, runs: Sequence[Run]) -> Facts:
    """On which facts two aligned texts agree and disagree."""
    runs = list(_without_parts_of_numbers(left, right, runs))
    gaps = list(_gaps(left, right, runs))
    places = [place for place in gaps if _is_short(place)]
    slots = tuple(slot for slot in _slots(left, right, places) if slot.is_fact)
    equal = bytearray(len(left))
    for run in runs:
        equal[run.left : run.left + run.length] = b"\1" * run.length
    agreeing = [number for number in left.numbers if all(equal[number.first : number.last])]
    inside = [gap for gap in gaps if _is_inside(gap, left, right)]
    if not all(_is_short(gap) and _may_tell(left, right, gap) for gap in inside):
        inside = []
    inner = slots if slots and _reach_inside(slots, left) else ()
    fewest = min(len(left.numbers), len(right.numbers))
    differ = bool(slots) or len(agreeing) < fewest
    return Facts(
        agreeing=len(agreeing),
        digits=_digits(agreeing) if min(len(left), len(right)) <= BRIEF else 0,
        fewest=fewest,
        numbers=sum(slot.is_number for slot in inner),
        names=sum(slot.is_name for slot in inner),
        factual=len(inner) / max(len(places), 1),
        alone=_alone((left, right), inside, slots),
        kept=packed(slots),
        corrected=differ and (left.is_correction or right.is_correction),
    )


def _digits(agreeing: Sequence[Number]) -> int:
    """How many digits the longer ones have, which hardly agree by chance."""
    return sum(len(number.digits) for number in agreeing if number.is_long)


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
    inner = range(EDGE, len(text) - EDGE)
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
    return 0 < b - a <= SLOT and 0 < d - c <= SLOT


def _is_inside(place: Place, left: Text, right: Text) -> bool:
    """Whether a place lies in the body of both texts, and not where a dateline opens it."""
    a, b, c, d = place
    (first, last), (begin, end) = left.body, right.body
    return first < a and b <= last and begin < c and d <= end


def _alone(texts: tuple[Text, Text], inside: Sequence[Place], slots: Sequence[Slot]) -> int:
    """How many facts differ in these places, if nothing else does; 0 otherwise."""
    known = {slot.place: slot.is_number + slot.is_name for slot in slots}
    found = sum(known.get(place[0], 0) for place in inside)
    if not found:
        return 0
    unsure = [_unsure(*texts, place) for place in inside if place[0] not in known]
    return found + unsure.count("fact") if "other" not in unsure else 0


def _may_tell(left: Text, right: Text, place: Place) -> bool:
    a, b, c, d = place
    return left.may_tell(a, b) and right.may_tell(c, d)


def _unsure(left: Text, right: Text, place: Place) -> Literal["fact", "same", "other"]:
    """What differs where the texts do not surely disagree on a fact: two capitalised words that
    may be names though they begin a sentence, or a number that may be the other one rounded; one
    number or name in two spellings; or else.
    """
    a, b, c, d = place
    one, two = left.numbers_in(a, b), right.numbers_in(c, d)
    if one and two:
        return "same" if {n.digits for n in one} == {n.digits for n in two} else "fact"
    ours = [w for w in map(str.casefold, left.capitals_in(a, b)) if not _is_small(w, left, right)]
    theirs = [
        w for w in map(str.casefold, right.capitals_in(c, d)) if not _is_small(w, left, right)
    ]
    fewer, more = sorted((ours, theirs), key=len)
    if not fewer:
        return "other"
    return "same" if all(any(_alike(w, other) for other in more) for w in fewer) else "fact"


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
    if not left or not right or [n.text for n in left] == [n.text for n in right]:
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
