"""Equal runs of two texts, and what lies between them."""

import random

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from pipeline import align
from pipeline.align import Gap, Run
from pipeline.hashing import Hashes, WordHashes

WORDS = st.lists(st.integers(0, 6), max_size=80)


def hashes(text: str) -> Hashes:
    return WordHashes().of(text)


def array(values: list[int]) -> Hashes:
    return np.array(values, np.uint64)


@given(WORDS, WORDS, st.integers(1, 6))
def test_runs_are_equal_words_and_each_left_word_is_in_one(
    left: list[int], right: list[int], seed: int
) -> None:
    runs = align.runs(array(left), array(right), seed=seed)
    used = [k for run in runs for k in range(run.left, run.left + run.length)]
    assert len(used) == len(set(used))
    assert [run.left for run in runs] == sorted(run.left for run in runs)
    for run in runs:
        assert run.length > 0
        assert left[run.left : run.left + run.length] == right[run.right : run.right + run.length]


@given(WORDS, WORDS, WORDS)
def test_a_long_shared_passage_is_found(
    before: list[int], after: list[int], more: list[int]
) -> None:
    shared = list(range(100, 130))
    left, right = before + shared + more, after + shared
    runs = align.runs(array(left), array(right), seed=5)
    assert any(run.left <= len(before) and run.length >= 30 for run in runs)


@given(WORDS, st.integers(0, 80))
def test_equal_from_counts_up_to_the_first_difference(values: list[int], at: int) -> None:
    other = list(values)
    if at < len(other):
        other[at] = 99
    expected = min(at, len(values))
    assert align.equal_from(array(values), array(other), (0, 0)) == expected


def test_equal_from_over_many_chunks() -> None:
    left = np.arange(10_000, dtype=np.uint64)
    right = left.copy()
    right[7_777] = 0
    assert align.equal_from(left, right, (5, 5)) == 7_772


def test_small_differences_leave_gaps_between_runs() -> None:
    left = hashes(
        "the Fed said it would arrange two billion dollars of repurchase agreements today"
    )
    right = hashes("the Fed said it would arrange six billion dollars of agreements today")
    runs = align.runs(left, right, seed=5)
    assert align.gaps(runs) == [Gap((6, 7), (6, 7)), Gap((10, 11), (10, 10))]


def test_moved_passages_are_found() -> None:
    one, other = "a b c d e f g", "h i j k l m n"
    runs = align.runs(hashes(f"{one} {other}"), hashes(f"{other} {one}"), seed=5)
    assert runs == [Run(0, 7, 7), Run(7, 0, 7)]


def test_a_phrase_that_stands_elsewhere_too_leads_no_way_off() -> None:
    source = random.Random(4)  # noqa: S311  (test data)
    phrases = [[source.randrange(10**6) for _ in range(6)] for _ in range(100)]
    left = [word for _ in range(200) for word in source.choice(phrases)]
    right = [word if source.random() > 0.12 else source.randrange(10**6) for word in left]
    runs = align.runs(array(left), array(right), seed=5)
    straight = sum(run.length for run in runs if run.left == run.right)
    assert straight > 0.75 * len(left)
    assert sum(run.length for run in runs if run.left != run.right) < 0.1 * len(left)


def test_empty_sides() -> None:
    assert align.runs(array([]), array([1, 2]), seed=5) == []
    assert align.runs(array([1, 2]), array([]), seed=5) == []
    assert align.runs(array([1, 2]), array([1, 2]), seed=5) == [Run(0, 0, 2)]
