"""Corpora that come as files of many articles: read once, texts spooled, what is no article named."""

import hashlib
from array import array
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from pipeline.corpus import canonical
from pipeline.corpus.records import Entry
from pipeline.sources import articles
from pipeline.sources.articles import KNOWN, Fields, Row, known
from pipeline.sources.spool import Spool

_TOLD = 256  # rows, each time


class Fault(NamedTuple):
    """A line or row that is no article, and why."""

    place: str
    reason: str


class Corpus(NamedTuple):
    """The articles of some files. Article `k` stands in file `files[k]`, row `rows[k]` of it,
    counted from 0.
    """

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
    corpus = Corpus([], spool, array("I"), array("Q"), [])
    seen: set[str] = set()
    done = 0
    for number, path in enumerate(paths):
        for place, row in enumerate(articles.rows(path, fields)):
            done += 1
            fault = row.fault or _enter(row, fields, corpus, seen)
            if fault:
                corpus.faults.append(Fault(row.place, fault))
            elif row.values:
                corpus.files.append(number)
                corpus.rows.append(place)
            if done % _TOLD == 0:
                progress(done)
    progress(done)
    return corpus


def _enter(row: Row, fields: Fields, corpus: Corpus, seen: set[str]) -> str | None:
    """Add a row to the corpus; why not, if it cannot be."""
    if not row.values:
        return None
    named = row.values.get(fields.id)
    name = row.place if named is None else str(named)
    if name in seen:
        return f"the {fields.id} {name!r} is another article's already"
    seen.add(name)
    text: str = row.values[fields.text]
    data = text.encode("utf-8", "surrogatepass")
    title, date, author, publisher, agency = (known(row.values, name) for name in KNOWN)
    corpus.entries.append(
        Entry(
            name=name,
            sha256=hashlib.sha256(data).hexdigest(),
            length=canonical.length(text),
            title=title,
            date=date,
            author=author,
            publisher=publisher,
            agency=agency,
            truncated=canonical.is_cut_off(text),
        )
    )
    corpus.texts.add(data)
    return None
