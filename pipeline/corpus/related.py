"""Every candidate pair, verified: what is merged, what is linked, and how close the others are."""

from collections.abc import Sequence
from typing import NamedTuple

from pipeline import words
from pipeline.corpus import relations
from pipeline.corpus.candidates import Candidates
from pipeline.corpus.clusters import Edge
from pipeline.corpus.records import Article
from pipeline.corpus.relations import Verdict
from pipeline.corpus.verify import Comparison, Scores, Verifier
from pipeline.settings import Duplicates

# Texts that share less than this of the smaller one's shingles are not compared word by word.
_LEAST = 0.2
# A headline has so many words; a shorter one ("Weather") or longer one names no article.
_HEADLINE = range(3, 31)


class Verified(NamedTuple):
    """A pair that was compared word by word, and the verdict."""

    found: Comparison
    verdict: Verdict


class Related(NamedTuple):
    """Verified pairs by what follows from them.

    `merged` are copies of one article, `linked` reports of one form and texts that share much but
    not enough to be merged, `other` the candidates that are neither; `banded` those that share a
    MinHash band.
    """

    merged: dict[Edge, Verified]
    linked: dict[Edge, Verified]
    other: dict[Edge, Scores]
    banded: frozenset[Edge]

    def knows(self, edge: Edge) -> bool:
        """Whether a pair was verified already."""
        return edge in self.merged or edge in self.linked or edge in self.other


class Judge:
    """Verdicts on pairs of articles by their number."""

    def __init__(
        self, articles: Sequence[Article], verifier: Verifier, settings: Duplicates
    ) -> None:
        self._settings = settings
        self._verifier = verifier
        self._headlines = [_headlines(article) for article in articles]

    def verify(self, edge: Edge) -> Verified:
        """Compare two texts word by word, and say what they are to each other."""
        found = self._verifier.compare(*edge)
        same = not self._headlines[edge.left].isdisjoint(self._headlines[edge.right])
        return Verified(found, relations.relate(found, self._settings, same_headline=same))

    def verify_all(self, found: Candidates) -> Related:
        """Every candidate pair, verified."""
        related = Related({}, {}, {}, frozenset(_banded(found)))
        edges = map(Edge, found.left.tolist(), found.right.tolist())
        for edge in together(list(edges), len(self._headlines)):
            self.sort(edge, related)
        return related

    def sort(self, edge: Edge, related: Related) -> None:
        """Verify one pair, and enter it where it belongs."""
        scores = self._verifier.scores(*edge)
        if scores.containment < _LEAST or not self.are_long(edge):
            related.other[edge] = scores
            return
        verified = self.verify(edge)
        if verified.verdict.merges:
            related.merged[edge] = verified
        elif verified.verdict.links:
            related.linked[edge] = verified
        else:
            related.other[edge] = scores

    def are_long(self, edge: Edge) -> bool:
        """Whether both texts are long enough for anything but equality to say something."""
        return min(map(self._verifier.length, edge)) >= self._settings.min_words


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


def _banded(found: Candidates) -> list[Edge]:
    left, right = found.left[found.banded].tolist(), found.right[found.banded].tolist()
    return [Edge(*pair) for pair in zip(left, right, strict=True)]


def _headlines(article: Article) -> frozenset[str]:
    """What may be the headline: the title that was found, and the text's first line."""
    lines = (article.title or "", article.text.lstrip().split("\n", 1)[0][:400])
    keys = (words.words(line) for line in lines)
    return frozenset(" ".join(key) for key in keys if len(key) in _HEADLINE)
