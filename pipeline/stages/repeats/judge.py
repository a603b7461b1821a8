"""Which copy of a run may go: only one that holds nothing the other does not.

The later copy goes, unless only the earlier one is held whole by the other, as when it was cut
short: then the fuller one stays, because what it holds more would be torn from its beginning.
Where each copy has something of its own, the passages that hold nothing new may go and the others
stay.
"""

from collections.abc import Iterator
from itertools import pairwise
from typing import Literal, NamedTuple

import numpy as np

from pipeline import hashing
from pipeline.align import Gap
from pipeline.settings import Repeats
from pipeline.stages.repeats import forms
from pipeline.stages.repeats.forms import Form
from pipeline.stages.repeats.passages import Text
from pipeline.stages.repeats.runs import Run

Side = Literal["left", "right"]
Words = tuple[int, int]

# Small words by which two copies may differ: so many in one place, and this share of the copy.
_MINOR = 3
_MINOR_SHARE = 0.05
# From so many words on a copy may begin or end inside a line.
_GLUED = 80
# Words that no paragraph exceeds; a longer line holds a whole text.
_PARAGRAPH = 200


class Removal(NamedTuple):
    """Passages `first:last` of the text repeat the words `kept`, with a similarity of `score`.

    `own` names what they hold that the other copy does not; `doubt` says why they may not go, and
    is None where they may.
    """

    first: int
    last: int
    kept: Words
    score: float
    own: tuple[str, ...]
    doubt: str | None


def judge(form: Form, run: Run, settings: Repeats) -> list[Removal]:
    """What may go of a run or is to be flagged; nothing of a run that is too short."""
    text = form.text
    score = similarity(text, run, settings.shingle)
    sides: tuple[Side, ...] = ("right", "left")
    free = [side for side in sides if _covers(text, run, side) and not _own(text, run, side)]
    if free:
        side = max(free, key=lambda side: _size(text, _passages(text, run, side)))
        found = [_removal(form, run, side, score=score)]
    elif score >= settings.similarity:
        found = _parts(form, run, score)
    else:
        found = []
    enough = any(distinct_words(text, removal) >= settings.min_words for removal in found)
    return found if enough else []


def similarity(text: Text, run: Run, shingle: int) -> float:
    """The exact Jaccard similarity of the two copies' shingles."""
    sides = [text.hashes[first:last] for first, last in (run.left, run.right)]
    values, starts = hashing.shingles(*hashing.joined(sides), shingle)
    left, right = np.unique(values[: starts[1]]), np.unique(values[starts[1] :])
    shared = hashing.common(left, right)
    return shared / max(len(left) + len(right) - shared, 1)


def distinct_words(text: Text, removal: Removal) -> int:
    """The words of a removal, those of a passage that stands in it again not counted twice."""
    passages = range(removal.first, removal.last)
    first_of = {int(text.digests[k]): k for k in reversed(passages)}
    kept = [text.passages[k] for k in first_of.values()]
    return sum(forms.weight(text, passage.first, passage.last) for passage in kept)


def _removal(form: Form, run: Run, side: Side, *, score: float) -> Removal:
    text = form.text
    first, last = _passages(text, run, side)
    own = tuple(word for gap in _side_gaps(run, side) for word in _words(text, gap[0]))
    kept = run.right if side == "left" else run.left
    doubt = None
    if last > first:
        words = text.passages[first].first, text.passages[last - 1].last
        doubt = forms.on_purpose(form, (run.left, run.right), words)
    return Removal(first, last, kept, score, own, doubt)


def _parts(form: Form, run: Run, score: float) -> list[Removal]:
    """The later copy in parts: paragraphs with something of their own, and those without."""
    text = form.text
    first, last = _passages(text, run, "right")
    own = _own(text, run, "right")
    held = {int(text.owners[k]) for gap in own for k in range(*gap)}
    words = tuple(word for gap in own for word in _words(text, gap))
    doubt = "each copy holds something of its own, this one: " + ", ".join(words[:8])
    edges = [first - 1, *sorted(_with_neighbours(text, held, first, last)), last]
    found = [Removal(first, last, run.left, score, words, doubt)]
    for low, high in pairwise(edges):
        if high > low + 1:
            span = text.passages[low + 1].first, text.passages[high - 1].last
            reason = forms.on_purpose(form, (run.left, run.right), span)
            kept = _other(run, span[0]), _other(run, span[1])
            found.append(Removal(low + 1, high, kept, score, (), reason))
    return found


