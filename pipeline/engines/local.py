"""The per-document stages on one machine: in this process, or on several.

The result is a function of the sources alone: sorted by name, whatever finished first.
"""

import os
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import Future, ProcessPoolExecutor, as_completed
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import get_context

from pipeline.model import Drop, Failed
from pipeline.run import Processed, process
from pipeline.settings import Settings
from pipeline.sources.files import Refused, Source, read

Result = Processed | Refused
_WORTH_PROCESSES = 2_000_000  # bytes; below, starting processes takes longer than the work
_CHUNK = 16  # documents handed to a process at a time


def process_all(
    sources: Sequence[Source], settings: Settings, progress: Callable[[str, int, int], None]
) -> list[Result]:
    """Every source through every stage, sorted by name.

    A document that kills its process is tried once more alone; if it does so again it is `Failed`
    and the others go on.
    """
    workers = settings.run.workers or os.cpu_count() or 1
    size = sum(source.size_bytes for source in sources)
    if workers == 1 or len(sources) < 2 or size < _WORTH_PROCESSES:
        results = _here(sources, settings, progress)
    else:
        results = _pooled(sources, settings, progress, workers=workers)
    return sorted(results, key=lambda result: result.name)


def process_source(source: Source, settings: Settings) -> Result:
    """Read one source and take it through the stages."""
    data = read(source, settings.sources)
    if isinstance(data, Drop | Failed):
        return Refused(name=source.name, verdict=data)
    return process(source.name, data, settings)


def _here(
    sources: Sequence[Source], settings: Settings, progress: Callable[[str, int, int], None]
) -> list[Result]:
    results = []
    for index, source in enumerate(sources):
        progress("cleaning", index, len(sources))
        results.append(process_source(source, settings))
    progress("cleaning", len(sources), len(sources))
    return results


def _pooled(
    sources: Sequence[Source],
    settings: Settings,
    progress: Callable[[str, int, int], None],
    *,
    workers: int,
) -> list[Result]:
    chunks = [sources[i : i + _CHUNK] for i in range(0, len(sources), _CHUNK)]
    results: list[Result] = []
    lost: list[Source] = []
    with ProcessPoolExecutor(workers, mp_context=get_context("spawn")) as pool:
        try:
            futures = {pool.submit(_chunk, chunk, settings): chunk for chunk in chunks}
            for future in as_completed(futures):
                results += _gather(future, futures[future], lost)
                progress("cleaning", len(results), len(sources))
        except BaseException:
            pool.shutdown(wait=False, cancel_futures=True)
            raise
    for source in lost:
        results.append(_alone(source, settings))
        progress("cleaning", len(results), len(sources))
    return results


def _gather(
    future: "Future[list[Result]]", chunk: Iterable[Source], lost: list[Source]
) -> list[Result]:
    try:
        return future.result()
    except BrokenProcessPool:
        lost.extend(chunk)
        return []


def _chunk(sources: Sequence[Source], settings: Settings) -> list[Result]:
    return [process_source(source, settings) for source in sources]


def _alone(source: Source, settings: Settings) -> Result:
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
        try:
            return pool.submit(process_source, source, settings).result()
        except BrokenProcessPool:
            error = "the process that worked on it died (out of memory, or a crash in a library)"
            return Refused(name=source.name, verdict=Failed(stage="engine", error=error))
