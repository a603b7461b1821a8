"""Passages that stand twice inside one document: found, proved, chained into runs, removed.

MinHash over the passages finds what repeats (`partners`), the words around it give the whole run
(`runs`), and a copy goes only if the other one holds all of it (`judge`).
"""

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet

from pipeline import edits
from pipeline.model import Change, Document, Edit, Note, Span
from pipeline.settings import Repeats
from pipeline.stages.repeats import chance, passages, quotes
from pipeline.stages.repeats.find import Found, Repeat, find
from pipeline.stages.repeats.passages import Passage, Text
from pipeline.stages.repeats.quotes import Quote
from pipeline.stages.repeats.rules import NEAR, PULL_QUOTE, RUN

NAME = "repeats"
VERSION = 1
RULES = (RUN, NEAR, PULL_QUOTE)


def propose(document: Document, settings: Repeats) -> Change:
    """Deletions of what repeats, each with its twin and score; flags for what only may."""
    cut = passages.cut(document.text)
    if not chance.may_repeat(cut, settings):
        return Change()
    text = passages.assembled(cut)
    found = find(text, settings)
    safe = _notes(text, found.repeats, RUN.id)
    flags = _notes(text, found.doubtful, NEAR.id) + _pull_quotes(found, settings)
    groups = ([Edit(n.start, n.end, "", n.rule) for n in notes] for notes in (safe, flags))
    taken = edits.merge(*groups)
    places = {(edit.start, edit.end, edit.rule) for edit in taken}
    notes = [note for note in (*safe, *flags) if (note.start, note.end, note.rule) in places]
    return Change(edits=taken, notes=tuple(sorted(notes, key=lambda note: note.start)))


def _notes(text: Text, repeats: Sequence[Repeat], rule: str) -> list[Note]:
    """One note for each stretch of the text; a run that was torn by another one gives several."""
    gone = {passage.number for repeat in repeats for passage in repeat.passages}
    return [
        Note(
            start=stretch.start,
            end=stretch.end,
            label="repeat",
            rule=rule,
            why=_why(repeat),
            twin=repeat.twin,
            score=round(repeat.removal.score, 4),
        )
        for repeat in repeats
        for stretch in _stretches(text, repeat.passages, gone)
    ]


def _stretches(text: Text, found: Sequence[Passage], gone: AbstractSet[int]) -> Iterator[Span]:
    """The passages as spans; where a line loses a part, the white space beside it goes too."""
    start = 0
    for k, passage in enumerate(found):
        if k + 1 < len(found) and found[k + 1].number == passage.number + 1:
            continue
        first, start = found[start], k + 1
        before, after = _beside(text, first.number - 1), _beside(text, passage.number + 1)
        if before is not None and before.line == first.line:
            yield Span(before.end, passage.end)
        elif after is not None and after.line == passage.line and after.number not in gone:
            yield Span(first.start, after.start)
        else:
            yield Span(first.start, passage.end)


def _beside(text: Text, index: int) -> Passage | None:
    return text.passages[index] if 0 <= index < len(text.passages) else None


def _why(repeat: Repeat) -> str:
    removal = repeat.removal
    lines = len({passage.line for passage in repeat.passages})
    words = sum(passage.last - passage.first for passage in repeat.passages)
    what = f"{words} words in {lines} paragraphs" if lines > 1 else f"{words} words"
    where = "above" if repeat.twin.start < repeat.passages[0].start else "again below, and fuller"
    if removal.doubt is not None:
        return f"these {what} stand {where}, or almost; {removal.doubt}"
    if removal.own:
        return f"these {what} stand {where}, but for small words: {', '.join(removal.own)}"
    return f"these {what} stand {where}, word for word"


def _pull_quotes(found: Found, settings: Repeats) -> list[Note]:
    spans = found.rest.spans
    return [
        Note(
            start=_line_span(found.rest, quote).start,
            end=_line_span(found.rest, quote).end,
            label="repeat",
            rule=PULL_QUOTE.id,
            why="all words of this short line stand in another one",
            twin=Span(spans[quote.twin[0]][0], spans[quote.twin[1] - 1][1]),
            score=1.0,
        )
        for quote in quotes.find(found.rest, settings)
    ]


def _line_span(text: Text, quote: Quote) -> Span:
    first, last = (int(text.owners[word]) for word in (quote.words[0], quote.words[1] - 1))
    return Span(text.passages[first].start, text.passages[last].end)
