"""All repeated runs of one text, in reading order, until nothing repeats any more."""

from bisect import bisect_right
from collections.abc import Iterator
from typing import NamedTuple

from pipeline.model import Span
from pipeline.settings import Repeats
from pipeline.stages.repeats import forms, passages
from pipeline.stages.repeats.judge import Removal, judge
from pipeline.stages.repeats.partners import Partners
from pipeline.stages.repeats.passages import Passage, Text
from pipeline.stages.repeats.runs import Bounds, Run, grow

# Taking a run away can bring two others together; more rounds than this never happened.
_ROUNDS = 5


class Repeat(NamedTuple):
    """Passages of the whole text that repeat others, with the span of those."""

    passages: tuple[Passage, ...]
    twin: Span
    removal: Removal


class Found(NamedTuple):
    """What may go, what is doubtful, and the text without what may go."""

    repeats: list[Repeat]
    doubtful: list[Repeat]
    rest: Text


def find(text: Text, settings: Repeats) -> Found:
    """The repeats of a text; `doubtful` ones stand in `rest`, the others no more."""
    found: list[Repeat] = []
    rest, doubtful = text, list[Repeat]()
    for _ in range(_ROUNDS):
        removals = _Search(rest, settings).removals()
        located = [_located(rest, removal) for removal in removals]
        fresh = [repeat for repeat in located if repeat.removal.doubt is None]
        doubtful += [repeat for repeat in located if repeat.removal.doubt is not None]
        if not fresh:
            break
        found += fresh
        rest = passages.without(rest, {p.number for repeat in fresh for p in repeat.passages})
    return Found(_settled(found), list(_still_there(doubtful, rest)), rest)


def _still_there(doubtful: list[Repeat], rest: Text) -> Iterator[Repeat]:
    """The doubtful repeats without passages that went or that were doubtful before."""
    open_numbers = {passage.number for passage in rest.passages}
    for repeat in doubtful:
        left = tuple(p for p in repeat.passages if p.number in open_numbers)
        open_numbers.difference_update(p.number for p in left)
        if left:
            yield repeat._replace(passages=left)


def _located(text: Text, removal: Removal) -> Repeat:
    twin = _span(text, *removal.kept)
    return Repeat(text.passages[removal.first : removal.last], twin, removal)


def _span(text: Text, first: int, last: int) -> Span:
    """The characters of some words, with the marks around whole passages."""
    opening, closing = (text.passages[int(text.owners[word])] for word in (first, last - 1))
    start = opening.start if opening.first == first else text.spans[first][0]
    return Span(start, closing.end if closing.last == last else text.spans[last - 1][1])


def _settled(found: list[Repeat]) -> list[Repeat]:
    """The same with every twin a span that stays: one that went too gives way to its own twin."""
    ordered = sorted(found, key=lambda repeat: repeat.passages[0].start)
    starts = [repeat.passages[0].start for repeat in ordered]
    settled = []
    for repeat in found:
        twin = repeat.twin
        for _ in range(_ROUNDS):
            holder = ordered[max(bisect_right(starts, twin.start) - 1, 0)]
            if not holder.passages[0].start <= twin.start < holder.passages[-1].end:
                break
            twin = holder.twin
        settled.append(repeat._replace(twin=twin))
    return settled


class _Search:
    """One pass over a text; what it has taken is not repeated again."""

    def __init__(self, text: Text, settings: Repeats) -> None:
        self._text = text
        self._settings = settings
        self._partners = Partners(text, settings)
        self._form = forms.of(text)
        self._gone = bytearray(len(text.passages))

    def removals(self) -> list[Removal]:
        """What goes or is doubtful, in the order in which it was found."""
        found: list[Removal] = []
        done = 0
        for place in self._partners.seeds():
            if place < done or self._gone[place]:
                continue
            run = self._longest(place, done)
            if run is None:
                continue
            judged = judge(self._form, run, self._settings)
            for removal in judged:
                if removal.doubt is None:
                    size = removal.last - removal.first
                    self._gone[removal.first : removal.last] = b"\1" * size
            found += judged
            done = max(place + 1, self._after(run.right[1]))
        return found

    def _after(self, word: int) -> int:
        """The first passage that begins at this word or later."""
        if word >= len(self._text.hashes):
            return len(self._text.passages)
        owner = int(self._text.owners[word])
        return owner + (self._text.passages[owner].first < word)

    def _longest(self, place: int, done: int) -> Run | None:
        """The longest run in which this passage repeats an earlier one."""
        earlier = [k for k in self._partners.before(place) if not self._gone[k]]
        runs = [self._grown(k, place, done) for k in earlier]
        return max(runs, key=lambda run: run.right[1] - run.right[0], default=None)

    def _grown(self, left: int, right: int, done: int) -> Run:
        before, after = self._gone.rfind(1, 0, left), self._gone.find(1, left)
        words = [passage.first for passage in self._text.passages[before + 1 : before + 2]]
        limit = self._text.passages[after].first if after >= 0 else len(self._text.hashes)
        start = self._text.passages[done].first
        return grow(self._text, self._partners, (left, right), Bounds(words[0], limit, start))
