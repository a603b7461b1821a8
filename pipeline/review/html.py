"""The parts of the page that stand in it by the ten thousand, as HTML: a template takes longer.

Text of documents is escaped here, and goes through `glyphs` like everywhere else.
"""

from collections.abc import Sequence
from functools import lru_cache

from markupsafe import Markup, escape

from pipeline.review.glyphs import Run, safe, with_signs
from pipeline.review.index import Link
from pipeline.review.marks import Mark, Segment
from pipeline.review.sides import Row


def marked(parts: Sequence[Run]) -> Markup:
    """Runs as HTML: the text escaped, each sign in an element of its own."""
    if len(parts) == 1 and not parts[0].sign:
        return escape(safe(parts[0].text))
    plain = [run.text for run in parts]
    if safe(whole := "".join(plain)) != whole:
        plain = list(map(safe, plain))
    texts = str(escape("\0".join(plain))).split("\0")  # what is safe has no NUL
    pieces = (
        f'<span class="sign">{text}</span>' if run.sign else text
        for run, text in zip(parts, texts, strict=False)
    )
    return Markup("".join(pieces))  # noqa: S704  (every part of it is escaped above)


def _shown(text: str, *, changed: bool = True) -> str:
    """As `marked` the runs of a text, without making them."""
    return with_signs(str(escape(text)), _drawn, changed=changed)


@lru_cache(1 << 10)
def _drawn(sign: str) -> str:
    return f'<span class="sign">{escape(sign)}</span>'


@lru_cache(1 << 10)
def link(to: Link) -> Markup:
    """A text that leads to another place of the page, or nowhere; most are names of rules."""
    said = f"<bdi>{escape(safe(to.text))}</bdi>"
    if to.href:
        said = f'<a href="{escape(safe(to.href))}">{said}</a>'
    return Markup(said)  # noqa: S704  (escaped above)


def row(beside: Row, anchor: str, language: str) -> Markup:
    """Raw text and the paragraphs it became; the second cell is left open, for what is said of it."""
    kind = "same" if beside.same else ("changed" if beside.clean else "out")
    as_text = f'dir="auto" lang="{escape(safe(language))}"'
    label = "Unchanged" if beside.same else "Clean"
    raw = "".join(_segment(part, anchor) for part in beside.raw)
    clean = (
        f'<p class="prose" {as_text}>{_shown(text, changed=False)}</p>\n' for text in beside.clean
    )
    opening = f'<tr class="{kind}">\n<td class="source" {as_text} data-label="Raw">{raw}</td>\n'
    result = f'<td class="result" data-label="{label}">\n{"".join(clean)}'
    return Markup(f"{opening}{result}")  # noqa: S704  (numbers, and what is escaped)


def segment(part: Segment, anchor: str) -> Markup:
    """One stretch of raw text in the document of this anchor, with the places links lead to."""
    return Markup(_segment(part, anchor))  # noqa: S704  (numbers, and what is escaped below)


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
    rule, label = escape(safe(mark.rule)), escape(safe(mark.label))
    flag, said = ("⚑ ", "flagged") if mark.flag else ("", "read here")
    if not mark.flag and mark.kind != "kept":
        said = mark.kind
    return (
        f'<a class="tag" href="#rule-{rule}">{flag}<bdi>{label}</bdi>'
        f'<span class="vh">, {said}: </span></a>'
    )
