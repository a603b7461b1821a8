# ruff: noqa: T201  (a report is printed)
"""The least that extraction reaches on labelled pages, beside trafilatura in the same run.

    cd tests; python -m quality.gate [--data DIR] [--cache DIR]

Exit code 1 if a floor is missed or the data are not those that the floors were set on; a set that
is not there is skipped, and said so.
"""

import argparse
import hashlib
import sys
from multiprocessing import Pool
from pathlib import Path
from typing import NamedTuple

from quality import extraction

DATA = Path(__file__).parents[3] / "shared" / "data" / "extraction"


class Floor(NamedTuple):
    """What a set must reach; `lead` is over the better of trafilatura's two modes, by F1."""

    sha256: str
    f1: float
    lead: float
    recall_behind: float = 0.003


FLOORS = {
    "nine_sites": Floor(
        "55e2d8af7f41162728925c4a48f5269a3488e9f3eed688a16482e85ab2436964", 0.978, 0.010
    ),
    "news_2023": Floor(
        "a26e327a3606f41308c4d8ed39172871e28528ecf61ecbd0fb6981cf43a369dd", 0.954, 0.010
    ),
    "five_languages": Floor(
        "e359ccee6ee5edef026f77dba137c9b453ab47f87115939bb7dfc7e636086db1", 0.930, 0.0
    ),
}


def fingerprint(folder: Path) -> str:
    """The hash of a set: of its labels and of every page."""
    whole = hashlib.sha256((folder / "gold.jsonl").read_bytes())
    for page in sorted((folder / "pages").iterdir()):
        whole.update(page.name.encode() + hashlib.sha256(page.read_bytes()).digest())
    return whole.hexdigest()


def missed(floor: Floor, made: dict[str, extraction.Figures]) -> list[str]:
    """The floors of a set that were not reached, in words."""
    ours = made[extraction.OURS]
    default, precise = (made[mode] for mode in extraction.MODES)
    best = max(default.f1, precise.f1)
    found = []
    if ours.f1 < floor.f1:
        found.append(f"F1 {ours.f1:.4f} is under {floor.f1:.4f}")
    if ours.f1 <= best + floor.lead:
        found.append(f"F1 {ours.f1:.4f} leads {best:.4f} by no more than {floor.lead:.3f}")
    if ours.recall < default.recall - floor.recall_behind:
        found.append(f"recall {ours.recall:.4f} is behind {default.recall:.4f}")
    return found


def main() -> int:
    """Measure each set that is there; the number of those that fail decides the exit code."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("--data", type=Path, default=DATA)
    parser.add_argument("--cache", type=Path)
    chosen = parser.parse_args()
    failed = 0
    with Pool(2) as pool:
        for name, floor in FLOORS.items():
            folder = chosen.data / name
            if not folder.is_dir():
                print(f"{name}: SKIPPED, no such set in the data folder")
                continue
            found = fingerprint(folder)
            problems = [] if found == floor.sha256 else [f"the data changed: {found}"]
            labelled = list(extraction.pages(folder))
            jobs = [(page, chosen.cache, "extract") for page in labelled]
            made = pool.map(extraction.outputs, jobs, chunksize=4)
            problems += missed(floor, extraction.report(name, labelled, made))
            failed += bool(problems)
            print(f"{name}: " + ("; ".join(problems) or "floors held"))
    return int(failed > 0)


if __name__ == "__main__":
    sys.exit(main())
