"""Lines that are clutter by their wording: the shape that all such families share.

A family is a rule with tables. Three grades of evidence:
`anywhere`: the whole line is this phrase, and nobody writes it as a line of an article;
`edge`: the phrase is also an ordinary word, so it counts before all prose, after all prose, or
beside a line that is clutter already;
`between`: the same, but within the prose other clutter must stand on both sides;
`outside`: the phrase could also be a subheading, so it counts before and after all prose only;
`pattern`: a regular expression that must match the line's key from its start, for lines that vary;
a colon at the end is left on, because such a line announces what follows;
`inside`: such expressions that leave their beginning open, each with what stands in every match.
A line with quotation marks or a reporting verb is somebody's sentence and matches no pattern.
"""

import re
from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

from pipeline.model import Rule
from pipeline.stages.boilerplate.marks import Mark
from pipeline.stages.boilerplate.shapes import is_title
from pipeline.stages.boilerplate.view import Page, Row, is_prose

_MENU = 3
_NOTHING = r"(?!)"
_REPORTED = re.compile(
    r"[\"“”„«»「『]|\b(?:said|says|told|asked|added|replied|sagte|sagt|erklärte"
    r"|a déclaré|a dit|dijo|afirmó|disse|ha detto|zei|powiedział|сказал|заявил|nói|cho biết"
    r"|mengatakan|sade|sanoi)\b|[说說]道|表示[，,:：]"
)
_WHOLE = "the whole line is a phrase of this kind"
_WORDED = "the line is worded like this kind of clutter from its start"


class Family(NamedTuple):
    """A rule and its tables; `longest` is the size in words above which a line is no such clutter."""

    rule: Rule
    label: str
    anywhere: frozenset[str] = frozenset()
    edge: frozenset[str] = frozenset()
    between: frozenset[str] = frozenset()
    outside: frozenset[str] = frozenset()
    pattern: str = _NOTHING
    inside: tuple[tuple[str, re.Pattern[str]], ...] = ()
    longest: int = 30

    def reads(self, wording: str) -> bool:
        """Whether a line is worded like this kind of clutter."""
        if _compiled(self.pattern).match(wording):
            return True
        return bool(self.inside) and _matches(self.inside, wording)


class Table(NamedTuple):
    """Families in order, with the first of each phrase that is clutter anywhere, or in its place.

    `pattern` matches what that of any family does, `inside` are the expressions of them all: few
    lines match, so that most are told in one go. `longest` is that of the family with the longest.
    """

    families: tuple[Family, ...]
    anywhere: dict[str, Family]
    placed: dict[str, Family]
    pattern: re.Pattern[str]
    inside: tuple[tuple[str, re.Pattern[str]], ...]
    longest: int

    def reads(self, wording: str) -> bool:
        """Whether a line is worded like any kind of clutter here."""
        return self.pattern.match(wording) is not None or _matches(self.inside, wording)


def table(*families: Family) -> Table:
    """What `by_wording` and `by_place` look rows up in."""
    anywhere = {key: family for family in reversed(families) for key in family.anywhere}
    placed = {key: family for family in reversed(families) for key in _placed(family)}
    pattern = re.compile(any_of(*(family.pattern for family in families)))
    inside = tuple(expression for family in families for expression in family.inside)
    longest = max(family.longest for family in families)
    return Table(families, anywhere, placed, pattern, inside, longest)


def is_reported(text: str) -> bool:
    """Whether a line quotes or reports somebody, so that its words are the article's."""
    return _REPORTED.search(text) is not None


def any_of(*patterns: str) -> str:
    """Patterns on keys as one expression, to be matched at the start of a key."""
    return "(?:" + "|".join(patterns) + ")"


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    """A family's own pattern, which is needed where that of all of them matches."""
    return re.compile(pattern)


def _matches(expressions: Iterable[tuple[str, re.Pattern[str]]], wording: str) -> bool:
    return any(sign in wording and pattern.match(wording) for sign, pattern in expressions)


