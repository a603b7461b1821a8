"""What the corpus stages say about documents: pairs, clusters, and the whole outcome.

Documents are named by their path below `raw/`; all spans count characters of the clean text.
"""

from array import array
from collections.abc import Callable, Iterator, Sequence
from typing import Generic, Literal, TypeVar, overload

import msgspec

from pipeline.model import Span

Relation = Literal["exact", "near", "excerpt", "revision", "template", "none"]


Value = TypeVar("Value")


class Later(Sequence[Value], Generic[Value]):
    """Values that are made whenever they are asked for, and not kept.

    Of most pairs of a large corpus nobody asks for what differs, or once, when it is written.
    """

    __slots__ = ("_given", "_make")

    def __init__(self, make: Callable[..., Sequence[Value]], *given: object) -> None:
        self._make = make
        self._given = given

    @overload
    def __getitem__(self, place: int) -> Value: ...
    @overload
    def __getitem__(self, place: slice) -> Sequence[Value]: ...
    def __getitem__(self, place: int | slice) -> Value | Sequence[Value]:
        """One or some of the values."""
        return self._make(*self._given)[place]

    def __len__(self) -> int:
        """How many there are."""
        return len(self._make(*self._given))

    def __iter__(self) -> Iterator[Value]:
        """One after another."""
        return iter(self._make(*self._given))

    def __eq__(self, other: object) -> bool:
        """Whether another sequence has the same values."""
        return isinstance(other, Sequence) and tuple(self) == tuple(other)

    __hash__ = None  # type: ignore[assignment]


class Article(msgspec.Struct, frozen=True, kw_only=True):
    """A cleaned document as the corpus stages see it.

    `date` counts where it begins like an ISO date (`2025-05-15`). `truncated` says that an earlier
    stage found the text cut off.
    """

    name: str
    id: str
    sha256: str
    text: str
    title: str | None = None
    date: str | None = None
    author: str | None = None
    publisher: str | None = None
    agency: str | None = None
    dateline: str | None = None
    truncated: bool = False


class Entry(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """An article without its text, which is kept elsewhere.

    `length` counts characters in NFC; `truncated` says that the text is cut off, or seems so.
    """

    name: str
    sha256: str
    length: int
    title: str | None = None
    date: str | None = None
    author: str | None = None
    publisher: str | None = None
    agency: str | None = None
    truncated: bool = False


class Passage(msgspec.Struct, frozen=True, gc=False):
    """A passage that both texts hold, word for word: its place in each."""

    left: Span
    right: Span


def passages(places: "array[int]") -> tuple[Passage, ...]:
    """The passages of which each has four places: begin and end in the left text, and in the right
    one.
    """
    left, right = (
        zip(places[::4], places[1::4], strict=True),
        zip(places[2::4], places[3::4], strict=True),
    )
    return tuple(map(Passage, map(Span._make, left), map(Span._make, right)))


NOWHERE: "array[int]" = array("i")  # of no passage


class Pair(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """Two documents, compared exactly on their shingles.

    `left` and `right` are names; where one of them is the canonical copy it is `left`.
    `left_in_right` is the share of the left document's shingles that the right one holds; shares
    have four digits. `places` are those of the passages that both hold, packed (see `passages`): as
    records they take ten times as much memory as all else that is known of a pair. `estimate` is
    the MinHash estimate that made the pair a candidate, None where it came by the passage index or
    by equal text. `differences` names numbers and words that stand in one of two otherwise equal
    sentences only. `why` says in words what the verdict rests on.
    """

    left: str
    right: str
    relation: Relation
    jaccard: float
    left_in_right: float
    right_in_left: float
    estimate: float | None = None
    places: "array[int]" = NOWHERE
    differences: Sequence[str] = ()
    why: str = ""

    @property
    def passages(self) -> tuple[Passage, ...]:
        """The passages that both hold, in the left one's order."""
        return passages(self.places)


class Cluster(msgspec.Struct, frozen=True, kw_only=True):
    """Copies of one article: each member is verified against the canonical one, never a chain.

    `decided_by` names the criterion of `[duplicates] canonical` that chose it, `weakest` the
    lowest of max(jaccard, containment) among its pairs.
    """

    canonical: str
    members: tuple[Pair, ...]
    decided_by: str
    weakest: float


class Outcome(msgspec.Struct, frozen=True, kw_only=True):
    """The corpus after deduplication.

    `clusters` holds only those with at least one copy to remove. `linked` are verified pairs that
    no cluster holds: reports of one form, both of which stay; texts of which one holds a long part
    of the other, but not enough to be merged; and copies of which one went for a third article.
    Each document is linked with a bounded number of others. `nearest` are the most similar pairs
    that are neither, with the reason, most similar first. `capped` counts the documents of crowded
    buckets that were compared with a bounded number of the others there instead of with all.
    """

    clusters: tuple[Cluster, ...] = ()
    linked: tuple[Pair, ...] = ()
    nearest: tuple[Pair, ...] = ()
    capped: int = 0

    @property
    def removed(self) -> dict[str, str]:
        """Removed document -> its canonical copy."""
        return {
            pair.right: cluster.canonical for cluster in self.clusters for pair in cluster.members
        }
