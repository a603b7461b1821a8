"""Tables that hold data, told from those that lay out a page, and the columns of their cells.

Source of the columns: HTML Living Standard, 4.9.12 "Processing model" (forming a table), without
the search for cells that overlap.
"""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from pipeline.stages.extract.elements import CELLS, HEADINGS
from pipeline.stages.extract.page import Line, Page

_MOST_COLUMNS = 64
_MOST_SPANNED = 1000  # what the standard allows for `colspan`
_LONGEST = 300  # dense characters of a cell: more is running text, so the table lays out a page
_LONGEST_HEADED = 1000  # the same where the table has column or row heads
_GROUPS = frozenset(("tbody", "thead", "tfoot"))
_LAYOUT_ROLES = frozenset(("presentation", "none"))


class Cell(NamedTuple):
    """A cell of a table of data: places of table and row in `Page.elements`, the column from 1."""

    table: int
    row: int
    column: int
    head: bool


class _Held(NamedTuple):
    """A kept line in a table: the places of its innermost cell and of that cell's row and table."""

    line: Line
    cell: int
    row: int
    table: int


def cells(page: Page, kept: Iterable[Line]) -> dict[int, Cell]:
    """The cells that hold kept lines, of all tables of data, by their place in `Page.elements`."""
    held: dict[int, list[_Held]] = {}
    outer: set[int] = set()
    homes: dict[int, _Held | None] = {}
    for line in kept:
        if line.element not in homes:
            homes[line.element] = _home(page, line)
        home = homes[line.element]
        if home is not None:
            held.setdefault(home.table, []).append(home._replace(line=line))
            outer.update(_tables_around(page, home.table))
    found: dict[int, Cell] = {}
    for table, inside in held.items():
        if table not in outer and _is_data(page, table, inside):
            found.update(_columns(page, table, {home.cell for home in inside}))
    return found


def members(page: Page, lines: Sequence[Line]) -> frozenset[int]:
    """The numbers of those of the lines that stand in tables of figures.

    Such a table has heads, or digits in a third of its lines: columns of headlines have neither.
    """
    found = cells(page, lines)
    held: dict[int, list[Line]] = {}
    headed = set()
    for line in lines if found else ():
        cell = found.get(home.cell) if (home := _home(page, line)) else None
        if cell is not None:
            held.setdefault(cell.table, []).append(line)
            headed.update([cell.table] if cell.head else [])
    return frozenset(
        line.number
        for table, inside in held.items()
        if table in headed or 3 * sum(map(_has_digit, inside)) >= len(inside)
        for line in inside
    )


def _has_digit(line: Line) -> bool:
    return any(character.isdigit() for run in line.runs for character in run.dense)


def _home(page: Page, line: Line) -> _Held | None:
    element = line.element
    while element > 0 and page.elements[element].name not in CELLS:
        if page.elements[element].name == "table":
            return None
        element = page.elements[element].parent
    row = page.elements[element].parent
    if element <= 0 or page.elements[row].name != "tr":
        return None
    group = page.elements[row].parent
    table = page.elements[group].parent if page.elements[group].name in _GROUPS else group
    return _Held(line, element, row, table) if page.elements[table].name == "table" else None


def _tables_around(page: Page, table: int) -> Iterable[int]:
    place = page.elements[table].parent
    while place > 0:
        if page.elements[place].name == "table":
            yield place
        place = page.elements[place].parent


def _is_data(page: Page, table: int, inside: Sequence[_Held]) -> bool:
    """Whether a table is one: two rows and columns at least, short cells, no headings in them."""
    if page.attributes(table).get("role", "").lower() in _LAYOUT_ROLES:
        return False
    if any(page.elements[home.line.element].name in HEADINGS for home in inside):
        return False
    sizes: dict[int, int] = {}
    for home in inside:
        size = sum(len(run.dense) for run in home.line.runs)
        sizes[home.cell] = sizes.get(home.cell, 0) + size
    rows = {home.cell: home.row for home in inside}
    several = len(rows) > len(set(rows.values())) > 1
    headed = any(page.elements[cell].name == "th" for cell in rows)
    return several and max(sizes.values()) <= (_LONGEST_HEADED if headed else _LONGEST)


def _columns(page: Page, table: int, wanted: set[int]) -> dict[int, Cell]:
    """The wanted cells of one table with their columns; none where it has too many."""
    found: dict[int, Cell] = {}
    taken: dict[int, int] = {}  # column -> rows for which a cell above still reaches into it
    for row, members in _grid(page, table):
        column = 1
        taken = {at: rows - 1 for at, rows in taken.items() if rows > 1}
        above = set(taken)
        for cell in members:
            while column in above:
                column += 1
            wide, high = _spans(page, cell)
            if column + wide > _MOST_COLUMNS:
                return {}
            if cell in wanted:
                head = page.elements[page.elements[row].parent].name == "thead"
                found[cell] = Cell(table, row, column, head or page.elements[cell].name == "th")
            taken.update(dict.fromkeys(range(column, column + wide), high))
            column += wide
    return found


def _grid(page: Page, table: int) -> Iterable[tuple[int, list[int]]]:
    """The rows of a table (not those of tables in it), each with its cells, in order."""
    rows: dict[int, list[int]] = {}
    groups = {table}
    for place in range(table + 1, len(page.elements)):
        name, parent = page.elements[place].name, page.elements[place].parent
        if parent < table:
            break
        if name in _GROUPS and parent == table:
            groups.add(place)
        elif name == "tr" and parent in groups:
            rows[place] = []
        elif name in CELLS and parent in rows:
            rows[parent].append(place)
    return rows.items()


def _spans(page: Page, cell: int) -> tuple[int, int]:
    """How many columns and rows a cell takes up."""
    attributes = page.attributes(cell)
    wide, high = (attributes.get(name, "").strip() for name in ("colspan", "rowspan"))
    return (
        min(max(int(wide), 1), _MOST_SPANNED) if wide.isdecimal() and len(wide) < 9 else 1,
        max(int(high), 1) if high.isdecimal() and len(high) < 9 else 1,
    )
