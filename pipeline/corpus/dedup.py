"""One corpus: which documents tell the same text, which stays, and what every verdict rests on.

Exact copies are collapsed first; MinHash bands and shared passages bring up candidates; each is
verified word by word; copies join the canonical article that they were verified against. Nothing
depends on the order of the input: articles are numbered by the declared order of canonicals, which
ends in their content hash and name.
"""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from operator import attrgetter
from typing import NamedTuple

from pipeline.corpus import (
    candidates,
    canonical,
    clusters,
    collector,
    exact,
    nearest,
    pairs,
    signatures,
)
from pipeline.corpus import engine as engines
from pipeline.corpus.canonical import COPIES, Order
from pipeline.corpus.clusters import Edge, edge_of
from pipeline.corpus.pairs import Pairs
from pipeline.corpus.reading import Chosen, Held, Texts
from pipeline.corpus.records import Article, Cluster, Entry, Outcome, Pair
from pipeline.corpus.related import Judge, Related, Verified
from pipeline.settings import Duplicates

# An article is linked with so many others; of a form there may be one report for every day.
_LINKS = 5
# So many times texts that stay are compared with what their copies went for.
_ROUNDS = 3

_Linked = tuple[Edge, Verified]
Progress = Callable[[str, int, int], None]  # what is being done, how many are done, of how many


class _Work(NamedTuple):
    """A corpus on its way: articles in the canonical order; distinct texts by number, each with the
    numbers of all articles that have it, best first.

    `joined` gives each text that goes the text that stands for it, `copies` each text that stays
    those that went for it.
    """

    entries: Sequence[Entry]
    groups: Sequence[list[int]]
    texts: Texts
    related: Related
    joined: dict[int, int]
    copies: dict[int, list[int]]
    records: Pairs
    order: Order

    def stands_for(self, number: int) -> int:
        """The text that stays for a text: itself if it does."""
        return self.joined.get(number, number)

    def name(self, number: int) -> str:
        """The best article with a text."""
        return self.entries[self.groups[number][0]].name

    def names(self, edge: Edge) -> pairs.Names:
        """The best articles with two texts."""
        return self.name(edge.left), self.name(edge.right)


def _silent(_what: str, _done: int, _of: int) -> None:
    """Tell nobody."""


def deduplicate(
    documents: Sequence[Article], settings: Duplicates, progress: Progress = _silent
) -> Outcome:
    """The clusters, links and nearest pairs of a corpus in memory; see `compare`."""
    entries = [canonical.entry(document) for document in documents]
    texts = Held([document.text for document in documents])
    return compare(entries, texts, settings, progress)


def compare(
    entries: Sequence[Entry], texts: Texts, settings: Duplicates, progress: Progress = _silent
) -> Outcome:
    """The clusters, links and nearest pairs of a corpus; pure, and blind to the input's order.

    `texts` has the text of each entry under the same number; each is asked for a few times.
    """
    with collector.at_rest():
        return _compared(entries, texts, settings, progress)


def _compared(
    entries: Sequence[Entry], texts: Texts, settings: Duplicates, progress: Progress
) -> Outcome:
    order = canonical.order(settings)
    engine = engines.choose(texts.size)
    readings = signatures.survey(
        texts, engine, settings, lambda done: progress("reading words", done, len(entries))
    )
    ranked = order.ranked(entries)
    entries, texts = [entries[number] for number in ranked], Chosen(texts, ranked)
    groups = exact.groups(texts, readings.digests[ranked])
    firsts = [group[0] for group in groups]
    surveyed = readings.of([ranked[first] for first in firsts])
    del readings
    distinct = Chosen(texts, firsts)
    titles = [entries[first].title for first in firsts]
    judge = Judge(distinct, titles, surveyed.lengths.tolist(), engine, settings)
    found, signed = candidates.find(distinct, surveyed, engine, settings)
    del surveyed  # the passages are no longer needed, and are as large as all the rest
    count = len(found.left)
    related = judge.verify_all(found, lambda done: progress("comparing pairs", done, count))
    joined = _joined(related, judge, _levels(order, entries, groups, related))
    told = pairs.estimates([*related.merged, *related.linked], found, signed)
    capped = found.capped
    del found, signed  # the records of pairs will need the room
    records = Pairs(judge, told, texts, distinct, settings)
    copies: dict[int, list[int]] = defaultdict(list)
    for copy, kept in sorted(joined.items()):
        copies[kept].append(copy)
    work = _Work(entries, groups, distinct, related, joined, copies, records, order)
    return Outcome(
        clusters=_clusters(work),
        linked=_linked(work),
        nearest=_nearest(work, settings),
        capped=capped,
    )


