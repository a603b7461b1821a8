"""The decision as edits: what is kept stays where it stands, everything between is deleted."""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from pipeline.model import Edit, Note, Span
from pipeline.stages.extract.choose import KEPT, UNKNOWN
from pipeline.stages.extract.elements import CELLS
from pipeline.stages.extract.page import Line, Page, Run
from pipeline.stages.extract.rules import ENTITY, INFERRED, MARKUP, NAME, SCRIPT, SPACE
from pipeline.stages.extract.tokens import references

_SPACES = re.compile(r"[^\S ]\s*+| [^\S ]\s*+|  ++\s*+")
_ENDS = re.compile(r"[.!?…。！？:;\"”»)\]]$")
_SAID_BY_PAGE = frozenset((UNKNOWN, "navigation", "head", "footer", "form", "markup"))


def edits(page: Page, labels: Sequence[str]) -> tuple[Edit, ...]:
    """The edits that leave the kept lines as paragraphs."""
    return tuple(_edits(page, labels))


def _edits(page: Page, labels: Sequence[str]) -> Iterator[Edit]:
    position, last = 0, None
    scripts = [(raw.start, raw.end) for raw in page.raws if raw.name in ("script", "style")]
    dropped: list[Line] = []
    for line in page.lines:
        if labels[line.number] != KEPT:
            dropped.append(line)
            continue
        for run in line.runs:
            if run is line.runs[0]:
                parting = "" if last is None else _parting(page, last, line)
            else:
                parting = " " if run.spaced else ""
            yield from _gap(page, Span(position, run.start), dropped, labels, parting, scripts)
            dropped = []
            yield from _inside(page, run, line)
            position = run.end
        last = line
    yield from _gap(page, Span(position, len(page.text)), dropped, labels, "", scripts)


def _parting(page: Page, before: Line, line: Line) -> str:
    """What parts two kept lines: nothing but a space inside a sentence, else a break."""
    if before.number + 1 == line.number and line.element == before.element and line.breaks == 1:
        opening = page.text[line.start]
        runs_on = opening.islower() and not _ENDS.search(before.runs[-1].dense)
        return " " if runs_on else "\n"
    if _row(page, before.element) == _row(page, line.element) >= 0:
        return " | "
    return "\n\n"


def _row(page: Page, element: int) -> int:
    """The table row in whose cell a line stands directly, or -1."""
    for _ in range(3):
        name, parent, _tag = page.elements[element]
        if name in CELLS:
            return parent
        if parent < 0:
            break
        element = parent
    return -1


def _gap(
    page: Page,
    gap: Span,
    dropped: Sequence[Line],
    labels: Sequence[str],
    parting: str,
    scripts: Sequence[tuple[int, int]],
) -> Iterator[Edit]:
    """The deletion of what stands between two kept runs: one edit for each label in a row."""
    if gap.start == gap.end:
        if parting:
            yield Edit(gap.start, gap.end, parting, MARKUP.id)
        return
    position, text = gap.start, parting
    groups = [(label, list(group)) for label, group in groupby(dropped, lambda d: labels[d.number])]
    for number, (label, _) in enumerate(groups):
        end = groups[number + 1][1][0].start if number + 1 < len(groups) else gap.end
        yield Edit(position, end, text, f"{NAME}.{label}")
        position, text = end, ""
    if not groups and page.text[gap.start : gap.end] != parting:
        script = sum(b - a for a, b in scripts if gap.start <= a < gap.end)
        rule = SCRIPT if 2 * script > gap.end - gap.start else MARKUP
        yield Edit(gap.start, gap.end, parting, rule.id)


def _inside(page: Page, run: Run, line: Line) -> Iterator[Edit]:
    """References decoded and white space folded inside a kept run."""
    text = page.text[run.start : run.end]
    found = []
    if "&" in text:
        found = [
            Edit(ref.start, ref.end, ref.text, ENTITY.id)
            for ref in references(page.text, run.start, run.end)
        ]
    if page.elements[line.element].name != "pre":
        found += [
            Edit(run.start + match.start(), run.start + match.end(), " ", SPACE.id)
            for match in _SPACES.finditer(text)
        ]
        found.sort()
    yield from found


def notes(page: Page, labels: Sequence[str], shares: Sequence[float]) -> tuple[Note, ...]:
    """What was cut between the first and the last kept line and says what it is; what is inferred."""
    kept = [line.number for line in page.lines if labels[line.number] == KEPT]
    if not kept:
        return ()
    found = []
    for label, group in groupby(page.lines[kept[0] : kept[-1]], lambda line: labels[line.number]):
        lines = list(group)
        if label not in (KEPT, *_SAID_BY_PAGE):
            found.append(_note(lines, label, f"{NAME}.{label}", "the page's markup says so"))
    for index in kept:
        if 0 < shares[index] < 1:
            why = f"{shares[index]:.0%} of the line were found as the extractor gave them"
            found.append(_note([page.lines[index]], "inferred", INFERRED.id, why))
    return tuple(sorted(found, key=lambda note: note.start))


def _note(lines: Sequence[Line], label: str, rule: str, why: str) -> Note:
    return Note(start=lines[0].start, end=lines[-1].end, label=label, rule=rule, why=why)
