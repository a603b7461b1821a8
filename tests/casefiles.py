"""Reader for hand-made cases: Markdown files under `tests/cases/<stage>/`.

A case is a `## title` with `key: value` lines and fenced blocks:

    ## A dateline with agency and date

    why: Wire copy opens with place, date and agency; they are metadata, not text.
    kind: positive
    rules: metadata.dateline
    not-rules: metadata.byline
    field agency: Reuters
    field dateline: Hanoi
    flags: metadata.something

    ````input
    HANOI, May 5 (Reuters) - Exports rose.
    ````

    ````expected
    Exports rose.
    ````

`kind` is `positive`, `negative` (nothing may change: no `expected` block) or `known-failure`
(what should come out but does not yet; strict, so an improvement is noticed). `rules` are those
that must have acted, `not-rules` those that must not; `field` lines the metadata that must be
found, all of it; `flags` the review rules that must have flagged something without cutting it. In
input and expected, `\\uXXXX`, `\\xXX`, `\\t` and `\\\\` stand for the character. The stage named by
the folder runs, then `layout`; under `tests/cases/pipeline/` all stages run.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

CASES = Path(__file__).parent / "cases"
_BLOCK = re.compile(r"^````(input|expected)\n(.*?)^````$", re.MULTILINE | re.DOTALL)
_ESCAPE = re.compile(r"\\(u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|t|\\)")


@dataclass(frozen=True)
class Case:
    """One case, with where it stands."""

    stage: str
    where: str
    title: str
    why: str
    kind: str
    input: str
    expected: str | None
    rules: tuple[str, ...] = ()
    not_rules: tuple[str, ...] = ()
    flags: tuple[str, ...] = ()
    fields: tuple[tuple[str, str], ...] = field(default=())


def all_cases() -> list[Case]:
    """Every case of every stage, in the order of the files."""
    return [case for path in sorted(CASES.glob("*/*.md")) for case in _cases_of(path)]


def _cases_of(path: Path) -> Iterator[Case]:
    for part in re.split(r"^## ", path.read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]:
        title = part.split("\n", 1)[0].strip()
        blocks = {name: _unescape(text[:-1]) for name, text in _BLOCK.findall(part)}
        head = _BLOCK.sub("", part).split("\n")[1:]
        values = dict(
            _pair(line) for line in head if ": " in line and not line.startswith("field ")
        )
        fields = [_pair(line.removeprefix("field ")) for line in head if line.startswith("field ")]
        yield Case(
            stage=path.parent.name,
            where=f"{path.parent.name}/{path.name}",
            title=title,
            why=values["why"],
            kind=values["kind"],
            input=blocks["input"],
            expected=blocks.get("expected"),
            rules=_names(values.get("rules", "")),
            not_rules=_names(values.get("not-rules", "")),
            flags=_names(values.get("flags", "")),
            fields=tuple(sorted(fields)),
        )


def _pair(line: str) -> tuple[str, str]:
    key, value = line.split(": ", 1)
    return key.strip(), _unescape(value.strip())


def _names(text: str) -> tuple[str, ...]:
    return tuple(name.strip() for name in text.split(",") if name.strip())


def _unescape(text: str) -> str:
    def character(match: re.Match[str]) -> str:
        code = match.group(1)
        if code == "\\":
            return "\\"
        return "\t" if code == "t" else chr(int(code[1:], 16))

    return _ESCAPE.sub(character, text)
