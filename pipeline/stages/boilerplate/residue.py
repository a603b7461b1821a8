"""What is left of tables and lists whose cells held no text: bars, bullets and arrows alone."""

import re

from pipeline.model import Rule
from pipeline.stages.boilerplate.marks import Mark
from pipeline.stages.boilerplate.view import Page, Row

RESIDUE = Rule(
    id="boilerplate.residue",
    title="Bars, bullets and arrows without any text.",
    why="A table of pictures, an empty list item or a link made of an icon leaves only its sign behind.",
    example="| | |",
    counter_example="|---|---|",
    wrong_when="A drawing is made of such signs, without a line of any other.",
)

# Rows of a table without text, with the `+` and `-` that comparisons of versions put there; two
# hyphens are the rule below the head of a Markdown table. `*`, `—`, `■` part or close texts.
_EMPTY = re.compile(r"(?=[^|]*\|)(?:[|\s.·+−…]|-(?!-))+$|[-•·▪◦→←↑↓»«›‹><×✕✖▶►◀◄▼▲▸▾]$")


def residue(page: Page) -> list[Mark]:
    """Rows of nothing but such signs; beside a row of other signs they may be part of a drawing."""
    why = "bars, a bullet or an arrow, and no text"
    signs = {i: _is_empty(row) for i, row in enumerate(page.rows) if not row.key and not row.stop}
    return [
        Mark(i, i, RESIDUE, "residue", why)
        for i, empty in signs.items()
        if empty and signs.get(i - 1, True) and signs.get(i + 1, True)
    ]


def _is_empty(row: Row) -> bool:
    return _EMPTY.match(row.text) is not None
