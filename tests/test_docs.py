"""Generated pages are fresh, commands that are shown exist, links lead somewhere."""

import re
import runpy
import shlex
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from pipeline.cli import COMMANDS, cli
from pipeline.registry import RULES

PAGES = ["README.md", "CONTRIBUTING.md", "CHANGELOG.md", *sorted(
    str(p.relative_to(Path(__file__).parent.parent))
    for p in (Path(__file__).parent.parent / "docs").rglob("*.md")
)]  # fmt: skip


def test_generated_pages_are_fresh(root: Path) -> None:
    pages = runpy.run_path(str(root / "docs" / "generate.py"))["pages"]()
    stale = [name for name, text in pages.items() if (root / name).read_text("utf-8") != text]
    assert stale == [], "run `make docs`"


@pytest.mark.parametrize("page", PAGES)
def test_links_lead_to_files_that_are_there(root: Path, page: str) -> None:
    text = (root / page).read_text(encoding="utf-8")
    links = re.findall(r"\]\(([^)#\s]+)[^)]*\)", text)
    local = [link for link in links if not re.match(r"[a-z]+:", link)]
    assert [link for link in local if not ((root / page).parent / link).exists()] == []


def shown_commands(root: Path) -> Iterator[tuple[str, list[str]]]:
    for page in PAGES:
        text = (root / page).read_text(encoding="utf-8")
        for block in re.findall(r"```(?:sh|console|bash)\n(.*?)```", text, re.DOTALL):
            for line in block.splitlines():
                if line.startswith("pipeline "):
                    yield page, shlex.split(line.split("|")[0].split(" > ")[0], comments=True)


def test_every_command_that_is_shown_parses(root: Path) -> None:
    shown = list(shown_commands(root))
    assert len(shown) >= 6
    for page, (_, name, *arguments) in shown:
        with click.Context(cli) as context:
            command = cli.get_command(context, name)
        assert command is not None, f"{page}: no command {name}"
        command.make_context(f"pipeline {name}", arguments)


def test_every_command_has_help_with_examples() -> None:
    with click.Context(cli) as context:
        for name in COMMANDS:
            command = cli.get_command(context, name)
            assert command is not None
            assert (command.help or "").startswith(COMMANDS[name].split(".")[0].split(",")[0][:20])
            assert "Examples:" in (command.epilog or "")


def test_every_rule_is_documented_in_full() -> None:
    for rule in RULES.values():
        for part in (rule.title, rule.why, rule.example, rule.counter_example, rule.wrong_when):
            assert part.strip(), rule.id
        assert rule.example != rule.counter_example, rule.id
        assert re.fullmatch(r"[a-z]+\.[a-z-]+", rule.id), rule.id


def test_readme_and_ci_run_the_same_tests(root: Path) -> None:
    assert "make test" in (root / "README.md").read_text(encoding="utf-8")
    last = (root / ".ci" / "run").read_text(encoding="utf-8").rstrip().splitlines()[-1]
    assert last == "make test"


def test_the_five_cases_are_explained_with_scores_places_and_reasons(root: Path) -> None:
    page = (root / "docs" / "explain.md").read_text(encoding="utf-8")
    near, excerpt, revision, template, chain = page.split("\n## ")[1:]
    for case, relation in ((near, "near"), (excerpt, "excerpt"), (revision, "revision")):
        assert f": {relation}\n" in case
        assert re.search(r"was removed for .*\n +because .* needs \d+ %", case)
        assert "was chosen by" in case
    assert "related and not merged: template" in template
    assert "they differ" in template
    assert "3,150 | 4,200" in template
    assert "reservoir-3.txt was removed for reservoir-2.txt" in chain
    assert "and is no copy of reservoir-1.txt" in chain
    for case in (near, excerpt, revision, template, chain):
        assert "scores: Jaccard" in case
        assert re.search(r"\d+:\d+ = \d+:\d+  ['\"]", case)
