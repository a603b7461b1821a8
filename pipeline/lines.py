"""A text as lines and paragraphs with offsets: the view that line-wise stages work on."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from pipeline.model import Edit, Span

_LINE = re.compile(r"[^\n]+")


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


def split(text: str) -> tuple[Line, ...]:
    """The lines of a text that hold more than white space, in order."""
    lines: list[Line] = []
    last = 0
    for match in _LINE.finditer(text):
        bare = match.group().strip()
        if not bare:
            continue
        start = match.start() + match.group().index(bare)
        breaks = text.count("\n", last, match.start())
        gap = max(breaks - 1, 0) if lines else breaks
        lines.append(Line(len(lines), start, start + len(bare), bare, gap))
        last = match.end()
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
