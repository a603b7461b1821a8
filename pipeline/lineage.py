"""Where every character of a text came from: the composition of all edits so far, as pieces.

A `Lineage` partitions the raw characters into those that are still there as they were, those that
were replaced, and those that were cut, each with the rule that did it; and it partitions the
current text into pieces that point back to raw. Both views come out of one table, so the account
(raw = kept + replaced + removed) and the trace (clean character -> raw span) cannot disagree.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from typing import NamedTuple

import msgspec

from pipeline.model import Edit, Span


class Piece(NamedTuple):
    """A run of the current text with one origin.

    `rule` is None for characters that are kept as they were: then `raw` is one span of the same
    length. Otherwise the whole run stands for all of `raw`, by that rule; text that a rule
    inserted has one empty span, the place where it stands in the raw text.
    """

    start: int
    end: int
    raw: tuple[Span, ...]
    rule: str | None


class Cut(NamedTuple):
    """Raw characters that a rule removed."""

    start: int
    end: int
    rule: str


class Fate(NamedTuple):
    """What became of raw characters `start:end`: kept (no rule), replaced, or removed."""

    start: int
    end: int
    kind: str
    rule: str | None


class Account(msgspec.Struct, frozen=True, kw_only=True):
    """Raw characters of one document: `total == kept + replaced + removed`, the latter by rule."""

    total: int
    kept: int
    replaced: dict[str, int]
    removed: dict[str, int]


class Lineage:
    """Immutable; `after` gives the lineage of the text once a stage's edits are applied."""

    __slots__ = ("_starts", "cuts", "pieces", "raw_length")

    def __init__(self, raw_length: int, pieces: tuple[Piece, ...], cuts: tuple[Cut, ...]) -> None:
        self.raw_length = raw_length
        self.pieces = pieces
        self.cuts = cuts
        self._starts = [piece.start for piece in pieces]

    @classmethod
    def of_raw(cls, length: int) -> "Lineage":
        """The lineage of a raw text of `length` characters: everything is kept."""
        whole = (Piece(0, length, (Span(0, length),), None),) if length else ()
        return cls(length, whole, ())

    def after(self, edits: Iterable[Edit]) -> "Lineage":
        """The lineage after sorted, disjoint edits on the current text."""
        edits = tuple(edits)
        if not edits:
            return self
        composer = _Composer(self.pieces)
        for edit in edits:
            composer.add(edit)
        return Lineage(self.raw_length, composer.finish(), self.cuts + tuple(composer.cuts))

    def origins(self, start: int, end: int) -> list[Piece]:
        """The pieces under characters `start:end` of the current text, clipped to them.

        A kept piece is clipped on both sides, raw included; a replaced one keeps its whole raw
        span, because no part of a replacement stands for a part of what it replaced.
        """
        index = max(bisect_right(self._starts, start) - 1, 0)
        found = []
        while index < len(self.pieces) and self.pieces[index].start < end:
            if self.pieces[index].end > start:
                found.append(_clip(self.pieces[index], start, end))
            index += 1
        return found

    def hull(self, start: int, end: int) -> Span:
        """The smallest raw span that covers characters `start:end` of the current text.

        An empty range maps to the empty span at the place where it stands.
        """
        if start == end:
            return self._place(start)
        spans = [span for piece in self.origins(start, end) for span in piece.raw]
        return Span(min(span.start for span in spans), max(span.end for span in spans))

    def _place(self, position: int) -> Span:
        index = bisect_right(self._starts, position) - 1
        if index < 0:
            return Span(0, 0)
        piece = self.pieces[index]
        if piece.rule is None and position <= piece.end:
            at = piece.raw[0].start + position - piece.start
        else:
            at = piece.raw[0].start if position == piece.start else piece.raw[-1].end
        return Span(at, at)

    def account(self) -> Account:
        """How many raw characters were kept, replaced and removed, and by which rule."""
        kept = 0
        replaced: dict[str, int] = {}
        removed: dict[str, int] = {}
        for fate in self.fates():
            size = fate.end - fate.start
            if fate.rule is None:
                kept += size
            else:
                side = replaced if fate.kind == "replaced" else removed
                side[fate.rule] = side.get(fate.rule, 0) + size
        return Account(
            total=self.raw_length,
            kept=kept,
            replaced=dict(sorted(replaced.items())),
            removed=dict(sorted(removed.items())),
        )

    def fates(self) -> list[Fate]:
        """Every raw character's fate, as a partition of the raw text in reading order."""
        found = [Fate(cut.start, cut.end, "removed", cut.rule) for cut in self.cuts]
        for piece in self.pieces:
            kind = "kept" if piece.rule is None else "replaced"
            found += [Fate(a, b, kind, piece.rule) for a, b in piece.raw if b > a]
        return sorted(found)


