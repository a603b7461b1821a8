"""What a page says about itself: which source counts, what contradicts it, in which form it is kept."""

import json
from typing import cast

import pytest

from pipeline.model import LocatedNote, Stage
from pipeline.run import Processed, process
from pipeline.settings import Settings
from pipeline.stages import extract
from pipeline.stages.extract.values import canonical, cleaned, names, without_site

PROSE = (
    "The ministry said on Monday that exports had risen by four per cent over the year.",
    "Analysts had expected less, and the currency rose a little after the figures came out.",
    "The largest buyer was again the neighbour to the north, which took a third of all goods.",
)
BODY = "".join(f"<p>{line}</p>\n" for line in PROSE)
ONLY = cast("tuple[Stage, ...]", (extract,))


def page(
    head: str = "", headline: str = "<h1>Exports rise</h1>", *, title: str = "Exports rise"
) -> str:
    return (
        f"<!DOCTYPE html><html><head><title>{title}</title>{head}</head><body>"
        f"<article>{headline}{BODY}</article></body></html>"
    )


def linked_data(**values: object) -> str:
    data = json.dumps({"@type": "NewsArticle", "headline": "Exports rise", **values})
    return f'<script type="application/ld+json">{data}</script>'


def meta(**values: str) -> str:
    """Meta tags; two underscores in a keyword stand for a colon."""
    tags = (f'<meta property="{k.replace("__", ":")}" content="{v}">' for k, v in values.items())
    return "".join(tags)


def run(text: str) -> Processed:
    return process("page.html", text.encode(), Settings(), stages=ONLY)


def values(result: Processed, name: str) -> list[str]:
    return [field.value for field in result.fields if field.name == name]


def fields(text: str) -> dict[str, str]:
    return {field.name: field.value for field in run(text).fields}


def conflicts(result: Processed) -> list[LocatedNote]:
    return [note for note in result.notes if note.rule == "extract.conflict"]


@pytest.mark.parametrize(
    ("head", "field", "chosen", "other"),
    [
        (
            linked_data(headline="Ferries stand still") + meta(og__title="Exports rise"),
            *("title", "Exports rise", "Ferries stand still"),
        ),
        (
            linked_data(datePublished="2020-05-04") + meta(article__published_time="2020-05-06"),
            *("date", "2020-05-04", "2020-05-06"),
        ),
        (
            linked_data(dateModified="2020-05-04T10:00:00+02:00")
            + meta(
                article__modified_time="2020-05-04T23:30:00+02:00", og__updated_time="2020-06-01"
            ),
            *("modified", "2020-05-04T10:00:00+02:00", "2020-06-01"),
        ),
        (
            linked_data(author={"name": "Ann Lee"}) + meta(author="Bo Chan"),
            *("author", "Ann Lee", "Bo Chan"),
        ),
        (
            linked_data(publisher={"name": "The Herald"}) + meta(og__site_name="Evening Post"),
            *("publisher", "The Herald", "Evening Post"),
        ),
        (
            linked_data(articleSection="Economy") + meta(article__section="Culture"),
            *("section", "Economy", "Culture"),
        ),
        (linked_data(inLanguage="de-AT") + meta(og__locale="en_US"), "language", "de-AT", "en-US"),
        (meta(language="pl", og__locale="en_US"), "language", "pl", "en-US"),
        (
            '<link rel=canonical href="https://a.example/exports">'
            + linked_data(url="https://a.example/ferries"),
            *("url", "https://a.example/exports", "https://a.example/ferries"),
        ),
    ],
)
def test_the_better_source_counts_and_the_other_is_noted(
    head: str, field: str, chosen: str, other: str
) -> None:
    text = page(head)
    result = run(text)
    assert values(result, field) == [chosen]
    (note,) = conflicts(result)
    assert note.label == "conflict"
    assert not note.applied
    assert note.why.startswith(f"{field} ")
    assert repr(chosen) in note.why
    assert repr(other) in note.why
    assert other.replace("-", "_") in text[note.raw.start : note.raw.end].replace("-", "_")


