"""The articles of one block of the corpus: bodies in bulk, then copies, templates and series.

A family is a set of articles that have something to do with each other:

- `copies`: an original and copies of it. A copy is `exact`; `near` (2 to 15 % of the words edited,
  at times a paragraph moved, most with another headline, lead-in and sign-off); or `partial` (an
  excerpt of 30 to 70 %, alone or with text of another article around it).
- `template`: reports of one form; names, places, numbers and dates differ.
- `series`: articles on one subject that share a background paragraph, and nothing else.
- `single`: nothing to do with any other, except for its outlet's sign-off.
"""

import itertools
from typing import NamedTuple

import numpy as np
from editing import STYLES, Editor, Paragraphs
from language import CAPITAL, PARAGRAPH, Cast, Language, Rng, Sentences, Tokens

OUTLETS = 60
HEADLINES = 4  # drawn for each body
SIGMA = 0.55  # of the logarithm of the length


class Family(NamedTuple):
    """What is to be written: `size` articles, numbered from `first`."""

    kind: str
    size: int
    first: int


class Outlet(NamedTuple):
    """A publisher's habits."""

    agency: str
    dateline: int
    curly: bool
    sign_off: str


class Body(NamedTuple):
    """A text without its surroundings: its paragraphs and its row in the cast."""

    paragraphs: Paragraphs
    row: int
    bounds: tuple[int, int]


class Article(NamedTuple):
    """One text as published, and how it came about."""

    text: str
    role: str
    form: str = ""
    share: float = 0.0


class Dress(NamedTuple):
    """What stands around a body."""

    headline: str
    outlet: Outlet
    dateline: str
    sign_off: str


def outlets(language: Language, rng: Rng) -> list[Outlet]:
    """Publishers; four of ten put a fixed text of one or two sentences under each article."""
    names = language.classes["ORG"]
    cast = language.cast(rng, OUTLETS)
    found = []
    for number in range(OUTLETS):
        agency = language.text(names.words(names.draw(rng, 1), 0)).strip()
        frames = rng.integers(0, len(language.frames), 1 + number % 2).tolist()
        empty = language.sentences(frames, np.full(len(frames), number, np.int32))
        text = language.text(language.fill(rng, empty, cast)) if number % 5 < 2 else ""
        found.append(Outlet(agency, int(rng.integers(4)), bool(rng.random() < 0.4), text))
    return found


