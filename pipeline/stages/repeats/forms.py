"""Texts whose lines repeat on purpose: verse, lists, transcripts, numbered clauses.

There a passage that stands twice says so twice. Only when such a text as a whole stands twice, one
copy right after the other, is the second one a repeat.
"""

import re
from collections.abc import Sequence
from itertools import groupby
from typing import NamedTuple

from pipeline.stages.repeats.passages import Passage, Text

# Signs of a numbered text, by language; a line that opens with one is a clause or its heading.
_CLAUSE_WORDS = (
    "article|section|clause|chapter|rule|schedule|annex|paragraph|part",  # English
    "artikel|paragraf|abschnitt|absatz",  # German, Dutch, Nordic languages
    "articolo|artículo|articulo|artigo|sección|seção|chapitre|capítulo|alinéa",  # Romance ones
    "статья|пункт|раздел|глава|стаття",  # Russian, Ukrainian
    "điều|khoản|mục|chương|pasal|ayat",  # Vietnamese, Indonesian
)
_CLAUSE = re.compile(
    rf"(?:{'|'.join(_CLAUSE_WORDS)})\s+(?:\d|[ivxlc]+\b)|§|第.{{1,6}}[条條章節节項项]|มาตรา|ข้อ\s?\d",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"\(?(?:\d{1,3}(?:\.\d{1,3}){0,4}|[a-zA-Z]|[ivxIVX]{1,5})[.)]\s")
_BULLET = re.compile(r"[-–—•‣▪●○*·]\s")
_SPEAKER = re.compile(r"[^\W\d_][^:.!?\n]{0,30}[:：]\s*\S")
_SENTENCE_MARK = re.compile(r"[.!?…。！？。।։؟።]")
_QUOTATION = re.compile(r"[\"“”„«»「」『』]")

Words = tuple[int, int]

# A line of prose has so many words; shorter ones are verse, list entries, cells of a table. Where
# prose was wrapped at a fixed width, lines begin with small letters, which those seldom do.
_PROSE_WORDS = 12
_WRAPPED_WORDS = 6
_PROSE_SHARE = 0.7
_CLAUSE_SHARE = 0.2
# Copies that follow each other with no more than so many words between them, each of at least
# this share of the text, are the text itself standing twice.
_BETWEEN = 10
_DOUBLING = 0.4


class Form(NamedTuple):
    """A text, and whether many of its lines open with a number or the word for a clause."""

    text: Text
    is_numbered: bool


def of(text: Text) -> Form:
    """The form of a text, looked at once."""
    lines = _lines(text.passages)
    openings = [text.text[line[0].start : line[0].start + 60] for line in lines]
    marked = sum(1 for opening in openings if _CLAUSE.match(opening) or _NUMBER.match(opening))
    return Form(text, marked >= max(2, _CLAUSE_SHARE * len(lines)))


def weight(text: Text, first: int, last: int) -> int:
    """The number of words `first:last`; characters of unspaced scripts count as half a word."""
    single = sum(1 for a, b in text.spans[first:last] if b - a == 1 and text.text[a] > "\u0e00")
    return last - first - single // 2


def is_sentence(words: str) -> bool:
    """Whether a line has a sentence's end or a quotation in it and is no entry of a list."""
    marked = _SENTENCE_MARK.search(words) or _QUOTATION.search(words)
    return bool(marked) and not _BULLET.match(words)


def on_purpose(form: Form, copies: tuple[Words, Words], removed: Words) -> str | None:
    """Why words that stand in two copies may be meant to; None where nothing speaks for it.

    `removed` is what would go, of one of the copies; these come in the text's order.
    """
    text = form.text
    (_, end), (start, _) = copies
    if start - end <= _BETWEEN and removed[1] - removed[0] >= _DOUBLING * len(text.hashes):
        return None
    first, last = int(text.owners[removed[0]]), int(text.owners[removed[1] - 1])
    lines = _lines(text.passages[first : last + 1])
    if _share_of_prose(text, lines) < _PROSE_SHARE:
        return "its lines are no prose: verse, a list, a form or a transcript may repeat on purpose"
    if form.is_numbered:
        return "the text is numbered: its clauses may repeat on purpose"
    return None


def _lines(passages: Sequence[Passage]) -> list[list[Passage]]:
    return [list(group) for _, group in groupby(passages, key=lambda passage: passage.line)]


def _share_of_prose(text: Text, lines: list[list[Passage]]) -> float:
    """The share of the lines' words that stand in lines of prose."""
    sizes = [weight(text, line[0].first, line[-1].last) for line in lines]
    following = [*lines[1:], None]
    prose = sum(
        size
        for size, line, after in zip(sizes, lines, following, strict=True)
        if _is_prose(text, line, size, after)
    )
    return prose / max(sum(sizes), 1)


def _is_prose(text: Text, line: list[Passage], size: int, after: list[Passage] | None) -> bool:
    words = text.text[line[0].start : line[-1].end]
    if _BULLET.match(words) or _SPEAKER.match(words):
        return False
    if size >= _PROSE_WORDS and _SENTENCE_MARK.search(words):
        return True
    following = text.text[after[0].start] if after is not None else ""
    return size >= _WRAPPED_WORDS and (words[0].islower() or following.islower())
