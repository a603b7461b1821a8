"""How commands print: JSON, tables, visible white space, progress."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import click
import msgspec


def print_json(value: Any) -> None:  # noqa: ANN401  (anything msgspec encodes)
    """One JSON document on standard output."""
    click.echo(msgspec.json.format(msgspec.json.encode(value), indent=2).decode())


def visible(text: str, limit: int = 60) -> str:
    """A text on one line: invisible characters shown, a long one cut in the middle."""
    if len(text) > limit:
        text = f"{text[: limit * 2 // 3]}…{text[-limit // 3 :]}"
    return "".join(_SHOWN.get(c, c if c.isprintable() else f"<U+{ord(c):04X}>") for c in text)


_SHOWN = {"\n": "⏎", "\t": "⇥"}


@contextmanager
def progress() -> Iterator[Callable[[str, int, int], None]]:
    """A function that shows how far the work is: a bar on a terminal, plain lines when piped."""
    if sys.stderr.isatty():
        yield from _bar()
    else:
        yield _Lines()


class _Lines:
    """One line when a task begins and at each tenth of it; quiet for small tasks."""

    def __init__(self) -> None:
        self._last = ("", -1)

    def __call__(self, task: str, done: int, total: int) -> None:
        tenth = done * 10 // total if total else 10
        if total >= 1000 and (task, tenth) != self._last:
            click.echo(f"{task}: {done:,} of {total:,}", err=True)
        self._last = (task, tenth)


def _bar() -> Iterator[Callable[[str, int, int], None]]:
    from rich.console import Console
    from rich.progress import (
        BarColumn,
        MofNCompleteColumn,
        Progress,
        TextColumn,
        TimeRemainingColumn,
    )

    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeRemainingColumn(),
    )
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        tasks: dict[str, Any] = {}

        def show(task: str, done: int, total: int) -> None:
            if task not in tasks:
                tasks[task] = bar.add_task(task, total=total)
            bar.update(tasks[task], completed=done, total=total)

        yield show
