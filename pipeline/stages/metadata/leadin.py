"""Lead-ins: the dateline, agency or outlet glued in front of the first sentence.

`HANOI, May 5 (Reuters) - Exports rose.` The lead-in is what stands before a dash, a colon or a
closing bracket; it is accepted only if each of its parts is a place, a date, an agency or an outlet,
and a sentence follows.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from pipeline.stages.metadata import dates, outlets, people, places, shapes
from pipeline.stages.metadata.draft import Value
from pipeline.stages.metadata.tables import labels
from pipeline.stages.metadata.vocabulary import all_languages, plain, plain_set

_WINDOW = 140
_MOST_BREAKS = 8
_MOST_PARTS = 6
_BREAK = re.compile(
    r"\s*(?P<em>—|–|―|-{2,3})\s*"
    r"|(?P<stop>\.-{1,2})\s*"
    r"|(?P<hyphen>(?<=[)\]/])\s?-\s*|(?:\s|(?<=\s))-\s*(?=\S)|\s-$)"
    r"|(?P<colon>:)\s+"
    r"|(?P<none>(?<=[)\]/])\.?\s+|(?<=\w)\.\s+|(?<=[)\]])(?=[\w\"“‘]))"
)
_BRACKETS = re.compile(r"\(([^()]{1,50})\)|\[([^\[\]]{1,50})\]|(?:(?<=\s)|^)/([^/\s][^/]{0,30})/")
_COMMA = re.compile(r"\s*[,;|]\s*|(?<=\w{4})\.\s+|\s+[-–—]\s+")
_CAPITALS = re.compile(
    r"[^\W\d_]+(?:['’.-]{1,2}[^\W\d_]+)*\.?(?:[ -]{1,2}[^\W\d_]+(?:['’.-][^\W\d_]+)*\.?){0,4}"
)
_UNKNOWN_OUTLET = re.compile(r"[A-ZÀ-Þ][\w.&+’']+(?: [A-ZÀ-Þ&][\w.&+’']*){0,3}")
_REGION = re.compile(r"[A-ZÀ-Þ][^\W\d_]+(?: [A-ZÀ-Þ][^\W\d_]+){0,2}")
_NO_PLACE = plain_set(",".join((*all_languages(labels.KICKERS), *all_languages(labels.SECTIONS))))
_VOWEL = re.compile("[aeiouyаеёиоуыэюяіїєαεηιουω]")
_REPORTING = re.compile(
    r"Reporting from (?P<place>[^\W\d_][^,:—–-]{1,30}?)(?:, (?P<region>[^\W\d_][^,:—–-]{1,20}?))?"
    r"\s*(?:—|–|--)\s*"
)
_SECOND_PLACE = re.compile(
    r"[A-ZÀ-Þ]{3,}(?: [A-ZÀ-Þ]+)?\s*[—–-]\s*(?![A-ZÀ-Þ(])"
)  # LONDON—PARIS — the race
_NO_BREAK = re.compile(r"(?P<place>[A-ZÀ-Þ][A-ZÀ-Þ.' ]{4,30}?)\s+(?=[A-ZÀ-Þ][a-zß-ÿ])")
_SPACE = re.compile(r",?\s(?=\w)")
_DIGIT = re.compile(r"\d")
_EDGES = " -–—,"
_PLACES = frozenset(("city", "country", "capitals", "mixed"))


class Leadin(NamedTuple):
    """A lead-in of `length` characters with its values; `sure` if its form admits no other reading."""

    length: int
    values: tuple[Value, ...]
    why: str
    sure: bool

    @property
    def place(self) -> str | None:
        """The place it names, if it names one."""
        return next((value.value for value in self.values if value.name == "dateline"), None)


class _Part(NamedTuple):
    """A part of a lead-in: its kind, its text, where it starts, whether brackets enclose it."""

    kind: str
    text: str
    start: int
    bracketed: bool


class _Head(NamedTuple):
    """What stands before a break, with the break and what follows."""

    parts: tuple[_Part, ...]
    mark: str
    rest: str

    def kinds(self, *, bracketed: bool | None = None) -> set[str]:
        """The kinds of the parts, all of them or those in (or out of) brackets."""
        return {p.kind for p in self.parts if bracketed is None or p.bracketed == bracketed}

    def first(self, *kinds: str) -> _Part | None:
        """The first part of one of the kinds."""
        return next((part for part in self.parts if part.kind in kinds), None)


def read(text: str) -> Leadin | None:
    """The lead-in at the start of a line; None if there is none."""
    return _read(text[: 4 * _WINDOW])


@lru_cache(256)  # the lines are looked at again after each that was taken
def _read(text: str) -> Leadin | None:
    return _before_break(text) or _reporting_from(text) or _before_capital(text)


def _reporting_from(text: str) -> Leadin | None:
    """`Reporting from Mexico City — …`, as some American papers write."""
    match = _REPORTING.match(text)
    if match is None or not (places.is_city(match["place"]) or match["region"]):
        return None
    start, end = match.start("place"), match.end("region" if match["region"] else "place")
    place = Value("dateline", places.as_read(text[start:end]), start, end)
    return Leadin(match.end(), (place,), "says where it was reported from", sure=True)


def _before_capital(text: str) -> Leadin | None:
    """A city in capitals straight before a sentence: its dash was lost, or it is the subject."""
    match = _NO_BREAK.match(text)
    if match is None or not places.is_city(match["place"]):
        return None
    place = Value("dateline", places.as_read(match["place"]), *match.span("place"))
    return Leadin(match.end(), (place,), "a city in capitals without a dash", sure=False)


def _before_break(text: str) -> Leadin | None:
    """What stands before a dash, a colon or a bracket.

    Of several breaks the last is taken up to which every part is accounted for.
    """
    best = None
    for count, match in enumerate(_BREAK.finditer(text[:_WINDOW])):
        if count >= _MOST_BREAKS:
            break
        best = _judged(text, match) or best
    return best


def _judged(text: str, mark: re.Match[str]) -> Leadin | None:
    """The lead-in before a break, if what stands there is one and a sentence follows."""
    parts = _parts(text[: mark.start()].rstrip())
    if not parts or sum(part.kind in _PLACES for part in parts) > 1:
        return None
    head = _Head(parts, mark.lastgroup or "", text[mark.end() :])
    if not _follows(head) or (text[: mark.start()].isupper() and head.rest[:60].isupper()):
        return None
    why, sure = _signed(head) or _dated(head) or _named(head) or _placed(head) or ("", False)
    return Leadin(mark.end(), tuple(_values(text, parts)), why, sure) if why else None


def _follows(head: _Head) -> bool:
    """Whether what follows may open a sentence; a signed lead-in, or a city, may be a line of its own."""
    signed = bool(head.kinds(bracketed=True) & {"agency", "publisher"})
    if not head.rest.strip():
        city = head.first("city")
        placed = city is not None and city.text.isupper() and head.mark == "em"
        return placed or (signed and head.mark != "none")
    if _SECOND_PLACE.match(head.rest):
        return False
    return shapes.opens_upper(head.rest) or (signed and head.mark in ("em", "stop"))


def _signed(head: _Head) -> tuple[str, bool] | None:
    """An agency or outlet in brackets: with or without a place, with or without a break."""
    bracketed = head.kinds(bracketed=True)
    if bracketed & {"agency", "publisher"}:
        vague = head.kinds() & {"mixed"} and head.mark in ("none", "colon")
        return None if vague else ("an agency or outlet in brackets opens the sentence", True)
    if "unknown" in bracketed and head.mark not in ("none", "colon"):
        sure = bool(head.kinds() & {"city"})
        return (
            ("a place with a name in brackets", sure)
            if head.kinds() & _PLACES - {"mixed"}
            else None
        )
    return None


def _dated(head: _Head) -> tuple[str, bool] | None:
    """A place with a date or with its state or country."""
    place = head.first(*_PLACES)
    signed = head.kinds(bracketed=True) & {"agency", "publisher", "unknown"}
    if head.mark in ("none", "colon") or place is None or signed:
        return None
    if "date" in head.kinds():
        return "a place with a date", place.kind in ("city", "capitals") or "region" in head.kinds()
    region = head.first("region")
    if region and (place.kind == "city" or place.text.isupper() or places.is_region(region.text)):
        return "a place with its region", place.kind == "city" or place.text.isupper()
    return None


def _named(head: _Head) -> tuple[str, bool] | None:
    """An agency or outlet, unbracketed, before a dash (an agency also before a full stop)."""
    name = head.first("agency", "publisher")
    if name is None or head.mark == "colon" or head.kinds(bracketed=True) - {"date"}:
        return None
    if head.mark == "none" and not (name.kind == "agency" and head.kinds() & (_PLACES | {"date"})):
        return None
    if name.kind == "agency" or head.kinds() & {"city"}:
        return f"the agency or outlet {name.text!r} before a dash", True
    listed = outlets.known_publisher(name.text) is not None
    sure = listed or name.text.isupper() or name.text.startswith("The ")
    return f"the outlet {name.text!r} before a dash", sure and not _mirrored(head)


def _placed(head: _Head) -> tuple[str, bool] | None:
    """A place alone before a dash, or in capitals before a colon."""
    place = head.first(*_PLACES)
    if place is None or len(head.parts) > 1 or head.mark == "none":
        return None
    if head.mark == "colon":
        capitals = place.text.isupper() and len(place.text) > 3
        sure = place.kind == "city" and (capitals or not shapes.has_case(place.text))
        return ("a city in capitals before a colon", True) if sure else None
    if place.text.isupper():
        return "a place in capitals before a dash", _sure_in_capitals(place, head.mark)
    if place.kind in ("city", "country"):
        return "a place before a dash", place.kind == "city" and not _mirrored(head)
    return None


def _sure_in_capitals(place: _Part, mark: str) -> bool:
    """A known place, or before a long dash a word that can be spoken and so is no abbreviation."""
    if place.kind in ("city", "country"):
        return len(place.text) > 3 or not place.text.isascii()
    spoken = all(_VOWEL.search(plain(word)) for word in place.text.split() if len(word) > 1)
    return mark == "em" and len(place.text) >= 5 and spoken and len(place.text.split()) <= 3


def _mirrored(head: _Head) -> bool:
    """Whether a second dash follows in the sentence: then the first may open an aside."""
    sentence = re.split(r"[.!?]\s", head.rest[:200], maxsplit=1)[0]
    return re.search(r"\s[—–-]{1,2}\s|—", sentence) is not None


def _parts(head: str) -> tuple[_Part, ...] | None:
    """The parts of what stands before a break, each of a known kind; None if one is not."""
    found: list[_Part] = []
    for start, piece, bracketed in _pieces(head):
        if (
            found
            and found[-1].kind == "agency"
            and not bracketed
            and people.is_name(piece.strip(_EDGES))
        ):
            found.append(
                _Part(
                    "person", piece.strip(_EDGES), head.index(piece.strip(_EDGES), start), bracketed
                )
            )
            continue
        read_parts = _read_piece(piece, start, bracketed=bracketed, placed=_placed_before(found))
        if read_parts is None or len(found) > _MOST_PARTS:
            return None
        found += read_parts
    return tuple(found)


def _placed_before(found: list[_Part]) -> bool:
    return bool(found) and found[-1].kind in _PLACES | {"region"}


def _pieces(head: str) -> Iterator[tuple[int, str, bool]]:
    """The texts inside brackets, and outside between commas; a date with commas stays whole."""
    position = 0
    for match in (*_BRACKETS.finditer(head), None):
        yield from _outside(head, position, match.start() if match else len(head))
        if match:
            group = match.lastindex or 1
            yield match.start(group), match.group(group), True
            position = match.end()


def _outside(head: str, start: int, end: int) -> Iterator[tuple[int, str, bool]]:
    while start < end:
        stamp = dates.read(head[:end], start) if head[start].isalnum() else None
        if stamp:
            yield start, head[start : stamp.end], False
            start = stamp.end
            continue
        comma = _COMMA.search(head, start, end)
        stop = comma.start() if comma else end
        if head[start:stop].strip(" .,"):
            yield start, head[start:stop], False
        start = comma.end() if comma else end


def _read_piece(piece: str, start: int, *, bracketed: bool, placed: bool) -> list[_Part] | None:
    """One part; or a place with its date behind it; or parts between slashes."""
    bare = piece.strip(_EDGES)
    start += len(piece) - len(piece.lstrip(_EDGES))
    kind = _kind(bare, bracketed=bracketed, placed=placed)
    if kind:
        return [_Part(kind, bare, start, bracketed)]
    for space in _SPACE.finditer(bare) if _DIGIT.search(bare) else ():  # a date has some
        place, day = bare[: space.start()], bare[space.end() :]
        kind = _kind(place, bracketed=bracketed, placed=placed) if _is_date(day) else None
        if kind:
            dated = _Part("date", day, start + space.end(), bracketed)
            return [_Part(kind, place, start, bracketed), dated]
    return _slashed(bare, start, bracketed=bracketed) if "/" in bare else None


def _slashed(text: str, start: int, *, bracketed: bool) -> list[_Part] | None:
    found, position = [], 0
    for piece in text.split("/"):
        kind = _kind(piece.strip(), bracketed=bracketed, placed=False)
        if kind in (None, "unknown"):
            return None
        found.append(
            _Part(str(kind), piece.strip(), start + text.index(piece, position), bracketed)
        )
        position += len(piece) + 1
    return found


def _kind(text: str, *, bracketed: bool, placed: bool) -> str | None:
    """What a part is: date, region, city, agency, publisher, country, or known by its shape."""
    kind = _known_kind(text, placed=placed and not bracketed)
    if kind or plain(text) in _NO_PLACE:
        return kind
    return _bracket_shape(text) if bracketed else _shape(text, placed=placed)


def _known_kind(text: str, *, placed: bool) -> str | None:
    if _is_date(text):
        return "date"
    if placed and _is_region(text):
        return "region"
    if places.is_city(text) and shapes.opens_upper(text):
        return "city"
    if outlets.agency(text) or outlets.publisher(text):
        return "agency" if outlets.agency(text) else "publisher"
    return "country" if places.is_country(text) and shapes.opens_upper(text) else None


def _is_region(text: str) -> bool:
    return places.is_region(text) or places.is_region(text + ".")


def _bracket_shape(text: str) -> str | None:
    return "unknown" if _UNKNOWN_OUTLET.fullmatch(text) and not _is_region(text) else None


def _shape(text: str, *, placed: bool) -> str | None:
    if placed:
        return "region" if _REGION.fullmatch(text) and not text.isupper() else None
    if len(text) < 3 or not _CAPITALS.fullmatch(text) or not shapes.has_case(text):
        return None
    if text.isupper():
        return "capitals"
    return "mixed" if places.is_named(text) else None


def _is_date(text: str) -> bool:
    stamp = dates.read(text, 0)
    return stamp is not None and not text[stamp.end :].strip(" .)")


def _values(text: str, parts: tuple[_Part, ...]) -> Iterator[Value]:
    """The metadata in a lead-in; a date without a year gives none."""
    for index, part in enumerate(parts):
        end = part.start + len(part.text)
        if part.kind in _PLACES:
            end = _with_regions(text, parts[index + 1 :], end)
            yield Value("dateline", places.as_read(text[part.start : end]), part.start, end)
        elif part.kind == "date":
            stamp = dates.read(text, part.start)
            if stamp and stamp.value:
                yield Value("date", stamp.value, part.start, stamp.end)
        elif part.kind == "person":
            yield Value("author", people.as_read(part.text), part.start, end)
        elif part.kind in ("agency", "publisher", "unknown"):
            yield _signature(part, end)


def _with_regions(text: str, parts: tuple[_Part, ...], end: int) -> int:
    """The end of a place with the state or country that follows it, full stop of `Fla.` included."""
    for part in parts:
        if part.kind != "region":
            break
        end = part.start + len(part.text)
        end += places.is_region(text[part.start : end + 1])
    return end


def _signature(part: _Part, end: int) -> Value:
    agency = outlets.agency(part.text)
    if agency:
        return Value("agency", agency, part.start, end)
    short = part.kind == "unknown" and part.text.isupper() and len(part.text) <= 6
    name = part.text if part.kind == "unknown" else outlets.as_read(part.text)
    return Value("agency" if short else "publisher", name, part.start, end)
