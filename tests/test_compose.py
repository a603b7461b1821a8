"""Two lists of edits as one, against doing one after the other."""

from hypothesis import given
from hypothesis import strategies as st

from pipeline import edits
from pipeline.compose import compose, settle
from pipeline.model import Edit
from strategies import edits_on

Chain = tuple[str, list[tuple[Edit, ...]]]


@st.composite
def chains(draw: st.DrawFn) -> Chain:
    text = draw(st.text("abc", max_size=30))
    chain, current = [], text
    for rules in ("a", "b", "c"):
        some = tuple(e for e in draw(edits_on(len(current), rules)) if e.text or e.end > e.start)
        chain.append(some)
        current = edits.apply(current, some)
    return text, chain


@given(chains())
def test_one_list_does_what_the_lists_did_in_a_row(
    case: Chain,
) -> None:
    text, chain = case
    plain, done = text, list[Edit]()
    for some in chain:
        plain = edits.apply(plain, some)
        done = compose(text, done, some)
    edits.check(tuple(done), len(text))
    assert edits.apply(text, done) == plain


@given(chains())
def test_deletions_keep_every_rule_apart(case: Chain) -> None:
    text, chain = case
    first, second = (
        tuple(e._replace(text="") for e in some if e.end > e.start) for some in chain[:2]
    )
    second = tuple(e for e in second if e.end <= len(edits.apply(text, first)))
    for some in (first, compose(text, first, second)):
        edits.check(tuple(some), len(text))
    kept = [i for i in range(len(text)) if not any(e.start <= i < e.end for e in first)]
    gone = {kept[i] for e in second for i in range(e.start, e.end)}
    by_rule = {i: e.rule for e in compose(text, first, second) for i in range(e.start, e.end)}
    expected = {i: e.rule for e in first for i in range(e.start, e.end)} | dict.fromkeys(gone, "b")
    assert by_rule == expected


def test_the_earlier_rule_is_kept_where_edits_meet() -> None:
    entity = Edit(1, 7, "\u00a0", "entity")
    space = Edit(1, 2, " ", "space")
    assert compose("a&nbsp;b", [entity], [space]) == [Edit(1, 7, " ", "entity")]


def test_a_deletion_that_begins_inside_an_insertion() -> None:
    inserted = Edit(3, 3, "00", "a")
    assert compose("aaaa", [inserted], [Edit(4, 6, "", "b")]) == [Edit(3, 4, "0", "a")]


def test_an_edit_that_is_undone_leaves_none() -> None:
    assert compose("abc", [Edit(1, 2, "x", "one")], [Edit(1, 2, "b", "two")]) == []


def test_steps_run_until_nothing_is_new() -> None:
    def peel(text: str) -> list[Edit]:
        return [Edit(0, 1, "", "peel")] if text.startswith("(") else []

    assert settle("(((a", [peel]) == [Edit(i, i + 1, "", "peel") for i in range(3)]
    assert settle("a", [peel]) == []
