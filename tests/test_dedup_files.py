"""Files of many articles: read, spooled, deduplicated, written; `pipeline dedup`."""

import gzip
import json
import random
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import msgspec
import pytest
from click.testing import CliRunner, Result

from pipeline.cli import cli
from pipeline.corpus.dedup import deduplicate
from pipeline.corpus.reading import Held, Texts, packed
from pipeline.corpus.records import Article
from pipeline.settings import Duplicates
from pipeline.sinks.records import Duplicate
from pipeline.sources.spool import Spool
from stories import CHINESE, FERRY, MILL, THAI, VIETNAMESE, text

BODIES = {
    "ferry": text(FERRY),
    "ferry-again": text(FERRY).upper(),
    "ferry-part": text(FERRY[2:6]),
    "mill": text(MILL),
    "mill-edited": text(MILL).replace(" the ", " that "),
    "vietnamese": text(VIETNAMESE),
    "chinese": text(CHINESE),
    "thai": text(THAI),
}
GONE = {"ferry-again", "ferry-part", "mill-edited"}
Line = dict[str, object]
LINES: list[Line] = [
    {"id": name, "text": body, "title": None if name in GONE else "T", "kept": [1, {"a": None}]}
    for name, body in BODIES.items()
]


def jsonl(path: Path, lines: list[Line]) -> Path:
    data = "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines).encode()
    path.write_bytes(gzip.compress(data) if path.suffix == ".gz" else data)
    return path


def run(*args: object) -> Result:
    return CliRunner().invoke(cli, ["dedup", *map(str, args)], standalone_mode=False)


def read(path: Path) -> list[Line]:
    data = path.read_bytes()
    whole = gzip.decompress(data) if path.suffix == ".gz" else data
    return [json.loads(line) for line in whole.splitlines()]


@pytest.mark.parametrize("memory", [1 << 20, 0, 10])
def test_a_spool_holds_texts_as_memory_does(memory: int) -> None:
    bodies = ["", "Ünïcode", "東京\ud800", *BODIES.values(), ""]
    with Spool(memory) as spool:
        for body in bodies:
            spool.add(packed([body]))
        kinds: list[Texts] = [spool, Held(bodies)]
        for numbers in ([], range(len(bodies)), [3, 1, 1, 0], [5], [len(bodies) - 1, 2]):
            one, other = (texts.packed(numbers) for texts in kinds)
            assert one.units.tobytes() == other.units.tobytes()
            assert one.bounds.tolist() == other.bounds.tolist()
            assert [one.text(k) for k in range(len(one))] == [bodies[k] for k in numbers]
        assert [spool.text(k) for k in range(len(spool))] == bodies


@pytest.mark.parametrize("name", ["a.jsonl", "a.jsonl.gz"])
def test_what_stays_is_as_it_came(tmp_path: Path, name: str) -> None:
    found = run(jsonl(tmp_path / name, LINES), "--out", tmp_path / "out")
    assert found.return_value == 0, found.output
    assert "8 read = 5 kept + 3 duplicates + 0 rejected" in found.output
    kept = read(tmp_path / "out" / "kept" / name)
    assert kept == [line for line in LINES if line["id"] in {"ferry", "mill", *BODIES} - GONE]
    verdicts = read(tmp_path / "out" / "duplicates.jsonl")
    assert {v["other"] for v in verdicts if v["action"] == "removed"} == GONE
    assert all(v["why"] and v["passages"] for v in verdicts)


def test_the_verdicts_are_those_of_texts_in_memory(tmp_path: Path) -> None:
    run(jsonl(tmp_path / "a.jsonl", LINES), "--out", tmp_path / "out")
    articles = [
        Article(name=n, id="", sha256=n, text=b, title=None if n in GONE else "T")
        for n, b in BODIES.items()
    ]
    removed = deduplicate(articles, Duplicates()).removed
    verdicts = read(tmp_path / "out" / "duplicates.jsonl")
    assert {v["other"]: v["kept"] for v in verdicts if v["action"] == "removed"} == removed


def test_verdicts_are_written_as_records_are_encoded(tmp_path: Path) -> None:
    run(jsonl(tmp_path / "a.jsonl", LINES), "--out", tmp_path / "out")
    files = [tmp_path / "out" / name for name in ("duplicates.jsonl", "nearest.jsonl")]
    data = [line for file in files for line in file.read_bytes().splitlines()]
    found = [msgspec.json.decode(line, type=Duplicate) for line in data]
    assert {min(len(verdict.passages), 2) for verdict in found} == {0, 1, 2}
    assert [msgspec.json.encode(verdict) for verdict in found] == data


