"""The words that stand for numbers, dates and corrections, as tables for compiled passes."""

from itertools import product

import numpy as np

from pipeline import words
from pipeline.corpus import facts, vocabulary
from pipeline.corpus.kernels import numbers
from pipeline.corpus.kernels.describing import Vocabulary
from pipeline.corpus.text import Number
from pipeline.hashing import word_hash

_BITS = 16


def read() -> Vocabulary:
    """All of them; what a capital changes is as in `text.Text.numbers`."""
    digits, capital = vocabulary.numerals(), vocabulary.capital_dates()
    small, corrections = vocabulary.small_dates(), vocabulary.corrections()
    dates = sorted(capital | small)
    rows = {date: -1 - row for row, date in enumerate(dates)}
    values = {word: int(written) for word, written in digits.items()}
    keys = {word_hash(words.folded(word)): word for word in {*values, *dates, *corrections}}
    hashes = sorted(keys)
    found = [keys[key] for key in hashes]
    written_small = values | {word: rows[word] for word in small}
    bits = np.zeros(1 << _BITS, np.bool_)
    bits[[key & ((1 << _BITS) - 1) for key in hashes]] = True
    return Vocabulary(
        np.packbits(bits, bitorder="little").view(np.uint64),
        np.array(hashes, np.uint64),
        np.array([written_small.get(word, numbers.NONE) for word in found], np.int64),
        np.array([(values | rows).get(word, numbers.NONE) for word in found], np.int64),
        np.isin(found, sorted(corrections)),
        _alike(dates),
    )


def _alike(dates: list[str]) -> numbers.Bools:
    """Which dates are one, written in full and abbreviated."""
    read = [Number(0, 1, date, date) for date in dates]
    same = (  # of one first letter, or they are not looked at: a start-up's time
        one.text[0] == other.text[0] and facts.same_number(one, other)
        for one, other in product(read, repeat=2)
    )
    return np.fromiter(same, np.bool_, len(dates) ** 2).reshape(-1, len(dates))
