"""Characters that a reader cannot see, shown as signs; and the ones that turn a line around.

Two views. `runs` splits a text into parts for marking up, so that a sign is never mistaken for a
character that stands in the text. `plain` gives one string for names, values and messages. Neither
lets a control, a lone surrogate or a bidirectional override through to the page.
"""

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

# Never shown as themselves: controls but tab and line feed, surrogates (undecodable bytes),
# embeddings, overrides and isolates, line separators, BOM, annotation marks, noncharacters, tags.
_UNSEEN = (
    "\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\u202a-\u202e\u2066-\u2069\u2028\u2029\ufeff"
    "\ufff9-\ufffb\ufffe\uffff\U000e0000-\U000e007f"
)
_ALWAYS = re.compile(f"[{_UNSEEN}]")
# Shown as signs where text was changed: also odd spaces, joiners, marks of direction, tabs.
_SPECIAL = (
    _UNSEEN
    + "\t\u00a0\u00ad\u034f\u061c\u115f\u1160\u1680\u180b-\u180e\u2000-\u200f\u202f\u205f-\u2065"
    "\u206a-\u206f\u3000\u3164\ufe00-\ufe0f"
)
_CHANGED = re.compile(f"[{_SPECIAL}]")
_BLANK = re.compile(f"[{_SPECIAL} \n]")
_REPEATED = {one: re.compile(rf"({one.pattern})\1*") for one in (_ALWAYS, _CHANGED, _BLANK)}
_SEEN = re.compile(rf"[^{_SPECIAL}\s]")
_NAMES = {
    " ": "␣",
    "\n": "↵",
    "\t": "⇥",
    "\r": "CR",
    "\x00": "NUL",
    "\x1b": "ESC",
    "\x7f": "DEL",
    "\x85": "NEL",
    "\u00a0": "NBSP",
    "\u00ad": "SHY",
    "\u061c": "ALM",
    "\u2009": "THIN",
    "\u200b": "ZWSP",
    "\u200c": "ZWNJ",
    "\u200d": "ZWJ",
    "\u200e": "LRM",
    "\u200f": "RLM",
    "\u2028": "LS",
    "\u2029": "PS",
    "\u202a": "LRE",
    "\u202b": "RLE",
    "\u202c": "PDF",
    "\u202d": "LRO",
    "\u202e": "RLO",
    "\u202f": "NNBSP",
    "\u2060": "WJ",
    "\u2066": "LRI",
    "\u2067": "RLI",
    "\u2068": "FSI",
    "\u2069": "PDI",
    "\u3000": "IDSP",
    "\ufeff": "BOM",
}
_MOST_REPEATS = 3


class Run(NamedTuple):
    """A stretch of text, or a sign (`sign`) that stands for characters one cannot see."""

    text: str
    sign: bool = False


def runs(text: str, *, changed: bool = False) -> tuple[Run, ...]:
    """The text as stretches to show as they are and signs.

    In `changed` text odd spaces and joiners become signs as well, and where nothing but white
    space was changed, so do blanks and line ends.
    """
    return tuple(_split(text, _unseen(text, changed=changed)))


def with_signs(text: str, draw: Callable[[str], str], *, changed: bool = False) -> str:
    """The text with all that `runs` makes signs of replaced by what is drawn for the sign."""

    def drawn(match: re.Match[str]) -> str:
        start, end = match.span()
        return draw(_counted(text[start], end - start))

    return _REPEATED[_unseen(text, changed=changed)].sub(drawn, text)


def _unseen(text: str, *, changed: bool) -> re.Pattern[str]:
    """What is shown as signs in a text."""
    if not changed:
        return _ALWAYS
    return _BLANK if blank(text) else _CHANGED


def blank(text: str) -> bool:
    """Whether a text shows nothing: it is white space and invisible characters only."""
    return _SEEN.search(text) is None


def plain(text: str) -> str:
    """A text on one line, for names and messages: signs stand in angle brackets."""
    if text.isascii() and text.isprintable():
        return text
    shown = (f"⟨{run.text}⟩" if run.sign else run.text for run in _split(text, _ALWAYS))
    return "".join(shown).replace("\n", " ↵ ")


def safe(text: str) -> str:
    """The text without any character that must not stand in a page; line ends stay."""
    if text.isascii() and text.isprintable():
        return text
    return _ALWAYS.sub(lambda match: f"⟨{_sign(match.group())}⟩", text)


def short(text: str, most: int) -> str:
    """The first `most` characters or a little less, at a word's end, with an ellipsis."""
    if len(text) <= most:
        return text
    head = text[:most]
    space = head.rfind(" ", most * 3 // 4)
    return (head if space < 0 else head[:space]).rstrip() + " …"


def _split(text: str, pattern: re.Pattern[str]) -> Iterator[Run]:
    position = 0
    for start, end, sign in _repeats(text, pattern):
        if start > position:
            yield Run(text[position:start])
        yield Run(sign, sign=True)
        position = end
    if position < len(text):
        yield Run(text[position:])


def _repeats(text: str, pattern: re.Pattern[str]) -> Iterator[tuple[int, int, str]]:
    """Matches with their sign; more than three of one character in a row are counted instead."""
    start = end = 0
    for match in pattern.finditer(text):
        if match.start() == end and end > start and match.group() == text[start]:
            end = match.end()
            continue
        if end > start:
            yield start, end, _counted(text[start], end - start)
        start, end = match.span()
    if end > start:
        yield start, end, _counted(text[start], end - start)


def _counted(character: str, times: int) -> str:
    sign = _sign(character)
    if times == 1:
        return sign
    return sign * times if len(sign) == 1 and times <= _MOST_REPEATS else f"{sign} ×{times}"


def _sign(character: str) -> str:
    code = ord(character)
    if 0xDC80 <= code <= 0xDCFF:  # a byte that no codec could read, as `surrogateescape` keeps it
        return f"byte {code - 0xDC00:02X}"
    return _NAMES.get(character, f"U+{code:04X}")
