"""Which words are names: capitals inside sentences that no text writes small."""

from typing import NamedTuple

import numpy as np
from numba import njit

from pipeline.corpus.kernels import describing
from pipeline.corpus.kernels.describing import Flags
from pipeline.corpus.kernels.tokens import Hashes
from pipeline.corpus.kernels.uncounted import uncounted


class Words(NamedTuple):
    """The words of a text: hashes and flags; as bits, those written small and the proper ones."""

    hashes: Hashes
    flags: Flags
    small: Hashes
    proper: Hashes


@uncounted
def names(text: Words, other: Words, first: int, capitals: int) -> int:
    """Which words of a place are names (`facts._names`), a bit for each, of those with a capital."""
    found, word, bit = 0, first, 1
    while bit <= capitals:
        if capitals & bit:
            key = text.hashes[word]
            known = text.flags[word] & (describing.INSIDE | describing.SHOUTED)
            proper = known == describing.INSIDE or _is_proper(text, key) or _is_proper(other, key)
            if proper and not _is_small(text, key) and not _is_small(other, key):
                found |= bit
        word, bit = word + 1, bit << 1
    return found


@njit(cache=True, inline="always")
def _is_proper(text: Words, key: np.uint64) -> bool:
    """Whether a text has a word with a capital inside a sentence of ordinary letters."""
    wanted = describing.CAPITAL | describing.INSIDE
    return describing.may_have(text.proper, key) and _has(
        text.hashes, text.flags, key, (wanted | describing.SHOUTED, wanted)
    )


@njit(cache=True, inline="always")
def _is_small(text: Words, key: np.uint64) -> bool:
    """Whether a text writes a word, that is met with a capital, small as well."""
    return describing.may_have(text.small, key) and _has(
        text.hashes, text.flags, key, (describing.SMALL, describing.SMALL)
    )


@uncounted
def _has(hashes: Hashes, flags: Flags, key: np.uint64, wanted: tuple[int, int]) -> bool:
    """Whether a text has a word with, of certain flags, certain ones."""
    mask, known = wanted
    word = 0
    while word < len(hashes) and not (hashes[word] == key and flags[word] & mask == known):
        word += 1
    return word < len(hashes)


@uncounted
def capitals(text: Words, other: Words, first: int, last: int) -> int:
    """Which words of a place have a capital and are nowhere written small, a bit for each."""
    found = 0
    for word in range(first, last):
        key = text.hashes[word]
        is_capital = bool(text.flags[word] & describing.CAPITAL)
        if is_capital and not _is_small(text, key) and not _is_small(other, key):
            found |= 1 << (word - first)
    return found
