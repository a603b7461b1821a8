"""The raw folder: every entry is read, refused with a reason or ignored, and has a safe name."""

import json
import os
import socket
import unicodedata
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from pipeline.errors import TrailError, UsageError
from pipeline.model import Drop, Failed
from pipeline.settings import Sources
from pipeline.sources.files import (
    Inventory,
    Refused,
    Source,
    path_of,
    raw_text,
    read,
    walk,
)
from pipeline.sources.names import article_names, name_of, relative_of
from pipeline.sources.sidecars import parse, read_beside
from pipeline.stages.decode import Encoding
from pipeline.stages.decode.markup import is_web_page

DEFAULTS = Sources()
POSIX = pytest.mark.skipif(os.name != "posix", reason="links, pipes and bytes in names are POSIX's")
NOT_ROOT = pytest.mark.skipif(
    hasattr(os, "geteuid") and os.geteuid() == 0, reason="root may read everything"
)
UTF_8 = Encoding(codec="utf-8", evidence="", confidence=1.0)


@pytest.fixture
def raw(tmp_path: Path) -> Path:
    folder = tmp_path / "raw"
    folder.mkdir()
    return folder


def listed(raw: Path) -> list[str]:
    return [source.name for source in walk(raw, DEFAULTS).sources]


def verdicts(raw: Path) -> dict[str, Drop | Failed]:
    return {refused.name: refused.verdict for refused in walk(raw, DEFAULTS).refused}


def only(inventory: Inventory) -> Source:
    (source,) = inventory.sources
    return source


# --- what is listed -----------------------------------------------------------------------------


def test_files_of_all_folders_come_sorted_by_name(raw: Path) -> None:
    for name in ("b.txt", "a/z.txt", "a/b/c.md", "B.TXT", "a.text", "no suffix", "odd.log"):
        (raw / name).parent.mkdir(parents=True, exist_ok=True)
        (raw / name).write_text("x")

    assert listed(raw) == sorted(
        ["b.txt", "a/z.txt", "a/b/c.md", "B.TXT", "a.text", "no suffix", "odd.log"]
    )


def test_hidden_files_are_ignored_not_documents(raw: Path) -> None:
    (raw / ".gitkeep").touch()
    (raw / ".DS_Store").write_bytes(b"\0\0\0\1Bud1")
    (raw / "Thumbs.db").touch()
    (raw / ".git").mkdir()
    (raw / ".git" / "HEAD.txt").write_text("ref")

    assert walk(raw, DEFAULTS) == Inventory(
        sources=(), refused=(), ignored=(".DS_Store", ".git/", ".gitkeep", "Thumbs.db")
    )


@pytest.mark.parametrize(
    "name",
    ["a.json", "a.xml", "a.jsonl", "a.parquet", "a.csv", "a.warc", "a.txt.gz",
     "a.jsonl.zst", "a.pdf", "a.docx"],
)  # fmt: skip
def test_formats_that_are_not_read_yet_are_dropped_by_name(raw: Path, name: str) -> None:
    (raw / name).write_text("A text.")

    verdict = verdicts(raw)[name]

    assert isinstance(verdict, Drop)
    assert verdict.reason == "unsupported format"
    assert verdict.evidence.endswith("plain text and HTML pages")


def test_a_large_file_is_dropped_unread(raw: Path) -> None:
    (raw / "large.txt").write_bytes(b"x" * 11)
    (raw / "just right.txt").write_bytes(b"x" * 10)

    inventory = walk(raw, Sources(max_bytes=10))

    assert [source.name for source in inventory.sources] == ["just right.txt"]
    assert inventory.refused == (
        Refused(
            name="large.txt",
            verdict=Drop(reason="too large", evidence="11 bytes; [sources] max_bytes is 10"),
        ),
    )


