"""Numbers in bytes, as values that are compared: digits without what only formats them, or a date.

A value is the number that the digits make, or, of dates, -1 - the row of the date; `UNSURE` stands
for one that only `text` knows.
"""

import numpy as np
from numba import njit
from numpy.typing import NDArray

from pipeline.corpus.kernels.tokens import Units
from pipeline.corpus.kernels.uncounted import uncounted

Values = NDArray[np.int64]
Bools = NDArray[np.bool_]

NONE = -(1 << 63)
UNSURE = NONE + 1
# So many digits make a number of 64 bits; so many numbers of a place have a bit each.
_DIGITS = 18
_MANY = 62
_MOST = 31  # a number goes on over so many characters
# As in `text`: a number of so many digits is hardly in two texts by chance.
LONG = 3
_TEN_THOUSAND = 10_000


@njit(cache=True, inline="always")
def _is_digit(unit: int) -> bool:
    return 0x30 <= unit <= 0x39


@njit(cache=True, inline="always")
def _is_letter(unit: int) -> bool:
    return 0x41 <= unit <= 0x5A or 0x61 <= unit <= 0x7A


@njit(cache=True, inline="always")
def _joins(unit: int) -> bool:
    """Whether a character may stand inside a number: one of `.,:/-`."""
    return 0x2C <= unit <= 0x2F or unit == 0x3A


@njit(cache=True, inline="always")
def begins(units: Units, place: int) -> bool:
    """Whether a number begins at a byte (`text._NUMBER`)."""
    if not _is_digit(units[place]):
        return False
    return place == 0 or not (_is_digit(units[place - 1]) or _is_letter(units[place - 1]))


@uncounted
def end(units: Units, place: int, limit: int) -> int:
    """Where a number that begins at a digit ends (`text._NUMBER`)."""
    last = place
    for step in range(1, _MOST + 1):
        if place + step >= limit:
            break
        unit = units[place + step]
        if _is_digit(unit):
            last = place + step
        elif not _joins(unit):
            break
    return last + 1


@uncounted
def plain(units: Units, place: int, limit: int) -> tuple[int, int]:
    """Where a number of nothing but digits ends, and its value; NONE if it may be another one."""
    found, last = 0, place
    while last < limit and last - place < _DIGITS and _is_digit(units[last]):
        found = found * 10 + int(np.int64(units[last]) - 0x30)
        last += 1
    if last == limit:
        return last, found
    goes_on = last - place == _DIGITS
    if _joins(units[last]) and last + 1 < limit:
        goes_on |= _is_digit(units[last + 1]) or _joins(units[last + 1])
    return last, NONE if goes_on else found


@uncounted
def value(number: Units) -> int:
    """The value of a number in ASCII digits, as `text._digits` has it."""
    fraction = _fraction(number)
    if fraction != NONE:
        return fraction
    last = decimals = len(number)
    while decimals and _is_digit(number[decimals - 1]):
        decimals -= 1
    parts = number[decimals - 1] if decimals else 0
    if parts in (0x2E, 0x2C) and last - decimals != 3:  # three are thousands
        while number[last - 1] == 0x30:
            last -= 1
    found, count = 0, 0
    for place in range(last):
        if _is_digit(number[place]):
            found = found * 10 + int(np.int64(number[place]) - 0x30)
            count += found > 0
            if count > _DIGITS:
                return UNSURE
    return found


@uncounted
def _digits_from(number: Units, place: int) -> tuple[int, int]:
    """The number that the digits from a place on make, six at most, and where they end."""
    found, begin = 0, place
    while place < len(number) and place - begin < 7 and _is_digit(number[place]):
        found = found * 10 + int(np.int64(number[place]) - 0x30)
        place += 1
    return found, place


@uncounted
def _fraction(number: Units) -> int:
    """The value of 1/2 or 8-1/4, of which four decimals count; NONE of what is no fraction.

    Half of the last decimal is rounded as the binary fraction is that stands for it: unsure.
    """
    whole, begin = 0, 0
    over, place = _digits_from(number, 0)
    if 0 < place <= 6 and place < len(number) and number[place] == 0x2D:
        whole, begin = over, place + 1
        over, place = _digits_from(number, begin)
    if not 0 < place - begin <= 3 or place == len(number) or number[place] != 0x2F:
        return NONE
    begin = place + 1
    under, place = _digits_from(number, begin)
    if not 0 < place - begin <= 3 or place < len(number) or not under:
        return NONE
    twice = 2 * _TEN_THOUSAND * over // under
    if 2 * _TEN_THOUSAND * over % under == 0 and twice % 2:
        return UNSURE
    found = whole * _TEN_THOUSAND + (twice + 1) // 2
    for _ in range(4):
        if found % 10 == 0:
            found //= 10
    return found


@uncounted
def length(found: int) -> int:
    """How many digits a value has."""
    count = 1
    while found >= 10:
        found //= 10
        count += 1
    return count


@uncounted
def _stripped(found: int) -> int:
    """A value without the zeros at its end."""
    while found >= 10 and found % 10 == 0:
        found //= 10
    return found


@uncounted
def same(one: int, other: int, alike: Bools) -> bool:
    """As `facts.same_number`, of two values."""
    if one == other:
        return True
    if one < 0 or other < 0:
        return bool(one < 0 and other < 0 and alike[-1 - one, -1 - other])
    short, long = min(one, other), max(one, other)
    digits, more = length(short), length(long)
    if digits < 2 or digits == more or (more - digits == 1 and digits < LONG):
        return False
    for _ in range(more - digits - 1):
        long //= 10
    rounded = long // 10 + (long % 10 >= 5)
    return _stripped(rounded) == _stripped(short)


@uncounted
def disagree(left: Values, right: Values, alike: Bools) -> bool:
    """As `facts._disagree`, of the values in a place."""
    used, alone = 0, 0
    for one in left:
        match = -1
        for k in range(len(right)):
            if not used >> k & 1 and same(one, right[k], alike):
                match = k
                break
        if match < 0:
            alone += 1
        else:
            used |= 1 << match
    matched = len(left) - alone
    return min(alone, len(right) - matched) > 0


@uncounted
def are_sure(values: Values) -> bool:
    """Whether the values of a place are all known, and not too many to compare."""
    for found in values:
        if found == UNSURE:
            return False
    return len(values) <= _MANY


@uncounted
def are_same(left: Values, right: Values) -> bool:
    """Whether two places have the same values, in whatever order and number."""
    return _has_all(left, right) and _has_all(right, left)


@uncounted
def _has_all(values: Values, others: Values) -> bool:
    for other in others:
        found = False
        for one in values:
            found = found or one == other
        if not found:
            return False
    return True
