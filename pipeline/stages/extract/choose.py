"""Which lines of a page are its article: the extractor's decision, corrected by what the page shows.

The extractor says for each line how much of it belongs to the article. Dropped of what it keeps
are, in this order: the headline (it is a field, not text), lines in a region that says what it is,
teaser cards and captions (`teasers`), lines outside the element that holds the prose, links that
stand alone, lines before and behind the prose that are none, headings that head nothing. Restored
are standfirst and key points between headline and prose (`leadins`), sentences between paragraphs,
what is made as the article's paragraphs are (`kin`), and a paragraph that equals the kept one
beside it.
"""

from collections.abc import Iterable, Sequence
from operator import eq
from typing import NamedTuple

from pipeline.stages.extract import apart, edges, kin, leadins, teasers
from pipeline.stages.extract.conflicts import same_story
from pipeline.stages.extract.draft import (
    CARD,
    HEADLINE,
    KEPT,
    SHARE_OF_PROSE,
    SHARE_OF_SENTENCES,
    SHORTEST_SENTENCE,
    UNKNOWN,
    Draft,
)
from pipeline.stages.extract.elements import CELLS, HEADINGS
from pipeline.stages.extract.facts import Facts, key
from pipeline.stages.extract.survey import Survey

__all__ = ["KEPT", "SHORTEST_SENTENCE", "UNKNOWN", "Choice", "choose"]


_FEWEST_BEHIND = 2  # sentences behind a headline from which they are its article
_SHARE_BEHIND = 0.2  # ... and the share of all sentences that they must have
_TRAIL_LINES = 300  # the way to an article stands at the top of its page


class Choice(NamedTuple):
    """The label of each line (empty: kept), and the line that holds the headline (-1: none)."""

    labels: tuple[str, ...]
    title: int


def choose(survey: Survey, shares: Sequence[float], titles: Iterable[str]) -> Choice:
    """Decide on every line.

    `shares`: how much of each line the extractor keeps (0 to 1). `titles`: what the page's
    metadata give as its title, with or without the site's name.
    """
    draft = Draft(survey, shares)
    take_title(draft, titles)
    drop_regions(draft)
    teasers.drop_cards(draft)
    teasers.drop_captions(draft)
    find_body(draft)
    drop_outside(draft)
    drop_links(draft)
    edges.drop_edges(draft)
    leadins.restore_standfirst(draft)
    leadins.restore_points(draft)
    restore_inner(draft)
    kin.restore(draft)
    drop_empty_headings(draft)
    restore_twins(draft)
    name_the_rest(draft)
    return Choice(tuple(draft.labels), draft.title)


def take_title(draft: Draft, titles: Iterable[str]) -> None:
    """Find the line that shows the headline: best in `h1`, best outside labelled regions."""
    keys = [found for found in map(key, titles) if len(found) >= 4]
    shown = _lines_of_titles(draft.facts) if keys else []
    ranked = [(_title_rank(draft, i), i) for i in shown if _is_title(draft.key(i), keys)]
    draft.title = min(ranked)[1] if ranked else -1
    first = next((index for index in draft.kept() if draft.facts[index].prose), -1)
    if not 0 <= draft.title < max(first, 1) or draft.facts[draft.title].name not in HEADINGS:
        draft.title = _other_heading(draft, first)
    if draft.title >= 0:
        draft.labels[draft.title] = "title"
        keys.append(draft.key(draft.title))
    for index, fact in enumerate(draft.facts[:_TRAIL_LINES]):
        if 0 < fact.linked < 0.9 and index != draft.title and _is_trail(draft, index, keys):
            draft.labels[index] = "navigation"


def _lines_of_titles(facts: Iterable[Facts]) -> list[int]:
    """The lines that may show a headline, by their size and their links."""
    return [
        index
        for index, (_, size, weight, linked, _, _, name) in enumerate(facts)
        if size <= 300 and (weight >= 12 or name == "h1") and (linked <= 0.9 or name in HEADINGS)
    ]


