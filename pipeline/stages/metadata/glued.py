"""Sign-offs glued behind the last sentence: an agency, a source or a credit in brackets, an end mark."""

import re

from pipeline.lines import Line
from pipeline.model import Rule
from pipeline.stages.metadata import credit_lines, labelled, outlets
from pipeline.stages.metadata.draft import Draft, Evidence, Value

AGENCY = Rule(
    id="metadata.agency",
    title="Agency's sign-off",
    why="An agency signs behind the last sentence or on a line of its own.",
    example="… said on Tuesday. — VNS",
    counter_example="“To be or not to be.” — Shakespeare",
    wrong_when="The text ends in a list of agencies.",
)
AGENCY_REVIEW = Rule(
    id="metadata.agency-review",
    title="Capitals behind the last sentence",
    why="A short word in capitals behind a dash at the end is mostly an agency's mark.",
    example="… said on Tuesday. — XYZ",
    counter_example="… said on Tuesday. — VNS",
    wrong_when="The mark names a speaker, a party or a part of the text.",
    risk="review",
)
END_MARK = Rule(
    id="metadata.end-mark",
    title="End mark",
    why="Newsrooms close a story with a sign: `./.`, `###`, `-30-`, `ENDS`, a row of underscores.",
    example="… hai nước./.",
    counter_example="He came, he saw ###, he said.",
    wrong_when="The sign belongs to a formula or a drawing.",
)
RULES = (AGENCY, AGENCY_REVIEW, END_MARK)

_WINDOW = 400
_STOP = r"(?<=[.!?…。”\"’'»)])"
_DASH = re.compile(rf"{_STOP}\s*[—–―-]{{1,2}}\s?(?P<name>[^\s—–-][^—–()]{{0,30}}?)\.?$")
_SLASH = re.compile(rf"{_STOP}\s*/\s?(?P<name>[^\s/][^/()]{{0,25}}?)/?\.?$")
_BARE = re.compile(
    r"(?<=[.!?”\"»])\s*(?P<name>[^\W\d_a-z][^\W\d_a-z./]{1,9}(?:/[^\W\d_a-z]{2,9})?)$"
)
_BRACKET = re.compile(
    r"(?P<stop>[.!?…。”\"’'»])?\s*[(\[（【](?P<inside>[^()\[\]（）【】]{2,380})[)\]）】]\.?$"
)
_CLOSED = re.compile(r"[)\]）】]")  # among the last characters of what the bracket ends
_UNKNOWN = re.compile(r"[A-ZÀ-ÞĐ]{2,6}(?:/[A-Z]{2,6})?")
_END = re.compile(
    r"(?<=[.!?”\"。])\s*(?:/{1,2}\.?|#{2,5}|-30-|-0-|■|□|◼|\((?:END|End|end)s?\)|（完）|（终）|（終）|\(끝\)|/끝/)$"
)
_SIGN_LINE = re.compile(
    r"(?:[#*_=~.·•■□◆◼▪-]\s?){3,60}|[■□◆◼⬛●]+|-{0,2}\s?(?:30|0)\s?-{1,2}"
    r"|[-–—(\[（]*\s?(?:ENDS?|Ends?|FINE?|HẾT|完|终|終|끝)\s?[-–—)\]）]*\.?"
)


def read_end_mark(text: str) -> Evidence | None:
    """A closing sign on a line of its own."""
    if len(text) > 70 or not _SIGN_LINE.fullmatch(text):
        return None
    return Evidence(END_MARK.id, "end-mark", "a closing sign on a line of its own", 0.97)


def take(draft: Draft, line: Line) -> bool:
    """Take one sign-off off the end of a line; only the last 400 characters are looked at."""
    start = max(len(line.text) - _WINDOW, 0)
    window = line.text[start:]
    found = _mark(window) or _bracket(window) or _name(window)
    if found is None or not window[: found[0]].strip():
        return False
    keep, evidence = found
    moved = tuple(value.shifted(start) for value in evidence.values)
    return draft.take_end(line, start + keep, evidence._replace(values=moved))


def _mark(window: str) -> tuple[int, Evidence] | None:
    match = _END.search(window)
    if match is None:
        return None
    return match.start(), Evidence(
        END_MARK.id, "end-mark", "a closing sign behind the last sentence", 0.97
    )


def _name(window: str) -> tuple[int, Evidence] | None:
    """A known agency behind a dash, a slash or the full stop; unknown capitals behind a dash are flagged."""
    for pattern in (_DASH, _SLASH, _BARE):
        match = pattern.search(window)
        if match is None:
            continue
        value = signature(match, outlet=pattern is not _BARE)
        if value:
            why = "an agency's or outlet's name behind the last sentence"
            return match.start(), Evidence(AGENCY.id, "agency", why, 0.97, (value,))
        if pattern is _DASH and _UNKNOWN.fullmatch(match["name"]):
            value = Value("agency", match["name"], *match.span("name"))
            why = "capitals behind a dash at the end"
            return match.start(), Evidence(AGENCY_REVIEW.id, "agency", why, 0.6, (value,))
    return None


def signature(match: re.Match[str], *, outlet: bool) -> Value | None:
    """The group `name` of a match as an agency or, if that is asked for, a listed outlet."""
    agency = outlets.agency(match["name"])
    name = agency or (outlets.known_publisher(match["name"]) if outlet else None)
    return Value("agency" if agency else "publisher", name, *match.span("name")) if name else None


def _bracket(window: str) -> tuple[int, Evidence] | None:
    """`(PTI)`, `(Source: Xinhua)`, `(Reporting by …)` behind the last sentence."""
    match = _BRACKET.search(window) if _CLOSED.search(window[-3:]) else None
    if match is None:
        return None
    found = _in_brackets(match["inside"], closed=match["stop"] is not None)
    if found is None:
        return None
    keep = match.end("stop") if match["stop"] else match.start()
    return keep, found._replace(
        values=tuple(value.shifted(match.start("inside")) for value in found.values)
    )


def _in_brackets(inside: str, *, closed: bool) -> Evidence | None:
    """What brackets hold; an agency or credit only behind a closed sentence, a labelled source anywhere."""
    sources = labelled.read_source(inside)
    if sources:
        return Evidence(
            labelled.SOURCE.id,
            "source",
            "a source in brackets behind the last sentence",
            0.97,
            sources,
        )
    if not closed:
        return None
    agency = outlets.agency(inside)
    if agency:
        value = Value("agency", agency, 0, len(inside))
        return Evidence(
            AGENCY.id, "agency", "an agency in brackets behind the last sentence", 0.97, (value,)
        )
    return (
        credit_lines.read_credits(inside)
        or credit_lines.read_contribution(inside)
        or credit_lines.read_role(inside)
    )
