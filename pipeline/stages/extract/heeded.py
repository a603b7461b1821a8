"""What trafilatura reads of an element's attributes, asked of its own public expressions.

It chooses and discards elements by XPath expressions over their names (`class`, `id`, `role`, ...),
and evaluates each of them for nearly every element. Names that none of them looks for need not be
written; what they discard need not be marked up inside.
"""

import re
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from html import escape
from typing import Any, NamedTuple

_NAMES = ("class", "id", "role", "style", "itemprop", "aria-hidden", "data-component")
_BY_NAME: Mapping[str, tuple[str, ...]] = {
    **dict.fromkeys(("td", "th"), ("colspan", "rowspan")),
    **dict.fromkeys(("blockquote", "pre", "q"), ("lang",)),
    **dict.fromkeys(("math", "annotation"), ("encoding", "alttext", "display")),
    "table": ("role",),
}
"""Attributes whose every value counts, in elements of a name."""
_MARK = "data-lp-replacement-content"  # counts by being there
_CODE = re.compile(r"w3-code|highlight|hljs")  # classes that mark code, outside the expressions
_CONVERTED = {
    **dict.fromkeys(("ul", "ol", "dl"), "list"),
    **dict.fromkeys(("li", "dd", "dt"), "item"),
    "details": "div",
}
"""What elements are called by the time that the expressions are asked (see its `CONVERSIONS`)."""
_LONGEST_VALUE = 1_000  # characters of a value that is remembered
_TRANSLATED = re.compile(r"translate\([^()]*\)")
_LITERAL = re.compile(r"(=|starts-with\([^()']*,|contains\([^()']*,|,)\s*'([^']*)'(\s*,\s*'i')?")


class _Expressions(NamedTuple):
    """`looked_for`: what a value holds if an expression reads it; `discard`: asked of a tree."""

    looked_for: re.Pattern[str]
    discard: Any  # an lxml XPath; lxml has no types


def kept(name: str, given: Mapping[str, str]) -> str:
    """The attributes of an element that count for the extractor, as they are written in a tag."""
    keys = set(_BY_NAME.get(name, ()))
    if _MARK in given or any(_is_looked_for(given[key]) for key in _NAMES if key in given):
        keys |= {*_NAMES, _MARK}  # all: some expressions read the one that is written first
    return "".join([f' {key}="{escape(given[key])}"' for key in given if key in keys])


def is_discarded(name: str, given: Mapping[str, str]) -> bool:
    """Whether the extractor deletes an element for its attributes, wherever it looks for text."""
    from lxml import etree  # noqa: PLC0415  (for pages only)

    root = etree.Element("body")
    element = etree.SubElement(root, _CONVERTED.get(name, name))
    for key in (*_NAMES, _MARK):
        if key in given:
            try:
                element.set(key, given[key])
            except ValueError:  # characters that no XML may hold
                return False
    return bool(_expressions().discard(root))


def _is_looked_for(value: str) -> bool:
    """Whether one of the expressions may read a value; in doubt it may."""
    return (_remembered if len(value) <= _LONGEST_VALUE else _searched)(value)


def _searched(value: str) -> bool:
    return _expressions().looked_for.search(value) is not None


_remembered = lru_cache(1 << 14)(_searched)  # the pages of a site use the same names again


@cache
def _expressions() -> _Expressions:
    from lxml import etree  # noqa: PLC0415
    from trafilatura import settings, xpaths  # noqa: PLC0415

    discarding = [
        *xpaths.RAW_TREE_PRUNE_XPATH,
        *xpaths.OVERALL_DISCARD_XPATH,
        *xpaths.DISCARD_IMAGE_ELEMENTS,
    ]
    all_of_them = [
        *discarding,
        *xpaths.TEASER_DISCARD_XPATH,
        *xpaths.BODY_XPATH,
        *xpaths.REMOVE_COMMENTS_AND_LISTS_XPATH,
        settings.BASIC_CLEAN_XPATH,
    ]
    patterns = dict.fromkeys(p for given in all_of_them for p in _patterns(given.path))
    union = "|".join(given.path.strip() for given in discarding)
    return _Expressions(
        re.compile("|".join([*patterns, _CODE.pattern])),
        etree.XPath(f"boolean({union})", namespaces={"re": xpaths.REGEXP_NS}),
    )


def _patterns(expression: str) -> Iterator[str]:
    """What each literal of an XPath expression matches, as patterns for a search.

    `=`, `starts-with`, `contains` and `re:test` take it as it is; after `translate`, which folds
    single letters, and with the flag "i" case is ignored.
    """
    for before, literal, flag in _LITERAL.findall(_TRANSLATED.sub("~", expression)):
        if before == "=":
            pattern = rf"\A{re.escape(literal)}\Z"
        elif before.startswith("starts-with"):
            pattern = rf"\A{re.escape(literal)}"
        elif before.startswith("contains"):
            pattern = re.escape(literal)
        else:
            pattern = literal
        yield f"(?i:{pattern})" if flag or "~" in before else f"(?:{pattern})"
