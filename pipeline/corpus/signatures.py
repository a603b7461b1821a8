"""MinHash signatures of a corpus, with the fingerprint of how they were made.

Two signatures say something about each other only if everything that leads to them is the same:
how texts are normalised and cut, the size of the shingles, the hash, the permutations. A signature
shows none of that, so it is written beside them and checked before any comparison.
"""

import unicodedata
from collections.abc import Callable, Iterator, Sequence
from importlib.metadata import version
from typing import Any, NamedTuple

import msgspec
import numpy as np
from numpy.typing import NDArray

from pipeline import minhash, words
from pipeline.corpus import threads
from pipeline.corpus.reading import Engine, Keyed, Plan, Surveyed, Texts
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
    """Signatures of texts: that of text `k` is row `rows[k]` of `values`; -1 if it has none."""

    values: minhash.Signatures
    rows: NDArray[np.int64]
    fingerprint: Fingerprint

    def of(self, numbers: NDArray[np.int64]) -> minhash.Signatures:
        """Those of some texts, one a row; all must have one."""
        return self.values[self.rows[numbers]]

    @property
    def numbers(self) -> NDArray[np.int64]:
        """The texts that have one."""
        return np.flatnonzero(self.rows >= 0)

    def lean(self, number: int) -> Any:  # noqa: ANN401  (datasketch has no types)
        """That of a text as `datasketch.LeanMinHash`."""
        return minhash.lean(self.values[self.rows[number]], seed=self.fingerprint.seed)

    def lsh(self, names: Sequence[str], banding: minhash.Banding) -> Any:  # noqa: ANN401
        """A `datasketch.MinHashLSH` that holds these signatures under the given names."""
        from datasketch import MinHashLSH  # noqa: PLC0415  (the import costs most of a second)

        index = MinHashLSH(num_perm=self.fingerprint.permutations, params=tuple(banding))
        with index.insertion_session() as session:
            for number, name in enumerate(names):
                session.insert(name, self.lean(number))
        return index


class Passages(NamedTuple):
    """The passages that texts are found by, as they were read, a few texts at a time, and how many
    each text that was read has; `numbers` are those of the texts, -1 where one is left out.
    """

    parts: Sequence[Hashes]
    counts: Sequence[NDArray[np.int64]]
    numbers: NDArray[np.int64]

    def sizes(self, count: int) -> NDArray[np.int64]:
        """How many each of so many texts has."""
        found, kept = np.zeros(count, np.int64), self.numbers >= 0
        found[self.numbers[kept]] = np.concatenate([found[:0], *self.counts])[kept]
        return found

    def keyed(self) -> Iterator[Keyed]:
        """The passages of each part, with the numbers of the texts they are of."""
        first = 0
        for values, counts in zip(self.parts, self.counts, strict=True):
            numbers = self.numbers[first : first + len(counts)]
            first += len(counts)
            yield Keyed(values, counts, numbers)


class Survey(NamedTuple):
    """What one reading of all texts gives: the number of words of each, a digest of them, and the
    passages.
    """

    lengths: NDArray[np.int64]
    digests: Hashes
    passages: Passages

    def of(self, numbers: Sequence[int]) -> "Survey":
        """That of some texts only, numbered anew in the order given; nothing large is copied."""
        chosen = np.array(numbers, np.int64)
        place = np.full(len(self.lengths) + 1, -1, np.int64)  # the last is that of texts left out
        place[chosen] = np.arange(len(chosen))
        return Survey(
            self.lengths[chosen],
            self.digests[chosen],
            self.passages._replace(numbers=place[self.passages.numbers]),
        )


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
    lengths, digests = np.zeros(count, np.int64), np.zeros(count, np.uint64)
    counts, chosen = [], []
    parts = [range(first, min(first + _CHUNK, count)) for first in range(0, count, _CHUNK)]

    def work(part: range) -> Surveyed:
        return engine.survey(texts.packed(part), plan)

    for part, found in zip(parts, threads.each(work, parts), strict=True):
        rows = slice(part.start, part.stop)
        lengths[rows], digests[rows] = found.lengths, found.digests
        counts.append(found.counts)
        chosen.append(found.passages)
        progress(part.stop)
    return Survey(lengths, digests, Passages(chosen, counts, np.arange(count)))


def sign(
    texts: Texts, numbers: NDArray[np.int64], engine: Engine, settings: Duplicates
) -> Signatures:
    """Read some texts, a few at a time, for their signatures."""
    plan = _plan(settings)
    values = np.empty((len(numbers), settings.permutations), np.uint32)
    rows = np.full(len(texts), -1, np.int64)
    rows[numbers] = np.arange(len(numbers))
    parts = [slice(first, first + _CHUNK) for first in range(0, len(numbers), _CHUNK)]

    def work(part: slice) -> minhash.Signatures:
        return engine.sign(texts.packed(numbers[part].tolist()), plan)

    for part, found in zip(parts, threads.each(work, parts), strict=True):
        values[part] = found
    return Signatures(values, rows, fingerprint(settings))


def _plan(settings: Duplicates) -> Plan:
    return Plan(settings.shingle, PASSAGE, WINDOW, settings.permutations, settings.seed)
