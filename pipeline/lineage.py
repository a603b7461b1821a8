"""Where every character of a text came from: the composition of all edits so far, as pieces.

A `Lineage` partitions the raw characters into those that are still there as they were, those that
were replaced, and those that were cut, each with the rule that did it; and it partitions the
current text into pieces that point back to raw. Both views come out of one table, so the account
(raw = kept + replaced + removed) and the trace (clean character -> raw span) cannot disagree.
"""

from bisect import bisect_left, bisect_right
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


class _Group:
    """Raw spans that a stretch of text stands for as a whole, while edits are being composed.

    `live` counts the characters of it that are still in the text. Edits may split the stretch,
    replace a part of it together with its neighbours (then the groups become one, `into`), or
    delete it bit by bit; only when nothing of it is left are its raw characters removed.
    """

    __slots__ = ("into", "live", "raw", "rule")

    def __init__(self, raw: tuple[Span, ...], rule: str, live: int) -> None:
        self.raw = raw
        self.rule = rule
        self.live = live
        self.into: _Group | None = None

    def final(self) -> "_Group":
        group = self
        while group.into is not None:
            group = group.into
        return group


class _Part(NamedTuple):
    """A run of characters `start:end` of the text being edited: kept (no group) or of a group."""

    start: int
    end: int
    raw_start: int
    group: _Group | None


class _Composer:
    """One pass over the pieces of a text and the edits on it; both advance together."""

    def __init__(self, pieces: tuple[Piece, ...]) -> None:
        self._source: Iterator[Piece] = iter(pieces)
        self._current = self._next()
        self._behind: _Group | None = None  # of the part before, also where it was deleted
        self._out: list[tuple[int, int, _Group | None]] = []  # length, raw start, group
        self.cuts: list[Cut] = []

    def add(self, edit: Edit) -> None:
        while (part := self._take(edit.start)) is not None:
            self._out.append((part.end - part.start, part.raw_start, part.group))
        inside = []
        while (part := self._take(edit.end)) is not None:
            inside.append(part)
        if edit.text:
            self._replace(edit, inside)
        else:
            self._delete(edit, inside)

    def finish(self) -> tuple[Piece, ...]:
        """The pieces of the edited text; parts of one group that stand together are one piece."""
        while self._current is not None:
            part = self._current
            self._out.append((part.end - part.start, part.raw_start, part.group))
            self._current = self._next()
        pieces: list[Piece] = []
        position, last = 0, None
        for length, raw_start, loose in self._out:
            group = loose.final() if loose is not None else None
            piece = _piece(position, length, raw_start, group)
            if group is not None and group is last:
                pieces[-1] = Piece(pieces[-1].start, piece.end, piece.raw, piece.rule)
            else:
                pieces.append(piece)
            position, last = piece.end, group
        return tuple(pieces)

    def _next(self) -> _Part | None:
        piece = next(self._source, None)
        if piece is None:
            return None
        if piece.rule is None:
            return _Part(piece.start, piece.end, piece.raw[0].start, None)
        group = _Group(piece.raw, piece.rule, piece.end - piece.start)
        return _Part(piece.start, piece.end, piece.raw[0].start, group)

    def _take(self, limit: int) -> _Part | None:
        """The next part of the text that ends by `limit`, split off where it goes beyond."""
        part = self._current
        if part is None or part.start >= limit:
            return None
        self._behind = part.group
        if part.end <= limit:
            self._current = self._next()
            return part
        raw = part.raw_start if part.group else part.raw_start + limit - part.start
        self._current = _Part(limit, part.end, raw, part.group)
        return _Part(part.start, limit, part.raw_start, part.group)

    def _delete(self, edit: Edit, inside: list[_Part]) -> None:
        for part in inside:
            size = part.end - part.start
            if part.group is None:
                self.cuts.append(Cut(part.raw_start, part.raw_start + size, edit.rule))
                continue
            group = part.group.final()
            group.live -= size
            if not group.live:
                self.cuts += [Cut(a, b, edit.rule) for a, b in group.raw if b > a]

    def _replace(self, edit: Edit, inside: list[_Part]) -> None:
        straddled = None if inside else self._straddled()
        if straddled is not None:
            straddled.live += len(edit.text)
            self._out.append((len(edit.text), 0, straddled))
            return
        new = _Group((), edit.rule, len(edit.text))
        raw: list[Span] = []
        for part in inside:
            raw += self._absorb(part, new)
        new.raw = _joined(raw) or (self._here(),)
        self._out.append((len(edit.text), 0, new))

    def _absorb(self, part: _Part, new: _Group) -> tuple[Span, ...]:
        size = part.end - part.start
        if part.group is None:
            return (Span(part.raw_start, part.raw_start + size),)
        group = part.group.final()
        if group is new:
            new.live -= size
            return ()
        new.live += group.live - size
        group.into = new
        return group.raw

    def _straddled(self) -> _Group | None:
        """The group that an insertion stands within, if it does."""
        after = self._current.group if self._current else None
        if after is None or self._behind is None or self._behind.final() is not after.final():
            return None
        return after.final()

    def _here(self) -> Span:
        """The empty raw span of an insertion between pieces."""
        at = 0
        if self._out:
            length, raw_start, group = self._out[-1]
            at = group.final().raw[-1].end if group else raw_start + length
        elif self._current is not None:
            at = self._current.raw_start
        return Span(at, at)


def _piece(start: int, length: int, raw_start: int, group: _Group | None) -> Piece:
    if group is None:
        return Piece(start, start + length, (Span(raw_start, raw_start + length),), None)
    return Piece(start, start + length, group.raw, group.rule)


def _joined(spans: list[Span]) -> tuple[Span, ...]:
    """The same spans in order, those that touch made one, empty ones dropped beside others."""
    if not spans:
        return ()
    real = sorted(span for span in spans if span.end > span.start) or [min(spans)]
    joined = [real[0]]
    for span in real[1:]:
        if span.start == joined[-1].end:
            joined[-1] = Span(joined[-1].start, span.end)
        else:
            joined.append(span)
    return tuple(joined)
