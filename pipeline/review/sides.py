"""Raw beside clean: rows in which a stretch of raw text stands beside the paragraphs it became.

Edits never move text, so the raw hulls of the clean paragraphs come in order, and what lies
between two of them is what was taken out there. Rows break at the raw line ends, so that a
dateline or a sign-off stays with the sentence it was cut from.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

import msgspec

from pipeline.review.marks import LIMIT, Mark, Segment, Source, segments

_PARAGRAPH = re.compile(r"[^\n]+(?:\n[^\n]+)*")


class Row(msgspec.Struct, frozen=True, kw_only=True):
    """A stretch of raw text, the clean paragraphs it became (none: it was taken out), and why.

    `same` says that the two sides read alike, so that a narrow page shows one of them.
    """

    raw: tuple[Segment, ...]
    clean: tuple[str, ...] = ()
    asides: tuple[Mark, ...] = ()
    same: bool = False


class _Block(msgspec.Struct, frozen=True):
    """Raw characters `start:end` and the clean paragraphs that stand for them."""

    start: int
    end: int
    clean: tuple[str, ...] = ()


class _Part(NamedTuple):
    """A row in the making."""

    raw: list[Segment]
    clean: tuple[str, ...]


def rows(of: Source) -> tuple[Row, ...]:
    """All rows of the shown part of a document, in reading order."""
    blocks = _blocks(of)
    cuts = {edge for block in blocks for edge in (block.start, block.end)}
    parts: list[_Part] = []
    carried: list[Segment] = []
    for block, marked in _shared_out(blocks, segments(of, cuts=cuts)):
        if not block.clean and all(segment.blank for segment in marked):
            (parts[-1].raw if parts else carried).extend(_visible(marked))
            continue
        pieces = [marked] if block.clean else _by_mark(marked)
        pieces[0] = [*carried, *pieces[0]]
        carried = []
        parts += [_Part(piece, block.clean) for piece in pieces]
    if carried:
        parts.append(_Part(carried, ()))
    return tuple(_row(part.raw, part.clean) for part in parts)


def column(of: Source) -> tuple[Segment, ...]:
    """The shown part of a document that has no clean text, marked, in one piece."""
    return tuple(segments(of))


def _blocks(of: Source) -> list[_Block]:
    """The raw text cut into stretches that became paragraphs and those between them."""
    blocks: list[_Block] = []
    position = 0
    for block in _widened(of, _hulls(of)):
        if block.start > position:
            blocks.append(_Block(position, block.start))
        blocks.append(block)
        position = block.end
    if position <= of.shown:
        blocks.append(_Block(position, len(of.text) + 1))
    return blocks


def _hulls(of: Source) -> list[_Block]:
    """The shown clean paragraphs with their raw hulls; those that share raw text are one block."""
    blocks: list[_Block] = []
    for match in _PARAGRAPH.finditer(of.clean):
        hull = of.lineage.hull(*match.span())
        if hull.start >= of.shown:
            break
        text = match.group()[:LIMIT]
        if blocks and hull.start < blocks[-1].end:
            last = blocks.pop()
            blocks.append(_Block(last.start, max(last.end, hull.end), (*last.clean, text)))
        else:
            blocks.append(_Block(*hull, (text,)))
    return blocks


def _widened(of: Source, blocks: Sequence[_Block]) -> Iterator[_Block]:
    """Each block out to the ends of its raw lines, as far as its neighbours leave room."""
    low = 0
    ends = [*(block.start for block in blocks), len(of.text)][1:]
    for block, high in zip(blocks, ends, strict=True):
        start = max(of.text.rfind("\n", low, block.start) + 1, low)
        end = of.text.find("\n", block.end, high)
        low = high if end < 0 else end
        yield _Block(start, low, block.clean)


def _shared_out(
    blocks: Sequence[_Block], marked: Iterable[Segment]
) -> Iterator[tuple[_Block, list[Segment]]]:
    """Each block with the segments that start in it."""
    waiting = list(reversed(list(marked)))
    for block in blocks:
        inside: list[Segment] = []
        while waiting and waiting[-1].start < block.end:
            inside.append(waiting.pop())
        yield block, inside


def _by_mark(marked: Iterable[Segment]) -> list[list[Segment]]:
    """What was taken out between two paragraphs, one list for each thing."""
    parts: list[list[Segment]] = []
    for segment in marked:
        if not parts or (segment.opens and any(not other.blank for other in parts[-1])):
            parts.append([])
        parts[-1].append(segment)
    return parts


def _row(marked: Sequence[Segment], clean: tuple[str, ...]) -> Row:
    tidy = _tidy(marked)
    asides = tuple(s.mark for s in tidy if s.opens and s.mark is not None and _tells(s.mark))
    kept = "".join(s.text for s in tidy if s.kind == "kept")
    plain = all(s.mark is None and (s.kind == "kept" or s.blank) for s in tidy)
    return Row(
        raw=tidy, clean=clean, asides=asides, same=plain and kept.strip() == "\n\n".join(clean)
    )


def _tells(mark: Mark) -> bool:
    """Whether there is more to say about a mark than its label beside the text."""
    return mark.note is not None or bool(mark.fields)


def _tidy(marked: Sequence[Segment]) -> tuple[Segment, ...]:
    """Without the kept white space at both ends, which the row's own edge stands for."""
    low, high = 0, len(marked)
    while low < high and marked[low].blank:
        low += 1
    while high > low and marked[high - 1].blank:
        high -= 1
    middle = list(marked[low:high])
    if middle:
        middle[0] = _stripped(middle[0], left=True)
        middle[-1] = _stripped(middle[-1], left=False)
    return (*_visible(marked[:low]), *middle, *_visible(marked[high:]))


def _stripped(segment: Segment, *, left: bool) -> Segment:
    if segment.kind == "replaced":
        return segment
    text = segment.text.lstrip() if left else segment.text.rstrip()
    return msgspec.structs.replace(segment, text=text)


def _visible(marked: Iterable[Segment]) -> list[Segment]:
    """Blank segments worth a sign: those that were changed, or that something points to."""
    return [s for s in marked if s.kind != "kept" or s.mark is not None or s.ids]
