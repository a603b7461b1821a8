"""What is left of a text while furniture is taken off it, and the record of what was taken.

A `Draft` belongs to one call of `propose` and never leaves it. Lines are taken whole, or lose a
lead-in at the start or a sign-off at the end; what remains is looked at again, so that the rules see
in one pass what they would see on their own output.
"""

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from pipeline import lines
from pipeline.lines import Line
from pipeline.model import Document, Edit, Field, Note
from pipeline.settings import Metadata

REVIEW = "-review"  # the ending of the ids of rules that only flag


_ONCE = frozenset(
    (
        "title",
        "standfirst",
        "kicker",
        "section",
        "date",
        "modified",
        "dateline",
        "url",
        "copyright",
        "first_published",
    )
)


class Value(NamedTuple):
    """A metadata value: characters `start:end` of the text it was read from."""

    name: str
    value: str
    start: int
    end: int

    def shifted(self, by: int) -> "Value":
        """The same value, its place counted from `by` characters earlier."""
        return self._replace(start=self.start + by, end=self.end + by)


class Evidence(NamedTuple):
    """Why something is taken: the rule, its label, the reason in words, the rule's confidence."""

    rule: str
    label: str
    why: str
    confidence: float
    values: tuple[Value, ...] = ()


class Draft:
    """The remaining lines of a document, from both ends.

    `flagging` says that what is only to be reviewed is taken too, `held_back` that something was
    found since it was last set to false that is not, because it is only to be reviewed.
    """

    def __init__(self, document: Document, settings: Metadata) -> None:
        self.text = document.text
        self.settings = settings
        self.flagging = False
        self.held_back = False
        self.edits: list[Edit] = []
        self.notes: list[Note] = []
        self.fields: list[Field] = []
        self._known = [(found.name, found.value, found.rule) for found in document.fields]
        self._lines: list[Line | None] = list(lines.split(document.text))
        self._first = 0
        self._last = len(self._lines)

    def has(self, name: str) -> bool:
        """Whether the metadata field is known, from earlier or from this pass."""
        return any(known == name for known, _, _ in self._known)

    def sure(self, name: str) -> bool:
        """Whether the metadata field is known by a rule that does more than flag."""
        return any(known == name and not by.endswith(REVIEW) for known, _, by in self._known)

    def values(self, name: str) -> list[str]:
        """The values of a metadata field that are known by now."""
        return [value for known, value, _ in self._known if known == name]

    def head(self, count: int) -> list[Line]:
        """The first `count` remaining lines."""
        while self._first < self._last and self._lines[self._first] is None:
            self._first += 1
        return list(islice(self.all(), count))

    def tail(self, count: int) -> list[Line]:
        """The last `count` remaining lines, in reading order."""
        while self._first < self._last and self._lines[self._last - 1] is None:
            self._last -= 1
        found: list[Line] = []
        index = self._last
        while index > self._first and len(found) < count:
            index -= 1
            line = self._lines[index]
            if line is not None:
                found.append(line)
        return found[::-1]

    def all(self) -> Iterator[Line]:
        """Every remaining line."""
        left = islice(self._lines, self._first, self._last)
        return (line for line in left if line is not None)

    def take(self, taken: Sequence[Line], evidence: Evidence) -> bool:
        """Take whole lines, next to each other; values are placed from the first line's start.

        This and the other ways of taking say whether they took: what is only to be reviewed is left
        where it is until `flagging`.
        """
        if not self._takes(evidence):
            return False
        start, end = lines.span(taken)
        self._record(start, end, evidence, start)
        for line in taken:
            self._lines[line.index] = None
        return True

    def take_start(self, line: Line, length: int, evidence: Evidence) -> bool:
        """Take the first `length` characters of a line and the white space after them."""
        if not self._takes(evidence):
            return False
        rest = line.text[length:].lstrip()
        start = line.end - len(rest)
        self._record(line.start, start, evidence, line.start)
        self._lines[line.index] = line._replace(start=start, text=rest) if rest else None
        return True

    def take_end(self, line: Line, length: int, evidence: Evidence) -> bool:
        """Take what follows the first `length` characters of a line, and white space before it."""
        if not self._takes(evidence):
            return False
        rest = line.text[:length].rstrip()
        end = line.start + len(rest)
        self._record(end, line.end, evidence, line.start)
        self._lines[line.index] = line._replace(end=end, text=rest) if rest else None
        return True

    def note(self, line: Line, evidence: Evidence) -> None:
        """Remark on a line that stays."""
        note = Note(
            start=line.start,
            end=line.end,
            label=evidence.label,
            rule=evidence.rule,
            why=evidence.why,
        )
        if note not in self.notes:
            self.notes.append(note)

    def add(self, evidence: Evidence, origin: int) -> None:
        """Keep values, placed from character `origin`, that are new; of some names only the first."""
        for value in evidence.values:
            known = self.values(value.name)
            if value.value in known or (known and value.name in _ONCE):
                continue
            self._known.append((value.name, value.value, evidence.rule))
            self.fields.append(
                Field(
                    name=value.name,
                    value=value.value,
                    start=origin + value.start,
                    end=origin + value.end,
                    rule=evidence.rule,
                    confidence=evidence.confidence,
                )
            )

    def _takes(self, evidence: Evidence) -> bool:
        takes = self.flagging or not evidence.rule.endswith(REVIEW)
        self.held_back |= not takes
        return takes

    def _record(self, start: int, end: int, evidence: Evidence, origin: int) -> None:
        self.edits.append(Edit(start, end, "", evidence.rule))
        self.notes.append(
            Note(start=start, end=end, label=evidence.label, rule=evidence.rule, why=evidence.why)
        )
        self.add(evidence, origin)
