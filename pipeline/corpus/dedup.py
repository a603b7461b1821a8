"""One corpus: which documents tell the same text, which stays, and what every verdict rests on.

Exact copies are collapsed first; MinHash bands and shared passages bring up candidates; each is
verified word by word; copies join the canonical article that they were verified against. Nothing
depends on the order of the input: articles are numbered by the declared order of canonicals, which
ends in their content hash and name.
"""

import gc
from collections import defaultdict
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import NamedTuple

from pipeline.corpus import candidates, canonical, clusters, exact, nearest, signatures
from pipeline.corpus import engine as engines
from pipeline.corpus.canonical import COPIES, Order
from pipeline.corpus.clusters import Edge
from pipeline.corpus.pairs import Pairs
from pipeline.corpus.reading import Texts
from pipeline.corpus.records import Article, Cluster, Outcome, Pair
from pipeline.corpus.related import Judge, Related, Verified
from pipeline.corpus.verify import Verifier
from pipeline.settings import Duplicates

# An article is linked with so many others; of a form there may be one report for every day.
_LINKS = 5
# So many times texts that stay are compared with what their copies went for.
_ROUNDS = 3


class _Work(NamedTuple):
    """A corpus on its way: distinct texts by number, with all articles that have each of them.

    `joined` gives each text that goes the text that stands for it.
    """

    groups: list[list[Article]]
    texts: Texts
    verifier: Verifier
    related: Related
    joined: dict[int, int]
    records: Pairs
    order: Order

    def stands_for(self, number: int) -> int:
        """The text that stays for a text: itself if it does."""
        return self.joined.get(number, number)

    def firsts(self, edge: Edge) -> tuple[Article, Article]:
        """The best articles with two texts."""
        return self.groups[edge.left][0], self.groups[edge.right][0]


def deduplicate(documents: Sequence[Article], settings: Duplicates) -> Outcome:
    """The clusters, links and nearest pairs of a corpus; pure, and blind to the input's order."""
    with _collector_at_rest():
        return _deduplicate(documents, settings)


@contextmanager
def _collector_at_rest() -> Iterator[None]:
    """Nothing here makes cycles to collect, but the collector would visit every record again and
    again: a fifth of the time.
    """
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


def _deduplicate(documents: Sequence[Article], settings: Duplicates) -> Outcome:
    order = canonical.order(settings)
    articles = sorted(documents, key=order.key)
    engine = engines.choose(sum(len(article.text) for article in articles))
    raw = [article.text for article in articles]
    surveyed = signatures.survey(raw, engine, settings)
    numbers = exact.groups(Texts(raw, engine, settings.shingle), surveyed.digests)
    groups = [[articles[k] for k in group] for group in numbers]
    surveyed = surveyed.of([group[0] for group in numbers])
    texts = Texts([group[0].text for group in groups], engine, settings.shingle)
    verifier = Verifier(texts, surveyed.lengths.tolist())
    judge = Judge([group[0] for group in groups], verifier, settings)
    found = candidates.find(surveyed, settings)
    related = judge.verify_all(found)
    joined = _joined(related, judge, order.levels([group[0] for group in groups]))
    records = Pairs(judge, verifier, surveyed.signatures, settings)
    work = _Work(groups, texts, verifier, related, joined, records, order)
    return Outcome(
        clusters=_clusters(work),
        linked=_linked(work),
        nearest=_nearest(work, settings.nearest),
        capped=found.capped,
    )


def _joined(related: Related, judge: Judge, levels: Sequence[int]) -> dict[int, int]:
    """Each text that goes, with the one that stays for it.

    A text that stays although it is a copy of one that goes may be a copy of what that one went for
    as well, and have met it nowhere: it is compared, and entered into `related`.
    """

    def are_copies(edge: Edge) -> bool:
        return edge in related.merged or judge.verify(edge).verdict.merges

    for _ in range(_ROUNDS):
        found = {edge: pair.found for edge, pair in related.merged.items()}
        joined = clusters.assign(found, levels, are_copies)
        new = [edge for edge in clusters.unmet(found, joined) if not related.knows(edge)]
        for edge in new:
            judge.sort(edge, related)
        if related.merged.keys().isdisjoint(new):
            break
    return joined


