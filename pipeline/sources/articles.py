"""Files of many articles, a line or a row each: JSON lines and Parquet.

Only what the corpus stages compare and prefer by is read; everything else in a line or row stays
where it is, and goes with it into the result.
"""

import gzip
from collections.abc import Callable, Iterator
from io import BufferedIOBase, BufferedReader, FileIO
from pathlib import Path
from typing import Any, NamedTuple

import msgspec

from pipeline.errors import UsageError
from pipeline.sources import jsonlines
from pipeline.sources.jsonlines import Columns

# Fields, beside text and id, that the canonical order looks at.
KNOWN = ("title", "date", "author", "publisher", "agency")
BATCH = 1024  # rows of a Parquet file at a time
_READ = 1 << 18  # bytes of lines that are read at a time, about

_DECODE = msgspec.json.Decoder().decode


class Fields(NamedTuple):
    """What the text, and the name of an article, are called in the files."""

    text: str = "text"
    id: str = "id"


Values = dict[str, Any]


class NoArticle(NamedTuple):
    """A line or row that is no article, and why."""

    reason: str


def place(path: Path, row: int) -> str:
    """Where a row stands, as people count: from 1."""
    return f"{path.name}:{row + 1}"


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


Row = Values | NoArticle


def batches(
    path: Path, fields: Fields, is_large: Callable[[], bool]
) -> Iterator[list[Row] | Columns]:
    """All lines or rows of a file, in order, some at a time: the values of an article, its text
    among them; no values for a blank line. Where `is_large` says that there is much of it, plain
    lines come as columns, which hold until the next are asked for.

    Raises:
        UsageError: the file cannot be read, or its columns have no text.

    """
    if suffix(path) == ".parquet":
        yield from _of_columns(path, fields)
        return
    wanted = (fields.text, fields.id, *KNOWN)
    are_distinct = len({*wanted}) == len(wanted)
    with opened(path) as file:
        while not (are_distinct and is_large()) and (lines := file.readlines(_READ)):
            yield _of_lines(lines, fields)
        if are_distinct and is_large():
            for found in jsonlines.read(file, wanted):
                yield found if isinstance(found, Columns) else _of_lines(found, fields)


def opened(path: Path) -> BufferedIOBase:
    """A file of JSON lines, unpacked."""
    if path.name.endswith(".gz"):
        return gzip.GzipFile(path, "rb")
    return BufferedReader(FileIO(path), _READ)


def _of_lines(lines: list[bytes], fields: Fields) -> list[Row]:
    """The values of lines of JSON; they are told one by one where not each is an article."""
    try:
        found = [*map(_DECODE, lines)]
    except (msgspec.DecodeError, UnicodeDecodeError):
        return [_of_line(line, fields) for line in lines]
    if {*map(type, found)} == {dict} and {type(row.get(fields.text)) for row in found} == {str}:
        return found
    return [_of_line(line, fields) for line in lines]


def _of_line(line: bytes, fields: Fields) -> Row:
    """The values of one line of JSON; none if it is blank."""
    try:
        values = _DECODE(line)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        return NoArticle(f"no JSON: {error}") if line.strip() else {}
    if not isinstance(values, dict):
        return NoArticle("no JSON object")
    return _checked(values, fields)


def _checked(values: Values, fields: Fields) -> Row:
    """A row of which it is certain that it has a text, or why it has none."""
    if isinstance(values.get(fields.text), str):
        return values
    names = ", ".join(sorted(map(str, values))[:10])
    return NoArticle(f"no text in the field {fields.text!r}; there are: {names}")


def _of_columns(path: Path, fields: Fields) -> Iterator[list[Row]]:
    file = parquet_file(path)
    names = set(file.schema_arrow.names)
    if fields.text not in names:
        raise UsageError(
            f"{path}: has no column {fields.text!r}; give --text one of {sorted(names)}"
        )
    wanted = sorted(names & {fields.text, fields.id, *KNOWN})
    for batch in file.iter_batches(BATCH, columns=wanted):
        yield [_checked(values, fields) for values in batch.to_pylist()]


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
