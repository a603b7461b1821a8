"""Dates and times as newsrooms write them, read at a position of a text.

A date is turned into ISO 8601 only if day, month and year stand there and their order is certain:
`05/06/2025` is not, until a language or another date of the same text says which number is the day.
Years outside 1500 to 2199 (a Buddhist era, for one) are not read.
"""

import re
from datetime import date as calendar_date
from functools import lru_cache
from typing import NamedTuple

from pipeline.stages.metadata.tables import calendar as table
from pipeline.stages.metadata.vocabulary import all_languages, alternatives, by_language, entries


class Stamp(NamedTuple):
    """A date, perhaps with a time, at characters `start:end`.

    `value` is its ISO form, None where it has no year or its order is uncertain. `day_first` is
    what an all-number date shows about the order of day and month, None where it shows nothing.
    """

    start: int
    end: int
    value: str | None
    has_year: bool
    has_time: bool


class _Day(NamedTuple):
    end: int
    iso: str | None
    has_year: bool


class _Time(NamedTuple):
    end: int
    clock: str
    zone: str


def _months() -> dict[str, int]:
    found: dict[str, int] = {}
    for rest in by_language(table.MONTHS).values():
        for number, names in enumerate(rest.split(";"), 1):
            for name in names.split():
                found.setdefault(name.casefold(), number)
    return found


def _weekdays() -> tuple[str, ...]:
    names = [name for rest in by_language(table.WEEKDAYS).values() for name in rest.split()]
    return (*entries(table.WEEKDAY_PHRASES), *names)


_MONTH = _months()
_M = rf"(?P<month>{alternatives(tuple(_MONTH))})\.?"
_D = r"(?P<day>\d{1,2})(?:st|nd|rd|th|er|º|ª|°|-?го|\.)?"
_Y = r"(?P<year>(?:1[5-9]|20|21)\d\d)(?!\d)"
_N = r"(?P<number>\d{1,2})"
_OF = r"(?:de\s|d[’']|of\s)?"
_YEAR_WORD = r"(?:\s?(?:года|год|г\.|року|р\.|roku|r\.)(?!\w))?"

