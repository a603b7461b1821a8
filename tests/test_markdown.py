import re
from collections.abc import Iterator

import yaml
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from pipeline.model import Block, LocatedField, Span
from pipeline.sinks import markdown
from pipeline.sinks.body import rendered
from pipeline.sinks.records import Article, Copy, Provenance

# What a JSON file in UTF-8 can hold: everything but lone surrogates.
any_text = st.text(st.characters(exclude_categories=["Cs"]))


def article(text: str, value: str) -> Article:
    return Article(
        id="0" * 16,
        title=value,
        text=text,
        blocks=None,
        standfirst=None,
        authors=(value, "Ann"),
        date="2025-05-15",
        modified=None,
        dateline="no",
        agency="1e3",
        publisher=value,
        section=None,
        language="no",
        url=None,
        image=None,
        source=None,
        metadata=(credit(value),),
        duplicates=(copy(value),),
        provenance=provenance(value),
    )


def credit(value: str) -> LocatedField:
    return LocatedField(
        name="photo_credit",
        value=value,
        raw=Span(0, 1),
        raw_bytes=Span(0, 1),
        rule="r",
        confidence=1.0,
    )


def copy(name: str) -> Copy:
    return Copy(
        name=name,
        id="1",
        relation="exact",
        title=None,
        authors=(),
        date=None,
        publisher=None,
        agency=None,
        url=None,
        source=None,
        adds=(),
        trail=None,
    )


def provenance(raw: str) -> Provenance:
    return Provenance(
        raw=raw,
        sha256="0" * 64,
        size_bytes=3,
        codec="utf-8",
        raw_characters=3,
        kept=3,
        replaced=0,
        removed=0,
        flags=0,
        article="articles/a.md",
        trail="trails/a.json",
        sidecar=None,
    )


@given(any_text, any_text)
def test_any_yaml_reader_gets_the_values_back(text: str, value: str) -> None:
    head = markdown.render(article(text, value)).split("\n---\n", 1)[0].removeprefix("---\n")
    read = yaml.safe_load(head)
    assert read["title"] == read["publisher"] == read["raw"] == value
    assert read["authors"] == [value, "Ann"]
    assert read["photo_credits"] == read["duplicates"] == [value]
    assert (read["date"], read["dateline"], read["agency"]) == ("2025-05-15", "no", "1e3")
    assert "standfirst" not in read


@given(any_text, any_text)
def test_the_body_comes_back_character_for_character(text: str, value: str) -> None:
    assert markdown.body(markdown.render(article(text, value))) == text


def test_a_body_that_looks_like_front_matter_is_a_body() -> None:
    text = "---\ntitle: mine\n---\n\nHello"
    assert markdown.body(markdown.render(article(text, "---\n"))) == text


# A reader of Markdown that is not ours: CommonMark, with tables and strikethrough as GitHub has them.
READER = MarkdownIt("commonmark").enable("table").enable("strikethrough")
PLAIN = {"paragraph_open", "inline", "paragraph_close"}
TEXT_TOKENS = {"text", "text_special", "hardbreak", "softbreak"}


def shown(token: Token) -> str:
    """What a reader sees of one inline token's children; markup inside it would be a fault."""
    children = token.children or []
    assert {child.type for child in children} <= TEXT_TOKENS, token
    return "".join("\n" if "break" in child.type else child.content for child in children)


def outline(text: str, blocks: list[Block]) -> Iterator[str]:
    """The rendered text as a reader takes it: element names and shown text, in order."""
    for token in READER.parse(rendered(text, blocks)):
        if token.type == "inline":
            children = [
                c for c in token.children or [] if c.type not in ("strong_open", "strong_close")
            ]
            yield "".join("\n" if "break" in c.type else c.content for c in children)
        elif token.type.endswith("_open") and token.type != "paragraph_open":
            yield f"<{token.tag}>"


nasty = st.text(alphabet="ab1#>-+*_`~[](){}<>/!&;:|=.)\\\"' é中", min_size=1, max_size=20)
paragraph = nasty.map(str.strip).filter(bool)


@given(st.lists(paragraph, min_size=1, max_size=5), st.sampled_from(["\n", "\n\n"]))
def test_no_text_of_a_page_is_taken_for_markdown(paragraphs: list[str], parting: str) -> None:
    text = parting.join(paragraphs)
    tokens = READER.parse(rendered(text, []))
    assert {token.type for token in tokens} <= PLAIN
    assert [shown(token) for token in tokens if token.type == "inline"] == (
        [text] if parting == "\n" else paragraphs
    )


@given(any_text)
def test_a_text_without_markup_is_its_own_markdown(text: str) -> None:
    assert rendered(text, None) == text