def _levels(
    order: Order, entries: Sequence[Entry], groups: Sequence[list[int]], related: Related
) -> dict[int, int]:
    """How good each text is that has copies, before the number of these counts."""
    numbers = sorted({number for edge in related.merged for number in edge})
    return dict(
        zip(numbers, order.levels([entries[groups[number][0]] for number in numbers]), strict=True)
    )


def _joined(related: Related, judge: Judge, levels: Mapping[int, int]) -> dict[int, int]:
    """Each text that goes, with the one that stays for it.

    A text that stays although it is a copy of one that goes may be a copy of what that one went for
    as well, and have met it nowhere: it is compared, and entered into `related`.
    """
    verified = cache(judge.are_copies)  # the rounds ask for the same pairs

    def are_copies(edge: Edge) -> bool:
        return edge in related.merged or verified(edge)

    joined: dict[int, int] = {}
    edges = {edge: pair.found for edge, pair in related.merged.items()}
    for _ in range(_ROUNDS):
        joined |= clusters.assign(edges, levels, are_copies)
        new = [edge for edge in clusters.unmet(edges, joined) if not related.knows(edge)]
        judge.enter(new, related)
        copies = [edge for edge in new if edge in related.merged]
        if not copies:
            break
        part = clusters.reached(related.merged, copies)  # the others stay as they are
        joined = {article: kept for article, kept in joined.items() if article not in part}
        edges = {edge: p.found for edge, p in related.merged.items() if edge.left in part}
    return joined


def _clusters(work: _Work) -> tuple[Cluster, ...]:
    """Every article with copies, by its name."""
    several = {number for number, group in enumerate(work.groups) if len(group) > 1}
    kept_ones = sorted(set(work.copies) | (several - set(work.joined)))
    decided = _decided_by(work, kept_ones)
    found = [_cluster(work, number, by) for number, by in zip(kept_ones, decided, strict=True)]
    return tuple(sorted(found, key=attrgetter("canonical")))


def _cluster(work: _Work, kept: int, decided_by: str) -> Cluster:
    best, *same = work.groups[kept]
    name, entries = work.entries[best].name, work.entries
    members = [
        work.records.exact((name, entries[article].name), (best, article)) for article in same
    ]
    for copy in work.copies.get(kept, ()):
        members += _members(work, kept, copy)
    return Cluster(
        canonical=name,
        members=tuple(sorted(members, key=attrgetter("right"))),
        decided_by=decided_by,
        weakest=min(max(m.jaccard, m.left_in_right, m.right_in_left) for m in members),
    )


def _members(work: _Work, kept: int, copy: int) -> Iterator[Pair]:
    """The pairs of a canonical article and all articles with one text that it stands for."""
    edge = edge_of(kept, copy)
    verified, flipped = work.related.merged[edge], edge.left != kept
    name, entries = work.name(kept), work.entries
    first, *same = work.groups[copy]
    yield work.records.of((name, entries[first].name), edge, verified, flipped=flipped)
    for article in same:
        names = name, entries[article].name
        yield work.records.of(names, edge, verified, flipped=flipped, article=article)


