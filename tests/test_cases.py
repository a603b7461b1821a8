"""Every hand-made case: what must come out, what must be found, what must be left alone."""

from collections import Counter

import pytest

from casefiles import Case, all_cases
from pipeline.run import Processed, process
from pipeline.settings import Settings
from pipeline.stages import STAGES

CASES = all_cases()


def run(case: Case) -> Processed:
    stages = STAGES
    if case.stage != "pipeline":
        stages = tuple(stage for stage in STAGES if stage.NAME in {case.stage, "layout"})
    data = case.input.encode("utf-8", "surrogateescape")
    return process("case.txt", data, Settings(), stages=stages)


def laid_out(text: str) -> str:
    only = tuple(stage for stage in STAGES if stage.NAME == "layout")
    data = text.encode("utf-8", "surrogateescape")
    return process("case.txt", data, Settings(), stages=only).text


def verify(case: Case) -> None:
    result = run(case)
    acted = {edit.rule for step in result.steps for edit in step.edits}
    acted |= {found.rule for found in result.fields} | {n.rule for n in result.notes if n.applied}
    flagged = {note.rule for note in result.notes if not note.applied}
    expected = case.expected
    if expected is None:
        expected = laid_out(case.input)
    assert result.text == expected, f"{case.where}: {case.why}"
    found = sorted({(f.name, f.value) for f in result.fields})
    if case.fields or case.kind == "negative":
        assert found == list(case.fields), f"{case.where}: {case.why}"
    assert set(case.rules) <= acted, f"{case.where}: rules that acted: {sorted(acted)}"
    unwanted = set(case.not_rules) & (acted | flagged)
    assert not unwanted, f"{case.where}: rules that acted: {sorted(unwanted)}"
    assert set(case.flags) <= flagged, f"{case.where}: rules that flagged: {sorted(flagged)}"


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.where}: {case.title}")
def test_case(case: Case, request: pytest.FixtureRequest) -> None:
    if case.kind == "known-failure":
        request.applymarker(pytest.mark.xfail(strict=True, reason=case.why, raises=AssertionError))
    verify(case)


def test_kinds_are_known() -> None:
    assert {case.kind for case in CASES} <= {"positive", "negative", "known-failure"}


def test_titles_are_unique() -> None:
    counts = Counter((case.where, case.title) for case in CASES)
    assert [where for where, count in counts.items() if count > 1] == []
