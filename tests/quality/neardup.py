"""Score deduplication on labelled pairs of real articles, and show the worst errors as text.

    cd tests; python -m quality.neardup [SET ...] [--errors N] [--stages]

The sets lie in `../shared/data/neardup` (see its README; no text of theirs is kept here). The
texts are article bodies and go to the corpus stages as they are, or first through all stages of
one document with `--stages`. One default configuration serves every set. A pair is predicted where
both articles are in one cluster.
"""

import argparse
import hashlib
import json
import re
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path
from typing import Any, NamedTuple

from pipeline.corpus.dedup import deduplicate
from pipeline.corpus.records import Article, Outcome
from pipeline.settings import Settings

DATA = Path(__file__).parents[3] / "shared" / "data" / "neardup"
# Whether pairs that no list names count as different articles (see the README of the sets).
SETS = {"newswire_dev": True, "reuters_dev": False, "bbc_dev": True, "reprints_dev": True}
SHOWN = 900


class Floor(NamedTuple):
    """The least F1 and precision of a set, and the hash of the data that they hold for."""

    f1: float
    precision: float
    sha256: str


# Near what is reached (docs/deduplication.md): one more error in most sets.
FLOORS = {
    "newswire_dev": Floor(
        0.98, 1.0, "44d5227d609a10a89b3fb83c198290485d111469e95aec4ec62ff964a39db3ca"
    ),
    "reuters_dev": Floor(
        0.985, 0.99, "04e6be92a3a6fac4059dc1805dcf395a9fe913fd76d6345418164214a1ea86b8"
    ),
    "bbc_dev": Floor(
        0.995, 0.99, "cfa2496a1eee0c85f296fa0f3369818ef5eccc6c8f1be0e546674a057bdbb4b8"
    ),
    "reprints_dev": Floor(
        0.98, 0.97, "7ef4ff0e6055a74d08c59eca5652f05919cb2162dec35cef60d03a9e9942f21c"
    ),
}

Names = tuple[str, str]


@dataclass(frozen=True)
class Labelled:
    """A set: its articles by id, and the label (1 same article, 0 not, -1 left out) of each pair."""

    name: str
    articles: dict[str, Article]
    labels: dict[Names, int]
    unlisted_differ: bool


@dataclass(frozen=True)
class Score:
    """How the predicted pairs agree with the labels."""

    wrong: tuple[Names, ...]
    missed: tuple[Names, ...]
    right: int

    @property
    def precision(self) -> float:
        return self.right / max(self.right + len(self.wrong), 1)

    @property
    def recall(self) -> float:
        return self.right / max(self.right + len(self.missed), 1)

    @property
    def f1(self) -> float:
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


def fingerprint(name: str) -> str:
    """The hash of a set: of its texts and labels."""
    files = (DATA / name / file for file in ("docs.jsonl", "pairs.jsonl"))
    return hashlib.sha256(b"".join(file.read_bytes() for file in files)).hexdigest()


def short(name: str, result: Score) -> list[str]:
    """What a set falls short of, in words."""
    floor = FLOORS[name]
    found = [] if fingerprint(name) == floor.sha256 else ["the data changed"]
    if result.f1 < floor.f1:
        found.append(f"F1 {result.f1:.4f} is under {floor.f1}")
    if result.precision < floor.precision:
        found.append(f"precision {result.precision:.4f} is under {floor.precision}")
    return found


def load(name: str, *, stages: bool = False) -> Labelled:
    """A set by its name; `stages` takes the texts through all stages first."""
    folder = DATA / name
    articles = {row["id"]: _article(row, stages=stages) for row in _rows(folder / "docs.jsonl")}
    labels = {_pair(row["a"], row["b"]): row["label"] for row in _rows(folder / "pairs.jsonl")}
    return Labelled(name, articles, labels, SETS[name])


def score(data: Labelled, outcome: Outcome) -> Score:
    """Compare the pairs that stand in one cluster with the labels."""
    predicted = {_pair(*names) for names in _predicted(outcome)}
    default = 0 if data.unlisted_differ else -1
    truth = {names: data.labels.get(names, default) for names in predicted}
    missed = [
        names for names, label in data.labels.items() if label == 1 and names not in predicted
    ]
    return Score(
        wrong=tuple(sorted(names for names, label in truth.items() if label == 0)),
        missed=tuple(sorted(missed)),
        right=sum(label == 1 for label in truth.values()),
    )


def say(line: str) -> None:
    """Write a line of the report."""
    sys.stdout.write(line + "\n")


def _predicted(outcome: Outcome) -> Iterator[Names]:
    for cluster in outcome.clusters:
        names = [cluster.canonical, *(pair.right for pair in cluster.members)]
        yield from combinations(names, 2)


def _rows(path: Path) -> Iterator[dict[str, Any]]:
    with path.open(encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def _pair(one: str, other: str) -> Names:
    return (one, other) if one < other else (other, one)


def _article(row: dict[str, Any], *, stages: bool) -> Article:
    text, title = row["text"], None
    if stages:
        from pipeline.run import process

        done = process(row["id"], text.encode("utf-8"), Settings())
        text, title = done.text or text, done.first("title")
    date = row.get("date") or ""
    return Article(
        name=row["id"],
        id=row["id"],
        sha256=row["id"],
        text=text,
        title=title,
        date=date if re.match(r"\d{4}-\d{2}-\d{2}", date) else None,
        publisher=row.get("publisher"),
    )


def show(data: Labelled, result: Score, outcome: Outcome, count: int) -> None:
    """Print the worst errors, the texts side by side."""
    known = {
        _pair(pair.left, pair.right): pair
        for pair in (
            *(pair for cluster in outcome.clusters for pair in cluster.members),
            *outcome.linked,
            *outcome.nearest,
        )
    }
    errors = [("merged, but different", names) for names in result.wrong]
    errors += [("the same, but not merged", names) for names in result.missed]
    for what, names in errors[:count]:
        pair = known.get(names)
        say(f"\n--- {data.name}: {what}: {names[0]} / {names[1]}")
        if pair:
            say(f"{pair.relation}: {pair.why} (Jaccard {pair.jaccard}); {pair.differences}")
        for name in names:
            say(f"[{name}] {data.articles[name].text[:SHOWN]}")


def main(arguments: list[str]) -> int:
    """Print precision, recall and F1 of each set, then its worst errors; 1 if a floor is missed."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("sets", nargs="*", default=list(SETS), metavar="SET")
    parser.add_argument("--errors", type=int, default=10)
    parser.add_argument("--stages", action="store_true")
    options = parser.parse_args(arguments)
    failed = 0
    for name in options.sets:
        if not (DATA / name).is_dir():
            say(f"{name}: SKIPPED, no such set in the data folder")
            continue
        data = load(name, stages=options.stages)
        start = time.perf_counter()
        outcome = deduplicate(list(data.articles.values()), Settings().duplicates)
        seconds = time.perf_counter() - start
        result = score(data, outcome)
        say(
            f"{name}: F1 {result.f1:.3f}  precision {result.precision:.3f}  recall "
            f"{result.recall:.3f}  ({result.right} right, {len(result.wrong)} wrong, "
            f"{len(result.missed)} missed; {len(data.articles)} documents, {seconds:.1f} s)"
        )
        if not options.stages:
            problems = short(name, result)
            failed += bool(problems)
            say(f"{name}: " + ("; ".join(problems) or "floors held"))
        show(data, result, outcome, options.errors)
    return int(failed > 0)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
