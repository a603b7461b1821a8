"""Writing a whole folder so that it is either the old one or the new one, never a mixture.

The new folder is written beside the old one and takes its place by renaming. A run that dies
before leaves the old folder whole; one that dies between the two renames leaves it under its
hidden name, and `recover`, which every command calls first, puts it back.
"""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from pipeline.errors import UsageError

_MARK = "manifest.json"


def recover(out: Path) -> None:
    """Put back the folder that a dying run left under its hidden name."""
    old = _beside(out, "old")
    if old.is_dir():
        if out.exists():
            shutil.rmtree(old)
        else:
            old.rename(out)


def check_writable(out: Path) -> None:
    """Refuse to replace a folder that the pipeline did not make.

    Raises:
        UsageError: there is a file of that name, or a folder that holds something else.

    """
    if out.is_dir() and any(out.iterdir()) and not (out / _MARK).is_file():
        raise UsageError(
            f"{out}: holds files, but no {_MARK}: it was not written by this tool and would be "
            "replaced as a whole; give --out an empty or a new folder"
        )
    if out.exists() and not out.is_dir():
        raise UsageError(f"{out}: is a file; give --out a folder")


@contextmanager
def replacing(out: Path) -> Iterator[Path]:
    """An empty folder to write into; it becomes `out` when the block ends without an error."""
    new, old = _beside(out, "new"), _beside(out, "old")
    out.parent.mkdir(parents=True, exist_ok=True)
    shutil.rmtree(new, ignore_errors=True)
    new.mkdir()
    try:
        yield new
        _swap(new, out, old)
    except BaseException:
        shutil.rmtree(new, ignore_errors=True)
        raise


def write(path: Path, data: bytes) -> None:
    """Write a file, with its folders."""
    try:
        path.write_bytes(data)
    except FileNotFoundError:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)


def _swap(new: Path, out: Path, old: Path) -> None:
    if hasattr(os, "sync"):
        os.sync()  # a power cut after the renames must not find empty files under the new name
    if out.exists():
        out.rename(old)
    new.rename(out)
    shutil.rmtree(old, ignore_errors=True)


def _beside(out: Path, what: str) -> Path:
    absolute = Path(os.path.abspath(out))  # noqa: PTH100  (resolve() would follow a link to elsewhere)
    return absolute.with_name(f".{absolute.name}.{what}")
