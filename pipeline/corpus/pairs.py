"""Verified pairs as records: scores, passages, differences, and the verdict in words."""

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from pipeline import minhash, words
from pipeline.corpus import compared, facts, relations
from pipeline.corpus.candidates import Candidates
from pipeline.corpus.clusters import Edge, edge_of
from pipeline.corpus.compared import NO_FACTS, Comparison, Scores, Slot, Slots
from pipeline.corpus.plain import Plain
from pipeline.corpus.reading import Texts
from pipeline.corpus.records import Later, Pair, Passage
from pipeline.corpus.related import Judge, Verified
from pipeline.corpus.relations import Verdict
from pipeline.corpus.signatures import Signatures
from pipeline.corpus.verify import aligned
from pipeline.model import Span
from pipeline.settings import Duplicates

if TYPE_CHECKING:
    from array import array

# Differences that are named; reports of one form may have hundreds.
_NAMED = 20
_DIGITS = 4
_CHUNK = 4096  # pairs of signatures compared at a time


class Member(NamedTuple):
    """An article by its name, its number among all articles, and its text's among the distinct;
    whether it is the one whose text was compared.
    """

    name: str
    article: int
    text: int
    is_compared: bool


def estimates(edges: Sequence[Edge], found: Candidates, signed: Signatures) -> dict[Edge, float]:
    """The MinHash estimate of the Jaccard similarity of those pairs that share a band."""
    count = max(len(signed.rows), 1)
    banded = found.left[found.banded] * count + found.right[found.banded]
    numbers = np.array(edges, np.int64).reshape(-1, 2)
    numbers = numbers[np.isin(numbers[:, 0] * count + numbers[:, 1], banded)]
    estimated: dict[Edge, float] = {}
    for first in range(0, len(numbers), _CHUNK):
        part = numbers[first : first + _CHUNK]
        shares = minhash.estimates(signed.of(part[:, 0]), signed.of(part[:, 1]))
        estimated.update(zip(map(Edge._make, part.tolist()), shares.tolist(), strict=True))
    return estimated


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

    def of(self, pair: tuple[Member, Member], verified: Verified, *, flipped: bool = False) -> Pair:
        """The record of two articles whose texts were compared in this order; in the other one if
        `flipped`.
        """
        found = verified.found
        left, right = pair
        return _record(
            pair,
            found.scores.flipped() if flipped else found.scores,
            verified.verdict,
            estimate=self._estimated.get(edge_of(left.text, right.text)),
            shared=self._shared(right, found, flipped=flipped),
            differences=self._told(Edge(left.text, right.text), found, flipped=flipped),
        )

    def exact(self, pair: tuple[Member, Member]) -> Pair:
        """The record of two articles with the same text."""
        left, right = (self._texts.text(member.article) for member in pair)
        same = left == right
        why = "both have the same words; case, punctuation and white space do not count"
        whole = _whole(left)
        return _record(
            pair,
            Scores(1.0, 1.0, 1.0),
            Verdict("exact", "both have the same text" if same else why),
            shared=(Passage(whole, whole if same else _whole(right)),),
        )

    def unmerged(self, pair: tuple[Member, Member], scores: Scores) -> Pair:
        """The record of two articles that are not merged, with how far they are from it."""
        edge = Edge(pair[0].text, pair[1].text)
        distance = relations.unrelated(scores, self._settings)
        verified = self._judge.verify(edge) if scores.containment else scores
        if isinstance(verified, Scores):
            if not self._judge.are_long(edge):
                least = self._settings.min_words
                why = (
                    f"{distance.why}; texts of fewer than {least} words are merged only when equal"
                )
                distance = Verdict("none", why)
            return _record(pair, scores, distance)
        if verified.verdict.relation != "none":
            verified = verified._replace(verdict=distance)
        return self.of(pair, verified)

    def _told(self, edge: Edge, found: Comparison, *, flipped: bool) -> Sequence[str]:
        """On which facts two texts disagree."""
        if found.facts is NO_FACTS and not flipped:
            return _differences(self._slots(edge))
        kept = found.facts.kept
        return Later(_unpacked, kept, flipped) if kept else ()

    def _slots(self, edge: Edge) -> tuple[Slot, ...]:
        """On which facts two texts disagree that are not alike in form."""
        left, right = (self._plain.read(self._distinct.text(number)) for number in edge)
        runs = aligned(left.read.hashes, right.read.hashes, self._settings.shingle)
        return facts.compare(left, right, runs).slots

    def _shared(self, member: Member, found: Comparison, *, flipped: bool) -> Sequence[Passage]:
        """The passages; where the right article has the words of the compared text, but not its
        case, punctuation or white space, at their places in its own text.
        """
        spans = found.spans
        passages = Later(_flipped, spans) if flipped else Later(compared.passages, spans)
        if member.is_compared:
            return passages
        text, other = self._texts.text(member.article), self._distinct.text(member.text)
        if text == other:
            return passages
        theirs, ours = words.spans(other), words.spans(text)
        firsts = [start for start, _ in theirs]
        return tuple(_at(passage, firsts, ours) for passage in passages)


def _at(passage: Passage, firsts: Sequence[int], ours: Sequence[tuple[int, int]]) -> Passage:
    """A passage with its right side at the same words of another text."""
    first = bisect_left(firsts, passage.right.start)
    last = bisect_left(firsts, passage.right.end) - 1
    return Passage(passage.left, Span(ours[first][0], ours[last][1]))


def _record(
    pair: tuple[Member, Member],
    scores: Scores,
    verdict: Verdict,
    *,
    estimate: float | None = None,
    shared: Sequence[Passage] = (),
    differences: Sequence[str] = (),
) -> Pair:
    return Pair(
        left=pair[0].name,
        right=pair[1].name,
        relation=verdict.relation,
        jaccard=round(scores.jaccard, _DIGITS),
        left_in_right=round(scores.left_in_right, _DIGITS),
        right_in_left=round(scores.right_in_left, _DIGITS),
        estimate=estimate,
        passages=shared,
        differences=differences,
        why=verdict.why,
    )


def _differences(slots: Iterable[Slot], *, flipped: bool = False) -> tuple[str, ...]:
    """The facts on which two texts disagree, left one first, each once; those that are named."""
    named: dict[str, None] = {}
    for slot in slots:
        one, other = _line(slot.left), _line(slot.right)
        named[f"{other} | {one}" if flipped else f"{one} | {other}"] = None
        if len(named) == _NAMED:
            break
    return tuple(named)


def _unpacked(kept: Slots, flipped: bool) -> tuple[str, ...]:  # noqa: FBT001  (given by `Later`)
    return _differences(kept.unpacked(), flipped=flipped)


def _flipped(spans: "array[int]") -> tuple[Passage, ...]:
    """The passages of flipped spans."""
    return compared.passages(compared.flipped(spans))


def _line(words: str) -> str:
    return " ".join(words.split())


def _whole(text: str) -> Span:
    """From the first word of a text to the last."""
    found = words.extent(text)
    return Span(*found) if found else Span(0, len(text))
