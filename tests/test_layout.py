"""Paragraphs: what must hold for any text, the wrapping test against a wrapper, the hyphen flag."""

import re
import textwrap
from random import Random

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from casefiles import Case, all_cases
from pipeline import edits
from pipeline.model import Change, Document
from pipeline.run import acts
from pipeline.settings import Layout, Rules
from pipeline.stages import layout
from pipeline.stages.layout import joints, shapes, wrapping
from strategies import texts

_LINES = [
    "The minister said on Monday that the talks would go on for another week at least.",
    "Nothing was signed.", "A subheading", "- an item", "1. first", "a) one", "b) two", "— Oui !", "Q: Why?",
    "in mid-sentence, and on", "| a | b |", "North   1   2", "South   3   4",
    "政府星期二表示，合同已经获得批准", "ไทย",
    "of the house-", "hold and", "x" * 130, "", "   ", "  indented", "\u3000",
]  # fmt: skip
pages = st.lists(st.one_of(st.sampled_from(_LINES), texts), max_size=25).map("\n".join)


def change_of(text: str, *, unwrap: bool = True) -> Change:
    return layout.propose(Document(name="x", id="x", text=text), Layout(unwrap=unwrap))


def laid_out(text: str, *, unwrap: bool = True) -> str:
    change = change_of(text, unwrap=unwrap)
    edits.check(change.edits, len(text))
    return edits.apply(text, [edit for edit in change.edits if acts(edit.rule, Rules())])


@given(pages, st.booleans())
def test_any_text_comes_out_as_paragraphs_and_stays_so(text: str, unwrap: bool) -> None:  # noqa: FBT001  (Hypothesis passes it)
    clean = laid_out(text, unwrap=unwrap)
    assert clean == clean.strip()
    assert "\n\n\n" not in clean
    assert laid_out(clean, unwrap=unwrap) == clean


@given(pages)
def test_no_character_but_white_space_changes(text: str) -> None:
    assert "".join(laid_out(text).split()) == "".join(text.split())


@given(
    st.lists(st.sampled_from([x for x in _LINES if x.isascii() and "-" not in x])).map("\n".join)
)
def test_words_stay_apart_where_a_space_parts_words(text: str) -> None:
    assert laid_out(text).split() == text.split()


@given(pages)
def test_a_blank_line_always_parts_paragraphs(text: str) -> None:
    blocks = [block for block in re.split(r"\n\s*\n", text) if block.strip()]
    assert len(laid_out(text).split("\n\n")) >= len(blocks)


_PROSE = (
    "the minister said that exports of rice rose in spring while fares for islanders were frozen "
    "after a long debate about ferries and harbours which nobody in town had wanted"
)


def sentence(seed: int, length: int = 28) -> str:
    """Words in an order that Hypothesis cannot shrink to one that always repeats."""
    words = Random(seed).sample(_PROSE.split(), length)  # noqa: S311  (no secret)
    return " ".join(words).capitalize() + "."


_sentences = st.integers(0, 10**6).map(sentence)


@given(st.lists(_sentences, min_size=4, max_size=8, unique=True), st.integers(44, 110))
def test_what_a_wrapper_broke_is_whole_again(paragraphs: list[str], width: int) -> None:
    wrapped = [textwrap.fill(paragraph, width) for paragraph in paragraphs]
    assume(sum(page.count("\n") for page in wrapped) >= 8)
    assert laid_out("\n\n".join(wrapped)) == "\n\n".join(paragraphs)


@given(st.lists(st.builds(sentence, st.integers(), st.integers(7, 28)), min_size=2, max_size=12))
def test_one_line_paragraphs_are_never_joined(paragraphs: list[str]) -> None:
    assert laid_out("\n".join(paragraphs)) == "\n\n".join(paragraphs)


def test_unwrapping_can_be_switched_off() -> None:
    text = textwrap.fill(
        "Exports of rice and coffee rose again in April, said the office. " * 8, 60
    )
    assert laid_out(text, unwrap=False) == text
    assert "\n" not in laid_out(text)


def test_edits_are_as_small_as_they_can_be() -> None:
    text = f"{_LINES[0]}\nNothing was signed.\n\n\n{_LINES[0]}\n"
    first, third = len(_LINES[0]), len(text) - 1
    assert [edit[:3] for edit in change_of(text).edits] == [
        (first + 1, first + 1, "\n"),
        (first + 22, first + 23, ""),
        (third, third + 1, ""),
    ]


