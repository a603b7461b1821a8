"""Signatures are datasketch's own, value for value; bands reach the recall that is declared."""

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline import hashing, minhash
from pipeline.minhash import Banding

SETS = st.lists(st.sets(st.integers(0, 2**64 - 1), max_size=40), max_size=5)


def signatures(
    sets: list[set[int]], permutations: int = 64, seed: int = 1
) -> tuple[minhash.Signatures, list[minhash.Signatures]]:
    arrays = [np.array(sorted(values), np.uint64) for values in sets]
    values, starts = hashing.joined(arrays)
    elements = minhash.elements(values)
    found = minhash.signatures(elements, starts, permutations=permutations, seed=seed)
    return found, [minhash.elements(array) for array in arrays]


@given(SETS, st.sampled_from([16, 128]), st.sampled_from([1, 7, 4_294_967_295]))
def test_signatures_equal_those_of_datasketch(
    sets: list[set[int]], permutations: int, seed: int
) -> None:
    from datasketch import MinHash

    found, elements = signatures(sets, permutations, seed)
    for signature, values in zip(found, elements, strict=True):
        theirs = MinHash(num_perm=permutations, seed=seed, hashfunc=int)
        theirs.update_batch(values.tolist())
        assert theirs.scheme == minhash.SCHEME
        assert signature.tolist() == theirs.hashvalues.tolist()


def test_large_sets_are_cut_into_blocks_without_a_seam() -> None:
    from datasketch import MinHash

    source = np.random.default_rng(1)
    sets = [set(source.integers(0, 2**63, size).tolist()) for size in (3, 70_000, 0, 40_000, 5)]
    found, elements = signatures(sets, 16)
    for signature, values in zip(found, elements, strict=True):
        theirs = MinHash(num_perm=16, hashfunc=int)
        theirs.update_batch(values.tolist())
        assert signature.tolist() == theirs.hashvalues.tolist()


def test_lean_signatures_are_read_and_compared_by_datasketch() -> None:
    from datasketch import LeanMinHash, MinHashLSH

    same = set(range(0, 2**60, 2**54))
    found, _ = signatures([same, same, {5, 6}], 64)
    lean = [minhash.lean(signature, seed=1) for signature in found]
    assert all(isinstance(one, LeanMinHash) for one in lean)
    assert lean[0].jaccard(lean[1]) == minhash.estimate(found[0], found[1]) == 1.0
    assert lean[0].jaccard(lean[2]) == minhash.estimate(found[0], found[2])
    index = MinHashLSH(num_perm=64, params=(16, 4))
    index.insert("one", lean[0])
    assert index.query(lean[1]) == ["one"]
    assert index.query(lean[2]) == []


@pytest.mark.parametrize("similarity", [0.3, 0.5, 0.6, 0.8])
@pytest.mark.parametrize("recall", [0.5, 0.9, 0.99])
def test_banding_is_the_most_selective_that_reaches_the_recall(
    similarity: float, recall: float
) -> None:
    found = minhash.banding(128, similarity, recall)
    assert found.bands * found.rows <= 128
    assert found.recall(similarity) >= recall
    longer = Banding(128 // (found.rows + 1), found.rows + 1)
    assert longer.recall(similarity) < recall


def test_recall_of_the_bands_is_what_the_formula_says() -> None:
    """Of 400 pairs of sets with a Jaccard similarity of one third, as many meet as declared."""
    source = np.random.default_rng(2)
    sets: list[set[int]] = []
    for _ in range(400):
        numbers = source.integers(0, 2**63, 150).tolist()
        sets += [set(numbers[:100]), set(numbers[50:])]
    found, _ = signatures(sets, 128)
    banding = Banding(32, 4)
    keys = minhash.band_keys(found, banding)
    met = np.mean((keys[0::2] == keys[1::2]).any(axis=1))
    assert met == pytest.approx(banding.recall(1 / 3), abs=0.08)


def test_an_impossible_recall_gives_single_rows() -> None:
    assert minhash.banding(16, 0.01, 0.99) == Banding(16, 1)


def test_datasketch_is_imported_only_when_asked_for(root: Path) -> None:
    program = (
        "import sys; sys.path.insert(0, 'tests')\n"
        "from pipeline.corpus.dedup import deduplicate\n"
        "from pipeline.settings import Duplicates\n"
        "from stories import article, FERRY, text\n"
        "deduplicate([article('a', text(FERRY)), article('b', text(FERRY))], Duplicates())\n"
        "assert 'datasketch' not in sys.modules and 'scipy' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", program], cwd=root, check=True)
