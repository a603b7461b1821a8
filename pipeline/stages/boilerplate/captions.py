"""Captions of pictures, with a credit or by their opening words; credits on a line of their own."""

import re

from pipeline.model import Rule
from pipeline.stages.boilerplate.credits import Credit, credit_of, names_archive
from pipeline.stages.boilerplate.families import is_reported
from pipeline.stages.boilerplate.marks import Mark, Reading
from pipeline.stages.boilerplate.phrases import key_of, keys
from pipeline.stages.boilerplate.tables import credits as table
from pipeline.stages.boilerplate.view import Page, Row, size_of

CAPTION = Rule(
    id="boilerplate.caption",
    title="Captions with a photo credit, or with an opening that only captions have.",
    why="The picture is gone; its caption stands between two paragraphs as if it were one.",
    example="Trucks wait at the Huu Nghi border gate. Photo: VGP",
    counter_example="Photo: a word that Herschel had used before, the curator said.",
    wrong_when="A picture's credit was glued to the end of a short paragraph of the article.",
)
CREDIT = Rule(
    id="boilerplate.credit",
    title="Photo credits on a line of their own.",
    why="Templates print the credit apart from the caption.",
    example="(Manuel Ortega/AFP via Getty Images)",
    counter_example="(Reporting by Manuel Ortega; Editing by Ann Lee)",
    wrong_when="A story's own sign-off gives reporter and agency with a slash.",
)
GLUED = Rule(
    id="boilerplate.caption-glued",
    title="A photo credit at the end of a paragraph of prose.",
    why="A caption may be long, or a credit may have been glued to a paragraph of the article.",
    example="“We will not wait for another season,” she said at the border on Monday. Photo: VGP",
    counter_example="Trucks wait at the Huu Nghi border gate. Photo: VGP",
    wrong_when="The paragraph belongs to the article and only the credit does not.",
    risk="review",
)

LONGEST_CAPTION = 60
"""Words; captions of agencies run to about this length, paragraphs go beyond."""

_OPENINGS = tuple(sorted(keys(table.OPENINGS), key=len, reverse=True))
_UNMARKED = tuple(keys(table.OPENINGS_UNMARKED))
_PHOTO = keys(table.PHOTO)
_FILE = re.compile(r"\(?FILE\)?\s?[-–—:]|\(?FILE PHOTO\b|In this .{3,40}\bfile photo\b")
# How agencies open captions; a caption may quote and report.
_AGENCY = re.compile(
    r"In this (?:(?:[A-Z][a-z]{2,8}\.? (?:\d{1,2},? )?\d{4},?|undated|handout|file|combination of) ){1,3}"
    r"(?:file |handout )?(?:photos?|images?|frame grab|photographs?)\b"
    r"|In this (?:photo|image|frame grab|handout photo|video image|file photo)(?: image)?"
    r" (?:provided|taken|released|made available|from video|distributed)\b"
    r"|\(?FILE(?: PHOTO)?\)? ?[-–—:]"
    r"|This .{3,40}\b(?:file|handout|undated) photo (?:shows|provided|released)\b"
)
_OPENS_AS_AGENCIES = "the line opens as captions of agencies do"
_LONGEST_AGENCY = 90  # words
_MARK = re.compile(r"\s*[-–—:：,.(（]|$")


def captions(page: Page) -> list[Mark]:
    """Rows that are captions or credits, with the credits as readings."""
    found = [_caption(index, row) for index, row in enumerate(page.rows) if row.key]
    return [mark for mark in found if mark and not _may_be_the_story(page, mark)]


def _may_be_the_story(page: Page, mark: Mark) -> bool:
    """Whether a bare credit may be the story's: a name above the prose, a © above or below it."""
    text = page.rows[mark.first].text
    if mark.rule is not CREDIT or text[0] in "([（【":
        return False
    if text[0] == "©":
        return page.head(mark.first) or page.tail(mark.first)
    if not page.head(mark.first):
        return False
    return mark.readings[0].start == 0 and not names_archive(text)


def _caption(index: int, row: Row) -> Mark | None:
    credit = None if row.wrapped else credit_of(row.text)
    if credit:
        return _credited(index, row, credit)
    if row.size <= _LONGEST_AGENCY and _AGENCY.match(row.text):
        return Mark(index, index, CAPTION, "caption", _OPENS_AS_AGENCIES)
    if row.size <= LONGEST_CAPTION and (why := _opening(row)) and not is_reported(row.text):
        return Mark(index, index, CAPTION, "caption", why)
    return None


def _credited(index: int, row: Row, credit: Credit) -> Mark:
    name = row.text[credit.at : credit.end]
    reading = (Reading(index, "photo_credit", name, credit.at, credit.end),)
    before = row.text[: credit.start].strip(" -–—|/([")
    if not before:
        return Mark(index, index, CREDIT, "credit", f"a photo credit: {name}", readings=reading)
    if _is_glued(before, row.text):
        why = f"a photo credit ({name}) ends a long or quoting paragraph"
        return Mark(index, index, GLUED, "caption", why)
    why = f"the line ends with a photo credit: {name}"
    return Mark(index, index, CAPTION, "caption", why, readings=reading)


def _is_glued(before: str, text: str) -> bool:
    """Whether the text before a credit is rather a paragraph; a FILE caption may be long and quote."""
    if _FILE.match(text):
        return size_of(before) > 2 * LONGEST_CAPTION
    return size_of(before) > LONGEST_CAPTION or (is_reported(before) and size_of(before) > 12)


def _opening(row: Row) -> str | None:
    if _FILE.match(row.text):
        return "the line opens with FILE, as captions of archive pictures do"
    if row.key.startswith(_UNMARKED):
        return "the line opens with a label that only captions have"
    for opening in _OPENINGS if row.key.startswith(_OPENINGS) else ():
        if row.key.startswith(opening) and _MARK.match(row.key, len(opening)):
            return f"the line opens like a caption: {opening}"
    label, colon, rest = row.text.partition(":")
    if colon and row.stop and key_of(label) in _PHOTO and 4 <= size_of(rest) <= 40:
        return f"a caption label, then a sentence: {label}"
    return None
