"""`pipeline` and `python -m pipeline`: the one place where errors become exit codes."""

import os
import sys

import click

from pipeline.cli import cli
from pipeline.errors import PipelineError, UsageError

DONE, FAILED, USAGE, INTERRUPTED = 0, 1, 2, 130


def main() -> None:
    """Run the command line and leave with its exit code (see `pipeline --help`)."""
    sys.exit(_run())


def _run() -> int:
    try:
        return cli.main(standalone_mode=False, prog_name="pipeline") or DONE
    except click.ClickException as error:
        error.show()
        return USAGE
    except (PipelineError, OSError) as error:
        return _say(error)
    except (KeyboardInterrupt, click.Abort):
        click.echo("\ninterrupted: nothing was changed", err=True)
        return INTERRUPTED


def _say(error: Exception) -> int:
    if isinstance(error, BrokenPipeError):
        # The reader (`| head`) has gone; Python would complain once more while flushing.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    for line in str(error).splitlines():
        click.echo(f"error: {line}", err=True)
    return USAGE if isinstance(error, UsageError) else FAILED


if __name__ == "__main__":
    main()