def _is_trail(draft: Draft, index: int, titles: Iterable[str]) -> bool:
    """Whether a line with links is the way to the article: with nothing else but the title."""
    runs = draft.page.lines[index].runs
    return key("".join([run.dense for run in runs if not run.linked])) in titles


def _other_heading(draft: Draft, first: int) -> int:
    """The one `h1` before the prose, where no heading there shows a title of the metadata.

    If the title stands in another place, the `h1` must tell the same story in other words.
    """
    found = [
        index
        for index, fact in enumerate(draft.facts[: max(first, 0)])
        if fact.name == "h1" and fact.linked < 0.3 and not draft.claimed(index)
    ]
    if len(found) != 1:
        return draft.title
    told = draft.title < 0 or same_story(draft.text(found[0]), draft.text(draft.title))
    return found[0] if told else draft.title


def _is_title(text: str, keys: Iterable[str]) -> bool:
    for title in keys:
        if text in title:
            if len(text) >= 10 or len(text) == len(title):
                return True
        elif title in text and len(title) > 0.6 * len(text):
            return True
    return False


def _title_rank(draft: Draft, index: int) -> tuple[int, bool, int]:
    fact = draft.facts[index]
    level = 0 if fact.name == "h1" else 1 if fact.name in HEADINGS else 2
    return level, draft.claimed(index), -fact.size


def drop_regions(draft: Draft) -> None:
    """Lines in regions that say what they are."""
    for index, label in apart.labels(draft.survey, draft.kept()).items():
        draft.labels[index] = label


def find_body(draft: Draft) -> None:
    """The deepest element that holds most of the prose, and most of the shorter sentences too."""
    kept = _behind_headline(draft)
    told = draft.sums(i for i in kept if _tells(draft.facts[i]))
    prose = draft.sums(i for i in kept if draft.facts[i].prose)
    prose = prose if prose[0] else told
    if not prose[0]:
        return
    most, least = SHARE_OF_PROSE * prose[0], SHARE_OF_SENTENCES * told[0]
    holding = (place for place, _ in draft.holding)
    body = next((p for p in holding if prose[p] >= most and told[p] >= least), 0)
    if body and told[body] < CARD and len(kept) > 1:
        lines = draft.sums(kept, [1] * len(draft.facts))
        while body > 0 and lines[body] == 1 and told[body] < CARD:  # a paragraph alone
            body = draft.page.elements[body].parent
    draft.inside = draft.below((body,))


def _behind_headline(draft: Draft) -> list[int]:
    """The kept lines behind the headline; all of them where little is told there.

    What a page says before the headline of its article is about the page, long as it may be.
    """
    kept = draft.kept()
    if draft.title < 0 or draft.facts[draft.title].name not in HEADINGS:
        return kept
    told = [index for index in kept if _tells(draft.facts[index])]
    behind = [draft.weights[index] for index in told if index > draft.title]
    total = sum(draft.weights[index] for index in told)
    enough = len(behind) >= _FEWEST_BEHIND and sum(behind) >= _SHARE_BEHIND * total
    return [index for index in kept if index > draft.title] if enough else kept


def _tells(fact: Facts) -> bool:
    """Whether a line is a paragraph of running text, if only a short one."""
    return fact.prose or (fact.ends and fact.weight >= SHORTEST_SENTENCE and fact.linked < 0.3)


