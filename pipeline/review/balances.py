"""The account of characters as HTML: a template takes longer, and there is a row for each file."""

from collections.abc import Iterable

from markupsafe import Markup

from pipeline.review.accounts import AccountRow, Balance, Share
from pipeline.review.figures import share
from pipeline.review.html import escape, inline, link
from pipeline.review.index import Entry


def accounts(rows: Iterable[AccountRow]) -> Markup:
    """A line for each file: what became of it, and of its characters."""
    return Markup("".join(map(_line, rows)))  # noqa: S704  (escaped below)


def _line(row: AccountRow) -> str:
    entry = row.entry
    place = "" if entry.shown else f' id="{entry.anchor}"'
    name = link(entry.link) if entry.shown else f"<bdi>{inline(entry.link.text)}</bdi>"
    status = f'<span class="status s-{entry.status}">{entry.status}</span>'
    said = _fate(entry) if row.balance is None else _characters(row.balance)
    return (
        f'<tr{place}>\n<th scope="row" class="name">{name}</th>\n'
        f'<td data-label="Outcome">{status}</td>\n{said}</tr>\n'
    )


def _fate(entry: Entry) -> str:
    """What is said of a file that has no characters to count."""
    evidence = f": <bdi>{inline(entry.evidence)}</bdi>" if entry.evidence else ""
    reason = inline(entry.reason)
    return f'<td colspan="5" class="minor" data-label="Reason">{reason}{evidence}</td>\n'


def _characters(balance: Balance) -> str:
    sums = (
        ("Raw", balance.total),
        ("Kept", balance.kept),
        ("Replaced", balance.replaced),
        ("Removed", balance.removed),
    )
    cells = "".join(f'<td class="num" data-label="{name}">{n:,}</td>\n' for name, n in sums)
    alarm = "" if balance.holds else '<span class="alarm">does not add up</span>'
    chips = _chips(balance.removed_by, "−") + _chips(balance.replaced_by, "⇄")
    return (
        f'{cells}<td class="byrule" data-label="By rule">{bar(balance)}\n{alarm}'
        f'<ul class="chips">\n{chips}</ul></td>\n'
    )


def _chips(shares: Iterable[Share], sign: str) -> str:
    return "".join(
        f"<li>{link(share.rule)} <b>{sign}{share.characters:,}</b></li>\n" for share in shares
    )


def bar(balance: Balance) -> Markup:
    """What became of the characters, as a strip of three colours."""
    parts = (
        ("kept", balance.kept),
        ("replaced", balance.replaced),
        ("removed", balance.removed),
    )
    said = ", ".join(f"{name} {share(part, balance.total)}" for name, part in parts)
    strips = "".join(
        f'<span class="{name}" style="flex-grow:{part}"></span>' for name, part in parts if part
    )
    opening = f'<span class="bar" role="img" aria-label="{escape(said)}">'
    return Markup(f"{opening}{strips}</span>")  # noqa: S704  (numbers)
