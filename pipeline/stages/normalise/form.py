"""Unicode normalisation form C, one edit for each cluster that it changes."""

import re
import unicodedata
from collections.abc import Iterator
from functools import cache

from pipeline import edits as lists
from pipeline.model import Edit, Rule

NFC = Rule(
    id="normalise.nfc",
    title="Letters and their marks are put into Unicode form C",
    why="The same word can be written with one character for a letter and its marks or with "
    "several (macOS file names, some input methods, Yoruba text); only one form can be compared.",
    example="`e` + U+0302 + U+0323 becomes `ệ`.",
    counter_example="Compatibility characters (ﬁ, ①, ½, full width letters): form C keeps them.",
    wrong_when="Never for reading; a text on Unicode itself may mean the parts.",
)

# ASCII never joins what stands before it, so a stretch can be judged alone.
_STRETCH = re.compile("[\0-\x7f]?[^\0-\x7f]+")
_MARKS = 64


def edits(text: str) -> list[Edit]:
    """The edits that make the text equal to `unicodedata.normalize("NFC", text)`."""
    if text.isascii() or unicodedata.is_normalized("NFC", text):
        return []
    return [
        edit
        for match in _STRETCH.finditer(text)
        if not unicodedata.is_normalized("NFC", match.group())
        for edit in _clusters(match.group(), match.start())
    ]


def _clusters(stretch: str, offset: int) -> Iterator[Edit]:
    for start, end in _bounds(stretch):
        cluster = stretch[start:end]
        composed = _composed(cluster)
        if composed != cluster:
            whole = Edit(start, end, composed, NFC.id)
            edit = lists.minimal(stretch, whole)
            tight = edit if edit.end > edit.start else whole
            yield tight._replace(start=tight.start + offset, end=tight.end + offset)


def _bounds(stretch: str) -> Iterator[tuple[int, int]]:
    """Half-open spans between the places where a cluster can start (UAX 15, section 9.1)."""
    start = 0
    for at in range(1, len(stretch)):
        if _starts_cluster(stretch[at]):
            yield start, at
            start = at
    yield start, len(stretch)


@cache
def _starts_cluster(character: str) -> bool:
    """Whether it neither is a mark nor composes with a character before it."""
    first = unicodedata.normalize("NFD", character)[0]
    return not unicodedata.combining(first) and first not in _followers()


@cache
def _followers() -> frozenset[str]:
    """Characters of combining class 0 that compose with the one before them.

    The second halves of all canonical decompositions, and the vowels and finals of Hangul. Above
    plane 1 there are no decompositions into two.
    """
    halves = (unicodedata.decomposition(chr(code)).split() for code in range(0xA0, 0x20000))
    seconds = {chr(int(half[1], 16)) for half in halves if len(half) == 2 and half[0][0] != "<"}
    return frozenset(seconds | set(map(chr, (*range(0x1161, 0x1176), *range(0x11A8, 0x11C3)))))


def _composed(cluster: str) -> str:
    """NFC of a cluster; very many marks are put in order first, in less than square time."""
    if len(cluster) > _MARKS:
        apart = "".join(unicodedata.normalize("NFD", character) for character in cluster)
        cluster = "".join("".join(sorted(run, key=unicodedata.combining)) for run in _runs(apart))
    return unicodedata.normalize("NFC", cluster)


def _runs(apart: str) -> Iterator[str]:
    """Each starter with the marks after it."""
    start = 0
    for at, character in enumerate(apart):
        if at and not unicodedata.combining(character):
            yield apart[start:at]
            start = at
    yield apart[start:]
