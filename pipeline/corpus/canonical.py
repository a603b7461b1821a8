"""Which of several copies stays: a declared total order, ending in the content hash.

Every criterion gives each article a value, smaller is better; two copies are told apart by the
first criterion of `[duplicates] canonical` on which they differ.
"""

import re
import unicodedata
from collections.abc import Callable, Sequence
from itertools import accumulate, pairwise
from typing import NamedTuple

from pipeline.corpus.records import Article, Entry
from pipeline.settings import Duplicates

Key = tuple[int | str, ...]
LAST = "content-hash"
# How many others were verified to be its copies: known only once they are (`clusters`).
COPIES = "copies"

_DATE = re.compile(r"\d{4}-\d{2}(?:-\d{2})?")
_ELLIPSIS = re.compile(r"(?:…|\.\.\.|\[[^\]]{0,20}\])\W{0,3}\Z")


class Order(NamedTuple):
    """The criteria in force and the ranks of sources."""

    criteria: tuple[str, ...]
    ranks: dict[str, int]

    def key(self, article: Entry) -> Key:
        """What articles are sorted by, best first; no two have the same."""
        return self.keys([article])[0]

    def keys(self, articles: Sequence[Entry]) -> list[Key]:
        """The key of each article."""
        columns: list[list[int] | list[str] | list[int | str]] = []
        for name in self.criteria:
            criterion = CRITERIA[name]
            columns.append([criterion(article, self.ranks) for article in articles])
        columns.append([article.sha256 for article in articles])
        columns.append([article.name for article in articles])
        return list(zip(*columns, strict=True))

    def levels(self, articles: Sequence[Entry]) -> list[int]:
        """How good each of some articles in this order is by the criteria before `COPIES`, 0 the
        best; all on different levels where that is no criterion.
        """
        if COPIES not in self.criteria:
            return list(range(len(articles)))
        first = self.criteria.index(COPIES)
        keys = [key[:first] for key in self.keys(articles)]
        changes = (int(one != other) for one, other in pairwise(keys))
        return [0, *accumulate(changes)] if keys else []

    def deciding(self, best: Entry, other: Entry) -> str:
        """The criterion that puts one article before another."""
        values = zip(self.criteria, self.key(best), self.key(other), strict=False)
        return next((name for name, one, two in values if one != two), LAST)


def order(settings: Duplicates) -> Order:
    """The order that the settings declare."""
    ranks = {name.casefold(): rank for rank, name in enumerate(settings.source_rank)}
    return Order(settings.canonical, ranks)


def entry(article: Article) -> Entry:
    """What is known of an article, without its text."""
    return Entry(
        name=article.name,
        sha256=article.sha256,
        length=length(article.text),
        title=article.title,
        date=article.date,
        author=article.author,
        publisher=article.publisher,
        agency=article.agency,
        truncated=article.truncated or is_cut_off(article.text),
    )


def length(text: str) -> int:
    """How many characters a text has in NFC."""
    return len(text if text.isascii() else unicodedata.normalize("NFC", text))


def is_cut_off(text: str) -> bool:
    """Whether a text ends in an ellipsis."""
    end = text[-60:].rstrip()[-30:]
    may_be = "…" in end or "..." in end or "]" in end  # hardly any does
    return may_be and bool(_ELLIPSIS.search(end))


def _completeness(article: Entry, _ranks: dict[str, int]) -> int:
    return int(article.truncated)


def _source_rank(article: Entry, ranks: dict[str, int]) -> int:
    if not ranks:
        return 0
    named = [name.casefold() for name in (article.publisher, article.agency) if name]
    path = article.name.casefold()
    found = [rank for name, rank in ranks.items() if name in named or path.startswith(name)]
    return min(found, default=len(ranks))


def _metadata(article: Entry, _ranks: dict[str, int]) -> int:
    known = (article.title, article.date, article.author, article.publisher)
    return known.count(None) + known.count("")


def _original_agency(article: Entry, _ranks: dict[str, int]) -> int:
    """0 where the publisher is the agency that wrote the text, 1 elsewhere."""
    if not article.agency or not article.publisher:
        return 1
    return int(article.agency.casefold() not in article.publisher.casefold())


def _earliest_date(article: Entry, _ranks: dict[str, int]) -> str:
    """The date as text, which sorts like the dates; articles without one come last."""
    found = _DATE.match(article.date or "")
    return article.date or "" if found else "~"


def _copies(_article: Entry, _ranks: dict[str, int]) -> int:
    return 0


def _length(article: Entry, _ranks: dict[str, int]) -> int:
    return -article.length


CRITERIA: dict[str, Callable[[Entry, dict[str, int]], int | str]] = {
    "completeness": _completeness,
    "source-rank": _source_rank,
    "metadata": _metadata,
    "original-agency": _original_agency,
    "earliest-date": _earliest_date,
    COPIES: _copies,
    "length": _length,
}
