"""Two texts side by side along the passages they share.

Passages that come in the same order in both texts (a longest such chain) each get a row of their
own; what lies between them stands side by side. A shared passage that was moved keeps its number
inside those rows.
"""

from bisect import bisect_right
from collections.abc import Sequence
from typing import NamedTuple

import msgspec

from pipeline.corpus.records import Passage
from pipeline.model import Span
from pipeline.review.marks import LIMIT


class Stretch(NamedTuple):
    """Part of one text: shared with the other under `number` (from 1), or its own (0)."""

    text: str
    number: int = 0


class Shared(msgspec.Struct, frozen=True, kw_only=True):
    """One row: a shared passage (`number`) or what stands in one text or each only (0).

    `same` says that both sides read alike to the letter.
    """

    left: tuple[Stretch, ...]
    right: tuple[Stretch, ...]
    number: int = 0

    @property
    def same(self) -> bool:
        """Whether both sides are the same, to the letter."""
        return [part.text for part in self.left] == [part.text for part in self.right]


def align(left: str, right: str, passages: Sequence[Passage]) -> tuple[Shared, ...]:
    """The two texts, clipped to what a page shows, as rows in reading order."""
    left, right = left[:LIMIT], right[:LIMIT]
    numbered = [
        _Numbered(passage.left, passage.right, number)
        for number, passage in enumerate(_within(passages, left, right), start=1)
    ]
    chain = _chain(numbered)
    moved = sorted(set(numbered).difference(chain))
    rows: list[Shared] = []
    at = _Numbered(Span(0, 0), Span(0, 0), 0)
    end = _Numbered(Span(len(left), len(left)), Span(len(right), len(right)), 0)
    for entry in [*chain, end]:
        _add(rows, _between(left, right, at, entry, moved))
        if entry.number:
            rows.append(_row(left, right, entry))
        at = entry
    return tuple(rows)


def _add(rows: list[Shared], own: Shared) -> None:
    """A row for what is between two passages; bare punctuation stays with the passage before it."""
    words = any(map(_has_word, (*own.left, *own.right)))
    if words or not rows:
        if own.left or own.right:
            rows.append(own)
        return
    last = rows[-1]
    rows[-1] = msgspec.structs.replace(
        last, left=(*last.left, *own.left), right=(*last.right, *own.right)
    )


def _has_word(part: Stretch) -> bool:
    return any(character.isalnum() for character in part.text)


class _Numbered(NamedTuple):
    left: Span
    right: Span
    number: int


def _within(passages: Sequence[Passage], left: str, right: str) -> list[Passage]:
    """The passages that lie in the shown text, in the order of the left one, without overlaps."""
    found: list[Passage] = []
    for passage in sorted(passages, key=lambda p: (p.left, p.right)):
        clear = not found or passage.left.start >= found[-1].left.end
        if clear and passage.left.end <= len(left) and passage.right.end <= len(right):
            found.append(passage)
    return found


def _chain(entries: list[_Numbered]) -> list[_Numbered]:
    """A longest run of passages that come in the same order in both texts (patience method)."""
    tails: list[int] = []  # where a chain of each length ends in the right text, at the lowest
    last: list[int] = []  # the entry it ends with
    before: list[int] = []
    for index, entry in enumerate(entries):
        length = bisect_right(tails, entry.right.start)
        before.append(last[length - 1] if length else -1)
        if length == len(tails):
            tails.append(entry.right.end)
            last.append(index)
        elif entry.right.end < tails[length]:
            tails[length], last[length] = entry.right.end, index
    chain: list[_Numbered] = []
    at = last[-1] if last else -1
    while at >= 0:
        chain.append(entries[at])
        at = before[at]
    return chain[::-1]


def _between(
    left: str, right: str, low: _Numbered, high: _Numbered, moved: list[_Numbered]
) -> Shared:
    """What stands between two shared passages, each side empty where that is white space."""
    a, b = Span(low.left.end, high.left.start), Span(low.right.end, high.right.start)
    ours = _stretches(left, a, [(entry.left, entry.number) for entry in moved])
    theirs = _stretches(right, b, [(entry.right, entry.number) for entry in moved])
    return Shared(left=ours, right=theirs)


def _stretches(text: str, within: Span, moved: list[tuple[Span, int]]) -> tuple[Stretch, ...]:
    parts: list[Stretch] = []
    position = within.start
    for span, number in sorted(moved):
        if position <= span.start and span.end <= within.end:
            parts.append(Stretch(text[position : span.start]))
            parts.append(Stretch(text[span.start : span.end], number))
            position = span.end
    parts.append(Stretch(text[position : within.end]))
    if not "".join(part.text for part in parts).strip():
        return ()
    parts[0] = parts[0]._replace(text=parts[0].text.lstrip())
    parts[-1] = parts[-1]._replace(text=parts[-1].text.rstrip())
    return tuple(part for part in parts if part.text)


def _row(left: str, right: str, entry: _Numbered) -> Shared:
    ours = Stretch(left[entry.left.start : entry.left.end], entry.number)
    theirs = Stretch(right[entry.right.start : entry.right.end], entry.number)
    return Shared(left=(ours,), right=(theirs,), number=entry.number)
