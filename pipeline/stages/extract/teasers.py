"""What stands with an article and is set apart by its form: teasers of others, captions of pictures."""

import re
from collections.abc import Sequence

from pipeline.stages.extract.draft import CARD, HEADLINE, Draft
from pipeline.stages.extract.elements import HEADINGS

_FEWEST_HEADED, _FEWEST_LINKED = 2, 3  # teasers with a heading, or that open with a link
_CAPTIONS = frozenset(("div", "td", "center", "dd"))
_CREDIT = 60  # weight of what may stand beside a caption: a credit
_MOST_CAPTIONS = 0.3  # the share of a page's text from which it is rather its article
_IMAGE = re.compile(r"<img[\s/][^>]{0,2000}", re.IGNORECASE)
_ICON = re.compile(r"""(?:width|height)\s*=\s*["']?\d{1,2}(?!\d|%)""", re.IGNORECASE)


def drop_cards(draft: Draft) -> None:
    """Teasers: linked headlines, and what little stands with each."""
    kept = draft.kept()
    cards = _cards(draft, kept)
    if not cards:
        return
    within = draft.below(cards)
    last = max(
        (i for i in kept if draft.facts[i].prose and not within[draft.page.lines[i].element]),
        default=-1,
    )
    for index in kept:
        if within[draft.page.lines[index].element] and (
            index > last or not draft.facts[index].prose
        ):
            draft.labels[index] = "related"


def _cards(draft: Draft, kept: Sequence[int]) -> set[int]:
    """Elements that are teasers: two with a heading at least, or three that open with a link."""
    links = [index for index in kept if draft.facts[index].linked > 0.8]
    if len(links) < min(_FEWEST_HEADED, _FEWEST_LINKED):
        return set()
    inside, opening = draft.sums(kept), _opening_lines(draft)
    headed, linked = set(), set()
    for index in links:
        fact, element = draft.facts[index], draft.page.lines[index].element
        if fact.name in HEADINGS:
            parent = draft.page.elements[element].parent
            headed.add(_card(draft, parent, inside[element] + CARD, inside))
        elif fact.weight >= HEADLINE:
            card = _linked_card(draft, index, inside, opening)
            if card and inside[card] > fact.weight:
                linked.add(card)
    headed.discard(-1)
    linked -= headed
    return {
        *(headed if len(headed) >= _FEWEST_HEADED else ()),
        *(linked if len(linked) >= _FEWEST_LINKED else ()),
    }


def _card(draft: Draft, element: int, most: int, inside: Sequence[int]) -> int:
    """The largest element from this one upwards that holds no more than `most`; -1 for none."""
    card = -1
    for _ in range(5):
        if element <= 0 or inside[element] > most:
            break
        card, element = element, draft.page.elements[element].parent
    return card


def _linked_card(draft: Draft, index: int, inside: Sequence[int], opening: Sequence[int]) -> int:
    """The largest element that opens with a linked line and holds little else; 0 for none."""
    card, element = 0, draft.page.lines[index].element
    most = draft.weights[index] + CARD
    for _ in range(5):
        if element <= 0 or opening[element] != index or inside[element] > most:
            break
        card, element = element, draft.page.elements[element].parent
    return card


def _opening_lines(draft: Draft) -> list[int]:
    """Per element: its first line."""
    found = [len(draft.page.lines)] * len(draft.page.elements)
    for line in reversed(draft.page.lines):
        found[line.element] = line.number
    for place, parent in draft.holding:
        found[parent] = min(found[parent], found[place])
    return found


def drop_captions(draft: Draft) -> None:
    """Lines that stand with a picture, and with little else, in an element of their own."""
    kept = draft.kept()
    short = [index for index in kept if _may_be_caption(draft, index)]
    inside = draft.sums(kept) if short else []
    captions = [index for index in short if _stands_with_picture(draft, index, inside)]
    if not captions:
        return
    if sum(draft.weights[index] for index in captions) < _MOST_CAPTIONS * inside[0]:
        for index in captions:
            draft.labels[index] = "caption"


def _may_be_caption(draft: Draft, index: int) -> bool:
    fact = draft.facts[index]
    short = fact.name in _CAPTIONS and fact.weight <= CARD
    return short and not draft.wide[draft.page.lines[index].element]


def _stands_with_picture(draft: Draft, index: int, inside: Sequence[int]) -> bool:
    fact, line = draft.facts[index], draft.page.lines[index]
    card = _card(draft, line.element, fact.weight + _CREDIT, inside)
    if card <= 0:
        return False
    images = _IMAGE.findall(draft.page.text, draft.page.elements[card].end, line.start)
    return any(not _ICON.search(image) for image in images)
