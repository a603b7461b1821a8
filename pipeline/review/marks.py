"""The raw text in segments: what was kept, replaced, removed or flagged, by which rule and why.

The lineage says what became of every raw character; notes and metadata values say what it was.
All positions count characters of the decoded raw text.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import Literal, cast

import msgspec

from pipeline import run
from pipeline.lineage import Fate, Lineage
from pipeline.model import LocatedField, LocatedNote, Span
from pipeline.review.glyphs import blank

LIMIT = 60_000  # raw characters shown of one document; a page must open on a phone
_LONGEST = 4_000  # of a longer cut only so much is shown
_LONGEST_MARKUP = 1_000  # the same where a page was cut to its article: scripts are no reading
_FOLD = 700  # a longer cut is folded after its head, so that a page is read, not scrolled
_HEAD = 260

Kind = Literal["kept", "replaced", "removed", "inserted"]


class Mark(msgspec.Struct, frozen=True, kw_only=True):
    """What a marked place is: its name, the rule, the evidence, and the values read off it."""

    label: str
    kind: Kind
    rule: str = ""
    flag: bool = False
    note: LocatedNote | None = None
    fields: tuple[LocatedField, ...] = ()


class Segment(msgspec.Struct, frozen=True, kw_only=True):
    """Raw characters `start:end` with one fate. `became` is what stands for them now.

    `mark` is set on every segment of a marked place and `opens` on its first; `ids` are the raw
    positions that can be linked to.
    """

    start: int
    end: int
    kind: Kind
    text: str
    rule: str = ""
    became: str = ""
    mark: Mark | None = None
    opens: bool = False
    ids: tuple[int, ...] = ()

    @property
    def blank(self) -> bool:
        """Whether it shows nothing but white space, before and after."""
        return blank(self.text) and blank(self.became)

    @property
    def family(self) -> str:
        """The stage whose rule it was, which gives the colour."""
        return self.rule.partition(".")[0]

    @property
    def head(self) -> str:
        """What is shown at once: everything, unless it is a long cut."""
        return self.text[: self._fold]

    @property
    def rest(self) -> str:
        """What is folded away of a long cut, as far as it is shown."""
        return self.text[self._fold : self._last]

    @property
    def rest_length(self) -> int:
        """Characters folded away."""
        return len(self.text) - self._fold

    @property
    def unshown(self) -> int:
        """Characters at the end of a very long cut that are not shown at all."""
        return len(self.text) - self._last

    @property
    def _last(self) -> int:
        size = len(self.text)
        return min(size, _longest(self.rule)) if self.kind == "removed" else size

    @property
    def _fold(self) -> int:
        if self.kind != "removed" or len(self.text) <= _FOLD:
            return len(self.text)
        space = self.text.rfind(" ", 0, _HEAD)
        return space if space > 0 else _HEAD


class Source(msgspec.Struct, frozen=True):
    """A document's raw text with all that is known of it; its first `shown` characters are shown."""

    document: run.Processed
    text: str
    clean: str
    lineage: Lineage
    shown: int

    @property
    def flags(self) -> tuple[LocatedNote, ...]:
        """Notes of review rules: proposed, not applied."""
        return tuple(note for note in self.document.notes if not note.applied)


def source(document: run.Processed, text: str) -> Source:
    """Replay a document's trail on its decoded raw text.

    Raises:
        BrokenStage: the trail does not fit the text.

    """
    clean, lineage = run.replay(text, document.steps)
    return Source(document, text, clean, lineage, _shown(lineage))


def _longest(rule: str | None) -> int:
    """How much is shown of a cut by this rule."""
    return _LONGEST_MARKUP if rule is not None and rule.startswith("extract.") else _LONGEST


def _shown(lineage: Lineage) -> int:
    """The raw place up to which a document is shown: `LIMIT` characters, of long cuts what is shown."""
    room, position = LIMIT, 0
    for fate in lineage.fates():
        size = fate.end - fate.start
        seen = min(size, _longest(fate.rule)) if fate.kind == "removed" else size
        if seen > room:
            return position + room
        room, position = room - seen, fate.end
    return position


def segments(of: Source, *, cuts: Iterable[int] = ()) -> list[Segment]:
    """The shown part of the raw text as segments in reading order, split also at `cuts`."""
    marker = _Marker(of)
    borders = sorted({*cuts, *marker.borders()})
    found: list[Segment] = []
    last: Mark | None = None
    for segment in sorted(_changes(of, borders), key=lambda s: (s.start, s.end)):
        mark = marker.mark(segment)
        opens = mark is not None and mark != last
        found.append(msgspec.structs.replace(segment, mark=mark, opens=opens))
        if mark is not None or not segment.blank or (last is not None and last.note is None):
            last = mark
    return _with_ids(found, sorted(marker.anchors()))


