"""Notes of the newsroom that close a story: it goes on, write to us, watch us, addresses on the net."""

import re

from pipeline.model import Rule
from pipeline.stages.boilerplate.families import Family, any_of, is_reported
from pipeline.stages.boilerplate.marks import Mark
from pipeline.stages.boilerplate.phrases import keys
from pipeline.stages.boilerplate.signoffs import is_signoff
from pipeline.stages.boilerplate.tables import closings as table
from pipeline.stages.boilerplate.view import Page, Row

DEVELOPING = Rule(
    id="boilerplate.developing",
    title="Notes that a story goes on.",
    why="News sites promise an update in a fixed phrase and leave it there for good.",
    example="This is a developing story. Please check back for updates.",
    counter_example="This is a developing story of hope, she said.",
    wrong_when="An article about such a note cites it as a paragraph, without quotation marks.",
)
WRITE_IN = Rule(
    id="boilerplate.write-in",
    title="Calls to readers for their stories, below the text.",
    why="Newsrooms collect accounts, pictures and opinions with a standing box.",
    example="Have you been affected? Share your story with us by emailing post@example.com.",
    counter_example="Have you been to the coast lately? The question is on every bus.",
    wrong_when="A reader's guide closes by telling where to write to.",
)
PROMOTION = Rule(
    id="boilerplate.promotion",
    title="Offers and programmes of the outlet, below the text.",
    why="The outlet advertises its broadcasts, archive and subscriptions in a last paragraph.",
    example="Watch The Late Hour weeknights at 10 p.m. ET.",
    counter_example="Watch the harbour on weekdays, he advised, at about 7 a.m.",
    wrong_when="An article about a programme closes with its hours, as an order to the reader.",
)
ON_THE_NET = Rule(
    id="boilerplate.on-the-net",
    title="Addresses below agency copy.",
    why="Agencies closed stories with the web addresses of those they wrote about.",
    example="On the Net:\nHarbour Office: http://www.example.org/harbour",
    counter_example="On the net: a goal that was none",
    wrong_when="The addresses are what the article is about, and its last lines.",
)

FAMILIES = (Family(DEVELOPING, "developing", pattern=any_of(*table.DEVELOPING), longest=45),)

_CALLS = (
    Family(WRITE_IN, "write-in", pattern=any_of(*table.WRITE_IN), longest=80),
    Family(PROMOTION, "promotion", pattern=any_of(*table.PROMOTION), longest=80),
)
_WAYS = re.compile(any_of(*table.WAYS))
_HEADINGS = keys(table.ON_THE_NET)
_ADDRESS = re.compile(
    r"(?:https?://|www\.)\S+|\b[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|gov|edu|info|int)\b"
)
# An appeal for witnesses is news.
_POLICE = re.compile(
    r"\b(?:police|officers?|detectives?|crime ?stoppers|sheriff|investigators?|polizei|gendarmerie|policía"
    r"|guardia|polícia|polizia|carabinieri|politie"
    r"|polis(?:en)?|politi(?:et)?|poliisi\w*|policj\w*|полици\w*|поліці\w*|công an)\b"
)
_LONGEST_LINK = 14  # words beside an address
_MOST_LINKS = 12


def closings(page: Page, known: frozenset[int]) -> list[Mark]:
    """Calls and offers behind which nothing stands but others, clutter that is known, and sign-offs."""
    marks: list[Mark] = []
    ways: list[int] = []
    for index in reversed(range(1, len(page.rows))):
        row = page.rows[index]
        if index in known or is_signoff(row.text):
            continue
        if _is_way(row):
            ways.append(index)
        elif found := _call(row):
            below = [
                _mark(found, way, "a way to answer it") for way in ways if found.rule is WRITE_IN
            ]
            marks += [*below, _mark(found, index, "worded like such a note, below the text")]
            ways = []
        else:
            break
    return marks


def on_the_net(page: Page, known: frozenset[int]) -> list[Mark]:
    """A heading of addresses and the lines with an address below it, where they end the text."""
    last = len(page.rows) - 1
    links: list[int] = []
    for index in reversed(range(1, last + 1)):
        row = page.rows[index]
        if row.key in _HEADINGS and not row.stop:
            whole = links or row.text.endswith(":")
            return [_net(index, i) for i in sorted([index, *links])] if whole else []
        if _is_link(row) and len(links) < _MOST_LINKS:
            links.append(index)
        elif index not in known and not is_signoff(row.text):
            break
    return []


def _net(heading: int, index: int) -> Mark:
    why = (
        "a heading of addresses at the end"
        if index == heading
        else "an address below such a heading"
    )
    return Mark(index, index, ON_THE_NET, "related-links", why)


def _is_link(row: Row) -> bool:
    return (
        row.size <= _LONGEST_LINK and not is_reported(row.text) and bool(_ADDRESS.search(row.key))
    )


def _is_way(row: Row) -> bool:
    return row.size <= _LONGEST_LINK and _WAYS.match(row.key) is not None


def _call(row: Row) -> Family | None:
    if not row.key or is_reported(row.text) or _POLICE.search(row.key):
        return None
    wording = f"{row.key}:" if row.text.endswith(":") else row.key
    return next((f for f in _CALLS if row.size <= f.longest and f.reads(wording)), None)


def _mark(family: Family, index: int, why: str) -> Mark:
    return Mark(index, index, family.rule, family.label, why)
