"""Who signs: news agencies, and publishers known by table, by a newspaper's word or by a domain."""

import re

from pipeline.stages.metadata.tables import outlets as table
from pipeline.stages.metadata.vocabulary import alternatives, entries, plain_set

_AGENCIES = frozenset(entries(table.AGENCIES))
_CAPITAL_AGENCIES = {name.upper(): name for name in sorted(_AGENCIES)}
_OUTLETS = frozenset(entries(table.OUTLETS))
_CAPITAL_OUTLETS = frozenset(name.upper() for name in _OUTLETS)
_LAST = plain_set(table.LAST_WORDS)
_FIRST = plain_set(table.FIRST_WORDS)
_NONE = plain_set(table.NO_OUTLETS)
_DOMAIN = re.compile(
    rf"(?:www\.)?[^\W_][\w-]*(?:\.[\w-]+)*\.(?:{alternatives(entries(table.TOP_DOMAINS))})",
    re.IGNORECASE,
)
_NAME = re.compile(r"[^\W_][\w'’.&+-]*(?: (?:&|[^\W_][\w'’.&+-]*)){0,6}")
_HAN_OUTLET = re.compile(
    r"[\u3400-\u9fff]{1,8}(?:报|報|网|網|社|新闻|新聞|时报|時報|周刊|週刊|电视台|電視台|電台|电台|客户端|頻道)"
)
_HANGUL_OUTLET = re.compile(r"[\uac00-\ud7a3A-Z]{1,8}(?:일보|신문|뉴스|경제|방송|타임스|통신)")
_LONGEST = 80
_LISTED = re.compile(r"[/,&]| and ")
_BOUNDED = re.compile(r"[\s/]+")


def agency(text: str) -> str | None:
    """The agency's name as it writes itself, if the whole text is one, or a list that has one."""
    if len(text) > _LONGEST:
        return None
    text = " ".join(text.split())
    if text in _AGENCIES:
        return text
    if text in _CAPITAL_AGENCIES and len(text) > 1:
        return _CAPITAL_AGENCIES[text]
    parts = [part.strip() for part in _LISTED.split(text)]
    if len(parts) < 2:
        return None
    signs = [part in _AGENCIES or part in _CAPITAL_AGENCIES for part in parts]
    known = all(sign or part in _OUTLETS for sign, part in zip(signs, parts, strict=True))
    return text if len(parts) <= 3 and any(signs) and known else None


def publisher(text: str) -> str | None:
    """The outlet's name, if the whole text is one: of the table, a domain, or by a newspaper's word."""
    if len(text) > _LONGEST:
        return None
    text = " ".join(text.split())
    if text in _OUTLETS or text in _CAPITAL_OUTLETS or is_domain(text):
        return as_read(text)
    if not text.isascii() and (_HAN_OUTLET.fullmatch(text) or _HANGUL_OUTLET.fullmatch(text)):
        return text
    return as_read(text) if _is_newspaper(text) else None


def known_publisher(text: str) -> str | None:
    """The outlet's name, if the whole text is an outlet of the table or a domain."""
    if len(text) > _LONGEST:
        return None
    text = " ".join(text.split())
    listed = text in _OUTLETS or text in _CAPITAL_OUTLETS or is_domain(text)
    return as_read(text) if listed else None


def is_domain(text: str) -> bool:
    """Whether the text is a host name such as `VOV.VN`."""
    return "." in text and _DOMAIN.fullmatch(text) is not None


def as_read(text: str) -> str:
    """A publisher's name in capitals as readers write it, `THE HANOI TIMES` -> `The Hanoi Times`.

    Domains and names of one word (`VOV.VN`, `CNN`) stay as they are.
    """
    if not text.isupper() or " " not in text or is_domain(text):
        return text
    return " ".join(
        word if len(word) <= 3 and word not in _SMALL else word.capitalize()
        for word in text.split()
    )


_SMALL = frozenset(
    ("THE", "NEW", "LA", "LE", "EL", "DIE", "DER", "DAS", "SUN", "DAY", "LOS", "SAN")
)


def _is_newspaper(text: str) -> bool:
    """Two to six capitalised words of which the last (or first) is a newspaper's word."""
    found = [word for word in _BOUNDED.split(text) if word]
    if not 2 <= len(found) <= 6:
        return False
    keys = [word.casefold() for word in found]
    if not (keys[-1] in _LAST or keys[0] in _FIRST or (keys[0] == "the" and keys[1] in _LAST)):
        return False
    if not _NAME.fullmatch(text) or " ".join(keys) in _NONE:
        return False
    return all(word[0].isupper() or word in _LINKS or word[0].isdigit() for word in found)


_LINKS = frozenset(
    ("of", "and", "&", "de", "del", "la", "le", "do", "da", "di", "for", "the", "am", "und", "van")
)
