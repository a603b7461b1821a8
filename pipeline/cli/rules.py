"""`pipeline rules`: every rule, as it documents itself."""

from pathlib import Path

import click

from pipeline.cli import options, output

_EPILOG = """\b
Examples:
  pipeline rules
  pipeline rules metadata.dateline
  pipeline rules --json
"""


@click.command("rules", epilog=_EPILOG)
@click.argument("wanted", required=False, metavar="[RULE]")
@options.config
@options.as_json
def command(*, wanted: str | None, config_path: Path | None, as_json: bool) -> int:
    """List every rule: what, why, example, counter-example, risk.

    RULE may be one rule or a stage, for example `boilerplate`.
    """
    from pipeline import config
    from pipeline.registry import RULES
    from pipeline.run import acts

    settings = config.load(config_path).settings
    rules = [r for r in RULES.values() if wanted is None or wanted in (r.id, r.id.split(".")[0])]
    if not rules:
        raise click.UsageError(f"no rule or stage {wanted!r}; `pipeline rules` lists all")
    states = {
        rule.id: _state(rule.id, settings, on=acts(rule.id, settings.rules)) for rule in rules
    }
    if as_json:
        import msgspec

        output.print_json([{**msgspec.to_builtins(r), "state": states[r.id]} for r in rules])
        return 0
    for rule in rules:
        click.echo(f"{rule.id}  [{rule.risk}, {states[rule.id]}]\n  {rule.title}")
        click.echo(f"  why:     {rule.why}\n  example: {output.visible(rule.example, 300)}")
        click.echo(f"  not:     {output.visible(rule.counter_example, 300)}")
        click.echo(f"  wrong:   {rule.wrong_when}\n")
    return 0


def _state(rule: str, settings: object, *, on: bool) -> str:
    from pipeline.settings import Settings

    assert isinstance(settings, Settings)
    if on:
        return "on"
    return "off" if rule in settings.rules.off else "flags only"
