"""Verified pairs as records: scores, passages, differences, and the verdict in words."""

from array import array
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from itertools import chain, compress, islice

import numpy as np

from pipeline import minhash, words
from pipeline.corpus import compared, facts, relations
from pipeline.corpus.candidates import Candidates
from pipeline.corpus.clusters import Edge
from pipeline.corpus.compared import NO_FACTS, Comparison, Scores, Slots
from pipeline.corpus.plain import Plain
from pipeline.corpus.reading import Texts
from pipeline.corpus.records import NOWHERE, Later, Pair
from pipeline.corpus.related import Judge, Verified
from pipeline.corpus.relations import Verdict
from pipeline.corpus.signatures import Signatures
from pipeline.corpus.verify import aligned
from pipeline.model import Span
from pipeline.settings import Duplicates

# Differences that are named; reports of one form may have hundreds.
_NAMED = 20
_DIGITS = 4
_CHUNK = 512  # pairs of signatures compared at a time


Names = tuple[str, str]  # of the left article and the right one


def estimates(edges: Sequence[Edge], found: Candidates, signed: Signatures) -> dict[Edge, float]:
    """The MinHash estimate of the Jaccard similarity of those pairs that share a band."""
    count = max(len(signed.rows), 1)
    banded = found.left[found.banded] * count + found.right[found.banded]
    numbers = np.fromiter(chain.from_iterable(edges), np.int64, 2 * len(edges)).reshape(-1, 2)
    is_banded = np.isin(numbers[:, 0] * count + numbers[:, 1], banded)
    chosen = numbers[is_banded]
    shares: list[float] = []
    for first in range(0, len(chosen), _CHUNK):
        left, right = chosen[first : first + _CHUNK].T
        shares += minhash.estimates(signed.of(left), signed.of(right)).tolist()
    return dict(zip(compress(edges, is_banded.tolist()), shares, strict=True))


class Pairs:
    """Makes the records; what in them needs no text is made when asked for.

    `texts` are those of all articles, `distinct` each once; `estimated` are
    the similarities that made pairs candidates (`estimates`).
    """

    def __init__(
        self,
        judge: Judge,
        estimated: Mapping[Edge, float],
        texts: Texts,
        distinct: Texts,
        settings: Duplicates,
    ) -> None:
        self._judge = judge
        self._estimated = estimated
        self._texts = texts
        self._distinct = distinct
        self._settings = settings
        self._plain = Plain()

    def of(
        self,
        names: Names,
        edge: Edge,
        verified: Verified,
        *,
        flipped: bool = False,
        article: int | None = None,
    ) -> Pair:
        """The record of two articles with the texts of an edge, in its order; in the other one if
        `flipped`.

        `article` is the right article where another one with the same words was compared for it.
        """
        found = verified.found
        places = compared.flipped(found.spans) if flipped else found.spans
        if article is not None:
            places = self._moved(article, edge.left if flipped else edge.right, places)
        return _record(
            names,
            found.scores.flipped() if flipped else found.scores,
            verified.verdict,
            estimate=self._estimated.get(edge),
            places=places,
            differences=self._told(edge, found, flipped=flipped),
        )

    def exact(self, names: Names, articles: tuple[int, int]) -> Pair:
        """The record of two articles with the same text."""
        left, right = map(self._texts.text, articles)
        same = left == right
        why = "both have the same words; case, punctuation and white space do not count"
        whole = _whole(left)
        return _record(
            names,
            Scores(1.0, 1.0, 1.0),
            Verdict("exact", "both have the same text" if same else why),
            places=array("i", (*whole, *(whole if same else _whole(right)))),
        )

    def unmerged(self, names: Names, edge: Edge, scores: Scores) -> Pair:
        """The record of two articles that are not merged, with how far they are from it."""
        distance = relations.unrelated(scores, self._settings)
        verified = self._judge.verify(edge) if scores.containment else scores
        if isinstance(verified, Scores):
            if not self._judge.are_long(edge):
                least = self._settings.min_words
                why = (
                    f"{distance.why}; texts of fewer than {least} words are merged only when equal"
                )
                distance = Verdict("none", why)
            return _record(names, scores, distance)
        if verified.verdict.relation != "none":
            verified = verified._replace(verdict=distance)
        return self.of(names, edge, verified)

    def _told(self, edge: Edge, found: Comparison, *, flipped: bool) -> Sequence[str]:
        """On which facts two texts disagree."""
        if found.facts is NO_FACTS and not flipped:
            return _differences(self._slots(edge), flipped=False)
        kept = found.facts.kept
        return Later(_differences, kept, flipped) if kept.rows else ()

    def _slots(self, edge: Edge) -> Slots:
        """On which facts two texts disagree that are not alike in form."""
        left, right = (self._plain.read(self._distinct.text(number)) for number in edge)
        runs = aligned(left.read.hashes, right.read.hashes, self._settings.shingle)
        return facts.compare(left, right, runs).kept

    def _moved(self, article: int, number: int, places: "array[int]") -> "array[int]":
        """The places of passages with those on the right in another article that has the words of
        the text that was compared, but perhaps not its case, punctuation or white space.
        """
        text, other = self._texts.text(article), self._distinct.text(number)
        if text == other:
            return places
        theirs, ours = words.spans(other), words.spans(text)
        firsts = [start for start, _ in theirs]
        moved = places[:]
        for k in range(2, len(places), 4):
            moved[k] = ours[bisect_left(firsts, places[k])][0]
            moved[k + 1] = ours[bisect_left(firsts, places[k + 1]) - 1][1]
        return moved


def _record(
    names: Names,
    scores: Scores,
    verdict: Verdict,
    *,
    estimate: float | None = None,
    places: "array[int]" = NOWHERE,
    differences: Sequence[str] = (),
) -> Pair:
    return Pair(
        left=names[0],
        right=names[1],
        relation=verdict.relation,
        jaccard=round(scores.jaccard, _DIGITS),
        left_in_right=round(scores.left_in_right, _DIGITS),
        right_in_left=round(scores.right_in_left, _DIGITS),
        estimate=estimate,
        places=places,
        differences=differences,
        why=verdict.why,
    )


def _differences(kept: Slots, flipped: bool) -> tuple[str, ...]:  # noqa: FBT001  (given by `Later`)
    """The facts on which two texts disagree, left one first, each once; those that are named."""
    said = kept.words()
    if flipped:
        said = [(other, one) for one, other in said]
    return tuple(islice(dict.fromkeys(map(" | ".join, said)), _NAMED))


def _whole(text: str) -> Span:
    """From the first word of a text to the last."""
    found = words.extent(text)
    return Span(*found) if found else Span(0, len(text))
