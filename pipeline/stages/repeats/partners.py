"""Which passages stand elsewhere in the text too: equal ones by digest, similar ones by MinHash.

Signatures of `datasketch`'s scheme, one a passage, are cut into bands; passages that share a band
are candidates, and each is proved by the exact Jaccard similarity of the shingle sets. A passage
is compared with the first and the last few before it, never with all: a line that stands 10,000
times costs 10,000 steps, not their square.
"""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator

import numpy as np

from pipeline import hashing, minhash
from pipeline.hashing import Hashes, Starts
from pipeline.stages.repeats.passages import Text

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


class Partners:
    """For each passage the earlier ones that it repeats, a few of them; see `find`."""

    def __init__(self, text: Text, shingle: int, similarity: float) -> None:
        self._classes = np.unique(text.digests, return_inverse=True)[1]
        self._places: dict[int, list[int]] = defaultdict(list)
        for place, kind in enumerate(self._classes.tolist()):
            if text.passages[place].last - text.passages[place].first >= _MIN_WORDS:
                self._places[kind].append(place)
        self._similar = _similar_kinds(text, self._places, shingle, similarity)

    def seeds(self) -> Iterator[int]:
        """The passages that repeat an earlier one, in reading order."""
        for place, kind in enumerate(self._classes.tolist()):
            if len(self._places.get(kind, ())) > 1 or kind in self._similar:
                yield place

    def before(self, place: int) -> list[int]:
        """Some earlier passages that this one repeats: equal ones, then similar ones."""
        kind = int(self._classes[place])
        found = [
            earlier
            for other in (kind, *self._similar.get(kind, ()))
            for earlier in _ends(self._places.get(other, []), place)
        ]
        return list(dict.fromkeys(found))

    def same(self, one: int, other: int) -> bool:
        """Whether two passages are equal or proved similar."""
        kind, second = int(self._classes[one]), int(self._classes[other])
        return kind == second or second in self._similar.get(kind, ())


def _ends(places: list[int], place: int) -> list[int]:
    """The first and the last few of the sorted places that come before this one."""
    count = bisect_left(places, place)
    if count <= 2 * _EACH_END:
        return places[:count]
    return [*places[:_EACH_END], *places[count - _EACH_END : count]]


def _similar_kinds(
    text: Text, places: dict[int, list[int]], shingle: int, similarity: float
) -> dict[int, list[int]]:
    """Kinds of passages that are not equal but proved similar, both ways."""
    long = {
        kind: text.passages[found[0]]
        for kind, found in places.items()
        if text.passages[found[0]].last - text.passages[found[0]].first >= _MIN_SKETCHED
    }
    kinds = list(long)
    values, starts = hashing.joined([text.hashes[p.first : p.last] for p in long.values()])
    shingled = hashing.shingles(values, starts, shingle)
    found: dict[int, list[int]] = defaultdict(list)
    for one, other in _candidates(*shingled, similarity):
        if _jaccard(*shingled, one, other) >= similarity:
            found[kinds[one]].append(kinds[other])
            found[kinds[other]].append(kinds[one])
    return dict(found)


def _candidates(values: Hashes, starts: Starts, similarity: float) -> list[tuple[int, int]]:
    """Pairs of sets that share a band of their signatures, each pair once, in order."""
    signatures = minhash.signatures(
        minhash.elements(values), starts, permutations=_PERMUTATIONS, seed=_SEED
    )
    banding = minhash.banding(_PERMUTATIONS, similarity, _RECALL)
    pairs: set[tuple[int, int]] = set()
    for keys in minhash.band_keys(signatures, banding).T:
        order = np.argsort(keys, kind="stable")
        ordered = keys[order]
        for step in range(1, _BUCKET):
            equal = np.flatnonzero(ordered[:-step] == ordered[step:])
            pairs.update(zip(order[equal].tolist(), order[equal + step].tolist(), strict=True))
    return sorted(pairs)


def _jaccard(values: Hashes, starts: Starts, one: int, other: int) -> float:
    left = np.unique(values[starts[one] : starts[one + 1]])
    right = np.unique(values[starts[other] : starts[other + 1]])
    shared = hashing.common(left, right)
    return shared / (len(left) + len(right) - shared)