def drop_outside(draft: Draft) -> None:
    """Lines outside the body, but for prose and for what reads like it before the body ends."""
    kept = draft.kept()
    last = max((index for index in kept if draft.facts[index].prose), default=-1)
    inner = [i for i in kept if draft.facts[i].prose and draft.in_body(i)]
    start, end = next(filter(draft.in_body, kept), -1), max(inner, default=-1)
    homes = {draft.home(i) for i in inner}
    for index in kept:
        fact = draft.facts[index]
        apart = index < draft.title < start or (index > end and _is_blurb(draft, index))
        if draft.in_body(index) or (fact.prose and not apart):
            continue
        within = draft.title < index < last or draft.home(index) in homes
        near = within and fact.name not in CELLS and fact.linked < 0.3
        reads = fact.weight >= SHORTEST_SENTENCE and (fact.ends or fact.name in ("li", "h2", "h3"))
        if not (near and reads):
            draft.labels[index] = UNKNOWN


def _is_blurb(draft: Draft, index: int) -> bool:
    """Whether the line before is a linked headline and the line no more than its blurb."""
    before = draft.facts[index - 1] if index else None
    if before is None or draft.facts[index].weight > CARD:
        return False
    return before.linked > 0.8 and before.weight >= HEADLINE


def drop_links(draft: Draft) -> None:
    """Lines that are one link, or links only, and no heading."""
    for index in draft.kept():
        fact = draft.facts[index]
        if fact.linked > 0.8 and fact.name not in HEADINGS:
            draft.labels[index] = "link"


def restore_inner(draft: Draft) -> None:
    """Sentences, subheadings and list items between paragraphs of the same element."""
    kept = draft.kept()
    prose = [index for index in kept if draft.facts[index].prose]
    if len(prose) < 2:
        return
    homes = {draft.home(index) for index in prose}
    for index in range(prose[0], prose[-1]):
        if draft.labels[index] == UNKNOWN and _is_inner(draft, index, homes):
            draft.labels[index] = KEPT


def _is_inner(draft: Draft, index: int, homes: set[int]) -> bool:
    fact = draft.facts[index]
    if fact.linked > 0.3 or draft.home(index) not in homes or draft.claimed(index):
        return False
    if fact.name in ("h2", "h3", "h4", "li"):
        return True
    return fact.name in ("p", "blockquote") and fact.ends and fact.weight >= SHORTEST_SENTENCE


def name_the_rest(draft: Draft) -> None:
    """Dropped lines get the label of the region they stand in, where it has one."""
    for index, line in enumerate(draft.page.lines):
        if draft.labels[index] == UNKNOWN:
            draft.labels[index] = draft.regions.claimed(line.runs[0].element) or UNKNOWN


def drop_empty_headings(draft: Draft) -> None:
    """Headings over lists of links that are gone, and those behind which nothing is kept."""
    kept = draft.kept()
    plain = (i for i in kept if draft.facts[i].prose and draft.facts[i].name not in HEADINGS)
    first = next(plain, len(draft.facts))
    for index in kept:
        heading = index > first and draft.facts[index].name in HEADINGS
        if heading and _heads_links(draft, index):
            draft.labels[index] = "related"
    for index in reversed(draft.kept()):
        if draft.facts[index].name not in HEADINGS:
            return
        draft.labels[index] = "footer"


def _heads_links(draft: Draft, index: int) -> bool:
    """Whether what stands under a heading, up to what is kept again, is a list of links."""
    count = 0
    for after in range(index + 1, len(draft.facts)):
        fact = draft.facts[after]
        if not draft.labels[after] or fact.linked < 0.8 or fact.name != "li":
            break
        count += 1
    return count > 0


def restore_twins(draft: Draft) -> None:
    """Paragraphs equal to the kept one beside them, which the extractor took for the same."""
    texts = [fact.text for fact in draft.facts]
    if not any(map(eq, texts, texts[1:])):
        return
    places = range(len(texts))
    for order in (places, reversed(places)):
        last = -2
        for index in order:
            twin = abs(index - last) == 1 and texts[index] == texts[last]
            if twin and draft.labels[index] == UNKNOWN and draft.facts[index].prose:
                apart = draft.page.lines[last].element != draft.page.lines[index].element
                draft.labels[index] = KEPT if apart else UNKNOWN
            if not draft.labels[index]:
                last = index
