"""The headline: which first line is one, and copies of it."""

import re
from itertools import pairwise
from typing import NamedTuple

from pipeline import words
from pipeline.lines import Line
from pipeline.model import Rule
from pipeline.stages.metadata import bylines, context, kickers, outlets, shapes
from pipeline.stages.metadata.context import Context
from pipeline.stages.metadata.draft import Draft, Evidence, Value
from pipeline.stages.metadata.tables import formulas

TITLE = Rule(
    id="metadata.title",
    title="Headline",
    why="A scraped text often opens with its headline, which is metadata and no sentence of the text.",
    example="Rates left unchanged in surprise move\nThe central bank left its rates unchanged on Tuesday.",
    counter_example="The central bank left its rates unchanged on Tuesday.\nMost had expected a cut.",
    wrong_when="The first line is a subheading or a caption about the same subject.",
)
TITLE_REVIEW = Rule(
    id="metadata.title-review",
    title="Line that may be a headline",
    why="A short first line without a full stop is mostly a headline, but nothing else here says so.",
    example="Falling stars\nThe central bank left its rates unchanged on Tuesday, as most had hoped.",
    counter_example="Rates left unchanged\nBy Ann Lee\nThe central bank left its rates unchanged.",
    wrong_when="The line is a question, a motto or a heading that belongs to the text.",
    risk="review",
)
TITLE_REPEAT = Rule(
    id="metadata.title-repeat",
    title="Second copy of the headline",
    why="Page title and headline are both scraped; the copy is neither text nor standfirst.",
    example="Rates left unchanged\nRates left unchanged\nThe central bank left its rates unchanged.",
    counter_example="Rates left unchanged\nRates unchanged, bank says\nThe central bank …",
    wrong_when="A text repeats its title on purpose, as a poem does.",
)
RULES = (TITLE, TITLE_REVIEW, TITLE_REPEAT)


_SUFFIX = re.compile(r"\s+[|–—-]\s+(?P<outlet>[^|–—]{2,40})$|\s?[|_](?P<glued>[^|_\s]{2,15})$")
KEY_POINTS_HEADING = re.compile(formulas.KEY_POINTS, re.IGNORECASE)
_CREDITED = re.compile(r"\([^()]*(?:\bAP\b|AFP|Reuters|Getty|Photo|Images)[^()]*\)$")
_NAVIGATION = re.compile(r"^[|»›>]|[→←<>\t]|\s[»›>]\s|^by\s.{0,80}\bago$", re.IGNORECASE)
_OPEN_END = (":", "：", ";", ",", "，", "、", "-", "–", "—")
_BYLINES_AHEAD = 3


class Judgement(NamedTuple):
    """Whether a line is what a rule looks for: the evidence in words, and whether it suffices."""

    why: str
    sure: bool


def take_title(draft: Draft, now: Context) -> bool:
    """Take the first line as the headline, or flag it; says whether it did either."""
    head = draft.head(12)
    if draft.has("title") or len(head) < 2:
        return False
    judged = judge_title(head, now, longest=draft.settings.max_title_words)
    if judged is None:
        return False
    rule = TITLE if judged.sure else TITLE_REVIEW
    values = tuple(_title_values(head[0].text))
    return draft.take(
        [head[0]], Evidence(rule.id, "title", judged.why, 0.95 if judged.sure else 0.5, values)
    )


def judge_title(head: list[Line], now: Context, *, longest: int) -> Judgement | None:
    """Whether the first of the lines is a headline; None if its own form speaks against it."""
    line, following = head[0], _past_key_points(head[1:])
    if not _may_be_title(line.text, longest=longest) or _is_other_furniture(line, now):
        return None
    if not shapes.opens_upper(following[0].text) or not _prose_ahead(line, following, now):
        return None
    furniture = _furniture_ahead(following, now)
    if _is_stopped(line.text) and not furniture:
        return None
    points = {
        name: value
        for name, value in _points(line, following, furniture=furniture).items()
        if value
    }
    if not points:
        return None
    sure = sum(points.values()) >= 3 and _is_whole(line, following, now, furniture=furniture)
    return Judgement("; ".join(points), sure)


def _is_other_furniture(line: Line, now: Context) -> bool:
    read = context.lead(line)
    return is_furniture(line, now) or (read is not None and read.sure)


def _is_stopped(text: str) -> bool:
    """Whether a line closes as a sentence by other than a question or exclamation mark."""
    return shapes.ends_sentence(text) and not text.rstrip("\"'”’»)").endswith(
        ("?", "!", "？", "！", "…")
    )


def _is_whole(line: Line, following: list[Line], now: Context, *, furniture: bool) -> bool:
    """Whether nothing in the line's own end is against a headline.

    A closed line is one only above a byline or date line; a question or exclamation also above a
    dateline or with a headline's capitals.
    """
    if shapes.hangs(line.text, now.language) or bylines.ends_dated(line.text):
        return False
    if _is_stopped(line.text):
        return is_furniture(following[0], now) and shapes.size(line.text) <= 15
    return not shapes.ends_sentence(line.text) or furniture or _headline_case(line.text)


def _past_key_points(following: list[Line]) -> list[Line]:
    """The lines after a headed list of key points, if one follows: it may be of unclosed lines."""
    if not KEY_POINTS_HEADING.fullmatch(following[0].text):
        return following
    first = next((i for i, line in enumerate(following[1:], 1) if shapes.is_prose(line.text)), 0)
    return following[first:]


