"""A page as the extractor needs it: its text, in the elements that the extractor tells apart.

Written from our own tree, so that the extractor parses, searches and copies a tenth of what the
page holds. Left out are elements without text, scripts and styles, attributes and inline elements
that it looks at nowhere (`heeded`), and the inside of what it deletes whole or takes for one thing:
see `parts`.
"""

from collections.abc import Iterator
from typing import NamedTuple

from pipeline.stages.extract import parts
from pipeline.stages.extract.links import Links
from pipeline.stages.extract.page import Line, Page, Run
from pipeline.stages.extract.parts import DROPPED, LINKS
from pipeline.stages.extract.survey import Survey

_HOLD_NO_LINKS = frozenset(("table", "tr", "ul", "ol", "dl"))
_LISTS = frozenset(("ul", "ol", "dl"))
_SEALED, _UNSEALED = "<nav>", "</nav>"


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
        self._sizes = survey.sizes(page.lines)
        self._tags, self._tops, self._inner = parts.of_page(survey, self._sizes)
        self._written = ["<html><body>", *_data(page)]
        self._open, self._ends = [0], [""]
        self._depth = 1
        self._sealed = 0  # the element whose inside is being written as text
        self._links = Links()
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
        inner = self._inner[run.element]  # a part within that part, or the same
        if self._tags[inner].kind == DROPPED:
            return
        if top != self._sealed:
            self._seal(top)
        shown = self._page.text[run.start : run.end].replace("<", "&lt;")
        if self._tags[top].kind != LINKS:
            self._written += (" ", shown)
        elif inner:
            self._links.sealed.append(shown)
        else:
            (self._links.linked if run.linked else self._links.bare).append(shown)

    def _seal(self, top: int) -> None:
        """Begin a part whose inside is not marked up; sealed ones beside each other become one."""
        self._unseal()
        self._turn_to(self._page.elements[top].parent, broken=False)
        self._sealed = top
        kind, start, _ = self._tags[top]
        if kind == LINKS:
            self._written.append(start)
        elif self._written[-1] == _UNSEALED:
            self._written.pop()
        else:
            self._written.append(_SEALED)
        self._depth = max(self._depth, len(self._open) + 2)

    def _unseal(self) -> None:
        """End that part."""
        if not self._sealed:
            return
        kind, _, end = self._tags[self._sealed]
        if kind == LINKS:
            items = self._page.elements[self._sealed].name in _LISTS
            self._written.append(self._links.drained(items=items))
            self._written.append(end)
        else:
            self._written.append(_UNSEALED)
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


def _data(page: Page) -> Iterator[str]:
    """The page's JSON-LD, which tells an article from a forum and may hold what the page lacks."""
    for raw in page.raws:
        if raw.name == "script":
            kind = page.attributes(raw.element).get("type", "")
            if "ld+json" in kind.lower():
                yield f'<script type="application/ld+json">{page.text[raw.start : raw.end]}</script>'
