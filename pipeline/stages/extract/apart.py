"""The kept lines that stand in a region which is no part of the article.

A region counts for what it says only where the prose of the page lies elsewhere (see `regions`).
"""

from collections.abc import Mapping, Sequence

from pipeline.stages.extract.page import Line
from pipeline.stages.extract.survey import Survey
from pipeline.stages.extract.vocabulary import FIRM

_SHARE = 0.3  # a region with a larger share of the page's prose is not what its name says
_FIRM_SHARE = 0.45  # the same for labels that hardly ever stand on an article
_ENOUGH = 150  # weight of unlabelled prose from which a region apart from it may be larger still


def labels(survey: Survey, kept: Sequence[int]) -> dict[int, str]:
    """The lines that stand in such a region, of those that are kept so far, with its label."""
    page, facts, regions = survey.page, survey.facts, survey.regions
    prose = [index for index in kept if facts[index].prose]
    free = [index for index in prose if not regions.claimed(page.lines[index].element)]
    weights = [fact.weight for fact in facts]
    inside = survey.sums(prose or kept, weights)
    inherited = _inherited(survey, kept, inside, survey.sums(free, weights))
    found = {index: _majority(page.lines[index], inherited) for index in kept}
    return {index: label for index, label in found.items() if label}


def _majority(line: Line, inherited: Mapping[int, str]) -> str:
    """The label under which at least half of a line's characters stand; empty for none."""
    if len(line.runs) == 1:
        return inherited[line.runs[0].element]
    sizes: dict[str, int] = {}
    for run in line.runs:
        label = inherited[run.element]
        sizes[label] = sizes.get(label, 0) + len(run.dense)
    return max(sorted(sizes), key=lambda label: sizes[label])


def _inherited(
    survey: Survey, kept: Sequence[int], inside: Sequence[int], unlabelled: Sequence[int]
) -> dict[int, str]:
    """Per element that holds a kept line: the label of the outermost region around it that counts."""
    elements, regions = survey.page.elements, survey.regions
    lines = survey.page.lines
    places = survey.around(run.element for index in kept for run in lines[index].runs)
    claims = _claims(survey, places, inside)
    total = max(inside[0], 1)
    inherited = {0: ""}
    for place in places:
        parent = elements[place].parent
        label = inherited[parent] or regions.own(place)
        if label and not inherited[parent]:
            firm = label in FIRM
            apart = unlabelled[0] >= _ENOUGH and not unlabelled[parent]
            weight = inside[place] if firm else claims.get(label, inside[place])
            if not apart and weight >= (_FIRM_SHARE if firm else _SHARE) * total:
                label = ""
        inherited[place] = label
    return inherited


def _claims(survey: Survey, places: Sequence[int], inside: Sequence[int]) -> dict[str, int]:
    """Per label that is not firm: how much stands in its outermost elements, all of them."""
    elements, regions = survey.page.elements, survey.regions
    claims: dict[str, int] = {}
    above = {0: ""}
    for place in places:  # what holds kept lines lies in nothing but such
        around = above[elements[place].parent]
        label = above[place] = regions.own(place) or around
        if label != around and label not in FIRM:
            claims[label] = claims.get(label, 0) + inside[place]
    return claims
