"""What compiled passes count of a pair, by column.

Words of the left and right text in stretches; words in equal runs; the longest run;
the runs that are shown. Words of the shorter text outside quotations, and those of them in
stretches. Of facts (`compared.Facts`): agreeing numbers, the numbers of the text with fewer, digits,
short places; places that disagree, and the bytes of their words; those that disagree on a number, on
a name, and on either; the facts that alone differ; whether a text may call itself a correction,
which then counts; whether any of these is not sure, so that all has to be compared the plain way.
The distinct shingles that both have; whether they are so few that nothing else is counted.
"""

import numpy as np
from numpy.typing import NDArray

Counts = NDArray[np.int64]
Rows = NDArray[np.int32]

(
    LEFT,
    RIGHT,
    EQUAL,
    LONGEST,
    RUNS,
    TOLD,
    NARRATED,
    AGREEING,
    FEWEST,
    DIGITS,
    PLACES,
    SLOTS,
    BYTES,
    NUMBERS,
    NAMES,
    FACTUAL,
    ALONE,
    CORRECTS,
    UNSURE,
    SHARED,
    APART,
) = range(21)
COLUMNS = 21
