"""Pairs of documents as the page shows them: scores, what differs, both texts side by side."""

import msgspec

from pipeline.corpus.records import Cluster, Pair
from pipeline.review.aligned import Shared, align
from pipeline.review.glyphs import plain
from pipeline.review.index import Index, Link, language

RELATIONS = {
    "exact": "The same text after cleaning.",
    "near": "The same article, edited.",
    "excerpt": "One holds a long part of the other.",
    "revision": "The same source, a later text.",
    "template": "Alike in form, other facts.",
    "none": "Not the same article.",
}
# Why a copy was chosen, in words, for the criteria of `[duplicates] canonical` and the last resort.
CRITERIA = {
    "completeness": "it holds the most of what the copies say",
    "source-rank": "its source ranks first in the configuration",
    "metadata": "it names the most metadata",
    "original-agency": "it was published by the agency that wrote it",
    "earliest-date": "it is dated first",
    "copies": "most of the others were verified to be its copies",
    "length": "it is the longest",
    "content-hash": "nothing else tells the copies apart, so the content hash decides",
}


class Compared(msgspec.Struct, frozen=True, kw_only=True):
    """Two documents with their scores and, where passages are shared, both texts in rows.

    `brings` are the metadata, name and value, that only the right document of a cluster has.
    """

    anchor: str
    left: Link
    right: Link
    left_language: str
    right_language: str
    relation: str
    says: str
    jaccard: float
    left_in_right: float
    right_in_left: float
    estimate: float | None
    differences: tuple[str, ...]
    why: str
    passages: int
    rows: tuple[Shared, ...]
    brings: tuple[tuple[str, str], ...] = ()


class Group(msgspec.Struct, frozen=True, kw_only=True):
    """A cluster: the canonical copy, why it was chosen, and every copy it stands for."""

    anchor: str
    canonical: Link
    title: str
    decided_by: str
    reason: str
    weakest: float
    weakest_pair: Link
    members: tuple[Compared, ...]


def group(cluster: Cluster, number: int, index: Index) -> Group:
    """A cluster with all its pairs."""
    anchor = f"cluster-{number}"
    entry = index.entry(cluster.canonical)
    title = entry.document.first("title") if entry and entry.document else None
    weakest = min(cluster.members, key=lambda m: max(m.jaccard, m.left_in_right, m.right_in_left))
    return Group(
        anchor=anchor,
        canonical=index.link(cluster.canonical),
        title=plain(title or ""),
        decided_by=plain(cluster.decided_by),
        reason=CRITERIA.get(cluster.decided_by, ""),
        weakest=cluster.weakest,
        weakest_pair=Link(plain(weakest.right), f"#{anchor}-{cluster.members.index(weakest) + 1}"),
        members=tuple(
            msgspec.structs.replace(
                compared(pair, f"{anchor}-{place}", index), brings=_brings(index, pair)
            )
            for place, pair in enumerate(cluster.members, start=1)
        ),
    )


def compared(pair: Pair, anchor: str, index: Index) -> Compared:
    """One pair; texts are aligned where the pair names passages that both hold."""
    left, right = _text(index, pair.left), _text(index, pair.right)
    return Compared(
        anchor=anchor,
        left=index.link(pair.left),
        right=index.link(pair.right),
        left_language=_language(index, pair.left),
        right_language=_language(index, pair.right),
        relation=pair.relation,
        says=RELATIONS[pair.relation],
        jaccard=pair.jaccard,
        left_in_right=pair.left_in_right,
        right_in_left=pair.right_in_left,
        estimate=pair.estimate,
        differences=tuple(plain(text) for text in pair.differences),
        why=plain(pair.why),
        passages=len(pair.passages),
        rows=align(left, right, pair.passages) if pair.passages else (),
    )


def _brings(index: Index, pair: Pair) -> tuple[tuple[str, str], ...]:
    """What only the removed copy says about itself: its address, its date, its author."""
    kept, copy = index.entry(pair.left), index.entry(pair.right)
    if not (kept and copy and kept.document and copy.document):
        return ()
    lacking = kept.document.lacks(copy.document)
    return tuple((f.name, plain(f.value)) for f in copy.document.fields if f.name in lacking)


def _text(index: Index, name: str) -> str:
    entry = index.entry(name)
    return entry.document.text if entry and entry.document else ""


def _language(index: Index, name: str) -> str:
    entry = index.entry(name)
    return language(entry.document) if entry and entry.document else ""
