"""The core vocabulary: what a stage sees, what it may propose, and what is kept of it.

Units. Offsets count characters (Unicode code points) of the text they are bound to and spans are
half-open, `start <= i < end`. Where bytes are meant the name says `bytes`. A `raw` span counts
characters of the decoded raw file, before any edit. Everything here is frozen: a stage cannot
change a document, it proposes a `Change` and the runner applies it.
"""

from collections.abc import Mapping
from typing import Literal, NamedTuple, Protocol

import msgspec

Risk = Literal["safe", "review"]


class Span(NamedTuple):
    """A half-open range of characters (or bytes, where the name says so)."""

    start: int
    end: int


class Edit(NamedTuple):
    """Replace characters `start:end` of the stage's input by `text` (empty: a deletion)."""

    start: int
    end: int
    text: str
    rule: str


class Rule(msgspec.Struct, frozen=True, kw_only=True):
    """One judgement about text, documented where it is made.

    `risk="safe"`: applied unless switched off in `[rules] off`. `risk="review"`: proposed and
    shown as a flag, applied only when `[rules] apply` names the rule.
    """

    id: str
    title: str
    why: str
    example: str
    counter_example: str
    wrong_when: str
    risk: Risk = "safe"


class Item(msgspec.Struct, frozen=True, omit_defaults=True):
    """One entry of a removed block, for example a teaser: its title and, if any, its blurb."""

    title: str
    blurb: str | None = None


class Note(msgspec.Struct, frozen=True, kw_only=True):
    """Stand-off remark on characters `start:end` of the stage's input.

    A note that goes with a deletion says what was removed (`label`) and on what evidence (`why`).
    A note of a `review` rule is a flag. `twin` is the span, in the same text, that a repeat
    repeats, `score` their similarity (0 to 1).
    """

    start: int
    end: int
    label: str
    rule: str
    why: str = ""
    items: tuple[Item, ...] = ()
    twin: Span | None = None
    score: float | None = None


Kind = Literal["heading", "quote", "item", "term", "table", "header", "row", "cell"]


class Block(msgspec.Struct, frozen=True, kw_only=True):
    """A stretch of text that a page sets as more than a paragraph; what is in none is a paragraph.

    Blocks nest: a `table` holds its rows (`row`, or `header` for column heads), a row its cells, an
    `item` of a list or a `quote` its paragraphs and what is nested in them. `level` is the rank of a
    `heading` (1 to 6) and the depth of an item or quote among its like (from 1). `number` is that of
    an item of a numbered list (0 in others) and the column of a cell (from 1); else both are 0.
    """

    kind: Kind
    start: int
    end: int
    level: int = 0
    number: int = 0


class Field(msgspec.Struct, frozen=True, kw_only=True):
    """One metadata value read off characters `start:end` of the stage's input.

    `confidence` is the share of cases, as judged on hand-labelled ones, in which evidence of this
    kind is right (0 to 1). Names that may occur more than once (`author`) give one field each.
    """

    name: str
    value: str
    start: int
    end: int
    rule: str
    confidence: float


class Drop(msgspec.Struct, frozen=True, tag="dropped"):
    """The document holds no article: why, and the evidence. Not an error."""

    reason: str
    evidence: str = ""


class Failed(msgspec.Struct, frozen=True, tag="failed"):
    """The document could not be processed: in which stage, and what was wrong."""

    stage: str
    error: str


class Keep(msgspec.Struct, frozen=True, tag="kept"):
    """The document goes on."""


Verdict = Keep | Drop | Failed
KEEP = Keep()


class Change(msgspec.Struct, frozen=True, kw_only=True):
    """All that a stage proposes for one document.

    `blocks` is the structure that the document's markup gives the text (spans of the stage's input,
    outer ones before inner ones), None where it has no markup.
    """

    edits: tuple[Edit, ...] = ()
    notes: tuple[Note, ...] = ()
    fields: tuple[Field, ...] = ()
    blocks: tuple[Block, ...] | None = None
    verdict: Verdict = KEEP


class LocatedField(msgspec.Struct, frozen=True, kw_only=True):
    """A metadata value with its place in the raw file: characters `raw`, bytes `raw_bytes`."""

    name: str
    value: str
    raw: Span
    raw_bytes: Span
    rule: str
    confidence: float


class LocatedNote(msgspec.Struct, frozen=True, kw_only=True):
    """A note with its place in the raw file and the text it stands on.

    `applied` is false for a flag: a `review` rule proposed it and nothing was changed.
    """

    stage: str
    label: str
    rule: str
    raw: Span
    raw_bytes: Span
    text: str
    applied: bool
    why: str = ""
    items: tuple[Item, ...] = ()
    twin: Span | None = None
    score: float | None = None


class Document(msgspec.Struct, frozen=True, kw_only=True):
    """What a stage sees: the text as earlier stages left it, and the metadata found so far.

    `name` is the path below `raw/`; `id` the first 16 hex digits of the SHA-256 of the raw bytes.
    `off` names the rules that are switched off: the runner leaves their edits out, so a stage needs
    to know of them only where its edits depend on one another.
    """

    name: str
    id: str
    text: str
    fields: tuple[LocatedField, ...] = ()
    off: frozenset[str] = frozenset()

    def has(self, field: str) -> bool:
        """Whether an earlier stage, or this one on an earlier pass, found the metadata field."""
        return any(found.name == field for found in self.fields)


class Sidecar(msgspec.Struct, frozen=True, kw_only=True):
    """What a file beside a page says about it; nothing of it stands in the page itself.

    `name` and `sha256` are those of that file (no hash where it could not be read). `content_type`
    is the HTTP header; `rest` all else that the file holds, as one JSON object. `fault` says what
    is wrong with a file of which nothing could be taken.
    """

    name: str
    sha256: str | None
    url: str | None = None
    fetched_at: str | None = None
    content_type: str | None = None
    rest: str = "{}"
    fault: str = ""


class Encoding(msgspec.Struct, frozen=True, kw_only=True):
    """How the bytes of a raw file became text, and what that rests on.

    `codec` is a Python codec name without its own BOM handling; `bom_bytes` the length of the byte
    order mark that was skipped, `tail_bytes` the bytes at the end that are no whole UTF-16 or
    UTF-32 code unit and became one U+FFFD. `confidence` is the share of texts with evidence of
    this kind that it reads right (0 to 1).
    """

    codec: str
    bom_bytes: int = 0
    tail_bytes: int = 0
    evidence: str
    confidence: float


class Declared(Protocol):
    """What every module that changes documents says of itself."""

    NAME: str
    VERSION: int
    RULES: tuple[Rule, ...]


class Stage(Declared, Protocol):
    """What a stage module offers; there is nothing to inherit or to instantiate.

    `propose` is a pure function of the document and the stage's own settings: no clock, no disk,
    no memory of other documents. Its edits are sorted and disjoint, and applied to its own output
    it proposes none. `VERSION` goes up whenever the output may change.
    """

    def propose(self, document: Document, settings: msgspec.Struct) -> Change:
        """The changes this stage wants for one document."""
        ...


class Step(msgspec.Struct, frozen=True, kw_only=True):
    """One line of a trail: a stage, its version, and the edits that were applied to its input."""

    stage: str
    version: int
    edits: tuple[Edit, ...]


Rules = Mapping[str, Rule]
