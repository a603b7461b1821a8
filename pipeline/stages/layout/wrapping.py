"""Whether lines were broken at a fixed width: the exact test of greedy wrapping.

A greedy wrapper breaks a line where the next word no longer fits. So a break says about the width
`w` of the page: the line fitted, `len(line) <= w`, and with one more word it would not have,
`len(line) + 1 + len(word) > w`. Each break allows an interval of widths about a word long; lines
that were not wrapped have intervals all over the place, wrapped ones share a width.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from functools import cached_property
from itertools import accumulate
from typing import NamedTuple

from pipeline.lines import Line

Measure = Callable[[str], int]

NARROWEST, WIDEST = 40, 120
_LONGEST_WORD = 30
_SAMPLE = 10_000
# Han, kana, and the punctuation of both: a break may come between any two of them.
_IDEOGRAPH = "\u2e80-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uff65\U00020000-\U0003ffff"
_FIRST_WORD = re.compile(f"[{_IDEOGRAPH}]|[^\\s{_IDEOGRAPH}]+")
_STARTS_WIDE = re.compile(f"[{_IDEOGRAPH}]")
_SENTENCE_END = re.compile(r"[.!?…।؟。！？:][\"'”’»」』)\]]*\Z")
_FIRST_ODD = "\u0300"  # the first character that takes another width than one column
_SIGNS = "-–—*•·"
_INNER_END = re.compile(r"[.!?:] ")
_OPENING = re.compile(r"[\"'“‘«„「『(\[]*")


class Break(NamedTuple):
    """A line end with the widths at which a wrapper would have made it: `low <= w < high`.

    `word` is the first of the next line. `tells` is false where that word is so long that nearly
    every width would do, or may be the sign of a list, or where the line has too few words.
    """

    low: int
    high: int
    word: str
    ends_sentence: bool
    opens_low: bool | None
    tells: bool

    def forced(self, width: int) -> bool:
        """Whether a wrapper of this width had to break here."""
        return self.low <= width < self.high

    def early(self, width: int) -> bool:
        """Whether the next word would have fitted: somebody broke here on purpose."""
        return self.high <= width

    def splits_sentence(self) -> bool:
        """Whether the line plainly goes on in the next one."""
        return not self.ends_sentence and self.opens_low is True


def of(line: Line, after: Line, measure: Measure) -> Break:
    """What the break between two lines says about the width of the page."""
    low = measure(line.text)
    word = _FIRST_WORD.match(after.text)
    first = word.group() if word else ""
    if _STARTS_WIDE.match(first):
        # Closing marks may not start a line and opening ones not end it: two columns of play.
        high = low + measure(first) + 2
    else:
        # Two spaces after a sentence were one column each when the line was measured.
        high = low + 1 + measure(first) + len(_INNER_END.findall(line.text))
    return Break(
        low=low,
        high=high,
        word=first,
        ends_sentence=_SENTENCE_END.search(line.text[-12:]) is not None,
        opens_low=_opens_low(after.text),
        tells=_is_rich(line.text) and len(first) <= _LONGEST_WORD and first not in _SIGNS,
    )


def _is_rich(text: str) -> bool:
    """Whether a line has enough places to break at: four words, or ideographs."""
    return text.count(" ") > 2 or _STARTS_WIDE.search(text) is not None


def width(text: str) -> int:
    """Columns on a page of fixed width: two for wide characters, none for marks."""
    if text.isascii() or len(text) > 2 * WIDEST:
        return len(text)
    odd = [(c, _columns(c)) for c in frozenset(text) if c >= _FIRST_ODD]
    return len(text) + sum((columns - 1) * text.count(c) for c, columns in odd if columns != 1)


def _columns(character: str) -> int:
    if unicodedata.category(character) in {"Mn", "Me", "Cf"}:
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def _opens_low(text: str) -> bool | None:
    """Whether a line starts with a small letter; None where its start has no case."""
    opening = _OPENING.match(text)
    first = text[opening.end() if opening else 0 :][:1]
    if first.islower():
        return True
    return False if first.isupper() else None


class Casing:
    """Whether a text is in a script with case; looked at when it is asked for, which is seldom."""

    def __init__(self, lines: Iterable[str]) -> None:
        self._lines = lines

    @cached_property
    def is_cased(self) -> bool:
        """Whether most letters are small: a script with case, and not all in capitals."""
        letters = [character for character in "".join(self._lines)[:_SAMPLE] if character.isalpha()]
        return 2 * sum(map(str.islower, letters)) > len(letters)


def page_width(breaks: Sequence[Break], cased: Casing) -> int | None:
    """The width, in columns, that the lines were wrapped at; None where they were not.

    The thresholds were set on
    real articles, wrapped at 40 to 120 columns and as they were.
    """
    telling = [b for b in breaks if b.tells]
    best = _most_common_width(telling) if telling else None
    if best is None:
        return None
    forced = [b for b in telling if b.forced(best)]
    fits = _share_width(telling, forced, best) and _are_prose(forced, cased)
    return best if fits else None


def _share_width(telling: Sequence[Break], forced: Sequence[Break], page: int) -> bool:
    """Whether the breaks speak for one width.

    All but one or a tenth are forced there, or are early where a sentence ends (a paragraph's last
    line); a heading, early before a capital, counts as half a break. At least five are forced, and
    as many as are early; three are enough where none speaks against and all are in mid-sentence.
    """
    early = [b for b in telling if b.early(page)]
    closing = sum(b.ends_sentence for b in early)
    headings = sum(not b.ends_sentence and b.opens_low is False for b in early)
    against = len(telling) - len(forced) - closing - headings / 2
    if len(forced) < 5 and (against or not all(b.splits_sentence() for b in forced)):
        return False
    return len(forced) >= max(3, closing) and against <= max(0.1 * len(forced), 1)


def _are_prose(forced: Sequence[Break], cased: Casing) -> bool:
    """Whether the lines were broken where they pleased, not made as they are.

    Few at a sentence end, few before the same word, and many before a small letter.
    """
    words = Counter(b.word for b in forced)
    if sum(b.ends_sentence for b in forced) > 0.35 * len(forced):
        return False
    if max(words.values()) > 0.5 * len(forced):
        return False
    return sum(b.opens_low is True for b in forced) >= 0.4 * len(forced) or not cased.is_cased


def _most_common_width(breaks: Iterable[Break]) -> int | None:
    """The width that most of the intervals share, the smallest such."""
    change = [0] * (WIDEST + 2)
    for b in breaks:
        low, high = max(b.low, NARROWEST), min(b.high, WIDEST + 1)
        if low < high:
            change[low] += 1
            change[high] -= 1
    votes = list(accumulate(change))
    best = max(range(len(votes)), key=votes.__getitem__)
    return best if votes[best] else None
