"""What each part of a run costs: CPU seconds in one process, with clocks around the parts.

    python shares.py RAW OUT

prints one JSON object, part -> CPU seconds. The parts of `extract` are also counted in it; what
the clocks themselves cost is in the rest. Reading is in `decode`.
"""

import json
import sys
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

from pipeline import build as building
from pipeline.build import article_of
from pipeline.corpus.dedup import deduplicate
from pipeline.engines.local import process_source
from pipeline.model import Failed
from pipeline.review.page import report_of
from pipeline.run import Processed
from pipeline.settings import Settings
from pipeline.sinks import clean
from pipeline.sources import files
from pipeline.sources.names import article_names
from pipeline.sources.texts import RawTexts
from pipeline.stages import STAGES, decode, extract
from pipeline.stages.extract import decide, evidence, metadata

SPENT: Counter[str] = Counter()
# What is clocked, by the name it is printed under; names with a colon are parts of a stage.
CLOCKED: tuple[tuple[Any, str, str], ...] = (
    *((stage, "propose", stage.NAME) for stage in STAGES),
    (decode.markup, "declarations", "decode"),
    (decode, "detect", "decode"),
    (decode, "to_text", "decode"),
    (extract, "parse", "extract: parse"),
    (decide, "blocks", "extract: trafilatura"),
    (decide, "locate", "extract: locating"),
    (evidence, "read", "extract: metadata"),
    (metadata, "taken", "extract: metadata"),
    (metadata, "fields", "extract: metadata"),
    (extract, "choose", "extract: choosing"),
)


def clocked(name: str, work: Callable[..., Any]) -> Callable[..., Any]:
    """The same function with its CPU time added up."""

    def timed(*args: object, **options: object) -> object:
        begun = time.process_time()
        try:
            return work(*args, **options)
        finally:
            SPENT[name] += time.process_time() - begun

    return timed


def quiet(*_progress: object) -> None:
    """Progress that nobody watches."""


def main() -> None:
    """Run all parts one after another."""
    raw, out = map(Path, sys.argv[1:])
    for owner, attribute, name in CLOCKED:
        setattr(owner, attribute, clocked(name, getattr(owner, attribute)))
    settings = Settings()
    begun = time.process_time()
    inventory = files.walk(raw, settings.sources)
    results = [process_source(source, settings) for source in inventory.sources]
    apart = clocked("templates", building.without_templates)
    results = apart(results, inventory.sources, settings, quiet)
    documents = tuple(r for r in results if isinstance(r, Processed))
    kept = [article_of(document) for document in documents if document.kept]
    outcome = clocked("dedup", deduplicate)(kept, settings.duplicates, quiet)
    built = building.Built(
        documents=documents,
        refused=inventory.refused,
        ignored=inventory.ignored,
        outcome=outcome,
        stems=article_names([document.name for document in documents]),
    )
    texts = RawTexts(raw, built.encodings())
    report = clocked("report", report_of)(built, texts, settings)
    clocked("writing", clean.write)(built, lambda: report, settings, out)
    SPENT["rest: reading, applying edits, lineage"] = (
        time.process_time()
        - begun
        - sum(seconds for name, seconds in SPENT.items() if ":" not in name)
    )
    failed = sum(isinstance(document.verdict, Failed) for document in documents)
    print(json.dumps({"pages": len(results), "failed": failed, "spent": dict(SPENT)}))


if __name__ == "__main__":
    main()
