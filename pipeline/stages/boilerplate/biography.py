"""What follows an article about its author."""

import re

from pipeline.model import Rule
from pipeline.stages.boilerplate.marks import Mark
from pipeline.stages.boilerplate.phrases import keys
from pipeline.stages.boilerplate.view import Page, Row

BIOGRAPHY = Rule(
    id="boilerplate.biography",
    title="Author biographies with a way to reach the author.",
    why="Sites append a standing note about the reporter, with handle or address.",
    example="Ann Lee is a reporter for the Daily Post. Follow her on X @annlee.",
    counter_example="Ann Lee is a reporter who was held for nine days, her lawyer said.",
    wrong_when="An article about a journalist closes by telling how to reach them.",
)
UNSURE = Rule(
    id="boilerplate.biography-unsure",
    title="Closing lines that may be an author's biography.",
    why="Without a handle or address the note reads like a sentence of the article.",
    example="Ann Lee is a senior fellow at the Institute of Trade.",
    counter_example="Ann Lee, a senior fellow, disagreed.",
    wrong_when="The article introduces a person in its last paragraph.",
    risk="review",
)

_HEADINGS = keys(
    """
en: about the author | about the authors | about the writer | author bio | meet the author
  | about our reporter
vi: về tác giả
de: über den autor | über die autorin | zum autor | zur autorin | zur person
fr: à propos de l'auteur | l'auteur
es: sobre el autor | sobre la autora | acerca del autor
pt: sobre o autor | sobre a autora
it: sull'autore | l'autore
nl: over de auteur
pl: o autorze
ru: об авторе
"""
)
_NAME = r"[A-ZÀ-Þ][\w'’.-]+(?: (?:[A-ZÀ-Þ][\w'’.-]*|de|van|von|bin|al)){1,3}"
_ROLE = (
    r"(?:reporter|correspondent|journalist|editor|writer|columnist|contributor|freelance\w*|author"
    r"|producer|analyst"
    r"|professor|lecturer|researcher|fellow|director|photographer|blogger|podcaster|attorney"
    r"|lawyer|scholar|student"
    r"|co-?founder|founder|critic|staff writer|meteorologist|bureau chief|intern|scientist"
    r"|consultant)"
)
_BIO = re.compile(
    rf"(?:•\s*)?{_NAME}(?: and {_NAME})?,? (?:is|are|was|has been|serves as|works as|currently"
    rf" works) "
    rf"(?:currently |also )?(?:a|an|the|one of)?\s?(?:[\w’',&-]+ ){{0,7}}?(?i:{_ROLE})s?\b"
)
_COVERS = re.compile(
    rf"{_NAME} (?:covers|writes about|reports on|writes for|reports for|has written for|has"
    rf" covered) "
)
_REACH = re.compile(
    r"\S+@\S+\.\w|(?:^|[\s(])@\w{2,}|\bcan be (?:reached|found|followed) (?:at|on|via)\b"
    r"|\b(?i:follow|contact|e-?mail|reach) (?:him|her|them|[A-Z]\w+) (?:on|at|via)\b"
)
_LAST_ROWS = 5
_LONGEST = 110


def biographies(page: Page, known: frozenset[int]) -> list[Mark]:
    """Biographies with no more than a few other lines after them; the first lines are never one."""
    marks: list[Mark] = []
    others = 0
    for index in reversed(range(2, len(page.rows))):
        row = page.rows[index]
        if index in known:
            continue
        if row.key in _HEADINGS and others + len(marks) > 0:
            marks.append(Mark(index, index, UNSURE, "biography", "a heading of author notes"))
        elif row.key and row.size <= _LONGEST and _is_bio(row):
            marks.append(_bio(index, row))
        else:
            others += 1
        if others == _LAST_ROWS:
            break
    return marks


def _is_bio(row: Row) -> bool:
    return _BIO.match(row.text) is not None or _COVERS.match(row.text) is not None


def _bio(index: int, row: Row) -> Mark:
    if _REACH.search(row.text):
        why = "name and role among the last lines, with a way to reach the author"
        return Mark(index, index, BIOGRAPHY, "biography", why)
    return Mark(index, index, UNSURE, "biography", "name and role among the last lines")
