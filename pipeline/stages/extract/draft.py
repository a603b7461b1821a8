"""The labels of a page's lines while they are being decided, and what is asked about them."""

from collections.abc import Iterable, Sequence
from html import unescape
from itertools import compress, count
from operator import not_

from pipeline.stages.extract import regions
from pipeline.stages.extract.elements import HEADINGS
from pipeline.stages.extract.facts import key
from pipeline.stages.extract.survey import Survey
from pipeline.stages.extract.vocabulary import NAMING

KEPT = ""
UNKNOWN = "page"
SHORTEST_SENTENCE = 25  # weight; shorter ones that end in a full stop are bylines and labels
PARAGRAPH = 70
CARD = 400  # weight: a teaser card is a linked headline and no more text than this
HEADLINE = 12  # weight of a linked line from which it may be a headline
SHARE_OF_PROSE = 0.8  # the body is the deepest element that holds this share of the prose
SHARE_OF_SENTENCES = 0.66  # ... and this share of all sentences, short paragraphs included


class Draft:
    """The labels (empty: kept), the line of the headline (-1: none), and views of the page.

    `inside` tells per element whether it lies in the body, `wide` whether it holds most of the
    prose that the extractor took.
    """

    def __init__(self, survey: Survey, shares: Sequence[float]) -> None:
        self.survey = survey
        self.page, self.facts, self.regions, self.holding = survey
        self.labels = [KEPT if share >= 0.5 else UNKNOWN for share in shares]
        self.title = -1
        self._around: dict[int, str] = {}  # the label around an element, once asked for
        self.weights = [fact.weight for fact in self.facts]
        self.inside = [True] * len(self.page.elements)
        prose = [index for index in self.kept() if self.facts[index].prose]
        inside = self.sums(prose)
        most = max(SHARE_OF_PROSE * inside[0], 1)
        self.wide = [weight >= most for weight in inside]

    def kept(self) -> list[int]:
        """The lines that are kept so far."""
        return list(compress(count(), map(not_, self.labels)))

    def sums(self, indices: Iterable[int], values: Sequence[int] | None = None) -> list[int]:
        """Per element: the sum of the values, else of the weights, of these lines inside it."""
        return self.survey.sums(indices, self.weights if values is None else values)

    def claimed(self, index: int) -> bool:
        """Whether the line stands in a region that no headline stands in.

        What a region around the headline and most of the prose is called says nothing of a line.
        """
        label = self.label(self.page.lines[index].runs[0].element)
        mild = ("", "header", "author", "hidden", "caption")
        return label not in (mild if self.facts[index].name in HEADINGS else mild[:2])

    def label(self, element: int) -> str:
        """The label of the innermost region around an element that does not hold the article."""
        path = []
        while element > 0 and not self.wide[element] and element not in self._around:
            path.append(element)
            element = self.page.elements[element].parent
        label = self._around.get(element, "")
        for place in reversed(path):
            label = self._around[place] = self.regions.own(place) or label
        return label

    def key(self, index: int) -> str:
        """The letters and digits of a line, case-folded."""
        return key(self.facts[index].text)

    def text(self, index: int) -> str:
        """A line as it reads, without markup."""
        parts = (
            (" " if run.spaced else "") + unescape(self.page.text[run.start : run.end])
            for run in self.page.lines[index].runs
        )
        return " ".join("".join(parts).split())

    def home(self, index: int) -> int:
        """The element that a line's block stands in; for an item the one its list stands in."""
        element = self.page.elements[self.page.lines[index].element]
        if element.name == "p" and self.page.elements[element.parent].name == "li":
            element = self.page.elements[element.parent]
        return self.page.elements[element.parent].parent if element.name == "li" else element.parent

    def names(self, element: int) -> set[str]:
        """The words of an element's class, id, itemprop and other names."""
        if element <= 0:
            return set()
        attributes = self.page.attributes(element)
        named = (attributes.get(name, "") for name in ("class", "itemprop", *NAMING))
        return {word for names in named for name in names.split() for word in regions.words(name)}

    def below(self, roots: Iterable[int]) -> list[bool]:
        """Per element that holds lines: whether it is one of the roots or lies in one."""
        within = [False] * len(self.page.elements)
        for root in roots:
            within[root] = True
        for place, parent in reversed(self.holding):
            if within[parent]:
                within[place] = True
        return within

    def is_in(self, element: int, around: int) -> bool:
        """Whether an element lies in another one."""
        while element > around:
            element = self.page.elements[element].parent
        return element == around

    def in_body(self, index: int) -> bool:
        """Whether a line stands in the element that holds most of the prose."""
        return self.inside[self.page.lines[index].element]
