"""The conservation account as the page shows it: raw = kept + replaced + removed, by rule."""

from collections import Counter
from collections.abc import Iterable

import msgspec

from pipeline.lineage import Account
from pipeline.review.index import Entry, Link, rule_link


class Share(msgspec.Struct, frozen=True):
    """Characters that one rule replaced or removed."""

    rule: Link
    characters: int


class Balance(msgspec.Struct, frozen=True, kw_only=True):
    """Raw characters of one document or many; the parts are sorted, largest first."""

    total: int
    kept: int
    replaced: int
    removed: int
    replaced_by: tuple[Share, ...]
    removed_by: tuple[Share, ...]

    @property
    def holds(self) -> bool:
        """Whether the account adds up; if not, the page says so."""
        return self.total == self.kept + self.replaced + self.removed


class AccountRow(msgspec.Struct, frozen=True, kw_only=True):
    """A line of the table of all files."""

    entry: Entry
    balance: Balance | None


def balance(accounts: Iterable[Account]) -> Balance:
    """The sum of documents' accounts."""
    total = kept = 0
    replaced: Counter[str] = Counter()
    removed: Counter[str] = Counter()
    for account in accounts:
        total += account.total
        kept += account.kept
        replaced.update(account.replaced)
        removed.update(account.removed)
    return Balance(
        total=total,
        kept=kept,
        replaced=replaced.total(),
        removed=removed.total(),
        replaced_by=_shares(replaced),
        removed_by=_shares(removed),
    )


def row(entry: Entry) -> AccountRow:
    """A file's line; one that could not be read as text has no account."""
    account = entry.document.account if entry.document else None
    return AccountRow(entry=entry, balance=None if account is None else balance([account]))


def _shares(counts: Counter[str]) -> tuple[Share, ...]:
    ordered = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    return tuple(Share(rule_link(rule), characters) for rule, characters in ordered)
