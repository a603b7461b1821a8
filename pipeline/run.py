"""The runner: gives each document to each stage and applies what it proposes.

The only place where text changes. A stage that fails takes its document out of the corpus, with a
reason, and nothing else.
"""

import hashlib
import re
import traceback
from collections.abc import Iterable

import msgspec

from pipeline import edits
from pipeline.errors import BrokenStage
from pipeline.lineage import Account, Lineage
from pipeline.model import (
    KEEP,
    Block,
    Change,
    Declared,
    Document,
    Drop,
    Failed,
    Field,
    Keep,
    LocatedField,
    LocatedNote,
    Note,
    Sidecar,
    Span,
    Stage,
    Step,
    Verdict,
)
from pipeline.registry import RULES
from pipeline.settings import Rules, Settings
from pipeline.stages import STAGES, decode
from pipeline.stages.decode import ByteMap, Encoding

_NO_MEMORY = "needs more memory than it may have; see [run] megabytes"
_SURROGATES = re.compile("[\ud800-\udfff]")


class Processed(msgspec.Struct, frozen=True, kw_only=True):
    """One document after all per-document stages; what the trail, the sinks and the report use.

    `text` is the clean text, empty unless the verdict is `Keep`. `encoding` and `account` are None
    where the bytes could not be read as text at all. `marked` is the structure that the document's
    markup gives its text, in raw characters, `blocks` what is left of it, in characters of `text`;
    both are None where there is no markup.
    """

    name: str
    id: str
    sha256: str
    size_bytes: int
    sidecar: Sidecar | None = None
    verdict: Verdict = KEEP
    encoding: Encoding | None = None
    steps: tuple[Step, ...] = ()
    text: str = ""
    fields: tuple[LocatedField, ...] = ()
    notes: tuple[LocatedNote, ...] = ()
    marked: tuple[Block, ...] | None = None
    blocks: tuple[Block, ...] | None = None
    account: Account | None = None

    @property
    def kept(self) -> bool:
        """Whether the document goes on to the corpus."""
        return isinstance(self.verdict, Keep)

    def first(self, field: str) -> str | None:
        """The first value of a metadata field, or None."""
        return next((found.value for found in self.fields if found.name == field), None)

    def lacks(self, other: "Processed") -> tuple[str, ...]:
        """The metadata fields that another document has a value of and this one has none of."""
        own = {found.name for found in self.fields}
        return tuple(dict.fromkeys(f.name for f in other.fields if f.name not in own))


def process(
    name: str,
    data: bytes,
    settings: Settings,
    *,
    sidecar: Sidecar | None = None,
    stages: Iterable[Stage] = STAGES,
) -> Processed:
    """Take one document through the stages; a page perhaps with what its sidecar says.

    Never raises for a bad document: what goes wrong in a stage becomes its verdict.
    """
    sha256 = hashlib.sha256(data).hexdigest()
    blank = Processed(
        name=name, id=sha256[:16], sha256=sha256, size_bytes=len(data), sidecar=sidecar
    )
    stage = decode.NAME
    try:
        header = sidecar.content_type if sidecar else None
        said = decode.markup.declarations(name, data, header)
        found = decode.read(data, settings.decode, said)
        if isinstance(found, Drop):
            return msgspec.structs.replace(blank, verdict=found)
        encoding, text = found
        work = _Work(blank, text, encoding, settings.rules)
        work.take_notes(decode.NAME, decode.remarks(work.document.text, encoding), settings.rules)
        fault = sidecar.fault if sidecar else ""
        work.take_notes(decode.NAME, decode.broken_sidecar(fault), settings.rules)
        for module in stages:
            stage = module.NAME
            work.advance(module, settings)
            if not isinstance(work.verdict, Keep):
                break
        return work.result()
    except MemoryError:
        return msgspec.structs.replace(blank, verdict=Failed(stage=stage, error=_NO_MEMORY))
    except Exception as error:  # noqa: BLE001  (one bad document never stops a run)
        failed = Failed(stage=stage, error=describe(error))
        return msgspec.structs.replace(blank, verdict=failed)