@POSIX
def test_links_are_never_followed(raw: Path, tmp_path: Path) -> None:
    (raw / "sub").mkdir()
    (raw / "sub" / "a.txt").write_text("A text.")
    (tmp_path / "secret.txt").write_text("Not for the corpus.")
    links = {
        "again.txt": "sub/a.txt",
        "absolute.txt": str(raw / "sub" / "a.txt"),
        "folder": "sub",
        "up": "..",
        "sub/loop": "..",
        "out.txt": str(tmp_path / "secret.txt"),
        "far.txt": "/etc/hostname",
        "nowhere.txt": "gone.txt",
        "self.txt": "self.txt",
        "ping": "pong",
        "pong": "ping",
    }
    for name, target in links.items():
        (raw / name).symlink_to(target)

    inventory = walk(raw, DEFAULTS)
    found = verdicts(raw)

    assert only(inventory).name == "sub/a.txt"
    assert set(found) == set(links)
    reasons = {n: v.reason if isinstance(v, Drop) else v.error for n, v in found.items()}
    assert reasons["again.txt"] == reasons["absolute.txt"] == "link to another document"
    assert reasons["folder"] == reasons["sub/loop"] == "link to a folder"
    assert reasons["out.txt"] == reasons["up"] == "link out of the raw folder"
    assert reasons["nowhere.txt"] == "a link that leads to nothing"
    assert reasons["self.txt"] == reasons["ping"] == "a link that leads back to itself"
    assert "sub/a.txt" in str(found["again.txt"])
    assert str(tmp_path) not in repr(found)


@POSIX
def test_a_raw_folder_may_itself_be_a_link(raw: Path, tmp_path: Path) -> None:
    (raw / "a.txt").write_text("x")
    (raw / "b.txt").symlink_to("a.txt")
    (tmp_path / "alias").symlink_to(raw)

    inventory = walk(tmp_path / "alias", DEFAULTS)

    assert only(inventory).name == "a.txt"
    assert isinstance(inventory.refused[0].verdict, Drop)


@POSIX
def test_pipes_and_sockets_do_not_block(raw: Path) -> None:
    os.mkfifo(raw / "pipe.txt")
    with socket.socket(socket.AF_UNIX) as listener:
        here = Path.cwd()
        os.chdir(raw)  # the path of a socket may not be long
        try:
            listener.bind("socket.txt")
        finally:
            os.chdir(here)

        assert verdicts(raw) == {
            "pipe.txt": Drop(reason="not a regular file", evidence="a named pipe"),
            "socket.txt": Drop(reason="not a regular file", evidence="a socket"),
        }


@POSIX
@NOT_ROOT
def test_what_may_not_be_read_is_failed(raw: Path) -> None:
    (raw / "closed").mkdir()
    (raw / "locked.txt").write_text("x")
    (raw / "locked.txt").chmod(0)
    (raw / "closed").chmod(0)
    try:
        assert isinstance(verdicts(raw)["closed/"], Failed)
        assert isinstance(read(only(walk(raw, DEFAULTS)), DEFAULTS), Failed)
    finally:
        (raw / "closed").chmod(0o700)


