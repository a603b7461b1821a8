"""The article of a page that has no text of its own: from its data, as edits on them."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from pipeline.model import Edit, Note
from pipeline.stages.extract import jsonld
from pipeline.stages.extract.page import Page, Raw, dense
from pipeline.stages.extract.rules import DATA
from pipeline.stages.extract.tokens import references

_BODY = re.compile(r'"articleBody"\s*:\s*"((?:[^"\\]|\\.)*+)"')
_TEXT = re.compile(
    r'"(articleBody|body|bodyHtml|content|html|paragraph|text|value)"\s*:\s*"((?:[^"\\]|\\.)*+)"'
)
_UNSPACED = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]{25}")
_WORDS = 9  # a string of more words, or a run of an unspaced script, reads like a paragraph
_ESCAPE = re.compile(
    r"(?:\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|\\u[0-9a-fA-F]{4}|\\.)++"
)
_OPEN, _CLOSE = r"(?:<|\\u003[cC])", r"(?:>|\\u003[eE])"
_TAGS = re.compile(
    rf"(?:{_OPEN}[a-zA-Z/!](?:(?!{_OPEN}|{_CLOSE})(?:[^\\]|\\.)){{0,2000}}+{_CLOSE}\s*+)+"
)
_INLINE = re.compile(
    rf"{_OPEN}/?(?:a|b|i|em|strong|span|u|sub|sup|mark|small|font|cite|q)(?![a-z0-9])",
    re.IGNORECASE,
)


class Body(NamedTuple):
    """The edits that leave the text of the data, its note, and its size in dense characters."""

    edits: tuple[Edit, ...]
    note: Note
    size: int


def article(page: Page) -> Body | None:
    """The article in the page's data: its JSON-LD `articleBody`, else the state of its framework.

    None where neither holds a text.
    """
    strings = [
        match.span(1)
        for script in page.raws
        if "ld+json" in _type(page, script)
        for match in _BODY.finditer(page.text, script.start, script.end)
    ]
    if strings:
        longest = max(strings, key=lambda span: span[1] - span[0])
        return _body(page, [longest], "`articleBody` in JSON-LD")
    for script in page.raws:
        if page.attributes(script.element).get("id") == "__NEXT_DATA__":
            return _body(page, _paragraphs_of(page, script), "the text in its Next.js data")
    return None


def _type(page: Page, script: Raw) -> str:
    return page.attributes(script.element).get("type", "").lower()


def _reads(text: str) -> bool:
    return len(text.split(None, _WORDS)) > _WORDS or _UNSPACED.search(text) is not None


def _paragraphs_of(page: Page, script: Raw) -> list[tuple[int, int]]:
    """The strings of the state that read like paragraphs, under the key that holds most of them."""
    found: dict[str, list[tuple[int, int]]] = {}
    seen: set[str] = set()
    for match in _TEXT.finditer(page.text, script.start, script.end):
        if match[2] not in seen and _reads(match[2]):
            seen.add(match[2])
            found.setdefault(match[1], []).append(match.span(2))
    sizes = {key: sum(b - a for a, b in spans) for key, spans in sorted(found.items())}
    return found[max(sizes, key=lambda key: sizes[key])] if sizes else []


def _body(page: Page, strings: Sequence[tuple[int, int]], where: str) -> Body | None:
    """The edits that leave these strings as paragraphs."""
    edits: list[Edit] = []
    position = 0
    for start, end in strings:
        edits.append(Edit(position, start, "\n\n" if position else "", DATA.id))
        edits += sorted(_decoding(page.text, start, end))
        position = end
    size = sum(len(dense(page.text[start:end])) for start, end in strings)
    if not size:
        return None
    edits.append(Edit(position, len(page.text), "", DATA.id))
    why = f"the page shows no text of its own; this is {where}"
    note = Note(start=strings[0][0], end=position, label="data", rule=DATA.id, why=why)
    return Body(tuple(edits), note, size)


def _decoding(text: str, start: int, end: int) -> list[Edit]:
    """Escapes, references and tags inside the JSON string."""
    found: list[Edit] = []
    position = start
    for match in _TAGS.finditer(text, start, end):
        found += _plain(text, position, match.start())
        spaced = " " if match.group()[-1].isspace() else ""
        parting = spaced if _INLINE.match(match.group()) else "\n\n"
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
