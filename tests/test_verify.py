"""`verify` proves what holds and names every byte that changed."""

from pathlib import Path

import pytest

from corpora import STORY, folder, written
from pipeline.errors import TrailError, UsageError
from pipeline.sinks.stored import Stored
from pipeline.sinks.verify import verify


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    raw = folder(
        tmp_path / "raw",
        story__txt=STORY,
        copy__txt=STORY.replace("Lisbon", "Lisbon  "),
        empty__txt="",
    )
    written(raw, tmp_path / "clean")
    return tmp_path


def broken(top: Path) -> list[str]:
    return [problem for check in verify(Stored(top / "clean")) for problem in check.broken]


def flip(path: Path, at: int = -2) -> None:
    data = bytearray(path.read_bytes())
    data[at] ^= 1
    path.write_bytes(bytes(data))


def test_an_untouched_corpus_holds(corpus: Path) -> None:
    checks = list(verify(Stored(corpus / "clean")))
    assert broken(corpus) == []
    assert [check.name for check in checks] == ["clean", "copy.txt", "story.txt", "templates"]
    assert all("trail replays" in check.holds for check in checks[1:-1])


def test_a_changed_byte_in_raw_is_named(corpus: Path) -> None:
    flip(corpus / "raw" / "story.txt", 120)
    assert broken(corpus) == ["raw story.txt: its bytes changed since the corpus was written"]


def problems(top: Path) -> list[str]:
    """What is broken, also where the manifest itself cannot be read any more."""
    try:
        return broken(top)
    except TrailError as error:
        return [str(error)]


def files(top: Path) -> list[str]:
    return sorted(
        p.relative_to(top / "clean").as_posix() for p in (top / "clean").rglob("*") if p.is_file()
    )


def test_a_changed_byte_in_any_file_of_clean_is_named(corpus: Path) -> None:
    names = files(corpus)
    assert {"manifest.json", "corpus.jsonl", "report/index.html"} < set(names)
    for name in names:
        path = corpus / "clean" / name
        if not path.stat().st_size:
            continue
        before = path.read_bytes()
        flip(path, len(before) // 2)
        assert any(name in problem for problem in problems(corpus)), name
        path.write_bytes(before)
    assert broken(corpus) == []


def test_a_changed_article_is_named_with_the_place(corpus: Path) -> None:
    (path,) = (corpus / "clean" / "articles").glob("*.md")
    path.write_text(path.read_text().replace("harbour master", "harbour mister", 1))
    found = broken(corpus)
    assert any("differs from the replayed text at character" in problem for problem in found)


def test_structure_that_is_not_the_trails_is_named(tmp_path: Path) -> None:
    first, second, third = STORY.split("\n\n")[1:4]
    page = f"<p>{first}</p><blockquote>{second}</blockquote><p>{third}</p>"
    raw = folder(tmp_path / "raw", page__html=f"<!doctype html><html><body>{page}</body></html>")
    written(raw, tmp_path / "clean")
    assert broken(tmp_path) == []
    for name, problem in (
        ("trails/page.html.json", "differs from the replayed text"),
        ("corpus.jsonl", "its blocks are not those of the trail"),
    ):
        path = tmp_path / "clean" / name
        before = path.read_bytes()
        assert b'"quote"' in before
        path.write_bytes(before.replace(b'"quote"', b'"item"', 1))
        assert any(problem in found for found in broken(tmp_path))
        path.write_bytes(before)


def test_a_trail_that_gives_another_text_is_named(corpus: Path) -> None:
    path = corpus / "clean" / "trails" / "story.json"
    path.write_bytes(path.read_bytes().replace(b'"layout.paragraph"', b'"layout.paragrapf"', 1))
    assert any(problem.startswith("trails/story.json") for problem in broken(corpus))


def test_missing_and_foreign_files_are_named(corpus: Path) -> None:
    (corpus / "clean" / "flags.jsonl").unlink()
    (corpus / "clean" / "mine.txt").write_text("x")
    found = broken(corpus)
    assert "flags.jsonl: missing" in found
    assert "mine.txt: not written by this tool" in found


def test_a_missing_raw_file_is_named(corpus: Path) -> None:
    (corpus / "raw" / "copy.txt").unlink()
    assert any("copy.txt" in problem for problem in broken(corpus))


def test_a_folder_without_a_manifest_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="pipeline run"):
        Stored(tmp_path)


@pytest.mark.parametrize("wanted", ["story.txt", "story", "trails/story.json", "stor"])
def test_a_document_is_found_by_any_of_its_names(corpus: Path, wanted: str) -> None:
    assert Stored(corpus / "clean").find(wanted).name == "story.txt"


def test_an_unknown_document_is_answered_with_the_nearest(corpus: Path) -> None:
    with pytest.raises(UsageError, match=r"no document 'stork'.*story\.txt"):
        Stored(corpus / "clean").find("stork")
