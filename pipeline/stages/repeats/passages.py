"""A text as passages: sentences, or lines that hold no more than one, with their words hashed.

Sentences and not lines, because the second copy of a text is often glued differently: two
paragraphs in one line, or the whole body in a single one. The split is cautious; where it is
missed the passage is longer, in both copies alike.
"""

import re
from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from itertools import pairwise
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from pipeline import hashing, lines, words
from pipeline.hashing import Hashes
from pipeline.lines import Line

# A sentence's end: a mark, closing quotes or brackets, white space; in Chinese and Japanese the
# mark alone.
_END = re.compile(
    r"[.!?…。！？](?:(?<=[.!?…])[.!?…]*[\"'”’»)\]]*[^\S\n]+(?=\S)|(?<=[。！？])[。！？]*[」』”’）]*(?=\S))"
)
_LAST_WORD = re.compile(r"\w++")  # of a text turned round
# Abbreviations before a name ("Gov. Smith", "U.S. Treasury", "Calif. Fire") are short and
# capitalised; a capitalised word of this length or more may end a sentence.
_LONG_WORD = 6


class Passage(NamedTuple):
    """Characters `start:end`, words `first:last`, in line number `line`; `number` counts all."""

    start: int
    end: int
    first: int
    last: int
    line: int
    number: int


class Text(NamedTuple):
    """A text cut into passages of at least one word.

    `hashes` and `spans` have one entry a word, `owners` each word's passage; `digests` has one
    entry a passage, equal where the words are.
    """

    text: str
    hashes: Hashes
    spans: list[tuple[int, int]]
    passages: tuple[Passage, ...]
    digests: Hashes
    owners: NDArray[np.int64]

    def word(self, index: int) -> str:
        """A word as it stands."""
        start, end = self.spans[index]
        return self.text[start:end]


class Cut(NamedTuple):
    """A text cut into stretches that may be passages, with the folded words of them all.

    `places` are their characters, half-open, and their lines; `edges` the words that they begin
    with, and `line_edges` those that lines begin with, each with the number of words at the end.
    """

    text: str
    keys: list[str]
    places: list[tuple[int, int, int]]
    edges: list[int]
    line_edges: list[int]


def cut(text: str) -> Cut:
    """What a text (NFC) is made of, without the places of its words."""
    places: list[tuple[int, int, int]] = []
    found: list[str] = []
    edges, line_edges = [0], [0]
    tokens = words.tokens_of(text)
    for line in lines.split(text):
        for start, end in _parts(line):
            found += tokens.findall(text, start, end)
            places.append((start, end, line.index))
            edges.append(len(found))
        line_edges.append(len(found))
    return Cut(text, list(map(str.casefold, found)), places, edges, line_edges)


def assembled(whole: Cut) -> Text:
    """The passages of a text, with their words."""
    ends = zip(whole.places, pairwise(whole.edges), strict=True)
    filled = [(place, edges) for place, edges in ends if edges[0] < edges[1]]
    passages = [
        Passage(start, end, first, last, line, number)
        for number, ((start, end, line), (first, last)) in enumerate(filled)
    ]
    hashes = hashing.WordHashes().of(whole.text)
    return _assembled(whole.text, hashes, words.spans(whole.text), passages)


def without(text: Text, gone: AbstractSet[int]) -> Text:
    """What is left without the passages of these numbers; places in the text stay."""
    kept, first = list[Passage](), 0
    for passage in text.passages:
        if passage.number not in gone:
            size = passage.last - passage.first
            kept.append(passage._replace(first=first, last=first + size))
            first += size
    stays = np.array([passage.number not in gone for passage in text.passages], np.bool_)
    words_stay = stays[text.owners]
    spans = [span for span, stay in zip(text.spans, words_stay.tolist(), strict=True) if stay]
    return _assembled(text.text, text.hashes[words_stay], spans, kept)


def _assembled(
    text: str, hashes: Hashes, spans: list[tuple[int, int]], passages: list[Passage]
) -> Text:
    starts = np.array([p.first for p in passages] + [len(spans)], np.int64)
    owners = np.repeat(np.arange(len(passages)), np.diff(starts))
    digests = hashing.digests(hashes, starts)
    return Text(text, hashes, spans, tuple(passages), digests, owners)


def _parts(line: Line) -> Iterator[tuple[int, int]]:
    """The spans of a line's sentences in the whole text, without the white space between them."""
    start = 0
    for match in _END.finditer(line.text):
        if _ends_sentence(line.text, match):
            end = match.start() + len(match.group().rstrip())
            yield line.start + start, line.start + end
            start = match.end()
    yield line.start + start, line.end


def _ends_sentence(text: str, match: re.Match[str]) -> bool:
    """Not before a small letter, and not after what may be an abbreviation or an initial."""
    if text[match.end()].islower():
        return False
    found = _LAST_WORD.match(text[max(match.start() - 20, 0) : match.start()][::-1])
    if found is None:
        return True
    word = found.group()[::-1]
    if word.isdigit() or len(word) >= _LONG_WORD or word[0].lower() == word[0].upper():
        return True
    return word[0].islower() and len(word) > 1
