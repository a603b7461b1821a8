"""The decision as edits: what is kept stays where it stands, everything between is deleted."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from pipeline.model import Edit, Note, Span
from pipeline.stages.extract.choose import KEPT, UNKNOWN
from pipeline.stages.extract.facts import goes_on
from pipeline.stages.extract.page import Line, Page, Run
from pipeline.stages.extract.rules import ENTITY, INFERRED, MARKUP, NAME, SCRIPT, SPACE
from pipeline.stages.extract.structure import Structure
from pipeline.stages.extract.tokens import references

_SPACES = re.compile(r"[^\S ]\s*+| [^\S ]\s*+|  ++\s*+")
_UNSPACED = re.compile(
    "[\u2e80-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uff65\U00020000-\U0003ffff]"
)
HIDDEN = f"{NAME}.hidden"
_CLOSING = ".,;:!?)]}”’»。，、；：！？）」』"
_SAID_BY_PAGE = frozenset((UNKNOWN, "navigation", "head", "footer", "form", "fallback"))


class Kept(NamedTuple):
    """What of a page is rendered: the label of each line (empty: kept) and the structure.

    `unseen` are runs of kept lines that are hidden from sight, `off` the rules that are switched off.
    """

    labels: Sequence[str]
    structure: Structure
    unseen: Sequence[Run]
    off: frozenset[str]


def edits(page: Page, kept: Kept) -> tuple[Edit, ...]:
    """The edits that leave the kept lines as paragraphs."""
    return tuple(_Renderer(page, kept).edits())


class _Renderer:
    """What the edits of one page are made from."""

    def __init__(self, page: Page, kept: Kept) -> None:
        self._page = page
        self._labels = kept.labels
        self._structure = kept.structure
        self._unseen = [run.start for run in kept.unseen]
        self._shows_scripts = SCRIPT.id in kept.off
        self._scripts = [
            Span(raw.start, raw.end) for raw in page.raws if raw.name in ("script", "style")
        ]

    def edits(self) -> Iterator[Edit]:
        position, last = 0, None
        dropped: list[Line] = []
        for line in self._page.lines:
            if self._labels[line.number] != KEPT:
                dropped.append(line)
                continue
            for place, (run, spaced) in enumerate(self._seen(line)):
                if not place:
                    parting = "" if last is None else self._parting(last, line)
                else:
                    parting = _space(self._page.text, position, run.start) if spaced else ""
                yield from self._gap(Span(position, run.start), dropped, parting)
                dropped = []
                yield from _inside(self._page, run, line)
                position = run.end
            last = line
        yield from self._gap(Span(position, len(self._page.text)), dropped, "")

    def _seen(self, line: Line) -> Iterator[tuple[Run, bool]]:
        """The runs of a line that are shown, each with whether white space stands before it."""
        if not self._unseen:
            yield from ((run, run.spaced) for run in line.runs)
            return
        spaced = False
        for run in line.runs:
            spaced = spaced or run.spaced
            if not self._hides(Span(run.start, run.start + 1)):
                yield run, run.spaced or (spaced and run.dense[0] not in _CLOSING)
                spaced = False

    def _hides(self, span: Span) -> bool:
        return bisect_left(self._unseen, span.start) < bisect_left(self._unseen, span.end)

    def _parting(self, before: Line, line: Line) -> str:
        """What parts two kept lines: nothing but a space inside a sentence, else a break."""
        within = self._structure.parting(before, line)
        if within is not None:
            return within
        if before.number + 1 == line.number and line.element == before.element and line.breaks == 1:
            if not goes_on(before, line):
                return "\n"
            return _joint(before.runs[-1].dense, line.runs[0].dense)
        return "\n\n"

    def _gap(self, gap: Span, dropped: Sequence[Line], parting: str) -> Iterator[Edit]:
        """The deletion of what stands between two kept runs: one edit for each label in a row."""
        if gap.start == gap.end:
            if parting:
                yield Edit(gap.start, gap.end, parting, MARKUP.id)
            return
        position, text = gap.start, parting
        if not dropped:
            if self._page.text[position : gap.end] != text:
                yield from self._markup(gap, parting)
            return
        groups = [(label, list(lines)) for label, lines in groupby(dropped, self._label)]
        for number, (label, _) in enumerate(groups):
            end = groups[number + 1][1][0].start if number + 1 < len(groups) else gap.end
            yield Edit(position, end, text, f"{NAME}.{label}")
            position, text = end, ""

    def _label(self, line: Line) -> str:
        return self._labels[line.number]

    def _markup(self, gap: Span, parting: str) -> Iterator[Edit]:
        """A gap without text that is seen; by the rule for scripts where they are most of it."""
        if self._unseen and self._hides(gap):
            yield Edit(gap.start, gap.end, parting, HIDDEN)
            return
        first, last = bisect_left(self._scripts, gap[:1]), bisect_left(self._scripts, gap[1:])
        scripts = self._scripts[first:last]
        if 2 * sum(end - start for start, end in scripts) <= gap.end - gap.start:
            yield Edit(gap.start, gap.end, parting, MARKUP.id)
        elif not self._shows_scripts:
            yield Edit(gap.start, gap.end, parting, SCRIPT.id)
        else:
            ends = [gap.start, *(span.end for span in scripts)]
            starts = [*(span.start for span in scripts), gap.end]
            for start, end in zip(ends, starts, strict=True):
                yield Edit(start, end, "\n\n", MARKUP.id)


def _joint(before: str, after: str) -> str:
    """What parts two words of one sentence: a space, but nothing between ideographs."""
    return "" if _UNSPACED.match(before[-1]) and _UNSPACED.match(after) else " "


def _space(text: str, start: int, end: int) -> str:
    """What the white space in `start:end` is to a reader: a space, but none between ideographs.

    A line end of the source parts no words in a script that is written without spaces (CSS Text 3,
    section 4.1.3, "Segment Break Transformation Rules").
    """
    return _joint(text[start - 1], text[end]) if "\n" in text[start:end] else " "


def _inside(page: Page, run: Run, line: Line) -> Iterator[Edit]:
    """References decoded and white space folded inside a kept run."""
    text = page.text[run.start : run.end]
    found = []
    if "&" in text:
        found = [
            Edit(ref.start, ref.end, ref.text, ENTITY.id)
            for ref in references(page.text, run.start, run.end)
        ]
    if page.elements[line.element].name != "pre" and ("  " in text or not text.isprintable()):
        spaces = [(m.start() + run.start, m.end() + run.start) for m in _SPACES.finditer(text)]
        found += [Edit(a, b, _space(page.text, a, b), SPACE.id) for a, b in spaces]
        found.sort()
    yield from found


def notes(page: Page, drawn: Kept, shares: Sequence[float]) -> tuple[Note, ...]:
    """What was cut between the first and the last kept line and says what it is; what is inferred."""
    labels = drawn.labels
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
    for run in drawn.unseen:
        why = "its class hides it from sight: it is for screen readers"
        found.append(Note(start=run.start, end=run.end, label="hidden", rule=HIDDEN, why=why))
    return tuple(sorted(found, key=lambda note: note.start))


def _note(lines: Sequence[Line], label: str, rule: str, why: str) -> Note:
    return Note(start=lines[0].start, end=lines[-1].end, label=label, rule=rule, why=why)
