"""MinHash signatures of a corpus, with the fingerprint of how they were made.

Two signatures say something about each other only if everything that leads to them is the same:
how texts are normalised and cut, the size of the shingles, the hash, the permutations. A signature
shows none of that, so it is written beside them and checked before any comparison.
"""

import unicodedata
from collections.abc import Sequence
from importlib.metadata import version
from typing import Any, NamedTuple

import msgspec
import numpy as np
from numpy.typing import NDArray

from pipeline import minhash, words
from pipeline.corpus.reading import Engine
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
    """The passages that each text is found by, distinct and sorted, one text after another."""

    values: Hashes
    counts: NDArray[np.int64]

    def of(self, numbers: Sequence[int]) -> "Passages":
        """Those of some texts only, given in ascending order."""
        if len(numbers) == len(self.counts):
            return self
        chosen = np.zeros(len(self.counts), np.bool_)
        chosen[np.array(numbers, np.int64)] = True
        return Passages(self.values[np.repeat(chosen, self.counts)], self.counts[chosen])


class Survey(NamedTuple):
    """What one reading of all texts gives: the number of words of each, a digest of them, the
    signatures and the passages.
    """

    lengths: NDArray[np.int64]
    digests: Hashes
    signatures: Signatures
    passages: Passages

    def of(self, numbers: Sequence[int]) -> "Survey":
        """That of some texts only, given in ascending order."""
        if len(numbers) == len(self.lengths):
            return self
        rows = np.array(numbers, np.int64)
        signed = Signatures(self.signatures.values[rows], self.signatures.fingerprint)
        passages = self.passages.of(numbers)
        return Survey(self.lengths[rows], self.digests[rows], signed, passages)


def fingerprint(settings: Duplicates) -> Fingerprint:
    """How signatures are made under these settings and with the libraries that are installed."""
    return Fingerprint(
        normaliser=f"NFC, case-folded, Unicode {unicodedata.unidata_version}",
        tokeniser=words.tokeniser(),
        hash="FNV-1a with shift over code points of words, polynomial over shingles, fmix64, upper 32 bits",
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


def sign(texts: Sequence[str], engine: Engine, settings: Duplicates) -> Signatures:
    """The signatures of the texts' shingle sets."""
    return survey(texts, engine, settings).signatures


def survey(texts: Sequence[str], engine: Engine, settings: Duplicates) -> Survey:
    """Read every text once, a few at a time; no text is kept."""
    count = len(texts)
    values = np.empty((count, settings.permutations), np.uint32)
    lengths, digests = np.zeros(count, np.int64), np.zeros(count, np.uint64)
    chosen: list[Hashes] = []
    counts = np.zeros(count, np.int64)
    for first in range(0, count, _CHUNK):
        read = engine.read(texts[first : first + _CHUNK])
        part = slice(first, first + len(read))
        lengths[part] = np.diff(read.starts)
        digests[part] = engine.digests(read)
        values[part] = engine.signatures(
            read, settings.shingle, permutations=settings.permutations, seed=settings.seed
        )
        found, starts = engine.winnowed(read, PASSAGE, WINDOW)
        chosen.append(found)
        counts[part] = np.diff(starts)
    passages = np.concatenate([np.zeros(0, np.uint64), *chosen])
    return Survey(
        lengths, digests, Signatures(values, fingerprint(settings)), Passages(passages, counts)
    )