def test_a_folder_that_cannot_be_listed_is_failed_and_the_rest_read(
    raw: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (raw / "closed").mkdir()
    (raw / "open.txt").write_text("x")
    listdir = os.listdir

    def refusing(path: Path) -> list[str]:
        if Path(path).name == "closed":
            raise PermissionError(13, "Permission denied", str(path))
        return listdir(path)

    monkeypatch.setattr(os, "listdir", refusing)

    inventory = walk(raw, DEFAULTS)

    assert only(inventory).name == "open.txt"
    assert inventory.refused == (
        Refused(
            name="closed/",
            verdict=Failed(stage="sources", error="cannot be listed: Permission denied"),
        ),
    )


def test_very_deep_folders_are_walked(raw: Path) -> None:
    deep = raw
    for _ in range(300):
        deep = deep / "d"
    deep.mkdir(parents=True)
    (deep / "a.txt").write_text("x")

    assert listed(raw) == ["/".join(["d"] * 300) + "/a.txt"]


@pytest.mark.parametrize("kind", ["missing", "a file"])
def test_without_a_raw_folder_the_user_is_told_what_to_do(tmp_path: Path, kind: str) -> None:
    place = tmp_path / "raw"
    if kind == "a file":
        place.touch()

    with pytest.raises(UsageError, match="give the folder that holds the raw texts"):
        walk(place, DEFAULTS)


# --- what is read -------------------------------------------------------------------------------


def test_bytes_come_as_they_are(raw: Path) -> None:
    (raw / "a.txt").write_bytes(b"\r\n\0\xff")

    assert read(only(walk(raw, DEFAULTS)), DEFAULTS) == b"\r\n\0\xff"


def test_an_empty_file_is_read(raw: Path) -> None:
    (raw / "a.txt").touch()

    assert read(only(walk(raw, DEFAULTS)), DEFAULTS) == b""


def test_a_file_that_vanishes_is_failed(raw: Path) -> None:
    (raw / "a.txt").write_text("x")
    source = only(walk(raw, DEFAULTS))
    (raw / "a.txt").unlink()

    assert read(source, DEFAULTS) == Failed(stage="sources", error="vanished after it was listed")


@POSIX
@pytest.mark.parametrize("other", ["pipe", "folder", "link"])
def test_a_file_that_is_exchanged_neither_blocks_nor_leads_astray(raw: Path, other: str) -> None:
    (raw / "a.txt").write_text("x")
    source = only(walk(raw, DEFAULTS))
    (raw / "a.txt").unlink()
    if other == "pipe":
        os.mkfifo(raw / "a.txt")
    elif other == "folder":
        (raw / "a.txt").mkdir()
    else:
        (raw / "a.txt").symlink_to("/etc/hostname")

    assert isinstance(read(source, DEFAULTS), Drop | Failed)


def test_a_file_that_grew_is_dropped(raw: Path) -> None:
    (raw / "a.txt").write_bytes(b"x")
    source = only(walk(raw, Sources(max_bytes=5)))
    (raw / "a.txt").write_bytes(b"x" * 6)

    verdict = read(source, Sources(max_bytes=5))

    assert isinstance(verdict, Drop)
    assert verdict.reason == "too large"


def test_an_unreadable_file_is_failed(raw: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (raw / "a.txt").write_text("x")
    source = only(walk(raw, DEFAULTS))

    def refusing(*_args: object) -> int:
        raise PermissionError(13, "Permission denied", "/somewhere/raw/a.txt")

    monkeypatch.setattr(os, "open", refusing)

    assert read(source, DEFAULTS) == Failed(
        stage="sources", error="cannot be read: Permission denied"
    )


PAGE = (
    "<!DOCTYPE html>\n<html lang=vi><head><title>Tin</title></head><body><p>Tin</p></body></html>"
)


@pytest.mark.parametrize(
    "data",
    [
        PAGE.encode(),
        ("\ufeff" + PAGE).encode(),
        PAGE.encode("utf-16"),
        f"\r\n <!-- saved -- from -->\n{PAGE}".encode(),
        b'<?xml version="1.0"?>\n<html xmlns="x"><head></head></html>',
        b"<HTML><BODY>News</BODY></HTML>",
    ],
)
def test_a_web_page_is_known_and_read_under_any_name(raw: Path, data: bytes) -> None:
    (raw / "page.txt").write_bytes(data)

    assert is_web_page(data)
    assert read(only(walk(raw, DEFAULTS)), DEFAULTS) == data


@pytest.mark.parametrize(
    "text",
    [
        "The page begins with <!DOCTYPE html>, <html> and <head>.",
        "<html> is the first tag that a child learns, the teacher said.",
        "<p>A paragraph of a feed.</p>",
        "<!-- " + "-" * 5000,
        "<html",
        "",
    ],
)
def test_a_text_that_speaks_of_tags_is_text(text: str) -> None:
    assert not is_web_page(text.encode())


# --- sidecars -----------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["page.json", "page.html.json"])
def test_a_sidecar_belongs_to_its_page(raw: Path, name: str) -> None:
    (raw / "sub").mkdir()
    (raw / "sub" / "page.html").write_text(PAGE)
    (raw / "sub" / name).write_text('{"url": "https://a.example/1", "http": {"status": 200}}')

    inventory = walk(raw, DEFAULTS)
    beside = read_beside(only(inventory), DEFAULTS)

    assert inventory.refused == ()
    assert beside is not None
    assert (beside.name, beside.url) == (f"sub/{name}", "https://a.example/1")
    assert json.loads(beside.rest) == {"http": {"status": 200}}


def test_json_that_belongs_to_no_page_is_refused(raw: Path) -> None:
    for name in ("page.html", "page.json", "page.html.json", "other.json", "text.txt", "text.json"):
        (raw / name).write_text("{}")

    assert listed(raw) == ["page.html", "text.txt"]
    assert sorted(verdicts(raw)) == ["other.json", "page.json", "text.json"]


@pytest.mark.parametrize(
    "headers",
    [
        {"headers": {"Content-Type": "text/html; charset=big5"}},
        {"http": {"content-type": ["text/html; charset=big5"]}},
        {"headers": [["Server", "x"], ["CONTENT-TYPE", "text/html; charset=big5"]]},
        {"http": {"status": 200, "headers": {"content-type": "text/html; charset=big5"}}},
        {"content_type": "text/html; charset=big5"},
    ],
)
def test_the_content_type_is_found_in_every_usual_place(headers: dict[str, object]) -> None:
    assert parse("a.json", json.dumps(headers).encode()).content_type == "text/html; charset=big5"


@pytest.mark.parametrize("data", [b"", b"{", b"[]", b"\xff{}", b"[" * 100_000, b"3", b'{"url": '])
def test_a_broken_sidecar_is_a_fault_not_an_error(data: bytes) -> None:
    beside = parse("a.json", data)

    assert beside.fault
    assert (beside.url, beside.content_type) == (None, None)


@pytest.mark.parametrize("data", [b'{"url": 3, "headers": 7}', b'{"http": [1, [2], ["a", null]]}'])
def test_values_of_another_kind_are_kept_as_given(data: bytes) -> None:
    beside = parse("a.json", data)

    assert not beside.fault
    assert json.loads(beside.rest) == json.loads(data)


# --- names --------------------------------------------------------------------------------------

relatives = st.lists(
    st.binary(min_size=1, max_size=12).map(lambda b: b.replace(b"/", b"-").replace(b"\0", b"0")),
    min_size=1,
    max_size=3,
).map(lambda parts: b"/".join(parts).decode("utf-8", "surrogateescape"))


@given(relative=st.one_of(relatives, st.text(alphabet="a%/\\\n\u202e25é\u0301\udcff", max_size=8)))
@example("100%/%41\\\n\x7f\udcff\u2028.txt")
def test_names_come_back_and_are_printable_json(relative: str) -> None:
    name = name_of(relative)

    assert relative_of(name) == relative
    assert json.loads(json.dumps(name)) == name
    assert name.encode().decode() == name
    assert not set(name) & {"\\", "\n", "\t", "\x7f", "\u2028", "\u202e", "\ufeff"}


def test_ordinary_names_stay_as_they_are() -> None:
    for name in ("000_d5f8.txt", "báo/Hà Nội.txt", "日本.txt", "it’s (1) [2] & more.txt"):
        assert name_of(name) == name


@POSIX
def test_odd_names_are_read_under_safe_ones(raw: Path) -> None:
    odd = [b"new\nline.txt", b"undecodable \xff.txt", b"100%.txt", b"back\\slash.txt",
           "bidi \u202etxt.exe".encode(), "nfd a\u0301.txt".encode()]  # fmt: skip
    for name in odd:
        Path(os.fsdecode(os.path.join(os.fsencode(raw), name))).write_bytes(name)  # noqa: PTH118

    inventory = walk(raw, DEFAULTS)

    assert sorted(str(read(source, DEFAULTS)) for source in inventory.sources) == sorted(
        str(name) for name in odd
    )
    for source in inventory.sources:
        assert path_of(raw, source.name).read_bytes() == read(source, DEFAULTS)
        assert source.name.isprintable() or "a\u0301" in source.name
    assert "new%0Aline.txt" in listed(raw)
    assert "undecodable %FF.txt" in listed(raw)


def test_the_raw_text_is_read_again(raw: Path) -> None:
    (raw / "100%.txt").write_text("Giá tăng 100 %.", encoding="utf-8")

    assert raw_text(raw, "100%25.txt", UTF_8) == "Giá tăng 100 %."
    with pytest.raises(TrailError, match=r"gone\.txt: cannot be read again"):
        raw_text(raw, "gone.txt", UTF_8)


# --- names of articles --------------------------------------------------------------------------


def folded(path: str) -> str:
    return unicodedata.normalize("NFC", unicodedata.normalize("NFD", path).casefold())


@pytest.mark.parametrize(
    ("name", "stem"),
    [
        ("000_d5f874da.txt", "000_d5f874da"),
        ("2025/05/Hà Nội.TEXT", "2025/05/Hà Nội"),
        ("notes.md", "notes"),
        ("report.log", "report.log"),
        ("no suffix", "no suffix"),
        ("twice.txt.txt", "twice.txt"),
        ("Why? 1 < 2: *yes*.txt", "Why%3F 1 %3C 2%3A %2Ayes%2A"),
        ("aux.txt", "%61ux"),
        ("COM1/con.news.txt", "%43OM1/%63on.news"),
        ("console.txt", "console"),
        ("dots...txt", "dots%2E%2E"),
        ("a /b .txt", "a%20/b%20"),
        ("a.md/b.txt", "a%2Emd/b"),
        (".txt", ".txt"),
    ],
)
def test_article_paths_fit_every_file_system(name: str, stem: str) -> None:
    assert article_names([name]) == {name: stem}


def test_articles_that_would_be_one_file_are_told_apart() -> None:
    nfc, nfd = "Tết.txt", unicodedata.normalize("NFD", "Tết.txt")

    paths = article_names(["a.txt", "A.txt", "a.md", "b.txt", nfc, nfd])

    assert paths["b.txt"] == "b"
    assert {paths[name].rsplit("-", 1)[0] for name in ("a.txt", "A.txt", "a.md")} == {"a", "A"}
    assert len({folded(path) for path in paths.values()}) == 6


def test_a_name_that_looks_like_a_told_apart_one_is_told_apart_too() -> None:
    first = article_names(["a.txt", "a.md"])

    paths = article_names(["a.txt", "a.md", f"{first['a.txt']}.txt"])

    assert len({folded(path) for path in paths.values()}) == 3


def test_over_long_names_are_cut_with_a_hash() -> None:
    names = [f"{'Tin tức ' * 40}{i}.txt" for i in range(3)] + [f"{'f' * 250}/{i}.txt" for i in "ab"]

    paths = article_names(names)

    assert len(set(paths.values())) == 5
    assert max(len(part.encode()) for path in paths.values() for part in path.split("/")) <= 200
    assert len({paths[name].split("/")[0] for name in names[3:]}) == 1


@given(
    names=st.sets(
        st.one_of(
            relatives.map(name_of),
            st.text(alphabet="aA.-/txmdß ", min_size=1, max_size=7),
            st.sampled_from(["con", "CON.txt", "a.txt", "A.TXT", "a.md", "a.text", "ａ.txt"]),
        ),
        max_size=8,
    ),
    seed=st.randoms(use_true_random=False),
)
def test_article_paths_depend_on_the_set_of_names_alone(names: set[str], seed: object) -> None:
    shuffled = sorted(names)
    seed.shuffle(shuffled)  # type: ignore[attr-defined]

    paths = article_names(shuffled)

    assert paths == article_names(sorted(names, reverse=True))
    assert set(paths) == names
    assert len({folded(path) for path in paths.values()}) == len(names)
    for path in paths.values():
        parts = path.split("/")
        assert not set(path) & set('<>:"|?*\\')
        assert all(part and not part.endswith((".", " ")) for part in parts)
        assert not {"..", "."} & set(parts)
