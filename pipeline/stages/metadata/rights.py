"""Whose the story is: copyright lines, and what may not be done with the text."""

import re

from pipeline.lines import Line
from pipeline.model import Rule
from pipeline.stages.metadata import shapes
from pipeline.stages.metadata.draft import Draft, Evidence, Value
from pipeline.stages.metadata.tables import rights as table

COPYRIGHT = Rule(
    id="metadata.copyright",
    title="Copyright line of the story",
    why="The holder and the year stand below the text, and what may not be done with it.",
    example="© 2025 Reuters. All rights reserved.",
    counter_example="Copyright law will change in 2026, the minister said.",
    wrong_when="The line is quoted from another work.",
)
RULES = (COPYRIGHT,)

_SIGN = r"(?:©|\(c\)|ⓒ|저작권자|版权所有|著作權)"
_YEAR = r"(?:19|20)\d\d"
# What may follow the reservation of rights: a stop, a holder, a year; not the rest of a sentence.
_AFTER = r"(?:\s?[.,;:)|©–—-]|\s(?:by|to|in|worldwide|and|copyright|\(c\)|\d))"
_COPYRIGHT = re.compile(
    rf"[\s(\[<*]*(?:{_SIGN}|{table.COPYRIGHT_WORDS}\s*(?:{_SIGN}|by\s|:?\s?{_YEAR}(?!\s?:))).{{0,300}}",
    re.IGNORECASE,
)
_RIGHTS = re.compile(rf"[\s(]*{table.RIGHTS_RESERVED}(?:{_AFTER}.{{0,200}})?[\s)]*", re.IGNORECASE)
_RIGHTS_TAIL = re.compile(
    rf"[\s.,;–—-]*(?:{table.RIGHTS_RESERVED}|this material may not).*$",
    re.IGNORECASE | re.DOTALL,
)
# A sign or the word, a year close to it, then the formula: no sentence of a story holds all three.
_RESERVED = re.compile(table.RIGHTS_RESERVED, re.IGNORECASE)
_DATED = re.compile(rf"(?:{_SIGN}|\bcopyright\b).{{0,40}}?\b{_YEAR}\b", re.IGNORECASE)
_REACH = 220  # characters from the sign to the formula
_SIGNS = ("©", "opyright", "OPYRIGHT", "(c)", "(C)", "ⓒ", "저작권자", "版权所有", "著作權")
_SIGNED = re.compile(rf"{_SIGN}|{_YEAR}", re.IGNORECASE)
_RESTRICTED = tuple(
    re.compile(rf"[\s(*]*(?:{pattern})[\s)*]*", re.IGNORECASE)
    for pattern in table.RESTRICTED.values()
)
_REPORTED = re.compile(
    r"[\"“”„«»「『]|\b(?:said|says|told|sagte|teilte|a déclaré|a annoncé|dijo|disse|ha detto|zei|powiedział"
    r"|сообщил\w*|заявил\w*|сказал\w*|повідоми\w+|nói|cho biết|sanoi|sade)\b"
)
_LONGEST = 600
_LONGEST_ON_TOP = 12  # words


def read_copyright(text: str) -> Evidence | None:
    """A last line that opens with the copyright sign, says that rights are reserved, or forbids copying."""
    if len(text) > _LONGEST:
        return None
    if _RIGHTS.fullmatch(text):
        return _evidence("says that rights are reserved")
    if _COPYRIGHT.fullmatch(text):
        return _evidence("opens with the copyright sign", _value(text, 0))
    if not _REPORTED.search(text) and any(pattern.fullmatch(text) for pattern in _RESTRICTED):
        return _evidence("says what may not be done with the text")
    return read_notice(text)


def read_notice(text: str) -> Evidence | None:
    """A line that holds copyright, a year and the reservation of rights, wherever it stands."""
    if len(text) > _LONGEST or not any(sign in text for sign in _SIGNS):
        return None
    reserved = _RESERVED.search(text)
    if reserved is None:
        return None
    dated = _DATED.search(text, max(0, reserved.start() - _REACH), reserved.start())
    if dated is None:
        return None
    why = "holds copyright, a year and the reservation of rights"
    return _evidence(why, _value(text[: reserved.end()], dated.start()))


def take_on_top(draft: Draft, line: Line) -> bool:
    """Take a short copyright line, with a sign or a year, from above the text."""
    if shapes.size(line.text) > _LONGEST_ON_TOP or not _SIGNED.search(line.text):
        return False
    found = read_copyright(line.text) if _COPYRIGHT.fullmatch(line.text) else read_notice(line.text)
    return found is not None and draft.take([line], found)


def _evidence(why: str, value: Value | None = None) -> Evidence:
    return Evidence(COPYRIGHT.id, "copyright", why, 0.97, (value,) if value else ())


def _value(text: str, start: int) -> Value:
    """The notice from `start` on, without the formula that reserves the rights."""
    notice = _RIGHTS_TAIL.sub("", text[start:]).rstrip(" ,;)>")
    notice = notice.rstrip(".") if shapes.ends_sentence(notice) else notice
    return Value("copyright", notice, start, start + len(notice))
