"""A page taken apart: tokens without gaps, references, runs and lines, blocks found again."""

from html import unescape
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.model import Span
from pipeline.stages.extract.locate import locate
from pipeline.stages.extract.page import dense, parse
from pipeline.stages.extract.tokens import (
    SCANNER,
    attributes_of_tag,
    references,
    without_address,
)

SOUP = st.text(alphabet="<>/!-&;#xpab1 \n\"'=[]C", max_size=80)


@given(SOUP)
def test_markup_leaves_no_gap(page: str) -> None:
    found = [match.span() for match in SCANNER.finditer(page)]
    assert all(end == start for (_, end), (start, _) in pairwise(found))
    assert not page or (found[0][0], found[-1][1]) == (0, len(page))


@given(SOUP)
def test_what_is_found_stands_where_it_says(page: str) -> None:
    found = parse(page)
    for element in found.elements[1:]:
        tag = page[element.start : element.end]
        assert tag.startswith("<")
        assert tag[1:].lower().startswith(element.name)
        assert tag.endswith(element.written)
        assert found.elements[element.parent].end <= element.start
    for run in (run for line in found.lines for run in line.runs):
        shown = unescape(page[run.start : run.end])
        assert run.dense == dense(shown)
        assert found.elements[run.element].end <= run.start


@given(
    st.lists(
        st.sampled_from(
            ["&amp;", "&amp", "&notit;", "&nbspx", "&#65;", "&#x", "&", "a", ";", "&copy"]
        )
    )
)
def test_references_stand_for_what_the_standard_says(parts: list[str]) -> None:
    text = "".join(parts)
    position, made = 0, ""
    for found in references(text, 0, len(text)):
        made += text[position : found.start] + found.text
        position = found.end
    assert made + text[position:] == unescape(text)


@pytest.mark.parametrize(
    ("page", "names", "shown"),
    [
        ("<a title='1 > 2'>x</a>", ["a"], ["x"]),
        ('<p class="a"">x "y" z>', ["p"], ['x"y"z>']),
        ('<p a=b="c d=" e>z">x', ["p"], ["x"]),
        ("<p<b>x", ["p<b"], ["x"]),
        ("<!-- a > b -->x", [], ["x"]),
        ("<!-->x<!--->y<!-- never closed <p>z", [], ["x", "y"]),
        ("<script>if (a < b) '</p>'</script>x", ["script"], ["x"]),
        ("<SCRIPT></Script >x", ["script"], ["x"]),
        ("<script>x", ["script"], []),
        ("a < b and 3 <4", [], ["a<band3<4"]),
        ("<b>a</b> < c", ["b"], ["a", "<c"]),
        ("<p", ["p"], []),
        ("<![CDATA[<p>]]>x", [], ["x"]),
        ("</ p>x", [], ["x"]),
        ("<path d=m/>x<path>y", ["path"], ["x", "y"]),
    ],
)
def test_elements_and_texts(page: str, names: list[str], shown: list[str]) -> None:
    found = parse(page)
    assert [element.name for element in found.elements[1:]] == names
    assert [run.dense for line in found.lines for run in line.runs] == shown


def test_raw_contents() -> None:
    page = "<title>a &lt; <b></TITLE><style>p > b {}</style><script></script>"
    raws = parse(page).raws
    assert [(raw.name, page[raw.start : raw.end]) for raw in raws] == [
        ("title", "a &lt; <b>"),
        ("style", "p > b {}"),
    ]


def test_attributes_are_decoded_and_the_first_counts() -> None:
    page = parse("<a HREF=x?a&amp;b class='c d' class=e hidden>")
    assert page.attributes(1) == {"href": "x?a&b", "class": "c d", "hidden": ""}
    assert page.attributes(0) == {}


@pytest.mark.parametrize(
    ("page", "inside", "spaced"),
    [
        ("<div><b>a</b></div>c", 0, False),
        ("<i>x<b>a</b></i> c", 0, True),
        ("<i>x<b>a</b> </i>c", 0, True),
        ("<div>x<b>a</b> </div>c", 0, False),
        ("<p>x<i><b>a</i></b> c", 1, True),
        ("<a><div>a</a>c", 2, False),
        ("<i>a" + "</i>" * 120 + "c", 0, False),
        ("<p>x</br></p>c", 0, False),
    ],
)
def test_rows_of_end_tags(page: str, inside: int, *, spaced: bool) -> None:
    last = parse(page).lines[-1].runs[-1]
    assert (last.dense, last.element, last.spaced) == ("c", inside, spaced)


@pytest.mark.parametrize(
    ("written", "short"),
    [
        (' href="/a" class="b">', ' class="b">'),
        (' class="b" href="/a"id="c">', ' class="b"id="c">'),
        (" title='x href=\"/a\"'>", " title='x href=\"/a\"'>"),
        (' title="x href=" class="/a">', ' title="x href=" class="/a">'),
        (">", ">"),
    ],
)
def test_links_without_their_address(written: str, short: str) -> None:
    assert without_address(written) == short


@given(
    st.lists(
        st.sampled_from([" href=", "class=", '"', "'", " ", "/a", "x", "=", " id=", ' href="/a"'])
    )
)
def test_a_link_keeps_its_other_attributes(parts: list[str]) -> None:
    written = "".join(parts) + ">"
    whole, short = (
        dict(attributes_of_tag(written)),
        dict(attributes_of_tag(without_address(written))),
    )
    whole.pop("href", None), short.pop("href", None)
    assert short == whole


def lines(page: str) -> list[str]:
    return ["".join(run.dense for run in line.runs) for line in parse(page).lines]


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        ("<p>one <b>two</b><p>three", ["onetwo", "three"]),
        ("<ul><li>a<li>b</ul>c", ["a", "b", "c"]),
        ("<table><tr><td>a<td>b<tr><td>c</table>", ["a", "b", "c"]),
        ("a<br>b<br/><br>c", ["a", "b", "c"]),
        ("<p>&nbsp;</p><p> x&nbsp; </p>", ["x"]),
        ("<style>p{}</style><title>t</title>x", ["x"]),
        ("<div>a<span>b</div>c", ["ab", "c"]),
    ],
)
def test_lines(page: str, expected: list[str]) -> None:
    assert lines(page) == expected


def test_runs_stand_where_they_say() -> None:
    page = "<p> One &amp; two, <a href=x>three</a>. </p>"
    runs = parse(page).lines[0].runs
    assert [page[run.start : run.end] for run in runs] == ["One &amp; two,", "three", "."]
    assert [run.spaced for run in runs] == [True, True, False]
    assert [run.linked for run in runs] == [False, True, False]


def test_breaks_are_counted() -> None:
    assert [line.breaks for line in parse("<p>a<br>b<br><br>c<p>d").lines] == [0, 1, 2, 0]


def test_blocks_are_found_in_order_and_in_pieces() -> None:
    page = ["Home", "A paragraph of some length.", "Home", "Another one withawidget inside."]
    found = locate(
        list(map(dense, page)), [dense(page[1]), "Home", dense("Another one with inside.")]
    )
    joined = "".join(map(dense, page))
    assert [joined[a:b] for a, b in found.spans] == [
        dense("A paragraph of some length.Home") + dense("Another one with"),
        "inside.",
    ] or found.lost == 0
    assert Span(0, 4) not in found.spans


def test_what_is_not_on_the_page_is_counted_as_lost() -> None:
    assert locate(["abcdefghijklmnop"], ["zzzzzzzzzzzzzzzzzzzz"]) == ((), 0, 20)
