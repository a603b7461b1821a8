"""Texts that are the same but for case, punctuation and white space."""

import re
from collections import defaultdict
from collections.abc import Sequence

import numpy as np

from pipeline import hashing
from pipeline.hashing import Hashes

# Punctuation that is no mere punctuation: the sign of a number.
_SIGN = re.compile(r"(?<![\w.,])[-−–+±](?=\d)")


def groups(texts: Sequence[str], words: Sequence[Hashes]) -> list[list[int]]:
    """The numbers of equal texts, together; groups and their members in ascending order.

    Equal are texts of the same words with the same signs before numbers; a text without any word
    equals only one with the same characters.
    """
    digests = hashing.digests(*hashing.joined(list(words))).tolist()
    found: dict[int, list[list[int]]] = defaultdict(list)
    for number, digest in enumerate(digests):
        for group in found[digest]:
            if _equal(texts, words, group[0], number):
                group.append(number)
                break
        else:
            found[digest].append([number])
    return sorted(group for same in found.values() for group in same)


def _equal(texts: Sequence[str], words: Sequence[Hashes], one: int, other: int) -> bool:
    if texts[one] == texts[other]:
        return True
    if not len(words[one]) or not np.array_equal(words[one], words[other]):
        return False
    return _SIGN.findall(texts[one]) == _SIGN.findall(texts[other])
