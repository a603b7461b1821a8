"""What a compiled pass counted, as comparisons."""

from array import array
from collections.abc import Iterator, Sequence
from itertools import compress

import numpy as np

from pipeline.corpus import facts, verify
from pipeline.corpus.compared import NO_FACTS, Comparison, Facts, Scores, Slot
from pipeline.corpus.facts import Telling
from pipeline.corpus.kernels import comparing, tokens
from pipeline.corpus.kernels.comparing import Bools, Counts, Rows
from pipeline.corpus.kernels.reading import Batch
from pipeline.corpus.reading import Limits, Packed
from pipeline.corpus.text import Known, Text, Words

Found = tuple[Counts, Rows, Rows, Bools]


class Read:
    """A batch of texts, each as a `Text` when first asked for."""

    def __init__(self, texts: Packed, batch: Batch) -> None:
        self.batch = batch
        self.lengths: list[int] = np.diff(batch.starts).tolist()
        self.distinct: list[int] = batch.distinct.tolist()
        self.numbers: list[int] = np.diff(batch.counted).tolist()
        self._texts = texts
        self._read: dict[int, Text] = {}

    def text(self, number: int) -> Text:
        """One of the texts, with what is known of it."""
        if number not in self._read:
            batch = self.batch
            part = slice(batch.starts[number], batch.starts[number + 1])
            words = Words(batch.hashes[part], batch.spans[part, 0], batch.spans[part, 1])
            rows = batch.numbers[batch.counted[number] : batch.counted[number + 1]]
            known = Known(rows, np.flatnonzero(batch.flags[part] & tokens.CAPITAL))
            self._read[number] = Text(self._texts.text(number), words, known)
        return self._read[number]


def comparisons(
    read: Read, pairs: Sequence[tuple[int, int]], found: Found, limits: Limits
) -> Iterator[Comparison | Scores]:
    """The comparison of each pair; its scores alone where it was not compared word by word."""
    counts, spans, places, marks = found
    spanned = placed = marked = 0
    for pair, row in zip(pairs, counts.tolist(), strict=True):
        left, right = pair
        scores = verify.scores_of(row[comparing.SHARED], read.distinct[left], read.distinct[right])
        words = (read.lengths[left], read.lengths[right])
        if scores.containment < limits.least or min(words) < limits.min_words:
            yield scores
            continue
        agreed = marks[marked : (marked := marked + row[comparing.NUMBERS])]
        telling = places[placed : (placed := placed + row[comparing.TELLING])]
        yield Comparison(
            scores=scores,
            spans=_flat(spans[spanned : (spanned := spanned + row[comparing.RUNS])]),
            longest=row[comparing.LONGEST],
            left=row[comparing.LEFT] / words[0],
            right=row[comparing.RIGHT] / words[1],
            narrated=_narrated(
                read, pair, row, marks[marked : (marked := marked + row[comparing.MARKS])]
            ),
            equal=row[comparing.EQUAL] / min(words),
            left_words=words[0],
            right_words=words[1],
            facts=_facts(read, pair, row, (telling, agreed)),
        )


def _flat(spans: Rows) -> "array[int]":
    return array("i", spans.tobytes())


def _narrated(read: Read, pair: tuple[int, int], row: list[int], inside: Bools) -> float:
    """As `verify.narrated`; where that does not matter there are no marks."""
    left, right = pair
    is_left = read.lengths[left] <= read.lengths[right]
    if not len(inside):
        share = row[comparing.LEFT if is_left else comparing.RIGHT]
        return share / min(read.lengths[left], read.lengths[right])
    return verify.narrated(inside, read.text(left if is_left else right))


def _facts(read: Read, pair: tuple[int, int], row: list[int], found: tuple[Rows, Bools]) -> Facts:
    left, right = pair
    telling, agreed = found
    if row[comparing.EQUAL] < verify.FORM_SHARED * min(read.lengths[left], read.lengths[right]):
        return NO_FACTS
    fewest = min(read.numbers[left], read.numbers[right])
    if not len(telling) and not len(agreed) and row[comparing.AGREEING] >= fewest:
        return NO_FACTS._replace(agreeing=row[comparing.AGREEING], fewest=fewest)
    texts = (read.text(left), read.text(right))
    offsets = (read.batch.counted[left], read.batch.counted[right])
    rows = telling.tolist()
    slots = (_slot(place, texts, offsets) for place in rows)
    summed = facts.summed(
        texts,
        tuple(slot for slot in slots if slot is not None),
        [(a, b, c, d) for a, b, c, d, *_, inside, _ in rows if inside],
        (row[comparing.PLACES], row[comparing.AGREEING], fewest),
    )
    if not len(agreed):
        return summed
    return summed._replace(digits=facts.digits(compress(texts[0].numbers, agreed.tolist())))


def _slot(row: list[int], texts: tuple[Text, Text], offsets: tuple[int, int]) -> Slot | None:
    """A place that may tell of facts, as `comparing` wrote it down."""
    a, b, c, d, low, high, least, most, left, right, _, differ = row
    numbers = None
    if high > low and most > least:
        ours = texts[0].numbered(low - offsets[0], high - offsets[0])
        numbers = ours, texts[1].numbered(least - offsets[1], most - offsets[1])
    return facts.slot((a, b, c, d), texts, Telling(numbers, left, right, differ=bool(differ)))
