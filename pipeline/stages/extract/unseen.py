"""Words for screen readers inside lines that are seen: `(opens in a new window)`."""

import re
from collections.abc import Sequence

from pipeline.stages.extract.page import Line, Page, Run

_MARK = re.compile(
    r"(?<![\w-])(?:sr-only|visually-?hidden|screen-?reader(?:-text|-only)?)(?![\w-])", re.IGNORECASE
)
_LONGEST = 60  # dense characters; what is longer may be a part of the text that a script shows


def runs(page: Page, lines: Sequence[Line]) -> tuple[Run, ...]:
    """The runs of the lines that their class hides from sight, in order; no line has only such."""
    found: list[Run] = []
    known: dict[int, bool] = {}
    block = 0
    for line in lines:
        if line.element != block:
            known, block = {}, line.element
        short = (run for run in line.runs if len(run.dense) <= _LONGEST)
        hidden = [run for run in short if _is_hidden(page, run.element, block, known)]
        found += hidden if len(hidden) < len(line.runs) else []
    return tuple(found)


def _is_hidden(page: Page, element: int, block: int, known: dict[int, bool]) -> bool:
    """Whether an inline element, or one around it in its block, is marked as hidden."""
    path = []
    while element != block and element > 0 and element not in known:
        path.append(element)
        element = page.elements[element].parent
    hidden = known.get(element, False)
    for place in reversed(path):
        named = page.attributes(place).get("class", "")
        hidden = known[place] = hidden or _MARK.search(named) is not None
    return hidden
