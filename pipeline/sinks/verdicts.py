"""Verdicts on pairs of documents, as lines of `duplicates.jsonl` and `nearest.jsonl`."""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Any

from msgspec import Raw

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
        jaccard=pair.jaccard,
        kept_in_other=pair.left_in_right,
        other_in_kept=pair.right_in_left,
        estimate=None if pair.estimate is None else round(pair.estimate, 4),
        # Through an iterator: a tuple asks a sequence for its length first, and values that are made
        # when asked for would be made twice.
        differences=tuple(iter(pair.differences)),
        passages=_written(pair.places),
        decided_by=decided_by,
        why=pair.why,
    )


def _written(places: Sequence[int]) -> Any:  # noqa: ANN401  (goes where passages are meant)
    """Passages as the JSON that msgspec would make of their records, of which there may be millions."""
    return Raw(_form(len(places) // 4) % tuple(places))


@lru_cache(1024)
def _form(count: int) -> bytes:
    """Where the places of so many passages go."""
    return b"[" + b",".join([b'{"left":[%d,%d],"right":[%d,%d]}'] * count) + b"]"
