"""Credits: who reported, wrote, edited, translated or helped, as agencies close their stories."""

import re
from collections.abc import Iterator

from pipeline.lines import Line
from pipeline.model import Rule
from pipeline.stages.metadata import outlets, people, shapes
from pipeline.stages.metadata.draft import Draft, Evidence, Value
from pipeline.stages.metadata.tables import formulas, labels
from pipeline.stages.metadata.vocabulary import all_languages, alternatives

CREDITS = Rule(
    id="metadata.credits",
    title="Credits of reporters, editors and translators",
    why="Agencies close a story with who reported, wrote, edited and translated it.",
    example="(Reporting by Ann Lee in Hanoi; Editing by Bo Ek)",
    counter_example="Reporting by the newspaper had shown that the fund was empty.",
    wrong_when="A sentence of the text consists of such a phrase and names only.",
)
CONTRIBUTED = Rule(
    id="metadata.contributed",
    title="Contribution line",
    why="Outlets name the agency or colleague whose material went into a story.",
    example="The Associated Press contributed to this report.",
    counter_example="The agency contributed to this report on press freedom with a survey of its own.",
    wrong_when="The line stands in a text about the report itself.",
)
RULES = (CREDITS, CONTRIBUTED)

_CLAUSE = re.compile("|".join(formulas.CREDIT_CLAUSES.values()), re.IGNORECASE)
_KINDS = tuple(
    (field, re.compile(pattern, re.IGNORECASE)) for field, pattern in formulas.CREDIT_KINDS.items()
)
_ROLE_LABELS = (
    (
        "editor",
        re.compile(
            rf"(?:{alternatives(all_languages(labels.EDITOR_LABELS))})\s*[:：/]\s*", re.IGNORECASE
        ),
    ),
    (
        "translator",
        re.compile(
            rf"(?:{alternatives(all_languages(labels.TRANSLATOR_LABELS))})\s*[:：/]\s*",
            re.IGNORECASE,
        ),
    ),
)
_EDGES = " .;,–—-*~"
_LONGEST = 900
_CONTRIBUTED = tuple(
    re.compile(pattern, re.IGNORECASE) for pattern in formulas.CONTRIBUTED.values()
)
_BARE = re.compile(r"(?P<who>[^.;]{2,200}?)\scontributed\.?", re.IGNORECASE)
_POST = re.compile(
    r"(?:the\s)?(?:associated press|ap|afp|reuters|cnn|xinhua|bloomberg|npr|(?:abc|nbc|cbs|fox) news)"
    r"(?:['’]s)?\s"
    r"(?:(?:\w+\s){0,2}(?:writers?|reporters?|correspondents?|editors?|researchers?|producers?|staffers?|journalists?)\s)?",
    re.IGNORECASE,
)


def read_credits(text: str) -> Evidence | None:
    """The credits that a text consists of, brackets and dashes aside; None for any other text."""
    if len(text) > _LONGEST:
        return None
    start, end = _bare(text)
    if not _CLAUSE.match(text, start, end):
        return None
    found = list(_CLAUSE.finditer(text, start, end))
    values: list[Value] = []
    for index, match in enumerate(found):
        stop = found[index + 1].start() if index + 1 < len(found) else end
        read = _names(text, match.end(), stop, _kind(match.group()))
        if read is None:
            return None
        values.extend(read)
    return Evidence(
        CREDITS.id, "credits", "names behind a credit's formula only", 0.98, tuple(values)
    )


def _bare(text: str) -> tuple[int, int]:
    start = len(text) - len(text.lstrip(_EDGES + "([（【"))
    end = len(text.rstrip(_EDGES + ")]）】"))
    return start, max(end, start)


def _kind(phrase: str) -> str:
    return next((name for name, pattern in _KINDS if pattern.search(phrase)), "contributor")


def _names(text: str, start: int, stop: int, field: str) -> list[Value] | None:
    """The names of one clause; None if it holds something else."""
    body = text[start:stop]
    body = re.sub(r"[\s;,.]*(?:\b(?:and|und|et|y|e)\s*)?$", "", body)
    credit = people.read_credit(body, field=field) if body else None
    if credit is None or shapes.size(body) > 60:
        return None
    return [value.shifted(start) for value in credit.values]


def read_role(text: str) -> Evidence | None:
    """An editor or translator behind a label: `Editor: Ann Lee`; None for any other line."""
    if len(text) > 300:
        return None
    start, end = _bare(text)
    for field, pattern in _ROLE_LABELS:
        match = pattern.match(text, start, end)
        if match is None or end - match.end() > 80:
            continue
        credit = people.read_credit(text[match.end() : end], field=field, labelled=True)
        if credit:
            values = tuple(value.shifted(match.end()) for value in credit.values)
            return Evidence(
                CREDITS.id, "credits", f"a name behind {match.group().strip()!r}", 0.98, values
            )
    return None


def read_contribution(text: str) -> Evidence | None:
    """`The Associated Press contributed to this report.`, `With files from …`; None for another line."""
    if len(text) > 300:
        return None
    start, end = _bare(text)
    match = next(
        (m for pattern in _CONTRIBUTED if (m := pattern.fullmatch(text, start, end))), None
    )
    if match is None and _POST.match(text, start):
        match = _BARE.fullmatch(text, start, end)
    if match is None or not match["who"]:
        return None
    values = tuple(_contributors(match["who"], match.start("who")))
    if not values:
        return None
    return Evidence(CONTRIBUTED.id, "credits", "the whole line says who contributed", 0.98, values)


def _contributors(who: str, start: int) -> Iterator[Value]:
    """Persons and agencies of a contribution line; a post in front of a name is passed over."""
    agency = outlets.agency(who.strip()) or outlets.publisher(who.strip())
    if agency:
        yield Value("contributor", agency, start, start + len(who))
        return
    post = _POST.match(who)
    skipped = post.end() if post else 0
    credit = people.read_credit(who[skipped:], field="contributor")
    for value in credit.values if credit else ():
        yield value.shifted(start + skipped)._replace(name="contributor")


def take_line(draft: Draft, line: Line) -> bool:
    """Take a line that is a credit as a whole; says whether it was one."""
    found = read_credits(line.text) or read_contribution(line.text) or read_role(line.text)
    if found is None:
        return False
    return draft.take([line], found)
