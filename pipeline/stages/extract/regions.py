"""What the elements of a page say about their text: navigation, comments, a caption, ..."""

import re

from pipeline.stages.extract.elements import HEADINGS
from pipeline.stages.extract.page import Page
from pipeline.stages.extract.vocabulary import ELEMENTS, PAIRS, ROLES, WORDS

_WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
_PIECE = re.compile(r"[^\W_]+")
_LONGEST_NAME = 5  # names of more words are slugs: titles of sections, not what they hold
_NAMED_BY_TITLE = frozenset(("h1", "h2", "h3", "h4", "h5", "h6", "p", "li"))  # their ids are slugs
_HIDING = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_LABEL_OF_WORD = {word: label for label, words in WORDS.items() for word in words.split()}
_LABEL_OF_PAIR = {pair: label for label, pairs in PAIRS.items() for pair in pairs.split()}


class Regions:
    """The label that each element's own tag and names give it, worked out when asked for."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._own: dict[int, str] = {}

    def own(self, element: int) -> str:
        """The label of an element by its own tag and attributes; empty where it says nothing."""
        label = self._own.get(element)
        if label is None:
            label = self._own[element] = self._read(element)
        return label

    def _read(self, element: int) -> str:
        name = self._page.elements[element].name
        label = ELEMENTS.get(name, "")
        if label:
            return label
        attributes = self._page.attributes(element)
        if name in HEADINGS:  # they are named after what they stand over
            return _label_of_state(attributes)
        if not attributes:
            return ""
        return (
            _label_of_state(attributes)
            or ROLES.get(attributes.get("role", ""), "")
            or _label_of_names(attributes.get("class", ""))
            or ("" if name in _NAMED_BY_TITLE else _label_of_names(attributes.get("id", "")))
        )


def _label_of_state(attributes: dict[str, str]) -> str:
    hidden = "hidden" in attributes or attributes.get("aria-hidden") == "true"
    return "hidden" if hidden or _HIDING.search(attributes.get("style", "")) else ""


def _label_of_names(names: str) -> str:
    """The first label that the words of a `class` or `id` give."""
    for name in names.split():
        words = _words(name)
        for first, second in zip(words, words[1:], strict=False):
            label = _LABEL_OF_PAIR.get(f"{first}-{second}")
            if label:
                return label
        for word in words:
            label = _LABEL_OF_WORD.get(word)
            if label:
                return label
    return ""


def _words(name: str) -> list[str]:
    """The words of a name; pieces with digits in them are hashes or numbers, not words."""
    pieces = [piece for piece in _PIECE.findall(name) if piece.isalpha()]
    words = [word.lower() for piece in pieces for word in _WORD.findall(piece)]
    return words if len(words) <= _LONGEST_NAME else []
