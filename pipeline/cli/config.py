"""`pipeline config`: the configuration in force."""

from pathlib import Path

import click

from pipeline.cli import options, output

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
    resolved = config.load(config_path).resolved()
    if as_json:
        output.print_json(resolved)
        return 0
    for setting in resolved:
        changed = "" if setting.value == setting.default else "  (changed)"
        click.echo(
            f"{setting.key} = {config.toml_value(setting.value)}  [{setting.origin}]{changed}"
        )
        click.echo(f"    {setting.description} Allowed: {setting.allowed}.")
    return 0
