"""A text as lines and paragraphs with offsets: the view that line-wise stages work on."""

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from pipeline.model import Edit, Span

_TEXTS = 2  # stages come one after the other to one text, which most of them leave as it is


class Line(NamedTuple):
    """A line that holds more than white space.

    `start:end` spans the line without surrounding white space and `text` is just that; `gap` is
    the number of blank lines before it (for the first line: before it in the file).
    """

    index: int  # type: ignore[assignment]  # hides tuple.index, which nothing here needs
    start: int
    end: int
    text: str
    gap: int


@lru_cache(_TEXTS)
def split(text: str) -> tuple[Line, ...]:
    """The lines of a text that hold more than white space, in order."""
    lines: list[Line] = []
    position = gap = 0
    for whole in text.split("\n"):
        if bare := whole.strip():
            start = position if bare == whole else position + whole.index(bare)
            lines.append(Line(len(lines), start, start + len(bare), bare, gap))
            gap = 0
        else:
            gap += 1
        position += len(whole) + 1
    return tuple(lines)


def span(lines: Sequence[Line]) -> Span:
    """From the start of the first line to the end of the last."""
    return Span(lines[0].start, lines[-1].end)


def removal(lines: Sequence[Line], rule: str) -> list[Edit]:
    """One deletion that takes the lines and what stands between them.

    The line break after them stays; `layout` closes the gap.
    """
    start, end = span(lines)
    return [Edit(start, end, "", rule)]
