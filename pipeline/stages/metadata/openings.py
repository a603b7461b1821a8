"""Date lines at the top, and what is glued in front of the first sentence: dates, bylines, lead-ins."""

import re

from pipeline.lines import Line
from pipeline.model import Rule
from pipeline.stages.metadata import bylines, context, people, shapes, stamps
from pipeline.stages.metadata.context import Context
from pipeline.stages.metadata.draft import Draft, Evidence, Value
from pipeline.stages.metadata.leadin import Leadin
from pipeline.stages.metadata.stamps import Dated

DATE = Rule(
    id="metadata.date",
    title="Date line",
    why="Pages state when a story was published or changed, on a line or glued to the first sentence.",
    example="Published: 15 May 2025, 10:30",
    counter_example="On 15 May 2025 the bank left its rates unchanged.",
    wrong_when="The date is a heading of the text, as in a diary (three or more such lines are left alone).",
)
DATE_REVIEW = Rule(
    id="metadata.date-review",
    title="Date line that cannot be read with certainty",
    why="05/06/2025 is the fifth of June or the sixth of May; a day without a year is no date.",
    example="05/06/2025\nThe bank left its rates unchanged.",
    counter_example="15/06/2025\nThe bank left its rates unchanged.",
    wrong_when="The line is a heading.",
    risk="review",
)
DATELINE = Rule(
    id="metadata.dateline",
    title="Dateline or agency before the first sentence",
    why="Wire copy opens with place, date and agency; they are metadata, the sentence begins behind them.",
    example="HANOI, May 5 (Reuters) - The bank left its rates unchanged.",
    counter_example="Vietnam — the world's second exporter — left its rates unchanged.",
    wrong_when="A word in capitals that is no place stands before a dash and a capital.",
)
DATELINE_REVIEW = Rule(
    id="metadata.dateline-review",
    title="What may be a dateline",
    why="A capitalised word before a dash or colon may be a place, a label or the subject.",
    example="NATO — Secretary General Mark Rutte spoke on Tuesday.",
    counter_example="HANOI — The bank left its rates unchanged.",
    wrong_when="The word is the subject, a speaker or a label.",
    risk="review",
)
RULES = (DATE, DATE_REVIEW, DATELINE, DATELINE_REVIEW)

_GLUED_MARK = re.compile(r"\s*(?:\||–|—|-{1,2}|•|·)\s*|\s*[.:]?\s+")
_WEAK_LABEL = re.compile(r"[(\[]?\s*(?:ngày|vom|stand|data|on|am)\b(?!\s?[:：])", re.IGNORECASE)
_ZONE_OF_LEADS = 12


def values_of(found: tuple[Dated, ...]) -> tuple[Value, ...]:
    """Dates as values, those that have one."""
    return tuple(
        Value(dated.field, dated.stamp.value, dated.stamp.start, dated.stamp.end)
        for dated in found
        if dated.stamp.value
    )


def take_date_line(draft: Draft, line: Line, now: Context) -> bool:
    """Take a line of nothing but dates, times and their labels; flag one that is uncertain."""
    if len(line.text) > 200:
        return False
    relative = stamps.is_relative(line.text)
    found = None if relative else now.dates_of(line.text)
    if not (relative or found) or now.chronology:
        return False
    if found is None:
        return draft.take([line], Evidence(DATE.id, "date", "says only how long ago", 0.97))
    uncertain = _uncertain(found)
    rule = DATE_REVIEW if uncertain else DATE
    why = uncertain or "nothing but dates, times and their labels"
    return draft.take([line], Evidence(rule.id, "date", why, 0.98, values_of(found)))


def _uncertain(found: tuple[Dated, ...]) -> str:
    """What is uncertain about a date line; empty if nothing is."""
    if any(dated.stamp.has_year and dated.stamp.value is None for dated in found):
        return "day and month could be either, or the year has two digits"
    bare = [dated for dated in found if not dated.stamp.has_year]
    if any(not (dated.labelled or dated.stamp.has_time) for dated in bare):
        return "a day without a year, a time or a label"
    return ""


