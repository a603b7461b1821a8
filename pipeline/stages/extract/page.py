"""The text of a page with its place: runs of characters, grouped into lines, inside elements.

The tree is what a browser would roughly make of the tags: implied end tags, stray end tags, tables.
It is kept as one flat list whose members name their parent, and built with a stack that stops
growing at `MAX_DEPTH`, so that no page can exhaust the interpreter or make the time quadratic.
"""

import re
from collections.abc import Mapping
from html import unescape
from typing import NamedTuple

import msgspec

from pipeline.stages.extract.elements import (
    BARRIERS,
    BLOCK,
    CLOSES,
    LEAVES_SCOPE,
    SCOPES,
    VOID,
)
from pipeline.stages.extract.tokens import (
    BLOCK_EMPTY,
    BLOCK_IMPLYING,
    BREAK,
    END,
    INLINE,
    LINK,
    META,
    RAW,
    SCANNER,
    STEPS,
    TAG,
    attributes_of_tag,
    end_of_raw,
    ends_of,
    step_of,
)

MAX_DEPTH = 400
_REACH = 64
_AROUND_BLOCKS = BLOCK - {"p"}  # a block that starts right inside one of these ends no paragraph

# What `str.strip` leaves at the ends of a text and is white space for us; the first and the last
# characters of it tell the few texts that may have any.
_LEADING = re.compile(r"(?:[\s\u200b\ufeff]|&nbsp;?|&#160;|&#xa0;)++", re.IGNORECASE)
_TRAILING = re.compile(r"(?:[\s\u200b\ufeff]|;?psbn&|;061#&|;0ax#&)++", re.IGNORECASE)  # reversed
_MAY_LEAD, _MAY_TRAIL = frozenset("&\u200b\ufeff"), frozenset(";pP\u200b\ufeff")


class Element(msgspec.Struct, frozen=True, gc=False):
    """An element: its name, and its parent's place in `Page.elements` (-1 for the root).

    Its start tag stands at `start:end`; `written` is what it holds behind the name, up to its end.
    """

    name: str
    parent: int
    start: int
    end: int
    written: str


class Run(msgspec.Struct, frozen=True, gc=False):
    """Characters `start:end` of the page that are text, without white space around them.

    `dense` is the text decoded, without white space and unprintable characters: the key by which
    it is found again. `spaced`: white space stands between this run and the one before it.
    """

    start: int
    end: int
    dense: str
    element: int
    linked: bool
    spaced: bool


class Line(msgspec.Struct, frozen=True, gc=False):
    """Runs that a browser would set in one line or paragraph.

    `element` is the innermost block-level element around them; `breaks` counts the `<br>` that part
    the line from the one before, 0 where a block does.
    """

    number: int
    element: int
    runs: tuple[Run, ...]
    breaks: int

    @property
    def dense(self) -> str:
        """The text of all runs, dense."""
        runs = self.runs
        return runs[0].dense if len(runs) == 1 else "".join([run.dense for run in runs])

    @property
    def start(self) -> int:
        """Where the first run starts."""
        return self.runs[0].start

    @property
    def end(self) -> int:
        """Where the last run ends."""
        return self.runs[-1].end


class Raw(NamedTuple):
    """Characters `start:end` that are no markup: the content of a script, a style, the title."""

    name: str
    element: int
    start: int
    end: int


class Page(NamedTuple):
    """A page taken apart: its text in lines, its elements, its raw contents, its `meta` and `link`.

    `deep` tells that elements are nested deeper than the tree follows them.
    """

    text: str
    elements: tuple[Element, ...]
    lines: tuple[Line, ...]
    raws: tuple[Raw, ...]
    metas: tuple[Element, ...]
    deep: bool

    def attributes(self, element: int) -> Mapping[str, str]:
        """The attributes of an element, by its place in `elements`."""
        return attributes_of_tag(self.elements[element].written)


def parse(text: str) -> Page:
    """Take a page apart. Linear in its length."""
    builder = _Builder(text)
    builder.read()
    return Page(
        text,
        tuple(builder.elements),
        tuple(builder.lines),
        tuple(builder.raws),
        tuple(builder.metas),
        builder.deep,
    )


