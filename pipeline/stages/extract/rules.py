"""The rules of the stage: what each label means, and why text under it goes."""

from pipeline.model import Rule

NAME = "extract"


def _rule(name: str, title: str, why: str, shown: tuple[str, str], wrong: str) -> Rule:
    example, counter_example = shown
    return Rule(
        id=f"{NAME}.{name}",
        title=title,
        why=why,
        example=example,
        counter_example=counter_example,
        wrong_when=wrong,
    )


MARKUP = _rule(
    "markup",
    "Tags, comments and what else is no text",
    "A page is text with markup; between two kept characters it becomes nothing, a space or a break.",
    ("</p><p>", "a < b, written with the sign itself"),
    "A page shows markup as its text without escaping it.",
)
SCRIPT = _rule(
    "script",
    "Scripts, styles and data in the page",
    "They stand between paragraphs and are never shown.",
    ("<script>track()</script>", "A listing in `<pre>`"),
    "A page writes its article by script: then it has no text of its own.",
)
ENTITY = _rule(
    "entity",
    "Character references",
    "`&amp;` and `&#8217;` stand for a character.",
    ("Q&amp;A", "AT&T, with a bare ampersand"),
    "A text about HTML is escaped once too little.",
)
SPACE = _rule(
    "space",
    "White space of the source",
    "Line ends and indents inside a paragraph are one space to the reader.",
    ("a line\n    broken in the source", "Verse in `<pre>`"),
    "A style sheet keeps line ends (`white-space: pre`) in an ordinary element.",
)
DATA = _rule(
    "data",
    "The article from the page's data",
    "Some pages carry their text only as data (JSON-LD) for a script to show.",
    ("articleBody: Exports rose.", "A page that shows its text and repeats it as data"),
    "The data hold a shortened text.",
)
INFERRED = Rule(
    id=f"{NAME}.inferred",
    title="Not located to the letter",
    why="The extractor's block could not be found whole on the page; the line it mostly agrees with "
    "is kept.",
    example="A paragraph from which the extractor took an inline widget",
    counter_example="A paragraph found as it stands",
    wrong_when="The part that was not found is no article text.",
    risk="review",
)

_REGION = (
    "The page's own markup says so: an element's name, role, class or id.",
    "A site names the element of its article that way; then the prose is there, and it stays.",
)
_LABELS: dict[str, tuple[str, str, str]] = {
    "navigation": (
        "Menus, breadcrumbs, page numbers",
        "<nav>Home | World | Sport</nav>",
        "A list of places in the story",
    ),
    "header": (
        "What stands over the article",
        "By Jane Doe, 5 May 2020, 10:31",
        "A standfirst",
    ),
    "footer": (
        "What stands under the article",
        "© 2020 The Herald",
        "A closing paragraph",
    ),
    "sidebar": (
        "Columns beside the article",
        "<aside>Weather</aside>",
        "A pull quote in the text",
    ),
    "comments": (
        "Readers' comments",
        "<div class='comments'>",
        "A story that quotes comments",
    ),
    "related": (
        "Teasers of other stories",
        "<div class='related'>",
        "A list of links the text speaks of",
    ),
    "newsletter": (
        "Newsletter forms",
        "<div class='newsletter-signup'>",
        "A story about newsletters",
    ),
    "share": (
        "Share and follow bars",
        "<ul class='share'>",
        "A story about sharing",
    ),
    "author": (
        "Bylines and author boxes",
        "<div class='author-bio'>",
        "A portrait of a writer",
    ),
    "caption": (
        "Captions and picture credits",
        "<figcaption>",
        "A paragraph about a picture",
    ),
    "figure": (
        "Players, galleries, graphics",
        "<video>",
        "A paragraph",
    ),
    "advert": (
        "Advertising",
        "<div class='advert'>",
        "A story about advertising",
    ),
    "consent": (
        "Cookie and privacy notices",
        "<div id='cookie-banner'>",
        "A story about cookies",
    ),
    "overlay": (
        "Layers over the page",
        "<div class='modal'>",
        "A paragraph",
    ),
    "hidden": (
        "What the page does not show",
        "<span hidden>",
        "A paragraph behind a reading limit",
    ),
    "tags": (
        "Keyword lists",
        "<ul class='tags'>",
        "A list in the text",
    ),
    "tools": (
        "Print, correct, send",
        "<div class='tools'>",
        "A list in the text",
    ),
    "form": (
        "Forms and buttons",
        "<button>Send</button>",
        "A questionnaire in the text",
    ),
    "player": (
        "Players",
        "<div class='player'>",
        "A story about a player",
    ),
    "fallback": (
        "Drawings and fallbacks",
        "<noscript>",
        "A paragraph",
    ),
    "head": (
        "The head of the page",
        "<head>",
        "The headline on the page",
    ),
}

DECIDED = (
    _rule(
        "page",
        "Not part of the article",
        "The extractor does not take it for the article, or it stands outside the element that "
        "holds the prose.",
        ("A box of headlines beside the story", "A paragraph between two kept ones"),
        "An article in an unusual layout.",
    ),
    _rule(
        "title",
        "The headline on the page",
        "It is the title, a field; the text starts behind it.",
        ("<h1>Exports rise</h1>", "A subheading"),
        "A first sentence that equals the title is set as a heading.",
    ),
    _rule(
        "link",
        "A line that is one link",
        "Links that stand alone between paragraphs lead to other stories.",
        ("<p><a>Read more: Exports fall</a></p>", "A sentence with a link in it"),
        "A text gives its source in a line that is all link.",
    ),
)
REGIONS = tuple(
    _rule(name, title, _REGION[0], (example, counter), _REGION[1])
    for name, (title, example, counter) in _LABELS.items()
)

RULES: tuple[Rule, ...] = (MARKUP, SCRIPT, ENTITY, SPACE, DATA, INFERRED, *DECIDED, *REGIONS)