def _decided_by(work: _Work, kept: Sequence[int]) -> list[str]:
    """What put each canonical article before the best of its copies."""
    best = [work.groups[number][0] for number in kept]
    rivals = [_rival(work, number) for number in kept]
    entries = work.entries
    found = work.order.deciding([entries[one] for one in best], [entries[one] for one in rivals])
    for place, (one, rival) in enumerate(zip(best, rivals, strict=True)):
        if rival < one:  # the order alone would prefer the copy: it has fewer copies, or holds less
            _, level = work.order.levels([entries[rival], entries[one]])
            found[place] = "completeness" if level else COPIES
    return found


def _rival(work: _Work, kept: int) -> int:
    """The best of the articles that go for a text's best one."""
    same, copies = work.groups[kept][1:2], work.copies.get(kept, ())[:1]
    return min([*same, *(work.groups[copy][0] for copy in copies)])  # each begins with its best


def _linked(work: _Work) -> tuple[Pair, ...]:
    """Pairs that no cluster holds though they are related, by name; each article with the few it
    is most similar to.
    """
    links: dict[int, list[_Linked]] = defaultdict(list)
    for kind in (work.related.linked, work.related.merged):
        for edge, verified in kind.items():
            if _is_linked(work, edge, verified):
                links[edge.right].append((edge, verified))
    found = [_link(work, *link) for several in links.values() for link in _closest(several)]
    return tuple(sorted(found, key=attrgetter("left", "right")))


def _closest(links: list[_Linked]) -> list[_Linked]:
    """Of the links of an article the few that are told."""

    def rank(link: _Linked) -> tuple[bool, float, Edge]:
        edge, (found, verdict) = link
        return verdict.relation == "template", -found.scores.containment, edge

    return links if len(links) <= _LINKS else sorted(links, key=rank)[:_LINKS]


def _is_linked(work: _Work, edge: Edge, verified: Verified) -> bool:
    """Whether a related pair is reported: copies of one article are in its cluster already, and of
    reports of one form only those that stay are told.
    """
    if verified.verdict.relation == "template":
        return work.joined.keys().isdisjoint(edge)
    return work.stands_for(edge.left) != work.stands_for(edge.right)


def _link(work: _Work, edge: Edge, verified: Verified) -> Pair:
    """The record of two related articles in no common cluster, one that stays on the left."""
    goes = [number for number in edge if number in work.joined]
    said = _why_apart(work, edge, goes) if verified.verdict.merges else ""
    if said:
        verdict = verified.verdict
        why = f"{verdict.why}; not in one cluster, because {said}"
        verified = verified._replace(verdict=verdict._replace(why=why))
    flipped = goes == [edge.left]
    names = work.names(edge)
    return work.records.of(names[::-1] if flipped else names, edge, verified, flipped=flipped)


def _why_apart(work: _Work, edge: Edge, goes: Sequence[int]) -> str:
    """Why two copies of one article are in no common cluster: one went for a third article, or one
    that went for either, with text of its own, is no copy of the other.
    """
    if goes:
        said = (f"{work.name(number)} went for {work.name(work.joined[number])}" for number in goes)
        return " and ".join(said)
    for stays, kept in (edge, (edge.right, edge.left)):
        for copy in work.copies.get(kept, []):
            if edge_of(stays, copy) not in work.related.merged:
                return (
                    f"{work.name(copy)} went for {work.name(kept)} and is no copy of "
                    f"{work.name(stays)}"
                )
    return ""


def _nearest(work: _Work, settings: Duplicates) -> tuple[Pair, ...]:
    merged, linked, others = work.related
    near = nearest.find(work.texts, work.joined.keys(), settings.shingle, others)
    found = [n for n in near if n.edge not in linked and n.edge not in merged][: settings.nearest]
    return tuple(work.records.unmerged(work.names(n.edge), n.edge, n.scores) for n in found)
