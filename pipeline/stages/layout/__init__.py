"""Paragraphs, separated by one blank line; single line breaks only where they mean something.

The last stage: the others cut lines out, this one closes the gaps. It never touches what is
inside a line; it only decides what stands between two.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import lru_cache, partial
from itertools import pairwise

from pipeline import edits as lists
from pipeline import lines as views
from pipeline import settings as types
from pipeline.columns import table_lines
from pipeline.compose import settle
from pipeline.lines import Line
from pipeline.model import Change, Document, Edit, Note, Rule
from pipeline.stages.layout.breaks import Kind, between
from pipeline.stages.layout.joints import joint, torn_word

NAME = "layout"
VERSION = 1

PARAGRAPH = Rule(
    id="layout.paragraph",
    title="Paragraphs are separated by one blank line",
    why="Scraped text parts paragraphs by one line break, by two, by padding, or by all of these "
    "in one article. A line is a paragraph, short ones and subheadings too, unless it was wrapped. "
    "Single breaks stay in lists, tables and runs of short lines that mostly end in mid-sentence: "
    "verse, addresses, code.",
    example="Two long lines with one line break between them are two paragraphs.",
    counter_example="A stanza, a list of `- ` items, rows of a table.",
    wrong_when="Four headlines without a full stop stand in a row and are taken for verse.",
)
UNWRAP = Rule(
    id="layout.unwrap",
    title="A line break that a fixed width forced becomes a space",
    why="Wire copy, mail and print are broken at 40 to 120 columns, in mid-sentence. Whether lines "
    "were wrapped is tested exactly: at one width, nine in ten breaks come where the next word "
    "no longer fitted. Chinese, Japanese, Thai, Lao, Khmer and Burmese join without a space, and "
    "so do the parts of a hyphenated word, whose hyphen stays.",
    example="`Exports rose in` / `April, the office said.` at 72 columns is one sentence.",
    counter_example="One-line paragraphs of like length: their sentences end where the lines do.",
    wrong_when="A paragraph's last line happens to be full and no blank line follows.",
)
HYPHEN = Rule(
    id="layout.hyphen",
    title="A hyphen at a forced line end is deleted",
    why="Some wrappers, and print, split words. Whether a hyphen is the wrapper's or the word's "
    "own can only be known from the language.",
    example="`inter-` / `national` may be `international`.",
    counter_example="`long-` / `term` is `long-term`.",
    wrong_when="The word is written with a hyphen.",
    risk="review",
)
RULES = (PARAGRAPH, UNWRAP, HYPHEN)

_WORD = re.compile(r"[^\W\d_]+")
_SEPARATOR = {Kind.PARAGRAPH: "\n\n", Kind.LINE: "\n"}


def propose(document: Document, settings: types.Layout) -> Change:
    """The edits that leave paragraphs with one blank line between them and nothing around them.

    Only white space outside lines changes, and line breaks; a hyphen only by the review rule.
    """
    text = document.text
    safe = settle(text, [partial(_edits, unwrap=settings.unwrap)])
    torn = list(_torn(text)) if settings.unwrap else []
    return Change(
        edits=lists.merge(safe, (edit for edit, _ in torn)), notes=tuple(note for _, note in torn)
    )


def _edits(text: str, *, unwrap: bool) -> list[Edit]:
    lines, rows, kinds = _view(text)
    if not lines:
        return [Edit(0, len(text), "", PARAGRAPH.id)] if text else []
    found = [Edit(0, lines[0].start, "", PARAGRAPH.id)]
    for (line, after), kind in zip(pairwise(lines), kinds, strict=True):
        if kind is Kind.JOIN and unwrap:
            new, rule = joint(line.text, after.text), UNWRAP.id
        else:
            new, rule = _SEPARATOR.get(kind, "\n"), PARAGRAPH.id
            new += _indent(text, after) if after.index in rows else ""
        if text[line.end : after.start] != new:
            found.append(lists.minimal(text, Edit(line.end, after.start, new, rule)))
    found.append(Edit(lines[-1].end, len(text), "", PARAGRAPH.id))
    return [edit for edit in found if edit.text or edit.start < edit.end]


@lru_cache(2)
def _view(text: str) -> tuple[Sequence[Line], frozenset[int], Sequence[Kind]]:
    """The lines of a text, those that are rows of a table, and what stands between two of them.

    Kept, as a text is looked at twice: for what is done and for what a person may do.
    """
    lines = views.split(text)
    rows = _rows(text, lines)
    return lines, rows, between(lines, rows) if lines else ()


def _rows(text: str, lines: Sequence[Line]) -> frozenset[int]:
    """The indices of the lines that are rows of a table."""
    starts = [line.start for line in lines]
    spans = table_lines(text)
    return frozenset(bisect_right(starts, span.end) - 1 for span in spans)


def _indent(text: str, line: Line) -> str:
    """The spaces before a row of a table, which keep its columns in place."""
    return text[text.rfind("\n", 0, line.start) + 1 : line.start]


def _torn(text: str) -> Iterator[tuple[Edit, Note]]:
    """For each hyphen at a forced line end a review edit and a flag with the evidence."""
    lines, _, kinds = _view(text)
    torn = [
        (line, word)
        for (line, after), kind in zip(pairwise(lines), kinds, strict=True)
        if kind is Kind.JOIN and (word := torn_word(line.text, after.text))
    ]
    words = frozenset(_WORD.findall(text)) if torn else frozenset()
    for line, word in torn:
        known = "stands" if word in words else "does not stand"
        yield (
            Edit(line.end - 1, line.end, "", HYPHEN.id),
            Note(
                start=line.end - 1,
                end=line.end,
                label="hyphen",
                rule=HYPHEN.id,
                why=f"`{word}` in one {known} elsewhere in the text",
            ),
        )
