"""What the report is made from, in what order documents come, and where each of them is found."""

import re
from collections.abc import Collection, Iterable, Mapping, Sequence

import msgspec

from pipeline import run
from pipeline import settings as types
from pipeline.corpus.records import Outcome
from pipeline.model import Drop, Failed, Keep, Rule
from pipeline.review.glyphs import plain

PLACE = "\0"  # stands for the document's anchor; no text that is shown has one
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}")


class Body(msgspec.Struct, frozen=True, kw_only=True):
    """The shown part of a document of `length` raw characters.

    `rows` are raw beside clean; a document without a clean text has its raw `column` only. `places`
    are the raw positions that can be linked to.
    """

    length: int
    shown: int
    rows: str = ""
    column: str = ""
    places: frozenset[int] = frozenset()

    def at(self, anchor: str) -> "Body":
        """The same with the document's anchor in its place."""
        rows, column = (part.replace(PLACE, anchor) for part in (self.rows, self.column))
        return msgspec.structs.replace(self, rows=rows, column=column)


class Report(msgspec.Struct, frozen=True, kw_only=True):
    """All that one run found out, as the page needs it.

    `documents` are all that were processed, kept or not. `texts` maps a document's name to its
    decoded raw text; it is asked for a few documents only, so it may decode when asked, and need
    not hold those that could not be decoded. `bodies` are those that were made ahead. `articles`
    maps a name to the article's path below `articles/`, without suffix. `refused` are files that
    were not read as documents, with the verdict; `ignored` those that no reader takes.
    """

    documents: tuple[run.Processed, ...]
    texts: Mapping[str, str]
    outcome: Outcome
    articles: Mapping[str, str]
    rules: Mapping[str, Rule]
    refused: tuple[tuple[str, Drop | Failed], ...] = ()
    ignored: tuple[str, ...] = ()
    in_force: types.Rules = types.Rules()
    version: str = ""
    bodies: Mapping[str, Body] = {}


class Link(msgspec.Struct, frozen=True):
    """Text that leads to another place of the page; without `href` it leads nowhere."""

    text: str
    href: str = ""


class Entry(msgspec.Struct, frozen=True, kw_only=True):
    """A file in the order of the page. `status` is written, duplicate, dropped or failed.

    `anchor` is its own place in the page, `shown` whether it stands there in full.
    """

    name: str
    anchor: str
    shown: bool
    status: str
    reason: str = ""
    evidence: str = ""
    document: run.Processed | None = None

    @property
    def link(self) -> Link:
        """The file's name, leading to its place."""
        return Link(plain(self.name), f"#{self.anchor}")


class Index:
    """Every file of the run, those that ask for a look first, and the way to each."""

    def __init__(self, report: Report, settings: types.Report) -> None:
        self.entries = _entries(report, settings.documents)
        self._by_name = {entry.name: entry for entry in self.entries}

    def link(self, name: str) -> Link:
        """A document's name with the way to it, no way where the run does not hold it."""
        entry = self._by_name.get(name)
        return entry.link if entry else Link(plain(name))

    def entry(self, name: str) -> Entry | None:
        """The entry of a file, None for one that the run does not hold."""
        return self._by_name.get(name)

    def count(self, status: str) -> int:
        """How many files ended so."""
        return sum(entry.status == status for entry in self.entries)


def rule_link(rule: str) -> Link:
    """A rule's identifier with the way to what it did."""
    return Link(rule, f"#rule-{rule}")


def language(document: run.Processed) -> str:
    """The language of a document as an HTML `lang` value, empty (unknown) where it names none."""
    value = document.first("language") or ""
    return value if _LANGUAGE.fullmatch(value) else ""


def _entries(report: Report, most: int) -> tuple[Entry, ...]:
    removed = report.outcome.removed
    found = [
        _entry(document, removed, f"doc-{number}" if number <= most else f"file-{number}")
        for number, document in enumerate(ordered(report.documents, removed), start=1)
    ]
    for number, (name, verdict) in enumerate(sorted(report.refused, key=_name), len(found) + 1):
        status, reason, evidence = _verdict(verdict)
        found.append(
            Entry(
                name=name,
                anchor=f"file-{number}",
                shown=False,
                status=status,
                reason=reason,
                evidence=evidence,
            )
        )
    return tuple(found)


def _entry(document: run.Processed, removed: Mapping[str, str], anchor: str) -> Entry:
    status, reason, evidence = _verdict(document.verdict)
    if status == "written" and document.name in removed:
        status = "duplicate"
    return Entry(
        name=document.name,
        anchor=anchor,
        shown=anchor.startswith("doc-"),
        status=status,
        reason=reason,
        evidence=evidence,
        document=document,
    )


def ordered(
    documents: Sequence[run.Processed], removed: Collection[str]
) -> Sequence[run.Processed]:
    """Documents in the order of the page; `removed` are the names of those that are copies."""
    return sorted(documents, key=lambda d: (_rank(d, removed), d.name))


def _rank(document: run.Processed, removed: Collection[str]) -> int:
    """Failures and flags first, then whatever lost a part, then the rest."""
    if isinstance(document.verdict, Failed) or any(not note.applied for note in document.notes):
        return 0
    lost = bool(document.notes) or document.name in removed or not document.kept
    return 1 if lost else 2


def _verdict(verdict: Keep | Drop | Failed) -> tuple[str, str, str]:
    match verdict:
        case Drop(reason=reason, evidence=evidence):
            return "dropped", plain(reason), plain(evidence)
        case Failed(stage=stage, error=error):
            return "failed", f"stage {plain(stage)}", plain(error)
        case _:
            return "written", "", ""


def _name(refused: tuple[str, Drop | Failed]) -> str:
    return refused[0]


def listed(names: Iterable[str]) -> tuple[str, ...]:
    """Names as they can be shown, sorted."""
    return tuple(plain(name) for name in sorted(names))
