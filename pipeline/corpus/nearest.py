"""The most similar pairs of articles that both stay: where the line was drawn, and how close."""

from collections.abc import Collection, Mapping, Sequence
from typing import NamedTuple

import numpy as np

from pipeline import hashing
from pipeline.corpus import verify
from pipeline.corpus.buckets import meetings
from pipeline.corpus.clusters import Edge
from pipeline.corpus.compared import Scores
from pipeline.corpus.plain import Plain
from pipeline.corpus.reading import Texts
from pipeline.hashing import Hashes

# So many articles, of so many characters in all, are compared each with each; in larger corpora
# only the candidates are.
_ALL_PAIRS = 300
_CHARACTERS = 4_000_000


class Near(NamedTuple):
    """Two articles that were not merged, with their exact scores."""

    edge: Edge
    scores: Scores


def find(
    texts: Texts, gone: Collection[int], size: int, others: Mapping[Edge, Scores]
) -> list[Near]:
    """The pairs of articles that stay, most similar first, then in the canonical order.

    `gone` are those that do not; `others` the candidates that were neither merged nor linked.
    Shingles have `size` words.
    """
    if len(texts) - len(gone) <= _ALL_PAIRS and texts.size <= _CHARACTERS:
        kept = [number for number in range(len(texts)) if number not in gone]
        found = _compared(kept, texts, size)
    else:
        found = {
            edge: scores
            for edge, scores in others.items()
            if edge.left not in gone and edge.right not in gone
        }
    ranked = (Near(edge, scores) for edge, scores in found.items())
    return sorted(ranked, key=lambda n: (-n.scores.jaccard, -n.scores.containment, n.edge))


def _compared(kept: Sequence[int], texts: Texts, size: int) -> dict[Edge, Scores]:
    """The scores of all pairs of few articles."""
    plain = Plain()
    shingles = {number: plain.read(texts.text(number)).shingled(size) for number in kept}
    return {
        edge: verify.score(shingles[edge.left], shingles[edge.right])
        for edge in _pairs(kept, shingles)
    }


def _pairs(kept: Sequence[int], shingles: dict[int, Hashes]) -> list[Edge]:
    """All pairs of few articles; of more, those that share a shingle."""
    if len(kept) <= 30:
        return [Edge(a, b) for k, b in enumerate(kept) for a in kept[:k]]
    values, starts = hashing.joined([shingles[number] for number in kept])
    owner = np.repeat(np.array(kept, np.int64), np.diff(starts))
    order = np.lexsort((owner, values))
    met = meetings(values[order], len(kept))
    pairs = np.unique(np.stack([owner[order][met.one], owner[order][met.other]]), axis=1)
    return [Edge(*pair) for pair in pairs.T.tolist()]
