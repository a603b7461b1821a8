"""From counts, place and wording to a verdict on a line: cut, flagged, or left alone."""

from typing import NamedTuple

from pipeline.corpus.templates import rules
from pipeline.corpus.templates.counts import Edge, Evidence
from pipeline.corpus.templates.wording import Wording
from pipeline.settings import Templates

_AT_THE_EDGE = 0.8  # share of the stories with a line in which it is first or last
# Characters: shorter lines without a telling word stay without a remark, those up to the second
# length are flagged at most. Refrains and closing formulas are short, what a site says is not.
_SHORT, _LONG_ENOUGH = 40, 60
_SHORT_ADDRESS = 20
_LONG = 400  # characters: amid the text, longer lines are not the site's by a phrase alone
_RULES = {
    "phrase": rules.PHRASE.id,
    "biography": rules.BIOGRAPHY.id,
    "weather": rules.WEATHER.id,
    "address": rules.ADDRESS.id,
    "plain": rules.EDGE.id,
}


class Line(NamedTuple):
    """A recurring line on one page: where it stands there, how long it is, what it says.

    `alone` if it is a paragraph of its own, not a line of a stanza, a list or an address.
    """

    edge: Edge
    size: int
    alone: bool
    question: bool
    wording: Wording


def judge(line: Line, seen: Evidence, total: int, settings: Templates) -> str | None:
    """The rule that applies to a line of a site of `total` stories; None if it stays unremarked."""
    if line.wording.kind in ("phrase", "biography", "weather"):
        return _telling(line, seen, settings)
    return _silent(line, seen, total, settings)


def _telling(line: Line, seen: Evidence, settings: Templates) -> str | None:
    """A line that says whose it is: so many stories are enough."""
    amid = line.edge == "within"
    if amid and (line.wording.kind != "phrase" or line.size > _LONG or line.question):
        return None
    if seen.stories >= settings.pages:
        return _RULES[line.wording.kind]
    return None if amid else rules.THIN.id


def _silent(line: Line, seen: Evidence, total: int, settings: Templates) -> str | None:
    """A line that does not: it must stand at the edge, in so many stories and most of them."""
    named = line.wording.kind == "address"
    if line.edge == "within" or line.question or not line.alone:
        return None
    if line.size < (_SHORT_ADDRESS if named else _SHORT):
        return None
    if seen.stories < settings.pages or seen.repeated or 2 * seen.forms >= seen.stories:
        return None
    share = 0.5 if named else 1.0
    often = seen.stories >= max(settings.pages, share * settings.unmarked_pages)
    mostly = seen.stories >= share * settings.unmarked_share * total
    edge = seen.first + seen.last >= _AT_THE_EDGE * seen.stories
    long = named or line.size >= _LONG_ENOUGH
    if not edge or (seen.varied and not (often and mostly)):
        return None
    certain = often and mostly and long and not seen.varied
    return _RULES[line.wording.kind] if certain else rules.THIN.id


def reason(seen: Evidence, total: int, site: str, wording: Wording) -> str:
    """The evidence in words: counts first, then what the line says."""
    places = []
    if seen.last:
        places.append(f"last in {seen.last} of them")
    if seen.first:
        places.append(f"first in {seen.first}" + ("" if places else " of them"))
    copies = f" ({seen.pages} pages)" if seen.pages != seen.stories else ""
    parts = [f"stands in {seen.stories} of {total} stories{copies} of {site}", *places]
    if seen.varied:
        parts.append("with other numbers")
    said = f"; it {wording.why}" if wording.why else ""
    return ", ".join(parts) + said
