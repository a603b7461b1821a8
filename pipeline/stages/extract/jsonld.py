"""JSON-LD of a page: the object that describes the article, and where its values stand.

Broken JSON is common (raw line ends, comments around it, a trailing comma); what cannot be read
after that is left out.
"""

import json
import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from pipeline.stages.extract.page import Page, Raw

_WRAPPING = re.compile(
    r"\A\s*+(?:<!--|(?://|/\*)?\s*+<!\[CDATA\[\s*+(?:\*/)?)|(?:(?://|/\*)?\s*+\]\]>\s*+(?:\*/)?|-->)\s*\Z"
)
_TRAILING_COMMA = re.compile(r",(?=\s*[}\]])")
_STRING = r'"((?:[^"\\]|\\.)*+)"'
_MOST_OBJECTS = 2000
_LONGEST = 2_000_000


class Described(NamedTuple):
    """An article as JSON-LD describes it, and the script it stands in."""

    values: dict[str, Any]
    script: Raw


def article(page: Page) -> Described | None:
    """The first object of an article type; else the first of a page that has a date."""
    second = None
    for script in page.raws:
        if script.name != "script" or script.end - script.start > _LONGEST:
            continue
        if "ld+json" not in page.attributes(script.element).get("type", "").lower():
            continue
        for found in _objects(_load(page.text[script.start : script.end])):
            if _is_article(found):
                return Described(found, script)
            if second is None and found.get("@type") == "WebPage" and found.get("datePublished"):
                second = Described(found, script)
    return second


def find(page: Page, script: Raw, key: str, value: str) -> tuple[int, int]:
    """Where the value of a key stands in a script; the script itself where it is not found."""
    pattern = re.compile(rf'"{re.escape(key)}"\s*:\s*\[?\s*{_STRING}')
    for match in pattern.finditer(page.text, script.start, script.end):
        if decoded(match[1]) == value:
            return match.span(1)
    return script.start, script.end


def decoded(content: str) -> str:
    """What the content of a JSON string stands for; as it is where it is no valid one."""
    try:
        return str(json.loads(f'"{content}"', strict=False))
    except ValueError:
        return content


def _load(text: str) -> Any:  # noqa: ANN401  (JSON of any shape)
    bare = _WRAPPING.sub("", text)
    for attempt in (bare, _TRAILING_COMMA.sub("", bare)):
        try:
            return json.loads(attempt, strict=False)
        except (ValueError, RecursionError):
            continue
    return None


def _objects(data: Any) -> Iterator[dict[str, Any]]:  # noqa: ANN401
    """Every object, outer ones first; a bounded number."""
    queue = [data]
    for _ in range(_MOST_OBJECTS):
        if not queue:
            return
        item = queue.pop(0)
        if isinstance(item, dict):
            yield item
            inner = [item.get(key) for key in ("@graph", "mainEntity", "mainEntityOfPage")]
            queue.extend(value for value in inner if isinstance(value, dict | list))
        elif isinstance(item, list):
            queue.extend(value for value in item[:_MOST_OBJECTS] if isinstance(value, dict | list))


def _is_article(found: dict[str, Any]) -> bool:
    kinds = found.get("@type")
    names = kinds if isinstance(kinds, list) else [kinds]
    typed = any(isinstance(n, str) and n.endswith(("Article", "Posting", "Report")) for n in names)
    return typed and any(found.get(k) for k in ("headline", "datePublished", "articleBody", "name"))
