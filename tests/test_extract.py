"""The extract stage: traced to the page, told from text, metadata with their places, fallbacks."""

import time
from typing import cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline import edits
from pipeline.model import Change, Document, Stage
from pipeline.run import Processed, process
from pipeline.settings import Extract, Settings
from pipeline.stages import extract

PROSE = (
    "The ministry said on Monday that exports had risen by four per cent over the year.",
    "Analysts had expected less, and the currency rose a little after the figures came out.",
    "The largest buyer was again the neighbour to the north, which took a third of all goods.",
)
BODY = "".join(f"<p>{line}</p>\n" for line in PROSE)
HEAD = (
    "<!DOCTYPE html><html lang='en'><head><title>Exports rise - The Herald</title>%s</head><body>"
)


def run(page: str, name: str = "page.html") -> Processed:
    return process(name, page.encode(), Settings(), stages=cast("tuple[Stage, ...]", (extract,)))


def propose(page: str) -> Change:
    document = Document(name="page.html", id="0" * 16, text=page)
    return extract.propose(document, Extract())


def values(result: Processed, name: str) -> list[str]:
    return [field.value for field in result.fields if field.name == name]


def test_every_kept_character_is_the_pages_own() -> None:
    page = HEAD % "" + f"<article><h1>Exports rise</h1>{BODY}</article></body></html>"
    change = propose(page)
    kept = edits.apply(page, change.edits)
    assert kept.split("\n\n") == list(PROSE)
    position, spans = 0, []
    for edit in change.edits:
        spans.append(page[position : edit.start])
        position = edit.end
    assert "".join(spans).replace(" ", "") == "".join(PROSE).replace(" ", "")


def test_its_own_output_is_left_alone() -> None:
    page = (
        HEAD % ""
        + f"<article><h1>Exports rise</h1>{BODY}<p>a &lt;b&gt; c</p></article></body></html>"
    )
    assert propose(run(page).text) == Change()


@pytest.mark.parametrize("name", ["story.txt", "story.html"])
def test_plain_text_is_no_page(name: str) -> None:
    text = "\n\n".join(PROSE)
    assert run(text, name).text == text


def test_a_fragment_counts_as_a_page_by_its_name() -> None:
    fragment = f"<div><h1>Exports rise</h1>{BODY}</div>"
    assert run(fragment, "a.html").text.split("\n\n") == list(PROSE)
    assert run(fragment, "a.txt").text == fragment


def test_a_page_nested_too_deep_for_the_extractor_is_read_all_the_same() -> None:
    page = HEAD % "" + "<div>" * 300 + f"<h1>Exports rise</h1>{BODY}" + "</div>" * 300
    assert run(page).text.split("\n\n") == list(PROSE)


def test_a_page_longer_than_the_limit_is_read_all_the_same() -> None:
    page = HEAD % "" + f"<article><h1>Exports rise</h1>{BODY}</article>"
    document = Document(name="p.html", id="0" * 16, text=page + "<!--" + "x" * 20_000 + "-->")
    change = extract.propose(document, Extract(max_chars=10_000))
    assert edits.apply(document.text, change.edits).split("\n\n") == list(PROSE)


def test_metadata_with_their_places() -> None:
    head = """<meta property="og:title" content="Exports rise">
    <meta property="og:site_name" content="The Herald"><meta name="author" content="By Ann Lee and Bo Chan">
    <meta property="article:published_time" content="2020-05-04T09:30:00+02:00">
    <link rel="canonical" href="https://herald.example/exports?id=7&amp;utm_source=x#top">"""
    page = HEAD % head + f"<article><h1>Exports rise</h1>{BODY}</article></body></html>"
    result = run(page)
    assert values(result, "title") == ["Exports rise"]
    assert values(result, "author") == ["Ann Lee", "Bo Chan"]
    assert values(result, "date") == ["2020-05-04T09:30:00+02:00"]
    assert values(result, "publisher") == ["The Herald"]
    assert values(result, "url") == ["https://herald.example/exports?id=7"]
    assert values(result, "language") == ["en"]
    for field in result.fields:
        if field.name in ("title", "date", "publisher", "language"):
            assert page[field.raw.start : field.raw.end] == field.value


