"""The end of a story, line by line from the last: who signs, which agency, whose copyright."""

import re
from functools import lru_cache

from pipeline.lines import Line
from pipeline.model import Rule
from pipeline.stages.metadata import (
    bylines,
    credit_lines,
    glued,
    labelled,
    openings,
    origins,
    rights,
    shapes,
)
from pipeline.stages.metadata.context import Context
from pipeline.stages.metadata.draft import Draft, Evidence
from pipeline.stages.metadata.tables import formulas

AUTHOR_BIO = Rule(
    id="metadata.author-bio-review",
    title="Note on the author",
    why="Commentaries close with a line on who the author is.",
    example="Ann Lee is a reporter at The Hanoi Times.",
    counter_example="Ann Lee is a reporter, but she wants to be a pilot, she told us on the first day.",
    wrong_when="The text ends on a sentence about one of its subjects.",
    risk="review",
)
RULES = (AUTHOR_BIO,)

_LONGEST = 900
_AGENCY_LINE = re.compile(
    r"[\s(\[（【/—–―*~-]*(?P<name>[^\s()\[\]（）【】—–][^()\[\]（）【】—–]{0,40}?)[\s)\]）】/.—–-]*"
)
_NOBODY = re.compile(
    r"[\s(—–-]*(?:(?:staff and |news )?agencies|wire services|news ?wires)[\s).]*", re.IGNORECASE
)
_BIO = re.compile(formulas.AUTHOR_IS + formulas.AUTHOR_POSTS, re.IGNORECASE)
_CLOSED_FORM = re.compile(formulas.CLOSED_FORM, re.IGNORECASE)
_REPORTED_FROM = re.compile(formulas.REPORTED_FROM)


def take_last(draft: Draft, now: Context) -> bool:
    """Take one sign-off off the end; says whether there was one."""
    tail = draft.tail(2)
    if len(tail) < 2:
        return False
    before, line = tail
    return _take_line(draft, line, before, now) or glued.take(draft, line)


def _take_line(draft: Draft, line: Line, before: Line, now: Context) -> bool:
    """Take a last line that is a sign-off as a whole."""
    if len(line.text) > _LONGEST:
        return False
    found = (
        glued.read_end_mark(line.text)
        or _reported_from(line.text)
        or _agency_line(line.text)
        or rights.read_copyright(line.text)
        or origins.read_first_published(line.text)
    )
    if found:
        return draft.take([line], found)
    return (
        credit_lines.take_line(draft, line)
        or labelled.take_source(draft, line, before)
        or _take_byline(draft, line, before, now)
        or labelled.take_url(draft, line, at_top=False)
        or _take_last_date(draft, line, now)
        or _flag_bio(draft, line, before)
    )


def _reported_from(text: str) -> Evidence | None:
    """`Lee reported from Hanoi.`: surnames only, so no value is read."""
    if len(text) > 160 or not _REPORTED_FROM.fullmatch(text):
        return None
    why = "says on the last line who reported from where"
    return Evidence(credit_lines.CONTRIBUTED.id, "credits", why, 0.9)


def _agency_line(text: str) -> Evidence | None:
    """An agency's name alone on the last line; a listed outlet's only in brackets or behind a dash."""
    if _NOBODY.fullmatch(text):
        return Evidence(glued.AGENCY.id, "agency", "agencies without a name on the last line", 0.95)
    match = _AGENCY_LINE.fullmatch(text) if len(text) <= 60 else None
    value = glued.signature(match, outlet=match.start("name") > 0) if match else None
    if value is None:
        return None
    return Evidence(
        glued.AGENCY.id,
        "agency",
        "an agency's or outlet's name alone on the last line",
        0.97,
        (value,),
    )


def _take_byline(draft: Draft, line: Line, before: Line, now: Context) -> bool:
    """Take a byline as a sign-off; flag names that stand alone below a paragraph."""
    if bylines.take_line(draft, line, now):
        return True
    credit = bylines.read_unsigned(line.text)
    if credit is None or shapes.size(line.text) > 8:
        return False
    vouched = credit.signs
    closed = shapes.ends_sentence(before.text) and shapes.size(before.text) >= 5
    if not vouched and (not closed or shapes.size(line.text) > 4):
        return False
    rule = bylines.BYLINE if vouched else bylines.BYLINE_REVIEW
    why = (
        "names with an outlet or a post on the last line"
        if vouched
        else "names alone on the last line"
    )
    return draft.take(
        [line], Evidence(rule.id, "byline", why, 0.9 if vouched else 0.6, credit.values)
    )


def _take_last_date(draft: Draft, line: Line, now: Context) -> bool:
    """Take a labelled date on the last line; a bare one is flagged, it may close a letter."""
    found = now.dates_of(line.text) if len(line.text) <= 150 else None
    if found is None or now.chronology:
        return False
    sure = all(dated.labelled and dated.stamp.value for dated in found)
    rule = openings.DATE if sure else openings.DATE_REVIEW
    why = "a label and a date on the last line" if sure else "a date alone on the last line"
    return draft.take(
        [line], Evidence(rule.id, "date", why, 0.95 if sure else 0.5, openings.values_of(found))
    )


def _flag_bio(draft: Draft, line: Line, before: Line) -> bool:
    """Flag a last line that says what the author is: it opens with a name."""
    match = _BIO.search(line.text[:120])
    if match is None or shapes.size(line.text) > 60 or not shapes.ends_sentence(before.text):
        return False
    if not bylines.read_unsigned(line.text[: match.start()].strip(" ,*(")):
        return False
    why = "a name and a writer's post on the last line"
    return draft.take([line], Evidence(AUTHOR_BIO.id, "author-bio", why, 0.6))


def take_anywhere(draft: Draft) -> bool:
    """Take credits and lines of origin that clutter behind them would hide: their form is closed."""
    taken = False
    for position, line in enumerate(list(draft.all())):
        if position == 0 or len(line.text) > _LONGEST:
            continue
        found = _closed_form(line.text)
        if found and found.values:
            taken = draft.take([line], found) or taken
    return taken


@lru_cache(512)  # the lines are looked at again after each that was taken
def _closed_form(text: str) -> Evidence | None:
    """A credit, a line of origin or a full notice of rights, as what it reads."""
    if not _CLOSED_FORM.match(text):
        return rights.read_notice(text)
    return (
        credit_lines.read_credits(text)
        or credit_lines.read_contribution(text)
        or origins.read_first_published(text)
        or rights.read_notice(text)
    )
