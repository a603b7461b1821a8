"""Files of many articles, a line or a row each: JSON lines and Parquet.

Only what the corpus stages compare and prefer by is read; everything else in a line or row stays
where it is, and goes with it into the result.
"""

import gzip
from collections.abc import Iterator
from io import BufferedIOBase
from pathlib import Path
from typing import Any, NamedTuple

import msgspec

from pipeline.errors import UsageError

# Fields, beside text and id, that the canonical order looks at.
KNOWN = ("title", "date", "author", "publisher", "agency")
BATCH = 1024  # rows of a Parquet file at a time


class Fields(NamedTuple):
    """What the text, and the name of an article, are called in the files."""

    text: str = "text"
    id: str = "id"


class Row(NamedTuple):
    """One line or row: where it stands, its values, or why it is no article."""

    place: str
    values: dict[str, Any]
    fault: str | None = None


def suffix(path: Path) -> str:
    """The kind of file: `.jsonl`, `.jsonl.gz` or `.parquet`.

    Raises:
        UsageError: it is another kind, or there is none of that name.

    """
    if not path.is_file():
        raise UsageError(f"{path}: there is no such file")
    found = next(
        (end for end in (".jsonl", ".jsonl.gz", ".parquet") if path.name.endswith(end)), ""
    )
    if not found:
        raise UsageError(
            f"{path}: is neither .jsonl, .jsonl.gz nor .parquet; to clean a folder of files use "
            "`pipeline run`"
        )
    return found


def rows(path: Path, fields: Fields) -> Iterator[Row]:
    """All lines or rows of a file, in order; blank lines as rows without values or fault.

    Raises:
        UsageError: the file cannot be read, or its columns have no text.

    """
    if suffix(path) == ".parquet":
        yield from _of_batches(path, fields)
        return
    with opened(path) as file:
        for number, line in enumerate(file, 1):
            yield _of_line(f"{path.name}:{number}", line, fields)


def opened(path: Path) -> BufferedIOBase:
    """A file of JSON lines, unpacked."""
    if path.name.endswith(".gz"):
        return gzip.open(path, "rb")
    return path.open("rb")


def _of_line(place: str, line: bytes, fields: Fields) -> Row:
    if not line.strip():
        return Row(place, {})
    try:
        values = msgspec.json.decode(line)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        return Row(place, {}, f"no JSON: {error}")
    if not isinstance(values, dict):
        return Row(place, {}, "no JSON object")
    return _checked(place, values, fields)


def _checked(place: str, values: dict[str, Any], fields: Fields) -> Row:
    """A row of which it is certain that it has a text, or why it has none."""
    text = values.get(fields.text)
    if not isinstance(text, str):
        names = ", ".join(sorted(map(str, values))[:10])
        return Row(place, {}, f"no text in the field {fields.text!r}; there are: {names}")
    return Row(place, values)


def _of_batches(path: Path, fields: Fields) -> Iterator[Row]:
    file = parquet_file(path)
    names = set(file.schema_arrow.names)
    if fields.text not in names:
        raise UsageError(
            f"{path}: has no column {fields.text!r}; give --text one of {sorted(names)}"
        )
    wanted = sorted(names & {fields.text, fields.id, *KNOWN})
    number = 0
    for batch in file.iter_batches(BATCH, columns=wanted):
        for values in batch.to_pylist():
            number += 1
            yield _checked(f"{path.name}:{number}", values, fields)


def parquet_file(path: Path) -> Any:  # noqa: ANN401  (pyarrow has no types)
    """A Parquet file, opened.

    Raises:
        UsageError: pyarrow is not installed, or the file is damaged.

    """
    try:
        from pyarrow import ArrowInvalid, parquet  # noqa: PLC0415  (an extra)
    except ImportError:
        raise UsageError(
            f"{path}: reading Parquet needs pyarrow; install it with: pip install 'newsproof[parquet]'"
        ) from None
    try:
        return parquet.ParquetFile(path)
    except ArrowInvalid as error:
        raise UsageError(f"{path}: is no Parquet file that can be read: {error}") from None


def known(values: dict[str, Any], name: str) -> str | None:
    """A field of a row, as text; None where it has no value."""
    value = values.get(name)
    return str(value) if value else None
