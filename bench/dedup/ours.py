"""This project: articles from JSONL to verified clusters, as `pipeline dedup` does.

What every verdict rests on (scores, passages on both sides, facts that differ, the reason) is written
too, as lines of `duplicates.jsonl`: the clusters count as explained only with them.
"""

import json
import sys
from pathlib import Path

from pipeline.corpus import collector
from pipeline.corpus.dedup import compare
from pipeline.corpus.records import Outcome
from pipeline.settings import Duplicates
from pipeline.sinks import records, verdicts
from pipeline.sources import corpora
from pipeline.sources.articles import Fields
from pipeline.sources.spool import Spool


def main() -> None:
    """Articles to clusters."""
    source, target = Path(sys.argv[1]), Path(sys.argv[2])
    with Spool() as spool, collector.at_rest():
        corpus = corpora.read([source], Fields(), spool, lambda _: None)
        outcome = compare(corpus.entries, spool, Duplicates())
        explain(outcome, target.with_suffix(".explained.jsonl"))
    clusters = [
        [cluster.canonical, *(pair.right for pair in cluster.members)]
        for cluster in outcome.clusters
    ]
    linked = [(pair.left, pair.right) for pair in outcome.linked if pair.relation != "template"]
    target.write_text(json.dumps({"clusters": clusters, "linked": linked}))


def explain(outcome: Outcome, target: Path) -> None:
    """Write every verdict with all it rests on."""
    with target.open("wb") as file:
        file.writelines(records.lines(verdicts.duplicates(outcome)))


if __name__ == "__main__":
    main()