@pytest.mark.parametrize("text", ["", "\n", " \n\t\n "])
def test_nothing_is_left_of_nothing(text: str) -> None:
    assert laid_out(text) == ""


def test_a_hyphen_at_a_forced_line_end_is_flagged_with_its_evidence() -> None:
    text = (
        "Delegates from nine countries spoke for hours about the inter-\n"
        "national treaty on fishing, which most of them have signed by\n"
        "now, and about an international fund, for which none has paid\n"
        "although all of them promised to do so at the meeting in June\n"
        "and again in writing when the new rules came into force there."
    )
    change = change_of(text)
    hyphen = text.index("-\n")
    (note,) = change.notes
    assert (note.start, note.end) == (hyphen, hyphen + 1)
    assert "`international` in one stands elsewhere" in note.why
    assert "inter-national" in laid_out(text)
    assert "the international treaty" in edits.apply(text, change.edits)


@pytest.mark.parametrize(
    ("left", "right", "between"),
    [
        ("rose in", "April", " "),
        ("long-", "term", ""),
        ("Coca-", "Cola", ""),
        ("pre-", "and post-war", " "),
        ("Ein-", "und Ausfuhr", " "),
        ("said —", "twice", " "),
        ("said—", "twice", ""),
        ("2019–", "2024", ""),
        ("合同已经", "获得批准", ""),
        ("使用", "Python", ""),
        ("ประกาศ", "เมื่อวันอังคาร", ""),
        ("ประกาศ", "Reuters", " "),
        ("한국 경제가", "회복세를", " "),
    ],
)
def test_what_stands_between_joined_lines(left: str, right: str, between: str) -> None:
    assert joints.joint(left, right) == between


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("- one", "-"),
        ("• one", "•"),
        ("・一つ", "・"),
        ("1. one", "1"),
        ("(12) twelve", "1"),
        ("3、第三", "1"),
        ("② zwei", "1"),
        ("a) one", "a"),
        ("-5 degrees", None),
        ("1.5 million", None),
        ("2024 was", None),
        ("A man said", None),
        ("- " + "long " * 60, None),
    ],
)
def test_list_markers(text: str, kind: str | None) -> None:
    assert shapes.marker(text) == kind


@pytest.mark.parametrize(
    "text", ["Q: Why?", "MS OKAFOR: Yes", "Hỏi: Khi nào", "記者：なぜ", "PV: Xin chào"]
)
def test_speakers(text: str) -> None:
    assert shapes.is_speaker(text)


@pytest.mark.parametrize(
    "text", ["He said: no", "At 10:30 it rained", "Note: closed", "12: 30", "http://x"]
)
def test_no_speakers(text: str) -> None:
    assert not shapes.is_speaker(text)


@pytest.mark.parametrize(
    ("text", "columns"), [("abc", 3), ("Việt", 4), ("中文", 4), ("e\u0301", 1), ("ที่", 1), ("ｱ", 1)]
)
def test_columns(text: str, columns: int) -> None:
    assert wrapping.width(text) == columns


LONG = 300_000


@pytest.mark.parametrize(
    "text",
    [
        "a\n" * (LONG // 20),
        "\n" * LONG,
        " \n" * (LONG // 2),
        "word " * (LONG // 5),
        "x" * LONG,
        "- a\n" * (LONG // 40),
        (textwrap.fill("the talks went on for hours and nobody was hap-py " * 9, 60) + "\n") * 100,
        "." * LONG + "\n" + ")" * LONG,
        "a   b   c\n" * (LONG // 60),
    ],
    ids=lambda text: ascii(text[:12]),
)
def test_long_texts_do_not_hang(text: str) -> None:
    assert "".join(laid_out(text).split()) == "".join(text.split())


def untouched() -> list[Case]:
    return [c for c in all_cases() if c.stage == "layout" and c.kind == "negative"]


@pytest.mark.parametrize("case", untouched(), ids=lambda case: case.title)
def test_negative_cases_need_no_edit_at_all(case: Case) -> None:
    assert change_of(case.input).edits == ()
