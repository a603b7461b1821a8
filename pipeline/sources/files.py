"""The raw folder: what is in it, and the bytes of a file. Nothing here raises for a bad entry.

Every entry is a source to read, refused with a reason, or ignored (hidden files, which are no
documents). Links are never followed: what lies inside the folder is met under its own name, what
lies outside is not part of the corpus.
"""

import errno
import os
import re
import stat
from pathlib import Path

import msgspec

from pipeline.errors import TrailError, UsageError
from pipeline.model import Drop, Failed
from pipeline.settings import Sources
from pipeline.sources.names import name_of, relative_of
from pipeline.stages.decode import Encoding, to_text

STAGE = "sources"

_NOT_READ = {
    ".html": "an HTML page", ".htm": "an HTML page", ".xhtml": "an HTML page",
    ".jsonl": "JSON Lines", ".ndjson": "JSON Lines", ".parquet": "a Parquet table",
    ".json": "JSON", ".xml": "XML", ".mht": "a web archive", ".mhtml": "a web archive",
    ".csv": "a CSV table", ".tsv": "a table", ".warc": "a web archive", ".pdf": "a PDF document",
    ".docx": "a Word document", ".doc": "a Word document", ".rtf": "a rich-text document",
    ".odt": "an OpenDocument text", ".epub": "an e-book", ".gz": "gzip-compressed",
    ".zst": "Zstandard-compressed", ".bz2": "bzip2-compressed", ".xz": "xz-compressed",
    ".zip": "a ZIP archive",
}  # fmt: skip
_ONLY_TEXT = "this version reads plain text only"
_LITTER = frozenset({"thumbs.db", "desktop.ini"})
_KINDS = {
    stat.S_IFIFO: "a named pipe",
    stat.S_IFSOCK: "a socket",
    stat.S_IFCHR: "a device",
    stat.S_IFBLK: "a device",
    stat.S_IFDIR: "a folder",
}
_WEB_PAGE = re.compile(
    rb"(?:\s|<\?xml[^>]{0,200}>|<!--(?:[^-]|-(?!->)){0,2000}-->)*(?:<!doctype\s+html|<html[\s>])",
    re.IGNORECASE,
)
_HEAD_OR_BODY = re.compile(rb"<(?:head|body|title|meta|script|link)[\s>]", re.IGNORECASE)
_MARKS = b"\xef\xbb\xbf\xff\xfe"


class Source(msgspec.Struct, frozen=True, kw_only=True):
    """A file to read: its name (see `names`), where it is, and its size when it was listed."""

    name: str
    path: Path
    size_bytes: int


class Refused(msgspec.Struct, frozen=True, kw_only=True):
    """An entry that gives no document, and why. The name of a folder ends in `/`."""

    name: str
    verdict: Drop | Failed


class Inventory(msgspec.Struct, frozen=True, kw_only=True):
    """All entries of a raw folder, each list sorted by name."""

    sources: tuple[Source, ...]
    refused: tuple[Refused, ...]
    ignored: tuple[str, ...]


def walk(raw: Path, settings: Sources) -> Inventory:
    """What there is in the raw folder and its sub-folders.

    Raises:
        UsageError: there is no such folder, or it cannot be listed.

    """
    root = _root(raw)
    found: list[Source | Refused | str] = []
    folders = [""]
    while folders:
        folder = folders.pop()
        try:
            entries = sorted(os.listdir(root / folder))  # noqa: PTH208  (names as they are)
        except OSError as error:
            found.append(Refused(name=f"{name_of(folder)}/", verdict=_failed("listed", error)))
            continue
        for entry in entries:
            outcome = _look(root, f"{folder}/{entry}" if folder else entry, settings)
            if outcome is None:
                folders.append(f"{folder}/{entry}" if folder else entry)
            else:
                found.append(outcome)
    return Inventory(
        sources=tuple(sorted((s for s in found if isinstance(s, Source)), key=_name)),
        refused=tuple(sorted((r for r in found if isinstance(r, Refused)), key=_name)),
        ignored=tuple(sorted(i for i in found if isinstance(i, str))),
    )


def _name(entry: Source | Refused) -> str:
    return entry.name


def _root(raw: Path) -> Path:
    advice = "give the folder that holds the raw texts, for example `pipeline run raw`"
    try:
        root = raw.resolve(strict=True)
        if not root.is_dir():
            raise UsageError(f"{raw}: is a file, not a folder; {advice}")
        os.listdir(root)  # noqa: PTH208
    except FileNotFoundError:
        raise UsageError(f"{raw}: no such folder; {advice}") from None
    except (OSError, RuntimeError) as error:
        reason = _reason(error) if isinstance(error, OSError) else "its links lead in a circle"
        raise UsageError(f"{raw}: cannot be read: {reason}; {advice}") from None
    return root


