"""Lines that name their own field: `Title: …`, `Source: …`, `Section: …`, and addresses."""

import re
from collections.abc import Iterator

from pipeline.lines import Line
from pipeline.model import Rule
from pipeline.stages.metadata import outlets, shapes
from pipeline.stages.metadata.draft import Draft, Evidence, Value
from pipeline.stages.metadata.tables import formulas, labels
from pipeline.stages.metadata.vocabulary import all_languages, alternatives

LABEL = Rule(
    id="metadata.label",
    title="Labelled field",
    why="Feeds and scrapers put the page's fields in front of the text, each behind its name.",
    example="Title: Rates left unchanged\nSection: Economy",
    counter_example="Title fight: two champions meet in Paris on Saturday night.",
    wrong_when="The text is itself a form or a record card.",
)
SOURCE = Rule(
    id="metadata.source",
    title="Source line",
    why="Outlets name the agency or paper that a story was taken from, on a line of its own.",
    example="Source: Reuters",
    counter_example="Source: a person familiar with the talks said they would go on.",
    wrong_when="The line names the source of a table or of a quotation above it.",
)
SOURCE_REVIEW = Rule(
    id="metadata.source-review",
    title="Source line that may belong to a table",
    why="Figures and tables carry a source line too, which is part of the text.",
    example="Rice  4.1\nCoffee  3.9\nSource: Customs",
    counter_example="… he said.\nSource: Reuters",
    wrong_when="The line stands under a table that closes the text.",
    risk="review",
)
URL = Rule(
    id="metadata.url",
    title="Address of the original",
    why="Copies of a story point to where it was published.",
    example="Read the original at https://example.org/rates",
    counter_example="The form is at https://example.org/form until Friday.",
    wrong_when="The address on a line of its own is one that the text is about.",
)
URL_REVIEW = Rule(
    id="metadata.url-review",
    title="Address alone on the last line",
    why="Copies of a story close with its address; other texts close with one they recommend.",
    example="… he said.\nhttps://example.org/2025/rates-left-unchanged",
    counter_example="Read the original at https://example.org/2025/rates-left-unchanged",
    wrong_when="The text points its readers to the address.",
    risk="review",
)
RULES = (LABEL, SOURCE, SOURCE_REVIEW, URL, URL_REVIEW)

_OPEN, _CLOSE = r"[(\[（【]?\s*", r"\s*[)\]）】]?"


def _labelled(table: str) -> re.Pattern[str]:
    return re.compile(
        rf"{_OPEN}(?:{alternatives(all_languages(table))})\s?[:：]\s*(?P<value>\S.*?){_CLOSE}",
        re.IGNORECASE,
    )


_FIELDS = (
    ("title", _labelled(labels.TITLE_LABELS)),
    ("standfirst", _labelled(labels.STANDFIRST_LABELS)),
    ("section", _labelled(labels.SECTION_LABELS)),
)
_SOURCE = _labelled(labels.SOURCE_LABELS)
_AFTER = re.compile(
    r"[(（—–-]?\s*(?:Theo|Via|via|VIA|Selon|Según|Laut)\s(?P<value>[^\W\d_][^,;:.()]{1,40})[)）]?\.?"
)
_URL = re.compile(r"(?:https?://|www\.)[^\s<>\"]{4,500}")
_URL_LINE = re.compile(
    r"(?:[^\W\d_][^\n.!?]{0,60}?(?:\s|[:：]\s?))?(?P<value>(?:https?://|www\.)[^\s<>\"]{4,500}?)\.?"
)
_POINTS_BACK = re.compile(formulas.POINTS_BACK, re.IGNORECASE)
_LONGEST_VALUE = 12
_LIST = re.compile(r"\s*[,;、，；]\s*|\s+(?:and|và|und|et|y|e|&)\s+")


def read_field(text: str, *, longest: int) -> tuple[str, Value] | None:
    """A field's name and value where the line states both; `longest` is in words."""
    for name, pattern in _FIELDS:
        match = pattern.fullmatch(text) if len(text) < 1000 else None
        if match and shapes.size(match["value"]) <= longest:
            return name, Value(name, match["value"], *match.span("value"))
    return None


def take_field(draft: Draft, line: Line) -> bool:
    """Take a line that states a title, standfirst or section; says whether it did."""
    found = read_field(line.text, longest=2 * draft.settings.max_title_words)
    if found is None or draft.has(found[0]):
        return False
    name, value = found
    return draft.take([line], Evidence(LABEL.id, name, "a label names the field", 0.98, (value,)))


def read_source(text: str) -> tuple[Value, ...]:
    """The sources that a line names behind a label, or behind `Theo` or `Via`; none for another line."""
    if len(text) > 300:
        return ()
    match = _SOURCE.fullmatch(text)
    if match and _is_short(match["value"]):
        return tuple(_sources(match["value"], match.start("value")))
    match = _AFTER.fullmatch(text)
    if match and (outlets.agency(match["value"]) or outlets.publisher(match["value"])):
        return (Value("source", match["value"], *match.span("value")),)
    return ()


def _is_short(value: str) -> bool:
    bare = value.rstrip(".")
    sentence = shapes.ends_sentence(value) and shapes.size(value) > 5
    return shapes.size(bare) <= _LONGEST_VALUE and not sentence and not re.search(r"[.!?] ", bare)


def _sources(value: str, start: int) -> Iterator[Value]:
    """One value for each outlet of a list, or the whole; an address becomes a `url`."""
    address = _URL.fullmatch(value)
    if address:
        yield Value("url", value, start, start + len(value))
        return
    bare = value.rstrip(" .") if shapes.has_case(value) else re.split(r"[\s(（]", value)[0]
    parts = _LIST.split(bare)
    listed = len(parts) > 1 and all(
        outlets.agency(part) or outlets.publisher(part) for part in parts
    )
    position = 0
    for part in parts if listed else [bare]:
        at = bare.index(part, position)
        yield Value(
            "source",
            outlets.agency(part) or outlets.publisher(part) or part,
            start + at,
            start + at + len(part),
        )
        position = at + len(part)


def take_source(draft: Draft, line: Line, before: Line | None) -> bool:
    """Take a source line; under what looks like a table it is only flagged. Says whether it was one."""
    values = read_source(line.text)
    if not values:
        return False
    table = before is not None and _is_row(before.text)
    rule, why = (
        (SOURCE_REVIEW, "under a row of figures")
        if table
        else (SOURCE, "a source's label and a name")
    )
    return draft.take([line], Evidence(rule.id, "source", why, 0.6 if table else 0.97, values))


def _is_row(text: str) -> bool:
    """Whether a line looks like a row of a table: short, unclosed, with figures or bars."""
    figures = sum(character.isdigit() for character in text)
    return not shapes.ends_sentence(text) and (figures >= 2 or "|" in text or "\t" in text)


def take_url(draft: Draft, line: Line, *, at_top: bool) -> bool:
    """Take a line that is an address, alone or behind words that call it the original.

    Alone it is sure at the top only; at the end it may be one that the text recommends.
    """
    match = _URL_LINE.fullmatch(line.text) if len(line.text) < 600 else None
    if match is None:
        return False
    lead = line.text[: match.start("value")]
    if lead.strip() and not _POINTS_BACK.search(lead):
        return False
    value = Value("url", match["value"], *match.span("value"))
    sure = at_top or bool(lead.strip())
    rule, why = (
        (URL, "the address of the original")
        if sure
        else (URL_REVIEW, "an address alone at the end")
    )
    return draft.take([line], Evidence(rule.id, "url", why, 0.95 if sure else 0.5, (value,)))
