"""What the elements of a page say about their text: navigation, comments, a caption, ...

Names lie: a page may wear `has-comments`, the article stand in `div.teaser`. So a region counts for
what it says only where the prose of the page lies elsewhere.
"""

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from itertools import pairwise

from pipeline.stages.extract.elements import HEADINGS
from pipeline.stages.extract.page import Page
from pipeline.stages.extract.tokens import attributes_of_tag, without_address
from pipeline.stages.extract.vocabulary import ELEMENTS, NAMING, PAIRS, ROLES, WORDS

_WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
_NO_WORD = re.compile(r"[\W_]+")
# The words of a name in small letters, most names are: what the ways for others find in it too.
_PLAIN_WORD = re.compile(r"(?<![a-z0-9])(?:[a-z]++(?![0-9])|[a-z]{4,}+(?=[0-9]++(?![a-z])))")
_TELLING = ("role", "hidden", "style", "type", "data-")  # besides `class` and `id`
_LONGEST_NAME = 5  # names of more words are slugs: titles of sections, not what they hold
_NAMED_BY_TITLE = frozenset(("p", "li"))  # their ids are slugs and hashes
_HIDING = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_LABEL_OF_WORD = {word: label for label, words in WORDS.items() for word in words.split()}
_LABEL_OF_PAIR = {pair: label for label, pairs in PAIRS.items() for pair in pairs.split()}
_QUOTE = re.compile(r"(?<![a-z])(?:pull|block)?-?quote(?![a-z])", re.IGNORECASE)
_LARGEST_FIGURE = 50  # elements in which a figure shows what it holds
_LONGEST_KNOWN = 1_000  # characters of a tag that is remembered


class Regions:
    """The label that each element's own tag and names give it, and that of the region around it."""

    def __init__(self, page: Page, shown: Iterable[int]) -> None:
        """Read the elements around a page's text, outer ones first; others when asked for."""
        self._page = page
        self._own: list[str | None] = [None] * len(page.elements)
        self._claimed: list[str | None] = [None] * len(page.elements)
        self._own[0] = self._claimed[0] = ""
        self._read(shown)

    def own(self, element: int) -> str:
        """The label of an element by its own tag and attributes; empty where it says nothing."""
        label = self._own[element]
        if label is None:
            self._read(reversed(self._unread(element)))
            label = self._own[element] or ""
        return label

    def claimed(self, element: int) -> str:
        """The label of the innermost labelled element around (or at) an element."""
        label = self._claimed[element]
        if label is None:
            self._read(reversed(self._unread(element)))
            label = self._claimed[element] or ""
        return label

    def _unread(self, element: int) -> list[int]:
        """An element and those around it that are not known, inner ones first."""
        found = []
        while self._own[element] is None:
            found.append(element)
            element = self._page.elements[element].parent
        return found

    def _read(self, places: Iterable[int]) -> None:
        """Read elements, what is around each before it."""
        elements = self._page.elements
        for place in places:
            element = elements[place]
            name, written = element.name, element.written
            label = ELEMENTS.get(name)
            if label is None:
                label = _label_in(name, written) if len(written) >= len(" a") else ""
            if label == "figure" and self._is_text(place):
                label = ""
            self._own[place] = label
            self._claimed[place] = label or self._claimed[element.parent]

    def _is_text(self, figure: int) -> bool:
        """Whether an element `figure` frames a table or a quotation instead of a picture."""
        elements = self._page.elements
        if elements[figure].name != "figure":
            return False
        quoted = _QUOTE.search(self._page.attributes(figure).get("class", "")) is not None
        for place in range(figure + 1, min(len(elements), figure + _LARGEST_FIGURE)):
            inner = elements[place]
            if inner.parent < figure:
                return False
            if inner.name == "table" or (quoted and inner.name == "blockquote"):
                return True
        return False


def _label_in(name: str, written: str) -> str:
    """The label that a start tag gives its element: tags that are written alike say the same."""
    if name == "a":
        written = without_address(written)
    known = len(written) <= _LONGEST_KNOWN
    return _label_of_tag(name, written) if known else _label_of_tag.__wrapped__(name, written)


@lru_cache(1 << 14)  # the pages of a site write the same tags again and again
def _label_of_tag(name: str, written: str) -> str:
    """The label that the attributes in an element's start tag give it."""
    lower = written.lower()
    if not ("class" in lower or "id" in lower or any(telling in lower for telling in _TELLING)):
        return ""  # before its attributes are read: most links tell where they lead, no more
    given = attributes_of_tag(written)
    label = _label_of_state(given) or ROLES.get(given.get("role", ""), "")
    if label or name in HEADINGS:  # headings are named after what they stand over
        return label
    named = _label_of_names(given.get("class", ""))
    if named or name in _NAMED_BY_TITLE:
        return named
    for key in NAMING:
        if key in given:
            named = named or _label_of_names(given[key])
    return named


def _label_of_state(attributes: Mapping[str, str]) -> str:
    hidden = "hidden" in attributes or attributes.get("aria-hidden") == "true"
    style = "" if hidden else attributes.get("style", "")
    return "hidden" if hidden or (style and _HIDING.search(style)) else ""


def _label_of_names(names: str) -> str:
    """The first label that the words of a `class` or `id` give."""
    return next(filter(None, map(_label_of_name, names.split())), "")


@lru_cache(1 << 14)  # tags differ in their addresses more than in their names
def _label_of_name(name: str) -> str:
    """The label that a pair of the words in a name gives, else one of them."""
    found = words(name)
    for first, second in pairwise(found):
        label = _LABEL_OF_PAIR.get(f"{first}-{second}")
        if label:
            return label
    return next(filter(None, map(_LABEL_OF_WORD.get, found)), "")


def words(name: str) -> list[str]:
    """The words of a name; pieces with digits inside are hashes or numbers, not words."""
    if name.isascii() and name.islower():
        found = _PLAIN_WORD.findall(name)
        return found if len(found) <= _LONGEST_NAME else []
    pieces = _NO_WORD.split(name)
    bare = [piece.rstrip("0123456789") for piece in pieces]
    sound = [
        word
        for word, piece in zip(bare, pieces, strict=True)
        if word.isalpha() and (word == piece or len(word) >= 4)
    ]
    found = [word.lower() for piece in sound for word in _WORD.findall(piece)]
    return found if len(found) <= _LONGEST_NAME else []
