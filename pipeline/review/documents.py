"""One document as the page shows it: what became of it, its metadata, raw beside clean."""

from collections.abc import Iterable, Mapping

import msgspec
from markupsafe import Markup

from pipeline.model import LocatedField
from pipeline.review.accounts import Balance, balance
from pipeline.review.bodies import body
from pipeline.review.glyphs import plain
from pipeline.review.index import Body, Entry, Link, Report, language, rule_link
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

    `body` is its text, None where it could not be decoded.
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
    body: Body | None = None

    @property
    def rows(self) -> Markup:
        """Raw beside clean, as the rows of a table."""
        return Markup(self.body.rows if self.body else "")  # noqa: S704  (escaped where it is made)

    @property
    def column(self) -> Markup:
        """The raw text of a document without a clean one."""
        return Markup(self.body.column if self.body else "")  # noqa: S704  (as above)

    @property
    def clipped(self) -> bool:
        """Whether only the beginning of the raw text is shown."""
        return self.body is not None and self.body.length > self.body.shown

    def place(self, position: int) -> str:
        """Where a link to a raw position leads: there, or to the document where it is not shown."""
        anchor = self.entry.anchor
        is_shown = self.body is not None and position in self.body.places
        return f"#{anchor}-c{position}" if is_shown else f"#{anchor}"


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
    found = _body(document, report)
    if found is not None:
        bare = msgspec.structs.replace(bare, body=found.at(entry.anchor))
    return msgspec.structs.replace(bare, values=_values(bare, document.fields))


def _body(document: Processed, report: Report) -> Body | None:
    """The text of a document, unless it was made before."""
    if document.name in report.bodies:
        return report.bodies[document.name]
    text = report.texts.get(document.name)
    return None if text is None else body(document, text)


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
