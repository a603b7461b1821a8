"""Verdicts on pairs of documents, as lines of `duplicates.jsonl` and `nearest.jsonl`."""

from collections.abc import Iterator

from pipeline.corpus.records import Outcome, Pair
from pipeline.sinks import records


def duplicates(outcome: Outcome) -> Iterator[records.Duplicate]:
    """What was removed as a copy, and what is linked though both stay."""
    for cluster in outcome.clusters:
        for pair in cluster.members:
            yield _record("removed", pair, cluster.decided_by)
    for pair in outcome.linked:
        yield _record("linked", pair, None)


def nearest(outcome: Outcome) -> Iterator[records.Duplicate]:
    """The most similar pairs that are neither."""
    for pair in outcome.nearest:
        yield _record("apart", pair, None)


def _record(action: str, pair: Pair, decided_by: str | None) -> records.Duplicate:
    return records.Duplicate(
        action=action,
        kept=pair.left,
        other=pair.right,
        relation=pair.relation,
        jaccard=round(pair.jaccard, 4),
        kept_in_other=round(pair.left_in_right, 4),
        other_in_kept=round(pair.right_in_left, 4),
        estimate=None if pair.estimate is None else round(pair.estimate, 4),
        # Through an iterator: a tuple asks a sequence for its length first, and values that are
        # made when asked for would be made twice.
        differences=tuple(iter(pair.differences)),
        passages=tuple(iter(pair.passages)),
        decided_by=decided_by,
        why=pair.why,
    )
