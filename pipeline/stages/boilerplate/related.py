"""Blocks of related links: a heading, then teasers, at the end or in the middle of an article."""

import re
from collections import Counter
from collections.abc import Container
from itertools import accumulate
from typing import NamedTuple

from pipeline.model import Rule
from pipeline.settings import Boilerplate
from pipeline.stages.boilerplate import teasers
from pipeline.stages.boilerplate.marks import Mark
from pipeline.stages.boilerplate.phrases import keys
from pipeline.stages.boilerplate.shapes import headline_size, is_date, is_headline_case, shape_of
from pipeline.stages.boilerplate.signoffs import is_signoff
from pipeline.stages.boilerplate.tables import links as table
from pipeline.stages.boilerplate.view import Page, Row, is_prose, size_of

BLOCK = Rule(
    id="boilerplate.related-links",
    title="Blocks of related links.",
    why="Sites promote other articles below or inside the text: a heading, headlines, sometimes blurbs.",
    example="You may also like\nHanoi Opens a New Round of Trade Talks\nOfficials meet again in May.",
    counter_example="“You may also like the second book,” the critic wrote.",
    wrong_when="An article has a list of headline-like lines under such a heading.",
)
DOUBT = Rule(
    id="boilerplate.related-links-end",
    title="Lines after a heading of related links that may belong to it.",
    why="Where the article goes on after the block, its next paragraph can look like a blurb.",
    example="Related stories\nA long night\nNurses worked on without a break.",
    counter_example="Related stories\nMinisters Open a Second Round of Talks in Hanoi",
    wrong_when="The flagged lines are the article's own subheading and paragraph.",
    risk="review",
)
BUTTON = Rule(
    id="boilerplate.button",
    title="Link captions that stand alone: read more, continue reading, or a heading without links.",
    why="Teasers and shortened texts end with a link; lists of links may be empty when scraped.",
    example="Continue reading",
    counter_example="Read more books",
    wrong_when="A single word of this kind is a subheading.",
)

_GRADES = {
    **dict.fromkeys(keys(table.DOUBTFUL), "doubtful"),
    **dict.fromkeys(keys(table.WEAK), "weak"),
    **dict.fromkeys(keys(table.STRONG, table.CLEAR), "strong"),
    **dict.fromkeys(keys(table.BUTTONS), "button"),
}
# A colon says that something follows: a button then heads a list.
_WITH_COLON = {"button": "strong", "weak": "colon"}
_CLEAR = keys(table.CLEAR)
# "More from NAME", "Latest … stories": headings with a blank to fill.
_FILLED = re.compile(
    r"(?:more|latest|top|most read|most viewed|most popular|popular|trending|other|recent|related"
    r"|featured|best|new)"
    r"(?: (?:news|stories|articles|headlines|posts|coverage|videos|features|reports))?"
    r" (?:from|on|in|about|by|from the|of|for) (?P<name>\S.{0,40})$"
    r"|(?:more|latest|top|recent|trending|other|related|popular) (?P<kind>[\w&,' -]{2,30}) "
    r"(?:news|stories|articles|headlines|posts|videos|coverage)(?: now)?$"
    r"|most (?:viewed|read|popular|shared|blogged|emailed|commented)(?: [-–:] | in"
    r" )(?P<section>\S.{0,30})$"
    r"|most (?:viewed|read|watched|shared) [\w&-]{3,20}$"
    r"|(?:mehr|weitere artikel|weitere nachrichten) (?:aus|zu|zum thema|von|über) \S.{0,40}$"
    r"|(?:más|más noticias|mais|mais notícias|plus d'articles|altro) (?:de|sobre|em|do|da|su|sur)"
    r" \S.{0,30}$"
    r"|(?:tin|bài) (?:cùng|liên quan|khác|về) \S.{0,30}$"
    r"|(?:meer|läs mer|lue lisää|mer) (?:over|uit|om|från|aiheesta) \S.{0,30}$"
)
_LONGEST_HEADING = 8
_ARROWS = ("»", "›", ">", "→", "►", "…", "...")
_FEW_BLURBS = 6
_FEW_PARAGRAPHS = 3
_MANY_TIMES = 5
_NEAR_THE_TOP = 8
_A_HABIT = 2
# A weak heading inside a run may be a label beside a teaser, so it does not end the run.
_BOUNDS = frozenset({"strong", "colon", "button"})
_PUNCTUATION = re.compile(r"[.!?。！？]\s*$")


