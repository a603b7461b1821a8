"""The benchmark's corpus: what its truth says is so, and the same arguments give the same bytes."""

import json
import re
import subprocess
import sys
from collections import defaultdict
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from pipeline import words

ROOT = Path(__file__).parent.parent
DOCUMENTS = 1_200


class Corpus(NamedTuple):
    folder: Path
    texts: dict[str, str]
    pairs: list[dict[str, Any]]
    meta: dict[str, Any]

    def of(self, kind: str) -> list[dict[str, Any]]:
        return [pair for pair in self.pairs if pair["kind"] == kind]

    def shingles(self, name: str) -> frozenset[str]:
        return words.shingles(words.words(self.texts[name]), 5)


def generated(folder: Path, **options: object) -> Path:
    script = ROOT / "bench" / "dedup" / "generate.py"
    arguments = [f"--{name}={value}" for name, value in options.items()]
    command = [sys.executable, str(script), "--out", str(folder), *arguments]
    subprocess.run(command, check=True, capture_output=True)
    return folder


def read(folder: Path) -> Corpus:
    lines = (folder / "docs.jsonl").read_text(encoding="utf-8").splitlines()
    records = [json.loads(line) for line in lines]
    pairs = [json.loads(line) for line in (folder / "truth.jsonl").read_text().splitlines()]
    texts = {record["id"]: record["text"] for record in records}
    return Corpus(folder, texts, pairs, json.loads((folder / "meta.json").read_text()))


@pytest.fixture(scope="module")
def corpus(tmp_path_factory: pytest.TempPathFactory) -> Corpus:
    folder = tmp_path_factory.mktemp("corpus")
    return read(generated(folder, documents=DOCUMENTS, seed=5, processes=1))


def test_there_are_as_many_articles_as_asked_for_each_with_its_own_id(corpus: Corpus) -> None:
    assert list(corpus.texts) == [f"d{number:07d}" for number in range(DOCUMENTS)]


def test_the_number_of_processes_does_not_change_a_byte(corpus: Corpus, tmp_path: Path) -> None:
    again = generated(tmp_path, documents=DOCUMENTS, seed=5, processes=2)

    for name in ("docs.jsonl", "truth.jsonl", "meta.json"):
        assert (again / name).read_bytes() == (corpus.folder / name).read_bytes()


def test_another_seed_gives_other_articles_and_words_sets_their_length(
    corpus: Corpus, tmp_path: Path
) -> None:
    other = read(generated(tmp_path, documents=300, seed=6, words=200, processes=1))
    lengths = [len(text.split()) for text in other.texts.values()]

    assert not set(other.texts.values()) & set(corpus.texts.values())
    assert 150 < sum(lengths) / len(lengths) < 250


