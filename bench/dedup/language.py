"""A made-up newspaper English: real function words and idioms, invented content words and names.

Sentences come from a small grammar. Content words are drawn by rank (Zipf), half of them from the
article's own topic, adjectives and modifiers by the company their noun keeps (collocations), and
names from the cast of the article, so that words repeat inside an article and word pairs across
articles about as they do in news. A corpus of it was held against a set of 2,000 real articles
(see README.md): the share of 3-grams and 5-grams that two articles have in common is alike.

Everything is drawn for many articles at once, in numpy arrays of tokens. A token is
`word + variant * words`: the word's number and how it is written (`VARIANTS`).
"""

import calendar
import functools
from typing import NamedTuple

import numpy as np
from grammar import FACTS, OPEN_QUOTE, PUNCTUATION, REAL, SLOTS, expand
from numpy.typing import NDArray

Tokens = NDArray[np.int32]
Rng = np.random.Generator

# How a word is written: after a space; the same with a capital; joined to the word before it;
# the same with a capital; as the first word of a paragraph.
AFTER_SPACE, CAPITAL, JOINED, JOINED_CAPITAL, PARAGRAPH = VARIANTS = range(5)

FRAMES = 6_000
TOPICS = 400
TOPIC_NOUNS = 150
COMPANIONS = 12
# Lemmas of each class of content words and how steeply their frequency falls with their rank.
LEMMAS = {
    "N": 12_000,
    "V": 4_000,
    "J": 5_000,
    "R": 600,
    "GIVEN": 2_000,
    "SUR": 14_000,
    "PLACE": 6_000,
}
STEEPNESS = {"N": 1.1, "V": 1.15, "J": 1.1, "R": 1.0, "GIVEN": 0.95, "SUR": 0.95, "PLACE": 1.1}
FORMS = {"N": ("", "s"), "V": ("", "s", "ed", "ing")}
# What a syllable is made of: onset, nucleus, coda. A letter of another language is in few words.
_ONSETS = (
    "b b br c c ch cr d d dr f f fl g gr h h j k l l m m n n p p pr r r s s sh st t t th tr v w"
)
_NUCLEI = "a e i o " * 200 + "u u ai ea ee ie oa ou " * 50 + "é ö"
SOUNDS = (
    _ONSETS.split(),
    _NUCLEI.split(),
    ["", "", "", "", "", "l", "m", "n", "n", "r", "r", "s", "t", "nd", "st", "ck"],
)
TABLE = 1 << 16  # quantiles kept of a rank distribution


class Class(NamedTuple):
    """A word class: where its words start, its lemmas, its forms, and quantiles of its ranks."""

    first: int
    lemmas: int
    forms: int
    quantiles: Tokens

    def draw(self, rng: Rng, count: int) -> Tokens:
        """Lemmas by their frequency."""
        return self.quantiles[rng.integers(0, TABLE, count, dtype=np.int32)]

    def words(self, lemmas: Tokens, form: int) -> Tokens:
        """The words of lemmas in one form."""
        return lemmas + np.int32(self.first + form * self.lemmas)


class Frame(NamedTuple):
    """A sentence without its content: `codes` >= 0 are words, below 0 slots (`-1 - slot`)."""

    codes: Tokens
    variants: Tokens
    facts: int


class Cast(NamedTuple):
    """Who and what each article is about: one row an article."""

    topic: Tokens
    given: Tokens
    surname: Tokens
    place: Tokens
    organisation: Tokens


class Sentences(NamedTuple):
    """Sentences one after another: their codes, the article each belongs to, where each starts."""

    codes: Tokens
    variants: Tokens
    article: Tokens
    starts: NDArray[np.int64]


def quantiles(lemmas: int, steepness: float) -> Tokens:
    """A table from which a uniform draw gives ranks with frequency `(rank + 2.7) ** -steepness`.

    The offset is Mandelbrot's: without it the first ranks are far too frequent.
    """
    weights = (np.arange(lemmas) + 2.7) ** -steepness
    shares = np.cumsum(weights) / weights.sum()
    return np.searchsorted(shares, (np.arange(TABLE) + 0.5) / TABLE).astype(np.int32)


