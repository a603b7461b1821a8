"""The folder of pages that is measured: real pages, and where there are too few, altered ones.

An altered page is a real one whose words are shuffled inside each paragraph: as long, as deep and
in the same language, but no copy of its original, neither for a reader nor for deduplication.
"""

import hashlib
import random
import re
from collections.abc import Iterator
from pathlib import Path

DATA = Path(__file__).resolve().parents[3] / "shared" / "data" / "extraction"
_PARAGRAPH = re.compile(rb"(<p(?:\s[^>]{0,500})?>)([^<]{40,})")


def pages(data: Path) -> Iterator[tuple[str, bytes]]:
    """Every distinct page of the labelled sets, by set and name."""
    seen: set[bytes] = set()
    for path in sorted(data.glob("*/pages/*")):
        content = path.read_bytes()
        digest = hashlib.sha256(content).digest()
        if digest not in seen:
            seen.add(digest)
            yield f"{path.parent.parent.name}/{path.stem}.html", content


def altered(page: bytes, number: int) -> bytes:
    """The page with the words of each paragraph in another order."""
    source = random.Random(number)  # noqa: S311  (no secret)

    def shuffled(match: re.Match[bytes]) -> bytes:
        words = match[2].split(b" ")
        source.shuffle(words)
        return match[1] + b" ".join(words)

    return _PARAGRAPH.sub(shuffled, page) + b"<!-- %d -->" % number


def write(folder: Path, count: int, data: Path = DATA) -> tuple[int, int]:
    """Write `count` pages; how many are real and how many altered."""
    every = list(pages(data))
    real = every[:: max(len(every) // count, 1)][:count]
    for number in range(count):
        name, content = real[number % len(real)]
        again = number // len(real)
        path = folder / (f"altered-{again}/{name}" if again else name)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(altered(content, number) if again else content)
    return len(real), count - len(real)
