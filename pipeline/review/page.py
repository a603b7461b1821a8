"""The report of one run, put together from what the run found out."""

from collections.abc import Mapping

import pipeline
from pipeline.build import Built
from pipeline.registry import RULES
from pipeline.review.index import Body, Report
from pipeline.review.report import encoded
from pipeline.settings import Settings


def report_of(
    built: Built,
    texts: Mapping[str, str],
    settings: Settings,
    bodies: Mapping[str, Body] | None = None,
) -> bytes:
    """The page as HTML in UTF-8; `texts` gives the decoded raw text of a document by its name,
    `bodies` what of the page was made ahead.
    """
    report = Report(
        documents=built.documents,
        texts=texts,
        outcome=built.outcome,
        articles=built.stems,
        rules=RULES,
        refused=tuple((refused.name, refused.verdict) for refused in built.refused),
        ignored=built.ignored,
        in_force=settings.rules,
        version=pipeline.__version__,
        bodies=bodies or {},
    )
    return encoded(report, settings.report)
