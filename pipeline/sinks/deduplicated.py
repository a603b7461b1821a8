"""The result for a corpus of many-article files: what stays as it came, every verdict, the account."""

import gzip
import hashlib
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import msgspec

import pipeline
from pipeline.config import fingerprint
from pipeline.corpus.records import Outcome
from pipeline.settings import Settings
from pipeline.sinks import folder, records, verdicts
from pipeline.sinks.copies import Collected
from pipeline.sources import articles
from pipeline.sources.corpora import Corpus


class Account(msgspec.Struct, frozen=True, kw_only=True):
    """`manifest.json`: what was read and what became of it; hashes of inputs and results."""

    pipeline: str
    fingerprint: str
    counts: dict[str, int]
    inputs: dict[str, str]
    files: dict[str, str]


def write(
    corpus: Corpus, paths: Sequence[Path], outcome: Outcome, settings: Settings, out: Path
) -> Account:
    """Write the folder; it takes the place of the old one only when all of it stands."""
    with folder.replacing(out) as new:
        (new / "kept").mkdir()
        collected = Collected(corpus.fields)
        for path, rows in zip(paths, _rows(corpus, outcome, len(paths)), strict=True):
            _copy(path, rows, new / "kept" / path.name, collected)
        _lines(new / "duplicates.jsonl", verdicts.duplicates(outcome))
        _lines(new / "copies.jsonl", collected.lines(outcome))
        _lines(new / "nearest.jsonl", verdicts.nearest(outcome))
        _lines(new / "rejected.jsonl", _rejected(corpus))
        account = Account(
            pipeline=pipeline.__version__,
            fingerprint=fingerprint(settings, {"pipeline": pipeline.__version__}),
            counts=counts(corpus, outcome),
            inputs={path.name: _digest(path) for path in paths},
            files=_hashes(new),
        )
        folder.write(new / "manifest.json", records.pretty(account))
    return account


def counts(corpus: Corpus, outcome: Outcome) -> dict[str, int]:
    """`read = kept + duplicates + rejected`, and what else a person asks first."""
    removed = len(outcome.removed)
    return {
        "read": len(corpus.entries) + len(corpus.faults),
        "kept": len(corpus.entries) - removed,
        "duplicates": removed,
        "rejected": len(corpus.faults),
        "clusters": len(outcome.clusters),
        "linked": len(outcome.linked),
        "capped": outcome.capped,
    }


class _Rows(NamedTuple):
    """Rows of a file: those that stay; those of clusters, with the names of their articles."""

    kept: set[int]
    clustered: dict[int, str]


def _rows(corpus: Corpus, outcome: Outcome, files: int) -> list[_Rows]:
    """What is to be done with the rows of each file."""
    removed = outcome.removed
    best = set(removed.values())
    found = [_Rows(set(), {}) for _ in range(files)]
    for entry, file, row in zip(corpus.entries, corpus.files, corpus.rows, strict=True):
        if entry.name not in removed:
            found[file].kept.add(row)
        if entry.name in removed or entry.name in best:
            found[file].clustered[row] = entry.name
    return found


def _copy(path: Path, rows: _Rows, target: Path, collected: Collected) -> None:
    """The rows that stay, as they are; what those of clusters say is collected."""
    if articles.suffix(path) == ".parquet":
        _copy_batches(path, rows, target, collected)
        return
    opened = gzip.GzipFile(target, "wb", mtime=0) if path.suffix == ".gz" else target.open("wb")
    with articles.opened(path) as lines, opened as file:
        for row, line in enumerate(lines):
            if row in rows.kept:
                file.write(line if line.endswith(b"\n") else line + b"\n")
            name = rows.clustered.get(row)
            if name is not None:
                collected.add_line(name, articles.place(path, row), line)


def _copy_batches(path: Path, rows: _Rows, target: Path, collected: Collected) -> None:
    import pyarrow as pa  # noqa: PLC0415  (an extra)
    from pyarrow import parquet  # noqa: PLC0415

    source = articles.parquet_file(path)
    first = 0
    with parquet.ParquetWriter(target, source.schema_arrow) as file:
        for batch in source.iter_batches(articles.BATCH):
            numbers = range(first, first + batch.num_rows)
            file.write_batch(batch.filter(pa.array([row in rows.kept for row in numbers])))
            asked = [row for row in numbers if row in rows.clustered]
            taken = batch.take(pa.array([row - first for row in asked], pa.int64()))
            for row, values in zip(asked, taken.to_pylist(), strict=True):
                collected.add_row(rows.clustered[row], articles.place(path, row), values)
            first += batch.num_rows


def _rejected(corpus: Corpus) -> Iterator[records.Rejected]:
    for place, reason in corpus.faults:
        yield records.Rejected(name=place, verdict="rejected", reason=reason, evidence="")


def _lines(path: Path, lines: Iterable[msgspec.Struct]) -> None:
    with path.open("wb") as file:
        file.writelines(records.lines(lines))


def _hashes(new: Path) -> dict[str, str]:
    files = sorted(path for path in new.rglob("*") if path.is_file())
    return {path.relative_to(new).as_posix(): _digest(path) for path in files}


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
