"""Reading a trail: where clean characters come from, and what was done to a document."""

import bisect

import msgspec

from pipeline import edits
from pipeline.lineage import Lineage
from pipeline.model import LocatedNote, Span, Step
from pipeline.run import replay
from pipeline.stages.decode import ByteMap, Encoding


class Origin(msgspec.Struct, frozen=True, kw_only=True):
    """A run of clean characters and the raw characters and bytes it stands for.

    `rule` is None where the characters are the raw ones; else it names the rule that replaced
    `raw_text`, all of it, by `text`.
    """

    clean: Span
    text: str
    raw: tuple[Span, ...]
    raw_bytes: tuple[Span, ...]
    raw_text: str
    rule: str | None


class Deed(msgspec.Struct, frozen=True, kw_only=True):
    """One change to a document: where in raw, what it was, what it became, by which rule."""

    stage: str
    rule: str
    raw: Span
    line: int
    column: int
    before: str
    after: str
    why: str = ""


def origins(
    raw_text: str, encoding: Encoding, steps: tuple[Step, ...], wanted: Span
) -> list[Origin]:
    """The origin of clean characters `wanted`, run by run."""
    clean, lineage = replay(raw_text, steps)
    where = ByteMap(raw_text, encoding)
    return [
        Origin(
            clean=Span(piece.start, piece.end),
            text=clean[piece.start : piece.end],
            raw=piece.raw,
            raw_bytes=tuple(where.span(span) for span in piece.raw),
            raw_text="".join(raw_text[a:b] for a, b in piece.raw),
            rule=piece.rule,
        )
        for piece in lineage.origins(*wanted)
    ]


def deeds(
    raw_text: str, steps: tuple[Step, ...], notes: tuple[LocatedNote, ...] = ()
) -> list[Deed]:
    """Every edit of a trail, placed in the raw text, in reading order."""
    text, lineage = raw_text, Lineage.of_raw(len(raw_text))
    reasons = {(note.rule, note.raw): note.why for note in notes}
    breaks = [i for i, character in enumerate(raw_text) if character == "\n"]
    found = []
    for step in steps:
        for edit in step.edits:
            raw = lineage.hull(edit.start, edit.end)
            line = bisect.bisect_left(breaks, raw.start)
            found.append(
                Deed(
                    stage=step.stage,
                    rule=edit.rule,
                    raw=raw,
                    line=line + 1,
                    column=raw.start - (breaks[line - 1] if line else -1),
                    before=text[edit.start : edit.end],
                    after=edit.text,
                    why=reasons.get((edit.rule, raw), ""),
                )
            )
        lineage = lineage.after(step.edits)
        text = edits.apply(text, step.edits)
    return sorted(found, key=lambda deed: (deed.raw, deed.stage, deed.rule))
