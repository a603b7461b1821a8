"""Which lines are rows of a table whose columns are held apart by wide gaps."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from pipeline import characters
from pipeline.model import Span

_WIDE = re.compile(r"\S(?:[^\S\n]{2}|\t)[^\S\n]*\S")
_OTHER = re.compile(r"[^\S \n]")
_SPACES = re.compile(r"[^\S\n]+")
_WORDS_PER_CELL = 3
_LONGEST = 300


class _Row(NamedTuple):
    """A line with wide gaps: where its cells but the first start and end, counted from its start.

    `tabs` counts the tabs of a line in which every gap has one; else it is 0. `narrowest` is the
    width of its narrowest gap.
    """

    start: int
    end: int
    cells: tuple[Span, ...]
    tabs: int
    narrowest: int


def table_lines(text: str) -> list[Span]:
    """The lines, without line feeds, that are rows of a table, in order.

    Neighbouring lines are rows where every cell of the one with fewer lines up, left or right,
    with a cell of the other, where both have as many tabs, or where gaps are three wide and cells
    stand under cells: two lines of three cells, or three lines. Cells are short, three words in
    the mean: a justified line has wide gaps too, but between longer stretches.
    """
    if "  " not in text and not _OTHER.search(characters.of(text)):
        return []
    rows = list(_rows(text))
    found: list[Span] = []
    start = 0
    for at in range(1, len(rows) + 1):
        if at == len(rows) or not _line_up(rows[at - 1], rows[at]):
            block = rows[start:at]
            if len(block) > 2 or sum(len(row.cells) > 1 for row in block) > 1:
                found += [Span(row.start, row.end) for row in block]
            start = at
    return found


def _rows(text: str) -> Iterator[_Row]:
    position = 0
    while hit := _WIDE.search(text, position):
        start = text.rfind("\n", position, hit.start()) + 1 or position
        end = text.find("\n", hit.end())
        end = len(text) if end < 0 else end
        if end - start <= _LONGEST and (row := _row(text, start, end)):
            yield row
        position = end


def _row(text: str, start: int, end: int) -> _Row | None:
    line = text[start:end].rstrip()
    gaps = [m.span() for m in _SPACES.finditer(line) if m.start() and _is_gap(m)]
    if not gaps or len(line.split()) > _WORDS_PER_CELL * (len(gaps) + 1):
        return None
    edges = [*gaps, (len(line), len(line))]
    cells = tuple(Span(this[1], after[0]) for this, after in pairwise(edges))
    tabbed = all("\t" in line[a:b] for a, b in gaps)
    narrowest = min(b - a for a, b in gaps)
    return _Row(start, end, cells, line.count("\t") if tabbed else 0, narrowest)


def _is_gap(match: re.Match[str]) -> bool:
    """Whether white space inside a line is wide; two spaces after a sentence are how some type."""
    space = match.group()
    if "\t" in space:
        return True
    return len(space) > 2 or (len(space) == 2 and match.string[match.start() - 1] not in ".!?:;")


def _line_up(above: _Row, below: _Row) -> bool:
    if below.start != above.end + 1:
        return False
    if above.tabs and above.tabs == below.tabs:
        return True
    few, many = sorted((above.cells, below.cells), key=len)
    starts, ends = {cell.start for cell in many}, {cell.end for cell in many}
    if all(cell.start in starts or cell.end in ends for cell in few):
        return True
    return min(above.narrowest, below.narrowest) > 2 and _overlap(above.cells, below.cells)


def _overlap(above: Sequence[Span], below: Sequence[Span]) -> bool:
    """Whether cells stand under each other, as centred ones and those under their heading do."""
    return len(above) == len(below) and all(
        a.start < b.end and b.start < a.end for a, b in zip(above, below, strict=True)
    )
