"""`clean/`: articles, corpus, trails, what was removed, flagged, rejected, and the manifest.

Everything is sorted by name and nothing carries a time or a path of this machine, so the same
input and configuration give the same bytes.
"""

import hashlib
from collections.abc import Callable, Iterable
from importlib.metadata import version as library_version
from pathlib import Path

import msgspec

import pipeline
from pipeline.build import Built
from pipeline.config import fingerprint
from pipeline.corpus.records import Pair
from pipeline.model import Drop, Failed
from pipeline.registry import VERSIONS
from pipeline.run import Processed
from pipeline.settings import Settings
from pipeline.sinks import folder, markdown, records, verdicts

# Libraries whose version may change a byte of the result. numpy is not among them: it only
# computes on integers here, and its pinned version differs between Python versions.
_LIBRARIES = ("datasketch", "ftfy", "jinja2", "trafilatura")


class _Names:
    """Where each document's files stand below `clean/`."""

    def __init__(self, built: Built) -> None:
        self._stems = built.stems
        self._removed = built.outcome.removed

    def article(self, document: Processed) -> str | None:
        if not document.kept or document.name in self._removed:
            return None
        return f"articles/{self._stems[document.name]}.md"

    def trail(self, document: Processed) -> str | None:
        return f"trails/{self._stems[document.name]}.json" if document.encoding else None


def write(
    built: Built, report: Callable[[], bytes], settings: Settings, out: Path
) -> records.Manifest:
    """Write the whole folder; it takes the place of the old one only when all of it stands.

    The report is asked for last.
    """
    with folder.replacing(out) as new:
        hashes: dict[str, str] = {}
        for name, data in _files(built, report):
            folder.write(new / name, data)
            hashes[name] = hashlib.sha256(data).hexdigest()
        manifest = _manifest(built, settings, hashes)
        folder.write(new / "manifest.json", records.pretty(manifest))
    return manifest


def _files(built: Built, report: Callable[[], bytes]) -> Iterable[tuple[str, bytes]]:
    names = _Names(built)
    articles = _articles(built, names)
    for article in articles:
        yield article.provenance.article, markdown.render(article).encode()
    for document in built.documents:
        trail = names.trail(document)
        if trail is not None:
            yield trail, records.encode(_trail(document, names)) + b"\n"
    yield "corpus.jsonl", _jsonl(articles)
    yield "removed.jsonl", _jsonl(_noted(built, applied=True))
    yield "flags.jsonl", _jsonl(_noted(built, applied=False))
    yield "duplicates.jsonl", _jsonl(verdicts.duplicates(built.outcome))
    yield "nearest.jsonl", _jsonl(verdicts.nearest(built.outcome))
    yield "rejected.jsonl", _jsonl(_rejected(built))
    yield "report/index.html", report()


def _jsonl(lines: Iterable[msgspec.Struct]) -> bytes:
    return b"".join(records.lines(lines))


def _articles(built: Built, names: _Names) -> list[records.Article]:
    copies = _copies(built, names)
    return [
        _article(document, path, names.trail(document) or "", copies.get(document.name, ()))
        for document in built.documents
        if (path := names.article(document)) is not None
    ]


def _copies(built: Built, names: _Names) -> dict[str, tuple[records.Copy, ...]]:
    documents = {document.name: document for document in built.documents}
    return {
        cluster.canonical: tuple(
            _copy(pair, documents[cluster.canonical], documents[pair.right], names)
            for pair in cluster.members
        )
        for cluster in built.outcome.clusters
    }


def _copy(pair: Pair, kept: Processed, copy: Processed, names: _Names) -> records.Copy:
    return records.Copy(
        name=copy.name,
        id=copy.id,
        relation=pair.relation,
        title=copy.first("title"),
        authors=tuple(f.value for f in copy.fields if f.name == "author"),
        date=copy.first("date"),
        publisher=copy.first("publisher"),
        agency=copy.first("agency"),
        url=copy.first("url"),
        source=copy.first("source"),
        adds=kept.lacks(copy),
        trail=names.trail(copy),
    )


def _article(
    document: Processed, path: str, trail: str, copies: tuple[records.Copy, ...]
) -> records.Article:
    return records.Article(
        id=document.id,
        title=document.first("title"),
        text=document.text,
        blocks=document.blocks,
        standfirst=document.first("standfirst"),
        authors=tuple(f.value for f in document.fields if f.name == "author"),
        date=document.first("date"),
        modified=document.first("modified"),
        dateline=document.first("dateline"),
        agency=document.first("agency"),
        publisher=document.first("publisher"),
        section=document.first("section"),
        language=document.first("language"),
        url=document.first("url"),
        image=document.first("image"),
        source=document.first("source"),
        metadata=document.fields,
        duplicates=copies,
        provenance=_provenance(document, path, trail),
    )


