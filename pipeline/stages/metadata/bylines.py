"""Bylines: who wrote the text, at its top or as a sign-off, with or without a date beside the name."""

import re
from typing import NamedTuple

from pipeline.lines import Line
from pipeline.model import Rule
from pipeline.stages.metadata import outlets, people, places, shapes, stamps
from pipeline.stages.metadata.context import Context
from pipeline.stages.metadata.draft import Draft, Evidence, Value
from pipeline.stages.metadata.people import Credit
from pipeline.stages.metadata.stamps import Dated
from pipeline.stages.metadata.tables import labels
from pipeline.stages.metadata.vocabulary import (
    all_languages,
    alternatives,
    by_language,
    entries,
    plain,
    plain_set,
)

BYLINE = Rule(
    id="metadata.byline",
    title="Byline",
    why="A newsroom signs its text, at the top or at the end; the names are metadata.",
    example="By Ann Lee and Minh Tran, Reuters",
    counter_example="By Monday, the two sides had agreed on most points.",
    wrong_when="A headline of two or three names opens with “By”.",
)
BYLINE_REVIEW = Rule(
    id="metadata.byline-review",
    title="A name on a line of its own",
    why="Many outlets sign with a bare name at the top or end; so do lists and captions.",
    example="Rates were left unchanged on Tuesday.\nThu Giang",
    counter_example="By Thu Giang",
    wrong_when="The line is a subheading, a caption or an item of a list of names.",
    risk="review",
)
RULES = (BYLINE, BYLINE_REVIEW)

_LABELS = all_languages(labels.AUTHOR_LABELS)
_LABELLED = re.compile(
    rf"(?:{alternatives(_LABELS)})\s*(?:[:：|｜/／]|\s-\s)\s*(?=\S)"
    r"|(?:本报|本報|本刊|特约|特約|見習|见习)?(?:记者|記者)[\s:：]*(?=\S)",
    re.IGNORECASE,
)
_BY = {
    code: re.compile(rf"(?:{alternatives(entries(rest))})(?::\s*|\s+)(?=\S)", re.IGNORECASE)
    for code, rest in by_language(labels.BY_WORDS).items()
}
_BY_WORD = re.compile("|".join(f"(?:{pattern.pattern})" for pattern in _BY.values()), re.IGNORECASE)
_ALONE = plain_set(
    ",".join(entry for rest in by_language(labels.BY_WORDS).values() for entry in entries(rest))
)
_HARD = re.compile(r"\s*[|•·\t]\s*|\s+[–—-]{1,2}\s+|\s*/\s*(?=\d|[A-Z])|\s{3,}")
_HARD_SIGN = re.compile(r"[|•·\t–—/-]|\s{3}")  # what none is without
_SECTIONS = plain_set(",".join(all_languages(labels.SECTIONS)))
_READING = re.compile(
    r"\d{1,2}\s?-?(?:min(?:ute)?s?|phút|Min\.?|分钟|分鐘)(?:\s(?:read|đọc|Lesezeit|de lecture|阅读))?",
    re.IGNORECASE,
)
_AGO = re.compile(
    r"[\s,|–—-]*(?:\d{1,2}\s(?:hours?|hrs?|minutes?|mins?|days?)(?:,\s|\sand\s)?){1,2}\sago$",
    re.IGNORECASE,
)
_DATED_NAME = re.compile(
    r"(?P<name>[\u3040-\u9fffA-Za-z0-9]{2,14})\s?[（(](?P<date>[^()（）]{8,40})[)）]"
)
_USERNAME = re.compile(r"[^\W_][\w-]{2,20}")
_LOOSE = re.compile(r"[\s,()]+")
_SELF_SIGNED = re.compile(
    r"(?P<name>[\uac00-\ud7a3]{2,4})\s?(?:선임기자|기자|특파원|논설위원|통신원)(?:\s?[=·,]?\s?\S+@\S+)?"
)
_SIDES = "—–-•*~ "


# What no date with a year is without.
_YEAR = re.compile(r"\d(?:(?<=[12])\d\d\d|[./-]\d\d?[./-]\d\d)")
_DATE_MAY_START = re.compile(r"(?<=[\s,|(•·.–—-])(?=[\w(])")
_BEFORE_DATE = re.compile(r"[\s,|(•·–—-]+(?:on|am|le|el|em|il|op|ngày|lúc)?[\s,]*$")


class Byline(NamedTuple):
    """What a byline says: values placed from the line's start, and by which sign it was known."""

    values: tuple[Value, ...]
    why: str
    roles: tuple[str, ...] = ()


