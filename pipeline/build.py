"""One corpus from one raw folder: every document through the stages, then all of them together:
what their sites repeat, and which of them tell the same text.

Knows no disk of its own: `sources` reads, `sinks` writes, `engines` decides where the work runs.
"""

from collections.abc import Iterable, Sequence
from pathlib import Path

import msgspec

from pipeline.corpus import templates
from pipeline.corpus.dedup import Progress, deduplicate
from pipeline.corpus.records import Article, Outcome
from pipeline.engines import local
from pipeline.model import Drop, Failed, LocatedField, Sidecar
from pipeline.run import Processed, unchanged
from pipeline.settings import Settings
from pipeline.sources import files
from pipeline.sources.files import Refused, Source
from pipeline.sources.names import article_names
from pipeline.stages.decode import Encoding


class Cleaned(msgspec.Struct, frozen=True, kw_only=True):
    """Every document, sorted by name, and what else lay in the folder; `sources` were read."""

    documents: tuple[Processed, ...]
    refused: tuple[Refused, ...]
    ignored: tuple[str, ...]
    sources: tuple[Source, ...] = ()

    def encodings(self) -> dict[str, Encoding]:
        """How the bytes of each document that is text became characters."""
        return {d.name: d.encoding for d in self.documents if d.encoding is not None}


class Built(Cleaned, frozen=True, kw_only=True):
    """All that a run found out, sorted by name; `stems` are the article paths without suffix."""

    outcome: Outcome
    stems: dict[str, str]

    def rejected(self) -> list[tuple[str, Drop | Failed]]:
        """Every file that gave no article for a reason of its own, by name."""
        found = [
            (d.name, d.verdict) for d in self.documents if isinstance(d.verdict, Drop | Failed)
        ]
        return sorted([*found, *((r.name, r.verdict) for r in self.refused)], key=lambda r: r[0])

    def counts(self) -> dict[str, int]:
        """`read = written + duplicates + dropped + failed`, and what else a person asks first."""
        rejected = [verdict for _, verdict in self.rejected()]
        kept = sum(document.kept for document in self.documents)
        duplicates = len(self.outcome.removed)
        return {
            "read": len(self.documents) + len(self.refused),
            "written": kept - duplicates,
            "duplicates": duplicates,
            "dropped": sum(isinstance(verdict, Drop) for verdict in rejected),
            "failed": sum(isinstance(verdict, Failed) for verdict in rejected),
            "linked": len(self.outcome.linked),
            "capped": self.outcome.capped,
            "removed_blocks": sum(n.applied for d in self.documents for n in d.notes),
            "flags": sum(not n.applied for d in self.documents for n in d.notes),
        }


def build(raw: Path, settings: Settings, progress: Progress) -> Built:
    """Read, clean and deduplicate a raw folder.

    Raises:
        UsageError: there is no such folder.

    """
    found = settled(cleaned(raw, settings, progress), settings, progress)
    return compared(found, settings, progress)


def cleaned(raw: Path, settings: Settings, progress: Progress) -> Cleaned:
    """Read a raw folder and take every document in it through the stages.

    Raises:
        UsageError: there is no such folder.

    """
    inventory = files.walk(raw, settings.sources)
    results = local.process_all(inventory.sources, settings, progress)
    bare = Cleaned(
        documents=(),
        refused=inventory.refused,
        ignored=inventory.ignored,
        sources=inventory.sources,
    )
    return _with(bare, results)


def settled(found: Cleaned, settings: Settings, progress: Progress) -> Cleaned:
    """The same without what sites repeat: documents as they are compared and written."""
    return _with(found, without_templates(found.documents, found.sources, settings, progress))


def _with(found: Cleaned, results: Sequence[local.Result]) -> Cleaned:
    """What became of the documents, with what was refused before."""
    refused = (*found.refused, *(r for r in results if isinstance(r, Refused)))
    return msgspec.structs.replace(
        found,
        documents=tuple(r for r in results if isinstance(r, Processed)),
        refused=tuple(sorted(refused, key=lambda entry: entry.name)),
    )


def compared(found: Cleaned, settings: Settings, progress: Progress) -> Built:
    """Deduplicate the documents that were kept."""
    kept = [article_of(document) for document in found.documents if document.kept]
    return Built(
        documents=found.documents,
        refused=found.refused,
        ignored=found.ignored,
        sources=found.sources,
        outcome=deduplicate(kept, settings.duplicates, progress),
        stems=article_names([document.name for document in found.documents]),
    )


def without_templates(
    results: Sequence[local.Result],
    sources: Iterable[Source],
    settings: Settings,
    progress: Progress,
) -> list[local.Result]:
    """The documents without what their sites repeat; each kept one has a step more in its trail."""
    if not settings.templates.on:
        return list(results)
    kept = [r for r in results if isinstance(r, Processed) and r.kept]
    progress("comparing pages of a site", 0, len(kept))
    pages = [page_of(d.name, d.text, d.fields, d.sidecar) for d in kept]
    changes = templates.decide(pages, settings)
    places = {source.name: source for source in sources}
    found = list(results)
    for number, result in enumerate(results):
        if not isinstance(result, Processed) or not result.kept:
            continue
        if change := changes.get(result.name):
            source = places[result.name]
            found[number] = local.amend_source(source, result, templates, change, settings)
        else:
            found[number] = unchanged(result, templates)
    progress("comparing pages of a site", len(kept), len(kept))
    return found


def page_of(
    name: str, text: str, fields: Iterable[LocatedField], sidecar: Sidecar | None
) -> templates.Page:
    """What is counted of a cleaned document: its own address, else that which its sidecar gives."""
    values: dict[str, list[str]] = {}
    for field in fields:
        values.setdefault(field.name, []).append(field.value)
    url = values["url"][0] if "url" in values else sidecar.url if sidecar else None
    return templates.Page(
        name=name,
        text=text,
        url=url,
        authors=tuple(values.get("author", ())),
        publisher=values["publisher"][0] if "publisher" in values else None,
    )


def article_of(document: Processed) -> Article:
    """What deduplication needs of a cleaned document."""
    return Article(
        name=document.name,
        id=document.id,
        sha256=document.sha256,
        text=document.text,
        title=document.first("title"),
        date=document.first("date"),
        author=document.first("author"),
        publisher=document.first("publisher"),
        agency=document.first("agency"),
        dateline=document.first("dateline"),
    )
