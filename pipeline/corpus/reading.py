"""Texts as they are compared: packed as bytes for an engine, or one by one as words."""

from collections.abc import Sequence
from typing import NamedTuple, Protocol

import numpy as np
from numpy.typing import NDArray

from pipeline.corpus.compared import Comparison, Scores
from pipeline.hashing import Hashes, Starts
from pipeline.minhash import Signatures

Units = NDArray[np.uint8]
Places = NDArray[np.int32]


class Packed(NamedTuple):
    """Texts one after another in UTF-8 (lone surrogates included): text `k` is the bytes
    `bounds[k]:bounds[k + 1]`.
    """

    units: Units
    bounds: Starts

    def __len__(self) -> int:
        return len(self.bounds) - 1

    def text(self, number: int) -> str:
        """One of the texts."""
        part = self.units[self.bounds[number] : self.bounds[number + 1]]
        return part.tobytes().decode("utf-8", "surrogatepass")


class Texts(Protocol):
    """Texts by their number, wherever they are kept."""

    @property
    def size(self) -> int:
        """How many bytes they have in UTF-8, about."""

    def __len__(self) -> int:
        """How many there are."""

    def packed(self, numbers: Sequence[int]) -> Packed:
        """Some of them, in the order given."""

    def text(self, number: int) -> str:
        """One of them."""


class Held:
    """Texts that are in memory."""

    def __init__(self, raw: Sequence[str]) -> None:
        self._raw = raw
        self.size = sum(map(len, raw))

    def __len__(self) -> int:
        return len(self._raw)

    def packed(self, numbers: Sequence[int]) -> Packed:
        """Some of them, in the order given."""
        return packed([self._raw[number] for number in numbers])

    def text(self, number: int) -> str:
        """One of them."""
        return self._raw[number]


class Chosen:
    """Some of the texts, numbered anew."""

    def __init__(self, texts: Texts, numbers: Sequence[int]) -> None:
        self._texts = texts
        self._numbers = numbers
        self.size = texts.size

    def __len__(self) -> int:
        return len(self._numbers)

    def packed(self, numbers: Sequence[int]) -> Packed:
        """Some of them, in the order given."""
        return self._texts.packed([self._numbers[number] for number in numbers])

    def text(self, number: int) -> str:
        """One of them."""
        return self._texts.text(self._numbers[number])


class Plan(NamedTuple):
    """How texts are surveyed: words in a shingle, words in a passage, the window of passages that
    one is chosen from, and the signatures' permutations and their seed.
    """

    shingle: int
    passage: int
    window: int
    permutations: int
    seed: int


class Surveyed(NamedTuple):
    """Of each text the number of its words, a digest of them, and the number of its chosen passages;
    the passages of all, one text after another.
    """

    lengths: NDArray[np.int64]
    digests: Hashes
    counts: NDArray[np.int64]
    passages: Hashes


class Keyed(NamedTuple):
    """Keys of some texts, one text after another: how many each has, and its number, -1 where it is
    left out.
    """

    values: Hashes
    counts: NDArray[np.int64]
    numbers: NDArray[np.int64]


class Bounds(NamedTuple):
    """Which texts that share passages meet: all that share one if they are not more than `most`,
    else each the `first` of them; and the share of the lighter text's passages, weighted by rarity,
    from which a pair is a candidate.
    """

    most: int
    first: int
    share: float


class Sharing(NamedTuple):
    """Pairs of texts that share enough passages, as codes `one * count + other` in no order; of each
    text the share of its passages, weighted by rarity, that any other has; and how many entries of
    crowded buckets did not meet all others there.
    """

    codes: NDArray[np.int64]
    shares: NDArray[np.float64]
    capped: int


class Limits(NamedTuple):
    """Which pairs are compared word by word: words in a shingle; the share of a text's shingles
    that the other one holds at least; the words that both texts have at least.
    """

    shingle: int
    least: float
    min_words: int


class Engine(Protocol):
    """How the bulk of the work is done; every engine gives the same values."""

    def survey(self, texts: Packed, plan: Plan) -> Surveyed:
        """Digests and passages, for all texts."""

    def sign(self, texts: Packed, plan: Plan) -> Signatures:
        """Signatures, one a row."""

    def repeated(self, keys: Sequence[Keyed], bits: int) -> Hashes:
        """Keys and the numbers of their texts, which have so many bits, as sorted entries
        (`buckets.entries`): all that stand more than once, and some that do not.
        """

    def sharing(self, keys: Sequence[Keyed], sizes: NDArray[np.int64], bounds: Bounds) -> Sharing:
        """Pairs of texts that share enough passages; see `sharing.pairs`."""

    def compare(
        self, texts: Packed, pairs: Sequence[tuple[int, int]], limits: Limits
    ) -> list[Comparison | Scores]:
        """Pairs of texts, word by word; scores alone where a pair is beyond the limits."""


def packed(texts: Sequence[str]) -> Packed:
    """Texts as bytes."""
    whole = "".join(texts)
    if whole.isascii():
        return _laid_out(whole.encode(), [*map(len, texts)])
    return laid_out([text.encode("utf-8", "surrogatepass") for text in texts])


def laid_out(texts: Sequence[bytes]) -> Packed:
    """Texts in UTF-8, one after another."""
    return _laid_out(b"".join(texts), [*map(len, texts)])


def _laid_out(data: bytes, lengths: Sequence[int]) -> Packed:
    bounds = np.zeros(len(lengths) + 1, np.int64)
    np.cumsum(lengths, out=bounds[1:])
    return Packed(np.frombuffer(data, np.uint8), bounds)
