# ruff: noqa: T201  (a report is printed)
"""What is taken for lines that sites repeat, on labelled pages: each line, and what it does to F1.

    cd tests; python -m quality.templates [--data DIR] [--lines] [SET ...]

Every set goes through all stages, then through `corpus/templates` as one corpus. Printed are
precision, recall and F1 (see `quality.extraction`) before and after, how many lines were cut and
flagged by each rule, and how many of those stand in the page's gold; with `--lines` all of them.
"""

import argparse
import re
from collections import Counter
from collections.abc import Iterator
from multiprocessing import Pool
from pathlib import Path
from typing import NamedTuple

from pipeline import edits
from pipeline.build import page_of
from pipeline.corpus import templates
from pipeline.corpus.templates import Page
from pipeline.model import Change
from pipeline.run import Processed, acts, process
from pipeline.settings import Settings
from quality import extraction
from quality.extraction import Score

_WORD = re.compile(r"\w+")
SETTINGS = Settings()


class Line(NamedTuple):
    """A line that was cut or flagged; `wanted` if the gold of its page holds its words."""

    page: str
    rule: str
    text: str
    why: str
    wanted: bool


def processed(path: Path) -> Processed:
    """A page after all stages."""
    return process(path.name, path.read_bytes(), SETTINGS)


def cleaned(page: Page, change: Change) -> str:
    """The text after the edits that act."""
    acting = (edit for edit in change.edits if acts(edit.rule, SETTINGS.rules))
    return edits.apply(page.text, acting)


def lines(page: Page, change: Change, gold: str) -> Iterator[Line]:
    """The lines of a page that were cut or flagged."""
    words = " ".join(_WORD.findall(gold.casefold()))
    for note in change.notes:
        text = page.text[note.start : note.end]
        wanted = " ".join(_WORD.findall(text.casefold())) in words
        yield Line(page.name, note.rule, text, note.why, wanted)


def means(scores: list[Score]) -> tuple[float, float, float]:
    """F1 of the means, mean precision and mean recall."""
    precision = sum(score.precision for score in scores) / len(scores)
    recall = sum(score.recall for score in scores) / len(scores)
    return 2 * precision * recall / max(precision + recall, 1e-9), precision, recall


def report(name: str, labelled: list[extraction.Page], made: list[Processed]) -> list[Line]:
    """Print the figures of one set; its lines."""
    pages = [
        page_of(_in_folder(of, d.name), d.text, d.fields, d.sidecar)
        for of, d in zip(labelled, made, strict=True)
    ]
    changes = templates.decide(pages, SETTINGS)
    found: list[Line] = []
    before: list[Score] = []
    after: list[Score] = []
    for of, document, page in zip(labelled, made, pages, strict=True):
        change, gold = changes.get(page.name, Change()), of.gold["text"]
        head = [document.first("title")] if name in extraction.WITH_HEADLINE else []
        head.append(document.first("standfirst"))
        for text, scores in ((page.text, before), (cleaned(page, change), after)):
            whole = "\n".join(part for part in (*head, text) if part)
            scores.append(Score(of.id, *extraction.score(whole, gold)))
        found += lines(page, change, gold)
    print(f"\n{name}: {len(labelled)} pages")
    for label, scores in (("before", before), ("after", after)):
        print("  {:8}F1 {:.4f}  precision {:.4f}  recall {:.4f}".format(label, *means(scores)))
    for (rule, wanted), count in sorted(Counter((x.rule, x.wanted) for x in found).items()):
        print(f"  {count:5}  {rule}{'  in the gold' if wanted else ''}")
    return found


def _in_folder(page: extraction.Page, name: str) -> str:
    """The name of a page in a folder for its site, where the labels name it."""
    site = page.gold.get("site")
    return f"{site}/{name}" if site else name


def main() -> None:
    """Measure the sets named on the command line."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("sets", nargs="*", default=extraction.SETS)
    parser.add_argument("--data", type=Path, default=extraction.DATA)
    parser.add_argument("--lines", action="store_true")
    chosen = parser.parse_args()
    with Pool(2) as pool:
        for name in chosen.sets:
            labelled = list(extraction.pages(chosen.data / name))
            made = pool.map(processed, [page.path for page in labelled], chunksize=4)
            found = report(name, labelled, made)
            for line in found if chosen.lines else ():
                mark = "GOLD" if line.wanted else "    "
                print(f"{mark} {line.rule} | {line.page} | {line.text} | {line.why}")


if __name__ == "__main__":
    main()
