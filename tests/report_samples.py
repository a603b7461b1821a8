"""Documents for the report's tests: built from raw text and marked-up changes, no stage needed.

`[[rule|replacement|text]]` in a sample stands for raw `text` that the rule made into `replacement`
(empty: removed); `[[?rule|label|text]]` for text that a review rule flagged.
"""

import hashlib
import re
from array import array
from collections.abc import Iterable

from pipeline.corpus.records import Cluster, Outcome, Pair
from pipeline.model import (
    KEEP,
    Drop,
    Edit,
    Failed,
    Item,
    LocatedField,
    LocatedNote,
    Rule,
    Span,
    Step,
    Verdict,
)
from pipeline.review.report import Report
from pipeline.run import Processed, replay
from pipeline.stages.decode import Encoding

_CHANGE = re.compile(r"\[\[(\??)([\w.-]+)\|([^|\]]*)\|([^\]]*)\]\]", re.DOTALL)


def rule(name: str, title: str = "", **more: str) -> Rule:
    return Rule(
        id=name,
        title=title or f"Title of {name}",
        why="Sites put it there.",
        example="An example.",
        counter_example="A counter-example.",
        wrong_when="the text is about itself",
        **more,  # type: ignore[arg-type]
    )


RULES = {
    made.id: made
    for made in (
        rule("normalise.spaces", "Odd spaces become plain ones"),
        rule("boilerplate.related-links", "Related-links blocks"),
        rule("boilerplate.caption", "Captions of photos"),
        rule("boilerplate.promo", "Promotion inside the body", risk="review"),
        rule("metadata.title", "The first line is the title"),
        rule("metadata.dateline", "Place and agency before the first sentence"),
        rule("repeats.passage", "A passage that stands twice"),
        rule("layout.gaps", "Paragraphs are separated by one blank line"),
        rule("layout.unwrap", "Lines broken at a fixed width"),
    )
}


def document(
    name: str,
    marked: str,
    *,
    fields: Iterable[LocatedField] = (),
    why: str = "its evidence",
    verdict: Verdict = KEEP,
    items: tuple[Item, ...] = (),
) -> tuple[Processed, str]:
    """A document and its raw text."""
    raw, edits, notes = _parse(marked, why, items)
    steps = (Step(stage="boilerplate", version=1, edits=tuple(edits)),)
    clean, lineage = replay(raw, steps)
    sha256 = hashlib.sha256(raw.encode("utf-8", "surrogateescape")).hexdigest()
    made = Processed(
        name=name,
        id=sha256[:16],
        sha256=sha256,
        size_bytes=len(raw.encode("utf-8", "surrogateescape")),
        verdict=verdict,
        encoding=Encoding(codec="utf-8", evidence="valid UTF-8", confidence=1.0),
        steps=steps,
        text=clean,
        fields=tuple(fields),
        notes=tuple(notes),
        account=lineage.account(),
    )
    return made, raw


def _parse(
    marked: str, why: str, items: tuple[Item, ...]
) -> tuple[str, list[Edit], list[LocatedNote]]:
    raw, position = "", 0
    edits: list[Edit] = []
    notes: list[LocatedNote] = []
    for match in _CHANGE.finditer(marked):
        raw += marked[position : match.start()]
        flag, name, new, old = match.groups()
        span = Span(len(raw), len(raw) + len(old))
        raw += old
        position = match.end()
        if not flag:
            edits.append(Edit(*span, new, name))
        if flag or (not new and old.strip()):
            label = new if flag else name.partition(".")[2]
            notes.append(_note(label, name, span, old, applied=not flag, why=why, items=items))
    return raw + marked[position:], edits, notes


def _note(  # noqa: PLR0913  (see `document`)
    label: str,
    name: str,
    span: Span,
    text: str,
    *,
    applied: bool,
    why: str,
    items: tuple[Item, ...],
) -> LocatedNote:
    return LocatedNote(
        stage=name.partition(".")[0],
        label=label,
        rule=name,
        raw=span,
        raw_bytes=span,
        text=text,
        applied=applied,
        why=why,
        items=items if name.endswith("related-links") else (),
        twin=Span(0, span.start) if name.startswith("repeats") else None,
        score=0.97 if name.startswith("repeats") else None,
    )


