"""The command line as a user meets it: output, messages, exit codes, no tracebacks."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from corpora import STORY, folder


def pipeline(*arguments: str, cwd: Path, code: int = 0) -> str:
    done = subprocess.run(
        [sys.executable, "-P", "-m", "pipeline", *arguments],
        cwd=cwd,
        capture_output=True,
        text=True,
        check=False,
    )
    assert "Traceback" not in done.stderr, done.stderr
    assert done.returncode == code, done.stdout + done.stderr
    return done.stdout + done.stderr


@pytest.fixture(scope="module")
def top(tmp_path_factory: pytest.TempPathFactory) -> Path:
    top = tmp_path_factory.mktemp("cli")
    folder(
        top / "raw",
        story__txt=STORY,
        copy__txt=STORY.replace("Reuters", "AFP"),
        empty__txt=" \n",
    )
    pipeline("run", cwd=top)
    return top


def test_run_says_what_became_of_every_file(top: Path) -> None:
    said = pipeline("run", cwd=top)
    assert "3 read = 1 written + 1 duplicates + 1 dropped + 0 failed" in said
    assert "clean/report/index.html" in said.replace(os.sep, "/")
    assert json.loads(pipeline("run", "--json", cwd=top))["written"] == 1


def test_run_says_what_crowded_groups_left_out(tmp_path: Path) -> None:
    body, credit = STORY.split("Reporting by")
    files = {
        f"story-{n}__txt": f"{body}Ship number {n} waits outside.\n\nReporting by{credit}"
        for n in range(12)
    }
    folder(tmp_path / "raw", **files)
    (tmp_path / "config.toml").write_text("[duplicates]\nbucket = 2\n")
    assert "times a text shared a passage with so many" in pipeline("run", cwd=tmp_path)


def test_verify_holds_and_then_names_the_damage(top: Path, tmp_path: Path) -> None:
    assert "BROKEN" not in pipeline("verify", cwd=top)
    folder(tmp_path / "raw", story__txt=STORY)
    pipeline("run", cwd=tmp_path)
    (tmp_path / "raw" / "story.txt").write_text(STORY.replace("forty", "fifty"))
    assert "raw story.txt: its bytes changed" in pipeline("verify", cwd=tmp_path, code=1)
    checks = json.loads(pipeline("verify", "--json", cwd=tmp_path, code=1))
    assert [check["name"] for check in checks if check["broken"]] == ["story.txt"]


def test_trace_leads_to_the_raw_bytes(top: Path) -> None:
    said = json.loads(pipeline("trace", "story", "0:30", "--json", cwd=top))
    data = (top / "raw" / "story.txt").read_bytes()
    for origin in said["origins"]:
        ((start, end),) = origin["raw_bytes"]
        assert data[start:end].decode() == origin["raw_text"] == origin["text"]
    assert "as it was" in pipeline("trace", "story.txt", "5", cwd=top)


def test_explain_tells_changes_in_reading_order_and_verdicts(top: Path) -> None:
    said = json.loads(pipeline("explain", "story", "--json", cwd=top))
    assert [change["raw"] for change in said["changes"]] == sorted(
        change["raw"] for change in said["changes"]
    )
    assert said["duplicates"][0]["action"] == "removed"
    text = pipeline("explain", "story", cwd=top)
    assert "metadata.dateline" in text
    assert "Raw characters:" in text
    assert "copy.txt was removed for story.txt" in text or "story.txt was removed for" in text
    assert "scores: Jaccard" in text


def test_rules_and_config_speak_for_themselves(top: Path) -> None:
    assert "layout.paragraph" in pipeline("rules", "layout", cwd=top)
    rules = json.loads(pipeline("rules", "--json", cwd=top))
    assert {"id", "why", "example", "counter_example", "risk", "state"} <= set(rules[0])
    assert "duplicates.near = 0." in pipeline("config", cwd=top)
    assert "[default]" in pipeline("config", cwd=top)


@pytest.mark.parametrize(
    ("arguments", "part"),
    [
        (["run", "nowhere"], "no such folder"),
        (["run", "raw", "--out", "raw/clean"], "apart"),
        (["run", "--config", "none.toml"], "no such file"),
        (["run", "--workers", "-1"], "--workers"),
        (["runn"], "Commands: run"),
        (["explain", "nobody"], "no document 'nobody'"),
        (["trace", "story", "x"], "no OFFSET"),
        (["trace", "story", "9:3"], "greater than the first"),
        (["trace", "story", "999999"], "outside the clean text"),
        (["trace", "empty.txt", "0"], "empty.txt"),
        (["rules", "metadata.nonsense"], "no rule or stage"),
        (["verify", "raw"], "pipeline run"),
    ],
)
def test_a_mistake_is_answered_with_what_to_do(top: Path, arguments: list[str], part: str) -> None:
    assert part in pipeline(*arguments, cwd=top, code=2)


def test_a_broken_configuration_stops_before_anything_is_read(top: Path, tmp_path: Path) -> None:
    (tmp_path / "config.toml").write_text("[duplicates]\nneer = 1\nnear = 2\n")
    said = pipeline("run", str(top / "raw"), cwd=tmp_path, code=2)
    assert "duplicates.neer: unknown key; did you mean 'duplicates.near'?" in said
    assert "duplicates.near = 2" in said
    assert not (tmp_path / "clean").exists()


def test_a_failed_document_gives_exit_code_1_and_the_others_go_on(tmp_path: Path) -> None:
    raw = folder(tmp_path / "raw", story__txt=STORY)
    (raw / "loop.txt").symlink_to("loop.txt")
    said = pipeline("run", cwd=tmp_path, code=1)
    assert "1 written" in said
    assert "1 failed" in said
    assert "circle" in said or "rejected.jsonl" in said


@pytest.mark.skipif(os.name == "nt", reason="signals of POSIX")
def test_an_interrupt_leaves_the_old_corpus_whole(tmp_path: Path) -> None:
    raw = folder(tmp_path / "raw", story__txt=STORY)
    pipeline("run", cwd=tmp_path)
    before = (tmp_path / "clean" / "manifest.json").read_bytes()
    for number in range(3000):
        (raw / f"{number}.txt").write_text(f"{STORY}\n{number} " * 3)
    process = subprocess.Popen(
        [sys.executable, "-P", "-m", "pipeline", "run", "--workers", "1"],
        cwd=tmp_path,
        stderr=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        # A shell that starts the tests in the background has them ignore SIGINT, children too.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),  # noqa: PLW1509
    )
    time.sleep(1.5)
    process.send_signal(signal.SIGINT)
    _, said = process.communicate(timeout=60)
    assert process.returncode == 130, said
    assert "Traceback" not in said
    assert (tmp_path / "clean" / "manifest.json").read_bytes() == before
    assert [p.name for p in tmp_path.iterdir() if p.name.startswith(".clean")] == []


def test_help_has_examples_and_costs_little(top: Path) -> None:
    for arguments in ([], ["run"], ["explain"], ["trace"], ["verify"], ["rules"], ["config"]):
        assert "Examples:" in pipeline(*arguments, "--help", cwd=top)
    loaded = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "pipeline", "--help"],
        capture_output=True,
        text=True,
        check=True,
        cwd=top,
    ).stderr
    for heavy in ("numpy", "datasketch", "ftfy", "trafilatura", "jinja2", "rich"):
        assert f"| {heavy}\n" not in loaded.replace(" ", "").replace("|", "| ")


def test_output_into_a_closed_pipe_is_no_error(top: Path) -> None:
    done = subprocess.run(
        f"'{sys.executable}' -P -m pipeline rules | head -1",
        shell=True,
        cwd=top,
        capture_output=True,
        text=True,
        check=False,
    )
    assert "Traceback" not in done.stderr
