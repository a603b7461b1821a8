"""Words and shingles as comparison keys, safe for every script; never an output.

A text is put into Unicode NFC and case-folded, so that NFD Vietnamese is not torn at its marks
(word characters of `re` do not include combining marks). Words are runs of letters, digits and
marks. Scripts written without spaces (Chinese, Japanese, Thai, Lao, Khmer, Burmese) give one token
a character; runs of scripts are handled each by its own rule, so mixed texts work.
"""

import hashlib
import re
import unicodedata
from typing import NamedTuple, TypeVar

# Han and its extensions, kana, bopomofo, Thai, Lao, Khmer, Myanmar, Tibetan, Tai scripts.
_UNSPACED = (
    "\u0e00-\u0e7f\u0e80-\u0eff\u0f00-\u0fff\u1000-\u109f\u1780-\u17ff\u1950-\u197f\u1980-\u19df"
    "\u1a20-\u1aaf\u3005-\u3007\u3040-\u312f\u31a0-\u31bf\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff"
    "\ua9e0-\ua9ff\uaa60-\uaadf\uf900-\ufaff\uff66-\uff9f\U00020000-\U0003ffff"
)
# Combining marks of scripts that `\w` would split at (Mn and Mc outside the ranges above).
_MARKS = (
    "\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf-\u05c7\u0610-\u061a\u064b-\u065f\u0670"
    "\u06d6-\u06ed\u0711\u0730-\u074a\u07a6-\u07b0\u0816-\u082d\u08ca-\u0903\u093a-\u094f"
    "\u0951-\u0957\u0962-\u0963\u0981-\u0983\u09bc-\u09d7\u0a01-\u0a51\u0a70-\u0a83\u0abc-\u0acd"
    "\u0ae2-\u0b03\u0b3c-\u0b57\u0b82-\u0bd7\u0c00-\u0c56\u0c81-\u0cd6\u0d00-\u0d57\u0d82-\u0df3"
    "\u135d-\u135f\u1ab0-\u1aff\u1dc0-\u1dff\u200c\u200d\u20d0-\u20ff\ufe20-\ufe2f"
)


def _decomposed() -> str:
    """A pattern for the characters of these scripts that NFD writes as two: "か\u3099" is one.

    Such a pair does not occur in NFC, where "が" stands for it.
    """
    scripts = re.compile(f"[{_UNSPACED}]")
    pairs: dict[str, str] = {}
    for code in range(0x1000, 0x3100):
        character = chr(code)
        pair = unicodedata.normalize("NFD", character)
        is_composed = len(pair) == 2 and unicodedata.normalize("NFC", pair) == character
        if is_composed and scripts.match(character):
            pairs[pair[1]] = pairs.get(pair[1], "") + pair[0]
    return "|".join(f"[{bases}]{mark}" for mark, bases in pairs.items())


_K = TypeVar("_K", str, int)  # what a shingle is: joined words, or their hash
_TOKEN = re.compile(f"{_decomposed()}|[{_UNSPACED}]|(?:(?![{_UNSPACED}])[\\w{_MARKS}])+")
# The same for a text without any character of those scripts, in less than half the time.
_SPACED_TOKEN = re.compile(f"[\\w{_MARKS}]+")
_IS_UNSPACED = re.compile(f"[{_UNSPACED}]")


class Token(NamedTuple):
    """A word (or an unspaced character) as a comparison key, with its place in the text."""

    key: str
    start: int
    end: int


def key(text: str) -> str:
    """The dense view of a text: its words only, case-folded, joined by single spaces."""
    return " ".join(words(text))


def words(text: str) -> list[str]:
    """The comparison keys of a text's words, in order."""
    text = folded(text)
    return tokens_of(text).findall(text)


def tokens_of(text: str) -> re.Pattern[str]:
    """What finds the words of this text and of its parts, the quicker way where there is one."""
    return _TOKEN if _IS_UNSPACED.search(text) else _SPACED_TOKEN


def surface(text: str) -> list[str]:
    """The words as they stand in the text, in order: one for each of `tokens`."""
    return tokens_of(text).findall(text)


def spans(text: str) -> list[tuple[int, int]]:
    """The half-open character spans of the words, in order: one for each of `tokens`."""
    return [match.span() for match in tokens_of(text).finditer(text)]


def extent(text: str) -> tuple[int, int] | None:
    """From where the first word of a text begins to where the last one ends; None if it has none."""
    first = _TOKEN.search(text)
    if first is None:
        return None
    end = len(text)
    while not _TOKEN.match(text, end - 1):
        end -= 1
    return first.start(), end


def stands_alone(character: str) -> bool | None:
    """Whether a character is a word by itself; None if it stands between words."""
    found = len(_TOKEN.findall(character * 2))
    return found == 2 if found else None


def tokeniser() -> str:
    """What cuts texts into words, as a short hash: another one makes other shingles."""
    return hashlib.sha256(_TOKEN.pattern.encode()).hexdigest()[:16]


def folded(text: str) -> str:
    """NFC and case-folded; offsets into it are not offsets into the text."""
    return unicodedata.normalize("NFC", text).casefold()


def tokens(text: str) -> list[Token]:
    """The words with half-open spans in the text as it stands (NFC expected)."""
    return [Token(folded(m.group()), m.start(), m.end()) for m in tokens_of(text).finditer(text)]


def shingles(keys: list[str], size: int) -> frozenset[str]:
    """All runs of `size` words, joined; a shorter text gives the one run it has."""
    if not keys:
        return frozenset()
    last = max(len(keys) - size, 0)
    return frozenset(" ".join(keys[i : i + size]) for i in range(last + 1))


def jaccard(left: frozenset[_K], right: frozenset[_K]) -> float:
    """Shared shingles over all shingles; 0 where one side has none."""
    if not left or not right:
        return 0.0
    shared = len(left & right)
    return shared / (len(left) + len(right) - shared)


def containment(part: frozenset[str], whole: frozenset[str]) -> float:
    """The share of `part`'s shingles that `whole` has; 0 where `part` has none."""
    return len(part & whole) / len(part) if part else 0.0
