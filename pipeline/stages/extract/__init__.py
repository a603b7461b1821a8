"""The article of an HTML page, as deletions on the page's own text.

trafilatura decides what the article is; its blocks are located in our own offset-bearing text of
the page, so every kept character is still the page's; then the page's regions, its prose and its
headline correct the decision (see `choose`). A text that is no page is left alone.
"""

import re
from collections.abc import Sequence

from pipeline.model import Change, Document, Rule
from pipeline.settings import Extract
from pipeline.stages.extract import conflicts, data, decide, evidence, metadata, render, unseen
from pipeline.stages.extract import rules as known
from pipeline.stages.extract.choose import KEPT, choose
from pipeline.stages.extract.page import Page, parse
from pipeline.stages.extract.structure import Structure
from pipeline.stages.extract.survey import survey

NAME = known.NAME
VERSION = 11
RULES: tuple[Rule, ...] = (*known.RULES, *metadata.RULES)

_EXTENSIONS = (".html", ".htm", ".xhtml")
_PROLOGUE = r"(?:\s|\ufeff|<\?xml[^>]{0,200}>|<!--(?s:.){0,2000}?-->)*+"
_OPENS_PAGE = re.compile(rf"{_PROLOGUE}<(?:!doctype\s+html|html[\s>]|head[\s>])", re.IGNORECASE)
_TAG = re.compile(
    r"</(?:p|div|body|html|span|a|li|td|h[1-6]|article|section|table)>|<(?:br|p|div)\b[^>]{0,500}>",
    re.IGNORECASE,
)
_FEWEST_TAGS = 3
_LEAST_TEXT = 250  # dense characters under which a page is asked for its article as data


def propose(document: Document, settings: Extract) -> Change:
    """Everything of a page that is not its article, deleted; the page's metadata as fields."""
    if not is_page(document.name, document.text):
        return Change()
    page = parse(document.text)
    said = evidence.read(page)
    surveyed = survey(page)
    shares = decide.shares(surveyed, settings)
    choice = choose(surveyed, shares, metadata.titles(said))
    facts = zip(choice.labels, surveyed.facts, strict=True)
    kept = sum(fact.size for label, fact in facts if label == KEPT)
    asked = kept < _LEAST_TEXT and known.DATA.id not in document.off
    body = data.article(page) if asked else None
    if body is not None and body.size > 2 * kept:
        return Change(
            edits=body.edits,
            notes=(body.note,),
            fields=metadata.fields(metadata.taken(surveyed, said, -1)),
            blocks=(),
        )
    lines = [line.number for line in page.lines if choice.labels[line.number] == KEPT]
    drawn = _kept(page, choice.labels, document.off)
    chosen = metadata.taken(surveyed, said, choice.title, lines)
    return Change(
        edits=render.edits(page, drawn),
        notes=(*render.notes(page, drawn, shares), *conflicts.notes(said, chosen)),
        fields=metadata.fields(chosen),
        blocks=drawn.structure.blocks(),
    )


def _kept(page: Page, labels: Sequence[str], off: frozenset[str]) -> render.Kept:
    """What is rendered: a line whose label is switched off stays."""
    applied = [KEPT if f"{NAME}.{label}" in off else label for label in labels]
    lines = [line for line in page.lines if applied[line.number] == KEPT]
    hidden = () if render.HIDDEN in off else unseen.runs(page, lines)
    return render.Kept(applied, Structure(page, lines), hidden, off)


def is_page(name: str, text: str) -> bool:
    """Whether a text is an HTML page: it opens like one, or is called one and holds some tags."""
    if _OPENS_PAGE.match(text):
        return True
    named = name.lower().endswith(_EXTENSIONS)
    return named and len(_TAG.findall(text, 0, 200_000)) >= _FEWEST_TAGS


__all__ = ["NAME", "RULES", "VERSION", "Page", "is_page", "propose"]
