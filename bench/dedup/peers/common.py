"""What every peer's script does: read the articles, write what was found.

A script takes the path of the articles and the path of its result, and is started in a process of
its own, in the peer's own environment, with this folder on the import path. Its result is one JSON
object with one of

- `pairs`: pairs of ids found alike, as they are (no closure);
- `clusters`: lists of two or more ids each;
- `kept`: the ids that stay, where a peer says no more than that.
"""

import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path

try:
    from orjson import loads
except ImportError:
    from json import loads

_WORDS = re.compile(r"\w+")
_BY_WORDS = sys.argv[3:] == ["words"]
SHINGLE = 5
PERMUTATIONS = 128
THRESHOLD = 0.7


def arguments() -> tuple[Path, Path]:
    """The articles and the result."""
    return Path(sys.argv[1]), Path(sys.argv[2])


def articles(path: Path) -> Iterator[tuple[str, str]]:
    """Id and text of each article."""
    with path.open("rb") as lines:
        for line in lines:
            record = loads(line)
            yield record["id"], record["text"]


def shingles(text: str) -> list[str]:
    """Word 5-grams, lower case: split at white space, as the peers' manuals do it.

    That is the cheapest way in Python: no regular expression, the words joined by C code. With a
    third argument `words`, words are runs of letters and digits instead, so that punctuation does
    not make two words different, which is how the truth counts.
    """
    lower = text.lower()
    words = _WORDS.findall(lower) if _BY_WORDS else lower.split()
    return list(map(" ".join, zip(*(words[start:] for start in range(SHINGLE)), strict=False)))


def clusters(pairs: Iterator[tuple[int, int]], ids: list[str]) -> list[list[str]]:
    """Connected components of pairs of rows, as lists of ids."""
    parent = list(range(len(ids)))

    def root(row: int) -> int:
        while parent[row] != row:
            parent[row] = parent[parent[row]]
            row = parent[row]
        return row

    for left, right in pairs:
        parent[max(root(left), root(right))] = min(root(left), root(right))
    found: dict[int, list[str]] = {}
    for row, name in enumerate(ids):
        found.setdefault(root(row), []).append(name)
    return [members for members in found.values() if len(members) > 1]


def write(path: Path, **result: object) -> None:
    """The result; see above."""
    path.write_text(json.dumps(result))
