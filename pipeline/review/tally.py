"""What each rule did over all documents: how often, how much, and a few examples."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from itertools import islice

import msgspec

from pipeline.model import LocatedField, LocatedNote, Rule
from pipeline.review import marks
from pipeline.review.accounts import Balance
from pipeline.review.glyphs import Run, plain, runs, short
from pipeline.review.index import Entry, Report
from pipeline.run import Processed

_MOST = 260  # characters of an example
_AROUND = 32  # characters of text before and after a change of a few characters


class Example(msgspec.Struct, frozen=True, kw_only=True):
    """One thing a rule did: what stood there, what stands there now, and the evidence."""

    entry: Entry
    position: int
    label: str
    before: tuple[Run, ...]
    after: tuple[Run, ...] = ()
    lead: str = ""
    trail: str = ""
    kind: str = "removed"
    why: str = ""


class Tally(msgspec.Struct, frozen=True, kw_only=True):
    """A rule and what it did. `changes` counts edits, `values` metadata values it found."""

    rule: Rule
    known: bool = True
    off: bool = False
    changes: int = 0
    values: int = 0
    remarks: int = 0
    flags: int = 0
    documents: int = 0
    replaced: int = 0
    removed: int = 0
    examples: tuple[Example, ...] = ()

    @property
    def fired(self) -> bool:
        """Whether it did or said anything at all."""
        return bool(self.changes or self.values or self.remarks or self.flags)

    @property
    def characters(self) -> int:
        """Raw characters it took out or replaced."""
        return self.replaced + self.removed

    @property
    def family(self) -> str:
        """The stage it belongs to, which gives the colour."""
        return self.rule.id.partition(".")[0]

    @property
    def counts(self) -> tuple[tuple[int, str, str], ...]:
        """What it did, each kind with its number and its noun, singular and plural."""
        kinds = (
            (self.changes, "change", "changes"),
            (self.values, "value found", "values found"),
            (self.remarks, "remark", "remarks"),
            (self.flags, "flag", "flags"),
        )
        return tuple(kind for kind in kinds if kind[0])


def tallies(
    report: Report, entries: Sequence[Entry], total: Balance, examples: int
) -> tuple[Tally, ...]:
    """Every rule of the table, in its order, then any that the table does not know."""
    counts = _Counts()
    for document in report.documents:
        counts.add(document)
    replaced = {share.rule.text: share.characters for share in total.replaced_by}
    removed = {share.rule.text: share.characters for share in total.removed_by}
    shown = _examples(report, entries, examples, counts.rules)
    return tuple(
        Tally(
            rule=report.rules.get(name) or _unknown(name),
            known=name in report.rules,
            off=name in report.in_force.off,
            changes=counts.changes[name],
            values=counts.values[name],
            remarks=counts.remarks[name],
            flags=counts.flags[name],
            documents=counts.documents[name],
            replaced=replaced.get(name, 0),
            removed=removed.get(name, 0),
            examples=tuple(shown.get(name, ())),
        )
        for name in dict.fromkeys([*report.rules, *sorted(counts.documents)])
    )


class _Counts:
    """How often each rule did what, over the documents added; `rules` are those of each by name."""

    def __init__(self) -> None:
        self.changes: Counter[str] = Counter()
        self.values: Counter[str] = Counter()
        self.remarks: Counter[str] = Counter()
        self.flags: Counter[str] = Counter()
        self.documents: Counter[str] = Counter()
        self.rules: dict[str, frozenset[str]] = {}

    def add(self, document: Processed) -> None:
        changes = Counter(edit.rule for step in document.steps for edit in step.edits)
        values = Counter(field.rule for field in document.fields)
        flags = Counter(note.rule for note in document.notes if not note.applied)
        remarks = Counter(
            note.rule for note in document.notes if note.applied and not changes[note.rule]
        )
        self.changes.update(changes)
        self.values.update(values)
        self.remarks.update(remarks)
        self.flags.update(flags)
        rules = frozenset((*changes, *values, *flags, *remarks))
        self.rules[document.name] = rules
        self.documents.update(rules)


def _unknown(name: str) -> Rule:
    said = "The rule table does not hold this rule."
    return Rule(id=name, title=said, why=said, example="", counter_example="", wrong_when="unknown")


def _examples(
    report: Report, entries: Sequence[Entry], most: int, rules: Mapping[str, frozenset[str]]
) -> Mapping[str, list[Example]]:
    """Up to `most` for each rule, from as many documents as possible, in the page's order; `rules`
    are those that did or said anything in each document.
    """
    by_rule: dict[str, list[list[Example]]] = defaultdict(list)
    enough: set[str] = set()  # rules with examples from so many documents
    for entry in entries:
        if entry.document is None or not (wanted := rules[entry.name] - enough):
            continue
        found: dict[str, list[Example]] = defaultdict(list)
        for rule, example in _candidates(entry, entry.document, report, wanted):
            if len(found[rule]) < most:
                found[rule].append(example)
        for rule, examples in found.items():
            by_rule[rule].append(examples)
            if len(by_rule[rule]) >= most:
                enough.add(rule)
    return {rule: list(islice(_in_turn(of), most)) for rule, of in by_rule.items()}


def _in_turn(groups: list[list[Example]]) -> Iterator[Example]:
    """The first of each group, then the second of each, and so on."""
    for rank in range(max(map(len, groups), default=0)):
        yield from (group[rank] for group in groups if rank < len(group))


def _candidates(
    entry: Entry, document: Processed, report: Report, wanted: AbstractSet[str]
) -> Iterator[tuple[str, Example]]:
    """Examples of the wanted rules: their notes, else the values they found, else bare changes."""
    noted = {note.rule for note in document.notes}
    read = {field.rule for field in document.fields} - noted
    for note in document.notes:
        if note.rule in wanted:
            yield note.rule, _of_note(entry, note)
    for field in document.fields:
        if field.rule in wanted & read:
            yield field.rule, _of_field(entry, field)
    bare = wanted - noted - read
    text = report.texts.get(document.name) if bare else None
    if text is not None:
        of = marks.source(document, text)
        for segment in marks.segments(of):
            if segment.rule in bare:
                yield segment.rule, _of_change(entry, of.text, segment)


def _of_note(entry: Entry, note: LocatedNote) -> Example:
    return Example(
        entry=entry,
        position=note.raw.start,
        label=plain(note.label),
        before=runs(short(note.text, _MOST), changed=True),
        why=plain(note.why),
        kind="removed" if note.applied else "flag",
    )


def _of_field(entry: Entry, field: LocatedField) -> Example:
    return Example(
        entry=entry,
        position=field.raw.start,
        label=plain(field.name),
        before=runs(short(field.value, _MOST)),
        kind="value",
    )


def _of_change(entry: Entry, text: str, segment: marks.Segment) -> Example:
    return Example(
        entry=entry,
        position=segment.start,
        label="",
        before=runs(short(segment.text, _MOST), changed=True),
        after=runs(short(segment.became, _MOST), changed=True),
        lead=plain(text[max(segment.start - _AROUND, 0) : segment.start].rpartition("\n")[2]),
        trail=plain(text[segment.end : segment.end + _AROUND].partition("\n")[0]),
        kind=segment.kind,
    )
