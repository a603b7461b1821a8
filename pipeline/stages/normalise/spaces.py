"""White space: one plain space between words, none at line edges, columns of a table kept."""

import re
from bisect import bisect_right

from pipeline import characters
from pipeline import edits as lists
from pipeline.columns import table_lines
from pipeline.model import Edit, Rule, Span

SPACE = Rule(
    id="normalise.space",
    title="White space is one plain space between words, and none at line edges",
    why="HTML, PDF and print leave no-break, thin and ideographic spaces, tabs and runs of spaces. "
    "Such a space says where a line may break or how wide it is set, which ends with the page; "
    "search and comparison expect one plain space, also before a French `:` and inside `1 000`. "
    "An ideographic space at the start of a Chinese or Japanese paragraph is its indent.",
    example="`10<NBSP>000   people<TAB>came` becomes `10 000 people came`.",
    counter_example="Rows of a table, whose gaps line up: gaps, tabs and indent stay.",
    wrong_when="Spaces draw something else than a table: a diagram, indented code, a shaped poem.",
)

_UNTIDY = re.compile(r"[^\S\n]{2,}|[^\S \n]|(?:(?<=\n)|\A) | (?=\n|\Z)")
_OTHER = re.compile(r"[^\S \n]")
_TYPOGRAPHIC = re.compile(r"[^\S\t\n ]")


def edits(text: str) -> list[Edit]:
    """White space other than single plain spaces between words, as it should be."""
    if not _is_untidy(text):
        return []
    tables = table_lines(text)
    starts = [line.start for line in tables]
    found = []
    for match in _UNTIDY.finditer(text):
        line = bisect_right(starts, match.start()) - 1
        if line >= 0 and match.start() < tables[line].end and match.end() < tables[line].end:
            found += _in_table(match)
        else:
            found.append(_tidied(text, Span(*match.span())))
    return found


def _is_untidy(text: str) -> bool:
    """Whether `_UNTIDY` matches: other white space, two plain spaces in a row, or one at an edge."""
    return (
        "  " in text
        or " \n" in text
        or "\n " in text
        or text[:1] == " "
        or text[-1:] == " "
        or _OTHER.search(characters.of(text)) is not None
    )


def _in_table(match: re.Match[str]) -> list[Edit]:
    """In a row of a table each odd space becomes a plain one, so that all columns stay."""
    start = match.start()
    return [
        Edit(start + odd.start(), start + odd.end(), " ", SPACE.id)
        for odd in _TYPOGRAPHIC.finditer(match.group())
    ]


def _tidied(text: str, span: Span) -> Edit:
    at_edge = (
        span.start == 0
        or span.end == len(text)
        or text[span.start - 1] == "\n"
        or text[span.end] == "\n"
    )
    return lists.minimal(text, Edit(span.start, span.end, "" if at_edge else " ", SPACE.id))
