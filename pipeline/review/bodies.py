"""Raw beside clean of single documents, as HTML: what of the page depends on one document alone.

It takes most of the time that the page takes. So it may be made ahead, while documents are compared
with each other, and by another process.
"""

from collections.abc import Iterable, Mapping, Sequence

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
    """The documents that the page will most likely show, before it is known which are copies, and
    what their sites repeat.
    """
    first = ordered(documents, {})[:most]
    found = {
        document.name: body(document, text)
        for document in first
        if (text := texts.get(document.name)) is not None
    }
    return msgspec.msgpack.encode(found)


def holding(
    made: bytes, before: Iterable[Processed], after: Iterable[Processed]
) -> dict[str, Body]:
    """What `ahead` gave of those documents to which nothing was done since, by their names."""
    found = msgspec.msgpack.decode(made, type=dict[str, Body])
    then = {document.name: document for document in before if document.name in found}
    same = {d.name for d in after if d.name in found and _is_same(then[d.name], d)}
    return {name: body for name, body in found.items() if name in same}


def _is_same(before: Processed, after: Processed) -> bool:
    """Whether a document has no more edits, notes and values than before."""
    new = after.steps[len(before.steps) :]
    return (
        not any(step.edits for step in new)
        and before.notes == after.notes
        and before.fields == after.fields
        and before.verdict == after.verdict
    )