def test_neither_order_nor_files_matter(tmp_path: Path) -> None:
    lines = [*LINES]
    run(jsonl(tmp_path / "a.jsonl", lines), "--out", tmp_path / "one")
    random.Random(1).shuffle(lines)  # noqa: S311  (test data)
    one, other = jsonl(tmp_path / "b.jsonl", lines[:3]), jsonl(tmp_path / "c.jsonl", lines[3:])
    run(one, other, "--out", tmp_path / "two")
    for name in ("duplicates.jsonl", "nearest.jsonl"):
        assert (tmp_path / "one" / name).read_bytes() == (tmp_path / "two" / name).read_bytes()


def test_lines_that_are_no_article_are_named_and_the_others_go_on(tmp_path: Path) -> None:
    path = jsonl(tmp_path / "a.jsonl", LINES)
    bad = [b"{broken", b"[1]", b'{"id": "x", "body": "no text"}', b"", b'{"text": 5}', b"\xff\xfe"]
    again = json.dumps(LINES[0]).encode()
    path.write_bytes(path.read_bytes() + b"\n".join([*bad, again]))
    found = run(path, "--out", tmp_path / "out")
    assert found.return_value == 1
    assert "14 read = 5 kept + 3 duplicates + 6 rejected" in found.output
    reasons = {str(r["name"]): str(r["reason"]) for r in read(tmp_path / "out" / "rejected.jsonl")}
    assert list(reasons) == [f"a.jsonl:{number}" for number in (9, 10, 11, 13, 14, 15)]
    assert "no JSON" in reasons["a.jsonl:9"]
    assert "there are: body, id" in reasons["a.jsonl:11"]
    assert "another article's already" in reasons["a.jsonl:15"]


KEPT: Line = {"id": "kept", "text": BODIES["mill"], "title": "Mill", "date": "", "tags": []}
COPIES: list[Line] = [
    {
        "id": "late",
        "text": BODIES["mill-edited"],
        "url": "https://valley.example/mill",
        "date": "2025-05-06",
        "tags": ["a", {"b": 1.50}],
        "page": "<p>" + "x" * 5000,
        "author": None,
    },
    {"id": "same", "text": BODIES["mill"], "title": "The mill", "views": 0},
]


def copies(out: Path) -> list[dict[str, Any]]:
    lines: list[Any] = read(out / "copies.jsonl")
    return [copy for line in lines for copy in line["copies"]]


def told(out: Path) -> dict[str, Any]:
    (line,) = read(out / "copies.jsonl")
    return line


def test_what_only_a_copy_says_stands_beside_the_article_that_stays(tmp_path: Path) -> None:
    one = jsonl(tmp_path / "a.jsonl", [LINES[0], COPIES[1], KEPT])
    other = jsonl(tmp_path / "b.jsonl.gz", [LINES[-1], COPIES[0]])
    found = run(one, other, "--out", tmp_path / "out")
    assert found.return_value == 0, found.output
    line = told(tmp_path / "out")
    assert (line["kept"], line["place"]) == ("late", "b.jsonl.gz:2")
    places = {copy["name"]: copy["place"] for copy in line["copies"]}
    assert places == {"same": "a.jsonl:2", "kept": "a.jsonl:3"}
    assert {copy["name"]: copy["adds"] for copy in line["copies"]} == {
        "same": ["title", "views"],
        "kept": ["title"],
    }
    late = run(one, "--out", tmp_path / "one")
    assert late.return_value == 0
    assert told(tmp_path / "one") == {
        "kept": "kept",
        "place": "a.jsonl:3",
        "copies": [
            {
                "name": "same",
                "place": "a.jsonl:2",
                "relation": "exact",
                "adds": ["views"],
                "fields": {"title": "The mill", "views": 0},
                "left_out": [],
            }
        ],
    }


def test_fields_of_copies_are_as_they_came_and_the_long_are_named(tmp_path: Path) -> None:
    longer: Line = {**KEPT, "date": "2025-05-01", "author": "X", "publisher": "Y"}
    jsonl(tmp_path / "a.jsonl", [longer, COPIES[0]])
    run(tmp_path / "a.jsonl", "--out", tmp_path / "out")
    line = told(tmp_path / "out")
    assert line["kept"] == "kept"
    (copy,) = line["copies"]
    assert copy["fields"] == {k: COPIES[0][k] for k in ("url", "date", "tags")}
    assert (copy["adds"], copy["left_out"]) == (["url", "tags", "page"], ["page"])
    raw = (tmp_path / "out" / "copies.jsonl").read_bytes()
    assert b'{"b": 1.5}' in raw