def test_the_lengths_spread_around_500_words(corpus: Corpus) -> None:
    lengths = sorted(len(text.split()) for text in corpus.texts.values())

    assert 380 < sum(lengths) / len(lengths) < 560
    assert lengths[len(lengths) // 20] < 250
    assert lengths[-len(lengths) // 20] > 900


def test_the_similarities_of_the_truth_are_exact(corpus: Corpus) -> None:
    for pair in corpus.pairs[::7]:
        left, right = corpus.shingles(pair["a"]), corpus.shingles(pair["b"])

        assert words.jaccard(left, right) == pytest.approx(pair["jaccard"], abs=2e-3)
        assert words.containment(left, right) == pytest.approx(pair["a_in_b"], abs=4e-3)
        assert words.containment(right, left) == pytest.approx(pair["b_in_a"], abs=4e-3)


def test_every_kind_is_there_and_exact_copies_are_the_same_text(corpus: Corpus) -> None:
    kinds = {pair["kind"] for pair in corpus.pairs}

    assert kinds - {"refiled"} == {"exact", "near", "partial", "sibling", "template", "series"}
    assert all(corpus.texts[pair["a"]] == corpus.texts[pair["b"]] for pair in corpus.of("exact"))
    assert all(corpus.texts[pair["a"]] != corpus.texts[pair["b"]] for pair in corpus.of("near"))


def test_near_copies_fill_all_classes_of_similarity(corpus: Corpus) -> None:
    found = [pair["jaccard"] for pair in corpus.of("near")]

    for low, high in ((0.0, 0.5), (0.5, 0.7), (0.7, 0.8), (0.8, 1.0)):
        assert sum(low <= value < high for value in found) > len(found) / 20


def test_an_excerpt_lies_mostly_in_its_original_which_is_longer(corpus: Corpus) -> None:
    pairs = corpus.of("partial")
    inside = [max(pair["a_in_b"], pair["b_in_a"]) for pair in pairs]
    shares = [pair["share"] for pair in pairs if pair["form"]]

    assert sorted(inside)[len(inside) // 20] > 0.5
    assert sum(pair["jaccard"] for pair in pairs) / len(pairs) < 0.5
    assert 0.3 <= min(shares) <= max(shares) <= 0.7


def test_reports_of_one_form_differ_in_most_sentences(corpus: Corpus) -> None:
    for pair in corpus.of("template")[::5]:
        left, right = (
            set(re.split(r"(?<=[.”\"])\s+", corpus.texts[pair[side]])) for side in ("a", "b")
        )

        assert len(left & right) < 0.75 * max(len(left), len(right))


def test_a_series_shares_a_paragraph_and_little_else(corpus: Corpus) -> None:
    for pair in corpus.of("series"):
        shared = corpus.shingles(pair["a"]) & corpus.shingles(pair["b"])

        assert len(shared) >= 10
        assert max(pair["a_in_b"], pair["b_in_a"]) < 0.35


def test_articles_that_are_no_pair_share_little(corpus: Corpus) -> None:
    related = {frozenset((pair["a"], pair["b"])) for pair in corpus.pairs}
    holders: dict[str, list[str]] = defaultdict(list)
    sizes = {}
    for name in corpus.texts:
        found = corpus.shingles(name)
        sizes[name] = len(found)
        for shingle in found:
            holders[shingle].append(name)
    shared: dict[frozenset[str], int] = defaultdict(int)
    for names in holders.values():
        for i, left in enumerate(names if len(names) <= 100 else []):
            for right in names[i + 1 :]:
                shared[frozenset((left, right))] += 1

    for pair, count in shared.items():
        if pair not in related:
            assert count < 0.35 * min(sizes[name] for name in pair)


def test_word_runs_recur_across_articles_as_in_news(corpus: Corpus) -> None:
    related = {name for pair in corpus.pairs for name in (pair["a"], pair["b"])}
    singles = [corpus.shingles(name) for name in corpus.texts if name not in related]
    counts: dict[str, int] = defaultdict(int)
    for found in singles:
        for shingle in found:
            counts[shingle] += 1
    recurring = sum(count for count in counts.values() if count > 1)

    assert 0.02 < recurring / sum(counts.values()) < 0.1


def scored(output: dict[str, Any], corpus: Corpus, folder: Path) -> dict[str, Any]:
    target = folder / "found.json"
    target.write_text(json.dumps(output))
    script = ROOT / "bench" / "dedup" / "score.py"
    command = [sys.executable, str(script), str(target), str(corpus.folder)]
    run = subprocess.run(command, check=True, capture_output=True, text=True)
    found: dict[str, Any] = json.loads(run.stdout)
    return found


def test_the_true_pairs_score_full_recall_and_no_false_merge(
    corpus: Corpus, tmp_path: Path
) -> None:
    copies = [
        [pair["b"], pair["a"]]
        for pair in corpus.pairs
        if pair["kind"] in {"exact", "near", "partial"}
    ]
    found = scored({"pairs": copies}, corpus, tmp_path)

    assert set(found["recall"].values()) == {1.0}
    assert found["template merges"] == found["series merges"] == found["other false merges"] == 0


def test_a_cluster_counts_as_all_its_pairs_and_wrong_ones_are_told_by_kind(
    corpus: Corpus, tmp_path: Path
) -> None:
    exact, template = corpus.of("exact")[0], corpus.of("template")[0]
    cluster = [exact["a"], exact["b"], template["a"], template["b"]]
    found = scored({"clusters": [cluster]}, corpus, tmp_path)

    assert found["pairs"] == 6
    assert found["recall"]["exact"] == pytest.approx(1 / len(corpus.of("exact")), abs=1e-4)
    assert found["template merges"] == 1
    assert found["other false merges"] == 4


def test_keep_or_drop_is_judged_by_the_copies_that_come_in_twos(
    corpus: Corpus, tmp_path: Path
) -> None:
    dropped = {pair["b"] for pair in corpus.of("exact")} | {corpus.of("template")[0]["a"]}
    found = scored({"kept": sorted(set(corpus.texts) - dropped)}, corpus, tmp_path)

    assert found["recall of twos"]["exact"] == 1.0
    assert found["recall of twos"]["near >=0.8"] == 0.0
    assert found["templates and series dropped"] == 1
