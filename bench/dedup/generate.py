"""A corpus of made-up news articles with planted copies, and the truth about every pair of them.

    python bench/dedup/generate.py --documents 20000

writes, under `bench/.data/`, `docs.jsonl` (`id`, `text`, in random order), `truth.jsonl` (a pair a
line: `a`, `b`, `kind`, the exact Jaccard similarity of their word 5-grams, and the share of the
5-grams of each that the other holds) and `meta.json`. The same arguments give the same bytes,
however many processes work; what is there already is not made again. Pairs not listed are
unrelated.

Kinds of pairs: `exact`, `near`, `partial` are copies (families.py says how they are made);
`sibling` are two copies of one original of which at least one is an excerpt: neither wrong to
merge nor demanded; `template` and `series` must not be merged; `refiled` are reports of one form to
which chance gave the same facts but one at most: to a reader the same text, so neither.
"""

import argparse
import hashlib
import itertools
import json
import multiprocessing
import os
import re
import time
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from difflib import SequenceMatcher
from functools import cache
from pathlib import Path
from typing import NamedTuple

import numpy as np
from families import Article, Block, Family, outlets
from language import Language

VERSION = 2  # goes up with every change of the corpus
DATA = Path(__file__).resolve().parent.parent / ".data"
WORDS = re.compile(r"\w+")
SHINGLE = 5
BLOCK = 2_000  # articles written together; part of what the bytes depend on
BUCKET = 25_000  # articles sorted into their final order at a time
FACTS = (
    2  # a report that differs from another of its form in fewer places could be a corrected copy
)
# Family kinds, how often one is begun, and the sizes it may have.
KINDS = ("single", "copies", "template", "series")
SHARES = (0.79, 0.16, 0.025, 0.025)
SIZES = {
    "single": ((1,), (1.0,)),
    "copies": ((2, 3, 4, 5, 6, 9), (0.66, 0.18, 0.08, 0.04, 0.02, 0.02)),
    "template": ((2, 3, 4, 6, 10), (0.3, 0.3, 0.2, 0.15, 0.05)),
    "series": ((2, 3, 5), (0.5, 0.3, 0.2)),
}


class Job(NamedTuple):
    """One block: all that its bytes depend on."""

    seed: int
    words: float
    number: int
    families: list[Family]
    rows: list[int]


class Pair(NamedTuple):
    """What is true of two articles."""

    a: str
    b: str
    kind: str
    jaccard: float
    a_in_b: float
    b_in_a: float
    form: str
    share: float


def shingles(text: str) -> set[tuple[str, ...]]:
    """All word 5-grams of a text, case-folded; a shorter text has the one it has."""
    words = WORDS.findall(text.casefold())
    runs = zip(*(words[start:] for start in range(SHINGLE)), strict=False)
    return set(runs) or {tuple(words)}


def plan(seed: int, documents: int) -> list[Family]:
    """The families of the corpus; their sizes sum up to `documents`."""
    rng = np.random.default_rng([seed, 0])
    found, first = [], 0
    while first < documents:
        kind = KINDS[int(rng.choice(len(KINDS), p=SHARES))]
        sizes, weights = SIZES[kind]
        size = int(rng.choice(sizes, p=weights))
        if size > documents - first:
            kind, size = "single", 1
        found.append(Family(kind, size, first))
        first += size
    return found


