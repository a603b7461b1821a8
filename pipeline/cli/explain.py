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

# So many passages that two documents share are shown, the longest, and so many characters of each.
_PASSAGES = 8
_SHOWN = 90


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
    _say_verdicts(stored, entry.name, verdicts)
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


def _say_verdicts(stored: Any, name: str, verdicts: list[Any]) -> None:  # noqa: ANN401  (see above)
    click.echo(f"\nCompared with other documents ({len(verdicts)})")
    texts: dict[str, str] = {}
    strangers = [v for v in verdicts if not (v.kept_in_other or v.other_in_kept)]
    for verdict in verdicts:
        if verdict in strangers:
            continue
        for side in (verdict.kept, verdict.other):
            if side not in texts:
                texts[side] = stored.text(stored.find(side))
        _say_verdict(verdict, texts)
    if strangers:
        names = (v.other if v.kept == name else v.kept for v in strangers)
        click.echo(f"  it shares nothing with the next nearest: {', '.join(sorted(names))}")


_ACTIONS = {
    "removed": "{other} was removed for {kept}",
    "linked": "{kept} and {other} are related and not merged",
    "apart": "{kept} and {other} are different articles",
}


def _say_verdict(verdict: Any, texts: dict[str, str]) -> None:  # noqa: ANN401
    kept, other = verdict.kept, verdict.other
    relation = "" if verdict.relation == "none" else f": {verdict.relation}"
    click.echo(f"  {_ACTIONS[verdict.action].format(kept=kept, other=other)}{relation}")
    click.echo(f"      because {verdict.why}")
    if verdict.decided_by:
        click.echo(f"      {kept} was chosen by {verdict.decided_by}")
    click.echo(
        f"      scores: Jaccard {verdict.jaccard:.3f}; {verdict.kept_in_other:.1%} of the shingles "
        f"of {kept} stand in {other}, {verdict.other_in_kept:.1%} the other way round"
    )
    if verdict.differences:
        click.echo(f"      they differ ({kept} | {other}):")
    for difference in verdict.differences:
        click.echo(f"        {output.visible(difference)}")
    if not verdict.passages:
        return
    click.echo(f"      shared, word for word (characters of {kept} = of {other}):")
    longest = sorted(verdict.passages, key=lambda p: p.left.start - p.left.end)[:_PASSAGES]
    for left, right in sorted((passage.left, passage.right) for passage in longest):
        said = _shortened(texts[kept][left.start : left.end])
        click.echo(f"        {left.start}:{left.end} = {right.start}:{right.end}  {said!r}")
    if len(verdict.passages) > _PASSAGES:
        click.echo(f"        and {len(verdict.passages) - _PASSAGES} shorter ones")


def _shortened(text: str) -> str:
    """The beginning and the end of a passage, in one line."""
    words = " ".join(text.split())
    return words if len(words) <= _SHOWN else f"{words[: _SHOWN // 2]} … {words[-_SHOWN // 2 :]}"