def _clusters(work: _Work) -> tuple[Cluster, ...]:
    """Every article with copies, by its name."""
    copies: dict[int, list[int]] = defaultdict(list)
    for copy, kept in sorted(work.joined.items()):
        copies[kept].append(copy)
    several = {number for number, group in enumerate(work.groups) if len(group) > 1}
    kept_ones = sorted(set(copies) | (several - set(work.joined)))
    found = [_cluster(work, number, copies.get(number, [])) for number in kept_ones]
    return tuple(sorted(found, key=lambda cluster: cluster.canonical))


def _cluster(work: _Work, kept: int, copies: Sequence[int]) -> Cluster:
    best, *same = work.groups[kept]
    members = [work.records.exact((best, article)) for article in same]
    for copy in copies:
        members += _members(work, kept, copy)
    return Cluster(
        canonical=best.name,
        members=tuple(sorted(members, key=lambda pair: pair.right)),
        decided_by=_decided_by(work, kept, copies),
        weakest=min(max(m.jaccard, m.left_in_right, m.right_in_left) for m in members),
    )


def _members(work: _Work, kept: int, copy: int) -> list[Pair]:
    """The pairs of a canonical article and all articles with one text that it stands for."""
    edge = Edge(min(kept, copy), max(kept, copy))
    verified, best = work.related.merged[edge], work.groups[kept][0]
    return [
        _pair(work, edge, verified, (best, article), flipped=edge.left != kept)
        for article in work.groups[copy]
    ]


def _pair(
    work: _Work,
    edge: Edge,
    verified: Verified,
    articles: tuple[Article, Article],
    *,
    flipped: bool,
) -> Pair:
    """The record of two articles; `flipped` if they stand in the other order than the edge."""
    banded = edge in work.related.banded
    if flipped:
        edge = Edge(edge.right, edge.left)
        verified = verified._replace(found=verified.found.flipped())
    return work.records.of(edge, articles, verified, banded=banded)


def _decided_by(work: _Work, kept: int, copies: Sequence[int]) -> str:
    """What put the canonical article before the best of its copies."""
    best, *same = work.groups[kept]
    rivals = [*same, *(work.groups[copy][0] for copy in copies)]
    rival = min(rivals, key=work.order.key)
    if work.order.key(rival) > work.order.key(best):
        return work.order.deciding(best, rival)
    # The order alone would prefer the copy: it has fewer copies, or holds less.
    _, level = work.order.levels([rival, best])
    return "completeness" if level else COPIES


def _linked(work: _Work) -> tuple[Pair, ...]:
    """Pairs that no cluster holds though they are related, by name; each article with the few it
    is most similar to.
    """
    related = {**work.related.linked, **work.related.merged}
    links: dict[int, list[Edge]] = defaultdict(list)
    for edge, verified in related.items():
        if _is_linked(work, edge, verified):
            links[edge.right].append(edge)

    def rank(edge: Edge) -> tuple[bool, float, Edge]:
        found, verdict = related[edge]
        return verdict.relation == "template", -found.scores.containment, edge

    chosen = (edge for edges in links.values() for edge in sorted(edges, key=rank)[:_LINKS])
    found = [_link(work, edge, related[edge]) for edge in chosen]
    return tuple(sorted(found, key=lambda pair: (pair.left, pair.right)))


def _is_linked(work: _Work, edge: Edge, verified: Verified) -> bool:
    """Whether a related pair is reported: copies of one article are in its cluster already, and of
    reports of one form only those that stay are told.
    """
    if verified.verdict.relation == "template":
        return work.joined.keys().isdisjoint(edge)
    return work.stands_for(edge.left) != work.stands_for(edge.right)


def _link(work: _Work, edge: Edge, verified: Verified) -> Pair:
    """The record of two related articles in no common cluster, one that stays on the left."""
    one, other = work.firsts(edge)
    goes = [number for number in edge if number in work.joined]
    said = [
        f"{work.groups[number][0].name} went for {work.groups[work.joined[number]][0].name}"
        for number in goes
    ]
    verdict = verified.verdict
    if said:
        why = f"{verdict.why}; not in one cluster, because {' and '.join(said)}"
        verified = verified._replace(verdict=verdict._replace(why=why))
    flipped = goes == [edge.left]
    articles = (other, one) if flipped else (one, other)
    return _pair(work, edge, verified, articles, flipped=flipped)


def _nearest(work: _Work, count: int) -> tuple[Pair, ...]:
    kept = [number for number in range(len(work.groups)) if number not in work.joined]
    near = nearest.find(kept, work.texts, work.verifier, work.related.other)
    found = [n for n in near if n.edge not in work.related.linked][:count]
    return tuple(work.records.unmerged(n.edge, n.scores, work.firsts(n.edge)) for n in found)
