"""`pipeline trace`: from clean characters to raw bytes."""

import re
from pathlib import Path

import click

from pipeline.cli import options, output
from pipeline.model import Span

_EPILOG = """\b
Examples:
  pipeline trace 002 0:80
  pipeline trace 004_4ee263113a0cd346.txt 120
  pipeline trace 002 0:80 --json
"""


@click.command("trace", epilog=_EPILOG)
@options.document
@click.argument("offset", metavar="OFFSET[:OFFSET]")
@options.clean
@options.raw
@options.as_json
def command(*, doc: str, offset: str, clean: Path, raw: Path | None, as_json: bool) -> int:
    """Show where clean characters come from: raw characters and bytes.

    DOC is a raw name, an article name or the start of an id. Offsets count characters of the clean
    text from 0, the second one is not included.
    """
    from pipeline.sinks.stored import Stored, read
    from pipeline.sources.files import path_of
    from pipeline.stages.decode import to_text
    from pipeline.trace import origins

    wanted = _span(offset)
    stored = Stored(clean, raw)
    entry = stored.find(doc)
    trail = stored.trail(entry)
    text = to_text(read(path_of(stored.raw, entry.name)), trail.encoding)
    found = origins(text, trail.encoding, trail.steps, wanted)
    if not found:
        raise click.UsageError(f"{offset}: outside the clean text of {entry.name}")
    if as_json:
        output.print_json({"name": entry.name, "origins": found})
        return 0
    click.echo(f"{entry.name}  clean -> raw characters -> raw bytes")
    for origin in found:
        raws = ", ".join(f"{a}:{b}" for a, b in origin.raw)
        raw_bytes = ", ".join(f"{a}:{b}" for a, b in origin.raw_bytes)
        how = (
            "as it was"
            if origin.rule is None
            else f"{origin.rule}: {output.visible(origin.raw_text)} ->"
        )
        click.echo(f"{origin.clean.start}:{origin.clean.end} -> {raws} -> {raw_bytes}  {how}")
        click.echo(f"    {output.visible(origin.text, 200)}")
    return 0


def _span(offset: str) -> Span:
    match = re.fullmatch(r"(\d{1,12})(?::(\d{1,12}))?", offset)
    if match is None:
        raise click.UsageError(f"{offset!r} is no OFFSET or OFFSET:OFFSET, for example 120 or 0:80")
    start = int(match[1])
    end = int(match[2]) if match[2] else start + 1
    if end <= start:
        raise click.UsageError(f"{offset}: the second offset must be greater than the first")
    return Span(start, end)
