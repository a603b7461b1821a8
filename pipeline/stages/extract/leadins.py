"""What stands between headline and prose and belongs to the article: standfirst and key points."""

from pipeline.stages.extract.draft import KEPT, PARAGRAPH, SHORTEST_SENTENCE, UNKNOWN, Draft
from pipeline.stages.extract.elements import CELLS
from pipeline.stages.extract.vocabulary import GALLERY, STANDFIRST

_LEAD_LINES = 60  # a standfirst is no further than this many lines behind the headline
_DIGITS = 0.2  # the share of digits from which an item is a date or a number


def restore_standfirst(draft: Draft) -> None:
    """What stands between headline and prose, in an element of a standfirst or as a sentence."""
    first = next((index for index in draft.kept() if draft.facts[index].prose), -1)
    if draft.title < 0 or not 0 < first - draft.title <= _LEAD_LINES:
        return
    for index in range(draft.title + 1, first):
        if draft.labels[index] in (UNKNOWN, "header") and _is_standfirst(draft, index):
            draft.labels[index] = KEPT


def _is_standfirst(draft: Draft, index: int) -> bool:
    fact, line = draft.facts[index], draft.page.lines[index]
    if fact.linked > 0.3 or fact.weight < 40 or fact.name in CELLS:
        return False
    if draft.claimed(index):
        return False
    parent = draft.page.elements[line.element].parent
    names = draft.names(line.runs[0].element) | draft.names(line.element) | draft.names(parent)
    if names & GALLERY:
        return False
    block = fact.name in ("h2", "h3", "h4") or _is_bare_paragraph(draft, index)
    return bool(names & STANDFIRST) or block or fact.prose


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
        linked = any(draft.facts[i].linked > 0.3 or draft.claimed(i) for i in items)
        if sum(_is_point(draft, i) for i in items) >= 2 and not linked:
            for index in items:
                draft.labels[index] = KEPT


def _is_point(draft: Draft, index: int) -> bool:
    """Whether an item is about as long as a sentence and no date."""
    text = "".join(run.dense for run in draft.page.lines[index].runs)
    digits = sum(map(str.isdigit, text))
    return draft.facts[index].weight >= SHORTEST_SENTENCE and digits < _DIGITS * len(text)