def invented(rng: Rng, count: int, taken: set[str], endings: tuple[str, ...]) -> list[str]:
    """Pronounceable words not yet taken, shorter ones first, as frequent words are shorter."""
    words: list[str] = []
    while len(words) < count:
        done = len(words) / count
        draws = rng.random((count, 11))
        for draw in draws.tolist():
            syllables = 1 + (done > 1 / 12) + (draw[0] < 0.6 * done - 0.1)
            parts = [
                SOUNDS[k % 3][int(draw[k + 1] * len(SOUNDS[k % 3]))] for k in range(3 * syllables)
            ]
            word = "".join(parts) + endings[int(draw[10] * len(endings))]
            if word not in taken and len(words) < count:
                taken.add(word)
                words.append(word)
                done = len(words) / count
    return words


class Language:
    """Words, sentence frames, topics and collocations, all from one seed."""

    def __init__(self, seed: int = 7) -> None:
        rng = np.random.default_rng(seed)
        self.words: list[str] = []
        self.number: dict[str, int] = {}
        self.classes = self._classes(rng)
        self.frames = self._frames(rng)
        nouns = LEMMAS["N"]
        self.topic_nouns = rng.integers(0, nouns, (TOPICS, TOPIC_NOUNS)).astype(np.int32)
        self.topic_ranks = quantiles(TOPIC_NOUNS, 0.9)
        self.companion_ranks = quantiles(COMPANIONS, 1.0)
        self.adjectives_of = self._companions(rng, nouns, "J")
        self.modifiers_of = self._companions(rng, nouns, "N")
        self.objects_of = self._companions(rng, LEMMAS["V"], "N")
        self.strings = self._strings()

    def _add(self, words: list[str]) -> int:
        first = len(self.words)
        self.words += words
        return first

    def _classes(self, rng: Rng) -> dict[str, Class]:
        taken: set[str] = set()
        endings = {
            "N": ("", "", "", "", "", "", "", "er", "er", "ment", "ion", "ity", "ence"),
            "V": ("", "", "", "", "", "ate", "ise"),
            "J": ("", "", "", "", "al", "ive", "ous", "ic", "y"),
            "R": ("ly",),
            "PLACE": ("", "", "", "", "ton", "ham", "ia", "ford"),
        }
        found = {}
        for name, count in LEMMAS.items():
            real = REAL.get(name, [])
            taken.update(real)
            lemmas = real + invented(rng, count - len(real), taken, endings.get(name, ("",)))
            if name in {"GIVEN", "SUR", "PLACE"}:
                lemmas = [lemma.capitalize() for lemma in lemmas]
            forms = FORMS.get(name, ("",))
            first = self._add([inflected(lemma, form) for form in forms for lemma in lemmas])
            found[name] = Class(first, count, len(forms), quantiles(count, STEEPNESS[name]))
        for name, entries in fact_words(rng).items():
            found[name] = Class(self._add(entries), len(entries), 1, quantiles(len(entries), 0.5))
        return found

    def word(self, text: str) -> int:
        """The number of a function word or a punctuation mark."""
        if text not in self.number:
            self.number[text] = self._add([text])
        return self.number[text]

    def _frames(self, rng: Rng) -> list[Frame]:
        found: dict[tuple[str, ...], Frame] = {}
        while len(found) < FRAMES:
            symbols = tuple(expand(rng))
            if 6 <= len(symbols) <= 42 and symbols not in found:
                found[symbols] = self.frame(symbols)
        return list(found.values())

    def frame(self, symbols: tuple[str, ...]) -> Frame:
        """A row of symbols (words, punctuation, slot names) as a frame."""
        codes = [-1 - SLOTS.index(s) if s in SLOTS else self.word(s) for s in symbols]
        variants = [AFTER_SPACE] * len(symbols)
        variants[0] = CAPITAL
        for place in range(1, len(symbols)):
            if symbols[place - 1] == OPEN_QUOTE:
                variants[place] = JOINED_CAPITAL
        facts = sum(symbol in FACTS for symbol in symbols)
        return Frame(np.array(codes, np.int32), np.array(variants, np.int32), facts)

    def _companions(self, rng: Rng, count: int, name: str) -> Tokens:
        return self.classes[name].draw(rng, count * COMPANIONS).reshape(count, COMPANIONS)

    def _strings(self) -> list[str]:
        plain = [w if w in PUNCTUATION else " " + w for w in self.words]
        capital = [w if w in PUNCTUATION else " " + w[0].upper() + w[1:] for w in self.words]
        joined = [w.lstrip() for w in plain]
        joined_capital = [w.lstrip() for w in capital]
        paragraph = ["\n\n" + w for w in joined_capital]
        return plain + capital + joined + joined_capital + paragraph

    @functools.cached_property
    def kinds(self) -> NDArray[np.int8]:
        """The class of each word, as its place in `classes`; -1 for function words."""
        kinds = np.full(len(self.words), -1, np.int8)
        for place, group in enumerate(self.classes.values()):
            kinds[group.first : group.first + group.lemmas * group.forms] = place
        return kinds

    def text(self, tokens: Tokens) -> str:
        """Tokens written out; the blank line before the first paragraph falls away."""
        return "".join(map(self.strings.__getitem__, tokens.tolist())).lstrip("\n ")

    def cast(self, rng: Rng, articles: int) -> Cast:
        """People, places, organisations and a topic for each article."""
        given, surname, place = (self.classes[name] for name in ("GIVEN", "SUR", "PLACE"))
        return Cast(
            topic=rng.integers(0, TOPICS, articles).astype(np.int32),
            given=given.draw(rng, articles * 5).reshape(articles, 5),
            surname=surname.draw(rng, articles * 5).reshape(articles, 5),
            place=place.draw(rng, articles * 3).reshape(articles, 3),
            organisation=self.classes["ORG"].draw(rng, articles * 3).reshape(articles, 3),
        )

    def sentences(self, frames: list[int], articles: Tokens) -> Sentences:
        """Empty sentences of these frames for these articles."""
        chosen = [self.frames[number] for number in frames]
        lengths = np.array([len(frame.codes) for frame in chosen], np.int64)
        starts = np.zeros(len(chosen) + 1, np.int64)
        np.cumsum(lengths, out=starts[1:])
        return Sentences(
            np.concatenate([frame.codes for frame in chosen]),
            np.concatenate([frame.variants for frame in chosen]),
            np.repeat(articles, lengths).astype(np.int32),
            starts,
        )

    def fill(self, rng: Rng, empty: Sentences, cast: Cast) -> Tokens:
        """Words for all slots of the sentences."""
        words = empty.codes.copy()
        self._verbs(rng, empty.codes, words)
        self._nouns(rng, empty, words, cast.topic)
        self._modifiers(rng, empty.codes, words)
        self.facts(rng, empty, words, cast)
        return words + empty.variants * np.int32(len(self.words))

    def _verbs(self, rng: Rng, codes: Tokens, words: Tokens) -> None:
        verbs = self.classes["V"]
        for form, slot in enumerate(("VB", "V3", "VD", "VG")):
            at = places(codes, slot)
            words[at] = verbs.words(verbs.draw(rng, len(at)), form)
        at = places(codes, "R")
        words[at] = self.classes["R"].words(self.classes["R"].draw(rng, len(at)), 0)

    def _nouns(self, rng: Rng, empty: Sentences, words: Tokens, topic: Tokens) -> None:
        nouns, verbs = self.classes["N"], self.classes["V"]
        for form, slot in enumerate(("N", "NS")):
            at = places(empty.codes, slot)
            lemmas = nouns.draw(rng, len(at))
            own = rng.random(len(at)) < 0.45
            ranks = self.topic_ranks[rng.integers(0, TABLE, int(own.sum()))]
            lemmas[own] = self.topic_nouns[topic[empty.article[at[own]]], ranks]
            before = words[np.maximum(at - 2, 0)] - verbs.first
            ruled = (before >= 0) & (before < verbs.lemmas * verbs.forms)
            ruled &= rng.random(len(at)) < 0.3
            ranks = self.companion_ranks[rng.integers(0, TABLE, int(ruled.sum()))]
            lemmas[ruled] = self.objects_of[before[ruled] % verbs.lemmas, ranks]
            words[at] = nouns.words(lemmas, form)

    def _modifiers(self, rng: Rng, codes: Tokens, words: Tokens) -> None:
        nouns = self.classes["N"]
        for slot, name, table, share in (
            ("NN", "N", self.modifiers_of, 0.7),
            ("J", "J", self.adjectives_of, 0.5),
        ):
            at = places(codes, slot)
            lemmas = self.classes[name].draw(rng, len(at))
            after = words[np.minimum(at + 1, len(words) - 1)] - nouns.first
            kept = (after >= 0) & (after < nouns.lemmas * 2) & (rng.random(len(at)) < share)
            ranks = self.companion_ranks[rng.integers(0, TABLE, int(kept.sum()))]
            lemmas[kept] = table[after[kept] % nouns.lemmas, ranks]
            words[at] = self.classes[name].words(lemmas, 0)

    def facts(self, rng: Rng, empty: Sentences, words: Tokens, cast: Cast) -> None:
        """Names, places, organisations, numbers and dates, in place; names mostly of the cast."""
        members = np.array([0, 0, 0, 0, 1, 1, 2, 2, 3, 4])
        given, surname = places(empty.codes, "GIVEN"), places(empty.codes, "SUR")
        at = np.concatenate([given, surname])
        who = members[rng.integers(0, len(members), len(at))]
        # A full name is a given name directly before a surname: both of the same member.
        order = np.argsort(at, kind="stable")
        rank = np.empty(len(at), np.int64)
        rank[order] = np.arange(len(at))
        follows = np.isin(surname - 1, given)
        who[len(given) :][follows] = who[: len(given)]
        for name, rows, spot, table in (
            ("GIVEN", who[: len(given)], given, cast.given),
            ("SUR", who[len(given) :], surname, cast.surname),
        ):
            words[spot] = self.classes[name].words(table[empty.article[spot], rows], 0)
        for name, table in (("PLACE", cast.place), ("ORG", cast.organisation)):
            spot = places(empty.codes, name)
            lemmas = table[empty.article[spot], rng.integers(0, 3, len(spot))]
            other = rng.random(len(spot)) < 0.3
            lemmas[other] = self.classes[name].draw(rng, int(other.sum()))
            words[spot] = self.classes[name].words(lemmas, 0)
        for name in ("NUM", "DATE", "DAY", "YEAR", "MONEY"):
            spot = places(empty.codes, name)
            words[spot] = self.classes[name].words(self.classes[name].draw(rng, len(spot)), 0)


