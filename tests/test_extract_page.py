"""A page taken apart: tokens without gaps, references, runs and lines, blocks found again."""

from html import unescape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.model import Span
from pipeline.stages.extract.locate import locate
from pipeline.stages.extract.page import dense, parse
from pipeline.stages.extract.tokens import (
    Token,
    attributes,
    attributes_of_tag,
    references,
    tokens,
    without_address,
)

SOUP = st.text(alphabet="<>/!-&;#xpab1 \n\"'=[]C", max_size=80)


@given(SOUP)
def test_tokens_leave_no_gap(page: str) -> None:
    found = list(tokens(page))
    assert "".join(page[start:end] for start, _, _, end, _, _ in found) == page
    assert all(start <= markup <= end for start, _, markup, end, _, _ in found)


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
    ("page", "kinds"),
    [
        ("<a title='1 > 2'>x</a>", ["open", "text", "close"]),
        ('<p class="a"">x "y" z>', ["open", "text"]),
        ("<!-- a > b -->x", ["other", "text"]),
        ("<!-- never closed <p>x", ["other"]),
        ("<script>if (a < b) '</p>'</script>x", ["open", "raw", "close", "text"]),
        ("<script></script>x", ["open", "close", "text"]),
        ("a < b and 3 <4", ["text"]),
        ("<p", ["open"]),
        ("<![CDATA[<p>]]>x", ["other", "text"]),
        ("</ p>x", ["other", "text"]),
    ],
)
def test_kinds_of_tokens(page: str, kinds: list[str]) -> None:
    found: list[str] = []
    for start, kind, markup, end, _, _ in tokens(page):
        found += ["text"] * (start < markup) + [kind] * (markup < end)
    assert found == kinds


def test_attributes_are_decoded_and_the_first_counts() -> None:
    page = "<a HREF=x?a&amp;b class='c d' class=e hidden>"
    _, kind, start, end, name, inner = next(tokens(page))
    token = Token(kind, start, end, name, inner)
    assert attributes(page, token) == {"href": "x?a&b", "class": "c d", "hidden": ""}


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
