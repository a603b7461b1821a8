# ruff: noqa: T201  (a report is printed)
"""How well articles are taken out of pages, beside trafilatura on the same pages in the same run.

    cd tests; python -m quality.extraction [--data DIR] [--cache DIR] [SET ...]

Ours is measured twice: the stage `extract` alone, and all stages. Each set is a folder with
`gold.jsonl` (id, text, perhaps title and date) and `pages/<id>.html`.
Scored as the public benchmark for article bodies does: multisets of word 4-grams, precision and
recall for each page, their means over the pages, F1 of the two means. Where the gold holds the
headline, title and body are scored together. A page for which an extractor gives nothing counts
with precision and recall 0. The worst pages, gold beside ours: `python -m quality.beside`.
"""

import argparse
import hashlib
import json
import multiprocessing
import re
import time
from collections import Counter
from collections.abc import Callable, Iterator
from importlib.metadata import version
from multiprocessing.pool import Pool
from pathlib import Path
from typing import Any, NamedTuple, cast

from pipeline.model import Failed, Stage
from pipeline.run import Processed, process
from pipeline.settings import Settings
from pipeline.stages import STAGES, extract

SETS = ("nine_sites", "news_2023", "five_languages")
WITH_HEADLINE = frozenset(("nine_sites", "five_languages"))
DATA = Path(__file__).parents[3] / "shared" / "data" / "extraction"
MODES: dict[str, dict[str, Any]] = {
    "trafilatura, default": {"include_comments": False},
    "trafilatura, favour precision": {"include_comments": False, "favor_precision": True},
}
OURS = "ours, extract alone"
CLEAN = "ours, all stages"
_WORD = re.compile(r"\w+")
_WORST = 10


class Output(NamedTuple):
    """What an extractor made of a page; `exact` and `inferred` count dense characters (ours only)."""

    title: str
    date: str
    text: str
    seconds: float
    exact: int = 0
    inferred: int = 0


class Page(NamedTuple):
    """A labelled page."""

    id: str
    path: Path
    gold: dict[str, Any]


class Score(NamedTuple):
    """Precision and recall of one page by one extractor."""

    id: str
    precision: float
    recall: float


class Figures(NamedTuple):
    """F1 of the means, mean precision and mean recall over the pages of a set.

    `titles` and `dates` are the shares of right ones (None where the gold has none), `exact` the
    share of characters that were located to the letter, `milliseconds` the CPU time for a page.
    """

    f1: float
    precision: float
    recall: float
    titles: float | None
    dates: float | None
    exact: float
    milliseconds: float


def grams(text: str) -> Counter[tuple[str, ...]]:
    """The multiset of word 4-grams; a shorter text gives the one run it has."""
    words = _WORD.findall(text)
    if len(words) < 4:
        return Counter([tuple(words)] if words else [])
    return Counter(zip(*(words[i:] for i in range(4)), strict=False))


def score(found: str, gold: str) -> tuple[float, float]:
    """Precision and recall of a text against the gold."""
    ours, theirs = grams(found), grams(gold)
    shared = (ours & theirs).total()
    return shared / max(ours.total(), 1), shared / max(theirs.total(), 1)


def pages(folder: Path) -> Iterator[Page]:
    """The labelled pages of a set."""
    with (folder / "gold.jsonl").open(encoding="utf-8") as lines:
        for line in lines:
            gold = json.loads(line)
            yield Page(gold["id"], folder / "pages" / f"{gold['id']}.html", gold)


def ours(path: Path, stages: tuple[Stage, ...]) -> Output:
    """The pipeline's article after these stages."""
    data = path.read_bytes()
    started = time.process_time()
    made = process(path.name, data, Settings(), stages=stages)
    seconds = time.process_time() - started
    if isinstance(made.verdict, Failed):
        raise SystemExit(f"{path.name}: {made.verdict.error}")
    text = "\n".join(filter(None, (made.first("standfirst"), made.text)))
    inferred = inferred_characters(made)
    exact = len("".join(made.text.split())) - inferred
    title = made.first("title") or ""
    return Output(title, made.first("date") or "", text, seconds, exact, inferred)


def inferred_characters(made: Processed) -> int:
    """Dense characters of the lines that were not located whole, as far as they were not found."""
    count = 0
    for note in made.notes:
        if note.rule == "extract.inferred":
            share = int(note.why.split("%")[0]) / 100
            count += round(len("".join(note.text.split())) * (1 - share))
    return count


def theirs(path: Path, options: dict[str, Any]) -> Output:
    """trafilatura's article."""
    from trafilatura import bare_extraction

    data = path.read_bytes()
    started = time.process_time()
    found = bare_extraction(
        data,
        with_metadata=True,
        deduplicate=False,
        date_extraction_params={
            "max_date": "2030-01-01",
            "extensive_search": True,
            "original_date": True,
        },
        **options,
    )
    seconds = time.process_time() - started
    if found is None or isinstance(found, dict):
        return Output("", "", "", seconds)
    return Output(found.title or "", found.date or "", found.text or "", seconds)


