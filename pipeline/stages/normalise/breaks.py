"""Line ends of every kind as LF, and the indent that marks a paragraph as a blank line."""

import re
from itertools import pairwise
from typing import NamedTuple

from pipeline import characters
from pipeline.model import Edit, Rule

LINE_END = Rule(
    id="normalise.line-end",
    title="Every line end is LF",
    why="Systems end lines with CR LF, CR, NEL, vertical tab or form feed; U+2028 and U+2029 are "
    "Unicode's own separators of lines and paragraphs. U+2029 becomes two LF: it says paragraph.",
    example="`First.CR LF Second.` becomes `First.LF Second.`; CR CR LF is one line end too.",
    counter_example="LF itself, one or many, is left to the stage that lays out paragraphs.",
    wrong_when="A stray CR inside a line cuts it in two.",
)
INDENT = Rule(
    id="normalise.indent",
    title="An indent that marks a new paragraph becomes a blank line",
    why="Wire copy of fixed width may mark paragraphs by an indented first line alone. Spaces at "
    "line edges are removed, so the mark is kept as a blank line: only where most long lines are "
    "flush, and nearly every indented line follows a sentence end and opens a sentence.",
    example="Lines of 70 columns, every fourth with four spaces before its capital.",
    counter_example="A poem with indented lines, nested list items, a block quotation, code.",
    wrong_when="A text of flush lines indents single sentences for another reason.",
)

_ANY = re.compile("[\r\x0b\x0c\x85\u2028\u2029]")
_BREAK = re.compile("\r+\n?|[\x0b\x0c\u2028\u2029]")
_BREAK_OR_NEL = re.compile("\r+\n?|[\x0b\x0c\x85\u2028\u2029]")
# U+0085 is no line end but the ellipsis of Windows-1252, or a part of mojibake, in a text with
# other C1 controls, before a space or closing mark, or after a character beyond ASCII.
_NO_NEL = re.compile("[\x80-\x84\x86-\x9f]|\x85[ \n\t\xa0.,;:!?'\")\\]»”’]|[^\0-\x7f\x85]\x85")
_INDENTED = re.compile(r"\n(?:[^\S\n]{2}|[\t\u3000])")
_LINE = re.compile(r"^(?P<indent>[^\S\n]*)(?P<body>[^\n]*)", re.MULTILINE)
_ENDS = re.compile(r"[.!?…:。！？؟।][\"'”’»」』)\]]*\Z")
_OPENS = re.compile(r"[\"'“‘«„「『(\[–—-]*\s?(?P<first>[^\W_])")
_ITEM = re.compile(r"(?:[-*•·▪◦‣>|#]|\(?[0-9a-zA-Z]{1,3}[.)])\s")


def line_ends(text: str) -> list[Edit]:
    """CR LF, CR, VT, FF, NEL, U+2028 and U+2029 as LF."""
    if not _ANY.search(characters.of(text)):
        return []
    is_nel = "\x85" in text and not _NO_NEL.search(text)
    breaks = _BREAK_OR_NEL if is_nel else _BREAK
    return [_as_lf(match) for match in breaks.finditer(text)]


def _as_lf(match: re.Match[str]) -> Edit:
    found, start, end = match.group(), match.start(), match.end()
    if found[-1] == "\n":
        return Edit(start, end - 1, "", LINE_END.id)
    return Edit(start, end, "\n" * (2 if found == "\u2029" else len(found)), LINE_END.id)


class _Line(NamedTuple):
    start: int
    indent: str
    body: str


def indents(text: str) -> list[Edit]:
    """A line feed in place of each indent, where indents mark the paragraphs of the text."""
    if not _INDENTED.search(text):
        return []
    lines = [_Line(m.start(), m["indent"], m["body"].rstrip()) for m in _LINE.finditer(text)]
    indented = [pair for pair in pairwise(lines) if pair[0].body and _is_indented(pair[1])]
    openings = [line for before, line in indented if _opens_paragraph(before, line)]
    flush = sum(not _is_indented(line) and len(line.body) >= _wide(line.body) for line in lines)
    if len(openings) < 2 or len(openings) < 0.8 * len(indented) or flush <= len(indented):
        return []
    return [Edit(x.start, x.start + len(x.indent), "\n", INDENT.id) for x in openings]


def _is_indented(line: _Line) -> bool:
    return bool(line.body) and (len(line.indent) >= 2 or line.indent in {"\t", "\u3000"})


def _wide(body: str) -> int:
    """How many characters make a long line: some 40 columns; wide characters take two."""
    return 20 if body[:1] >= "\u1100" else 40


def _opens_paragraph(before: _Line, line: _Line) -> bool:
    if _is_indented(before) or _ITEM.match(line.body) or not _ENDS.search(before.body):
        return False
    opening = _OPENS.match(line.body)
    return opening is not None and not opening["first"].islower()
