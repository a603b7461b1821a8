"""What is known about a text as a whole before a rule looks at one of its lines."""

from functools import lru_cache
from typing import NamedTuple

from pipeline.lines import Line
from pipeline.stages.metadata import dates, leadin, leadin_cjk, shapes, stamps
from pipeline.stages.metadata.draft import Draft
from pipeline.stages.metadata.leadin import Leadin

_SAMPLE = 60
_LONGEST_DATE_LINE = 80


class Context(NamedTuple):
    """The language, the order of day and month, and the kinds of text in which rules hold back.

    `chronology`: three or more lines are a bare date, so dates are headings of the text itself.
    `wrapped`: the text was broken at a fixed width.
    """

    language: str
    day_first: bool | None
    chronology: bool
    wrapped: bool


def of(draft: Draft) -> Context:
    """The context of the remaining text, from its first and last sixty lines."""
    return _of(tuple(draft.head(_SAMPLE)), tuple(draft.tail(_SAMPLE)))


@lru_cache(2)  # a text of which nothing was taken is looked at again
def _of(head: tuple[Line, ...], tail: tuple[Line, ...]) -> Context:
    sample = [*head, *(line for line in tail if line.index > head[-1].index)]
    language = shapes.language("\n".join(line.text[:1000] for line in head[:20]))
    return Context(
        language=language,
        day_first=_day_first(sample, language),
        chronology=sum(map(_is_bare_date, sample)) >= 3,
        wrapped=shapes.wrapped(head[1:]),
    )


def is_digest(draft: Draft) -> bool:
    """Whether several paragraphs open with datelines of different places: news in brief."""
    found = (lead(line) for line in draft.head(_SAMPLE))
    return len({read.place for read in found if read and read.sure and read.place}) > 1


def lead(line: Line) -> Leadin | None:
    """The lead-in at the start of a line, in any script."""
    return leadin_cjk.read(line.text) or leadin.read(line.text)


def _day_first(sample: list[Line], language: str) -> bool | None:
    """The order that other dates show; else day first in every language but English, if one is known."""
    shown = dates.shows_order("\n".join(line.text[:200] for line in sample))
    if shown is not None:
        return shown
    return True if language not in ("", "en") else None


def _is_bare_date(line: Line) -> bool:
    if len(line.text) > _LONGEST_DATE_LINE:
        return False
    found = stamps.read_line(line.text, day_first=None)
    return found is not None and not any(dated.labelled or dated.stamp.has_time for dated in found)
