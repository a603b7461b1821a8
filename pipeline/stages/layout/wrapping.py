"""Whether lines were broken at a fixed width: the exact test of greedy wrapping.

A greedy wrapper breaks a line where the next word no longer fits. So a break says about the width
`w` of the page: the line fitted, `len(line) <= w`, and with one more word it would not have,
`len(line) + 1 + len(word) > w`. Each break allows an interval of widths about a word long; lines
that were not wrapped have intervals all over the place, wrapped ones share a width.
"""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from itertools import accumulate
from typing import NamedTuple

from pipeline.lines import Line

NARROWEST, WIDEST = 40, 120
_LONGEST_WORD = 30
# Han, kana, and the punctuation of both: a break may come between any two of them.
_IDEOGRAPH = "\u2e80-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uff65\U00020000-\U0003ffff"
_FIRST_WORD = re.compile(f"[{_IDEOGRAPH}]|[^\\s{_IDEOGRAPH}]+")
_STARTS_WIDE = re.compile(f"[{_IDEOGRAPH}]")
_SENTENCE_END = re.compile(r"[.!?…।؟。！？:][\"'”’»」』)\]]*\Z")
_INNER_END = re.compile(r"[.!?:] ")
_OPENING = re.compile(r"[\"'“‘«„「『(\[]*")


class Break(NamedTuple):
    """A line end with the widths at which a wrapper would have made it: `low <= w < high`.

    `tells` is false where the next word is so long that nearly every width would do, or the line
    so poor in words that it says little.
    """

    low: int
    high: int
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


def of(line: Line, after: Line) -> Break:
    """What the break between two lines says about the width of the page."""
    low = width(line.text)
    word = _FIRST_WORD.match(after.text)
    first = word.group() if word else ""
    if _STARTS_WIDE.match(first):
        # Closing marks may not start a line and opening ones not end it: two columns of play.
        high = low + width(first) + 2
    else:
        # Two spaces after a sentence were one column each when the line was measured.
        high = low + 1 + width(first) + len(_INNER_END.findall(line.text))
    return Break(
        low=low,
        high=high,
        ends_sentence=_SENTENCE_END.search(line.text[-12:]) is not None,
        opens_low=_opens_low(after.text),
        tells=len(first) <= _LONGEST_WORD and _is_rich(line.text),
    )


def _is_rich(text: str) -> bool:
    """Whether a line has enough places to break at: four words, or ideographs."""
    return text.count(" ") > 2 or _STARTS_WIDE.search(text) is not None


def width(text: str) -> int:
    """Columns on a page of fixed width: two for wide characters, none for marks."""
    if text.isascii() or len(text) > 2 * WIDEST:
        return len(text)
    return sum(map(_columns, text))


def _columns(character: str) -> int:
    if character < "\u0300":
        return 1
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


def page_width(breaks: Sequence[Break], *, cased: bool) -> int | None:
    """The width, in columns, that the lines were wrapped at; None where they were not.

    Of the breaks that tell, nine in ten must be forced at that width, or be early where a sentence
    ends (a paragraph's last line); a heading, early before a capital, counts half against. At
    least five are forced, and as many as are early; three or four, where all go on in mid-sentence.
    Wrapped lines end where they please: few at a sentence end, and in a script with case many go
    on in small letters. `cased` is false for a text all in capitals.
    """
    telling = [b for b in breaks if b.tells]
    best = _most_common_width(telling)
    if best is None:
        return None
    forced = [b for b in telling if b.forced(best)]
    early = [b for b in telling if b.early(best)]
    closing = sum(b.ends_sentence for b in early)
    headings = sum(not b.ends_sentence and b.opens_low is False for b in early)
    against = len(telling) - len(forced) - closing - headings / 2
    if len(forced) < max(3, closing) or against > 0.1 * len(forced):
        return None
    if len(forced) < 5 and not all(b.splits_sentence() for b in forced):
        return None
    if sum(b.ends_sentence for b in forced) > 0.35 * len(forced):
        return None
    return best if not cased or _goes_on(forced) else None


def _goes_on(forced: Iterable[Break]) -> bool:
    """Whether enough of the lines after a break start with a small letter, where they have case."""
    openings = [b.opens_low for b in forced if b.opens_low is not None]
    return sum(openings) >= 0.4 * len(openings)


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
