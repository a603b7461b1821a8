"""What a line looks like, whatever it says: headline, sentence, or what stands beside a teaser."""

import re

from pipeline.stages.boilerplate.phrases import keys
from pipeline.stages.boilerplate.tables import times
from pipeline.stages.boilerplate.view import Row, size_of

LONGEST_TITLE = 26
"""Words; headlines of teasers are hardly ever longer."""

_BULLET = re.compile(
    r"^\s*(?:[-–—*•·▪■►▶→»>+|●◆★☆○]+|\(?\d{1,2}[.)]|\d{1,2}\s*[|:](?=\s)|#\d{1,2})\s*"
)
_BREAK = re.compile(r"[^\W\d_]{3,}[.。]\s+[^\W\d_]|。(?=\S)")
_TIMES = keys(times.WORDS)
_UNIT = re.compile(r"[年月日時时分秒前小天]|시간|분|일|월|년|전")
_WORD = re.compile(r"[^\W\d_][\w.']*")


def bare(text: str) -> str:
    """A line without its bullet or number."""
    return _BULLET.sub("", text).strip() or text


def shape_of(row: Row) -> str:
    """`aside`, `title`, `sentence`, or `other`, by how a row looks."""
    if is_aside(row):
        return "aside"
    if is_title(row):
        return "title"
    return "sentence" if is_sentence(row) else "other"


def is_title(row: Row) -> bool:
    """Whether a row has the shape of a headline: short, no full stop, not in the middle of a
    sentence.
    """
    text = bare(row.text)
    size = size_of(text)
    if not 2.5 <= size <= LONGEST_TITLE or len(text) > 200 or has_break(text) or row.wrapped:
        return False
    if text[0].islower() or text.endswith((":", "：", ",", "，", ";", "、")):
        return False
    return not row.stop or _asks(text) or _is_quoted_title(text)


def is_sentence(row: Row) -> bool:
    """Whether a row has the shape of a blurb or a paragraph: a full stop, or too long for a
    headline.
    """
    return row.size >= 4 and (row.stop or row.size > LONGEST_TITLE)


def is_date(row: Row) -> bool:
    """Whether a row holds nothing but a date, a time or a count."""
    words = _WORD.findall(_UNIT.sub(" ", row.key))
    return row.size <= 12 and all(word.strip(".'") in _TIMES for word in words)


def is_aside(row: Row) -> bool:
    """Whether a row is a date, a count or a one-word label beside a teaser."""
    if is_date(row):
        return True
    return row.size < 2.5 and not row.stop and not row.text.endswith((":", "：")) and bool(row.key)


def _asks(text: str) -> bool:
    """A question, an exclamation or an ellipsis closes headlines too."""
    last = text.rstrip("\"'”’»)]")[-1:]
    return last in "?!？！…" or text.endswith("...")


def _is_quoted_title(text: str) -> bool:
    """A headline in quotation marks, such as machine translation leaves: its words are capitalised."""
    if text[0] not in "\"“«'‘" or text[-1] not in "\"”»'’":
        return False
    return is_headline_case(text)


def is_headline_case(text: str) -> bool:
    """Whether most of the longer words are capitalised, as in English headlines."""
    words = [word for word in _WORD.findall(text) if len(word) > 3]
    return len(words) >= 2 and sum(word[0].isupper() for word in words) >= 0.7 * len(words)


def has_break(text: str) -> bool:
    """Whether a sentence ends inside a text, so that it is no headline."""
    return _BREAK.search(text) is not None


def headline_size(row: Row) -> float:
    """The size of a headline in words, its bullet left out."""
    return size_of(bare(row.text))
