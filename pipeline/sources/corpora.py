"""Corpora that come as files of many articles: read once, texts spooled, what is no article named."""

from array import array
from collections.abc import Callable, Sequence
from itertools import repeat
from pathlib import Path
from typing import NamedTuple

from pipeline.corpus import canonical
from pipeline.corpus.engine import is_compiled
from pipeline.corpus.reading import laid_out
from pipeline.corpus.records import Entry
from pipeline.sources import articles
from pipeline.sources.articles import KNOWN, Fields, NoArticle, Row, Values, place
from pipeline.sources.jsonlines import Columns
from pipeline.sources.spool import Spool

_KNOWN = frozenset(KNOWN)


class Fault(NamedTuple):
    """A line or row that is no article, and why."""

    place: str
    reason: str


class Corpus(NamedTuple):
    """The articles of some files. Article `k` stands in file `files[k]`, row `rows[k]` of it,
    counted from 0. `fields` is what its text and its name are called there.
    """

    fields: Fields
    entries: list[Entry]
    texts: Spool
    files: "array[int]"
    rows: "array[int]"
    faults: list[Fault]


def read(
    paths: Sequence[Path], fields: Fields, spool: Spool, progress: Callable[[int], None]
) -> Corpus:
    """All articles of some files; told is how many rows were read.

    Raises:
        UsageError: a file cannot be read, or its columns have no text.

    """
    corpus = Corpus(fields, [], spool, array("I"), array("Q"), [])
    seen: set[str] = set()
    done = 0
    for number, path in enumerate(paths):
        before = done
        for batch in articles.batches(path, fields, lambda: is_compiled(spool.size)):
            _enter(_named(batch, _Place(path, done - before), corpus, seen), number, corpus)
            done += len(batch.names if isinstance(batch, Columns) else batch)
            progress(done)
    progress(done)
    return corpus


class _Place(NamedTuple):
    """Where a batch begins: a file, and the number of a row in it."""

    path: Path
    first: int

    def rows(self, count: int) -> range:
        """So many rows from there on."""
        return range(self.first, self.first + count)


class _Named(NamedTuple):
    """Rows that are articles: the place of each in its file, its name, and what is known of it."""

    rows: Sequence[int]
    names: Sequence[str]
    columns: Columns


def _named(batch: Sequence[Row] | Columns, at: _Place, corpus: Corpus, seen: set[str]) -> _Named:
    """The rows that are articles; why the others are none goes to the faults."""
    if isinstance(batch, Columns):
        rows = at.rows(len(batch.names))
        given = zip(rows, batch.names, strict=True)
        names = [place(at.path, row) if name is None else name for row, name in given]
        if _are_new(names, seen):
            return _Named(rows, names, batch)
        batch = _rows(batch, corpus.fields)
    return _told(batch, at, corpus, seen)


def _are_new(names: Sequence[str], seen: set[str]) -> bool:
    """Whether all of these names differ and are no other article's; then they are noted."""
    new = set(names)
    if len(new) < len(names) or not seen.isdisjoint(new):
        return False
    seen |= new
    return True


def _rows(columns: Columns, fields: Fields) -> list[Row]:
    """Columns as rows."""
    texts = map(columns.texts.text, range(len(columns.texts)))
    rows: list[Values] = [
        {fields.id: name, fields.text: text}
        for name, text in zip(columns.names, texts, strict=True)
    ]
    for field, column in zip(KNOWN, columns.known, strict=False):  # there may be none
        for row, value in zip(rows, column, strict=True):
            row[field] = value
    return [*rows]


def _told(batch: Sequence[Row], at: _Place, corpus: Corpus, seen: set[str]) -> _Named:
    """As `_named`, of rows."""
    text = corpus.fields.text
    values = [row for row in batch if row and not isinstance(row, NoArticle)]
    names = [name for row in values if isinstance(name := row.get(corpus.fields.id), str)]
    if len(names) == len(batch) and _are_new(names, seen):
        return _Named(at.rows(len(batch)), names, _columns(values, text))
    rows: list[int] = []
    names, values = [], []
    for row, given in zip(at.rows(len(batch)), batch, strict=True):
        name = _name(given, place(at.path, row), corpus, seen) if given else None
        if name is not None and not isinstance(given, NoArticle):
            rows.append(row)
            names.append(name)
            values.append(given)
    return _Named(rows, names, _columns(values, text))


def _name(row: Row, there: str, corpus: Corpus, seen: set[str]) -> str | None:
    """The name of an article; None of what is none, or has another one's: a fault."""
    if isinstance(row, NoArticle):
        corpus.faults.append(Fault(there, row.reason))
        return None
    named = row.get(corpus.fields.id)
    name = there if named is None else str(named)
    if name in seen:
        reason = f"the {corpus.fields.id} {name!r} is another article's already"
        corpus.faults.append(Fault(there, reason))
        return None
    seen.add(name)
    return name


def _columns(found: Sequence[Values], field: str) -> Columns:
    """What is known of articles of which the text is in a field of this name."""
    texts: list[str] = [values[field] for values in found]
    packed = laid_out([text.encode("utf-8", "surrogatepass") for text in texts])
    has_known = not all(map(_KNOWN.isdisjoint, found))
    return Columns(
        (),
        packed,
        canonical.lengths(texts, packed),
        [*map(canonical.is_cut_off, texts)],
        [[_known(values, name) for values in found] for name in KNOWN] if has_known else (),
    )


def _known(values: Values, name: str) -> str | None:
    """A field of a row, as text; None where it has no value."""
    value = values.get(name)
    return str(value) if value else None


def _enter(found: _Named, file: int, corpus: Corpus) -> None:
    """Add articles to the corpus."""
    texts, columns = found.columns.texts, found.columns
    given = zip(found.names, columns.lengths, columns.truncated, strict=True)
    known = zip(*columns.known, strict=True) if columns.known else repeat(())
    corpus.entries.extend(map(_entry, given, known))
    corpus.texts.add(texts)
    corpus.files.extend(repeat(file, len(texts)))
    corpus.rows.extend(found.rows)


def _entry(given: tuple[str, int, bool], known: Sequence[str | None]) -> Entry:
    name, length, truncated = given
    if not known:
        return Entry(name=name, length=length, truncated=truncated)
    title, date, author, publisher, agency = known
    return Entry(
        name=name,
        length=length,
        title=title,
        date=date,
        author=author,
        publisher=publisher,
        agency=agency,
        truncated=truncated,
    )
