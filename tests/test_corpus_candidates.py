"""Signatures with their fingerprint, buckets, both roads of candidates, exact groups, clusters."""

import random
from array import array
from collections.abc import Sequence
from itertools import combinations, groupby
from unittest.mock import patch

import msgspec
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline import hashing, minhash
from pipeline.corpus import buckets, candidates, clusters, exact, sharing, signatures
from pipeline.corpus.clusters import Edge
from pipeline.corpus.compared import NO_FACTS, Comparison, Scores
from pipeline.corpus.plain import Plain, winnowed
from pipeline.corpus.reading import Held
from pipeline.corpus.signatures import PASSAGE, WINDOW
from pipeline.errors import FingerprintError
from pipeline.hashing import Hashes
from pipeline.settings import Duplicates
from stories import CHINESE, FERRY, MILL, text

DEFAULT = Duplicates()


def surveyed(texts: list[str], settings: Duplicates = DEFAULT) -> signatures.Survey:
    return signatures.survey(Held(texts), Plain(), settings).of(range(len(texts)))


def signed(texts: list[str]) -> signatures.Signatures:
    return signatures.sign(Held(texts), np.arange(len(texts)), Plain(), DEFAULT)


def pairs(texts: list[str], settings: Duplicates = DEFAULT) -> set[tuple[int, int]]:
    found, _ = candidates.find(Held(texts), surveyed(texts, settings), Plain(), settings)
    return set(zip(found.left.tolist(), found.right.tolist(), strict=True))


def owned(survey: signatures.Survey) -> dict[int, list[int]]:
    """The passages of each text, by its number."""
    found: dict[int, list[int]] = {}
    for values, counts, numbers in survey.passages.keyed():
        owners = np.repeat(numbers, counts).tolist()
        for value, owner in zip(values.tolist(), owners, strict=True):
            if owner >= 0:
                found.setdefault(owner, []).append(value)
    return found


@given(seed=st.integers(0, 99), share=st.sampled_from((0.0, 0.3, 1.0)))
def test_the_survey_of_some_texts_is_that_of_a_corpus_of_them(seed: int, share: float) -> None:
    source = random.Random(seed)  # noqa: S311  (test data)
    texts = [" ".join(source.choices("abcdefgh", k=k)) for k in (0, 3, 9, 40, 12, 80, 7, 30)]
    numbers = source.sample(range(len(texts)), round(share * len(texts)))
    with patch.object(signatures, "_CHUNK", 3):
        some = signatures.survey(Held(texts), Plain(), DEFAULT).of(numbers)
    alone = surveyed([texts[number] for number in numbers])
    assert np.array_equal(some.lengths, alone.lengths)
    assert np.array_equal(some.passages.sizes(len(numbers)), alone.passages.sizes(len(numbers)))
    assert owned(some) == owned(alone)


@given(seed=st.integers(0, 199), crowd=st.integers(2, 6))
def test_pairs_left_out_before_the_sum_would_not_have_reached_it(seed: int, crowd: int) -> None:
    source = random.Random(seed)  # noqa: S311  (test data)
    phrases = [" ".join(source.choices("abcdefghijklmnop", k=20)) for _ in range(12)]
    texts = [" ".join(source.choices(phrases, k=source.randint(1, 9))) for _ in range(14)]
    settings = msgspec.structs.replace(DEFAULT, bucket=crowd)
    found = pairs(texts, settings)
    with patch.object(sharing, "_hopeful", lambda one, *_: np.ones(len(one), bool)):
        assert pairs(texts, settings) == found


def test_fingerprint_names_everything_a_signature_depends_on() -> None:
    found = signatures.fingerprint(DEFAULT)
    assert found.scheme == "affine32"
    assert found.library.startswith("datasketch 2.")
    assert (found.shingle, found.seed, found.permutations) == (5, 1, 128)


@pytest.mark.parametrize("change", [{"shingle": 4}, {"seed": 2}, {"permutations": 64}])
def test_signatures_made_in_another_way_are_refused(change: dict[str, int]) -> None:
    ours = signatures.fingerprint(DEFAULT)
    theirs = signatures.fingerprint(msgspec.structs.replace(DEFAULT, **change))
    signatures.check(ours, ours)
    with pytest.raises(FingerprintError, match=f"{next(iter(change))}: .* there, .* here.*anew"):
        signatures.check(ours, theirs)


