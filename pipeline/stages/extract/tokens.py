"""The markup of a page, with positions, as the HTML standard's tokeniser would cut it.

Offsets count characters of the decoded page. One pass with one compiled pattern; every part of it
is possessive, and what is never closed (a comment, a script, a tag at the end of a truncated file)
takes the rest of the page, so the time is linear whatever the page holds.

Source: HTML Living Standard, section 13.2.5 "Tokenization". Left out on purpose: the states for
`<!-- <script>` inside scripts, and the rules for what a parser does at the wrong place.
"""

import re
from collections.abc import Mapping
from functools import lru_cache
from html import unescape
from typing import NamedTuple

from pipeline.stages.extract.elements import BLOCK, CLOSES, VOID

# What is to be done for a tag. From `INLINE` on an element starts, from `BLOCK_EMPTY` on a block.
# Of `DRAWN` and `BLOCK_EMPTY` it depends on the tag whether the element holds anything. Plain
# numbers, as a page has thousands of tags and the members of an enumeration compare slower.
NOTHING, META, BREAK, END, DRAWN, INLINE, RAW, LINK, BLOCK_EMPTY, BLOCK_START, BLOCK_IMPLYING = (
    range(11)
)

_PLAIN = r"""\ [a-z-]++="[^"]*+\""""  # nearly every attribute is, and it is read twice as fast
_ATTRIBUTE = r"""[\s/]*+[^\s/>][^\s/>=]*+(?:\s*+=\s*+(?:"[^"]*+"|'[^']*+'|[^\s>]*+))?+"""
# Text, the end tags behind it, and another piece of markup in one match: a third as many matches
# as pieces. Groups: the text, the end tags (with the white space behind each; no more than can be
# remembered), the name of a tag as it is written (with its `/`), and what stands behind the name.
SCANNER = re.compile(
    rf"""([^<]*+(?:<(?![a-zA-Z/!?])[^<]*+)*+)
    ((?:</[a-zA-Z][a-zA-Z0-9]{{0,15}}+>\s*+){{0,50}}+)
    (?:<(/?+[a-zA-Z][^\s/>]*+)((?:{_PLAIN})*+(?:>|(?:{_ATTRIBUTE})*+[\s/]*+(?:>|\Z)))
    |<!--(?:-?>|(?s:.*?)(?:--!?>|\Z))
    |<!\[CDATA\[(?s:.*?)(?:\]\]>|\Z)
    |<[!?/][^>]*+(?:>|\Z)
    |)""",
    re.VERBOSE,
)
TAG = 3  # the group of a tag's name
_END_TAG = re.compile(r"</([^>]++)>(\s*+)")
_NAMED = re.compile(
    r"""[\s/]*+([^\s/>][^\s/>=]*+)(?:\s*+=\s*+(?:"([^"]*+)"|'([^']*+)'|([^\s>]*+)))?+"""
)
_RAW_TEXT = frozenset(
    ("script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes")
)
_END_OF_RAW_TEXT = {
    name: re.compile(rf"</{name}(?=[\s/>])", re.IGNORECASE) for name in sorted(_RAW_TEXT)
}
_INLINE = frozenset(("a", "b", "em", "i", "label", "small", "span", "strong", "sub", "sup", "time"))
_DRAWN = frozenset(("svg", "path"))  # elements of drawings, which may close themselves
_METAS = frozenset(("meta", "link"))
_LONGEST_TAG = 1_000  # characters of a tag that is remembered
_ADDRESS = re.compile(r"""((?: [a-z-]+="[^"]*+")*?) href="[^"]*+\"""")
_REFERENCE = re.compile(r"&(?:#[xX][0-9a-fA-F]{1,8};?|#[0-9]{1,8};?|[a-zA-Z][a-zA-Z0-9]{1,31};?)")


class Reference(NamedTuple):
    """A character reference (`&amp;`, `&#8217;`, `&nbsp` without semicolon) and what it stands for."""

    start: int
    end: int
    text: str


class Ends(NamedTuple):
    """A row of end tags: the names in lower case, the last first, and how many as an index.

    `breaks`: a block ends. `spaced`: white space stands behind the last one that ends a line.
    `links`: how many of them end links.
    """

    names: list[str]
    place: int
    breaks: bool
    spaced: bool
    links: int


def step_of(tag: str) -> tuple[int, str]:
    """What is to be done for a tag, by its name as it is written; and its name in lower case."""
    name = tag.lower()
    return (END, name[1:]) if name.startswith("/") else (_step_of_start(name), name)


def _step_of_start(name: str) -> int:
    if name in BLOCK:
        empty = name in VOID or name in _DRAWN
        return BLOCK_EMPTY if empty else BLOCK_IMPLYING if name in CLOSES else BLOCK_START
    if name in VOID:
        return META if name in _METAS else BREAK if name == "br" else NOTHING
    if name in _DRAWN:
        return DRAWN
    return LINK if name == "a" else RAW if name in _END_OF_RAW_TEXT else INLINE


# Per name as nearly all pages write it; a reader adds to a copy what else it meets.
STEPS = {name: step_of(name) for name in sorted(BLOCK | VOID | _RAW_TEXT | _INLINE)}


@lru_cache(1 << 12)  # the pages of a site write the same rows again and again
def ends_of(row: str) -> Ends:
    """What a row of end tags means, with single spaces for what white space there is in it."""
    names: list[str] = []
    spaced = False
    for name, space in _END_TAG.findall(row.lower()):
        names.append(name)
        spaced = bool(space) or (spaced and name not in BLOCK and name != "br")
    breaks = any(name in BLOCK for name in names)
    return Ends(names[::-1], -len(names), breaks, spaced, names.count("a"))


def end_of_raw(page: str, start: int, name: str) -> int:
    """Where the content ends of an element that holds no markup, and starts at `start`."""
    found = _END_OF_RAW_TEXT[name].search(page, start)
    return found.start() if found else len(page)


def attributes_of_tag(written: str) -> Mapping[str, str]:
    """The attributes in what is written behind the name in a start tag, up to its end.

    Names in lower case, values decoded; the first of a name counts.
    """
    return _remembered(written) if len(written) <= _LONGEST_TAG else _parsed(written)


def without_address(written: str) -> str:
    """What is written in the start tag of a link, without where it leads: so many links are alike.

    Only where all attributes before the address are plain, so that it is one for certain.
    """
    found = _ADDRESS.match(written)
    return found[1] + written[found.end() :] if found else written


def _parsed(written: str) -> Mapping[str, str]:
    found: dict[str, str] = {}
    for name, quoted, single, bare in _NAMED.findall(written, 0, len(written) - 1):
        value = quoted or single or bare
        found.setdefault(name.lower(), unescape(value) if "&" in value else value)
    return found


_remembered = lru_cache(1 << 10)(_parsed)  # a page is gone through several times


def references(page: str, start: int, end: int) -> list[Reference]:
    """The character references in `page[start:end]` that stand for something, in order.

    Legacy names need no semicolon (`&nbsp`, `&eacute`); what follows such a name stays text.
    """
    found = []
    for match in _REFERENCE.finditer(page, start, end):
        text = unescape(match.group())
        if text == match.group():
            continue
        tail = _common_tail(match.group(), text)
        found.append(Reference(match.start(), match.end() - tail, text[: len(text) - tail]))
    return found


def _common_tail(reference: str, text: str) -> int:
    """How many characters after a legacy name were taken along: `&nbspand` is a space and "and"."""
    if reference.endswith(";") or reference.startswith("&#"):
        return 0
    size = 0
    while size < len(text) - 1 and text[-1 - size] == reference[-1 - size]:
        size += 1
    return size