def amend(done: Processed, data: bytes, said: Declared, change: Change, rules: Rules) -> Processed:
    """The document after one more change, decided over all documents; `data` are its raw bytes.

    Raises:
        BrokenStage: the change does not fit the document.

    """
    assert done.encoding is not None
    work = _Work.resumed(done, decode.to_text(data, done.encoding), rules)
    work.take(said, change, rules)
    return work.result()


def unchanged(done: Processed, said: Declared) -> Processed:
    """The document after one more step that changes nothing."""
    step = Step(stage=said.NAME, version=said.VERSION, edits=())
    return msgspec.structs.replace(done, steps=(*done.steps, step))


def describe(error: BaseException) -> str:
    """An exception in one line, with the place in our code but no path of this machine."""
    frames = traceback.extract_tb(error.__traceback__)
    ours = [frame for frame in frames if "pipeline" in frame.filename]
    place = f" ({ours[-1].name}, line {ours[-1].lineno})" if ours else ""
    return f"{type(error).__name__}: {error}{place}"


class _Work:
    """A document on its way through the stages, with its lineage back to raw."""

    def __init__(self, blank: Processed, text: str, encoding: Encoding, rules: Rules) -> None:
        self._blank = blank
        self._encoding = encoding
        self._bytes = ByteMap(text, encoding)
        self._lineage = Lineage.of_raw(len(text))
        self._steps: list[Step] = []
        self._notes: list[LocatedNote] = []
        self._marked: tuple[Block, ...] | None = None
        self.document = Document(name=blank.name, id=blank.id, text=text, off=frozenset(rules.off))
        self.verdict: Verdict = KEEP

    @classmethod
    def resumed(cls, done: Processed, text: str, rules: Rules) -> "_Work":
        """The work on a document that went through its stages, from its decoded raw text."""
        assert done.encoding is not None
        work = cls(done, text, done.encoding, rules)
        clean, work._lineage = replay(text, done.steps)
        work._steps, work._notes = list(done.steps), list(done.notes)
        work._marked = done.marked
        work.document = msgspec.structs.replace(work.document, text=clean, fields=done.fields)
        return work

    def advance(self, stage: Stage, settings: Settings) -> None:
        """One stage: propose, and take what it proposes."""
        change = stage.propose(self.document, getattr(settings, stage.NAME))
        self.take(stage, change, settings.rules)

    def take(self, stage: Declared, change: Change, rules: Rules) -> None:
        """A change: check it, filter it by the rules in force, apply it."""
        _check(change, stage, len(self.document.text))
        idle = {rule for rule in {edit.rule for edit in change.edits} if not acts(rule, rules)}
        applied = tuple(edit for edit in change.edits if edit.rule not in idle)
        self.take_notes(stage.NAME, change.notes, rules)
        fields = self._located_fields(change.fields, rules)
        if change.blocks is not None:
            self._marked = tuple(map(self._in_raw, change.blocks))
        self._steps.append(Step(stage=stage.NAME, version=stage.VERSION, edits=applied))
        self._lineage = self._lineage.after(applied)
        self.document = msgspec.structs.replace(
            self.document,
            text=edits.apply(self.document.text, applied),
            fields=self.document.fields + fields,
        )
        self.verdict = change.verdict

    def take_notes(self, stage: str, notes: Iterable[Note], rules: Rules) -> None:
        """Keep the stage's notes with their place in raw; rules that are off leave none."""
        self._notes += [
            self._located_note(stage, n, rules) for n in notes if n.rule not in rules.off
        ]

    def result(self) -> Processed:
        """What became of the document; one with nothing left is dropped, not written empty."""
        verdict = self.verdict
        if isinstance(verdict, Keep) and not self.document.text.strip():
            verdict = Drop(reason="empty", evidence="no text is left after cleaning")
        return msgspec.structs.replace(
            self._blank,
            verdict=verdict,
            encoding=self._encoding,
            steps=tuple(self._steps),
            text=self.document.text,
            fields=tuple(sorted(self.document.fields, key=lambda f: (f.raw, f.name))),
            notes=tuple(sorted(self._notes, key=lambda n: (n.raw, n.rule))),
            marked=self._marked,
            blocks=in_clean(self._marked, self.document.text, self._lineage),
            account=self._lineage.account(),
        )

    def _in_raw(self, block: Block) -> Block:
        return _moved(block, self._lineage.hull(block.start, block.end))

    def _located_fields(self, fields: Iterable[Field], rules: Rules) -> tuple[LocatedField, ...]:
        return tuple(
            LocatedField(
                name=field.name,
                value=field.value,
                raw=(raw := self._lineage.hull(field.start, field.end)),
                raw_bytes=self._bytes.span(raw),
                rule=field.rule,
                confidence=field.confidence,
            )
            for field in fields
            if acts(field.rule, rules)
        )

    def _located_note(self, stage: str, note: Note, rules: Rules) -> LocatedNote:
        raw = self._lineage.hull(note.start, note.end)
        return LocatedNote(
            stage=stage,
            label=note.label,
            rule=note.rule,
            raw=raw,
            raw_bytes=self._bytes.span(raw),
            text=_storable(self.document.text[note.start : note.end]),
            applied=acts(note.rule, rules),
            why=note.why,
            items=note.items,
            twin=None if note.twin is None else self._lineage.hull(*note.twin),
            score=note.score,
        )