def within(*expressions: tuple[str, str]) -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Expressions that do not say how a key begins, each after words that no match is without."""
    return tuple((sign, re.compile(pattern)) for sign, pattern in expressions)


def by_wording(page: Page, table: Table) -> list[Mark]:
    """The rows that are clutter by their own wording, wherever they stand."""
    marks = []
    for index, row in enumerate(page.rows):
        if not row.key or row.wrapped:
            continue
        family = _worded(row, table)
        if family is not None:
            why = _WHOLE if row.key in family.anywhere else _WORDED
            marks.append(Mark(index, index, family.rule, family.label, why))
    return marks


def _worded(row: Row, table: Table) -> Family | None:
    """The first family that the row belongs to, taken by itself."""
    whole = table.anywhere.get(row.key)
    wording = f"{row.key}:" if row.text.endswith((":", "：")) else row.key
    if whole is None and (row.size > table.longest or not table.reads(wording)):
        return None
    for family in table.families:
        if family is whole:
            return family
        if row.size <= family.longest and family.reads(wording) and not is_reported(row.text):
            return family
    return None


def by_place(page: Page, table: Table, known: frozenset[int]) -> list[Mark]:
    """The rows whose wording is clutter only at the edges of a page or beside other clutter."""
    kinds = table.placed
    waiting = [
        index
        for index, row in enumerate(page.rows)
        if row.key in kinds and index not in known and not row.wrapped and not row.stop
        if not _runs_on(page, index)
    ]
    if not waiting:
        return []
    setting = _setting(page, waiting, known)
    cluttered = set(known)
    marks = []
    for index in (*waiting, *reversed(waiting)):
        family = kinds[page.rows[index].key]
        why = _place(setting, index, family, cluttered)
        if why and index not in cluttered:
            marks.append(Mark(index, index, family.rule, family.label, why))
            cluttered.add(index)
    return marks


def _placed(family: Family) -> frozenset[str]:
    return family.edge | family.between | family.outside


class _Setting(NamedTuple):
    """What a lone word is judged by: the page, its menus, and what kind of page it is.

    `menus`: rows in a run of at least three such words. `titled`: a headline stands above the
    prose. `listing`: most words stand in short lines, so that these are what the page is about.
    """

    page: Page
    menus: frozenset[int]
    titled: bool
    listing: bool


def _setting(page: Page, waiting: list[int], known: frozenset[int]) -> _Setting:
    runs: list[list[int]] = []
    for index in waiting:
        if runs and runs[-1][-1] + 1 == index:
            runs[-1].append(index)
        else:
            runs.append([index])
    menus = frozenset(index for run in runs if len(run) >= _MENU for index in run)
    above = range(max(page.first, 0))
    titled = any(i not in known and i not in waiting and is_title(page.rows[i]) for i in above)
    rest = [row for index, row in enumerate(page.rows) if index not in known]
    prose = sum(row.size for row in rest if is_prose(row))
    return _Setting(page, menus, titled, prose < sum(row.size for row in rest) / 2)


def _runs_on(page: Page, index: int) -> bool:
    """Whether the next line goes on with the sentence that the row begins."""
    if index + 1 >= len(page.rows):
        return False
    after = page.rows[index + 1]
    return after.stop and after.line.gap == 0 and after.size >= 3 and after.text[0].islower()


def _place(setting: _Setting, index: int, family: Family, cluttered: set[int]) -> str | None:
    """Where the row stands, if that makes it clutter."""
    page, row = setting.page, setting.page.rows[index]
    beside = (index - 1 in cluttered) + (index + 1 in cluttered)
    announces = row.text.endswith((":", "："))
    outside = page.head(index) or page.tail(index)
    if outside and not (announces or _may_be_heading(setting, index, family, cluttered)):
        return f"a word of page furniture, {'before' if page.head(index) else 'after'} all prose"
    if (beside and row.key in family.edge) or (beside == 2 and row.key in family.between):
        return "a word of page furniture beside other clutter"
    return None


def _may_be_heading(setting: _Setting, index: int, family: Family, cluttered: set[int]) -> bool:
    """Whether a lone word outside the prose may be a title or a heading of its own.

    Above the prose it may be the title, where no other line is. A word that could be a heading may
    be one wherever it stands alone before the prose, or between short lines that are the document.
    """
    page = setting.page
    doubtful = page.rows[index].key not in family.edge
    alone = not {index - 1, index + 1} & cluttered and index not in setting.menus
    if doubtful and alone and (setting.listing or page.head(index)):
        return True
    last = index + 1 == page.first and index - 1 not in cluttered
    return last and (doubtful or not setting.titled)