def _clip(piece: Piece, start: int, end: int) -> Piece:
    low, high = max(piece.start, start), min(piece.end, end)
    if piece.rule is not None:
        return piece._replace(start=low, end=high)
    raw = piece.raw[0].start - piece.start
    return Piece(low, high, (Span(raw + low, raw + high),), None)


class _Composer:
    """One pass over the pieces of a text and the edits on it; both advance together."""

    def __init__(self, pieces: tuple[Piece, ...]) -> None:
        self._source: Iterator[Piece] = iter(pieces)
        self._current: Piece | None = next(self._source, None)
        self._out: list[Piece] = []
        self._shift = 0
        self.cuts: list[Cut] = []

    def add(self, edit: Edit) -> None:
        self._copy_until(edit.start)
        head, covered, tail = self._take(edit.start, edit.end)
        if edit.text:
            self._replace(edit, head, covered, tail)
        else:
            self._delete(edit, head, covered, tail)
        self._shift += len(edit.text) - (edit.end - edit.start)

    def finish(self) -> tuple[Piece, ...]:
        while self._current is not None:
            self._emit(self._current)
            self._current = next(self._source, None)
        return tuple(self._out)

    def _emit(self, piece: Piece) -> None:
        self._out.append(
            piece._replace(start=piece.start + self._shift, end=piece.end + self._shift)
        )

    def _copy_until(self, position: int) -> None:
        """Copy what ends at or before `position`; a kept piece that straddles it is split."""
        while self._current is not None and self._current.end <= position:
            self._emit(self._current)
            self._current = next(self._source, None)
        piece = self._current
        if piece is not None and piece.start < position and piece.rule is None:
            self._emit(_clip(piece, piece.start, position))
            self._current = _clip(piece, position, piece.end)

    def _take(self, start: int, end: int) -> tuple[Piece | None, list[Piece], Piece | None]:
        """The pieces under an edit: a replaced one that it enters, those it covers, one it leaves.

        Head and tail are replaced pieces of which some text lies outside the edit; they may be
        the same piece, then it comes as the head.
        """
        head = tail = None
        covered: list[Piece] = []
        while self._current is not None and self._current.start < end:
            piece = self._current
            if piece.rule is None and piece.end > end:
                covered.append(_clip(piece, piece.start, end))
                self._current = _clip(piece, end, piece.end)
                break
            self._current = next(self._source, None)
            if piece.start < start:
                head = piece
            elif piece.end > end:
                tail = piece
            else:
                covered.append(piece)
        if start == end and self._current is not None and self._current.start < start:
            head, self._current = self._current, next(self._source, None)
        return head, covered, tail

    def _replace(
        self, edit: Edit, head: Piece | None, covered: list[Piece], tail: Piece | None
    ) -> None:
        parts = [piece for piece in (head, *covered, tail) if piece is not None]
        start = head.start if head else edit.start
        end = max(edit.end, parts[-1].end if parts else edit.end)
        raw = tuple(span for piece in parts for span in piece.raw) or (self._here(),)
        grown = len(edit.text) - (edit.end - edit.start)
        self._out.append(
            Piece(start + self._shift, end + self._shift + grown, _joined(raw), edit.rule)
        )

    def _delete(
        self, edit: Edit, head: Piece | None, covered: list[Piece], tail: Piece | None
    ) -> None:
        if head is not None:
            gone = min(edit.end, head.end) - edit.start
            self._emit(head._replace(end=head.end - gone))
        self.cuts += [
            Cut(span.start, span.end, edit.rule)
            for piece in covered
            for span in piece.raw
            if span.end > span.start
        ]
        if tail is not None:
            low = edit.start + self._shift
            self._out.append(tail._replace(start=low, end=low + tail.end - edit.end))

    def _here(self) -> Span:
        """The empty raw span of an insertion between pieces."""
        at = self._out[-1].raw[-1].end if self._out else 0
        if self._current is not None and not self._out:
            at = self._current.raw[0].start
        return Span(at, at)


def _joined(spans: tuple[Span, ...]) -> tuple[Span, ...]:
    """The same spans with those that touch made one and empty ones dropped beside others."""
    real = [span for span in spans if span.end > span.start] or list(spans[:1])
    joined = [real[0]]
    for span in real[1:]:
        if span.start == joined[-1].end:
            joined[-1] = Span(joined[-1].start, span.end)
        else:
            joined.append(span)
    return tuple(joined)
