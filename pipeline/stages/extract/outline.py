"""A page as the extractor needs it: its text, in the elements that the extractor tells apart.

Written from our own tree, so that the extractor parses, searches and copies a tenth of what the
page holds. Left out are elements without text, scripts and styles, attributes and inline elements
that it looks at nowhere (`heeded`), and the inside of what it deletes whole or takes for one thing:
see `parts`.
"""

from collections.abc import Iterator
from typing import NamedTuple

from pipeline.stages.extract import parts
from pipeline.stages.extract.page import Line, Page, Run
from pipeline.stages.extract.parts import DROPPED, LINKS
from pipeline.stages.extract.survey import Survey

_HOLD_NO_LINKS = frozenset(("table", "tr", "ul", "ol", "dl"))
_LISTS = frozenset(("ul", "ol", "dl"))
_SEALED_START, _SEALED_END = "<nav>", "</nav>"


class Outline(NamedTuple):
    """The page as HTML, and how deep its elements are nested."""

    html: str
    depth: int


def outline(survey: Survey) -> Outline:
    """Write a page's outline. Linear in the length of the page."""
    writer = _Writer(survey)
    for line in survey.page.lines:
        writer.add(line)
    return writer.finished()


class _Writer:
    """The elements that are open while lines come in, by their places in the page."""

    def __init__(self, survey: Survey) -> None:
        page = survey.page
        self._page = page
        self._sizes = parts.sizes(page)
        self._tags, self._tops, self._inner = parts.of_page(survey, self._sizes)
        self._written = ["<html><body>", *_data(page)]
        self._open, self._ends = [0], [""]
        self._depth = 1
        self._sealed = 0  # the element whose inside is being written as text
        self._links = _Links()
        self._texts = 0  # how many pieces there were when the last text was written
        self._pictured = self._pictures()
        self._picture, self._around = next(self._pictured)

    def finished(self) -> Outline:
        """The outline, all elements closed."""
        self._unseal()
        self._written += reversed(self._ends)
        self._written.append("</body></html>")
        return Outline("".join(self._written), self._depth)

    def _pictures(self) -> Iterator[tuple[int, int]]:
        """Where links without text stand, and in which element; one of several in a row.

        The extractor takes a short caption among links that show pictures for a gallery's.
        """
        elements, last = self._page.elements, 0
        for place, element in enumerate(elements):
            if element.name == "a" and not self._sizes[place]:
                around = element.parent
                while around and (
                    not self._sizes[around] or elements[around].name in _HOLD_NO_LINKS
                ):
                    around = elements[around].parent
                if around != last:
                    yield element.start, around
                last = around
        yield len(self._page.text), 0

    def add(self, line: Line) -> None:
        """Write a line; what a browser shows apart is kept apart by a tag."""
        text, written = self._page.text, self._written
        first = True
        for run in line.runs:
            while self._picture < run.start:
                self._write_picture()
            top = self._tops[run.element]
            if top:
                self._take_sealed(run, top)
                first = False
                continue
            if self._sealed:
                self._unseal()
            if run.element != self._open[-1] or first:
                self._turn_to(run.element, broken=first and line.breaks > 0)
            if first and len(written) == self._texts:
                written.append("<br>")
            elif run.spaced:
                written.append(" ")
            shown = text[run.start : run.end]
            written.append(shown.replace("<", "&lt;") if "<" in shown else shown)
            self._texts = len(written)
            first = False

    def _take_sealed(self, run: Run, top: int) -> None:
        """Write a run whose place in its part of the page does not matter."""
        kind = self._tags[top].kind
        if kind == DROPPED or self._tags[self._inner[run.element]].kind == DROPPED:
            return
        if top != self._sealed:
            self._seal(top, kind)
        shown = self._page.text[run.start : run.end].replace("<", "&lt;")
        if kind != LINKS:
            self._written += (" ", shown)
        else:
            self._links.take(shown, linked=run.linked, sealed=self._inner[run.element] > 0)

    def _seal(self, top: int, kind: int) -> None:
        """Begin a part that is written as text; those beside each other become one."""
        self._unseal()
        self._turn_to(self._page.elements[top].parent, broken=False)
        self._sealed = top
        if kind == LINKS:
            self._written.append(self._tags[top].start)
        elif self._written[-1] is _SEALED_END:
            self._written.pop()
        else:
            self._written.append(_SEALED_START)
        self._depth = max(self._depth, len(self._open) + 2)

    def _unseal(self) -> None:
        if not self._sealed:
            return
        kind, _, end = self._tags[self._sealed]
        if kind == LINKS:
            items = self._page.elements[self._sealed].name in _LISTS
            drained = self._links.drained()
            self._written += ("<li>", *drained, "</li>", end) if items else (*drained, end)
        else:
            self._written.append(_SEALED_END)
        self._sealed = 0

    def _write_picture(self) -> None:
        if not self._tops[self._around]:
            self._unseal()
            self._turn_to(self._around, broken=False)
            self._written.append("<a></a>")
        self._picture, self._around = next(self._pictured)

    def _turn_to(self, place: int, *, broken: bool) -> None:
        """Close and open elements until the one at a place is the innermost.

        Places rise in the order of the page, so the larger of two is never around the other.
        """
        opened, ends = self._open, self._ends
        elements, written = self._page.elements, self._written
        path = []
        while place != opened[-1]:
            if place > opened[-1]:
                path.append(place)
                place = elements[place].parent
                continue
            opened.pop()
            end = ends.pop()
            if end:
                written.append(end)
        if broken:
            written.append("<br>")
        for inner in reversed(path):
            _, start, end = self._tags[inner]
            opened.append(inner)
            ends.append(end)
            if start:
                written.append(start)
        self._depth = max(self._depth, len(opened))


