"""The parts of the page that stand in it by the ten thousand, as HTML: a template takes longer.

Text of documents is escaped here, and goes through `glyphs` like everywhere else.
"""

from collections.abc import Sequence

from markupsafe import Markup, escape

from pipeline.review.glyphs import Run, safe
from pipeline.review.marks import Mark, Segment


def marked(parts: Sequence[Run]) -> Markup:
    """Runs as HTML: the text escaped, each sign in an element of its own."""
    texts = str(escape("\0".join(safe(run.text) for run in parts))).split("\0")  # `safe` has no NUL
    pieces = (
        f'<span class="sign">{text}</span>' if run.sign else text
        for run, text in zip(parts, texts, strict=False)
    )
    return Markup("".join(pieces))  # noqa: S704  (every part of it is escaped above)


def segment(part: Segment, anchor: str) -> Markup:
    """One stretch of raw text in the document of this anchor, with the places links lead to."""
    places = "".join(f'<span class="anchor" id="{anchor}-c{place}"></span>' for place in part.ids)
    return Markup(f"{places}{_stretch(part)}")  # noqa: S704  (numbers, and what is escaped below)


def _stretch(part: Segment) -> str:
    """Blank changes are drawn faintly: there are many and they lose nothing."""
    mark = part.mark
    opening = tag(mark) if mark is not None and part.opens else ""
    head = marked(part.head)
    if part.kind == "kept":
        if mark is None:
            return head
        return f'<mark class="{"flagged" if mark.flag else "evidence"}">{opening}{head}</mark>'
    if part.blank and not part.opens:
        after = f"<i>→</i>{marked(part.after)}" if part.became else ""
        return f'<span class="quiet" aria-hidden="true">{head}{after}</span>'
    family = escape(part.family)
    if part.kind == "removed":
        return f'<span class="cut f-{family}">{opening}<del>{head}</del>{_folded(part)}</span>'
    old = f'<del>{head}</del><i aria-hidden="true">→</i>' if part.text else ""
    return f'<span class="swap f-{family}">{opening}{old}<ins>{marked(part.after)}</ins></span>'


def _folded(part: Segment) -> str:
    """The rest of a long cut, to be unfolded."""
    if part.rest_length <= 0:
        return ""
    more = f" … {part.unshown:,} more in the raw file" if part.unshown else ""
    said = f"<summary>{part.rest_length:,} more characters of this</summary>"
    return f'<details class="rest">{said}<del>{marked(part.rest)}</del>{more}</details>'


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
