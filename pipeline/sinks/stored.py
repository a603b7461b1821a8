"""Reading a `clean/` folder back: its manifest, its trails, and which document a person means."""

import difflib
from pathlib import Path

import msgspec

from pipeline.errors import TrailError, UsageError
from pipeline.run import replay
from pipeline.sinks.folder import recover
from pipeline.sinks.records import FORMAT, Duplicate, Input, Manifest, Trail
from pipeline.sources.files import path_of
from pipeline.stages.decode import to_text


class Stored:
    """A `clean/` folder on disk, with the raw folder it was made from."""

    def __init__(self, clean: Path, raw: Path | None = None) -> None:
        recover(clean)
        self.clean = clean
        self.raw = raw if raw is not None else clean.absolute().parent / "raw"
        self.manifest = _manifest(clean)

    def find(self, wanted: str) -> Input:
        """The input a person means: a raw name, an article path, or the start of a name or an id.

        Raises:
            UsageError: none or several match; the message names the nearest.

        """
        inputs = self.manifest.inputs
        found = [entry for entry in inputs if wanted in _names_of(entry)]
        if not found:
            found = [entry for entry in inputs if _begins(entry, wanted)]
        if len(found) == 1:
            return found[0]
        if found:
            any_of = ", ".join(entry.name for entry in found)
            raise UsageError(f"{wanted!r} may be any of {any_of}; give the whole name")
        names = [entry.name for entry in inputs]
        close = difflib.get_close_matches(wanted, names, n=3, cutoff=0.3) or names[:3]
        raise UsageError(f"no document {wanted!r} in {self.clean}; for example: {', '.join(close)}")

    def trail(self, entry: Input) -> Trail:
        """The trail of one document.

        Raises:
            UsageError: the document has none, because it could not be read.
            TrailError: the trail is missing or not readable.

        """
        if entry.trail is None:
            raise UsageError(
                f"{entry.name}: {entry.outcome}, so there is no trail; see rejected.jsonl"
            )
        return read_trail(self.clean / entry.trail)

    def text(self, entry: Input) -> str:
        """The clean text of one document, made from its raw file by its trail.

        Raises:
            TrailError: the raw file is gone, or the trail does not fit it.

        """
        trail = self.trail(entry)
        raw = to_text(read(path_of(self.raw, entry.name)), trail.encoding)
        return replay(raw, trail.steps)[0]

    def duplicates(self, name: str) -> list[Duplicate]:
        """All verdicts on a document: removed, linked, and the nearest that were kept apart."""
        lines = []
        for file in ("duplicates.jsonl", "nearest.jsonl"):
            data = read(self.clean / file).splitlines()
            lines += [msgspec.json.decode(line, type=Duplicate) for line in data]
        return [line for line in lines if name in (line.kept, line.other)]


def read(path: Path) -> bytes:
    """The bytes of a file of `clean/` or `raw/`; missing or unreadable is a TrailError."""
    try:
        return path.read_bytes()
    except OSError as error:
        raise TrailError(f"{path}: {error.strerror or error}") from None


def read_trail(path: Path) -> Trail:
    """A trail file as a record; what is no trail is a TrailError that says where it breaks."""
    try:
        return msgspec.json.decode(read(path), type=Trail)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise TrailError(f"{path}: not a trail any more: {error}") from None


def _manifest(clean: Path) -> Manifest:
    path = clean / "manifest.json"
    if not path.is_file():
        raise UsageError(f"{clean}: no manifest.json, so nothing to read; run `pipeline run` first")
    try:
        manifest = msgspec.json.decode(read(path), type=Manifest)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise TrailError(f"{path}: not a manifest any more: {error}") from None
    if manifest.format != FORMAT:
        raise TrailError(
            f"{path}: written in format {manifest.format}, this version reads {FORMAT}; "
            "run `pipeline run` again"
        )
    return manifest


def _begins(entry: Input, wanted: str) -> bool:
    base = entry.name.rsplit("/", 1)[-1]
    return base.startswith(wanted) or (len(wanted) >= 4 and (entry.sha256 or "").startswith(wanted))


def _names_of(entry: Input) -> set[str]:
    names = {entry.name, entry.name.rsplit(".", 1)[0], entry.name.rsplit("/", 1)[-1]}
    names.add(entry.name.rsplit("/", 1)[-1].rsplit(".", 1)[0])
    for path in (entry.article, entry.trail):
        if path is not None:
            names.add(f"clean/{path}")
            names |= {path, path.split("/", 1)[1], path.split("/", 1)[1].rsplit(".", 1)[0]}
    return names
