"""Pages at full size that no parser should be given: bounded time and memory, and the run goes on.

All of them go through one run, next to good pages, in processes that may be stopped.
"""

import multiprocessing
import random
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from pipeline.build import Built, build
from pipeline.engines import local
from pipeline.model import Change, Document, Drop, Failed
from pipeline.run import Processed, process
from pipeline.settings import Extract, Run, Settings, Sources
from pipeline.sources.files import Source
from pipeline.stages import extract
from test_pages import FERRY, MILL, paragraphs, quay

SECONDS, MEGABYTES = 6, 700
SETTINGS = Settings(
    sources=Sources(max_bytes=200_000_000),
    run=Run(workers=2, seconds=SECONDS, megabytes=MEGABYTES),
)
HEAD = "<!DOCTYPE html><html><head><title>t</title></head><body>"
GOOD = {"a-good.html": quay("Ferry to sail", FERRY), "z-good.html": quay("Mill burns", MILL)}
LINUX = pytest.mark.skipif(sys.platform != "linux", reason="only Linux holds memory down")


def entity_bomb() -> str:
    bomb = "".join(f"<!ENTITY a{i} '{f'&a{i - 1};' * 10}'>" for i in range(1, 30))
    return f"<!DOCTYPE html [<!ENTITY a0 'aaaaaaaaaa'>{bomb}]><html><body>" + "&a29;" * 100_000


def hostile() -> Iterator[tuple[str, str | bytes]]:
    """One file at a time, as together they need not fit into memory."""
    text = paragraphs(FERRY)
    yield "nested.html", HEAD + "<div>" * 1_000_000 + text + "</div>" * 1_000_000
    yield "inline.html", HEAD + "<span><b>" * 500_000 + text
    yield "cells.html", HEAD + "<table><tr><td>" * 300_000 + text
    yield "items.html", HEAD + "<ul><li>" * 500_000 + text
    yield "attributes.html", HEAD + "<a " + "x=1 " * 2_000_000
    names = " ".join(f"x{number}='{number}'" for number in range(500_000))
    yield "names.html", f"{HEAD}<p {names}>{text}"
    yield "comment.html", HEAD + text + "<!-- " + "never closed " * 700_000
    yield "quote.html", HEAD + text + '<a title="' + "x" * 9_000_000
    yield "entities.html", entity_bomb()
    yield "zeros.html", HEAD + "\0<p>\0text\0</p>" * 100_000
    yield "declarations.html", "<html>" + "<!" * 4_000_000
    yield "scripts.html", HEAD + text + "<script>" + "</scrip" * 1_200_000
    yield (
        "brackets.html",
        f'{HEAD}<script type="application/ld+json">{"[" * 4_000_000}</script>{text}',
    )
    yield "binary.html", random.Random(1).randbytes(5_000_000)  # noqa: S311


def test_the_run_goes_on(tmp_path: Path) -> None:
    for name, content in (*GOOD.items(), *hostile()):
        (tmp_path / name).write_bytes(content.encode() if isinstance(content, str) else content)
    result, seconds = clocked(tmp_path)
    verdicts = {d.name: d.verdict for d in result.documents} | dict(result.rejected())
    assert len(verdicts) == len(GOOD) + 14
    failed = [verdict.error for verdict in verdicts.values() if isinstance(verdict, Failed)]
    assert all("see [run] " in error for error in failed), failed  # on a busy machine some are
    assert isinstance(verdicts["binary.html"], Drop)
    assert_good(result)
    assert seconds < len(verdicts) * SECONDS


def clocked(raw: Path, settings: Settings = SETTINGS) -> tuple[Built, float]:
    begun = time.monotonic()
    result = build(raw, settings, lambda *_: None)
    return result, time.monotonic() - begun


def assert_good(result: Built) -> None:
    """The pages beside the hostile ones are what they are alone."""
    found = {d.name: d.text.split("\n\n") for d in result.documents if d.name in GOOD}
    assert found == {"a-good.html": list(FERRY), "z-good.html": list(MILL)}


def test_a_page_of_a_hundred_megabytes_is_stopped(tmp_path: Path) -> None:
    with (tmp_path / "big.html").open("w") as file:
        file.write(HEAD)
        for _ in range(250):
            file.write(paragraphs(FERRY) * 1_000)
    assert (tmp_path / "big.html").stat().st_size > 100_000_000
    for name, content in GOOD.items():
        (tmp_path / name).write_text(content)
    result, seconds = clocked(tmp_path)
    ((name, verdict),) = result.rejected()
    assert name == "big.html"
    assert isinstance(verdict, Failed)
    assert "see [run] " in verdict.error  # whichever limit it meets first
    assert_good(result)
    assert seconds < 10 * SECONDS


def test_by_default_such_a_page_is_not_even_read(tmp_path: Path) -> None:
    with (tmp_path / "big.html").open("wb") as file:
        file.truncate(100_000_000)
    ((_, verdict),) = build(tmp_path, Settings(), lambda *_: None).rejected()
    assert isinstance(verdict, Drop)
    assert verdict.reason == "too large"


PROCESS_SOURCE = local.process_source


def hanging(source: Source, settings: Settings) -> object:
    """Hangs in code that no signal interrupts, on one page."""
    if source.name == "hang.html":
        sum(range(10**12))
    return PROCESS_SOURCE(source, settings)


def greedy(source: Source, settings: Settings) -> object:
    """Asks for memory until it gets no more, on one page."""
    if source.name == "greedy.html":
        held = [bytearray(50_000_000) for _ in range(1_000)]
        assert held
    return PROCESS_SOURCE(source, settings)


@pytest.mark.parametrize("workers", [1, 2])
def test_a_page_that_hangs_the_parser_costs_itself_only(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, workers: int
) -> None:
    for name, content in {**GOOD, "hang.html": GOOD["a-good.html"]}.items():
        (tmp_path / name).write_text(content)
    monkeypatch.setattr(local, "process_source", hanging)
    result, _ = clocked(tmp_path, Settings(run=Run(workers=workers, seconds=1)))
    assert [(n, getattr(v, "error", "")) for n, v in result.rejected()] == [
        ("hang.html", "took longer than 1 seconds; see [run] seconds")
    ]
    assert_good(result)


@LINUX
def test_a_page_that_needs_too_much_memory_costs_itself_only(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, content in {**GOOD, "greedy.html": GOOD["a-good.html"]}.items():
        (tmp_path / name).write_text(content)
    monkeypatch.setattr(local, "process_source", greedy)
    result, _ = clocked(tmp_path)
    assert [(n, getattr(v, "error", "")) for n, v in result.rejected()] == [
        ("greedy.html", f"needs more than {MEGABYTES} megabytes; see [run] megabytes")
    ]
    assert_good(result)


def test_memory_that_a_stage_asks_for_in_vain_is_a_reason(monkeypatch: pytest.MonkeyPatch) -> None:
    def propose(_document: Document, _settings: Extract) -> Change:
        raise MemoryError

    monkeypatch.setattr(extract, "propose", propose)
    result = process("page.html", GOOD["a-good.html"].encode(), Settings())
    assert result.verdict == Failed(
        stage="extract", error="needs more memory than it may have; see [run] megabytes"
    )


def test_no_process_is_left_behind(tmp_path: Path) -> None:
    (tmp_path / "a-good.html").write_text(GOOD["a-good.html"])
    (document,) = build(tmp_path, SETTINGS, lambda *_: None).documents
    assert isinstance(document, Processed)
    assert multiprocessing.active_children() == []
