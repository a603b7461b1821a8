"""Where a story comes from: whose copyright, where it came out first."""

import re

from pipeline.model import Rule
from pipeline.stages.metadata import dates, outlets, shapes
from pipeline.stages.metadata.draft import Evidence, Value
from pipeline.stages.metadata.tables import formulas

COPYRIGHT = Rule(
    id="metadata.copyright",
    title="Copyright line of the story",
    why="The holder and the year stand below the text.",
    example="© 2025 Reuters. All rights reserved.",
    counter_example="Copyright law will change in 2026, the minister said.",
    wrong_when="The line is quoted from another work.",
)
FIRST_PUBLISHED = Rule(
    id="metadata.first-published",
    title="Where the story came out first",
    why="Outlets that reprint a story say where it first appeared.",
    example="This article was first published in The Hanoi Times.",
    counter_example="This article was first published in 1958 and changed how physics is taught.",
    wrong_when="The text is about that article.",
)
RULES = (COPYRIGHT, FIRST_PUBLISHED)

_SIGN = r"(?:©|\(c\)|ⓒ|저작권자|版权所有|著作權)"
_YEAR = r"(?:19|20)\d\d"
_COPYRIGHT = re.compile(
    rf"[\s(\[<*]*(?:{_SIGN}|{formulas.COPYRIGHT_WORDS}\s*(?:{_SIGN}|by\s|:?\s?{_YEAR})).{{0,300}}",
    re.IGNORECASE,
)
_RIGHTS = re.compile(rf"[\s(]*{formulas.RIGHTS_RESERVED}(?:[\s.,;)].{{0,200}})?", re.IGNORECASE)
_RIGHTS_TAIL = re.compile(
    rf"[\s.,;–—-]*(?:{formulas.RIGHTS_RESERVED}|this material may not).*$",
    re.IGNORECASE | re.DOTALL,
)
_FIRST = tuple(re.compile(pattern, re.IGNORECASE) for pattern in formulas.FIRST_PUBLISHED.values())
_OUTLET_END = re.compile(formulas.OUTLET_END)
_ARTICLE = re.compile(r"(?:the (?=[a-z])|the website of |der |die |das |le |la |el )")
_BRACKETS = " ()[]*—–-_"


def read_copyright(text: str) -> Evidence | None:
    """A line that opens with the copyright sign, or says that all rights are reserved."""
    if len(text) > 600:
        return None
    if _RIGHTS.fullmatch(text):
        return Evidence(COPYRIGHT.id, "copyright", "says that rights are reserved", 0.97)
    if not _COPYRIGHT.fullmatch(text):
        return None
    notice = _RIGHTS_TAIL.sub("", text).rstrip(" ,;)>")
    notice = notice.rstrip(".") if shapes.ends_sentence(notice) else notice
    value = Value("copyright", notice, 0, len(notice))
    return Evidence(COPYRIGHT.id, "copyright", "opens with the copyright sign", 0.97, (value,))


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
    if rest is None or dates.read(rest, 0) is not None:
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
    start = by + match.start("outlet") + rest.index(name)
    return Value("first_published", name, start, start + len(name))
