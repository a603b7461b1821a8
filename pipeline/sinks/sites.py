"""The proof of what was decided over the pages of a site: it is decided again, from the trails."""

from collections.abc import Iterator

import msgspec

from pipeline.build import page_of
from pipeline.corpus import templates
from pipeline.corpus.templates import Page
from pipeline.model import Change, Edit
from pipeline.run import acts, replay
from pipeline.settings import Settings
from pipeline.sinks.records import Manifest, Trail


class Check(msgspec.Struct, frozen=True, kw_only=True):
    """What holds of one document (or file of `clean/`) and what does not."""

    name: str
    holds: tuple[str, ...]
    broken: tuple[str, ...]


class Recorded(msgspec.Struct, frozen=True, kw_only=True):
    """What a trail says of the decision: edits, and rule, reason and text of each note.

    No edits at all (None) where the trail lacks the step.
    """

    page: Page
    edits: tuple[Edit, ...] | None
    notes: tuple[tuple[str, str, str], ...]


class Sites:
    """The pages of a corpus as they were before the decision, and what was decided."""

    def __init__(self) -> None:
        self._recorded: list[Recorded] = []

    def add(self, trail: Trail, raw: str) -> None:
        """A kept document, by its trail and decoded raw text."""
        own = [step for step in trail.steps if step.stage == templates.NAME]
        before, _ = replay(raw, [step for step in trail.steps if step not in own])
        said = [note for note in trail.notes if note.stage == templates.NAME]
        self._recorded.append(
            Recorded(
                page=page_of(trail.name, before, trail.fields, trail.sidecar),
                edits=own[-1].edits if own else None,
                notes=tuple(sorted((note.rule, note.why, note.text) for note in said)),
            )
        )

    def check(self, manifest: Manifest) -> Check:
        """Whether the same is decided from the counts; names each document of which it is not."""
        settings = msgspec.convert(manifest.configuration.settings, Settings)
        if not settings.templates.on:
            return Check(name=templates.NAME, holds=("switched off",), broken=())
        changes = templates.decide((entry.page for entry in self._recorded), settings)
        broken = tuple(self._differing(changes, settings))
        lines = sum(len(entry.notes) for entry in self._recorded)
        said = f"{lines} lines that sites repeat, decided again from their counts"
        return Check(name=templates.NAME, holds=() if broken else (said,), broken=broken)

    def _differing(self, changes: dict[str, Change], settings: Settings) -> Iterator[str]:
        for entry in self._recorded:
            change = changes.get(entry.page.name, Change())
            edits = tuple(edit for edit in change.edits if acts(edit.rule, settings.rules))
            text = entry.page.text
            notes = sorted(
                (note.rule, note.why, text[note.start : note.end])
                for note in change.notes
                if note.rule not in settings.rules.off
            )
            if edits != entry.edits or tuple(notes) != entry.notes:
                yield f"{entry.page.name}: its trail does not say what the counts of its site say"
