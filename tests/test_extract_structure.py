"""Structure of pages: what is a list, a quote, a table; where it stands in the clean text; rules off."""

import re
from typing import cast

import pytest

from casefiles import Case, all_cases
from pipeline.model import Span, Stage
from pipeline.run import Processed, process
from pipeline.settings import Rules, Settings
from pipeline.sinks.body import rendered
from pipeline.stages import STAGES
from pipeline.stages.extract.page import parse
from pipeline.stages.extract.rules import DECIDED, REGIONS
from pipeline.stages.extract.structure import Structure
from pipeline.trace import origins

PROSE = (
    "The ministry said on Monday that exports had risen by four per cent over the year.",
    "Analysts had expected less, and the currency rose a little after the figures came out.",
    "The largest buyer was again the neighbour to the north, which took a third of all goods.",
)
# The others would take a menu or a credit for what it is.
EXTRACTION = cast("tuple[Stage, ...]", tuple(s for s in STAGES if s.NAME in ("extract", "layout")))
FIRST, SECOND, THIRD = (f"<p>{line}</p>\n" for line in PROSE)


def article(middle: str) -> str:
    return (
        "<!DOCTYPE html><html lang=en><head><title>Exports rise</title></head><body><article>"
        f"<h1>Exports rise</h1>{FIRST}{SECOND}{middle}{THIRD}{FIRST}</article></body></html>"
    )


def run(page: str, *, off: tuple[str, ...] = ()) -> Processed:
    return process("page.html", page.encode(), Settings(rules=Rules(off=off)))


def inner(result: Processed) -> list[str]:
    """The clean paragraphs between the prose around them."""
    return [part for part in result.text.split("\n\n") if part not in PROSE]


def shown(result: Processed) -> list[tuple[str, str, int, int]]:
    return [
        (block.kind, result.text[block.start : block.end], block.level, block.number)
        for block in result.blocks or ()
    ]


def test_a_text_has_no_blocks_and_a_page_without_structure_none() -> None:
    assert process("a.txt", "\n\n".join(PROSE).encode(), Settings()).blocks is None
    assert run(article("")).blocks == ()


def test_headings_lists_and_quotes() -> None:
    middle = (
        "<h2>What <br>changes</h2><ol start=3><li>A ferry tax is raised in the autumn."
        "<ul><li>Children do not pay it.</ul><li value=7><p>Lorries pay double the fare.</p></ol>"
        "<blockquote><p>We had no choice in the matter, she said.</p></blockquote>"
    )
    result = run(article(middle))
    assert shown(result) == [
        ("heading", "What changes", 2, 0),
        (
            "item",
            "A ferry tax is raised in the autumn.\n\nChildren do not pay it.",
            *(1, 3),
        ),
        ("item", "Children do not pay it.", 2, 0),
        ("item", "Lorries pay double the fare.", 1, 7),
        ("quote", "We had no choice in the matter, she said.", 1, 0),
    ]


TABLE = (
    "<table><thead><tr><td></td><th>Tons of<br>fish</th><th>Ships</th></tr></thead><tbody>"
    "<tr><th rowspan=2>North</th><td>12</td><td>4</td></tr><tr><td colspan=2>none, this year</td></tr>"
    "<tr><th>South</th><td></td><td><p>9</p></td></tr></tbody></table>"
)


def test_a_table_is_rows_of_cells_with_their_columns() -> None:
    result = run(article(TABLE))
    assert inner(result) == [
        *("Tons of fish | Ships", "North | 12 | 4", "none, this year", "South | 9")
    ]
    rows = [text for kind, text, *_ in shown(result) if kind in ("row", "header")]
    assert rows == inner(result)
    cells = [(text, number) for kind, text, _, number in shown(result) if kind == "cell"]
    assert cells == [
        *(("Tons of fish", 2), ("Ships", 3), ("North", 1), ("12", 2), ("4", 3)),
        *(("none, this year", 2), ("South", 1), ("9", 3)),
    ]
    assert "| North | 12 | 4 |\n|  | none, this year |  |\n| South |  | 9 |" in rendered(
        result.text, result.blocks
    )


@pytest.mark.parametrize(
    "layout_table",
    [
        f"<table><tr><td>{FIRST}{SECOND}{THIRD}</td><td>{SECOND}{SECOND}{THIRD}</td></tr></table>",
        f"<table role=presentation><tr><td>{FIRST}<td>{SECOND}<tr><td>{FIRST}<td>{SECOND}</table>",
        f"<table><tr><td>{FIRST}</td></tr><tr><td>{SECOND}</td></tr></table>",
        (
            f"<table><tr><td><table><tr><td>{FIRST}<td>{SECOND}<tr><td>{THIRD}</table><td>{FIRST}"
            f"<tr><td>{SECOND}<td>{THIRD}</table>"
        ),
    ],
    ids=["one row", "role", "one column", "outer"],
)
def test_a_table_that_lays_out_the_page_leaves_no_bars(layout_table: str) -> None:
    page = f"<!DOCTYPE html><html><body><h1>Exports rise</h1>{layout_table}</body></html>"
    kept = parse(page).lines
    tables = [b for b in Structure(parse(page), kept).blocks() if b.kind == "table"]
    places = {page.rindex("<table", 0, block.start) for block in tables}
    assert places <= {page.find("<table", page.find("<table") + 1)}


