"""What a page says about its article: title, authors, dates, publisher, section, language, address.

Each value is read with the place where it stands. Where several sources give one, the order below
decides, and a source that disagrees leaves a note. Sources, best first: JSON-LD, `meta` tags
(Open Graph and the publishers' own), microdata and `<time>`, `<title>` and `<html lang>`.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from html import unescape
from typing import Any, NamedTuple
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from pipeline.model import Field, Note, Rule
from pipeline.stages.extract import dates, jsonld
from pipeline.stages.extract.facts import key
from pipeline.stages.extract.names import (
    META,
    MICRODATA,
    NO_AUTHOR,
    TRACKING,
)
from pipeline.stages.extract.page import Page
from pipeline.stages.extract.tokens import attributes

SOURCE = Rule(
    id="extract.metadata",
    title="What the page says about itself",
    why="Publishers state title, authors and dates of an article for machines: JSON-LD, Open Graph, "
    "meta tags, microdata.",
    example='<meta property="og:title" content="Exports rise">',
    counter_example="The title of another story in a list of teasers",
    wrong_when="A template leaves the values of another page or of the whole site.",
)
CONFLICT = Rule(
    id="extract.conflict",
    title="The page contradicts itself",
    why="Two of its sources give different titles or dates; the better source is taken.",
    example="JSON-LD dates the article a day before its `meta` tag",
    counter_example="The same title with and without the site's name",
    wrong_when="Both are right in their way: a date with and without its time zone.",
    risk="review",
)
RULES: tuple[Rule, ...] = (SOURCE, CONFLICT)

_JSON_LD, _META, _MICRODATA, _VISIBLE, _NEAR_HEADLINE = 0.97, 0.93, 0.9, 0.85, 0.75
_PARTING = re.compile(r"\s+(?:[|–—·•»«:-]|::|\|\|)\s+|\s*[|]\s*|:\s+")
_BY = re.compile(r"^\s*(?:by|von|par|por|di|door|av|af|przez|автор:?)\s+(?=\S)", re.IGNORECASE)
_AND = re.compile(r"\s*(?:;|\||\band\b|&|\bund\b|\bet\b|\by\b)\s*", re.IGNORECASE)
_ADDRESS = re.compile(r"^(?:https?:)?//|^www\.|@|\.(?:com|org|net)\b", re.IGNORECASE)


class Evidence(NamedTuple):
    """A value of a field with its place in the page and how far such a source is right."""

    name: str
    value: str
    start: int
    end: int
    confidence: float


def read(page: Page) -> list[Evidence]:
    """Everything the page says, best source first."""
    found = [*_of_json(page), *_of_metas(page), *_of_microdata(page), *_of_head(page)]
    if not any(item.name == "date" for item in found):  # then the first `<time>` is as good
        found = [i._replace(name="date") if i.name == "time" else i for i in found]
    return [item for item in map(_cleaned, found) if item.value]


def titles(found: Iterable[Evidence]) -> list[str]:
    """All that is given as the title."""
    return [item.value for item in found if item.name == "title"]


def fields(page: Page, found: Sequence[Evidence], title: int) -> tuple[Field, ...]:
    """One field for each name (several for authors): the best source's value.

    `title` is the line that shows the headline (-1: none): as it is set for readers, it goes
    before what the metadata say.
    """
    taken: list[Evidence] = []
    headline = _headline(page, found, title)
    if headline is not None:
        taken.append(headline)
    for name in ("date", "modified", "publisher", "section", "language", "url", "image"):
        first = next((item for item in found if item.name == name), None)
        if first is not None:
            taken.append(first)
    taken += _authors(found)
    if not any(item.name == "date" for item in taken):
        taken += _visible_date(page, title)
    return tuple(
        Field(
            name=item.name,
            value=item.value,
            start=item.start,
            end=item.end,
            rule=SOURCE.id,
            confidence=item.confidence,
        )
        for item in sorted(taken, key=lambda item: (item.start, item.end, item.name, item.value))
    )


def conflicts(found: Sequence[Evidence]) -> tuple[Note, ...]:
    """Notes on sources that disagree on the day of publication."""
    stated = [item for item in found if item.name == "date" and dates.ISO.match(item.value)]
    others = [item for item in stated[1:] if _day(item.value) != _day(stated[0].value)]
    return tuple(
        Note(
            start=item.start,
            end=item.end,
            label="conflict",
            rule=CONFLICT.id,
            why=f"{item.value} here, {stated[0].value} in a better source",
        )
        for item in others[:1]
    )


def _visible_date(page: Page, title: int) -> list[Evidence]:
    """The date that stands by the headline."""
    found = dates.beside(page, title)
    if found is None:
        return []
    value, line = found
    return [Evidence("date", value, line.start, line.end, _NEAR_HEADLINE)]


def _headline(page: Page, found: Sequence[Evidence], line: int) -> Evidence | None:
    stated = [item for item in found if item.name == "title"]
    if line >= 0:
        shown = page.lines[line]
        value = "".join(
            (" " if run.spaced else "") + unescape(page.text[run.start : run.end])
            for run in shown.runs
        )
        confidence = _JSON_LD if stated else _VISIBLE
        return Evidence("title", _folded(value), shown.start, shown.end, confidence)
    if not stated:
        return None
    publisher = next((item.value for item in found if item.name == "publisher"), "")
    return stated[0]._replace(value=without_site(stated[0].value, publisher))


def without_site(title: str, publisher: str) -> str:
    """A title without the name of the site before or behind it."""
    parts = list(_PARTING.finditer(title))
    site = key(publisher)
    if not parts or not site:
        return title
    last, first = title[parts[-1].end() :], title[: parts[0].start()]
    if _same_site(key(last), site):
        return title[: parts[-1].start()]
    if _same_site(key(first), site):
        return title[parts[0].end() :]
    return title


def _same_site(part: str, site: str) -> bool:
    return bool(part) and (part in site or (site in part and len(part) <= len(site) + 12))


def _authors(found: Sequence[Evidence]) -> list[Evidence]:
    """The names of the best source that gives any but the publisher's, each once."""
    named = [item for item in found if item.name == "author"]
    publishers = {key(item.value) for item in found if item.name == "publisher"}
    second: list[Evidence] = []
    for confidence in sorted({item.confidence for item in named}, reverse=True):
        best = _names([item for item in named if item.confidence == confidence])
        persons = [item for item in best if key(item.value) not in publishers]
        if persons:
            full = [item for item in persons if not item.value.islower() or " " in item.value]
            return full or persons
        second = second or best
    return second


