"""The page a person reads: `clean/report/index.html`, one file that needs nothing else.

No script, no request, no clock. Text of documents reaches the page through `glyphs` and Jinja's
autoescape only, always as text between tags or as a quoted attribute that leads nowhere.
"""

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from pipeline import settings as types
from pipeline.review.glyphs import runs, safe
from pipeline.review.html import link, marked
from pipeline.review.index import Report
from pipeline.review.view import page

__all__ = ["Report", "render"]


def render(report: Report, settings: types.Report) -> str:
    """The page as HTML: the same text for the same input, whatever the order of its parts.

    Raises:
        BrokenStage: a trail does not fit its raw text.

    """
    template = _environment().get_template("report.html")
    return template.render(page=page(report, settings))


def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("pipeline.review"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=_finalize,
    )
    environment.filters |= {
        "number": number,
        "share": share,
        "score": score,
        "counted": counted,
        "runs": runs,
        "marked": marked,
        "link": link,
    }
    return environment


def _finalize(value: object) -> object:
    """The last gate: no control, override or lone surrogate reaches the page from any variable."""
    return safe(value) if isinstance(value, str) and not isinstance(value, Markup) else value


def number(value: int) -> str:
    """A count with thousands set apart."""
    return f"{value:,}"


def share(part: float, whole: float = 1) -> str:
    """Part of a whole in per cent, never rounded to none or all where it is not."""
    if not whole:
        return "0%"
    percent = 100 * part / whole
    if 0 < percent < 0.1:
        return "<0.1%"
    if 99.9 < percent < 100:
        return ">99.9%"
    return f"{percent:.1f}%" if percent % 100 else f"{percent:.0f}%"


def score(value: float) -> str:
    """A similarity, to three places."""
    return f"{value:.3f}"


def counted(value: int, one: str, many: str = "") -> str:
    """A count with its noun, singular or plural."""
    return f"{value:,} {one if value == 1 else many or one + 's'}"
