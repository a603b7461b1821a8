"""The whole page as data: counted, ordered and linked here; templates only lay it out."""

import msgspec

from pipeline import settings as types
from pipeline.review import accounts, documents, pairs, tally
from pipeline.review.accounts import AccountRow, Balance
from pipeline.review.documents import View
from pipeline.review.glyphs import Run, plain, runs, short
from pipeline.review.index import Entry, Index, Report, listed
from pipeline.review.tally import Tally

_MOST = 600  # characters of a flagged text


class Totals(msgspec.Struct, frozen=True, kw_only=True):
    """`read = written + duplicates + dropped + failed`, and what a person asks next."""

    read: int
    written: int
    duplicates: int
    dropped: int
    failed: int
    flags: int
    linked: int
    capped: int
    unread: int
    balance: Balance

    @property
    def holds(self) -> bool:
        """Whether every file is accounted for; if not, the page says so."""
        return self.read == self.written + self.duplicates + self.dropped + self.failed


class Flag(msgspec.Struct, frozen=True, kw_only=True):
    """A place that a review rule points at and that was left as it is."""

    entry: Entry
    place: str
    label: str
    text: tuple[Run, ...]
    why: str


class Flags(msgspec.Struct, frozen=True, kw_only=True):
    """All flags of one rule."""

    tally: Tally
    found: tuple[Flag, ...]


class Page(msgspec.Struct, frozen=True, kw_only=True):
    """What the templates lay out, section by section."""

    version: str
    totals: Totals
    rows: tuple[AccountRow, ...]
    flags: tuple[Flags, ...]
    lost: tuple[Entry, ...]
    rules: tuple[Tally, ...]
    clusters: tuple[pairs.Group, ...]
    linked: tuple[pairs.Compared, ...]
    nearest: tuple[pairs.Compared, ...]
    documents: tuple[View, ...]
    ignored: tuple[str, ...]
    places: dict[str, View]

    def at(self, entry: Entry, position: int) -> str:
        """Where a link to a raw position of a file leads."""
        view = self.places.get(entry.name)
        return view.place(position) if view else f"#{entry.anchor}"


def page(report: Report, settings: types.Report) -> Page:
    """Everything the page shows."""
    index = Index(report, settings)
    balance = accounts.balance(d.account for d in report.documents if d.account)
    rules = tally.tallies(report, index.entries, balance, settings.examples)
    views = _views(report, index)
    outcome = report.outcome
    return Page(
        version=plain(report.version),
        totals=_totals(report, index, balance),
        rows=tuple(accounts.row(entry) for entry in index.entries),
        flags=_flags(rules, index, views),
        lost=_lost(index),
        rules=rules,
        clusters=tuple(
            pairs.group(cluster, number, index)
            for number, cluster in enumerate(outcome.clusters, start=1)
        ),
        linked=tuple(
            pairs.compared(pair, f"linked-{number}", index)
            for number, pair in enumerate(outcome.linked, start=1)
        ),
        nearest=tuple(
            pairs.compared(pair, f"nearest-{number}", index)
            for number, pair in enumerate(outcome.nearest, start=1)
        ),
        documents=tuple(views.values()),
        ignored=listed(report.ignored),
        places=views,
    )


def _views(report: Report, index: Index) -> dict[str, View]:
    removed = report.outcome.removed
    return {
        entry.name: documents.view(
            entry,
            entry.document,
            report,
            index.link(removed[entry.name]) if entry.name in removed else None,
        )
        for entry in index.entries
        if entry.shown and entry.document is not None
    }


def _totals(report: Report, index: Index, balance: Balance) -> Totals:
    return Totals(
        read=len(index.entries),
        written=index.count("written"),
        duplicates=index.count("duplicate"),
        dropped=index.count("dropped"),
        failed=index.count("failed"),
        flags=sum(not note.applied for d in report.documents for note in d.notes),
        linked=len(report.outcome.linked),
        capped=report.outcome.capped,
        unread=sum(not e.document or e.document.account is None for e in index.entries),
        balance=balance,
    )


def _flags(rules: tuple[Tally, ...], index: Index, views: dict[str, View]) -> tuple[Flags, ...]:
    by_rule: dict[str, list[Flag]] = {}
    for entry in index.entries:
        for note in entry.document.notes if entry.document else ():
            if note.applied:
                continue
            view = views.get(entry.name)
            flag = Flag(
                entry=entry,
                place=view.place(note.raw.start) if view else f"#{entry.anchor}",
                label=plain(note.label),
                text=runs(short(note.text, _MOST)),
                why=plain(note.why),
            )
            by_rule.setdefault(note.rule, []).append(flag)
    return tuple(
        Flags(tally=rule, found=tuple(by_rule[rule.rule.id]))
        for rule in rules
        if rule.rule.id in by_rule
    )


def _lost(index: Index) -> tuple[Entry, ...]:
    """Failures, then drops."""
    lost = [entry for entry in index.entries if entry.status in {"dropped", "failed"}]
    return tuple(sorted(lost, key=lambda entry: entry.status != "failed"))
