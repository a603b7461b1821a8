"""Which pages of a site tell one story: a passage counts once for all of them.

Two pages tell one story when neither has much that the other lacks, or when what they share is
shared by few others. So an article that stands on fifty pages, its later versions, and the reports
of one form that differ in numbers alone are one story each; and two short articles below one long
notice, which stands on every page, are two.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations, pairwise
from typing import NamedTuple

from pipeline.corpus.templates.survey import Survey

_LITTLE = 80  # characters: two pages that differ by less tell the same
_SHARE = 0.1  # or by less than this share of what both hold
_ALL_PAIRS = 8  # pages that share a line are all compared with each other up to this many


class _Text(NamedTuple):
    """A page as it is compared: lines that other pages hold too, with their characters.

    `own` counts the characters of all others, `mark` tells it from pages with the same shared ones.
    """

    shared: dict[int, int]
    own: int
    mark: int

    @property
    def size(self) -> int:
        return sum(self.shared.values()) + self.own


def group(pages: Sequence[Survey], often: set[int]) -> list[int]:
    """A number for each page, the same for pages of one story; blind to the order of the pages.

    Lines are the units; `often` are the frequent ones. The numbers themselves mean nothing.
    """
    texts = [_text(page, often) for page in pages]
    distinct: dict[tuple[tuple[int, ...], int], list[int]] = defaultdict(list)
    for number, text in enumerate(texts):
        distinct[tuple(sorted(text.shared)), text.mark].append(number)
    ordered = sorted(distinct)
    joined = _joined([texts[distinct[key][0]] for key in ordered])
    found = [0] * len(pages)
    for place, key in enumerate(ordered):
        for number in distinct[key]:
            found[number] = joined[place]
    return found


def _text(page: Survey, often: set[int]) -> _Text:
    lines = dict(zip(page.masked.tolist(), page.sizes.tolist(), strict=True))
    lines.pop(0, None)
    shared = {line: size for line, size in lines.items() if line in often}
    own = [line for line in lines if line not in often]
    return _Text(shared, sum(lines[line] for line in own), min(own, default=0))


def _joined(texts: Sequence[_Text]) -> list[int]:
    """For each distinct text the first one that it tells the same story as, by union-find."""
    holders: dict[int, list[int]] = defaultdict(list)
    for number, text in enumerate(texts):
        for line in text.shared:
            holders[line].append(number)
    parents = list(range(len(texts)))
    for left, right in sorted(set(_pairs(holders.values()))):
        one, other = _root(parents, left), _root(parents, right)
        if one != other and _same(texts[left], texts[right], holders):
            parents[max(one, other)] = min(one, other)
    return [_root(parents, number) for number in range(len(texts))]


def _pairs(groups: Iterable[Sequence[int]]) -> Iterator[tuple[int, int]]:
    """Pages that share a line: all with all, in large groups each with the first and its neighbour.

    Copies share many lines, and some with few others, so that they meet in a small group.
    """
    for numbers in groups:
        if len(numbers) <= _ALL_PAIRS:
            yield from combinations(numbers, 2)
        else:
            yield from ((numbers[0], other) for other in numbers[1:])
            yield from pairwise(numbers)


def _same(left: _Text, right: _Text, holders: dict[int, list[int]]) -> bool:
    common = left.shared.keys() & right.shared.keys()
    shared = sum(left.shared[line] for line in common)
    own = max(left.size, right.size) - shared
    rare = sum(left.shared[line] / (len(holders[line]) - 1) for line in sorted(common))
    return own < max(_LITTLE, _SHARE * shared, rare)


def _root(parents: list[int], number: int) -> int:
    while parents[number] != number:
        parents[number] = parents[parents[number]]
        number = parents[number]
    return number
