"""Which lines of a page are its article: the extractor's decision, corrected by what the page shows.

The extractor says for each line how much of it belongs to the article. Dropped of what it keeps
are, in this order: the headline (it is a field, not text), lines in a region that says what it is,
teaser cards, lines outside the element that holds the prose, links that stand alone, lines before
and behind the prose that are none, headings that head nothing. Restored is a standfirst between
headline and prose, and a paragraph that equals the kept one beside it.
"""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from pipeline.stages.extract import facts as known
from pipeline.stages.extract import regions, tables
from pipeline.stages.extract.elements import CELLS, HEADINGS
from pipeline.stages.extract.facts import Facts, key, sums
from pipeline.stages.extract.page import Line, Page
from pipeline.stages.extract.vocabulary import GALLERY, STANDFIRST

KEPT = ""
UNKNOWN = "page"
_SHARE_OF_PROSE = 0.8  # the body is the deepest element that holds this share of the prose
SHORTEST_SENTENCE = 25  # weight; shorter ones that end in a full stop are bylines and labels
_PARAGRAPH = 70
_CARD = 400  # weight: a teaser card is a linked headline and no more text than this
_LEAD_LINES = 60  # a standfirst is no further than this many lines behind the headline


class Choice(NamedTuple):
    """The label of each line (empty: kept), and the line that holds the headline (-1: none)."""

    labels: tuple[str, ...]
    title: int


def choose(page: Page, shares: Sequence[float], titles: Iterable[str]) -> Choice:
    """Decide on every line.

    `shares`: how much of each line the extractor keeps (0 to 1). `titles`: what the page's
    metadata give as its title, with or without the site's name.
    """
    draft = _Draft(page, shares)
    draft.take_title(titles)
    draft.drop_regions()
    draft.drop_cards()
    draft.find_body()
    draft.drop_outside()
    draft.drop_links()
    draft.drop_edges()
    draft.restore_standfirst()
    draft.restore_inner()
    draft.drop_empty_headings()
    draft.restore_twins()
    draft.name_the_rest()
    return Choice(tuple(draft.labels), draft.title)


