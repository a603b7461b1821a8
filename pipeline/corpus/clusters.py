"""Clusters without chains: every copy is verified against the article that stands for it.

Articles are numbered best canonical first. One becomes canonical unless it is related to one that
already is; so if A is a copy of B and B of C but A not of C, B joins A and C stays. An article that
another one holds and exceeds is decided after that one: a fuller text is never dropped for its
excerpt, wherever the declared order puts it.
"""

from collections import defaultdict
from collections.abc import Mapping
from heapq import heapify, heappop, heappush
from typing import NamedTuple

from pipeline.corpus.compared import Comparison

# A text that has more of its own than the other by this share of the longer one is the fuller.
_FULLER = 0.1


class Edge(NamedTuple):
    """Two articles by their number, the better canonical first."""

    left: int
    right: int


def fuller(edge: Edge, found: Comparison) -> int | None:
    """The article that holds so much more than the other that it must stay; None if neither does."""
    left = (1 - found.left) * found.left_words
    right = (1 - found.right) * found.right_words
    margin = _FULLER * max(found.left_words, found.right_words)
    if abs(left - right) <= margin:
        return None
    return edge.left if left > right else edge.right


def assign(edges: Mapping[Edge, Comparison]) -> dict[int, int]:
    """Each article that goes, with the canonical one that holds most of it."""
    search = _Search(edges)
    canonical = search.canonical()
    joined: dict[int, int] = {}
    for article, others in search.neighbours.items():
        if article not in canonical:
            options = [other for other in others if other in canonical]
            joined[article] = min(options, key=lambda other: search.preference(article, other))
    return joined


class _Search:
    """Decides article after article which are canonical."""

    def __init__(self, edges: Mapping[Edge, Comparison]) -> None:
        self._edges = edges
        self.neighbours: dict[int, list[int]] = defaultdict(list)
        self._waits: dict[int, set[int]] = defaultdict(set)
        for edge, found in sorted(edges.items()):
            self.neighbours[edge.left].append(edge.right)
            self.neighbours[edge.right].append(edge.left)
            first = fuller(edge, found)
            if first is not None:
                second = edge.right if first == edge.left else edge.left
                self._waits[second].add(first)

    def preference(self, article: int, other: int) -> tuple[bool, float, float, int]:
        """What canonical articles are sorted by for one that goes, the best first: that it does
        not exceed them, the share of it that they hold, their similarity, and their order.
        """
        edge = Edge(min(article, other), max(article, other))
        found = self._edges[edge]
        held = found.left if article == edge.left else found.right
        exceeds = fuller(edge, found) == article
        return exceeds, -round(held, 4), -found.scores.jaccard, other

    def canonical(self) -> set[int]:
        """The articles that stay."""
        ready = [article for article in self.neighbours if not self._waits.get(article)]
        heapify(ready)
        found: set[int] = set()
        decided: set[int] = set()
        while len(decided) < len(self.neighbours):
            if not ready:  # three texts may each exceed the next; then the order decides
                ready = [min(article for article in self.neighbours if article not in decided)]
            article = heappop(ready)
            if article in decided:
                continue
            decided.add(article)
            if not any(other in found for other in self.neighbours[article]):
                found.add(article)
            for other in self._released(article):
                heappush(ready, other)
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
