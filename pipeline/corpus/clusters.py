"""Clusters without chains: every copy is verified against the article that stands for it.

Articles are numbered best canonical first. One becomes canonical unless it is related to one that
already is; so if A is a copy of B and B of C but A not of C, B joins A and C stays. An article that
another one holds and exceeds is decided after that one: a fuller text is never dropped for its
excerpt, wherever the declared order puts it.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from heapq import heappop, heappush
from typing import NamedTuple

from pipeline.corpus.compared import Comparison

# A text that has more of its own than the other by this share of the longer one is the fuller.
_FULLER = 0.1
# An article of which the canonical one holds less than this share, and lacks more than so many words
# (two sentences), has text of its own; it is compared with so many others of that kind.
_HELD = 0.85
_OWN = 20
_SURELY_HELD = _HELD + 0.001  # however it is rounded
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
    options = []
    for article, others in search.neighbours.items():
        if article not in canonical:
            kept_ones = canonical.intersection(others)
            if len(kept_ones) == 1 and not search.has_own(article, *kept_ones):
                (joined[article],) = kept_ones  # as nearly all
            else:
                preferences = sorted(search.preference(article, kept) for kept in kept_ones)
                options.append((preferences, article))
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
    for left, right in edges:
        if left in joined:
            kept, stays = joined[left], right
        else:
            kept, stays = joined.get(right, left), left
        if kept != stays and stays not in joined:
            found.add(edge_of(stays, kept))
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
        return _has_own(self.lost, self.words)


def _lost(held: float) -> float:
    """The share of an article that one lacks which holds so much of it."""
    return round(1 - held, 4)


def _has_own(lost: float, words: int) -> bool:
    """Whether an article of so many words has text of its own where such a share is lacking."""
    return lost > 1 - _HELD and lost * words > _OWN


class _Search:
    """Decides article after article which are canonical."""

    def __init__(self, edges: Mapping[Edge, Comparison], levels: Levels) -> None:
        self._edges = edges
        self._levels = levels
        self.neighbours: dict[int, list[int]] = defaultdict(list)
        self._waits: dict[int, set[int]] = defaultdict(set)
        self._before: dict[int, list[int]] = defaultdict(list)
        for edge, found in edges.items():
            left, right = edge
            self.neighbours[left].append(right)
            self.neighbours[right].append(left)
            first = fuller(edge, found)
            if first is not None:
                second = right if first == left else left
                self._waits[second].add(first)
                self._before[first].append(second)

    def _held(self, article: int, other: int) -> tuple[float, int]:
        """The share of an article that another one holds, and its words."""
        found = self._edges[edge_of(article, other)]
        if article < other:
            return found.left, found.left_words
        return found.right, found.right_words

    def has_own(self, article: int, other: int) -> bool:
        """Whether an article has text that another one lacks."""
        held, words = self._held(article, other)
        return held <= _SURELY_HELD and _has_own(_lost(held), words)

    def preference(self, article: int, other: int) -> Preference:
        """What speaks for a canonical article that another one may go for."""
        edge = edge_of(article, other)
        found = self._edges[edge]
        held, words = self._held(article, other)
        exceeds = fuller(edge, found) == article
        return Preference(exceeds, _lost(held), 1 - found.scores.jaccard, other, words)

    def _ranked(self) -> list[int]:
        """The articles, by how good they are and how many copies they have."""
        found = sorted(self.neighbours)
        found.sort(key=lambda article: -len(self.neighbours[article]))
        found.sort(key=self._levels.__getitem__)
        return found

    def canonical(self) -> set[int]:
        """The articles that stay."""
        ranked = self._ranked()
        place = {article: k for k, article in enumerate(ranked)}
        ready = [k for k, article in enumerate(ranked) if article not in self._waits]
        ready.reverse()  # the next one is the last
        released: list[int] = []  # a heap
        found: set[int] = set()
        decided: set[int] = set()
        while len(decided) < len(ranked):
            if released and not (ready and ready[-1] < released[0]):
                article = ranked[heappop(released)]
            elif ready:
                article = ranked[ready.pop()]
            else:  # three texts may each exceed the next; then the order decides
                article = next(article for article in ranked if article not in decided)
            if article in decided:
                continue
            decided.add(article)
            if found.isdisjoint(self.neighbours[article]):
                found.add(article)
            for other in self._before.get(article, ()):
                waits = self._waits[other]
                waits.discard(article)
                if not waits:
                    heappush(released, place[other])
        return found
