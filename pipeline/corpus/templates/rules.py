"""The rules of `templates`: one for each kind of evidence besides recurrence itself."""

from pipeline.model import Rule

PHRASE = Rule(
    id="templates.phrase",
    title="A recurring line in which the site speaks to its readers or of its rights is removed",
    why="Newsletter blurbs, follow lines, offers, notices and disclaimers come with the template "
    "of a page. A phrase alone may be the story's; a phrase in a line that stands in several "
    "different stories of one site is the site's.",
    example="Get the stories that matter, every morning in your inbox. (in 6 stories of one site)",
    counter_example="The same line in one story only, or in one story that stands on six pages.",
    wrong_when="A series repeats one sentence with such a phrase as part of its text.",
)
BIOGRAPHY = Rule(
    id="templates.biography",
    title="A recurring note on the author, above or below the text, is removed",
    why="Sites print the same few sentences on an author below each of the author's articles.",
    example="Ana Sousa reports on ports and shipping from Lisbon. (last in 4 of her stories)",
    counter_example="A sentence on the author amid the text.",
    wrong_when="Stories of one author end with the same sentence about the author on purpose.",
)
WEATHER = Rule(
    id="templates.weather",
    title="A recurring weather line above or below the text is removed, whatever its numbers",
    why="Local sites print the weather on every page.",
    example="Today: sunny, 21°C (first in 9 stories, with other numbers)",
    counter_example="The line in a report that speaks of the weather itself.",
    wrong_when="Stories on another subject really end with one form of weather report.",
)
ADDRESS = Rule(
    id="templates.address",
    title="A recurring first or last line that names the site or an address is removed",
    why="What a site says of itself at the edge of many of its pages is no part of the stories.",
    example="The Harbour Gazette has served the coast since 1871. (last in 7 of 20 stories)",
    counter_example="A line that names the site amid the text; a request for comment in two stories.",
    wrong_when="Many stories of a site end with one and the same sentence on its own work.",
)
EDGE = Rule(
    id="templates.edge",
    title="A line that is first or last in most stories of a site is removed",
    why="In any language: a whole sentence that stands word for word at the edge of most of a "
    "site's different stories comes with the template. Questions, short lines, lines whose "
    "numbers differ and the lines of forms stay.",
    example="This project is kept by volunteers since 2009. (last in 14 of 20 stories)",
    counter_example="`The trial continues.`; the first question of a questionnaire.",
    wrong_when="A collection of prayers, poems or reports ends each with one long sentence.",
)
THIN = Rule(
    id="templates.thin",
    title="A recurring line whose evidence is too thin is flagged",
    why="A line that recurs may be the site's or the story's: background is repeated as well. "
    "With fewer stories than the declared minimum, or without a telling word, a person decides.",
    example="Get the stories that matter in your inbox. (in 2 stories of one site)",
    counter_example="A short subheading of a regular column.",
    wrong_when="Applied, it takes background paragraphs and closing formulas of the text.",
    risk="review",
)
GAP = Rule(
    id="templates.gap",
    title="The gap that a removed line leaves is closed",
    why="Paragraphs are separated by one blank line, before a removal and after it.",
    example="The blank line before a removed last line.",
    counter_example="The blank line between two paragraphs that stay.",
    wrong_when="Never: it is white space beside a removed line.",
)
RULES: tuple[Rule, ...] = (PHRASE, BIOGRAPHY, WEATHER, ADDRESS, EDGE, THIN, GAP)
