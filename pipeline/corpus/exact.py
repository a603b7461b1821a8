"""Texts that are the same but for case, punctuation and white space."""

import re
from collections.abc import Iterator, Sequence

import numpy as np

from pipeline import words
from pipeline.corpus import buckets
from pipeline.corpus.reading import Texts
from pipeline.hashing import Hashes

# Punctuation that is no mere punctuation: the sign of a number.
_SIGN = re.compile(r"(?<![\w.,])[-−–+±](?=\d)")


def groups(texts: Texts, digests: Hashes) -> list[list[int]]:
    """The numbers of equal texts, together; groups and their members in ascending order.

    Equal are texts of the same words with the same signs before numbers; a text without any word
    equals only one with the same characters.
    """
    found = [[number] for number in range(len(digests))]
    for alike in _alike(digests):
        for number in alike:
            found[number] = []
        for group in _told_apart(texts, alike):
            found[group[0]] = group
    return [group for group in found if group]


def _alike(digests: Hashes) -> Iterator[list[int]]:
    """The numbers of texts that share their digest with others, in ascending order."""
    order = np.argsort(digests, kind="stable")
    begins, sizes = buckets.bucket_sizes(digests[order])
    several = sizes > 1
    for begin, size in zip(begins[several].tolist(), sizes[several].tolist(), strict=True):
        yield order[begin : begin + size].tolist()


def _told_apart(texts: Texts, numbers: Sequence[int]) -> list[list[int]]:
    """Groups of equal texts among some."""
    groups: list[list[int]] = []
    for number in numbers:
        for group in groups:
            if _equal(texts.text(group[0]), texts.text(number)):
                group.append(number)
                break
        else:
            groups.append([number])
    return groups


def _equal(left: str, right: str) -> bool:
    if left == right:
        return True
    keys = words.words(left)
    if not keys or keys != words.words(right):
        return False
    return _SIGN.findall(left) == _SIGN.findall(right)
