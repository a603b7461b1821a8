"""The article's metadata: of all that a page says, one value for each field (several authors).

The best source decides (see `evidence`); a headline as it is set for readers goes before what the
metadata say. What contradicts it is noted (see `conflicts`).
"""

from collections.abc import Iterable, Sequence
from html import unescape

from pipeline.model import Field, Rule
from pipeline.stages.extract import bylines, dates, evidence, times
from pipeline.stages.extract.conflicts import CONFLICT
from pipeline.stages.extract.evidence import Evidence
from pipeline.stages.extract.facts import key
from pipeline.stages.extract.page import Page, Run
from pipeline.stages.extract.survey import Survey
from pipeline.stages.extract.values import names, site_of, without_site

SOURCE = Rule(
    id="extract.metadata",
    title="What the page says about itself",
    why="Publishers state title, authors and dates of an article for machines: JSON-LD, Open Graph, "
    "meta tags, microdata.",
    example='<meta property="og:title" content="Exports rise">',
    counter_example="The title of another story in a list of teasers",
    wrong_when="A template leaves the values of another page or of the whole site.",
)
RULES: tuple[Rule, ...] = (SOURCE, CONFLICT)

_SINGLE = ("date", "modified", "publisher", "section", "language", "url", "image")
_HEADLINE = "the headline"
_MOST_PARTS = 8  # runs of a headline of which its topic may consist
_PARTING = " 》›>|•"  # ends the way to the article, where that stands before its headline


def titles(found: Iterable[Evidence]) -> list[str]:
    """All that is given as the title."""
    return [item.value for item in found if item.name == "title"]


def taken(
    survey: Survey, found: Sequence[Evidence], title: int, kept: Sequence[int] = ()
) -> tuple[Evidence, ...]:
    """The best source's value for each name.

    `title` is the line that shows the headline (-1: none), `kept` are the lines of the text.
    """
    best = [_best(found, name) for name in _SINGLE]
    headline = _headline(survey.page, found, title)
    chosen = [headline, _other_title(found, headline), *best]
    chosen += _authors(found) or bylines.beside(survey.page, title)
    if best[0] is None:
        lines = [*kept, title] if title >= 0 else kept
        chosen.append(times.of_article(survey, lines) or _visible_date(survey, found, title))
    return tuple(item for item in chosen if item is not None)


def fields(chosen: Iterable[Evidence]) -> tuple[Field, ...]:
    """The chosen values as fields."""
    return tuple(
        Field(
            name=item.name,
            value=item.value,
            start=item.start,
            end=item.end,
            rule=SOURCE.id,
            confidence=item.confidence,
        )
        for item in sorted(chosen, key=lambda item: (item.start, item.end, item.name, item.value))
    )


def _best(found: Iterable[Evidence], name: str) -> Evidence | None:
    """The value of the most reliable source, the first of several."""
    named = (item for item in found if item.name == name)
    return max(named, key=lambda item: item.confidence, default=None)


def _visible_date(survey: Survey, said: Iterable[Evidence], title: int) -> Evidence | None:
    """The date that stands by the headline."""
    stated = [item.value for item in said if item.name == "language"]
    found = dates.beside(survey, title, stated[-1] if stated else "")
    if found is None:
        return None
    value, line = found
    confidence = evidence.NEAR_HEADLINE
    return Evidence("date", value, line.start, line.end, confidence, "the line by the headline")


def _headline(page: Page, found: Sequence[Evidence], line: int) -> Evidence | None:
    stated = [item for item in found if item.name == "title"]
    sites = _sites(found)
    if line >= 0:
        shown = _stated_part(page.lines[line].runs, [without_site(i.value, sites) for i in stated])
        value = " ".join(
            "".join(
                (" " if run.spaced else "") + unescape(page.text[run.start : run.end])
                for run in shown
            ).split()
        )
        agreed = any(key(value) in key(i.value) or key(i.value) in key(value) for i in stated)
        value = value.lstrip(_PARTING)
        confidence = evidence.JSON_LD if agreed else evidence.VISIBLE
        return Evidence("title", value, shown[0].start, shown[-1].end, confidence, _HEADLINE)
    if not stated:
        return None
    return stated[0]._replace(value=without_site(stated[0].value, sites))


def _stated_part(runs: Sequence[Run], titles: Iterable[str]) -> Sequence[Run]:
    """The headline without what is set before or behind it in an element of its own, as a topic is.

    Only where the rest is what the page states as its title, to the letter.
    """
    keys = {key(title) for title in titles} - {""}
    for cut in range(1, min(len(runs), _MOST_PARTS)):
        for part in (runs[cut:], runs[:-cut]):
            if key("".join(run.dense for run in part)) in keys:
                return part
    return runs


def _other_title(found: Sequence[Evidence], headline: Evidence | None) -> Evidence | None:
    """The best title in other words: many pages have one for search engines and shares."""
    if headline is None:
        return None
    sites = _sites(found)
    shown = key(headline.value)
    for item in found:
        value = without_site(item.value, sites) if item.name == "title" else ""
        if key(value) not in shown and shown not in key(value):
            return item._replace(name="alternative_title", value=value)
    return None


def _sites(found: Iterable[Evidence]) -> list[str]:
    """What the site may be called: its publisher, the name in its address."""
    of_addresses = [site_of(item.value) for item in found if item.name == "url"]
    return [item.value for item in found if item.name == "publisher"] + of_addresses


def _authors(found: Sequence[Evidence]) -> list[Evidence]:
    """The names of the best source that gives any but the publisher's, each once."""
    named = [item for item in found if item.name == "author"]
    publishers = {key(item.value) for item in found if item.name == "publisher"}
    second: list[Evidence] = []
    for confidence in sorted({item.confidence for item in named}, reverse=True):
        best = _names([item for item in named if item.confidence == confidence])
        persons = [item for item in best if key(item.value) not in publishers]
        if persons:
            full = [item for item in persons if not item.value.islower() or " " in item.value]
            return full or persons
        second = second or best
    return second


def _names(items: Sequence[Evidence]) -> list[Evidence]:
    """The names in what a source gives as author, each once."""
    found: dict[str, Evidence] = {}
    for item in items:
        for name in names(item.value):
            found.setdefault(key(name), item._replace(value=name))
    return list(found.values())
