"""All systems one after another over the same articles: cost, recall, false merges.

    python bench/dedup/run.py                       # everything: 20,000 and 100,000 articles
    python bench/dedup/run.py --only ours daft      # some systems
    python bench/dedup/run.py --documents 20000     # one size

Each system runs in a fresh process in its own environment (made when missing). Quick ones run
three times, and the middle run by CPU time counts. The result goes to `bench/dedup/results/`: a
JSON file with all that was measured, and the same as Markdown tables.
"""

import argparse
import datetime as dt
import json
import os
import platform
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any, NamedTuple

import environments
import generate
import score
import tables

HERE = Path(__file__).resolve().parent
RESULTS = HERE / "results"
# Articles of the first run, which writes compiled files and is not counted; fewer do not pay for
# compiled passes (`pipeline.corpus.engine`).
WARM_UP = 2_000
REPEATED_BELOW = 30.0  # CPU seconds
REPEATS = 3


class Runner(NamedTuple):
    """One way of one system: its script (with arguments), what it gives, and its limits."""

    name: str
    peer: str
    script: str
    gives: str
    packages: tuple[str, ...]
    largest: int = 1_000_000_000  # articles; slow ways are not run on more
    limit: float = 3_600.0  # seconds of wall time


RUNNERS = (
    Runner("this project", "ours", "ours.py", "verified clusters", ("newsproof",)),
    Runner("daft", "daft", "peers/daft/bands.py", "unverified pairs", ("daft",)),
    Runner("rensa", "rensa", "peers/rensa/pairs.py", "unverified pairs", ("rensa",)),
    Runner(
        "rensa, words by `\\w+`",
        "rensa",
        "peers/rensa/pairs.py words",
        "unverified pairs",
        ("rensa",),
    ),
    Runner("rensa, streaming", "rensa", "peers/rensa/streaming.py", "keep or drop", ("rensa",)),
    Runner("rensa, rho", "rensa", "peers/rensa/rho.py", "flags", ("rensa",)),
    Runner(
        "datasketch, bulk calls",
        "datasketch",
        "peers/datasketch/bulk.py",
        "unverified pairs",
        ("datasketch",),
    ),
    Runner(
        "datatrove",
        "datatrove",
        "peers/datatrove/minhash.py",
        "unverified clusters",
        ("datatrove",),
        largest=20_000,
    ),
    Runner(
        "text-dedup",
        "text-dedup",
        "peers/text-dedup/minhash.py",
        "unverified clusters",
        ("text-dedup",),
    ),
    Runner(
        "datasketch, as its manual shows",
        "datasketch",
        "peers/datasketch/manual.py",
        "unverified pairs",
        ("datasketch",),
    ),
    Runner(
        "data-juicer",
        "data-juicer",
        "peers/data-juicer/minhash.py",
        "unverified clusters",
        ("py-data-juicer",),
    ),
)


def machine() -> dict[str, Any]:
    """What it was measured on."""
    lines = Path("/proc/cpuinfo").read_text().splitlines()
    memory = Path("/proc/meminfo").read_text().splitlines()[0].split()[1]
    return {
        "processor": next(line.split(":")[1].strip() for line in lines if "model name" in line),
        "cores": os.cpu_count(),
        "memory_gib": round(int(memory) / 2**20, 1),
        "system": platform.platform(),
        "python": platform.python_version(),
    }


def commit() -> str:
    """The commit that was measured, with a mark where files differ from it."""
    command = ["git", "describe", "--always", "--dirty", "--abbrev=12"]
    run = subprocess.run(command, check=False, capture_output=True, text=True, cwd=HERE)  # noqa: S603
    return run.stdout.strip() or "not a checkout"


def once(runner: Runner, docs: Path) -> tuple[dict[str, Any], dict[str, Any] | None]:
    """One run in a fresh process with fresh caches: what it cost, and what it found."""
    script, *rest = runner.script.split()
    with tempfile.TemporaryDirectory(dir=generate.DATA) as folder:
        target = Path(folder) / "found.json"
        command = [sys.executable, str(HERE / "measure.py"), str(runner.limit)]
        command += [str(environments.python(runner.peer)), str(HERE / script)]
        command += [str(docs), str(target), *rest]
        offline = {"HF_HUB_OFFLINE": "1", "HF_HOME": folder, "PYTHONPATH": str(HERE / "peers")}
        run = subprocess.run(  # noqa: S603
            command, check=True, capture_output=True, text=True, env=os.environ | offline
        )
        cost = json.loads(run.stdout)
        if cost["late"]:
            return cost | {"error": f"stopped after {runner.limit:.0f} s"}, None
        if cost["returncode"] or not target.exists():
            return cost | {"error": run.stderr.strip()[-600:]}, None
        return cost, json.loads(target.read_text())


