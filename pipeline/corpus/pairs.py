"""Verified pairs as records: scores, passages, differences, and the verdict in words."""

from collections.abc import Sequence

from pipeline import minhash
from pipeline.corpus import relations
from pipeline.corpus.clusters import Edge
from pipeline.corpus.facts import NO_FACTS, Slot
from pipeline.corpus.records import Article, Pair, Passage
from pipeline.corpus.related import Judge, Verified
from pipeline.corpus.relations import Verdict
from pipeline.corpus.signatures import Signatures
from pipeline.corpus.text import Text
from pipeline.corpus.verify import Scores, Verifier, passages
from pipeline.model import Span
from pipeline.settings import Duplicates

# Differences that are named; reports of one form may have hundreds.
_NAMED = 20
_DIGITS = 4


class Pairs:
    """Makes the records; texts are known by their number, articles that share one by themselves."""

    def __init__(
        self, judge: Judge, verifier: Verifier, signed: Signatures, settings: Duplicates
    ) -> None:
        self._judge = judge
        self._verifier = verifier
        self._signed = signed
        self._settings = settings

    def estimate(self, edge: Edge) -> float:
        """The MinHash estimate of two texts' Jaccard similarity."""
        return minhash.estimate(self._signed.values[edge.left], self._signed.values[edge.right])

    def of(
        self, edge: Edge, articles: tuple[Article, Article], verified: Verified, *, banded: bool
    ) -> Pair:
        """The record of two articles whose texts were compared in this order."""
        texts = (self._text(edge[0], articles[0]), self._text(edge[1], articles[1]))
        found = verified.found
        facts = self._verifier.facts(*edge) if found.facts is NO_FACTS else found.facts
        return _record(
            articles,
            found.scores,
            verified.verdict,
            estimate=self.estimate(edge) if banded else None,
            shared=passages(*texts, found.runs),
            differences=_differences(facts.slots),
        )

    def exact(self, articles: tuple[Article, Article]) -> Pair:
        """The record of two articles with the same text."""
        left, right = articles
        same = left.text == right.text
        why = "the same words; case, punctuation and white space do not count"
        return _record(
            articles,
            Scores(1.0, 1.0, 1.0),
            Verdict("exact", "the same text" if same else why),
            shared=(Passage(*(_whole(self._verifier.read(a.text)) for a in articles)),),
        )

    def _text(self, number: int, article: Article) -> Text:
        """An article's text; others with the same words may stand for it in the comparison."""
        text = self._verifier.text(number)
        return text if text.text == article.text else self._verifier.read(article.text)

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
        if not apart:
            verified = verified._replace(verdict=distance)
        return self.of(edge, articles, verified, banded=False)


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
    named = (f"{_line(slot.left)} | {_line(slot.right)}" for slot in slots)
    return tuple(dict.fromkeys(named))[:_NAMED]


def _line(words: str) -> str:
    return " ".join(words.split())


def _whole(text: Text) -> Span:
    """From the first word of a text to the last."""
    return Span(*text.span(0, len(text))) if len(text) else Span(0, len(text.text))