def _with_neighbours(text: Text, held: set[int], first: int, last: int) -> set[int]:
    """The passages of the paragraphs in which these stand, so that none loses its context.

    A line longer than a paragraph ever is holds a whole text; there only the sentences count.
    """
    kept = set(held)
    for passage in held:
        line = [passage]
        for step in (-1, 1):
            place = passage + step
            while first <= place < last and _same_line(text, place, passage):
                line.append(place)
                place += step
        if text.passages[max(line)].last - text.passages[min(line)].first <= _PARAGRAPH:
            kept.update(line)
    return kept


def _same_line(text: Text, one: int, other: int) -> bool:
    return text.passages[one].line == text.passages[other].line


def _other(run: Run, word: int) -> int:
    """The word of the earlier copy at which a word of the later one stands again."""
    before = [gap for gap in run.gaps if gap.right[1] <= word]
    left, right = (
        (before[-1].left[1], before[-1].right[1]) if before else (run.left[0], run.right[0])
    )
    return left + word - right


def _passages(text: Text, run: Run, side: Side) -> tuple[int, int]:
    """The passages that lie wholly in one copy; a last word that was cut off counts as held."""
    first, last = run.left if side == "left" else run.right
    if _is_cut_word(text, run, side):
        last += 1
    low = int(text.owners[first])
    low += text.passages[low].first < first
    high = int(text.owners[last - 1]) + 1
    high -= text.passages[high - 1].last > last
    return _whole_lines(text, low, max(high, low))


def _whole_lines(text: Text, low: int, high: int) -> tuple[int, int]:
    """Without the parts of lines at either end, unless so much stands there that it is a copy of
    the text, glued to something: a sentence quoted twice stays in its paragraph.
    """
    if _size(text, (low, high)) >= _GLUED:
        return low, high
    while low < high and low > 0 and _same_line(text, low - 1, low):
        low += 1
    count = len(text.passages)
    while low < high < count and _same_line(text, high - 1, high):
        high -= 1
    return low, high


def _is_cut_word(text: Text, run: Run, side: Side) -> bool:
    """Whether the copy's passage ends in the middle of the word that the other one has next."""
    mine, other = (run.left[1], run.right[1]) if side == "left" else (run.right[1], run.left[1])
    if max(mine, other) >= len(text.hashes):
        return False
    ends = text.passages[int(text.owners[mine])].last == mine + 1
    short, full = text.word(mine), text.word(other)
    return ends and mine > 0 and len(short) < len(full) and full.startswith(short)


def _covers(text: Text, run: Run, side: Side) -> bool:
    """Whether whole passages make up most of one copy."""
    first, last = run.left if side == "left" else run.right
    return 2 * _size(text, _passages(text, run, side)) > last - first


def _size(text: Text, passages: tuple[int, int]) -> int:
    first, last = passages
    return text.passages[last - 1].last - text.passages[first].first if last > first else 0


def _own(text: Text, run: Run, side: Side) -> list[Words]:
    """Places where one copy holds what the other does not, small words aside."""
    low, high = _passages(text, run, side)
    if low >= high:
        return []
    first, last = text.passages[low].first, text.passages[high - 1].last
    gaps = [gap for gap in _side_gaps(run, side) if first <= gap[0][0] < last]
    real = [gap[0] for gap in gaps if not _is_minor(text, gap[0])]
    minor = sum(gap[0][1] - gap[0][0] for gap in gaps)
    if not real and minor > max(_MINOR, _MINOR_SHARE * (last - first)):
        return [gap[0] for gap in gaps]
    return real


def _side_gaps(run: Run, side: Side) -> Iterator[tuple[Words, Words]]:
    """Per difference: the words of one copy (some), and those of the other (maybe none)."""
    for gap in run.gaps:
        mine, other = gap if side == "left" else Gap(gap.right, gap.left)
        if mine[1] > mine[0]:
            yield mine, other


def _is_minor(text: Text, words: Words) -> bool:
    """A few small words of a script that tells names by their capitals; no number, no name."""
    found = _words(text, words)
    return len(found) <= _MINOR and all(word.islower() and word.isalpha() for word in found)


def _words(text: Text, words: Words) -> list[str]:
    return [text.word(k) for k in range(*words)]
