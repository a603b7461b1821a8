"""Work on many things by all cores, in order.

Threads, because the compiled passes leave the interpreter to others while they run; the plain
engine's do not, and gain nothing.
"""

import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from itertools import islice
from typing import TypeVar

Item = TypeVar("Item")
Result = TypeVar("Result")

# So many results a core may wait to be taken: their memory is bounded.
_AHEAD = 2


def each(work: Callable[[Item], Result], items: Iterable[Item]) -> Iterator[Result]:
    """The result for each item, in the items' order; a few are worked on ahead."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    rest = iter(items)
    with ThreadPoolExecutor(cores) as pool:
        waiting: deque[Future[Result]] = deque()
        waiting.extend(pool.submit(work, item) for item in islice(rest, _AHEAD * (cores or 1)))
        while waiting:
            found = waiting.popleft().result()
            waiting.extend(pool.submit(work, item) for item in islice(rest, 1))
            yield found
