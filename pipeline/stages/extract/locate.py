"""Where a string taken out of a page stands in it: blocks of an extractor found in the page's lines.

Both sides are compared dense (without white space). A block that equals exactly one line is an
anchor; the anchors that keep the order of the page divide it into windows, and the other blocks are
looked for in the window between their neighbours. What matches only in parts (the extractor left
something out in the middle of a block) is matched piece by piece.
"""

from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from pipeline.model import Span

_ANCHOR = 12  # characters from which a line that occurs once is taken as an anchor
_SEED = 12  # characters that must agree to start a piece
_MAX_MISSES = 400  # seeds looked for in vain before a page's remaining pieces are given up


class Located(NamedTuple):
    """`spans`: sorted, disjoint spans of the dense page; `lost`: dense characters not found in it."""

    spans: tuple[Span, ...]
    found: int
    lost: int


class _Anchor(NamedTuple):
    block: int
    start: int
    end: int


def locate(lines: Sequence[str], blocks: Sequence[str]) -> Located:
    """Find the blocks (dense, in order) in the lines (dense, in order).

    Returns spans in `"".join(lines)`.
    """
    page = "".join(lines)
    search = _Search(page)
    fixed = [
        _Anchor(-1, 0, 0),
        *_anchors(lines, blocks),
        _Anchor(len(blocks), len(page), len(page)),
    ]
    for before, after in pairwise(fixed):
        window = Span(before.end, after.start)
        inside = range(before.block + 1, after.block)
        if before.block < 0:
            search.backwards(blocks, inside, window)
        else:
            search.forwards(blocks, inside, window)
        if after.block < len(blocks):
            search.spans.append(Span(after.start, after.end))
    total = sum(map(len, blocks))
    spans = _union(search.spans)
    return Located(spans, sum(b - a for a, b in spans), max(total - search.found(fixed), 0))


def _anchors(lines: Sequence[str], blocks: Sequence[str]) -> list[_Anchor]:
    """The blocks that equal one line and no other, as far as they keep the order of the page."""
    places: dict[str, int] = {}
    position = 0
    for line in lines:
        places[line] = -1 if line in places else position
        position += len(line)
    seen: set[str] = set()
    candidates = []
    for index, block in enumerate(blocks):
        place = places.get(block, -1)
        if place >= 0 and len(block) >= _ANCHOR and block not in seen:
            candidates.append(_Anchor(index, place, place + len(block)))
            seen.add(block)
    return _rising(candidates)


def _rising(anchors: list[_Anchor]) -> list[_Anchor]:
    """The longest subsequence whose places rise (patience sorting, n log n)."""
    tails: list[int] = []
    tops: list[int] = []
    previous: list[int] = []
    for index, anchor in enumerate(anchors):
        pile = bisect_left(tails, anchor.start)
        previous.append(tops[pile - 1] if pile else -1)
        if pile == len(tails):
            tails.append(anchor.start)
            tops.append(index)
        else:
            tails[pile], tops[pile] = anchor.start, index
    chain = []
    index = tops[-1] if tops else -1
    while index >= 0:
        chain.append(anchors[index])
        index = previous[index]
    return chain[::-1]


class _Search:
    """Looks for blocks in windows of the dense page and collects where they stand."""

    def __init__(self, page: str) -> None:
        self._page = page
        self._misses = 0
        self._pieces = 0
        self.spans: list[Span] = []

    def found(self, anchors: Sequence[_Anchor]) -> int:
        """How many characters of the blocks were found, anchors included."""
        return self._pieces + sum(anchor.end - anchor.start for anchor in anchors)

    def forwards(self, blocks: Sequence[str], inside: range, window: Span) -> None:
        """Each block after the one before it."""
        cursor, end = window
        for index in inside:
            at = self._page.find(blocks[index], cursor, end)
            if at >= 0:
                cursor = self._take(at, len(blocks[index]))
            else:
                cursor = self._piecewise(blocks[index], cursor, end)

    def backwards(self, blocks: Sequence[str], inside: range, window: Span) -> None:
        """Each block before the one after it: at the top of a page menus repeat what comes later."""
        start, cursor = window
        for index in reversed(inside):
            at = self._page.rfind(blocks[index], start, cursor)
            if at >= 0:
                self._take(at, len(blocks[index]))
                cursor = at
            else:
                self._piecewise(blocks[index], start, cursor)

    def _take(self, start: int, size: int) -> int:
        self._pieces += size
        if size:
            self.spans.append(Span(start, start + size))
        return start + size

    def _piecewise(self, block: str, cursor: int, end: int) -> int:
        """Match what can be matched of a block; the place after the last piece.

        A block that stands whole in another place (the extractor moved it or took it twice) is
        taken there.
        """
        index = 0
        if len(block) >= _ANCHOR and self._misses < _MAX_MISSES:
            self._misses += 1
            at = self._page.find(block)
            if at >= 0:
                self._take(at, len(block))
                return cursor
        while index < len(block) and self._misses < _MAX_MISSES:
            at = self._page.find(block[index : index + _SEED], cursor, end)
            if at < 0:
                self._misses += 1
                index += 1 if len(block) < 200 else _SEED
                continue
            size = _common(self._page, at, block, index, end)
            cursor = self._take(at, size)
            index += size
        return cursor


def _common(page: str, at: int, block: str, index: int, end: int) -> int:
    """How many characters agree from here on."""
    most = min(end - at, len(block) - index)
    size, step = 0, 64
    while (
        size < most
        and page[at + size : at + size + step] == block[index + size : index + size + step]
    ):
        size += step
    size = min(size, most)
    while size < most and page[at + size] == block[index + size]:
        size += 1
    return size


def _union(spans: list[Span]) -> tuple[Span, ...]:
    """Sorted and disjoint."""
    joined: list[Span] = []
    for span in sorted(spans):
        if joined and span.start <= joined[-1].end:
            joined[-1] = Span(joined[-1].start, max(joined[-1].end, span.end))
        else:
            joined.append(span)
    return tuple(joined)
