"""What the elements of a page say about their text: navigation, comments, a caption, ...

Names lie: a page may wear `has-comments`, the article stand in `div.teaser`. So a region counts for
what it says only where the prose of the page lies elsewhere.
"""

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from itertools import pairwise

from pipeline.stages.extract.elements import HEADINGS
from pipeline.stages.extract.facts import Facts, sums
from pipeline.stages.extract.page import Line, Page
from pipeline.stages.extract.tokens import attributes_of_tag, without_address
from pipeline.stages.extract.vocabulary import ELEMENTS, FIRM, NAMING, PAIRS, ROLES, WORDS

_WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
_TELLING = ("role", "hidden", "style", "type", "data-")  # besides `class` and `id`
_LONGEST_NAME = 5  # names of more words are slugs: titles of sections, not what they hold
_NAMED_BY_TITLE = frozenset(("p", "li"))  # their ids are slugs and hashes
_HIDING = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_LABEL_OF_WORD = {word: label for label, words in WORDS.items() for word in words.split()}
_LABEL_OF_PAIR = {pair: label for label, pairs in PAIRS.items() for pair in pairs.split()}
_QUOTE = re.compile(r"(?<![a-z])(?:pull|block)?-?quote(?![a-z])", re.IGNORECASE)
_LARGEST_FIGURE = 50  # elements in which a figure shows what it holds
_SHARE = 0.3  # a region with a larger share of the page's prose is not what its name says
_FIRM_SHARE = 0.45  # the same for labels that hardly ever stand on an article
_LONGEST_KNOWN = 1_000  # characters of a tag that is remembered
_ENOUGH = 150  # weight of unlabelled prose from which a region apart from it may be larger still


class Regions:
    """The label that each element's own tag and names give it, worked out when asked for."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._own: dict[int, str] = {}
        self._claimed = {-1: "", 0: ""}

    def own(self, element: int) -> str:
        """The label of an element by its own tag and attributes; empty where it says nothing."""
        label = self._own.get(element)
        if label is None:
            label = self._read(element)
            if label == "figure" and self._is_text(element):
                label = ""
            self._own[element] = label
        return label

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

    def _read(self, element: int) -> str:
        """Tags that are written alike say the same, on other pages too."""
        found = self._page.elements[element]
        name, written = found.name, found.written
        if name in ELEMENTS or len(written) < len(" a"):
            return ELEMENTS.get(name, "")
        if name == "a":
            written = without_address(written)
        known = len(written) <= _LONGEST_KNOWN
        return _label_of_tag(name, written) if known else _label_of_tag.__wrapped__(name, written)

    def claimed(self, element: int) -> str:
        """The label of the innermost labelled element around (or at) an element."""
        path = []
        elements, known = self._page.elements, self._claimed
        label = known.get(element)
        while label is None:
            path.append(element)
            element = elements[element].parent
            label = known.get(element)
        for place in reversed(path):
            label = known[place] = self.own(place) or label
        return label


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


def labels(
    page: Page, facts: Sequence[Facts], kept: Sequence[int], regions: Regions
) -> dict[int, str]:
    """The kept lines that stand in a region which is no part of the article, with its label."""
    prose = [index for index in kept if facts[index].prose]
    weights = [fact.weight for fact in facts]
    free = [index for index in prose if not regions.claimed(page.lines[index].element)]
    inside = sums(page, prose or kept, weights)
    unlabelled = sums(page, free, weights)
    counts = _counts(page, kept)
    inherited = _inherited(page, regions, counts, inside, unlabelled)
    found = {index: _majority(page.lines[index], inherited) for index in kept}
    return {index: label for index, label in found.items() if label}


def _majority(line: Line, inherited: Sequence[str]) -> str:
    """The label under which at least half of a line's characters stand; empty for none."""
    sizes: dict[str, int] = {}
    if len(line.runs) == 1:
        return inherited[line.runs[0].element]
    for run in line.runs:
        label = inherited[run.element]
        sizes[label] = sizes.get(label, 0) + len(run.dense)
    return max(sorted(sizes), key=lambda label: sizes[label])


def _counts(page: Page, kept: Sequence[int]) -> list[int]:
    """Per element: how many runs of kept lines it holds; inline elements count too."""
    found = [0] * len(page.elements)
    for index in kept:
        for run in page.lines[index].runs:
            found[run.element] += 1
    for place in range(len(page.elements) - 1, 0, -1):
        if found[place]:
            found[page.elements[place].parent] += found[place]
    return found


def _inherited(
    page: Page,
    regions: Regions,
    counts: Sequence[int],
    inside: Sequence[int],
    unlabelled: Sequence[int],
) -> list[str]:
    """Per element: the label of the outermost region around it that counts."""
    outermost = _outermost(page, regions, counts)
    total = max(inside[0], 1)
    claims: dict[str, int] = {}
    for place, label in outermost.items():
        if label not in FIRM:
            claims[label] = claims.get(label, 0) + inside[place]
    inherited = [""] * len(page.elements)
    for place in [place for place, count in enumerate(counts) if count and place]:
        parent = page.elements[place].parent
        if inherited[parent]:
            inherited[place] = inherited[parent]
            continue
        label = regions.own(place)
        if not label:
            continue
        firm = label in FIRM
        apart = unlabelled[0] >= _ENOUGH and not unlabelled[parent]
        weight = inside[place] if firm else claims.get(label, inside[place])
        if apart or weight < (_FIRM_SHARE if firm else _SHARE) * total:
            inherited[place] = label
    return inherited


def _outermost(page: Page, regions: Regions, counts: Sequence[int]) -> dict[int, str]:
    """The labelled elements with kept lines in them that lie in no other one of the same label."""
    found: dict[int, str] = {}
    elements, above = page.elements, [""] * len(page.elements)
    for place, count in enumerate(counts):
        if count and place:  # what holds kept lines lies in nothing but such
            around = above[elements[place].parent]
            label = regions.own(place) or around
            above[place] = label
            if label != around:
                found[place] = label
    return found


def _label_of_state(attributes: Mapping[str, str]) -> str:
    hidden = "hidden" in attributes or attributes.get("aria-hidden") == "true"
    return "hidden" if hidden or _HIDING.search(attributes.get("style", "")) else ""


@lru_cache(1 << 14)  # tags differ in their addresses more than in their names
def _label_of_names(names: str) -> str:
    """The first label that the words of a `class` or `id` give."""
    for name in names.split():
        found = words(name)
        for first, second in pairwise(found):
            label = _LABEL_OF_PAIR.get(f"{first}-{second}")
            if label:
                return label
        for word in found:
            label = _LABEL_OF_WORD.get(word)
            if label:
                return label
    return ""


def words(name: str) -> list[str]:
    """The words of a name; pieces with digits inside are hashes or numbers, not words."""
    pieces = re.split(r"[\W_]+", name)
    bare = [piece.rstrip("0123456789") for piece in pieces]
    sound = [
        word
        for word, piece in zip(bare, pieces, strict=True)
        if word.isalpha() and (word == piece or len(word) >= 4)
    ]
    found = [word.lower() for piece in sound for word in _WORD.findall(piece)]
    return found if len(found) <= _LONGEST_NAME else []