@pytest.mark.parametrize(
    "framed",
    [
        f"<ul><li><article>{FIRST}{SECOND}{THIRD}{SECOND}</article></li></ul>",
        f"<blockquote>{FIRST}{SECOND}{THIRD}{SECOND}</blockquote>",
        f"<ul><li><h2>Exports</h2>{FIRST}{SECOND}</li><li><h2>Imports</h2>{THIRD}{FIRST}</li></ul>",
    ],
    ids=["list", "quote", "sections"],
)
def test_the_frame_of_an_article_is_no_structure(framed: str) -> None:
    page = parse(f"<!DOCTYPE html><html><body>{framed}</body></html>")
    kinds = {block.kind for block in Structure(page, page.lines).blocks()}
    assert kinds <= {"heading"}


def test_a_table_wider_than_the_limit_or_spanning_without_end_is_bounded() -> None:
    wide = "<table>" + "<tr>" + "<td colspan=99999999999>x" * 3 + "<tr><td>y<td>z</table>"
    page = parse(f"<!DOCTYPE html><html><body>{wide}</body></html>")
    blocks = Structure(page, page.lines).blocks()
    assert max(block.number for block in blocks) <= 64


def test_what_is_nested_without_end_is_bounded() -> None:
    deep = "".join(f"<ul><li>{number}" for number in range(190)) + "<li>y" * 20_000
    page = parse(f"<!DOCTYPE html><html><body>{'<p>z' * 200_000}{deep}</body></html>")
    levels = [block.level for block in Structure(page, page.lines).blocks()]
    assert max(levels) == 8
    assert len(levels) < 20_000
    rows = "<tr>" + "<td>a" * 63 + "<tr><td>b" * 20_000
    result = run(article(f"<table>{rows}</table>"))
    assert len(rendered(result.text, result.blocks)) < 20 * len(result.text)


def test_lines_broken_in_the_source_or_by_hand_stay_in_their_sentence() -> None:
    middle = (
        "<p>Der Zug fährt\n   jetzt wieder, teilte die Bahn<br>am Montag allen Fahrgästen mit.</p>"
    )
    assert inner(run(article(middle))) == [
        "Der Zug fährt jetzt wieder, teilte die Bahn am Montag allen Fahrgästen mit."
    ]
    chinese = (
        "<p>城南新桥星期六上午正式通车，全长两里，\n  连接<b>老城区</b>\n和新区，工程历时四年。</p>"
    )
    assert inner(run(article(chinese))) == [
        "城南新桥星期六上午正式通车，全长两里，连接老城区和新区，工程历时四年。"
    ]


def test_what_later_stages_remove_leaves_no_block() -> None:
    middle = "<ul><li>The mayor spoke first that evening.</li><li>Share this article</li></ul>"
    result = run(article(middle))
    assert shown(result) == [("item", "The mayor spoke first that evening.", 1, 0)]


NAVIGATION = (
    '<nav><ul><li><a href="/a">Home &amp; garden</a></li><li><a href=/b>Sport</a></li></ul></nav>'
)


@pytest.mark.parametrize(
    ("rule", "middle", "left"),
    [
        ("extract.navigation", NAVIGATION, ["Home & garden", "Sport"]),
        (
            "extract.caption",
            "<figure><img src=x><figcaption>The quay at night.</figcaption></figure>",
            ["The quay at night."],
        ),
        (
            "extract.comments",
            "<div class=comments><p>I do not <b>believe</b> a word of these figures at all.</p></div>",
            ["I do not believe a word of these figures at all."],
        ),
        (
            "extract.script",
            "<script>if (1 < 2) { count(this); count(that); }</script>",
            ["if (1 < 2) { count(this); count(that); }"],
        ),
    ],
)
def test_a_label_that_is_off_leaves_the_text_and_no_markup(
    rule: str, middle: str, left: list[str]
) -> None:
    page = article(middle)
    assert inner(run(page)) == []
    off = Settings(rules=Rules(off=(rule,)))
    result = process("page.html", page.encode(), off, stages=EXTRACTION)
    assert inner(result) == left
    assert result.account is not None
    assert rule not in result.account.removed
    assert rule not in {note.rule for note in result.notes}
    assert packed(exact(page, result)) == packed(result.text.replace("&", "&amp;"))


PAGES = [case for case in all_cases() if case.stage == "extract" and case.kind == "positive"]
LABELS = {rule.id for rule in (*DECIDED, *REGIONS)}


@pytest.mark.parametrize("case", PAGES, ids=lambda case: case.title)
def test_every_label_of_every_case_can_be_off(case: Case) -> None:
    data, expected = case.input.encode(), (case.expected or "").split("\n\n")
    acted = {e.rule for e in process("a.html", data, Settings(), stages=EXTRACTION).steps[0].edits}
    for rule in sorted(acted & LABELS):
        off = Settings(rules=Rules(off=(rule,)))
        left = process("a.html", data, off, stages=EXTRACTION).text.split("\n\n")
        characters = iter(packed("".join(left)))
        assert all(character in characters for character in packed("".join(expected))), rule
        assert not any(re.search("</?[a-z]", part) for part in left if part not in expected), rule


def exact(page: str, result: Processed) -> str:
    """What stands on the page where the clean text comes from."""
    assert result.encoding is not None
    found = origins(page, result.encoding, result.steps, Span(0, len(result.text)))
    return "".join(origin.raw_text for origin in found if origin.text.strip())


def packed(text: str) -> str:
    return "".join(text.split())
