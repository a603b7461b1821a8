"""The outline of a page that the extractor is given: what it reads is there, what it drops is not."""

import pytest

from pipeline.stages.extract.outline import Outline, outline
from pipeline.stages.extract.page import parse
from pipeline.stages.extract.survey import survey

PROSE = "The dam above the valley opened its gates on Friday for the first time since the drought began."


def drawn(body: str) -> Outline:
    return outline(survey(parse(f"<html><head><title>T</title></head><body>{body}</body></html>")))


def inner(body: str) -> str:
    html = drawn(body).html
    assert html.startswith("<html><body>")
    assert html.endswith("</body></html>")
    return html.removeprefix("<html><body>").removesuffix("</body></html>")


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("<p>One</p>\n<p>Two</p>", "<p>One</p><p>Two</p>"),
        ("<div><div></div><p>One</p><span></span></div>", "<div><p>One</p></div>"),
        ("<p>One<script>if (a < b) {}</script><style>p {}</style></p>", "<p>One</p>"),
        ("<p><b>One</b> <em>two</em>, three</p>", "<p>One two, three</p>"),
        (
            "<p><span class=x>One</span> <span class=hidden>two</span></p>",
            '<p>One<span class="hidden"> two</span></p>',
        ),
        ("<p onclick='f()' id=main data-x=1>One</p>", '<p id="main">One</p>'),
        ("<p id=i class=x style='color: red'>One</p>", "<p>One</p>"),
        ("<p class='main&quot;b&amp;'>One</p>", '<p class="main&quot;b&amp;">One</p>'),
        ("<p>One &lt; two &amp; 3 < 4</p>", "<p>One &lt; two &amp; 3 &lt; 4</p>"),
        ("<p>One<br>two<br><br>three</p>", "<p>One<br>two<br>three</p>"),
        ("<div>One<hr>two</div>", "<div>One<br>two</div>"),
        ("<p>One <a href=/x>two</a></p>", "<p>One<a> two</a></p>"),
    ],
)
def test_what_the_extractor_reads_is_written(body: str, expected: str) -> None:
    assert inner(body) == expected


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("<nav><ul><li><a>One</a></li><li>two</li></ul></nav>", "<nav> One two</nav>"),
        ("<div class=menu><ul><li><a>One</a></li></ul></div>", "<nav> One</nav>"),
        ("<figure><div><p>One</p></div></figure>", "<nav> One</nav>"),
        ("<aside><p>One</p></aside>", ""),
        ("<div class=widget><ul><li>One</li></ul></div>", "<nav> One</nav>"),
        ("<nav>One</nav><div class=widget><b>two</b></div><time>3</time>", "<nav> One two 3</nav>"),
        ("<div><nav>One</nav><p class=byline>two</p></div>", "<nav> One two</nav>"),
        ("<div><nav>One</nav><aside>two</aside></div>", "<nav> One</nav>"),
        ("<div><nav>One</nav><p>two</p></div>", "<div><nav> One</nav><p>two</p></div>"),
    ],
)
def test_what_it_deletes_is_not_marked_up(body: str, expected: str) -> None:
    assert inner(f"{body}<p>{PROSE * 3}</p>") == f"{expected}<p>{PROSE * 3}</p>"


def test_a_region_with_prose_keeps_its_elements() -> None:
    assert (
        inner(f"<div class=menu><p>{PROSE}</p></div>") == f'<div class="menu"><p>{PROSE}</p></div>'
    )


def test_an_element_that_holds_most_of_the_page_is_not_taken_for_its_name() -> None:
    assert (
        inner(f"<aside><p>{PROSE}</p></aside><p>One</p>")
        == f"<aside><p>{PROSE}</p></aside><p>One</p>"
    )


LINE = "I went to the river in the morning"  # of verse, or a sentence that ends like none


