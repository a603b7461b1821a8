"""The records of `clean/`: one type for each kind of line or file, so that readers rely on them.

Every line of a kind has the same keys with the same types (null where a value is absent), so that
pandas, DuckDB and Hugging Face datasets infer one schema. `raw` spans count characters of the
decoded raw file, `raw_bytes` its bytes; all are half-open.
"""

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any

import msgspec

from pipeline.corpus.records import Passage
from pipeline.lineage import Account
from pipeline.model import (
    Block,
    Encoding,
    Item,
    LocatedField,
    LocatedNote,
    Sidecar,
    Span,
    Step,
    Verdict,
)

FORMAT = 2
_LINES = 256  # encoded at a time
_ENCODER = msgspec.json.Encoder()


class _Record(msgspec.Struct, frozen=True, kw_only=True):
    """A JSON object of `clean/`."""


class Trail(_Record, frozen=True, kw_only=True):
    """`trails/<article>.json`: everything that was done to one document, enough to do it again.

    `blocks`, the structure that its markup gives the text, count raw characters.
    """

    format: int
    name: str
    id: str
    sha256: str
    size_bytes: int
    encoding: Encoding
    sidecar: Sidecar | None
    steps: tuple[Step, ...]
    text_sha256: str
    fields: tuple[LocatedField, ...]
    notes: tuple[LocatedNote, ...]
    blocks: tuple[Block, ...] | None
    account: Account
    verdict: Verdict
    article: str | None


class Provenance(_Record, frozen=True, kw_only=True):
    """Where an article comes from and what became of its raw characters."""

    raw: str
    sha256: str
    size_bytes: int
    codec: str
    raw_characters: int
    kept: int
    replaced: int
    removed: int
    flags: int
    article: str
    trail: str
    sidecar: Sidecar | None


class Copy(_Record, frozen=True, kw_only=True):
    """A removed copy of an article, as the article's own record names it, with what is known of it:
    nothing that only a copy says about itself is lost with it. `adds` names the values that the
    article has none of.
    """

    name: str
    id: str
    relation: str
    title: str | None
    authors: tuple[str, ...]
    date: str | None
    publisher: str | None
    agency: str | None
    url: str | None
    source: str | None
    adds: tuple[str, ...]
    trail: str | None


class Article(_Record, frozen=True, kw_only=True):
    """One line of `corpus.jsonl`.

    `blocks` is the structure of `text` (headings, lists, quotes, tables; spans of its characters,
    outer blocks before inner ones), None for a document without markup: then marks of structure are
    part of the text.
    """

    id: str
    title: str | None
    text: str
    blocks: tuple[Block, ...] | None
    standfirst: str | None
    authors: tuple[str, ...]
    date: str | None
    modified: str | None
    dateline: str | None
    agency: str | None
    publisher: str | None
    section: str | None
    language: str | None
    url: str | None
    image: str | None
    source: str | None
    metadata: tuple[LocatedField, ...]
    duplicates: tuple[Copy, ...]
    provenance: Provenance


class Removed(_Record, frozen=True, kw_only=True):
    """One line of `removed.jsonl` (taken out) or `flags.jsonl` (left in, for review)."""

    name: str
    id: str
    label: str
    rule: str
    raw: Span
    raw_bytes: Span
    text: str
    why: str
    items: tuple[Item, ...]
    twin: Span | None
    score: float | None


class Duplicate(_Record, frozen=True, kw_only=True):
    """One line of `duplicates.jsonl`: a removed or linked document, and what proves it.

    `kept` is the canonical copy of a removed document; for `linked` both stay. The spans of
    `passages` count characters of the two clean texts, kept one first.
    """

    action: str
    kept: str
    other: str
    relation: str
    jaccard: float
    kept_in_other: float
    other_in_kept: float
    estimate: float | None
    differences: tuple[str, ...]
    passages: tuple[Passage, ...]
    decided_by: str | None
    why: str


class Rejected(_Record, frozen=True, kw_only=True):
    """One line of `rejected.jsonl`: a file that gave no article, and why."""

    name: str
    verdict: str
    reason: str
    evidence: str


class Input(_Record, frozen=True, kw_only=True):
    """One raw file in the manifest, what became of it, and the file beside it, if it is a page."""

    name: str
    sha256: str | None
    size_bytes: int | None
    outcome: str
    article: str | None
    trail: str | None
    sidecar: str | None = None
    sidecar_sha256: str | None = None


class Configuration(_Record, frozen=True, kw_only=True):
    """What may change the result: a fingerprint of it, and the settings themselves."""

    fingerprint: str
    settings: dict[str, Any]


class Manifest(_Record, frozen=True, kw_only=True):
    """`manifest.json`: inputs, versions, configuration, counts, and the hash of every file.

    `seal` is the SHA-256 of the manifest itself with an empty seal, so that a changed manifest is
    found as well.
    """

    format: int
    pipeline: str
    libraries: dict[str, str]
    stages: dict[str, int]
    configuration: Configuration
    counts: dict[str, int]
    inputs: tuple[Input, ...]
    ignored: tuple[str, ...]
    files: dict[str, str]
    seal: str = ""


def encode(record: msgspec.Struct) -> bytes:
    """One record as one line of JSON, without the line's end."""
    return msgspec.json.encode(record)


def lines(given: Iterable[msgspec.Struct]) -> Iterator[bytes]:
    """Records as lines of JSON, some at a time."""
    rest = iter(given)
    while some := list(islice(rest, _LINES)):
        yield _ENCODER.encode_lines(some)


def pretty(record: msgspec.Struct) -> bytes:
    """One record as a JSON file a person can read."""
    return msgspec.json.format(msgspec.json.encode(record), indent=1) + b"\n"
