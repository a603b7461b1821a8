"""The rules of this stage."""

from pipeline.model import Rule

RUN = Rule(
    id="repeats.run",
    title="A run of passages that stands twice",
    why="Page templates print the body once for the screen and once for print or sharing, editors "
    "paste a text twice, and feeds open with the lead that the body brings again.",
    example="Ten paragraphs, then the same ten again: the second ten go. The first copy cut short "
    "by “Read more”, then the whole text: the short one goes.",
    counter_example="A chorus, a numbered clause, a form or a transcript answer that stands twice "
    "on purpose; a run shorter than [repeats] min_words; a paragraph with another number in it.",
    wrong_when="A writer repeats forty words or more of prose for effect, word for word.",
)
NEAR = Rule(
    id="repeats.near",
    title="Passages that stand almost twice, or twice on purpose",
    why="Two versions of one passage in one text are often an update pasted below the old state; "
    "which numbers or names hold is for a person to say.",
    example="“Exports rose 5 per cent in May …” and, further down, the same paragraph with 6.",
    counter_example="Two paragraphs of one subject with other words.",
    wrong_when="The passages are entries of one form: results, bulletins, programme notes.",
    risk="review",
)
PULL_QUOTE = Rule(
    id="repeats.pull-quote",
    title="A short paragraph whose words stand in another one",
    why="Pull quotes, teasers and highlighted sentences repeat a sentence of the article.",
    example="“We will not sign a bad deal,” on a line of its own, and again inside a paragraph.",
    counter_example="A line of verse, a refrain, a list entry; a phrase of a few words.",
    wrong_when="The line introduces what the paragraph then quotes in full, as a heading would.",
    risk="review",
)
