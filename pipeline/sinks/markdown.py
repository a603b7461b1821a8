"""An article as Markdown: YAML front matter, then the body.

The text of a document without markup is the body, character for character: a plain text's own marks
are its structure. A page's text is set as its blocks say, and escaped where it would be taken for
Markdown (see `body`).
"""

import json
import re
from collections.abc import Iterator
from typing import Any

from pipeline.sinks.body import rendered
from pipeline.sinks.records import Article

_FENCE = "---\n"
_ENCODE = json.JSONEncoder(ensure_ascii=False).encode


def render(article: Article) -> str:
    """The Markdown file of one article; a blank line parts front matter and body."""
    return f"{_FENCE}{_front_matter(article)}{_FENCE}\n{rendered(article.text, article.blocks)}\n"


def body(markdown: str) -> str:
    """The body of a file that `render` made.

    Raises:
        ValueError: the text has no front matter.

    """
    end = markdown.index(f"\n{_FENCE}\n", len(_FENCE) - 1)
    return markdown[end + len(_FENCE) + 2 :].removesuffix("\n")


def _front_matter(article: Article) -> str:
    return "".join(_lines(_values(article)))


def _values(article: Article) -> dict[str, Any]:
    """Front matter in reading order; what is absent is left out."""
    photo_credits = [f.value for f in article.metadata if f.name == "photo_credit"]
    source = article.provenance
    values: dict[str, Any] = {
        "id": article.id,
        "title": article.title,
        "standfirst": article.standfirst,
        "authors": list(article.authors),
        "date": article.date,
        "modified": article.modified,
        "dateline": article.dateline,
        "agency": article.agency,
        "publisher": article.publisher,
        "section": article.section,
        "language": article.language,
        "url": article.url,
        "image": article.image,
        "source": article.source,
        "photo_credits": list(dict.fromkeys(photo_credits)),
        "duplicates": [copy.name for copy in article.duplicates],
        "raw": source.raw,
        "sha256": source.sha256,
        "codec": source.codec,
        "raw_characters": source.raw_characters,
        "kept": source.kept,
        "replaced": source.replaced,
        "removed": source.removed,
        "flags": source.flags,
        "trail": source.trail,
    }
    return {key: value for key, value in values.items() if value is not None and value != []}


def _lines(values: dict[str, Any]) -> Iterator[str]:
    """JSON scalars, which every YAML version reads alike: no bare `no`, `1e3` or date."""
    for key, value in values.items():
        if isinstance(value, list):
            yield f"{key}:\n" + "".join(f"  - {_scalar(item)}\n" for item in value)
        else:
            yield f"{key}: {_scalar(value)}\n"


_NOT_PRINTABLE = re.compile(
    r"[^\x20-\x7e\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]|[\u2028\u2029]"
)


def _scalar(value: str | int) -> str:
    if isinstance(value, int):
        return str(value)
    return _NOT_PRINTABLE.sub(_escape, _ENCODE(value))


def _escape(match: re.Match[str]) -> str:
    return f"\\u{ord(match.group()):04x}"
