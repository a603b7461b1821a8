"""What no scraper should deliver and every scraper does: each file ends with a verdict, in seconds.

Files go the whole way, from the folder through every stage; only links, pipes and the like end in
the folder already.
"""

import os
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.engines.local import process_source
from pipeline.model import Drop, Failed, Keep
from pipeline.run import Processed, process, replay
from pipeline.settings import Settings
from pipeline.sources.files import Refused, path_of, walk
from pipeline.stages.decode import to_text

DEFAULTS = Settings()
POSIX = pytest.mark.skipif(os.name != "posix", reason="links and bytes in names are POSIX's")
SECONDS = 90  # of processor time for one huge text: a busy machine does not fail
ARTICLE = (
    "The city council voted on Tuesday to rebuild the old railway station, after a debate of more "
    "than three hours.\n\nWork will begin in June and is expected to cost twelve million euros. "
    "The mayor said that people had waited long enough for it.\n"
)
POLISH = (
    "Rada miasta przyjęła we wtorek wieczorem projekt przebudowy dworca. Dyskusja trwała ponad "
    "trzy godziny, ponieważ opozycja żądała ponownego obliczenia kosztów.\n"
)
CHINESE = (
    "市议会星期二晚上通过了火车站改造方案。由于反对派要求重新计算费用，讨论持续了三个多小时。\n"
)


@pytest.fixture
def raw(tmp_path: Path) -> Path:
    folder = tmp_path / "raw"
    folder.mkdir()
    return folder


def results(raw: Path) -> dict[str, Processed | Refused]:
    """What became of every entry of the folder."""
    inventory = walk(raw, DEFAULTS.sources)
    found = [*inventory.refused, *(process_source(s, DEFAULTS) for s in inventory.sources)]
    return {result.name: result for result in found}


def result_of(data: bytes) -> Processed:
    """The result for one file; its trail must replay and its account add up."""
    result = process("bad.txt", data, DEFAULTS)
    assert not isinstance(result.verdict, Failed), result.verdict
    if result.encoding is not None and result.account is not None:
        raw_text = to_text(data, result.encoding)
        text, lineage = replay(raw_text, result.steps)
        assert text == result.text
        assert lineage.account() == result.account
        fates = sum(result.account.replaced.values()) + sum(result.account.removed.values())
        assert result.account.total == len(raw_text) == result.account.kept + fates
    return result


def reason(data: bytes) -> str:
    verdict = result_of(data).verdict
    assert isinstance(verdict, Drop)
    return verdict.reason


# --- no text ------------------------------------------------------------------------------------


@pytest.mark.parametrize("data", [b"", b"\n", b" \r\n\t \xc2\xa0\n", b"\xef\xbb\xbf", b"\0\0\0"])
def test_files_without_a_word_are_dropped_as_empty(data: bytes) -> None:
    assert reason(data) == "empty"


@pytest.mark.parametrize(
    "data",
    [
        b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(range(256)) * 3,
        b"\x7fELF\x02\x01\x01" + bytes(60),
        b"PK\x03\x04\x14\0\0\0\x08\0" + bytes(range(256)),
        bytes(range(256)) * 50,
    ],
    ids=["png", "elf", "zip", "noise"],
)
def test_binary_files_are_dropped_as_binary(data: bytes) -> None:
    assert reason(data) == "binary"


# --- text in every dress ------------------------------------------------------------------------


@pytest.mark.parametrize("codec", ["utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-8-sig"])
@pytest.mark.parametrize("text", [ARTICLE, POLISH, CHINESE], ids=["English", "Polish", "Chinese"])
def test_unicode_in_every_form_gives_the_same_article(codec: str, text: str) -> None:
    plain = result_of(text.encode())

    result = result_of(text.encode(codec))

    assert isinstance(plain.verdict, Keep)
    assert result.text == plain.text


@pytest.mark.parametrize(
    ("text", "codec"),
    [(ARTICLE + "“A café,” she said.", "cp1252"), (POLISH, "cp1250"), (CHINESE, "gb18030")],
)
def test_legacy_encodings_give_the_same_article(text: str, codec: str) -> None:
    result = result_of(text.encode(codec))

    assert result.text == result_of(text.encode()).text
    assert result.encoding is not None
    assert result.encoding.codec == codec


def test_stray_bytes_do_not_lose_the_rest() -> None:
    data = ARTICLE.encode() + POLISH.encode() + b"Prices rose by 5 \x80 \x96 a record.\n\x81\xff"

    result = result_of(data)

    assert result.kept
    assert "Prices rose by 5 € – a record." in result.text
    assert result.text.encode()


def test_half_a_character_at_the_end_of_utf_16() -> None:
    data = ARTICLE.encode("utf-16") + b"A"

    result = result_of(data)

    assert result.kept
    assert result.text.startswith("The city council")
    assert result.encoding is not None
    assert result.encoding.tail_bytes == 1


def test_lone_surrogates_in_utf_16_do_not_stop_the_writing() -> None:
    data = ("\ufeff" + ARTICLE).encode("utf-16-le") + b"\x3d\xd8 \0e\0n\0d\0\x00\xde"

    assert result_of(data).text.encode()


@pytest.mark.parametrize("place", ["before", "inside", "after"])
def test_nul_bytes_are_removed_from_good_text(place: str) -> None:
    data = {
        "before": b"\0\0" + ARTICLE.encode(),
        "inside": ARTICLE.replace("railway", "rail\0way").encode(),
        "after": ARTICLE.encode() + b"\0" * 3000,
    }[place]

    assert result_of(data).text == result_of(ARTICLE.encode()).text


