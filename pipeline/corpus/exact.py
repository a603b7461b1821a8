"""Texts that are the same but for case, punctuation and white space."""

import re
from collections import defaultdict

import numpy as np
from numpy.typing import NDArray

from pipeline import words
from pipeline.corpus.reading import Texts
from pipeline.hashing import Hashes

# Punctuation that is no mere punctuation: the sign of a number.
_SIGN = re.compile(r"(?<![\w.,])[-−–+±](?=\d)")


def groups(texts: Texts, digests: Hashes) -> list[list[int]]:
    """The numbers of equal texts, together; groups and their members in ascending order.

    Equal are texts of the same words with the same signs before numbers; a text without any word
    equals only one with the same characters.
    """
    found: dict[int, list[list[int]]] = defaultdict(list)
    alone = []
    for number, digest, is_alone in zip(
        range(len(digests)), digests.tolist(), _is_alone(digests).tolist(), strict=True
    ):
        if is_alone:
            alone.append([number])
        else:
            _join(texts, number, found[digest])
    return sorted([*alone, *(group for same in found.values() for group in same)])


def _is_alone(digests: Hashes) -> NDArray[np.bool_]:
    """Which digests are there once."""
    _, places, counts = np.unique(digests, return_inverse=True, return_counts=True)
    found: NDArray[np.bool_] = counts[places] == 1
    return found


def _join(texts: Texts, number: int, groups: list[list[int]]) -> None:
    """Put a text into the group of its equals, or into one of its own."""
    for group in groups:
        if _equal(texts.text(group[0]), texts.text(number)):
            group.append(number)
            return
    groups.append([number])


def _equal(left: str, right: str) -> bool:
    if left == right:
        return True
    keys = words.words(left)
    if not keys or keys != words.words(right):
        return False
    return _SIGN.findall(left) == _SIGN.findall(right)
