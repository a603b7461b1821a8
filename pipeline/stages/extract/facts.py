"""What is known of each line of a page: its size, how much of it is linked, whether it is prose."""

import re
from functools import partial
from typing import NamedTuple

from pipeline.stages.extract.page import Line, Page

_SENTENCE_ENDS = frozenset(".!?…。！？।؟۔:;")
_CLOSING = "\"'”’»«)]」』"
_WEIGHTY = re.compile(r"[\u0e00-\u0eff\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_UNSPACED = re.compile(r"[\u0e00-\u0eff\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]")
_OPENING = re.compile(r"[\"'“‘«„「『(\[（]+")
_ALPHANUMERIC = re.compile(r"[^\W_]+")
_COMMAS = (",", "，", "、", "،", ";", "；")
_LONGER_THAN_VERSE = 14  # characters; lines of Chinese and Japanese verse are shorter
_SYLLABLE = re.compile(r"[\uac00-\ud7af]")
_IN_ITEMS = frozenset(("p", "div"))  # a paragraph that an item consists of counts as the item
_WIDE = 3  # a character of an unspaced script tells about as much as three letters
_SYLLABIC = 2  # a Korean syllable about as much as two
_PROSE = 70  # weight from which a line that ends like a sentence is a paragraph
_LONG_PROSE = 140  # weight from which it need not end like one


class Facts(NamedTuple):
    """One line: its dense `text`, its `size` in characters, its `weight` in letters of an alphabet.

    `linked` is the share of its characters inside links, `ends` tells that it ends like a
    sentence, `prose` that it reads like a paragraph of running text; `name` is the block-level
    element around it.
    """

    text: str
    size: int
    weight: int
    linked: float
    ends: bool
    prose: bool
    name: str


_facts = partial(tuple.__new__, Facts)  # half the cost of the constructor


def of_page(page: Page) -> tuple[Facts, ...]:
    """The facts of every line."""
    return tuple([of_line(page, line) for line in page.lines])


def of_line(page: Page, line: Line) -> Facts:
    """The facts of one line."""
    runs = line.runs
    if len(runs) == 1:
        text = runs[0].dense
        size, linked = len(text), 1.0 if runs[0].linked else 0.0
    else:
        text = "".join([run.dense for run in runs])
        size, linked = len(text), 0.0
        if links := [len(run.dense) for run in runs if run.linked]:
            linked = sum(links) / size
    weight = size if text.isascii() else _weight(text)
    element = page.elements[line.element]
    name = element.name
    if name in _IN_ITEMS and page.elements[element.parent].name == "li":
        name = "li"
    if linked >= 0.7:
        return _facts((text, size, weight, linked, False, False, name))
    ends = _ends(text)
    prose = weight >= _PROSE and (
        (ends and linked < 0.5) or (weight >= _LONG_PROSE and linked < 0.35)
    )
    return _facts((text, size, weight, linked, ends, prose, name))


def _ends(text: str) -> bool:
    """Whether a text ends like a sentence."""
    return text.rstrip(_CLOSING)[-1:] in _SENTENCE_ENDS


def _weight(text: str) -> int:
    """How much a text tells, in letters of an alphabet."""
    if not _WEIGHTY.search(text):
        return len(text)
    wide, syllables = len(_UNSPACED.findall(text)), len(_SYLLABLE.findall(text))
    return len(text) + (_WIDE - 1) * wide + (_SYLLABIC - 1) * syllables


def goes_on(before: Line, line: Line) -> bool:
    """Whether a sentence goes on over the `<br>` between two neighbouring lines.

    It does before a small letter; where letters have no case, behind a line that is too long for
    verse. Behind a comma alone it may be verse.
    """
    if not _is_broken(before, line) or _ends(before.runs[-1].dense):
        return False
    opening = _OPENING.sub("", line.runs[0].dense)[:1]
    unspaced = _UNSPACED.match(opening) and _UNSPACED.search(before.runs[-1].dense)
    size = sum(len(run.dense) for run in before.runs)
    return opening.islower() or (unspaced is not None and size >= _LONGER_THAN_VERSE)


def runs_on(before: Line, line: Line) -> bool:
    """Whether what `<br>` parts is one paragraph: a sentence goes on, or a comma stands before it."""
    comma = before.runs[-1].dense.endswith(_COMMAS) and _is_broken(before, line)
    return comma or goes_on(before, line)


def _is_broken(before: Line, line: Line) -> bool:
    near = before.element == line.element and before.number + 1 == line.number
    return near and line.breaks == 1


def key(text: str) -> str:
    """Letters and digits only, case-folded: equal for two settings of one headline."""
    folded = text.casefold()
    return folded if folded.isalnum() else "".join(_ALPHANUMERIC.findall(folded))