_FARM = 5  # links from which a part with nearly nothing else is taken for a list of them
_CATALOGUE = 100  # characters; where links are longer on average they are taken for text
_SHORT = 10  # characters of a link that counts as short


class _Links:
    """The texts of a part of the page that holds links, with no more links than decide the same.

    trafilatura asks how much of a part is linked, whether it holds more than four links, whether
    these are shorter than `_CATALOGUE` on average, and how many are shorter than `_SHORT`.
    """

    def __init__(self) -> None:
        self._linked: list[str] = []
        self._bare: list[str] = []
        self._sealed: list[str] = []

    def take(self, shown: str, *, linked: bool, sealed: bool) -> None:
        """One more text."""
        (self._sealed if sealed else self._linked if linked else self._bare).append(shown)

    def drained(self) -> Iterator[str]:
        """What is written of them; then none is left."""
        for group in _grouped(self._linked):
            yield f"<a>{' '.join(group)}</a> "
        yield " ".join(self._bare)
        if self._sealed:
            yield f"{_SEALED_START}{' '.join(self._sealed)}{_SEALED_END}"
        self._linked, self._bare, self._sealed = [], [], []


def _grouped(links: list[str]) -> list[list[str]]:
    """Links joined: still as many as make a list, as long on average, and short where most are."""
    total = sum(map(len, links)) + len(links)
    count = _FARM + 1 + max(0, total // _CATALOGUE - _FARM)
    if len(links) <= count:
        return [[link] for link in links]
    short = [link for link in links if len(link) < _SHORT]
    if len(short) > 0.8 * len(links):
        return [*([link] for link in short[:_FARM]), [*short[_FARM:], *(x for x in links if len(x) >= _SHORT)]]
    size = -(-len(links) // count)
    return [links[place : place + size] for place in range(0, len(links), size)]


def _data(page: Page) -> Iterator[str]:
    """The page's JSON-LD, which tells an article from a forum and may hold what the page lacks."""
    for raw in page.raws:
        if raw.name == "script":
            kind = page.attributes(raw.element).get("type", "")
            if "ld+json" in kind.lower():
                yield f'<script type="application/ld+json">{page.text[raw.start : raw.end]}</script>'
