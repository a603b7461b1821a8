"""Which passages stand elsewhere in the text too: equal ones by digest, similar ones by MinHash.

Signatures of `datasketch`'s scheme, one a passage, are cut into bands; passages that share a band
are candidates, and each is proved by the exact Jaccard similarity of the shingle sets. A passage
is compared with the first and the last few before it, never with all: a line that stands 10,000
times costs 10,000 steps, not their square.
"""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache
from itertools import groupby

import numpy as np

from pipeline import hashing, minhash, words
from pipeline.hashing import Hashes, Starts
from pipeline.settings import Repeats
from pipeline.stages.repeats.passages import Text

Words = tuple[int, int]

# A signature of 64 values in 16 bands of 4 meets with a chance of .9998 at a similarity of .8.
_PERMUTATIONS = 64
_SEED = 1
_RECALL = 0.999
# Shorter passages may be followed by a run but do not start one; nor are they told apart by
# MinHash, because a single other word changes most of their shingles.
_MIN_WORDS = 5
_MIN_SKETCHED = 8
# Of the earlier places of one passage, so many first and so many last ones are looked at.
_EACH_END = 2
# Members of one band that a passage is compared with.
_BUCKET = 8
# Sets of shingles that are kept at hand; candidates of one passage follow each other.
_SETS = 1 << 14


class Partners:
    """For each passage the earlier ones that it repeats, a few of them.

    A paragraph in which one sentence differs may be similar as a whole where the sentence alone is
    not; then its first passages are partners, but not the `same`.
    """

    def __init__(self, text: Text, settings: Repeats) -> None:
        self._classes: list[int] = np.unique(text.digests, return_inverse=True)[1].tolist()
        self._places: dict[int, list[int]] = defaultdict(list)
        for place, kind in enumerate(self._classes):
            if text.passages[place].last - text.passages[place].first >= _MIN_WORDS:
                self._places[kind].append(place)
        firsts = {kind: text.passages[places[0]] for kind, places in self._places.items()}
        spans = {kind: (passage.first, passage.last) for kind, passage in firsts.items()}
        self._similar = _similar(text, spans, settings)
        self._paragraphs = _similar(text, _paragraphs(text), settings)
        self._openings = _openings(text)

    def seeds(self) -> Iterator[int]:
        """The passages that repeat an earlier one, in reading order."""
        for place, kind in enumerate(self._classes):
            twice = len(self._places.get(kind, ())) > 1
            if twice or kind in self._similar or place in self._paragraphs:
                yield place

    def before(self, place: int) -> list[int]:
        """Some earlier passages that this one repeats: equal ones, then similar ones."""
        kind = self._classes[place]
        similar = sorted(
            earlier
            for other in self._similar.get(kind, ())
            for earlier in _ends(self._places.get(other, []), place)
        )
        found = [
            *_ends(self._places.get(kind, []), place),
            *_ends(similar, place),
            *_ends(sorted(self._paragraphs.get(place, ())), place),
        ]
        return list(dict.fromkeys(found))

    def same(self, one: int, other: int) -> bool:
        """Whether two passages are equal or proved similar."""
        kind, second = self._classes[one], self._classes[other]
        return kind == second or second in self._similar.get(kind, ())

    def same_paragraph(self, one: int, other: int) -> bool:
        """Whether two passages stand in paragraphs proved similar as a whole."""
        return self._openings[other] in self._paragraphs.get(self._openings[one], ())

    def line_end(self, place: int) -> int:
        """The last passage of the line in which this one stands."""
        return bisect_right(self._openings, self._openings[place]) - 1


def _openings(text: Text) -> list[int]:
    """For each passage the first one of its line."""
    found: list[int] = []
    for place, passage in enumerate(text.passages):
        begins = place == 0 or text.passages[place - 1].line != passage.line
        found.append(place if begins else found[-1])
    return found


def _ends(places: list[int], place: int) -> list[int]:
    """The first and the last few of the sorted places that come before this one."""
    count = bisect_left(places, place)
    if count <= 2 * _EACH_END:
        return places[:count]
    return [*places[:_EACH_END], *places[count - _EACH_END : count]]


def _paragraphs(text: Text) -> dict[int, Words]:
    """The words of each line of several passages, by its first one; of equal lines the first."""
    found: dict[int, Words] = {}
    known: set[tuple[int, ...]] = set()
    for _, group in groupby(range(len(text.passages)), key=lambda k: text.passages[k].line):
        line = list(group)
        key = tuple(text.digests[line].tolist())
        if len(line) > 1 and key not in known:
            known.add(key)
            found[line[0]] = text.passages[line[0]].first, text.passages[line[-1]].last
    return found


def _similar(text: Text, spans: Mapping[int, Words], settings: Repeats) -> dict[int, list[int]]:
    """Keys of stretches of words that are not equal but proved similar, both ways."""
    keys = [key for key, span in spans.items() if span[1] - span[0] >= _MIN_SKETCHED]
    sequences = [text.hashes[slice(*spans[key])] for key in keys]
    shingled = hashing.shingles(*hashing.joined(sequences), settings.shingle)
    found: dict[int, list[int]] = defaultdict(list)
    distinct = _sets(*shingled)
    for one, other in _candidates(*shingled, settings.similarity):
        if words.jaccard(distinct(one), distinct(other)) >= settings.similarity:
            found[keys[one]].append(keys[other])
            found[keys[other]].append(keys[one])
    return dict(found)


def _candidates(values: Hashes, starts: Starts, similarity: float) -> list[tuple[int, int]]:
    """Pairs of sets that share a band of their signatures, each pair once, in order."""
    signatures = minhash.signatures(
        minhash.elements(values), starts, permutations=_PERMUTATIONS, seed=_SEED
    )
    banding = minhash.banding(_PERMUTATIONS, similarity, _RECALL)
    pairs: set[tuple[int, int]] = set()
    for keys in minhash.band_keys(signatures, banding).T:
        pairs.update(_meetings(keys))
    return sorted(pairs)


def _meetings(keys: Hashes) -> Iterator[tuple[int, int]]:
    """Pairs of sets with one key, each set with the next few of them."""
    order = np.argsort(keys, kind="stable")
    ordered = keys[order]
    for step in range(1, _BUCKET):
        equal = (ordered[:-step] == ordered[step:]).nonzero()[0]
        if not len(equal):  # then none are equal further apart either
            return
        yield from zip(order[equal].tolist(), order[equal + step].tolist(), strict=True)


def _sets(values: Hashes, starts: Starts) -> Callable[[int], frozenset[int]]:
    """What gives the distinct shingles of a set by its place: for small ones quicker than arrays."""

    @lru_cache(_SETS)
    def distinct(place: int) -> frozenset[int]:
        return frozenset(values[starts[place] : starts[place + 1]].tolist())

    return distinct
