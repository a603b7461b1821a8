"""One document as the page shows it: what became of it, its metadata, raw beside clean."""

from collections.abc import Iterable, Mapping

import msgspec

from pipeline.model import LocatedField
from pipeline.review import marks, sides
from pipeline.review.accounts import Balance, balance
from pipeline.review.glyphs import plain
from pipeline.review.index import Entry, Link, Report, language, rule_link
from pipeline.run import Processed


class Value(msgspec.Struct, frozen=True, kw_only=True):
    """A line of the metadata table; `place` leads to the raw characters it was read off."""

    name: str
    value: str
    confidence: float
    rule: Link
    place: Link


class View(msgspec.Struct, frozen=True, kw_only=True):
    """A document in full.

    `rows` are raw beside clean; a document without a clean text has its raw `column` only, one
    that could not be decoded neither. `places` are the raw positions that can be linked to.
    """

    entry: Entry
    title: str
    article: str
    canonical: Link | None
    encoding: str
    language: str
    balance: Balance | None
    values: tuple[Value, ...]
    flags: int
    rows: tuple[sides.Row, ...] = ()
    column: tuple[marks.Segment, ...] = ()
    length: int | None = None
    shown: int = 0
    places: frozenset[int] = frozenset()

    @property
    def clipped(self) -> bool:
        """Whether only the beginning of the raw text is shown."""
        return self.length is not None and self.length > self.shown

    def place(self, position: int) -> str:
        """Where a link to a raw position leads: there, or to the document where it is not shown."""
        anchor = self.entry.anchor
        return f"#{anchor}-c{position}" if position in self.places else f"#{anchor}"


def view(entry: Entry, document: Processed, report: Report, canonical: Link | None) -> View:
    """Everything the page says about one document."""
    bare = View(
        entry=entry,
        title=plain(document.first("title") or ""),
        article=_article(entry, report.articles),
        canonical=canonical,
        encoding=_encoding(document),
        language=language(document),
        balance=None if document.account is None else balance([document.account]),
        values=(),
        flags=sum(not note.applied for note in document.notes),
    )
    text = report.texts.get(document.name)
    if text is not None:
        bare = _with_text(bare, marks.source(document, text))
    return msgspec.structs.replace(bare, values=_values(bare, document.fields))


def _with_text(bare: View, of: marks.Source) -> View:
    rows = sides.rows(of) if of.document.kept else ()
    column = () if of.document.kept else sides.column(of)
    segments = [segment for row in rows for segment in row.raw] or column
    places = frozenset(place for segment in segments for place in segment.ids)
    return msgspec.structs.replace(
        bare, rows=rows, column=column, length=len(of.text), shown=of.shown, places=places
    )


def _values(document: View, fields: Iterable[LocatedField]) -> tuple[Value, ...]:
    return tuple(
        Value(
            name=plain(field.name),
            value=plain(field.value),
            confidence=field.confidence,
            rule=rule_link(field.rule),
            place=Link(f"{field.raw.start:,}–{field.raw.end:,}", document.place(field.raw.start)),
        )
        for field in fields
    )


def _article(entry: Entry, articles: Mapping[str, str]) -> str:
    stem = articles.get(entry.name)
    return plain(f"articles/{stem}.md") if stem and entry.status == "written" else ""


def _encoding(document: Processed) -> str:
    found = document.encoding
    return f"{found.codec} ({plain(found.evidence)})" if found else "not text"
