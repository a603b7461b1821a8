"""The least that deduplication reaches on labelled real text, with one configuration for all."""

from pathlib import Path

import pytest

from pipeline.corpus.dedup import deduplicate
from pipeline.settings import Duplicates
from quality import neardup

FLOORS = {
    "newswire_dev": (0.97, 1.0),
    "reuters_dev": (0.97, 0.98),
    "bbc_dev": (0.99, 0.99),
    "reprints_dev": (0.98, 0.98),
}


@pytest.mark.parametrize("name", FLOORS)
def test_labelled_pairs(name: str, shared: Path) -> None:
    if not (shared / "data" / "neardup" / name).is_dir():
        pytest.skip(f"no {name} beside the checkout")
    data = neardup.load(name)
    result = neardup.score(data, deduplicate(list(data.articles.values()), Duplicates()))
    least_f1, least_precision = FLOORS[name]
    assert result.precision >= least_precision, result.wrong
    assert result.f1 >= least_f1, (result.wrong, result.missed)
