"""The stage `metadata`: its parts one by one, and what must hold for every text."""

import random
import re
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from casefiles import Case, all_cases
from pipeline import edits, words
from pipeline.model import Change, Document, LocatedField, Span
from pipeline.settings import Metadata
from pipeline.stages import metadata
from pipeline.stages.metadata import (
    dates,
    leadin,
    leadin_cjk,
    outlets,
    people,
    places,
    shapes,
    stamps,
)

RISK = {rule.id: rule.risk for rule in metadata.RULES}
CASES = [case for case in all_cases() if case.stage == "metadata"]
LINES = sorted({line.strip() for case in CASES for line in case.input.split("\n") if line.strip()})


def document(text: str, fields: tuple[LocatedField, ...] = ()) -> Document:
    return Document(name="text", id="text", text=text, fields=fields)


def propose(text: str, fields: tuple[LocatedField, ...] = ()) -> Change:
    return metadata.propose(document(text, fields), Metadata())


def found(text: str) -> dict[str, str]:
    return {f.name: f.value for f in propose(text).fields if RISK[f.rule] == "safe"}


def second_pass(text: str, risks: set[str]) -> list[tuple[str, str]]:
    """What the stage still proposes on its own output, if rules of these risks are in force."""
    first = propose(text)
    after = edits.apply(text, [edit for edit in first.edits if RISK[edit.rule] in risks])
    fields = tuple(
        LocatedField(
            name=f.name,
            value=f.value,
            raw=Span(0, 0),
            raw_bytes=Span(0, 0),
            rule=f.rule,
            confidence=1.0,
        )
        for f in first.fields
        if RISK[f.rule] in risks
    )
    again = propose(after, fields)
    return [(e.rule, after[e.start : e.end]) for e in again.edits if RISK[e.rule] in risks]


# What must hold for every text


def check_contract(text: str) -> None:
    change = propose(text)
    edits.check(change.edits, len(text))
    noted = {(note.start, note.end, note.rule) for note in change.notes}
    for edit in change.edits:
        assert edit.text == ""
        assert (edit.start, edit.end, edit.rule) in noted
    assert all(note.why and note.label for note in change.notes)
    for field in change.fields:
        read = text[field.start : field.end]
        if field.name in ("date", "modified"):
            assert set(re.findall(r"\d{4}", field.value)) <= set(re.findall(r"\d{4}", read))
        else:
            assert words.key(field.value) == words.key(read), field


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.title)
def test_contract_on_cases(case: Case) -> None:
    check_contract(case.input)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.title)
def test_second_pass_on_cases(case: Case) -> None:
    assert second_pass(case.input, {"safe"}) == []
    assert second_pass(case.input, {"safe", "review"}) == []


def test_second_pass_on_seeds(root: Path) -> None:
    for path in sorted((root / "raw").iterdir()):
        text = "\n".join(line.strip() for line in path.read_text(encoding="utf-8").split("\n"))
        assert second_pass(text, {"safe"}) == []


def mixtures(source: random.Random, count: int) -> Iterator[str]:
    """Lines of all cases in any order, half of the texts with several glued into one."""
    for number in range(count):
        most = 3 if number % 2 else 1
        lines = (source.choices(LINES, k=source.randint(1, most)) for _ in range(14))
        yield "\n".join(" ".join(line) for line in islice(lines, source.randint(1, 14)))


def test_mixtures_of_lines() -> None:
    """What the parts find in a heap of furniture is still in order, and a second pass finds next to
    nothing: a headline is judged by what follows, and not all of that goes at once (about one
    mixture in a thousand).
    """
    texts = list(mixtures(random.Random(1), 600))  # noqa: S311  (test data)
    for text in texts:
        check_contract(text)
    again = [t for t in texts if second_pass(t, {"safe"}) or second_pass(t, {"safe", "review"})]
    assert len(again) <= len(texts) // 100


@settings(max_examples=100, deadline=None)
@given(st.text(alphabet=st.sampled_from('AbÀé新京、年月日 1205/-—–:().\n©"“”|@#_'), max_size=120))
def test_any_characters(text: str) -> None:
    lines = "\n".join(line.strip() for line in text.split("\n"))
    check_contract(lines)
    assert second_pass(lines, {"safe"}) == []


