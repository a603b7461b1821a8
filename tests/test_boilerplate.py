"""Boilerplate: what the seed documents give, what holds on any text, and what every rule promises."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from casefiles import all_cases
from pipeline import edits
from pipeline.model import Change, Document, Edit, Rule
from pipeline.settings import Boilerplate
from pipeline.stages import boilerplate
from pipeline.stages.boilerplate.credits import credit_of
from pipeline.stages.boilerplate.phrases import key_of
from pipeline.stages.boilerplate.signoffs import is_signoff
from strategies import texts

CASES = [case for case in all_cases() if case.stage == "boilerplate"]
SAFE = {rule.id for rule in boilerplate.RULES if rule.risk == "safe"}
LINES = sorted({line for case in CASES for line in case.input.split("\n")})
SIGNOFFS = [
    "Source: Reuters",
    "Written by Mai Anh",
    "By John Roe",
    "— VNS",
    "(AFP/dpa)",
    "© 2025 The Coast Daily. All rights reserved.",
    "Nguồn: TTXVN",
    "Quelle: dpa",
    "来源：新华社",
]
PROSE = "The council voted on Monday to keep the old bridge open until the new one is ready."


def propose(text: str, most_words: int = 70) -> Change:
    options = Boilerplate(max_teaser_words=most_words)
    return boilerplate.propose(Document(name="case.txt", id="0", text=text), options)


def safe_edits(change: Change) -> tuple[Edit, ...]:
    return tuple(edit for edit in change.edits if edit.rule in SAFE)


def cleaned(text: str) -> str:
    return edits.apply(text, safe_edits(propose(text)))


def seed(root: Path, start: str) -> str:
    (path,) = (root / "raw").glob(f"{start}_*.txt")
    return path.read_text(encoding="utf-8")


def test_five_teasers_are_one_block_with_five_items(root: Path) -> None:
    text = seed(root, "002")
    change = propose(text)
    (edit,) = change.edits
    (note,) = change.notes
    assert (edit.start, edit.end) == (note.start, note.end)
    assert text[edit.start :].startswith("You may also like\n")
    assert text[edit.end :].strip() == ""
    assert note.label == "related-links"
    assert len(note.items) == 5
    assert all(item.title and item.blurb for item in note.items)
    assert [item.title.split()[0] for item in note.items] == [
        "Unleashing", "Unlocking", "The", "“Vietnam:", "“Malaysian",
    ]  # fmt: skip


def test_both_captions_go_and_the_credit_is_read(root: Path) -> None:
    text = seed(root, "000")
    change = propose(text)
    assert [text[e.start : e.end].split(" ")[-1] for e in change.edits] == ["VGP", "Lutnick."]
    assert {note.label for note in change.notes} == {"caption"}
    (field,) = change.fields
    assert (field.name, field.value, text[field.start : field.end]) == (
        "photo_credit",
        "VGP",
        "VGP",
    )


@pytest.mark.parametrize("start", ["001", "003", "004"])
def test_documents_without_clutter_are_left_alone(root: Path, start: str) -> None:
    assert propose(seed(root, start)) == Change()


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.where}: {case.title}")
def test_a_case_cleaned_is_clean(case: object) -> None:
    text = cleaned(case.input)  # type: ignore[attr-defined]
    assert safe_edits(propose(text)) == ()


@pytest.mark.parametrize("start", ["000", "001", "002", "003", "004"])
def test_a_seed_cleaned_is_clean(root: Path, start: str) -> None:
    assert propose(cleaned(seed(root, start))).edits == ()


@given(st.lists(st.sampled_from([*LINES, *SIGNOFFS, PROSE, "", ""]), max_size=40))
@settings(max_examples=300, deadline=None)
def test_any_mixture_of_lines_cleaned_is_clean(lines: list[str]) -> None:
    text = "\n".join(lines)
    edits.check(propose(text).edits, len(text))
    assert safe_edits(propose(cleaned(text))) == ()


@given(texts)
@settings(max_examples=100, deadline=None)
def test_any_text_gives_edits_that_fit(text: str) -> None:
    change = propose(text)
    edits.check(change.edits, len(text))
    assert safe_edits(propose(cleaned(text))) == ()


@given(
    st.lists(st.sampled_from([*LINES, PROSE, "", ""]), max_size=25),
    st.sampled_from(SIGNOFFS),
    st.integers(0, 25),
)
@settings(max_examples=300, deadline=None)
def test_the_articles_own_lines_stay(lines: list[str], signoff: str, at: int) -> None:
    at = min(at, len(lines))
    text = "\n".join([*lines[:at], signoff, *lines[at:]])
    assert signoff in cleaned(text).split("\n")


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.where}: {case.title}")
def test_every_cut_has_its_note_and_every_field_its_text(case: object) -> None:
    text = case.input  # type: ignore[attr-defined]
    change = propose(text)
    noted = {(note.start, note.end, note.rule) for note in change.notes}
    assert {(e.start, e.end, e.rule) for e in safe_edits(change)} <= noted
    assert all(note.why and note.label for note in change.notes)
    assert all(text[field.start : field.end] == field.value for field in change.fields)
    assert all(edit.text == "" for edit in change.edits)


def test_every_rule_has_a_case() -> None:
    shown = {rule for case in CASES for rule in (*case.rules, *case.flags)}
    assert {rule.id for rule in boilerplate.RULES} - shown == set()


def test_a_third_of_the_cases_are_negative() -> None:
    negative = sum(case.kind == "negative" for case in CASES)
    assert len(CASES) >= 90
    assert negative * 3 >= len(CASES)


@pytest.mark.parametrize("rule", boilerplate.RULES, ids=lambda rule: rule.id)
def test_a_rule_leaves_its_counter_example(rule: Rule) -> None:
    text = f"{PROSE}\n\n{PROSE}\n\n{rule.counter_example}\n\n{PROSE}\n\n{PROSE}"
    assert rule.id not in {edit.rule for edit in propose(text).edits}


# These need more than a line between paragraphs: an edge of the page, or a second caption.
NEEDS_A_PAGE = {
    "boilerplate.caption-uncredited",
    "boilerplate.caption-unsure",
    "boilerplate.ticker",
}


@pytest.mark.parametrize(
    "rule", [r for r in boilerplate.RULES if r.id not in NEEDS_A_PAGE], ids=lambda rule: rule.id
)
def test_a_rule_acts_on_its_example(rule: Rule) -> None:
    text = f"{PROSE}\n\n{PROSE}\n\n{rule.example}"
    assert rule.id in {note.rule for note in propose(text).notes}


def test_a_paragraph_longer_than_the_setting_is_no_blurb() -> None:
    blurb = "Carriers will place larger vessels on the route from June, as rates rise again."
    titles = (
        "Shipping Lines Add Capacity on Routes to Asia",
        "Why the Delta Wants a Harbour of Its Own",
    )
    block = f"You may also like\n{titles[0]}\n{blurb}\n{titles[1]}\n{blurb}"
    text = f"{PROSE}\n{block}"
    assert cleaned(text) == f"{PROSE}\n"
    assert blurb in edits.apply(text, safe_edits(propose(text, most_words=10)))


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Trucks wait at the border. Photo: VGP", "VGP"),
        ("Trucks wait at the border (Photo: Mai Anh/Reuters)", "Mai Anh/Reuters"),
        ("Photo: Mai Anh (Getty Images)", "Mai Anh (Getty Images)"),
        ("The logo in Paris. REUTERS/Mai Anh/File Photo", "REUTERS/Mai Anh/File Photo"),
        ("Mai Anh | Getty Images", "Mai Anh | Getty Images"),
        ("Crédit photo : Jean Dupont", "Jean Dupont"),
        ("Fot. Jan Kowalski / Agencja Gazeta", "Jan Kowalski / Agencja Gazeta"),
        ("会议现场。新华社记者李明摄", "新华社记者李明"),
        ("사진 제공=뉴시스", "뉴시스"),
        ("Paul J. Weber and Mai Anh, Associated Press", None),
        ("HANOI (Reuters)", None),
        ("(AFP/dpa)", None),
        ("(Tokyo, Kyodo)", None),
        ("Reuters", None),
        ("He drew on a line of credit: Bank of Asia", None),
        ("(Reporting by Mai Anh; Editing by John Roe)", None),
        ("展厅入口有地图：上面标有出口", None),
    ],
)
def test_credits_at_the_end_of_a_line(line: str, name: str | None) -> None:
    credit = credit_of(line)
    assert (credit and line[credit.at : credit.end]) == name


@pytest.mark.parametrize("line", SIGNOFFS)
def test_signoffs_are_known(line: str) -> None:
    assert is_signoff(line)


def test_keys_forget_bullets_and_keep_quotation_marks() -> None:
    assert key_of("▶ Read  More »") == "read more"
    assert key_of("[Also read]") == "also read"
    assert key_of("“You may also like”") == '"you may also like"'
    assert key_of("——") == ""
