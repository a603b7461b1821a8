"""Dates as pages write them, and the one that stands by the headline."""

import re
from html import unescape

from pipeline.stages.extract.page import Line, Page

ISO = re.compile(r"(\d{4})-?(\d{2})-?(\d{2})(?:[T ]\S*)?")
_NEAR = 25  # lines before and behind the headline in which its date may stand

# The first letters of the month names: English, German, Dutch, French, Spanish, Italian,
# Portuguese, Swedish, Polish, Russian, Ukrainian, Greek.
_MONTHS = (
    "jan gen ene янв січ ιαν stycz",
    "feb fév fev лют фев φεβ lut",
    "mar mär mrt maa märz мар бер μαρ",
    "apr abr avr апр кві απρ kwie",
    "may mai mei mag май мая тра μαΐ μαι μαϊ maj",
    "jun juin giu июн чер ιουν ιούν czerw",
    "jul juil lug июл лип ιουλ ιούλ lip",
    "aug aoû aou ago авг сер αυγ αύγ sierp",
    "sep set сен вер σεπ wrze",
    "oct okt ott out окт жов οκτ paźdz",
    "nov ноя лис νοε listop",
    "dec dez déc dic дек гру δεκ grud",
)
_NUMBER_OF = {
    prefix: number for number, row in enumerate(_MONTHS, start=1) for prefix in row.split()
}
_LONGEST_PREFIX = max(map(len, _NUMBER_OF))
_SPELLED = re.compile(
    r"(?<!\d)(?P<day>\d{1,2})(?:st|nd|rd|th|\.|er)?\s+(?:de\s+|of\s+)?(?P<month>[^\W\d_]{3,12})\.?,?"
    r"\s+(?:de\s+)?(?P<year>(?:19|20)\d{2})(?!\d)"
    r"|(?P<Month>[^\W\d_]{3,12})\.?\s+(?P<Day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?P<Year>(?:19|20)\d{2})(?!\d)"
)
_NUMBERS = re.compile(
    r"(?<![\d/.-])(?:(?P<y>(?:19|20)\d{2})[-/.年](?P<m>\d{1,2})[-/.月](?P<d>\d{1,2})"
    r"|(?P<dd>\d{1,2})[./-](?P<mm>\d{1,2})[./-](?P<yy>(?:19|20)\d{2}))(?!\d)"
)


def day(text: str) -> str:
    """The first date in a text as an ISO day; nothing where there is none or it is ambiguous.

    Of `05/06/2020` nobody knows which is the month; `25/06/2020` and `06.05.2020` are clear.
    """
    for match in _SPELLED.finditer(text):
        month = _month(match["month"] or match["Month"])
        found = _iso(match["year"] or match["Year"], month, int(match["day"] or match["Day"]))
        if found:
            return found
    numbers = _NUMBERS.search(text)
    return _read_numbers(numbers) if numbers else ""


def _read_numbers(match: re.Match[str]) -> str:
    if match["y"]:
        return _iso(match["y"], int(match["m"]), int(match["d"]))
    first, second = int(match["dd"]), int(match["mm"])
    dotted = "." in match.group()
    if first > 12 or dotted or first == second:
        return _iso(match["yy"], second, first)
    return _iso(match["yy"], first, second) if second > 12 else ""


def _month(name: str) -> int:
    folded = name.casefold()
    sizes = range(_LONGEST_PREFIX, 2, -1)
    return next((_NUMBER_OF[folded[:n]] for n in sizes if folded[:n] in _NUMBER_OF), 0)


def _iso(year: str, month: int, number: int) -> str:
    valid = 1 <= month <= 12 and 1 <= number <= 31
    return f"{year}-{month:02}-{number:02}" if valid else ""


def beside(page: Page, title: int) -> tuple[str, Line] | None:
    """The date in a short line near the headline, those behind it first; None where none stands."""
    if title < 0:
        return None
    behind = page.lines[title + 1 : title + 1 + _NEAR]
    before = page.lines[max(title - _NEAR, 0) : title][::-1]
    for line in (*behind, *before):
        if sum(len(run.dense) for run in line.runs) > 120:
            continue
        text = " ".join(unescape(page.text[run.start : run.end]) for run in line.runs)
        found = day(text)
        if found:
            return found, line
    return None
