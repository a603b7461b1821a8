"""Python's collector of cycles, at rest while millions of records are made that are in none."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def at_rest() -> Iterator[None]:
    """Nothing in the block makes cycles to collect; the collector would visit every record that
    there is again and again, which takes a fifth to a third of the time. What was made in the block
    and is still there counts as old when it is left: it is not visited at once.
    """
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            _count_as_old()
            gc.enable()


def _count_as_old() -> None:
    """Let all that there is count as old, unless somebody keeps objects frozen."""
    if not gc.get_freeze_count():
        gc.freeze()
        gc.unfreeze()  # goes into the oldest generation
