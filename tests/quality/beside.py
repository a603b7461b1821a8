# ruff: noqa: T201  (a report is printed)
"""What is lost and what leaks on labelled pages: line by line, and counted by class.

    cd tests; python -m quality.beside SET [ID ...] [--worst N] [--data DIR]

Lost is a line of the gold of whose word 4-grams less than half are in ours; its class is the label
under which the pipeline removed it. Leaked is a line of ours of whose 4-grams less than half are in
the gold; its class is where it stands: before, between or behind the lines that are right.
"""

import argparse
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from pipeline.run import Processed, process
from pipeline.settings import Settings
from pipeline.stages import STAGES
from pipeline.stages.extract.page import parse
from quality import extraction
from quality.extraction import Measured, Page, grams

_LIKE = 0.5  # the share of a line's 4-grams from which the other side has it
_OTHER = 0.2  # precision and recall under which a page's article was not found at all
_KEY = re.compile(r"\w+")
CLASSES = ("lost", "leaked")


class Difference(NamedTuple):
    """A line that only one side has: lost or leaked, of which class."""

    side: str
    label: str
    text: str

    @property
    def words(self) -> int:
        """Its size in words."""
        return len(_KEY.findall(self.text))


def differences(page: Page, ours: str) -> list[Difference]:
    """All lines of a page that only one side has."""
    gold = page.gold["text"]
    lost = list(_missing(gold.splitlines(), ours))
    leaked = list(_leaked(ours.splitlines(), gold))
    if lost:
        where = _removed(page)
        lost = [line._replace(label=_label(line.text, where)) for line in lost]
    return [*lost, *leaked]


def _missing(lines: Iterable[str], other: str) -> Iterator[Difference]:
    theirs = grams(other)
    for line in lines:
        mine = grams(line)
        if (
            mine
            and (mine & theirs).total() < _LIKE * mine.total()
            and _key(line) not in _key(other)
        ):
            yield Difference("lost", "", line)


def _leaked(lines: Sequence[str], gold: str) -> Iterator[Difference]:
    wrong = {line.text for line in _missing(lines, gold)}
    right = [index for index, line in enumerate(lines) if line not in wrong and len(line) > 40]
    for index, line in enumerate(lines):
        if line not in wrong:
            continue
        if not right:
            place = "another article"
        elif index < right[0]:
            place = "before the article"
        else:
            place = "behind the article" if index > right[-1] else "between its paragraphs"
        yield Difference("leaked", place, line)


def _removed(page: Page) -> dict[str, str]:
    """Label -> the dense text that was removed under it; fields and the whole page come last."""
    made = process(page.path.name, page.path.read_bytes(), Settings())
    found: dict[str, str] = {}
    for note in made.notes:
        if note.applied:
            found[note.label] = found.get(note.label, "") + _key(note.text)
    found["a metadata field"] = "\n".join(_key(field.value) for field in made.fields)
    found["not kept"] = _dense(page, made)
    return found


def _dense(page: Page, made: Processed) -> str:
    """All text of the page, as far as it can be told from markup."""
    codec = made.encoding.codec if made.encoding else "utf-8"
    parsed = parse(page.path.read_bytes().decode(codec, "replace"))
    return _key(" ".join(run.dense for line in parsed.lines for run in line.runs))


def _label(line: str, where: dict[str, str]) -> str:
    key = _key(line)
    return next((label for label, text in where.items() if key in text), "not on the page as text")


def _key(text: str) -> str:
    return "".join(_KEY.findall(text.casefold()))


def counted(measured: Measured) -> dict[str, dict[str, float]]:
    """Side -> class -> its words, as a share of all words of that side's texts."""
    words: dict[str, Counter[str]] = {side: Counter() for side in CLASSES}
    whole = Counter[str]()
    for page, made in zip(measured.pages, measured.made, strict=True):
        ours = measured.scored(made[extraction.CLEAN])
        whole["lost"] += len(_KEY.findall(page.gold["text"]))
        whole["leaked"] += len(_KEY.findall(ours))
        for found in differences(page, ours):
            words[found.side][found.label] += found.words
    return {
        side: {label: count / whole[side] for label, count in words[side].most_common()}
        for side in CLASSES
    }


def shown(measured: Measured, name: str) -> str:
    """The differences of one page, a line each."""
    index = next(i for i, page in enumerate(measured.pages) if page.id == name)
    page, made = measured.pages[index], measured.made[index]
    found = differences(page, measured.scored(made[extraction.CLEAN]))
    lines = [f"  {line.side} ({line.label}): {line.text[:160]}" for line in found]
    return "\n".join([f"\n{page.id}", *lines])


def main() -> None:
    """Show the pages named, or the worst."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("set")
    parser.add_argument("ids", nargs="*")
    parser.add_argument("--worst", type=int, default=10)
    parser.add_argument("--data", type=Path, default=extraction.DATA)
    chosen = parser.parse_args()
    pages = list(extraction.pages(chosen.data / chosen.set))
    made = [{extraction.CLEAN: extraction.ours(page.path, STAGES)} for page in pages]
    measured = Measured(chosen.set, pages, made)
    for name in chosen.ids or [page.id for page in measured.worst(chosen.worst)]:
        print(shown(measured, name))


if __name__ == "__main__":
    main()
