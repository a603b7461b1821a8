"""`pipeline explain`: everything that was done to one document."""

from pathlib import Path
from typing import Any

import click

from pipeline.cli import options, output

_EPILOG = """\b
Examples:
  pipeline explain 002
  pipeline explain clean/articles/002_32f4797222d6251e.md
  pipeline explain 32f4797222d6 --json
"""


@click.command("explain", epilog=_EPILOG)
@options.document
@options.clean
@options.raw
@options.as_json
def command(*, doc: str, clean: Path, raw: Path | None, as_json: bool) -> int:
    """Show every change to one document, with rule, place and reason.

    DOC is a raw name, an article name or the start of an id. Changes stand in reading order, then
    the metadata with its evidence, the account of raw characters, the flags, and the verdicts on
    duplicates.
    """
    from pipeline.sinks.stored import Stored, read
    from pipeline.sources.files import path_of
    from pipeline.stages.decode import to_text
    from pipeline.trace import deeds

    stored = Stored(clean, raw)
    entry = stored.find(doc)
    trail = stored.trail(entry)
    text = to_text(read(path_of(stored.raw, entry.name)), trail.encoding)
    changes = deeds(text, trail.steps, trail.notes)
    verdicts = stored.duplicates(entry.name)
    if as_json:
        output.print_json(
            {
                "name": entry.name,
                "outcome": entry.outcome,
                "encoding": trail.encoding,
                "changes": changes,
                "metadata": trail.fields,
                "notes": trail.notes,
                "account": trail.account,
                "duplicates": verdicts,
            }
        )
        return 0
    _say_head(entry, trail)
    _say_changes(changes)
    _say_fields(trail.fields)
    _say_account(trail.account)
    _say_flags([note for note in trail.notes if not note.applied])
    _say_verdicts(entry.name, verdicts)
    return 0


def _say_head(entry: Any, trail: Any) -> None:  # noqa: ANN401  (records imported late)
    click.echo(f"{entry.name}: {entry.outcome}" + (f", {entry.article}" if entry.article else ""))
    click.echo(f"read as {trail.encoding.codec}: {trail.encoding.evidence}")


def _say_changes(changes: list[Any]) -> None:
    click.echo(f"\nChanges in reading order ({len(changes)}); place is line:column, raw characters")
    for deed in changes:
        what = f"{output.visible(deed.before)!r}" if deed.before else "(nothing)"
        became = f" -> {output.visible(deed.after)!r}" if deed.after else " removed"
        click.echo(f"  {deed.line}:{deed.column}  {deed.raw.start}:{deed.raw.end}  {deed.rule}")
        click.echo(f"      {what}{became}")
        if deed.why:
            click.echo(f"      because {deed.why}")


def _say_fields(fields: tuple[Any, ...]) -> None:
    click.echo(f"\nMetadata ({len(fields)})")
    for field in fields:
        click.echo(
            f"  {field.name}: {field.value}  ({field.rule}, raw {field.raw.start}:{field.raw.end}, "
            f"confidence {field.confidence:.2f})"
        )


def _say_account(account: Any) -> None:  # noqa: ANN401  (record imported late)
    replaced, removed = sum(account.replaced.values()), sum(account.removed.values())
    click.echo(
        f"\nRaw characters: {account.total} = {account.kept} kept + {replaced} replaced "
        f"+ {removed} removed"
    )
    for kind, by_rule in (("replaced", account.replaced), ("removed", account.removed)):
        for rule, count in by_rule.items():
            click.echo(f"  {count:>8} {kind} by {rule}")


def _say_flags(flags: list[Any]) -> None:
    click.echo(f"\nFlags for review ({len(flags)})")
    for note in flags:
        click.echo(
            f"  {note.rule}  raw {note.raw.start}:{note.raw.end}  {output.visible(note.text)!r}"
        )
        if note.why:
            click.echo(f"      because {note.why}")


def _say_verdicts(name: str, verdicts: list[Any]) -> None:
    click.echo(f"\nCompared with other documents ({len(verdicts)})")
    for verdict in verdicts:
        other = verdict.other if verdict.kept == name else verdict.kept
        click.echo(
            f"  {verdict.action}: {other}  {verdict.relation}, Jaccard {verdict.jaccard:.3f}, "
            f"containment {verdict.kept_in_other:.3f} / {verdict.other_in_kept:.3f}"
        )
        if verdict.why:
            click.echo(f"      because {verdict.why}")
        if verdict.decided_by:
            click.echo(f"      kept {verdict.kept}, chosen by {verdict.decided_by}")
        for passage in verdict.passages[:5]:
            click.echo(
                f"      {verdict.kept} {passage.left.start}:{passage.left.end} = "
                f"{verdict.other} {passage.right.start}:{passage.right.end}"
            )
