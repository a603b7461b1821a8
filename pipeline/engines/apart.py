"""Work in a copy of this process, while it goes on with something else."""

import gc
import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from io import BufferedReader
from typing import NoReturn

_SIZE = 8  # bytes that say how long an answer is


@contextmanager
def beside(work: Callable[[], bytes]) -> Iterator[Callable[[], bytes]]:
    """What gives the result of the work when it is called, once; meanwhile a copy is at it.

    It may be called by this process, or by a later copy in its stead. The copy ends with the
    block, whatever it does.

    Linux only, and only where this process has no other thread: a copy would not have it, and what
    it held would stay locked. Elsewhere, and where the copy does not get through, the work is done
    when it is asked for, and raises what it raises.
    """
    if sys.platform != "linux" or threading.active_count() > 1:
        yield work
        return
    ours, theirs = os.pipe()
    copy = os.fork()
    if not copy:
        os.close(ours)
        _answer(work, theirs)
    os.close(theirs)
    try:
        with os.fdopen(ours, "rb") as answer:
            yield partial(_taken, work, answer)
    finally:
        os.kill(copy, signal.SIGKILL)
        os.waitpid(copy, 0)


def _answer(work: Callable[[], bytes], pipe: int) -> NoReturn:
    """What the copy does: the work, and nothing of what else this process would do to its end."""
    try:
        gc.disable()  # it would write to memory that both share
        found = work()
        with os.fdopen(pipe, "wb") as answer:
            answer.write(len(found).to_bytes(_SIZE, "big"))
            answer.write(found)
    finally:
        os._exit(0)


def _taken(work: Callable[[], bytes], answer: BufferedReader) -> bytes:
    size, found = answer.read(_SIZE), answer.read()
    is_whole = len(size) == _SIZE and int.from_bytes(size, "big") == len(found)
    return found if is_whole else work()
