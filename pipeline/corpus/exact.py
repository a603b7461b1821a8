"""Texts that are the same but for case, punctuation and white space."""

import re
from collections import defaultdict

import numpy as np

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
    for number, digest in enumerate(digests.tolist()):
        for group in found[digest]:
            if _equal(texts, group[0], number):
                group.append(number)
                break
        else:
            found[digest].append([number])
    return sorted(group for same in found.values() for group in same)


def _equal(texts: Texts, one: int, other: int) -> bool:
    left, right = texts.raw[one], texts.raw[other]
    if left == right:
        return True
    words = texts.words(one).hashes
    if not len(words) or not np.array_equal(words, texts.words(other).hashes):
        return False
    return _SIGN.findall(left) == _SIGN.findall(right)
