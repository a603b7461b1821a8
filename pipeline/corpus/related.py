"""Every candidate pair, verified: what is merged, what is linked, and how close the others are."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import NamedTuple

from pipeline import words
from pipeline.corpus import relations, threads
from pipeline.corpus.candidates import Candidates
from pipeline.corpus.clusters import Edge
from pipeline.corpus.compared import Comparison, Scores
from pipeline.corpus.reading import Engine, Limits, Texts
from pipeline.corpus.relations import Headlines, Verdict
from pipeline.settings import Duplicates

# Texts that share less than this of the smaller one's shingles are not compared word by word.
_LEAST = 0.2
# A headline has so many words; a shorter one ("Weather") or longer one names no article.
_HEADLINE = range(3, 31)
# So many texts are read at a time for the pairs among them.
_BATCH = 512


class Verified(NamedTuple):
    """A pair that was compared word by word, and the verdict."""

    found: Comparison
    verdict: Verdict


class Related(NamedTuple):
    """Verified pairs by what follows from them.

    `merged` are copies of one article, `linked` reports of one form and texts that share much but
    not enough to be merged, `other` the candidates that are neither.
    """

    merged: dict[Edge, Verified]
    linked: dict[Edge, Verified]
    other: dict[Edge, Scores]

    def knows(self, edge: Edge) -> bool:
        """Whether a pair was verified already."""
        return edge in self.merged or edge in self.linked or edge in self.other


class Judge:
    """Verdicts on pairs of texts by their number; `titles` are those of the best articles with
    them, `lengths` count words.
    """

    def __init__(
        self,
        texts: Texts,
        titles: Sequence[str | None],
        lengths: Sequence[int],
        engine: Engine,
        settings: Duplicates,
    ) -> None:
        self._titles = titles
        self._lengths = lengths
        self._texts = texts
        self._engine = engine
        self._settings = settings

    def verify(self, edge: Edge) -> Verified | Scores:
        """Compare two texts word by word, and say what they are to each other; their scores alone
        where they are too short for that.
        """
        (found,) = self._compare([edge], least=0.0)
        return found if isinstance(found, Scores) else self._verdict(edge, found)

    def verify_all(self, found: Candidates, progress: Callable[[int], None]) -> Related:
        """Every candidate pair, verified; told is how many are done."""
        related = Related({}, {}, {})
        self.enter(list(map(Edge, found.left.tolist(), found.right.tolist())), related, progress)
        return related

    def enter(
        self, edges: list[Edge], related: Related, progress: Callable[[int], None] | None = None
    ) -> None:
        """Verify pairs, and enter each where it belongs."""
        batches = list(_batches(together(edges, len(self._titles))))
        done = 0
        compared = threads.each(partial(self._compare, least=_LEAST), batches)
        for batch, results in zip(batches, compared, strict=True):
            for edge, result in zip(batch, results, strict=True):
                self._sort(edge, result, related)
            done += len(batch)
            if progress:
                progress(done)

    def are_copies(self, edge: Edge) -> bool:
        """Whether two texts that may have met nowhere are copies of one article."""
        found = self.verify(edge)
        return not isinstance(found, Scores) and found.verdict.merges

    def are_long(self, edge: Edge) -> bool:
        """Whether both texts are long enough for anything but equality to say something."""
        words = (self._lengths[number] for number in edge)
        return min(words) >= self._settings.min_words

    def _compare(self, edges: Sequence[Edge], *, least: float) -> list[Comparison | Scores]:
        numbers = sorted({number for edge in edges for number in edge})
        place = {number: k for k, number in enumerate(numbers)}
        pairs = [(place[edge.left], place[edge.right]) for edge in edges]
        limits = Limits(self._settings.shingle, least, self._settings.min_words)
        return self._engine.compare(self._texts.packed(numbers), pairs, limits)

    def _sort(self, edge: Edge, found: Comparison | Scores, related: Related) -> None:
        if isinstance(found, Scores):
            related.other[edge] = found
            return
        verified = self._verdict(edge, found)
        if verified.verdict.merges:
            related.merged[edge] = verified
        elif verified.verdict.links:
            related.linked[edge] = verified
        else:
            related.other[edge] = found.scores

    def _verdict(self, edge: Edge, found: Comparison) -> Verified:
        asked = partial(self._headlines, edge)
        return Verified(found, relations.relate(found, self._settings, headlines=asked))

    def _headlines(self, edge: Edge) -> Headlines:
        left, right = (headlines(self._titles[number], self._texts.text(number)) for number in edge)
        return held_together(left, right)


def _batches(edges: Sequence[Edge]) -> Iterator[list[Edge]]:
    """The edges, cut where their texts become too many."""
    batch: list[Edge] = []
    numbers: set[int] = set()
    for edge in edges:
        if len(numbers) >= _BATCH and not numbers.issuperset(edge):
            yield batch
            batch, numbers = [], set()
        batch.append(edge)
        numbers.update(edge)
    if batch:
        yield batch


def together(edges: list[Edge], count: int) -> list[Edge]:
    """The edges with those of one connected component together, so that a text is read once for
    all of its pairs.
    """
    parent = list(range(count))

    def root(number: int) -> int:
        while parent[number] != number:
            parent[number] = number = parent[parent[number]]
        return number

    for left, right in edges:
        one, other = root(left), root(right)
        parent[max(one, other)] = min(one, other)
    return sorted(edges, key=lambda edge: (root(edge.left), edge))


def headlines(title: str | None, text: str) -> frozenset[str]:
    """What may be the headline: the title that was found, and the text's first line."""
    lines = (title or "", text.lstrip().split("\n", 1)[0][:400])
    keys = (words.words(line) for line in lines)
    return frozenset(" ".join(key) for key in keys if len(key) in _HEADLINE)


def held_together(left: frozenset[str], right: frozenset[str]) -> Headlines:
    """What the headlines of two texts say of each other."""
    if not left.isdisjoint(right):
        return "same"
    apart = all(_are_apart(set(one.split()), set(two.split())) for one in left for two in right)
    return "other" if left and right and apart else "unsure"


def _are_apart(left: set[str], right: set[str]) -> bool:
    """Whether two headlines share less than half of the shorter one's words."""
    return 2 * len(left & right) < min(len(left), len(right))
