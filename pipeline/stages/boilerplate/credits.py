"""The grammar of photo credits: where a credit stands at the end of a line, and whose it is."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from pipeline.stages.boilerplate.phrases import key_of, keys
from pipeline.stages.boilerplate.tables import credits as table
from pipeline.stages.boilerplate.view import size_of


class Credit(NamedTuple):
    """A credit in a line: it begins at `start` (label included), and the name is `at:end`."""

    start: int
    at: int
    end: int


_LABELS = keys(table.LABELS)
_BARE = keys(table.LABELS_BARE)
_AGENCIES = keys(table.AGENCIES)
_STAND_INS = keys(table.IN_PLACE_OF_A_NAME)
# Archives that sign pictures and never stories: their bare name is a photo credit.
_PICTURE_ONLY = keys(
    "en: getty images | getty | shutterstock | alamy | alamy stock photo | istock | unsplash | pexels"
    " | pixabay | wikimedia commons | flickr | corbis | wireimage | depositphotos | adobe stock"
    " | freepik | ap photo | afp photo | picture alliance | picture-alliance | imago images | rex features"
    " | zuma press | nurphoto | sipa usa | filmmagic | istockphoto | usa today sports | reuters photo | afp forum"
)
# Newspapers sign pictures as `NAME / PAPER`.
_PAPER = re.compile(
    r"\b(?:times|post|tribune|journal|herald|globe|chronicle|guardian|telegraph|gazette|inquirer|observer)$"
)
_FILE_WORDS = keys(
    "en: file | file photo | pool | handout | files | archive | via | pool photo | archiv"
)
_CONNECTORS = frozenset(
    "of by for via from the and on in at de da do del della di du la le les von van der den und und et y e"
    " och og ja i z w na c/o courtesy handout file pool photo photos staff aka vom zur al el dos das".split()
)
_NO_NAME = re.compile(
    r"(?i:reporting|editing|written|by|edited|compiled|with|source|sources|additional|writing|read|see|click|watch"
    r"|how|why|what|when|who|is|was|are|were)\b"
)
_BREAK = re.compile(r"[.!?…]\s+\S{3}|[,;]\s.{60}|[。！？]")
_INITIALS = re.compile(r"\b(?:\w|jr|sr|st|dr|inc|ltd|co|corp|mr|ms|mrs|u\.s)\.", re.IGNORECASE)
_OPENERS = "([（【［「"
_CLOSERS = ")]）】］」"
_COLON = re.compile(r"[:：=＝]")
_JOINT = re.compile(r"\s*[/|｜]\s*|\s+via\s+|\s+for\s+(?=[A-Z])|\s*,\s*", re.IGNORECASE)
# Where a credit without brackets may begin: the line's start, a sentence end, a bar, a copyright sign.
_START = re.compile(
    r"(?:(?<=[.!?…\"”’)\]。！？])\s*|[|｜]\s*|\s[-–—]\s+|©\s*|\(c\)\s*)(?=\S)", re.IGNORECASE
)
_REACH = 110


def credit_of(text: str) -> Credit | None:
    """The credit that ends a line, if there is one; offsets are characters of the line."""
    end = len(text.rstrip(" ."))
    if end and text[end - 1] in _CLOSERS:
        found = _bracketed(text, end)
        if found:
            return found
    return _labelled(text, end) or _unlabelled(text, end)


def is_name(value: str) -> bool:
    """Whether a value reads like a name, an agency, or a word that stands for one."""
    key = key_of(value)
    if not key or len(value) > 80 or _NO_NAME.match(value):
        return False
    if key in _STAND_INS or key in _AGENCIES or key.endswith(("cung cấp", "provided")):
        return True
    if _BREAK.search(_INITIALS.sub("", value)) or size_of(value) > 10:
        return False
    words = [word.strip("\"'“”()[]&@©#-–.,") for word in re.split(r"[\s/|]+", value)]
    words = [word for word in words if word]
    names = [word for word in words if not word[0].islower()]
    small = (word.casefold() for word in words if word[0].islower())
    return bool(names) and all(word in _CONNECTORS or word in _AGENCIES for word in small)


def names_archive(text: str) -> bool:
    """Whether a credit names an archive that signs pictures and never stories."""
    return any(key_of(part) in _PICTURE_ONLY for part in _JOINT.split(text))


def _bracketed(text: str, end: int) -> Credit | None:
    start = max(text.rfind(opener, 0, end) for opener in _OPENERS)
    if start < 0 or end - start > _REACH:
        return None
    inside = Credit(start, start + 1, end - 1)
    found = _labelled(text[: end - 1], end - 1, least=start + 1) or _slashed(text, inside)
    found = found or _bare(text, start + 1, end - 1)
    if found is None and _is_signed(text[start + 1 : end - 1], alone=False):
        found = inside
    return found and _trimmed(text, found._replace(start=start))


def _slashed(text: str, inside: Credit) -> Credit | None:
    """`[Photo/Xinhua]`: a label, a slash, a name."""
    label, slash, name = text[inside.at : inside.end].partition("/")
    if not slash or key_of(label) not in _LABELS or not is_name(name):
        return None
    return Credit(inside.start, inside.at + len(label) + 1, inside.end)


def _labelled(text: str, end: int, *, least: int = 0) -> Credit | None:
    """`Photo: NAME` at the end of a line; the label begins at `least` or later."""
    colons = [m.start() for m in _COLON.finditer(text, max(least, end - _REACH), end)]
    if not colons:
        return None
    start = _label_start(text, least, colons[-1])
    if start is None or not is_name(text[colons[-1] + 1 : end].strip(" .")):
        return None
    return _trimmed(text, Credit(start, colons[-1] + 1, end))


def _label_start(text: str, least: int, colon: int) -> int | None:
    """Where the label that ends before the colon begins; the longest one counts."""
    stem = text[least:colon].rstrip()
    best = None
    for size in range(1, min(len(stem), 24) + 1):
        at = len(stem) - size
        if at and _runs_on(stem, at):
            continue
        if key_of(stem[at:]) in _LABELS:
            best = least + at
    return best


def _runs_on(stem: str, at: int) -> bool:
    """Whether a label at this place would be part of a word, or of a sentence in small letters."""
    if stem[at - 1].isalnum() or not stem[at].isalnum():
        return True
    before = stem[:at].rstrip()
    return stem[at].islower() and bool(before) and (before[-1].isalnum() or before[-1] in ",;")


def _unlabelled(text: str, end: int) -> Credit | None:
    for start in _starts(text, end):
        found = _bare(text, start, end)
        if found:
            return found
        segment = text[start:end]
        if len(segment) <= _REACH and _is_signed(segment, alone=start == 0):
            return _trimmed(text, Credit(start, start, end))
    return None


def _starts(text: str, end: int) -> Iterator[int]:
    yield 0
    for match in _START.finditer(text, max(0, end - _REACH), end):
        yield match.end()


def _bare(text: str, start: int, end: int) -> Credit | None:
    """`Photo by NAME`: a label without a colon, at this place; the longest label counts."""
    segment = text[start:end]
    words = [match.end() for match in re.finditer(r"\S+", segment[:60])]
    for stop in reversed(words[:5]):
        key = key_of(segment[:stop])
        name = segment[stop:].strip(" .,")
        if not name or not is_name(name):
            continue
        if key in _BARE or (key in _LABELS and key_of(name) in _AGENCIES):
            return _trimmed(text, Credit(start, start + stop, end))
    return None


def _is_signed(segment: str, *, alone: bool) -> bool:
    """`NAME/AGENCY`, `AGENCY/File`, `Getty Images`: names of which one is an agency that signs pictures.

    An agency's bare name, or several agencies, sign a story and not a picture.
    """
    parts = [part for part in _JOINT.split(segment.strip(" ©.")) if part]
    if not parts or len(parts) > 5 or ":" in segment or not all(is_name(part) for part in parts):
        return False
    kinds = [_agency(key_of(part)) for part in parts]
    if any(kinds) and any(key_of(part) in _PICTURE_ONLY or _opens(key_of(part)) for part in parts):
        return True
    others = [part for part, agency in zip(parts, kinds, strict=True) if not agency]
    lone = alone and "/" not in segment and "|" not in segment
    return (
        any(kinds)
        and bool(others)
        and not lone
        and all(part[:1].isupper() or key_of(part) in _FILE_WORDS for part in others)
    )


def _agency(key: str) -> bool:
    return key in _AGENCIES or _opens(key) or _PAPER.search(key) is not None


def _opens(key: str) -> bool:
    """`Getty Images for NAME`, `AP Photo NAME`."""
    return key.startswith(("getty images", "ap photo", "afp photo"))


def _trimmed(text: str, credit: Credit) -> Credit:
    """The same credit without spaces, dashes and copyright signs around the name."""
    at, end = credit.at, credit.end
    while at < end and text[at] in " ©-–—/:：=＝.":
        at += 1
    while end > at and text[end - 1] in " .,;)]）】］":
        end -= 1
    return credit._replace(at=at, end=end)
