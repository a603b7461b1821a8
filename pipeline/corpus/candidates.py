"""Which pairs of documents are worth comparing: few enough to verify, chosen for recall.

Two roads. MinHash bands find texts that are similar as a whole (Broder 1997; Leskovec, Rajaraman,
Ullman, Mining of Massive Datasets, chapter 3). Shared passages find excerpts and abridged copies,
whose Jaccard similarity is low however faithful they are: of a text's runs of words some are chosen
by their hash alone (winnowing: Schleimer, Wilkerson, Aiken 2003), so that two texts choose the same
ones wherever they are equal, and those that few documents have count most.

Passages are looked at first: most texts of a corpus share hardly any with another one, hence no band
either, and are not read again for a signature.
"""

from collections.abc import Iterator
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from pipeline import minhash
from pipeline.corpus import buckets, signatures
from pipeline.corpus.buckets import Indices
from pipeline.corpus.reading import Bounds, Engine, Keyed, Sharing, Texts
from pipeline.corpus.signatures import Passages, Signatures, Survey
from pipeline.hashing import mixed
from pipeline.settings import Duplicates

# The share of the smaller text's passages, weighted by rarity, from which a pair is a candidate:
# one word in seven changed at random leaves about .4 of them, and pairs that are merged share more.
_SHARE = 0.10

# A text is signed if others have this part of the declared similarity of its passages, by weight: of
# the 1,026 pairs of a similarity of .6 to .7 among 20,000 articles of the benchmark the least had
# .39, of 1,895 pairs of .3 to .4 the least .06. A text of so few passages is signed in any case, as
# chance may leave it none of them.
_PART = 1 / 8
_TELLING = 32
# Entries of bands that are looked through at a time, about; signatures whose keys are made at a time.
_ENTRIES = 1 << 22
_ROWS = 1 << 9
# A passage in so many texts that its bucket is full is a phrase of the trade; copies share others
# too. There each text meets this fraction of a full bucket.
_FEWER = 4


class Candidates(NamedTuple):
    """Pairs of texts, the better canonical first, sorted, each once.

    `banded` says for each pair whether a MinHash band brought it up; `capped` is as in `Meetings`.
    """

    left: Indices
    right: Indices
    banded: NDArray[np.bool_]
    capped: int


def find(
    texts: Texts, survey: Survey, engine: Engine, settings: Duplicates
) -> tuple[Candidates, Signatures]:
    """The candidates of both roads among texts numbered best canonical first, and the signatures of
    all texts in them.
    """
    count = max(len(texts), 1)
    shared = _by_passages(survey.passages, count, engine, settings)
    signed = signatures.sign(texts, _worth_signing(shared, survey, settings), engine, settings)
    bands, capped = _by_bands(signed, engine, settings)
    codes = np.union1d(bands, shared.codes)
    kept = _bounded(codes // count, codes % count, signed, settings.bucket)
    codes, dropped = codes[kept], len(codes) - int(np.count_nonzero(kept))
    capped += shared.capped + dropped
    return Candidates(codes // count, codes % count, np.isin(codes, bands), capped), signed


def _worth_signing(shared: Sharing, survey: Survey, settings: Duplicates) -> Indices:
    """The texts that may be similar to another as a whole, and those in pairs that share passages."""
    sizes = survey.passages.sizes(len(survey.lengths))
    least = settings.candidate_similarity * _PART
    worth = (shared.shares[: len(sizes)] >= least) | (sizes < _TELLING)
    worth[shared.codes // max(len(sizes), 1)] = True
    worth[shared.codes % max(len(sizes), 1)] = True
    return np.flatnonzero(worth)


def _bounded(left: Indices, right: Indices, signed: Signatures, most: int) -> NDArray[np.bool_]:
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
        equal = signed.of(left[places]) == signed.of(number)
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


def _by_bands(signed: Signatures, engine: Engine, settings: Duplicates) -> tuple[Indices, int]:
    """Codes of the pairs that share a band, and how many documents of full buckets were capped."""
    count, cut = len(signed.rows), banding(settings)
    bits = buckets.width(count)
    found, capped = [np.zeros(0, np.int64)], 0
    together = max(_ENTRIES // max(len(signed.values), 1), 1)
    for first in range(0, cut.bands, together):
        bands = range(first, min(first + together, cut.bands))
        packed = engine.repeated([*_band_keys(signed, bands, cut.rows)], bits)
        table = buckets.unpacked(buckets.shared(packed, bits), bits)
        met = buckets.meetings(table.keys, settings.bucket)
        found.append(table.owners[met.one] * count + table.owners[met.other])
        capped += met.capped
    return np.unique(np.concatenate(found)), capped


def _band_keys(signed: Signatures, bands: range, rows: int) -> Iterator[Keyed]:
    """The keys of some bands, different ones for equal values in different bands."""
    cut, columns = minhash.Banding(len(bands), rows), slice(bands.start * rows, bands.stop * rows)
    apart = mixed(np.array(bands, np.uint64) + np.uint64(1))
    every = signed.numbers
    for first in range(0, len(every), _ROWS):
        numbers = every[first : first + _ROWS]
        keys = minhash.band_keys(signed.of(numbers)[:, columns], cut) + apart
        yield Keyed(keys.ravel(), np.full(len(numbers), len(bands)), numbers)


def _by_passages(passages: Passages, count: int, engine: Engine, settings: Duplicates) -> Sharing:
    """The pairs that share enough of their chosen passages."""
    bounds = Bounds(settings.bucket, max(settings.bucket // _FEWER, 2), _SHARE)
    return engine.sharing([*passages.keyed()], passages.sizes(count), bounds)
