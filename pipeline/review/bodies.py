"""Raw beside clean of single documents, as HTML: what of the page depends on one document alone.

It takes most of the time that the page takes. So it may be made ahead, while documents are compared
with each other, and by another process.
"""

from collections.abc import Mapping, Sequence

import msgspec

from pipeline.review import html, marks, sides
from pipeline.review.index import PLACE, Body, language, ordered
from pipeline.run import Processed


def body(document: Processed, text: str) -> Body:
    """A document with its decoded raw text.

    Raises:
        BrokenStage: the trail does not fit the text.

    """
    of = marks.source(document, text)
    rows = sides.rows(of) if document.kept else ()
    column = () if document.kept else sides.column(of)
    segments = [segment for row in rows for segment in row.raw] or column
    places = frozenset(place for segment in segments for place in segment.ids)
    return Body(
        length=len(text),
        shown=of.shown,
        rows=html.table(rows, PLACE, language(document), places),
        column=html.running(column, PLACE),
        places=places,
    )


def ahead(documents: Sequence[Processed], texts: Mapping[str, str], most: int) -> bytes:
    """The documents that the page will most likely show, before it is known which are copies."""
    first = ordered(documents, {})[:most]
    found = {
        document.name: body(document, text)
        for document in first
        if (text := texts.get(document.name)) is not None
    }
    return msgspec.msgpack.encode(found)


def made(data: bytes) -> dict[str, Body]:
    """What `ahead` gave, by the documents' names."""
    return msgspec.msgpack.decode(data, type=dict[str, Body])
