"""What stands between headline and prose and belongs to the article: standfirst and key points."""

from collections.abc import Sequence

from pipeline.stages.extract.draft import KEPT, PARAGRAPH, SHORTEST_SENTENCE, UNKNOWN, Draft
from pipeline.stages.extract.elements import CELLS
from pipeline.stages.extract.vocabulary import CALLED, GALLERY, STANDFIRST, TEASERS

_LEAD_LINES = 60  # a standfirst is no further than this many lines behind the headline
_AROUND = frozenset(("author", "header", "navigation", "related", "share", "sidebar", "tools"))
_LINK = 20  # weight of a link from which it may be a headline, not the name of an author
_DIGITS = 0.2  # the share of digits from which an item is a date or a number


def restore_standfirst(draft: Draft) -> None:
    """What stands between headline and prose, in an element of a standfirst or as a sentence."""
    first = next((index for index in draft.kept() if draft.facts[index].prose), -1)
    if draft.title < 0 or not 0 < first - draft.title <= _LEAD_LINES:
        return
    links: list[int] = []
    for index in range(draft.title + 1, first):
        label, fact = draft.labels[index], draft.facts[index]
        if fact.linked > 0.3 or fact.weight < 40 or fact.name in CELLS:
            continue
        alone = label in (UNKNOWN, "header") and not draft.claimed(index)
        links = links or ([] if alone else draft.sums(_links(draft), [1] * len(draft.facts)))
        if (alone or _stands_alone(draft, index, links)) and _is_standfirst(draft, index):
            draft.labels[index] = KEPT


def _is_standfirst(draft: Draft, index: int) -> bool:
    fact, line = draft.facts[index], draft.page.lines[index]
    parent = draft.page.elements[line.element].parent
    above = draft.page.elements[parent].parent if parent > 0 else -1
    names = _own_names(draft, index) | draft.names(parent) | (draft.names(above) & CALLED)
    if names & GALLERY:
        return False
    block = fact.name in ("h2", "h3", "h4") or _is_bare_paragraph(draft, index)
    return bool(names & STANDFIRST) or block or fact.prose


def _own_names(draft: Draft, index: int) -> set[str]:
    line = draft.page.lines[index]
    return draft.names(line.runs[0].element) | draft.names(line.element)


def _links(draft: Draft) -> list[int]:
    """The lines that are links and long enough for the headline of another story."""
    facts = enumerate(draft.facts)
    return [index for index, fact in facts if fact.linked > 0.8 and fact.weight >= _LINK]


def _stands_alone(draft: Draft, index: int, links: Sequence[int]) -> bool:
    """Whether a sentence is called a standfirst in a region of another name that leads nowhere.

    `teaser` is what many newsrooms call theirs; the teaser of another story stands with its link.
    """
    element = draft.page.lines[index].runs[0].element
    names = _own_names(draft, index) & CALLED if draft.label(element) in _AROUND else None
    if not names:
        return False
    while element > 0 and not draft.regions.own(element):
        element = draft.page.elements[element].parent
    around = draft.page.elements[element].parent
    return not names <= TEASERS or draft.wide[around] or not links[around]


def _is_bare_paragraph(draft: Draft, index: int) -> bool:
    """A long paragraph without a full stop that ends like no caption (`(Name / Agency)`)."""
    fact = draft.facts[index]
    closing = draft.page.lines[index].runs[-1].dense[-1]
    return fact.name == "p" and fact.weight >= PARAGRAPH and closing not in ")]"


def restore_points(draft: Draft) -> None:
    """A list of key points between headline and prose: two items at least that are no links."""
    first = next((index for index in draft.kept() if draft.facts[index].prose), -1)
    if draft.title < 0 or not 0 < first - draft.title <= _LEAD_LINES:
        return
    lists: dict[int, list[int]] = {}
    for index in range(draft.title + 1, first):
        if draft.facts[index].name == "li" and draft.labels[index] in (UNKNOWN, "header"):
            lists.setdefault(draft.home(index), []).append(index)
    for items in lists.values():
        own = [i for i in items if draft.facts[i].linked <= 0.3 and not draft.claimed(i)]
        apart = len(items) - len(own)  # a link to the next story may be set as the last item
        if sum(_is_point(draft, i) for i in own) >= 2 and apart <= 1:
            for index in own:
                draft.labels[index] = KEPT


def _is_point(draft: Draft, index: int) -> bool:
    """Whether an item is about as long as a sentence and no date."""
    text = draft.facts[index].text
    digits = sum(map(str.isdigit, text))
    return draft.facts[index].weight >= SHORTEST_SENTENCE and digits < _DIGITS * len(text)