def take_label_pair(draft: Draft, line: Line, after: Line, now: Context) -> bool:
    """Take a label alone on its line together with the date or name on the next."""
    if len(line.text) > 40 or len(after.text) > 120 or now.chronology:
        return False
    joined = f"{line.text} {after.text}"
    if stamps.is_label(line.text):
        found = now.dates_of(joined)
        if found and not _uncertain(found):
            evidence = Evidence(DATE.id, "date", "a label, and its date on the next line", 0.97)
            return _take_pair(draft, [line, after], evidence, values_of(found))
    if bylines.is_by_word(line.text):
        byline = bylines.read(joined, now)
        if byline and byline.values:
            evidence = Evidence(
                bylines.BYLINE.id, "byline", "a by-word, and names on the next line", 0.95
            )
            return _take_pair(draft, [line, after], evidence, byline.values)
    return False


def _take_pair(
    draft: Draft, pair: list[Line], evidence: Evidence, values: tuple[Value, ...]
) -> bool:
    """Take two lines; values that were read from the lines joined by a space go to the second."""
    by = pair[1].start - pair[0].start - len(pair[0].text) - 1
    return draft.take(pair, evidence._replace(values=tuple(value.shifted(by) for value in values)))


def take_glued_date(draft: Draft, line: Line, now: Context) -> bool:
    """Take a date with its label in front of the first sentence or dateline; flag a bare one."""
    found = now.date_at(line.text, 0)
    if found is None or not found.stamp.has_year or now.chronology:
        return False
    end = found.stamp.end
    mark = _GLUED_MARK.match(line.text, end)
    if mark is None or not mark.group():
        return False
    rest = line._replace(text=line.text[mark.end() :])
    why, sure = _glued(line.text, found, mark.group().strip(), rest)
    if not why:
        return False
    sure = sure and found.stamp.value is not None
    rule = DATE if sure else DATE_REVIEW
    return draft.take_start(
        line, mark.end(), Evidence(rule.id, "date", why, 0.95, values_of((found,)))
    )


def _glued(text: str, found: Dated, mark: str, rest: Line) -> tuple[str, bool]:
    """Why a date in front of a sentence is none of its words, and whether that is sure."""
    read = context.lead(rest)
    if read and read.sure:
        return "a date in front of a dateline", True
    if not shapes.opens_upper(rest.text) or shapes.size(rest.text) < 5:
        return "", False
    if found.labelled and mark in ("", "|", "-", "–", "—") and not _WEAK_LABEL.match(text):
        return "a label and a date in front of the first sentence", True
    if mark in ("|", "–", "—", "--", "•", "·") or (mark == "-" and found.stamp.has_time):
        return "a date and a bar or dash in front of the first sentence", True
    if mark in ("", "-"):
        return "a date in front of the first sentence", False
    return "", False


def take_lead_in(draft: Draft) -> bool:
    """Take the dateline, agency or outlet in front of the first paragraph, or flag what may be one.

    Looked at are the lines up to the second paragraph: key points may come before the first.
    """
    prose = 0
    for position, line in enumerate(draft.head(_ZONE_OF_LEADS)):
        if prose == 2:
            break
        prose += shapes.is_prose(line.text)
        read = context.lead(line)
        if read is None or (position and not read.sure):
            continue
        if not (draft.has("dateline") and read.place is not None):
            return _take_lead(draft, line, read)
    return False


def _take_lead(draft: Draft, line: Line, read: Leadin) -> bool:
    digest = read.place is not None and context.is_digest(draft)
    sure = read.sure and not digest
    why = read.why + ("; but several places open paragraphs of this text" if digest else "")
    rule, confidence = (DATELINE, 0.97) if sure else (DATELINE_REVIEW, 0.5)
    return draft.take_start(
        line, read.length, Evidence(rule.id, "dateline", why, confidence, read.values)
    )


def take_glued_byline(draft: Draft, line: Line, now: Context) -> bool:
    """Take a byline that runs into the dateline: `By ANN LEE HANOI (Reuters) - …`."""
    opening = re.match(r"By:?\s+", line.text, re.IGNORECASE)
    if opening is None:
        return False
    for space in re.finditer(r"\s+", line.text[:100]):
        rest = line.text[space.end() :]
        read = context.lead(line._replace(text=rest))
        if space.start() <= opening.end() or not (read and read.sure and read.place):
            continue
        credit = people.read_credit(line.text[opening.end() : space.start()])
        if credit and credit.named:
            values = tuple(value.shifted(opening.end()) for value in credit.values)
            why = f"names between 'By' and a dateline ({now.language or 'unknown'} text)"
            return draft.take_start(
                line, space.end(), Evidence(bylines.BYLINE.id, "byline", why, 0.95, values)
            )
    return False
