"""Dates as pages write them, and the one that stands by the headline."""

import re
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from html import unescape

from pipeline.stages.extract.page import Line, Page
from pipeline.stages.extract.survey import Survey
from pipeline.stages.extract.vocabulary import ELSEWHERE

ISO = re.compile(r"(\d{4})-?(\d{2})-?(\d{2})(?:[T ]\S*)?")
_NEAR = 25  # lines before and behind the headline in which its date may stand
_SHORT = 120  # dense characters of a line that may hold one
_CARDS = frozenset(("article", "blockquote"))  # beside the headline: of something else
_PARAGRAPHS = 2  # longer lines behind the headline before which it stands

# The first letters of the month names: English, German, Dutch, French, Spanish, Italian,
# Portuguese, Swedish, Norwegian, Polish, Russian, Ukrainian, Greek; behind the bar Turkish,
# Indonesian, Romanian, Czech, Hungarian, Finnish.
_MONTHS = (
    "jan gen ene янв січ ιαν stycz | oca ian led tammi",
    "feb fév fev лют фев φεβ lut | şub úno helmi",
    "mar mär mrt maa märz мар бер μαρ | bře már maalis",
    "apr abr avr апр кві απρ kwie | nis dub ápr huhti",
    "may mai mei mag май мая тра μαΐ μαι μαϊ maj | kvě máj touko",
    "jun juin giu июн чер ιουν ιούν czerw | haz iun červn jún kesä",
    "jul juil lug июл лип ιουλ ιούλ lip | tem iul červenc júl heinä",
    "aug aoû aou ago авг сер αυγ αύγ sierp | ağu agu srp elok",
    "sep set сен вер σεπ wrze | eyl zář szep syys",
    "oct okt ott out окт жов οκτ paźdz | eki říj loka",
    "nov ноя лис νοε listop | kas marras",
    "dec dez déc dic дек гру δεκ grud | ara des pro joulu",
)
_NUMBER_OF = {
    prefix: number
    for number, row in enumerate(_MONTHS, start=1)
    for prefix in row.replace("|", "").split()
}
_LONGEST_PREFIX = max(map(len, _NUMBER_OF))
_SPELLED = re.compile(
    r"(?<!\d)(?P<day>\d{1,2})(?:st|nd|rd|th|\.|er)?\s+(?:de\s+|of\s+)?(?P<month>[^\W\d_]{3,12})\.?,?"
    r"\s+(?:de\s+)?(?P<year>(?:19|20)\d{2})(?!\d)"
    r"|(?P<YEAR>(?:19|20)\d{2})\.?\s+(?P<MONTH>[^\W\d_]{3,12})\s+(?P<DAY>\d{1,2})\.?(?!\d)"
    r"|(?P<Month>[^\W\d_]{3,12})\.?\s+(?P<Day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?P<Year>(?:19|20)\d{2})(?!\d)"
)
_NUMBERS = re.compile(
    r"(?<![\d/.-])(?:(?P<y>(?:19|20)\d{2})\s?[-/.年년]\s?(?P<m>\d{1,2})\s?[-/.月월]\s?(?P<d>\d{1,2})"
    r"|(?P<D>\d{1,2})\s+tháng\s+(?P<M>\d{1,2})(?:,|\s+năm)?\s+(?P<Y>(?:19|20)\d{2})"
    r"|(?P<dd>\d{1,2})[./-](?P<mm>\d{1,2})[./-](?P<yy>(?:19|20)\d{2}))(?!\d)",
    re.IGNORECASE,
)
_EPOCH = re.compile(r"(\d{10})(?:\d{3})?")
_PACKED = re.compile(r"(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)")

# Languages in which the day stands before the month; in English it depends on the country.
_LANGUAGES = (
    "ar bg bn bs ca cs da de el es et fi fr gl he hi hr id it lv ms nb nl nn no pl pt ro ru sk sl sq "
    "sr sv sw th tr uk ur vi en-au en-gb en-ie en-in en-nz en-za"
)
_DAY_FIRST = frozenset(_LANGUAGES.split())


