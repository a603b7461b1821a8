"""Clutter around and inside an article: found, labelled, removed with a note.

Related links, captions, share bars, sign-up and cookie lines, comments, tags, advertisements,
navigation. The lines of the article's own metadata (title, byline, dateline, source, sign-off,
copyright) are left to the stage after this one.
"""

from pipeline.model import Change, Document
from pipeline.settings import Boilerplate
from pipeline.stages.boilerplate import (
    biography,
    captions,
    closings,
    families,
    formulas,
    furniture,
    letters,
    navigation,
    platforms,
    pointers,
    related,
    residue,
    sharing,
    tags,
    tickers,
    uncredited,
)
from pipeline.stages.boilerplate.marks import Located, Mark, change_of, locate
from pipeline.stages.boilerplate.rules import RULES
from pipeline.stages.boilerplate.view import Page, Row, page_of, rows_of, without

__all__ = ["NAME", "RULES", "VERSION", "propose"]

NAME = "boilerplate"
VERSION = 6

_MOST_LOOKS = 30

_FAMILIES = families.table(
    *sharing.FAMILIES,
    *letters.FAMILIES,
    *furniture.FAMILIES,
    *navigation.FAMILIES,
    *pointers.FAMILIES,
    *platforms.FAMILIES,
    *closings.FAMILIES,
    *formulas.FAMILIES,
)


def propose(document: Document, settings: Boilerplate) -> Change:
    """Deletions of clutter with a note each, flags for what is uncertain, credits and tags as fields.

    What goes may show what else is clutter (a word beside it, a line that is now the last), so the
    rules look again at what is left until nothing more goes: the stage finds nothing in its output.
    The number of looks is bounded for texts made to keep them busy.
    """
    rows = rows_of(document.text)
    located: list[Located] = []
    for _ in range(_MOST_LOOKS):
        marks = _marks(rows, settings)
        located += [locate(mark, rows) for mark in marks]
        cut = _cut(marks)
        if not cut:
            break
        rows = without(rows, cut)
    return change_of(located)


def _marks(rows: tuple[Row, ...], settings: Boilerplate) -> list[Mark]:
    """One look at the rows: what each family of rules finds, in the order of their certainty."""
    page = page_of(rows)
    worded = [*families.by_wording(page, _FAMILIES), *sharing.bars(page), *navigation.trails(page)]
    worded += [*navigation.link_bars(page), *pointers.pointers(page), *captions.captions(page)]
    worded += [*platforms.remarks(page), *residue.residue(page), *formulas.scripts(page)]
    page = page_of(rows, _cut(worded))
    worded += [*tags.tag_lines(page), *furniture.addresses(page)]
    worded += uncredited.uncredited(page, worded)
    worded += families.by_place(page, _FAMILIES, _cut(worded))
    worded += related.blocks(page, _cut(worded), settings)
    worded += closings.closings(page, _cut(worded))
    worded += closings.on_the_net(page, _cut(worded))
    worded += biography.biographies(page, _cut(worded))
    return [*worded, *_flags(page, _cut(worded))]


def _flags(page: Page, known: frozenset[int]) -> list[Mark]:
    found = [*sharing.signatures(page), *tickers.tickers(page)]
    return [mark for mark in found if mark.first not in known]


def _cut(marks: list[Mark]) -> frozenset[int]:
    return frozenset(i for mark in marks if mark.rule.risk == "safe" for i in mark.rows)
