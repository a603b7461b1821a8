"""Where a story comes from: where it came out first."""

import re

from pipeline.model import Rule
from pipeline.stages.metadata import dates, outlets, shapes
from pipeline.stages.metadata.draft import Evidence, Value
from pipeline.stages.metadata.tables import formulas

FIRST_PUBLISHED = Rule(
    id="metadata.first-published",
    title="Where the story came out first",
    why="Outlets that reprint a story say where it first appeared.",
    example="This article was first published in The Hanoi Times.",
    counter_example="This article was first published in 1958 and changed how physics is taught.",
    wrong_when="The text is about that article.",
)
RULES = (FIRST_PUBLISHED,)

_FIRST = tuple(re.compile(pattern, re.IGNORECASE) for pattern in formulas.FIRST_PUBLISHED.values())
_OUTLET_END = re.compile(formulas.OUTLET_END)
_ARTICLE = re.compile(r"(?:the website of |the |der |die |das |le |la |el )")
# "… in the Dec. 9, 2013 issue of New York Magazine"
_ISSUE = re.compile(r"(?:the\s)?[\w.,/ -]{3,40}?\s(?:issue|edition)\sof\s", re.IGNORECASE)
_DAY = re.compile(r"(?:the )?(?:mon|tues|wednes|thurs|fri|satur|sun)day\b", re.IGNORECASE)
_BRACKETS = " ()[]*—–-_"


def read_first_published(text: str) -> Evidence | None:
    """A line that says where the text came out first, or that it is reprinted with permission."""
    bare = text.strip(_BRACKETS)
    if len(text) > 600 or shapes.size(bare) > 45:
        return None
    match = next((m for pattern in _FIRST if (m := pattern.fullmatch(bare))), None)
    if match is None:
        return None
    value = _outlet(match, text.index(bare))
    if value is None and match.groupdict().get("outlet"):
        return None
    values = (value,) if value else ()
    return Evidence(
        FIRST_PUBLISHED.id, "first-published", "says where the text came out first", 0.97, values
    )


def _outlet(match: re.Match[str], by: int) -> Value | None:
    """The outlet behind the phrase, up to a date, a clause or the full stop; it is capitalised, no date."""
    rest = match.groupdict().get("outlet")
    if rest is None:
        return None
    issue = _ISSUE.match(rest)
    rest = rest[issue.end() :] if issue else rest
    if dates.read(rest, 0) is not None or _DAY.match(rest):
        return None
    end = _OUTLET_END.search(rest)
    name = rest[: end.start() if end else len(rest)].strip(" .\"'“”‘’*《》")
    name = _ARTICLE.sub("", name, count=1) if _ARTICLE.match(name) else name
    if (
        not name
        or shapes.size(name) > 8
        or not ((name[0].isalpha() and shapes.opens_upper(name)) or outlets.is_domain(name))
    ):
        return None
    start = by + match.end("outlet") - len(rest) + rest.index(name)
    return Value("first_published", name, start, start + len(name))
