"""What two verified texts are to each other.

Two questions. Do they tell the same text: how much of the shorter one stands, in runs of equal
words, in the longer? And do they tell it of the same facts: a report made from a form repeats the
form's words and changes the numbers, dates and names, in most of its sentences; an edited copy
changes anything but these. Thresholds without a setting were chosen on labelled newswire, web and
newspaper pairs; `tests/quality` holds what they reach.
"""

from collections.abc import Callable, Iterator
from typing import Literal, NamedTuple

from pipeline.corpus.compared import Comparison, Scores
from pipeline.corpus.facts import BRIEF, EDGE
from pipeline.corpus.records import Relation
from pipeline.corpus.verify import FORM_SHARED
from pipeline.settings import Duplicates

# What the headlines of two texts say: one has none that is known, or they are not far apart.
Headlines = Literal["same", "other", "unsure"]

MERGED: frozenset[Relation] = frozenset({"exact", "near", "excerpt", "revision"})

# The form of a report: in so many places at least, one for so many words, a number or date stands
# against another one (or, in one place more, a name), and they are half of all the differences.
_FORM_FACTS = 2
_FORM_DENSITY = 100
_FORM_FACTUAL = 0.5
# Or the numbers that disagree are this share of all that stand in the same place, and half as many
# of the differences are about facts.
_FORM_SHARE = 0.2
# In reports of up to so many words one fact in three is enough.
_BRIEF_SHARE = 1 / 3
_BRIEF_NAMES = 1 / 4
# A table or a list of prices has a number for so many words at least, and so many in all; less
# than half of them agreeing in their places is another day's table.
_TABLE_DENSITY = 12
_TABLE_NUMBERS = 10
# A text that calls itself a correction may differ in any number if so much else is equal.
_CORRECTED = 0.9
# Texts up to so many words share their form easily. They are one report if as many digits of long
# numbers agree, or if hardly a word and no fact is different.
_SHORT = 60
_SHORT_DIGITS = 12
_SHORT_SHARED = 0.65
_SHORT_EQUAL = 0.92
# Texts of few different words share their shingles in any order; so much must be in sequence too.
_SEQUENCE = 0.5
# The shorter text held by the longer to this share, or both by each other to that: a text in which
# one word in seven was changed, at random, keeps about as much.
_SAME = 0.85
_BOTH = 0.75
# Where fewer of the shorter one's words than FORM_SHARED stand in runs, facts are not compared (see
# `verify`), and such texts are not merged for going on alike: a form may well be all they share.
# An excerpt that is linked has so many words in a row in common with the text that holds it.
_PASSAGE = 30
# Two takes of one article share more than its sequence: so much of the shingles, and so much of
# what stands outside quotations. With the same headline less of all is enough.
_WORDING = 0.6
_NARRATED = 0.65
_HEADLINE_SHARED = 0.6
_HEADLINE_WORDING = 0.5
_PERCENTS = tuple(f"{percent} %" for percent in range(101))


class Verdict(NamedTuple):
    """A relation, and what it rests on in words; `both_stay` where it is too weak to merge on."""

    relation: Relation
    why: str
    both_stay: bool = False

    @property
    def merges(self) -> bool:
        """Whether one of the two texts may go for the other."""
        return self.relation in MERGED and not self.both_stay

    @property
    def links(self) -> bool:
        """Whether the two are reported as related although both may stay."""
        return self.relation != "none" and not self.merges


def relate(
    found: Comparison, settings: Duplicates, *, headlines: Callable[[], Headlines]
) -> Verdict:
    """The relation of two texts that were compared word by word.

    `headlines` is asked only where the answer decides.
    """
    form = _form(found, headlines)
    if form is not None:
        return Verdict("template", f"they are alike in form, but {form}")
    if found.scores.jaccard >= settings.near and found.shorter >= _SEQUENCE:
        why = f"{_shingles(found, settings)}, near needs {_percent(settings.near)}"
        return Verdict("near", why)
    if min(found.left_words, found.right_words) < _SHORT:
        verdict = _short(found, settings)
    else:
        verdict = _long(found, settings, headlines=headlines)
    return verdict if verdict.merges else _related(found, settings) or verdict


