"""What a rule says of rows, and how that becomes a `Change`."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from pipeline import edits
from pipeline.model import Change, Edit, Field, Item, Note, Rule, Span
from pipeline.stages.boilerplate.view import Row

FIELD_CONFIDENCE = 0.95
"""Share of credits and tags that were right in the hand-made cases."""


class Reading(NamedTuple):
    """A metadata value read off a line: characters `start:end` of that line's text."""

    row: int
    name: str
    value: str
    start: int
    end: int


class Mark(NamedTuple):
    """Rows `first` to `last` (inclusive) are clutter of one kind, on this evidence."""

    first: int
    last: int
    rule: Rule
    label: str
    why: str
    items: tuple[Item, ...] = ()
    readings: tuple[Reading, ...] = ()

    @property
    def rows(self) -> range:
        """The indices of the rows it covers."""
        return range(self.first, self.last + 1)


class Located(NamedTuple):
    """A mark bound to characters of the stage's input: its whole span, and the parts to delete."""

    span: Span
    parts: tuple[Span, ...]
    mark: Mark
    fields: tuple[Field, ...]


def locate(mark: Mark, rows: Sequence[Row]) -> Located:
    """The mark in characters of the text the rows were made from.

    A block is one part. A flag deletes, where it is allowed to, row by row: what stands between
    its rows may have been cut by another rule.
    """
    span = Span(rows[mark.first].line.start, rows[mark.last].line.end)
    each = tuple(Span(rows[i].line.start, rows[i].line.end) for i in mark.rows)
    parts = (span,) if mark.rule.risk == "safe" else each
    return Located(span, parts, mark, tuple(_field(r, mark.rule, rows) for r in mark.readings))


def change_of(located: Sequence[Located]) -> Change:
    """Deletions and notes; a mark inside a larger one is left out, and safe rules go before flags."""
    kept = _outermost(place for place in located if place.mark.rule.risk == "safe")
    flags = _standing((place for place in located if place.mark.rule.risk == "review"), kept)
    return Change(
        edits=edits.merge(_deletions(kept), _deletions(flags)),
        notes=tuple(_note(place) for place in (*kept, *flags)),
        fields=_distinct(field for place in (*kept, *flags) for field in place.fields),
    )


def _outermost(located: Iterable[Located]) -> list[Located]:
    kept: list[Located] = []
    for place in sorted(located, key=lambda place: (place.span.start, -place.span.end)):
        if not kept or place.span.start >= kept[-1].span.end:
            kept.append(place)
    return kept


def _standing(flags: Iterable[Located], kept: list[Located]) -> list[Located]:
    """Each flag once, without those on text that is cut."""
    starts = [place.span.start for place in kept]
    found: dict[tuple[Span, str], Located] = {}
    for flag in flags:
        before = bisect_right(starts, flag.span.start) - 1
        if before < 0 or kept[before].span.end <= flag.span.start:
            found.setdefault((flag.span, flag.mark.rule.id), flag)
    return [found[key] for key in sorted(found)]


def _deletions(located: Iterable[Located]) -> list[Edit]:
    return [Edit(*part, "", place.mark.rule.id) for place in located for part in place.parts]


def _note(place: Located) -> Note:
    mark = place.mark
    return Note(
        start=place.span.start,
        end=place.span.end,
        label=mark.label,
        rule=mark.rule.id,
        why=mark.why,
        items=mark.items,
    )


def _field(found: Reading, rule: Rule, rows: Sequence[Row]) -> Field:
    base = rows[found.row].line.start
    return Field(
        name=found.name,
        value=found.value,
        start=base + found.start,
        end=base + found.end,
        rule=rule.id,
        confidence=FIELD_CONFIDENCE,
    )


def _distinct(fields: Iterable[Field]) -> tuple[Field, ...]:
    """Each value once, where it stands first."""
    first: dict[tuple[str, str], Field] = {}
    for field in fields:
        first.setdefault((field.name, field.value), field)
    return tuple(first.values())
