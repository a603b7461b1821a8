"""The byline behind the headline, for pages whose metadata name no author."""

import re
from html import unescape

from pipeline.stages.extract.evidence import NEAR_HEADLINE, Evidence
from pipeline.stages.extract.facts import of_line
from pipeline.stages.extract.names import AUTHOR_MARKS
from pipeline.stages.extract.page import Line, Page
from pipeline.stages.extract.regions import words
from pipeline.stages.extract.values import names, without_by

_REACH = 8  # lines behind the headline among which its byline stands
_LONGEST = 150  # dense characters of a line that may be one
_UP = 4  # elements above a name that may be marked as the author's
_SOURCE = "the byline"
_REST = re.compile(
    r"\s*(?:[|•·–—]|\s-\s|,\s*[^\W\d_]{3,10}\.?\s*\d|\d|published\b|updated\b|posted\b).*",
    re.IGNORECASE | re.DOTALL,
)
_LABELLED = re.compile(
    r"(?:作者|记者|記者|撰文)\s*[:：]\s*([\u4e00-\u9fff·]{2,5})(?![\u4e00-\u9fff])"
)
_PARTICLES = frozenset(
    (
        *("al", "bin", "binti", "da", "das", "de", "del", "della", "den", "der", "di", "do", "dos"),
        *("du", "el", "la", "le", "van", "von", "y"),
    )
)


def beside(page: Page, title: int) -> list[Evidence]:
    """The names in the first line behind the headline that is marked as a byline or opens as one."""
    if title < 0:
        return []
    paragraphs = 0
    for line in page.lines[title + 1 : title + 1 + _REACH]:
        fact = of_line(page, line)
        paragraphs += fact.prose
        if paragraphs > 1:  # one may be the standfirst
            return []
        if fact.size <= _LONGEST:
            found = _marked(page, line) or _opened(page, line)
            if found:
                return found
    return []


def _marked(page: Page, line: Line) -> list[Evidence]:
    """The names in elements that the page marks as the author's."""
    found = []
    for run in line.runs:
        if _is_marked(page, run.element):
            found += _evidence(unescape(page.text[run.start : run.end]), run.start, run.end)
    return found


def _is_marked(page: Page, element: int) -> bool:
    for _ in range(_UP):
        if element <= 0:
            return False
        given = page.attributes(element)
        marks = f"{given.get('class', '')} {given.get('rel', '')} {given.get('itemprop', '')}"
        if any(word in AUTHOR_MARKS for name in marks.split() for word in words(name)):
            return True
        element = page.elements[element].parent
    return False


def _opened(page: Page, line: Line) -> list[Evidence]:
    """The names behind `By` at the start of a line, or behind a label with a colon inside it."""
    parts = (
        (" " if run.spaced else "") + unescape(page.text[run.start : run.end]) for run in line.runs
    )
    text = " ".join("".join(parts).split())
    bare = without_by(text)
    if bare != text:
        return _evidence(bare, line.start, line.end)
    labelled = _LABELLED.search(text)
    return _evidence(labelled[1], line.start, line.end) if labelled else []


def _evidence(text: str, start: int, end: int) -> list[Evidence]:
    found = names(_REST.sub("", text, count=1))
    persons = [name for name in found if _is_person(name)]
    cased = [name for name in persons if not name.isupper()]  # beside them capitals are a newsroom
    return [
        Evidence("author", name, start, end, NEAR_HEADLINE, _SOURCE) for name in cased or persons
    ]


def _is_person(name: str) -> bool:
    """Two to five words, each with a capital where the script has them, or a particle."""
    parts = name.split()
    if name.isascii() and not 2 <= len(parts) <= 5:
        return False
    return not any(part[0].islower() and part not in _PARTICLES for part in parts)
