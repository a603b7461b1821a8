"""A text as the keys of its lines, in compact form: what recurrence is counted on.

A key is the line as a reader recognises it: NFC, case-folded, without punctuation, every number a
single `0`. So a line that differs in a date, a count or a temperature alone is the same line; that
it differs is seen by a second hash, of the key with its numbers.
"""

import hashlib
import re
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from pipeline import lines, words
from pipeline.hashing import Hashes

# ASCII but letters and digits, Latin-1 signs, general punctuation, CJK and full-width punctuation.
_APART = re.compile(
    r"[\s!-/:-@\[-`{-~\u00a0-\u00a8\u00ab-\u00b4\u00b6-\u00b9\u00bb-\u00bf\u2000-\u200b\u200e-\u206f"
    r"\u20a0-\u20cf\u2190-\u2bff\u3000-\u3003\u3008-\u3020\u30fb\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40]+"
)
_NUMBER = re.compile(r"\d\d*(?: \d+)*")  # `re` leaps to a first digit, not to a `\d+`
# Each byte of ASCII as it stands in a key: lower case, or a blank between words.
_ASCII = bytes(32 if _APART.match(chr(code)) else ord(chr(code).lower()) for code in range(128))
_BYTES = _ASCII + bytes(range(128, 256))
_SIGNS = "’“”‘–—…\u00a0"


class Survey(NamedTuple):
    """The lines of one text (those of `lines.split`), as arrays of one length.

    `masked` and `exact` are the hashes of their keys without and with numbers, 0 for a line of
    punctuation alone; `sizes` the characters of the masked keys.
    """

    masked: Hashes
    exact: Hashes
    sizes: NDArray[np.int32]


def survey(text: str) -> Survey:
    """The keys of a text's lines."""
    keys = [numbered(line.text) for line in lines.split(text)]
    plain = [masked(key) for key in keys]
    hashed = list(map(_hash, plain))
    with_numbers = (
        same if key == other else _hash(key)
        for key, other, same in zip(keys, plain, hashed, strict=True)
    )
    return Survey(
        np.array(hashed, np.uint64),
        np.fromiter(with_numbers, np.uint64, len(keys)),
        np.fromiter(map(len, plain), np.int32, len(keys)),
    )


def frequent(pages: Sequence[Survey]) -> set[int]:
    """The lines that stand on more than one page, by their masked hashes."""
    values, counts = np.unique(
        np.concatenate([np.unique(page.masked) for page in pages]), return_counts=True
    )
    return set(values[counts > 1].tolist()) - {0}


def numbered(line: str) -> str:
    """The key of a line with its numbers."""
    bare = line if line.isascii() else _without_signs(line)
    if bare.isascii():
        return b" ".join(bare.encode().translate(_BYTES).split()).decode()
    return _APART.sub(" ", words.folded(line).replace("©", " copyright ")).strip()


def _without_signs(line: str) -> str:
    """A line with blanks for the signs that many a line has beside ASCII."""
    for sign in _SIGNS:
        line = line.replace(sign, " ")
    return line


def masked(key: str) -> str:
    """The key with every number, dates and times too, as one `0`."""
    return _NUMBER.sub("0", key)


def _hash(key: str) -> int:
    if not key:
        return 0
    return int.from_bytes(
        hashlib.blake2b(key.encode("utf-8", "replace"), digest_size=8).digest(), "little"
    )
