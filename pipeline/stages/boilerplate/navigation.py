"""Navigation: menus, crumb trails, paging, footer bars."""

import re

from pipeline.model import Rule
from pipeline.stages.boilerplate.families import Family, any_of
from pipeline.stages.boilerplate.marks import Mark
from pipeline.stages.boilerplate.phrases import key_of, keys
from pipeline.stages.boilerplate.tables import navigation as table
from pipeline.stages.boilerplate.view import Page, Row, size_of

NAVIGATION = Rule(
    id="boilerplate.navigation",
    title="Navigation: skip links, menus, paging, tools for the reader.",
    why="Menus and tool bars surround every article of a site.",
    example="Skip to content",
    counter_example="Back to top form, the champion won in three sets.",
    wrong_when="A document that is itself a list of section names, with prose above or below.",
)
CRUMBS = Rule(
    id="boilerplate.crumbs",
    title="Crumb trails.",
    why="The path from the home page to the article stands above the headline.",
    example="Home > News > Asia",
    counter_example="Input > filter > output: how the plant works",
    wrong_when="A diagram in words begins with Home.",
)
FOOTER = Rule(
    id="boilerplate.footer",
    title="Footer links and bars of links.",
    why="Legal and company links close every page.",
    example="About us | Contact | Privacy Policy",
    counter_example="Rice | Wheat | Maize",
    wrong_when="A table row holds the names of site sections.",
)


_FIRST = keys(table.FIRST_CRUMB)
_WORDS = keys(table.TOOLS, table.UI, table.SECTIONS, table.LEGAL)
_ARROW = re.compile(r"\s*(?:>{1,2}|»|›|→|\\|::|＞|〉)\s*|\s+/\s+")
_ARROW_SIGN = re.compile(r"[>»›→\\:＞〉/]")  # no arrow is without one
_BAR_SIGN = re.compile(r"[|•·●‧｜\]]")
_BAR = re.compile(r"\s*(?:\|+|•|·|●|‧|｜|\]\s*\[)\s*")
_PAGE = (
    r"(?:pages?|seite|página|pagina|strona|страница|сторінка|sida|side|sivu|trang|stránka|σελίδα)"
)
_NEXT = r"(?:next|older|newer|last|weiter|nächste|suivant|siguiente|próxima|далее|下一页|次へ|tiếp)"
_PREVIOUS = r"(?:prev(?:ious)?|first|zurück|précédent|anterior|назад|上一页|前へ|trước)"
_NUMBERS = r"(?:\[?\d{1,3}\]?[ ,|.…]{1,3}){1,15}"
_PAGING = any_of(
    rf"{_PAGE}:? \[?\d{{1,3}}\]? ?(?:of|von|de|di|z|из|av|van|trên|sur|/) ?\d{{1,3}}$",
    rf"{_PAGE}:? {_NUMBERS}\[?\d{{0,3}}\]?(?:.{{0,3}}{_NEXT})?$",
    rf"(?:{_PREVIOUS}[ »›|<>]{{1,4}})?{_NUMBERS}{_NEXT}(?:[ »›|<>]{{1,4}}last)?$",
    rf"{_PREVIOUS} ?[|/·•-]? ?{_NEXT}$",
)

FAMILIES = (
    Family(
        NAVIGATION,
        "navigation",
        anywhere=keys(table.TOOLS),
        between=keys(table.UI),
        outside=keys(table.SECTIONS),
        pattern=_PAGING,
        longest=14,
    ),
    Family(FOOTER, "footer", outside=keys(table.LEGAL)),
)


def trails(page: Page) -> list[Mark]:
    """Crumb trails: a path that begins at the home page, or a short path before all prose."""
    return [
        Mark(i, i, CRUMBS, "crumbs", why)
        for i, row in enumerate(page.rows)
        if 2 <= row.size <= 40 and (why := _trail(row, before_prose=page.head(i)))
    ]


def _trail(row: Row, *, before_prose: bool) -> str | None:
    if not _ARROW_SIGN.search(row.text):
        return None
    parts = [part for part in _ARROW.split(row.text) if part]
    if len(parts) < 2:
        return None
    if key_of(parts[0]) in _FIRST:
        return "a path that begins at the home page"
    arrows = any(arrow in row.text for arrow in (">", "»", "›", "＞", "〉"))
    short = len(parts) >= 3 and all(size_of(part) <= 4 for part in parts)
    if arrows and short and before_prose and not row.stop:
        return "a path of short names, before all prose"
    return None


def link_bars(page: Page) -> list[Mark]:
    """Rows of several links in a line, at least half of which are names of sections or legal pages."""
    return [
        Mark(i, i, FOOTER, "footer", "a line of links, most of them sections, tools or legal pages")
        for i, row in enumerate(page.rows)
        if 2 <= row.size <= 80 and _is_link_bar(row)
    ]


def _is_link_bar(row: Row) -> bool:
    if row.stop or not _BAR_SIGN.search(row.text):
        return False
    parts = [key for part in _BAR.split(row.text) if (key := key_of(part))]
    if len(parts) < 2:
        return False
    known = sum(part in _WORDS for part in parts)
    return known >= 2 and known * 2 > len(parts) and all(size_of(part) <= 5 for part in parts)