class _Text(NamedTuple):
    """A page with what every heading asks of it.

    The shape of each row, the number of paragraphs up to each row, and the rows that look like
    the article's own subheadings: one headline between two paragraphs.
    """

    page: Page
    shapes: tuple[str, ...]
    paragraphs: tuple[int, ...]
    subheadings: tuple[int, ...]


def blocks(page: Page, known: Container[int], settings: Boilerplate) -> list[Mark]:
    """The related-links blocks, the doubtful rows after them, and links that stand alone."""
    headings = {i: grade for i, row in enumerate(page.rows) if (grade := _grade(row))}
    if not headings:
        return []
    text = _text(page, known, headings)
    repeated = Counter(page.rows[i].key for i in headings)
    marks: list[Mark] = []
    end = flagged = 0
    for index, grade in headings.items():
        if index < end:
            continue
        if grade == "button" and not page.tail(index) and _is_below(page.rows[index], repeated):
            marks.append(_alone(index, "a button below a text, not a heading of links"))
            continue
        run = teasers.read(page.rows, text.shapes, index + 1, settings.max_teaser_words)
        found = _marks(text, index, grade, run)
        end = max((mark.last + 1 for mark in found if mark.rule is BLOCK), default=end)
        marks += [mark for mark in found if mark.rule is not DOUBT or mark.first >= flagged]
        flagged = max((mark.last + 1 for mark in found if mark.rule is DOUBT), default=flagged)
    return marks


def _is_below(row: Row, repeated: Counter[str]) -> bool:
    """Whether a button belongs to the text above it: it has an arrow, or stands on the page again."""
    return repeated[row.key] > 1 or row.text.endswith(_ARROWS)


def _text(page: Page, known: Container[int], headings: dict[int, str]) -> _Text:
    paragraphs = tuple(accumulate(is_prose(row) for row in page.rows))
    shapes = tuple(
        "bound"
        if headings.get(index) in _BOUNDS
        else _shape(row, known=index in known, below=paragraphs[-1] - paragraphs[index])
        for index, row in enumerate(page.rows)
    )
    between = zip(shapes, shapes[1:], shapes[2:], strict=False)
    own = (i + 1 for i, three in enumerate(between) if three == ("sentence", "title", "sentence"))
    return _Text(page, shapes, paragraphs, tuple(own))


def _shape(row: Row, *, known: bool, below: int) -> str:
    """The shape of a row in a run; a sign-off with paragraphs below it may be a byline."""
    if is_signoff(row.text):
        return "signoff" if below > 0 else "bound"
    return "aside" if known else shape_of(row)


def _subheading(text: _Text, start: int, end: int) -> float:
    """The size up to which a headline could be the article's own subheading.

    Five words, or as long as the longest of those it has outside rows `start:end`, if it has two.
    """
    rows = text.page.rows
    own = [headline_size(rows[i]) for i in text.subheadings if not start <= i <= end]
    return max([teasers.SUBHEADING, *own]) if len(own) >= _A_HABIT else teasers.SUBHEADING


def _grade(row: Row) -> str | None:
    """How far a row is a heading of links: `strong`, `colon`, `weak`, `doubtful`, `button`, or None."""
    if not row.key or row.wrapped or row.size > _LONGEST_HEADING or '"' in row.key:
        return None
    grade = _GRADES.get(row.key)
    if grade is None:
        return "weak" if not _PUNCTUATION.search(row.text) and _is_filled(row) else None
    if row.text.rstrip().endswith((":", "：")):
        return _WITH_COLON.get(grade, grade)
    return grade


