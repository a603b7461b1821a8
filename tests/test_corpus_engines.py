"""The compiled engine gives what the plain one does, value for value."""

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from pipeline.corpus import dedup, engine
from pipeline.corpus.plain import Plain
from pipeline.corpus.reading import Engine, Reading
from pipeline.corpus.records import Article
from pipeline.hashing import Hashes
from pipeline.settings import Duplicates
from stories import CHINESE, FERRY, MILL, text

pytest.importorskip("numba", reason="the compiled engine needs the extra `fast`")

SCRIPTS = "aZé ßİǅ ﬁ東京 กำ한국ñ\u0301\u094d\u0f71\u200d.-’\n7٣ａ𝒜𠀀\ud800"
TEXTS = st.lists(
    st.text(st.sampled_from(SCRIPTS), max_size=40)
    | st.text(max_size=40)
    | st.text("ab .", max_size=80),
    max_size=6,
)
WORDS = st.lists(st.integers(0, 9), max_size=120).map(lambda found: np.array(found, np.uint64))


@pytest.fixture(scope="module")
def compiled() -> Engine:
    from pipeline.corpus.kernels.compiled import Compiled

    return Compiled()


def same(one: Reading, other: Reading) -> bool:
    return all(np.array_equal(getattr(one, part), getattr(other, part)) for part in Reading._fields)


@given(texts=TEXTS)
@example(texts=["Ünïcode “quotes” ßtraße İstanbul 東京タワー กรุงเทพ ﬁx", "", "A\u0301b e\u0301"])
def test_texts_are_read_alike(compiled: Engine, texts: list[str]) -> None:
    assert same(compiled.read(texts), Plain().read(texts))


@given(texts=TEXTS, size=st.integers(1, 6), window=st.integers(1, 5))
def test_sketches_are_alike(compiled: Engine, texts: list[str], size: int, window: int) -> None:
    plain = Plain()
    read = plain.read(texts)
    assert np.array_equal(compiled.digests(read), plain.digests(read))
    for one, other in zip(
        compiled.winnowed(read, size, window), plain.winnowed(read, size, window), strict=True
    ):
        assert np.array_equal(one, other)
    assert np.array_equal(
        compiled.signatures(read, size, permutations=16, seed=3),
        plain.signatures(read, size, permutations=16, seed=3),
    )


@given(left=WORDS, right=WORDS, size=st.integers(1, 5), place=st.integers(0, 120))
def test_pairs_are_compared_alike(
    compiled: Engine, left: Hashes, right: Hashes, size: int, place: int
) -> None:
    plain = Plain()
    right = np.concatenate([right, left[place:], right[:3], left[:place]])
    assert compiled.runs(left, right, size) == plain.runs(left, right, size)
    one, other = plain.distinct(left, size), plain.distinct(right, size)
    assert np.array_equal(compiled.distinct(left, size), one)
    assert compiled.common(one, other) == plain.common(one, other)


def test_the_outcome_is_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    texts = [text(FERRY), text(MILL), text(FERRY[:5]), text(MILL[1:]), text(CHINESE)]
    articles = [
        Article(name=f"{number}.txt", id=str(number), sha256=str(number), text=body)
        for number, body in enumerate(texts)
    ]
    plainly = dedup.deduplicate(articles, Duplicates())
    monkeypatch.setattr(engine, "_PAYS", 0)
    assert not isinstance(engine.choose(1), Plain)
    assert dedup.deduplicate(articles, Duplicates()) == plainly
