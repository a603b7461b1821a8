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
from pipeline.corpus import buckets
from pipeline.corpus.buckets import Indices, Postings
from pipeline.corpus.signatures import Passages, Signatures, Survey
from pipeline.hashing import Hashes, mixed
from pipeline.settings import Duplicates

# The share of the smaller text's passages, weighted by rarity, from which a pair is a candidate:
# one word in seven changed at random leaves about .4 of them, and pairs that are merged share more.
_SHARE = 0.10


# Passages are weighed in so many parts of one, as integers: their sum has no order.
_UNIT = 1 << 20
# So many entries of the passage index are worked on at a time, about: they stay in the cache.
_PART = 1 << 17
# So many pairs that share passages are summed at a time, about.
_SUMMED = 1 << 18
# Bands and signatures whose keys are made at a time.
_BANDS = 32
_ROWS = 1 << 9
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
        equal = signatures.of(left[places]) == signatures.of(number)
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
    count = len(signatures.rows)
    numbers, bits = np.arange(count), buckets.width(count)
    found, capped = [np.zeros(0, np.int64)], 0
    for keys in _band_keys(signatures, banding(settings)):
        packed = buckets.entries(keys, numbers, bits)
        packed.sort()
        table = buckets.unpacked(buckets.shared(packed, bits), bits)
        met = buckets.meetings(table.keys, settings.bucket)
        found.append(table.owners[met.one] * count + table.owners[met.other])
        capped += met.capped
    return np.unique(np.concatenate(found)), capped


def _band_keys(signatures: Signatures, cut: minhash.Banding) -> Iterator[Hashes]:
    """The keys of each band, made for some at a time: what is read lies side by side."""
    values, rows = signatures.values, signatures.rows
    for first in range(0, cut.bands, _BANDS):
        some = minhash.Banding(min(_BANDS, cut.bands - first), cut.rows)
        keys = np.empty((some.bands, len(values)), np.uint64)
        columns = slice(first * cut.rows, (first + some.bands) * cut.rows)
        for begin in range(0, len(values), _ROWS):
            part = slice(begin, begin + _ROWS)
            keys[:, part] = minhash.band_keys(values[part, columns], some).T
        for band in keys:
            yield band[rows]


def _by_passages(passages: Passages, count: int, settings: Duplicates) -> tuple[Indices, int]:
    """Codes of the pairs that share enough of their chosen passages."""
    most, first = settings.bucket, max(settings.bucket // _FEWER, 2)
    total = passages.sizes(count) * np.float64(_UNIT)
    table = _shared(passages, total)
    capped = buckets.capped(buckets.bucket_sizes(table.keys)[1], most, first)
    table, weight = _grouped(table)
    met = np.zeros(count) + np.bincount(table.owners, weight, minlength=count)
    total += met
    found = [(np.zeros(0, np.int64), np.zeros(0, np.int64))]
    for part in _parts(table.keys):
        owners, pairs = table.owners[part], buckets.meetings(table.keys[part], most, first)
        one, other = owners[pairs.one], owners[pairs.other]
        kept = _hopeful(one, other, met, total)
        codes = one[kept] * count + other[kept]
        found.append(_summed(codes, weight[part][pairs.one[kept]]))
    return np.concatenate([*_enough(found, total)]), capped


def _shared(passages: Passages, total: NDArray[np.float64]) -> Postings:
    """The passages that stand in several texts, or several times in one, each of a text once; takes
    their weight as unshared ones from the total of their texts.
    """
    bits = buckets.width(len(total))
    packed = _entries(passages, bits)
    found = np.concatenate(
        [packed[:0], *(buckets.shared(packed[part], bits) for part in _parts(packed, bits))]
    )
    del packed
    table = buckets.unpacked(found, bits)
    total -= np.bincount(table.owners, minlength=len(total)) * np.float64(_UNIT)
    once = np.ones(len(found), np.bool_)
    once[1:] = found[1:] != found[:-1]
    return Postings(table.keys[once], table.owners[once])


def _grouped(table: Postings) -> tuple[Postings, Indices]:
    """One bucket for all that hold the same texts, as those of copies do from end to end; and of
    each entry the weight of them all.
    """
    begins, sizes = buckets.bucket_sizes(table.keys)
    if not len(begins):
        return table, np.zeros(0, np.int64)
    numbers = mixed(np.arange(1, int(table.owners.max()) + 2, dtype=np.uint64))
    sets, bits = np.add.reduceat(numbers[table.owners], begins), buckets.width(len(begins))
    # By the lower bits of each: where others come between equal ones, their weights add up later.
    packed = buckets.entries(sets, np.arange(len(sets)), bits)
    packed.sort()
    order = buckets.unpacked(packed, bits).owners
    firsts, alike = buckets.bucket_sizes(sets[order])
    begins, sizes = begins[order[firsts]], sizes[order[firsts]]
    places = np.repeat(begins, sizes) + buckets.places(sizes)
    keys = np.repeat(np.arange(len(sizes), dtype=np.uint64), sizes)
    return Postings(keys, table.owners[places]), np.repeat(_rarity(sizes) * alike, sizes)


def _hopeful(
    one: Indices, other: Indices, met: NDArray[np.float64], total: NDArray[np.float64]
) -> NDArray[np.bool_]:
    """Which pairs of texts may share enough: no more than either one shares with all others.

    `met` is the weight of what each text shares with others.
    """
    least = np.minimum(met[one], met[other])
    found: NDArray[np.bool_] = least >= _SHARE * np.minimum(total[one], total[other])
    return found


def _entries(passages: Passages, bits: int) -> Hashes:
    """The passages as sorted entries."""
    packed, at = np.empty(sum(map(len, passages.parts)), np.uint64), 0
    left_out = 0
    for values, owners in passages.owned():
        part = packed[at : at + len(values)]
        np.left_shift(values, np.uint64(bits), out=part)
        part |= owners.view(np.uint64)  # all bits where a text is left out: they come last
        left_out += int(np.count_nonzero(owners < 0))
        at += len(values)
    packed.sort()
    return packed[: at - left_out]


def _parts(packed: Hashes, bits: int = 0) -> Iterator[slice]:
    """Sorted entries in parts that hold all those with one key, above so many bits."""
    begin = 0
    while begin < len(packed):
        last = packed[min(begin + _PART, len(packed)) - 1] | np.uint64((1 << bits) - 1)
        end = int(np.searchsorted(packed, last, side="right"))
        yield slice(begin, end)
        begin = end


def _enough(
    found: Sequence[tuple[Indices, Indices]], total: NDArray[np.float64]
) -> Iterator[Indices]:
    """The codes that share enough, of all parts: summed by ranges of codes, which are sorted in
    each part, so that there is never a second copy of all.
    """
    count = len(total)
    ranges = sum(len(codes) for codes, _ in found) // _SUMMED + 1
    edges = [count * count * k // ranges for k in range(ranges + 1)]
    for low, high in pairwise(edges):
        parts = [(np.searchsorted(codes, (low, high)), codes, values) for codes, values in found]
        codes = np.concatenate([codes[slice(*cut)] for cut, codes, _ in parts])
        values = np.concatenate([values[slice(*cut)] for cut, _, values in parts])
        codes, shared = _summed(codes - low, values)
        codes += low
        smaller = np.minimum(total[codes // count], total[codes % count])
        yield codes[shared >= _SHARE * smaller]


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


def _rarity(sizes: Indices) -> Indices:
    """A weight that falls with the number of texts that share a passage."""
    return np.rint(_UNIT / (1 + np.log(sizes))).astype(np.int64)
