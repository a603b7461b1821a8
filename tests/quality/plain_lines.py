# ruff: noqa: T201  (a report is printed)
"""Line precision and recall of the boilerplate stage on web documents labelled line by line.

    cd tests; python -m quality.plain_lines [--worst N] [--wrong]

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

DATA = Path(__file__).parents[3] / "shared" / "data" / "plain_lines"


class Result(NamedTuple):
    """One document: clutter lines that went, article lines that went, clutter lines that stayed."""

    name: str
    right: int
    wrong: tuple[tuple[str, str], ...]
    left: int


class Count(NamedTuple):
    """Lines of one language, or of all: what was cut rightly, wrongly, and what clutter stayed."""

    name: str
    right: int
    wrong: int
    left: int

    @property
    def precision(self) -> float:
        """The share of what was cut that is clutter."""
        cut = self.right + self.wrong
        return self.right / cut if cut else 1.0

    @property
    def recall(self) -> float:
        """The share of the clutter that was cut."""
        clutter = self.right + self.left
        return self.right / clutter if clutter else 1.0

    @property
    def held(self) -> dict[str, float]:
        """The figures that a floor holds."""
        return {"precision": self.precision, "recall": self.recall}

    def __str__(self) -> str:
        """One line of a report."""
        return (
            f"{self.name:4} precision {self.precision:.3f}  recall {self.recall:.3f}  "
            f"cut {self.right + self.wrong:5} ({self.wrong} article lines)  "
            f"clutter {self.right + self.left}"
        )


def results(folder: Path) -> list[Result]:
    """Every document of a folder."""
    return [score(found) for path in sorted(folder.glob("*.jsonl")) for found in documents(path)]


def measure(folder: Path) -> dict[str, Count]:
    """The counts by language, and of all together."""
    return counts(results(folder))


def counts(found: list[Result]) -> dict[str, Count]:
    """The same of results; the language is the first part of a document's name."""
    languages = sorted({result.name.split("-")[0] for result in found})
    chosen = {name: [r for r in found if r.name.startswith(f"{name}-")] for name in languages}
    return {name: _count(name, some) for name, some in {**chosen, "all": found}.items()}


def _count(name: str, found: list[Result]) -> Count:
    wrong = sum(len(result.wrong) for result in found)
    return Count(name, sum(r.right for r in found), wrong, sum(r.left for r in found))


def main() -> None:
    """Print one line a language, then the documents that lost most."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("--data", type=Path, default=DATA)
    parser.add_argument("--worst", type=int, default=10, help="documents to list")
    parser.add_argument("--wrong", action="store_true", help="print every article line that is cut")
    options = parser.parse_args()
    if not options.data.is_dir():
        print(f"no labelled lines at {options.data.name}: nothing to measure")
        return
    everything = results(options.data)
    print(*counts(everything).values(), sep="\n")
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
