"""How edits change the pieces of a text, each of which points back to raw characters."""

from collections.abc import Iterable, Iterator
from functools import partial
from typing import NamedTuple

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


Edited = tuple[tuple[Piece, ...], tuple[Cut, ...]]


def whole(length: int) -> tuple[Piece, ...]:
    """The pieces of a raw text of which all is kept."""
    return (_kept(0, length, 0),) if length else ()


def first(pieces: tuple[Piece, ...], edits: Iterable[Edit]) -> Edited:
    """The same as `edited` where all of the raw text is kept, in a fraction of the time.

    The edits that make a text of a page are the first, and a hundred.
    """
    length = pieces[0].end if pieces else 0
    found: list[Piece] = []
    cuts: list[Cut] = []
    position = place = 0  # in the raw text, and in the edited one
    for start, end, text, rule in edits:
        if position < start:
            behind = place + start - position
            found.append(_kept(place, behind, position))
            place = behind
        if not text:
            cuts.append(Cut(start, end, rule))
        else:
            if start < end:
                raw = Span(start, end)
            else:
                at = found[-1].raw[-1].end if found else start if start < length else 0
                raw = Span(at, at)
            found.append(Piece(place, place + len(text), (raw,), rule))
            place += len(text)
        position = end
    if position < length:
        found.append(_kept(place, place + length - position, position))
    return tuple(found), tuple(cuts)


def edited(pieces: tuple[Piece, ...], edits: Iterable[Edit]) -> Edited:
    """The pieces of the text after sorted, disjoint edits, and the raw characters they remove."""
    composer = _Composer(pieces)
    for edit in edits:
        composer.add(edit)
    return composer.finish(), tuple(composer.cuts)


def _kept(start: int, end: int, raw: int) -> Piece:
    """Characters that are kept as they were, from raw character `raw` on."""
    return Piece(start, end, (Span(raw, raw + end - start),), None)


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


_part = partial(tuple.__new__, _Part)  # half the cost of the constructor


class _Composer:
    """One pass over the pieces of a text and the edits on it; both advance together."""

    def __init__(self, pieces: tuple[Piece, ...]) -> None:
        self._source: Iterator[Piece] = iter(pieces)
        self._current = self._next()
        self._behind: _Group | None = None  # of the part before, also where it was deleted
        self._out: list[tuple[int, int, _Group | None]] = []  # length, raw start, group
        self.cuts: list[Cut] = []

    def add(self, edit: Edit) -> None:
        while self._current is not None and self._current.end <= edit.start:
            self._pass()
        if (part := self._take(edit.start)) is not None:
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
            self._pass()
        pieces: list[Piece] = []
        position, last = 0, None
        for length, raw_start, loose in self._out:
            group = loose.final() if loose is not None else None
            end = position + length
            if group is None:
                pieces.append(_kept(position, end, raw_start))
            elif group is last:
                pieces[-1] = Piece(pieces[-1].start, end, group.raw, group.rule)
            else:
                pieces.append(Piece(position, end, group.raw, group.rule))
            position, last = end, group
        return tuple(pieces)

    def _pass(self) -> None:
        """Leave the part at hand as it is."""
        if self._current is not None:
            start, end, raw_start, self._behind = self._current
            self._out.append((end - start, raw_start, self._behind))
            self._current = self._next()

    def _next(self) -> _Part | None:
        piece = next(self._source, None)
        if piece is None:
            return None
        start, end, raw, rule = piece
        group = None if rule is None else _Group(raw, rule, end - start)
        return _part((start, end, raw[0].start, group))

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