@pytest.mark.parametrize(
    "text",
    [
        "a" * 1_000_000,
        "By " * 300_000,
        "(" * 200_000,
        "1/1/2020 " * 100_000,
        "— " * 300_000,
        "Source: Reuters\n" * 50_000,
        "2020-01-01\n" * 50_000,
        "By Ann Lee\n" * 50_000,
        "HANOI (AP) — A b.\n" * 50_000,
        "___\n" * 50_000,
    ],
    ids=lambda text: repr(text[:18]),
)
def test_large_and_odd_texts_are_read(text: str) -> None:
    check_contract(text.strip())


def test_known_fields_are_not_sought_again() -> None:
    text = "Ferries run again\nThe ferries run again after the storm, the harbour office said on Monday."
    known = LocatedField(
        name="title",
        value="Something else",
        raw=Span(0, 0),
        raw_bytes=Span(0, 0),
        rule="extract.title",
        confidence=1.0,
    )
    assert [f.name for f in propose(text).fields] == ["title"]
    assert propose(text, (known,)).edits == ()


def test_a_copy_of_a_title_known_from_the_page_is_removed() -> None:
    title = "Ferries run again"
    known = LocatedField(
        name="title",
        value=title,
        raw=Span(0, 0),
        raw_bytes=Span(0, 0),
        rule="extract.title",
        confidence=1.0,
    )
    text = f"{title}\nThe ferries run again after the storm, the harbour office said on Monday morning."
    assert [edit.rule for edit in propose(text, (known,)).edits] == ["metadata.title-repeat"]


def test_max_title_words_is_honoured() -> None:
    text = (
        "Ferries run again to all of the islands but two\n"
        "The ferries run again to all of the islands but two, the harbour office said on Monday morning."
    )
    assert found(text)["title"].startswith("Ferries")
    assert metadata.propose(document(text), Metadata(max_title_words=5)).fields == ()


# Parts


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("2025-05-15", "2025-05-15"),
        ("15 May 2025", "2025-05-15"),
        ("15th of May 2025", "2025-05-15"),
        ("May 15, 2025 10:30 PM", "2025-05-15T22:30"),
        ("12:05 a.m., Thursday, May 15, 2025", "2025-05-15T00:05"),
        ("2025-05-15T10:30:22Z", "2025-05-15T10:30:22+00:00"),
        ("2025-05-15 10:30 GMT+5:30", "2025-05-15T10:30+05:30"),
        ("15. Mai 2025, 9.05 Uhr", "2025-05-15T09:05"),
        ("15 de mayo de 2025", "2025-05-15"),
        ("1er août 2024", "2024-08-01"),
        ("15 мая 2025 года", "2025-05-15"),
        ("15 tháng 5, 2025", "2025-05-15"),
        ("ngày 15 tháng 5 năm 2025", "2025-05-15"),
        ("2025年5月15日 下午3:30", "2025-05-15T15:30"),
        ("2025년 5월 15일", "2025-05-15"),
        ("15 maja 2025", "2025-05-15"),
        ("15 مايو 2025", "2025-05-15"),
        ("15 मई 2025", "2025-05-15"),
        ("31.12.1999", "1999-12-31"),
        ("13/05/2025", "2025-05-13"),
        ("05/13/2025", "2025-05-13"),
        ("05/05/2025", "2025-05-05"),
        ("05/06/2025", None),
        ("5/6/25", None),
        ("May 15", None),
    ],
)
def test_dates(text: str, value: str | None) -> None:
    stamp = dates.read(text, 0)
    assert stamp is not None
    assert stamp.value == value
    assert stamp.end == len(text)


@pytest.mark.parametrize(
    "text", ["31/02/2025", "15 May 2568", "May", "2025", "1 of 3", "99/99/2025", "Maya 5"]
)
def test_no_dates(text: str) -> None:
    assert dates.read(text, 0) is None


def test_the_order_of_an_all_number_date_may_be_told() -> None:
    for day_first, value in ((True, "2025-06-05"), (False, "2025-05-06")):
        stamp = dates.read("05/06/2025", 0, day_first=day_first)
        assert stamp is not None
        assert stamp.value == value


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        ("Posted: 3 May 2025 | Updated: 4 May 2025", ["date", "modified"]),
        ("Cập nhật lúc 10:30, 5/5/2025", ["modified"]),
        ("Veröffentlicht am 5. Mai 2025", ["date"]),
        ("- 28 March 2017", ["date"]),
        ("30 May 2013 Last updated at 17:56 ET", ["date"]),
    ],
)
def test_date_lines(text: str, fields: list[str]) -> None:
    read = stamps.read_line(text, day_first=True)
    assert read is not None
    assert [dated.field for dated in read] == fields


