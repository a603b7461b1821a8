"""Line precision and recall of the boilerplate stage on web documents labelled line by line.

    python bench/plain_lines.py [train|dev] [--worst N] [--wrong]

Reads `../shared/data/plain_lines` beside the checkout and says so where it is absent. Precision is
the share of the lines that are cut which the reader labelled as clutter (0); recall the share of
all clutter lines that are cut. The documents are of all kinds, menus and tables included, so recall
only says how much of that the stage's rules for articles reach.
"""

import argparse
import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from pipeline import edits
from pipeline.lines import split
from pipeline.model import Change, Document
from pipeline.settings import Settings
from pipeline.stages import RULES, boilerplate

DATA = Path(__file__).resolve().parent.parent.parent / "shared" / "data" / "plain_lines"


class Result(NamedTuple):
    """One document: clutter lines that went, article lines that went, clutter lines that stayed."""

    name: str
    right: int
    wrong: tuple[tuple[str, str], ...]
    left: int


def main() -> None:
    """Print one line a language, then the documents that lost most."""
    parser = argparse.ArgumentParser(description="Line precision of the boilerplate stage.")
    parser.add_argument("part", nargs="?", default="train", choices=["train", "dev"])
    parser.add_argument("--worst", type=int, default=10, help="documents to list")
    parser.add_argument("--wrong", action="store_true", help="print every article line that is cut")
    options = parser.parse_args()
    if not DATA.is_dir():
        print(f"no labelled lines at {DATA.parent.name}/{DATA.name}: nothing to measure")
        return
    everything: list[Result] = []
    for path in sorted(DATA.glob(f"*.{options.part}.jsonl")):
        results = [score(document) for document in documents(path)]
        print(summary(path.name.split(".")[0], results))
        everything += results
    print(summary("all", everything))
    for result in sorted(everything, key=lambda r: -len(r.wrong))[: options.worst]:
        if result.wrong:
            print(
                f"{result.name}: {len(result.wrong)} article lines cut, {result.right} clutter lines"
            )
    if options.wrong:
        print_wrong(everything)


def documents(path: Path) -> Iterator[dict[str, list[str]]]:
    """The documents of one file."""
    for line in path.read_text(encoding="utf-8").splitlines():
        yield json.loads(line)


def score(document: dict[str, list[str]]) -> Result:
    """What the stage cuts from one document, against its labels."""
    text, labels = joined(document)
    change = boilerplate.propose(Document(name="", id="", text=text), Settings().boilerplate)
    rules = rules_by_line(text, change)
    gone = {start for start in rules if start in labels}
    wrong = tuple((rules[s], text[s : text.find("\n", s)]) for s in sorted(gone) if labels[s])
    clutter = sum(not keep for keep in labels.values())
    right = len(gone) - len(wrong)
    return Result(str(document["id"]), right, wrong, clutter - right)


def joined(document: dict[str, list[str]]) -> tuple[str, dict[int, int]]:
    """The text, and the label of each line by where the line starts; lines without text have none."""
    text, labels = "", {}
    for line, keep in zip(document["lines"], document["keep"], strict=True):
        bare = " ".join(line.split())
        if bare:
            labels[len(text)] = int(keep)
            text += bare + "\n"
    return text, labels


def rules_by_line(text: str, change: Change) -> dict[int, str]:
    """Start of each line that goes -> the rule; flags do not count."""
    safe = [edit for edit in change.edits if RULES[edit.rule].risk == "safe"]
    edits.check(tuple(safe), len(text))
    return {
        line.start: edit.rule
        for edit in safe
        for line in split(text[edit.start : edit.end])
        for line in [line._replace(start=line.start + edit.start)]
    }


def summary(name: str, results: list[Result]) -> str:
    """Precision and recall over all lines of some documents."""
    right = sum(result.right for result in results)
    wrong = sum(len(result.wrong) for result in results)
    left = sum(result.left for result in results)
    precision = right / (right + wrong) if right + wrong else 1.0
    recall = right / (right + left) if right + left else 1.0
    return (
        f"{name:4} precision {precision:.3f}  recall {recall:.3f}  "
        f"cut {right + wrong:5} ({wrong} article lines)  clutter {right + left}"
    )


def print_wrong(results: list[Result]) -> None:
    """Every article line that is cut, by rule."""
    counts = Counter(rule for result in results for rule, _ in result.wrong)
    for rule, count in counts.most_common():
        print(f"\n{rule}: {count}")
        for result in results:
            for found, line in result.wrong:
                if found == rule:
                    print(f"  {result.name}: {line[:140]}")


if __name__ == "__main__":
    main()
