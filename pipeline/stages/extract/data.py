"""The article of a page that has no text of its own: from JSON-LD, as edits on the data."""

import re
from typing import NamedTuple

from pipeline.model import Edit, Note
from pipeline.stages.extract import jsonld
from pipeline.stages.extract.page import Page, dense
from pipeline.stages.extract.rules import DATA
from pipeline.stages.extract.tokens import references

_BODY = re.compile(r'"articleBody"\s*:\s*"((?:[^"\\]|\\.)*+)"')
_ESCAPE = re.compile(
    r"(?:\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|\\u[0-9a-fA-F]{4}|\\.)++"
)
_TAGS = re.compile(r"(?:<[a-zA-Z/!][^<>]{0,2000}>\s*)+")
_INLINE = re.compile(
    r"</?(?:a|b|i|em|strong|span|u|sub|sup|mark|small|font|cite|q)\b", re.IGNORECASE
)


class Body(NamedTuple):
    """The edits that leave the text of the data, its note, and its size in dense characters."""

    edits: tuple[Edit, ...]
    note: Note
    size: int


def article(page: Page) -> Body | None:
    """The longest `articleBody` in the page's JSON-LD; None where there is none."""
    longest = None
    for script in page.raws:
        if "ld+json" not in page.attributes(script.element).get("type", "").lower():
            continue
        for match in _BODY.finditer(page.text, script.start, script.end):
            if longest is None or len(match[1]) > len(longest[1]):
                longest = match
    if longest is None or not longest[1].strip():
        return None
    return _body(page, *longest.span(1))


def _body(page: Page, start: int, end: int) -> Body:
    inner = sorted(_decoding(page.text, start, end))
    edits = (
        Edit(0, start, "", DATA.id),
        *inner,
        Edit(end, len(page.text), "", DATA.id),
    )
    note = Note(
        start=start,
        end=end,
        label="data",
        rule=DATA.id,
        why="the page shows no text of its own; this is its `articleBody`",
    )
    return Body(edits, note, len(dense(page.text[start:end])))


def _decoding(text: str, start: int, end: int) -> list[Edit]:
    """Escapes, references and tags inside the JSON string."""
    found: list[Edit] = []
    position = start
    for match in _TAGS.finditer(text, start, end):
        found += _plain(text, position, match.start())
        parting = "" if _INLINE.match(match.group()) else "\n\n"
        found.append(Edit(match.start(), match.end(), parting, DATA.id))
        position = match.end()
    return found + _plain(text, position, end)


def _plain(text: str, start: int, end: int) -> list[Edit]:
    escapes = [
        Edit(m.start(), m.end(), _paragraphs(jsonld.decoded(m.group())), DATA.id)
        for m in _ESCAPE.finditer(text, start, end)
    ]
    entities = [Edit(r.start, r.end, r.text, DATA.id) for r in references(text, start, end)]
    return sorted(escapes + entities)


def _paragraphs(text: str) -> str:
    """Line ends in the data part paragraphs."""
    return "\n\n" if text.strip() == "" and "\n" in text else text
