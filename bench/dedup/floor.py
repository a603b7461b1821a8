"""What reading, tokenising and sketching cost by several means: what is possible at all.

    python bench/dedup/floor.py [--documents 20000]

runs itself in an environment of its own (numba, msgspec, orjson). CPU seconds, the best of three;
each step alone, its input ready in memory, so that a whole is the sum of its steps and start-up.
"""

import argparse
import itertools
import json
import os
import re
import resource
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import environments
import generate

REPEATS = 3
RESULTS = Path(__file__).resolve().parent / "results"


def best(work: Callable[[], object]) -> float:
    """CPU seconds of the quickest of three calls, after one that is not counted."""
    work()
    times = []
    for _ in range(REPEATS):
        begun = time.process_time()
        work()
        times.append(time.process_time() - begun)
    return min(times)


def start_up(code: str) -> float:
    """CPU seconds of a fresh interpreter that runs `code`, the best of three."""
    times = []
    for _ in range(REPEATS + 1):
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run([sys.executable, "-c", code], check=True, cwd=Path(__file__).parent)  # noqa: S603
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        times.append(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
    return min(times[1:])


def reading(docs: Path) -> dict[str, float]:
    """From a file to texts."""
    import msgspec  # noqa: PLC0415  (not in every environment)
    import orjson  # noqa: PLC0415

    class Text(msgspec.Struct):
        text: str

    class Raw(msgspec.Struct):
        text: msgspec.Raw

    data = docs.read_bytes()
    lines = data.splitlines()
    text, raw = msgspec.json.Decoder(Text), msgspec.json.Decoder(Raw)
    return {
        "read the file's bytes": best(docs.read_bytes),
        "split into lines": best(data.splitlines),
        "json.loads a line": best(lambda: [json.loads(line)["text"] for line in lines]),
        "orjson.loads a line": best(lambda: [orjson.loads(line)["text"] for line in lines]),
        "msgspec a line, `text` only": best(lambda: [text.decode(line).text for line in lines]),
        "msgspec `decode_lines`": best(lambda: text.decode_lines(data)),
        "msgspec `decode_lines`, text left raw": best(lambda: raw.decode_lines(data)),
    }


def python_words(texts: list[str]) -> dict[str, float]:
    """From texts to words in Python objects."""
    words = re.compile(r"\w+")
    return {
        "lower().split()": best(lambda: [len(text.lower().split()) for text in texts]),
        "re `\\w+` on lower()": best(lambda: [len(words.findall(text.lower())) for text in texts]),
        "lower().split() and 5-grams joined": best(lambda: [len(joined(text)) for text in texts]),
    }


def joined(text: str) -> set[str]:
    """5-grams as strings, the way the peers take them."""
    words = text.lower().split()
    return set(map(" ".join, zip(*(words[start:] for start in range(5)), strict=False)))


def bands(sketches: Any) -> int:  # noqa: ANN401  (an array; numpy lives in the floor's own environment)
    """Equal neighbours in 18 bands of 7 rows, each sorted."""
    import numpy as np  # noqa: PLC0415

    keys = sketches[:, :126].copy().reshape(len(sketches), 18, 7)
    mixed = (keys.astype(np.uint64) * np.uint64(0x9E3779B97F4A7C15)).cumsum(axis=2)[:, :, -1]
    ordered = np.sort(mixed, axis=0)
    return int((ordered[1:] == ordered[:-1]).sum())


def compiled(docs: Path, texts: list[str]) -> dict[str, float]:
    """The same over arrays, in numba."""
    import kernels  # noqa: PLC0415
    import numpy as np  # noqa: PLC0415

    def encoded() -> tuple[np.ndarray, np.ndarray]:
        parts = [text.encode() for text in texts]
        starts = np.zeros(len(parts) + 1, np.int64)
        np.cumsum([len(part) for part in parts], out=starts[1:])
        return np.frombuffer(b"".join(parts), np.uint8), starts

    def code_points() -> tuple[np.ndarray, np.ndarray]:
        starts = np.zeros(len(texts) + 1, np.int64)
        np.cumsum([len(text) for text in texts], out=starts[1:])
        return np.frombuffer("".join(texts).encode("utf-32-le"), np.uint32), starts

    lines = np.fromfile(docs, np.uint8)
    marker = np.frombuffer(b'"text": "', np.uint8)
    data, starts = encoded()
    points, point_starts = code_points()
    hashes, bounds = kernels.shingle_hashes(data, starts)
    rng = np.random.default_rng(1)
    factors = rng.integers(0, 1 << 31, 128, dtype=np.uint32) * np.uint32(2) + np.uint32(1)
    terms = rng.integers(0, 1 << 32, 128, dtype=np.uint32)
    sketches = kernels.permutations(hashes, bounds, factors, terms)

    return {
        "texts out of the raw lines, in numba (no JSON parser)": best(
            lambda: kernels.texts_of(lines, marker)
        ),
        "texts to one UTF-8 array": best(encoded),
        "texts to one array of code points": best(code_points),
        "bytes: words and their hashes": best(lambda: kernels.words_only(data, starts)),
        "code points: words and their hashes": best(
            lambda: kernels.words_only(points, point_starts)
        ),
        "bytes: all 5-gram hashes kept": best(lambda: kernels.shingle_hashes(data, starts)),
        "bytes: words, 5-grams, one-permutation sketch in one pass": best(
            lambda: kernels.one_permutation(data, starts)
        ),
        "code points: the same": best(lambda: kernels.one_permutation(points, point_starts)),
        "128 permutations of the 5-gram hashes": best(
            lambda: kernels.permutations(hashes, bounds, factors, terms)
        ),
        "5-gram hashes of each text sorted, distinct (for verification)": best(
            lambda: [np.unique(hashes[a:b]) for a, b in itertools.pairwise(bounds)]
        ),
        "18 bands of 7 rows, sorted in numpy": best(lambda: bands(sketches)),
    }


def starting() -> dict[str, float]:
    """What a process costs before it does anything."""
    load = "import numpy as np, kernels; kernels.words_only("
    return {
        "python": start_up("pass"),
        "import numpy": start_up("import numpy"),
        "import msgspec": start_up("import msgspec"),
        "import numba": start_up("import numba"),
        "import numba and load one cached kernel": start_up(
            load + "np.zeros(9, np.uint8), np.zeros(2, np.int64))"
        ),
    }


def main() -> None:
    """Measure, print, and write the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--documents", type=int, default=20_000)
    options = parser.parse_args()
    docs = generate.corpus(options.documents) / "docs.jsonl"
    megabytes = docs.stat().st_size / 1e6
    texts = [json.loads(line)["text"] for line in docs.open("rb")]
    lines = [
        f"# The floor: {options.documents:,} articles, {megabytes:.0f} MB of JSON lines",
        "",
        f"CPU seconds, best of {REPEATS}, one core; load average {os.getloadavg()[0]:.1f}.",
        "",
        "| step | CPU s | MB/s |",
        "| --- | --- | --- |",
    ]
    for part in (reading(docs), python_words(texts), compiled(docs, texts)):
        lines += [
            f"| {name} | {cost:.3f} | {megabytes / cost:,.0f} |" for name, cost in part.items()
        ]
    lines += [f"| start-up: {name} | {cost:.3f} | |" for name, cost in starting().items()]
    text = "\n".join(lines) + "\n"
    RESULTS.mkdir(exist_ok=True)
    (RESULTS / f"floor-{options.documents}.md").write_text(text)
    print(text)


if __name__ == "__main__":
    wanted = environments.python("floor")
    if Path(sys.prefix) != wanted.parent.parent:
        os.execv(wanted, [str(wanted), *sys.argv])  # noqa: S606  (the same script, elsewhere)
    main()
