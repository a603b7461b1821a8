from pathlib import Path

import pytest

from pipeline.errors import UsageError
from pipeline.sinks import folder


def made(out: Path, content: str = "old") -> Path:
    out.mkdir(parents=True)
    (out / "manifest.json").write_text(content, encoding="utf-8")
    return out


class Killed(BaseException):
    """Stands for a process that dies: nothing catches it."""


def test_the_new_folder_takes_the_place_of_the_old(tmp_path: Path) -> None:
    out = made(tmp_path / "clean")
    with folder.replacing(out) as new:
        folder.write(new / "a" / "b.txt", b"new")
        assert (out / "manifest.json").read_text() == "old"
    assert [p.name for p in tmp_path.iterdir()] == ["clean"]
    assert (out / "a" / "b.txt").read_bytes() == b"new"
    assert not (out / "manifest.json").exists()


def test_an_error_while_writing_leaves_the_old_folder_whole(tmp_path: Path) -> None:
    out = made(tmp_path / "clean")
    with pytest.raises(Killed), folder.replacing(out) as new:
        folder.write(new / "x", b"half")
        raise Killed
    assert [p.name for p in tmp_path.iterdir()] == ["clean"]
    assert (out / "manifest.json").read_text() == "old"


@pytest.mark.parametrize("dies_at", [1, 2])
def test_a_death_between_the_renames_is_mended_by_the_next_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, dies_at: int
) -> None:
    out = made(tmp_path / "clean")
    rename, calls = Path.rename, []

    def dying(self: Path, target: Path) -> Path:
        calls.append(self)
        if len(calls) == dies_at:
            raise Killed
        return rename(self, target)

    monkeypatch.setattr(Path, "rename", dying)
    with pytest.raises(Killed), folder.replacing(out) as new:
        folder.write(new / "manifest.json", b"new")
    monkeypatch.undo()
    folder.recover(out)
    assert (out / "manifest.json").read_text() == "old"
    assert [p.name for p in tmp_path.iterdir()] == ["clean"]


def test_what_a_killed_run_left_is_cleared(tmp_path: Path) -> None:
    out = made(tmp_path / "clean")
    made(tmp_path / ".clean.new", "half")
    made(tmp_path / ".clean.old", "older")
    folder.recover(out)
    with folder.replacing(out) as new:
        assert list(new.iterdir()) == []
    assert [p.name for p in tmp_path.iterdir()] == ["clean"]


def test_a_folder_of_somebody_else_is_not_replaced(tmp_path: Path) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "thesis.txt").write_text("years of work")
    with pytest.raises(UsageError, match="would be replaced"):
        folder.check_writable(tmp_path / "mine")
    with pytest.raises(UsageError, match="is a file"):
        folder.check_writable(tmp_path / "mine" / "thesis.txt")
    folder.check_writable(tmp_path / "new")
