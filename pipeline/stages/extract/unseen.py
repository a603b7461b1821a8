"""Words for screen readers inside lines that are seen: `(opens in a new window)`."""

import re
from collections.abc import Sequence

from pipeline.stages.extract.page import Line, Page, Run

_MARK = re.compile(
    r"(?<![\w-])(?:sr-only|visually-?hidden|screen-?reader(?:-text|-only)?)(?![\w-])", re.IGNORECASE
)
_WORDS = ("sr-only", "visuallyhidden", "visually-hidden", "screenreader", "screen-reader")
_LONGEST = 60  # dense characters; what is longer may be a part of the text that a script shows


def runs(page: Page, lines: Sequence[Line]) -> tuple[Run, ...]:
    """The runs of the lines that their class hides from sight, in order; no line has only such."""
    folded = page.text.lower()
    if not any(word in folded for word in _WORDS):  # the pattern would take milliseconds to say so
        return ()
    found: list[Run] = []
    for line in lines:
        hidden = [run for run in line.runs if _is_hidden(page, run, line.element)]
        found += hidden if len(hidden) < len(line.runs) else []
    return tuple(found)


def _is_hidden(page: Page, run: Run, block: int) -> bool:
    """Whether an inline element around a short run is marked as hidden."""
    if len(run.dense) > _LONGEST:
        return False
    element = run.element
    while element != block and element > 0:
        if _MARK.search(page.attributes(element).get("class", "")):
            return True
        element = page.elements[element].parent
    return False
