"""Floors of cleaning on labelled pages and lines; how floors may change; what the gate counts."""

import multiprocessing
from pathlib import Path

import pytest

from quality import beside, extraction, floors, gate, plain_lines
from quality.extraction import CLEAN, MODES, OURS, Figures, Measured, Output, Page
from quality.floors import Floors

ARTICLE = """The port of Lisbon reopened on Monday after a storm had kept ferries in the harbour.
Workers cleared fallen cranes from two of the five piers during the night, the master said.
Insurers put the damage at forty million euros, most of it to containers stacked in the open."""


@pytest.mark.parametrize("name", gate.LEAD)
def test_a_sample_of_labelled_pages(name: str, shared: Path) -> None:
    folder = shared / "data" / "extraction" / name
    if not folder.is_dir():
        pytest.skip(f"no {name} beside the checkout")
    with multiprocessing.Pool(2) as pool:
        measured = extraction.measure(folder, pool, None, gate.sample(folder))
    part = f"{name}.sample"
    assert floors.missed(part, floors.load().pins[part], gate.pins(measured)) == []
    assert measured.figures(OURS).exact >= 0.99


def test_lines_of_labelled_documents(shared: Path) -> None:
    folder = shared / "data" / gate.LINES
    if not folder.is_dir():
        pytest.skip("no plain_lines beside the checkout")
    result = gate.lines(folder)
    assert gate.judged(gate.LINES, result, folder, floors.load()) == []


def test_floors_are_as_the_gate_wrote_them() -> None:
    assert floors.text(floors.load()) == floors.FILE.read_text(encoding="utf-8")
    assert set(floors.load().hashes) == {*gate.LEAD, gate.LINES}


def floors_of(**figures: float) -> Floors:
    return Floors({"set": "0f"}, {"set.whole": figures}, (), {"set.lost": {"caption": 0.01}})


def test_a_figure_under_its_floor_is_named() -> None:
    found = floors.missed("set.whole", {"f1": 0.9, "recall": 0.8}, {"f1": 0.893, "recall": 0.7995})
    assert found == ["f1 0.8930 is under 0.9000"]
    assert floors.missed("set.sample", {"f1": 0.9}, {"f1": 0.893}) == []


def test_floors_rise_by_themselves() -> None:
    risen = floors.pinned(floors_of(f1=0.9), floors_of(f1=0.95), "")
    assert risen.pins["set.whole"]["f1"] == 0.95
    assert risen.lowered == ()


def test_floors_fall_only_with_a_reason() -> None:
    with pytest.raises(floors.UnexplainedError, match=r"set\.whole f1"):
        floors.pinned(floors_of(f1=0.9), floors_of(f1=0.8), "")
    fallen = floors.pinned(floors_of(f1=0.9), floors_of(f1=0.8), 'the gold was "mended"')
    assert fallen.pins["set.whole"]["f1"] == 0.8
    assert fallen.lowered[0][:4] == ("set.whole", "f1", 0.9, 0.8)


def test_the_file_of_floors_reads_back(tmp_path: Path) -> None:
    old = floors.pinned(floors_of(f1=0.9), floors_of(f1=0.8), "a page \\ was\nwithdrawn")
    file = tmp_path / "floors.toml"
    file.write_text(floors.text(old), encoding="utf-8")
    again = floors.load(file)
    assert again.pins == old.pins
    assert again.lowered[0].why == "a page / was withdrawn"


def measured_of(text: str, *, title: str = "", exact: int = 1, recall: str = "") -> Measured:
    page = Page("p", Path("p.html"), {"text": ARTICLE, "title": "Port reopens", "date": "2020"})
    made = {name: Output(title, "2020", text, 0.0, exact, 1 - exact) for name in (OURS, CLEAN)}
    theirs = dict.fromkeys(MODES, Output("Port reopens", "2020", recall or text, 0.0))
    return Measured("news_2023", [page], [{**made, **theirs}])


def test_the_gate_names_what_falls_short_of_trafilatura() -> None:
    problems = list(
        gate.against_trafilatura("news_2023", measured_of("Nothing.", exact=0, recall=ARTICLE))
    )
    assert [problem.split()[0] for problem in problems] == ["F1", "recall", "0.0000", "titles"]
    assert (
        list(
            gate.against_trafilatura(
                "news_2023", measured_of(ARTICLE, title="Port Reopens!", recall="Not it")
            )
        )
        == []
    )


def test_figures_are_means_over_pages() -> None:
    half = measured_of(ARTICLE.split("\n", maxsplit=1)[0])
    figures = half.figures(OURS)
    assert figures.precision == 1.0
    assert 0.2 < figures.recall < 0.4
    assert figures == Figures(figures.f1, 1.0, figures.recall, 0.0, 1.0, 1.0, 0.0)


def test_differences_say_what_and_where(tmp_path: Path) -> None:
    lines = ARTICLE.split("\n")
    body = f"<p>{lines[0]}</p><p>{lines[1]}</p>"
    path = tmp_path / "p.html"
    path.write_text(f"<html><body><article>{body}</article></body></html>", encoding="utf-8")
    page = Page("p", path, {"text": ARTICLE})
    ours = "\n".join(
        ["Menu and more of this and that", *lines[:2], "More stories from this section today"]
    )
    found = [(line.side, line.label) for line in beside.differences(page, ours)]
    assert found == [
        ("lost", "not on the page as text"),
        ("leaked", "before the article"),
        ("leaked", "behind the article"),
    ]


def test_lines_are_counted_by_language_and_together() -> None:
    results = [
        plain_lines.Result("de-1", 2, (("rule", "line"),), 7),
        plain_lines.Result("en-1", 1, (), 0),
    ]
    counts = plain_lines.counts(results)
    assert counts["de"].held == {"precision": 2 / 3, "recall": 2 / 9}
    assert counts["all"].held == {"precision": 3 / 4, "recall": 3 / 10}
