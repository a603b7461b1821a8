"""Words and shingles as hashes: the same sets as the plain ones, whatever the script."""

import unicodedata
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline import hashing, words
from pipeline.hashing import WordHashes

TEXTS = st.lists(st.text(alphabet="abcdeéà ßİ.,\n1中文ทย\u0301", max_size=60), max_size=6)


def plain(text: str, size: int) -> frozenset[str]:
    return words.shingles([token.key for token in words.tokens(text)], size)


@given(TEXTS, st.integers(1, 6))
def test_shingles_are_those_of_the_plain_definition(texts: list[str], size: int) -> None:
    cache = WordHashes()
    values, starts = hashing.shingles(*hashing.joined([cache.of(t) for t in texts]), size)
    assert len(starts) == len(texts) + 1
    sets = [set(values[a:b].tolist()) for a, b in pairwise(starts.tolist())]
    expected = [plain(text, size) for text in texts]
    assert [len(found) for found in sets] == [len(found) for found in expected]
    for one, left in zip(sets, expected, strict=True):
        for other, right in zip(sets, expected, strict=True):
            assert len(one & other) == len(left & right)


@given(TEXTS)
def test_digests_are_equal_for_equal_words_only(texts: list[str]) -> None:
    cache = WordHashes()
    hashes = [cache.of(text) for text in texts]
    digests = hashing.digests(*hashing.joined(hashes)).tolist()
    keys = [[token.key for token in words.tokens(text)] for text in texts]
    for one, left in zip(digests, keys, strict=True):
        for other, right in zip(digests, keys, strict=True):
            assert (one == other) == (left == right)


@given(st.sets(st.integers(0, 50)), st.sets(st.integers(0, 50)))
def test_common_counts_shared_values(left: set[int], right: set[int]) -> None:
    one, other = (np.array(sorted(values), np.uint64) for values in (left, right))
    assert hashing.common(one, other) == len(left & right)


@pytest.mark.parametrize("text", ["Hà Nội có mưa", "한국어 문장", "Ελλάδα έτσι"])
def test_both_unicode_forms_have_the_same_hashes(text: str) -> None:
    cache = WordHashes()
    nfd = unicodedata.normalize("NFD", text)
    assert nfd != text
    assert cache.of(nfd).tolist() == cache.of(text).tolist()


def test_words_that_differ_in_any_byte_differ() -> None:
    """Of one block, of two, of several; at the end of a block, and by their length alone."""
    keys = ["é" * n for n in range(1, 12)] + ["a" * n for n in range(1, 40)]
    keys += [f"{'a' * n}b{'a' * (20 - n)}" for n in range(21)]
    assert len({hashing.word_hash(key) for key in keys}) == len(keys)


def test_marks_are_kept() -> None:
    """Má, mà, mả, mã and mạ are five words."""
    assert len(set(WordHashes().of("má mà mả mã mạ ma").tolist())) == 6


def test_lone_surrogates_are_words_like_others() -> None:
    assert len(WordHashes().of("a\udce9b")) >= 1


@pytest.mark.parametrize("text", ["がパを読ゔ", "ဦးလှ", "งานวันนี้", "Hà Nội", "क़लम"])
def test_words_are_the_same_in_both_forms_of_every_script(text: str) -> None:
    other = unicodedata.normalize("NFD", text)
    assert words.words(text) == words.words(other)
    assert len(words.spans(other)) == len(words.words(text))
    cut = [other[first:last] for first, last in words.spans(other)]
    assert [words.folded(word) for word in cut] == words.words(text)
