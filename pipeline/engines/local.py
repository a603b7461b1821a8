"""The per-document stages on one machine: in this process, or on several.

The result is a function of the sources alone: sorted by name, whatever finished first.
"""

import hashlib
import os
from collections.abc import Callable, Sequence
from functools import partial

from pipeline.engines import limit, workers
from pipeline.engines.packed import Unpacker, packed
from pipeline.model import Change, Declared, Drop, Failed
from pipeline.run import Processed, amend, describe, process
from pipeline.settings import Settings
from pipeline.sources.files import Refused, Source, read
from pipeline.sources.sidecars import read_beside

Result = Processed | Refused
STAGE = "engine"
_WORTH_PROCESSES = 2_000_000  # bytes; below, starting processes takes longer than the work


def process_all(
    sources: Sequence[Source], settings: Settings, progress: Callable[[str, int, int], None]
) -> list[Result]:
    """Every source through every stage, sorted by name.

    A document that kills its process, or takes more than `[run] seconds` or `megabytes`, is
    `Failed` and the others go on. Pages are always worked on in a process apart, which can be
    stopped in the midst of a library's code; a little plain text is not, as none of its stages
    calls such code.
    """
    size = sum(source.size_bytes for source in sources)
    little = size < _WORTH_PROCESSES
    pages = any(source.is_page for source in sources)
    if little and not pages and limit.can_interrupt():
        results = _here(sources, settings, progress)
    else:
        count = 1 if little else settings.run.workers or os.cpu_count() or 1
        results = _pooled(sources, settings, progress, count=count)
    return sorted(results, key=lambda result: result.name)


def process_source(source: Source, settings: Settings) -> Result:
    """Read one source and take it through the stages."""
    data = read(source, settings.sources)
    if isinstance(data, Drop | Failed):
        return Refused(name=source.name, verdict=data)
    beside = read_beside(source, settings.sources)
    return process(source.name, data, settings, sidecar=beside)


def amend_source(
    source: Source, done: Processed, said: Declared, change: Change, settings: Settings
) -> Result:
    """A document after one more change, decided over all documents; its file is read again."""
    data = read(source, settings.sources)
    if isinstance(data, Drop | Failed):
        return Refused(name=source.name, verdict=data)
    if hashlib.sha256(data).hexdigest() != done.sha256:
        return _failed(source, "its bytes changed while the corpus was built")
    try:
        return amend(done, data, said, change, settings.rules)
    except Exception as error:  # noqa: BLE001  (one bad document never stops a run)
        return Refused(name=source.name, verdict=Failed(stage=said.NAME, error=describe(error)))


def _here(
    sources: Sequence[Source], settings: Settings, progress: Callable[[str, int, int], None]
) -> list[Result]:
    results = []
    for index, source in enumerate(sources):
        progress("cleaning", index, len(sources))
        results.append(_limited(source, settings))
    progress("cleaning", len(sources), len(sources))
    return results


def _limited(source: Source, settings: Settings) -> Result:
    seconds = settings.run.seconds
    try:
        return limit.within(seconds, lambda: process_source(source, settings))
    except limit.Overrun:
        return _failed(source, workers.too_long(seconds))


def _failed(source: Source, reason: str) -> Refused:
    return Refused(name=source.name, verdict=Failed(stage=STAGE, error=reason))


def _pooled(
    sources: Sequence[Source],
    settings: Settings,
    progress: Callable[[str, int, int], None],
    *,
    count: int,
) -> list[Result]:
    work = partial(_apart, partial(process_source, settings=settings))
    unpacker = Unpacker()
    results: list[Result] = []
    limits = workers.Limits(settings.run.seconds, settings.run.megabytes)
    for result in workers.run(work, sources, workers=count, limits=limits):
        if isinstance(result, workers.Lost):
            results.append(_failed(result.job, result.reason))
        elif isinstance(result, Refused):
            results.append(result)
        else:
            results.append(unpacker.document(result))
        progress("cleaning", len(results), len(sources))
    return results


def _apart(work: Callable[[Source], Result], source: Source) -> bytes | Result:
    """What becomes of a source, as it is handed to another process."""
    result = work(source)
    return result if isinstance(result, Refused) else packed(result)
