"""MinHash signatures of a corpus, with the fingerprint of how they were made.

Two signatures say something about each other only if everything that leads to them is the same:
how texts are normalised and cut, the size of the shingles, the hash, the permutations. A signature
shows none of that, so it is written beside them and checked before any comparison.
"""

import unicodedata
from collections.abc import Callable, Sequence
from importlib.metadata import version
from typing import Any, NamedTuple

import msgspec
import numpy as np
from numpy.typing import NDArray

from pipeline import minhash, words
from pipeline.corpus import threads
from pipeline.corpus.reading import Engine, Plan, Surveyed, Texts
from pipeline.errors import FingerprintError
from pipeline.hashing import Hashes
from pipeline.settings import Duplicates

# A passage is so many words; of each window of so many neighbouring passages one is chosen. Texts
# that share a run of 6 + 8 - 1 words are sure to have chosen one passage in common.
PASSAGE = 6
WINDOW = 8
# Texts read at a time.
_CHUNK = 256


class Fingerprint(msgspec.Struct, frozen=True, kw_only=True):
    """Everything that a signature depends on, besides the text."""

    normaliser: str
    tokeniser: str
    hash: str
    shingle: int
    scheme: str
    seed: int
    permutations: int
    library: str


class Signatures(NamedTuple):
    """One signature a row, in the order of the texts they were made of."""

    values: minhash.Signatures
    fingerprint: Fingerprint

    def lean(self, row: int) -> Any:  # noqa: ANN401  (datasketch has no types)
        """A signature as `datasketch.LeanMinHash`."""
        return minhash.lean(self.values[row], seed=self.fingerprint.seed)

    def lsh(self, names: Sequence[str], banding: minhash.Banding) -> Any:  # noqa: ANN401
        """A `datasketch.MinHashLSH` that holds these signatures under the given names."""
        from datasketch import MinHashLSH  # noqa: PLC0415  (the import costs most of a second)

        index = MinHashLSH(num_perm=self.fingerprint.permutations, params=tuple(banding))
        with index.insertion_session() as session:
            for row, name in enumerate(names):
                session.insert(name, self.lean(row))
        return index


class Passages(NamedTuple):
    """The passages that texts are found by, and the number of the text that each is of."""

    values: Hashes
    owners: NDArray[np.int32]

    def of(self, numbers: Sequence[int], count: int) -> "Passages":
        """Those of some of so many texts, numbered anew."""
        place = np.full(count, -1, np.int32)
        place[np.array(numbers, np.int64)] = np.arange(len(numbers), dtype=np.int32)
        owners = place[self.owners]
        kept = owners >= 0
        return Passages(self.values[kept], owners[kept])


class Survey(NamedTuple):
    """What one reading of all texts gives: the number of words of each, a digest of them, the
    signatures and the passages.
    """

    lengths: NDArray[np.int64]
    digests: Hashes
    signatures: Signatures
    passages: Passages

    def of(self, numbers: Sequence[int]) -> "Survey":
        """That of some texts only, in the order given."""
        rows = np.array(numbers, np.int64)
        signed = Signatures(self.signatures.values[rows], self.signatures.fingerprint)
        passages = self.passages.of(numbers, len(self.lengths))
        return Survey(self.lengths[rows], self.digests[rows], signed, passages)


def fingerprint(settings: Duplicates) -> Fingerprint:
    """How signatures are made under these settings and with the libraries that are installed."""
    return Fingerprint(
        normaliser=f"NFC, case-folded, Unicode {unicodedata.unidata_version}",
        tokeniser=words.tokeniser(),
        hash="FNV-1a with shift over 8-byte blocks of words, polynomial over shingles, fmix64, upper 32 bits",
        shingle=settings.shingle,
        scheme=minhash.SCHEME,
        seed=settings.seed,
        permutations=settings.permutations,
        library=f"datasketch {version('datasketch')}",
    )


def check(ours: Fingerprint, theirs: Fingerprint) -> None:
    """Refuse to compare signatures that were made in different ways.

    Raises:
        FingerprintError: names every part that differs, and what to do.

    """
    parts = [
        f"{name}: {theirs_value!r} there, {ours_value!r} here"
        for name in Fingerprint.__struct_fields__
        if (ours_value := getattr(ours, name)) != (theirs_value := getattr(theirs, name))
    ]
    if parts:
        raise FingerprintError(
            "these signatures cannot be compared, because they were made in another way: "
            + "; ".join(parts)
            + ". Compute them anew from the texts, or set [duplicates] as it was then."
        )


def survey(
    texts: Texts,
    engine: Engine,
    settings: Duplicates,
    progress: Callable[[int], None] = lambda _: None,
) -> Survey:
    """Read every text once, a few at a time; no text is kept. Told is how many were read."""
    count = len(texts)
    plan = _plan(settings)
    values = np.empty((count, settings.permutations), np.uint32)
    lengths, digests = np.zeros(count, np.int64), np.zeros(count, np.uint64)
    counts, chosen = np.zeros(count, np.int64), [np.zeros(0, np.uint64)]
    parts = [range(first, min(first + _CHUNK, count)) for first in range(0, count, _CHUNK)]

    def work(part: range) -> Surveyed:
        return engine.survey(texts.packed(part), plan)

    for part, found in zip(parts, threads.each(work, parts), strict=True):
        rows = slice(part.start, part.stop)
        lengths[rows], digests[rows], values[rows] = found.lengths, found.digests, found.signatures
        counts[rows] = found.counts
        chosen.append(found.passages)
        progress(part.stop)
    owners = np.repeat(np.arange(count, dtype=np.int32), counts)
    signed = Signatures(values, fingerprint(settings))
    return Survey(lengths, digests, signed, Passages(np.concatenate(chosen), owners))


def _plan(settings: Duplicates) -> Plan:
    return Plan(settings.shingle, PASSAGE, WINDOW, settings.permutations, settings.seed)
