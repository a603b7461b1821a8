"""The pinned figures that quality may not fall below, and how they may change.

`floors.toml` holds, for each labelled set, the hash of its data and the figures that were measured
when they were last pinned: of the whole set and of the sample of it that the tests run. A figure
more than the slack under its pin is a miss. `pin` takes better figures as they are; a worse one is
taken only with a reason, which stays in the file.
"""

import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

FILE = Path(__file__).with_name("floors.toml")
SLACK = 0.002
SAMPLE_SLACK = 0.01  # one page in a sample weighs about eight times as much
_HEADER = """# Written by `cd tests; python -m quality.gate --pin`; see `floors.py`. Not edited by hand.
"""

Figures = Mapping[str, float]


class Lowered(NamedTuple):
    """A floor that fell, and why that was right."""

    part: str
    measure: str
    before: float
    after: float
    why: str


class Floors(NamedTuple):
    """What `floors.toml` holds.

    `hashes`: set -> the hash of its data. `pins`: part ("nine_sites.whole") -> measure -> figure.
    `classes`: side ("nine_sites.lost") -> class of failure -> share of all words; these are
    reported, not held.
    """

    hashes: dict[str, str]
    pins: dict[str, dict[str, float]]
    lowered: tuple[Lowered, ...]
    classes: dict[str, dict[str, float]]


class UnexplainedError(Exception):
    """A floor would fall without a reason."""


def load(file: Path = FILE) -> Floors:
    """The floors as they are pinned."""
    table = tomllib.loads(file.read_text(encoding="utf-8"))
    lowered = tuple(Lowered(**entry) for entry in table.get("lowered", ()))
    return Floors(table["hashes"], table["pins"], lowered, table["classes"])


def slack(part: str) -> float:
    """By how much a figure of this part may stand under its pin."""
    return SAMPLE_SLACK if part.endswith(".sample") else SLACK


def missed(part: str, pins: Figures, made: Figures) -> list[str]:
    """What is under its floor, in words."""
    return [
        f"{name} {made[name]:.4f} is under {pinned:.4f}"
        for name, pinned in pins.items()
        if made[name] < pinned - slack(part)
    ]


def pinned(old: Floors, new: Floors, why: str) -> Floors:
    """The new figures as floors; parts that were not measured keep theirs.

    Raises:
        UnexplainedError: a floor falls by more than the slack, and `why` is empty.

    """
    fallen = list(_fallen(old, new, why))
    if fallen and not why:
        names = ", ".join(f"{part} {measure}" for part, measure, *_ in fallen)
        raise UnexplainedError(f"these floors would fall: {names}; say why with --lower")
    return Floors(
        {**old.hashes, **new.hashes},
        {**old.pins, **new.pins},
        (*old.lowered, *fallen),
        {**old.classes, **new.classes},
    )


def _fallen(old: Floors, new: Floors, why: str) -> Iterator[Lowered]:
    for part, figures in new.pins.items():
        for measure, before in old.pins.get(part, {}).items():
            after = figures.get(measure, 0.0)
            if after < before - slack(part):
                yield Lowered(part, measure, before, after, why)


def text(floors: Floors) -> str:
    """The content of the file."""
    lines = [_HEADER, "[hashes]"]
    lines += [f'{name} = "{value}"' for name, value in sorted(floors.hashes.items())]
    for part, figures in sorted(floors.pins.items()):
        lines += ["", f'[pins."{part}"]']
        lines += [f"{measure} = {figure:.5f}" for measure, figure in figures.items()]
    for side, counts in sorted(floors.classes.items()):
        lines += ["", f'[classes."{side}"]']
        lines += [f'"{label}" = {share:.5f}' for label, share in counts.items()]
    for fall in floors.lowered:
        lines += ["", "[[lowered]]"]
        lines += [f'part = "{fall.part}"', f'measure = "{fall.measure}"']
        lines += [f"before = {fall.before:.5f}", f"after = {fall.after:.5f}"]
        lines += [f'why = "{fall.why.translate({34: 39, 92: 47, 10: 32})}"']
    return "\n".join(lines) + "\n"
