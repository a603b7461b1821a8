"""The parts of the page that stand in it by the ten thousand, as HTML: a template takes longer.

Text of documents is escaped here, and goes through `glyphs` like everywhere else.
"""

from collections.abc import Collection, Iterable, Sequence
from functools import lru_cache

import markupsafe
from markupsafe import Markup

from pipeline.model import LocatedField, LocatedNote
from pipeline.review.glyphs import Run, safe, with_signs
from pipeline.review.index import Link
from pipeline.review.marks import Mark, Segment
from pipeline.review.sides import Row


def escape(text: str) -> str:
    """A text as HTML, to be joined with others: a plain string."""
    return str(markupsafe.escape(text))


def inline(text: str) -> str:
    """A name, a value or a message as HTML."""
    return escape(safe(text))


def marked(parts: Sequence[Run]) -> Markup:
    """Runs as HTML: the text escaped, each sign in an element of its own."""
    if len(parts) == 1 and not parts[0].sign:
        return Markup(escape(safe(parts[0].text)))  # noqa: S704  (escaped)
    plain = [run.text for run in parts]
    if safe(whole := "".join(plain)) != whole:
        plain = list(map(safe, plain))
    texts = escape("\0".join(plain)).split("\0")  # what is safe has no NUL
    pieces = (
        f'<span class="sign">{text}</span>' if run.sign else text
        for run, text in zip(parts, texts, strict=False)
    )
    return Markup("".join(pieces))  # noqa: S704  (every part of it is escaped above)


def _shown(text: str, *, changed: bool = True) -> str:
    """As `marked` the runs of a text, without making them."""
    return with_signs(escape(text), _drawn, changed=changed)


@lru_cache(1 << 10)
def _drawn(sign: str) -> str:
    return f'<span class="sign">{escape(sign)}</span>'


@lru_cache(1 << 10)
def link(to: Link) -> Markup:
    """A text that leads to another place of the page, or nowhere; most are names of rules."""
    said = f"<bdi>{inline(to.text)}</bdi>"
    if to.href:
        said = f'<a href="{inline(to.href)}">{said}</a>'
    return Markup(said)  # noqa: S704  (escaped above)


def table(rows: Iterable[Row], anchor: str, language: str, places: Collection[int]) -> str:
    """The rows of a document of this anchor, raw beside clean; links lead to `places` alone."""
    as_text = f'dir="auto" lang="{inline(language)}"'
    parts: list[str] = []
    for row in rows:
        parts += [
            _row(row, anchor, as_text),
            *(_aside(mark, anchor, places) for mark in row.asides),
            "</td>\n</tr>\n",
        ]
    return "".join(parts)


def running(column: Iterable[Segment], anchor: str) -> str:
    """The raw text of a document that has no clean text."""
    return "".join(_segment(part, anchor) for part in column)


def _row(row: Row, anchor: str, as_text: str) -> str:
    """Raw text and the paragraphs it became; the second cell is left open, for what is said of it."""
    kind = "same" if row.same else ("changed" if row.clean else "out")
    label = "Unchanged" if row.same else "Clean"
    raw = running(row.raw, anchor)
    clean = "".join(
        f'<p class="prose" {as_text}>{_shown(text, changed=False)}</p>\n' for text in row.clean
    )
    opening = f'<tr class="{kind}">\n<td class="source" {as_text} data-label="Raw">{raw}</td>\n'
    return f'{opening}<td class="result" data-label="{label}">\n{clean}'


def _segment(part: Segment, anchor: str) -> str:
    places = "".join(f'<span class="anchor" id="{anchor}-c{place}"></span>' for place in part.ids)
    return f"{places}{_stretch(part)}"


