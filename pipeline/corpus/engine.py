"""Which engine does the bulk of the work: the compiled one where it pays for its start."""

import sys
from importlib.util import find_spec

from pipeline.corpus.plain import Plain
from pipeline.corpus.reading import Engine

# Starting the compiled engine takes a second or so, in which the plain one reads so many bytes.
_PAYS = 4_000_000


def is_compiled(size: int) -> bool:
    """Whether so many bytes of text are worth the compiled engine, and it is there."""
    return size >= _PAYS and sys.byteorder == "little" and find_spec("numba") is not None


def choose(size: int) -> Engine:
    """The engine for so many bytes of text; needs the extra `fast` for the compiled one, which reads
    bytes in blocks as little-endian processors do.
    """
    if not is_compiled(size):
        return Plain()
    from pipeline.corpus.kernels.compiled import Compiled  # noqa: PLC0415  (numba is slow to start)

    return Compiled()
