"""Processes that take one document at a time and may be stopped.

Each has a pipe of its own, so it is always known which document a process works on: one that dies
or overruns costs that document and no other. They are replaced after some hundred documents, as
the libraries' caches grow, and after one that left much memory in use.
"""

import gc
import os
import signal
import sys
import time
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from multiprocessing import get_context
from multiprocessing.connection import Connection, wait
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar

from pipeline.engines.limit import bound_memory, peak_megabytes

if TYPE_CHECKING:  # Windows has no such thing
    from multiprocessing.context import ForkServerContext, SpawnContext

_J = TypeVar("_J")
_R = TypeVar("_R")
_LIFETIME = 500  # documents
_STARTING = 60.0  # seconds that a new process may take to start and import
_AHEAD = 2  # jobs handed over at a time, so that a process need not wait for its next one
_MOST_KEPT = (
    0.25  # share of its memory; a process that ever took more is replaced: some is not freed
)
_NEW_OBJECTS = 50_000  # after so many more the collector looks for cycles; a page makes some 20,000
DIED = "the process that worked on it died (out of memory, or a crash in a library)"


class Limits(NamedTuple):
    """What one document may take: seconds, and megabytes of the process that works on it."""

    seconds: float
    megabytes: int


class Lost(Generic[_J]):
    """A job without a result, and why."""

    def __init__(self, job: _J, reason: str) -> None:
        self.job = job
        self.reason = reason


class _Worker(Generic[_J, _R]):
    """A process, its pipe, and the jobs it has: it is at the first one."""

    def __init__(self, work: Callable[[_J], _R], limits: Limits) -> None:
        context = _context()
        self.pipe, theirs = context.Pipe()
        self._process = context.Process(
            target=_serve, args=(work, theirs, limits.megabytes), daemon=True
        )
        self._process.start()
        theirs.close()
        self._seconds = limits.seconds
        self._started = False
        self._given = 0
        self._tired = False
        self.jobs: deque[_J] = deque()
        self.deadline = time.monotonic() + _STARTING

    @property
    def spent(self) -> bool:
        """Whether it has done enough."""
        return self._tired or self._given >= _LIFETIME

    def give(self, job: _J) -> None:
        """Hand it a job."""
        if self._started and not self.jobs:
            self._start_clock()
        self._given += 1
        self.jobs.append(job)
        try:
            self.pipe.send(job)
        except OSError:  # it died before; its pipe says so when it is read
            return

    def take(self) -> "_R | Lost[_J] | None":
        """What became of the first job; None where the process only says that it has started."""
        try:
            if not self.pipe.poll():
                return Lost(self.jobs.popleft(), too_long(self._seconds))
            result, self._tired = self.pipe.recv()
        except (EOFError, OSError):
            return Lost(self.jobs.popleft(), DIED)
        self._start_clock()
        if not self._started:
            self._started = True
            return None
        job = self.jobs.popleft()
        answer: _R | Lost[_J] = Lost(job, result.reason) if isinstance(result, _Broken) else result
        return answer

    def stop(self) -> None:
        """End the process, whatever it does."""
        self.pipe.close()
        self._process.kill()
        self._process.join()

    def _start_clock(self) -> None:
        self.deadline = time.monotonic() + self._seconds


class _Broken(NamedTuple):
    """What a process sends instead of a result that did not fit into its memory."""

    reason: str


def _context() -> "SpawnContext | ForkServerContext":
    """How processes start: on Linux as copies of one that has imported everything, else afresh."""
    if sys.platform != "linux":
        return get_context("spawn")
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # numpy's threads would take memory only
    context = get_context("forkserver")
    context.set_forkserver_preload(["pipeline.engines.preloaded"])
    return context


def prepare() -> None:
    """Begin what starting processes needs, if it takes time; the caller may go on meanwhile."""
    if sys.platform == "linux":
        from multiprocessing import forkserver  # noqa: PLC0415  (Windows has none)

        _context()
        forkserver.ensure_running()


def _serve(work: Callable[[Any], Any], pipe: Connection, megabytes: int) -> None:
    """What a process does: it says that it is there, then a result for each job, to the end."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # whoever started it ends it
    gc.freeze()
    gc.set_threshold(_NEW_OBJECTS)
    bound_memory(megabytes)
    with suppress(BrokenPipeError, ConnectionResetError):  # an interrupt: nobody waits any more
        pipe.send((None, False))
        _answer(work, pipe, megabytes)


def _answer(work: Callable[[Any], Any], pipe: Connection, megabytes: int) -> None:
    """A result for each job that comes, to the end."""
    broken = _Broken(f"needs more than {megabytes} megabytes; see [run] megabytes")
    while True:
        try:
            job = pipe.recv()
        except EOFError:
            return
        try:
            answer = work(job)
        except MemoryError:
            answer = broken
        try:
            pipe.send((answer, peak_megabytes() > _MOST_KEPT * megabytes))
        except MemoryError:
            pipe.send((broken, True))
        del job, answer


def run(
    work: Callable[[_J], _R], jobs: Sequence[_J], *, workers: int, limits: Limits
) -> Iterator[_R | Lost[_J]]:
    """The result of each job, in the order in which they end."""
    waiting = deque(jobs)
    staff: list[_Worker[_J, _R]] = []
    try:
        while waiting or any(worker.jobs for worker in staff):
            _engage(staff, waiting, work, (workers, limits))
            _hand_out(waiting, staff)
            for worker in _ready(staff):
                result = worker.take()
                if result is None:
                    continue
                if isinstance(result, Lost) or worker.spent:
                    _dismiss(worker, staff, waiting, at_once=isinstance(result, Lost))
                yield result
    finally:
        for worker in staff:
            worker.stop()


def _engage(
    staff: "list[_Worker[_J, _R]]",
    waiting: deque[_J],
    work: Callable[[_J], _R],
    wanted: tuple[int, Limits],
) -> None:
    """Start processes, as many as are allowed and have something to do."""
    workers, limits = wanted
    idle = sum(not worker.jobs and not worker.spent for worker in staff)
    while len(staff) < workers and len(waiting) > idle:
        staff.append(_Worker(work, limits))
        idle += 1


def _hand_out(waiting: deque[_J], staff: "list[_Worker[_J, _R]]") -> None:
    """A job to each process; a second one while there are plenty, so that none waits behind another."""
    for ahead in range(_AHEAD):
        for worker in staff:
            plenty = len(waiting) > ahead * _AHEAD * len(staff)
            if plenty and len(worker.jobs) == ahead and not worker.spent:
                worker.give(waiting.popleft())


def _dismiss(
    worker: "_Worker[_J, _R]",
    staff: "list[_Worker[_J, _R]]",
    waiting: deque[_J],
    *,
    at_once: bool,
) -> None:
    """Stop a process; what it has not begun goes back. One that has done enough may finish that."""
    if at_once or not worker.jobs:
        waiting.extendleft(reversed(worker.jobs))
        worker.stop()
        staff.remove(worker)


def _ready(staff: "Sequence[_Worker[_J, _R]]") -> "list[_Worker[_J, _R]]":
    """The workers that have a result, have died or have overrun; waits for the first."""
    busy = [worker for worker in staff if worker.jobs]
    patience = max(min(worker.deadline for worker in busy) - time.monotonic(), 0.0)
    ready = set(wait([worker.pipe for worker in busy], patience))
    now = time.monotonic()
    return [w for w in busy if w.pipe in ready or w.deadline <= now]


def too_long(seconds: float) -> str:
    """The reason for what was stopped."""
    return f"took longer than {seconds:g} seconds; see [run] seconds"
