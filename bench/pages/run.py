"""A folder of pages through the whole pipeline, beside trafilatura's own command line.

    python bench/pages/run.py [--pages 1000] [--workers N] [--repeats 3] [--save]

trafilatura runs over the same folder in its parallel mode, as it is and with `--fast`, each system
with as many processes as there are cores, one run after another in turn. `--save` writes
`bench/pages/results/`; numbers taken while others used the machine bear a `*`.
"""

import argparse
import datetime as dt
import json
import os
import platform
import shutil
import statistics
import subprocess
import sys
import tempfile
from importlib.metadata import version
from pathlib import Path
from typing import Any

import corpus

HERE = Path(__file__).resolve().parent
MEASURE = HERE.parent / "dedup" / "measure.py"
LIMIT = 3_600.0  # seconds of wall time for one run
QUIET = 0.1  # share of the machine that others may take in a run that counts
OURS = "this project"


def commands(raw: str, out: str, workers: int) -> dict[str, list[str]]:
    """The systems, in the order in which they run."""
    trafilatura = [shutil.which("trafilatura") or "trafilatura", "--input-dir", raw]
    trafilatura += ["--output-dir", out, "--parallel", str(workers)]
    ours = [sys.executable, "-m", "pipeline", "run", raw, "--out", out, "--workers", str(workers)]
    return {
        "trafilatura": trafilatura,
        "trafilatura --fast": [*trafilatura, "--fast"],
        OURS: ours,
    }


def measured(command: list[str], out: Path) -> dict[str, Any]:
    """What one run cost, and how many files it wrote."""
    shutil.rmtree(out, ignore_errors=True)
    run = subprocess.run(  # noqa: S603  (commands of ours)
        [sys.executable, str(MEASURE), str(LIMIT), *command], capture_output=True, check=True
    )
    cost: dict[str, Any] = json.loads(run.stdout)
    articles = out / "articles" if (out / "articles").is_dir() else out
    cost["articles"] = sum(path.is_file() for path in articles.rglob("*"))
    if cost["returncode"] not in (0, 1):
        raise SystemExit(f"{command}: {run.stderr.decode()[-2000:]}")
    return cost


def shares(raw: Path, out: Path) -> dict[str, Any]:
    """What each part of our run costs."""
    shutil.rmtree(out, ignore_errors=True)
    command = [sys.executable, str(HERE / "shares.py"), str(raw), str(out)]
    made = subprocess.run(command, capture_output=True, check=True)  # noqa: S603  (ours)
    found: dict[str, Any] = json.loads(made.stdout)
    return found


def middle(runs: list[dict[str, Any]], wall_of: int) -> dict[str, Any]:
    """The run with the middle wall time; `quiet` tells whether others left the machine alone."""
    ordered = sorted(runs, key=lambda run: float(run["wall"]))
    chosen = dict(ordered[len(ordered) // 2])
    chosen["quiet"] = chosen["others_cpu"] < QUIET * chosen["wall"] * wall_of
    chosen["walls"] = [run["wall"] for run in runs]
    chosen["cpus"] = [run["cpu"] for run in runs]
    chosen["cpu"] = statistics.median(chosen["cpus"])
    return chosen


def report(found: dict[str, Any]) -> str:
    """All of it as Markdown."""
    pages = f"{found['real']} real pages and {found['altered']} altered ones"
    taken = f"{found['megabytes']} MB; {found['workers']} processes; {found['machine']}"
    versions = f"Python {found['python']}, trafilatura {found['trafilatura']}; {found['date']}"
    lines = [f"{pages}, {taken}; {versions}.", ""]
    lines += ["| system | wall s | CPU s | peak MB | files written |"]
    lines += ["| --- | ---: | ---: | ---: | ---: |"]
    for name, run in found["systems"].items():
        mark = "" if run["quiet"] else "*"
        lines.append(
            f"| {name} | {run['wall']:.1f}{mark} | {run['cpu']:.1f}{mark} | {run['peak_mb']} "
            f"| {run['articles']} |"
        )
    spent = found["shares"]["spent"]
    total = sum(seconds for name, seconds in spent.items() if not _is_part(name))
    lines += ["", "| part of our run, in one process | CPU ms a page | share |"]
    lines += ["| --- | ---: | ---: |"]
    for name, seconds in spent.items():
        label = f"– {name}" if _is_part(name) else name
        each = 1000 * seconds / found["shares"]["pages"]
        lines.append(f"| {label} | {each:.2f} | {100 * seconds / total:.1f} % |")
    return "\n".join(lines) + "\n"


def _is_part(name: str) -> bool:
    return name.startswith("extract:")


def machine() -> str:
    """The processor and how many of its cores there are."""
    cpu = Path("/proc/cpuinfo")
    names = [line for line in cpu.read_text().splitlines() if line.startswith("model name")]
    return (
        f"{names[0].split(':')[1].strip() if names else platform.machine()}, {os.cpu_count()} cores"
    )


def main() -> None:
    """Measure, print, and save where asked to."""
    parser = argparse.ArgumentParser(description="Pages through the pipeline and trafilatura.")
    parser.add_argument("--pages", type=int, default=1000)
    parser.add_argument("--workers", type=int, default=os.cpu_count())
    parser.add_argument("--repeats", type=int, default=3)
    parser.add_argument("--save", action="store_true")
    chosen = parser.parse_args()
    if not corpus.DATA.is_dir():
        print("no pages at ../shared/data/extraction: nothing to measure")
        return
    with tempfile.TemporaryDirectory() as folder:
        raw, out = Path(folder) / "raw", Path(folder) / "out"
        real, more = corpus.write(raw, chosen.pages)
        size = sum(path.stat().st_size for path in raw.rglob("*.html"))
        runs: dict[str, list[dict[str, Any]]] = {}
        for _ in range(chosen.repeats):
            for name, command in commands(str(raw), str(out), chosen.workers).items():
                runs.setdefault(name, []).append(measured(command, out))
        found = {
            "real": real,
            "altered": more,
            "megabytes": size // 1_000_000,
            "workers": chosen.workers,
            "machine": machine(),
            "python": platform.python_version(),
            "trafilatura": version("trafilatura"),
            "date": dt.datetime.now(tz=dt.UTC).date().isoformat(),
            "systems": {name: middle(of, os.cpu_count() or 1) for name, of in runs.items()},
            "shares": shares(raw, out),
        }
    print(report(found))
    if chosen.save:
        (HERE / "results").mkdir(exist_ok=True)
        (HERE / "results" / "pages.json").write_text(json.dumps(found, indent=1) + "\n")
        (HERE / "results" / "pages.md").write_text(report(found))


if __name__ == "__main__":
    main()
