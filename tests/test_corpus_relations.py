"""Facts on which texts disagree, the relation that follows, and the order of canonicals."""

import itertools
import unicodedata
from array import array

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.corpus import canonical, compared, relations
from pipeline.corpus.canonical import CRITERIA, LAST
from pipeline.corpus.clusters import Edge
from pipeline.corpus.compared import Facts, Scores, Slot
from pipeline.corpus.facts import same_number
from pipeline.corpus.plain import Plain
from pipeline.corpus.reading import Held, packed
from pipeline.corpus.records import Article, Entry
from pipeline.corpus.related import Judge, Verified
from pipeline.corpus.text import Number, Text
from pipeline.settings import Duplicates
from stories import FERRY, MILL, article, text

DEFAULT = Duplicates()


def verified(left: str, right: str, settings: Duplicates = DEFAULT) -> Verified:
    engine = Plain()
    lengths = [len(engine.read(body)) for body in (left, right)]
    judge = Judge(Held([left, right]), [None, None], lengths, engine, settings)
    found = judge.verify(Edge(0, 1))
    assert not isinstance(found, Scores)
    return found


def read(body: str) -> Text:
    return Plain().read(body)


def facts(left: str, right: str) -> Facts:
    return verified(left, right).found.facts


def number(written: str) -> Number:
    (found,) = read(f"a {written} b").numbers
    return found


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("9,729,000", "9.7"),
        ("14,571,434", "14.6"),
        ("1,000", "1000"),
        ("1.0", "one"),
        ("0.50", "1/2"),
        ("8-1/4", "8.25"),
        ("4,1", "4.1"),
        ("Sept", "September"),
        ("٢١٢", "212"),
    ],
)
def test_numbers_that_say_the_same(one: str, other: str) -> None:
    assert same_number(number(one), number(other))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("212", "221"),
        ("26.50", "27"),
        ("two", "six"),
        ("May", "June"),
        ("100", "10"),
        ("2024", "2025"),
        ("Monday", "Tuesday"),
    ],
)
def test_numbers_that_differ(one: str, other: str) -> None:
    assert not same_number(number(one), number(other))


def test_months_are_dates_only_with_a_capital() -> None:
    assert read("They may march on.").numbers == []
    assert [found.text for found in read("In May and on 4 March").numbers] == ["May", "4", "March"]


def test_names_are_capitals_inside_sentences() -> None:
    assert read("Yesterday Paul Adler met the Mayor. Later they met again.").proper == {
        "paul",
        "adler",
        "mayor",
    }


def test_disagreements_are_counted_by_place() -> None:
    found = facts(
        text(FERRY), text(FERRY).replace("212", "221").replace("Irini Kalas", "Petra Dimou")
    )
    assert (found.numbers, found.names) == (1, 1)
    assert [(slot.left, slot.right) for slot in found.slots] == [
        ("212", "221"),
        ("Irini Kalas", "Petra Dimou"),
    ]


def test_spelling_and_abbreviation_are_no_other_name() -> None:
    other = (
        text(FERRY).replace("Irini Kalas", "Irini Kallas").replace("Meridian Lines", "Merid. Lines")
    )
    assert facts(text(FERRY), other).names == 0


def test_another_dateline_alone_is_no_disagreement() -> None:
    one, other = "SKALA, May 4 (Reuters) - ", "ATHENS, Monday, June 5 (AP) - "
    assert facts(one + text(FERRY), other + text(FERRY)).conflicts == 0


def test_quoted_words() -> None:
    found = read('He said: “We will go home.” Then "they left".')
    assert [word for word, mark in zip(found.words, found.quoted, strict=True) if mark] == [
        "We", "will", "go", "home", "they", "left",
    ]  # fmt: skip


def test_corrections_call_themselves_that() -> None:
    assert read("CORRECTED - Ferry runs aground").is_correction
    assert read("Ferry runs aground.\n(Corrects number in first paragraph)").is_correction
    assert not read("Ferry runs aground. They corrected course too late.").is_correction


@pytest.mark.parametrize(
    ("left", "right", "relation"),
    [
        (text(FERRY), text(MILL), "none"),
        (text(FERRY), text(FERRY) + "\n\nThe Valley Herald", "near"),
        (text(FERRY), text(FERRY[1:4]), "excerpt"),
        (text(FERRY), text((*FERRY[:5], *MILL[:2])), "revision"),
        (text(FERRY), text((*FERRY[5:], *MILL[:5])), "none"),
    ],
)
def test_relation(left: str, right: str, relation: str) -> None:
    assert verified(left, right).verdict.relation == relation
    assert verified(right, left).verdict.relation == relation


