"""The text of a page as Markdown: headings, lists, quotes and tables set, all else escaped.

Source: CommonMark 0.31; tables as in GitHub Flavored Markdown 0.29. A table without column heads
gets an empty head, because there is no other way to write it.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby, takewhile
from typing import NamedTuple

from pipeline.model import Block

_LINE = re.compile(r"[^\n]+")
_ALWAYS = re.compile(r"[\\`*~]|\](?=\()|<(?=[a-zA-Z/!?])|&(?=#?[a-zA-Z0-9]{1,32};)")
_MARK = re.compile(r"[\\`*~\]<&]")  # what none of them is without
_UNDERSCORE = re.compile(r"(?<![^\W_])_|_(?![^\W_])")  # inside a word it is no emphasis
_OPENING = re.compile(r"#{1,6}(?=\s|\Z)|>|[-+](?=\s|\Z)|\[|[-=:|_](?=[-=:|_+\s]*\Z)")
_NUMBER = re.compile(r"\d{1,9}(?=[.)](?:\s|\Z))")
_CLOSING = re.compile(r"(?<!#)#(?=#*\Z)")
_WIDE = 12  # columns up to which rows are written in full, so that the source reads well
_BETWEEN_CELLS = re.compile(r"[\s|]*")


class _Line(NamedTuple):
    """A line of the text, without white space around it.

    `gap`: a blank line stands before it. `within`: the quotes and items around it, outer ones first.
    `block`: the heading, term or table that it is or belongs to.
    """

    start: int
    end: int
    gap: bool
    within: tuple[Block, ...]
    block: Block | None


def rendered(text: str, blocks: Sequence[Block] | None) -> str:
    """The Markdown of a text; without blocks (there was no markup) the text itself.

    Blocks nest and are sorted, outer ones first; their spans count characters of the text.
    """
    if blocks is None:
        return text
    inner = [block for block in blocks if block.kind in ("header", "row", "cell")]
    parts: list[str] = []
    before: _Line | None = None
    for block, lines in groupby(_lines(text, blocks), key=lambda line: line.block):
        group = list(lines)
        is_table = block is not None and block.kind == "table"
        rows = _rows(text, group, inner) if is_table else []
        for line in group[:1] if rows else group:
            parts += [_joint(before, line), _marks(line)]
            parts.append(f"\n{_margin(line.within)}".join(rows) if rows else _set(text, line))
            before = line
        before = group[-1]
    return "".join(parts)


def _lines(text: str, blocks: Sequence[Block]) -> Iterator[_Line]:
    position, index = 0, 0
    around: list[Block] = []
    for match in _LINE.finditer(text):
        whole = match.group()
        if not (bare := whole.strip()):
            continue
        start = match.start() + (0 if bare == whole else whole.index(bare))
        end = start + len(bare)
        while index < len(blocks) and blocks[index].start <= start:
            around.append(blocks[index])
            index += 1
        within: tuple[Block, ...] = ()
        block = None
        if around:  # most lines are paragraphs
            around = [block for block in around if block.end >= end]
            within = tuple(block for block in around if block.kind in ("quote", "item"))
            block = next((b for b in around if b.kind in ("heading", "term", "table")), None)
        yield _Line(start, end, text.count("\n", position, start) > 1, within, block)
        position = end


def _joint(before: _Line | None, line: _Line) -> str:
    """What parts two lines: a hard break in a paragraph, a line's end in a list, else a blank line."""
    if before is None:
        return ""
    if not line.gap and before.within == line.within and before.block is line.block is None:
        return "  \n"
    if not before.within or not line.within:
        return "\n\n"
    if _is_close(before, line):
        return "\n"
    pairs = zip(before.within, line.within, strict=False)
    shared = [block for block, other in takewhile(lambda pair: pair[0] == pair[1], pairs)]
    return f"\n{_margin(shared).rstrip()}\n"


