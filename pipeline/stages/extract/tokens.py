"""A page cut into tokens with positions, as the HTML standard's tokeniser would cut it.

Offsets count characters of the decoded page. One pass with one compiled pattern; every part of it
is possessive, and what is never closed (a comment, a script, a tag at the end of a truncated file)
takes the rest of the page, so the time is linear whatever the page holds.

Source: HTML Living Standard, section 13.2.5 "Tokenization". Left out on purpose: the states for
`<!-- <script>` inside scripts, and the rules for what a parser does at the wrong place.
"""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from html import unescape
from typing import NamedTuple

_ATTRIBUTE = r"""[\s/]*+[^\s/>][^\s/>=]*+(?:\s*+=\s*+(?:"[^"]*+"|'[^']*+'|[^\s>]*+))?+"""
# Text, and the markup behind it, in one match: half as many matches as pieces.
_SCANNER = re.compile(
    rf"""(?:[^<]++|<(?![a-zA-Z/!?]))*+
    (?:<(?P<close>/?+)(?P<name>[a-zA-Z][^\s/>]*+)(?P<attributes>(?:{_ATTRIBUTE})*+[\s/]*+)(?:>|\Z)
    |(?P<other><!--(?:-?>|(?s:.*?)(?:--!?>|\Z))
        |<!\[CDATA\[(?s:.*?)(?:\]\]>|\Z)
        |<[!?/][^>]*+(?:>|\Z))
    |)""",
    re.VERBOSE,
)
# The numbers of the groups: asked for by name they cost twice as much.
_CLOSE, _NAME, _OTHER = (_SCANNER.groupindex[name] for name in ("close", "name", "other"))
_NAMED = re.compile(
    r"""[\s/]*+([^\s/>][^\s/>=]*+)(?:\s*+=\s*+(?:"([^"]*+)"|'([^']*+)'|([^\s>]*+)))?+"""
)
_RAW_TEXT = frozenset(
    ("script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes")
)
_END_OF_RAW_TEXT = {
    name: re.compile(rf"</{name}(?=[\s/>])", re.IGNORECASE) for name in sorted(_RAW_TEXT)
}
_LONGEST_TAG = 1_000  # characters of a tag that is remembered
_ADDRESS = re.compile(r"""((?: [a-z-]+="[^"]*+")*?) href="[^"]*+\"""")
_REFERENCE = re.compile(r"&(?:#[xX][0-9a-fA-F]{1,8};?|#[0-9]{1,8};?|[a-zA-Z][a-zA-Z0-9]{1,31};?)")


class Token(NamedTuple):
    """A piece of markup: `kind` is raw, open, close, other or end (nothing: the page ends).

    `raw` is the content of an element whose content is no markup (script, style, title, ...).
    `name` is the element's name in lower case (for raw: of the element it stands in);
    `inner:end` of an open token is the tag's attribute text and its closing bracket.
    """

    kind: str
    start: int
    end: int
    name: str
    inner: int


class Reference(NamedTuple):
    """A character reference (`&amp;`, `&#8217;`, `&nbsp` without semicolon) and what it stands for."""

    start: int
    end: int
    text: str


def tokens(page: str) -> Iterator[tuple[int, str, int, int, str, int]]:
    """Where each piece of text starts, and the parts of the `Token` behind it: no gap, no overlap.

    Plain tuples, as a page has thousands.
    """
    position, length = 0, len(page)
    known: dict[str, str] = {}  # per name as it is written: in lower case
    while position < length:
        for match in _SCANNER.finditer(page, position):
            text, end = match.span()
            written = match[_NAME]
            if written is None:
                start = match.start(_OTHER)
                yield (text, "other", start, end, "", end) if start >= 0 else _end(text, end)
                continue
            name = known.get(written) or known.setdefault(written, written.lower())
            start, inner = match.span(_NAME)
            if match[_CLOSE]:
                yield text, "close", start - 2, end, name, inner
                continue
            yield text, "open", start - 1, end, name, inner
            if name in _RAW_TEXT:
                position = _raw_end(page, end, name)
                yield end, "raw", end, position, name, end
                break
        else:
            return


def _end(text: int, end: int) -> tuple[int, str, int, int, str, int]:
    return text, "end", end, end, "", end


def _raw_end(page: str, start: int, name: str) -> int:
    found = _END_OF_RAW_TEXT[name].search(page, start)
    return found.start() if found else len(page)


def attributes(page: str, token: Token) -> dict[str, str]:
    """The attributes of an open tag: names in lower case, values decoded; the first of a name counts."""
    found: dict[str, str] = {}
    for match in _NAMED.finditer(page, token.inner, token.end - 1):
        value = match[2] or match[3] or match[4] or ""
        found.setdefault(match[1].lower(), unescape(value) if "&" in value else value)
    return found


def attributes_of_tag(written: str) -> Mapping[str, str]:
    """The same for what is written behind the name in a start tag, up to its end."""
    return _remembered(written) if len(written) <= _LONGEST_TAG else _parsed(written)


def without_address(written: str) -> str:
    """What is written in the start tag of a link, without where it leads: so many links are alike.

    Only where all attributes before the address are plain, so that it is one for certain.
    """
    found = _ADDRESS.match(written)
    return found[1] + written[found.end() :] if found else written


def _parsed(written: str) -> Mapping[str, str]:
    return attributes(written, Token("open", 0, len(written), "", 0))


_remembered = lru_cache(1 << 7)(_parsed)  # who asks of a tag once asks again soon after


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
