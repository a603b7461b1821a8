"""What goes wrong in deduplication elsewhere, and does not here: one pitfall a test, by its number.

`docs/deduplication.md` has the table; a test holds it to the tests of this module.
"""

import random
import re
import unicodedata
from pathlib import Path

import msgspec
import numpy as np
import pytest

from pipeline import hashing, minhash, words
from pipeline.corpus import candidates
from pipeline.corpus.dedup import deduplicate
from pipeline.corpus.plain import Plain
from pipeline.corpus.reading import Held
from pipeline.corpus.records import Article, Outcome
from pipeline.minhash import Banding
from pipeline.run import process
from pipeline.settings import Duplicates, Settings
from stories import CHINESE, FERRY, MILL, THAI, VIETNAMESE, article, text
from test_corpus_candidates import signed, surveyed
from test_corpus_dedup import chain, corpus, edited, encoded, reports

DEFAULT = Duplicates()


def run(articles: list[Article], settings: Duplicates = DEFAULT) -> Outcome:
    return deduplicate(articles, settings)


def groups(outcome: Outcome) -> list[set[str]]:
    return [{c.canonical, *(pair.right for pair in c.members)} for c in outcome.clusters]


@pytest.mark.parametrize("near", [0.5, 0.7])
@pytest.mark.parametrize("middle", ["b", "0", "zz"])
def test_p01_a_chain_is_no_cluster(near: float, middle: str) -> None:
    first, second, third = chain()
    second = msgspec.structs.replace(second, name=middle, sha256=middle, title="A title")
    outcome = run([first, second, third], Duplicates(near=near))
    assert all(len(group) == 2 for group in groups(outcome))
    assert len(outcome.removed) == 1
    assert outcome.linked, "what the chain leaves apart is reported"


def test_p02_no_pair_is_merged_unverified() -> None:
    source = random.Random(8)  # noqa: S311  (test data)
    one, other = (" ".join(source.choices(("ja", "nej"), k=400)) for _ in range(2))
    found, _ = candidates.find(Held([one, other]), surveyed([one, other]), Plain(), DEFAULT)
    assert found.banded.tolist() == [True], "the bands take them for copies"
    assert run([article("a", one), article("b", other)]).clusters == ()
    for cluster in run(corpus()).clusters:
        for pair in cluster.members:
            assert pair.left == cluster.canonical
            assert pair.why
            assert max(pair.jaccard, pair.left_in_right, pair.right_in_left) >= cluster.weakest > 0


def test_p03_bands_and_rows_are_named_and_not_mistaken() -> None:
    cut = candidates.banding(DEFAULT)
    assert cut.bands * cut.rows <= DEFAULT.permutations
    assert cut == Banding(bands=cut.bands, rows=cut.rows)
    keys = minhash.band_keys(signed([text(FERRY), text(MILL)]).values, cut)
    assert keys.shape == (2, cut.bands)


@pytest.mark.parametrize("similarity", [0.4, 0.5, 0.6, 0.8])
@pytest.mark.parametrize("recall", [0.9, 0.99])
def test_p04_recall_is_declared_where_a_threshold_is_a_knee(
    similarity: float, recall: float
) -> None:
    cut = minhash.banding(256, similarity, recall)
    assert cut.recall(similarity) >= recall
    assert cut.recall(similarity) == 1 - (1 - similarity**cut.rows) ** cut.bands
    assert cut.recall(similarity + 0.1) > cut.recall(similarity)


def test_p05_hashes_neither_collide_nor_overflow_on_large_sets() -> None:
    keys = [hashing.word_hash(str(number)) for number in range(300_000)]
    assert len(set(keys)) == 300_000
    left, right = keys[:200_000], keys[:100_000] + keys[200_000:]
    shared = np.array(left + right, np.uint64)
    starts = np.array([0, 200_000, 400_000], np.int64)
    values = minhash.elements(hashing.mixed(shared))
    signed = minhash.signatures(values, starts, permutations=512, seed=1)
    assert minhash.estimate(signed[0], signed[1]) == pytest.approx(1 / 3, abs=0.07)


def test_p06_more_bands_are_looser_and_more_rows_stricter() -> None:
    for similarity in (0.3, 0.5, 0.7):
        assert Banding(20, 5).recall(similarity) > Banding(10, 5).recall(similarity)
        assert Banding(20, 6).recall(similarity) < Banding(20, 5).recall(similarity)


def test_p07_short_documents_are_compared_and_kept() -> None:
    short = ["", "!", "Yes.", "Fire out.", "Road closed again.", "The school stays shut today."]
    articles = [article(f"one-{k}", body) for k, body in enumerate(short)]
    assert run(articles).clusters == ()
    again = [article(f"two-{k}", body) for k, body in enumerate(short)]
    outcome = run([*articles, *again])
    assert outcome.removed == {f"two-{k}": f"one-{k}" for k in range(len(short))}


@pytest.mark.parametrize("story", [CHINESE, THAI], ids=["zh", "th"])
def test_p08_scripts_without_spaces_are_cut_into_characters(story: tuple[str, ...]) -> None:
    body = text(story)
    assert len(words.words(body)) > 0.6 * len(body)
    copy = body.replace(body[30], "", 1).replace(body[90], "", 1)
    outcome = run([article("a", body), article("b", copy), article("c", story[0])])
    assert set(outcome.removed) | {c.canonical for c in outcome.clusters} == {"a", "b", "c"}


