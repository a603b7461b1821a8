"""Everything a page says about its article, each value with its place and its source.

Sources, best first: JSON-LD, `meta` and `link` tags (Open Graph and the publishers' own), microdata
and `<time>`, `<title>` and `<html lang>`.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from html import unescape
from typing import Any, NamedTuple

from pipeline.stages.extract import jsonld
from pipeline.stages.extract.names import META, MICRODATA
from pipeline.stages.extract.page import Page
from pipeline.stages.extract.tokens import attributes_of_tag
from pipeline.stages.extract.values import cleaned, resolved

# How often a source of a kind is right, as judged on hand-labelled pages.
JSON_LD, META_TAG, MICRO, VISIBLE, NEAR_HEADLINE = 0.97, 0.93, 0.9, 0.85, 0.75
LOCALE = 0.8  # many templates leave `en_US` on pages in any language
CANONICAL = 0.98  # `<link rel=canonical>`: search engines hold it against the page
_ADDRESSES = ("url", "image")
# Where an address of this form leads and how it is written is the same from any base.
_PLAIN_ADDRESS = re.compile(r"https?://[^/#?;\s][^#?;\s]*+(?:\?[^#\s]++)?")
_ABSOLUTE = re.compile(r"https?://[^/]", re.IGNORECASE)
_BASE_TAG = re.compile(r"<[bB][aA][sS][eE]\s")  # leaps from tag to tag, unlike the whole pattern
_BASE = re.compile(
    r"""<base\s[^>]{0,500}?href\s*=\s*["']?(?P<href>[^\s"'>]{1,2000})""", re.IGNORECASE
)
_HEAD = 200_000  # characters of a page in which its head stands
_MARKUP = re.compile(r"</?[a-z][^<>]{0,100}>", re.IGNORECASE)


class Evidence(NamedTuple):
    """A value of a field with its place in the page, how far such a source is right, and its name."""

    name: str
    value: str
    start: int
    end: int
    confidence: float
    source: str


def read(page: Page) -> list[Evidence]:
    """Everything the page says, best source first."""
    found = [*_of_json(page), *_of_metas(page), *_of_microdata(page), *_of_head(page)]
    stated = [item.value for item in found if item.name == "language"]
    language = stated[-1].replace("_", "-") if stated else ""  # that of `<html>`, as the surest
    addresses = [item.value.strip() for item in found if item.name in _ADDRESSES]
    base = "" if all(map(_PLAIN_ADDRESS.fullmatch, addresses)) else _base(page, found)
    values = []
    for item in found:
        address = item.name in _ADDRESSES
        given = resolved(item.value.strip(), base) if address else item.value
        values.append(item._replace(value=cleaned(item.name, given, language=language)))
    return [item for item in values if item.value]


def _base(page: Page, found: Iterable[Evidence]) -> str:
    """What the relative addresses of a page start from: `<base href>`, or an address of its own.

    Empty where the page names no host.
    """
    own = (item.value for item in found if item.name == "url")
    address = next(filter(_ABSOLUTE.match, own), "")
    opened = _BASE_TAG.search(page.text, 0, _HEAD)
    match = _BASE.search(page.text, opened.start(), _HEAD) if opened else None
    return resolved(unescape(match["href"]).strip(), address) if match else address


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
            shown = _MARKUP.sub("", unescape(value))
            yield Evidence(name, shown, start, end, JSON_LD, "JSON-LD")


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
    for tag in page.metas[:1000]:
        given = attributes_of_tag(tag.written)
        found = _of_link(given) if tag.name == "link" else _of_meta(given)
        if found is not None:
            rank, item = found
            start, end = content_span(page, tag.start, tag.end, item.value)
            ranked.append((rank, item._replace(start=start, end=end)))
    ranked.sort(key=lambda pair: pair[0])
    yield from (evidence for _, evidence in ranked)


def _of_link(given: Mapping[str, str]) -> tuple[int, Evidence] | None:
    if given.get("rel", "").lower() != "canonical":
        return None
    return 0, Evidence("url", given.get("href", ""), 0, 0, CANONICAL, "`<link rel=canonical>`")


def _of_meta(given: Mapping[str, str]) -> tuple[int, Evidence] | None:
    place = (given.get("property") or given.get("name") or given.get("itemprop") or "").lower()
    if place not in META:
        return None
    name, rank = META[place]
    confidence = LOCALE if place == "og:locale" else META_TAG
    return rank, Evidence(name, given.get("content", ""), 0, 0, confidence, f"`{place}`")


def content_span(page: Page, start: int, end: int, value: str) -> tuple[int, int]:
    """Where an attribute's value stands in its tag; the tag where it is written with references."""
    at = page.text.find(value, start, end) if value else -1
    return (at, at + len(value)) if at >= 0 else (start, end)


def _of_microdata(page: Page) -> Iterator[Evidence]:
    """`itemprop` and `<time pubdate>` of the page, the first of each name."""
    seen: set[str] = set()
    for place, element in enumerate(page.elements):
        if "itemprop" not in element.written and element.name != "time":
            continue
        given = page.attributes(place)
        name = MICRODATA.get(given.get("itemprop", "").lower(), "")
        if element.name == "time" and not name and "pubdate" in given:
            name = "date"
        value = given.get("content") or given.get("datetime") or ""
        if name and name not in seen and value:
            seen.add(name)
            start, end = content_span(page, element.start, element.end, value)
            source = "`<time>`" if element.name == "time" else f"`itemprop={given.get('itemprop')}`"
            yield Evidence(name, value, start, end, MICRO, source)


def _of_head(page: Page) -> Iterator[Evidence]:
    """`<title>`, and the language of `<html>`."""
    for raw in page.raws:
        if raw.name == "title" and page.text[raw.start : raw.end].strip():
            value = unescape(page.text[raw.start : raw.end])
            yield Evidence("title", value, raw.start, raw.end, VISIBLE, "`<title>`")
            break
    for element in page.elements[1:5]:
        if element.name == "html":
            given = attributes_of_tag(element.written)
            value = given.get("lang") or given.get("xml:lang") or ""
            start, end = content_span(page, element.start, element.end, value)
            yield Evidence("language", value, start, end, VISIBLE, "`<html lang>`")
