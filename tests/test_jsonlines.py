"""Lines of JSON read by the compiled pass are what the decoder makes of them, faults included."""

import gzip
import json
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from unittest import mock

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from pipeline.sources import articles, corpora, jsonlines
from pipeline.sources.articles import Fields
from pipeline.sources.spool import Spool
from strategies import texts

pytest.importorskip("numba", reason="the compiled pass needs the extra `fast`")

FIELDS = Fields()
NAMES = ("text", "id", "title", "date", "author", "publisher", "agency", "url", "té\u0301xt", "")
ODD_TEXTS = (
    "",
    "[…]",
    "So it went on...",
    "and on …  \n",
    "a]\x1f\x1f",
    "...\u00a0",
    "Å",
    "A\u030a",
)
STRINGS = texts | st.text(max_size=200) | st.sampled_from(ODD_TEXTS)
VALUES = st.recursive(
    STRINGS | st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner),
    max_leaves=5,
)
# What decoders disagree on, or refuse: as values, and as whole lines.
ODD_VALUES = (
    *(
        rb'"\ud83d\ude00"',
        rb'"\ud83d"',
        rb'"\ude00"',
        rb'"\ud83d\u0041"',
        rb'"\u0000"',
        rb'"\U0041"',
    ),
    *(
        rb'"\u00e9\u2019\uFEFF"',
        rb'"\u00g0"',
        rb'"\x"',
        rb'"\/\b\f\"\\"',
        b'"\t"',
        b'"\x00"',
        b'"\x7f"',
    ),
    *(
        b'"\xff"',
        b'"\xed\xa0\x80"',
        b'"\xc0\x80"',
        b'"\xe2\x80"',
        b'"\xf4\x90\x80\x80"',
        b'"\xe0\x80\x80"',
    ),
    *(
        b"0",
        b"-0",
        b"00",
        b"01",
        b"-1",
        b"1.",
        b".5",
        b"1.50",
        b"1e3",
        b"1E999",
        b"+1",
        b"-",
        b"NaN",
    ),
    *(
        b"9" * 18,
        b"9" * 19,
        b"9" * 40,
        b"-" + b"9" * 18,
        b"0.0",
        b"-0.0",
        b"1" * 18 + b"." + b"1" * 18,
    ),
    *(
        b"true",
        b"false",
        b"null",
        b"nul",
        b"nulll",
        b"True",
        b"'a'",
        b'"',
        b'"a',
        b"a",
        b"",
        b"[1,]",
        b"[,]",
    ),
    *(
        b"[1 , {} ,[ ]]",
        b"{}",
        b"[]",
        b'{"a":1,}',
        b'{"a"}',
        b"{1:2}",
        b"[}",
        b"[[1]",
        b"[1]]",
        b'{"a" :[]}',
    ),
    *(
        b"[" * 61 + b"]" * 61,
        b"[" * 60 + b"]" * 60,
        b'{"a":' * 61 + b"1" + b"}" * 61,
        b"[1 2]",
        b"[1\xa0]",
    ),
)
ODD_LINES = (
    *(
        b"",
        b" ",
        b"\r",
        b"\t \r",
        b"\x0b",
        b"\xef\xbb\xbf",
        b"{}",
        b"[1]",
        b"5",
        b"null",
        b"{",
        b"}",
        b'{"',
    ),
    *(b'{"text"', b'{"text":', b'{"text":"a"', b'{"text":"a",', b'{"text":"a",}', b'{"text":"a"}}'),
    *(
        b'{"text":"a"} x',
        b'\xef\xbb\xbf{"text":"a"}',
        b'{"text":"a"}\x0b',
        b'{"text":"a"}\x00',
        b'{,"text":"a"}',
    ),
    *(
        b'{"text":"a","text":"b"}',
        b'{"text":"a","text":null}',
        b'{"id":1,"id":null,"text":"a"}',
        b'{"id":5}',
    ),
    *(
        rb'{"te\u0078t":"a"}',
        b'{"Text":"a"}',
        b'{"texts":"a"}',
        b'{"text" "a"}',
        b'{"text"::"a"}',
        b'{"a\xff":1}',
    ),
    *(
        b'{"id":"a","text":"1"}',
        b'{"id":"a","text":"2"}',
        b'{"text":"a", "title": null, "date":""}',
    ),
)


@st.composite
def plain_lines(draw: st.DrawFn) -> bytes:
    article = draw(st.dictionaries(st.sampled_from(NAMES), VALUES, max_size=5))
    article |= draw(st.fixed_dictionaries({}, optional={"text": STRINGS, "id": STRINGS}))
    spaces = draw(st.sampled_from([(",", ":"), (", ", ": "), (" ,\t", " :\r"), (",\n", ":")]))
    line = json.dumps(article, ensure_ascii=draw(st.booleans()), separators=spaces)
    return line.encode("utf-8", "surrogatepass")


@st.composite
def odd_values(draw: st.DrawFn) -> bytes:
    name = draw(st.sampled_from(NAMES)).encode()
    return b'{"%b": %b, "text": "after"}' % (name, draw(st.sampled_from(ODD_VALUES)))


@st.composite
def damaged(draw: st.DrawFn) -> bytes:
    line = draw(plain_lines())
    begin = draw(st.integers(0, len(line)))
    end = draw(st.integers(begin, min(begin + 3, len(line))))
    return (
        line[:begin] + draw(st.binary(max_size=3) | st.sampled_from(list(ODD_VALUES))) + line[end:]
    )


LINES = plain_lines() | damaged() | odd_values() | st.sampled_from(ODD_LINES)
FILES = st.tuples(
    st.lists(LINES, max_size=12), st.sampled_from([b"\n", b"\r\n"]), st.sampled_from([b"", b"\n"])
).map(lambda given: given[1].join(given[0]) + given[2])


