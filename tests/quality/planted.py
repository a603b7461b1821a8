"""Copies planted among made-up articles of one language, and how many of them are found.

    cd tests; python -m quality.planted [LANGUAGE ...] [--errors N]

Sentences are drawn from the phrases of `languages/<language>.toml`. Every article is one of many on
its subject, in the same words, and has the line of the same agency: its unrelated neighbours. It is
planted once more as an exact copy (in the other Unicode form, where there are two), with 5, 10 and
15 % of its words (characters, where the script has no spaces) replaced, dropped or added and a
sentence moved, and as excerpts of a third: sentences in a row, and every third one.
"""

import argparse
import random
import sys
import tomllib
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path
from typing import Literal

from pipeline import words
from pipeline.corpus.dedup import deduplicate
from pipeline.corpus.records import Article
from pipeline.settings import Duplicates
from quality.neardup import Score

LANGUAGES = Path(__file__).parent / "languages"
NAMES = tuple(sorted(path.stem for path in LANGUAGES.glob("*.toml")))
FAMILIES = 36
SENTENCES = (6, 30)
EDITS = (0.05, 0.10, 0.15)
SEED = 20250521
Names = tuple[str, str]
Form = Literal["NFC", "NFD"]
FORMS: tuple[Form, Form] = ("NFC", "NFD")


@dataclass(frozen=True)
class Language:
    """The phrases of a language, by the place that they fill in a sentence."""

    frames: tuple[str, ...]
    slots: dict[str, tuple[str, ...]]
    topics: tuple[tuple[str, ...], ...]
    small: tuple[str, ...]
    agency: str


@dataclass(frozen=True)
class Planted:
    """A corpus: the articles, the pairs that are one article, and the family of each article."""

    articles: tuple[Article, ...]
    same: frozenset[Names]
    family: dict[str, int]


def language(name: str) -> Language:
    """A language by the name of its file."""
    data = tomllib.loads((LANGUAGES / f"{name}.toml").read_text(encoding="utf-8"))
    return Language(
        frames=tuple(data["frames"]),
        slots={slot: _phrases(row) for slot, row in data["slots"].items()},
        topics=tuple(_phrases(row) for row in data["topics"].values()),
        small=_phrases(data["small"]),
        agency=data["agency"],
    )


def _phrases(row: str) -> tuple[str, ...]:
    return tuple(phrase.strip() for phrase in row.split("|"))


def planted(spoken: Language, seed: int = SEED) -> Planted:
    """Articles and copies; the same for the same seed."""
    source = random.Random(seed)  # noqa: S311  (test data)
    articles: dict[str, str] = {}
    same: set[Names] = set()
    family: dict[str, int] = {}
    for number in range(FAMILIES):
        topic = spoken.topics[number % len(spoken.topics)]
        sentences = [_sentence(spoken, topic, source) for _ in range(_length(number))]
        copies = dict(_copies(spoken, sentences, source))
        named = {f"{number:02}-{kind}": text for kind, text in copies.items()}
        articles |= named
        family |= dict.fromkeys(named, number)
        same |= set(_same(named))
    return Planted(tuple(_article(*item) for item in articles.items()), frozenset(same), family)


def _length(number: int) -> int:
    """How many sentences an article has: every length between the bounds, in turn."""
    low, high = SENTENCES
    return low + (number * 7) % (high - low + 1)


def _sentence(spoken: Language, topic: tuple[str, ...], source: random.Random) -> str:
    frame = source.choice(spoken.frames)
    values = {name: list(row) for name, row in spoken.slots.items()} | {"topic": list(topic)}
    pieces = []
    for piece in frame.replace("}", "{").split("{"):
        if piece == "number":
            pieces.append(str(source.randint(20, 9000)))
        elif piece in values:
            pieces.append(values[piece].pop(source.randrange(len(values[piece]))))
        else:
            pieces.append(piece)
    text = "".join(pieces)
    return text[:1].upper() + text[1:]


