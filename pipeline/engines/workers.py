"""Processes that take one document at a time and may be stopped.

Each has a pipe of its own, so it is always known which document a process works on: one that dies
or overruns costs that document and no other. They are replaced after some hundred documents, as
the libraries' caches grow.
"""

import time
from collections.abc import Callable, Iterator, Sequence
from multiprocessing import get_context
from multiprocessing.connection import Connection, wait
from typing import Any, Generic, TypeVar

_J = TypeVar("_J")
_R = TypeVar("_R")
_LIFETIME = 500  # documents
_STARTING = 60.0  # seconds that a new process may take besides, to start and import
DIED = "the process that worked on it died (out of memory, or a crash in a library)"


class Lost(Generic[_J]):
    """A job without a result, and why."""

    def __init__(self, job: _J, reason: str) -> None:
        self.job = job
        self.reason = reason


class _Worker(Generic[_J, _R]):
    """A process, its pipe, and the job it has."""

    def __init__(self, work: Callable[[_J], _R]) -> None:
        context = get_context("spawn")
        self.pipe, theirs = context.Pipe()
        self._process = context.Process(target=_serve, args=(work, theirs), daemon=True)
        self._process.start()
        theirs.close()
        self._given = 0
        self.job: _J | None = None
        self.deadline = 0.0

    def give(self, job: _J, seconds: float) -> None:
        """Hand it a job."""
        starting = 0.0 if self._given else _STARTING
        self.job, self.deadline = job, time.monotonic() + seconds + starting
        self._given += 1
        self.pipe.send(job)

    @property
    def spent(self) -> bool:
        """Whether it has done enough."""
        return self._given >= _LIFETIME

    def stop(self) -> None:
        """End the process, whatever it does."""
        self.pipe.close()
        self._process.kill()
        self._process.join()


def _serve(work: Callable[[Any], Any], pipe: Connection) -> None:
    """What a process does: a result for each job, until the pipe is closed."""
    while True:
        try:
            job = pipe.recv()
        except EOFError:
            return
        pipe.send(work(job))


def run(
    work: Callable[[_J], _R], jobs: Sequence[_J], *, workers: int, seconds: float
) -> Iterator[_R | Lost[_J]]:
    """The result of each job, in the order in which they end."""
    waiting = list(reversed(jobs))
    busy: list[_Worker[_J, _R]] = []
    idle: list[_Worker[_J, _R]] = []
    try:
        while waiting or busy:
            while waiting and len(busy) < workers:
                worker = idle.pop() if idle else _Worker(work)
                busy.append(worker)
                _give(worker, waiting.pop(), seconds)
            for worker in _ready(busy):
                busy.remove(worker)
                result = _result(worker, seconds)
                if isinstance(result, Lost) or worker.spent:
                    worker.stop()
                else:
                    idle.append(worker)
                yield result
    finally:
        for worker in (*busy, *idle):
            worker.stop()


def _give(worker: "_Worker[_J, _R]", job: _J, seconds: float) -> None:
    try:
        worker.give(job, seconds)
    except OSError:  # it died before; its pipe says so when it is read
        return


def _ready(busy: "Sequence[_Worker[_J, _R]]") -> "list[_Worker[_J, _R]]":
    """The workers that have a result, have died or have overrun; waits for the first."""
    patience = max(min(worker.deadline for worker in busy) - time.monotonic(), 0.0)
    ready = set(wait([worker.pipe for worker in busy], patience))
    now = time.monotonic()
    return [w for w in busy if w.pipe in ready or w.deadline <= now]


def _result(worker: "_Worker[_J, _R]", seconds: float) -> _R | Lost[_J]:
    job = worker.job
    assert job is not None
    try:
        if worker.pipe.poll():
            result: _R = worker.pipe.recv()
            return result
    except (EOFError, OSError):
        return Lost(job, DIED)
    return Lost(job, too_long(seconds))


def too_long(seconds: float) -> str:
    """The reason for what was stopped."""
    return f"took longer than {seconds:g} seconds; see [run] seconds"
