"""What bytes say of themselves before they are text: that they are a page, and its encoding."""

import re
from typing import NamedTuple

PAGE_NAMES = (".html", ".htm", ".xhtml")
_WEB_PAGE = re.compile(
    rb"(?:\s|<\?xml[^>]{0,200}>|<!--(?:[^-]|-(?!->)){0,2000}-->)*(?:<!doctype\s+html|<html[\s>])",
    re.IGNORECASE,
)
_HEAD_OR_BODY = re.compile(rb"<(?:head|body|title|meta|script|link)[\s>]", re.IGNORECASE)
_MARKS = b"\xef\xbb\xbf\xff\xfe"

# Browsers look at the first 1,024 bytes; pages with long scripts before their `meta` are common.
_HEAD = 8192
_XML = re.compile(rb"""\s*<\?xml[^>]{0,100}?\sencoding\s*=\s*["']([\w:.-]{1,40})""")
_COMMENT = re.compile(rb"<!--.*?-->", re.DOTALL)
_META = re.compile(rb"<meta\s[^>]{0,500}>", re.IGNORECASE)
_CHARSET = re.compile(rb"""charset\s*=\s*["']?\s*([\w:.-]{1,40})""", re.IGNORECASE)
_PARAMETER = re.compile(r"""charset\s*=\s*["']?\s*([\w:.-]{1,40})""", re.IGNORECASE)


class Declaration(NamedTuple):
    """An encoding's label as it is given, and what gives it."""

    label: str
    source: str


def is_web_page(data: bytes) -> bool:
    """Whether the bytes begin like an HTML document, in any encoding that ASCII shows through.

    A text that merely opens with a tag has no head, title or body after it.
    """
    head = data[:_HEAD].replace(b"\0", b"").lstrip(_MARKS)
    return _WEB_PAGE.match(head) is not None and _HEAD_OR_BODY.search(head) is not None


def is_named_page(name: str) -> bool:
    """Whether a file is called an HTML page."""
    return name.lower().endswith(PAGE_NAMES)


def declarations(name: str, data: bytes, content_type: str | None) -> tuple[Declaration, ...]:
    """The encodings that a page is said to be in, what counts most first; none for another text.

    Args:
        name: of the file.
        data: its bytes.
        content_type: the HTTP header of that name, where it is known.

    """
    if not (is_named_page(name) or is_web_page(data)):
        return ()
    header = _PARAMETER.search(content_type or "")
    head = data[:_HEAD]
    xml = _XML.match(head)
    found = [Declaration(header[1], "the HTTP header")] if header else []
    tags = _META.findall(_COMMENT.sub(b"", head))
    metas = [charset[1] for tag in tags if (charset := _CHARSET.search(tag))]
    found += [Declaration(label.decode("ascii", "replace"), "the meta tag") for label in metas[:1]]
    if xml:
        found.append(Declaration(xml[1].decode("ascii", "replace"), "the XML declaration"))
    return tuple(found)
