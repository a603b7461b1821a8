"""The corrections of the extractor's decision, each on a page small enough to see through."""

from pipeline.stages.extract.choose import Choice, choose
from pipeline.stages.extract.decide import _is_astray
from pipeline.stages.extract.page import Page, parse
from pipeline.stages.extract.survey import survey

HEADLINE = "<h1>Dam opens its gates</h1>"
FIRST = "The dam above the valley opened its gates on Friday for the first time since the drought began."
SECOND = "Farmers will get water for three weeks, about half of what they had asked for in a letter in May."


def decided(body: str) -> tuple[Page, Choice]:
    page = parse(f"<html><body>{body}</body></html>")
    return page, choose(survey(page), [1.0] * len(page.lines), ["Dam opens its gates"])


def labels(body: str) -> dict[str, str]:
    page, choice = decided(body)
    texts = [page.text[line.start : line.end] for line in page.lines]
    return dict(zip(texts, choice.labels, strict=True))


def teaser(number: int) -> str:
    blurb = f"Story {number} is told in one sentence, " + "which is long enough to be prose " * 2
    return f"<li><a href='/{number}'>Headline of story {number}</a><div>{blurb}.</div></li>"


def test_three_items_that_open_with_a_link_are_teasers() -> None:
    items = "".join(map(teaser, range(3)))
    found = labels(f"<div>{HEADLINE}<p>{FIRST}</p><p>{SECOND}</p></div><ul>{items}</ul>")
    assert found.pop("Dam opens its gates") == "title"
    assert [text for text, label in found.items() if not label] == [FIRST, SECOND]
    assert set(found.values()) == {"", "related"}


def test_two_items_are_too_few_to_tell() -> None:
    items = "".join(map(teaser, range(2)))
    found = labels(f"<div>{HEADLINE}<p>{FIRST}</p><ul>{items}</ul></div>")
    assert "related" not in found.values()


def test_items_with_prose_behind_them_keep_theirs() -> None:
    items = "".join(map(teaser, range(3)))
    found = labels(f"<div>{HEADLINE}<p>{FIRST}</p><ul>{items}</ul><p>{SECOND}</p></div>")
    assert sum("is told in" in text and not label for text, label in found.items()) == 3


def test_a_blurb_behind_the_body_goes_with_its_link() -> None:
    blurb = "Our photographer walked along the river for a week, from the dam to the sea, and met nobody."
    more = f"<p>{FIRST}</p>" * 5
    link = "<a href='/1'>Along the dry river</a>"
    body = f"<div>{HEADLINE}{more}<p>{SECOND}</p></div><div><b>{link}</b><div>{blurb}</div></div>"
    assert labels(body)[blurb] != ""
    plain = body.replace(link, "Along the dry river")
    assert labels(plain)[blurb] == ""


def test_what_a_page_hides_is_not_its_article() -> None:
    page = parse(
        f"<html><body><div style='display:none'><p>{FIRST}</p></div>"
        f"<div><p>{SECOND}</p><p>{FIRST * 3}</p></div></body></html>"
    )
    assert _is_astray(survey(page), [1.0, 0.0, 0.0])
    assert not _is_astray(survey(page), [1.0, 1.0, 0.0])


def test_a_page_without_other_prose_keeps_what_it_hides() -> None:
    page = parse(
        f"<html><body><div style='display:none'><p>{FIRST}</p></div><p>Menu</p></body></html>"
    )
    assert not _is_astray(survey(page), [1.0, 0.0])
