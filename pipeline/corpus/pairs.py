"""Verified pairs as records: scores, passages, differences, and the verdict in words."""

from collections.abc import Sequence

from pipeline import minhash
from pipeline.corpus import relations
from pipeline.corpus.clusters import Edge
from pipeline.corpus.facts import Slot, Text
from pipeline.corpus.records import Article, Pair, Passage
from pipeline.corpus.related import Judge, Verified
from pipeline.corpus.relations import Verdict
from pipeline.corpus.signatures import Signatures
from pipeline.corpus.verify import Scores, Verifier, passages
from pipeline.model import Span
from pipeline.settings import Duplicates

# Differences that are named; reports of one form may have hundreds.
_NAMED = 20
_DIGITS = 4


class Pairs:
    """Makes the records; texts are known by their number, articles that share one by themselves."""

    def __init__(
        self, verifier: Verifier, judge: Judge, signed: Signatures, settings: Duplicates
    ) -> None:
        self._verifier = verifier
        self._judge = judge
        self._signed = signed
        self._settings = settings

    def unmerged(self, edge: Edge, scores: Scores, articles: tuple[Article, Article]) -> Pair:
        """The record of two articles that are not merged, with how far they are from it."""
        distance = relations.unrelated(scores, self._settings)
        if not self._judge.are_long(edge):
            least = self._settings.min_words
            why = f"{distance.why}; texts of fewer than {least} words are merged only when equal"
            distance = Verdict("none", why)
        if scores.containment == 0:
            return _record(articles, scores, distance)
        verified = self._judge.verify(edge)
        apart = verified.verdict.relation == "none"
        return self.of(edge, articles, verified if apart else verified._replace(verdict=distance))

    def of(
        self,
        edge: Edge,
        articles: tuple[Article, Article],
        verified: Verified,
        *,
        banded: bool = False,
    ) -> Pair:
        """The record of two articles whose texts, `edge`, were verified, in the same order."""
        texts = [self._text(*pair) for pair in zip(edge, articles, strict=True)]
        return _record(
            articles,
            verified.found.scores,
            verified.verdict,
            estimate=self._estimate(edge) if banded else None,
            shared=passages(texts[0], texts[1], verified.found.runs),
            differences=_differences(verified.found.facts.slots),
        )

    def _text(self, number: int, article: Article) -> Text:
        """The article's own text, whose places may differ from those of the text it equals."""
        known = self._verifier.text(number)
        return known if known.text == article.text else Text(article.text)

    def _estimate(self, edge: Edge) -> float:
        """The MinHash estimate of two texts' Jaccard similarity."""
        return minhash.estimate(self._signed.values[edge.left], self._signed.values[edge.right])


def exact(left: Article, right: Article) -> Pair:
    """The record of two articles with the same text."""
    spans = [_whole(Text(article.text)) for article in (left, right)]
    why = "the same words; case, punctuation and white space do not count"
    return _record(
        (left, right),
        Scores(1.0, 1.0, 1.0),
        Verdict("exact", "the same text" if left.text == right.text else why),
        shared=(Passage(*spans),),
    )


def _record(
    articles: tuple[Article, Article],
    scores: Scores,
    verdict: Verdict,
    *,
    estimate: float | None = None,
    shared: tuple[Passage, ...] = (),
    differences: tuple[str, ...] = (),
) -> Pair:
    return Pair(
        left=articles[0].name,
        right=articles[1].name,
        relation=verdict.relation,
        jaccard=round(scores.jaccard, _DIGITS),
        left_in_right=round(scores.left_in_right, _DIGITS),
        right_in_left=round(scores.right_in_left, _DIGITS),
        estimate=estimate,
        passages=shared,
        differences=differences,
        why=verdict.why,
    )


def _differences(slots: Sequence[Slot]) -> tuple[str, ...]:
    """The facts on which two texts disagree, left one first, each once."""
    named = (f"{_line(slot.left)} | {_line(slot.right)}" for slot in slots if slot.is_fact)
    return tuple(dict.fromkeys(named))[:_NAMED]


def _line(words: str) -> str:
    return " ".join(words.split())


def _whole(text: Text) -> Span:
    """From the first word of a text to the last."""
    return Span(text.spans[0][0], text.spans[-1][1]) if text.spans else Span(0, len(text.text))
