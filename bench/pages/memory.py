"""Memory over many pages: of the process that keeps the records, and of those that do the work.

    python bench/pages/memory.py [--pages 10000] [--largest 60000]

Pages up to `--largest` bytes, repeated with the words of their paragraphs shuffled, go through all
stages on two processes; resident megabytes are printed on the way. Linux only (`/proc`).
"""

import argparse
import os
import pickle
import sys
import tempfile
from pathlib import Path

import corpus

from pipeline.engines import local
from pipeline.settings import Run, Settings
from pipeline.sources import files

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "dedup"))
from measure import children

MARKS = (100, 250, 500, 1_000, 2_500, 5_000, 7_500, 10_000, 25_000, 50_000, 100_000)


def resident(pid: int) -> int:
    """Megabytes of a process that are in memory; 0 when it is gone."""
    try:
        pages = int(Path(f"/proc/{pid}/statm").read_text().split()[1])
    except OSError:
        return 0
    return pages * os.sysconf("SC_PAGE_SIZE") >> 20


def write(folder: Path, count: int, largest: int) -> None:
    """The pages, a thousand to a folder."""
    small = [page for _, page in corpus.pages(corpus.DATA) if len(page) <= largest]
    for number in range(count):
        path = folder / f"{number // 1000:03}" / f"{number:06}.html"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(corpus.altered(small[number % len(small)], number))


def show(_task: str, done: int, total: int) -> None:
    """A line at each mark."""
    if done in MARKS or done == total:
        below = ", ".join(str(resident(pid)) for pid in sorted(children(os.getpid())))
        print(f"{done:7,} pages: keeps the records {resident(os.getpid())} MB; others {below} MB")


def main() -> None:
    """Write the pages, take them through the stages, and say what the records take."""
    parser = argparse.ArgumentParser(description="Memory over many pages.")
    parser.add_argument("--pages", type=int, default=10_000)
    parser.add_argument("--largest", type=int, default=60_000)
    chosen = parser.parse_args()
    if not corpus.DATA.is_dir():
        print("no pages at ../shared/data/extraction: nothing to measure")
        return
    settings = Settings(run=Run(workers=2))
    with tempfile.TemporaryDirectory() as folder:
        write(Path(folder), chosen.pages, chosen.largest)
        sources = files.walk(Path(folder), settings.sources).sources
        print(f"      0 pages: {resident(os.getpid())} MB")
        results = local.process_all(sources, settings, show)
    sample = results[:: max(len(results) // 500, 1)]
    size = sum(len(pickle.dumps(result)) for result in sample) // len(sample)
    print(f"one record: {size:,} bytes when it is handed over")


if __name__ == "__main__":
    main()
