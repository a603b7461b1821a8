"""Keys of lines, and the tables of phrases that are looked up by them.

A key is a line as a reader recognises it: case-folded, quotes and spaces made plain, bullets,
arrows and rules at both ends left out. Quotation marks stay, so that a quoted phrase is not the
phrase itself.
"""

import re

_PLAIN = tuple(
    {
        "’": "'",
        "‘": "'",
        "ʼ": "'",
        "´": "'",
        "“": '"',
        "”": '"',
        "„": '"',
        "«": '"',
        "»": " ",
    }.items()
)
_KEPT = frozenset("\"'#@")


def key_of(text: str) -> str:
    """The key of a line; empty for a line without letters and digits."""
    flat = " ".join(_plain(text).casefold().split())
    start, end = 0, len(flat)
    while start < end and not (flat[start].isalnum() or flat[start] in _KEPT):
        start += 1
    while end > start and not (flat[end - 1].isalnum() or flat[end - 1] in _KEPT):
        end -= 1
    return flat[start:end]


def _plain(text: str) -> str:
    """The text with straight quotes; some ten replacements are quicker than one translation."""
    if not text.isascii():
        for quote, plain in _PLAIN:
            text = text.replace(quote, plain)
    return text


def keys(*tables: str) -> frozenset[str]:
    """The keys of tables: `language: phrase | phrase`; a line that begins with `|` continues one."""
    found = set()
    for line in "\n".join(tables).splitlines():
        continued = line.lstrip().startswith("|")
        phrases = line if continued else line.partition(":")[2]
        found |= {key_of(phrase) for phrase in phrases.split("|")}
    return frozenset(found - {""})


def group(*tables: str) -> str:
    """The phrases of tables as one group of a regular expression on keys, longest first."""
    ordered = sorted(keys(*tables), key=lambda key: (-len(key), key))
    return "(?:" + "|".join(re.escape(key) for key in ordered) + ")"
