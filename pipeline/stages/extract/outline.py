"""A page as the extractor needs it: its text, in the elements that the extractor tells apart.

Written from our own tree, so that the extractor parses, searches and copies a tenth of what the
page holds. Left out are elements without text, scripts and styles, the inside of what the extractor
deletes whole, and the attributes and inline elements that it looks at nowhere (see trafilatura's
documented tables `MANUALLY_CLEANED` and `MANUALLY_STRIPPED`).
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from html import escape
from typing import NamedTuple

from pipeline.stages.extract.page import Line, Page
from pipeline.stages.extract.survey import Survey
from pipeline.stages.extract.tokens import attributes_of_tag, without_address

# Deleted before anything is measured.
_GONE = frozenset(("aside", "footer", "script", "style", "svg", "fencedframe"))
# Deleted later: how much text they hold counts, how it is marked up does not.
_FLAT = frozenset(
    (
        *("audio", "blink", "button", "canvas", "datalist", "embed", "iframe", "label", "legend"),
        *("map", "marquee", "menu", "menuitem", "nav", "noindex", "noscript", "optgroup", "option"),
        *("output", "picture", "progress", "rp", "rt", "rtc", "select", "textarea", "time"),
        *("video", "figure"),
    )
)
# Unwrapped before anything is decided; the page's own frame is written once.
_UNWRAPPED = frozenset(
    (
        *("html", "head", "body", "abbr", "acronym", "address", "bdi", "bdo", "big", "cite"),
        *("data", "dfn", "font", "hgroup", "ins", "mark", "nobr", "ruby", "small", "tbody"),
        *("template", "tfoot", "thead", "em", "i", "b", "strong", "u", "kbd", "samp", "tt", "var"),
        *("sub", "sup"),
    )
)
# Regions that are taken for what they are called where they hold no prose.
_APART = frozenset(("navigation", "footer", "form", "newsletter", "consent", "share", "tags"))
_READ = frozenset(
    (
        *("class", "id", "role", "itemprop", "style", "aria-hidden", "data-component", "lang"),
        *("data-lp-replacement-content", "colspan", "rowspan", "encoding", "alttext", "display"),
    )
)
_HOLD_NO_LINKS = frozenset(("table", "tr", "ul", "ol", "dl"))
_LONGEST_TAG = 1_000  # characters of a tag that is remembered
_NAME = re.compile(r"[a-z][a-z0-9-]*")
_PLAIN, _SEALED, _DROPPED = range(3)


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


class _Tag(NamedTuple):
    """How an element is written, and what becomes of its inside."""

    start: str
    end: str
    inside: int


class _Writer:
    """The elements that are open while lines come in, by their places in the page."""

    def __init__(self, survey: Survey) -> None:
        page, facts = survey.page, survey.facts
        self._page, self._regions = page, survey.regions
        prose = [index for index, fact in enumerate(facts) if fact.prose]
        self._prose = survey.sums(prose, [fact.weight for fact in facts])
        self._sizes = _sizes(page)
        self._parts = ["<html><body>", *_data(page)]
        self._open, self._ends = [0], [""]
        self._depth = 1
        self._sealed = self._dropped = 0  # the open element whose inside is written as text, or not
        self._written = 0  # how many parts there were when the last text was written
        self._figures = any(element.name == "table" for element in page.elements)
        self._links = self._pictures()
        self._link, self._around = next(self._links)

    def finished(self) -> Outline:
        """The outline, all elements closed."""
        self._parts += reversed(self._ends)
        self._parts.append("</body></html>")
        return Outline("".join(self._parts), self._depth)

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
        text, write = self._page.text, self._parts.append
        first = True
        for run in line.runs:
            while self._link < run.start:
                self._write_link()
            if run.element != self._open[-1] or first:
                self._turn_to(run.element, broken=first and line.breaks > 0)
            if not self._dropped:
                if first and len(self._parts) == self._written and not self._sealed:
                    write("<br>")
                elif run.spaced or self._sealed:
                    write(" ")
                shown = text[run.start : run.end]
                write(shown.replace("<", "&lt;") if "<" in shown else shown)
            self._written = len(self._parts)
            first = False

    def _write_link(self) -> None:
        self._turn_to(self._around, broken=False)
        if not self._sealed:
            self._parts.append("<a></a>")
        self._link, self._around = next(self._links)

    def _turn_to(self, place: int, *, broken: bool) -> None:
        """Close and open elements until the one at a place is the innermost.

        Places rise in the order of the page, so the larger of two is never around the other.
        """
        opened, ends = self._open, self._ends
        elements, parts = self._page.elements, self._parts
        path = []
        while place != opened[-1]:
            if place > opened[-1]:
                path.append(place)
                place = elements[place].parent
                continue
            end = ends.pop()
            if end:
                parts.append(end)
            if opened.pop() == self._sealed:
                self._sealed = self._dropped = 0
        if broken and not self._sealed:
            parts.append("<br>")
        for inner in reversed(path):
            self._enter(inner)

    def _enter(self, place: int) -> None:
        self._open.append(place)
        if self._sealed:
            self._ends.append("")
            return
        start, end, inside = self._tag(place)
        if start:
            self._parts.append(start)
        self._ends.append(end)
        if inside != _PLAIN:
            self._sealed = place
            self._dropped = place if inside == _DROPPED else 0
        self._depth = max(self._depth, len(self._open))

    def _tag(self, place: int) -> _Tag:
        """An element's tag; one that holds most of the page's text is not taken for its name."""
        element = self._page.elements[place]
        name, written = element.name, element.written
        if name == "a":
            written = without_address(written)
        known = len(written) <= _LONGEST_TAG
        found = _tag_of(name, written) if known else _tag_of.__wrapped__(name, written)
        if found.inside:
            large = 2 * self._sizes[place] > self._sizes[0]
            return found._replace(inside=_PLAIN) if large or self._shows_table(name) else found
        if found.start and not self._prose[place] and self._regions.own(place) in _APART:
            return _Tag("<nav>", "</nav>", _SEALED)
        return found

    def _shows_table(self, name: str) -> bool:
        return name == "figure" and self._figures


@lru_cache(1 << 14)  # the pages of a site write the same tags again and again
def _tag_of(name: str, written: str) -> _Tag:
    """The tags of an element with what the extractor reads of them; none where it reads nothing."""
    if name in _UNWRAPPED or not _NAME.fullmatch(name):
        return _Tag("", "", _PLAIN)
    given = attributes_of_tag(written)
    kept = "".join(f' {key}="{escape(value)}"' for key, value in given.items() if key in _READ)
    if name == "span" and not kept:
        return _Tag("", "", _PLAIN)
    inside = _DROPPED if name in _GONE else _SEALED if name in _FLAT else _PLAIN
    return _Tag(f"<{name}{kept}>", f"</{name}>", inside)


def _sizes(page: Page) -> list[int]:
    """Per element, inline ones too: how many dense characters it holds."""
    sizes, elements = [0] * len(page.elements), page.elements
    for line in page.lines:
        for run in line.runs:
            sizes[run.element] += len(run.dense)
    for place in range(len(elements) - 1, 0, -1):
        if sizes[place]:
            sizes[elements[place].parent] += sizes[place]
    return sizes


def _data(page: Page) -> Iterator[str]:
    """The page's JSON-LD, which tells an article from a forum and may hold what the page lacks."""
    for raw in page.raws:
        if raw.name == "script":
            kind = page.attributes(raw.element).get("type", "")
            if "ld+json" in kind.lower():
                yield f'<script type="application/ld+json">{page.text[raw.start : raw.end]}</script>'