def _stretch(part: Segment) -> str:
    """Blank changes are drawn faintly: there are many and they lose nothing."""
    mark = part.mark
    opening = tag(mark) if mark is not None and part.opens else ""
    head = _shown(part.head, changed=part.kind != "kept")
    if part.kind == "kept":
        if mark is None:
            return head
        return f'<mark class="{"flagged" if mark.flag else "evidence"}">{opening}{head}</mark>'
    if part.blank and not part.opens:
        after = f"<i>→</i>{_shown(part.became)}" if part.became else ""
        return f'<span class="quiet" aria-hidden="true">{head}{after}</span>'
    family = escape(part.family)
    if part.kind == "removed":
        return f'<span class="cut f-{family}">{opening}<del>{head}</del>{_folded(part)}</span>'
    old = f'<del>{head}</del><i aria-hidden="true">→</i>' if part.text else ""
    return f'<span class="swap f-{family}">{opening}{old}<ins>{_shown(part.became)}</ins></span>'


def _folded(part: Segment) -> str:
    """The rest of a long cut, to be unfolded."""
    if part.rest_length <= 0:
        return ""
    more = f" … {part.unshown:,} more in the raw file" if part.unshown else ""
    said = f"<summary>{part.rest_length:,} more characters of this</summary>"
    return f'<details class="rest">{said}<del>{_shown(part.rest)}</del>{more}</details>'


def tag(mark: Mark) -> str:
    """The label of a marked place, which leads to its rule."""
    rule, label = inline(mark.rule), inline(mark.label)
    flag, said = ("⚑ ", "flagged") if mark.flag else ("", "read here")
    if not mark.flag and mark.kind != "kept":
        said = mark.kind
    return (
        f'<a class="tag" href="#rule-{rule}">{flag}<bdi>{label}</bdi>'
        f'<span class="vh">, {said}: </span></a>'
    )


def _aside(mark: Mark, anchor: str, places: Collection[int]) -> str:
    """What is known of a marked place, beside it: rule, evidence, values, items."""
    flag, sign = (" flag", "⚑ ") if mark.flag else ("", "")
    did = "flagged" if mark.flag else ("read here" if mark.kind == "kept" else mark.kind)
    rule, family = inline(mark.rule), inline(mark.rule.partition(".")[0])
    return (
        f'<div class="aside f-{family}{flag}">\n'
        f'<p class="did"><b class="family">{sign}<bdi>{inline(mark.label)}</bdi></b>\n'
        f' {did} by <a class="ruleid" href="#rule-{rule}">{rule}</a>\n'
        f"{_repeated(mark.note, anchor, places) if mark.note else ''}</p>\n"
        f"{_why(mark.note) if mark.note else ''}"
        f"{_values(mark.fields)}"
        f"{_items(mark.note) if mark.note else ''}</div>"
    )


def _repeated(note: LocatedNote, anchor: str, places: Collection[int]) -> str:
    """What a repeat repeats, and how alike the two are."""
    said = ""
    if note.twin:
        start, end = note.twin
        place = f"{anchor}-c{start}" if start in places else anchor
        said = f'; repeats <a href="#{place}">characters {start:,}–{end:,}</a>\n'
    return said if note.score is None else f"{said}(similarity {note.score:.3f})\n"


def _why(note: LocatedNote) -> str:
    return f'<p class="why"><bdi>{inline(note.why)}</bdi></p>' if note.why else ""


def _values(fields: Iterable[LocatedField]) -> str:
    """The values that were read off a place."""
    found = "".join(
        f"<div><dt><bdi>{inline(field.name)}</bdi></dt>"
        f'<dd class="prose" dir="auto">{inline(field.value)}</dd></div>\n'
        for field in fields
    )
    return f"<dl>\n{found}</dl>\n" if found else ""


def _items(note: LocatedNote) -> str:
    """The entries of a removed block."""
    found = "".join(
        f'<li dir="auto"><b>{inline(item.title)}</b>'
        f"{f' {inline(item.blurb)}' if item.blurb else ''}</li>\n"
        for item in note.items
    )
    return f'<ol class="items">\n{found}</ol>\n' if found else ""
