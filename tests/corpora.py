"""Small raw folders made by tests, and the pipeline run over them."""

import os
import subprocess
import sys
from pathlib import Path

from pipeline.build import Built, build
from pipeline.cli.run import write_corpus
from pipeline.settings import Settings

STORY = """Port reopens after storm

LISBON, May 5 2025 (Reuters) - The port of Lisbon reopened on Monday after a storm had kept \
ferries and freighters in the harbour for three days, the harbour master said.

Workers cleared fallen cranes from two of the five piers during the night, and the first ferry \
left shortly after six in the morning with some two hundred passengers on board.

"We lost a weekend, but nobody was hurt," harbour master Ana Sousa told reporters on the quay.

Insurers put the damage at forty million euros, most of it to containers that had been stacked \
in the open and were blown into the river.

Reporting by Rui Costa; Editing by Jane Doe
"""


def folder(path: Path, **files: str | bytes) -> Path:
    """A raw folder with the given files; a double underscore in a keyword stands for a dot."""
    path.mkdir(parents=True, exist_ok=True)
    for name, content in files.items():
        data = content.encode() if isinstance(content, str) else content
        (path / name.replace("__", ".")).write_bytes(data)
    return path


def built(raw: Path, settings: Settings | None = None) -> Built:
    return build(raw, settings or Settings(), lambda *_: None)


def written(raw: Path, out: Path, settings: Settings | None = None) -> dict[str, bytes]:
    """Run and write; every file of the result by its path."""
    write_corpus(raw, out, settings or Settings(), lambda *_: None)
    return files(out)


def written_with_hash_seed(raw: Path, out: Path, seed: str) -> dict[str, bytes]:
    """The same in a process with this seed for the hashes of strings."""
    subprocess.run(
        [sys.executable, "-m", "pipeline", "run", str(raw), "--out", str(out)],
        env={**os.environ, "PYTHONHASHSEED": seed},
        check=True,
        capture_output=True,
        cwd=out.parent,
    )
    return files(out)


def files(out: Path) -> dict[str, bytes]:
    """Every file below a folder, by its path."""
    return {
        path.relative_to(out).as_posix(): path.read_bytes()
        for path in sorted(out.rglob("*"))
        if path.is_file()
    }