def _look(root: Path, relative: str, settings: Sources) -> Source | Refused | str | None:
    """What an entry is: a source, refused, ignored (its name), or None for a folder to enter."""
    name, path = name_of(relative), root / relative
    try:
        status = path.lstat()
        kind = stat.S_IFMT(status.st_mode)
        if path.name.startswith(".") or path.name.casefold() in _LITTER:
            return f"{name}/" if kind == stat.S_IFDIR else name
        if kind == stat.S_IFDIR:
            return None
        if kind == stat.S_IFLNK:
            return Refused(name=name, verdict=_link(root, path))
    except OSError as error:
        return Refused(name=name, verdict=_failed("read", error))
    refusal = _wrong_kind(kind) or _not_read(path) or _too_large(status.st_size, settings)
    if refusal:
        return Refused(name=name, verdict=refusal)
    return Source(name=name, path=path, size_bytes=status.st_size)


def _link(root: Path, path: Path) -> Drop | Failed:
    """A link is no document of its own, wherever it leads."""
    try:
        target = Path(os.path.realpath(path, strict=True))
    except OSError as error:
        where = "back to itself" if error.errno == errno.ELOOP else "to nothing"
        return Failed(stage=STAGE, error=f"a link that leads {where}")
    if not target.is_relative_to(root):
        return Drop(reason="link out of the raw folder", evidence="what it leads to was not read")
    inside = name_of(target.relative_to(root).as_posix())
    if target.is_dir():
        return Drop(reason="link to a folder", evidence=f"{inside}/ is read under its own name")
    return Drop(reason="link to another document", evidence=f"{inside} is read under its own name")


def _wrong_kind(kind: int) -> Drop | None:
    if kind == stat.S_IFREG:
        return None
    return Drop(reason="not a regular file", evidence=_KINDS.get(kind, "of an unknown kind"))


def _not_read(path: Path) -> Drop | None:
    what = _NOT_READ.get(path.suffix.casefold())
    if what is None:
        return None
    return Drop(reason="unsupported format", evidence=f"{what} ({path.suffix}); {_ONLY_TEXT}")


def _too_large(size: int, settings: Sources) -> Drop | None:
    if size <= settings.max_bytes:
        return None
    evidence = f"{size} bytes; [sources] max_bytes is {settings.max_bytes}"
    return Drop(reason="too large", evidence=evidence)


def read(source: Source, settings: Sources) -> bytes | Drop | Failed:
    """The bytes of a source, or why there are none.

    The file is looked at again once it is open, so that one that was exchanged for a pipe, or has
    grown, since it was listed neither blocks nor fills the memory.
    """
    try:
        data = _bytes(source.path, settings)
    except FileNotFoundError:
        return Failed(stage=STAGE, error="vanished after it was listed")
    except OSError as error:
        return _failed("read", error)
    if isinstance(data, bytes) and is_web_page(data):
        evidence = f"a whole HTML page under another name; {_ONLY_TEXT}"
        return Drop(reason="unsupported format", evidence=evidence)
    return data


def _bytes(path: Path, settings: Sources) -> bytes | Drop:
    flags = os.O_RDONLY
    for flag in ("O_NONBLOCK", "O_NOFOLLOW", "O_CLOEXEC", "O_BINARY"):  # where the system has them
        flags |= getattr(os, flag, 0)
    descriptor = os.open(path, flags)
    try:
        status = os.fstat(descriptor)
        refusal = _wrong_kind(stat.S_IFMT(status.st_mode)) or _too_large(status.st_size, settings)
        if refusal:
            return refusal
        with os.fdopen(descriptor, "rb", closefd=False) as file:
            data = file.read(settings.max_bytes + 1)
    finally:
        os.close(descriptor)
    return _too_large(len(data), settings) or data


def is_web_page(data: bytes) -> bool:
    """Whether the bytes begin like an HTML document, in any encoding that ASCII shows through.

    A text that merely opens with a tag has no head, title or body after it.
    """
    head = data[:8192].replace(b"\0", b"").lstrip(_MARKS)
    return _WEB_PAGE.match(head) is not None and _HEAD_OR_BODY.search(head) is not None


def path_of(raw: Path, name: str) -> Path:
    """Where the document of that name is."""
    return raw / relative_of(name)


def raw_text(raw: Path, name: str, encoding: Encoding) -> str:
    """The decoded text of a document, read again.

    Raises:
        TrailError: the file cannot be read any more.

    """
    try:
        return to_text(path_of(raw, name).read_bytes(), encoding)
    except OSError as error:
        reason = _reason(error)
        raise TrailError(f"{name}: cannot be read again: {reason}; run the pipeline anew") from None


def _failed(what: str, error: OSError) -> Failed:
    return Failed(stage=STAGE, error=f"cannot be {what}: {_reason(error)}")


def _reason(error: OSError) -> str:
    """What the system says, without the path, which belongs to one machine."""
    return error.strerror or type(error).__name__
