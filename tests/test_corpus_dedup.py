"""Documents against each other: planted copies, reports of one form, chains, order, nearest pairs."""

import json
import random
import subprocess
import sys
import unicodedata
from collections.abc import Sequence
from pathlib import Path

import msgspec
import pytest

from pipeline.corpus.dedup import deduplicate
from pipeline.corpus.records import Article, Later, Outcome, Pair
from pipeline.settings import Duplicates
from stories import CHINESE, FERRY, MILL, THAI, VIETNAMESE, article, text

DEFAULT = Duplicates()
SMALL_WORDS = ("also", "quite", "then", "still", "later", "nearly")
PRICES = """\
{city} livestock dealers said that trade at the yards was slow after the first hour, because most \
farmers were still waiting for dry weather and kept their animals at home.

Prices for hogs opened {change} lower on {day} than a day before, and the best animals brought \
{price} dollars a hundredweight, a little less than dealers had expected.

Some {heads} head were on offer in all, and most of what came to the yards was taken by packers \
from {buyer}, who have not bought so much here since the beginning of the year."""


def run(articles: Sequence[Article], settings: Duplicates = DEFAULT) -> Outcome:
    return deduplicate(articles, settings)


def encoded(outcome: Outcome) -> bytes:
    """All of an outcome, with what is made when it is asked for."""
    return msgspec.json.encode(outcome, enc_hook=list)


def only(outcome: Outcome) -> Pair:
    (cluster,) = outcome.clusters
    (pair,) = cluster.members
    return pair


def edited(body: str, share: float) -> str:
    """Every so many words replaced by another ordinary one."""
    source = random.Random(3)  # noqa: S311  (test data)
    parts = body.split(" ")
    for place in range(len(parts)):
        if source.random() < share and parts[place].islower():
            parts[place] = source.choice(SMALL_WORDS)
    return " ".join(parts)


def test_exact_copy_differs_in_case_punctuation_and_space_only() -> None:
    body = text(FERRY)
    copy = body.replace("'", "’").replace("\n\n", "\n").replace("A ferry", "A FERRY")
    pair = only(run([article("a", body), article("b", copy), article("c", text(MILL))]))
    assert (pair.left, pair.right, pair.relation) == ("a", "b", "exact")
    assert (pair.jaccard, pair.left_in_right, pair.right_in_left) == (1.0, 1.0, 1.0)
    (passage,) = pair.passages
    assert body[slice(*passage.left)].startswith("A ferry")
    assert copy[slice(*passage.right)].startswith("A FERRY")


def test_a_sign_before_a_number_is_no_punctuation() -> None:
    body = text(MILL) + "\n\nThe order books of the firm stood at -5 per cent at its last report."
    outcome = run([article("a", body), article("b", body.replace("-5", "+5"))])
    assert all(pair.relation != "exact" for c in outcome.clusters for pair in c.members)


@pytest.mark.parametrize("share", [0.03, 0.1, 0.15])
def test_edited_copy(share: float) -> None:
    copy = edited(text(FERRY), share)
    assert copy != text(FERRY)
    pair = only(run([article("a", text(FERRY)), article("b", copy), article("c", text(MILL))]))
    assert pair.relation == "near"
    assert pair.passages


def test_edited_copy_has_an_estimate_near_its_exact_similarity() -> None:
    pair = only(run([article("a", text(FERRY)), article("b", edited(text(FERRY), 0.03))]))
    assert pair.estimate == pytest.approx(pair.jaccard, abs=0.15)


def test_syndicated_copy_with_another_dateline_and_sign_off() -> None:
    one = "SKALA, May 4 (Reuters) - " + text(FERRY) + "\n\nReporting by Nikos Petrou"
    other = "ATHENS, Monday 5 (AP) — " + text(FERRY) + "\n\nThe Associated Press, 11 Canal Street"
    assert only(run([article("a", one), article("b", other)])).relation == "near"


@pytest.mark.parametrize(("first", "last"), [(0, 4), (2, 6), (4, 8), (2, 5)])
def test_excerpt_goes_and_the_fuller_text_stays(first: int, last: int) -> None:
    excerpt = article("a", text(FERRY[first:last]), title="Ferry", date="2025-05-04", author="X")
    pair = only(run([excerpt, article("b", text(FERRY)), article("c", text(MILL))]))
    assert (pair.left, pair.right, pair.relation) == ("b", "a", "excerpt")
    assert pair.right_in_left > 0.95
    assert pair.left_in_right < 0.7


