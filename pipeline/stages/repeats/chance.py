"""Whether a text can hold a repeat at all: most do not, and are done with here."""

import unicodedata

import numpy as np
from numpy.typing import NDArray

from pipeline import hashing
from pipeline.hashing import Hashes
from pipeline.settings import Repeats
from pipeline.stages.repeats.passages import Cut

# The longest runs of words looked at; a passage shorter than this never starts a repeat.
_LONGEST = 5
_ROUNDING = 1e-9

Flags = NDArray[np.bool_]


def may_repeat(cut: Cut, settings: Repeats) -> bool:
    """False only where no passage and no line is equal or similar to another.

    A stretch with the Jaccard similarity `s` to another has at least the share `s` of its shingles
    in common with it. So at least that share of the words' runs in it stand twice in the text,
    but for those that a shingle longer than the runs is counted short by.
    """
    size = min(settings.shingle, _LONGEST)
    count = len(cut.keys)
    if count < 2 * _LONGEST:
        return False
    if not unicodedata.is_normalized(
        "NFC", cut.text
    ):  # then words may be equal that look otherwise
        return True
    keys = np.fromiter(map(hash, cut.keys), np.int64, count).view(np.uint64)
    twice = _twice(hashing.shingles(keys, np.array([0, count]), size)[0])
    if not twice.any():
        return False
    before = np.concatenate(([0], np.cumsum(twice)))
    for edges in (cut.edges, cut.line_edges):
        long = np.diff(edges) >= _LONGEST
        starts, ends = np.array(edges)[:-1][long], np.array(edges)[1:][long] - size + 1
        known = before[ends] - before[starts]
        least = settings.similarity * (ends - starts) - (settings.shingle - size) - _ROUNDING
        if (known >= least).any():
            return True
    return False


def _twice(values: Hashes) -> Flags:
    """Which values occur more than once."""
    order = np.argsort(values)
    ordered = values[order]
    equal = ordered[1:] == ordered[:-1]
    found = np.zeros(len(values), np.bool_)
    found[order[1:][equal]] = True
    found[order[:-1][equal]] = True
    return found