def _names(items: Sequence[Evidence]) -> list[Evidence]:
    """The names in what a source gives as author, each once."""
    names: dict[str, Evidence] = {}
    for item in items:
        for part in _AND.split(_BY.sub("", item.value)):
            name = part.strip(" ,.")
            if _is_name(name):
                names.setdefault(key(name), item._replace(value=name))
    return list(names.values())


def _is_name(text: str) -> bool:
    if not 2 <= len(text) <= 80 or _ADDRESS.search(text) or text.lower() in NO_AUTHOR:
        return False
    return any(character.isalpha() for character in text) and len(text.split()) <= 6


def _cleaned(item: Evidence) -> Evidence:
    value = _folded(item.value)
    if item.name == "url":
        value = canonical(value)
    elif item.name in ("date", "modified"):
        value = value if dates.ISO.match(value) else dates.day(value)
    elif item.name == "language":
        value = value.replace("_", "-") if re.fullmatch(r"[A-Za-z]{2,3}(?:[-_]\w+)*", value) else ""
    return item._replace(value=value)


def _folded(text: str) -> str:
    return " ".join(text.split())


def _day(value: str) -> str:
    match = dates.ISO.match(value)
    return "-".join(match.group(1, 2, 3)) if match else ""


def canonical(address: str) -> str:
    """An absolute address without tracking parameters and fragment; nothing for another thing."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return ""
    if parts.scheme not in ("http", "https") or not parts.netloc:
        return ""
    query = [
        (name, value)
        for name, value in parse_qsl(parts.query, keep_blank_values=True)
        if not name.lower().startswith(TRACKING)
    ]
    return urlunsplit((parts.scheme, parts.netloc, parts.path, urlencode(query), ""))


def _of_json(page: Page) -> Iterator[Evidence]:
    described = jsonld.article(page)
    if described is None:
        return
    values, script = described
    simple = (
        ("title", "headline"),
        ("date", "datePublished"),
        ("modified", "dateModified"),
        ("section", "articleSection"),
        ("language", "inLanguage"),
        ("url", "url"),
        ("image", "image"),
        ("publisher", "publisher"),
        ("author", "author"),
    )
    for name, place in simple:
        for value in _texts(values.get(place), page_url=name in ("url", "image")):
            start, end = jsonld.find(page, script, place, value)
            yield Evidence(name, unescape(value), start, end, _JSON_LD)


def _texts(value: Any, *, page_url: bool) -> Iterator[str]:  # noqa: ANN401  (JSON of any shape)
    """The texts of a JSON-LD value: itself, its name (for an address: its `url`), its items'."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        inner = value.get("url" if page_url else "name")
        if isinstance(inner, str | list):
            yield from _texts(inner, page_url=page_url)
    elif isinstance(value, list):
        for item in value[:20]:
            if isinstance(item, str | dict):
                yield from _texts(item, page_url=page_url)


