"""A time limit on work in this process."""

import signal
import threading
from collections.abc import Callable
from types import FrameType
from typing import TypeVar

_T = TypeVar("_T")
_AGAIN = 1.0  # seconds until the limit is announced again to code that swallowed it


class Overrun(BaseException):
    """The time is up. No `Exception`, so that nothing on the way takes it for an error of its own."""


def can_interrupt() -> bool:
    """Whether work in this thread can be interrupted: POSIX, and the main thread."""
    here = threading.current_thread() is threading.main_thread()
    return here and hasattr(signal, "setitimer")


def within(seconds: float, work: Callable[[], _T]) -> _T:
    """The result of the work, interrupted between two steps of the interpreter when time is up.

    A library's own code that does not come back is not interrupted; a process can be stopped then.

    Raises:
        Overrun: the time was up first.

    """
    running = True

    def announce(_signal: int, _frame: FrameType | None) -> None:
        if running:
            raise Overrun

    before = signal.signal(signal.SIGALRM, announce)
    signal.setitimer(signal.ITIMER_REAL, seconds, _AGAIN)
    try:
        return work()
    finally:
        running = False
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
