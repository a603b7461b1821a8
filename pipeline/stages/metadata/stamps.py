"""Lines and openings that state when a text was published or changed."""

import re
from typing import NamedTuple

from pipeline.stages.metadata import dates
from pipeline.stages.metadata.dates import Stamp
from pipeline.stages.metadata.tables import calendar as table
from pipeline.stages.metadata.vocabulary import all_languages, alternatives, entries, by_language


class Dated(NamedTuple):
    """A date with the field it belongs to: `date` or `modified`; `labelled` if a label says so."""

    field: str
    stamp: Stamp
    labelled: bool


_MODIFIED = frozenset(all_languages(table.MODIFIED))
_LABELS = (*all_languages(table.PUBLISHED), *_MODIFIED)
_LABEL = re.compile(rf"(?P<label>{alternatives(_LABELS)})(?P<colon>\s?[:：])?(?=[\s\d(]|$)\s*", re.IGNORECASE)
_SEPARATOR = re.compile(r"[\s|•·/,;–—()\[\]（）【】\-]*")
_AGO_WORDS = alternatives(tuple(word for rest in by_language(table.AGO).values() for word in entries(rest)))
_AGO = re.compile(
    r"(?:\d{1,3}|an?|one|une?|ein(?:er|em)?|una?|um|một|vài)\s?"
    r"(?:min|minutes?|mins?|hours?|hrs?|h|days?|weeks?|months?|years?) ago"
    r"|vor (?:\d{1,3}|eine[rm]) (?:Minuten?|Stunden?|Tag(?:en)?|Wochen?)"
    r"|il y a (?:\d{1,3}|une?) (?:minutes?|heures?|jours?|semaines?)"
    r"|hace (?:\d{1,3}|una?) (?:minutos?|horas?|días?|semanas?)"
    r"|há (?:\d{1,3}|uma?) (?:minutos?|horas?|dias?|semanas?)"
    r"|(?:\d{1,3}|un|una|un'|un’) ?(?:minut[oi]|or[ae]|giorn[oi]) fa"
    r"|\d{1,3} (?:minuten|uur|dagen) geleden"
    r"|\d{1,3} (?:phút|giờ|ngày|tuần) trước"
    r"|\d{1,3} ?(?:分钟|分鐘|小时|小時|天|時間|分|日)前",
    re.IGNORECASE,
)


def read_line(text: str, *, day_first: bool | None) -> tuple[Dated, ...] | None:
    """The dates of a line that holds nothing but dates, times and their labels; None for another."""
    found: list[Dated] = []
    position = 0
    while position < len(text):
        read = read_labelled(text, position, day_first=day_first)
        if read is None:
            return None
        found.append(read)
        separator = _SEPARATOR.match(text, read.stamp.end)
        position = separator.end() if separator else read.stamp.end
    return tuple(found) or None


def read_labelled(text: str, start: int, *, day_first: bool | None) -> Dated | None:
    """A date, with its label if it has one, that begins at a character of the text."""
    begin = _skip_opening(text, start)
    match = _LABEL.match(text, begin)
    if match:
        after = _SEPARATOR.match(text, match.end())
        stamp = dates.read(text, after.end() if after else match.end(), day_first=day_first)
        if stamp:
            field = "modified" if match["label"].casefold() in _MODIFIED else "date"
            return Dated(field, _closing(text, begin, stamp), labelled=True)
    stamp = dates.read(text, begin, day_first=day_first)
    return Dated("date", _closing(text, begin, stamp), labelled=False) if stamp else None


def is_label(text: str) -> bool:
    """Whether a line is nothing but a label of a date: the date stands on the next line."""
    match = _LABEL.fullmatch(text)
    return match is not None and (match["colon"] is not None or match["label"].casefold() not in _SHORT)


_SHORT = frozenset(("date", "vom", "data", "datum", "fecha", "ngày", "stand", "tarih", "update", "time"))


def is_relative(text: str) -> bool:
    """Whether a line only says how long ago the text was published: `3 hours ago`."""
    match = _LABEL.match(text)
    return _AGO.fullmatch(text[match.end() if match else 0 :].strip(" .")) is not None


def _skip_opening(text: str, start: int) -> int:
    while start < len(text) and text[start] in " ([（【":
        start += 1
    return start


def _closing(text: str, begin: int, stamp: Stamp) -> Stamp:
    """The stamp, with the bracket that closes the one before it."""
    end = stamp.end
    if begin and text[begin - 1] in "([（【" and text[end : end + 1] in (")", "]", "）", "】"):
        end += 1
    return stamp._replace(start=stamp.start, end=end)
