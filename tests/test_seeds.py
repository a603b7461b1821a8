"""The first corpus, the five documents of `raw/`: what each must give, and `clean/` to the byte."""

import re
from pathlib import Path

import msgspec
import pytest

from pipeline import edits
from pipeline.build import Built, build
from pipeline.cli.run import write_corpus
from pipeline.config import load
from pipeline.model import Document
from pipeline.run import Processed, process
from pipeline.settings import Settings
from pipeline.stages import STAGES

STANDFIRST = (
    "A ministerial-level working group is expected to be established shortly to detail the scope "
    "and terms of the talks"
)
TITLE_002 = (
    "The Second Round of Bilateral Negotiations for the Trade Agreement between Vietnam and the "
    "United States"
)
NAMES = [
    "000_d5f874da04b6c6ab",
    "001_25c59d0c40e87506",
    "002_32f4797222d6251e",
    "003_3a2340998392e8b3",
    "004_4ee263113a0cd346",
]


@pytest.fixture(scope="session")
def seeds(root: Path) -> dict[str, Processed]:
    return {
        name[:3]: process(f"{name}.txt", (root / "raw" / f"{name}.txt").read_bytes(), Settings())
        for name in NAMES
    }


def values(document: Processed) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for field in document.fields:
        found.setdefault(field.name, []).append(field.value)
    return found


def paragraphs(document: Processed) -> list[str]:
    assert not re.search(r"\n{3,}|\A\s|\s\Z|(?<!\n)\n(?!\n)", document.text)
    return document.text.split("\n\n")


def labels(document: Processed) -> list[str]:
    return [note.label for note in document.notes if note.applied]


def test_000_title_standfirst_lead_in_and_both_captions(seeds: dict[str, Processed]) -> None:
    document = seeds["000"]
    assert values(document) == {
        "title": ["Vietnam, US agree to negotiate bilateral trade deal"],
        "standfirst": [STANDFIRST],
        "publisher": ["The Hanoi Times"],
        "photo_credit": ["VGP"],
    }
    body = paragraphs(document)
    assert len(body) == 15
    assert body[0].startswith("Vietnam and the US have agreed to initiate")
    assert body[-1].endswith("Chinh added.")
    assert labels(document).count("caption") == 2
    captions = [n.text for n in document.notes if n.label == "caption"]
    assert captions[1].endswith("US Commerce Secretary Howard Lutnick.")


def test_001_no_title_is_invented_and_sign_offs_become_metadata(
    seeds: dict[str, Processed],
) -> None:
    document = seeds["001"]
    assert values(document) == {"source": ["Reuters"], "author": ["Rodney Mbua"]}
    body = paragraphs(document)
    assert len(body) == 11
    assert body[0].startswith("Vietnam is seeking to finalize")
    assert body[-1].endswith("rare earths and gallium.")
    assert "“soon sign a fair and balanced trade agreement,”" in document.text


def test_002_the_second_body_and_the_teasers_go_on_the_record(seeds: dict[str, Processed]) -> None:
    document = seeds["002"]
    assert values(document) == {"title": [TITLE_002]}
    assert len(paragraphs(document)) == 10
    (repeat,) = (note for note in document.notes if note.label == "repeat")
    assert repeat.score == 1.0
    assert repeat.twin is not None
    assert repeat.twin.end <= repeat.raw.start
    assert repeat.twin.end - repeat.twin.start == repeat.raw.end - repeat.raw.start
    (related,) = (note for note in document.notes if note.label == "related-links")
    assert len(related.items) == 5
    assert all(item.title and item.blurb for item in related.items)
    assert related.items[0].title.startswith("Unleashing the Power of Capital")
    assert related.text.startswith("You may also like")


def test_003_a_publisher_and_no_date_without_a_year(seeds: dict[str, Processed]) -> None:
    document = seeds["003"]
    assert values(document) == {
        "title": ["Vietnam aims for balanced and sustainable trade with United States"],
        "publisher": ["VOV.VN"],
    }
    body = paragraphs(document)
    assert len(body) == 9
    assert body[0].startswith("Prime Minister Pham Minh Chinh has asked")
    assert "in Hanoi on April 29, Chinh noted" in document.text


def test_004_date_dateline_and_agency_leave_the_sentences_whole(
    seeds: dict[str, Processed],
) -> None:
    document = seeds["004"]
    assert values(document) == {
        "date": ["2025-05-15"],
        "dateline": ["Hà Nội"],
        "agency": ["VNS"],
    }
    body = paragraphs(document)
    assert len(body) == 11
    assert body[0].startswith("Việt Nam has been actively promoting")
    assert body[-1].endswith("Office of the US Trade Representative.")
    assert "Việt Nam – a country that has suffered" in document.text


def test_every_value_points_to_where_it_stands(seeds: dict[str, Processed], root: Path) -> None:
    for name, document in zip(NAMES, seeds.values(), strict=True):
        data = (root / "raw" / f"{name}.txt").read_bytes()
        for field in document.fields:
            there = data[field.raw_bytes.start : field.raw_bytes.end].decode()
            assert there.casefold() == field.value.casefold()
            assert data.decode()[field.raw.start : field.raw.end] == there
            assert 0 < field.confidence <= 1


def test_nothing_is_flagged_in_vain(seeds: dict[str, Processed]) -> None:
    flagged = {name: [n.rule for n in d.notes if not n.applied] for name, d in seeds.items()}
    assert flagged == {name: [] for name in seeds}


def test_raw_is_byte_for_byte_the_seeds(root: Path, shared: Path) -> None:
    for path in sorted((shared / "seeds").iterdir()):
        assert (root / "raw" / path.name).read_bytes() == path.read_bytes()


@pytest.fixture(scope="session")
def built(root: Path) -> Built:
    return build(root / "raw", load(root / "config.toml").settings, lambda *_: None)


def test_none_is_a_duplicate_and_the_nearest_are_reported_with_reasons(built: Built) -> None:
    assert built.outcome.clusters == ()
    assert built.outcome.linked == ()
    assert built.counts()["written"] == 5
    assert len(built.outcome.nearest) >= 4
    for pair in built.outcome.nearest:
        assert pair.jaccard < 0.1
        assert pair.why


def test_committed_clean_is_what_a_run_gives(root: Path, tmp_path: Path) -> None:
    out = tmp_path / "clean"
    write_corpus(root / "raw", out, load(root / "config.toml").settings, lambda *_: None)
    made = {p.relative_to(out): p.read_bytes() for p in out.rglob("*") if p.is_file()}
    committed = root / "clean"
    there = {p.relative_to(committed): p.read_bytes() for p in committed.rglob("*") if p.is_file()}
    assert sorted(made) == sorted(there)
    assert [name for name in made if made[name] != there[name]] == []


def test_stages_on_their_own_output_propose_nothing(seeds: dict[str, Processed]) -> None:
    for document in seeds.values():
        again = Document(
            name=document.name, id=document.id, text=document.text, fields=document.fields
        )
        for stage in STAGES:
            change = stage.propose(again, getattr(Settings(), stage.NAME))
            assert change.edits == (), stage.NAME
            again = msgspec.structs.replace(again, text=edits.apply(again.text, change.edits))
