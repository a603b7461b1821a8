# ruff: noqa: T201  (a report is printed)
"""How well articles are taken out of pages, beside trafilatura on the same pages in the same run.

    python tests/quality/extraction.py [--data DIR] [--cache DIR] [--stages extract|all] [SET ...]

Each set is a folder with `gold.jsonl` (id, text, perhaps title and date) and `pages/<id>.html`.
Scored as the public benchmark for article bodies does: multisets of word 4-grams, precision and
recall for each page, their means over the pages, F1 of the two means. Where the gold holds the
headline, title and body are scored together. A page for which an extractor gives nothing counts
with precision and recall 0.
"""

import argparse
import hashlib
import json
import os
import pickle
import re
import time
from collections import Counter
from collections.abc import Iterator
from multiprocessing import Pool
from pathlib import Path
from typing import Any, NamedTuple, cast

from pipeline.model import Failed, Stage
from pipeline.run import Processed, process
from pipeline.settings import Settings
from pipeline.stages import STAGES, extract

SETS = ("nine_sites", "news_2023", "five_languages")
WITH_HEADLINE = frozenset(("nine_sites", "five_languages"))
DATA = Path(os.environ.get("EXTRACTION_DATA", "data/extraction"))
MODES: dict[str, dict[str, Any]] = {
    "trafilatura, default": {"include_comments": False},
    "trafilatura, favour precision": {"include_comments": False, "favor_precision": True},
}
OURS = "ours"
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


def f1(scores: list[Score]) -> tuple[float, float, float]:
    """F1 of the means, mean precision, mean recall."""
    precision = sum(s.precision for s in scores) / len(scores)
    recall = sum(s.recall for s in scores) / len(scores)
    return 2 * precision * recall / max(precision + recall, 1e-9), precision, recall


def pages(folder: Path) -> Iterator[Page]:
    """The labelled pages of a set."""
    with (folder / "gold.jsonl").open(encoding="utf-8") as lines:
        for line in lines:
            gold = json.loads(line)
            yield Page(gold["id"], folder / "pages" / f"{gold['id']}.html", gold)


def ours(path: Path, stages: str) -> Output:
    """The pipeline's article: the extract stage alone, or all stages."""
    chosen = STAGES if stages == "all" else cast("tuple[Stage, ...]", (extract,))
    data = path.read_bytes()
    started = time.process_time()
    made = process(path.name, data, Settings(), stages=chosen)
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


def outputs(job: tuple[Page, Path | None, str]) -> dict[str, Output]:
    """All extractors on one page; trafilatura's from the cache where there is one."""
    page, cache, stages = job
    made = {OURS: ours(page.path, stages)}
    kept = None if cache is None else cache / (hashlib.sha256(page.path.read_bytes()).hexdigest())
    if kept is not None and kept.exists():
        made.update(pickle.loads(kept.read_bytes()))  # noqa: S301  (our own file)
        return made
    others = {name: theirs(page.path, options) for name, options in MODES.items()}
    if kept is not None:
        kept.parent.mkdir(parents=True, exist_ok=True)
        kept.write_bytes(pickle.dumps(others))
    return {**made, **others}


def alike(left: str, right: str) -> bool:
    """Whether two titles are the same but for case, spaces and punctuation."""
    return _WORD.findall(left.casefold()) == _WORD.findall(right.casefold())


def report(name: str, labelled: list[Page], made: list[dict[str, Output]]) -> None:
    """Print the figures of one set."""
    print(f"\n{name}: {len(labelled)} pages")
    scores: dict[str, list[Score]] = {}
    for extractor in made[0]:
        scores[extractor] = [
            Score(page.id, *score(_scored(name, found[extractor]), page.gold["text"]))
            for page, found in zip(labelled, made, strict=True)
        ]
        figures = "F1 {:.4f}  precision {:.4f}  recall {:.4f}".format(*f1(scores[extractor]))
        seconds = sum(found[extractor].seconds for found in made) / len(made)
        print(
            f"  {extractor:32}{figures}  {seconds * 1000:6.1f} ms/page  {_labels(labelled, made, extractor)}"
        )
    exact = sum(found[OURS].exact for found in made)
    inferred = sum(found[OURS].inferred for found in made)
    print(f"  exact characters: {exact / max(exact + inferred, 1):.5f}")
    for worst in sorted(scores[OURS], key=lambda s: s.precision + s.recall)[:_WORST]:
        print(f"    {worst.id[:60]:60} precision {worst.precision:.2f}  recall {worst.recall:.2f}")


def _scored(name: str, found: Output) -> str:
    return f"{found.title}\n{found.text}" if name in WITH_HEADLINE else found.text


def _labels(labelled: list[Page], made: list[dict[str, Output]], extractor: str) -> str:
    """The shares of right titles and dates, where the gold has them."""
    if "title" not in labelled[0].gold:
        return ""
    pairs = [(page.gold, found[extractor]) for page, found in zip(labelled, made, strict=True)]
    titles = sum(alike(found.title, gold["title"] or "") for gold, found in pairs)
    dates = sum(found.date[:10] == (gold["date"] or "")[:10] for gold, found in pairs)
    return f"titles {titles / len(pairs):.3f}  dates {dates / len(pairs):.3f}"


def main() -> None:
    """Run the sets named on the command line."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("sets", nargs="*", default=SETS)
    parser.add_argument("--data", type=Path, default=DATA)
    parser.add_argument("--cache", type=Path)
    parser.add_argument("--stages", choices=("extract", "all"), default="extract")
    parser.add_argument("--processes", type=int, default=2)
    chosen = parser.parse_args()
    with Pool(chosen.processes) as pool:
        for name in chosen.sets:
            labelled = list(pages(chosen.data / name))
            jobs = [(page, chosen.cache, chosen.stages) for page in labelled]
            report(name, labelled, pool.map(outputs, jobs, chunksize=4))


if __name__ == "__main__":
    main()
