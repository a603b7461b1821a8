"""What the words of a line say about it: does the site speak here, or the story?"""

import re
from functools import cache, lru_cache
from typing import Literal, NamedTuple

from pipeline.corpus.templates import phrases
from pipeline.corpus.templates.survey import masked, numbered

Kind = Literal["phrase", "biography", "weather", "address", "plain"]

_UNSPACED = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]"
)
_ADDRESS = re.compile(r"https?://|\bwww\.\w|\w@\w|(?:^|[\s(])@\w{3}")
_DEGREES = re.compile(r"\d ?(?:°|º|℃|℉)")
_DIGIT = re.compile(r"\d")
_QUESTION = re.compile(r"[?？؟;;]\W*$")
# `Ana Sousa is shipping correspondent for …`, on keys.
_ROLE = re.compile(
    r"^(?:\w+ ){2,4}is (?:\w+ ){0,5}(?:correspondent|reporter|journalist|editor|columnist|writer"
    r"|commentator|contributor|author|novelist|professor|lecturer|analyst|researcher"
    r"|photographer|blogger|economist|news intern)\b"
    r"|^(?:\w+ ){2,4}is an? (?:\w+ ){0,2}fellow\b"
    r"|^(?:\w+ ){2,4}ist (?:\w+ ){0,5}(?:korrespondent|redakteur|journalist|reporter|autor)"
    r"|^(?:\w+ ){2,4}est (?:\w+ ){0,5}(?:correspondante?|journaliste|chroniqueu\w+|rédact\w+)\b"
    r"|^(?:\w+ ){2,4}es (?:\w+ ){0,5}(?:corresponsal|periodista|columnista|redactora?)\b"
)
# Two to four words with capitals before the verb: what may be a name, in the line itself.
_CALLED = re.compile(r"^\W*(?:[^\W\d_a-zß-ÿ][\w.'’-]* ){2,4}(?:is|ist|est|es) ")
_LONGEST_WEATHER = 120  # characters of a line of weather
_BEGINNING = 80  # characters within which a biography names its author
_SHORTEST_NAME = 4  # characters of a site's name


class Wording(NamedTuple):
    """What a line's words are evidence of: the kind, a label for it, and why, in words."""

    kind: Kind
    label: str
    why: str


_LABELS = tuple(name.lower() for name in vars(phrases) if name.isupper())
PLAIN = Wording("plain", "site-line", "")


# Words of newsrooms and agencies: as an author's name, no person's.
_NEWSROOM = re.compile(
    r"\b(?:press|news|agency|agencies|staff|team|desk|editors?|editorial|reporters?|service|bureau"
    r"|times|post|redaktion|agentur|rédaction|agence|redacción|agencia|redação|redazione|agenzia"
    r"|редакция|агентство|báo|thông tấn)\b"
)


class Names(NamedTuple):
    """What a page says of itself, as keys: its authors, and what the site is called."""

    authors: tuple[str, ...]
    site: tuple[str, ...]


def names(authors: tuple[str, ...], site: tuple[str | None, ...]) -> Names:
    """Names as keys; left out are those that may be a mere word, and newsrooms as authors."""
    known = tuple(name for name in site if name)
    people = _keys(authors) - _keys(known)
    return Names(
        tuple(sorted(key for key in people if _is_person(key))),
        tuple(sorted(key for key in _keys(known) if len(key) >= _SHORTEST_NAME)),
    )


def _keys(given: tuple[str, ...]) -> frozenset[str]:
    return frozenset(numbered(name) for name in given)


def _is_person(key: str) -> bool:
    """Whether an author's key has two words, or three signs that are written without spaces."""
    several = " " in key or len(_UNSPACED.findall(key)) > 2
    return several and not _NEWSROOM.search(key)


def wording(line: str, of: Names) -> Wording:
    """The strongest evidence in a line's words; `PLAIN` if there is none."""
    said = _said(line)
    if said.kind == "phrase":
        return said
    key = masked(numbered(line))
    beginning = key[:_BEGINNING]
    if author := next((name for name in of.authors if _names(beginning, name)), None):
        return Wording("biography", "biography", f"names the author, {author}")
    return said if said is not PLAIN else _address(line, key, of)


def speaks(line: str) -> bool:
    """Whether a phrase of the line tells that the site speaks, whoever the author is."""
    return _said(line).kind == "phrase"


@lru_cache(maxsize=1 << 16)
def _said(line: str) -> Wording:
    """What a line's words say, whoever prints it."""
    key = masked(numbered(line))
    for label in _LABELS:
        if label not in ("biography", "weather") and (found := _search(label, key)):
            return Wording("phrase", label, f"says “{found.group()}”")
    role = _ROLE.search(key) if _CALLED.search(line) else None
    if found := role or _search("biography", key):
        return Wording("biography", "biography", f"says “{found.group()}”")
    if len(line) <= _LONGEST_WEATHER and is_weather(line):
        return Wording("weather", "weather", "gives the weather")
    return PLAIN


def _address(line: str, key: str, of: Names) -> Wording:
    if _ADDRESS.search(line):
        return Wording("address", "site-line", "gives an address")
    if any(_names(key, name) for name in of.site):
        return Wording("address", "site-line", "names the site")
    return PLAIN


def _names(key: str, name: str) -> bool:
    """Whether a key holds a name as whole words."""
    if _UNSPACED.search(name):
        return name in key
    return f" {name} " in f" {key} "


def is_weather(text: str) -> bool:
    """Whether a text gives the weather: degrees, or a number and two words of weather."""
    if _DEGREES.search(text):
        return True
    if not _DIGIT.search(text):
        return False
    return len(set(_pattern("weather").findall(masked(numbered(text))))) > 1


def length(line: str) -> int:
    """The characters of a line; those of scripts without spaces count three times."""
    return len(line) + 2 * len(_UNSPACED.findall(line))


def asks(line: str) -> bool:
    """Whether a line is a question, as in an interview or a form."""
    return _QUESTION.search(line) is not None


def _search(label: str, key: str) -> re.Match[str] | None:
    """The first phrase of a table in a key; a look for the words alone is ten times quicker."""
    if not any(map(key.__contains__, _wordings(label))):
        return None
    return _pattern(label).search(key)


@cache
def _pattern(label: str) -> re.Pattern[str]:
    """One pattern for a table of phrases."""
    return re.compile("|".join(map(_expression, _phrases(label))))


@cache
def _wordings(label: str) -> tuple[str, ...]:
    """The words of each phrase of a table, as keys have them: no phrase matches without its own."""
    return tuple(dict.fromkeys(masked(numbered(phrase)) for phrase in _phrases(label)))


@cache
def _phrases(label: str) -> tuple[str, ...]:
    """The phrases of a table, longest first."""
    found: set[str] = set()
    table: str = getattr(phrases, label.upper())
    for row in table.strip().splitlines():
        listed = row if row.lstrip().startswith("|") else row.partition(":")[2]
        found |= {phrase.strip() for phrase in listed.split("|")}
    return tuple(sorted(found - {""}, key=lambda phrase: (-len(phrase), phrase)))


def _expression(phrase: str) -> str:
    bare = masked(numbered(phrase))
    body = re.escape(bare)
    if phrase[0] == "=":
        return rf"^{body}{'s?' if phrase[-1] == '*' else ''}$"
    before = "^" if phrase[0] == "^" else r"(?<!\w)"
    if _UNSPACED.search(bare):
        return body if before != "^" else f"^{body}"
    return before + body + (r"\w*" if phrase[-1] == "*" else r"(?!\w)")
