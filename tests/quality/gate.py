# ruff: noqa: T201  (a report is printed)
"""The least that cleaning reaches on labelled pages and lines, beside trafilatura in the same run.

    cd tests; python -m quality.gate [--data DIR] [--cache DIR] [--pin [--lower WHY]]

Exit code 1 if a floor is missed or the data are not those that the floors were set on; a set that
is not there is skipped, and said so. `--pin` writes the figures of this run as the floors and, from
them, the counts of `docs/quality.md`; a floor that falls needs `--lower` with the reason.
"""

import argparse
import hashlib
import multiprocessing
import sys
from collections.abc import Iterator
from multiprocessing.pool import Pool
from pathlib import Path
from typing import NamedTuple

from quality import beside, extraction, floors, plain_lines
from quality.extraction import CLEAN, MODES, OURS, Figures, Measured

DATA = Path(__file__).parents[3] / "shared" / "data"
LINES = "plain_lines"
LEAD = {"nine_sites": 0.010, "news_2023": 0.010, "five_languages": 0.0}
"""By how much our F1 must be above the better of trafilatura's two modes."""
_RECALL_BEHIND = 0.003
_EXACT = 0.99
_LINE_PRECISION = 0.97
_SAMPLE = 8  # the tests run one page in so many


class Result(NamedTuple):
    """What a set gave: its figures by part, what fell short, and the report."""

    figures: dict[str, dict[str, float]]
    problems: list[str]
    report: str


def fingerprint(folder: Path) -> str:
    """The hash of a set: of every file below it."""
    whole = hashlib.sha256()
    for file in sorted(folder.rglob("*")):
        if file.is_file():
            name = file.relative_to(folder).as_posix()
            whole.update(name.encode() + hashlib.sha256(file.read_bytes()).digest())
    return whole.hexdigest()


def sample(folder: Path) -> frozenset[str]:
    """The pages of a set that the tests run: chosen by the hash of their names."""
    ids = (page.id for page in extraction.pages(folder))
    return frozenset(
        name for name in ids if hashlib.sha256(name.encode()).digest()[0] % _SAMPLE == 0
    )


def pins(measured: Measured) -> dict[str, float]:
    """The figures of a set, or of a sample of it, that are held."""
    ours, clean = measured.figures(OURS), measured.figures(CLEAN)
    best = max(measured.figures(mode).f1 for mode in MODES)
    held = {"f1": ours.f1, "precision": ours.precision, "recall": ours.recall}
    held |= {"lead": ours.f1 - best, "exact": ours.exact}
    held |= {f"{name}_all_stages": getattr(clean, name) for name in ("f1", "precision", "recall")}
    if clean.titles is not None and clean.dates is not None:
        held |= {"titles": clean.titles, "dates": clean.dates}
    return held


def against_trafilatura(name: str, measured: Measured) -> Iterator[str]:
    """What falls short of what trafilatura does on the same pages, and of the exact share."""
    ours = measured.figures(OURS)
    theirs = [measured.figures(mode) for mode in MODES]
    best = max(figures.f1 for figures in theirs)
    if ours.f1 <= best + LEAD[name]:
        yield f"F1 {ours.f1:.4f} leads {best:.4f} by no more than {LEAD[name]:.3f}"
    if ours.recall < theirs[0].recall - _RECALL_BEHIND:
        yield f"recall {ours.recall:.4f} is behind {theirs[0].recall:.4f}"
    if ours.exact < _EXACT:
        yield f"{ours.exact:.4f} of the characters are exact"
    yield from _labels_behind(measured.figures(CLEAN), theirs)


def _labels_behind(ours: Figures, theirs: list[Figures]) -> Iterator[str]:
    for label in ("titles", "dates"):
        mine = getattr(ours, label)
        best = max((getattr(figures, label) or 0.0 for figures in theirs), default=0.0)
        if mine is not None and mine < best:
            yield f"{label} {mine:.3f} are less often right than {best:.3f}"


def pages(folder: Path, pool: Pool, cache: Path | None) -> tuple[Result, Measured]:
    """Measure a set of pages: the whole, and its sample within it."""
    measured = extraction.measure(folder, pool, cache, None)
    part = measured.part(sample(folder))
    figures = {f"{folder.name}.whole": pins(measured), f"{folder.name}.sample": pins(part)}
    problems = list(against_trafilatura(folder.name, measured))
    return Result(figures, problems, extraction.report(measured)), measured


def lines(folder: Path) -> Result:
    """Measure what is cut from documents labelled line by line."""
    by_language = plain_lines.measure(folder)
    figures = {f"{folder.name}.{name}": found.held for name, found in by_language.items()}
    problems = [
        f"{name}: line precision {found.precision:.4f} is under {_LINE_PRECISION}"
        for name, found in by_language.items()
        if found.precision < _LINE_PRECISION
    ]
    report = "\n".join(["", f"{folder.name}:", *(f"  {c}" for c in by_language.values())])
    return Result(figures, problems, report)


def judged(name: str, result: Result, folder: Path, old: floors.Floors) -> list[str]:
    """Everything that a set falls short of."""
    found = fingerprint(folder)
    problems = [] if found == old.hashes.get(name) else [f"the data changed: {found}"]
    problems += result.problems
    for part, figures in result.figures.items():
        short = floors.missed(part, old.pins.get(part, {}), figures)
        problems += [f"{part}: {what}" for what in short]
    return problems


def main() -> int:
    """Measure each set that is there; the exit code says whether all floors hold."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("--data", type=Path, default=DATA)
    parser.add_argument("--cache", type=Path, help="keep trafilatura's answers here")
    parser.add_argument("--pin", action="store_true", help="write this run's figures as the floors")
    parser.add_argument("--lower", default="", metavar="WHY", help="the reason why a floor falls")
    chosen = parser.parse_args()
    old, failed = floors.load(), 0
    new = floors.Floors({}, {}, (), {})
    for name, folder in sets(chosen.data):
        if not folder.is_dir():
            print(f"\n{name}: SKIPPED, no such set in the data folder")
            continue
        result = run(folder, chosen.cache, new)
        problems = judged(name, result, folder, old)
        failed += bool(problems)
        print(result.report)
        print(f"{name}: " + ("; ".join(problems) or "floors held"))
        new.hashes[name] = fingerprint(folder)
        new.pins.update(result.figures)
    if chosen.pin:
        return repin(old, new, chosen.lower)
    return int(failed > 0)


def sets(data: Path) -> Iterator[tuple[str, Path]]:
    """Every set by name, and where it lies."""
    for name in LEAD:
        yield name, data / "extraction" / name
    yield LINES, data / LINES


def run(folder: Path, cache: Path | None, new: floors.Floors) -> Result:
    """Measure one set; of pages also what is lost and what leaks, by class."""
    if folder.name == LINES:
        return lines(folder)
    with multiprocessing.Pool(2) as pool:
        result, measured = pages(folder, pool, cache)
    for side, counts in beside.counted(measured).items():
        new.classes[f"{folder.name}.{side}"] = counts
    return result


def repin(old: floors.Floors, new: floors.Floors, why: str) -> int:
    """Write the floors; the exit code is 2 where one would fall and nobody said why."""
    try:
        floors.FILE.write_text(floors.text(floors.pinned(old, new, why)), encoding="utf-8")
    except floors.UnexplainedError as error:
        print(error)
        return 2
    print("pinned; now `make docs`")
    return 0


if __name__ == "__main__":
    sys.exit(main())