@pytest.mark.parametrize(
    "head",
    [
        meta(og__title="Exports rise | The Herald", og__site_name="The Herald"),
        meta(og__title="Exports rise in April, ministry says"),
        linked_data(datePublished="2020-05-04T23:30:00-05:00")
        + meta(article__published_time="2020-05-05T04:30:00Z"),
        linked_data(datePublished="2020-05-04T20:30:00-05:00")
        + meta(article__published_time="2020-05-05T01:30:00"),
        linked_data(datePublished="2020-05-04T20:30:00")
        + meta(article__published_time="2020-05-04"),
        linked_data(author=["Ann Lee", "Bo Chan"]) + meta(author="By Bo Chan and Ann Lee"),
        linked_data(publisher={"name": "The Boston Herald"})
        + meta(og__site_name="BostonHerald.com"),
        meta(og__locale="en_GB") + linked_data(inLanguage="en"),
        '<link rel=canonical href="https://www.a.example/exports/?utm_source=x">'
        + meta(og__url="http://a.example/exports"),
        meta(og__image="https://a.example/big.jpg")
        + linked_data(image="https://a.example/small.jpg"),
    ],
)
def test_what_says_the_same_in_other_words_is_no_conflict(head: str) -> None:
    assert conflicts(run(page(head))) == []


def test_a_title_in_other_words_is_kept_beside_the_headline() -> None:
    head = meta(og__title="Record exports for a third year - Herald", og__site_name="Herald")
    result = run(page(head))
    assert values(result, "title") == ["Exports rise"]
    assert values(result, "alternative_title") == ["Record exports for a third year"]


def test_a_headline_that_nothing_confirms_counts_less() -> None:
    sure = run(page(meta(og__title="Exports rise")))
    unsure = run(page(meta(og__title="Ferries stand still"), title="Ferries stand still"))
    confidence = [next(f.confidence for f in r.fields if f.name == "title") for r in (sure, unsure)]
    assert confidence[0] > confidence[1]


@pytest.mark.parametrize(
    ("title", "sites", "expected"),
    [
        ("Exports rise - The Herald", ["The Herald"], "Exports rise"),
        ("The Herald: Exports rise", ["Herald"], "Exports rise"),
        ("城南新桥通车_河城日报", ["河城日报"], "城南新桥通车"),
        ("Giá điện tăng | Báo Sông", ["baosong", "Báo Sông"], "Giá điện tăng"),
        ("Exports rise - ministry", ["The Herald"], "Exports rise - ministry"),
        ("Stephen King: It", ["The Citizen"], "Stephen King: It"),
        ("Exports rise", ["Exports rise"], "Exports rise"),
        ("Herald", [], "Herald"),
    ],
)
def test_a_title_without_the_site(title: str, sites: list[str], expected: str) -> None:
    assert without_site(title, sites) == expected


