"""Which pairs of documents are worth comparing: few enough to verify, chosen for recall.

Two roads. MinHash bands find texts that are similar as a whole (Broder 1997; Leskovec, Rajaraman,
Ullman, Mining of Massive Datasets, chapter 3). Shared passages find excerpts and abridged copies,
whose Jaccard similarity is low however faithful they are: of a text's runs of words some are chosen
by their hash alone (winnowing: Schleimer, Wilkerson, Aiken 2003), so that two texts choose the same
ones wherever they are equal, and those that few documents have count most.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from pipeline import minhash
from pipeline.corpus.buckets import Indices, Postings, bucket_sizes, meetings, postings
from pipeline.corpus.signatures import Passages, Signatures, Survey
from pipeline.hashing import Hashes
from pipeline.settings import Duplicates

# The share of the smaller text's passages, weighted by rarity, from which a pair is a candidate:
# one word in seven changed at random leaves about .4 of them, and pairs that are merged share more.
_SHARE = 0.10


# Passages are weighed in so many parts of one, as integers: their sum has no order.
_UNIT = 1 << 20
# So many entries of the passage index are sorted at a time, about.
_PART = 1 << 21
# A passage in so many texts that its bucket is full is a phrase of the trade; copies share others
# too. There each text meets this fraction of a full bucket.
_FEWER = 4
_SIGNED = 63  # bits of an integer beside the sign


class Candidates(NamedTuple):
    """Pairs of texts, the better canonical first, sorted, each once.

    `banded` says for each pair whether a MinHash band brought it up; `capped` is as in `Meetings`.
    """

    left: Indices
    right: Indices
    banded: NDArray[np.bool_]
    capped: int


def find(survey: Survey, settings: Duplicates) -> Candidates:
    """The candidates of both roads among texts numbered best canonical first."""
    count = max(len(survey.lengths), 1)
    bands, capped = _by_bands(survey.signatures, settings)
    passages, more = _by_passages(survey.passages, count, settings)
    codes = np.union1d(bands, passages)
    kept = _bounded(codes // count, codes % count, survey.signatures, settings.bucket)
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
    cut = banding(settings)
    for band in range(cut.bands):
        keys = minhash.band_key(signatures.values, cut, band)
        sorted_ = postings(keys, np.arange(count), count)
        met = meetings(sorted_.keys, settings.bucket)
        found.append(np.unique(sorted_.owners[met.one] * count + sorted_.owners[met.other]))
        capped += met.capped
    return np.unique(np.concatenate(found)), capped


def _by_passages(passages: Passages, count: int, settings: Duplicates) -> tuple[Indices, int]:
    """Codes of the pairs that share enough of their chosen passages."""
    count = max(count, 1)
    total, capped = np.zeros(count), 0
    found = [(np.zeros(0, np.int64), np.zeros(0, np.int64))]
    for values, owners in _parts(passages):
        table = _shared(postings(values, owners, count), total)
        weight = _rarity(table.keys)
        total += np.bincount(table.owners, weight, minlength=count)
        met = meetings(table.keys, settings.bucket, max(settings.bucket // _FEWER, 2))
        pairs = table.owners[met.one] * count + table.owners[met.other]
        found.append(_summed(pairs, weight[met.one]))
        capped += met.capped
    return np.concatenate([*_enough(found, total)]), capped


def _enough(
    found: Sequence[tuple[Indices, Indices]], total: NDArray[np.float64]
) -> Iterator[Indices]:
    """The codes that share enough, of all parts: summed by ranges of codes, which are sorted in
    each part, so that there is never a second copy of all.
    """
    count = len(total)
    ranges = sum(len(codes) for codes, _ in found) // _PART + 1
    edges = [count * count * k // ranges for k in range(ranges + 1)]
    for low, high in pairwise(edges):
        parts = [(np.searchsorted(codes, (low, high)), codes, values) for codes, values in found]
        codes = np.concatenate([codes[slice(*cut)] for cut, codes, _ in parts])
        values = np.concatenate([values[slice(*cut)] for cut, _, values in parts])
        codes, shared = _summed(codes, values)
        smaller = np.minimum(total[codes // count], total[codes % count])
        yield codes[shared >= _SHARE * smaller]


def _parts(passages: Passages) -> Iterator[tuple[Hashes, NDArray[np.int32]]]:
    """The passages in parts that hold all those with one value, without the bits that they share."""
    bits = min((len(passages.values) // _PART).bit_length(), 16)
    low = (passages.values & np.uint64((1 << bits) - 1)).astype(np.uint16)
    for part in range(1 << bits):
        chosen = slice(None) if not bits else np.flatnonzero(low == part)
        yield passages.values[chosen] >> np.uint64(bits), passages.owners[chosen]


def _shared(table: Postings, total: NDArray[np.float64]) -> Postings:
    """The entries that share their key with another text's; the weight of all others goes into the
    total of their texts.
    """
    if not len(table.keys):
        return table
    same = table.keys[1:] == table.keys[:-1]
    again = np.r_[False, same & (table.owners[1:] == table.owners[:-1])]
    keys, owners = table.keys[~again], table.owners[~again]
    same = keys[1:] == keys[:-1]
    shared = np.r_[False, same] | np.r_[same, False]
    total += np.bincount(owners[~shared], minlength=len(total)) * float(_UNIT)
    return Postings(keys[shared], owners[shared])


def _summed(codes: Indices, values: Indices) -> tuple[Indices, Indices]:
    """The distinct codes, sorted, and the sum of the values of each."""
    if not len(codes):
        return codes, values
    bits = np.int64(int(values.max()).bit_length())
    if int(codes.max()).bit_length() + bits < _SIGNED:  # one sort of integers is the quickest
        packed = np.sort(codes << bits | values)
        codes, values = packed >> bits, packed & ((np.int64(1) << bits) - 1)
    else:
        order = np.argsort(codes)
        codes, values = codes[order], values[order]
    begins = np.flatnonzero(np.r_[True, codes[1:] != codes[:-1]])
    return codes[begins], np.add.reduceat(values, begins)


def _rarity(keys: Hashes) -> Indices:
    """For each entry of a sorted key table a weight that falls with the number of its equals."""
    sizes = bucket_sizes(keys)[1]
    return np.repeat(np.rint(_UNIT / (1 + np.log(sizes))).astype(np.int64), sizes)