def _may_be_title(text: str, *, longest: int) -> bool:
    """A headline has two words or more, opens upper-case, and promises nothing behind it."""
    if not 2 <= shapes.size(text) <= longest or len(text) > 400 or text.endswith(_OPEN_END):
        return False
    if _CREDITED.search(text) or _NAVIGATION.search(text) or text[0] == "(":
        return False
    return shapes.opens_upper(text) and not shapes.is_bullet(text)


def _prose_ahead(line: Line, following: list[Line], now: Context) -> bool:
    """Whether paragraphs follow: one soon that is longer than the line, and most words in paragraphs."""
    if shapes.is_capitals(line.text):
        ahead = " ".join(other.text for other in following[:4])
        return not shapes.is_capitals(following[0].text) and shapes.size(ahead) >= 12
    if now.wrapped:
        return False
    soon = [other for other in following[:5] if shapes.is_prose(other.text)]
    if not any(shapes.size(other.text) > shapes.size(line.text) for other in soon):
        return False
    sizes = [(shapes.size(other.text), shapes.is_prose(other.text)) for other in following]
    return sum(size for size, prose in sizes if prose) >= sum(size for size, _ in sizes) / 2


def _furniture_ahead(following: list[Line], now: Context) -> bool:
    """Whether a byline, a date line or a lead-in comes before or with the first paragraph."""
    for line in following[:_BYLINES_AHEAD]:
        if is_furniture(line, now):
            return True
        read = context.lead(line)
        if read and read.sure:
            return True
        if shapes.is_prose(line.text):
            return False
    return False


def is_furniture(line: Line, now: Context) -> bool:
    """Whether a line is a byline or a date line as a whole."""
    if len(line.text) > 200:
        return False
    return bool(
        now.dates_of(line.text)
        or bylines.read(line.text, now)
        or bylines.read_mixed(line.text, now)
        or _vouched(line.text)
    )


def _vouched(text: str) -> bool:
    credit = bylines.read_unsigned(text)
    return credit is not None and credit.signs


def _points(line: Line, following: list[Line], *, furniture: bool) -> dict[str, int]:
    """What speaks for a headline, with weights; the sum of three decides.

    The weights were set on hand-made cases and read against real news texts of eleven languages.
    """
    shared = overlap(line.text, following)
    return {
        "words of it come back in the text": 3 if shared >= 0.6 else 2 if shared >= 0.3 else 0,
        "a byline, date or dateline follows": 2 if furniture else 0,
        "written as a headline": 1 if _headline_case(line.text) else 0,
        "of a headline's length": 1 if 4 <= shapes.size(line.text) <= 22 else 0,
        "nothing but paragraphs follows": 2 if _only_paragraphs(line, following) else 0,
    }


def _only_paragraphs(line: Line, following: list[Line]) -> bool:
    """Whether two or more lines follow, all of them paragraphs, the first twice as long as the line."""
    longer = shapes.size(following[0].text) >= 2 * shapes.size(line.text)
    return (
        longer and len(following) >= 2 and all(shapes.is_prose(other.text) for other in following)
    )


def overlap(text: str, following: list[Line]) -> float:
    """The share of a line's longer words (or pairs of characters) that the next lines hold."""
    wanted = _content(text)
    held = _content(" ".join(line.text[:1500] for line in following[:5]))
    return len(wanted & held) / len(wanted) if wanted else 0.0


def _content(text: str) -> set[str]:
    """Words of four letters or more, cut to five so that endings do not matter; pairs in unspaced scripts."""
    keys = words.words(text)
    unspaced = [key for key in keys if len(key) == 1 and not key.isascii()]
    pairs = {first + second for first, second in pairwise(unspaced)}
    return {key[:5] for key in keys if len(key) >= 4} | pairs


def _headline_case(text: str) -> bool:
    """Title Case or capitals: four words or more, most of them with a capital."""
    found = [word for word in text.split() if word[0].isalpha()]
    capital = [word for word in found if word[0].isupper()]
    return len(found) >= 4 and len(capital) >= 0.7 * len(found)


def _title_values(text: str) -> list[Value]:
    """The headline, and apart from it a kicker in front and an outlet behind."""
    start, end, values = 0, len(text), []
    kicker = kickers.read(text)
    if kicker:
        start, value = kicker
        values.append(value)
    suffix = _SUFFIX.search(text, start)
    if suffix and suffix.start() > start:
        group = "outlet" if suffix["outlet"] else "glued"
        name = outlets.agency(suffix[group]) or outlets.publisher(suffix[group])
        if name:
            values.append(Value("publisher", name, *suffix.span(group)))
            end = suffix.start()
    return [Value("title", text[start:end], start, end), *values]


# A bar or dash with spaces around it, then a name of up to five words.
_SITE = re.compile(r"(?P<title>.{12,400})\s(?:\||[-–—]|::|»)\s(?:[^\s|]{1,30}\s?){1,5}")


def take_title_repeat(draft: Draft) -> bool:
    """Take a line that says the headline again, word for word, perhaps with the site's name behind."""
    head = draft.head(1)
    titles = {words.key(title) for title in draft.values("title")} - {""}
    if not head or len(head[0].text) > 500:
        return False
    named = _SITE.fullmatch(head[0].text)
    if not {words.key(head[0].text), words.key(named["title"]) if named else ""} & titles:
        return False
    return draft.take(
        head, Evidence(TITLE_REPEAT.id, "title", "the same words as the headline", 0.99)
    )