def _is_filled(row: Row) -> bool:
    filled = _FILLED.match(row.key)
    if not filled:
        return False
    name = filled["name"]
    if not name:
        return True
    at = row.text.casefold().rfind(name.split()[-1])
    return size_of(name) <= 5 and (name.startswith("this ") or not row.text[at : at + 1].islower())


def _marks(text: _Text, index: int, grade: str, run: teasers.Run) -> list[Mark]:
    page = text.page
    verdict = teasers.judge(page.rows, run, _subheading(text, index, run.end))
    sure = verdict.sure if _holds(text, index, grade, verdict.sure) else ()
    heading = page.rows[index].text
    doubtful = verdict.doubtful
    if sure:
        last = _with_date(page, sure, run.end)
        why = f"below “{heading}”: {verdict.why}"
        found = [Mark(index, last, BLOCK, "related-links", why, teasers.items(page.rows, sure))]
    else:
        doubtful = range(index + 1, max(run.end, index + 1)) if run.entries else range(0)
        found = _lone(page, index, grade, run)
    if doubtful:
        why = f"after “{heading}”: {verdict.why}"
        found.append(Mark(doubtful[0], doubtful[-1], DOUBT, "related-links", why))
    return found


def _holds(text: _Text, index: int, grade: str, sure: tuple[teasers.Entry, ...]) -> bool:
    """Whether the heading's grade and the headlines' length bear a cut together.

    Before all prose the last headline could be the document's own title: nothing is sure there. Nor
    is it where the blurbs outnumber the paragraphs above: then they are the document.
    """
    page = text.page
    if not sure or not _has_begun(text, index):
        return False
    blurbs = sum(entry.blurb is not None for entry in sure)
    if blurbs > max(_FEW_BLURBS, text.paragraphs[index]):
        return False
    mean = sum(headline_size(page.rows[entry.title]) for entry in sure) / len(sure)
    if grade == "strong":
        return mean >= 3
    enough = mean > teasers.SUBHEADING and len(sure) >= (1 if grade == "colon" else 2)
    if grade == "doubtful":
        return enough and all(is_headline_case(page.rows[entry.title].text) for entry in sure)
    return enough


def _has_begun(text: _Text, index: int) -> bool:
    """Whether the article itself stands above the row, and not only what a page says before it.

    Sure where prose stands above and little below, or where a headline opens the text; else a few
    paragraphs above many may be a notice above the article.
    """
    page = text.page
    if page.first < 0 or index < page.first:
        return False
    above = text.paragraphs[index]
    below = text.paragraphs[-1] - above
    if above >= _FEW_PARAGRAPHS or below < _MANY_TIMES * above:
        return True
    return page.first <= _NEAR_THE_TOP and "title" in text.shapes[: page.first]


def _lone(page: Page, index: int, grade: str, run: teasers.Run) -> list[Mark]:
    """A heading without sure teasers goes alone, where nothing but a link reads like it."""
    row = page.rows[index]
    if grade == "button" and (row.size >= 2 or page.tail(index)):
        return [_alone(index, "a link's caption, and no sure teasers after it")]
    if row.key in _CLEAR or (grade == "strong" and row.size >= 3):
        return [_alone(index, "a heading of links, and no sure teasers after it")]
    if run.end > index + 1 or grade == "doubtful":
        return []
    if page.tail(index) or (grade == "strong" and run.after == "end"):
        return [_alone(index, "a heading of links with none below it")]
    return []


def _alone(index: int, why: str) -> Mark:
    return Mark(index, index, BUTTON, "related-links", why)


def _with_date(page: Page, sure: tuple[teasers.Entry, ...], end: int) -> int:
    """The last row of a block; a date goes with the last teaser where one followed the first."""
    last = sure[-1].last
    dated = len(sure) > 1 and is_date(page.rows[sure[0].last + 1])
    return last + 1 if dated and last + 1 < end and is_date(page.rows[last + 1]) else last
