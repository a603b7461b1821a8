import tomllib
from pathlib import Path

import pytest

from pipeline import config
from pipeline.errors import ConfigError
from pipeline.settings import Settings


def write(path: Path, text: str) -> Path:
    path.write_text(text, encoding="utf-8")
    return path


def faults(tmp_path: Path, text: str) -> tuple[str, ...]:
    with pytest.raises(ConfigError) as caught:
        config.load(write(tmp_path / "c.toml", text))
    return caught.value.problems


def test_the_committed_file_is_the_template(root: Path) -> None:
    assert (root / "config.toml").read_text(encoding="utf-8") == config.template()


def test_the_template_gives_the_defaults() -> None:
    data = tomllib.loads(config.template())
    assert data == {
        group: {key: list(v) if isinstance(v, tuple) else v for key, v in values.items()}
        for group, values in _plain(Settings()).items()
    }


def _plain(settings: Settings) -> dict[str, dict[str, object]]:
    import msgspec

    plain: dict[str, dict[str, object]] = msgspec.to_builtins(settings)
    return plain


def test_every_setting_says_what_it_does_and_what_is_allowed() -> None:
    for setting in config.load(None).resolved():
        assert len(setting.description) > 20, setting.key
        assert setting.allowed, setting.key


def test_all_faults_are_reported_at_once(tmp_path: Path) -> None:
    problems = faults(
        tmp_path,
        """
        stray = 1
        [duplicats]
        near = 0.5
        [duplicates]
        near = 1.4
        neer = 0.5
        seed = "a"
        canonical = ["lenght"]
        [rules]
        off = ["layout.paragraf"]
        [decode]
        default = "klingon"
        """,
    )
    text = "\n".join(problems)
    assert len(problems) == 8
    assert "duplicats: unknown table; did you mean 'duplicates'?" in text
    assert "duplicates.near = 1.4: must be a number from 0 to 1" in text
    assert "duplicates.neer: unknown key; did you mean 'duplicates.near'?" in text
    assert "duplicates.seed = 'a': must be a whole number from 1" in text
    assert "'lenght' is no criterion; did you mean 'length'?" in text
    assert "'layout.paragraf' is no rule; did you mean 'layout.paragraph'?" in text
    assert "'klingon' is no text codec" in text
    assert "stray: unknown table" in text


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("[run]\nworkers = true\n", "run.workers = True"),
        ("[run]\nworkers = 1.5\n", "whole number from 0 to 1 024"),
        ("[normalise]\nmojibake = 1\n", "must be a true or false"),
        ("[rules]\noff = 'x'\n", "list of texts"),
        ("run = 3\n", "must be a table, [run]"),
        ("[rules\n", "not valid TOML"),
        ("[rules]\napply = ['layout.paragraph']\n", "is no rule"),
    ],
)
def test_a_fault_says_where_and_what_is_allowed(tmp_path: Path, text: str, part: str) -> None:
    (problem,) = faults(tmp_path, text)
    assert problem.startswith(("c.toml: ", str(tmp_path)))
    assert part in problem


def test_a_missing_file_that_was_asked_for_is_a_fault(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="no such file"):
        config.load(tmp_path / "none.toml")


def test_without_a_file_the_defaults_hold(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert config.load(None).settings == Settings()


def test_origins_name_file_and_command_line(tmp_path: Path) -> None:
    path = write(tmp_path / "mine.toml", "[duplicates]\nnear = 0.6\n")
    resolved = {s.key: s for s in config.load(path, {"run.workers": 1}).resolved()}
    assert resolved["duplicates.near"].origin == "mine.toml"
    assert resolved["duplicates.near"].value == 0.6
    assert resolved["run.workers"].origin == "command line"
    assert resolved["duplicates.seed"].origin == "default"


def test_a_byte_order_mark_is_no_fault(tmp_path: Path) -> None:
    path = tmp_path / "bom.toml"
    path.write_bytes(b"\xef\xbb\xbf[run]\nworkers = 2\n")
    assert config.load(path).settings.run.workers == 2


def test_the_fingerprint_follows_what_may_change_the_result() -> None:
    import msgspec

    base = Settings()
    more_workers = msgspec.structs.replace(base, run=type(base.run)(workers=7))
    other = msgspec.structs.replace(base, duplicates=type(base.duplicates)(near=0.6))
    assert config.fingerprint(base, {}) == config.fingerprint(more_workers, {})
    assert config.fingerprint(base, {}) != config.fingerprint(other, {})
    assert config.fingerprint(base, {}) != config.fingerprint(base, {"ftfy": "9"})