# Reports of one form in which no run of words is long enough for the facts to be compared: more
# than half of the words are names, numbers and days, strewn over all sentences.
_FORM = (
    "The county hands out seed to growers near {0} town by {1} or at {2} and by {3} from {4} for "
    "some {5} more than {6} asked when {7} had it that {8} would pay {9} in full {10} or by {11} "
    "with no {12} left for {13} to take home after the last of the stores has shut its doors there."
)
# fmt: off
_ONE = (
    "Ambrose", "15", "Dunmore", "Saturday", "Kells", "Mulroy", "Tuesday", "Trim", "Navan", "Slane",
    "Ardee", "March", "April", "Fintan",
)
_OTHER = (
    "Bellcoo", "70,375", "Swanlin", "Wednesday", "Derry", "Hagan", "Friday", "Omagh", "Toome",
    "Larne", "Antrim", "June", "July", "Cormac",
)
# fmt: on


def test_one_form_with_other_facts_all_over_is_never_merged() -> None:
    found = verified(_FORM.format(*_ONE), _FORM.format(*_OTHER))
    assert min(found.found.left, found.found.right) >= 0.75, "they go on alike throughout"
    assert found.found.equal < 0.5, "facts are not compared"
    assert not found.verdict.merges


# A brief report: headline, dateline, and a body with one name far from its ends.
_BRIEF = """{headline}

{dateline} The council has put off its vote on the new quay until the inspectors have seen the piles.

Work began in the spring and was to be over before the storms. Divers who went down on behalf of
{name} found three of the piles loose, and the contractor was told to stop. Nobody was hurt, and the
fishing boats may go on using the old steps as long as the water is high enough for them to land."""
_PUT_OFF, _LOOSE = "Council puts off vote on the new quay", "Loose piles stop work in harbour"


def _brief(headline: str, name: str = "Tollan Marine", dateline: str = "DUNMORE -") -> str:
    return _BRIEF.format(headline=headline, name=name, dateline=dateline)


def test_a_brief_report_with_another_name_and_another_headline_is_not_merged() -> None:
    for one, other in itertools.permutations(
        (_brief(_PUT_OFF), _brief("Storm season brings early closure", "Harrowgate Diving"))
    ):
        found = verified(one, other)
        assert found.verdict.relation == "template"
        assert found.verdict.links


@pytest.mark.parametrize(
    "other",
    [
        _brief(_LOOSE),
        _brief(_PUT_OFF, "Harrowgate Diving"),
        _brief("Council puts off quay vote", "Harrowgate Diving"),
        _brief(_LOOSE, dateline="Skerries (Harrowgate Press) -"),
        _brief("CORRECTED - " + _LOOSE, "Harrowgate Diving"),
        _brief("Quay", "Harrowgate Diving"),
    ],
    ids=["headline", "name", "near headline", "dateline", "correction", "no headline"],
)
def test_a_brief_copy_with_another_name_or_another_headline_is_merged(other: str) -> None:
    assert verified(_brief(_PUT_OFF), other).verdict.merges
    assert verified(other, _brief(_PUT_OFF)).verdict.merges


def test_a_long_copy_with_another_name_and_headline_is_merged() -> None:
    other = text(FERRY).replace("Irini Kalas", "Petra Dimou")
    one, two = (f"{line}\n\n" for line in (_PUT_OFF, "Storm season brings early closure"))
    assert verified(one + text(FERRY), two + other).verdict.merges


def test_relation_does_not_depend_on_the_side() -> None:
    there = verified(text(FERRY), text(FERRY[2:7])).found
    back = verified(text(FERRY[2:7]), text(FERRY)).found
    assert there.flipped() == back
    assert back.flipped() == there


def test_scores_are_exact() -> None:
    from pipeline import words

    left, right = (words.shingles(words.words(t), 5) for t in (text(FERRY), text(FERRY[2:])))
    found = verified(text(FERRY), text(FERRY[2:])).found.scores
    assert found.jaccard == words.jaccard(left, right)
    assert found.left_in_right == words.containment(left, right)
    assert found.right_in_left == words.containment(right, left)


def test_merged_relations_are_all_but_template_and_none() -> None:
    assert set(relations.MERGED) == {"exact", "near", "excerpt", "revision"}


def best(*articles: Article, settings: Duplicates = DEFAULT) -> tuple[str, str]:
    order = canonical.order(settings)
    entries = [*map(canonical.entry, articles)]
    first, second = (entries[number] for number in order.ranked(entries))
    (decided,) = order.deciding([first], [second])
    return first.name, decided


BODY = text(MILL)


def test_every_criterion_decides_when_those_before_it_do_not() -> None:
    agency = {"publisher": "Reuters", "agency": "Reuters"}
    republished = {"publisher": "Herald", "agency": "Reuters"}
    cases = [
        (article("b", BODY), article("a", BODY + " [...]"), "completeness"),
        (article("b", BODY, title="T"), article("a", BODY), "metadata"),
        (article("b", BODY, **agency), article("a", BODY, **republished), "original-agency"),
        (
            article("b", BODY, date="2025-01-02"),
            article("a", BODY, date="2025-01-03"),
            "earliest-date",
        ),
        (article("b", BODY + " More."), article("a", BODY), "length"),
    ]
    for winner, loser, criterion in cases:
        assert best(winner, loser) == ("b", criterion)
        assert best(loser, winner) == ("b", criterion)
    assert best(article("a", BODY), article("b", BODY)) == ("a", LAST)


