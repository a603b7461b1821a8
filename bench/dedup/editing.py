"""What other outlets do to an article: words edited, a part taken out, other text around it."""

import itertools

import numpy as np
from language import Language, Rng, Tokens

Paragraphs = list[list[Tokens]]
# How the edits of a near copy lie: everywhere, in runs of a few words, or in some sentences only.
STYLES = ("scattered", "phrases", "concentrated")
SWAPS = (
    "the",
    "a",
    "in",
    "on",
    "at",
    "of",
    "for",
    "with",
    "by",
    "from",
    "to",
    "this",
    "its",
    "his",
)


class Editor:
    """Edits paragraphs of sentences of tokens; draws from `rng`."""

    def __init__(self, language: Language, rng: Rng) -> None:
        self.language = language
        self.rng = rng
        self.size = len(language.words)
        self.swaps = np.array([language.word(word) for word in SWAPS], np.int32)
        self.facts = [
            place for place, name in enumerate(language.classes) if name not in {"N", "V", "J", "R"}
        ]

    def paragraphs(self, sentences: list[Tokens]) -> Paragraphs:
        found: Paragraphs = []
        while sentences:
            size = int(self.rng.integers(1, 5))
            found.append(sentences[:size])
            sentences = sentences[size:]
        return found

    def edited(self, paragraphs: Paragraphs, rate: float, style: str) -> Paragraphs:
        """Words replaced (60 %), left out (20 %) or put in (20 %); facts stay as they are."""
        sentences = [sentence for paragraph in paragraphs for sentence in paragraph]
        owner = np.repeat(np.arange(len(sentences)), [len(sentence) for sentence in sentences])
        tokens = np.concatenate(sentences)
        at = self._places(tokens, owner, rate, style)
        action = self.rng.random(len(at))
        replaced, dropped, added = action < 0.6, (action >= 0.6) & (action < 0.8), action >= 0.8
        tokens[at[replaced]] = self._others(tokens[at[replaced]])
        counts = np.ones(len(tokens), int)
        counts[at[dropped]] = 0
        counts[at[added]] = 2
        result, owner = np.repeat(tokens, counts), np.repeat(owner, counts)
        new = np.cumsum(counts)[at[added]] - 1
        adverbs = self.language.classes["R"]
        result[new] = adverbs.words(adverbs.draw(self.rng, len(new)), 0)
        bounds = np.searchsorted(owner, np.arange(len(sentences) + 1))
        edited = iter([result[a:b] for a, b in itertools.pairwise(bounds)])
        return [[next(edited) for _ in paragraph] for paragraph in paragraphs]

    def _places(self, tokens: Tokens, owner: Tokens, rate: float, style: str) -> Tokens:
        """The words to edit: none at a sentence's start or end, no facts."""
        count = max(1, round(rate * len(tokens)))
        base = tokens % self.size
        free = ~np.isin(self.language.kinds[base], self.facts)
        free[0] = free[-1] = False
        free[1:-1] &= (owner[1:-1] == owner[:-2]) & (owner[1:-1] == owner[2:])
        if style == "concentrated":
            worked = self.rng.random(int(owner[-1]) + 1) < self.rng.uniform(0.1, 0.4)
            chosen = np.flatnonzero(free & worked[owner])
        elif style == "phrases":
            starts = self.rng.integers(0, len(tokens), max(1, count // 3))
            runs = [np.arange(start, start + self.rng.integers(2, 6)) for start in starts]
            chosen = np.unique(np.concatenate(runs))
            chosen = chosen[chosen < len(tokens)]
            return chosen[free[chosen]]
        else:
            chosen = np.flatnonzero(free)
        return np.sort(self.rng.choice(chosen, min(count, len(chosen)), replace=False))

    def _others(self, tokens: Tokens) -> Tokens:
        """Another word of the same class and form for each."""
        words, variant = tokens % self.size, tokens // self.size
        kinds = self.language.kinds[words]
        found = self.swaps[self.rng.integers(0, len(SWAPS), len(words))]
        for place, group in enumerate(self.language.classes.values()):
            own = kinds == place
            form = (words[own] - group.first) // group.lemmas * group.lemmas
            found[own] = group.first + form + group.draw(self.rng, int(own.sum()))
        return found + variant * np.int32(self.size)

    def excerpt(self, paragraphs: Paragraphs, share: float) -> Paragraphs:
        """Sentences in a row; mostly the first ones, since news is cut from the end."""
        sentences = [sentence for paragraph in paragraphs for sentence in paragraph]
        lengths = np.cumsum([len(sentence) for sentence in sentences])
        wanted = share * lengths[-1]
        first = 0
        if self.rng.random() < 0.4:
            first = int(np.searchsorted(lengths, self.rng.uniform(0, lengths[-1] - wanted)))
        before = lengths[first - 1] if first else 0
        last = int(np.argmin(np.abs(lengths - before - wanted))) + 1
        return self.paragraphs(sentences[first : max(last, first + 1)])

    def surrounded(self, excerpt: Paragraphs, other: Paragraphs, words: float) -> Paragraphs:
        """The excerpt with sentences of another article before, after or on both sides."""
        sentences = [sentence for paragraph in other for sentence in paragraph]
        lengths = np.cumsum([len(sentence) for sentence in sentences])
        taken = sentences[: int(np.argmin(np.abs(lengths - words))) + 1]
        split = int(self.rng.integers(0, len(taken) + 1))
        return self.paragraphs(taken[:split]) + excerpt + self.paragraphs(taken[split:])
