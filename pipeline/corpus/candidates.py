"""Which pairs of documents are worth comparing: few enough to verify, chosen for recall.

Two roads. MinHash bands find texts that are similar as a whole (Broder 1997; Leskovec, Rajaraman,
Ullman, Mining of Massive Datasets, chapter 3). Shared passages find excerpts and abridged copies,
whose Jaccard similarity is low however faithful they are: of a text's runs of words some are chosen
by their hash alone (winnowing: Schleimer, Wilkerson, Aiken 2003), so that two texts choose the same
ones wherever they are equal, and those that few documents have count most.
"""

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from pipeline import hashing, minhash
from pipeline.corpus.buckets import Indices, meetings
from pipeline.corpus.signatures import Signatures, Texts
from pipeline.hashing import Hashes
from pipeline.settings import Duplicates

# A passage is so many words; of each window of so many neighbouring passages one is chosen. Texts
# that share a run of 6 + 4 - 1 words are sure to have chosen one passage in common.
_PASSAGE = 6
_WINDOW = 4
# The share of the smaller text's passages, weighted by rarity, from which a pair is a candidate:
# one word in seven changed at random leaves about .4 of them, and pairs that are merged share more.
_SHARE = 0.12


class Candidates(NamedTuple):
    """Pairs of texts, the better canonical first, sorted, each once.

    `banded` says for each pair whether a MinHash band brought it up; `capped` is as in `Meetings`.
    """

    left: Indices
    right: Indices
    banded: NDArray[np.bool_]
    capped: int


def find(texts: Texts, signatures: Signatures, settings: Duplicates) -> Candidates:
    """The candidates of both roads among texts numbered best canonical first."""
    count = max(len(texts.hashes), 1)
    bands, capped = _by_bands(signatures, settings)
    passages, more = _by_passages(texts, settings)
    codes = np.union1d(bands, passages)
    kept = _bounded(codes // count, codes % count, signatures, settings.bucket)
    codes, dropped = codes[kept], len(codes) - int(np.count_nonzero(kept))
    return Candidates(codes // count, codes % count, np.isin(codes, bands), capped + more + dropped)


def _bounded(left: Indices, right: Indices, signatures: Signatures, most: int) -> NDArray[np.bool_]:
    """Which pairs stay where a text has more than so many better ones to be compared with.

    Half of them are the best canonicals, so that all copies of one article meet the same; half the
    most similar by estimate, so that a copy is found among hundreds of reports of its form.
    """
    kept = np.ones(len(right), np.bool_)
    order = np.lexsort((left, right))
    numbers, begins, sizes = np.unique(right[order], return_index=True, return_counts=True)
    crowded = sizes > most
    rows = zip(numbers[crowded], begins[crowded], sizes[crowded], strict=True)
    for number, begin, size in rows:
        places = order[begin : begin + size]
        equal = signatures.values[left[places]] == signatures.values[number]
        closest = np.argsort(-equal.sum(axis=1), kind="stable")[: most - most // 2]
        kept[places] = False
        kept[places[: most // 2]] = True
        kept[places[closest]] = True
    return kept


def banding(settings: Duplicates) -> minhash.Banding:
    """How signatures are cut into bands to reach the declared recall."""
    return minhash.banding(
        settings.permutations, settings.candidate_similarity, settings.candidate_recall
    )


def _by_bands(signatures: Signatures, settings: Duplicates) -> tuple[Indices, int]:
    """Codes of the pairs that share a band, and how many documents of full buckets were capped."""
    count = len(signatures.values)
    found, capped = [np.zeros(0, np.int64)], 0
    for keys in minhash.band_keys(signatures.values, banding(settings)).T:
        order = np.argsort(keys, kind="stable")
        met = meetings(keys[order], settings.bucket)
        found.append(np.unique(order[met.one] * count + order[met.other]))
        capped += met.capped
    return np.unique(np.concatenate(found)), capped


def _by_passages(texts: Texts, settings: Duplicates) -> tuple[Indices, int]:
    """Codes of the pairs that share enough of their chosen passages."""
    count = len(texts.hashes)
    chosen, starts = hashing.joined([passages(words) for words in texts.hashes])
    owner = np.repeat(np.arange(count), np.diff(starts))
    order = np.lexsort((owner, chosen))
    chosen, owner = chosen[order], owner[order]
    weight = _rarity(chosen)
    total = np.bincount(owner, weight, minlength=count)
    met = meetings(chosen, settings.bucket)
    codes, place = np.unique(owner[met.one] * count + owner[met.other], return_inverse=True)
    shared = np.bincount(place, weight[met.one], minlength=len(codes))
    smaller = np.minimum(total[codes // max(count, 1)], total[codes % max(count, 1)])
    return codes[shared >= _SHARE * smaller], met.capped


def passages(words: Hashes) -> Hashes:
    """The passages of a text that are chosen to find it by, distinct and sorted."""
    size = min(_PASSAGE, len(words))
    if not size:
        return words
    runs = hashing.shingles(words, np.array([0, len(words)], np.int64), size)[0]
    if len(runs) <= _WINDOW:
        return np.unique(runs)[:1]
    windows = np.lib.stride_tricks.sliding_window_view(runs, _WINDOW)
    return np.unique(windows.min(axis=1))


def _rarity(keys: Hashes) -> NDArray[np.float64]:
    """For each entry of a sorted key table a weight that falls with the number of its equals."""
    _, place, sizes = np.unique(keys, return_inverse=True, return_counts=True)
    return 1 / (1 + np.log(sizes[place]))