def test_another_library_or_tokeniser_is_refused_too() -> None:
    ours = signatures.fingerprint(DEFAULT)
    for part in ("library", "tokeniser", "normaliser", "hash", "scheme"):
        with pytest.raises(FingerprintError, match=part):
            signatures.check(ours, msgspec.structs.replace(ours, **{part: "other"}))


def test_datasketch_finds_the_same_candidates_in_our_signatures() -> None:
    texts = [text(FERRY), text(MILL), text(FERRY[:7]), text(MILL[1:]), text(CHINESE)]
    ours = signed(texts)
    names = [str(n) for n in range(len(texts))]
    index = ours.lsh(names, candidates.banding(DEFAULT))
    found = {
        tuple(sorted((int(name), row)))
        for row in range(len(texts))
        for name in index.query(ours.lean(row))
        if int(name) != row
    }
    assert found == {(0, 2), (1, 3)}
    assert found <= pairs(texts)


def test_banding_reaches_the_declared_recall() -> None:
    banding = candidates.banding(DEFAULT)
    assert banding.recall(DEFAULT.candidate_similarity) >= DEFAULT.candidate_recall
    strict = msgspec.structs.replace(DEFAULT, candidate_recall=0.999)
    assert candidates.banding(strict).rows < banding.rows


KEYS = st.lists(st.integers(0, 8), max_size=40).map(sorted)


@given(KEYS)
def test_small_buckets_give_all_their_pairs_once(keys: list[int]) -> None:
    met = buckets.meetings(np.array(keys, np.uint64), 50)
    found = list(zip(met.one.tolist(), met.other.tolist(), strict=True))
    assert sorted(found) == [
        (a, b) for a, b in combinations(range(len(keys)), 2) if keys[a] == keys[b]
    ]
    assert met.capped == 0


@given(KEYS, st.integers(2, 6))
def test_crowded_buckets_are_bounded_and_leave_nobody_alone(keys: list[int], most: int) -> None:
    met = buckets.meetings(np.array(keys, np.uint64), most)
    found = set(zip(met.one.tolist(), met.other.tolist(), strict=True))
    assert len(found) == len(met.one)
    assert len(found) <= most * len(keys)
    for place, key in enumerate(keys):
        first = keys.index(key)
        assert place == first or (first, place) in found
    assert bool(met.capped) == any(keys.count(key) > most + 1 for key in keys)


@given(KEYS, st.integers(2, 6), st.integers(1, 6))
def test_in_crowded_buckets_all_meet_the_first_few(keys: list[int], most: int, first: int) -> None:
    met = buckets.meetings(np.array(keys, np.uint64), most, first)
    found = set(zip(met.one.tolist(), met.other.tolist(), strict=True))
    for one, other in combinations(range(len(keys)), 2):
        if keys[one] == keys[other]:
            crowded = keys.count(keys[one]) > most
            early = one - keys.index(keys[one]) < first
            assert ((one, other) in found) == (early if crowded else True)


