"""MinHash signatures of a corpus, with the fingerprint of how they were made.

Two signatures say something about each other only if everything that leads to them is the same:
how texts are normalised and cut, the size of the shingles, the hash, the permutations. A signature
shows none of that, so it is written beside them and checked before any comparison.
"""

import unicodedata
from collections.abc import Iterable, Sequence
from importlib.metadata import version
from itertools import pairwise
from typing import Any, NamedTuple

import msgspec
import numpy as np

from pipeline import hashing, minhash, words
from pipeline.errors import FingerprintError
from pipeline.hashing import Hashes, WordHashes
from pipeline.settings import Duplicates


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


class Texts(NamedTuple):
    """Texts as hashes: their words in order, and their distinct shingles, sorted."""

    hashes: list[Hashes]
    shingles: list[Hashes]


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


def fingerprint(settings: Duplicates) -> Fingerprint:
    """How signatures are made under these settings and with the libraries that are installed."""
    return Fingerprint(
        normaliser=f"NFC, case-folded, Unicode {unicodedata.unidata_version}",
        tokeniser=words.tokeniser(),
        hash="xxh3-64 of words, polynomial over shingles, fmix64, upper 32 bits",
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


def read(texts: Iterable[str]) -> list[Hashes]:
    """The texts' words as hashes; each distinct word is folded and hashed once for all of them."""
    cache = WordHashes()
    return [cache.of(text) for text in texts]


def prepare(hashes: list[Hashes], settings: Duplicates) -> Texts:
    """The texts with their distinct shingles."""
    values, starts = hashing.shingles(*hashing.joined(hashes), settings.shingle)
    cuts = pairwise(starts.tolist())
    return Texts(hashes, [np.unique(values[first:last]) for first, last in cuts])


def sign(texts: Texts, settings: Duplicates) -> Signatures:
    """The signatures of the texts' shingle sets."""
    values, starts = hashing.joined(texts.shingles)
    found = minhash.signatures(
        minhash.elements(values),
        starts,
        permutations=settings.permutations,
        seed=settings.seed,
    )
    return Signatures(found, fingerprint(settings))
