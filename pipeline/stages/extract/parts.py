"""Which parts of a page the extractor needs marked up, and which it takes for one thing.

What it deletes whole counts by its length alone: the elements that it deletes by their names (see
trafilatura's documented tables `MANUALLY_CLEANED` and `MANUALLY_STRIPPED`), and, where they hold no
prose, the regions that say they are navigation or the like and what its own expressions discard.
Of what holds nothing but links it asks how many and how long they are.
"""

import re
from functools import lru_cache
from typing import NamedTuple

from pipeline.stages.extract import heeded
from pipeline.stages.extract.draft import SHORTEST_SENTENCE
from pipeline.stages.extract.elements import HEADINGS
from pipeline.stages.extract.survey import Survey
from pipeline.stages.extract.tokens import attributes_of_tag

OPEN, SEALED, DROPPED, LINKS, DISCARDED = range(5)
"""Marked up; written as text; not written; written as links; which of these is still open."""

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
# Unwrapped before anything is decided (`MANUALLY_STRIPPED`); the page's own frame is written once.
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
# What may hold a list of links and nothing else.
_HOLDERS = frozenset(
    ("div", "section", "article", "main", "header", "center", "details", "ul", "ol", "dl", "li")
)
_LINK = 0.8  # the share of links from which a line is no part of any article (see `choose`)
_LEAST_PROSE = 200  # weight of a page's prose from which what holds none is not its article
_MOST_DISCARDED = 1 / 8  # the share of a page that may be discarded for what it is called
_SHORT = 100  # characters under which a part with links is deleted if it has three parts
_LARGE = 300  # characters from which trafilatura tests a part by its share of links alone
_LONG_LINE = 60  # ... and a paragraph
_SENTENCE, _PROSE = 1, 2  # what an element holds of at best
_LONGEST_TAG = 1_000  # characters of a tag that is remembered
_NAME = re.compile(r"[a-z][a-z0-9-]*")


class Part(NamedTuple):
    """How an element is written: its tags, and what becomes of its inside."""

    kind: int
    start: str
    end: str


class Parts(NamedTuple):
    """Per element: how it is written, and the places of two elements around it (0 for none).

    `tops`: the outermost whose inside is not marked up; `sealed`: the one that is written as text
    or not at all.
    """

    tags: list[Part]
    tops: list[int]
    sealed: list[int]


_BARE, _LINK_TAG = Part(OPEN, "", ""), Part(OPEN, "<a>", "</a>")
_SPAN = Part(OPEN, "<span>", "</span>")


def of_page(survey: Survey, sizes: list[int]) -> Parts:
    """Decide on each element that holds text; `sizes`: how much of it."""
    prose = sum([fact.weight for fact in survey.facts if fact.prose])
    sealer = _Sealer(survey, sizes, tells=prose >= _LEAST_PROSE)
    tags, sealed = sealer.by_tags()
    sealer.join()
    sealer.leave_out_links()
    tops = [0] * len(sizes)
    for place, parent in reversed(survey.holding):
        tops[place] = tops[parent] or (place if tags[place].kind else 0)
    return Parts(tags, tops, sealed)