def _provenance(document: Processed, path: str, trail: str) -> records.Provenance:
    account, encoding = document.account, document.encoding
    assert account is not None
    assert encoding is not None
    return records.Provenance(
        raw=document.name,
        sha256=document.sha256,
        size_bytes=document.size_bytes,
        codec=encoding.codec,
        raw_characters=account.total,
        kept=account.kept,
        replaced=sum(account.replaced.values()),
        removed=sum(account.removed.values()),
        flags=sum(not note.applied for note in document.notes),
        article=path,
        trail=trail,
        sidecar=document.sidecar,
    )


def _trail(document: Processed, names: _Names) -> records.Trail:
    assert document.encoding is not None
    assert document.account is not None
    return records.Trail(
        format=records.FORMAT,
        name=document.name,
        id=document.id,
        sha256=document.sha256,
        size_bytes=document.size_bytes,
        encoding=document.encoding,
        sidecar=document.sidecar,
        steps=document.steps,
        text_sha256=text_hash(document.text),
        fields=document.fields,
        notes=document.notes,
        blocks=document.marked,
        account=document.account,
        verdict=document.verdict,
        article=names.article(document),
    )


def text_hash(text: str) -> str:
    """SHA-256 of a clean text's UTF-8 bytes, in hex."""
    return hashlib.sha256(text.encode()).hexdigest()


def _noted(built: Built, *, applied: bool) -> Iterable[records.Removed]:
    for document in built.documents:
        for note in document.notes:
            if note.applied == applied:
                yield records.Removed(
                    name=document.name,
                    id=document.id,
                    label=note.label,
                    rule=note.rule,
                    raw=note.raw,
                    raw_bytes=note.raw_bytes,
                    text=note.text,
                    why=note.why,
                    items=note.items,
                    twin=note.twin,
                    score=note.score,
                )


def _rejected(built: Built) -> Iterable[records.Rejected]:
    for name, verdict in built.rejected():
        if isinstance(verdict, Drop):
            reason, evidence, what = verdict.reason, verdict.evidence, "dropped"
        else:
            reason, evidence, what = verdict.stage, verdict.error, "failed"
        yield records.Rejected(name=name, verdict=what, reason=reason, evidence=evidence)


def _manifest(built: Built, settings: Settings, hashes: dict[str, str]) -> records.Manifest:
    libraries = {name: library_version(name) for name in _LIBRARIES}
    versions = {"pipeline": pipeline.__version__, **libraries, **VERSIONS}
    groups = {k: v for k, v in msgspec.to_builtins(settings).items() if k != "run"}
    manifest = records.Manifest(
        format=records.FORMAT,
        pipeline=pipeline.__version__,
        libraries=libraries,
        stages=VERSIONS,
        configuration=records.Configuration(
            fingerprint=fingerprint(settings, versions), settings=groups
        ),
        counts=built.counts(),
        inputs=_inputs(built),
        ignored=built.ignored,
        files=dict(sorted(hashes.items())),
    )
    return sealed(manifest)


def sealed(manifest: records.Manifest) -> records.Manifest:
    """The manifest with its seal; sealing a sealed one gives the same."""
    bare = msgspec.structs.replace(manifest, seal="")
    seal = hashlib.sha256(records.encode(bare)).hexdigest()
    return msgspec.structs.replace(manifest, seal=seal)


def _inputs(built: Built) -> tuple[records.Input, ...]:
    names = _Names(built)
    inputs = [
        records.Input(
            name=document.name,
            sha256=document.sha256,
            size_bytes=document.size_bytes,
            outcome=_outcome(document, names),
            article=names.article(document),
            trail=names.trail(document),
            sidecar=document.sidecar.name if document.sidecar else None,
            sidecar_sha256=document.sidecar.sha256 if document.sidecar else None,
        )
        for document in built.documents
    ]
    inputs += [
        records.Input(
            name=refused.name,
            sha256=None,
            size_bytes=None,
            outcome="failed" if isinstance(refused.verdict, Failed) else "dropped",
            article=None,
            trail=None,
        )
        for refused in built.refused
    ]
    return tuple(sorted(inputs, key=lambda entry: entry.name))


def _outcome(document: Processed, names: _Names) -> str:
    if isinstance(document.verdict, Failed):
        return "failed"
    if isinstance(document.verdict, Drop):
        return "dropped"
    return "written" if names.article(document) else "duplicate"