def _copies(
    spoken: Language, sentences: list[str], source: random.Random
) -> Iterator[tuple[str, str]]:
    """Each kind of copy with its text, the original first."""
    text = _text(sentences)
    yield "original", f"{text}\n\n{spoken.agency}"
    yield "exact", unicodedata.normalize("NFD", f"{text}\n{spoken.agency}")
    for share in EDITS:
        moved = _moved(sentences, source)
        edited = _text([_edited(spoken, sentence, share, source) for sentence in moved])
        form: Form = source.choice(FORMS)
        yield f"edited-{share:.2f}", unicodedata.normalize(form, f"{edited}\n\n{spoken.agency}")
    third = -(-len(sentences) // 3)
    first = source.randrange(len(sentences) - third + 1)
    yield "excerpt", f"{_text(sentences[first : first + third])}\n\n{spoken.agency}"
    yield "abridged", _text(sentences[::3])


def _text(sentences: list[str]) -> str:
    """Sentences as paragraphs of three."""
    paragraphs = (sentences[start : start + 3] for start in range(0, len(sentences), 3))
    return "\n\n".join(" ".join(paragraph) for paragraph in paragraphs)


def _moved(sentences: list[str], source: random.Random) -> list[str]:
    rest = list(sentences)
    sentence = rest.pop(source.randrange(len(rest)))
    rest.insert(source.randrange(len(rest) + 1), sentence)
    return rest


def _edited(spoken: Language, sentence: str, share: float, source: random.Random) -> str:
    """A share of the words replaced, dropped, or followed by another one; numbers stay."""
    out, end = [], 0
    for first, last in words.spans(sentence):
        word = sentence[first:last]
        out.append(sentence[end:first])
        end = last
        out.append(word)
        if word.isdigit() or source.random() >= share:
            continue
        other = _other(spoken, word, source)
        gap = " " if out[-2].endswith(" ") else ""
        kind = source.choice(("replace", "replace", "drop", "add"))
        out[-1] = {"replace": other, "drop": "", "add": word + gap + other}[kind]
    return "".join([*out, sentence[end:]])


def _other(spoken: Language, word: str, source: random.Random) -> str:
    """Another word; for a character of a script without spaces another character."""
    other = source.choice((*spoken.small, *spoken.slots["verb"]))
    parts = words.surface(other)
    return source.choice(parts) if words.stands_alone(word[0]) else parts[0]


def _same(named: dict[str, str]) -> Iterator[Names]:
    """The pairs that must be found: the original with all copies, and the whole ones all in all."""
    original, *copies = named
    yield from ((original, copy) for copy in copies)
    whole = [name for name in copies if "exact" in name or "edited" in name]
    yield from combinations(whole, 2)


def _article(name: str, text: str) -> Article:
    return Article(name=name, id=name, sha256=name, text=text)


def find(corpus: Planted) -> Score:
    """Deduplicate with the default configuration, and compare with what was planted."""
    outcome = deduplicate(corpus.articles, Duplicates())
    merged = {
        _sorted(pair)
        for cluster in outcome.clusters
        for pair in combinations((cluster.canonical, *(p.right for p in cluster.members)), 2)
    }
    same = {_sorted(pair) for pair in corpus.same}
    wrong = sorted(p for p in merged if corpus.family[p[0]] != corpus.family[p[1]])
    return Score(tuple(wrong), tuple(sorted(same - merged)), len(same & merged))


def _sorted(pair: Names) -> Names:
    return (min(pair), max(pair))


def main(arguments: list[str]) -> int:
    """Print recall and precision of each language, then its errors; 1 where a floor is missed."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("languages", nargs="*", default=list(NAMES), metavar="LANGUAGE")
    parser.add_argument("--errors", type=int, default=3)
    options = parser.parse_args(arguments)
    failed = 0
    for name in options.languages:
        corpus = planted(language(name))
        found = find(corpus)
        failed += found.recall < RECALL or found.precision < PRECISION
        sys.stdout.write(
            f"planted {name}: recall {found.recall:.3f}  precision {found.precision:.3f}  "
            f"({found.right} right, {len(found.wrong)} wrong, {len(found.missed)} missed; "
            f"{len(corpus.articles)} documents)\n"
        )
        texts = {article.name: article.text for article in corpus.articles}
        for pair in (*found.wrong, *found.missed)[: options.errors]:
            what = "merged" if pair in found.wrong else "missed"
            sys.stdout.write(f"--- {what}: {pair[0]} / {pair[1]}\n")
            sys.stdout.writelines(f"[{name}] {texts[name][:300]}\n" for name in pair)
    return int(failed > 0)


RECALL = 0.98
PRECISION = 1.0

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