class _Sealer:
    """The elements that hold text, while it is decided on each how it is written.

    `tells`: the page holds prose enough that what holds none of it is not its article.
    """

    def __init__(self, survey: Survey, sizes: list[int], *, tells: bool) -> None:
        self._survey, self._sizes, self._tells = survey, sizes, tells
        self._tags, self._sealed = [_BARE] * len(sizes), [0] * len(sizes)
        self._tables = any(element.name == "table" for element in survey.page.elements)
        self._told = self._told_by_lines()

    def by_tags(self) -> tuple[list[Part], list[int]]:
        """Each element by its own tag, and the outermost around it that is not marked up."""
        elements, tags, sealed = self._survey.page.elements, self._tags, self._sealed
        for place, parent in reversed(self._survey.holding):
            element, around = elements[place], sealed[parent]
            if around:
                sealed[place] = around
            else:
                name = element.name
                tag = _LINK_TAG if name == "a" else _part(name, element.written)
                kind = self._kind(place, name, tag.kind)
                if tag is _SPAN and not self._counts_parts(parent):
                    tag = _BARE
                tags[place] = tag if kind == tag.kind else tag._replace(kind=kind)
                sealed[place] = place if kind else 0
        return tags, sealed

    def _counts_parts(self, place: int) -> bool:
        """Whether an element is so short that with links in it it is deleted for three parts."""
        short = self._sizes[place] < _SHORT
        return short and self._survey.page.elements[place].name == "div"

    def _kind(self, place: int, name: str, kind: int) -> int:
        """What becomes of an element's inside; what holds most of the page is marked up anyway.

        Names lie: what is discarded for them must be small, and hold no sentence.
        """
        size, whole = self._sizes[place], self._sizes[0]
        if kind == DISCARDED:
            small = size <= _MOST_DISCARDED * whole
            kind = SEALED if self._tells and small and not self._told[place] else OPEN
        elif kind and (2 * size > whole or (name == "figure" and self._tables)):
            kind = OPEN
        if kind or name in _UNWRAPPED or self._told[place] == _PROSE:
            return kind
        return SEALED if self._survey.regions.own(place) in _APART else OPEN

    def _told_by_lines(self) -> list[int]:
        """Per element: whether it holds a sentence, or prose, or a part of one.

        A sentence need not end like one, so that lines of verse count.
        """
        survey = self._survey
        found, elements = [0] * len(self._sizes), survey.page.elements
        found[0] = _PROSE  # nothing asks; the way up ends there
        for line, fact in zip(survey.page.lines, survey.facts, strict=True):
            if fact.prose or (fact.weight >= SHORTEST_SENTENCE and fact.linked < 0.3):
                level = _PROSE if fact.prose else _SENTENCE
                for run in line.runs:
                    place = run.element
                    while found[place] < level:
                        found[place] = level
                        place = elements[place].parent
        return found

    def join(self) -> None:
        """Seal what holds nothing but sealed parts; mark what besides them holds links alone."""
        sizes, tags, sealed = self._sizes, self._tags, self._sealed
        elements = self._survey.page.elements
        links, gone = self._links(), [0] * len(sizes)
        for place, parent in self._survey.holding:
            if sealed[place] == place:
                gone[place] = sizes[place]
            gone[parent] += gone[place]
            links[parent] += links[place]
        for place, _ in self._survey.holding:
            if gone[place] + links[place] != sizes[place] or sealed[place]:
                continue
            if elements[place].name not in _HOLDERS:
                continue
            if not links[place] and 2 * sizes[place] <= sizes[0]:
                sealed[place] = place
                tags[place] = tags[place]._replace(kind=SEALED)
            elif links[place] and self._tells:
                tags[place] = tags[place]._replace(kind=LINKS)

    def leave_out_links(self) -> None:
        """Write no links in paragraphs of prose, whose share decides nothing there.

        Parts shorter than `_LARGE` may be deleted for short links alone, so there they stay.
        """
        elements, tags = self._survey.page.elements, self._tags
        for line, fact in zip(self._survey.page.lines, self._survey.facts, strict=True):
            if not fact.prose or not fact.linked or fact.size < _LONG_LINE:
                continue
            block = elements[line.element]
            if block.name != "p" or self._sizes[block.parent] < _LARGE:
                continue
            for run in line.runs:
                if run.linked:
                    place = run.element
                    while place > line.element and elements[place].name != "a":
                        place = elements[place].parent
                    if place > line.element:
                        tags[place] = _BARE

    def _links(self) -> list[int]:
        """Per block: the dense characters of its own lines that are links and in no sealed part."""
        survey, sealed = self._survey, self._sealed
        found, elements = [0] * len(sealed), survey.page.elements
        for line, fact in zip(survey.page.lines, survey.facts, strict=True):
            if fact.linked <= _LINK or fact.name in HEADINGS:
                continue
            if elements[line.element].name == "p":
                continue
            for run in line.runs:
                if not sealed[run.element]:
                    found[line.element] += len(run.dense)
        return found


def _part(name: str, written: str) -> Part:
    return (_remembered if len(written) <= _LONGEST_TAG else _read)(name, written)


def _read(name: str, written: str) -> Part:
    """The tags of an element with what the extractor reads of them; none where it reads nothing."""
    if name in _UNWRAPPED or not _NAME.fullmatch(name):
        return _BARE
    given = attributes_of_tag(written) if len(written) > 2 else {}
    kept = heeded.kept(name, given) if given else ""
    if name == "span" and not kept:
        return _SPAN if given else _BARE
    kind = DROPPED if name in _GONE else SEALED if name in _FLAT else OPEN
    if kept and not kind and heeded.is_discarded(name, given):
        kind = DISCARDED
    return Part(kind, f"<{name}{kept}>", f"</{name}>")


_remembered = lru_cache(1 << 14)(_read)  # the pages of a site write the same tags again and again