def dense(text: str) -> str:
    """A text without white space and unprintable characters."""
    packed = "".join(text.split())
    return packed if packed.isprintable() else "".join(c for c in packed if c.isprintable())


def _bounds(text: str) -> tuple[int, int]:
    """Where a text starts and ends without the white space around it.

    No-break spaces (also as references) and invisible characters count as such.
    """
    leading, trailing = _LEADING.match(text), _TRAILING.match(text[::-1])
    start = leading.end() if leading else 0
    return start, max(len(text) - (trailing.end() if trailing else 0), start)


class _Builder:
    """The state while tokens come in: the open elements and the line that is being filled.

    A page has thousands of tokens: what most of them need is looked up in as few steps as can be.
    """

    __slots__ = (
        *("elements", "lines", "raws", "metas", "deep"),
        *("_text", "_stack", "_names", "_blocks", "_absent", "_links", "_unstacked", "_steps"),
        *("_runs", "_spaced", "_breaks"),
    )

    def __init__(self, text: str) -> None:
        self._text = text
        self.elements = [Element("html", -1, 0, 0, "")]
        self.lines: list[Line] = []
        self.raws: list[Raw] = []
        self.metas: list[Element] = []
        self.deep = False
        self._stack = [0]
        self._names = [""]  # per open element: its name; no tag closes the root
        self._blocks = [0]  # per open element: the innermost block around or at it
        self._absent: set[str] = set()  # names that were looked for and are not open
        self._links = 0  # how many of the open elements are links
        self._unstacked: dict[str, int] = {}
        self._steps = STEPS.copy()  # per name as it is written in a tag
        self._runs: list[Run] = []
        self._spaced = False
        self._breaks = 0

    def read(self) -> None:
        """Take all that the page holds."""
        position = 0
        while position < len(self._text):
            position = self._read_on(position)
        self._break_block()

    def _read_on(self, position: int) -> int:
        """Take what stands behind a position, up to where content that is no markup ends."""
        steps = self._steps
        for match in SCANNER.finditer(self._text, position):
            shown, ends, tag, written = match.groups()
            if shown.isspace():
                self._spaced = True
            elif shown:
                self._take_text(position, shown)
            if ends:
                self._take_ends(ends)
            position = match.end()
            if tag is None:
                continue
            step, name = steps.get(tag) or steps.setdefault(tag, step_of(tag))
            if step >= INLINE:
                self._open(step, name, match.start(TAG) - 1, position, written)
                if step == RAW:
                    return self._take_raw(name, position)
            elif step:
                self._take_other(step, name, match.start(TAG) - 1, position, written)
        return position

    def _take_raw(self, name: str, start: int) -> int:
        end = end_of_raw(self._text, start, name)
        if start < end:
            self.raws.append(Raw(name, self._stack[-1], start, end))
        return end

    def _take_other(self, step: int, name: str, start: int, end: int, written: str) -> None:
        if step == META:
            self.metas.append(Element(name, self._stack[-1], start, end, written))
        elif step == BREAK:
            self._break_softly()
        elif step == END:
            self._take_end(name)
        elif not written.endswith("/>"):
            self._open(INLINE, name, start, end, written)

    def _open(self, step: int, name: str, start: int, end: int, written: str) -> None:
        names, stack = self._names, self._stack
        if step >= BLOCK_EMPTY:
            if self._runs:
                self._finish_line()
            self._breaks, self._spaced = 0, False
            if names[-1] not in _AROUND_BLOCKS:
                self._close_paragraph()
            if step == BLOCK_IMPLYING and names[-1] not in BARRIERS[name]:
                self._imply_ends(name)
            elif step == BLOCK_EMPTY and (name in VOID or written.endswith("/>")):
                return
        elif step == LINK and self._links:
            self._take_end("a")
        if len(stack) >= MAX_DEPTH:
            self.deep = True
            self._unstacked[name] = self._unstacked.get(name, 0) + 1
            return
        place = len(self.elements)
        self.elements.append(Element(name, stack[-1], start, end, written))
        stack.append(place)
        names.append(name)
        if self._absent:
            self._absent.discard(name)
        self._blocks.append(place if step >= BLOCK_EMPTY else self._blocks[-1])
        if step == LINK:
            self._links += 1

    def _take_ends(self, written: str) -> None:
        """Take a row of end tags: at once where they are those of the innermost elements."""
        names, place, breaks, spaced, links = ends_of(" ".join(written.split()))
        if names == self._names[place:] and not self._unstacked:
            if breaks:
                self._break_block()
            if place == -1:  # half of all rows, and twice as fast
                self._stack.pop(), self._names.pop(), self._blocks.pop()
            else:
                del self._stack[place:], self._names[place:], self._blocks[place:]
            self._links -= links
        else:
            for name in reversed(names):
                self._take_end(name)
        if spaced or written[-1] != ">":
            self._spaced = True

    def _take_end(self, name: str) -> None:
        if name in BLOCK:
            self._break_block()
        if name == self._names[-1] and not self._unstacked:
            self._pop_to(len(self._stack) - 1)
        elif name == "br":
            self._break_softly()
        else:
            self._close(name)

    def _break_block(self) -> None:
        """The line ends here, as a block starts or ends."""
        if self._runs:
            self._finish_line()
        self._breaks = 0
        self._spaced = False

    def _break_softly(self) -> None:
        """The line ends here by a `<br>`."""
        if self._runs:
            self._finish_line()
            self._breaks = 1
        elif self._breaks:
            self._breaks += 1
        self._spaced = False

    def _finish_line(self) -> None:
        line = Line(len(self.lines), self._blocks[-1], tuple(self._runs), self._breaks)
        self.lines.append(line)
        self._runs = []

    def _take_text(self, first: int, text: str) -> None:
        bare = text.strip()
        key = (unescape(bare) if "&" in bare else bare).replace(" ", "")
        if not key.isprintable():
            key = dense(key)
        if not key:
            self._spaced = True
            return
        if bare[0] in _MAY_LEAD or bare[-1] in _MAY_TRAIL:
            start, end = _bounds(text)
        else:
            start = text.index(bare[0])
            end = start + len(bare)
        linked, spaced = self._links > 0, self._spaced or start > 0
        self._runs.append(Run(first + start, first + end, key, self._stack[-1], linked, spaced))
        self._spaced = end < len(text)

    def _pop_to(self, size: int) -> None:
        self._links -= self._names[size:].count("a")
        del self._stack[size:], self._names[size:], self._blocks[size:]

    def _imply_ends(self, name: str) -> None:
        """The end tags that a start tag implies: of the list item, the cell before."""
        closes, barriers = CLOSES[name], BARRIERS[name]
        for place in range(len(self._stack) - 1, max(0, len(self._stack) - _REACH), -1):
            inner = self._names[place]
            if inner in closes:
                self._pop_to(place)
                return
            if inner in barriers:
                return

    def _close_paragraph(self) -> None:
        for place in range(len(self._stack) - 1, max(0, len(self._stack) - _REACH), -1):
            inner = self._names[place]
            if inner == "p":
                self._pop_to(place)
                return
            if inner in BLOCK:
                return

    def _close_at(self, place: int) -> None:
        """Close the element at a place of the stack; blocks that a link leaves open stay so."""
        if self._names[place] == "a" and self._blocks[-1] > self._stack[place]:
            del self._stack[place], self._blocks[place], self._names[place]
            self._links -= 1
        else:
            self._pop_to(place)

    def _close(self, name: str) -> None:
        """Close the innermost open element of a name, as far as its end tag reaches."""
        if self._unstacked.get(name, 0):
            self._unstacked[name] -= 1
            return
        if name in self._absent or name not in self._names:
            self._absent.add(name)
            return
        reach = 0 if name in BLOCK else max(0, len(self._stack) - _REACH)
        for place in range(len(self._stack) - 1, reach, -1):
            inner = self._names[place]
            if inner == name:
                self._close_at(place)
                return
            if name in BLOCK:
                if inner in SCOPES and name not in LEAVES_SCOPE:
                    return
            elif inner in BLOCK and name != "a":
                return