class _Draft:
    """The labels while they are being decided."""

    def __init__(self, page: Page, shares: Sequence[float]) -> None:
        self.page = page
        self.facts: tuple[Facts, ...] = known.of_page(page)
        self.regions = regions.Regions(page)
        self.labels = [KEPT if share >= 0.5 else UNKNOWN for share in shares]
        self.title = -1
        self._weights = [fact.weight for fact in self.facts]
        self._inside = [True] * len(page.elements)

    def kept(self) -> list[int]:
        return [index for index, label in enumerate(self.labels) if not label]

    def take_title(self, titles: Iterable[str]) -> None:
        """Find the line that shows the headline: best in `h1`, best outside labelled regions."""
        keys = [found for found in map(key, titles) if len(found) >= 4]
        ranked = [
            (self._title_rank(index), index)
            for index, fact in enumerate(self.facts)
            if fact.weight >= 12 and fact.size <= 300 and self._is_title(index, keys)
        ]
        self.title = min(ranked)[1] if ranked else self._only_heading()
        if self.title >= 0:
            self.labels[self.title] = "title"

    def _only_heading(self) -> int:
        """The one `h1` before the prose of a page whose metadata do not know its title."""
        first = next((index for index in self.kept() if self.facts[index].prose), -1)
        found = [
            index
            for index, fact in enumerate(self.facts[: max(first, 0)])
            if fact.name == "h1" and not self._claimed(index)
        ]
        return found[0] if len(found) == 1 else -1

    def _claimed(self, index: int) -> bool:
        """Whether the line stands in a region that no headline stands in."""
        label = self.regions.claimed(self.page.lines[index].runs[0].element)
        mild = ("", "header", "author", "hidden", "caption")
        return label not in (mild if self.facts[index].name in HEADINGS else mild[:2])

    def _is_title(self, index: int, keys: Sequence[str]) -> bool:
        fact = self.facts[index]
        if fact.linked > 0.9 and fact.name not in HEADINGS:
            return False
        text = key("".join(run.dense for run in self.page.lines[index].runs))
        return any(
            text == title
            or (len(text) >= 10 and text in title)
            or (title in text and len(title) > 0.6 * len(text))
            for title in keys
        )

    def _title_rank(self, index: int) -> tuple[int, bool, int]:
        fact = self.facts[index]
        level = 0 if fact.name == "h1" else 1 if fact.name in HEADINGS else 2
        return level, self._claimed(index), -fact.size

    def drop_regions(self) -> None:
        """Lines in regions that say what they are."""
        for index, label in regions.labels(
            self.page, self.facts, self.kept(), self.regions
        ).items():
            self.labels[index] = label

    def drop_cards(self) -> None:
        """Teasers: a linked heading, and what little stands with it; two of them at least."""
        kept = self.kept()
        inside = sums(self.page, kept, self._weights)
        cards = set()
        for index in kept:
            fact = self.facts[index]
            if fact.name in HEADINGS and fact.linked > 0.8:
                cards.add(self._card(self.page.lines[index].element, inside))
        cards.discard(-1)
        if len(cards) < 2:
            return
        within = self._below(cards)
        last = max(
            (i for i in kept if self.facts[i].prose and not within[self.page.lines[i].element]),
            default=-1,
        )
        for index in kept:
            if within[self.page.lines[index].element] and (
                index > last or not self.facts[index].prose
            ):
                self.labels[index] = "related"

    def _card(self, element: int, inside: Sequence[int]) -> int:
        """The largest element around a linked heading that holds little else; -1 for none."""
        card, heading = -1, inside[element]
        for _ in range(5):
            element = self.page.elements[element].parent
            if element <= 0 or inside[element] > heading + _CARD:
                break
            card = element
        return card

    def _below(self, roots: Iterable[int]) -> list[bool]:
        """Per element: whether it is one of the roots or lies in one."""
        within = [False] * len(self.page.elements)
        for root in roots:
            within[root] = True
        for place in range(1, len(self.page.elements)):
            if within[self.page.elements[place].parent]:
                within[place] = True
        return within

    def find_body(self) -> None:
        """The deepest element that holds most of the prose."""
        prose = [index for index in self.kept() if self.facts[index].prose]
        inside = sums(self.page, prose, self._weights)
        if inside[0]:
            most = _SHARE_OF_PROSE * inside[0]
            body = max(place for place, weight in enumerate(inside) if weight >= most)
            self._inside = self._below((body,))

    def drop_outside(self) -> None:
        """Lines outside the body, but for prose and for what reads like it before the body ends."""
        kept = self.kept()
        last = max((index for index in kept if self.facts[index].prose), default=-1)
        for index in kept:
            fact = self.facts[index]
            if self._inside[self.page.lines[index].element] or fact.prose:
                continue
            near = self.title < index < last and fact.name not in CELLS and fact.linked < 0.3
            reads = fact.weight >= SHORTEST_SENTENCE and (
                fact.ends or fact.name in ("li", "h2", "h3")
            )
            if not (near and reads):
                self.labels[index] = UNKNOWN

    def drop_links(self) -> None:
        """Lines that are one link, or links only, and no heading."""
        for index in self.kept():
            fact = self.facts[index]
            if fact.linked > 0.8 and fact.name not in HEADINGS:
                self.labels[index] = "link"

    def drop_edges(self) -> None:
        """Before the first and behind the last paragraph of prose: what is no sentence or list."""
        kept = self.kept()
        prose = [index for index in kept if self.facts[index].prose]
        if not prose:
            return
        rows = tables.members(self.page, self._behind(kept, prose[-1]))
        ends = self._ends(kept)
        for place, index in enumerate(kept):
            fact = self.facts[index]
            if index in rows or (fact.name == "li" and fact.linked < 0.5):
                continue
            if index < prose[0]:
                if not self._opens(index, kept[ends[place]]):
                    self.labels[index] = "header"
            elif index > prose[-1] and not self._closes(kept[place : place + 2], kept[ends[place]]):
                self.labels[index] = "footer"

    def _ends(self, kept: Sequence[int]) -> list[int]:
        """Per kept line: the place of the last one that only `<br>` parts from it in mid-sentence."""
        lines = [self.page.lines[index] for index in kept]
        ends = list(range(len(kept)))
        for place in range(len(kept) - 2, -1, -1):
            if known.runs_on(lines[place], lines[place + 1]):
                ends[place] = ends[place + 1]
        return ends

    def _behind(self, kept: Sequence[int], last: int) -> list[Line]:
        """The kept lines behind the prose that stand in its element and lead nowhere else."""
        lines = (self.page.lines[i] for i in kept if i > last and self.facts[i].linked < 0.3)
        return [line for line in lines if self._inside[line.element]]

    def _opens(self, index: int, last: int) -> bool:
        """Whether a line before the prose belongs to it, by the sentence that begins with it."""
        weight = (
            self._weights[index] if index == last else self._weights[index] + self._weights[last]
        )
        sentence = self.facts[last].ends and weight >= SHORTEST_SENTENCE
        return sentence or self._is_paragraph(self.facts[index])

    def _closes(self, neighbours: Sequence[int], last: int) -> bool:
        """Whether a line behind the prose belongs to it: by the next one, or how its sentence ends."""
        fact = self.facts[neighbours[0]]
        after = self.facts[neighbours[1]].name if len(neighbours) > 1 else ""
        if fact.name in HEADINGS and after:
            return after == "li"
        if (fact.name, after) == ("dt", "dd"):
            return True
        return self.facts[last].ends or self._is_paragraph(fact)

    def _is_paragraph(self, fact: Facts) -> bool:
        return fact.name == "p" and fact.weight >= _PARAGRAPH and fact.linked < 0.3

    def restore_standfirst(self) -> None:
        """What stands between headline and prose, in an element of a standfirst or as a sentence."""
        first = next((index for index in self.kept() if self.facts[index].prose), -1)
        if self.title < 0 or not 0 < first - self.title <= _LEAD_LINES:
            return
        for index in range(self.title + 1, first):
            if self.labels[index] in (UNKNOWN, "header") and self._is_standfirst(index):
                self.labels[index] = KEPT

    def _is_standfirst(self, index: int) -> bool:
        fact, line = self.facts[index], self.page.lines[index]
        if fact.linked > 0.3 or fact.weight < 40 or fact.name in CELLS:
            return False
        if self._claimed(index):
            return False
        parent = self.page.elements[line.element].parent
        names = self._names(line.runs[0].element) | self._names(line.element) | self._names(parent)
        if names & GALLERY:
            return False
        return bool(names & STANDFIRST) or fact.name in ("h2", "h3", "h4") or fact.prose

    def _names(self, element: int) -> set[str]:
        if element <= 0:
            return set()
        attributes = self.page.attributes(element)
        named = (attributes.get(name, "") for name in ("class", "id", "itemprop"))
        return {word for names in named for name in names.split() for word in regions.words(name)}

    def restore_inner(self) -> None:
        """Sentences, subheadings and list items between paragraphs of the same element."""
        kept = self.kept()
        prose = [index for index in kept if self.facts[index].prose]
        if len(prose) < 2:
            return
        homes = {self._home(index) for index in prose}
        for index in range(prose[0], prose[-1]):
            if self.labels[index] == UNKNOWN and self._is_inner(index, homes):
                self.labels[index] = KEPT

    def _home(self, index: int) -> int:
        """The element that a line's block stands in; for an item the one its list stands in."""
        element = self.page.elements[self.page.lines[index].element]
        if element.name == "p" and self.page.elements[element.parent].name == "li":
            element = self.page.elements[element.parent]
        return self.page.elements[element.parent].parent if element.name == "li" else element.parent

    def _is_inner(self, index: int, homes: set[int]) -> bool:
        fact = self.facts[index]
        if fact.linked > 0.3 or self._home(index) not in homes or self._claimed(index):
            return False
        if fact.name in ("h2", "h3", "h4", "li"):
            return True
        return fact.name in ("p", "blockquote") and fact.ends and fact.weight >= SHORTEST_SENTENCE

    def name_the_rest(self) -> None:
        """Dropped lines get the label of the region they stand in, where it has one."""
        for index, line in enumerate(self.page.lines):
            if self.labels[index] == UNKNOWN:
                claimed = self.regions.claimed(line.runs[0].element)
                self.labels[index] = claimed or UNKNOWN

    def drop_empty_headings(self) -> None:
        """Headings behind which nothing is kept."""
        for index in reversed(self.kept()):
            if self.facts[index].name not in HEADINGS:
                return
            self.labels[index] = "footer"

    def restore_twins(self) -> None:
        """Paragraphs equal to the kept one beside them, which the extractor took for the same."""
        texts = ["".join(run.dense for run in line.runs) for line in self.page.lines]
        places = range(len(texts))
        for order in (places, reversed(places)):
            last = -2
            for index in order:
                twin = abs(index - last) == 1 and texts[index] == texts[last]
                if twin and self.labels[index] == UNKNOWN and self.facts[index].prose:
                    apart = self.page.lines[last].element != self.page.lines[index].element
                    self.labels[index] = KEPT if apart else UNKNOWN
                if not self.labels[index]:
                    last = index