def test_copies_of_tables_say_what_lines_do(tmp_path: Path) -> None:
    pa = pytest.importorskip("pyarrow", reason="Parquet needs the extra `parquet`")
    from pyarrow import parquet

    lines: list[Line] = [
        {"id": n, "text": b, "title": "T", "seen": None}
        if n not in GONE
        else {"id": n, "text": b, "title": None, "seen": datetime(2025, 5, 6, tzinfo=UTC)}
        for n, b in BODIES.items()
    ]
    parquet.write_table(pa.Table.from_pylist(lines), tmp_path / "a.parquet")
    run(tmp_path / "a.parquet", "--out", tmp_path / "out")
    found = copies(tmp_path / "out")
    assert {copy["name"] for copy in found} == GONE
    assert all(copy["fields"] == {"seen": "2025-05-06T00:00:00Z"} for copy in found)
    assert all(copy["adds"] == ["seen"] for copy in found)


def test_fields_have_the_names_that_are_given(tmp_path: Path) -> None:
    lines: list[Line] = [
        {"url": line["id"], "body": line["text"], "title": line["title"]} for line in LINES
    ]
    path = jsonl(tmp_path / "a.jsonl", lines)
    assert run(path, "--out", tmp_path / "no").return_value == 1
    found = run(path, "--text", "body", "--id", "url", "--out", tmp_path / "out", "--json")
    assert json.loads(found.stdout)["duplicates"] == 3
    found_copies = copies(tmp_path / "out")
    assert [(copy["name"] in GONE, copy["fields"]) for copy in found_copies] == [(True, {})] * 3


def test_articles_without_a_name_are_named_by_their_line(tmp_path: Path) -> None:
    path = jsonl(tmp_path / "a.jsonl", [{"text": line["text"]} for line in LINES])
    run(path, "--out", tmp_path / "out")
    others = {v["other"] for v in read(tmp_path / "out" / "duplicates.jsonl")}
    assert "a.jsonl:2" in others or "a.jsonl:1" in others


def test_parquet_gives_the_same(tmp_path: Path) -> None:
    pa = pytest.importorskip("pyarrow", reason="Parquet needs the extra `parquet`")
    from pyarrow import parquet

    table = pa.Table.from_pylist([{**line, "kept": 1} for line in LINES])
    parquet.write_table(table, tmp_path / "a.parquet")
    run(jsonl(tmp_path / "a.jsonl", LINES), "--out", tmp_path / "one")
    found = run(tmp_path / "a.parquet", "--out", tmp_path / "two")
    assert found.return_value == 0, found.output
    same = ("duplicates.jsonl", "nearest.jsonl")
    assert all(
        (tmp_path / "one" / n).read_bytes() == (tmp_path / "two" / n).read_bytes() for n in same
    )
    kept = parquet.read_table(tmp_path / "two" / "kept" / "a.parquet")
    assert kept.schema == table.schema
    assert set(kept["id"].to_pylist()) == set(BODIES) - GONE
    refused = run(tmp_path / "a.parquet", "--text", "body", "--out", tmp_path / "three")
    assert "has no column 'body'" in str(refused.exception)


@pytest.mark.parametrize(
    ("names", "said"),
    [
        (["missing.jsonl"], "there is no such file"),
        (["a.csv"], "neither .jsonl"),
        (["a.jsonl", "sub/a.jsonl"], "more than one file of that name"),
    ],
)
def test_what_cannot_be_read_is_said_before_anything_is_done(
    tmp_path: Path, names: list[str], said: str
) -> None:
    (tmp_path / "sub").mkdir()
    for name in ("a.csv", "a.jsonl", "sub/a.jsonl"):
        jsonl(tmp_path / name, LINES[:1])
    found = run(*(tmp_path / name for name in names), "--out", tmp_path / "out")
    assert said in str(found.exception)
    assert not (tmp_path / "out").exists()


def test_a_folder_of_something_else_is_not_replaced(tmp_path: Path) -> None:
    path = jsonl(tmp_path / "a.jsonl", LINES)
    assert "would be replaced" in str(run(path, "--out", tmp_path).exception)
    out = tmp_path / "out"
    first = run(path, "--out", out)
    files = {f: f.read_bytes() for f in out.rglob("*") if f.is_file()}
    assert (first.return_value, run(path, "--out", out).return_value) == (0, 0)
    assert files == {f: f.read_bytes() for f in out.rglob("*") if f.is_file()}


def test_the_stages_for_raw_documents_are_not_imported(tmp_path: Path, root: Path) -> None:
    source = jsonl(tmp_path / "articles.jsonl", LINES)
    arguments = ["dedup", str(source), "--out", str(tmp_path / "out")]
    code = f"""
import sys
from pipeline.cli import cli
cli.main({[*arguments, "--config", str(root / "config.toml")]!r}, standalone_mode=False)
print("stages:", *(name for name in sys.modules if name.startswith("pipeline.stages")))
"""
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "stages:"
