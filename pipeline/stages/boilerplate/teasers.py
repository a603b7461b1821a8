"""Reading the teasers below a heading of related links, and deciding which of them are sure.

The hard part is the end of a block when the article goes on. What is read is a run of headlines,
each with one blurb or none; the first teaser sets the style. Where prose follows, a blurb or a
headline that the article could claim as its own paragraph or subheading is left standing.
"""

from collections.abc import Sequence
from typing import Literal, NamedTuple

from pipeline.model import Item
from pipeline.stages.boilerplate.families import is_reported
from pipeline.stages.boilerplate.shapes import bare, headline_size
from pipeline.stages.boilerplate.view import Row

SUBHEADING = 5
"""Words; a headline of at most this many could be a subheading of the article."""

_MOST_ENTRIES = 60
_QUOTING_SHARE = 0.6
_PLENTY = 3
_ENDS = frozenset({"bound", "signoff"})


class Entry(NamedTuple):
    """A teaser: the row of its headline, the last row that belongs to it, the row of its blurb."""

    title: int
    last: int
    blurb: int | None = None


After = Literal["prose", "signoff", "end"]


class Run(NamedTuple):
    """The teasers that were read, the first row that was not, and what that row is.

    `prose`: the article goes on there. `signoff`: a byline or the like with an article below it.
    `end`: the text ends, or nothing but other clutter and the article's last lines follow.
    """

    entries: tuple[Entry, ...]
    end: int
    after: After


class Verdict(NamedTuple):
    """The teasers that are sure, and the rows after them that may belong to the block too."""

    sure: tuple[Entry, ...]
    doubtful: range
    why: str


def read(rows: Sequence[Row], shapes: Sequence[str], start: int, most_words: int) -> Run:
    """The run of teasers from row `start`.

    `shapes` says of each row whether it is a `title`, a `sentence`, an `aside` that is read over
    where a teaser follows, or ends the run (`bound`, `signoff`, `other`). A paragraph of more than
    `most_words` words is no blurb.
    """
    entries: list[Entry] = []
    index = start
    while index < len(rows) and shapes[index] not in _ENDS and len(entries) < _MOST_ENTRIES:
        shape = shapes[index]
        if shape == "title":
            entries.append(Entry(index, index))
        elif shape == "sentence" and _takes_blurb(entries) and rows[index].size <= most_words:
            entries[-1] = Entry(entries[-1].title, index, index)
        elif shape != "aside":
            return Run(tuple(entries), index, "prose" if shape == "sentence" else "end")
        index += 1
    signoff = index < len(rows) and shapes[index] == "signoff"
    return Run(tuple(entries), index, "signoff" if signoff else "end")


def _takes_blurb(entries: list[Entry]) -> bool:
    return bool(entries) and entries[-1].blurb is None


def judge(rows: Sequence[Row], run: Run, subheading: float) -> Verdict:
    """Which of the teasers are sure; a headline of up to `subheading` words could be the article's.

    Evidence is the shape alone. Where the article goes on after the run, what it could claim is
    given back: the last blurb, or the last headline.
    """
    if not run.entries:
        return Verdict((), range(0), "no teasers follow")
    if run.after == "signoff":
        return judge(rows, _without_last(run), subheading)
    if run.entries[0].blurb is None:
        return _headlines_only(rows, run, subheading)
    return _with_blurbs(rows, run, subheading)


def _without_last(run: Run) -> Run:
    """Above a byline the last teaser may be the headline of the article that follows."""
    return Run(run.entries[:-1], run.entries[-1].title, "prose")


def _headlines_only(rows: Sequence[Row], run: Run, subheading: float) -> Verdict:
    """The first teaser has no blurb: the block is headlines up to the first sentence."""
    with_blurb = [i for i, entry in enumerate(run.entries) if entry.blurb is not None]
    if not with_blurb:
        closed = run.after == "end"
        return _closed(run) if closed else _before_prose(rows, run, run.entries, subheading)
    few = len(run.entries) >= 4 and len(with_blurb) * 2 <= len(run.entries)
    if run.after == "end" and few:
        return Verdict(run.entries, range(0), "headlines to the end, few with a blurb")
    head = run.entries[: with_blurb[0] + 1]
    alone = (*head[:-1], Entry(head[-1].title, head[-1].title))
    return _before_prose(rows, run, alone, subheading)


