"""`pipeline verify`: the proof."""

from pathlib import Path

import click

from pipeline.cli import options, output

_EPILOG = """\b
Examples:
  pipeline verify
  pipeline verify corpus --raw scraped/2025
  pipeline verify --json | jq '.[] | select(.broken != [])'
"""


@click.command("verify", epilog=_EPILOG)
@click.argument("clean", type=click.Path(path_type=Path), default=Path("clean"), metavar="[CLEAN]")
@options.raw
@options.as_json
def command(*, clean: Path, raw: Path | None, as_json: bool) -> int:
    """Prove that raw bytes and trails give the clean texts.

    Replays every trail from the raw bytes and compares every file of CLEAN (default: clean/) with
    the manifest. A changed byte in raw, trail or clean is named, and the exit code is 1.
    """
    from pipeline.sinks.stored import Stored
    from pipeline.sinks.verify import verify

    checks = []
    for check in verify(Stored(clean, raw)):
        checks.append(check)
        if not as_json:
            _say(check.name, check.holds, check.broken)
    if as_json:
        output.print_json(checks)
    return 1 if any(check.broken for check in checks) else 0


def _say(name: str, holds: tuple[str, ...], broken: tuple[str, ...]) -> None:
    mark = "BROKEN" if broken else "holds "
    click.echo(f"{mark}  {name}: {', '.join(holds)}")
    for problem in broken:
        click.echo(f"        {problem}")
