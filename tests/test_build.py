"""The corpus as a whole: nothing disappears, and nothing but the input decides a byte of it."""

import json
import os
import shutil
import time
from pathlib import Path

import pytest

from corpora import STORY, built, folder, written, written_with_hash_seed
from pipeline.engines import local
from pipeline.engines import workers as worker_processes
from pipeline.settings import Run, Settings

PROCESS_SOURCE = local.process_source
OTHER = """Bakers agree on new wage

BERLIN (dpa) - Bakers and millers in the north agreed on a new wage contract on Tuesday evening \
after eleven hours of talks, both sides said in a joint statement.

The contract runs for two years and gives the sector's nine thousand workers four per cent more \
in each of them, with a single payment for apprentices in the autumn.
"""


@pytest.fixture
def raw(tmp_path: Path) -> Path:
    raw = folder(
        tmp_path / "raw",
        story__txt=STORY,
        other__txt=OTHER,
        copy__txt=STORY.replace("LISBON, May 5 2025 (Reuters) - ", "LISBON — "),
        empty__txt="",
        binary__txt=b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(200),
        table__csv="a,b",
    )
    folder(raw / "sub", story__txt=OTHER.upper().replace("A", "É"))
    return raw


def test_every_file_is_written_a_duplicate_dropped_or_failed(raw: Path) -> None:
    result = built(raw)
    counts = result.counts()
    assert counts["read"] == 7
    assert counts["read"] == sum(counts[k] for k in ("written", "duplicates", "dropped", "failed"))
    assert (counts["written"], counts["duplicates"], counts["dropped"]) == (3, 1, 3)
    assert all(verdict for _, verdict in result.rejected())


def test_conservation_holds_for_every_document(raw: Path) -> None:
    for document in built(raw).documents:
        if document.account is not None:
            account = document.account
            changed = sum(account.replaced.values()) + sum(account.removed.values())
            assert account.total == account.kept + changed


def test_order_of_the_folder_has_no_effect(
    raw: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    straight = written(raw, tmp_path / "one")
    listdir = os.listdir
    monkeypatch.setattr(os, "listdir", lambda *args: listdir(*args)[::-1])
    assert written(raw, tmp_path / "two") == straight


def test_the_order_in_which_files_were_made_has_no_effect(raw: Path, tmp_path: Path) -> None:
    straight = written(raw, tmp_path / "one")
    again = tmp_path / "again"
    for path in sorted((p for p in raw.rglob("*") if p.is_file()), reverse=True):
        target = again / path.relative_to(raw)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, target)
    assert written(again, tmp_path / "two") == straight


def test_number_of_processes_has_no_effect(
    raw: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    one = written(raw, tmp_path / "one", Settings(run=Run(workers=1)))
    monkeypatch.setattr(local, "_WORTH_PROCESSES", 0)
    assert written(raw, tmp_path / "two", Settings(run=Run(workers=2))) == one


def test_hash_seed_has_no_effect(raw: Path, tmp_path: Path) -> None:
    one, other = (written_with_hash_seed(raw, tmp_path / seed, seed) for seed in ("1", "2"))
    assert one == other


def test_no_absolute_path_is_written(raw: Path, tmp_path: Path) -> None:
    for name, data in written(raw, tmp_path / "clean").items():
        assert str(tmp_path).encode() not in data, name
        assert str(Path.home()).encode() + b"/" not in data, name


def test_every_line_of_a_kind_has_the_same_keys(raw: Path, tmp_path: Path) -> None:
    files = written(raw, tmp_path / "clean")
    for name in ("corpus.jsonl", "removed.jsonl", "duplicates.jsonl", "rejected.jsonl"):
        lines = [json.loads(line) for line in files[name].splitlines()]
        assert lines, name
        assert len({tuple(line) for line in lines}) == 1, name


def test_a_process_that_dies_costs_one_document_only(
    raw: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (raw / "killer.txt").write_text(STORY + "\nKILL")
    monkeypatch.setattr(local, "_WORTH_PROCESSES", 0)
    monkeypatch.setattr(local, "process_source", deadly_source)
    result = built(raw, Settings(run=Run(workers=2)))
    failed = {name: verdict for name, verdict in result.rejected() if name == "killer.txt"}
    assert "died" in str(failed["killer.txt"])
    assert result.counts()["written"] == 3


def deadly_source(source: object, settings: object) -> object:
    from pipeline.engines.local import process_source

    if "killer" in source.name:  # type: ignore[attr-defined]
        os._exit(9)
    return process_source(source, settings)  # type: ignore[arg-type]


@pytest.mark.parametrize("workers", [1, 2])
def test_a_document_that_takes_too_long_costs_itself_only(
    raw: Path, monkeypatch: pytest.MonkeyPatch, workers: int
) -> None:
    (raw / "sleeper.txt").write_text(STORY + "\nSLEEP")
    monkeypatch.setattr(local, "_WORTH_PROCESSES", 0)
    monkeypatch.setattr(local, "process_source", slow_source)
    result = built(raw, Settings(run=Run(workers=workers, seconds=2)))
    failed = {name: verdict for name, verdict in result.rejected() if name == "sleeper.txt"}
    assert "took longer than 2 seconds" in str(failed["sleeper.txt"])
    assert result.counts()["written"] == 3


def slow_source(source: object, settings: object) -> object:
    if "sleeper" in source.name:  # type: ignore[attr-defined]
        time.sleep(600)
    return PROCESS_SOURCE(source, settings)  # type: ignore[arg-type]


def test_processes_are_replaced(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(worker_processes, "_LIFETIME", 2)
    made = list(worker_processes.run(process_id, range(5), workers=1, limits=LIMITS))
    assert len(set(map(str, made))) == 3


LIMITS = worker_processes.Limits(60, 2000)


def process_id(_job: int) -> int:
    return os.getpid()


def test_what_only_a_copy_says_is_named_by_the_article(tmp_path: Path) -> None:
    dateline, credit = "LISBON, May 5 2025 (Reuters) - ", "Reporting by Rui Costa; Editing by Jane"
    first = STORY.replace(dateline, "By Rui Costa\n\nMay 4, 2025\n\n").split(credit)[0]
    raw = folder(tmp_path / "raw", first__txt=first, wire__txt=STORY)
    files = written(raw, tmp_path / "clean")
    (article,) = map(json.loads, files["corpus.jsonl"].splitlines())
    (copy,) = article["duplicates"]
    assert (article["provenance"]["raw"], copy["name"]) == ("first.txt", "wire.txt")
    assert (article["agency"], copy["agency"]) == (None, "Reuters")
    assert (article["date"], copy["date"]) == ("2025-05-04", "2025-05-05")
    assert {"agency", "dateline"} <= set(copy["adds"])
    assert "date" not in copy["adds"]
    assert copy["trail"] in files
    page = files["report/index.html"].decode()
    assert page.count("Only the copy has") == 1
    assert '<bdi class="word">Reuters</bdi>' in page
