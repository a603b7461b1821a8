"""What stands between two lines once the break that a fixed width forced is gone."""

import re

# Written without spaces: Han, kana and their punctuation join whatever stands beside them; Thai,
# Lao, Khmer and Burmese join their own kind. Korean has spaces and is broken at them.
_IDEOGRAPH = re.compile(
    "[\u2e80-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uff65\U00020000-\U0003ffff]"
)
_UNSPACED = re.compile("[\u0e00-\u109f\u1780-\u17ff\u1950-\u19ff\u1a20-\u1aaf\uaa60-\uaadf]")
_HYPHENATED = re.compile(r"[^\W\d_][-‐]\Z")
_LETTERS = re.compile(r"[^\W\d_]+")
_DASHED = re.compile(r"\S—\Z|\d[–-]\Z")
# After a hyphen these words stand apart: `pre- and post-war`, `Ein- und Ausfuhr`.
_CONJUNCTIONS_BY_LANGUAGE = {
    "en": "and or to nor but as",
    "de": "und oder bis sowie noch bzw",
    "nl": "en of tot noch",
    "sv, da, no": "och eller samt til og",
    "fi": "ja tai sekä eli",
    "fr": "et ou à ni",
    "es, pt, it": "y e o u ni a",
    "pl, cs, hr": "i oraz lub albo czy a",
    "ru": "и или до а",
    "hu": "és vagy",
    "tr": "ve veya",
}
_CONJUNCTIONS = frozenset(" ".join(_CONJUNCTIONS_BY_LANGUAGE.values()).split())


def joint(left: str, right: str) -> str:
    """A space or nothing, for two lines of one paragraph without white space at their edges."""
    last, first = left[-1], right[0]
    if _IDEOGRAPH.match(last) or _IDEOGRAPH.match(first):
        return ""
    if _UNSPACED.match(last) and _UNSPACED.match(first):
        return ""
    if _HYPHENATED.search(left):
        word = _LETTERS.match(right)
        return "" if word and word.group().casefold() not in _CONJUNCTIONS else " "
    return "" if _DASHED.search(left) else " "


def torn_word(left: str, right: str) -> str | None:
    """The word without its hyphen, where a hyphen at a line end may be the wrapper's own."""
    if joint(left, right) or not _HYPHENATED.search(left):
        return None
    head, tail = re.split(r"[^\w]", left[:-1])[-1], _LETTERS.match(right)
    if tail is None or not head.isalpha() or not tail.group().islower():
        return None
    return head + tail.group()
