"""`pipeline config`: the configuration in force."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from pipeline.cli import options, output

if TYPE_CHECKING:
    from pipeline.settings import Duplicates

_EPILOG = """\b
Examples:
  pipeline config
  pipeline config --config strict.toml --json
  pipeline config --template > config.toml
"""


@click.command("config", epilog=_EPILOG)
@options.config
@click.option("--template", is_flag=True, help="Print a config.toml with every default.")
@options.as_json
def command(*, config_path: Path | None, template: bool, as_json: bool) -> int:
    """Show the resolved configuration and where each value came from."""
    from pipeline import config

    if template:
        click.echo(config.template(), nl=False)
        return 0
    loaded = config.load(config_path)
    resolved = loaded.resolved()
    if as_json:
        output.print_json(resolved)
        return 0
    for setting in resolved:
        changed = "" if setting.value == setting.default else "  (changed)"
        click.echo(
            f"{setting.key} = {config.toml_value(setting.value)}  [{setting.origin}]{changed}"
        )
        click.echo(f"    {setting.description} Allowed: {setting.allowed}.")
    _say_bands(loaded.settings.duplicates)
    return 0


def _say_bands(settings: "Duplicates") -> None:
    """What the declared recall comes to: how signatures are cut, and what share of pairs they find."""
    from pipeline.corpus.candidates import banding

    bands = banding(settings)
    shares = ", ".join(f"{bands.recall(s / 10):.3f} at .{s}" for s in range(5, 10))
    click.echo(
        f"\nFollows from [duplicates]: {bands.bands} bands of {bands.rows} values; "
        f"share of pairs brought up for verification, by Jaccard similarity: {shares}"
    )
