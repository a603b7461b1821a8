"""`pipeline dedup`: files of many articles, deduplicated."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from pipeline.cli import options, output

if TYPE_CHECKING:  # imported when the command runs
    from pipeline.settings import Settings
    from pipeline.sinks.deduplicated import Account
    from pipeline.sources.articles import Fields

_EPILOG = """\b
Examples:
  pipeline dedup articles.jsonl
  pipeline dedup 2024.parquet 2025.parquet --text body --id url
  pipeline dedup corpus/*.jsonl.gz --out deduplicated --json

\b
Written to --out:
  kept/                the files, with the lines or rows that stay, as they were
  duplicates.jsonl     every removed or linked article, its scores, passages and reason
  copies.jsonl         every article that stays for others, with what they say of themselves
  nearest.jsonl        the most similar pairs that both stay
  rejected.jsonl       lines that are no article, and why
  manifest.json        counts, settings, hashes of what was read and written
"""


@click.command("dedup", epilog=_EPILOG)
@click.argument(
    "articles", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="ARTICLES..."
)
@click.option(
    "--out",
    type=click.Path(path_type=Path),
    default=Path("deduplicated"),
    show_default=True,
    help="Folder to write; it is replaced as a whole, at the very end.",
)
@click.option("--text", default="text", show_default=True, help="The field that holds the text.")
@click.option("--id", "name", default="id", show_default=True, help="The field that names it.")
@options.config
@options.as_json
def command(
    *,
    articles: tuple[Path, ...],
    out: Path,
    text: str,
    name: str,
    config_path: Path | None,
    as_json: bool,
) -> int:
    """Find the copies among ARTICLES and keep one of each.

    ARTICLES are files of cleaned articles, one a line or row: .jsonl, .jsonl.gz or .parquet. Texts
    are compared as they are; to clean scraped files first, use `pipeline run`. Fields named title,
    date, author, publisher and agency count in the choice of the one that stays, where there are
    such. Texts of a corpus larger than 512 MB wait in a temporary file.
    """
    from pipeline import config
    from pipeline.sinks import folder
    from pipeline.sources.articles import Fields, suffix

    settings = config.load(config_path, {}).settings
    for path in articles:
        suffix(path)
    _differ(articles)
    folder.recover(out)
    folder.check_writable(out)
    with output.progress() as progress:
        account = deduplicated(articles, Fields(text, name), settings, out, progress)
    if as_json:
        output.print_json(account.counts)
    else:
        _say(account.counts, out)
    return 1 if account.counts["rejected"] else 0


def deduplicated(
    paths: tuple[Path, ...],
    fields: "Fields",
    settings: "Settings",
    out: Path,
    progress: output.Show,
) -> "Account":
    """Read, compare, write; gives the account."""
    from pipeline.corpus import collector
    from pipeline.corpus.dedup import compare
    from pipeline.sinks import deduplicated as sink
    from pipeline.sources import corpora
    from pipeline.sources.spool import Spool

    with Spool() as spool, collector.at_rest():
        corpus = corpora.read(paths, fields, spool, lambda done: progress("reading", done, None))
        outcome = compare(corpus.entries, spool, settings.duplicates, progress)
        progress("writing", 0, 1)
        account = sink.write(corpus, paths, outcome, settings, out)
        progress("writing", 1, 1)
    return account


def _differ(paths: tuple[Path, ...]) -> None:
    from pipeline.errors import UsageError

    names = [path.name for path in paths]
    same = sorted({name for name in names if names.count(name) > 1})
    if same:
        raise UsageError(
            f"{', '.join(same)}: more than one file of that name; what stays is written under the "
            "names of the files, so give them different ones"
        )


def _say(counts: dict[str, int], out: Path) -> None:
    click.echo(
        f"{counts['read']:,} read = {counts['kept']:,} kept + {counts['duplicates']:,} duplicates "
        f"+ {counts['rejected']:,} rejected"
    )
    click.echo(f"{counts['clusters']:,} clusters, {counts['linked']:,} pairs linked")
    if counts["capped"]:
        click.echo(
            f"{counts['capped']:,} times a text shared a passage with so many that it was compared "
            "with the best and most similar of them only"
        )
    if counts["rejected"]:
        click.echo(f"reasons: {out / 'rejected.jsonl'}")
    click.echo(f"kept:    {out / 'kept'}")
