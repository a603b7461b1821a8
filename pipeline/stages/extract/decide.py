"""What trafilatura takes for the article of a page, as a share of each line of ours."""

import logging
import re
from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import Any

from pipeline.model import Span
from pipeline.settings import Extract
from pipeline.stages.extract import facts as known
from pipeline.stages.extract.choose import SHORTEST_SENTENCE
from pipeline.stages.extract.elements import CELLS, HEADINGS
from pipeline.stages.extract.locate import locate
from pipeline.stages.extract.page import MAX_DEPTH, Page, dense
from pipeline.stages.extract.regions import Regions

_INLINE = frozenset(("hi", "ref", "del", "span", "a", "b", "i", "em", "strong", "u", "sub", "sup"))
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_DEEPEST = 240  # trafilatura gives nothing for pages nested deeper than some 250 elements
_UNSEEN = frozenset(("hidden", "consent"))
_LEAST_PROSE = 200  # weight of prose in the open from which an article may have been missed
_APART = frozenset(("navigation", "form", "fallback"))
_LOGGER = logging.getLogger("trafilatura")


def shares(page: Page, settings: Extract) -> list[float]:
    """How much of each line belongs to the article (0 to 1).

    Where trafilatura gives nothing, and for pages that would take it too long, every line of prose
    and what stands in its like is taken: the corrections of `choose` then decide alone.
    """
    found = None
    small = len(page.text) <= settings.max_chars and len(page.elements) <= settings.max_elements
    if small and _depth(page) < _DEEPEST:
        found = blocks(page.text)
    if not found:
        return _own(page)
    lines = ["".join(run.dense for run in line.runs) for line in page.lines]
    covered = _covered(lines, locate(lines, found).spans)
    return _own(page) if _is_astray(page, covered) else covered


def _is_astray(page: Page, shares: Sequence[float]) -> bool:
    """Whether nothing of what was taken is prose that the page shows, though it has some."""
    facts, regions = known.of_page(page), Regions(page)
    offered = 0
    for line, fact, share in zip(page.lines, facts, shares, strict=True):
        if not fact.prose:
            continue
        label = regions.claimed(line.runs[0].element)
        if share >= 0.5 and label not in _UNSEEN:
            return False
        offered += 0 if label else fact.weight
    return offered >= _LEAST_PROSE


def blocks(text: str) -> list[str] | None:
    """The blocks that trafilatura keeps, dense and in its order; None where it finds no article.

    `fast`: by F1 better than the default mode on three labelled sets, at half its cost; comments
    are left to the labels of our own. Of the formats "xml" is the one for which no text is put
    together besides the tree.
    """
    from trafilatura import bare_extraction  # noqa: PLC0415  (0.3 s to import, for pages only)

    _LOGGER.setLevel(logging.CRITICAL)
    sound = _FORBIDDEN.sub("\ufffd", text)
    found = bare_extraction(
        sound, fast=True, include_comments=False, deduplicate=False, output_format="xml"
    )
    if found is None or isinstance(found, dict):
        return None
    return [block for block in (dense(part) for part in _strings(found.body)) if block]


def _strings(body: Any) -> Iterator[str]:  # noqa: ANN401  (an lxml element; lxml has no types)
    """The text of each block of the result, inline elements joined."""
    parts: list[str] = []
    stack = [(body, False)]
    while stack:
        node, leaving = stack.pop()
        if node.tag not in _INLINE:
            yield "".join(parts)
            parts = []
        if leaving:
            parts.append(node.tail or "")
            continue
        parts.append(node.text or "")
        stack.append((node, True))
        stack.extend((child, False) for child in reversed(node))
    yield "".join(parts)


def _covered(lines: Sequence[str], spans: Sequence[Span]) -> list[float]:
    """The share of each line that the spans of the joined lines cover."""
    found = []
    place = 0
    for line, end in zip(lines, accumulate(map(len, lines)), strict=True):
        start, covered = end - len(line), 0
        while place < len(spans) and spans[place].end <= start:
            place += 1
        ahead = place
        while ahead < len(spans) and spans[ahead].start < end:
            covered += min(end, spans[ahead].end) - max(start, spans[ahead].start)
            ahead += 1
        found.append(covered / len(line))
    return found


def _own(page: Page) -> list[float]:
    """Lines of prose, headings and items outside labelled regions, in full."""
    regions = Regions(page)
    found = []
    for line, fact in zip(page.lines, known.of_page(page), strict=True):
        sentence = fact.ends and fact.weight >= SHORTEST_SENTENCE
        likely = fact.prose or (
            fact.linked < 0.3 and (sentence or fact.name in HEADINGS or fact.name == "li")
        )
        free = fact.name not in CELLS or fact.prose
        apart = regions.claimed(line.runs[0].element) in _APART
        found.append(1.0 if likely and free and not apart else 0.0)
    return found


def _depth(page: Page) -> int:
    """How deep the elements of a page are nested, as far as it is followed."""
    if page.deep:
        return MAX_DEPTH
    depths = [0] * len(page.elements)
    for place in range(1, len(page.elements)):
        depths[place] = depths[page.elements[place].parent] + 1
    return max(depths)
