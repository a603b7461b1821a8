"""The per-document stages, in the order in which they run. This table is the whole registry.

`decode` comes first and apart, because it starts from bytes. Then each stage proposes changes to
the text that the one before it left. Why clutter goes before metadata: `docs/adr/0002`.
"""

from typing import cast

from pipeline.model import Rule, Stage
from pipeline.stages import boilerplate, decode, extract, layout, metadata, normalise, repeats

STAGES: tuple[Stage, ...] = cast(
    "tuple[Stage, ...]",
    (
        extract,  # the article of an HTML page, as deletions on the page's own text
        normalise,  # mojibake, line ends, controls, Unicode NFC, spaces
        boilerplate,  # related links, captions, share bars, newsletter and cookie text
        metadata,  # title, standfirst, date, dateline, author, agency, publisher, source
        repeats,  # passages that stand twice
        layout,  # paragraphs separated by one blank line
    ),
)

RULES: dict[str, Rule] = {
    rule.id: rule for rules in (decode.RULES, *(stage.RULES for stage in STAGES)) for rule in rules
}
