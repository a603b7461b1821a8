"""How often each line recurs over the stories of a site, and where on their pages it stands."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from typing import Literal, NamedTuple

from pipeline.corpus.templates.survey import Survey

Edge = Literal["first", "last", "within"]

# A line is first or last on its page if no more of the page's own text than this stands before or
# after it: a credit, or a tag, but no paragraph.
_SLACK = 80  # characters


class Place(NamedTuple):
    """A line of a page that recurs on the site: its number on the page, its hashes, where it is."""

    number: int
    masked: int
    exact: int
    edge: Edge


class Evidence(NamedTuple):
    """What is counted of one line over the stories of its site.

    `pages` count those that hold it; `stories`, `first` and `last` stories, `forms` those of them
    that are put together like a form. `varied` says that its numbers differ, `repeated` that it
    stands twice on a page.
    """

    pages: int
    stories: int
    first: int
    last: int
    forms: int
    varied: bool
    repeated: bool


class Heads(NamedTuple):
    """Which lines divide a form: those that stand amid the text in `least` stories.

    `never` are lines by which the site speaks, which may stand amid the text of no form.
    """

    least: int
    never: frozenset[int]


class Recurrence(NamedTuple):
    """The recurring lines of a site: the places of each page, and the evidence for each line."""

    places: list[list[Place]]
    evidence: dict[int, Evidence]


def told(pages: Sequence[Survey], stories: Sequence[int], often: set[int]) -> dict[int, int]:
    """In how many stories each of the frequent lines stands, of those that stand in at least two."""
    holders: dict[int, set[int]] = defaultdict(set)
    for page, story in zip(pages, stories, strict=True):
        for line in often.intersection(page.masked.tolist()):
            holders[line].add(story)
    return {line: len(held) for line, held in holders.items() if len(held) > 1}


def recurrence(
    pages: Sequence[Survey], stories: Sequence[int], lines: Mapping[int, int], heads: Heads
) -> Recurrence:
    """The places and the evidence of the lines that stand in two stories or more (see `told`)."""
    places = [_places(page, lines) for page in pages]
    dividing = _dividing(places, stories, heads)
    tally: dict[int, _Tally] = defaultdict(_Tally)
    for page_places, story in zip(places, stories, strict=True):
        form = any(place.masked in dividing for place in page_places)
        for place in page_places:
            tally[place.masked].add(place, story, form=form)
        for line, count in Counter(place.masked for place in page_places).items():
            tally[line].count_page(count)
    return Recurrence(places, {line: of.evidence() for line, of in tally.items()})


def _dividing(
    places: Sequence[Sequence[Place]], stories: Sequence[int], heads: Heads
) -> frozenset[int]:
    """Heads, questions and entries of forms: the pages that hold one are forms."""
    amid: dict[int, set[int]] = defaultdict(set)
    for page_places, story in zip(places, stories, strict=True):
        for place in page_places:
            if place.edge == "within" and place.masked not in heads.never:
                amid[place.masked].add(story)
    return frozenset(line for line, found in amid.items() if len(found) >= heads.least)


def _places(page: Survey, lines: Mapping[int, int]) -> list[Place]:
    masked, sizes = page.masked.tolist(), page.sizes.tolist()
    own = [0 if line in lines else size for line, size in zip(masked, sizes, strict=True)]
    total, before, found = sum(own), 0, []
    for number, line in enumerate(masked):
        if line in lines:
            edge = _edge(before, total - before)
            found.append(Place(number, line, int(page.exact[number]), edge))
        before += own[number]
    return found


def _edge(before: int, after: int) -> Edge:
    if after <= _SLACK and after <= before:
        return "last"
    return "first" if before <= _SLACK else "within"


class _Tally:
    """What is seen of one line, page by page; blind to their order."""

    __slots__ = ("_exact", "_first", "_forms", "_last", "_pages", "_stories", "_twice")

    def __init__(self) -> None:
        self._stories: set[int] = set()
        self._first: set[int] = set()
        self._last: set[int] = set()
        self._forms: set[int] = set()
        self._exact: set[int] = set()
        self._pages = 0
        self._twice = False

    def add(self, place: Place, story: int, *, form: bool) -> None:
        self._stories.add(story)
        if place.edge == "first":
            self._first.add(story)
        elif place.edge == "last":
            self._last.add(story)
        if form:
            self._forms.add(story)
        if len(self._exact) < 2:
            self._exact.add(place.exact)

    def count_page(self, times: int) -> None:
        self._pages += 1
        self._twice |= times > 1

    def evidence(self) -> Evidence:
        return Evidence(
            pages=self._pages,
            stories=len(self._stories),
            first=len(self._first),
            last=len(self._last - self._first),
            forms=len(self._forms),
            varied=len(self._exact) > 1,
            repeated=self._twice,
        )
