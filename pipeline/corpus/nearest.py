"""The most similar pairs of articles that both stay: where the line was drawn, and how close."""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from pipeline import hashing
from pipeline.corpus.buckets import meetings
from pipeline.corpus.clusters import Edge
from pipeline.corpus.reading import Texts
from pipeline.corpus.verify import Scores, Verifier

# So many articles are compared each with each; in larger corpora only the candidates are.
_ALL_PAIRS = 300


class Near(NamedTuple):
    """Two articles that were not merged, with their exact scores."""

    edge: Edge
    scores: Scores


def find(
    kept: Sequence[int], texts: Texts, verifier: Verifier, others: dict[Edge, Scores]
) -> list[Near]:
    """The pairs of articles that stay, most similar first, then in the canonical order.

    `others` are the candidates that were neither merged nor linked.
    """
    if len(kept) <= _ALL_PAIRS:
        found = {edge: verifier.scores(*edge) for edge in _all_pairs(kept, texts)}
    else:
        stays = set(kept)
        found = {edge: scores for edge, scores in others.items() if stays.issuperset(edge)}
    ranked = (Near(edge, scores) for edge, scores in found.items())
    return sorted(ranked, key=lambda n: (-n.scores.jaccard, -n.scores.containment, n.edge))


def _all_pairs(kept: Sequence[int], texts: Texts) -> list[Edge]:
    """All pairs of few articles; of more, those that share a shingle."""
    if len(kept) <= 30:
        return [Edge(a, b) for k, b in enumerate(kept) for a in kept[:k]]
    values, starts = hashing.joined([texts.shingles(number) for number in kept])
    owner = np.repeat(np.array(kept, np.int64), np.diff(starts))
    order = np.lexsort((owner, values))
    met = meetings(values[order], len(kept))
    pairs = np.unique(np.stack([owner[order][met.one], owner[order][met.other]]), axis=1)
    return [Edge(*pair) for pair in pairs.T.tolist()]