def outputs(job: tuple[Page, Path | None]) -> dict[str, Output]:
    """All extractors on one page; trafilatura's from the cache where there is one."""
    page, cache = job
    made = {
        OURS: ours(page.path, cast("tuple[Stage, ...]", (extract,))),
        CLEAN: ours(page.path, STAGES),
    }
    name = f"{version('trafilatura')}-{hashlib.sha256(page.path.read_bytes()).hexdigest()}"
    kept = None if cache is None else cache / name
    if kept is not None and kept.exists():
        stored = json.loads(kept.read_bytes())
        return {**made, **{mode: Output(*values) for mode, values in stored.items()}}
    others = {mode: theirs(page.path, options) for mode, options in MODES.items()}
    if kept is not None:
        kept.parent.mkdir(parents=True, exist_ok=True)
        kept.write_text(json.dumps(others), encoding="utf-8")
    return {**made, **others}


def alike(left: str, right: str) -> bool:
    """Whether two titles are the same but for case, spaces and punctuation."""
    return _WORD.findall(left.casefold()) == _WORD.findall(right.casefold())


class Measured:
    """A labelled set with what each extractor made of its pages."""

    def __init__(self, name: str, labelled: list[Page], made: list[dict[str, Output]]) -> None:
        self.name, self.pages, self.made = name, labelled, made

    def part(self, chosen: frozenset[str]) -> "Measured":
        """The same, of some pages only."""
        pairs = zip(self.pages, self.made, strict=True)
        taken = [(page, found) for page, found in pairs if page.id in chosen]
        return Measured(self.name, [page for page, _ in taken], [found for _, found in taken])

    def scored(self, found: Output) -> str:
        """The text that is held against the gold."""
        return f"{found.title}\n{found.text}" if self.name in WITH_HEADLINE else found.text

    def scores(self, extractor: str) -> list[Score]:
        """Precision and recall of each page."""
        return [
            Score(page.id, *score(self.scored(found[extractor]), page.gold["text"]))
            for page, found in zip(self.pages, self.made, strict=True)
        ]

    def figures(self, extractor: str) -> Figures:
        """The figures of one extractor over all pages."""
        scores = self.scores(extractor)
        precision = sum(score.precision for score in scores) / len(scores)
        recall = sum(score.recall for score in scores) / len(scores)
        found = [made[extractor] for made in self.made]
        exact = sum(output.exact for output in found)
        return Figures(
            f1=2 * precision * recall / max(precision + recall, 1e-9),
            precision=precision,
            recall=recall,
            titles=self._share("title", lambda gold, out: alike(out.title, gold), extractor),
            dates=self._share("date", lambda gold, out: out.date[:10] == gold[:10], extractor),
            exact=exact / max(exact + sum(output.inferred for output in found), 1),
            milliseconds=1000 * sum(output.seconds for output in found) / len(found),
        )

    def _share(
        self, label: str, right: Callable[[str, Output], bool], extractor: str
    ) -> float | None:
        """The share of pages whose title or date is right; None where the gold has none."""
        if label not in self.pages[0].gold:
            return None
        pairs = zip(self.pages, self.made, strict=True)
        count = sum(right(page.gold[label] or "", found[extractor]) for page, found in pairs)
        return count / len(self.pages)

    def worst(self, count: int) -> list[Score]:
        """The pages with the lowest precision and recall after all stages."""
        return sorted(self.scores(CLEAN), key=lambda s: (s.precision + s.recall, s.id))[:count]


def measure(
    folder: Path, pool: Pool, cache: Path | None, chosen: frozenset[str] | None
) -> Measured:
    """Run every extractor on the pages of a set, or on the chosen ones."""
    labelled = [page for page in pages(folder) if chosen is None or page.id in chosen]
    jobs = [(page, cache) for page in labelled]
    return Measured(folder.name, labelled, pool.map(outputs, jobs, chunksize=4))


def report(measured: Measured, worst: int = _WORST) -> str:
    """The figures of one set as a table, then its worst pages."""
    lines = [f"\n{measured.name}: {len(measured.pages)} pages"]
    for extractor in measured.made[0]:
        found = measured.figures(extractor)
        labels = (
            "" if found.titles is None else f"  titles {found.titles:.3f}  dates {found.dates:.3f}"
        )
        lines.append(
            f"  {extractor:32}F1 {found.f1:.4f}  precision {found.precision:.4f}"
            f"  recall {found.recall:.4f}  {found.milliseconds:5.1f} ms/page{labels}"
        )
    lines.append(f"  exact characters: {measured.figures(OURS).exact:.5f}")
    lines.extend(
        f"    {page.id[:60]:60} precision {page.precision:.2f}  recall {page.recall:.2f}"
        for page in measured.worst(worst)
    )
    return "\n".join(lines)


def main() -> None:
    """Run the sets named on the command line."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("sets", nargs="*", default=SETS)
    parser.add_argument("--data", type=Path, default=DATA)
    parser.add_argument("--cache", type=Path)
    parser.add_argument("--processes", type=int, default=2)
    chosen = parser.parse_args()
    with multiprocessing.Pool(chosen.processes) as pool:
        for name in chosen.sets:
            print(report(measure(chosen.data / name, pool, chosen.cache, None)))


if __name__ == "__main__":
    main()
