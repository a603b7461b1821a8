"""Lines and openings that state when a text was published or changed."""

import re
from functools import lru_cache
from typing import NamedTuple

from pipeline.stages.metadata import dates
from pipeline.stages.metadata.dates import Stamp
from pipeline.stages.metadata.tables import calendar as table
from pipeline.stages.metadata.tables import formulas
from pipeline.stages.metadata.vocabulary import all_languages, alternatives


class Dated(NamedTuple):
    """A date with the field it belongs to: `date` or `modified`; `labelled` if a label says so."""

    field: str
    stamp: Stamp
    labelled: bool


_MODIFIED = frozenset(all_languages(table.MODIFIED))
_LABELS = (*all_languages(table.PUBLISHED), *_MODIFIED)
_LABEL = re.compile(
    rf"(?P<label>{alternatives(_LABELS)})(?P<colon>\s?[:：])?(?=[\s\d(]|$)\s*", re.IGNORECASE
)
_BULLET = re.compile(r"\s*[-–—•·*|▪]?\s+|")
_SEPARATOR = re.compile(r"[\s|•·/,.;–—()\[\]（）【】\-]*")
_NEAR_DIGIT = re.compile(r"\D{0,80}\d")
_AGO = re.compile(formulas.AGO, re.IGNORECASE)


@lru_cache(512)  # the lines are looked at again after each that was taken
def read_line(text: str, *, day_first: bool | None) -> tuple[Dated, ...] | None:
    """The dates of a line that holds nothing but dates, times and their labels; None for another."""
    found: list[Dated] = []
    bullet = _BULLET.match(text)
    position = bullet.end() if bullet else 0
    while position < len(text):
        if ago := _AGO.match(text, position):
            position = ago.end() + 1
            continue
        read = read_labelled(text, position, day_first=day_first)
        if read is None:
            return tuple(found) if found and _is_labelled_time(text, position) else None
        found.append(read)
        separator = _SEPARATOR.match(text, read.stamp.end)
        position = separator.end() if separator else read.stamp.end
    return tuple(found) or None


def read_labelled(text: str, start: int, *, day_first: bool | None) -> Dated | None:
    """A date, with its label if it has one, that begins at a character of the text."""
    if not _NEAR_DIGIT.match(text, start):
        return None
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


def _is_labelled_time(text: str, start: int) -> bool:
    """Whether the rest of a line is a label and a time: `Last updated at 17:56 ET` behind a date."""
    match = _LABEL.match(text, start)
    return match is not None and dates.time_end(text, match.end()) == len(text.rstrip(" ."))


def is_label(text: str) -> bool:
    """Whether a line is nothing but a label of a date: the date stands on the next line."""
    match = _LABEL.fullmatch(text)
    return match is not None and (
        match["colon"] is not None or match["label"].casefold() not in _SHORT
    )


_SHORT = frozenset(
    ("date", "vom", "data", "datum", "fecha", "ngày", "stand", "tarih", "update", "time")
)


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
