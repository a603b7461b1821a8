"""The shape of the code: who may import whom, how large things are, what may not be there."""

import ast
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path
from statistics import median

import pytest

PACKAGE = Path(__file__).parent.parent / "pipeline"
MODULES = sorted(PACKAGE.rglob("*.py"))

# Rooms, from the ground up. A module may import from its own room and from those listed.
CORE = {
    *("errors", "model", "settings", "edits", "compose", "pieces", "lineage"),
    *("characters", "lines", "columns", "words", "hashing", "minhash", "align"),
}
MAY_IMPORT = {
    **dict.fromkeys(CORE, CORE),
    "stages": CORE,
    "corpus": CORE,
    "registry": {*CORE, "stages", "corpus"},
    "config": {*CORE, "stages", "corpus", "registry"},
    "run": {*CORE, "stages", "registry"},
    "trace": {*CORE, "stages", "run"},
    "sources": {*CORE, "stages", "corpus"},
    "engines": {*CORE, "run", "sources"},
    "build": {*CORE, "stages", "corpus", "run", "sources", "engines"},
    "review": {*CORE, "stages", "corpus", "registry", "run", "build"},
    "sinks": {*CORE, "stages", "corpus", "registry", "run", "build", "sources", "config"},
    "cli": {*CORE, "stages", "corpus", "registry", "run", "trace", "config", "build"}
    | {"sources", "sinks", "review", "engines"},
    "__main__": {"cli", "errors"},
    "__init__": set(),
}
MAY_TOUCH_THE_DISK = {"sources", "sinks", "cli", "config", "__main__"}


def room(path: Path) -> str:
    parts = path.relative_to(PACKAGE).parts
    return parts[0] if len(parts) > 1 else path.stem


def imports(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module:
            if node.module == "pipeline":
                yield from (alias.name for alias in node.names)
            elif node.module.startswith("pipeline."):
                yield node.module.split(".")[1]
        elif isinstance(node, ast.Import):
            yield from (a.name.split(".")[1] for a in node.names if a.name.startswith("pipeline."))


@pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(PACKAGE)))
def test_imports_go_downwards(path: Path) -> None:
    here = room(path)
    allowed = MAY_IMPORT[here] | {here, "__version__"}
    assert set(imports(path)) - allowed == set()


@pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(PACKAGE)))
def test_only_the_edges_touch_the_disk(path: Path) -> None:
    if room(path) in MAY_TOUCH_THE_DISK:
        return
    calls = [
        node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
    ]
    disk = {"open", "read_bytes", "read_text", "write_bytes", "write_text", "unlink", "mkdir"}
    assert set(calls) & disk == set()


@pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(PACKAGE)))
def test_modules_stay_small(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) <= 400


def functions() -> Iterator[tuple[str, int]]:
    for path in MODULES:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef):
                doc = ast.get_docstring(node)
                lines = (node.end_lineno or 0) - node.lineno + 1
                yield f"{path.relative_to(PACKAGE)}:{node.name}", lines - _lines(doc)


def _lines(doc: str | None) -> int:
    return doc.count("\n") + 1 if doc else 0


def test_functions_stay_small() -> None:
    sizes = dict(functions())
    assert {name: size for name, size in sizes.items() if size > 50} == {}
    assert median(sizes.values()) <= 10


def tracked(root: Path) -> list[Path]:
    command = ["git", "ls-files", "--cached", "--others", "--exclude-standard"]
    try:
        listed = subprocess.run(command, cwd=root, capture_output=True, text=True, check=True)
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("not a git checkout")
    return [root / name for name in listed.stdout.splitlines() if (root / name).is_file()]


def test_nothing_is_left_to_do_and_nothing_points_to_one_machine(root: Path) -> None:
    bad = re.compile(
        r"\b(TODO|FIXME|XXX)\b|NotImplementedError|/(home|root|work|Users)/\w|https?://[\w.-]*pypi"
    )
    found = []
    for path in tracked(root):
        if path.suffix in {".py", ".md", ".toml", ".txt", ".html", ".css"}:
            if any(path.is_relative_to(root / part) for part in ("raw", "clean", "tests")):
                continue
            for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
                if bad.search(line):
                    found.append(f"{path.relative_to(root)}:{number}")
    assert found == []


def test_constraints_pin_versions_without_an_address(root: Path) -> None:
    lines = (root / "constraints.txt").read_text(encoding="utf-8").splitlines()
    assert all(re.fullmatch(r"[A-Za-z0-9_.-]+==[0-9A-Za-z.]+( ; .+)?", line) for line in lines)