@pytest.mark.parametrize("part", [1, 7, 100])
def test_parts_of_the_passage_index_give_what_the_whole_does(
    part: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    bodies = [text(FERRY), text(MILL), text(FERRY[:7]), text(MILL[1:]), text((*FERRY, *MILL))]
    bodies += [text(CHINESE), text(CHINESE[1:]), text(FERRY[2:5])]
    whole = pairs(bodies)
    monkeypatch.setattr(sharing, "_PART", part)
    assert pairs(bodies) == whole
    assert {(0, 2), (1, 3), (0, 4), (5, 6), (0, 7)} <= whole


def test_only_texts_that_may_have_a_similar_one_are_signed() -> None:
    words = [f"word{number}" for number in range(2_000)]
    texts = [" ".join(words[first : first + 400]) for first in (0, 400, 800, 1_200)]
    texts.append(" ".join([*words[1_200:1_500], *words[1_900:]]))  # shares most of the one before
    texts.append(" ".join(words[800:830]))  # an excerpt: it alone shares much
    texts.append(" ".join(words[1_700:1_720]))  # too short for its passages to say that it is alone
    found, signed = candidates.find(Held(texts), surveyed(texts), Plain(), DEFAULT)
    assert list(zip(found.left, found.right, found.banded, strict=True)) == [
        (2, 5, False),
        (3, 4, True),
    ]
    assert signed.numbers.tolist() == [2, 3, 4, 5, 6]


def test_a_text_is_no_candidate_of_itself() -> None:
    twice = text((*FERRY, *FERRY))
    assert pairs([twice, text(MILL)]) == set()
    assert pairs([twice, text(FERRY)]) == {(0, 1)}


def test_excerpts_are_found_by_shared_passages() -> None:
    long = text((*FERRY, *MILL))
    texts = [long, text(FERRY[2:4]), text(CHINESE)]
    found, _ = candidates.find(Held(texts), surveyed(texts), Plain(), DEFAULT)
    assert (found.left.tolist(), found.right.tolist()) == ([0], [1])
    assert found.banded.tolist() == [False]


def test_any_shared_run_of_a_window_and_a_passage_has_a_passage_in_common() -> None:
    words = Plain().read(text((*FERRY, *MILL))).read.hashes
    whole = set(_chosen([words])[0])
    run = PASSAGE + WINDOW - 1
    for start in range(0, len(words) - run, 7):
        assert whole & set(_chosen([words[start : start + run]])[0])


def _chosen(texts: Sequence[Hashes]) -> list[list[int]]:
    """The chosen passages of each text."""
    words, starts = hashing.joined(texts)
    values, counts = winnowed(words, starts, PASSAGE, WINDOW)
    return [part.tolist() for part in np.split(values, np.cumsum(counts)[:-1])]


@given(st.lists(st.lists(st.integers(0, 40), max_size=60), min_size=1, max_size=6))
def test_of_each_window_the_least_passage_is_chosen(texts: list[list[int]]) -> None:
    words = [np.array(text, np.uint64) for text in texts]
    assert _chosen(words) == list(map(_chosen_slowly, words))


def _chosen_slowly(words: Hashes) -> list[int]:
    runs = hashing.shingles(words, np.array([0, len(words)]), PASSAGE)[0].tolist()
    windows = [runs[n : n + WINDOW] for n in range(max(len(runs) - WINDOW + 1, 1))]
    return [value for value, _ in groupby(map(min, filter(None, windows)))]


def test_texts_that_share_a_sign_off_alone_are_no_candidates() -> None:
    sign_off = "Follow all the news of the valley on our pages every day."
    assert pairs([text((*FERRY, sign_off)), text((*MILL, sign_off))]) == set()


def test_exact_groups() -> None:
    texts = ["One word more.", "one  WORD — more", "one word", "", "***", "***", "One word more"]
    assert exact.groups(Held(texts), signatures.survey(Held(texts), Plain(), DEFAULT).digests) == [
        [0, 1, 6],
        [2],
        [3],
        [4, 5],
    ]


def compared(similarity: float, *, left: float = 1.0, right: float = 1.0) -> Comparison:
    scores = Scores(similarity, similarity, similarity)
    return Comparison(scores, array("i"), 0, left, right, 1.0, 1.0, 100, 100, NO_FACTS)


def assigned(edges: dict[Edge, Comparison]) -> dict[int, int]:
    """Articles of which each is better than the next by a criterion of its own."""
    return clusters.assign(edges, range(10), edges.__contains__)


EDGES = st.dictionaries(
    st.tuples(st.integers(0, 9), st.integers(0, 9))
    .filter(lambda e: e[0] < e[1])
    .map(lambda e: Edge(*e)),
    st.builds(
        compared,
        st.sampled_from([0.7, 0.8, 0.9]),
        left=st.sampled_from([1.0, 0.5]),
        right=st.sampled_from([1.0, 0.5]),
    ),
)


@given(EDGES)
def test_who_goes_joins_a_verified_canonical_that_stays(edges: dict[Edge, Comparison]) -> None:
    joined = assigned(edges)
    for copy, kept in joined.items():
        assert kept not in joined
        assert Edge(min(copy, kept), max(copy, kept)) in edges
    for edge in edges:
        assert not joined.keys().isdisjoint(edge) or is_taken(edges, joined, edge)


def is_taken(edges: dict[Edge, Comparison], joined: dict[int, int], edge: Edge) -> bool:
    """Whether an article with text of its own went already for one of the two, or for all others
    that they are copies of.
    """
    found = edges[edge]
    return min(found.left, found.right) < 1 and bool(joined)


def held(edges: dict[Edge, Comparison], copy: int, kept: int) -> float:
    found = edges[Edge(min(copy, kept), max(copy, kept))]
    return found.left if copy < kept else found.right


@given(EDGES)
def test_who_goes_joins_the_one_that_holds_most_of_it(edges: dict[Edge, Comparison]) -> None:
    joined = assigned(edges)
    for copy, kept in joined.items():
        others = {edge[0] + edge[1] - copy for edge in edges if copy in edge} - joined.keys()
        bounds = [o for o in others if clusters.fuller(e := edge_of(copy, o), edges[e]) != copy]
        assert held(edges, copy, kept) == max(held(edges, copy, o) for o in bounds or others)


def edge_of(one: int, other: int) -> Edge:
    return Edge(min(one, other), max(one, other))


def test_the_fuller_text_stays_though_the_order_prefers_the_other() -> None:
    assert assigned({Edge(0, 1): compared(0.7, left=1.0, right=0.5)}) == {0: 1}
    assert assigned({Edge(0, 1): compared(0.7)}) == {1: 0}


def test_a_chain_is_two_clusters() -> None:
    edges = {Edge(0, 1): compared(0.8), Edge(1, 2): compared(0.9)}
    assert assigned(edges) == {1: 2}


def test_of_articles_on_a_par_the_one_with_most_copies_stays() -> None:
    edges = {Edge(0, 1): compared(0.8), Edge(1, 2): compared(0.9)}
    assert clusters.assign(edges, [0, 0, 0], edges.__contains__) == {0: 1, 2: 1}
    assert clusters.assign(edges, [0, 1, 1], edges.__contains__) == {1: 2}


@given(EDGES)
def test_number_of_copies_leaves_everyone_verified(edges: dict[Edge, Comparison]) -> None:
    joined = clusters.assign(edges, [0] * 10, edges.__contains__)
    assert all(Edge(min(pair), max(pair)) in edges for pair in joined.items())
    assert set(joined).isdisjoint(joined.values())
    assert all(
        not joined.keys().isdisjoint(edge) or is_taken(edges, joined, edge) for edge in edges
    )


@given(EDGES)
def test_clusters_of_what_is_reached_are_those_of_all(edges: dict[Edge, Comparison]) -> None:
    found: dict[int, int] = {}
    for edge in edges:
        part = clusters.reached(edges, [edge])
        assert part.issuperset(edge)
        assert all((e.left in part) == (e.right in part) for e in edges)
        found |= assigned({e: edges[e] for e in edges if e.left in part})
    assert found == assigned(edges)


def test_two_with_text_of_their_own_go_for_a_third_only_as_copies_of_each_other() -> None:
    edges = {
        Edge(0, 1): compared(0.7, left=0.7, right=0.7),
        Edge(0, 2): compared(0.7, left=0.6, right=0.6),
    }
    assert assigned(edges) == {1: 0}
    assert clusters.assign(edges, range(3), lambda _: True) == {1: 0, 2: 0}
    edges[Edge(0, 1)] = compared(0.7, left=0.9, right=0.9)
    assert assigned(edges) == {1: 0, 2: 0}


def test_who_stays_meets_what_its_copies_went_for() -> None:
    edges = {Edge(0, 1): compared(0.8), Edge(1, 2): compared(0.8)}
    assert clusters.unmet(edges, {1: 0}) == [Edge(0, 2)]
    assert clusters.unmet(edges, {0: 1, 2: 1}) == []


def test_three_texts_that_each_exceed_the_next_are_decided_by_the_order() -> None:
    edges = {
        Edge(0, 1): compared(0.7, left=0.5),
        Edge(1, 2): compared(0.7, left=0.5),
        Edge(0, 2): compared(0.7, right=0.5),
    }
    assert assigned(edges) == {1: 0, 2: 0}


def test_estimates_are_those_of_datasketch() -> None:
    found = signed([text(FERRY), text(FERRY[:6])])
    ours = minhash.estimate(found.values[0], found.values[1])
    assert ours == found.lean(0).jaccard(found.lean(1))
