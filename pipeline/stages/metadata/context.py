"""What is known about a text as a whole before a rule looks at one of its lines."""

from collections.abc import Sequence
from functools import cached_property

from pipeline.lines import Line
from pipeline.stages.metadata import dates, leadin, leadin_cjk, shapes, stamps
from pipeline.stages.metadata.draft import Draft
from pipeline.stages.metadata.leadin import Leadin
from pipeline.stages.metadata.stamps import Dated

_SAMPLE = 60
_LONGEST_DATE_LINE = 80


class Context:
    """What the first and last sixty remaining lines tell; each thing when it is first asked for."""

    def __init__(self, head: Sequence[Line], tail: Sequence[Line]) -> None:
        self._head = head
        self._sample = [*head, *(line for line in tail if line.index > head[-1].index)]

    @cached_property
    def language(self) -> str:
        """The language as a two-letter code; empty if unclear."""
        return shapes.language("\n".join(line.text[:1000] for line in self._head[:20]))

    @cached_property
    def day_first(self) -> bool | None:
        """The order of day and month in dates; None if unknown.

        The order that other dates show; else day first in every language but English.
        """
        shown = dates.shows_order("\n".join(line.text[:200] for line in self._sample))
        if shown is not None:
            return shown
        return True if self.language not in ("", "en") else None

    @cached_property
    def chronology(self) -> bool:
        """Whether three or more lines are a bare date, so that dates are headings of the text."""
        return sum(map(_is_bare_date, self._sample)) >= 3

    @cached_property
    def wrapped(self) -> bool:
        """Whether the text was broken at a fixed width."""
        return shapes.wrapped(self._head[1:])

    def dates_of(self, text: str) -> tuple[Dated, ...] | None:
        """The dates of a line that holds nothing else (see `stamps.read_line`)."""
        found = stamps.read_line(text, day_first=None)
        if found and any(map(_lacks_order, found)):
            return stamps.read_line(text, day_first=self.day_first)
        return found

    def date_at(self, text: str, start: int) -> Dated | None:
        """The date that begins at a character of a text (see `stamps.read_labelled`)."""
        found = stamps.read_labelled(text, start, day_first=None)
        if found and _lacks_order(found):
            return stamps.read_labelled(text, start, day_first=self.day_first)
        return found


def _lacks_order(dated: Dated) -> bool:
    """Whether a date may have a value once it is known which of its numbers is the day."""
    return dated.stamp.has_year and dated.stamp.value is None


def of(draft: Draft) -> Context:
    """The context of the remaining text."""
    return Context(draft.head(_SAMPLE), draft.tail(_SAMPLE))


def is_digest(draft: Draft) -> bool:
    """Whether several paragraphs open with datelines of different places: news in brief."""
    found = (lead(line) for line in draft.head(_SAMPLE))
    return len({read.place for read in found if read and read.sure and read.place}) > 1


def lead(line: Line) -> Leadin | None:
    """The lead-in at the start of a line, in any script."""
    return leadin_cjk.read(line.text) or leadin.read(line.text)


def _is_bare_date(line: Line) -> bool:
    if len(line.text) > _LONGEST_DATE_LINE:
        return False
    found = stamps.read_line(line.text, day_first=None)
    return found is not None and not any(dated.labelled or dated.stamp.has_time for dated in found)