def unrelated(scores: Scores, settings: Duplicates) -> Verdict:
    """The verdict on two texts that share too little to be compared word by word."""
    share, near = _percent(scores.jaccard), _percent(settings.near)
    held, excerpt = _percent(scores.containment), _percent(settings.excerpt)
    return Verdict(
        "none",
        f"they share {share} of their {_size(settings)}, near needs {near}; {held} of the smaller one's "
        f"stand in the other, an excerpt needs {excerpt}",
    )


def _long(
    found: Comparison, settings: Duplicates, *, headlines: Callable[[], Headlines]
) -> Verdict:
    share = f"{_percent(found.shorter)} of the shorter one goes like the longer"
    worded_alike = found.equal >= FORM_SHARED
    if worded_alike and min(found.left, found.right) >= _BOTH:
        held = _percent(min(found.left, found.right))
        why = f"at least {held} of each goes like the other, near needs {_percent(_BOTH)}"
        return Verdict("near", why)
    if worded_alike and found.shorter >= _SAME:
        return Verdict("excerpt", f"{share}, an excerpt needs {_percent(_SAME)}")
    if found.scores.containment >= settings.excerpt and found.shorter >= _SEQUENCE:
        held, needed = _percent(found.scores.containment), _percent(settings.excerpt)
        why = f"{held} of the smaller one's shingles stand in the other, an excerpt needs {needed}"
        return Verdict("excerpt", why)
    worded, told = found.scores.containment, found.narrated
    if found.shorter >= settings.revision and worded >= _WORDING and told >= _NARRATED:
        return Verdict("revision", f"{share}, one article needs {_percent(settings.revision)}")
    if (
        found.shorter >= _HEADLINE_SHARED
        and min(worded, told) >= _HEADLINE_WORDING
        and headlines() == "same"
    ):
        needed = _percent(_HEADLINE_SHARED)
        return Verdict("revision", f"one headline, and {share}, which then needs {needed}")
    return Verdict("none", _distance(found, settings))


def _related(found: Comparison, settings: Duplicates) -> Verdict | None:
    """What two texts that are not merged have in common, if it is worth a look."""
    held = min(found.shorter, found.scores.containment)
    if held >= settings.linked and found.longest >= _PASSAGE:
        share = _percent(found.shorter)
        why = f"{share} of the shorter one goes like the longer, {found.longest} words"
        return Verdict("excerpt", f"{why} in a row; {_needs(settings)}", both_stay=True)
    long = min(found.left_words, found.right_words) >= _SHORT
    if long and found.shorter >= settings.revision and found.narrated >= _NARRATED:
        why = f"{_percent(found.shorter)} of the shorter one goes like the longer, but reworded"
        return Verdict("revision", f"{why}: {_shingles(found, settings)}", both_stay=True)
    return None


def _needs(settings: Duplicates) -> str:
    revision, worded = _percent(settings.revision), _percent(_WORDING)
    return f"merging needs {revision} and {worded} of its shingles, or {_percent(settings.excerpt)} of them"


def _form(found: Comparison, headlines: Callable[[], Headlines]) -> str | None:
    """Why two texts alike in form tell of different facts; None if they do not."""
    facts = found.facts
    if not (facts.numbers or facts.names or facts.alone) and facts.agreeing * 2 >= facts.fewest:
        return None  # as of most copies; no sign holds
    slight = facts.share < _BRIEF_SHARE or found.equal >= _CORRECTED
    if found.equal < FORM_SHARED or (facts.corrected and not facts.names and slight):
        return None
    return next(_form_signs(found), None) or _retitled(found, headlines)


