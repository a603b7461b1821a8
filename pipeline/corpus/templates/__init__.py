"""Lines that a site repeats over its pages and that are not the story.

Decided over all documents, after the stages of each and before they are compared with each other:
lines are counted over the different stories of a site, then each that recurs is judged by counts,
place and wording. Nothing depends on the order of the documents. What is decided are edits like
those of any stage, and stand in each document's trail as its last step.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

import msgspec

from pipeline import lines as views
from pipeline.corpus.templates import rules as declared
from pipeline.corpus.templates import stories, wording
from pipeline.corpus.templates.counts import Evidence, Heads, Place, recurrence, told
from pipeline.corpus.templates.judge import Line as Judged
from pipeline.corpus.templates.judge import judge, reason
from pipeline.corpus.templates.sites import Site, site_of
from pipeline.corpus.templates.survey import Survey, frequent, survey
from pipeline.lines import Line
from pipeline.model import Change, Edit, Note, Rule
from pipeline.settings import Settings

__all__ = ["NAME", "RULES", "VERSION", "Page", "decide"]

NAME = "templates"
VERSION = 1
RULES: tuple[Rule, ...] = declared.RULES


class Page(msgspec.Struct, frozen=True, kw_only=True):
    """A cleaned document as it is counted; `url` is its address, if one is known."""

    name: str
    text: str
    url: str | None = None
    authors: tuple[str, ...] = ()
    publisher: str | None = None


def decide(pages: Iterable[Page], settings: Settings) -> dict[str, Change]:
    """The change to each page that has a line to cut or to flag, by the page's name."""
    sites: dict[Site, list[Page]] = defaultdict(list)
    for page in pages if settings.templates.on else ():
        sites[site_of(page.name, page.url)].append(page)
    found: dict[str, Change] = {}
    for site in sorted(sites):
        if len(sites[site]) > 1:
            found |= _site(site, sorted(sites[site], key=lambda page: page.name), settings)
    return found


def _site(site: Site, pages: Sequence[Page], settings: Settings) -> dict[str, Change]:
    surveys = [survey(page.text) for page in pages]
    often = frequent(surveys)
    groups = stories.group(surveys, often)
    lines = told(surveys, groups, often)
    heads = Heads(settings.templates.pages, _spoken(pages, surveys, lines))
    seen = recurrence(surveys, groups, lines, heads)
    judged = _Site(site, len(set(groups)), seen.evidence, settings)
    found = {}
    for page, places in zip(pages, seen.places, strict=True):
        change = judged.change(page, places) if places else None
        if change is not None:
            found[page.name] = change
    return found


def _spoken(
    pages: Sequence[Page], surveys: Sequence[Survey], lines: Mapping[int, int]
) -> frozenset[int]:
    """The recurring lines whose words tell that the site speaks: the key alone decides that."""
    found: dict[int, bool] = {}
    for page, of in zip(pages, surveys, strict=True):
        new = [(n, line) for n, line in enumerate(of.masked.tolist()) if line in lines]
        if any(line not in found for _, line in new):
            texts = views.split(page.text)
            found |= {line: wording.speaks(texts[n].text) for n, line in new if line not in found}
    return frozenset(line for line, speaks in found.items() if speaks)


class _Site:
    """One site: what was counted over it, applied to its pages one by one."""

    def __init__(
        self, site: Site, total: int, seen: Mapping[int, Evidence], settings: Settings
    ) -> None:
        self._site = site
        self._total = total
        self._seen = seen
        self._settings = settings.templates
        off, applied = settings.rules.off, settings.rules.apply
        self._acting = frozenset(
            rule.id
            for rule in RULES
            if rule.id not in off and (rule.risk == "safe" or rule.id in applied)
        )

    def change(self, page: Page, places: Sequence[Place]) -> Change | None:
        """What is to be cut and flagged on a page; None for nothing, or where nothing would stay."""
        lines = views.split(page.text)
        names = wording.names(page.authors, (page.publisher, *self._site.names))
        found = {place.number: self._note(lines, place, names) for place in places}
        notes = {number: note for number, note in found.items() if note is not None}
        if any(note.label == "weather" for note in notes.values()) and _about_weather(
            lines, places
        ):
            notes = {number: note for number, note in notes.items() if note.label != "weather"}
        if not notes or len(notes) == len(lines):
            return None
        rules = {number: note.rule for number, note in notes.items()}
        acting = {number: rule for number, rule in rules.items() if rule in self._acting}
        return Change(
            edits=tuple(_edits(lines, acting)),
            notes=tuple(notes[number] for number in sorted(notes)),
        )

    def _note(self, lines: Sequence[Line], place: Place, names: wording.Names) -> Note | None:
        line, seen = lines[place.number], self._seen[place.masked]
        said = wording.wording(line.text, names)
        judged = Judged(
            edge=place.edge,
            size=wording.length(line.text),
            alone=_alone(lines, place.number),
            question=wording.asks(line.text),
            wording=said,
        )
        rule = judge(judged, seen, self._total, self._settings)
        if rule is None:
            return None
        why = reason(seen, self._total, self._site.shown, said)
        return Note(start=line.start, end=line.end, label=said.label, rule=rule, why=why)


def _alone(lines: Sequence[Line], number: int) -> bool:
    """Whether a line is a paragraph of its own: nothing, or a blank line, before it and after it."""
    before = number == 0 or lines[number].gap > 0
    return before and (number + 1 == len(lines) or lines[number + 1].gap > 0)


def _about_weather(lines: Sequence[Line], places: Sequence[Place]) -> bool:
    """Whether a page's own lines give the weather too: then a recurring one may be the story."""
    recurring = {place.number for place in places}
    own = (line.text for line in lines if line.index not in recurring)
    return any(wording.is_weather(text) for text in own)


def _edits(lines: Sequence[Line], rules: Mapping[int, str]) -> list[Edit]:
    """The lines as deletions, and with each run of lines all gaps beside it but the widest.

    So paragraphs stay apart, and nothing is left at the beginning or the end.
    """
    found = [Edit(lines[n].start, lines[n].end, "", rule) for n, rule in rules.items()]
    first = None
    for number in sorted(rules):
        first = number if first is None else first
        if number + 1 in rules:
            found.append(_gap(lines, number))
        else:
            found += _closed(lines, first, number)
            first = None
    return sorted(found)


def _closed(lines: Sequence[Line], first: int, last: int) -> list[Edit]:
    """The narrower of the gaps before and after lines `first` to `last`, as a deletion."""
    gaps = [_gap(lines, n) for n in (first - 1, last) if 0 <= n < len(lines) - 1]
    return [min(gaps, key=lambda gap: (gap.end - gap.start, gap.start))] if gaps else []


def _gap(lines: Sequence[Line], number: int) -> Edit:
    """What stands between a line and the next, as a deletion."""
    return Edit(lines[number].end, lines[number + 1].start, "", declared.GAP.id)
