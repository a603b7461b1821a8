"""Paragraphs that the extractor left out among others that are made alike.

A page writes the paragraphs of an article in one way: the same elements with the same names around
each. A sentence that is written so and stands among them is one of them.
"""

from collections import Counter
from collections.abc import Sequence

from pipeline.stages.extract.draft import KEPT, SHORTEST_SENTENCE, UNKNOWN, Draft
from pipeline.stages.extract.elements import CELLS, HEADINGS
from pipeline.stages.extract.vocabulary import NAMING

_UP = 3  # elements around a line that are compared
_FEWEST = 2  # kept paragraphs that make a kind
_BEYOND = 10  # lines behind the last paragraph among which the article may go on
_LINKED = 0.2  # share of links in a line that may be one of the article's

Kind = tuple[tuple[str, str], ...]


def restore(draft: Draft) -> None:
    """Keep sentences that are made as the kept paragraphs are, among them and close behind."""
    kept = [index for index in draft.kept() if _tells(draft, index)]
    if len(kept) < _FEWEST or not _is_left_out(draft, kept):
        return
    counts = Counter(_kind(draft, index) for index in kept)
    kinds = {kind for kind, count in counts.items() if count >= _FEWEST and _is_named(kind)}
    last = kept[-1]
    for index in range(kept[0], len(draft.facts)):
        if index > last + _BEYOND:
            break
        if draft.labels[index] == UNKNOWN and _is_kin(draft, index, kinds):
            draft.labels[index] = KEPT
            last = max(last, index)
    for index in range(kept[0] + 1, last):
        over = not draft.labels[index + 1] and _is_kin(draft, index + 1, kinds)
        if over and draft.labels[index] in ("footer", UNKNOWN) and _is_heading(draft, index):
            draft.labels[index] = KEPT


def _is_heading(draft: Draft, index: int) -> bool:
    """Whether a line is a subheading in the place of the article."""
    fact = draft.facts[index]
    free = draft.in_body(index) and not draft.claimed(index)
    return fact.name in HEADINGS and fact.linked < _LINKED and free


def _is_left_out(draft: Draft, kept: Sequence[int]) -> bool:
    """Whether a sentence or a subheading among or close behind the kept ones is not kept."""
    places = range(kept[0], min(kept[-1] + _BEYOND + 1, len(draft.facts)))
    return any(
        draft.labels[index] in ("footer", UNKNOWN)
        and (_tells(draft, index) or _is_heading(draft, index))
        for index in places
    )


def _tells(draft: Draft, index: int) -> bool:
    """Whether a line is a sentence in the place of the article."""
    fact = draft.facts[index]
    if fact.name in CELLS or fact.name in HEADINGS or not draft.in_body(index):
        return False
    return fact.ends and fact.weight >= SHORTEST_SENTENCE and fact.linked <= _LINKED


def _is_kin(draft: Draft, index: int, kinds: set[Kind]) -> bool:
    return _tells(draft, index) and not draft.claimed(index) and _kind(draft, index) in kinds


def _kind(draft: Draft, index: int) -> Kind:
    """How a line is written: the names of the block around it and of those around that."""
    found = []
    element = draft.page.lines[index].element
    for _ in range(_UP):
        if element <= 0:
            break
        given = draft.page.attributes(element)
        named = " ".join(given.get(name, "") for name in ("class", *NAMING[1:]))
        found.append((draft.page.elements[element].name, named.strip()))
        element = draft.page.elements[element].parent
    return tuple(found)


def _is_named(kind: Sequence[tuple[str, str]]) -> bool:
    """Whether a kind is told by more than the elements' own names."""
    return any(named for _, named in kind)
