"""What a comparison of two texts finds: shares, passages, facts."""

from array import array
from collections.abc import Iterator, Sequence
from itertools import chain
from operator import lt
from typing import NamedTuple

from pipeline.corpus.records import Passage, passages


class Scores(NamedTuple):
    """Shared shingles of two texts: over all of them, over the left one's, over the right one's."""

    jaccard: float
    left_in_right: float
    right_in_left: float

    @property
    def containment(self) -> float:
        """The share of the smaller text that the larger one holds."""
        return max(self.left_in_right, self.right_in_left)

    def flipped(self) -> "Scores":
        """The same with left and right exchanged."""
        return Scores(self.jaccard, self.right_in_left, self.left_in_right)


class Slot(NamedTuple):
    """One place where the texts differ: their words there, from word `place` of the left text on,
    and whether a number or date, or a name, stands against another one.
    """

    left: str
    right: str
    place: int
    is_number: bool
    is_name: bool

    @property
    def is_fact(self) -> bool:
        """Whether the texts disagree on a fact there."""
        return self.is_number or self.is_name


class Slots(NamedTuple):
    """Places where texts disagree on facts, packed: of each the first word in the left text, what
    it tells (1 for a number, 2 for a name, 3 for both), and the bytes of its words on both sides,
    as they follow each other in `said`, in UTF-8.
    """

    rows: "array[int]"
    said: bytes

    def __bool__(self) -> bool:
        """Whether there is any."""
        return bool(self.rows)

    def unpacked(self) -> Iterator[Slot]:
        """One after another."""
        begin = 0
        for k in range(0, len(self.rows), 4):
            place, tells, left, right = self.rows[k : k + 4]
            middle, end = begin + left, begin + left + right
            yield Slot(
                self.said[begin:middle].decode("utf-8", "surrogatepass"),
                self.said[middle:end].decode("utf-8", "surrogatepass"),
                place,
                bool(tells & 1),
                bool(tells & 2),
            )
            begin = end

    def words(self) -> list[tuple[str, str]]:
        """The words of each place, those of the left text first, white space as single spaces."""
        whole = self.said.decode("utf-8", "surrogatepass")
        if not whole.isascii():
            found = [(slot.left, slot.right) for slot in self.unpacked()]
        else:  # characters are bytes
            found, begin = [], 0
            for left, right in zip(self.rows[2::4], self.rows[3::4], strict=True):
                middle = begin + left
                end = middle + right
                found.append((whole[begin:middle], whole[middle:end]))
                begin = end
        if whole.isprintable() and "  " not in whole:
            return found
        return [(" ".join(one.split()), " ".join(other.split())) for one, other in found]

    def flipped(self) -> "Slots":
        """The same with the words of left and right exchanged."""
        slots = (slot._replace(left=slot.right, right=slot.left) for slot in self.unpacked())
        return packed(list(slots))


def packed(slots: Sequence[Slot]) -> Slots:
    """Places in the form in which they are kept."""
    rows: array[int] = array("i")
    said = []
    for slot in slots:
        words = [part.encode("utf-8", "surrogatepass") for part in (slot.left, slot.right)]
        rows.extend((slot.place, slot.is_number + 2 * slot.is_name, *map(len, words)))
        said += words
    return Slots(rows, b"".join(said))


NO_SLOTS = packed(())


class Facts(NamedTuple):
    """What two texts say on facts.

    `agreeing` numbers and dates stand in both, in the same place; `digits` counts, in brief texts,
    the digits of those that have three or more, which hardly agree by chance. `fewest` is the
    number of numbers and dates in the text that has fewer. `kept` are the short places in which
    one text has some words and the other has others, and they disagree on a fact: in `numbers` of
    them on a number or date, in `names` on a name; `factual` is their share of all such places. All
    three are 0 where they disagree at the very beginning and end alone, on another outlet's
    dateline and sign-off. `alone` counts the same in the body, headline, dateline and sign-off
    aside, if the texts differ there in nothing else but numbers and names; 0 if they do.
    `corrected` says that the texts differ in facts and one of them calls
    itself a correction.
    """

    agreeing: int
    digits: int
    fewest: int
    numbers: int
    names: int
    factual: float
    alone: int
    kept: Slots
    corrected: bool

    @property
    def slots(self) -> tuple[Slot, ...]:
        """The places in which the texts disagree on a fact."""
        return tuple(self.kept.unpacked())

    @property
    def conflicts(self) -> int:
        """Facts on which the texts disagree."""
        return self.numbers + self.names

    @property
    def share(self) -> float:
        """The share of the numbers and dates in the same place on which the texts disagree."""
        return self.numbers / max(self.numbers + self.agreeing, 1)


NO_FACTS = Facts(
    agreeing=0,
    digits=0,
    fewest=0,
    numbers=0,
    names=0,
    factual=0.0,
    alone=0,
    kept=NO_SLOTS,
    corrected=False,
)


class Comparison(NamedTuple):
    """Two texts word by word.

    `spans` are the longer equal runs: begin and end in the left text, begin and end in the right
    one, in characters, run after run; `longest` counts the words of the longest run. `left` and
    `right` are the shares of each text that lie in stretches where both go on alike, small
    differences included; `narrated` is the same of the shorter text's words outside quotations (two
    articles may well quote one statement), counted only where the shorter one does not go on like
    the longer nearly whole. `equal` is the share of the shorter text's words that lie in equal runs
    of three or more. `left_words` and `right_words` are the lengths. `facts` are compared only in
    texts that are alike in form.
    """

    scores: Scores
    spans: "array[int]"
    longest: int
    left: float
    right: float
    narrated: float
    equal: float
    left_words: int
    right_words: int
    facts: Facts

    @property
    def shorter(self) -> float:
        """The share of the shorter text that goes on like the longer one."""
        return self.left if self.left_words <= self.right_words else self.right

    @property
    def longer(self) -> float:
        """The share of the longer text that goes on like the shorter one."""
        return self.right if self.left_words <= self.right_words else self.left

    @property
    def passages(self) -> tuple[Passage, ...]:
        """The longer equal runs, in the left text's order."""
        return passages(self.spans)

    def flipped(self) -> "Comparison":
        """The same with left and right exchanged."""
        return self._replace(
            scores=self.scores.flipped(),
            spans=flipped(self.spans),
            left=self.right,
            right=self.left,
            left_words=self.right_words,
            right_words=self.left_words,
            facts=self.facts._replace(kept=self.facts.kept.flipped()),
        )


def flipped(spans: "array[int]") -> "array[int]":
    """The same spans with left and right exchanged, in the order of what then is the left text."""
    begins, ends = spans[2::4], spans[3::4]
    if all(map(lt, begins, begins[1:])):  # as nearly always
        found = spans[:]
        found[::4], found[1::4], found[2::4], found[3::4] = begins, ends, spans[::4], spans[1::4]
        return found
    rows = sorted(zip(begins, ends, spans[::4], spans[1::4], strict=True))
    return array("i", chain.from_iterable(rows))