def in_clean(
    marked: Iterable[Block] | None, text: str, lineage: Lineage
) -> tuple[Block, ...] | None:
    """Blocks in raw characters as blocks in the text of the lineage; those that are gone left out."""
    if marked is None:
        return None
    images = ((block, lineage.image(block.start, block.end)) for block in marked)
    found = ((block, _stripped(text, image)) for block, image in images if image is not None)
    return tuple(_moved(block, span) for block, span in found if span.start < span.end)


def _stripped(text: str, span: Span) -> Span:
    """The span without the white space at its ends."""
    inside = text[span.start : span.end]
    start = span.start + len(inside) - len(inside.lstrip())
    return Span(start, max(start, span.start + len(inside.rstrip())))


def _moved(block: Block, span: Span) -> Block:
    return msgspec.structs.replace(block, start=span.start, end=span.end)


def _storable(text: str) -> str:
    """Bytes that could not be decoded, lone surrogates before `normalise`, as U+FFFD."""
    return _SURROGATES.sub("\ufffd", text)


def acts(rule: str, rules: Rules) -> bool:
    """Whether a rule's edits are applied: not switched off, and safe or explicitly allowed."""
    return rule not in rules.off and (RULES[rule].risk == "safe" or rule in rules.apply)


def _check(change: Change, stage: Declared, length: int) -> None:
    edits.check(change.edits, length)
    known = {rule.id for rule in stage.RULES}
    parts: list[Note | Field] = [*change.notes, *change.fields]
    for used in dict.fromkeys(part.rule for part in (*change.edits, *parts)):
        if used not in known:
            raise BrokenStage(f"{stage.NAME} used the rule {used!r}, which it does not declare")
    spans: list[Note | Field | Block] = [*parts, *(change.blocks or ())]
    for place in spans:
        if not 0 <= place.start <= place.end <= length:
            raise BrokenStage(f"{stage.NAME} pointed outside the text: {place!r}")


def replay(text: str, steps: Iterable[Step]) -> tuple[str, Lineage]:
    """Apply a trail to the decoded raw text: the clean text and its lineage.

    Raises:
        BrokenStage: an edit of the trail does not fit the text, so the trail was altered.

    """
    lineage = Lineage.of_raw(len(text))
    for step in steps:
        edits.check(step.edits, len(text))
        lineage = lineage.after(step.edits)
        text = edits.apply(text, step.edits)
    return text, lineage