def read(text: str, now: Context) -> Byline | None:
    """The byline that the whole line is, with its by-word or label; None for any other line."""
    signed = _SELF_SIGNED.fullmatch(text)
    if signed:
        return Byline(
            (Value("author", signed["name"], *signed.span("name")),), "a name with its post"
        )
    if text[-4:].rstrip("\n").lower().endswith("ago"):
        text = _AGO.sub("", text)
    start, end = _trimmed(text)
    opening = _opening(text, start, now)
    if opening is None:
        return None
    body = text[opening.end() : end]
    sign = text[start : opening.end()].strip()
    dated_from, found = _dated_end(body, now)
    credit = people.read_credit(body[:dated_from], labelled=_marked(sign))
    if credit is None and found and _marked(sign):
        credit = _username(body[:dated_from])
    if credit is None or (not credit.named and not credit.staff and shapes.size(text) > 8):
        return None
    if sign.endswith(("记者", "記者")) and not _han_names(credit):
        return None
    values = (*credit.values, *_date_values(found))
    placed = tuple(value.shifted(opening.end()) for value in values)
    return Byline(placed, f"opens with {sign!r} and holds only {_held(credit)}", credit.roles)


def _han_names(credit: Credit) -> bool:
    """Whether all persons have Chinese surnames: 记者调查 is a heading, 记者王丽 a byline."""
    return all(people.is_han_name(value.value) for value in credit.values if value.name == "author")


def _username(text: str) -> Credit | None:
    """A name of one word in small letters, which only a label and a date beside it make a name."""
    bare = text.strip(" .,|")
    if not _USERNAME.fullmatch(bare):
        return None
    start = text.index(bare)
    return Credit((Value("author", bare, start, start + len(bare)),), staff=False, roles=())


def _held(credit: Credit) -> str:
    return "names" if credit.named else "a newsroom's name"


def _marked(sign: str) -> bool:
    """Whether a label with a mark stands in front, so that one word may be a name."""
    return sign[-1:] in ":：|｜/／" or sign.endswith(("记者", "記者"))


def _trimmed(text: str) -> tuple[int, int]:
    """The span of a line without dashes, bullets and the brackets around it."""
    start = len(text) - len(text.lstrip(_SIDES))
    end = len(text)
    if text[start : start + 1] in ("(", "（", "[", "【") and text[end - 1] in ")）]】":
        start, end = start + 1, end - 1
    return start, end


def _opening(text: str, start: int, now: Context) -> re.Match[str] | None:
    """The by-word or label at a place: English and the text's own language, or any with a colon."""
    if english := _BY["en"].match(text, start):
        return english
    own = _BY.get(now.language) if _BY_WORD.match(text, start) else None
    return (own and own.match(text, start)) or _LABELLED.match(text, start)


def is_by_word(text: str) -> bool:
    """Whether a line is nothing but a by-word: the name stands on the next line."""
    return plain(text.rstrip(" :：")) in _ALONE and len(text) > 1


def _dated_end(text: str, now: Context | None = None) -> tuple[int, tuple[Dated, ...]]:
    """Where dates begin that fill the rest of a byline, and the dates; the end and none without."""
    if not _YEAR.search(text):
        return len(text), ()
    for match in _DATE_MAY_START.finditer(text[:200]):
        rest = text[match.start() :]
        found = now.dates_of(rest) if now else stamps.read_line(rest, day_first=None)
        if found and found[0].stamp.has_year:
            bare = _BEFORE_DATE.sub("", text[: match.start()])
            return len(bare), tuple(_moved(dated, match.start()) for dated in found)
    return len(text), ()


def ends_dated(text: str) -> bool:
    """Whether a line closes with a date that has a year."""
    return bool(_dated_end(text)[1])


def _moved(dated: Dated, by: int) -> Dated:
    stamp = dated.stamp
    return dated._replace(stamp=stamp._replace(start=stamp.start + by, end=stamp.end + by))


def _date_values(found: tuple[Dated, ...]) -> list[Value]:
    return [
        Value(dated.field, dated.stamp.value, dated.stamp.start, dated.stamp.end)
        for dated in found
        if dated.stamp.value
    ]


def read_mixed(text: str, now: Context) -> Byline | None:
    """A line of several parts between bars or dashes, of which one is a date or a byline.

    The others may be names, outlets, sections or places: `Ann Lee | Economy | 15 May 2025`. For
    lines that are no byline as a whole.
    """
    if _is_one_part(text, now):  # which `read` would have known
        return None
    values: list[Value] = []
    strong = mixed = False
    position = 0
    while position < len(text):
        dated = _dated_part(text, position, now)
        part = dated or _other_part(text, position, now)
        if part is None:
            return None
        end, found = part
        strong, mixed = strong or found.why != "", mixed or (dated is None and end > position)
        values.extend(found.values)
        separator = _HARD.match(text, end) or _LOOSE.match(text, end)
        position = separator.end() if separator else end
    why = "a date or byline beside names, outlets or sections only"
    return Byline(tuple(values), why) if strong and mixed else None


def _is_one_part(text: str, now: Context) -> bool:
    """Whether a line has no bar or dash, no date with a year, and does not open with a date."""
    parted = _HARD_SIGN.search(text) and _HARD.search(text)
    return not (parted or _YEAR.search(text) or _dated_part(text, 0, now))


