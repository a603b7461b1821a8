import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline import edits
from pipeline.errors import BrokenStage
from pipeline.model import Edit
from strategies import edits_on, texts


def reference(text: str, changes: tuple[Edit, ...]) -> str:
    """Apply from the last to the first, so that no offset moves: plain, slow, obviously right."""
    for edit in reversed(changes):
        text = text[: edit.start] + edit.text + text[edit.end :]
    return text


@given(st.data())
def test_apply_equals_the_plain_reference(data: st.DataObject) -> None:
    text = data.draw(texts)
    changes = data.draw(edits_on(len(text)))
    edits.check(changes, len(text))
    assert edits.apply(text, changes) == reference(text, changes)


@pytest.mark.parametrize(
    "changes",
    [
        (Edit(0, 3, "", "r"), Edit(2, 4, "", "r")),
        (Edit(3, 4, "", "r"), Edit(0, 1, "", "r")),
        (Edit(0, 9, "", "r"),),
        (Edit(-1, 2, "", "r"),),
        (Edit(4, 2, "x", "r"),),
        (Edit(2, 2, "", "r"),),
        (Edit(2, 2, "x", "r"), Edit(2, 3, "", "r")),
    ],
    ids=["overlap", "unsorted", "beyond", "before", "backwards", "nothing", "same start"],
)
def test_check_refuses_what_breaks_the_contract(changes: tuple[Edit, ...]) -> None:
    with pytest.raises(BrokenStage):
        edits.check(changes, 5)


def test_touching_edits_of_two_rules_stay_apart() -> None:
    changes = (Edit(0, 2, "", "one"), Edit(2, 4, "", "two"))
    edits.check(changes, 4)
    assert edits.apply("abcd", changes) == ""


@given(st.data())
def test_minimal_changes_the_same_and_no_character_in_vain(data: st.DataObject) -> None:
    text = data.draw(texts.filter(bool))
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    edit = Edit(start, end, data.draw(st.text(max_size=6)), "r")
    small = edits.minimal(text, edit)
    assert edits.apply(text, [small]) == edits.apply(text, [edit])
    old = text[small.start : small.end]
    assert not old or not small.text or (old[0] != small.text[0] and old[-1] != small.text[-1])


def test_from_pattern_leaves_out_what_would_not_change() -> None:
    found = edits.from_pattern("aXbX", re.compile("[abX]"), "r", lambda m: m.group().lower())
    assert found == [Edit(1, 2, "x", "r"), Edit(3, 4, "x", "r")]


@given(st.data())
def test_merge_is_disjoint_and_keeps_all_of_the_first_group(data: st.DataObject) -> None:
    first = data.draw(edits_on(30))
    second = data.draw(edits_on(30, rules="z"))
    merged = edits.merge(first, second)
    edits.check(merged, 30)
    assert [edit for edit in merged if edit.rule != "z"] == list(first)
    clashing = set(second) - set(merged)
    assert all(_clash(edit, other) for edit in clashing for other in [_nearest(edit, merged)])


def _nearest(edit: Edit, merged: tuple[Edit, ...]) -> Edit:
    return min(merged, key=lambda other: (not _clash(edit, other), abs(other.start - edit.start)))


def _clash(one: Edit, two: Edit) -> bool:
    return one.start == two.start or (one.start < two.end and two.start < one.end)