_YEARED = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"{_Y}\s?年\s?{_N}\s?月\s?(?P<day>\d{{1,2}})\s?[日號号]",
        rf"{_Y}\s?년\s?{_N}\s?월\s?(?P<day>\d{{1,2}})\s?일",
        rf"(?:ngày\s)?(?P<day>\d{{1,2}})\s?(?:tháng|thg|th)\.?\s?{_N}(?:,?\snăm\s|,\s?|\s){_Y}",
        rf"{_D}[\s-]{{0,2}}{_OF}{_M},?[\s.-]{{1,2}}(?:de\s|del\s)?{_Y}{_YEAR_WORD}",
        rf"{_M}\s?{_D},?\s{{1,2}}{_Y}",
        rf"{_Y}[\s-]{_M}[\s-](?P<day>\d{{1,2}})(?!\d)",
    )
)
_YEARLESS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"{_N}\s?月\s?(?P<day>\d{{1,2}})\s?[日號号]",
        rf"{_N}월\s?(?P<day>\d{{1,2}})일",
        rf"{_D}\s?{_OF}{_M}(?!\w|,?\s\d{{4}})",
        rf"{_M}\s{_D}(?![\w:]|,?\s\d{{4}})",
        rf"ngày\s(?P<day>\d{{1,2}})[/-]{_N}(?!\d)",
    )
)
_WORD_FIRST = (_YEARED[2], _YEARED[4])
_WORD_FIRST_YEARLESS = _YEARLESS[3:]
_NEAR_DIGIT = re.compile(r"\D{0,40}\d")
_YEAR_FIRST = re.compile(rf"{_Y}\s?(?P<mark>[-/.])\s?{_N}\s?(?P=mark)\s?(?P<day>\d{{1,2}})(?!\d)")
_YEAR_LAST = re.compile(rf"(?P<one>\d\d?)\s?(?P<mark>[-/.])\s?(?P<two>\d\d?)\s?(?P=mark)\s?{_Y}")
_SHORT_YEAR = re.compile(r"\d{1,2}([./-])\d{1,2}\1\d{2}(?!\d)")
_AMERICAN = re.compile(
    r"\d\d?/\d{1,2}/\d{4}[,\s|@at-]{1,5}\d{1,2}:\d{2}(?::\d\d)?\s?[ap]\.?m\.?\s(?:[ECMP][SD]?T)\b",
    re.IGNORECASE,
)
_WEEKDAY = re.compile(rf"(?:{alternatives(_weekdays())})(?!\w)[.,]?", re.IGNORECASE)
_HALF = r"(?P<half>[ap]\.?\s?m\b\.?)"
_TIME = re.compile(
    r"(?P<before>上午|下午|晚上|午前|午後|오전|오후)?\s?(?P<hour>\d{1,2})"
    r"(?:\s?(?P<mark>[:.h]|[時时点點]|giờ|시)\s?(?P<minute>\d{2})(?:[:.](?P<second>\d{2}))?[分분]?)?"
    rf"\s?(?:{_HALF}|(?P<unit>Uhr|uur|Uhr|h(?!\w)|时|時|giờ))?(?!\d)",
    re.IGNORECASE,
)
_AFTERNOON = frozenset(("下午", "晚上", "午後", "오후"))
_OFFSET = r"(?P<sign>[+−-])\s?(?P<hours>\d{1,2})(?::?(?P<minutes>\d{2}))?"
_ZONES = tuple(
    re.compile(pattern)
    for pattern in (
        rf"\s?\(?(?P<utc>GMT|UTC)(?:\s?{_OFFSET})?\)?(?!\w)",
        r"(?P<utc>Z)(?!\w)",
        r"\s?(?P<sign>[+−-])(?P<hours>\d{2}):?(?P<minutes>\d{2})(?!\d)",
        rf"\s?\(?(?:{alternatives(entries(table.ZONES))})\)?(?!\w)",
    )
)
_FILLER = alternatives(all_languages(table.FILLERS))
_GAP = re.compile(
    rf"[\s,;|·•/–—(\-]{{0,4}}(?:(?:{_FILLER})(?!\w)\.?:?\s?){{0,2}}[\s,:(]{{0,2}}(?:T(?=\d))?",
    re.IGNORECASE,
)


def read(text: str, start: int, *, day_first: bool | None = None) -> Stamp | None:
    """The date that begins at a character of the text, with weekday and time around it.

    `day_first` decides the order of an all-number date that does not show it.
    """
    if not _NEAR_DIGIT.match(text, start):
        return None
    day: _Day | None = None
    time: _Time | None = None
    end = cursor = start
    while True:
        if weekday := _WEEKDAY.match(text, cursor):
            end = weekday.end()
        elif day is None and (day := read_day(text, cursor, day_first=day_first)):
            end = day.end
        elif time is None and (time := _read_time(text, cursor)):
            end = time.end
        else:
            break
        gap = _GAP.match(text, end)
        cursor = gap.end() if gap else end
    if day is None:
        return None
    return Stamp(start, _closed(text, start, end), _iso(day, time), day.has_year, time is not None)


def _closed(text: str, start: int, end: int) -> int:
    """The end, with the bracket that closes one opened inside."""
    opened = text.count("(", start, end) > text.count(")", start, end)
    return end + 1 if opened and text[end : end + 1] == ")" else end


def _iso(day: _Day, time: _Time | None) -> str | None:
    if day.iso is None or time is None:
        return day.iso
    return f"{day.iso}T{time.clock}{time.zone}"


def read_day(text: str, start: int, *, day_first: bool | None = None) -> _Day | None:
    """The day, with or without a year, that begins at a character of the text."""
    if text[start : start + 5].casefold() == "ngày ":  # Vietnamese, so the day comes first
        return read_day(text, start + 5, day_first=True) or _read_worded(text, start)
    if not text[start : start + 1].isdigit():
        return _read_worded(text, start)
    for pattern in (*_YEARED, _YEAR_FIRST):
        if (match := pattern.match(text, start)) and (iso := _checked(match)):
            return _Day(match.end(), iso, has_year=True)
    if match := _YEAR_LAST.match(text, start):
        return _ordered(match, day_first=day_first)
    if match := _SHORT_YEAR.match(text, start):
        return _Day(match.end(), None, has_year=True)
    return _read_yearless(text, start, _YEARLESS)