@pytest.mark.parametrize(
    "body",
    [
        f'<div class="widget"><p>{PROSE}</p></div><p>{PROSE * 9}</p>',
        f'<div class="widget"><p>{LINE}</p></div><p>{PROSE * 9}</p>',
        f'<div class="widget"><p>One</p></div><p>{PROSE}</p>',  # little prose on the page
        f'<div class="widget">{"<p>One two</p>" * 30}</div><p>{PROSE * 3}</p>',  # much of the page
    ],
)
def test_names_that_the_extractor_discards_for_may_lie(body: str) -> None:
    assert inner(body) == body


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (
            "<ul><li><a>One two</a></li><li><b><a>three four</a></b></li></ul>",
            "<ul><li><a>One two</a> <a>three four</a></li></ul>",
        ),
        (
            "<div id=main><div><a>One two</a> | <a>three</a></div><div><nav>four</nav></div></div>",
            '<div id="main"><a>One two</a> <a>three</a> |<nav>four</nav></div>',
        ),
        (
            "<div><div><div><a>One two</a></div></div></div>",
            "<div><a>One two</a></div>",
        ),
    ],
)
def test_what_holds_links_alone_is_written_as_links(body: str, expected: str) -> None:
    assert inner(f"{body}<p>{PROSE * 3}</p>") == f"{expected}<p>{PROSE * 3}</p>"


def test_many_links_are_written_as_a_few() -> None:
    items = "".join(f"<li><a>Section {number}</a></li>" for number in range(30))
    html = inner(f"<ul>{items}</ul><p>{PROSE * 3}</p>")
    assert html.count("<a>") == 6
    assert all(f"Section {number}" in html for number in range(30))


@pytest.mark.parametrize(
    "body",
    [
        "<div><h3><a>One two</a></h3><h3><a>Three four</a></h3></div>",  # a heading may be kept
        "<div><p><a>One two</a></p><p><a>Three four</a></p></div>",  # a listing of documents
        "<ul><li><a>One</a> two three</li><li>four five</li></ul>",
    ],
)
def test_what_may_be_more_than_links_is_marked_up(body: str) -> None:
    assert inner(f"{body}<p>{PROSE * 3}</p>") == f"{body}<p>{PROSE * 3}</p>"


def test_a_page_of_links_alone_is_written_in_full() -> None:
    body = "<ul><li><a>One two</a></li><li><a>three four</a></li></ul>"
    assert inner(body) == body


def test_parts_of_a_short_element_with_links_are_counted() -> None:
    body = "<div><a>One two</a><br>three<span class=x> four</span></div>"
    assert inner(f"{body}<p>{PROSE * 3}</p>").startswith(body.replace(" class=x", ""))
    long = body.replace("three", PROSE * 2)
    assert "<span" not in inner(f"{long}<p>{PROSE * 3}</p>")


def test_a_link_that_says_it_is_for_sharing_is_no_link_of_the_text() -> None:
    body = "<div>One two <a class=share-this>three</a></div>"
    assert inner(f"{body}<p>{PROSE * 3}</p>").startswith("<div>One two<nav> three</nav></div>")


def test_links_in_prose_are_left_out_where_their_share_decides_nothing() -> None:
    linked = f"<p>{PROSE} <a href=/x>More</a>.</p>"
    assert inner(f"<div>{linked * 4}</div>") == f"<div>{f'<p>{PROSE} More.</p>' * 4}</div>"
    kept = linked.replace(" <a href=/x>", "<a> ")
    assert inner(f"<div>{linked}</div><p>{PROSE * 4}</p>") == f"<div>{kept}</div><p>{PROSE * 4}</p>"


def test_a_figure_around_a_table_keeps_it() -> None:
    body = f"<figure><table><tr><td>One</td></tr></table></figure><p>{PROSE}</p>"
    assert inner(body) == body


def test_links_that_show_pictures_are_one_where_they_stand() -> None:
    picture = "<a href=/x><img src=/x.jpg></a>"
    body = f"<div>{picture * 3}<p>A bridge</p></div><p>{PROSE}</p>"
    assert inner(body) == f"<div><a></a><p>A bridge</p></div><p>{PROSE}</p>"


def test_json_ld_is_kept_and_other_scripts_are_not() -> None:
    data = '<script type="application/ld+json">{"a": "<p>"}</script>'
    assert inner(f"{data}<script>x</script><p>One</p>") == f"{data}<p>One</p>"


def test_depth_counts_what_is_written() -> None:
    assert drawn("<p>One</p>").depth < drawn("<div><div><div><p>One</p></div></div></div>").depth
    assert drawn("<p>One</p>" + "<div>" * 300).depth < 10


def test_a_link_never_closed_does_not_close_the_paragraph_it_stands_around() -> None:
    page = parse("<body><a name=top><p>One <a href=/x>two</a> three</p></body>")
    runs = [run for line in page.lines for run in line.runs]
    assert [run.linked for run in runs] == [True, True, False]
    assert page.elements[runs[2].element].name == "p"
