"""Reader for hand-made sites: Markdown files under `tests/sites/`.

A case is a `## title` with `key: value` lines and fenced blocks:

    ## A newsletter blurb below every story

    why: The words address the reader.
    site: https://harbour.example/
    rules: templates.phrase

    ````page 1-4
    {story}

    Sign up for our newsletter.
    ````

    ````clean 1-4
    {story}
    ````

Each number is a page: `{story}` is the story of that number in `stories.txt`, `{lead}` and
`{rest}` its first paragraph and the others, each `{number}` another number. `copies: 5=4` gives
page 5 the story of page 4. A page without a `clean` block must stay as it is. `rules` are those
that must have acted, `flags` those that must have flagged; no others may. `author` is that of all
pages; `site` the beginning of their addresses, unless a block gives its own after the numbers.
`kind: known-failure` marks what is not yet so.
"""

import re
from dataclasses import dataclass
from itertools import count
from pathlib import Path

from pipeline.corpus.templates import Page

SITES = Path(__file__).parent / "sites"
STORIES = [
    tuple(story.strip().split("\n\n"))
    for story in (SITES / "stories.txt").read_text(encoding="utf-8").split("===")
]
_BLOCK = re.compile(
    r"^````(page|clean) (\d+)(?:-(\d+))?(?: (\S+))?\n(.*?)^````$", re.MULTILINE | re.DOTALL
)


@dataclass(frozen=True)
class SiteCase:
    """The pages of one or more sites, and what must become of each."""

    where: str
    title: str
    why: str
    kind: str
    pages: tuple[Page, ...]
    expected: dict[str, str]
    rules: frozenset[str]
    flags: frozenset[str]


def all_sites() -> list[SiteCase]:
    """Every case, in the order of the files."""
    return [
        _case(path.name, part)
        for path in sorted(SITES.glob("*.md"))
        for part in re.split(r"^## ", path.read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]
    ]


def _case(where: str, part: str) -> SiteCase:
    head = _BLOCK.sub("", part).split("\n")[1:]
    values = dict(line.split(": ", 1) for line in head if ": " in line)
    copies = dict(pair.split("=") for pair in values.get("copies", "").split(", ") if pair)
    made: dict[str, dict[str, tuple[str, str]]] = {"page": {}, "clean": {}}
    for kind, first, last, address, body in _BLOCK.findall(part):
        for number in range(int(first), int(last or first) + 1):
            story = STORIES[int(copies.get(str(number), number)) - 1]
            url = address or (f"{values['site']}{number}" if "site" in values else "")
            made[kind][f"{number:02}.html"] = (_filled(body[:-1], story, number), url)
    pages = tuple(_page(name, *of, values.get("author")) for name, of in made["page"].items())
    clean = {name: text for name, (text, _) in made["clean"].items()}
    return SiteCase(
        where=where,
        title=part.split("\n", 1)[0].strip(),
        why=values["why"],
        kind=values.get("kind", "case"),
        pages=pages,
        expected={page.name: clean.get(page.name, page.text) for page in pages},
        rules=frozenset(values.get("rules", "").split(", ")) - {""},
        flags=frozenset(values.get("flags", "").split(", ")) - {""},
    )


def _page(name: str, text: str, url: str, author: str | None) -> Page:
    return Page(name=name, text=text, url=url or None, authors=(author,) if author else ())


def _filled(body: str, story: tuple[str, ...], number: int) -> str:
    numbers = count(number * 7 + 11, 13)
    body = re.sub(r"\{number\}", lambda _: str(next(numbers)), body)
    lead, rest = story[0], "\n\n".join(story[1:])
    whole = f"{lead}\n\n{rest}"
    return body.replace("{story}", whole).replace("{lead}", lead).replace("{rest}", rest)