def _of_metas(page: Page) -> Iterator[Evidence]:
    ranked: list[tuple[int, Evidence]] = []
    for token in page.metas[:1000]:
        given = attributes(page.text, token)
        if token.name == "link":
            if given.get("rel", "").lower() == "canonical":
                name, value, rank = "url", given.get("href", ""), 0
            else:
                continue
        else:
            place = (
                given.get("property") or given.get("name") or given.get("itemprop") or ""
            ).lower()
            if place not in META:
                continue
            name, rank = META[place]
            value = given.get("content", "")
        start, end = _content_span(page, token.start, token.end, value)
        ranked.append((rank, Evidence(name, value, start, end, _META)))
    ranked.sort(key=lambda pair: pair[0])
    yield from (evidence for _, evidence in ranked)


def _content_span(page: Page, start: int, end: int, value: str) -> tuple[int, int]:
    """Where an attribute's value stands in its tag; the tag where it is written with references."""
    at = page.text.find(value, start, end) if value else -1
    return (at, at + len(value)) if at >= 0 else (start, end)


def _of_microdata(page: Page) -> Iterator[Evidence]:
    """`itemprop` and `<time>` of the page, the first of each name."""
    seen: set[str] = set()
    for place, element in enumerate(page.elements):
        if not page.text.find("itemprop", element.tag.inner, element.tag.end) >= 0 and (
            element.name != "time"
        ):
            continue
        given = page.attributes(place)
        name = MICRODATA.get(given.get("itemprop", "").lower(), "")
        if element.name == "time" and not name:
            name = "date" if "pubdate" in given else "time"
        value = given.get("content") or given.get("datetime") or ""
        if name and name not in seen and value:
            seen.add(name)
            start, end = _content_span(page, element.tag.start, element.tag.end, value)
            yield Evidence(name, value, start, end, _MICRODATA)


def _of_head(page: Page) -> Iterator[Evidence]:
    """`<title>`, and the language of `<html>`."""
    for raw in page.raws:
        if raw.name == "title" and page.text[raw.start : raw.end].strip():
            value = unescape(page.text[raw.start : raw.end])
            yield Evidence("title", value, raw.start, raw.end, _VISIBLE)
            break
    for place, element in enumerate(page.elements[:5]):
        if element.name == "html" and element.tag.kind == "open":
            given = page.attributes(place)
            value = given.get("lang") or given.get("xml:lang") or ""
            start, end = _content_span(page, element.tag.start, element.tag.end, value)
            yield Evidence("language", value, start, end, _VISIBLE)
