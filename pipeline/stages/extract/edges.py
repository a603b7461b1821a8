"""What stands before the first and behind the last paragraph of prose: the article's or the page's."""

from collections.abc import Sequence

from pipeline.stages.extract import facts as known
from pipeline.stages.extract import tables
from pipeline.stages.extract.draft import PARAGRAPH, SHORTEST_SENTENCE, Draft
from pipeline.stages.extract.elements import HEADINGS
from pipeline.stages.extract.facts import Facts
from pipeline.stages.extract.page import Line


def drop_edges(draft: Draft) -> None:
    """Before the first and behind the last paragraph of prose: what is no sentence or list."""
    kept = draft.kept()
    prose = [index for index in kept if draft.facts[index].prose]
    if not prose:
        return
    rows = tables.members(draft.page, _behind(draft, kept, prose[-1]))
    ends = _ends(draft, kept)
    inner = {draft.facts[i].name for i in kept if prose[0] < i < prose[-1]}
    used: set[tuple[str, int]] = set()  # the kinds of headings that the article has shown so far
    for place, index in enumerate(kept):
        fact = draft.facts[index]
        if index in rows or (fact.name == "li" and fact.linked < 0.5):
            continue
        if index < prose[0]:
            heads = fact.name in HEADINGS and _heads(draft, kept[place : place + 2], inner)
            if not heads and not _opens(draft, index, kept[ends[place]]):
                draft.labels[index] = "header"
        elif index > prose[-1] and not _closes(
            draft, kept[place : place + 2], kept[ends[place]], used
        ):
            draft.labels[index] = "footer"
        if fact.name in HEADINGS and not draft.labels[index]:
            used.add((fact.name, draft.home(index)))


def _heads(draft: Draft, neighbours: Sequence[int], inner: set[str]) -> bool:
    """Whether a heading before the prose stands over key points or, as others inside, over prose."""
    heading, following = neighbours
    fact, after = draft.facts[heading], draft.facts[following]
    if after.name == "li":
        return True
    among = 0 <= draft.title < heading and draft.in_body(heading) and fact.linked < 0.3
    if not among or fact.name not in inner or not after.prose:
        return False
    around = draft.page.elements[draft.page.lines[heading].element].parent
    return draft.is_in(draft.page.lines[following].element, around)


def _ends(draft: Draft, kept: Sequence[int]) -> list[int]:
    """Per kept line: the place of the last one that only `<br>` parts from it in mid-sentence."""
    lines = [draft.page.lines[index] for index in kept]
    ends = list(range(len(kept)))
    for place in range(len(kept) - 2, -1, -1):
        if known.runs_on(lines[place], lines[place + 1]):
            ends[place] = ends[place + 1]
    return ends


def _behind(draft: Draft, kept: Sequence[int], last: int) -> list[Line]:
    """The kept lines behind the prose that stand in its element and lead nowhere else."""
    lines = (draft.page.lines[i] for i in kept if i > last and draft.facts[i].linked < 0.3)
    return [line for line in lines if draft.inside[line.element]]


def _opens(draft: Draft, index: int, last: int) -> bool:
    """Whether a line before the prose belongs to it, by the sentence that begins with it."""
    weights = draft.weights
    weight = weights[index] if index == last else weights[index] + weights[last]
    sentence = draft.facts[last].ends and weight >= SHORTEST_SENTENCE
    return sentence or _is_paragraph(draft.facts[index])


def _closes(draft: Draft, neighbours: Sequence[int], last: int, used: set[tuple[str, int]]) -> bool:
    """Whether a line behind the prose belongs to it: by the next one, or how its sentence ends."""
    fact = draft.facts[neighbours[0]]
    after = draft.facts[neighbours[1]].name if len(neighbours) > 1 else ""
    if fact.name in HEADINGS and after:
        return after == "li" or (
            (fact.name, draft.home(neighbours[0])) in used and _stands_over(draft, *neighbours)
        )
    if (fact.name, after) == ("dt", "dd"):
        return True
    return draft.facts[last].ends or _is_paragraph(fact)


def _stands_over(draft: Draft, heading: int, following: int) -> bool:
    """Whether a heading that leads nowhere stands over a sentence."""
    after = draft.facts[following]
    return draft.facts[heading].linked < 0.3 and after.ends and after.weight >= SHORTEST_SENTENCE


def _is_paragraph(fact: Facts) -> bool:
    return fact.name == "p" and fact.weight >= PARAGRAPH and fact.linked < 0.3
