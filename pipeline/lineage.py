"""Where every character of a text came from: the composition of all edits so far, as pieces.

A `Lineage` partitions the raw characters into those that are still there as they were, those that
were replaced, and those that were cut, each with the rule that did it; and it partitions the
current text into pieces that point back to raw. Both views come out of one table, so the account
(raw = kept + replaced + removed) and the trace (clean character -> raw span) cannot disagree.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from typing import NamedTuple

import msgspec

from pipeline.model import Edit, Span
from pipeline.pieces import Cut, Piece, edited, first, whole


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
        return cls(length, whole(length), ())

    def after(self, edits: Iterable[Edit]) -> "Lineage":
        """The lineage after sorted, disjoint edits on the current text."""
        edits = tuple(edits)
        if not edits:
            return self
        composed = first if self.pieces == whole(self.raw_length) else edited
        pieces, cuts = composed(self.pieces, edits)
        return Lineage(self.raw_length, pieces, self.cuts + cuts)

    def origins(self, start: int, end: int) -> list[Piece]:
        """The pieces under characters `start:end` of the current text, clipped to them.

        A kept piece is clipped on both sides, raw included; a replaced one keeps its whole raw
        span, because no part of a replacement stands for a part of what it replaced.
        """
        index = max(bisect_right(self._starts, start) - 1, 0)
        found = []
        while start < end and index < len(self.pieces) and self.pieces[index].start < end:
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
        around = self.pieces[bisect_right(self._starts, start) - 1]
        if around.rule is None and around.start <= start and end <= around.end:
            ahead = around.raw[0].start - around.start
            return Span(start + ahead, end + ahead)
        spans = [span for piece in self.origins(start, end) for span in piece.raw]
        return Span(min(span.start for span in spans), max(span.end for span in spans))

    def image(self, start: int, end: int) -> Span | None:
        """The smallest span of the current text with all that stands for raw `start:end` in it.

        None where nothing of it is left. The counterpart of `hull`: edits move no text, so pieces
        stand in the order of their raw characters.
        """
        first = bisect_right(self.pieces, start, key=_raw_end)
        last = bisect_left(self.pieces, end, key=_raw_start)
        while first < last and not _meets(self.pieces[first], start, end):
            first += 1
        while first < last and not _meets(self.pieces[last - 1], start, end):
            last -= 1
        if first >= last:
            return None
        head, tail = self.pieces[first], self.pieces[last - 1]
        before = start - head.raw[0].start if head.rule is None else 0
        behind = tail.raw[0].end - end if tail.rule is None else 0
        return Span(head.start + max(before, 0), tail.end - max(behind, 0))

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
        for cut in self.cuts:
            removed[cut.rule] = removed.get(cut.rule, 0) + cut.end - cut.start
        for piece in self.pieces:
            size = sum(end - start for start, end in piece.raw)
            if piece.rule is None:
                kept += size
            elif size:
                replaced[piece.rule] = replaced.get(piece.rule, 0) + size
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


def _raw_start(piece: Piece) -> int:
    return piece.raw[0].start


def _raw_end(piece: Piece) -> int:
    return piece.raw[-1].end


def _meets(piece: Piece, start: int, end: int) -> bool:
    """Whether a piece stands for any raw character of `start:end`; inserted text does for none."""
    return any(max(a, start) < min(b, end) for a, b in piece.raw)


def _clip(piece: Piece, start: int, end: int) -> Piece:
    low, high = max(piece.start, start), min(piece.end, end)
    if piece.rule is not None:
        return piece._replace(start=low, end=high)
    raw = piece.raw[0].start - piece.start
    return Piece(low, high, (Span(raw + low, raw + high),), None)