def test_revision_keeps_the_later_fuller_take() -> None:
    headline = "Ferry runs aground off Skala"
    early = text((headline, *FERRY[:4], "There was no word yet on what would happen to the ship."))
    late = text((headline, *FERRY[:3], *FERRY[4:]))
    (cluster,) = run([article("a", early, date="2025-05-04"), article("b", late)]).clusters
    assert (cluster.canonical, cluster.decided_by) == ("b", "completeness")
    assert cluster.members[0].relation == "revision"


def test_correction_is_one_article_with_what_it_corrects() -> None:
    body = text(FERRY[:4])
    corrected = "CORRECTED - " + body.replace("212", "221").replace("Nine", "Eight")
    assert only(run([article("a", body), article("b", corrected)])).relation == "near"


def reports(count: int) -> list[Article]:
    source = random.Random(5)  # noqa: S311  (test data)
    cities = ["Omaha", "Joliet", "Peoria", "Fargo", "Dubuque", "Topeka"]
    buyers = ["Iowa", "Kansas", "Ohio", "Texas", "Utah", "Maine"]
    days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]
    return [
        article(
            f"report-{n}",
            PRICES.format(
                city=cities[n],
                buyer=buyers[n],
                day=days[n],
                change=f"{source.randint(10, 99) / 100:.2f}",
                heads=f"{source.randint(1000, 9999):,}",
                price=f"{source.randint(4000, 5999) / 100:.2f}",
            ),
        )
        for n in range(count)
    ]


def test_reports_of_one_form_are_linked_and_not_merged() -> None:
    outcome = run([*reports(4), article("a", text(MILL))])
    assert outcome.clusters == ()
    assert {frozenset((pair.left, pair.right)) for pair in outcome.linked} == {
        frozenset((f"report-{a}", f"report-{b}")) for a in range(4) for b in range(a)
    }
    assert all(pair.relation == "template" and pair.differences for pair in outcome.linked)


NOTICE = """\
{headline}

The council of the district will meet in the old school at the market on an evening of this month, \
and everybody who has something to say about the roads, the water and the bins may come and say it.

After that {name} will tell how the money of the last year was spent, which bills are still open, \
and why the work on the bridge goes on more slowly than the council had hoped in the spring.

Those who cannot come may write a letter to {other} until the day before, in the language that \
they like best, and the letter will be read out to all the others who have come to the meeting."""


def test_two_other_names_and_nothing_else_make_another_report() -> None:
    one = NOTICE.format(headline="Meeting on roads", name="Paul Adler", other="Jane Broad")
    other = NOTICE.format(headline="Bridge is late", name="Ruth Obi", other="Max Conte")
    outcome = run([article("a", one), article("b", other)])
    assert outcome.removed == {}
    assert [link.relation for link in outcome.linked] == ["template"]


def test_a_name_in_another_spelling_beside_two_other_names_changes_nothing() -> None:
    spelled = NOTICE.replace("the district will", "the Macquarie district will")
    one = spelled.format(headline="Meeting on roads", name="Paul Adler", other="Jane Broad")
    other = spelled.format(headline="Bridge is late", name="Ruth Obi", other="Max Conte")
    other = other.replace("Macquarie", "Macquarrie")
    outcome = run([article("a", one), article("b", other)])
    assert [link.relation for link in outcome.linked] == ["template"]
    same = one.replace("Macquarie", "Macquarrie").replace("Paul", "Pual")
    assert only(run([article("a", one), article("b", same)])).relation == "near"


def test_two_other_names_among_other_edits_make_none() -> None:
    one = NOTICE.format(headline="Meeting on roads", name="Paul Adler", other="Jane Broad")
    other = NOTICE.format(headline="Meeting on roads", name="Ruth Obi", other="Max Conte")
    other = other.replace("and everybody who", "and all those that").replace("still open", "unpaid")
    assert only(run([article("a", one), article("b", other)])).relation == "near"


def test_one_report_sent_twice_is_merged_beside_others_of_its_form() -> None:
    first, *others = reports(3)
    again = msgspec.structs.replace(first, name="again", sha256="again")
    outcome = run([first, *others, again])
    assert only(outcome).relation == "exact"
    assert len(outcome.linked) == 3


def chain() -> list[Article]:
    """B shares most of A and most of C; A and C share a third."""
    paragraphs = (*FERRY, *MILL)
    return [
        article("a", text(paragraphs[0:8])),
        article("b", text(paragraphs[2:10])),
        article("c", text(paragraphs[4:12])),
    ]


