"""How commands print: JSON, tables, visible white space, progress."""

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import click
import msgspec

_MANY = 1000  # a task of fewer is not worth a line
_REFRESH = 0.1  # seconds
_PAUSE = 5.0  # seconds between two lines


def print_json(value: Any) -> None:  # noqa: ANN401  (anything msgspec encodes)
    """One JSON document on standard output."""
    click.echo(msgspec.json.format(msgspec.json.encode(value), indent=2).decode())


def visible(text: str, limit: int = 60) -> str:
    """A text on one line: invisible characters shown, a long one cut in the middle."""
    if len(text) > limit:
        text = f"{text[: limit * 2 // 3]}…{text[-limit // 3 :]}"
    return "".join(_SHOWN.get(c, c if c.isprintable() else f"<U+{ord(c):04X}>") for c in text)


_SHOWN = {"\n": "⏎", "\t": "⇥"}


Show = Callable[[str, int, int | None], None]


@contextmanager
def progress() -> Iterator[Show]:
    """A function that shows how far the work is: a bar on a terminal, plain lines when piped.

    It takes what is being done, how many are done, and of how many, None where nobody knows yet.
    """
    if sys.stderr.isatty():
        yield from _bar()
    else:
        yield _Lines()


class _Lines:
    """One line every few seconds and one at the end; quiet for small tasks."""

    def __init__(self) -> None:
        self._task = ""
        self._begun = self._said = 0.0

    def __call__(self, task: str, done: int, total: int | None) -> None:
        now = time.monotonic()
        if task != self._task:
            self._task, self._begun, self._said = task, now, now
        ended = done == total and done >= _MANY
        if ended or now - self._said >= _PAUSE:
            self._said = now
            rate = done / max(now - self._begun, 1e-3)
            whole = "" if total is None else f" of {total:,}"
            click.echo(f"{task}: {done:,}{whole}, {rate:,.0f}/s", err=True)


def _bar() -> Iterator[Show]:
    from rich.console import Console
    from rich.progress import (
        BarColumn,
        MofNCompleteColumn,
        Progress,
        ProgressColumn,
        Task,
        TextColumn,
        TimeRemainingColumn,
    )
    from rich.text import Text

    class Rate(ProgressColumn):
        """How many are done in a second."""

        def render(self, task: Task) -> Text:
            speed = task.finished_speed or task.speed
            return Text(f"{speed:,.0f}/s" if speed else "")

    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        Rate(),
        TimeRemainingColumn(),
    )
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        tasks: dict[str, Any] = {}
        shown = 0.0

        def show(task: str, done: int, total: int | None) -> None:
            nonlocal shown
            if task not in tasks:
                tasks[task] = bar.add_task(task, total=total)
            elif done != total and time.monotonic() - shown < _REFRESH:
                return
            shown = time.monotonic()
            bar.update(tasks[task], completed=done, total=total)

        yield show
