"""The proof: raw bytes + trail = clean text, for every document; every file as it was written.

And what was decided over all documents, from their sites' counts, is decided again.
"""

import hashlib
from collections.abc import Iterator

import msgspec

from pipeline.errors import BrokenStage, TrailError
from pipeline.model import Keep
from pipeline.run import in_clean, replay
from pipeline.sinks import markdown
from pipeline.sinks.body import rendered
from pipeline.sinks.clean import sealed, text_hash
from pipeline.sinks.records import Article, Input, Trail
from pipeline.sinks.sites import Check, Sites
from pipeline.sinks.stored import Stored, read
from pipeline.sources.files import path_of
from pipeline.stages.decode import to_text


def verify(stored: Stored) -> Iterator[Check]:
    """First the folder as a whole, then each document that was read, one check each."""
    yield _folder(stored)
    articles = _corpus(stored)
    sites = Sites()
    whole = True
    for entry in stored.manifest.inputs:
        if entry.trail is not None:
            check = _document(stored, entry, articles.get(entry.article or ""), sites)
            whole &= not check.broken
            yield check
    if whole:
        yield sites.check(stored.manifest)


def _folder(stored: Stored) -> Check:
    broken = []
    if sealed(stored.manifest) != stored.manifest:
        broken.append("manifest.json: changed since it was written")
    for name, expected in stored.manifest.files.items():
        path = stored.clean / name
        if not path.is_file():
            broken.append(f"{name}: missing")
        elif hashlib.sha256(read(path)).hexdigest() != expected:
            broken.append(f"{name}: changed since it was written")
    broken += [f"{name}: not written by this tool" for name in _strangers(stored)]
    good = len(stored.manifest.files) + 1 - len(broken)
    return Check(name="clean", holds=(f"{good} files as written",), broken=tuple(broken))


def _strangers(stored: Stored) -> list[str]:
    known = {*stored.manifest.files, "manifest.json"}
    names = (
        path.relative_to(stored.clean).as_posix()
        for path in stored.clean.rglob("*")
        if not path.is_dir()
    )
    return sorted(name for name in names if name not in known)


def _corpus(stored: Stored) -> dict[str, Article]:
    """Article path -> its line of `corpus.jsonl`; lines that are no article are left out here.

    The folder check names the changed file, the document check the article that lacks its line.
    """
    found = {}
    for line in _lines(stored):
        try:
            article = msgspec.json.decode(line, type=Article)
        except (msgspec.DecodeError, UnicodeDecodeError):
            continue
        found[article.provenance.article] = article
    return found


def _lines(stored: Stored) -> list[bytes]:
    try:
        return read(stored.clean / "corpus.jsonl").splitlines()
    except TrailError:
        return []


def _document(stored: Stored, entry: Input, line: Article | None, sites: Sites) -> Check:
    holds: list[str] = []
    try:
        for said in _steps(stored, entry, line, sites):
            holds.append(said)  # noqa: PERF402  (what holds up to the first failure is kept)
    except (TrailError, BrokenStage, ValueError) as error:
        return Check(name=entry.name, holds=tuple(holds), broken=(str(error),))
    return Check(name=entry.name, holds=tuple(holds), broken=())


def _steps(stored: Stored, entry: Input, line: Article | None, sites: Sites) -> Iterator[str]:
    """Prove one document step by step; each step says what it showed, or raises what is wrong."""
    trail = stored.trail(entry)
    data = read(path_of(stored.raw, entry.name))
    _raw_unchanged(data, trail, entry)
    yield "raw bytes"
    if entry.sidecar is not None and entry.sidecar_sha256 is not None:
        _sidecar_unchanged(stored, entry.sidecar, entry.sidecar_sha256)
        yield "sidecar"
    raw = to_text(data, trail.encoding)
    text, lineage = replay(raw, trail.steps)
    if text_hash(text) != trail.text_sha256:
        raise TrailError(f"{entry.trail}: replayed on the raw bytes it gives another text")
    yield "trail replays"
    if lineage.account() != trail.account:
        raise TrailError(f"{entry.trail}: its account of raw characters does not add up")
    yield "every raw character accounted for"
    if isinstance(trail.verdict, Keep):
        sites.add(trail, raw)
    if entry.article is not None and isinstance(trail.verdict, Keep):
        blocks = in_clean(trail.blocks, text, lineage)
        expected = rendered(text, blocks)
        _same(entry.article, markdown.body(_utf8(stored, entry.article)), expected)
        _same("corpus.jsonl", "" if line is None else line.text, text)
        if line is not None and line.blocks != blocks:
            raise TrailError("corpus.jsonl: its blocks are not those of the trail")
        yield "article and corpus line equal the replayed text"


def _raw_unchanged(data: bytes, trail: Trail, entry: Input) -> None:
    sha256 = hashlib.sha256(data).hexdigest()
    if sha256 != trail.sha256 or sha256 != entry.sha256:
        raise TrailError(f"raw {entry.name}: its bytes changed since the corpus was written")


def _sidecar_unchanged(stored: Stored, name: str, expected: str) -> None:
    if hashlib.sha256(read(path_of(stored.raw, name))).hexdigest() != expected:
        raise TrailError(f"raw {name}: its bytes changed since the corpus was written")


def _utf8(stored: Stored, name: str) -> str:
    try:
        return read(stored.clean / name).decode()
    except UnicodeDecodeError as error:
        raise TrailError(f"{name}: no longer UTF-8 at byte {error.start}") from None


def _same(where: str, found: str, expected: str) -> None:
    if found == expected:
        return
    pairs = enumerate(zip(found, expected, strict=False))
    at = next((i for i, (a, b) in pairs if a != b), min(len(found), len(expected)))
    raise TrailError(f"{where}: differs from the replayed text at character {at}")