def test_a_chain_never_makes_one_cluster() -> None:
    outcome = run(chain())
    for cluster in outcome.clusters:
        assert len(cluster.members) == 1
    settings = Duplicates(near=0.5)
    outcome = run(chain(), settings)
    (cluster,) = outcome.clusters
    assert {cluster.canonical, cluster.members[0].right} in ({"a", "b"}, {"b", "c"})
    assert len(outcome.removed) == 1


def test_what_a_chain_leaves_apart_is_linked_with_the_reason() -> None:
    outcome = run(chain(), Duplicates(near=0.5))
    (cluster,) = outcome.clusters
    gone = cluster.members[0].right
    (left_out,) = {"a", "b", "c"} - {cluster.canonical, gone}
    links = {frozenset((pair.left, pair.right)): pair for pair in outcome.linked}
    link = links[frozenset((left_out, "b"))]
    assert link.relation in {"near", "excerpt", "revision"}
    assert link.passages
    assert (gone == "b") == (f"b went for {cluster.canonical}" in link.why)
    assert {left_out, cluster.canonical}.isdisjoint(outcome.removed)


def test_a_long_passage_in_another_article_is_linked_and_both_stay() -> None:
    host = text((*MILL[:3], *FERRY[1:6]))
    outcome = run([article("a", text(FERRY)), article("b", host)])
    assert outcome.removed == {}
    (link,) = outcome.linked
    assert link.relation == "excerpt"
    assert "merging needs" in link.why
    assert not outcome.nearest


def test_every_member_was_verified_against_its_canonical() -> None:
    articles = [
        *chain(),
        *reports(5),
        article("x", edited(text(MILL), 0.1)),
        article("y", text(MILL)),
    ]
    for cluster in run(articles, Duplicates(near=0.5)).clusters:
        scores = [max(p.jaccard, p.left_in_right, p.right_in_left) for p in cluster.members]
        assert all(pair.left == cluster.canonical for pair in cluster.members)
        assert cluster.weakest == min(scores)
        assert cluster.weakest >= 0.5


LATER = """\
More than two hundred passengers of a ferry that had hit a reef near Skala were safe on Sunday, \
the coastguard said, after villagers had brought them ashore in small boats.

The transport minister will travel to the island on Tuesday and has promised an inquiry into the \
state of the fleet, which opposition parties call a floating scrapyard.

Shares of the operator fell by a tenth before trade in them was halted at midday."""


def test_articles_that_share_background_are_not_merged() -> None:
    other = text((LATER, *FERRY[6:]))
    outcome = run([article("a", text(FERRY)), article("b", other)])
    assert outcome.clusters == ()
    (pair,) = outcome.nearest
    assert pair.relation == "none"
    assert "near needs 70 %" in pair.why


def test_texts_of_few_words_in_another_order_are_not_merged() -> None:
    source = random.Random(8)  # noqa: S311  (test data)
    one, other = (" ".join(source.choices(("ja", "nej"), k=400)) for _ in range(2))
    outcome = run([article("a", one), article("b", other)])
    assert outcome.clusters == ()
    assert outcome.nearest[0].jaccard > 0.9


def test_two_articles_that_quote_one_statement_are_not_merged() -> None:
    statement = f"“{FERRY[2]} {FERRY[3]} {FERRY[4]}”"
    one = text((FERRY[0], statement, "The fares will be paid back within a week, it said."))
    other = text((MILL[0], statement, "Islanders gathered at the pier in the evening to sing."))
    assert run([article("a", one), article("b", other)]).clusters == ()


def test_very_short_documents_are_merged_only_when_equal() -> None:
    near = "Town council meets on Tuesday at nine in the old school."
    outcome = run([article("a", near), article("b", near.upper()), article("c", near[:-11])])
    assert outcome.removed == {"b": "a"}
    assert "merged only when equal" in outcome.nearest[0].why


def test_what_is_made_later_is_like_any_sequence() -> None:
    made: list[int] = []

    def make() -> tuple[str, ...]:
        made.append(1)
        return ("a", "b")

    later = Later(make)
    assert not made
    assert (list(later), len(later), later[1], later[:1]) == (["a", "b"], 2, "b", ("a",))
    assert (later == ("a", "b"), later == Later(lambda: ["a"]), later == 5) == (True, False, False)


def test_documents_without_a_word_are_merged_only_when_the_same() -> None:
    outcome = run([article("a", "***"), article("b", "—"), article("c", "***"), article("d", "")])
    assert outcome.removed == {"c": "a"}


def test_empty_corpus_and_single_document() -> None:
    assert run([]) == Outcome()
    assert run([article("a", text(FERRY))]) == Outcome()
    assert run([article("a", "")]) == Outcome()