def _closed(run: Run) -> Verdict:
    why = f"{len(run.entries)} headline(s), then no more prose"
    return Verdict(run.entries, range(0), why)


def _before_prose(
    rows: Sequence[Row], run: Run, entries: tuple[Entry, ...], subheading: float
) -> Verdict:
    """Headlines with prose after the last: that one may be the subheading of what follows."""
    last = entries[-1]
    rest = range(last.last + 1, run.end) if run.after == "end" else range(0)
    if headline_size(rows[last.title]) > subheading:
        return Verdict(entries, rest, f"{len(entries)} headline(s), then the article's prose")
    why = f"{len(entries)} headline(s); the last may be a subheading"
    return Verdict(entries[:-1], range(last.title, run.end), why)


def _with_blurbs(rows: Sequence[Row], run: Run, subheading: float) -> Verdict:
    """The first teaser has a blurb: the block goes on while headline and blurb alternate."""
    pairs = _leading_pairs(run.entries)
    if len(pairs) == 1:
        return _single(rows, run, subheading)
    if (run.after == "prose" or len(pairs) < _PLENTY) and _quoting(rows, pairs):
        return Verdict((), range(pairs[0].title, run.end), "most of the paragraphs quote somebody")
    if run.after == "end":
        return _closed_pairs(rows, run, pairs)
    last = pairs[-1]
    if len(pairs) < len(run.entries):
        return Verdict(pairs, range(last.last + 1, run.end), "headline and blurb alternate")
    if headline_size(rows[last.title]) > subheading and _alike(rows, pairs):
        return Verdict(pairs, range(0), "headline and blurb alternate, then prose alone")
    why = "headline and blurb alternate; the last pair may be the article's"
    return Verdict(pairs[:-1], range(last.title, last.last + 1), why)


def _leading_pairs(entries: tuple[Entry, ...]) -> tuple[Entry, ...]:
    bare_ones = [i for i, entry in enumerate(entries) if entry.blurb is None]
    return entries[: bare_ones[0]] if bare_ones else entries


def _single(rows: Sequence[Row], run: Run, subheading: float) -> Verdict:
    """One headline, then a sentence, which is its blurb or the article's next paragraph."""
    first = run.entries[0]
    if headline_size(rows[first.title]) <= subheading:
        return Verdict((), range(first.title, run.end), "a short line and a paragraph")
    alone = Entry(first.title, first.title)
    doubtful = range(first.title + 1, run.end) if run.after == "end" else range(0)
    return Verdict((alone,), doubtful, "one headline; the paragraph after it may be the article's")


def _closed_pairs(rows: Sequence[Row], run: Run, pairs: tuple[Entry, ...]) -> Verdict:
    """Pairs to the end: teasers, unless the headlines are short enough to be subheadings."""
    sizes = [headline_size(rows[entry.title]) for entry in run.entries]
    least = SUBHEADING if len(run.entries) < _PLENTY else SUBHEADING - 1
    if sum(sizes) / len(sizes) > least:
        return Verdict(run.entries, range(0), "headline and blurb alternate to the end")
    return Verdict((), range(pairs[0].title, run.end), "short headings and paragraphs to the end")


def _quoting(rows: Sequence[Row], pairs: tuple[Entry, ...]) -> bool:
    """Whether most blurbs quote or report somebody, as an article's paragraphs do."""
    quoting = sum(is_reported(rows[entry.blurb].text) for entry in pairs if entry.blurb is not None)
    return quoting > _QUOTING_SHARE * len(pairs)


def _alike(rows: Sequence[Row], pairs: tuple[Entry, ...]) -> bool:
    """Whether the last blurb is as long as the others, within a factor of two."""
    sizes = [rows[entry.blurb].size for entry in pairs if entry.blurb is not None]
    return sizes[-1] <= 2 * sum(sizes[:-1]) / len(sizes[:-1])


def items(rows: Sequence[Row], entries: Sequence[Entry]) -> tuple[Item, ...]:
    """The teasers as the record keeps them: title and, where there is one, blurb."""
    return tuple(
        Item(
            bare(rows[entry.title].text),
            None if entry.blurb is None else rows[entry.blurb].text,
        )
        for entry in entries
    )
