"""The attributes that are left out: no expression of trafilatura decides otherwise without them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree
from trafilatura import settings, xpaths

from pipeline.stages.extract import heeded
from pipeline.stages.extract.tokens import attributes_of_tag

DISCARDING = [
    *xpaths.RAW_TREE_PRUNE_XPATH,
    *xpaths.OVERALL_DISCARD_XPATH,
    *xpaths.DISCARD_IMAGE_ELEMENTS,
]
ALL = [
    *DISCARDING,
    *xpaths.TEASER_DISCARD_XPATH,
    *xpaths.BODY_XPATH,
    *xpaths.REMOVE_COMMENTS_XPATH,
    *xpaths.REMOVE_COMMENTS_AND_LISTS_XPATH,
    settings.BASIC_CLEAN_XPATH,
]
TELLING = (
    *("post", "entry", "articleBody", "article__content", "post-entry", "story", "story-content"),
    *("FullText", "single-post", "content", "content_main", "Main-content", "Page-content", "main"),
    *("primary-2", "text", "cell", "comments", "comol", "article-comments"),
    *("infinite-scroll", "mvp-post-add-box", "elementor-share-buttons", "Navigation", "nav-2"),
    *("MostPopularStories", "cookie", "share-x", "sidebar", "widget", "ad-1", "byline", "dfpAd"),
    *("reply-1", "hidden", "display:none", "display: none", "true", "hide-print", "akismet"),
    *(
        "caption",
        "footer",
        "a-Teaser",
        "Cookie-Banner",
        "OneTrust",
        "notice--cookie",
        "slide",
        "related",
    ),
)
SILENT = (
    "wrapper",
    "Commentary",
    "col-md-8",
    "css-1x2y3z",
    "clearfix",
    "pt-4",
    "color: red",
    "x",
    "",
    "false",
)
NAMES = (
    "div",
    "p",
    "section",
    "span",
    "ul",
    "li",
    "article",
    "main",
    "td",
    "aside",
    "h2",
    "details",
)
KEYS = ("class", "id", "role", "style", "itemprop", "aria-hidden", "data-component", "title")
VALUES = st.lists(st.sampled_from((*TELLING, *SILENT)), min_size=1, max_size=3).map(" ".join)
GIVEN = st.dictionaries(st.sampled_from(KEYS), VALUES, max_size=4)


def verdicts(
    name: str, given: dict[str, str], expressions: list[etree.XPath]
) -> list[tuple[bool, bool]]:
    """Of an element as it is named at first, and once its name is converted."""
    converted = {"ul": "list", "li": "item", "details": "div"}.get(name, name)
    first, later = _around(name, given), _around(converted, given)
    return [(bool(expression(first)), bool(expression(later))) for expression in expressions]


def _around(name: str, given: dict[str, str]) -> etree._Element:
    root = etree.Element("body")
    element = etree.SubElement(root, name)
    for key, value in given.items():
        element.set(key, value)
    return root


@given(st.sampled_from(NAMES), GIVEN)
def test_what_is_left_out_changes_no_verdict(name: str, given: dict[str, str]) -> None:
    kept = dict(attributes_of_tag(f"{heeded.kept(name, given)}>"))
    assert verdicts(name, kept, ALL) == verdicts(name, given, ALL)


@given(st.sampled_from(NAMES), GIVEN)
def test_what_is_discarded_is_what_the_extractor_discards(name: str, given: dict[str, str]) -> None:
    converted = [after for _, after in verdicts(name, given, DISCARDING)]
    assert heeded.is_discarded(name, given) == any(converted)


@pytest.mark.parametrize("value", TELLING)
def test_each_name_is_read_by_some_expression(value: str) -> None:
    """Else the two tests above would say little."""
    assert any(
        any(verdict)
        for name in ("div", "ul")
        for key in KEYS
        for verdict in verdicts(name, {key: value}, ALL)
    )
    assert any(heeded.kept("div", {key: value}) for key in KEYS)


@pytest.mark.parametrize("value", SILENT)
def test_what_no_expression_reads_is_left_out(value: str) -> None:
    assert not any(heeded.kept("div", {key: value}) for key in KEYS)


@pytest.mark.parametrize(
    ("name", "given", "expected"),
    [
        ("td", {"colspan": "2", "class": "x"}, ' colspan="2"'),
        ("div", {"colspan": "2"}, ""),
        ("blockquote", {"lang": "en"}, ' lang="en"'),
        ("p", {"lang": "en"}, ""),
        ("table", {"role": "presentation"}, ' role="presentation"'),
        ("div", {"data-lp-replacement-content": ""}, ' data-lp-replacement-content=""'),
        ("pre", {"class": "highlight-source"}, ' class="highlight-source"'),
        ("div", {"id": "x", "class": "cookie"}, ' id="x" class="cookie"'),
        ("div", {"title": "cookie"}, ""),
    ],
)
def test_attributes_that_count_are_kept(name: str, given: dict[str, str], expected: str) -> None:
    assert heeded.kept(name, given) == expected


def test_long_names_are_read_and_not_remembered() -> None:
    before = heeded._remembered.cache_info().currsize
    assert heeded.kept("div", {"class": "x " * 1_000}) == ""
    assert heeded.kept("div", {"class": "x " * 1_000 + "sidebar"}) != ""
    assert heeded._remembered.cache_info().currsize == before


def test_characters_that_no_xml_holds_discard_nothing() -> None:
    assert not heeded.is_discarded("div", {"class": "sidebar\x00"})