def places(codes: Tokens, slot: str) -> NDArray[np.int64]:
    """Where a slot stands."""
    return np.flatnonzero(codes == -1 - SLOTS.index(slot))


def inflected(lemma: str, ending: str) -> str:
    """A regular English form."""
    if lemma.endswith("e") and ending in {"ed", "ing"}:
        return lemma[:-1] + ending
    if ending == "s" and lemma.endswith(("s", "x", "ch", "sh", "z")):
        return lemma + "es"
    return lemma + ending


def fact_words(rng: Rng) -> dict[str, list[str]]:
    """Numbers, dates and organisations, as they are written."""
    days = list(calendar.day_name)
    months = calendar.month_name[1:]
    numbers = [str(n) for n in range(2, 400)]
    numbers += [f"{n:,}" for n in rng.integers(400, 90_000, 1_500).tolist()]
    numbers += [f"{n / 10}" for n in range(1, 400)]
    money = [f"${n / 10}" for n in rng.integers(2, 900, 600).tolist()]
    bodies = ("Council", "Institute", "Bank", "University", "Party", "Union", "Group", "Court")
    stems = [
        name.capitalize() for name in invented(rng, 1_200, set(), ("", "", "son", "ex", "ana"))
    ]
    return {
        "NUM": numbers,
        "MONEY": money,
        "DATE": [f"{day} {month}" for month in months for day in range(1, 29)],
        "DAY": days,
        "YEAR": [str(year) for year in range(2026, 1960, -1)],
        "ORG": [f"{stem} {bodies[rng.integers(len(bodies))]}" for stem in stems] + stems[:400],
    }