def _read_worded(text: str, start: int) -> _Day | None:
    """A day that begins with its month (or `ngày`): `May 15, 2025`, `May 15`."""
    for pattern in _WORD_FIRST:
        if (match := pattern.match(text, start)) and (iso := _checked(match)):
            return _Day(match.end(), iso, has_year=True)
    return _read_yearless(text, start, _WORD_FIRST_YEARLESS)


def _read_yearless(text: str, start: int, patterns: tuple[re.Pattern[str], ...]) -> _Day | None:
    for pattern in patterns:
        match = pattern.match(text, start)
        if match and 1 <= int(match["day"]) <= 31:
            return _Day(match.end(), None, has_year=False)
    return None


def _checked(match: re.Match[str]) -> str | None:
    groups = match.groupdict()
    month = int(groups["number"]) if groups.get("number") else _MONTH[groups["month"].casefold()]
    return _calendar(int(groups["year"]), month, int(groups["day"]))


def _calendar(year: int, month: int, day: int) -> str | None:
    try:
        return calendar_date(year, month, day).isoformat()
    except ValueError:
        return None


def _ordered(match: re.Match[str], *, day_first: bool | None) -> _Day | None:
    """An all-number date: only one order may be possible, or full stops say day first."""
    one, two, year = int(match["one"]), int(match["two"]), int(match["year"])
    as_day, as_month = _calendar(year, two, one), _calendar(year, one, two)
    if as_day is None and as_month is None:
        return None
    if match["mark"] == "." and as_day:
        day_first = True
    if as_day and as_month and as_day != as_month:
        chosen = {True: as_day, False: as_month, None: None}[day_first]
    else:
        chosen = as_day or as_month
    return _Day(match.end(), chosen, has_year=True)


@lru_cache(4)  # texts are looked at again after each line that was taken
def shows_order(text: str) -> bool | None:
    """Whether all-number dates of the text put the day first; None where they do not show it.

    A number above twelve shows it, and so does a time of one of the zones of the United States.
    """
    shown = {False} if _AMERICAN.search(text) else set()
    for match in _YEAR_LAST.finditer(text):
        one, two = int(match["one"]), int(match["two"])
        if one > 12 >= two:
            shown.add(True)
        elif two > 12 >= one:
            shown.add(False)
    return shown.pop() if len(shown) == 1 else None


def _read_time(text: str, start: int) -> _Time | None:
    match = _TIME.match(text, start)
    if match is None or not (match["minute"] or match["half"] or match["unit"]):
        return None
    hour = _hour(match)
    minute, second = int(match["minute"] or 0), match["second"]
    if hour is None or minute > 59 or int(second or 0) > 59:
        return None
    clock = f"{hour:02}:{minute:02}" + (f":{second}" if second else "")
    end, zone = _read_zone(text, match.end())
    return _Time(end, clock, zone)


def time_end(text: str, start: int) -> int | None:
    """Where the time ends that begins at a character of the text; None if none begins there."""
    gap = _GAP.match(text, start)
    time = _read_time(text, gap.end() if gap else start)
    return time.end if time else None


def _hour(match: re.Match[str]) -> int | None:
    """The hour of a 24-hour clock, None where there is no such hour."""
    hour = int(match["hour"])
    half = (match["half"] or "").lower()[:1]
    if half and not 1 <= hour <= 12:
        return hour if hour < 24 else None
    if half:
        return hour % 12 + (12 if half == "p" else 0)
    if match["before"] in _AFTERNOON and hour < 12:
        return hour + 12
    return hour if hour < 24 else None


def _read_zone(text: str, start: int) -> tuple[int, str]:
    """The end of a time zone after a time, and its offset where it is written as a number."""
    for pattern in _ZONES:
        match = pattern.match(text, start)
        if match is None:
            continue
        groups = match.groupdict()
        if groups.get("hours"):
            sign = "+" if groups["sign"] == "+" else "-"
            return match.end(), f"{sign}{int(groups['hours']):02}:{groups['minutes'] or '00'}"
        return match.end(), "+00:00" if groups.get("utc") else ""
    return start, ""
