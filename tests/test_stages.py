"""What holds for every stage, over every hand-made case and random mixtures of their lines."""

import random

import msgspec
import pytest
from hypothesis import given

from casefiles import all_cases
from pipeline import edits
from pipeline.model import Change, Document, LocatedField, Span, Stage
from pipeline.run import acts, process
from pipeline.settings import Settings
from pipeline.stages import RULES, STAGES, decode
from strategies import texts

SETTINGS = Settings()
INPUTS = [case.input for case in all_cases()]


def mixtures(count: int) -> list[str]:
    """Texts put together from lines of all cases: nothing anybody wrote a rule for."""
    source = random.Random(7)  # noqa: S311  (test data, the same on every run)
    lines = [line for text in INPUTS for line in text.split("\n")]
    return ["\n".join(source.sample(lines, source.randint(2, 30))) for _ in range(count)]


def propose(stage: Stage, document: Document) -> Change:
    return stage.propose(document, getattr(SETTINGS, stage.NAME))


def applied(document: Document, change: Change) -> Document:
    """The document after the edits that act, with the fields that act, as the runner leaves it."""
    acting = [edit for edit in change.edits if acts(edit.rule, SETTINGS.rules)]
    fields = tuple(
        LocatedField(
            name=field.name,
            value=field.value,
            raw=Span(0, 0),
            raw_bytes=Span(0, 0),
            rule=field.rule,
            confidence=field.confidence,
        )
        for field in change.fields
        if acts(field.rule, SETTINGS.rules)
    )
    return msgspec.structs.replace(
        document,
        text=edits.apply(document.text, acting),
        fields=document.fields + fields,
    )


def settled(stage: Stage, document: Document) -> Document:
    """One pass of a stage; a second one must find nothing that acts."""
    after = applied(document, propose(stage, document))
    again = [edit for edit in propose(stage, after).edits if acts(edit.rule, SETTINGS.rules)]
    assert again == [], f"{stage.NAME} on its own output: {after.text!r}"
    return after


@pytest.mark.parametrize("text", INPUTS + mixtures(150), ids=lambda text: repr(text[:30]))
def test_a_stage_on_its_own_output_proposes_nothing(text: str) -> None:
    document = Document(name="case.txt", id="0" * 16, text=text)
    for stage in STAGES:
        document = settled(stage, document)


@given(texts)
def test_any_text_goes_through_and_settles(text: str) -> None:
    document = Document(name="any.txt", id="0" * 16, text=text)
    for stage in STAGES:
        document = settled(stage, document)


def test_a_stage_names_only_rules_of_its_own() -> None:
    for stage in STAGES:
        assert {rule.id.split(".")[0] for rule in stage.RULES} == {stage.NAME}


def test_no_two_rules_have_one_name() -> None:
    names = [rule.id for stage in (decode, *STAGES) for rule in stage.RULES]
    assert sorted(names) == sorted(set(names))


def test_every_rule_acts_or_flags_in_a_case() -> None:
    """A rule that no case shows is a rule that nobody has seen work."""
    seen: set[str] = set()
    for text in INPUTS:
        result = process("case.txt", text.encode("utf-8", "surrogateescape"), SETTINGS)
        seen |= {edit.rule for step in result.steps for edit in step.edits}
        seen |= {note.rule for note in result.notes} | {field.rule for field in result.fields}
    # Bytes are no text cases: `test_decode` shows those rules.
    silent = {rule for rule in RULES if not rule.startswith("decode.")} - seen
    assert sorted(silent) == []
