"""What an output is worth against the truth of its corpus: recall by class, and false merges.

An output that gives clusters says that every two members of a cluster belong together. One that
gives pairs says that of each pair; `closed` scores it once more after union-find, which is what a
user of pairs does next. One that only keeps or drops articles is judged by the pairs that have no
third: such a pair counts as found when one of the two is dropped. One that also reports pairs which
it verified as related but keeps apart is scored once more with these, as `reported`: what a reader
of its output learns, beside what was merged.
"""

import itertools
import json
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

from generate import shingles

Key = tuple[str, str]
# Recall is told by exact Jaccard similarity, of near copies only: exact ones and excerpts apart.
CLASSES = ((0.8, 1.01), (0.7, 0.8), (0.5, 0.7), (0.0, 0.5))
# Excerpts by the share of the excerpt that its original holds: the rest is text around it.
HELD = ((0.8, 1.01), (0.65, 0.8), (0.0, 0.65))
WRONG = ("template", "series")
MOST_IMPLIED = 2_000_000  # pairs of one output that are looked at
FALSE_BELOW = 0.5  # an unlisted pair whose exact similarity is higher is no false merge


class Truth(NamedTuple):
    """The pairs of a corpus by their articles, in order of their names."""

    kinds: dict[Key, str]
    groups: dict[str, set[Key]]
    related: set[str]
    documents: int


class Found(NamedTuple):
    """An output as pairs (or, with `kept`, as articles that stay)."""

    pairs: set[Key]
    kept: set[str] | None
    truncated: bool


def key(left: str, right: str) -> Key:
    """Two ids, in order."""
    return (left, right) if left < right else (right, left)


def truth(folder: Path) -> Truth:
    """Read the truth of a corpus."""
    kinds: dict[Key, str] = {}
    groups: dict[str, set[Key]] = {}
    with (folder / "truth.jsonl").open() as lines:
        for line in lines:
            pair = json.loads(line)
            kinds[key(pair["a"], pair["b"])] = pair["kind"]
            for name in classes(pair):
                groups.setdefault(name, set()).add(key(pair["a"], pair["b"]))
    copies = {name for pair, kind in kinds.items() if kind not in WRONG for name in pair}
    documents = json.loads((folder / "meta.json").read_text())["documents"]
    return Truth(kinds, groups, copies, documents)


def classes(pair: dict[str, Any]) -> Iterator[str]:
    """The names under which the recall of a pair is told."""
    kind = pair["kind"]
    if kind == "near":
        low = next(low for low, high in CLASSES if low <= pair["jaccard"] < high)
        yield f"near >={low}"
    elif kind == "exact":
        yield "exact"
    elif kind == "partial":
        held = max(pair["a_in_b"], pair["b_in_a"])
        low = next(low for low, high in HELD if low <= held < high)
        yield from ("excerpt", f"excerpt held >={low}")
        if pair["form"]:
            yield f"excerpt {pair['form']}"


def found(output: dict[str, Any]) -> Found:
    """An output as the pairs it claims."""
    if "kept" in output:
        return Found(set(), set(output["kept"]), truncated=False)
    if "pairs" in output:
        return Found({key(a, b) for a, b in output["pairs"] if a != b}, None, truncated=False)
    implied = implied_by(output["clusters"])
    pairs = set(itertools.islice(implied, MOST_IMPLIED))
    return Found(pairs, None, truncated=next(implied, None) is not None)


def implied_by(groups: Iterable[list[str]]) -> Iterator[Key]:
    """Every two members of each group."""
    return (key(a, b) for group in groups for a, b in itertools.combinations(group, 2))


def closed(pairs: set[Key]) -> list[list[str]]:
    """Connected components."""
    parent: dict[str, str] = {}

    def root(name: str) -> str:
        while parent.setdefault(name, name) != name:
            parent[name] = name = parent[parent[name]]
        return name

    for left, right in sorted(pairs):
        parent[root(right)] = root(left)
    groups: dict[str, list[str]] = {}
    for name in sorted(parent):
        groups.setdefault(root(name), []).append(name)
    return list(groups.values())


def score(output: dict[str, Any], known: Truth, docs: Path) -> dict[str, Any]:
    """Recall and false merges of an output; of pairs also after union-find."""
    claim = found(output)
    result = flags(claim.kept, known) if claim.kept is not None else merges(claim, known, docs)
    if "linked" in output:
        pairs = claim.pairs | {key(a, b) for a, b in output["linked"]}
        result["reported"] = merges(claim._replace(pairs=pairs), known, docs)
    if "pairs" in output:
        again = found({"clusters": closed(claim.pairs)})
        result["closed"] = merges(again, known, docs)
    return result


def merges(claim: Found, known: Truth, docs: Path) -> dict[str, Any]:
    """Recall by class and what was merged that must not be."""
    wrong = Counter(known.kinds[pair] for pair in claim.pairs if pair in known.kinds)
    unlisted = sorted(pair for pair in claim.pairs if pair not in known.kinds)
    unrelated = [pair for pair in unlisted[:5_000] if similarity(pair, docs) < FALSE_BELOW]
    share = len(unrelated) / max(len(unlisted[:5_000]), 1)
    return {
        "pairs": len(claim.pairs),
        "truncated": claim.truncated,
        "recall": {
            name: round(len(pairs & claim.pairs) / len(pairs), 4)
            for name, pairs in sorted(known.groups.items())
        },
        "template merges": wrong["template"],
        "series merges": wrong["series"],
        "other false merges": round(share * len(unlisted)),
    }


def flags(kept: set[str], known: Truth) -> dict[str, Any]:
    """The same of an output that only keeps or drops, by the copies that come in twos.

    In a larger family it is not known whom a dropped article was found to resemble.
    """
    dropped = {f"d{row:07d}" for row in range(known.documents)} - kept
    templates = {name for pair, kind in known.kinds.items() if kind in WRONG for name in pair}
    partners = Counter(
        name for pair, kind in known.kinds.items() if kind not in WRONG for name in pair
    )
    recall = {}
    for name, pairs in sorted(known.groups.items()):
        alone = [pair for pair in pairs if partners[pair[0]] == partners[pair[1]] == 1]
        if alone:
            recall[name] = round(sum(bool(dropped & set(pair)) for pair in alone) / len(alone), 4)
    return {
        "dropped": len(dropped),
        "recall of twos": recall,
        "templates and series dropped": len((dropped & templates) - known.related),
        "others dropped": len(dropped - templates - known.related),
    }


_texts: dict[Path, dict[str, str]] = {}


def similarity(pair: Key, docs: Path) -> float:
    """The exact Jaccard similarity of the word 5-grams of two articles."""
    if docs not in _texts:
        with docs.open(encoding="utf-8") as lines:
            records = map(json.loads, lines)
            _texts[docs] = {record["id"]: record["text"] for record in records}
    left, right = (shingles(_texts[docs][name]) for name in pair)
    return len(left & right) / len(left | right)


def main() -> None:
    """`score.py OUTPUT CORPUS_FOLDER`: the score of one output."""
    import sys  # noqa: PLC0415  (only here)

    output, folder = Path(sys.argv[1]), Path(sys.argv[2])
    known = truth(folder)
    print(json.dumps(score(json.loads(output.read_text()), known, folder / "docs.jsonl"), indent=1))


if __name__ == "__main__":
    main()