@pytest.mark.parametrize(
    "written", [("má", "mà", "mả", "mã", "mạ", "ma"), ("が", "か"), ("ที่", "ท"), ("कु", "क")]
)
def test_p09_marks_are_part_of_words(written: tuple[str, ...]) -> None:
    assert len({tuple(words.words(word)) for word in written}) == len(written)
    line = "con đường này dẫn qua {} tới bến đò"
    articles = [article(f"d{k}", line.format(word)) for k, word in enumerate(written)]
    assert run(articles).clusters == ()


def test_p10_decomposed_text_is_the_same_text() -> None:
    body = text(VIETNAMESE)
    other = unicodedata.normalize("NFD", body)
    assert words.words("Hà Nội") == words.words(unicodedata.normalize("NFD", "Hà Nội"))
    assert len(words.words(unicodedata.normalize("NFD", "Hà Nội"))) == 2
    (cluster,) = run([article("a", body), article("b", other)]).clusters
    assert [pair.relation for pair in cluster.members] == ["exact"]


def test_p11_names_say_which_document_is_meant_not_rows() -> None:
    before = run(corpus())
    stranger = article(
        "0", "A note that has nothing to do with any of the others, put before them."
    )
    after = run([stranger, *reversed(corpus())])
    assert after.clusters == before.clusters
    assert after.linked == before.linked


def test_p12_no_run_leaves_anything_behind_for_the_next(root: Path) -> None:
    before = encoded(run(corpus()))
    run([article(f"x{n}", edited(text(MILL), 0.2 + n / 50)) for n in range(8)])
    assert encoded(run(corpus())) == before
    calls = [path for path in (root / "pipeline").rglob("*.py") if _deduplicates(path)]
    assert calls == [], "trafilatura's own deduplication keeps a state over documents"


def _deduplicates(path: Path) -> bool:
    return re.search(r"deduplicate\s*=\s*True", path.read_text(encoding="utf-8")) is not None


def test_p13_every_removal_names_its_match_and_can_be_undone() -> None:
    outcome = run(corpus())
    names = {each.name for each in corpus()}
    assert outcome.removed
    for gone, kept in outcome.removed.items():
        assert kept in names - set(outcome.removed)
        without = run([each for each in corpus() if each.name != kept])
        assert gone not in without.removed or without.removed[gone] != kept


def test_p14_a_crowded_bucket_is_bounded_reported_and_loses_no_copy() -> None:
    boiler = text(FERRY[:3])
    source = random.Random(2)  # noqa: S311  (test data)
    pool = [f"{word}{n}" for n in range(60) for word in ("alder", "birch", "cedar", "elm")]
    bodies = [f"{' '.join(source.choices(pool, k=120))}\n\n{boiler}" for _ in range(300)]
    bodies.append(bodies[-1] + "\n\nA last word.")
    settings = Duplicates(bucket=16)
    found, _ = candidates.find(Held(bodies), surveyed(bodies, settings), Plain(), settings)
    assert len(found.left) <= settings.bucket * len(bodies)
    assert found.capped > 0
    outcome = run([article(f"{k:03}", body) for k, body in enumerate(bodies)], settings)
    assert outcome.capped > 0
    assert groups(outcome) == [{"299", "300"}]


@pytest.mark.parametrize("story", [FERRY, THAI, VIETNAMESE], ids=["en", "th", "vi"])
def test_p15_a_repeated_passage_goes_whole_and_once(story: tuple[str, ...]) -> None:
    raw = text((*story, *story))
    done = process("a.txt", raw.encode("utf-8"), Settings())
    paragraphs = done.text.split("\n\n")
    assert len(paragraphs) == len(set(paragraphs))
    assert all(paragraph in raw for paragraph in paragraphs)
    assert all(done.text.count(paragraph) == 1 for paragraph in paragraphs)
    assert sum(map(len, paragraphs)) > 0.9 * len("".join(story))


def test_p16_the_hub_is_not_the_canonical_where_the_order_prefers_another() -> None:
    hub = article("hub", text(FERRY))
    first = article("first", edited(text(FERRY), 0.12), date="2025-05-04", title="Ferry aground")
    others = [article(f"copy-{n}", f"Edition {n}\n\n{text(FERRY)}") for n in range(5)]
    outcome = run([hub, *others, first])
    assert {cluster.canonical: cluster.decided_by for cluster in outcome.clusters} == {
        "first": "metadata"
    }


def test_p17_reports_that_differ_in_numbers_and_names_are_two() -> None:
    outcome = run(reports(5))
    assert outcome.clusters == ()
    assert len(outcome.linked) == 10
    assert all(pair.relation == "template" for pair in outcome.linked)
    assert all(re.search(r"\d", " ".join(pair.differences)) for pair in outcome.linked)


def test_the_table_in_the_guide_names_these_tests(root: Path) -> None:
    page = (root / "docs" / "deduplication.md").read_text(encoding="utf-8")
    listed = re.findall(r"^\| (P\d+) \|.*\| `(test_p\d+_\w+)` \|$", page, re.MULTILINE)
    assert [name for _, name in listed] == [name for name in globals() if name.startswith("test_p")]
    assert [int(name[6:8]) for _, name in listed] == [int(number[1:]) for number, _ in listed]
    assert {int(number[1:]) for number, _ in listed} == set(range(1, 18))