def _retitled(found: Comparison, headlines: Callable[[], Headlines]) -> str | None:
    """Why a brief text may be a report of another case though hardly a fact of its body differs.

    An editor who writes another headline leaves the facts, one who corrects a fact leaves the
    headline or says so. Of excerpts, and where a dateline or sign-off may stand, this says nothing.
    """
    facts, words = found.facts, min(found.left_words, found.right_words)
    inner = range(EDGE, found.left_words - EDGE)
    if facts.corrected or facts.alone * _FORM_DENSITY < words or not facts.conflicts:
        return None
    told = any(place in inner for place in facts.kept.rows[::4])
    if told and min(found.left, found.right) >= _BOTH and headlines() == "other":
        return (
            "a fact of the body differs, nothing else there does, and the headlines share few words"
        )
    return None


def _form_signs(found: Comparison) -> Iterator[str]:
    facts, words = found.facts, min(found.left_words, found.right_words)
    says = f"{facts.numbers} numbers or dates and {facts.names} names differ"
    dense = facts.conflicts * _FORM_DENSITY >= words
    several = facts.numbers >= _FORM_FACTS or facts.conflicts > _FORM_FACTS
    if several and dense and facts.factual >= _FORM_FACTUAL:
        yield f"{says}, and little else does"
    share = _FORM_SHARE if dense and facts.numbers > _FORM_FACTS else _BRIEF_SHARE
    many = facts.numbers >= _FORM_FACTS and facts.share >= share
    if many and facts.factual >= _FORM_FACTUAL / 2:
        yield f"{says}: {_percent(facts.share)} of the numbers"
    if words <= BRIEF and _is_brief_form(found):
        yield says
    if facts.alone >= _FORM_FACTS and facts.alone * _FORM_DENSITY >= words:
        yield f"{facts.alone} facts of the body differ, and nothing else there does"
    table = facts.fewest >= _TABLE_NUMBERS and facts.fewest * _TABLE_DENSITY >= words
    if table and facts.agreeing * 2 < facts.fewest:
        yield f"only {facts.agreeing} of {facts.fewest} numbers agree"


def _is_brief_form(found: Comparison) -> bool:
    """Whether a short report tells of other facts than one in the same words."""
    facts = found.facts
    if facts.numbers and facts.share >= _BRIEF_SHARE:
        return True
    share = facts.conflicts / max(facts.conflicts + facts.agreeing, 1)
    several = (
        facts.conflicts >= _FORM_FACTS and share >= _BRIEF_NAMES and facts.factual >= _FORM_FACTUAL
    )
    return several and facts.digits < _SHORT_DIGITS


def _short(found: Comparison, settings: Duplicates) -> Verdict:
    """The relation of texts so short that equal words say little."""
    facts = found.facts
    if facts.digits >= _SHORT_DIGITS and found.equal >= _SHORT_SHARED:
        return Verdict("revision", f"numbers of {facts.digits} digits in all agree")
    if facts.conflicts == 0 and found.equal >= _SHORT_EQUAL:
        relation: Relation = "near" if found.longer >= _SAME else "excerpt"
        share = _percent(found.equal)
        return Verdict(relation, f"{share} of the shorter one's words stand in the longer")
    return Verdict("none", _distance(found, settings) + "; texts so short need more")


def _distance(found: Comparison, settings: Duplicates) -> str:
    quotes = (
        f" ({_percent(found.narrated)} without quotations)"
        if found.narrated < found.shorter
        else ""
    )
    return (
        f"{_shingles(found, settings)}, near needs {_percent(settings.near)}; "
        f"{_percent(found.shorter)} of the shorter one goes like the longer{quotes}, one article "
        f"needs {_percent(settings.revision)} and {_percent(_WORDING)} of its shingles"
    )


def _shingles(found: Comparison, settings: Duplicates) -> str:
    return f"they share {_percent(found.scores.jaccard)} of their {_size(settings)}"


def _size(settings: Duplicates) -> str:
    return f"{settings.shingle}-word shingles"


def _percent(share: float) -> str:
    return "under 1 %" if 0 < share < 0.01 else _PERCENTS[round(100 * share)]
