"""Limits on work: time in this process, memory of a process that does nothing else."""

import signal
import sys
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


def bound_memory(megabytes: int) -> None:
    """Let this process allocate so much and no more; what asks for more gets a `MemoryError`.

    The system enforces it, in the libraries' own code too, and only Linux does: it counts what a
    process has allocated, not what it has mapped. Elsewhere there is no limit.
    """
    if sys.platform == "linux":
        import resource  # noqa: PLC0415  (Windows has none)

        soft, hard = megabytes << 20, resource.getrlimit(resource.RLIMIT_DATA)[1]
        if hard != resource.RLIM_INFINITY:
            soft = min(soft, hard)
        resource.setrlimit(resource.RLIMIT_DATA, (soft, hard))


def peak_megabytes() -> float:
    """The most memory that this process ever had in use; 0 where the system does not say."""
    if sys.platform == "win32":
        return 0.0
    import resource  # noqa: PLC0415  (Windows has none)

    unit = 1 if sys.platform == "darwin" else 1 << 10  # bytes there, kilobytes elsewhere
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit / (1 << 20)
