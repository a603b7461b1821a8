"""This project: articles from JSONL to verified clusters, through the one public call."""

import hashlib
import json
import sys
from pathlib import Path

import msgspec

from pipeline.corpus.dedup import deduplicate
from pipeline.corpus.records import Article
from pipeline.settings import Duplicates


class Line(msgspec.Struct):
    """A line of the corpus."""

    id: str
    text: str


def article(line: Line) -> Article:
    """The line as the corpus stages take it."""
    digest = hashlib.sha256(line.text.encode()).hexdigest()
    return Article(name=line.id, id=digest[:16], sha256=digest, text=line.text)


def main() -> None:
    """Articles to clusters."""
    source, target = Path(sys.argv[1]), Path(sys.argv[2])
    decoder = msgspec.json.Decoder(Line)
    with source.open("rb") as lines:
        articles = [article(decoder.decode(line)) for line in lines]
    outcome = deduplicate(articles, Duplicates())
    clusters = [
        [cluster.canonical, *(pair.right for pair in cluster.members)]
        for cluster in outcome.clusters
    ]
    linked = [(pair.left, pair.right) for pair in outcome.linked if pair.relation != "template"]
    target.write_text(json.dumps({"clusters": clusters, "linked": linked}))


if __name__ == "__main__":
    main()