@pytest.mark.parametrize("story", [VIETNAMESE, CHINESE, THAI], ids=["vi", "zh", "th"])
def test_copies_in_other_scripts(story: tuple[str, ...]) -> None:
    body = text(story)
    copies = {
        "nfd": unicodedata.normalize("NFD", body),
        "part": text(story[1:]),
        "cut": body[: int(len(body) * 0.7)],
    }
    outcome = run([article("a", body), *(article(n, t) for n, t in copies.items())])
    assert outcome.removed == dict.fromkeys(copies, "a")
    relations = {pair.right: pair.relation for c in outcome.clusters for pair in c.members}
    assert relations == {"nfd": "exact", "part": "excerpt", "cut": "excerpt"}


def test_passages_are_the_same_words_on_both_sides() -> None:
    other = text((FERRY[3], FERRY[0], FERRY[1], "A sentence of its own.", *FERRY[4:]))
    pair = only(run([article("a", text(FERRY)), article("b", other)]))
    bodies = {"a": text(FERRY), "b": other}
    assert len(pair.passages) >= 3
    for passage in pair.passages:
        left = bodies[pair.left][slice(*passage.left)]
        right = bodies[pair.right][slice(*passage.right)]
        assert left.casefold().split() == right.casefold().split()


def corpus() -> list[Article]:
    return [
        *reports(4),
        *chain(),
        article("exact", text(FERRY).upper()),
        article("near", edited(text(FERRY), 0.1), date="2025-05-04"),
        article("excerpt", text(FERRY[1:4]), publisher="The Valley"),
        article("mill", text(MILL)),
        article("mill-too", "By our reporter\n\n" + text(MILL)),
        article("vi", text(VIETNAMESE)),
        article("vi-nfd", unicodedata.normalize("NFD", text(VIETNAMESE))),
        article("short", "Town council meets."),
        article("empty", ""),
    ]


def test_result_does_not_depend_on_the_order_of_the_input() -> None:
    expected = encoded(run(corpus()))
    for seed in range(6):
        articles = corpus()
        random.Random(seed).shuffle(articles)  # noqa: S311  (any order will do)
        assert encoded(run(articles)) == expected


def test_result_does_not_depend_on_the_hash_seed(root: Path) -> None:
    program = (
        "import sys; sys.path.insert(0, 'tests')\n"
        "from test_corpus_dedup import corpus, encoded, run\n"
        "sys.stdout.buffer.write(encoded(run(corpus())))"
    )
    outputs = {
        subprocess.run(
            [sys.executable, "-c", program],
            cwd=root,
            env={"PYTHONHASHSEED": seed, "PATH": ""},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("0", "1", "4242")
    }
    assert len(outputs) == 1
    assert json.loads(outputs.pop())["clusters"]


def test_adding_unrelated_documents_changes_no_cluster() -> None:
    before = run(corpus()).clusters
    more = [article(f"other-{n}", f"{n} " + edited(text(MILL[n : n + 1]), 0.9)) for n in range(6)]
    assert run([*corpus(), *more]).clusters == before


def test_a_crowded_bucket_loses_nobody_and_is_counted() -> None:
    copies = [article(f"copy-{n:03}", f"Edition {n}\n\n{text(FERRY)}") for n in range(90)]
    outcome = run(copies, Duplicates(bucket=8))
    (cluster,) = outcome.clusters
    assert len(cluster.members) == 89
    assert outcome.capped > 0


def test_the_five_source_documents_are_five_articles(root: Path) -> None:
    paths = sorted((root / "raw").glob("*.txt"))
    articles = [article(path.name, path.read_text(encoding="utf-8")) for path in paths]
    outcome = run(articles)
    assert (outcome.clusters, outcome.linked) == ((), ())
    assert len(outcome.nearest) == 10
    scores = [pair.jaccard for pair in outcome.nearest]
    assert scores == sorted(scores, reverse=True)
    assert max(scores) < 0.05


def test_nearest_is_bounded_by_its_setting() -> None:
    articles = [article(f"m{n}", text(MILL[n:])) for n in range(3)] + [article("f", text(FERRY))]
    assert len(run(articles, Duplicates(nearest=1)).nearest) <= 1
    assert run(articles, Duplicates(nearest=0)).nearest == ()


@pytest.mark.parametrize("bodies", [[], [""], ["", ""], ["", "word"], ["***", "a"]])
def test_texts_with_hardly_a_word_are_no_trouble(bodies: list[str]) -> None:
    outcome = run([article(str(number), body) for number, body in enumerate(bodies)])
    assert len(outcome.removed) == len(bodies) - len(set(bodies))
