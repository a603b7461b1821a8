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
_METADATA = ("title", "date", "author", "publisher")


class Order(NamedTuple):
    """The criteria in force and the ranks of sources."""

    criteria: tuple[str, ...]
    ranks: dict[str, int]

    def key(self, article: Entry) -> Key:
        """What articles are sorted by, best first; no two have the same."""
        values = tuple(CRITERIA[name](article, self.ranks) for name in self.criteria)
        return (*values, article.sha256, article.name)

    def levels(self, articles: Sequence[Entry]) -> list[int]:
        """How good each of some articles in this order is by the criteria before `COPIES`, 0 the
        best; all on different levels where that is no criterion.
        """
        if COPIES not in self.criteria:
            return list(range(len(articles)))
        first = self.criteria.index(COPIES)
        keys = [self.key(article)[:first] for article in articles]
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
        length=len(unicodedata.normalize("NFC", article.text)),
        title=article.title,
        date=article.date,
        author=article.author,
        publisher=article.publisher,
        agency=article.agency,
        truncated=is_cut_off(article),
    )


def is_cut_off(article: Article) -> bool:
    """Whether an earlier stage found the text cut off, or it ends in an ellipsis."""
    return article.truncated or bool(_ELLIPSIS.search(article.text[-60:].rstrip()[-30:]))


def _completeness(article: Entry, _ranks: dict[str, int]) -> int:
    return int(article.truncated)


def _source_rank(article: Entry, ranks: dict[str, int]) -> int:
    named = [name.casefold() for name in (article.publisher, article.agency) if name]
    path = article.name.casefold()
    found = [rank for name, rank in ranks.items() if name in named or path.startswith(name)]
    return min(found, default=len(ranks))


def _metadata(article: Entry, _ranks: dict[str, int]) -> int:
    return -sum(bool(getattr(article, name)) for name in _METADATA)


def _original_agency(article: Entry, _ranks: dict[str, int]) -> int:
    """0 where the publisher is the agency that wrote the text, 1 elsewhere."""
    agency, publisher = (article.agency or "").casefold(), (article.publisher or "").casefold()
    return int(not agency or not publisher or agency not in publisher)


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
