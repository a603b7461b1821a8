"""Passages that stand twice in one document: what goes, what it is compared with, what it costs."""

import random
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline import edits, words
from pipeline.model import Change, Document
from pipeline.settings import Repeats
from pipeline.stages import repeats

LEAD = (
    "A ferry with 212 people on board ran aground off the island of Skala early on Sunday. All "
    "passengers were taken ashore by fishing boats before noon; nine were treated for shock."
)
SECOND = (
    "The coastguard said the captain had reported engine trouble shortly after leaving Port Elias. "
    "The operator, Meridian Lines, has taken two sister ships out of service."
)
THIRD = (
    "Mayor Irini Kalas praised the fishermen, who had gone out in the dark without waiting to be "
    "asked. “They knew the rocks better than any map,” she said."
)
BODY = (LEAD, SECOND, THIRD)


def propose(text: str, settings: Repeats | None = None) -> Change:
    document = Document(name="case.txt", id="0" * 16, text=text)
    return repeats.propose(document, settings or Repeats())


def cleaned(text: str, settings: Repeats | None = None) -> str:
    safe = [e for e in propose(text, settings).edits if e.rule == "repeats.run"]
    return edits.apply(text, safe)


def paragraphs(text: str) -> list[str]:
    return [line for line in text.split("\n") if line.strip()]


def test_second_copy_goes_as_one_run_with_its_twin_and_score() -> None:
    text = "\n\n".join((*BODY, *BODY))
    change = propose(text)
    (edit,) = change.edits
    (note,) = change.notes
    body = "\n\n".join(BODY)
    assert text[edit.start : edit.end] == body
    assert edit.start > len(body)
    assert note.twin is not None
    assert text[note.twin.start : note.twin.end] == body
    assert (note.label, note.score, note.rule) == ("repeat", 1.0, "repeats.run")


def test_body_of_ten_paragraphs_in_a_source_document(root: Path) -> None:
    text = (root / "raw" / "002_32f4797222d6251e.txt").read_text(encoding="utf-8")
    change = propose(text)
    (note,) = [n for n in change.notes if n.rule == "repeats.run"]
    assert note.twin is not None
    assert note.score == 1.0
    removed, kept = text[note.start : note.end], text[note.twin.start : note.twin.end]
    assert paragraphs(removed) == paragraphs(kept)
    assert len(paragraphs(removed)) == 10
    assert note.twin.end <= note.start


def test_score_is_the_exact_jaccard_of_both_copies() -> None:
    other = SECOND.replace("shortly", "soon")
    text = "\n".join((*BODY, LEAD, other, THIRD))
    (note,) = propose(text).notes
    assert note.twin is not None
    sides = (text[note.start : note.end], text[note.twin.start : note.twin.end])
    left, right = (words.shingles(words.words(side), Repeats().shingle) for side in sides)
    assert note.score == pytest.approx(words.jaccard(left, right), abs=1e-4)


def test_fuller_copy_stays() -> None:
    short = "\n".join((LEAD, SECOND[:60] + "…"))
    full = "\n".join(BODY)
    assert cleaned(short + "\n" + full).strip() == full
    assert cleaned(full + "\n" + short).strip() == full


def test_twin_is_a_span_that_stays() -> None:
    short = "\n".join((LEAD, SECOND[:60] + "…"))
    text = "\n".join((short, short, *BODY))
    change = propose(text)
    for note in change.notes:
        assert note.twin is not None
        start, end = note.twin
        assert not any(e.start < end and start < e.end for e in change.edits)


def test_nothing_that_differs_is_lost() -> None:
    other = LEAD.replace("212", "221")
    left = paragraphs(cleaned("\n".join((*BODY, other, SECOND, THIRD))))
    assert left == [*BODY, other]


def test_minimum_length_is_a_setting() -> None:
    text = "\n".join((*BODY, LEAD))
    assert cleaned(text, Repeats(min_words=20)).strip() == "\n".join(BODY)
    assert cleaned(text, Repeats(min_words=60)) == text


def test_characters_of_unspaced_scripts_weigh_half_a_word() -> None:
    line = (
        "市交通局周二表示,南区立交桥将于本月底通车,比原计划提前两周,大桥双向四车道,总投资五亿元。"
    )
    assert 40 <= len(words.words(line)) < 80
    assert cleaned(f"{line}\n{line}", Repeats(min_words=20)) != cleaned(f"{line}\n{line}")


def test_nfd_and_nfc_are_told_apart_by_no_mark() -> None:
    lines = [f"Câu số {n}: đường phố Hà Nội ngập nước, xe máy không đi nổi qua." for n in range(6)]
    assert cleaned("\n".join(lines)) == "\n".join(lines)


def test_empty_and_wordless_texts() -> None:
    for text in ("", "\n\n", "***\n***", "—"):
        assert propose(text) == Change()


PIECES = [*BODY, LEAD.upper(), "Short.", "", "* * *", SECOND[:70]]


@given(st.lists(st.sampled_from(PIECES), max_size=9))
def test_its_own_output_is_left_alone(lines: list[str]) -> None:
    once = cleaned("\n".join(lines))
    assert cleaned(once) == once


@given(st.lists(st.sampled_from([*BODY, THIRD.replace("Kalas", "Dimas"), "Short."]), max_size=9))
def test_every_distinct_paragraph_survives(lines: list[str]) -> None:
    assert set(paragraphs(cleaned("\n".join(lines)))) == set(lines)


@given(st.text(alphabet="ab. \n“”一。", max_size=400))
def test_any_text_gives_valid_edits(text: str) -> None:
    edits.check(propose(text, Repeats(min_words=5)).edits, len(text))


def _sentences(count: int) -> list[str]:
    source = random.Random(7)  # noqa: S311  (test data)
    pool = [f"w{n}" for n in range(5_000)]
    return [" ".join(source.choices(pool, k=12)).capitalize() + "." for _ in range(count)]


@pytest.mark.parametrize("kind", ["unique", "one line everywhere", "period of five", "near copies"])
def test_cost_does_not_grow_with_the_square(kind: str) -> None:
    """Eight thousand lines take a second or two; were the cost quadratic, they would take minutes."""
    lines = _sentences(8_000)
    if kind == "one line everywhere":
        lines = [lines[0] if n % 2 else line for n, line in enumerate(lines)]
    elif kind == "period of five":
        lines = lines[:5] * 1_600
    elif kind == "near copies":
        lines = [lines[0].replace("w", f"x{n} w", 1) for n in range(8_000)]
    start = time.process_time()
    propose("\n".join(lines))
    assert time.process_time() - start < 15


def test_one_line_of_a_megabyte() -> None:
    body = " ".join(_sentences(7_000))
    text = f"{body} {body}"
    start = time.process_time()
    assert cleaned(text) == body
    assert time.process_time() - start < 15
