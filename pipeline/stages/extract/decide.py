"""What trafilatura takes for the article of a page, as a share of each line of ours."""

import logging
import re
from collections.abc import Callable, Iterator, Sequence
from functools import cache, partial
from itertools import accumulate
from typing import Any

from pipeline.model import Span
from pipeline.settings import Extract
from pipeline.stages.extract.choose import SHORTEST_SENTENCE
from pipeline.stages.extract.elements import CELLS, HEADINGS
from pipeline.stages.extract.locate import locate
from pipeline.stages.extract.outline import outline
from pipeline.stages.extract.page import dense
from pipeline.stages.extract.survey import Survey

_INLINE = frozenset(("hi", "ref", "del", "span", "a", "b", "i", "em", "strong", "u", "sub", "sup"))
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_CONTROLS = tuple({*range(32)} - {*b"\t\n\r"})
_NO_CHARACTERS = ("\ufffe".encode(), "\uffff".encode())
_DEEPEST = 240  # trafilatura gives nothing for pages nested deeper than some 250 elements
_UNSEEN = frozenset(("hidden", "consent"))
_LEAST_PROSE = 200  # weight of prose in the open from which an article may have been missed
_APART = frozenset(("navigation", "form", "fallback"))


def shares(survey: Survey, settings: Extract) -> list[float]:
    """How much of each line belongs to the article (0 to 1).

    Where trafilatura gives nothing, and for pages that would take it too long, every line of prose
    and what stands in its like is taken: the corrections of `choose` then decide alone.
    """
    page, found = survey.page, None
    if len(page.text) <= settings.max_chars and len(page.elements) <= settings.max_elements:
        drawn = outline(survey)
        found = blocks(drawn.html) if drawn.depth < _DEEPEST else None
    if not found:
        return _own(survey)
    lines = [fact.text for fact in survey.facts]
    covered = _covered(lines, locate(lines, found).spans)
    return _own(survey) if _is_astray(survey, covered) else covered


def _is_astray(survey: Survey, shares: Sequence[float]) -> bool:
    """Whether nothing of what was taken is prose that the page shows, though it has some."""
    offered = 0
    for line, fact, share in zip(survey.page.lines, survey.facts, shares, strict=True):
        if not fact.prose:
            continue
        label = survey.regions.claimed(line.runs[0].element)
        if share >= 0.5 and label not in _UNSEEN:
            return False
        offered += 0 if label else fact.weight
    return offered >= _LEAST_PROSE


def blocks(html: str) -> list[str] | None:
    """The blocks that trafilatura keeps, dense and in its order; None where it finds no article."""
    from trafilatura import bare_extraction  # noqa: PLC0415  (0.3 s to import, for pages only)

    parse, options = _prepared()
    found = bare_extraction(parse(_encoded(html)), options=options)
    if found is None or isinstance(found, dict):
        return None
    return [block for block in (dense(part) for part in _strings(found.body)) if block]


def _encoded(html: str) -> bytes:
    """HTML as the parser takes it; characters that XML forbids are replaced.

    Few pages hold any, and looking for each byte tells so ten times as fast as a pattern.
    """
    try:
        encoded = html.encode()
    except UnicodeEncodeError:  # half a character
        return _FORBIDDEN.sub("\ufffd", html).encode()
    held = encoded.__contains__
    if any(map(held, _CONTROLS)) or any(map(held, _NO_CHARACTERS)):
        return _FORBIDDEN.sub("\ufffd", html).encode()
    return encoded


@cache
def _prepared() -> tuple[Callable[[bytes], Any], Any]:
    """What parses what trafilatura is given, and its options, which it does not change.

    The parser gives every element one class, which saves a look-up in Python for each of them.
    `fast`: by F1 better than the default mode on three labelled sets, at half its cost; comments
    are left to the labels of our own. Of the formats "xml" is the one for which no text is put
    together besides the tree.
    """
    from lxml import etree, html  # noqa: PLC0415
    from trafilatura.settings import Extractor  # noqa: PLC0415

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    parser = html.HTMLParser(encoding="utf-8", collect_ids=False, default_doctype=False)
    parser.set_element_class_lookup(etree.ElementDefaultClassLookup(element=html.HtmlElement))
    return partial(etree.fromstring, parser=parser), Extractor(
        fast=True, comments=False, dedup=False, output_format="xml"
    )


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


def _own(survey: Survey) -> list[float]:
    """Lines of prose, headings and items outside labelled regions, in full."""
    found = []
    for line, fact in zip(survey.page.lines, survey.facts, strict=True):
        sentence = fact.ends and fact.weight >= SHORTEST_SENTENCE
        likely = fact.prose or (
            fact.linked < 0.3 and (sentence or fact.name in HEADINGS or fact.name == "li")
        )
        free = fact.name not in CELLS or fact.prose
        apart = survey.regions.claimed(line.runs[0].element) in _APART
        found.append(1.0 if likely and free and not apart else 0.0)
    return found