def jobs(seed: int, documents: int, words: float) -> Iterator[Job]:
    """The blocks, with the row in the file of each of their articles."""
    rows = np.random.default_rng([seed, 1]).permutation(documents)
    families = plan(seed, documents)
    for number, group in itertools.groupby(families, key=lambda family: family.first // BLOCK):
        block = list(group)
        first, last = block[0].first, block[-1].first + block[-1].size
        yield Job(seed, words, number, block, rows[first:last].tolist())


@cache
def _world(seed: int) -> tuple[Language, list]:
    language = Language()
    return language, outlets(language, np.random.default_rng([seed, 2]))


def written(job: Job) -> tuple[list[tuple[int, bytes]], list[bytes]]:
    """The lines of one block, each with its row, and the truth about its pairs."""
    language, publishers = _world(job.seed)
    rng = np.random.default_rng([job.seed, 3, job.number])
    block = Block(language, publishers, rng, job.words)
    lines, truth = [], []
    rows = iter(job.rows)
    for family, articles in zip(job.families, block.articles(job.families), strict=True):
        ids = []
        for article in articles:
            row = next(rows)
            ids.append(f"d{row:07d}")
            lines.append((row, line({"id": ids[-1], "text": article.text})))
        if family.kind != "single":
            truth += [line(pair._asdict()) for pair in pairs(ids, articles)]
    return lines, truth


def line(record: dict) -> bytes:
    """A record as one line of JSON."""
    return (json.dumps(record, ensure_ascii=False) + "\n").encode()


def pairs(ids: list[str], articles: list[Article]) -> Iterator[Pair]:
    """What is true of every two articles of a family."""
    sets = [shingles(article.text) for article in articles]
    for i, j in itertools.combinations(range(len(ids)), 2):
        shared = len(sets[i] & sets[j])
        told = articles[j] if articles[i].role == "original" else Article("", "")
        yield Pair(
            ids[i],
            ids[j],
            kind_of(articles[i], articles[j]),
            round(shared / (len(sets[i]) + len(sets[j]) - shared), 6),
            round(shared / len(sets[i]), 6),
            round(shared / len(sets[j]), 6),
            told.form,
            round(told.share, 4),
        )


def kind_of(left: Article, right: Article) -> str:
    """The kind of a pair, by the roles of its articles; an exact copy stands for its original."""
    if left.text == right.text:
        return "exact"
    if left.role == right.role == "template" and changes(left.text, right.text) < FACTS:
        return "refiled"
    roles = {"original" if copy.role == "exact" else copy.role for copy in (left, right)}
    if "partial" in roles:
        return "partial" if "original" in roles else "sibling"
    return (roles - {"original"}).pop()


def changes(left: str, right: str) -> int:
    """In how many places two texts differ below their headlines."""
    ours, theirs = (text.partition("\n\n")[2].split() for text in (left, right))
    found = SequenceMatcher(None, ours, theirs, autojunk=False).get_opcodes()
    return sum(tag != "equal" for tag, *_ in found)


def generate(folder: Path, *, documents: int, words: float, seed: int, processes: int) -> None:
    """Write the corpus into `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "meta.json").unlink(missing_ok=True)
    buckets = [folder / f"bucket{n}" for n in range(-(-documents // BUCKET))]
    spools = [path.open("wb") for path in buckets]
    kinds: dict[str, int] = {}
    context = multiprocessing.get_context("spawn")
    with (
        ProcessPoolExecutor(processes, context) as pool,
        (folder / "truth.jsonl").open("wb") as out,
    ):
        for lines, truth in pool.map(written, jobs(seed, documents, words)):
            for row, text in lines:
                spools[row // BUCKET].write(b"%d\t%s" % (row, text))
            for text in truth:
                kind = json.loads(text)["kind"]
                kinds[kind] = kinds.get(kind, 0) + 1
            out.writelines(truth)
    for spool in spools:
        spool.close()
    digest = ordered(buckets, folder / "docs.jsonl")
    meta = {
        "version": VERSION,
        "documents": documents,
        "words": words,
        "seed": seed,
        "bytes": (folder / "docs.jsonl").stat().st_size,
        "sha256": digest,
        "pairs": dict(sorted(kinds.items())),
    }
    (folder / "meta.json").write_text(json.dumps(meta, indent=1) + "\n")


def ordered(buckets: list[Path], target: Path) -> str:
    """Join the buckets, each sorted by row, into `target`; its SHA-256."""
    digest = hashlib.sha256()
    with target.open("wb") as out:
        for bucket in buckets:
            rows = [row.split(b"\t", 1) for row in bucket.read_bytes().splitlines(keepends=True)]
            for _, text in sorted(rows, key=lambda row: int(row[0])):
                digest.update(text)
                out.write(text)
            bucket.unlink()
    return digest.hexdigest()


def corpus(documents: int, *, words: float = 500.0, seed: int = 1, processes: int = 0) -> Path:
    """The folder with this corpus, made if it is not there."""
    folder = DATA / f"news-v{VERSION}-n{documents}-w{words:g}-s{seed}"
    if not (folder / "meta.json").exists():
        generate(
            folder,
            documents=documents,
            words=words,
            seed=seed,
            processes=processes or os.cpu_count() or 1,
        )
    return folder


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--documents", type=int, default=20_000)
    parser.add_argument("--words", type=float, default=500.0, help="mean length")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--processes", type=int, default=0, help="0: one for each core")
    parser.add_argument("--out", type=Path, help="folder; default: a name under bench/.data")
    options = vars(parser.parse_args())
    out = options.pop("out")
    begun = time.perf_counter()
    if out:
        options["processes"] = options["processes"] or os.cpu_count() or 1
        generate(out, **options)
    else:
        out = corpus(**options)
    print((out / "meta.json").read_text(), end="")
    print(f"{out}: {time.perf_counter() - begun:.1f} s")


if __name__ == "__main__":
    main()