def measured(runner: Runner, folder: Path, known: score.Truth) -> dict[str, Any]:
    """The runs of one system at one size, and the score of what the last one found."""
    docs = folder / "docs.jsonl"
    runs: list[dict[str, Any]] = []
    while not runs or (runs[0]["cpu"] < REPEATED_BELOW and len(runs) < REPEATS):
        cost, output = once(runner, docs)
        if output is None:
            return cost
        runs.append(cost)
    middle = statistics.median_low([run["cpu"] for run in runs])
    chosen = next(run for run in runs if run["cpu"] == middle)
    return chosen | {"runs": runs, "score": score.score(output, known, docs)}


def prepared(runner: Runner, warm_up: Path) -> dict[str, Any]:
    """Install a system and let it run once; an `error` where that does not work."""
    try:
        found = environments.versions(runner.peer, runner.packages)
    except (environments.NotInstalled, subprocess.CalledProcessError) as error:
        return {"error": f"not installed: {getattr(error, 'stderr', None) or error}"}
    cost, output = once(runner, warm_up / "docs.jsonl")
    if output is None:
        return {"versions": found, "error": f"does not run: {cost['error']}"}
    return {"versions": found, "first": cost}


def bench(result: dict[str, Any], runners: list[Runner], target: Path) -> None:
    """Fill `result` run by run, and write it after each: an interrupted bench keeps what it has."""
    words, seed = result["words"], result["seed"]
    warm_up = generate.corpus(WARM_UP, words=words, seed=seed)
    folders = {size: generate.corpus(size, words=words, seed=seed) for size in result["sizes"]}
    result["corpora"] = {str(size): meta(folder) for size, folder in folders.items()}
    systems: dict[str, dict[str, Any]] = result["systems"]
    for runner in runners:
        record = systems[runner.name] = {"gives": runner.gives} | prepared(runner, warm_up)
        print(f"{runner.name}: {record.get('error') or record['versions']}", flush=True)
    for size, folder in folders.items():
        known = score.truth(folder)
        for runner in runners:
            record = systems[runner.name]
            if "error" not in record and size <= runner.largest:
                found = record[str(size)] = measured(runner, folder, known)
                print(f"{size} {runner.name}: {found.get('error') or found['cpu']}", flush=True)
                written(result, target)


def written(result: dict[str, Any], target: Path) -> str:
    """Write the result as JSON and as Markdown; the latter."""
    text = tables.markdown(result)
    RESULTS.mkdir(exist_ok=True)
    target.with_suffix(".json").write_text(json.dumps(result, indent=1) + "\n")
    target.with_suffix(".md").write_text(text)
    return text


def meta(folder: Path) -> dict[str, Any]:
    """What a corpus is."""
    found: dict[str, Any] = json.loads((folder / "meta.json").read_text())
    return found


def parsed() -> argparse.Namespace:
    """Command line."""
    names = [runner.name for runner in RUNNERS]
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--documents", type=int, nargs="+", default=[20_000, 100_000])
    parser.add_argument("--words", type=float, default=500.0, help="mean length of an article")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", nargs="+", metavar="SYSTEM", help=f"of: {', '.join(names)}")
    parser.add_argument("--name", default="peers", help="of the result's files")
    return parser.parse_args()


def main() -> None:
    """Run, and write the result."""
    options = parsed()
    wanted = options.only or [runner.name for runner in RUNNERS]
    runners = [runner for runner in RUNNERS if {runner.name, runner.peer} & set(wanted)]
    begun = dt.datetime.now(dt.UTC)
    result = {
        "command": "python bench/dedup/run.py " + " ".join(sys.argv[1:]),
        "date": begun.strftime("%Y-%m-%d"),
        "commit": commit(),
        "machine": machine(),
        "words": options.words,
        "seed": options.seed,
        "sizes": sorted(options.documents),
        "systems": {},
    }
    target = RESULTS / options.name
    bench(result, runners, target)
    print(written(result, target))
    print(f"{dt.datetime.now(dt.UTC) - begun} in all")


if __name__ == "__main__":
    main()