@pytest.mark.parametrize(
    ("capitals", "read"),
    [
        ("HÀ NỘI", "Hà Nội"),
        ("WASHINGTON, D.C.", "Washington, D.C."),
        ("RIO DE JANEIRO", "Rio de Janeiro"),
        ("LA PAZ", "La Paz"),
        ("TP HCM", "TP HCM"),
        ("N'DJAMENA", "N'Djamena"),
        ("L’AQUILA", "L’Aquila"),
        ("XI'AN", "Xi'an"),
        ("DİYARBAKIR", "Diyarbakır"),
        ("ROSTOV-ON-DON", "Rostov-on-Don"),
        ("LONDON/NEW YORK", "London/New York"),
        ("U.S.", "U.S."),
        ("Palo Alto, Calif.", "Palo Alto, Calif."),
        ("МОСКВА", "Москва"),
        ("北京", "北京"),
    ],
)
def test_places_as_read(capitals: str, read: str) -> None:
    assert places.as_read(capitals) == read


@pytest.mark.parametrize(
    "text",
    ["Ann Lee", "Nguyễn Thị Minh Khai", "J. K. Rowling", "Ludwig van Beethoven", "Park Geun-hye", "Jude Law",
     "PAUL J. WEBER", "Miles O'Brien", "Lê Minh Hoà", "Иван Петров", "Abdel Fattah el-Sisi"],
)  # fmt: skip
def test_names(text: str) -> None:
    assert people.is_name(text)


@pytest.mark.parametrize(
    "text",
    ["Monday", "the time", "Popular Demand", "Prime Minister", "Ann", "Read More", "Ann Lee said", "2030",
     "Central Bank", "El Niño", "Ann Lee. Bo", "United Nations"],
)  # fmt: skip
def test_no_names(text: str) -> None:
    assert not people.is_name(text)


def test_outlets() -> None:
    assert outlets.agency("REUTERS") == "Reuters"
    assert outlets.agency("reuters") is None
    assert outlets.agency("ap") is None
    assert outlets.publisher("THE HANOI TIMES") == "The Hanoi Times"
    assert outlets.publisher("VOV.VN") == "VOV.VN"
    assert outlets.publisher("Breaking News") is None
    assert outlets.publisher("Hard Times") is None
    assert outlets.publisher("U.S.") is None


@pytest.mark.parametrize(
    "text",
    ["Vietnam — the world's second exporter — said", "Coffee - the drink", "Mary — who left",
     "BREAKING - Rates", "JUDGE: You may sit", "Apple (AAPL) — Shares", "By the time (AP) — He",
     "The U.S. - China row"],
)  # fmt: skip
def test_no_lead_ins(text: str) -> None:
    read = leadin.read(text)
    assert read is None or not read.sure


@pytest.mark.parametrize(
    "text", ["据新华社5月15日电，今年", "【速報】米国", "北京5月15日电影节开幕"]
)
def test_no_lead_ins_in_unspaced_scripts(text: str) -> None:
    assert leadin_cjk.read(text) is None


def test_languages() -> None:
    assert (
        shapes.language("The bank left its rates as they were and said that it would not move.")
        == "en"
    )
    assert (
        shapes.language(
            "Der Rat hat die Pläne für das Bad nicht beschlossen, die auf dem Tisch lagen."
        )
        == "de"
    )
    assert (
        shapes.language("Các địa phương được khuyến cáo tiếp tục tiết kiệm nước và theo dõi.")
        == "vi"
    )
    assert shapes.language("今年夏季全国铁路将加开三百多趟旅客列车") == "zh"
    assert shapes.language("年間の取扱量は百万個に達する見通しだ") == "ja"
    assert shapes.language("xyzzy") == ""


@pytest.mark.parametrize(
    "text", ["He left.", "He left.”", "Did he?", "他走了。", "He left.[12]", "He left (again)."]
)
def test_closed_sentences(text: str) -> None:
    assert shapes.ends_sentence(text)


@pytest.mark.parametrize(
    "text", ["Rates unchanged", "Deal with the U.S.", "Shares of Acme Inc.", "Why:"]
)
def test_open_lines(text: str) -> None:
    assert not shapes.ends_sentence(text)
