"""Which of several copies stays: a declared total order, ending in the content hash.

Every criterion gives each article a value, smaller is better; two copies are told apart by the
first criterion of `[duplicates] canonical` on which they differ.
"""

import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from itertools import compress
from operator import ne
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from pipeline.corpus.reading import Packed
from pipeline.corpus.records import Article, Entry
from pipeline.settings import Duplicates

Ranks = dict[str, int]
_Keys = NDArray[np.int64] | NDArray[np.uint64]
LAST = "content-hash"
# How many others were verified to be its copies: known only once they are (`clusters`).
COPIES = "copies"

# UTF-8 of a character from U+0300 on begins with such a byte; where one byte in so many is one, it is
# not worth while to look at each.
_LEAD = 0xCC
_FEW = 32

_DATE = re.compile(r"\d{4}-\d{2}(?:-\d{2})?")
_ELLIPSIS = re.compile(r"(?:…|\.\.\.|\[[^\]]{0,20}\])\W{0,3}\Z")


class Order(NamedTuple):
    """The criteria in force and the ranks of sources."""

    criteria: tuple[str, ...]
    ranks: Ranks

    def ranked(self, articles: Sequence[Entry]) -> list[int]:
        """The numbers of articles, best first; no two are as good, as no two have one name."""
        hashes = [article.sha256 for article in articles]
        keys = [_beginnings(hashes)]
        for name in reversed(self.criteria):  # the last key is the one that counts most
            column = self.column(name, articles)
            if len(set(column)) > 1:
                keys.append(_places(column))
        order = np.lexsort(keys)
        numbers: list[int] = order.tolist()
        for first, last in _ties([key[order] for key in keys]):
            tied = numbers[first:last]
            numbers[first:last] = sorted(tied, key=lambda k: (hashes[k], articles[k].name))
        return numbers

    def column(self, name: str, articles: Sequence[Entry]) -> list[int] | list[str]:
        """The value of one criterion for each article."""
        return CRITERIA[name](articles, self.ranks)

    def levels(self, articles: Sequence[Entry]) -> list[int]:
        """How good each of some articles in this order is by the criteria before `COPIES`, 0 the
        best; all on different levels where that is no criterion.
        """
        if COPIES not in self.criteria:
            return list(range(len(articles)))
        changes = np.zeros(len(articles), np.bool_)
        for name in self.criteria[: self.criteria.index(COPIES)]:
            column = self.column(name, articles)
            changes[1:] |= np.fromiter(map(ne, column[1:], column), np.bool_, len(column[1:]))
        found: list[int] = np.cumsum(changes).tolist()
        return found

    def deciding(self, best: Sequence[Entry], others: Sequence[Entry]) -> list[str]:
        """The criterion that puts each article before the other one of the same place."""
        found = [LAST] * len(best)
        for name in reversed(
            self.criteria
        ):  # the first on which they differ is the last to be said
            differ = map(ne, self.column(name, best), self.column(name, others))
            for place in compress(range(len(best)), differ):
                found[place] = name
        return found


def order(settings: Duplicates) -> Order:
    """The order that the settings declare."""
    ranks = {name.casefold(): rank for rank, name in enumerate(settings.source_rank)}
    return Order(settings.canonical, ranks)


def _beginnings(hashes: Sequence[str]) -> _Keys:
    """The first eight bytes of each, as a number."""
    cut = np.array([value[:8].encode("utf-8", "surrogatepass") for value in hashes], "S8")
    return cut.view(">u8").astype(np.uint64)


def _places(column: list[int] | list[str]) -> _Keys:
    """The values of a criterion as numbers of the same order."""
    values: list[int | str] = [*column]
    if values and isinstance(values[0], str):
        place = {value: number for number, value in enumerate(sorted({*map(str, values)}))}
        values = [place[str(value)] for value in values]
    return np.array(values, np.int64)


def _ties(keys: Sequence[_Keys]) -> Iterator[tuple[int, int]]:
    """Where those begin and end that have all of the sorted keys in common with the next."""
    same = np.ones(max(len(keys[0]) - 1, 0), np.bool_)
    for key in keys:
        same &= key[1:] == key[:-1]
    edges = np.flatnonzero(np.diff(same, prepend=False, append=False))
    for first, last in edges.reshape(-1, 2).tolist():
        yield first, last + 1


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


def lengths(texts: Sequence[str], packed: Packed) -> list[int]:
    """How many characters texts have in NFC; `packed` are the same texts."""
    found = [*map(len, texts)]
    for number in _perhaps_other(packed):
        found[number] = length(texts[number])
    return found


def _perhaps_other(packed: Packed) -> list[int]:
    """The texts that may not be in NFC: no character below U+0300 changes in it or combines with the
    one before, nor do the quotation marks and dashes of U+2002 to U+203F.
    """
    units = packed.units
    high = units >= _LEAD
    if np.count_nonzero(high) * _FEW > len(units):  # another script: each text is looked at
        return list(range(len(packed)))
    first = np.flatnonzero(high)
    second, third = (units.take(first + k, mode="clip") for k in (1, 2))
    marks = (units[first] == 0xE2) & (second == 0x80) & (third >= 0x82)
    places = np.searchsorted(packed.bounds, first[~marks], side="right") - 1
    return [*map(int, np.unique(places))]


def is_cut_off(text: str) -> bool:
    """Whether a text ends in an ellipsis."""
    end = text[-60:].rstrip()[-30:]
    may_be = "…" in end or "..." in end or "]" in end  # hardly any does
    return may_be and bool(_ELLIPSIS.search(end))


def _completeness(articles: Sequence[Entry], _ranks: Ranks) -> list[int]:
    return [int(article.truncated) for article in articles]


def _source_rank(articles: Sequence[Entry], ranks: Ranks) -> list[int]:
    if not ranks:
        return [0] * len(articles)
    return [_rank(article, ranks) for article in articles]


def _rank(article: Entry, ranks: Ranks) -> int:
    named = [name.casefold() for name in (article.publisher, article.agency) if name]
    path = article.name.casefold()
    found = [rank for name, rank in ranks.items() if name in named or path.startswith(name)]
    return min(found, default=len(ranks))


def _metadata(articles: Sequence[Entry], _ranks: Ranks) -> list[int]:
    return [(not a.title) + (not a.date) + (not a.author) + (not a.publisher) for a in articles]


def _original_agency(articles: Sequence[Entry], _ranks: Ranks) -> list[int]:
    return [
        int(not (a.agency and a.publisher and a.agency.casefold() in a.publisher.casefold()))
        for a in articles
    ]


def _earliest_date(articles: Sequence[Entry], _ranks: Ranks) -> list[str]:
    """The date as text, which sorts like the dates; articles without one come last."""
    return [a.date if a.date and _DATE.match(a.date) else "~" for a in articles]


def _copies(articles: Sequence[Entry], _ranks: Ranks) -> list[int]:
    return [0] * len(articles)


def _length(articles: Sequence[Entry], _ranks: Ranks) -> list[int]:
    return [-article.length for article in articles]


CRITERIA: dict[str, Callable[[Sequence[Entry], Ranks], list[int] | list[str]]] = {
    "completeness": _completeness,
    "source-rank": _source_rank,
    "metadata": _metadata,
    "original-agency": _original_agency,
    "earliest-date": _earliest_date,
    COPIES: _copies,
    "length": _length,
}
