"""The raw folder: what is in it, and the bytes of a file. Nothing here raises for a bad entry.

Every entry is a source to read, refused with a reason, or ignored (hidden files, which are no
documents). Links are never followed: what lies inside the folder is met under its own name, what
lies outside is not part of the corpus.
"""

import errno
import os
import stat
from collections.abc import Mapping
from pathlib import Path

import msgspec

from pipeline.errors import TrailError, UsageError
from pipeline.model import Drop, Failed
from pipeline.settings import Sources
from pipeline.sources.names import name_of, relative_of
from pipeline.stages.decode import Encoding, markup, to_text

STAGE = "sources"

_NOT_READ = {
    ".jsonl": "JSON Lines", ".ndjson": "JSON Lines", ".parquet": "a Parquet table",
    ".json": "JSON", ".xml": "XML", ".mht": "a web archive", ".mhtml": "a web archive",
    ".csv": "a CSV table", ".tsv": "a table", ".warc": "a web archive", ".pdf": "a PDF document",
    ".docx": "a Word document", ".doc": "a Word document", ".rtf": "a rich-text document",
    ".odt": "an OpenDocument text", ".epub": "an e-book", ".gz": "gzip-compressed",
    ".zst": "Zstandard-compressed", ".bz2": "bzip2-compressed", ".xz": "xz-compressed",
    ".zip": "a ZIP archive",
}  # fmt: skip
_WHAT_IS_READ = "this version reads plain text and HTML pages"
_SIDECAR = ".json"
_LITTER = frozenset({"thumbs.db", "desktop.ini"})
_KINDS = {
    stat.S_IFIFO: "a named pipe",
    stat.S_IFSOCK: "a socket",
    stat.S_IFCHR: "a device",
    stat.S_IFBLK: "a device",
    stat.S_IFDIR: "a folder",
}


class Source(msgspec.Struct, frozen=True, kw_only=True):
    """A file to read: its name (see `names`), where it is, and its size when it was listed.

    `sidecar` is the file beside a page that says where it was fetched from.
    """

    name: str
    path: Path
    size_bytes: int
    sidecar: "Source | None" = None

    @property
    def is_page(self) -> bool:
        """Whether it is called an HTML page."""
        return markup.is_named_page(self.name)


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
    refused = {r.name: r for r in found if isinstance(r, Refused)}
    sources = [_paired(s, refused) for s in found if isinstance(s, Source)]
    taken = {source.sidecar.name for source in sources if source.sidecar is not None}
    return Inventory(
        sources=tuple(sorted(sources, key=_name)),
        refused=tuple(refused[name] for name in sorted(refused) if name not in taken),
        ignored=tuple(sorted(i for i in found if isinstance(i, str))),
    )


def _paired(source: Source, refused: Mapping[str, Refused]) -> Source:
    """A page with its sidecar: `page.html.json`, else `page.json`, where one was listed as JSON.

    A JSON file under another name, or beside a file that is not called a page, is no sidecar.
    """
    if not source.is_page:
        return source
    suffix = source.path.suffix
    for ending in (f"{suffix}{_SIDECAR}", _SIDECAR):
        name = source.name.removesuffix(suffix) + ending
        path = source.path.with_name(source.path.stem + ending)
        entry = refused.get(name)
        if entry is not None and entry.verdict == _not_read(path):
            beside = Source(name=name, path=path, size_bytes=0)
            return msgspec.structs.replace(source, sidecar=beside)
    return source


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
    return Drop(reason="unsupported format", evidence=f"{what} ({path.suffix}); {_WHAT_IS_READ}")


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
        return _bytes(source.path, settings)
    except FileNotFoundError:
        return Failed(stage=STAGE, error="vanished after it was listed")
    except OSError as error:
        return _failed("read", error)


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
            data = file.read(min(status.st_size, settings.max_bytes) + 1)
            if len(data) > status.st_size:
                data += file.read(settings.max_bytes + 1 - len(data))
    finally:
        os.close(descriptor)
    return _too_large(len(data), settings) or data


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