def field(name: str, value: str, start: int, end: int, by: str = "metadata.title") -> LocatedField:
    span = Span(start, end)
    return LocatedField(name=name, value=value, raw=span, raw_bytes=span, rule=by, confidence=0.97)


def pair(left: str, right: str, relation: str, **more: object) -> Pair:
    values: dict[str, object] = {"jaccard": 0.71, "left_in_right": 0.9, "right_in_left": 0.8}
    return Pair(left=left, right=right, relation=relation, **{**values, **more})  # type: ignore[arg-type]


def shared(left: str, right: str, *texts: str) -> "array[int]":
    """The places of passages that both clean texts hold, found by their texts."""
    places: array[int] = array("i")
    for text in texts:
        for whole in (left, right):
            places.extend((whole.index(text), whole.index(text) + len(text)))
    return places


def report(*made: tuple[Processed, str], **more: object) -> Report:
    values: dict[str, object] = {
        "documents": tuple(document for document, _ in made),
        "texts": {document.name: text for document, text in made},
        "outcome": Outcome(),
        "articles": {document.name: document.name.removesuffix(".txt") for document, _ in made},
        "rules": RULES,
        "version": "9.9.9",
    }
    return Report(**{**values, **more})  # type: ignore[arg-type]


TEXT = """\
[[metadata.title||Harbour reopens after storm]]
[[layout.gaps||
]][[metadata.dateline||PORTO, May 5 (Lusa) — ]]The harbour of Porto reopened on Monday after a storm[[normalise.spaces| |\u00a0]]that had kept ships out for three days.
[[boilerplate.caption||Ships wait off the coast. Photo: A. Silva]]
The port authority said that 14 ships had been waiting.[[layout.gaps|\n\n|\n]][[?boilerplate.promo|promotion|Our guide to the coast is out now.]][[layout.gaps|\n\n|\n]]"We are glad," said the harbour master.
[[boilerplate.related-links||You may also like

Fishing quotas cut
Ministers agreed on lower quotas.]]
"""


def story(name: str = "harbour.txt", extra: str = "") -> tuple[Processed, str]:
    """A small article in which a little of everything was done."""
    values = [
        field("title", "Harbour reopens after storm", 0, 27),
        field("dateline", "PORTO", 29, 34, "metadata.dateline"),
        field("agency", "Lusa", 43, 47, "metadata.dateline"),
    ]
    items = (Item(title="Fishing quotas cut", blurb="Ministers agreed on lower quotas."),)
    return document(name, TEXT + extra, fields=values, items=items)


def sample() -> Report:
    """A report with something in every section."""
    first = story()
    copy = story("wire/harbour-copy.txt", "The storm had cut power in the region.\n")
    form = document(
        "quakes/1.txt", "A quake of magnitude 4.1 shook Lima on Monday, the agency said."
    )
    other = document(
        "quakes/2.txt", "A quake of magnitude 5.2 shook Cusco on Friday, the agency said."
    )
    gone = document(
        "nav.txt", "Home\nLogin\n", verdict=Drop(reason="no-article", evidence="2 words")
    )
    broken, _ = document("broken.txt", "x", verdict=Failed(stage="repeats", error="ValueError: no"))
    left, right = first[0].text, copy[0].text
    near = pair(
        first[0].name,
        copy[0].name,
        "near",
        places=shared(left, right, left[:60], left[90:200]),
        differences=("14",),
        estimate=0.7,
        why="Most shingles are shared.",
    )
    return report(
        first,
        copy,
        form,
        other,
        gone,
        (broken, "x"),
        refused=(("huge.txt", Drop(reason="too-large", evidence="20,000,000 bytes")),),
        ignored=("photo.jpg",),
        outcome=Outcome(
            clusters=(
                Cluster(
                    canonical=first[0].name, members=(near,), decided_by="length", weakest=0.71
                ),
            ),
            linked=(pair(form[0].name, other[0].name, "template", differences=("4.1", "5.2")),),
            nearest=(pair(first[0].name, form[0].name, "none", jaccard=0.01, why="Below 0.7."),),
        ),
    )