class Block:
    """Writes the families of one block; `articles` gives those of each family in turn."""

    def __init__(
        self, language: Language, publishers: list[Outlet], rng: Rng, words: float
    ) -> None:
        self.language = language
        self.publishers = publishers
        self.rng = rng
        self.words = words
        self.size = len(language.words)
        frames = language.frames
        self.short = np.flatnonzero([len(frame.codes) <= 13 for frame in frames])
        # One fact in half of them: with more, no template would come near a copy.
        self.factual = [
            np.flatnonzero([f.facts == 1 for f in frames]),
            np.flatnonzero([f.facts > 1 for f in frames]),
        ]
        self.plain = np.flatnonzero([frame.facts == 0 for frame in frames])
        self.mean = float(np.mean([len(frame.codes) for frame in frames])) * 0.94
        self.editor = Editor(language, rng)

    def articles(self, families: list[Family]) -> list[list[Article]]:
        """The texts of each family, in the order of their numbers."""
        self._bodies(families)
        writers = {
            "single": self._single,
            "copies": self._copies,
            "template": self._template,
            "series": self._series,
        }
        return [writers[family.kind](family) for family in families]

    # Bodies: all texts of the block at once.

    def _bodies(self, families: list[Family]) -> None:
        needs = [need for family in families for need in self._needs(family)]
        targets = np.array([words for words, _ in needs])
        factual = np.array([share for _, share in needs])
        counts = np.maximum(2, np.round(targets / self.mean)).astype(int)
        owner = np.repeat(np.arange(len(needs), dtype=np.int32), counts)
        self.cast = self.language.cast(self.rng, len(needs))
        frames = self._frames(factual[owner])
        self.empty = self.language.sentences(frames.tolist(), owner)
        self.tokens = self.language.fill(self.rng, self.empty, self.cast)
        self.ends = np.concatenate([[0], np.cumsum(counts)])
        self.next = 0
        self.headlines = self._headlines(np.repeat(np.arange(len(needs)), HEADLINES), self.cast)

    def _needs(self, family: Family) -> list[tuple[float, float]]:
        """Length and share of factual sentences (negative: as they come) of each body needed."""
        lengths = self._lengths(family.size + 1)
        if family.kind == "series":
            return [(45.0, -1.0)] + [(max(words, 250.0), -1.0) for words in lengths[1:]]
        if family.kind == "template":
            share = float(self.rng.uniform(0.5, 1.0))
            return [(float(np.clip(lengths[0] * 0.5, 60, 800)), share)]
        if family.kind == "single":
            return [(lengths[0], -1.0)]
        # An original, and for each copy a text that may stand around it.
        return [(max(words, self.words / 4), -1.0) for words in lengths[: family.size]]

    def _lengths(self, count: int) -> list[float]:
        median = self.words / np.exp(SIGMA**2 / 2)
        drawn = self.rng.lognormal(np.log(median), SIGMA, count)
        return np.clip(drawn, min(60.0, self.words / 2), self.words * 10).tolist()

    def _frames(self, factual: Tokens) -> Tokens:
        """A frame for each sentence, factual or not as the share asks."""
        count = len(factual)
        frames = self.rng.integers(0, len(self.language.frames), count)
        drawn = self.rng.random(count) < factual
        asked = factual >= 0
        yes, no = asked & drawn, asked & ~drawn
        for few, pool in enumerate(self.factual):
            at = np.flatnonzero(yes)[few::2]
            frames[at] = self.rng.choice(pool, len(at))
        frames[no] = self.rng.choice(self.plain, int(no.sum()))
        return frames

    def _take(self) -> Body:
        """The next body, cut into paragraphs of one to four sentences."""
        row, self.next = self.next, self.next + 1
        first, last = int(self.ends[row]), int(self.ends[row + 1])
        starts = self.empty.starts[first : last + 1]
        sentences = [self.tokens[a:b] for a, b in itertools.pairwise(starts)]
        return Body(self.editor.paragraphs(sentences), row, (first, last))

    # What stands around a body.

    def _headlines(self, rows: Tokens, cast: Cast) -> list[str]:
        """A short sentence without its full stop for each row of the cast."""
        frames = self.rng.choice(self.short, len(rows)).tolist()
        empty = self.language.sentences(frames, rows.astype(np.int32))
        tokens = self.language.fill(self.rng, empty, cast)
        bounds = zip(empty.starts[:-1], empty.starts[1:], strict=True)
        return [self.language.text(tokens[first : last - 1]) for first, last in bounds]

    def _dress(self, row: int, *, plain: bool = False) -> Dress:
        outlet = self.publishers[int(self.rng.integers(OUTLETS))]
        dateline = "" if plain else self._dateline(outlet, row)
        sign_off = "" if plain else outlet.sign_off or self._credit()
        headline = self.headlines[row * HEADLINES + int(self.rng.integers(HEADLINES))]
        return Dress(headline, outlet, dateline, sign_off)

    def _dateline(self, outlet: Outlet, row: int) -> str:
        places, dates = self.language.classes["PLACE"], self.language.classes["DATE"]
        place = self.language.text(places.words(self.cast.place[row, :1], 0))
        date = self.language.text(dates.words(dates.draw(self.rng, 1), 0))
        forms = (
            "",
            f"{place}, {date} ({outlet.agency}) —",
            f"{place} -",
            f"{place} ({outlet.agency}) -",
        )
        return forms[outlet.dateline]

    def _credit(self) -> str:
        """The names of those who wrote it, under a third of the articles."""
        if self.rng.random() > 0.33:
            return ""
        given, surname = self.language.classes["GIVEN"], self.language.classes["SUR"]
        names = [
            self.language.text(given.words(given.draw(self.rng, 1), 0))
            + " "
            + self.language.text(surname.words(surname.draw(self.rng, 1), 0))
            for _ in range(2)
        ]
        return f"Reporting by {names[0]}; editing by {names[1]}"

    def _written(self, paragraphs: Paragraphs, dress: Dress) -> str:
        pieces = []
        for number, paragraph in enumerate(paragraphs):
            body = np.concatenate(paragraph)
            if number or not dress.dateline:
                body[0] += np.int32((PARAGRAPH - CAPITAL) * self.size)
            pieces.append(body)
        text = self.language.text(np.concatenate(pieces))
        lead = f"{dress.dateline} " if dress.dateline else ""
        parts = [dress.headline, lead + text, dress.sign_off]
        text = "\n\n".join(part for part in parts if part)
        return text if dress.outlet.curly else straight(text)

    # Families.

    def _single(self, _family: Family) -> list[Article]:
        body = self._take()
        return [Article(self._written(body.paragraphs, self._dress(body.row)), "original")]

    def _copies(self, family: Family) -> list[Article]:
        body = self._take()
        dress = self._dress(body.row)
        found = [Article(self._written(body.paragraphs, dress), "original")]
        for _ in range(family.size - 1):
            other = self._take()
            kind = self.rng.choice(("exact", "near", "partial"), p=(0.15, 0.5, 0.35))
            if kind == "exact":
                found.append(Article(found[0].text, "exact"))
            elif kind == "near":
                found.append(self._near(body, dress))
            else:
                found.append(self._partial(body, other))
        return found

    def _near(self, body: Body, dress: Dress) -> Article:
        rate = float(np.exp(self.rng.uniform(np.log(0.02), np.log(0.15))))
        style = str(self.rng.choice(STYLES, p=(0.25, 0.4, 0.35)))
        paragraphs = self.editor.edited(body.paragraphs, rate, style)
        if len(paragraphs) >= 4 and self.rng.random() < 0.3:
            moved = paragraphs.pop(int(self.rng.integers(len(paragraphs))))
            paragraphs.insert(int(self.rng.integers(len(paragraphs) + 1)), moved)
        fresh = self._dress(body.row)
        dress = Dress(
            fresh.headline if self.rng.random() < 0.6 else dress.headline,
            dress.outlet,
            fresh.dateline if self.rng.random() < 0.6 else dress.dateline,
            fresh.sign_off if self.rng.random() < 0.6 else dress.sign_off,
        )
        return Article(self._written(paragraphs, dress), "near", style, rate)

    def _partial(self, body: Body, other: Body) -> Article:
        share = float(self.rng.uniform(0.3, 0.7))
        excerpt = self.editor.excerpt(body.paragraphs, share)
        form = "alone" if self.rng.random() < 0.5 else "embedded"
        if form == "embedded":
            words = sum(len(sentence) for paragraph in excerpt for sentence in paragraph)
            excerpt = self.editor.surrounded(
                excerpt, other.paragraphs, words * float(self.rng.uniform(0.05, 0.3))
            )
        if self.rng.random() < 0.3:
            excerpt = self.editor.edited(excerpt, 0.02, "scattered")
        dress = self._dress(body.row, plain=bool(self.rng.random() < 0.5))
        return Article(self._written(excerpt, dress), "partial", form, share)

    def _template(self, family: Family) -> list[Article]:
        """One form, filled anew for each report; headline and sign-off belong to the form."""
        body = self._take()
        first, last = (int(self.empty.starts[bound]) for bound in body.bounds)
        codes, variants = self.empty.codes[first:last], self.empty.variants[first:last]
        starts = self.empty.starts[body.bounds[0] : body.bounds[1] + 1] - first
        outlet = self.publishers[int(self.rng.integers(OUTLETS))]
        layout = [len(paragraph) for paragraph in body.paragraphs]
        cast = self.language.cast(self.rng, family.size)
        headlines = self._headlines(np.arange(family.size), cast)
        found = []
        for number in range(family.size):
            owner = np.full(len(codes), number, np.int32)
            words = self.tokens[first:last] % self.size
            empty = Sentences(codes, variants, owner, starts)
            self.language.facts(self.rng, empty, words, cast)
            tokens = words + variants * np.int32(self.size)
            sentences = iter([tokens[a:b] for a, b in itertools.pairwise(starts)])
            paragraphs = [[next(sentences) for _ in range(size)] for size in layout]
            dress = Dress(headlines[number], outlet, "", outlet.sign_off)
            found.append(Article(self._written(paragraphs, dress), "template"))
        return found

    def _series(self, family: Family) -> list[Article]:
        """Articles that each hold the same background paragraph somewhere in the second half."""
        background = [sentence for paragraph in self._take().paragraphs for sentence in paragraph]
        found = []
        for _ in range(family.size):
            body = self._take()
            paragraphs = body.paragraphs
            place = int(self.rng.integers(len(paragraphs) // 2, len(paragraphs) + 1))
            paragraphs.insert(place, background)
            found.append(Article(self._written(paragraphs, self._dress(body.row)), "series"))
        return found


def straight(text: str) -> str:
    """Typewriter quotes, as half of the outlets set them."""
    return text.replace("“", '"').replace("”", '"').replace("’", "'")
