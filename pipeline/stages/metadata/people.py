"""Names of persons, and lists of them with roles, places and outlets, as bylines and credits have them."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from pipeline.stages.metadata import outlets, places, shapes
from pipeline.stages.metadata.draft import Value
from pipeline.stages.metadata.tables import labels, phrases
from pipeline.stages.metadata.vocabulary import entries, plain, plain_set

_NO_NAMES = plain_set(phrases.NO_NAMES)
_GIVEN_TOO = plain_set(phrases.GIVEN_NAMES_TOO)
_SURNAMES_TOO = plain_set(phrases.SURNAMES_TOO)
_FIRST_PARTICLES = frozenset(("de", "van", "von", "di", "da", "d'", "al", "el", "le"))
_ARTICLES = frozenset(("el", "la", "los", "las", "il", "les", "the"))
_PARTICLES = frozenset(entries(phrases.PARTICLES))
_ROLES = frozenset(word.casefold() for word in entries(labels.ROLES))
_STAFF = plain_set(labels.STAFF)
_WORD = re.compile(r"[^\W\d_][^\W\d_'’.\-]*(?:[.'’-]{1,2}[^\W\d_'’.\-]*)*")
_HAN = re.compile(
    r"[\u4e00-\u9fff]{2,4}(?:·[\u4e00-\u9fff]{1,6})*|[\u4e00-\u9fff][ \u3000][\u4e00-\u9fff]{1,2}"
)
_KANA = re.compile(
    r"[\u3040-\u30ff\u4e00-\u9fffー]{2,8}(?:[ \u3000・][\u3040-\u30ff\u4e00-\u9fffー]{1,8})?"
)
_HANGUL = re.compile(r"[\uac00-\ud7a3]{2,4}(?=$|\s?(?:기자|특파원|논설위원|선임기자))")
_HANGUL_ROLE = re.compile(r"\s?(?:기자|특파원|논설위원|선임기자)$")
_SEPARATOR = re.compile(
    r"\s*[,;|•·/&、，；／]\s*(?:(?:and|und|et|y|e|en|и|và|with)\s+)?|(?<=[\u4e00-\u9fff]{2})\s+(?=[\u4e00-\u9fff]{2})"
    r"|\s+(?:and|und|et|y|e|en|и|та|và|i|och|og|ja|ve|dan|with|mit|avec|con|AND|UND|ET|WITH)\s+|\s+[–—-]\s+|\s*\+\s*"
)
_CONTACT = re.compile(
    r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+|@\w{2,30}|(?:https?://|www\.)\S+|\+?\d[\d ()-]{6,18}\d"
    r"|\b(?:e-?mail|tel|twitter|reuters messaging)\s?:\s*\S*",
    re.IGNORECASE,
)
_IN_CONTACT = re.compile(r"[@:.\d]")  # no contact is without one of these
_BRACKET = re.compile(r"[(\[（【]")
_BRACKETED = re.compile(r"\s*[(\[（【][^()\[\]（）【】]{0,60}[)\]）】]")
_POST = re.compile(
    r"\s+(?:in|for|of|from|at|im|à|aus|bei|für|en|em|из|в|tại|dari|di|w|z|a)\s+(?=\S)"
)
_SUFFIXES = frozenset(
    ("jr", "sr", "ii", "iii", "iv", "phd", "ph.d", "md", "m.d", "esq", "mba", "j.d", "jd")
)


_REPORTERS = frozenset(word.casefold() for word in entries(labels.REPORTERS))


class Credit(NamedTuple):
    """Who a byline or credit names: persons, agencies, publishers, as values to be placed."""

    values: tuple[Value, ...]
    staff: bool
    roles: tuple[str, ...]

    @property
    def signs(self) -> bool:
        """Whether a post of the press or a listed outlet stands beside the names."""
        posts = (word.strip(".,").casefold() for role in self.roles for word in role.split())
        signers = (value.value for value in self.values if value.name in ("agency", "publisher"))
        return any(word in _REPORTERS for word in posts) or any(
            not outlets.is_domain(s) for s in signers
        )

    @property
    def named(self) -> bool:
        """Whether a person is named."""
        return any(value.name not in ("agency", "publisher") for value in self.values)


class _Part(NamedTuple):
    text: str
    start: int


def is_name(text: str, *, single: bool = False, labelled: bool = False) -> bool:
    """Whether the whole text is the name of one person.

    `single` allows a name of one word. `labelled` allows scripts without capitals, where only a
    label in front tells a name from any other word.
    """
    if not shapes.has_case(text):
        return labelled and _is_uncased_name(text)
    found = text.split()
    if not (1 if single else 2) <= len(found) <= 6 or not all(
        _WORD.fullmatch(word) for word in found
    ):
        return False
    if len(found) == 1 and len(text) < 3:
        return False
    return _cased_name(found)


def _cased_name(found: list[str]) -> bool:
    inner = [word for word in found if word.casefold() not in _PARTICLES]
    if not inner or found[-1].casefold() in _PARTICLES or found[0].casefold() in _ARTICLES:
        return False
    if found[0] in _PARTICLES and found[0] not in _FIRST_PARTICLES:
        return False
    if not all(_opens_a_name(word) for word in inner):
        return False
    keys = [plain(word.strip(".")) for word in inner]
    common = [key in _NO_NAMES for key in keys]
    common[0] = common[0] and keys[0] not in _GIVEN_TOO
    common[-1] = common[-1] and keys[-1] not in _SURNAMES_TOO
    return not any(common) and (len(keys) == 1 or not all(key in _NO_NAMES for key in keys))


def _opens_a_name(word: str) -> bool:
    """A capital first, or after a small prefix (`d'Alema`, `al-Sisi`); a full stop only after few letters."""
    if word.endswith(".") and len(word) > 3:
        return False
    return word[0].isupper() or "'" in word[:3] or "’" in word[:3] or word[:3] in ("al-", "el-")


def is_han_name(text: str) -> bool:
    """Whether the text is two to four Chinese characters of which the first is a surname."""
    return _HAN.fullmatch(text) is not None and text[0] in phrases.HAN_SURNAMES


def _is_uncased_name(text: str) -> bool:
    if _HAN.fullmatch(text) or _KANA.fullmatch(text) or _HANGUL.match(text):
        return True
    found = text.split()
    letters = all(
        c.isalpha() or c in " .'’-" or not c.isascii() for c in text
    ) and not shapes.ends_sentence(text)
    return (
        1 <= len(found) <= 4
        and len(text) <= 40
        and letters
        and not re.search(r"[\u3000-\u9fff]", text)
    )


def as_read(name: str) -> str:
    """A name in capitals as readers write it: `PAUL J. WEBER` -> `Paul J. Weber`."""
    name = " ".join(_HANGUL_ROLE.sub("", name).split())
    if not name.isupper() or not shapes.has_case(name) or len(name) < 4:
        return name
    return " ".join("-".join(map(_capitalised, word.split("-"))) for word in name.split())


def _capitalised(word: str) -> str:
    if len(word) <= 2 or word.count(".") > 1:
        return word
    if word.startswith("MC") and len(word) > 4:
        return "Mc" + word[2:].capitalize()
    if word[1] in "'’":
        return word[:2] + word[2:].capitalize()
    return word.capitalize()


@lru_cache(512)  # the lines are looked at again after each that was taken
def read_credit(text: str, *, field: str = "author", labelled: bool = False) -> Credit | None:
    """The persons and outlets of a list such as `Ann Lee and Bo Ek, Reuters`; None if it holds more.

    The first part has to be a name, an outlet or a staff phrase; later parts may also be roles,
    places, addresses. Values are placed from the start of the text.
    """
    values: list[Value] = []
    roles: list[str] = []
    staff = False
    for part in _parts(text):
        read = _classified(part, field=field, labelled=labelled)
        if read:
            values.extend(read)
        elif plain(part.text) in _STAFF:
            staff = True
        elif not (values or staff) or not _is_role(part.text):
            return None
        else:
            roles.append(part.text)
    return Credit(tuple(values), staff, tuple(roles)) if values or staff else None


def _parts(text: str) -> Iterator[_Part]:
    """The parts between separators, without what stands in brackets, addresses and numbers."""
    blank = text
    if _BRACKET.search(blank):
        blank = _BRACKETED.sub(lambda match: " " * len(match.group()), blank)
    if _IN_CONTACT.search(blank):
        blank = _CONTACT.sub(lambda match: " " * len(match.group()), blank)
    position = 0
    for match in (*_SEPARATOR.finditer(blank), None):
        end = match.start() if match else len(blank)
        piece = blank[position:end].rstrip(" .:")
        bare = piece.lstrip(" .:")
        if bare:
            yield _Part(bare, position + len(piece) - len(bare))
        position = match.end() if match else end


def _classified(part: _Part, *, field: str, labelled: bool) -> list[Value]:
    """The values of one part: an outlet, a name, or a name with its post behind it."""
    whole = _outlet(part)
    if whole:
        return _glued(part, field) or [whole]
    part = _without_post(part)
    if is_name(part.text, single=labelled, labelled=labelled):
        return [_person(part, field)]
    post = _POST.search(part.text)
    if post is None or shapes.size(part.text[post.end() :]) > 8:
        return _glued(part, field)
    head = _without_post(_Part(part.text[: post.start()], part.start))
    if not is_name(head.text, single=labelled, labelled=labelled):
        return _glued(part, field)
    outlet = _outlet(_Part(part.text[post.end() :], part.start + post.end()))
    return [_person(head, field), outlet] if outlet else [_person(head, field)]


def _without_post(part: _Part) -> _Part:
    """A name without the outlet and the role in front of it: `AP Photographer Ann Lee`."""
    found = part.text.split(" ")
    for count in range(min(len(found) - 2, 5), 0, -1):
        post, name = " ".join(found[:count]), " ".join(found[count:])
        bare = re.sub(r"['’]s?$", "", post)
        signed = _outlet(_Part(bare, 0)) and (bare != post or bare.isupper() or " " in bare)
        reporting = found[count - 1].casefold().strip(",.") in _REPORTERS
        if is_name(name) and (signed or reporting or _is_post(post)):
            return _Part(name, part.start + len(post) + 1)
    return part


def _glued(part: _Part, field: str) -> list[Value]:
    """A name with an outlet or a role behind it and nothing between: `Ann Lee Associated Press`."""
    found = part.text.split(" ")
    for count in range(2, min(len(found), 6)):
        name, rest = " ".join(found[:count]), " ".join(found[count:])
        if not is_name(name):
            continue
        person = _person(_Part(name, part.start), field)
        outlet = _outlet(_Part(rest, part.start + len(name) + 1))
        if outlet:
            return [person, outlet]
        if _is_post(rest):
            return [person]
    return []


def _outlet(part: _Part) -> Value | None:
    agency = outlets.agency(part.text)
    name = agency or outlets.publisher(part.text)
    if name is None:
        return None
    return Value("agency" if agency else "publisher", name, part.start, part.start + len(part.text))


def _person(part: _Part, field: str) -> Value:
    return Value(field, as_read(part.text), part.start, part.start + len(part.text))


def _is_post(text: str) -> bool:
    """Whether a text is a role and nothing else: every second word at least is a role's word."""
    found = [word.strip(".,'’").casefold() for word in text.split()]
    return (
        bool(found)
        and found[-1] in _ROLES
        and sum(word in _ROLES for word in found) >= len(found) / 2
    )


def _is_role(text: str) -> bool:
    """Whether a part may stand behind a name: a role, a place, a title, a few words of a post."""
    if text.casefold().strip(".") in _SUFFIXES or places.is_city(text) or places.is_region(text):
        return True
    found = [word.strip(".,").casefold() for word in text.split()]
    return (
        len(found) <= 9 and any(word in _ROLES for word in found) and not shapes.ends_sentence(text)
    )
