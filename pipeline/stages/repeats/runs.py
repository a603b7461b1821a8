"""From a passage that stands twice to the whole run of words that does.

From two equal places the words are followed forwards and backwards while they are equal. Where
they differ, the run goes on if the next passages agree again: one was changed, or stands in one
copy only. What differed is kept, because it decides whether a copy may go.
"""

from typing import NamedTuple

from pipeline import align
from pipeline.align import Gap
from pipeline.stages.repeats.partners import Partners
from pipeline.stages.repeats.passages import Text

# Where two copies differ, the next passages (none, one or both skipped) that may agree again.
_SKIPS = ((0, 0), (1, 1), (0, 1), (1, 0), (0, 2), (2, 0), (1, 2), (2, 1))


class Run(NamedTuple):
    """Words `left[0]:left[1]` stand again as words `right[0]:right[1]`, but for the gaps."""

    left: tuple[int, int]
    right: tuple[int, int]
    gaps: tuple[Gap, ...]

    @property
    def length(self) -> int:
        """Words of the copy that comes first."""
        return self.left[1] - self.left[0]


class Bounds(NamedTuple):
    """The words a run may take: the left copy `left:limit`, the right one from `right` on."""

    left: int
    limit: int
    right: int


def grow(text: Text, partners: Partners, pair: tuple[int, int], bounds: Bounds) -> Run:
    """The run around two equal or similar passages, the left one first."""
    start = text.passages[pair[0]].first, text.passages[pair[1]].first
    end, gaps = _forwards(text, partners, start, min(bounds.limit, start[1]))
    back = min(_backwards(text, start, bounds), max(start[1] - end[0], 0))
    return Run((start[0] - back, end[0]), (start[1] - back, end[1]), tuple(gaps))


def _forwards(
    text: Text, partners: Partners, start: tuple[int, int], limit: int
) -> tuple[tuple[int, int], list[Gap]]:
    """Where the run ends in both copies, and where they differed on the way.

    The left copy ends before word `limit`, so that a run never overlaps its own repeat.
    """
    place, gaps = start, list[Gap]()
    while True:
        equal = align.equal_from(text.hashes[:limit], text.hashes, place)
        place = place[0] + equal, place[1] + equal
        goal = _resume(text, partners, place, limit)
        if goal is None:
            return place, gaps
        gaps += _differences(text, place, goal)
        place = goal


def _resume(
    text: Text, partners: Partners, place: tuple[int, int], limit: int
) -> tuple[int, int] | None:
    """The next two places at which the copies agree again, or None."""
    if place[0] >= limit or place[1] >= len(text.hashes):
        return None
    one, other = (int(text.owners[p]) for p in place)
    if partners.same(one, other):
        return min(text.passages[one].last, limit), text.passages[other].last
    return _next_passages(text, partners, place, limit) or _next_paragraphs(
        text, partners, (one, other), limit
    )


def _next_passages(
    text: Text, partners: Partners, place: tuple[int, int], limit: int
) -> tuple[int, int] | None:
    one, other = (int(text.owners[p]) for p in place)
    one += place[0] > text.passages[one].first
    other += place[1] > text.passages[other].first
    for skip in _SKIPS:
        goal = one + skip[0], other + skip[1]
        if goal[1] < len(text.passages) and text.passages[goal[0]].last <= limit:
            found = text.passages[goal[0]].first, text.passages[goal[1]].first
            if found != place and partners.same(*goal):
                return found
    return None


def _next_paragraphs(
    text: Text, partners: Partners, inside: tuple[int, int], limit: int
) -> tuple[int, int] | None:
    """The ends of two paragraphs that are similar as a whole, though their sentences differ."""
    if not partners.same_paragraph(*inside):
        return None
    one, other = (partners.line_end(k) for k in inside)
    return min(text.passages[one].last, limit), text.passages[other].last


def _differences(text: Text, start: tuple[int, int], end: tuple[int, int]) -> list[Gap]:
    """Every word between two places on which the copies do not agree, in order, as gaps."""
    left, right = text.hashes[start[0] : end[0]], text.hashes[start[1] : end[1]]
    kept = [align.Run(0, 0, 0)]
    for run in align.runs(left, right, seed=3):
        if run.right >= kept[-1].right + kept[-1].length:
            kept.append(run)
    kept.append(align.Run(len(left), len(right), 0))
    return [_shifted(gap, start) for gap in align.gaps(kept) if not _is_empty(gap)]


def _is_empty(gap: Gap) -> bool:
    return gap.left[0] == gap.left[1] and gap.right[0] == gap.right[1]


def _shifted(gap: Gap, by: tuple[int, int]) -> Gap:
    (a, b), (c, d) = gap
    return Gap((a + by[0], b + by[0]), (c + by[1], d + by[1]))


def _backwards(text: Text, start: tuple[int, int], bounds: Bounds) -> int:
    """How many words before the two places are equal as well."""
    left = text.hashes[bounds.left : start[0]][::-1]
    right = text.hashes[bounds.right : start[1]][::-1]
    return align.equal_from(left, right, (0, 0))