def _changes(of: Source, borders: list[int]) -> Iterator[Segment]:
    """Fates and insertions; kept and removed text is cut at the borders, replaced text never."""
    became: dict[int, str] = {}
    for piece in of.lineage.pieces:
        if piece.rule is None:
            continue
        at = piece.raw[-1]
        new = of.clean[piece.start : min(piece.end, piece.start + LIMIT)]
        if at.end > at.start:
            became[at.start] = new
        elif at.start <= of.shown:
            yield Segment(
                start=at.start, end=at.start, kind="inserted", text="", rule=piece.rule, became=new
            )
    for fate in of.lineage.fates():
        if fate.start < of.shown:
            yield from _cut(of, fate, borders, became.get(fate.start, ""))


def _cut(of: Source, fate: Fate, borders: list[int], became: str) -> Iterator[Segment]:
    end = min(fate.end, of.shown)
    inside: list[int] = []
    if fate.kind != "replaced":
        inside = borders[bisect_right(borders, fate.start) : bisect_left(borders, end)]
    for low, high in pairwise([fate.start, *inside, end]):
        yield Segment(
            start=low,
            end=high,
            kind=cast("Kind", fate.kind),
            text=of.text[low:high],
            rule=fate.rule or "",
            became=became,
        )


def _with_ids(found: list[Segment], anchors: list[int]) -> list[Segment]:
    """Each anchor goes to the last segment that starts at or before it."""
    starts = [segment.start for segment in found]
    ids: dict[int, tuple[int, ...]] = {}
    for anchor in anchors:
        index = bisect_right(starts, anchor) - 1
        if index >= 0 and anchor <= found[index].end:
            ids[index] = (*ids.get(index, ()), anchor)
    return [
        msgspec.structs.replace(segment, ids=ids[index]) if index in ids else segment
        for index, segment in enumerate(found)
    ]


class _Marker:
    """Finds what is known about a segment: the note that covers it, or the values read there."""

    def __init__(self, of: Source) -> None:
        self._fields = of.document.fields
        self._flags = of.flags
        self._notes: dict[str, list[LocatedNote]] = {}
        self._twins = [note.twin.start for note in of.document.notes if note.twin]
        for note in of.document.notes:
            if note.applied:
                self._notes.setdefault(note.rule, []).append(note)

    def borders(self) -> Iterator[int]:
        """Where kept text must be cut for flags and values to be marked."""
        for span in self._spans():
            yield from span

    def anchors(self) -> set[int]:
        """The places that other parts of the page point to."""
        return {span.start for span in self._spans()}.union(self._twins)

    def _spans(self) -> list[Span]:
        return [note.raw for note in self._flags] + [field.raw for field in self._fields]

    def mark(self, segment: Segment) -> Mark | None:
        """The mark of a segment, None where there is nothing to say about it."""
        if segment.kind == "kept":
            return self._flag(segment) or self._evidence(segment)
        note = self._note(segment)
        if note is None and segment.blank:
            return None
        if note is not None:
            fields, label = self._within(note), note.label
        else:
            fields = self._values(segment)
            label = ", ".join(field.name for field in fields) or _words(segment.rule)
        return Mark(label=label, kind=segment.kind, rule=segment.rule, note=note, fields=fields)

    def _flag(self, segment: Segment) -> Mark | None:
        for note in self._flags:
            if _covers(note.raw, segment):
                return Mark(label=note.label, kind="kept", rule=note.rule, flag=True, note=note)
        return None

    def _evidence(self, segment: Segment) -> Mark | None:
        fields = tuple(field for field in self._fields if _covers(field.raw, segment))
        if not fields:
            return None
        label = ", ".join(field.name for field in fields)
        return Mark(label=label, kind="kept", rule=fields[0].rule, fields=fields)

    def _note(self, segment: Segment) -> LocatedNote | None:
        notes = self._notes.get(segment.rule, [])
        index = bisect_right(notes, segment.start, key=lambda note: note.raw.start) - 1
        return notes[index] if index >= 0 and _covers(notes[index].raw, segment) else None

    def _within(self, note: LocatedNote) -> tuple[LocatedField, ...]:
        """The values that were read off a removed place: one mark, however it is cut."""
        return tuple(
            field
            for field in self._fields
            if note.raw.start <= field.raw.start and field.raw.end <= note.raw.end
        )

    def _values(self, segment: Segment) -> tuple[LocatedField, ...]:
        """The values that were read off a changed segment."""
        return tuple(
            field
            for field in self._fields
            if segment.start <= field.raw.start < segment.end or _covers(field.raw, segment)
        )


def _covers(span: Span, segment: Segment) -> bool:
    return span.start <= segment.start and segment.end <= span.end and segment.start < span.end


def _words(rule: str) -> str:
    """A rule's name in words: what a place is called that has no note of its own."""
    return rule.rpartition(".")[2].replace("-", " ")
