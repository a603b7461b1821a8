"""`pipeline run`: the main job."""

import gc
from contextlib import nullcontext
from itertools import islice
from pathlib import Path
from typing import Any

import click

from pipeline.cli import options, output

_WORTH_A_COPY = 100  # documents; the report of fewer is made at once
_NEW_OBJECTS = 100_000  # the records of a run are kept to its end: there is little to collect
_GLANCE = 100  # files looked at to see whether a folder holds pages
_EPILOG = """\b
Examples:
  pipeline run
  pipeline run scraped/2025 --out corpus
  pipeline run --config strict.toml --workers 1
"""


@click.command("run", epilog=_EPILOG)
@click.argument("raw", type=click.Path(path_type=Path), default=Path("raw"), metavar="[RAW]")
@click.option(
    "--out",
    type=click.Path(path_type=Path),
    default=Path("clean"),
    show_default=True,
    help="Folder to write; it is replaced as a whole, at the very end.",
)
@options.config
@click.option(
    "--workers", type=click.IntRange(0, 1024), help="Processes; 0 takes one for each core."
)
@options.as_json
def command(
    *, raw: Path, out: Path, config_path: Path | None, workers: int | None, as_json: bool
) -> int:
    """Clean and deduplicate RAW into CLEAN.

    Reads every text below RAW (default: raw/), writes one canonical article each, with the trail
    of everything that was done to it, and a report to open in a browser.
    """
    from pipeline import config

    gc.set_threshold(_NEW_OBJECTS)
    if _has_pages(raw):
        from pipeline.engines.workers import prepare

        prepare()  # their imports and ours then go on at the same time
    overrides: dict[str, Any] = {} if workers is None else {"run.workers": workers}
    settings = config.load(config_path, overrides).settings
    from pipeline.sinks import folder

    folder.recover(out)
    folder.check_writable(out)
    _apart(raw, out)
    with output.progress() as progress:
        manifest = write_corpus(raw, out, settings, progress)
    if as_json:
        output.print_json(manifest.counts)
    else:
        _say(manifest, out)
    return 1 if manifest.counts["failed"] else 0


def _has_pages(raw: Path) -> bool:
    """Whether there are pages among the first files of a folder."""
    some = islice(raw.rglob("*"), _GLANCE) if raw.is_dir() else ()
    return any(path.suffix.lower() in (".html", ".htm", ".xhtml") for path in some)


def write_corpus(raw: Path, out: Path, settings: Any, progress: Any) -> Any:  # noqa: ANN401  (imported late)
    """Build the corpus of a raw folder and write it to `out`; gives the manifest."""
    from pipeline import build
    from pipeline.engines import apart
    from pipeline.review import bodies
    from pipeline.review.page import report_of
    from pipeline.review.report import prepared
    from pipeline.sinks import clean
    from pipeline.sources.texts import RawTexts

    prepared()  # while the processes that will do the work are starting
    found = build.cleaned(raw, settings, progress)
    texts = RawTexts(raw, found.encodings())
    beside = apart.beside if len(found.documents) >= _WORTH_A_COPY else nullcontext

    def ahead() -> bytes:
        return bodies.ahead(found.documents, texts, settings.report.documents)

    with beside(ahead) as made:
        built = build.compared(build.settled(found, settings, progress), settings, progress)

        def report() -> bytes:
            holding = bodies.holding(made(), found.documents, built.documents)
            return report_of(built, texts, settings, holding)

        with beside(report) as whole:
            return clean.write(built, whole, settings, out)


def _apart(raw: Path, out: Path) -> None:
    from pipeline.errors import UsageError

    one, other = raw.resolve(), out.resolve()
    if one == other or one in other.parents or other in one.parents:
        raise UsageError(f"{out}: lies inside {raw}, or {raw} inside it; give --out a folder apart")


def _say(manifest: Any, out: Path) -> None:  # noqa: ANN401  (imported late)
    counts = manifest.counts
    click.echo(
        f"{counts['read']} read = {counts['written']} written + {counts['duplicates']} duplicates "
        f"+ {counts['dropped']} dropped + {counts['failed']} failed"
    )
    click.echo(
        f"{counts['removed_blocks']} passages set apart, {counts['flags']} flagged for review"
    )
    if counts["linked"]:
        click.echo(f"{counts['linked']} related pairs linked, not merged")
    if counts["capped"]:
        click.echo(
            f"{counts['capped']} times a text shared a passage with so many that it was compared "
            "with the best and most similar of them only"
        )
    if counts["dropped"] or counts["failed"]:
        click.echo(f"reasons: {out / 'rejected.jsonl'}")
    click.echo(f"report:  {out / 'report' / 'index.html'}")
