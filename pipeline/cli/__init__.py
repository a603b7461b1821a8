"""The command line: one module a command, imported only when that command is called."""

import importlib

import click

import pipeline

# Command -> the first line of its help, so that `--help` imports none of them.
COMMANDS = {
    "run": "Clean and deduplicate RAW into CLEAN.",
    "dedup": "Find the copies among ARTICLES and keep one of each.",
    "explain": "Show every change to one document, with rule, place and reason.",
    "trace": "Show where clean characters come from: raw characters and bytes.",
    "verify": "Prove that raw bytes and trails give the clean texts.",
    "rules": "List every rule: what, why, example, counter-example, risk.",
    "config": "Show the resolved configuration and where each value came from.",
}

_EPILOG = """\b
Examples:
  pipeline run                        raw/ -> clean/
  pipeline run scraped --out corpus   another pair of folders
  pipeline dedup articles.jsonl       cleaned articles from elsewhere: copies alone
  pipeline explain 002                what was done to one document, and why
  pipeline trace 002 0:80             where the first 80 clean characters come from
  pipeline verify                     prove the whole folder

\b
Exit codes:
  0    done
  1    some documents failed, or verification failed
  2    the command line or the configuration does not hold
  130  interrupted
"""


class _Commands(click.Group):
    """A group that knows its commands by name and imports each when it is asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        del ctx
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        del ctx
        if cmd_name not in COMMANDS:
            return None
        module = importlib.import_module(f"pipeline.cli.{cmd_name}")
        command: click.Command = module.command
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        del ctx
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        try:
            return super().resolve_command(ctx, args)
        except click.UsageError as error:
            raise click.UsageError(
                f"{error.message} Commands: {', '.join(COMMANDS)}.", ctx
            ) from None


@click.command(
    cls=_Commands, epilog=_EPILOG, context_settings={"help_option_names": ["-h", "--help"]}
)
@click.version_option(pipeline.__version__, prog_name="pipeline")
def cli() -> None:
    """One clean, canonical copy of every scraped article, and proof of everything done to it."""
