"""What stands between each line and the next: a blank line, a line break, or a joint."""

from collections.abc import Iterator, Sequence
from enum import Enum
from itertools import pairwise

from pipeline.lines import Line
from pipeline.stages.layout import shapes, wrapping
from pipeline.stages.layout.wrapping import Break, Casing


class Kind(Enum):
    """What a line break means."""

    PARAGRAPH = "a new paragraph begins"
    LINE = "a line of verse, of a list, of a table ends"
    JOIN = "the page was too narrow"


def between(lines: Sequence[Line], rows: frozenset[int]) -> list[Kind]:
    """One kind for each pair of neighbouring lines; `rows` are the indices of a table's rows.

    A blank line always parts paragraphs. Without one each line is a paragraph of its own, unless
    the lines were wrapped at a fixed width, or have a shape that single breaks belong to.
    """
    cased = Casing(line.text for line in lines)
    pairs, document = _measured(lines, rows, cased)
    kinds = [Kind.PARAGRAPH] * len(pairs)
    for start, end in _blocks(lines):
        if end - start == 1:
            continue
        block, inner = lines[start:end], pairs[start : end - 1]
        page = document or wrapping.page_width([b for b in inner if b], cased)
        if page is not None and _is_wrapped(inner, page):
            found = [_wrapped_break(b, page) for b in inner]
        else:
            found = _ragged(block, rows, is_start=start == 0 and not _mostly_short(lines))
        kinds[start : end - 1] = _shaped(block, found, rows)
    return kinds


def _measured(
    lines: Sequence[Line], rows: frozenset[int], cased: Casing
) -> tuple[list[Break | None], int | None]:
    """What each break tells, and the width of the page, if the document has one.

    Wrappers measure a line in columns or, most of them, in characters, marks included.
    """
    alike = all(line.text.isascii() for line in lines)
    for measure in (len,) if alike else (wrapping.width, len):
        pairs = [_break(*pair, rows, measure) for pair in pairwise(lines)]
        page = wrapping.page_width([b for b in pairs if b], cased)
        if page is not None:
            return pairs, page
    return pairs, None


def _break(
    line: Line, after: Line, rows: frozenset[int], measure: wrapping.Measure
) -> Break | None:
    """What a break tells about the page, where it may be a wrapper's at all."""
    if after.gap or {line.index, after.index} & rows or shapes.is_piped(line, after):
        return None
    if len(line.text) > 2 * wrapping.WIDEST or shapes.is_speaker(after.text):
        return None
    found = wrapping.of(line, after, measure)
    return found if found.low <= wrapping.WIDEST else None


def _blocks(lines: Sequence[Line]) -> Iterator[tuple[int, int]]:
    """Half-open ranges of lines with no blank line inside."""
    start = 0
    for at in range(1, len(lines) + 1):
        if at == len(lines) or lines[at].gap:
            yield start, at
            start = at


def _is_wrapped(inner: Sequence[Break | None], page: int) -> bool:
    """Whether a block goes with the page: half its breaks are forced, or it has but one.

    Other stages may have shortened its first line, and a paragraph's last break is early.
    """
    breaks = [b for b in inner if b]
    return len(inner) == 1 or 2 * sum(b.forced(page) for b in breaks) >= max(len(breaks), 1)


def _wrapped_break(found: Break | None, page: int) -> Kind:
    if found is not None and (found.forced(page) or found.splits_sentence()):
        return Kind.JOIN
    return Kind.PARAGRAPH


def _mostly_short(lines: Sequence[Line]) -> bool:
    return 2 * sum(map(shapes.is_short, lines)) >= len(lines)


def _ragged(block: Sequence[Line], rows: frozenset[int], *, is_start: bool) -> list[Kind]:
    """Verse and its like: runs of short lines that mostly end in mid-sentence.

    Three lines are enough where blank lines set them apart, else four; at the start of an article
    of longer lines, where headline, byline and date stand, six.
    """
    kinds = [Kind.PARAGRAPH] * (len(block) - 1)
    for start, end in _short_runs(block, rows):
        least = 6 if is_start and start == 0 else 3 if end - start == len(block) else 4
        if shapes.is_verse(block[start:end], least=least):
            kinds[start : end - 1] = [Kind.LINE] * (end - 1 - start)
    return kinds


def _short_runs(block: Sequence[Line], rows: frozenset[int]) -> Iterator[tuple[int, int]]:
    start = 0
    for at in range(len(block) + 1):
        line = block[at] if at < len(block) else None
        if (
            line is None
            or line.index in rows
            or not shapes.is_short(line)
            or shapes.marker(line.text)
        ):
            if at - start > 1:
                yield start, at
            start = at + 1


def _shaped(block: Sequence[Line], found: Sequence[Kind], rows: frozenset[int]) -> list[Kind]:
    """The same kinds, with those set right that a table, a list or a speaker decides.

    The lines of a wrapped list item join; `item` is the line that began the one at hand.
    """
    kinds = []
    item: Line | None = block[0] if shapes.marker(block[0].text) else None
    for kind, (line, after) in zip(found, pairwise(block), strict=True):
        if {line.index, after.index} <= rows or shapes.is_piped(line, after):
            kinds.append(Kind.LINE)
        elif shapes.marker(after.text) and not _goes_on(kind, line, item, after):
            in_list = item is not None and shapes.same_list(item, after)
            kinds.append(Kind.LINE if in_list else Kind.PARAGRAPH)
            item = after
        else:
            kinds.append(Kind.PARAGRAPH if shapes.is_speaker(after.text) else kind)
            item = item if kinds[-1] is Kind.JOIN else None
    return kinds


def _goes_on(kind: Kind, line: Line, item: Line | None, after: Line) -> bool:
    """Whether a sentence only happens to be broken before a dash or a number."""
    if kind is not Kind.JOIN or (item is not None and shapes.same_list(item, after)):
        return False
    return not line.text.endswith((":", "：", ";")) and not shapes.ends_sentence(line.text)
