"""Characters as they should be: repaired, in Unicode form C, with LF and plain spaces.

The steps build on each other (a byte becomes part of garbled text, which becomes a letter, which
takes its mark), so they run one after the other on an inner text, again until nothing changes;
their edits are composed into one list on the stage's input. Afterwards the text is NFC, has no
control but LF and the tabs of tables, and the stage finds nothing more to do.
"""

from pipeline import edits as lists
from pipeline import settings as types
from pipeline.compose import Step, compose, settle
from pipeline.model import Change, Document, Edit, Note, Span
from pipeline.stages.normalise import (
    breaks,
    controls,
    entities,
    escapes,
    form,
    mojibake,
    spaces,
    stray,
)

NAME = "normalise"
VERSION = 1
RULES = (
    stray.STRAY_BYTE,
    escapes.TERMINAL,
    escapes.LITERAL,
    entities.ENTITY,
    breaks.LINE_END,
    mojibake.MOJIBAKE,
    mojibake.GARBLED,
    controls.CONTROL,
    controls.PRIVATE,
    form.NFC,
    breaks.INDENT,
    spaces.SPACE,
)

# Garbled text is repaired before its escapes are resolved, because what they stand for need not be
# garbled too, and once more behind them, in case it is. C1 controls wait for both: they are part of
# most garbled text.
_BYTES: tuple[Step, ...] = (stray.surrogates, escapes.terminal, breaks.line_ends)
_ESCAPES: tuple[Step, ...] = (escapes.literal, entities.edits)
_CHARACTERS: tuple[Step, ...] = (
    breaks.line_ends,
    stray.c1_controls,
    controls.edits,
    form.edits,
    breaks.indents,
    spaces.edits,
)


def propose(document: Document, settings: types.Normalise) -> Change:
    """The edits that normalise the text, and flags for what only a person can judge."""
    text = document.text
    if settings.mojibake:
        safe = settle(text, (*_BYTES, mojibake.edits, _unescaped_and_repaired, *_CHARACTERS))
    else:
        safe = settle(text, (*_BYTES, *_ESCAPES, *_CHARACTERS))
    private, flags = controls.private(text)
    return Change(
        edits=lists.merge(safe, private),
        notes=(*flags, *_garbled(text, safe)),
    )


def _unescaped_and_repaired(text: str) -> list[Edit]:
    found = settle(text, _ESCAPES)
    return compose(text, found, mojibake.edits(lists.apply(text, found))) if found else []


def _garbled(text: str, done: list[Edit]) -> tuple[Note, ...]:
    found = mojibake.garbled(lists.apply(text, done) if done else text)
    if found is None:
        return ()
    spot, lines = found
    start, end = _before(done, spot)
    return (
        Note(
            start=start,
            end=end,
            label="garbled",
            rule=mojibake.GARBLED.id,
            why=f"characters that no language writes side by side, on {lines} line(s)",
        ),
    )


def _before(done: list[Edit], spot: Span) -> Span:
    """The place in the text before the edits of a span in the text after them."""
    shift = 0
    start, end = spot
    for edit in done:
        if edit.start + shift >= spot.end:
            break
        shift += len(edit.text) - (edit.end - edit.start)
        start = spot.start - shift if edit.end + shift <= spot.start else min(start, edit.start)
        end = max(spot.end - shift, edit.end)
    return Span(start, end)
