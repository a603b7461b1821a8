"""What the elements of HTML are: which start a block, which close others, which hold no prose.

Source: HTML Living Standard, sections 4 (content models), 13.1.2.4 (optional tags) and 15.3
(rendering: what is laid out as a block).
"""

VOID = frozenset(
    (
        *("area", "base", "basefont", "bgsound", "br", "col", "embed", "frame", "hr", "img"),
        *("input", "link", "meta", "param", "source", "track", "wbr"),
    )
)

BLOCK = frozenset(
    (
        *("address", "article", "aside", "blockquote", "body", "button", "caption", "center"),
        *("dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption"),
        *("figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header"),
        *("hgroup", "hr", "html", "legend", "li", "main", "menu", "nav", "noscript", "object"),
        *("ol", "optgroup", "option", "p", "pre", "search", "section", "select", "summary"),
        *("table", "tbody", "td", "template", "tfoot", "th", "thead", "tr", "ul", "video"),
        *("audio", "svg", "canvas", "math"),
    )
)

HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
CELLS = frozenset(("td", "th"))

# A start tag closes the nearest open element of these, unless a barrier lies between.
CLOSES = {
    "li": frozenset(("li",)),
    "dt": frozenset(("dt", "dd")),
    "dd": frozenset(("dt", "dd")),
    "tr": frozenset(("tr",)),
    "td": CELLS,
    "th": CELLS,
    "tbody": frozenset(("tbody", "thead", "tfoot")),
    "thead": frozenset(("tbody", "thead", "tfoot")),
    "tfoot": frozenset(("tbody", "thead", "tfoot")),
    "option": frozenset(("option",)),
    "optgroup": frozenset(("optgroup", "option")),
    "body": frozenset(("head",)),
}
BARRIERS = {
    "li": frozenset(("ul", "ol", "menu", "dir", "table", "td", "th")),
    "dt": frozenset(("dl", "table", "td", "th")),
    "dd": frozenset(("dl", "table", "td", "th")),
    "tr": frozenset(("table",)),
    "td": frozenset(("table", "tr")),
    "th": frozenset(("table", "tr")),
    "tbody": frozenset(("table",)),
    "thead": frozenset(("table",)),
    "tfoot": frozenset(("table",)),
    "option": frozenset(("select", "datalist")),
    "optgroup": frozenset(("select",)),
    "body": frozenset(("html",)),
}

# An end tag does not reach out of these to close an element around them.
SCOPES = frozenset(("td", "th", "table", "caption", "template", "object", "svg", "math", "button"))
LEAVES_SCOPE = frozenset(("table", "tbody", "thead", "tfoot", "tr", "body", "html"))
