"""A result of `run.py` as Markdown."""

import math
from typing import Any

# A run beside which other processes used more than this share of the machine says so.
BUSY = 0.1
CLASSES = ("exact", "near >=0.8", "near >=0.7", "near >=0.5", "near >=0.0", "excerpt")
HEAD = (
    "system",
    "version",
    "gives",
    "CPU s",
    "wall s",
    "peak MB",
    "exact",
    "J ≥ .8",
    ".7-.8",
    ".5-.7",
    "< .5",
    "excerpts",
    "templates merged",
    "other false merges",
)


def row(cells: list[str] | tuple[str, ...]) -> str:
    """One row."""
    return "| " + " | ".join(cells) + " |"


def table(head: tuple[str, ...], rows: list[list[str]]) -> list[str]:
    """A table; the first column is text, the others are what they are."""
    return [row(head), row(["---"] * len(head)), *map(row, rows), ""]


def seconds(run: dict[str, Any], cores: int) -> str:
    """CPU seconds, of repeated runs with their range, marked where others kept the machine busy."""
    runs = [one["cpu"] for one in run.get("runs", [run])]
    busy = run["others_cpu"] > BUSY * cores * run["wall"]
    spread = f" ({min(runs):.1f}-{max(runs):.1f})" if len(runs) > 1 else ""
    return f"{run['cpu']:.1f}{spread}{'*' if busy else ''}"


def shares(found: dict[str, float]) -> list[str]:
    """Recall by class."""
    return [f"{found[name]:.3f}".lstrip("0") if name in found else "" for name in CLASSES]


def line(name: str, system: dict[str, Any], size: str, cores: int) -> list[str]:
    """A system's row at one size."""
    version = ", ".join(system.get("versions", {}).values())
    run = system.get(size, {"error": system.get("error", "not run at this size")})
    head = [name, version, system["gives"]]
    if "error" in run:
        return [*head, " ".join(run["error"].split())[:160].replace("|", "/")] + [""] * 10
    cost = [seconds(run, cores), f"{run['wall']:.1f}", f"{run['peak_mb']:,}"]
    found = run["score"]
    if "recall of twos" in found:
        parts = shares(found["recall of twos"])
        wrong = [
            f"{found['templates and series dropped']} dropped",
            f"{found['others dropped']} dropped",
        ]
        return head + cost + parts + wrong
    wrong = [
        f"{found['template merges']}",
        f"{found['series merges'] + found['other false merges']}",
    ]
    return head + cost + shares(found["recall"]) + wrong


def closed(result: dict[str, Any], size: str) -> list[str]:
    """The same recall of those that give pairs, after union-find."""
    rows = []
    for name, system in result["systems"].items():
        found = system.get(size, {}).get("score", {}).get("closed")
        if found:
            wrong = found["series merges"] + found["other false merges"]
            rows.append([name, *shares(found["recall"]), f"{found['template merges']}", f"{wrong}"])
    head = ("system", *HEAD[6:])
    return ["Pairs after union-find:", "", *table(head, rows)] if rows else []


def growth(result: dict[str, Any]) -> list[str]:
    """How cost grows with size: the exponent of n, between the smallest and the largest run."""
    rows = []
    for name, system in result["systems"].items():
        runs = {size: system[size] for size in result["corpora"] if "score" in system.get(size, {})}
        if len(runs) > 1:
            sizes = list(runs)
            small, large = runs[sizes[0]], runs[sizes[-1]]
            ratio = math.log(int(sizes[-1]) / int(sizes[0]))
            costs = ("cpu", "wall", "peak_mb")
            steps = [f"{math.log(large[cost] / small[cost]) / ratio:.2f}" for cost in costs]
            articles = f"{int(sizes[0]):,} → {int(sizes[-1]):,}"
            rows.append([name, articles, f"{small['cpu']:.1f} → {large['cpu']:.1f}", *steps])
    head = ("system", "articles", "CPU s", "exponent, CPU", "wall", "memory")
    return ["## Growth", "", *table(head, rows)] if rows else []


def heading(size: str, corpus: dict[str, Any]) -> list[str]:
    """What the articles of one size are."""
    pairs = ", ".join(f"{count:,} {kind}" for kind, count in corpus["pairs"].items())
    words, megabytes = f"{corpus['words']:g}", f"{corpus['bytes'] / 1e6:.0f}"
    title = f"## {int(size):,} articles of {words} words ({megabytes} MB)"
    made = f"Generator version {corpus['version']}, seed {corpus['seed']}"
    return [title, "", f"{made}, SHA-256 {corpus['sha256'][:16]}…; pairs: {pairs}.", ""]


NOTES = """\
CPU seconds are user and system time of all processes; of repeated runs the middle one, in brackets
the range. `*`: other processes used more than a tenth of the machine meanwhile, so that wall time,
and to a smaller part CPU time, are upper bounds. Recall of near copies by exact Jaccard similarity
of word 5-grams. A system that only drops articles is judged by the copies that come in twos: found
when one of the two is dropped.
"""


def markdown(result: dict[str, Any]) -> str:
    """All tables with what they were measured on."""
    machine = result["machine"]
    lines = [
        "# Deduplication, measured",
        "",
        f"`{result['command'].strip()}`, {result['date']}, commit {result['commit']}; ",
        f"{machine['processor']}, {machine['cores']} cores, {machine['memory_gib']} GiB, ",
        f"Python {machine['python']}, {machine['system']}.",
        "",
    ]
    for size, corpus in result["corpora"].items():
        lines += heading(size, corpus)
        systems = result["systems"].items()
        rows = [line(name, system, size, machine["cores"]) for name, system in systems]
        lines += table(HEAD, rows) + closed(result, size)
    return "\n".join([*lines, *growth(result), NOTES])
