"""Options that several commands share."""

from pathlib import Path

import click

config = click.option(
    "--config",
    "config_path",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Configuration file.  [default: config.toml here, if there is one]",
)
as_json = click.option("--json", "as_json", is_flag=True, help="Print JSON for a script.")
clean = click.option(
    "--clean",
    type=click.Path(path_type=Path, file_okay=False),
    default=Path("clean"),
    show_default=True,
    help="The folder that `pipeline run` wrote.",
)
raw = click.option(
    "--raw",
    type=click.Path(path_type=Path, file_okay=False),
    help="The raw folder.  [default: raw/ beside CLEAN]",
)
document = click.argument("doc")
