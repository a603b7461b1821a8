"""What a story says about itself: headline, standfirst, byline, date, dateline, agency, source.

The news furniture is taken off the text from both ends and becomes fields, each with its span, its
rule and a confidence; what is not in the text stays absent. Lines are looked at until nothing more
is found, so the stage finds nothing on its own output.
"""

from itertools import pairwise

from pipeline.lines import Line
from pipeline.model import Change, Document, Rule
from pipeline.settings import Metadata
from pipeline.stages.metadata import (
    bylines,
    context,
    credit_lines,
    decks,
    glued,
    headlines,
    kickers,
    labelled,
    openings,
    origins,
    rights,
    shapes,
    signoffs,
)
from pipeline.stages.metadata.context import Context
from pipeline.stages.metadata.draft import Draft

NAME = "metadata"
VERSION = 3
RULES: tuple[Rule, ...] = (
    *headlines.RULES,
    *decks.RULES,
    *kickers.RULES,
    *bylines.RULES,
    *openings.RULES,
    *labelled.RULES,
    *credit_lines.RULES,
    *glued.RULES,
    *origins.RULES,
    *rights.RULES,
    *signoffs.RULES,
)

_MOST_PIECES = 60
_LEAST_WORDS = 8
_HEAD_LINES = 8


def propose(document: Document, settings: Metadata) -> Change:
    """Deletions of the news furniture, notes on it, and the fields read off it.

    Proposes nothing for a text that has fewer than eight words besides its furniture, or more than
    sixty pieces of it: that is a list of such lines, not a story with a top and an end.
    """
    draft = Draft(document, settings)
    _exhaust(draft)
    if draft.held_back:
        draft.flagging = True
        _exhaust(draft)
    if len(draft.edits) > _MOST_PIECES or (draft.edits and _words_left(draft) < _LEAST_WORDS):
        return Change()
    decks.note_key_points(draft)
    return Change(
        edits=tuple(sorted(draft.edits)), notes=tuple(draft.notes), fields=tuple(draft.fields)
    )


def _words_left(draft: Draft) -> float:
    return sum(shapes.size(line.text) for line in draft.head(_LEAST_WORDS))


def _exhaust(draft: Draft) -> None:
    """Go over top and end until nothing more is found.

    First without what is only to be flagged, so that it is judged in the state that a second pass
    sees. Where the last look held nothing back, there is nothing to flag.
    """
    taken = -1
    while taken != len(draft.edits) <= _MOST_PIECES and draft.head(1):
        taken = len(draft.edits)
        draft.held_back = False
        now = context.of(draft)
        _take_head(draft, now)
        signoffs.take_anywhere(draft)
        _take_tail(draft, now)


def _take_head(draft: Draft, now: Context) -> None:
    while len(draft.edits) <= _MOST_PIECES and len(draft.head(2)) == 2:
        if not (_take_first(draft, now) or _take_near(draft, now)):
            break
    if draft.head(1):
        openings.take_lead_in(draft)


def _take_tail(draft: Draft, now: Context) -> None:
    while len(draft.edits) <= _MOST_PIECES and signoffs.take_last(draft, now):
        pass


def _take_first(draft: Draft, now: Context) -> bool:
    """Take what the first line is, or what is glued to its start."""
    line, after = draft.head(2)
    return (
        _take_whole(draft, line, after, now)
        or decks.take_section(draft)
        or kickers.take_update_note(draft, line)
        or headlines.take_title_repeat(draft)
        or openings.take_glued_date(draft, line, now)
        or openings.take_glued_byline(draft, line, now)
        or bylines.take_names(
            draft,
            line,
            above_date=now.dates_of(after.text) is not None,
        )
        or headlines.take_title(draft, now)
        or decks.take_standfirst(draft, now)
        or kickers.take_lead(draft, line)
    )


def _take_whole(draft: Draft, line: Line, after: Line, now: Context) -> bool:
    """Take a line that is a field, a date, a byline, a source or an address as a whole."""
    return (
        labelled.take_field(draft, line)
        or _take_signature(draft, line, after, now)
        or credit_lines.take_line(draft, line)
        or labelled.take_source(draft, line, None)
        or labelled.take_url(draft, line, at_top=True)
        or rights.take_on_top(draft, line)
    )


def _take_signature(draft: Draft, line: Line, after: Line, now: Context) -> bool:
    """Take a line that is a date or a byline as a whole."""
    return (
        openings.take_date_line(draft, line, now)
        or openings.take_label_pair(draft, line, after, now)
        or bylines.take_line(draft, line, now)
    )


def _take_near(draft: Draft, now: Context) -> bool:
    """Take dates, bylines and update notes from the next lines, below a first line that stays."""
    head = draft.head(_HEAD_LINES)
    prose = 0
    for line, after in pairwise(head[1:]):
        if prose > 1:
            break
        if len(line.text) > 200:
            pass
        elif _take_signature(draft, line, after, now) or kickers.take_update_note(draft, line):
            return True
        prose += shapes.is_prose(line.text)
    return False
