"""Sources of one page that disagree: one note for each field, on the best source that contradicts.

Not compared are images: a page names one picture in several sizes and cuts.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from datetime import timedelta
from urllib.parse import urlsplit

from pipeline.model import Note, Rule
from pipeline.stages.extract import dates
from pipeline.stages.extract.evidence import Evidence
from pipeline.stages.extract.facts import key
from pipeline.stages.extract.values import moment, names, without_site
from pipeline.words import words

CONFLICT = Rule(
    id="extract.conflict",
    title="The page contradicts itself",
    why="Two of its sources give different titles, authors, dates, publishers, sections, languages or "
    "addresses; the better source is taken, the other stands here.",
    example="JSON-LD dates the article a day before its `meta` tag",
    counter_example="The same title with and without the site's name; one moment in two time zones",
    wrong_when="Both are right in their way: a short title for search engines.",
    risk="review",
)

_AROUND_NAMES = re.compile(r"^\s*the\s+|\.(?:com|net|org|[a-z]{2})\s*$", re.IGNORECASE)
_WIDEST_ZONE = timedelta(hours=14)  # clocks differ from Greenwich by no more
_QUARTER_HOUR = timedelta(minutes=15)  # all time zones differ by whole quarters
_SHORT_NAMES_OF_HOSTS = ("www.", "m.", "amp.", "mobile.")


def notes(found: Sequence[Evidence], taken: Sequence[Evidence]) -> tuple[Note, ...]:
    """What contradicts the values that were taken; `found` is all that the page says."""
    sites = [item.value for item in found if item.name == "publisher"]
    agree = {
        "title": lambda a, b: same_story(without_site(a, sites), without_site(b, sites)),
        "date": _same_day,
        "modified": _same_day,
        "publisher": lambda a, b: _contained(_bare(a), _bare(b)),
        "section": _contained,
        "language": lambda a, b: _primary(a) == _primary(b),
        "url": lambda a, b: _page(a) == _page(b),
    }
    compared = [_against(name, found, taken, test) for name, test in agree.items()]
    compared.append(_authors(found, taken))
    return tuple(sorted((note for note in compared if note), key=lambda note: note.start))


def _against(
    name: str,
    found: Iterable[Evidence],
    taken: Iterable[Evidence],
    agree: Callable[[str, str], bool],
) -> Note | None:
    """A note on the first value that agrees with none of those of the source that was taken."""
    chosen = [item for item in taken if item.name == name]
    if not chosen:
        return None
    same = {item.value for item in found if item.name == name and item.source == chosen[0].source}
    accepted = [chosen[0].value, *sorted(same)]
    for item in found:
        if item.name != name or item.value in accepted:
            continue
        if not any(agree(item.value, value) for value in accepted):
            return _note(item, chosen[0])
    return None


def _note(item: Evidence, chosen: Evidence) -> Note:
    why = f"{item.name} {item.value!r} in {item.source}, {chosen.value!r} in {chosen.source}"
    return Note(start=item.start, end=item.end, label="conflict", rule=CONFLICT.id, why=why)


def _authors(found: Sequence[Evidence], taken: Sequence[Evidence]) -> Note | None:
    """A source that names people, none of whom is among the authors that were taken."""
    chosen = [item for item in taken if item.name == "author"]
    known = {key(item.value) for item in chosen}
    known |= {key(item.value) for item in found if item.name == "publisher"}
    stated: dict[str, list[Evidence]] = {}
    for item in found:
        if item.name == "author" and names(item.value):
            stated.setdefault(item.source, []).append(item)
    for items in stated.values():
        said = [key(name) for item in items for name in names(item.value)]
        if chosen and not any(_contains(name, other) for name in said for other in known):
            return _note(items[0], chosen[0])
    return None


def _contains(one: str, other: str) -> bool:
    return one in other or other in one


def same_story(one: str, other: str) -> bool:
    """Whether two titles may be of one story: one holds the other, or half of its words."""
    if _contained(one, other):
        return True
    first, second = set(words(one)), set(words(other))
    return 2 * len(first & second) >= min(len(first), len(second)) > 0


def _bare(publisher: str) -> str:
    """A publisher's name without its article and without the end of an address."""
    return _AROUND_NAMES.sub("", publisher)


def _contained(one: str, other: str) -> bool:
    """Whether one text says no more than the other, by letters and digits."""
    return _contains(key(one), key(other))


def _same_day(one: str, other: str) -> bool:
    """Whether two dates may be one: the same moment, or the same day where one of them is written."""
    first, second = moment(one), moment(other)
    if first is None or second is None:
        return _share_day(one, other)
    if (first.tzinfo is None) == (second.tzinfo is None):
        return first == second or _share_day(one, other)
    apart = abs(first.replace(tzinfo=None) - second.replace(tzinfo=None))
    zoned = apart <= _WIDEST_ZONE and not apart % _QUARTER_HOUR
    return zoned or _share_day(one, other)


def _share_day(one: str, other: str) -> bool:
    return bool(_days(one) & _days(other))


def _days(value: str) -> set[str]:
    """The day as written, and that in Greenwich where the time zone is given."""
    match = dates.ISO.match(value)
    written = "-".join(match.group(1, 2, 3)) if match else ""
    at = moment(value)
    if at is None or at.tzinfo is None:
        return {written}
    return {written, (at - (at.utcoffset() or at - at)).date().isoformat()}


def _primary(language: str) -> str:
    return language.split("-", 1)[0].casefold()


def _page(address: str) -> tuple[str, str, str]:
    """What tells two pages apart: not the scheme, not `www`, not a slash at the end."""
    parts = urlsplit(address)
    host = parts.netloc.lower()
    for prefix in _SHORT_NAMES_OF_HOSTS:
        host = host.removeprefix(prefix)
    return host, parts.path.rstrip("/"), parts.query
