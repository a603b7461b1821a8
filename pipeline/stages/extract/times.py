"""The `<time>` of an article, for pages whose metadata give no date."""

from collections.abc import Sequence
from typing import NamedTuple

from pipeline.stages.extract.evidence import MICRO, Evidence, content_span
from pipeline.stages.extract.page import Page
from pipeline.stages.extract.survey import Survey
from pipeline.stages.extract.values import cleaned
from pipeline.stages.extract.vocabulary import ELSEWHERE

# Elements that each hold one thing: a time in one of them is of what else it holds.
_CARDS = frozenset(("article", "aside", "blockquote"))
_LABELS = frozenset(("a", "li", "tr"))  # they may also hold no more than the time and its label
_LABEL = 20  # dense characters of the longest label (`Veröffentlicht am`)
_MOST = 200  # elements `time` that are looked at


def of_article(survey: Survey, lines: Sequence[int]) -> Evidence | None:
    """The first `<time>` that stands with the article; None where none does.

    `lines`: those that show the headline and the text. A time in a region of another name, or in
    an item, a link or an article that holds none of them, is of another story.
    """
    page, regions = survey.page, survey.regions
    places = [place for place, element in enumerate(page.elements) if element.name == "time"]
    if not places:
        return None
    own = survey.sizes([page.lines[index] for index in sorted({*lines})])
    holding = _Holding(page, survey.sizes(page.lines), own)
    for place in places[:_MOST]:
        given = page.attributes(place)
        stated = given.get("datetime") or given.get("content") or ""
        value = cleaned("date", stated)
        if value and regions.claimed(place) not in ELSEWHERE and holding.is_near(place):
            tag = page.elements[place]
            start, end = content_span(page, tag.start, tag.end, stated)
            return Evidence("date", value, start, end, MICRO, "`<time>`")
    return None


class _Holding(NamedTuple):
    """Per element: how many characters it holds, and how many of them are the article's."""

    page: Page
    sizes: Sequence[int]
    own: Sequence[int]

    def is_near(self, time: int) -> bool:
        """Whether every card around an element holds some of the article, or only a label."""
        element = time
        while element > 0:
            name, size = self.page.elements[element].name, self.sizes[element] - self.sizes[time]
            if not self.own[element] and (name in _CARDS or (name in _LABELS and size > _LABEL)):
                return False
            element = self.page.elements[element].parent
        return True
