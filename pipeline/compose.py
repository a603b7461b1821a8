"""Several lists of edits in a row as one list, on the text that the first of them starts from.

A stage leaves one sorted, disjoint list. A stage that works in steps, each on what the one before
it left (a byte becomes a letter, the letter takes a mark, the mark a precomposed form), runs them
on an inner text and composes their edits here.
"""

from collections.abc import Callable, Iterable, Sequence

from pipeline import edits as lists
from pipeline.model import Edit

Step = Callable[[str], list[Edit]]

_ROUNDS = 10


def settle(text: str, steps: Sequence[Step]) -> list[Edit]:
    """The edits that take `text` to where none of the steps proposes anything more.

    The steps run in order, each on the text the one before it left, until a whole round brings
    nothing new; so a stage made of them is idempotent. After ten rounds the text is taken as it
    is: only input built to nest, escapes within escapes, gets that far.
    """
    done: list[Edit] = []
    current = text
    for _ in range(_ROUNDS):
        before = current
        for step in steps:
            if more := step(current):
                done = compose(text, done, more)
                current = lists.apply(current, more)
        if current == before:
            break
    return done


def compose(text: str, first: Sequence[Edit], second: Iterable[Edit]) -> list[Edit]:
    """One list on `text` that does what `first` on `text`, then `second` on its result, do.

    Where two edits meet in the same characters, the rule of the first is kept: the earlier step is
    the more specific one. A deletion never joins what it deletes: each character, and each earlier
    edit under it, keeps its own rule. Both lists sorted and disjoint; so is the result.
    """
    composer = _Composer(text, first)
    for edit in second:
        composer.add(edit)
    return composer.finish()


class _Composer:
    """One pass over both lists; `first` is consumed in step with the places `second` names."""

    def __init__(self, text: str, first: Sequence[Edit]) -> None:
        self._text = text
        self._first = first
        self._index = 0
        self._shift = 0  # place in the middle text minus place in `text`
        self._open: Edit | None = None  # text of it lies beyond the last edit of `second`
        self._out: list[Edit] = []

    def add(self, edit: Edit) -> None:
        while (under := self._next()) is not None and self._ends(under) <= edit.start:
            self._emit(self._take())
        start = edit.start - self._shift
        covered: list[tuple[int, Edit]] = []
        while (under := self._next()) is not None and under.start + self._shift < edit.end:
            covered.append((under.start + self._shift, self._take()))
        end = edit.end - self._shift
        if not edit.text:
            self._delete(edit, start, end, covered)
        elif covered:
            self._replace(edit, start, end, covered)
        else:
            self._emit(Edit(start, end, edit.text, edit.rule))

    def finish(self) -> list[Edit]:
        while self._next() is not None:
            self._emit(self._take())
        return self._out

    def _next(self) -> Edit | None:
        if self._open is not None:
            return self._open
        return self._first[self._index] if self._index < len(self._first) else None

    def _ends(self, edit: Edit) -> int:
        return edit.start + self._shift + len(edit.text)

    def _take(self) -> Edit:
        if self._open is not None:
            edit, self._open = self._open, None
        else:
            edit = self._first[self._index]
            self._index += 1
        self._shift += len(edit.text) - (edit.end - edit.start)
        return edit

    def _delete(self, edit: Edit, start: int, end: int, covered: list[tuple[int, Edit]]) -> None:
        """What was kept is deleted by this rule; what an earlier edit put there, by that one's."""
        place = start
        for at, under in covered:
            if place < under.start:
                self._emit(Edit(place, under.start, "", edit.rule))
            place = under.end
            left = under.text[: max(edit.start - at, 0)]
            self._leave(under._replace(text=left), under.text[edit.end - at :])
        if place < end:
            self._emit(Edit(place, end, "", edit.rule))

    def _replace(self, edit: Edit, start: int, end: int, covered: list[tuple[int, Edit]]) -> None:
        """One edit for all that is under this one, as tight as it can be."""
        (at, head), (last_at, tail) = covered[0], covered[-1]
        left, right = head.text[: max(edit.start - at, 0)], tail.text[edit.end - last_at :]
        whole = Edit(min(start, head.start), max(end, tail.end), left + edit.text, head.rule)
        self._leave(whole if right else lists.minimal(self._text, whole), right)

    def _leave(self, edit: Edit, rest: str) -> None:
        """Emit an edit; one with text beyond the place at hand stays open for the next."""
        if not rest:
            self._emit(edit)
            return
        self._open = edit._replace(text=edit.text + rest)
        self._shift -= len(self._open.text) - (edit.end - edit.start)

    def _emit(self, edit: Edit) -> None:
        """Append an edit that changes something; an insertion and what starts with it are one."""
        if self._out and self._out[-1].start == edit.start:
            before = self._out.pop()
            edit = Edit(edit.start, edit.end, before.text + edit.text, before.rule)
        if edit.text != self._text[edit.start : edit.end]:
            self._out.append(edit)
