"""The page a person reads: `clean/report/index.html`, one file that needs nothing else.

No script, no request, no clock. Text of documents reaches the page through `glyphs` and Jinja's
autoescape only, always as text between tags or as a quoted attribute that leads nowhere.
"""

from functools import cache

from jinja2 import Environment, PackageLoader, StrictUndefined, Template
from markupsafe import Markup

from pipeline import settings as types
from pipeline.review.balances import accounts, bar
from pipeline.review.figures import counted, number, score, share
from pipeline.review.glyphs import runs, safe
from pipeline.review.html import link, marked
from pipeline.review.index import Report
from pipeline.review.view import page

__all__ = ["Report", "encoded", "render"]


def render(report: Report, settings: types.Report) -> str:
    """The page as HTML: the same text for the same input, whatever the order of its parts.

    Raises:
        BrokenStage: a trail does not fit its raw text.

    """
    return encoded(report, settings).decode()


def encoded(report: Report, settings: types.Report) -> bytes:
    """The same in UTF-8, piece by piece: one sign beyond 16 bits would make a string of the whole
    page four times as large.

    Raises:
        BrokenStage: a trail does not fit its raw text.

    """
    pieces = prepared().generate(page=page(report, settings))
    return b"".join(piece.encode() for piece in pieces)


@cache
def prepared() -> Template:
    """The template of the page with all its parts, read and compiled."""
    environment = _environment()
    for name in environment.list_templates(extensions=["html"]):
        environment.get_template(name)
    return environment.get_template("report.html")


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
        "bar": bar,
        "accounts": accounts,
    }
    return environment


def _finalize(value: object) -> object:
    """The last gate: no control, override or lone surrogate reaches the page from any variable."""
    return safe(value) if isinstance(value, str) and not isinstance(value, Markup) else value