def test_levels_tell_apart_what_stands_before_the_number_of_copies() -> None:
    order = canonical.order(DEFAULT)
    three = (article("c", BODY, title="T"), article("b", BODY + " More."), article("a", BODY))
    articles = [canonical.entry(each) for each in three]
    assert order.levels(articles) == [0, 1, 1]
    assert canonical.order(Duplicates(canonical=("length",))).levels(articles) == [0, 1, 2]
    assert order.levels([]) == []


@given(
    texts=st.lists(st.text(st.sampled_from("aé“…\u0300\u0301\u2000\u203f\u2126한각東ﬁ\ud800\n")))
)
def test_lengths_count_characters_in_nfc(texts: list[str]) -> None:
    for bodies in (texts, [body + "x" * 200 for body in texts]):
        found = canonical.lengths(bodies, packed(bodies))
        assert found == [canonical.length(body) for body in bodies]
        assert found == [len(unicodedata.normalize("NFC", body)) for body in bodies]


def test_only_what_may_change_is_looked_at() -> None:
    bodies = ["plain " * 50, "caf\u00e9, “so” – it …" + " plain" * 90, "cafe\u0301 plain"]
    assert canonical._perhaps_other(packed(bodies)) == [2]


ENTRIES = st.lists(
    st.builds(
        Entry,
        name=st.text("ab", min_size=1),
        sha256=st.sampled_from(("0a", "0b", "ff")),
        length=st.integers(0, 2),
        title=st.sampled_from((None, "", "T")),
        date=st.sampled_from((None, "2025-01-02", "2025-01-03", "soon")),
        publisher=st.sampled_from((None, "Reuters", "Herald")),
        agency=st.sampled_from((None, "Reuters")),
        truncated=st.booleans(),
    ),
    unique_by=lambda entry: entry.name,
)


@given(entries=ENTRIES, criteria=st.permutations([*CRITERIA]), used=st.integers(0, len(CRITERIA)))
def test_articles_are_ranked_by_the_first_criterion_that_differs(
    entries: list[Entry], criteria: list[str], used: int
) -> None:
    settings = Duplicates(canonical=tuple(criteria[:used]), source_rank=("herald", "b"))
    order = canonical.order(settings)
    columns = [order.column(name, entries) for name in settings.canonical]
    names = [entry.name for entry in entries]
    keys = [*zip(*columns, [entry.sha256 for entry in entries], names, strict=True)]
    ranked = order.ranked(entries)
    assert ranked == sorted(range(len(entries)), key=keys.__getitem__)
    best_first = [entries[number] for number in ranked]
    decisions = order.deciding(best_first[:-1], best_first[1:])
    for (one, other), decided in zip(itertools.pairwise(best_first), decisions, strict=True):
        before = settings.canonical[: settings.canonical.index(decided)] if decided != LAST else ()
        assert all(len(set(order.column(name, [one, other]))) == 1 for name in before)
    levels = order.levels(best_first)
    assert levels == sorted(levels)
    assert sorted(set(levels)) == [*range(len(set(levels)))]


def test_sources_rank_as_declared() -> None:
    settings = Duplicates(source_rank=("Reuters", "wire/"))
    one = article("x.txt", BODY, publisher="REUTERS")
    other, last = article("wire/y.txt", BODY), article("a.txt", BODY, title="T")
    assert best(other, one, settings=settings) == ("x.txt", "source-rank")
    assert best(last, other, settings=settings) == ("wire/y.txt", "source-rank")


def test_a_date_that_is_none_does_not_count() -> None:
    dated, other = article("b", BODY, date="2025-01-02"), article("a", BODY, date="last week")
    assert best(dated, other) == ("b", "earliest-date")


def test_the_default_order_knows_every_criterion() -> None:
    assert set(DEFAULT.canonical) == set(CRITERIA)


def test_truncation_is_told_or_seen() -> None:
    assert canonical.entry(article("a", BODY, truncated=True)).truncated
    assert canonical.entry(article("a", BODY[:50] + "… ")).truncated
    assert canonical.entry(article("a", BODY[:50] + " [Read more]")).truncated
    assert not canonical.entry(article("a", BODY)).truncated


def test_passages_in_another_order_are_told_in_the_order_of_the_left_text() -> None:
    there = array("i", (0, 5, 10, 16, 7, 9, 2, 4))
    back = array("i", (2, 4, 7, 9, 10, 16, 0, 5))
    assert (compared.flipped(there), compared.flipped(back)) == (back, there)
    assert compared.flipped(array("i")) == array("i")


@pytest.mark.parametrize(
    ("left", "right"),
    [("Ada", "Irini Kalas"), ("May\n\n 5", "4"), ("Zoë", "Zo\u00a0\ud800"), ("a\x1fb", "ｃ　ｄ")],
)
def test_words_in_which_texts_differ_are_told_on_one_line(left: str, right: str) -> None:
    said = [(left, right), ("x", "y")]
    slots = [Slot(one, other, 3, is_number=True, is_name=False) for one, other in said]
    told = [(" ".join(one.split()), " ".join(other.split())) for one, other in said]
    assert [*compared.packed(slots).words()] == told
