"""The grammar of photo credits: where a credit stands at the end of a line, and whose it is."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from pipeline.stages.boilerplate.phrases import group, key_of, keys
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
    "en: getty images | getty | shutterstock | alamy | alamy stock photo | istock | unsplash |"
    " pexels"
    " | pixabay | wikimedia commons | flickr | corbis | wireimage | depositphotos | adobe stock"
    " | freepik | ap photo | afp photo | picture alliance | picture-alliance | imago images | rex"
    " features"
    " | zuma press | nurphoto | sipa usa | filmmagic | istockphoto | usa today sports | reuters"
    " photo | afp forum"
)
# Newspapers sign pictures as `NAME / PAPER`; this is how their names end.
_PAPERS = keys(table.PAPERS)
_PAPER = re.compile(rf"\b{group(table.PAPERS)}$")
_CONNECTORS = keys(table.CONNECTORS)
_NO_NAME = re.compile(
    r"(?i:reporting|editing|written|by|edited|compiled|with|source|sources|additional|writing|read"
    r"|see|click|watch"
    r"|how|why|what|when|who|is|was|are|were)\b"
)
_BREAK = re.compile(r"[.!?…]\s+\S{3}|[,;]\s.{60}|[。！？]")
_INITIALS = re.compile(r"\b(?:\w|jr|sr|st|dr|inc|ltd|co|corp|mr|ms|mrs|u\.s)\.", re.IGNORECASE)
_HANDLE = re.compile(r"\(?@\w{2,}")
_INITIAL = re.compile(r"(?:^|[\s.])\w\.$")
_OPENERS = "([（【［「"
_CLOSERS = ")]）】］」"
_COLON = re.compile(r"[:：=＝]")
_JOINT = re.compile(r"\s*[/|｜]\s*|\s+via\s+|\s+for\s+(?=[A-Z])|\s*,\s*", re.IGNORECASE)
# Where a credit without brackets may begin: the line's start, a sentence end, a bar, a copyright sign.
_START = re.compile(
    r"(?:(?<=[.!?…\"”’)\]。！？])\s*|[|｜]\s*|\s[-–—]\s+|©\s*|\(c\)\s*)(?=\S)", re.IGNORECASE
)
_JOINED = re.compile(r"[/|｜]|\svia\s", re.IGNORECASE)
# `新华社记者 李明 摄`: agency, reporter, "shot".
_SHOT = re.compile(r"(?:新华社|中新社|人民网|央视|记者|記者|新華社)[\u3400-\u9fff\s·]{1,16}[摄攝]")
_REACH = 110
_SIGNS = frozenset(
    max(re.findall(r"\w+", key), key=len)
    for key in _LABELS | _BARE | _AGENCIES | _PICTURE_ONLY | _PAPERS
)
_IN_WORDS = re.compile(r"\w+")
_UNSPACED = re.compile("[\u3040-\u30ff\u3400-\u9fff]")


def credit_of(text: str) -> Credit | None:
    """The credit that ends a line, if there is one; offsets are characters of the line."""
    end = len(text.rstrip(" ."))
    if not _may_hold_one(text[max(0, end - _REACH) : end]):
        return None
    whole = _labelled(text, end)
    if whole and whole.start == 0:
        return whole
    if end and text[end - 1] in _CLOSERS:
        found = _bracketed(text, end)
        if found:
            return found
    return whole or _unlabelled(text, end)


def _may_hold_one(tail: str) -> bool:
    """A cheap look for any word of a label or an agency, so that most lines cost next to nothing."""
    if not _SIGNS.isdisjoint(_IN_WORDS.findall(tail.casefold())):
        return True
    return not tail.isascii() and _UNSPACED.search(tail) is not None


def is_name(value: str) -> bool:
    """Whether a value reads like a name, an agency, or a word that stands for one."""
    key = key_of(value)
    if not key or len(value) > 80 or _NO_NAME.match(value):
        return False
    if key.endswith(("cung cấp", "provided")):
        return True
    if _BREAK.search(_INITIALS.sub("", value)) or size_of(value) > 10:
        return False
    return all(_is_name(part) for part in re.split(r"[/|]", value) if key_of(part))


def _is_name(part: str) -> bool:
    if key_of(part) in _STAND_INS or key_of(part) in _AGENCIES:
        return True
    words = [w.strip("\"'“”()[]&©#-–.,") for w in part.split() if not _HANDLE.match(w)] or ["@"]
    words = [word for word in words if word]
    small = [word.casefold() for word in words if word[0].islower()]
    return len(small) < len(words) and all(w in _CONNECTORS or w in _AGENCIES for w in small)


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
        if (key := key_of(stem[at:])) in _LABELS or key in _BARE:
            best = least + at
    return best


def _runs_on(stem: str, at: int) -> bool:
    """Whether a label at this place would be part of a word, or of a sentence in small letters."""
    if stem[at - 1].isalnum() or not stem[at].isalnum():
        return True
    before = stem[:at].rstrip()
    return stem[at].islower() and bool(before) and (before[-1].isalnum() or before[-1] in ",;'’")


def _unlabelled(text: str, end: int) -> Credit | None:
    shot = _SHOT.search(text, max(0, end - 40), end)
    if shot:
        return _trimmed(text, Credit(shot.start(), shot.start(), shot.end() - 1))
    for start in _starts(text, end):
        whole = Credit(start, start, end)
        found = _bare(text, start, end) or _slashed(text, whole)
        if found:
            return _trimmed(text, found)
        if end - start <= _REACH and _is_signed(text[start:end], alone=start == 0):
            return _trimmed(text, whole)
    return None


def _starts(text: str, end: int) -> Iterator[int]:
    yield 0
    for match in _START.finditer(text, max(0, end - _REACH), end):
        if not _INITIAL.search(text, max(0, match.start() - 4), match.start()):
            yield match.end()


def _bare(text: str, start: int, end: int) -> Credit | None:
    """`Photo by NAME`: a label without a colon, at this place; the longest label counts."""
    segment = text[start:end]
    words = [match.end() for match in re.finditer(r"\S+", segment[:60])]
    for stop in reversed(words[:5]):
        key = key_of(segment[:stop])
        if key not in _BARE and key not in _LABELS:
            continue
        name = segment[stop:].strip(" .,")
        if (key in _BARE and is_name(name)) or key_of(name) in _AGENCIES:
            return _trimmed(text, Credit(start, start + stop, end))
    return None


def _is_signed(segment: str, *, alone: bool) -> bool:
    """`NAME/AGENCY`, `AGENCY/File`, `Getty Images`: names of which one is an agency that signs pictures.

    An agency's bare name, or several agencies, sign a story and not a picture. On a line of its own
    a comma between name and agency is a byline's.
    """
    parts = [part for part in _JOINT.split(segment.strip(" ©.")) if part]
    keys_of_parts = [key_of(part) for part in parts]
    if len(parts) > 5 or ":" in segment or not any(_agency(key) for key in keys_of_parts):
        return False
    if not all(is_name(part) for part in parts):
        return False
    if any(key in _PICTURE_ONLY or _opens(key) for key in keys_of_parts):
        return True
    others = [part for part, key in zip(parts, keys_of_parts, strict=True) if not _agency(key)]
    if not others:
        return "©" in segment and len(parts) == 1
    joined = _JOINED.search(segment) is not None
    if not joined and (alone or any(len(part.split()) < 2 for part in others)):
        return False
    return all(part[0].isupper() or part[0].isdigit() for part in others)


def _agency(key: str) -> bool:
    return key in _AGENCIES or _opens(key) or _PAPER.search(key) is not None


def _opens(key: str) -> bool:
    """`Getty Images for NAME`, `AP Photo NAME`."""
    return key.startswith(("getty images", "ap photo", "afp photo"))


def _trimmed(text: str, credit: Credit) -> Credit:
    """The same credit without spaces, dashes, copyright signs and stray brackets around the name."""
    at, end = credit.at, credit.end
    while at < end and (text[at].isspace() or text[at] in "©-–—/:：=＝.,([（【"):
        at += 1
    while end > at and (
        text[end - 1].isspace() or text[end - 1] in ".,;" or _is_stray(text, at, end)
    ):
        end -= 1
    return credit._replace(at=at, end=end)


def _is_stray(text: str, at: int, end: int) -> bool:
    """Whether the last character closes a bracket that was opened before the name."""
    pair = _CLOSERS.find(text[end - 1])
    return pair >= 0 and _OPENERS[pair] not in text[at:end]