@pytest.mark.parametrize("line_end", ["\r\n", "\r", "\u2028", "\x85"])
def test_line_ends_of_other_systems(line_end: str) -> None:
    data = ARTICLE.replace("\n", line_end).encode()

    assert result_of(data).text == result_of(ARTICLE.encode()).text


@settings(max_examples=150, deadline=None)
@given(data=st.one_of(st.binary(max_size=300), st.text(max_size=200).map(str.encode)))
def test_any_bytes_end_with_a_verdict_and_a_trail_that_replays(data: bytes) -> None:
    text = result_of(data).text

    assert text.encode().decode() == text


# --- too much of it -----------------------------------------------------------------------------


def timed(data: bytes) -> Processed:
    start = time.process_time()
    result = process("huge.txt", data, DEFAULTS)
    seconds = time.process_time() - start
    assert not isinstance(result.verdict, Failed), result.verdict
    assert seconds < SECONDS
    return result


@pytest.mark.parametrize(
    "data",
    [
        ARTICLE.replace("\n", " ").encode() * 34_000,
        b"x" * 9_000_000,
        ("Hội đồng thành phố đã thông qua dự án. " * 165_000).encode(),
        CHINESE.replace("\n", "").encode("gb18030") * 100_000,
    ],
    ids=["English", "no space", "Vietnamese", "Chinese, gb18030"],
)
def test_one_line_of_nine_megabytes(data: bytes) -> None:
    assert 8_000_000 < len(data) < 10_000_000

    assert timed(data).kept


@pytest.mark.parametrize(
    "data",
    [
        "".join(f"Line {i} tells of {i % 977} things in town {i % 89}.\n" for i in range(100_000)),
        "The same line stands here again and again.\n" * 100_000,
        "\n" * 100_000 + ARTICLE,
        "a\n\n" * 100_000,
    ],
    ids=["numbered", "the same", "blank", "single letters"],
)
def test_a_hundred_thousand_lines(data: str) -> None:
    assert timed(data.encode()).kept


def test_a_file_above_the_limit_is_dropped_unread(raw: Path) -> None:
    with (raw / "sparse.txt").open("wb") as file:
        file.truncate(50_000_000)

    verdict = results(raw)["sparse.txt"].verdict

    assert isinstance(verdict, Drop)
    assert verdict.reason == "too large"


# --- what is no plain file ----------------------------------------------------------------------


@POSIX
def test_a_hostile_folder_is_taken_entry_by_entry(raw: Path, tmp_path: Path) -> None:
    (tmp_path / "outside.txt").write_text(ARTICLE)
    (raw / "good.txt").write_text(ARTICLE)
    (raw / "page.txt").write_text(f"<!doctype html><html><body>{ARTICLE}</body></html>")
    (raw / "loop").symlink_to("loop")
    (raw / "parent").symlink_to("..")
    (raw / "out.txt").symlink_to(tmp_path / "outside.txt")
    (raw / "gone.txt").symlink_to("nothing")
    os.mkfifo(raw / "pipe.txt")
    (raw / ".gitkeep").touch()

    found = results(raw)

    kinds = {name: type(result.verdict).__name__ for name, result in found.items()}
    assert kinds == {
        "good.txt": "Keep",
        "page.txt": "Keep",
        "loop": "Failed",
        "parent": "Drop",
        "out.txt": "Drop",
        "gone.txt": "Failed",
        "pipe.txt": "Drop",
    }
    for result in found.values():
        if isinstance(result.verdict, Drop | Failed):
            assert str(tmp_path) not in repr(result.verdict)


def test_an_unreadable_file_fails_alone(raw: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (raw / "locked.txt").write_text(ARTICLE)
    (raw / "open.txt").write_text(ARTICLE)
    real = os.open

    def locked(path: Path, *args: int) -> int:
        if Path(path).name == "locked.txt":
            raise PermissionError(13, "Permission denied", str(path))
        return real(path, *args)

    monkeypatch.setattr(os, "open", locked)

    found = results(raw)

    assert found["locked.txt"].verdict == Failed(
        stage="sources", error="cannot be read: Permission denied"
    )
    assert isinstance(found["open.txt"].verdict, Keep)


@POSIX
@pytest.mark.skipif(hasattr(os, "geteuid") and os.geteuid() == 0, reason="root may read all")
def test_a_file_without_permission_fails_alone(raw: Path) -> None:
    (raw / "locked.txt").write_text(ARTICLE)
    (raw / "locked.txt").chmod(0)

    assert isinstance(results(raw)["locked.txt"].verdict, Failed)


@POSIX
@pytest.mark.parametrize(
    "name",
    [b"new\nline.txt", b"tab\there.txt", b"\xff\xfe.txt", "Ti\u1ebfn\u0323g \u202e.txt".encode(),
     "\U0001f4f0 \u65e5\u672c.txt".encode(), b"100%.txt", b"a\\b.txt", b"-rf.txt", b"$(x).txt"],
)  # fmt: skip
def test_names_of_all_kinds(raw: Path, name: bytes) -> None:
    Path(os.fsdecode(os.path.join(os.fsencode(raw), name))).write_text(ARTICLE)  # noqa: PTH118

    ((safe, result),) = results(raw).items()

    assert isinstance(result.verdict, Keep)
    assert safe.encode()
    assert "\n" not in safe
    assert path_of(raw, safe).read_text() == ARTICLE