def test_the_sites_name_is_also_known_from_its_address() -> None:
    head = '<link rel=canonical href="https://www.abendblatt.example/a">'
    result = run(page(head, headline="", title="Ausfuhr steigt - Abendblatt"))
    assert values(result, "title") == ["Ausfuhr steigt"]


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ("By Ann Lee and Bo Chan", ["Ann Lee", "Bo Chan"]),
        ("Ann Lee, Bo Chan & Cy Dee", ["Ann Lee", "Bo Chan", "Cy Dee"]),
        ("Von Jana Klein und Uwe Groß", ["Jana Klein", "Uwe Groß"]),
        ("von Trapp", ["von Trapp"]),
        ("Di Stefano", ["Di Stefano"]),
        ("Por Ana Ruiz y Luis Gil", ["Ana Ruiz", "Luis Gil"]),
        ("José Ortega y Gasset", ["José Ortega y Gasset"]),
        ("Par Anne Petit et Jean Roux", ["Anne Petit", "Jean Roux"]),
        ("作者：张伟、李娜", ["张伟", "李娜"]),
        ("记者 王芳", ["王芳"]),
        ("Tác giả: Nguyễn Văn An", ["Nguyễn Văn An"]),
        ("Автор: Анна Петрова", ["Анна Петрова"]),
        ("Ann Lee, Chief Correspondent", ["Ann Lee"]),
        ("Lee, Ann", ["Lee, Ann"]),
        ("https://herald.example/staff/ann-lee", []),
        ("admin", []),
        ("ann@herald.example", []),
        ("", []),
    ],
)
def test_authors_are_names(given: str, expected: list[str]) -> None:
    assert names(given) == expected


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ("https://a.example/x?utm_source=tw&id=7&fbclid=1#top", "https://a.example/x?id=7"),
        ("https://a.example/x?q=a%20b+c&company=1", "https://a.example/x?q=a%20b+c&company=1"),
        ("https://a.example/tin-tức?gclid=1", "https://a.example/tin-tức"),
        ("https://a.example/", "https://a.example/"),
        ("/x?utm_source=tw", "/x"),  # of a host that the page does not name
        ("x", ""),
        ("javascript:alert(1)", ""),
        ("https://[broken", ""),
    ],
)
def test_an_address_without_tracking(given: str, expected: str) -> None:
    assert canonical(given) == expected


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ("2020-05-04T09:30:00+07:00", "2020-05-04T09:30:00+07:00"),
        ("2020-05-04T02:30:00Z", "2020-05-04T02:30:00Z"),
        ("Mon, 04 May 2020 09:30:00 +0200", "2020-05-04T09:30:00+02:00"),
        ("Mon, 04 May 2020 09:30:00 GMT", "2020-05-04T09:30:00+00:00"),
        ("4 May 2020", "2020-05-04"),
        ("04/05/2020", ""),
        ("yesterday", ""),
    ],
)
def test_dates_keep_their_time_zone(given: str, expected: str) -> None:
    assert cleaned("date", given) == cleaned("modified", given) == expected


@pytest.mark.parametrize(
    ("byline", "expected"),
    [
        ("<p>By Ann Lee | 9 March 2023</p>", ["Ann Lee"]),
        (
            "<div><a rel=author>Ann Lee</a> and <a rel=author>Bo Chan</a></div>",
            ["Ann Lee", "Bo Chan"],
        ),
        ("<p class=byline>Nguyễn Thị Lan</p>", ["Nguyễn Thị Lan"]),
        ("<p>Von Jana Klein, 9. März 2023</p>", ["Jana Klein"]),
        ("<p>By Monday the ministry will know more.</p>", []),
        ("<p class=byline>staff report</p>", []),
        ("<p>Ann Lee</p>", []),
    ],
)
def test_the_byline_by_the_headline(byline: str, expected: list[str]) -> None:
    assert values(run(page(headline=f"<h1>Exports rise</h1>{byline}")), "author") == expected


def test_a_byline_is_not_read_where_the_metadata_name_somebody() -> None:
    text = page(linked_data(author="Cy Dee"), "<h1>Exports rise</h1><p>By Ann Lee</p>")
    assert values(run(text), "author") == ["Cy Dee"]


def test_what_was_cut_from_the_page_is_not_found_again() -> None:
    """The headline, byline and date are cut as lines and kept as fields; no later stage adds others."""
    head = linked_data(datePublished="2020-05-04", author="Ann Lee") + meta(
        og__site_name="The Herald"
    )
    headline = "<h1>Exports rise</h1><p class=byline>By Ann Lee</p><time>5 May 2020</time>"
    text = page(head, headline).replace(
        "</article>", "<h2>Read more</h2><p>Ferries stand still</p></article>"
    )
    result = process("page.html", text.encode(), Settings())
    assert result.text.split("\n\n") == list(PROSE)
    found = [
        (field.name, field.value) for field in result.fields if field.name != "alternative_title"
    ]
    assert sorted(found) == [
        ("author", "Ann Lee"), ("date", "2020-05-04"), ("publisher", "The Herald"), ("title", "Exports rise"),
    ]  # fmt: skip


