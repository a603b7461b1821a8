"""Between headline and text, and above: standfirst, section, masthead, key points."""

import re

from pipeline.lines import Line
from pipeline.model import Rule
from pipeline.stages.metadata import bylines, context, headlines, kickers, shapes
from pipeline.stages.metadata.context import Context
from pipeline.stages.metadata.draft import Draft, Evidence, Value
from pipeline.stages.metadata.tables import labels
from pipeline.stages.metadata.vocabulary import all_languages, plain, plain_set

STANDFIRST = Rule(
    id="metadata.standfirst",
    title="Standfirst",
    why="Between headline and text stands a line that sums the story up.",
    example="Rates left unchanged\nThe bank sees no need to hurry\nHANOI — The central bank left its rates …",
    counter_example="Rates left unchanged\nThe bank left them unchanged on Tuesday.\nMost expected a cut.",
    wrong_when="A caption without a credit stands where a standfirst would.",
)
STANDFIRST_REVIEW = Rule(
    id="metadata.standfirst-review",
    title="Line that may be a standfirst",
    why="A second line without a full stop may be a standfirst, a caption or a subheading.",
    example="Rates left unchanged\nA quiet afternoon in Hanoi\nThe central bank left its rates unchanged.",
    counter_example="Rates left unchanged\nThe bank sees no need to hurry\nHANOI — The central bank …",
    wrong_when="The line is a caption or the first subheading.",
    risk="review",
)
SECTION = Rule(
    id="metadata.section",
    title="Section or masthead above the story",
    why="The name of the section or of the outlet often stands above the headline.",
    example="Economy\nRates left unchanged\nThe central bank left its rates unchanged.",
    counter_example="The economy\nIt grew by two per cent.",
    wrong_when="A text of one-word lines opens with such a word.",
)
KEY_POINTS = Rule(
    id="metadata.key-points",
    title="Key points above the story",
    why="Some outlets list the main points between headline and text; they repeat the text in short.",
    example="Key points\n- Rates stay\n- Inflation falls",
    counter_example="The bank named three reasons:\n- prices\n- wages\n- the dong",
    wrong_when="The list is the text.",
    risk="review",
)
RULES = (STANDFIRST, STANDFIRST_REVIEW, SECTION, KEY_POINTS)

_SECTIONS = plain_set(",".join(all_languages(labels.SECTIONS)))
_CAPTION = re.compile(
    r"\)$|\b(?:photos?|images?|pictured?|file|credit|illustration|getty|left|right|foto|ảnh|bild|фото)\b|©|\([RL]\)|撮影|[图圖]",
    re.IGNORECASE,
)
_CREDITED = re.compile(
    r"\((?:[^()]*(?:AP|AFP|Reuters|Getty|Photo|Images|/)[^()]*)\)$|^by\s", re.IGNORECASE
)
_OPEN_END = (":", "：", ";", ",", "，", "、")


def take_standfirst(draft: Draft, now: Context) -> bool:
    """Take the line after the headline as the standfirst, or flag it; says whether it did either."""
    head = draft.head(8)
    if len(head) < 2 or not draft.sure("title") or draft.has("standfirst") or draft.has("dateline"):
        return False
    judged = _judge_standfirst(head, now)
    if judged is None:
        return False
    why, sure = judged
    value = Value("standfirst", head[0].text, 0, len(head[0].text))
    rule = STANDFIRST if sure else STANDFIRST_REVIEW
    return draft.take(
        [head[0]], Evidence(rule.id, "standfirst", why, 0.9 if sure else 0.5, (value,))
    )


def _judge_standfirst(head: list[Line], now: Context) -> tuple[str, bool] | None:
    line, after = head[0], head[1]
    if not _may_be_standfirst(line.text) or headlines.is_furniture(line, now):
        return None
    follows = _opens_story(after, now)
    if shapes.ends_sentence(line.text):
        return ("stands between headline and byline or dateline", True) if follows else None
    if follows:
        sure = not _CAPTION.search(line.text)
        return "no full stop, and a byline, date or dateline follows", sure
    if (
        not shapes.is_prose(after.text)
        or shapes.size(after.text) < shapes.size(line.text)
        or now.wrapped
    ):
        return None
    sums_up = headlines.overlap(line.text, head[1:]) >= 0.3 and shapes.size(line.text) >= 8
    subheads = sum(not shapes.ends_sentence(other.text) for other in head[2:])
    sure = sums_up and subheads < 2 and not _CAPTION.search(line.text)
    return "no full stop, and the text follows", sure


def _may_be_standfirst(text: str) -> bool:
    if not 5 <= shapes.size(text) <= 60 or len(text) > 600 or text.endswith(_OPEN_END):
        return False
    if _CREDITED.search(text) or bylines.ends_dated(text):
        return False
    return shapes.opens_upper(text) and not shapes.is_bullet(text)


def _opens_story(line: Line, now: Context) -> bool:
    """Whether a line is a byline or date line, or opens with a lead-in."""
    read = context.lead(line)
    return headlines.is_furniture(line, now) or (read is not None and read.sure)


def take_section(draft: Draft) -> bool:
    """Take a section's, an outlet's or a kind of story's name that stands alone above the story."""
    line, *following = draft.head(4)
    text = line.text
    below = next((other for other in following if not _stands_alone(other.text)), None)
    if len(text) > 60 or below is None or shapes.size(below.text) < 3:
        return False
    outlet = bylines.outlet_line(text) if shapes.opens_upper(text) else None
    if outlet:
        values, what = (outlet,), "an outlet's name"
    elif plain(text) in _SECTIONS:
        values, what = (Value("section", text, 0, len(text)),), "a section's name"
    elif kickers.is_kicker(text) and shapes.opens_upper(text):
        values, what = (Value("kicker", text, 0, len(text)),), "the name of a kind of story"
    else:
        return False
    return draft.take(
        [line], Evidence(SECTION.id, "section", f"{what} alone on the first line", 0.95, values)
    )


def _stands_alone(text: str) -> bool:
    return (
        plain(text) in _SECTIONS or kickers.is_kicker(text) or bylines.outlet_line(text) is not None
    )


def note_key_points(draft: Draft) -> None:
    """Flag two or more list items, or a heading that announces them, right under the headline."""
    head = draft.head(8)
    if not head or not draft.has("title"):
        return
    headed = headlines.KEY_POINTS_HEADING.fullmatch(head[0].text) is not None
    items = head[1:] if headed else head
    count = next((i for i, line in enumerate(items) if not shapes.is_bullet(line.text)), len(items))
    if count >= 2 or headed:
        why = f"{count} list items above the first paragraph"
        draft.note(head[0], Evidence(KEY_POINTS.id, "key-points", why, 0.7))
