"""The least that deduplication reaches on labelled real text, with one configuration for all."""

from pathlib import Path

import pytest

from pipeline.corpus.dedup import deduplicate
from pipeline.settings import Duplicates
from quality import neardup


@pytest.mark.parametrize("name", neardup.FLOORS)
def test_labelled_pairs(name: str, shared: Path) -> None:
    if not (shared / "data" / "neardup" / name).is_dir():
        pytest.skip(f"no {name} beside the checkout")
    assert neardup.fingerprint(name) == neardup.FLOORS[name].sha256, "other data, other floors"
    data = neardup.load(name)
    result = neardup.score(data, deduplicate(list(data.articles.values()), Duplicates()))
    assert neardup.short(name, result) == [], (result.wrong, result.missed)


def test_what_falls_short_is_told(shared: Path) -> None:
    if not (shared / "data" / "neardup" / "bbc_dev").is_dir():
        pytest.skip("no bbc_dev beside the checkout")
    worse = neardup.Score(wrong=(("a", "b"),), missed=(("c", "d"),), right=10)
    assert neardup.short("bbc_dev", worse) == [
        "F1 0.9091 is under 0.995",
        "precision 0.9091 is under 0.99",
    ]
