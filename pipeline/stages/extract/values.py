"""Values as a page gives them, brought into one form: addresses, dates, languages, titles, names."""

import re
from collections.abc import Iterable
from datetime import datetime
from email.utils import parsedate_to_datetime
from html import unescape
from urllib.parse import urljoin, urlsplit, urlunsplit

from pipeline.stages.extract import dates
from pipeline.stages.extract.facts import key
from pipeline.stages.extract.names import (
    BYLINES,
    NO_AUTHOR,
    ROLES_OF_AUTHORS,
    TRACKING,
    TRACKING_PREFIXES,
)

_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:[-_]\w+)*")
_PARTING = re.compile(r"\s+(?:[|–—·•»«:-]|::|\|\|)\s+|\s*[|]\s*|(?<=[^\s\d])_|:\s+")
_BY = re.compile(rf"^\s*(?:{BYLINES})(?P<rest>\S.*)", re.IGNORECASE | re.DOTALL)
_BREAKS = re.compile(r"\s*(?:[;|&、]|\s[•·/]\s|\band\b|\bund\b|\bet\b)\s*", re.IGNORECASE)
# These words are part of some names (Ortega y Gasset), so both sides must be names in full.
_WEAK_BREAKS = re.compile(r"\s+(?:y|e|i|en|og|och|и|và|dan|ve)\s+", re.IGNORECASE)
_ADDRESS = re.compile(r"^(?:https?:)?//|^www\.|@|\.(?:com|org|net)\b", re.IGNORECASE)
_MAIL_DATE = re.compile(r"(?:[A-Za-z]{3}, )?\d{1,2} [A-Za-z]{3} \d{4} \d\d:\d\d(?::\d\d)?(?: \S+)?")
_LONGEST_ADDRESS = 4000
_COMMON_LABELS = frozenset(("www", "m", "amp", "mobile", "co", "com", "org", "net", "gov", "edu"))


def cleaned(name: str, value: str, *, language: str = "") -> str:
    """The value of a field in its form; empty where it is none. `language` is the page's."""
    folded = " ".join(value.split())
    if name in ("url", "image"):
        return canonical(folded) if name == "url" else folded
    if name in ("date", "modified"):
        day_first = dates.is_day_first(language)
        return dates.stamp(folded) or _stamp(folded) or dates.day(folded, day_first=day_first)
    if name == "language":
        return folded.replace("_", "-") if _LANGUAGE.fullmatch(folded) else ""
    if name == "publisher" and (_ADDRESS.match(folded) or folded.isdecimal()):
        return ""
    return unescape(folded) if name == "title" else folded  # some templates escape twice


def _stamp(text: str) -> str:
    """The moment that a date as in mail headers gives (`Mon, 04 May 2020 09:30:00 +0200`), as ISO."""
    try:
        return parsedate_to_datetime(text).isoformat() if _MAIL_DATE.fullmatch(text) else ""
    except (ValueError, TypeError):
        return ""


def moment(value: str) -> datetime | None:
    """The moment that an ISO date gives; None where it gives a day or anything else."""
    try:
        return datetime.fromisoformat(value) if len(value) > 10 else None
    except ValueError:
        return None


def canonical(address: str) -> str:
    """An address without tracking parameters and fragment; nothing for another thing.

    It is absolute, or starts at the root of a host that is not known.
    """
    try:
        parts = urlsplit(address)
    except ValueError:
        return ""
    rooted = address.startswith("/") and not parts.netloc  # of a host that the page does not name
    sound = rooted or (parts.scheme in ("http", "https") and bool(parts.netloc))
    if not sound or len(address) > _LONGEST_ADDRESS:
        return ""
    query = [part for part in parts.query.split("&") if part and not _tracks(part)]
    return urlunsplit((parts.scheme, parts.netloc, parts.path, "&".join(query), ""))


def resolved(address: str, base: str) -> str:
    """An address as it reads from a base; itself where there is no base or it cannot be read."""
    try:
        return urljoin(base, address) if base and address else address
    except ValueError:
        return address


def _tracks(parameter: str) -> bool:
    name = parameter.split("=", 1)[0].lower()
    return name in TRACKING or name.startswith(TRACKING_PREFIXES)


def site_of(address: str) -> str:
    """The name in an address that may be the site's: the longest label of its host."""
    labels = urlsplit(address).netloc.split(":")[0].split(".")[:-1]
    return max((label for label in labels if label not in _COMMON_LABELS), key=len, default="")


def without_site(title: str, sites: Iterable[str]) -> str:
    """A title without the name of the site before or behind it."""
    parts = list(_PARTING.finditer(title))
    names = [name for name in map(key, sites) if name]
    if not parts or not names:
        return title
    last, first = title[parts[-1].end() :], title[: parts[0].start()]
    if any(_same_site(key(last), name) for name in names):
        return title[: parts[-1].start()]
    if any(_same_site(key(first), name) for name in names):
        return title[parts[0].end() :]
    return title


def _same_site(part: str, site: str) -> bool:
    if part in site:
        return len(part) >= 4 or 0 < len(site) <= 2 * len(part)
    return site in part and len(part) <= len(site) + 12


def names(text: str) -> list[str]:
    """The names in what a source gives as author, without `By` and without what they are."""
    found = []
    for piece in _BREAKS.split(without_by(text)):
        parts = _WEAK_BREAKS.split(piece)
        for part in parts if all(" " in other for other in parts) else [piece]:
            found += _without_roles(part)
    return [name for name in (part.strip(" ,.-–—") for part in found) if is_name(name)]


def without_by(text: str) -> str:
    """What follows `By` and its like; particles of names (`von Trapp`) are none."""
    match = _BY.match(text)
    if match is None:
        return text
    rest = match["rest"]
    bare = match.group()[: match.start("rest")].rstrip()[-1:] in (":", "：", "/", "／")
    return rest if bare or (" " in rest and not rest[0].islower()) or not rest.isascii() else text


def _without_roles(text: str) -> list[str]:
    """Names parted by commas; a part that says what somebody is goes, a lone first name stays."""
    parts = [part.strip() for part in re.split(r"[,，]", text)]
    if len(parts) == 1:
        return parts
    persons = [part for part in parts if not _is_role(part) and not _ADDRESS.search(part)]
    if len(persons) < 2 or all(" " in part or not part.isascii() for part in persons):
        return persons
    return [", ".join(persons)]


def _is_role(text: str) -> bool:
    return any(word.strip(".").casefold() in ROLES_OF_AUTHORS for word in text.split())


def is_name(text: str) -> bool:
    """Whether a text may be a person's or an agency's name."""
    if not 2 <= len(text) <= 80 or _ADDRESS.search(text) or text.lower() in NO_AUTHOR:
        return False
    return any(character.isalpha() for character in text) and len(text.split()) <= 6
