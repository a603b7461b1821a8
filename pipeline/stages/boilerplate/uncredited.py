"""Captions without a credit: known by the company of a credited one, or only suspected."""

import re
from collections import Counter

from pipeline.model import Rule
from pipeline.stages.boilerplate.captions import CAPTION
from pipeline.stages.boilerplate.families import is_reported
from pipeline.stages.boilerplate.marks import Mark
from pipeline.stages.boilerplate.view import Page, Row

TWIN = Rule(
    id="boilerplate.caption-uncredited",
    title="Captions without a credit, shaped like a credited caption of the same document.",
    why="A page credits its first picture and leaves the credit out under the next ones.",
    example="Deputy Prime Minister Nguyen Van A and Commerce Secretary John Roe.",
    counter_example="A New Beginning for Hanoi",
    wrong_when="A one-line paragraph of names, set off as captions are, is part of the article.",
)
UNSURE = Rule(
    id="boilerplate.caption-unsure",
    title="Lines that may be captions without a credit.",
    why="Without a credit a caption is a noun phrase with a full stop, and some paragraphs are too.",
    example="Minister Nguyen Van A at the Huu Nghi border gate.",
    counter_example="Minister Nguyen Van A will travel to Huu Nghi.",
    wrong_when="The article has verbless paragraphs: lists of names, credits of a play, stage directions.",
    risk="review",
)

_WORD = re.compile(r"[^\W\d_][\w'’.-]*")
_FINITE = re.compile(
    r"\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|shall|should|do|does"
    r"|did|said|says"
    r"|told|it|he|she|they|we|you|i|that|which|who|because|but|if|when|est|sont|ont|était|es|fue"
    r"|fueron|ha|han"
    r"|é|são|foi|è|sono|ist|sind|war|waren|hat|haben|wird|werden|wurde|wurden|đã|đang|sẽ|là"
    r"|được)\b",
    re.IGNORECASE,
)
_TWO_SENTENCES = re.compile(r"[a-zà-ÿ]{3}\. ")
_MOST_IN_A_TEXT = 20
_MOST_WORDS = 30
_LEAST_WORDS = 4
_NAMES_SHARE = 0.6
_KNOWN_SHARE = 0.5
_USUAL_SHARE = 0.4


def uncredited(page: Page, credited: list[Mark]) -> list[Mark]:
    """Rows that read as captions without a credit.

    Cut: a noun phrase made mostly of names, with a full stop, most of whose names occur in the
    article, set off by the same blank lines as a credited caption of this document, where few
    other rows are. Flagged: the same without the credited caption, where blank lines set it off.
    """
    known = {index for mark in credited for index in mark.rows}
    phrases = [i for i, row in enumerate(page.rows) if i > 1 and i not in known and _is_phrase(row)]
    if not phrases or len(phrases) > _MOST_IN_A_TEXT:
        return []
    gaps = [_gaps(page, index) for index in range(len(page.rows))]
    rare = {gap for gap, count in Counter(gaps).items() if _is_rare(gap, count, len(gaps))}
    likely = [i for i in phrases if gaps[i] in rare and _names_known(page, i, known)]
    twins = {gaps[mark.first] for mark in credited if mark.rule is CAPTION and mark.readings}
    return [_mark(index, sure=gaps[index] in twins) for index in likely]


def _mark(index: int, *, sure: bool) -> Mark:
    found = "names the article tells of, no verb, a full stop, set off by blank lines "
    if sure:
        return Mark(index, index, TWIN, "caption", found + "like the credited caption")
    return Mark(index, index, UNSURE, "caption", found + "where its neighbours are not")


def _gaps(page: Page, index: int) -> tuple[bool, bool]:
    """Whether a blank line stands before and after the row."""
    after = index + 1 < len(page.rows) and page.rows[index + 1].line.gap > 0
    return page.rows[index].line.gap > 0, after


def _is_rare(gap: tuple[bool, bool], count: int, rows: int) -> bool:
    """Whether few rows are set off in this way, so that it says something about those that are."""
    return any(gap) and count <= max(2, rows * _USUAL_SHARE)


def _is_phrase(row: Row) -> bool:
    if not _LEAST_WORDS <= row.size <= _MOST_WORDS or not row.text.endswith(".") or not row.key:
        return False
    words = [word for word in _WORD.findall(row.text) if len(word) > 3]
    names = [word for word in words if word[0].isupper()]
    if len(names) < 2 or len(names) < _NAMES_SHARE * len(words):
        return False
    tells = _FINITE.search(row.text) or _TWO_SENTENCES.search(row.text)
    return not (tells or is_reported(row.text))


def _names_known(page: Page, index: int, known: set[int]) -> bool:
    names = {word for word in _WORD.findall(page.rows[index].text) if word[0].isupper()}
    names = {name.rstrip(".") for name in names if len(name) > 2}
    others = (row.text for i, row in enumerate(page.rows) if i != index and i not in known)
    text = "\n".join(other for other in others if len(other) < 20_000)
    return sum(name in text for name in names) >= max(2, _KNOWN_SHARE * len(names))
