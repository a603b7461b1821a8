"""Kickers: the label of a kind of story before a headline or a first sentence, or alone above it."""

import re

from pipeline.lines import Line
from pipeline.model import Rule
from pipeline.stages.metadata import dates, shapes
from pipeline.stages.metadata.draft import Draft, Evidence, Value
from pipeline.stages.metadata.tables import labels
from pipeline.stages.metadata.vocabulary import all_languages, alternatives, plain, plain_set

KICKER = Rule(
    id="metadata.kicker",
    title="Kicker",
    why="A label such as BREAKING or UPDATE 1 says what kind of story follows; it is no part of it.",
    example="EXCLUSIVE: The central bank will leave its rates unchanged.",
    counter_example="Exclusive interviews are rare, the bank's head said.",
    wrong_when="The word is the subject of a headline in telegraphic style.",
)
UPDATE_NOTE = Rule(
    id="metadata.update-note",
    title="Agency's note on a new version",
    why="Agencies say above the text what a new version adds or corrects.",
    example="(Adds quotes, background)",
    counter_example="(The bank adds that it will act if needed.)",
    wrong_when="A sentence in brackets opens with one of these verbs.",
)
RULES = (KICKER, UPDATE_NOTE)

_WORDS = all_languages(labels.KICKERS)
_KICKERS = plain_set(",".join(_WORDS))
_KICKER = re.compile(
    rf"(?P<plain>(?:{alternatives(_WORDS)})(?:\s\d{{1,2}})?)(?P<mark>\s?[:：|]\s*|\s[-–—]\s+|\s?—\s?)(?=\S)"
    rf"|[\[【](?P<boxed>{alternatives(_WORDS)})[\]】]\s*[:：-]?\s*(?=\S)"
    r"|(?P<numbered>(?:[A-Z]+-)?(?:UPDATE|WRAPUP|REFILE|CORRECTED|RPT|ROUNDUP)\s\d{1,2})\s?[-–:]\s?(?=\S)"
    r"|(?P<wire>(?:[A-Z]+-)?(?:RPT|REFILE|CORRECTED|EXCLUSIVE|FACTBOX|EXPLAINER|ANALYSIS|INTERVIEW|TIMELINE"
    r"|INSIGHT|NEWSMAKER|PREVIEW|WDH))-(?=\w)",
    re.IGNORECASE,
)
_UPDATE = re.compile(
    r"\((?:Adds|Updates|Recasts|Corrects|Refiles|Repeats|Rewrites|Writes through|Removes|Releads|Clarifies"
    r"|Fixes)\b[^()]{3,200}\)"
)


def read(text: str) -> tuple[int, Value] | None:
    """The kicker at the start of a headline, and where the headline proper begins.

    It is boxed, numbered, in capitals before a dash, or in any case before a colon or bar.
    """
    match = _KICKER.match(text)
    if match is None:
        return None
    group = next(name for name in ("plain", "boxed", "numbered", "wire") if match[name])
    name = match[group]
    dashed = group == "wire" or (group == "plain" and match["mark"].strip() in ("-", "–", "—"))
    if dashed and not name.isupper() and plain(name) not in _MIXED_DASHED:
        return None
    return match.end(), Value("kicker", name, *match.span(group))


_MIXED_DASHED = plain_set(
    "Explainer, Exclusive, Factbox, Analysis, Timeline, Corrected, Insight, Breaking"
)


def take_lead(draft: Draft, line: Line) -> bool:
    """Take a kicker in capitals or in a box that is glued in front of the first paragraph."""
    found = read(line.text)
    if found is None:
        return False
    length, value = found
    boxed = not line.text.startswith(value.value)
    if not (boxed or value.value.isupper()) or not shapes.opens_upper(
        line.text[length : length + 100]
    ):
        return False
    if dates.read_day(line.text, length):
        return False
    return draft.take_start(
        line, length, Evidence(KICKER.id, "kicker", "a story's label in capitals", 0.95, (value,))
    )


def is_kicker(text: str) -> bool:
    """Whether a line is nothing but a kicker."""
    return plain(text.strip("[]【】:： ")) in _KICKERS


def take_update_note(draft: Draft, line: Line) -> bool:
    """Take `(Adds quotes, background)` on a line of its own."""
    if not _UPDATE.fullmatch(line.text):
        return False
    return draft.take(
        [line],
        Evidence(UPDATE_NOTE.id, "update-note", "an agency's verb of change in brackets", 0.97),
    )