def _dated_part(text: str, start: int, now: Context) -> tuple[int, Byline] | None:
    """A date with its time at a place in the line, if a separator or the end follows."""
    dated = now.date_at(text, start)
    if dated is None or (dated.stamp.has_year and dated.stamp.value is None):
        return None
    end = dated.stamp.end
    if end < len(text) and not _HARD.match(text, end) and not text.startswith((",", " ("), end):
        return None
    return end, Byline(tuple(_date_values((dated,))), "a date")


def _other_part(text: str, start: int, now: Context) -> tuple[int, Byline] | None:
    """The rest of the line, or what stands up to the next separator, if it is of a known kind."""
    separator = _HARD.search(text, start)
    found, end = _known_part(text[start:], now), len(text)
    if found is None and separator:
        found, end = _known_part(text[start : separator.start()], now), separator.start()
    if found is None:
        return None
    return end, found._replace(values=tuple(value.shifted(start) for value in found.values))


def _known_part(part: str, now: Context) -> Byline | None:
    """A part that is a byline, a section, a place, or a name or place with its date."""
    byline = read(part, now)
    if byline:
        return byline
    if plain(part) in _SECTIONS:
        return Byline((Value("section", part, 0, len(part)),), "")
    if not part or places.is_city(part) or _READING.fullmatch(part) or stamps.is_relative(part):
        return Byline((), "")
    return _named_part(part, now) or _dated_outlet(part, now)


def _named_part(part: str, now: Context) -> Byline | None:
    """Names or a city, alone or with a date; a name needs a time or an outlet beside its date."""
    dated_from, found = _dated_end(part, now)
    name, values = part[:dated_from], _date_values(found)
    if found and places.is_city(name):
        place = Value("dateline", places.as_read(name), 0, dated_from)
        return Byline((place, *values), "a place and a date")
    credit = people.read_credit(name) if not name.rstrip().endswith(":") else None
    timed = any(dated.stamp.has_time for dated in found)
    if credit is None or (found and not (timed or credit.signs)):
        return None
    return Byline((*credit.values, *values), "a name and a date" if found else "")


def _dated_outlet(part: str, now: Context) -> Byline | None:
    """A name in an unspaced script with day and time in brackets behind it: the outlet and its date."""
    match = _DATED_NAME.fullmatch(part)
    found = now.dates_of(match["date"]) if match else None
    if match is None or not found or not found[0].stamp.value or not found[0].stamp.has_time:
        return None
    outlet = Value("publisher", match["name"], *match.span("name"))
    dates_found = (value.shifted(match.start("date")) for value in _date_values(found))
    return Byline((outlet, *dates_found), "an outlet, and day and time in brackets")


def read_unsigned(text: str) -> Credit | None:
    """Names with their outlet or post and no by-word: `Ann Lee, Reuters`; None for any other line."""
    start, end = _trimmed(text)
    credit = people.read_credit(text[start:end]) if end - start <= 120 else None
    if (
        credit is None
        or not credit.named
        or shapes.ends_sentence(text)
        or re.search(r"[\d|\[\]]", text)
    ):
        return None
    return credit._replace(values=tuple(value.shifted(start) for value in credit.values))


def evidence(byline: Byline) -> Evidence:
    """A byline as evidence for taking its line."""
    roles = f"; role: {', '.join(byline.roles)}" if byline.roles else ""
    return Evidence(BYLINE.id, "byline", byline.why + roles, 0.97, byline.values)


def take_line(draft: Draft, line: Line, now: Context) -> bool:
    """Take a line that is a byline as a whole; says whether it was one."""
    if len(line.text) > 300:
        return False
    byline = read(line.text, now)
    if byline is None:
        byline = read_mixed(line.text, now)
    if byline is None:
        return False
    return draft.take([line], evidence(byline))


def take_names(draft: Draft, line: Line, *, above_date: bool) -> bool:
    """Take names without a by-word below a headline: with an outlet or post, or above a date line.

    Without a headline above only an outlet vouches for them; bare names below one are flagged.
    """
    credit = read_unsigned(line.text)
    if credit is None or not (draft.sure("title") or credit.signs):
        return False
    sure = credit.signs or above_date
    why = "names with an outlet or a post" if credit.signs else "names below the headline"
    rule = BYLINE if sure else BYLINE_REVIEW
    return draft.take(
        [line], Evidence(rule.id, "byline", why, 0.92 if sure else 0.5, credit.values)
    )


def outlet_line(text: str) -> Value | None:
    """An outlet's or agency's name on a line of its own, as a masthead."""
    bare = text.strip(" /|")
    agency = outlets.agency(bare)
    name = agency or outlets.known_publisher(bare)
    if name is None and bare.startswith("The ") and bare.count(" ") > 1:
        name = outlets.publisher(bare)
    if name is None or len(bare) < 2:
        return None
    start = text.index(bare)
    return Value("agency" if agency else "publisher", name, start, start + len(bare))
