"""Places of datelines: which words name one, and how a reader writes it."""

import re

from pipeline.stages.metadata.tables import phrases
from pipeline.stages.metadata.tables import places as table
from pipeline.stages.metadata.vocabulary import entries, plain, plain_set

_CITIES = plain_set(table.CITIES)
_COUNTRIES = plain_set(table.COUNTRIES)
_REGIONS = plain_set(table.REGIONS) | _COUNTRIES
_PARTICLES = frozenset(entries(phrases.PLACE_PARTICLES))
_CAPITALS = frozenset(entries(phrases.PLACE_CAPITALS))
_NO_NAMES = plain_set(phrases.NO_NAMES)
_NO_PLACE_OPENS = _NO_NAMES - _REGIONS
_PIECE = re.compile(r"([\s/\-–]+)")
_INITIALS = re.compile(r"(?:\w\.)+\w?\.?")


def is_city(text: str) -> bool:
    """Whether the whole text is a city of the table, or several of them: `LONDON/NEW YORK`."""
    if plain(text) in _CITIES:
        return True
    parts = [part.strip() for part in re.split(r"/| and | und | et | y ", text)]
    return len(parts) > 1 and all(plain(part) in _CITIES for part in parts)


def is_country(text: str) -> bool:
    """Whether the whole text is the name of a country."""
    return plain(text) in _COUNTRIES


def is_region(text: str) -> bool:
    """Whether the whole text names a state, province or country, as it follows a city."""
    return plain(text) in _REGIONS


def is_named(text: str) -> bool:
    """Whether a text has the shape of a place's name in mixed case: up to four capitalised words."""
    found = text.split()
    if len(found) > 4 or plain(found[0]) in _NO_PLACE_OPENS:
        return False
    return all(word[0].isupper() or word in _PARTICLES for word in found) and found[0][0].isupper()


def as_read(text: str) -> str:
    """A place as a reader writes it: `HÀ NỘI` -> `Hà Nội`, `WASHINGTON, D.C.` -> `Washington, D.C.`.

    Words in mixed case stay; abbreviations (`U.S.`, `UN`, `TP`) stay capitals; small words inside a
    name (`RIO DE JANEIRO`) become lower-case.
    """
    pieces = _PIECE.split(" ".join(text.split()))
    first = True
    for index, piece in enumerate(pieces):
        if index % 2 == 0 and piece:
            pieces[index] = _word(piece, first=first)
        first = index % 2 == 1 and "/" in piece
    return "".join(pieces)


def _word(word: str, *, first: bool) -> str:
    bare = word.strip(".,")
    if not word.isupper() or bare in _CAPITALS or _INITIALS.fullmatch(word):
        return word
    lower = _lowered(word)
    if not first and bare.casefold() in _PARTICLES:
        return lower
    return _after_apostrophe(word[0] + lower[1:])


def _lowered(word: str) -> str:
    """Lower case; a Turkish word keeps its two kinds of i apart."""
    if set(word) & set("İŞĞ"):
        word = word.replace("I", "ı").replace("İ", "i")
    return word.lower()


def _after_apostrophe(word: str) -> str:
    """`N'djamena` -> `N'Djamena`, `L'aquila` -> `L'Aquila`; `Xi'an` and `Cox's` stay."""
    match = re.match(r"(\w)(['’])(\w)", word)
    if match is None:
        return word
    return match[1] + match[2] + match[3].upper() + word[3:]
