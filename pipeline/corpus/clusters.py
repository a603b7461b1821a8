"""Clusters without chains: every copy is verified against the article that stands for it.

Articles are numbered best canonical first. One becomes canonical unless it is related to one that
already is; so if A is a copy of B and B of C but A not of C, B joins A and C stays. An article that
another one holds and exceeds is decided after that one: a fuller text is never dropped for its
excerpt, wherever the declared order puts it.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from heapq import heapify, heappop, heappush
from typing import NamedTuple

from pipeline.corpus.compared import Comparison

# A text that has more of its own than the other by this share of the longer one is the fuller.
_FULLER = 0.1
# An article of which the canonical one holds less than this share, and lacks more than so many words
# (two sentences), has text of its own; it is compared with so many others of that kind.
_HELD = 0.85
_OWN = 20
_COMPARED = 16


Levels = Mapping[int, int] | Sequence[int]


class Edge(NamedTuple):
    """Two articles by their number, the better canonical first."""

    left: int
    right: int


def edge_of(one: int, other: int) -> Edge:
    """The edge between two articles, whichever is better."""
    return Edge(one, other) if one <= other else Edge(other, one)


def fuller(edge: Edge, found: Comparison) -> int | None:
    """The article that holds so much more than the other that it must stay; None if neither does."""
    left = (1 - found.left) * found.left_words
    right = (1 - found.right) * found.right_words
    margin = _FULLER * max(found.left_words, found.right_words)
    if abs(left - right) <= margin:
        return None
    return edge.left if left > right else edge.right


def assign(
    edges: Mapping[Edge, Comparison], levels: Levels, are_copies: Callable[[Edge], bool]
) -> dict[int, int]:
    """Each article that goes, with the canonical one that holds most of it.

    `levels` says of each article how good it is before the number of its copies counts, 0 the best;
    `are_copies` whether two articles that may have met nowhere are copies.
    """
    search = _Search(edges, levels)
    canonical = search.canonical()
    joined: dict[int, int] = {}
    with_own: dict[int, list[int]] = defaultdict(list)
    options = [
        (
            sorted(search.preference(article, other) for other in canonical.intersection(others)),
            article,
        )
        for article, others in search.neighbours.items()
        if article not in canonical
    ]
    for preferences, article in sorted(options, key=lambda option: (option[0][0], option[1])):
        for preference in preferences:
            kept, has_own = preference.canonical, preference.has_own
            others = with_own[kept][:_COMPARED] if has_own else []
            if all(are_copies(edge_of(article, other)) for other in others):
                if has_own:
                    with_own[kept].append(article)
                joined[article] = kept
                break
    return joined


def reached(edges: Iterable[Edge], some: Iterable[Edge]) -> set[int]:
    """The articles that edges lead to from those of some edges, these included."""
    neighbours: dict[int, list[int]] = defaultdict(list)
    for left, right in edges:
        neighbours[left].append(right)
        neighbours[right].append(left)
    found = {article for edge in some for article in edge}
    waiting = list(found)
    while waiting:
        new = set(neighbours[waiting.pop()]) - found
        found |= new
        waiting += new
    return found


def unmet(edges: Mapping[Edge, Comparison], joined: Mapping[int, int]) -> list[Edge]:
    """Each article that stays, with what its copies went for; sorted, also pairs that met."""
    found = set()
    for edge in edges:
        for article, copy in (edge, (edge.right, edge.left)):
            kept = joined.get(copy, article)
            if article not in joined and kept != article:
                found.add(edge_of(article, kept))
    return sorted(found)


class Preference(NamedTuple):
    """What canonical articles are sorted by for one that goes, the best first: that it does not
    exceed them, the share of it that they lack, how much they differ, and their order.
    """

    exceeds: bool
    lost: float
    distance: float
    canonical: int
    words: int

    @property
    def has_own(self) -> bool:
        """Whether the article has text that the canonical one lacks."""
        return self.lost > 1 - _HELD and self.lost * self.words > _OWN


class _Search:
    """Decides article after article which are canonical."""

    def __init__(self, edges: Mapping[Edge, Comparison], levels: Levels) -> None:
        self._edges = edges
        self._levels = levels
        self.neighbours: dict[int, list[int]] = defaultdict(list)
        self._waits: dict[int, set[int]] = defaultdict(set)
        for edge, found in edges.items():
            self.neighbours[edge.left].append(edge.right)
            self.neighbours[edge.right].append(edge.left)
            first = fuller(edge, found)
            if first is not None:
                second = edge.right if first == edge.left else edge.left
                self._waits[second].add(first)

    def preference(self, article: int, other: int) -> Preference:
        """What speaks for a canonical article that another one may go for."""
        edge = edge_of(article, other)
        found = self._edges[edge]
        held, words = found.left, found.left_words
        if article == edge.right:
            held, words = found.right, found.right_words
        exceeds = fuller(edge, found) == article
        return Preference(exceeds, round(1 - held, 4), 1 - found.scores.jaccard, other, words)

    def _rank(self, article: int) -> tuple[int, int, int]:
        return self._levels[article], -len(self.neighbours[article]), article

    def canonical(self) -> set[int]:
        """The articles that stay."""
        ready = [self._rank(a) for a in self.neighbours if a not in self._waits]
        heapify(ready)
        found: set[int] = set()
        decided: set[int] = set()
        while len(decided) < len(self.neighbours):
            if not ready:  # three texts may each exceed the next; then the order decides
                ready = [min(self._rank(a) for a in self.neighbours if a not in decided)]
            *_, article = heappop(ready)
            if article in decided:
                continue
            decided.add(article)
            neighbours = self.neighbours[article]
            if found.isdisjoint(neighbours):
                found.add(article)
            for other in self._released(article) if self._waits else ():
                heappush(ready, self._rank(other))
        return found

    def _released(self, article: int) -> list[int]:
        """Articles that waited for this one alone."""
        released = []
        for other in self.neighbours[article]:
            waits = self._waits.get(other)
            if waits and article in waits:
                waits.discard(article)
                if not waits:
                    released.append(other)
        return released
