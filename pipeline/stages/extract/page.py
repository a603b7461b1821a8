"""The text of a page with its place: runs of characters, grouped into lines, inside elements.

The tree is what a browser would roughly make of the tags: implied end tags, stray end tags, tables.
It is kept as one flat list whose members name their parent, and built with a stack that stops
growing at `MAX_DEPTH`, so that no page can exhaust the interpreter or make the time quadratic.
"""

import re
from functools import partial
from html import unescape
from typing import NamedTuple

from pipeline.stages.extract.elements import (
    BARRIERS,
    BLOCK,
    CLOSES,
    LEAVES_SCOPE,
    SCOPES,
    VOID,
)
from pipeline.stages.extract.tokens import Token, attributes, tokens

MAX_DEPTH = 400
_REACH = 64
_DRAWN = frozenset(("svg", "path"))  # elements of drawings, which may close themselves
_METAS = frozenset(("meta", "link"))

_LEADING = re.compile(r"(?:[\s\u200b\ufeff]|&nbsp;?|&#160;|&#xa0;)++", re.IGNORECASE)
_TRAILING = re.compile(r"(?:[\s\u200b\ufeff]|;?psbn&|;061#&|;0ax#&)++", re.IGNORECASE)  # reversed


class Element(NamedTuple):
    """An element: its start tag, and its parent's place in `Page.elements` (-1 for the root)."""

    name: str
    parent: int
    tag: Token


class Run(NamedTuple):
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


class Line(NamedTuple):
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


# Half the cost of the constructors: a page has thousands of them.
_element, _run = partial(tuple.__new__, Element), partial(tuple.__new__, Run)
_line, _token = partial(tuple.__new__, Line), partial(tuple.__new__, Token)


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
    metas: tuple[Token, ...]
    deep: bool

    def attributes(self, element: int) -> dict[str, str]:
        """The attributes of an element, by its place in `elements`."""
        tag = self.elements[element].tag
        return attributes(self.text, tag) if tag.kind == "open" else {}


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

    def __init__(self, text: str) -> None:
        self._text = text
        self.elements = [Element("html", -1, Token("root", 0, 0, "html", 0))]
        self.lines: list[Line] = []
        self.raws: list[Raw] = []
        self.metas: list[Token] = []
        self.deep = False
        self._stack = [0]
        self._names = ["html"]  # per open element: its name
        self._blocks = [0]  # per open element: the innermost block around or at it
        self._open: dict[str, int] = {"a": 0, "p": 0}
        self._unstacked: dict[str, int] = {}
        self._runs: list[Run] = []
        self._spaced = False
        self._breaks = 0

    def read(self) -> None:
        """Take all that the page holds."""
        text, names, stack = self._text, self._names, self._stack
        for before, kind, start, end, name, inner in tokens(text):
            shown = text[before:start]
            if shown.isspace():
                self._spaced = True
            elif shown:
                self._take_text(before, shown)
            if kind == "open":
                self._take_open(name, (kind, start, end, name, inner))
            elif kind == "close":
                if name in BLOCK:
                    self._break_block()
                if name == names[-1] and not self._unstacked and len(stack) > 1:
                    self._pop()
                elif name == "br":
                    self._break_softly()
                else:
                    self._take_close(name)
            elif kind == "raw" and start < end:
                self.raws.append(Raw(name, stack[-1], start, end))
        self._break_block()

    def _take_open(self, name: str, tag: tuple[str, int, int, str, int]) -> None:
        if name in BLOCK:
            self._open_block(name)
        elif name == "br":
            self._break_softly()
            return
        elif name == "a" and self._open["a"]:
            self._take_close("a")
        if name not in VOID:
            self._push(name, _token(tag))
        elif name in _METAS:
            self.metas.append(_token(tag))

    def _open_block(self, name: str) -> None:
        self._break_block()
        if self._open["p"]:
            self._close_paragraph()
        if name in CLOSES:
            self._imply_ends(name)

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
        line = (len(self.lines), self._blocks[-1], tuple(self._runs), self._breaks)
        self.lines.append(_line(line))
        self._runs = []

    def _take_text(self, first: int, text: str) -> None:
        plain = text.isascii() and "&" not in text
        key = "".join(text.split()) if plain else dense(unescape(text))
        if not key.isprintable():
            key = dense(key)
        if not key:
            self._spaced = True
            return
        if plain:
            start, end = len(text) - len(text.lstrip()), len(text.rstrip())
        else:
            start, end = _bounds(text)
        linked, spaced = self._open["a"] > 0, self._spaced or start > 0
        self._runs.append(_run((first + start, first + end, key, self._stack[-1], linked, spaced)))
        self._spaced = end < len(text)

    def _push(self, name: str, token: Token) -> None:
        if name in _DRAWN and self._text.startswith("/>", token.end - 2):
            return
        stack = self._stack
        if len(stack) >= MAX_DEPTH:
            self.deep = True
            self._unstacked[name] = self._unstacked.get(name, 0) + 1
            return
        index = len(self.elements)
        self.elements.append(_element((name, stack[-1], token)))
        stack.append(index)
        self._names.append(name)
        self._blocks.append(index if name in BLOCK else self._blocks[-1])
        self._open[name] = self._open.get(name, 0) + 1

    def _pop(self) -> None:
        self._stack.pop()
        self._blocks.pop()
        self._open[self._names.pop()] -= 1

    def _pop_to(self, size: int) -> None:
        while len(self._stack) > size:
            self._pop()

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
            self._open["a"] -= 1
        else:
            self._pop_to(place)

    def _take_close(self, name: str) -> None:
        """Close the innermost open element of a name, as far as its end tag reaches."""
        if self._unstacked.get(name, 0):
            self._unstacked[name] -= 1
            return
        if not self._open.get(name, 0):
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