def _is_close(before: _Line, line: _Line) -> bool:
    """Whether a line begins an item that stands close to the item before it; both stand in one.

    A nested list can do so only where its number is 1, else it would be taken for running text.
    """
    last, item = before.within[-1], line.within[-1]
    if not last.kind == item.kind == "item" or item.start != line.start:
        return False
    return last.level >= item.level or item.number < 2


def _marks(line: _Line) -> str:
    """What stands before a line inside quotes and items: the marks of those that it begins."""
    return "".join(
        _marker(block) if block.start == line.start else _margin((block,)) for block in line.within
    )


def _marker(block: Block) -> str:
    if block.kind == "quote":
        return "> "
    return f"{block.number}. " if 0 < block.number < 10**9 else "- "


def _margin(blocks: Sequence[Block]) -> str:
    """What stands before the further lines inside these quotes and items."""
    return "".join("> " if b.kind == "quote" else " " * len(_marker(b)) for b in blocks)


def _set(text: str, line: _Line) -> str:
    """One line, escaped, with the marks of a heading or a term."""
    content = _escaped(text[line.start : line.end])
    if line.block is not None and line.block.kind == "heading":
        return f"{'#' * line.block.level} {_CLOSING.sub(_before, content, count=1)}"
    if line.block is not None and line.block.kind == "term":
        return f"**{content}**"
    opening, number = _OPENING.match(content), _NUMBER.match(content)
    at = 0 if opening else number.end() if number else None
    return content if at is None else f"{content[:at]}\\{content[at:]}"


def _escaped(text: str) -> str:
    """What would be taken for Markdown wherever it stands, with a backslash before it."""
    if _MARK.search(text):
        text = _ALWAYS.sub(_before, text)
    return _UNDERSCORE.sub(_before, text) if "_" in text else text


def _before(match: re.Match[str]) -> str:
    return f"\\{match.group()}"


def _rows(text: str, lines: Sequence[_Line], inner: Sequence[Block]) -> list[str]:
    """A table's rows as Markdown, without what stands before each line of a nested one.

    Empty where a line of it is not made of cells: what a table cannot show is no table.
    """
    first = bisect_left(inner, lines[0].start, key=lambda block: block.start)
    last = bisect_left(inner, lines[-1].end, key=lambda block: block.start)
    blocks = inner[first:last]
    rows = [block for block in blocks if block.kind != "cell"]
    if [(row.start, row.end) for row in rows] != [(line.start, line.end) for line in lines]:
        return []
    cells = _cells(rows, [block for block in blocks if block.kind == "cell"])
    if not all(_is_whole(text, row, held) for row, held in zip(rows, cells, strict=True)):
        return []
    columns = {number: at for at, number in enumerate(sorted({c.number for r in cells for c in r}))}
    shown = [_row(text, held, columns) for held in cells]
    head = [] if rows[0].kind == "header" else [_bars([""] * len(columns))]
    rule = _bars(["---"] * len(columns))
    return [*head, rule, *shown] if head else [shown[0], rule, *shown[1:]]


def _cells(rows: Sequence[Block], cells: Sequence[Block]) -> list[list[Block]]:
    """The cells of each row."""
    found: list[list[Block]] = [[] for _ in rows]
    starts = [row.start for row in rows]
    for cell in cells:
        found[bisect_right(starts, cell.start) - 1].append(cell)
    return found


def _is_whole(text: str, row: Block, cells: Sequence[Block]) -> bool:
    """Whether nothing of a row stands outside its cells."""
    ends = [row.start, *(cell.end for cell in cells)]
    starts = [*(cell.start for cell in cells), row.end]
    between = (text[end:start] for end, start in zip(ends, starts, strict=True))
    return all(_BETWEEN_CELLS.fullmatch(part) for part in between)


def _row(text: str, cells: Sequence[Block], columns: Mapping[int, int]) -> str:
    shown = [""] * len(columns)
    for cell in cells:
        content = _escaped(text[cell.start : cell.end]).replace("|", "\\|")
        shown[columns[cell.number]] += content
    if len(shown) > _WIDE:  # readers fill up what is missing at the end
        del shown[columns[cells[-1].number] + 1 :]
    return _bars(shown)


def _bars(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"
