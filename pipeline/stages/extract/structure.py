"""What a page's kept lines are besides paragraphs: headings, items, quotes, terms, tables.

An element counts as what its name says only while it does not hold (nearly) the whole article: then
a site sets its articles into a list or a quotation, and that tells a reader nothing.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from itertools import accumulate

from pipeline.model import Block, Kind, Span
from pipeline.stages.extract import tables
from pipeline.stages.extract.elements import HEADINGS
from pipeline.stages.extract.page import Line, Page

_KINDS: dict[str, Kind] = {
    "li": "item",
    "blockquote": "quote",
    "dt": "term",
    **dict.fromkeys(HEADINGS, "heading"),
}
_DEEPEST = 8  # lists and quotes nested deeper are taken as part of the innermost of these
_FRAME = 0.8  # share of the article's characters from which an item or a quote is its frame


class Structure:
    """The structure of the kept lines of one page."""

    def __init__(self, page: Page, kept: Sequence[Line]) -> None:
        self._page = page
        self._kept = kept
        self._cells = tables.cells(page, kept)
        self._tables = frozenset(cell.table for cell in self._cells.values())
        self._paths: dict[int, tuple[int, ...]] = {0: (), -1: ()}
        self._frames: frozenset[int] = frozenset()
        self._heads = self._find_heads()
        self._extents = self._find_extents()
        self._frames = self._find_frames()

    def parting(self, before: Line, line: Line) -> str | None:
        """What parts two kept lines in one heading, cell or row; None where they are in none."""
        place, other = (next(reversed(self._path(x.element)), -1) for x in (before, line))
        cell, beside = self._cells.get(place), self._cells.get(other)
        if cell is not None and beside is not None and cell.row == beside.row:
            return " " if place == other else " | "
        inside = place == other >= 0 and self._page.elements[place].name in HEADINGS
        return " " if inside else None

    def blocks(self) -> tuple[Block, ...]:
        """Every block, outer ones before inner ones; spans count characters of the page."""
        numbers = self._numbers()
        found = []
        for place, (first, last) in self._extents.items():
            if place not in self._frames:
                span = Span(self._kept[first].start, self._kept[last].end)
                found.append((span.start, -span.end, place, self._block(place, span, numbers)))
        return tuple(block for *_, block in sorted(found, key=lambda entry: entry[:3]))

    def _path(self, element: int) -> tuple[int, ...]:
        """The elements around (or at) one that mean something, outer ones first; of a cell none in it."""
        path = []
        while element not in self._paths:
            path.append(element)
            element = self._page.elements[element].parent
        around = self._paths[element]
        for place in reversed(path):
            around = self._paths[place] = self._and(around, place)
        return around

    def _and(self, around: tuple[int, ...], place: int) -> tuple[int, ...]:
        if around and around[-1] in self._cells:
            return around
        cell = self._cells.get(place)
        if cell is not None:
            return (*around, cell.table, cell.row, place)
        named = self._page.elements[place].name in _KINDS and len(around) < _DEEPEST
        return (*around, place) if named else around

    def _find_extents(self) -> dict[int, tuple[int, int]]:
        """Per element that means something: the first and the last kept line inside it."""
        found: dict[int, tuple[int, int]] = {}
        for number, line in enumerate(self._kept):
            for place in self._path(line.element):
                first, _ = found.get(place, (number, number))
                found[place] = (first, number)
        return found

    def _find_frames(self) -> frozenset[int]:
        """Items that hold a heading, items and quotes that hold (nearly) all: not what they say."""
        sizes = [0, *accumulate(sum(len(run.dense) for run in line.runs) for line in self._kept)]
        headings = [
            first for place, (first, _) in self._extents.items() if self._kind(place) == "heading"
        ]
        found = set()
        for place, (first, last) in self._extents.items():
            kind = self._kind(place)
            holds = sizes[last + 1] - sizes[first] >= _FRAME * sizes[-1]
            heads = bisect_left(headings, first) < bisect_right(headings, last)
            if (kind in ("item", "quote") and holds) or (kind == "item" and heads):
                found.add(place)
        return frozenset(found)

    def _kind(self, place: int) -> Kind:
        """The kind of an element that means something."""
        if place in self._cells:
            return "cell"
        if place in self._tables:
            return "table"
        return _KINDS.get(self._page.elements[place].name, "row")

    def _block(self, place: int, span: Span, numbers: Mapping[int, int]) -> Block:
        kind, level, number = self._kind(place), 0, 0
        if kind == "heading":
            level = int(self._page.elements[place].name[1])
        elif kind in ("item", "quote"):
            around = [p for p in self._path(place) if p not in self._frames]
            level = sum(self._kind(other) == kind for other in around)
            number = numbers.get(place, 0)
        elif kind == "cell":
            number = self._cells[place].column
        elif place in self._heads:
            kind = "header"
        return Block(kind=kind, start=span.start, end=span.end, level=level, number=number)

    def _find_heads(self) -> frozenset[int]:
        """The rows that are the first of their table and hold heads only."""
        first: dict[int, int] = {}
        bodies = set()
        for cell in self._cells.values():
            first.setdefault(cell.table, cell.row)
            if not cell.head:
                bodies.add(cell.row)
        return frozenset(first.values()) - bodies

    def _numbers(self) -> dict[int, int]:
        """The number of each item of a numbered list, as a browser counts."""
        elements = self._page.elements
        lists = {
            elements[place].parent
            for place in self._extents
            if elements[elements[place].parent].name == "ol"
        }
        last = {
            place: _whole(self._page.attributes(place).get("start", ""), 1) - 1 for place in lists
        }
        found = {}
        for place, element in enumerate(elements) if lists else ():
            if element.name == "li" and element.parent in lists:
                stated = self._page.attributes(place).get("value", "")
                last[element.parent] = _whole(stated, last[element.parent] + 1)
                found[place] = max(last[element.parent], 0)
        return found


def _whole(text: str, otherwise: int) -> int:
    bare = text.strip()
    return int(bare) if bare.isdecimal() and len(bare) < 9 else otherwise
