"""Corpora that come as files of many articles: read once, texts spooled, what is no article named."""

import hashlib
from array import array
from collections.abc import Callable, Iterable, Sequence
from itertools import repeat
from pathlib import Path
from typing import NamedTuple

from pipeline.corpus import canonical
from pipeline.corpus.reading import laid_out
from pipeline.corpus.records import Entry
from pipeline.sources import articles
from pipeline.sources.articles import KNOWN, Fields, NoArticle, Row, Values, place
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
        for batch in articles.batches(path, fields):
            first = done - before
            found = _all_named(batch, first, corpus.fields.id, seen)
            if found is None:
                found = _named(enumerate(batch, first), path, corpus, seen)
            _enter(found, number, corpus)
            done += len(batch)
            progress(done)
    progress(done)
    return corpus


class _Named(NamedTuple):
    """Rows that are articles: the place of each in its file, its name, and its values."""

    rows: Sequence[int]
    names: Sequence[str]
    values: Sequence[Values]


def _all_named(batch: Sequence[Row], first: int, field: str, seen: set[str]) -> _Named | None:
    """All rows of a batch, from number `first` on, if each is an article with a name of its own."""
    values = [row for row in batch if row and not isinstance(row, NoArticle)]
    names = [name for row in values if isinstance(name := row.get(field), str)]
    new = set(names)
    if len(new) < len(batch) or not seen.isdisjoint(new):
        return None
    seen |= new
    return _Named(range(first, first + len(batch)), names, values)


def _named(rows: Iterable[tuple[int, Row]], path: Path, corpus: Corpus, seen: set[str]) -> _Named:
    """The rows that are articles; why the others are none goes to the faults."""
    numbers: list[int] = []
    names: list[str] = []
    found: list[Values] = []
    for row, values in rows:
        if not values:
            continue
        if isinstance(values, NoArticle):
            corpus.faults.append(Fault(place(path, row), values.reason))
            continue
        named = values.get(corpus.fields.id)
        name = place(path, row) if named is None else str(named)
        if name in seen:
            reason = f"the {corpus.fields.id} {name!r} is another article's already"
            corpus.faults.append(Fault(place(path, row), reason))
            continue
        seen.add(name)
        numbers.append(row)
        names.append(name)
        found.append(values)
    return _Named(numbers, names, found)


def _enter(found: _Named, file: int, corpus: Corpus) -> None:
    """Add articles to the corpus."""
    texts: list[str] = [values[corpus.fields.text] for values in found.values]
    data = [text.encode("utf-8", "surrogatepass") for text in texts]
    packed = laid_out(data)
    corpus.entries.extend(
        map(
            _entry,
            found.names,
            found.values,
            texts,
            (hashlib.sha256(one).hexdigest() for one in data),
            canonical.lengths(texts, packed),
        )
    )
    corpus.texts.add(packed)
    corpus.files.extend(repeat(file, len(texts)))
    corpus.rows.extend(found.rows)


def _entry(name: str, values: Values, text: str, sha256: str, length: int) -> Entry:
    truncated = canonical.is_cut_off(text)
    if _KNOWN.isdisjoint(values):
        return Entry(name=name, sha256=sha256, length=length, truncated=truncated)
    title, date, author, publisher, agency = (_known(values, field) for field in KNOWN)
    return Entry(
        name=name,
        sha256=sha256,
        length=length,
        title=title,
        date=date,
        author=author,
        publisher=publisher,
        agency=agency,
        truncated=truncated,
    )


def _known(values: Values, name: str) -> str | None:
    """A field of a row, as text; None where it has no value."""
    value = values.get(name)
    return str(value) if value else None
