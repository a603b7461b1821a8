"""HTML entities that were left in plain text."""

import re
from html import unescape
from html.entities import name2codepoint

from pipeline import edits as lists
from pipeline.model import Edit, Rule

ENTITY = Rule(
    id="normalise.entity",
    title="HTML entities become the characters they stand for",
    why="Text that was escaped once too often, or cut out of HTML without a parser, keeps `&amp;`, "
    "`&nbsp;` or `&#8217;`. Complete names of HTML 4 and numbers, with their semicolon; escaped "
    "twice, they are resolved twice. `&lt;` only where it opens nothing that looks like a tag.",
    example="`AT&amp;amp;T&amp;#8217;s` becomes AT&T’s.",
    counter_example="A text with tags in it, raw or escaped (`&lt;p&gt;`), or about HTML or XML: "
    "there the entity is what is talked about.",
    wrong_when="An article explains entities without naming HTML or showing a tag.",
)

_ENTITY = re.compile(
    r"&#(?P<high>5[56][0-9]{3}|[xX][dD][89abAB][0-9a-fA-F]{2});"  # both halves of a UTF-16 pair
    r"&#(?P<low>5[67][0-9]{3}|[xX][dD][c-fC-F][0-9a-fA-F]{2});"
    r"|&(?:amp;)*(?P<one>#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,7});"
)
# What shows that markup itself is the subject: a tag, plain or escaped, or its name.
_MARKUP = re.compile(
    r"(?:<|&(?:amp;)*(?:lt|#0*60|#[xX]0*3[cC]);)[A-Za-z/!?]|\b(?:X?HTML5?|XML|SGML|SVG)\b"
)
_NAMES = frozenset(name2codepoint) | {"apos", "AMP", "QUOT", "NBSP"}


def edits(text: str) -> list[Edit]:
    """Entities as characters, unless the text holds or names markup."""
    if "&" not in text or not _ENTITY.search(text) or _MARKUP.search(text):
        return []
    return lists.from_pattern(text, _ENTITY, ENTITY.id, _character)


def _character(match: re.Match[str]) -> str:
    if match["one"] is None:
        return _joined(match)
    name = match["one"]
    if name[0] != "#" and name not in _NAMES:
        return match.group()
    return unescape(f"&{name.lower() if name == 'NBSP' else name};")


def _joined(match: re.Match[str]) -> str:
    """The character of a surrogate pair that was written as two entities."""
    halves = "".join(chr(_number(match[half])) for half in ("high", "low"))
    try:
        return halves.encode("utf-16-le", "surrogatepass").decode("utf-16-le")
    except UnicodeDecodeError:
        return halves


def _number(digits: str) -> int:
    return int(digits[1:], 16) if digits[0] in "xX" else int(digits)