def block(kind: str, text: str, part: str, level: int = 0, number: int = 0) -> Block:
    """A block on a part of the text, from its first word to its last: `first…last` or the whole."""
    first, last = (part.split("…") * 2)[:2] if "…" in part else (part, part)
    start = text.index(first)
    end = text.index(last, start) + len(last)
    return Block(kind=kind, start=start, end=end, level=level, number=number)  # type: ignore[arg-type]


def test_headings_quotes_and_lists() -> None:
    text = "One\n\nTwo\n\nThree\n\nFour\n\nFive\n\nSix\n\nSeven\n\nEight"
    blocks = [
        block("heading", text, "One", 2),
        block("item", text, "Two…Five", 1, 3),
        block("item", text, "Three", 2),
        block("item", text, "Four", 2),
        block("item", text, "Six", 1, 4),
        block("quote", text, "Seven…Eight", 1),
    ]
    assert rendered(text, blocks).split("\n") == [
        *("## One", "", "3. Two", "   - Three", "   - Four", "", "   Five", "4. Six", ""),
        *("> Seven", ">", "> Eight"),
    ]
    assert list(outline(text, blocks)) == [
        *("<h2>", "One", "<ol>", "<li>", "Two", "<ul>", "<li>", "Three", "<li>", "Four", "Five"),
        *("<li>", "Six", "<blockquote>", "Seven", "Eight"),
    ]


def test_a_list_in_a_quote_and_a_quote_in_a_list() -> None:
    text = "One\n\nTwo\n\nThree\n\nFour\n\nFive"
    blocks = [
        block("quote", text, "One…Two", 1),
        block("item", text, "Two", 1),
        block("item", text, "Three…Five", 1),
        block("quote", text, "Four…Five", 1),
    ]
    assert list(outline(text, blocks)) == [
        *("<blockquote>", "One", "<ul>", "<li>", "Two"),
        *("<ul>", "<li>", "Three", "<blockquote>", "Four", "Five"),
    ]


def test_a_nested_list_that_starts_in_the_middle_is_no_running_text() -> None:
    text = "One\n\nTwo"
    blocks = [block("item", text, "One…Two", 1), block("item", text, "Two", 2, 5)]
    assert list(outline(text, blocks)) == ["<ul>", "<li>", "One", "<ol>", "<li>", "Two"]


def test_a_term_is_strong() -> None:
    assert rendered("Yield\n\nWhat a bond pays.", [block("term", "Yield", "Yield")]) == (
        "**Yield**\n\nWhat a bond pays."
    )


def table(text: str, *, head: bool) -> list[Block]:
    """The blocks of a text whose lines with bars are rows; columns are numbered by twos."""
    rows = [match.span() for match in re.finditer(r".*\|.*", text)]
    found = [Block(kind="table", start=rows[0][0], end=rows[-1][1])]
    for index, (start, end) in enumerate(rows):
        kind = "header" if head and index == 0 else "row"
        found.append(Block(kind=kind, start=start, end=end))  # type: ignore[arg-type]
        for number, cell in enumerate(re.finditer(r"[^|]+", text[start:end])):
            inside = cell.group().strip()
            at = text.index(inside, start + cell.start())
            found.append(Block(kind="cell", start=at, end=at + len(inside), number=2 * number + 1))
    return found


def test_tables() -> None:
    text = "Before\n\nYear | Tons*\n\n2019 | 12 \\ 5\n\nAfter"
    assert rendered(text, table(text, head=True)).split("\n") == [
        *("Before", "", "| Year | Tons\\* |", "| --- | --- |", "| 2019 | 12 \\\\ 5 |", "", "After")
    ]
    assert rendered(text, table(text, head=False)).split("\n")[2:5] == [
        *("|  |  |", "| --- | --- |", "| Year | Tons\\* |")
    ]


def test_a_bar_in_a_cell_is_a_bar() -> None:
    text = "a|b | c"
    cells = [block("cell", text, "a|b", number=1), block("cell", text, "c", number=2)]
    blocks = [block("table", text, text), block("row", text, text), *cells]
    assert list(outline(text, blocks))[-3:] == ["a|b", "<td>", "c"]


def test_what_stands_outside_the_cells_of_a_table_is_not_lost() -> None:
    text = "one | two more\n\nthree | four"
    blocks = [
        b for b in table(text, head=False) if b.end != len("one | two more") or b.kind == "row"
    ]
    assert rendered(text, blocks) == text


@given(st.lists(st.sampled_from(["item", "quote", "heading"]), min_size=1, max_size=6), st.data())
def test_no_line_is_lost_whatever_the_blocks(kinds: list[str], data: st.DataObject) -> None:
    lines = [f"line{number}" for number in range(len(kinds))]
    text = "\n\n".join(lines)
    blocks = []
    for kind, line in zip(kinds, lines, strict=True):
        number = data.draw(st.integers(0, 12))
        blocks.append(block(kind, text, line, 1, number))
    assert [part for part in outline(text, blocks) if part.startswith("line")] == lines
