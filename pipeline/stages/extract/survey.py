"""A page with what is known of its lines and elements, worked out once for all who ask."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from pipeline.stages.extract import facts as known
from pipeline.stages.extract.facts import Facts
from pipeline.stages.extract.page import Element, Line, Page
from pipeline.stages.extract.regions import Regions


class Survey(NamedTuple):
    """A page, the facts of each of its lines, and the labels of its elements.

    `holding` are the elements in which text stands, inner ones before outer ones, each with its
    parent: hardly half of a page's elements.
    """

    page: Page
    facts: tuple[Facts, ...]
    regions: Regions
    holding: tuple[tuple[int, int], ...]

    def sums(self, indices: Iterable[int], values: Sequence[int]) -> list[int]:
        """Per element: the sum of the values of these lines inside it, children included."""
        lines, found = self.page.lines, [0] * len(self.page.elements)
        for index in indices:
            found[lines[index].element] += values[index]
        return self._summed(found)

    def sizes(self, lines: Iterable[Line]) -> list[int]:
        """Per element, inline ones too: how many dense characters of these lines it holds."""
        found = [0] * len(self.page.elements)
        for line in lines:
            for run in line.runs:
                found[run.element] += len(run.dense)
        return self._summed(found)

    def _summed(self, found: list[int]) -> list[int]:
        """What elements hold themselves, with what those inside them hold."""
        for place, parent in self.holding:
            if found[place]:  # few elements hold any of a handful of lines
                found[parent] += found[place]
        return found

    def around(self, elements: Iterable[int]) -> list[int]:
        """These elements and those around them but the root, outer ones before inner ones."""
        return _around(self.page.elements, elements)


def survey(page: Page) -> Survey:
    """Work out what is known of a page."""
    shown = _around(page.elements, (run.element for line in page.lines for run in line.runs))
    holding = tuple([(place, page.elements[place].parent) for place in reversed(shown)])
    return Survey(page, known.of_page(page), Regions(page, shown), holding)


def _around(elements: Sequence[Element], inner: Iterable[int]) -> list[int]:
    found = {0}
    for place in inner:
        while place not in found:
            found.add(place)
            place = elements[place].parent  # noqa: PLW2901  (up from there)
    return sorted(found)[1:]
