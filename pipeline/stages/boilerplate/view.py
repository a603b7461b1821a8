"""A document as rows: each line with what the rules ask about it, worked out once."""

import re
from collections.abc import Iterable
from typing import NamedTuple

from pipeline import lines
from pipeline.lines import Line
from pipeline.stages.boilerplate.phrases import key_of

LONGEST_LINE = 800
"""Characters; of a longer line, a paragraph to every rule, only the length and the end count."""

# Scripts without spaces between words: two characters weigh as much as one spaced word.
_UNSPACED = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]"
)
_CLOSERS = "\"'”’»›』」）)]】*_ "
_STOPS = frozenset(".!?…。！？｡።।؟۔։")
_ADDRESSES = ("http", "www.", "pic.twitter.com")
_INITIALS = re.compile(r"(?:^|[\s(])(?:[^\W\d_]\.){2,}$")


class Row(NamedTuple):
    """A line with its key, its size in words, and whether it ends as a sentence does.

    `wrapped` says that the line continues the one before it, as in a text broken at a fixed width.
    """

    line: Line
    key: str
    size: float
    stop: bool
    wrapped: bool

    @property
    def text(self) -> str:
        """The line without surrounding white space."""
        return self.line.text


class Page(NamedTuple):
    """The rows that still stand, and where the prose of the document begins and ends.

    `first` and `last` are the indices of the first and last row of prose; -1 where there is none.
    """

    rows: tuple[Row, ...]
    first: int
    last: int

    def head(self, index: int) -> bool:
        """Whether the row stands before all prose."""
        return index < self.first

    def tail(self, index: int) -> bool:
        """Whether the row stands after all prose, and that prose does not announce a list."""
        if self.last < 0 or index <= self.last:
            return False
        return not self.rows[self.last].text.endswith((":", "："))


def rows_of(text: str) -> tuple[Row, ...]:
    """The rows of a text, in order."""
    rows: list[Row] = []
    for line in lines.split(text):
        rows.append(_row(line, rows[-1] if rows else None))
    return tuple(rows)


def without(rows: tuple[Row, ...], cut: frozenset[int]) -> tuple[Row, ...]:
    """The rows that are left when some go, as they would be read again.

    A row that is cut leaves its line break: the next one stands behind a blank line and continues
    nothing.
    """
    left: list[Row] = []
    for index, row in enumerate(rows):
        if index in cut:
            continue
        if index - 1 in cut:
            line = row.line._replace(gap=row.line.gap + 1)
            left.append(row._replace(line=line, wrapped=False))
        else:
            left.append(row)
    return tuple(left)


def page_of(rows: tuple[Row, ...], clutter: Iterable[int] = ()) -> Page:
    """The page of these rows; rows that are known as clutter are no prose."""
    known = frozenset(clutter)
    prose = [i for i, row in enumerate(rows) if i not in known and is_prose(row)]
    return Page(rows, prose[0] if prose else -1, prose[-1] if prose else -1)


def is_prose(row: Row) -> bool:
    """Whether a row reads as a paragraph of running text: a whole sentence, or very long."""
    if row.stop or row.text.endswith((":", "：")):
        return row.size >= 10
    return row.size >= 30


def size_of(text: str) -> float:
    """The length of a text in words; scripts without spaces count half a word a character."""
    words = len(text.split())
    return float(words) if text.isascii() else words + len(_UNSPACED.findall(text)) / 2


def ends_sentence(text: str) -> bool:
    """Whether a text closes with a mark that ends sentences; initials (`U.S.`) do not."""
    bare = text.rstrip(_CLOSERS)
    return bool(bare) and bare[-1] in _STOPS and not _INITIALS.search(bare[-12:])


def _row(line: Line, before: Row | None) -> Row:
    text = line.text
    if len(text) > LONGEST_LINE:
        return Row(line, "", len(text) / 6, ends_sentence(text[-40:]), False)
    small = text[0].islower() and not text.startswith(_ADDRESSES)
    wrapped = small and before is not None and line.gap == 0 and _unfinished(before)
    return Row(line, key_of(text), size_of(text), ends_sentence(text), wrapped)


def _unfinished(row: Row) -> bool:
    return not row.stop and len(row.text) >= 40