def test_a_page_without_a_title_gets_none() -> None:
    text = f"<!DOCTYPE html><html><body><div>{BODY}</div></body></html>"
    assert values(process("page.html", text.encode(), Settings()), "title") == []


@pytest.mark.parametrize(
    ("head", "url", "image"),
    [
        (
            '<base href="https://a.example/news/">',
            "https://a.example/x/1",
            "https://a.example/news/i.jpg",
        ),
        (
            '<meta property="og:url" content="https://b.example/y?id=1">',
            "https://b.example/x/1",
            "https://b.example/i.jpg",
        ),
        ('<base href="/news/">', "/x/1", "/news/i.jpg"),
        ("", "/x/1", "i.jpg"),
    ],
)
def test_relative_addresses_are_resolved_where_the_host_is_known(
    head: str, url: str, image: str
) -> None:
    found = fields(
        page(head + '<link rel=canonical href="/x/1?utm_medium=a">' + meta(og__image="i.jpg"))
    )
    assert found["url"] == url
    assert found["image"] == image


@pytest.mark.parametrize(
    ("given", "language", "expected"),
    [
        ("Thứ ba, 5/3/2024, 07:30 (GMT+7)", "vi", "2024-03-05"),
        ("5/3/2024", "en-GB", "2024-03-05"),
        ("5/3/2024", "en-US", ""),
        ("5/3/2024", "", ""),
        ("Ngày 5 tháng 3, 2024", "vi", "2024-03-05"),
        ("05 tháng 12 năm 2023", "vi", "2023-12-05"),
        ("2024년 3월 5일", "ko", "2024-03-05"),
        ("2024. március 5.", "hu", "2024-03-05"),
        ("5 Mart 2024", "tr", "2024-03-05"),
        ("5. března 2024", "cs", "2024-03-05"),
        ("1709596800", "", "2024-03-05T00:00:00+00:00"),
        ("1709596800000", "", "2024-03-05T00:00:00+00:00"),
        ("20240305061500", "", "2024-03-05T06:15:00"),
        ("2024-03-052024-04-06", "", "2024-03-05"),
        ("2024-03-05 06:15:00 +0100", "", "2024-03-05 06:15:00 +0100"),
        ("2024-31-12", "", ""),
    ],
)
def test_dates_as_pages_write_them(given: str, language: str, expected: str) -> None:
    assert cleaned("date", given, language=language) == expected


def test_the_date_of_a_quoted_post_is_not_the_articles() -> None:
    post = "<blockquote><p>First train!</p>&mdash; Metro <a href='/x'>May 4, 2024</a></blockquote>"
    assert "date" not in fields(page(headline=f"<h1>Exports rise</h1>{post}"))
    line = "<p>May 4, 2024</p>"
    assert fields(page(headline=f"<h1>Exports rise</h1>{line}"))["date"] == "2024-05-04"


@pytest.mark.parametrize(
    ("before", "behind", "expected"),
    [
        ("<time datetime=2024-03-05>x</time>", "", "2024-03-05"),
        ("<ul class=meta><li><time datetime=2024-03-05>x</time></li></ul>", "", "2024-03-05"),
        ("<div class=related><time datetime=2024-03-05>x</time></div>", "", None),
        ("<a href=/1>Ferries stand still again<time datetime=2024-03-05>x</time></a>", "", None),
        ("", "<article><h3>Other</h3><time datetime=2024-03-05>x</time></article>", None),
        ("", "<p><time datetime=2024-03-05>x</time></p>", "2024-03-05"),
    ],
)
def test_the_time_of_another_story_is_not_taken(
    before: str, behind: str, expected: str | None
) -> None:
    text = page(headline=f"{before}<h1>Exports rise</h1>").replace("</body>", f"{behind}</body>")
    assert fields(text).get("date") == expected