def stamp(text: str) -> str:
    """A date as machines write it, as ISO: with dashes, packed, or as seconds since 1970.

    Nothing where it is no such date.
    """
    epoch, packed = _EPOCH.fullmatch(text), _PACKED.fullmatch(text)
    if packed and _iso(packed[1], int(packed[2]), int(packed[3])):
        year, month, number, *clock = packed.groups()
        return f"{year}-{month}-{number}T{':'.join(clock)}"
    if epoch:
        return datetime.fromtimestamp(int(epoch[1]), UTC).isoformat()
    match = ISO.match(text)
    if match is None or not _iso(match[1], int(match[2]), int(match[3])):
        return ""
    return match.group() if text[match.end() : match.end() + 1].isdigit() else text


def is_day_first(language: str) -> bool:
    """Whether texts in a language (`vi`, `en-GB`) write the day before the month."""
    folded = language.casefold()
    return folded in _DAY_FIRST or folded.split("-", 1)[0] in _DAY_FIRST


def day(text: str, *, day_first: bool = False) -> str:
    """The first date in a text as an ISO day; nothing where there is none or it is ambiguous.

    Of `05/06/2020` nobody knows which is the month, unless `day_first` tells; `25/06/2020` and
    `06.05.2020` are clear.
    """
    for match in _SPELLED.finditer(text):
        found = _read_words(match)
        if found:
            return found
    numbers = _NUMBERS.search(text)
    return _read_numbers(numbers, day_first=day_first) if numbers else ""


def _read_words(match: re.Match[str]) -> str:
    year = match["year"] or match["Year"] or match["YEAR"]
    month = _month(match["month"] or match["Month"] or match["MONTH"])
    return _iso(year, month, int(match["day"] or match["Day"] or match["DAY"]))


def _read_numbers(match: re.Match[str], *, day_first: bool) -> str:
    if match["y"]:
        return _iso(match["y"], int(match["m"]), int(match["d"]))
    if match["Y"]:
        return _iso(match["Y"], int(match["M"]), int(match["D"]))
    first, second = int(match["dd"]), int(match["mm"])
    certain = day_first or "." in match.group()
    if first > 12 or certain or first == second:
        return _iso(match["yy"], second, first)
    return _iso(match["yy"], first, second) if second > 12 else ""


def _month(name: str) -> int:
    folded = name.casefold()
    sizes = range(_LONGEST_PREFIX, 2, -1)
    return next((_NUMBER_OF[folded[:n]] for n in sizes if folded[:n] in _NUMBER_OF), 0)


def _iso(year: str, month: int, number: int) -> str:
    valid = 1 <= month <= 12 and 1 <= number <= 31
    return f"{year}-{month:02}-{number:02}" if valid else ""


def beside(survey: Survey, title: int, language: str) -> tuple[str, Line] | None:
    """The date in a short line near the headline, those behind it first; None where none stands.

    Behind it only as far as two paragraphs reach: later dates are those of what the text quotes.
    """
    if title < 0:
        return None
    page, regions = survey.page, survey.regions
    behind = page.lines[title + 1 : title + 1 + _NEAR]
    before = page.lines[max(title - _NEAR, 0) : title][::-1]
    around = _above(page, page.lines[title].element)
    short = [line for line in before if _size(survey, line) <= _SHORT]
    for line in (*_opening(survey, behind), *short):
        apart = _above(page, line.element) - around
        if any(page.elements[e].name in _CARDS or regions.own(e) in ELSEWHERE for e in apart):
            continue
        text = " ".join(unescape(page.text[run.start : run.end]) for run in line.runs)
        found = day(text, day_first=is_day_first(language))
        if found:
            return found, line
    return None


def _above(page: Page, element: int) -> set[int]:
    """An element and those around it."""
    found = set()
    while element > 0:
        found.add(element)
        element = page.elements[element].parent
    return found


def _opening(survey: Survey, lines: Iterable[Line]) -> Iterator[Line]:
    """The short lines among those before the third paragraph."""
    paragraphs = 0
    for line in lines:
        is_short = _size(survey, line) <= _SHORT
        paragraphs += not is_short
        if paragraphs > _PARAGRAPHS:
            return
        if is_short:
            yield line


def _size(survey: Survey, line: Line) -> int:
    return survey.facts[line.number].size
