"""Lists of edits: checked once, applied in one place, made from a pattern or a difference."""

import re
from collections.abc import Callable, Iterable

from pipeline.errors import BrokenStage
from pipeline.model import Edit


def check(edits: tuple[Edit, ...], length: int) -> None:
    """Hold a stage's edits to the contract: in bounds, sorted, disjoint, each a real change.

    Touching edits are fine and stay apart, so that each keeps its rule; two edits may not start
    at the same place, because their order would then be a matter of luck.

    Raises:
        BrokenStage: an edit is out of bounds, empty, unsorted or overlaps the one before.

    """
    last_start, last_end = -1, 0
    for edit in edits:
        start, end, text, _ = edit
        if not last_end <= start <= end <= length or start == last_start:
            raise BrokenStage(f"edit out of order, overlapping or out of bounds: {edit!r}")
        if start == end and not text:
            raise BrokenStage(f"edit that changes nothing: {edit!r}")
        last_start, last_end = start, end


def apply(text: str, edits: Iterable[Edit]) -> str:
    """The text after the edits; they must be sorted and disjoint (see `check`)."""
    parts: list[str] = []
    position = 0
    for start, end, new, _ in edits:
        parts.append(text[position:start])
        parts.append(new)
        position = end
    parts.append(text[position:])
    return "".join(parts)


def from_pattern(
    text: str,
    pattern: re.Pattern[str],
    rule: str,
    replacement: str | Callable[[re.Match[str]], str] = "",
) -> list[Edit]:
    """One edit for each match of the pattern that the replacement really changes."""
    edits = []
    for match in pattern.finditer(text):
        new = replacement if isinstance(replacement, str) else replacement(match)
        if new != match.group():
            edits.append(Edit(match.start(), match.end(), new, rule))
    return edits


def minimal(text: str, edit: Edit) -> Edit:
    """The same edit without the characters it would put back: common head and tail are kept."""
    old, new = text[edit.start : edit.end], edit.text
    most = min(len(old), len(new))
    head = next((i for i in range(most) if old[i] != new[i]), most)
    most -= head
    tail = next((i for i in range(most) if old[-1 - i] != new[-1 - i]), most)
    return Edit(edit.start + head, edit.end - tail, new[head : len(new) - tail], edit.rule)


def merge(*groups: Iterable[Edit]) -> tuple[Edit, ...]:
    """The edits of several rules as one sorted list.

    Earlier groups have priority: an edit that overlaps one of them, or inserts where one starts,
    is left out.
    """
    taken: list[Edit] = []
    for group in groups:
        taken = _weave(taken, sorted(group))
    return tuple(taken)


def _weave(taken: list[Edit], more: list[Edit]) -> list[Edit]:
    """Both sorted lists as one, without those of `more` that clash with what is there."""
    woven: list[Edit] = []
    index = 0
    for edit in more:
        while index < len(taken) and taken[index].start < edit.start:
            woven.append(taken[index])
            index += 1
        after = taken[index] if index < len(taken) else None
        if not _clashes(woven[-1] if woven else None, edit, after):
            woven.append(edit)
    return woven + taken[index:]


def _clashes(before: Edit | None, edit: Edit, after: Edit | None) -> bool:
    if before is not None and (before.end > edit.start or before.start == edit.start):
        return True
    return after is not None and (after.start < edit.end or after.start == edit.start)