def test_json_ld_goes_before_meta_tags_and_a_conflict_is_noted() -> None:
    head = """<script type="application/ld+json">{"@context": "https://schema.org", "@graph": [
    {"@type": "WebPage"}, {"@type": "NewsArticle", "headline": "Exports rise", "datePublished": "2020-05-04",
    "author": [{"@type": "Person", "name": "Ann Lee"}]},]}</script>
    <meta property="article:published_time" content="2020-05-06">"""
    result = run(HEAD % head + f"<article><h1>Exports rise</h1>{BODY}</article>")
    assert values(result, "date") == ["2020-05-04"]
    assert values(result, "author") == ["Ann Lee"]
    assert [note.rule for note in result.notes if note.label == "conflict"] == ["extract.conflict"]


@pytest.mark.parametrize(
    ("shown", "date"),
    [
        ("Published 4 May 2020, 9.30", "2020-05-04"),
        ("Mai 4, 2020", "2020-05-04"),
        ("04.05.2020 | 09:30 Uhr", "2020-05-04"),
        ("25/06/2020", "2020-06-25"),
        ("2020年5月4日", "2020-05-04"),
        ("4 мая 2020, 12:10", "2020-05-04"),
        ("05/06/2020", None),
    ],
)
def test_the_date_by_the_headline(shown: str, date: str | None) -> None:
    page = HEAD % "" + f"<article><h1>Exports rise</h1><div>{shown}</div>{BODY}</article>"
    assert values(run(page), "date") == ([date] if date else [])


def test_a_title_without_the_site() -> None:
    page = HEAD % '<meta property="og:site_name" content="The Herald">' + f"<div>{BODY}</div>"
    assert values(run(page), "title") == ["Exports rise"]


def test_a_region_that_holds_the_article_is_not_what_its_name_says() -> None:
    page = HEAD % "" + f"<div class='teaser comments'><h1>Exports rise</h1>{BODY}</div>"
    assert run(page).text.split("\n\n") == list(PROSE)


def test_a_table_row_is_one_line_of_cells() -> None:
    table = "<table><tr><th>Year</th><th>Exports in billions of crowns, all goods</th></tr>"
    table += "<tr><td>2019</td><td>Twelve and a half, of which a third went to the north.</td></tr></table>"
    page = HEAD % "" + f"<article><h1>Exports rise</h1>{BODY}{table}{BODY}</article>"
    text = run(page).text
    assert "2019 | Twelve and a half" in text


@given(st.lists(st.sampled_from([
    "<p>", "</p>", "<div class=comments>", "</div>", "<b", ">", "<!--", "-->", "<script>", "</script>",
    "&amp;", "&nbsp", "&#x41", "text. ", "<a href='x>y'>", "</a>", "<td>", "<table>", "<br>", "<h1>", "\n",
    "<li>", "]]>", "<![CDATA[", '"', "'", "<title>", "</title>", "<svg/>", "&#xD800;",
]), max_size=60))  # fmt: skip
def test_any_soup_is_taken_apart_and_put_together(parts: list[str]) -> None:
    page = "<!DOCTYPE html><html>" + "".join(parts)
    change = propose(page)
    edits.check(change.edits, len(page))


@pytest.mark.parametrize(
    "page",
    [
        "<div>" * 100_000,
        "<a b='" * 100_000,
        "<!--" * 200_000,
        "<script>" * 100_000,
        "<p " + "a=1 " * 300_000 + ">",
        "<span>" * 100_000 + "</b>" * 100_000,
        "<p>" + "&nbsp;" * 100_000,
        "<" * 500_000,
        "<p>\0" * 2_000,
    ],
    ids=lambda page: page[:8],
)
def test_hostile_pages_take_seconds(page: str) -> None:
    started = time.process_time()
    propose("<!DOCTYPE html><html><body>" + BODY + page)
    assert time.process_time() - started < 10