@contextmanager
def compiled(*, block: int = 1 << 20, rows: int = 1 << 11) -> Iterator[None]:
    """Every file is read by the compiled pass, in blocks of so many bytes and lines."""
    with (
        mock.patch.object(corpora, "is_compiled", return_value=True),
        mock.patch.object(jsonlines, "_BLOCK", block),
        mock.patch.object(jsonlines, "_ROWS", rows),
    ):
        yield


def read(paths: list[Path], fields: Fields = FIELDS) -> list[Any]:
    with Spool() as spool:
        corpus = corpora.read(paths, fields, spool, lambda _: None)
        texts = [spool.text(number) for number in range(len(spool))]
    return [corpus.entries, texts, [*corpus.files], [*corpus.rows], corpus.faults]


def same(
    data: bytes, fields: Fields = FIELDS, *, block: int = 1 << 20, rows: int = 1 << 11
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.jsonl"
        path.write_bytes(data)
        plain = read([path], fields)
        with compiled(block=block, rows=rows):
            assert read([path], fields) == plain


@given(FILES, st.integers(1, 200), st.integers(1, 5))
def test_what_is_read_is_what_the_decoder_reads(data: bytes, block: int, rows: int) -> None:
    same(data, block=block, rows=rows)


@given(bodies=st.lists(STRINGS, min_size=1, max_size=20), is_ascii=st.booleans())
@example(
    bodies=["a" * 63, "a" * 64, "a" * 65, "é" * 200, "\U0001f600" * 50, "\n" * 200], is_ascii=False
)
def test_texts_are_what_the_decoder_reads(bodies: list[str], *, is_ascii: bool) -> None:
    lines = (json.dumps({"text": body}, ensure_ascii=is_ascii) for body in bodies)
    same("\n".join(lines).encode("utf-8", "surrogatepass"))


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("value", ODD_VALUES)
def test_odd_values_are_what_the_decoder_makes_of_them(name: str, value: bytes) -> None:
    line = b'{"%b":%b ,"text":"after"}' % (name.encode(), value)
    same(b"\n".join([line, b'{"text":"one"}', line, b'{"x": %b}' % value, b'{"text":"two"}']))


@pytest.mark.parametrize("line", ODD_LINES)
@pytest.mark.parametrize("end", [b"", b"\n", b"\r\n", b"\n\n"])
def test_odd_lines_are_what_the_decoder_makes_of_them(line: bytes, end: bytes) -> None:
    same(line + end)
    same(b'{"text":"one"}\n' + line + b'\n{"text":"two"}\n' + line + end, block=10)


def test_every_line_cut_short_is_what_the_decoder_makes_of_it() -> None:
    line = (
        rb'{"id": "a\u00e9", "x": [1.5, {"y": null}], "text": "One\n\ud83d\ude00 \"", "date": "%b"}'
    )
    line %= "“”é\U0001f600".encode()
    same(b"\n".join(line[:end] for end in range(len(line) + 1)))
    for end in range(len(line) + 1):
        same(line[:end])


@pytest.mark.parametrize(
    "fields", [("body", "url"), ("text", "text"), ("id", "text"), ("title", "id")]
)
def test_fields_are_called_as_one_likes(fields: tuple[str, str]) -> None:
    rows = [{"body": "a", "url": 1, "text": "b", "id": "c", "title": "d"}, {"body": "e", "text": 5}]
    same("\n".join(map(json.dumps, rows)).encode(), Fields(*fields))


def test_a_line_may_be_longer_than_a_block() -> None:
    rows = [{"id": "a", "text": "Ünïcode\n" * 5000}, {"id": "b", "text": "short"}]
    same("\n".join(map(json.dumps, rows)).encode(), block=50)


def test_files_of_every_kind_follow_each_other(tmp_path: Path) -> None:
    lines = [json.dumps({"id": f"{k}", "text": "T" * k}).encode() for k in range(9)]
    (tmp_path / "a.jsonl").write_bytes(b"\n".join(lines[:3]))
    (tmp_path / "b.jsonl.gz").write_bytes(gzip.compress(b"\n".join(lines[3:])))
    (tmp_path / "c.jsonl").write_bytes(b"\n".join([*lines[:1], b"{}", b"", b'{"text":"c"}']))
    paths = sorted(tmp_path.iterdir())
    plain = read(paths)
    with compiled(block=50, rows=2):
        assert read(paths) == plain


def test_ordinary_lines_need_no_decoder(tmp_path: Path) -> None:
    rows: list[dict[str, object]] = [
        {
            "id": 7,
            "text": "“Quotes”, dashes – and\n\n\tbreaks \\ 😀",
            "title": None,
            "views": -3.25,
        },
        {
            "url": "https://a.example/",
            "tags": ["a", {"b": [True, None, {}]}],
            "text": "",
            "date": "2025",
        },
    ]
    path = tmp_path / "a.jsonl"
    for is_ascii in (True, False):
        lines = [json.dumps(row, ensure_ascii=is_ascii) for row in rows]
        path.write_text("\r\n".join(lines), encoding="utf-8", newline="")
        with compiled(), mock.patch.object(articles, "_of_lines", side_effect=AssertionError):
            entries, texts, *_ = read([path])
        assert texts == [row["text"] for row in rows]
        assert [(e.name, e.title, e.date) for e in entries] == [
            ("7", None, None),
            ("a.jsonl:2", None, "2025"),
        ]


def test_only_much_text_is_read_by_the_compiled_pass(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text('{"text": "a"}\n' * 3, encoding="utf-8")
    with mock.patch.object(jsonlines, "read", side_effect=AssertionError):
        assert read([path])[1] == ["a"] * 3
