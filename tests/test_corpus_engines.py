"""The compiled engine gives what the plain one does, value for value."""

import subprocess
import sys
from importlib import import_module
from pkgutil import iter_modules

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from pipeline import words
from pipeline.corpus import buckets, dedup, engine, facts, verify
from pipeline.corpus import text as texts
from pipeline.corpus.plain import Plain
from pipeline.corpus.reading import Bounds, Engine, Keyed, Limits, Plan, packed
from pipeline.corpus.records import Article
from pipeline.hashing import mixed
from pipeline.settings import Duplicates
from stories import CHINESE, FERRY, MILL, VIETNAMESE, text

pytest.importorskip("numba", reason="the compiled engine needs the extra `fast`")

SCRIPTS = "aZé ßẞİǅΐ ﬁ東京 กำ한국ñ\u0301\u094d\u0f71\u200d.-’\n7٣ａ𝒜𠀀\ud800ᎠᏸΣς"
TEXTS = st.lists(
    st.text(st.sampled_from(SCRIPTS), max_size=40)
    | st.text(max_size=40)
    | st.text("ab .", max_size=80)
    | st.text("aB9_ é", max_size=80),  # words of several blocks
    max_size=6,
)
# Sentences from which facts follow: names inside and at the beginning, shouted, written small too;
# numbers with signs, spelled, cut by others; dates; quotations; corrections; lines.
PHRASES = (
    *("Paul Adler", "PAUL", "paul", "Ada", "The mayor of Skala said", "He", "said that", "in May"),
    *("may", "March", "on Monday", "12", "1,356,000", "9.7", "8-1/4", "two", "sept", "Sept", "3x4"),
    *(
        "5_6",
        "7b",
        "12:30",
        "2025-05-15",
        "1" * 40,
        ".",
        ", ",
        "“We went home”",
        '"so it is"',
        "\n",
    ),
    *(
        "\n\n",
        "CORRECTED",
        "(Corrects name)",
        "the ship",
        "ran aground",
        "off the coast",
        "é5",
        "ÉCOLE",
    ),
    *("Petra Dimou", "Merid. Lines", "Meridian Lines", "PA", "Okla.", "Oklahoma"),
    *(
        "東京に行く",
        "กำ",
        "Ⱥ1",
        "Straße",
        "İstanbul",
        "Ǆamonja",
        "ferry",
        "ferry",
        "before noon",
        "with nobody hurt",
        "U.S.",
    ),
)
BODY = st.lists(st.sampled_from(PHRASES), min_size=1, max_size=60).map(" ".join)
# What stands against each other in the places of one form: fractions that are rounded, numbers that
# are too long; corrections cut off or behind many spaces; quotations of any kind; names.
FACTS = (
    *("5/8", "8.25", "1/32", "3-5/32", "33/32", "0/7", "5/0", "12345678901234567890", "1_2_3_4"),
    *("(" + " " * 33 + "Corrects all", "（Correction", "[RECTIFICATIF", "((Исправлено", "ralat"),
    *(
        "„so war es“",
        "«Мы ушли»",
        "“open",
        '"open',
        "「東京」",
        "『東京",
        "сентября",
        "Понедельник",
    ),
    *("Kallas", "Kalas", "Kalás", "Irini Kalas", "IK", "K", "Abcdefgh" * 9, "Ｋalas", "Ada Kalas"),
    *("9,729,000", "10", "ten", "Ten", "eleven", "2025", "2024", "26.50", "27", "100", "0.50"),
)
PHRASE = st.sampled_from(PHRASES) | st.sampled_from(FACTS)


@pytest.fixture(scope="module")
def compiled() -> Engine:
    from pipeline.corpus.kernels.compiled import Compiled

    return Compiled()


@given(texts=TEXTS, size=st.integers(1, 6), window=st.integers(1, 5))
@example(
    texts=["Ünïcode “quotes” ßtraße İstanbul 東京タワー กรุงเทพ ﬁx", "", "A\u0301b e\u0301"],
    size=2,
    window=3,
)
def test_texts_are_surveyed_alike(
    compiled: Engine, texts: list[str], size: int, window: int
) -> None:
    plan = Plan(size, size + 1, window, permutations=16, seed=3)
    one, other = compiled.survey(packed(texts), plan), Plain().survey(packed(texts), plan)
    for part in one._fields:
        assert np.array_equal(getattr(one, part), getattr(other, part)), part
    signed = [engine.sign(packed(texts), plan) for engine in (compiled, Plain())]
    assert np.array_equal(signed[0], signed[1])


# The passages of texts, by number: few different ones, so that they are shared, and some twice in one.
PASSAGES = st.lists(st.lists(st.integers(0, 30), max_size=12), min_size=1, max_size=30)


def keyed(texts: list[list[int]], left_out: int) -> list[Keyed]:
    """The passages of texts, four texts at a time, one of them left out."""
    numbers = np.arange(len(texts))
    if left_out < len(texts):
        numbers[left_out] = -1
        numbers[left_out + 1 :] -= 1
    parts = [slice(first, first + 4) for first in range(0, len(texts), 4)]
    return [
        Keyed(
            mixed(np.array([value for text in texts[part] for value in text], np.uint64)),
            np.array([len(text) for text in texts[part]], np.int64),
            numbers[part],
        )
        for part in parts
    ]


@given(texts=PASSAGES, left_out=st.integers(0, 40))
def test_keys_that_stand_more_than_once_are_found_alike(
    compiled: Engine, texts: list[list[int]], left_out: int
) -> None:
    keys, bits = keyed(texts, left_out), buckets.width(len(texts))
    ours, theirs = (buckets.shared(one.repeated(keys, bits), bits) for one in (compiled, Plain()))
    assert np.array_equal(ours, theirs)


@given(texts=PASSAGES, most=st.integers(2, 6), share=st.floats(0.05, 0.9))
def test_texts_that_share_passages_are_paired_alike(
    compiled: Engine, texts: list[list[int]], most: int, share: float
) -> None:
    keys = keyed(texts, len(texts))
    sizes, bounds = np.array([*map(len, texts)]), Bounds(most, max(most // 2, 1), share)
    ours = compiled.sharing(keys, sizes, bounds)
    theirs = Plain().sharing(keys, sizes, bounds)
    assert np.array_equal(np.sort(ours.codes), np.sort(theirs.codes))
    assert np.array_equal(ours.shares, theirs.shares)
    assert ours.capped == theirs.capped


def compared(
    compiled: Engine, texts: list[str], *, size: int = 3, least: float = 0.0, words: int = 1
) -> None:
    pairs = [(left, right) for right in range(len(texts)) for left in range(right)]
    limits = Limits(size, least, words)
    ours = compiled.compare(packed(texts), pairs, limits)
    for pair, one, other in zip(
        pairs, ours, Plain().compare(packed(texts), pairs, limits), strict=True
    ):
        assert one == other, pair


@given(body=BODY, other=BODY, cut=st.integers(0, 40), size=st.integers(1, 6), least=st.floats(0, 1))
def test_pairs_are_compared_alike(
    compiled: Engine, body: str, other: str, cut: int, size: int, least: float
) -> None:
    phrases = body.split(" ")
    edited = " ".join([*phrases[:cut], other, *phrases[cut + 1 :]])
    swapped = f"{other}\n\n{body} {other}\n{phrases[-1]}"
    compared(compiled, [body, edited, swapped, other], size=size, least=least, words=size)


@given(
    body=st.lists(PHRASE, min_size=4, max_size=60),
    edits=st.lists(st.tuples(st.integers(0, 59), PHRASE), min_size=1, max_size=8),
)
def test_facts_are_compared_alike(
    compiled: Engine, body: list[str], edits: list[tuple[int, str]]
) -> None:
    other = [*body]
    for place, phrase in edits:
        other[place % len(body)] = phrase
    filler = words.words("and then they said that it was so while nobody was there to hear it")
    form = [word for pair in zip(body, filler * 5, strict=False) for word in pair]
    reform = [word for pair in zip(other, filler * 5, strict=False) for word in pair]
    compared(compiled, [" ".join(part) for part in (body, other, form, reform)], size=2)


@pytest.mark.parametrize(
    "mend", [str, str.upper, str.casefold, lambda text: text.replace("a", "á")]
)
def test_long_articles_are_compared_alike(compiled: Engine, mend: type[str]) -> None:
    body = text((*FERRY, *MILL))
    texts = [
        *(body, text(FERRY), text(FERRY[2:6]), text((*MILL, *FERRY[:3]))),
        mend(body.replace("212", "221").replace("Irini Kalas", "Petra Dimou")),
        mend(body.replace("the", "a").replace("ferry", "ship")),
        *(text(VIETNAMESE), text(VIETNAMESE[1:]), text(CHINESE), text(CHINESE[:2])),
    ]
    compared(compiled, texts, size=5)


def test_names_in_ascii_alone_are_compared_alike() -> None:
    from pipeline.corpus.kernels.compiled import Compiled

    body = text((*FERRY, *MILL)).encode("ascii", "ignore").decode()
    other = body.replace("Irini Kalas", "Petra Dimou")
    assert other != body
    compared(Compiled(), [body, other])  # an engine that has met no other texts


def test_passages_that_stand_twice_are_aligned_alike(compiled: Engine) -> None:
    """Two runs of the shorter text may lead to one place of the longer."""
    part = "the harbour master said that nobody was hurt"
    filler = "while {} more boats were tied up along the {} pier of the old town".format
    once = " ".join([filler("two", "north"), part, *(filler(n, "long") for n in "abcdefgh"), "end"])
    twice = " ".join([part, filler("six", "south"), part, "then", part, "again", part])
    compared(compiled, [once, twice, f"{twice} {once}", f"{once} {part} {twice}"])


def test_what_the_passes_do_not_know_is_compared_the_plain_way(compiled: Engine) -> None:
    body = text(FERRY)
    decomposed = body.replace("e", "e\u0301")
    other_digits = body.replace("212", "٢١٢")
    compared(compiled, [body, decomposed, other_digits, "Ferry runs aground", "", body[:200]])


def test_constants_are_the_same() -> None:
    from pipeline import align
    from pipeline.corpus.kernels import (
        alignment,
        comparing,
        describing,
        names,
        numbers,
        table,
        telling,
        tokens,
    )

    for name in ("_RUN", "_BREAK", "_STRETCH", "_EQUAL", "_SHOWN", "_WHOLE"):
        assert getattr(comparing, name) == getattr(verify, name)
    assert describing._LINE == texts._LINE
    assert (alignment._GAP, alignment._TRIES) == (align._GAP, align._TRIES)
    for character in map(chr, range(0x3000)):
        stops = texts._INSIDE.search(character) is None
        assert bool(table._properties(character) & tokens.STOPS) == stops
        breaks = texts._INSIDE.search(f"{character} ", 0, 2) is None
        assert bool(table._properties(character) & tokens.BREAKS) == breaks
    for name in ("SLOT", "_STEM", "_SPELLING"):
        assert getattr(names, name) == getattr(facts, name)
    assert (telling._EDGE, telling._LONG_TEXT) == (facts.EDGE, facts._LONG_TEXT)
    assert numbers.LONG == texts.LONG


def test_ascii_is_folded_as_the_table_has_it(compiled: Engine) -> None:
    texts = packed([f"a{chr(code)}b é" for code in range(0x80)])
    plan = Plan(1, 1, 1, permutations=16, seed=3)
    one, other = compiled.survey(texts, plan), Plain().survey(texts, plan)
    assert one.lengths.tolist() == other.lengths.tolist()
    assert one.digests.tolist() == other.digests.tolist()


NAMES = st.text("abCdeé1", min_size=1, max_size=9) | st.sampled_from(["Kalas", "Kallas", "Adler"])


@given(one=NAMES, other=NAMES)
@example(one="Oklahoma", other="Okla")
@example(one="Ada", other="Ida")
@example(one="Reidgefield", other="Ridgefield")
def test_names_are_alike_alike(one: str, other: str) -> None:
    from pipeline.corpus.kernels import names
    from pipeline.corpus.kernels.table import CodePoints

    points = CodePoints()
    points._learn(0)
    words = names.spelling()
    for side, word in enumerate((one, other)):
        units = np.frombuffer(word.encode(), np.uint8)
        read = units, np.array([[0, len(units)]], np.int32)
        assert names.read(read, (0, 1), points.tables, words, side) == 1
    one, other = one.casefold(), other.casefold()
    assert names.alike(words, (0, 0, 0)) == facts._alike(one, other)
    assert names.alike(words, (1, 0, 0)) == facts._alike(other, one)


WRITTEN = st.from_regex(r"[0-9](?:[0-9.,:/-]{0,30}[0-9])?", fullmatch=True) | st.from_regex(
    r"(?:[0-9]{1,6}-)?[0-9]{1,3}/[0-9]{1,3}", fullmatch=True
)


@given(one=WRITTEN, other=WRITTEN)
@example(one="0.50", other="1/2")
@example(one="1/32", other="33/32")
@example(one="9,729,000", other="9.7")
@example(one="0.000", other="0/7")
@example(one="1,000", other="1.0000")
def test_numbers_are_the_same_alike(one: str, other: str) -> None:
    from pipeline.corpus.kernels import numbers

    digits = [texts._digits(written) for written in (one, other)]
    values = [numbers.value(np.frombuffer(word.encode(), np.uint8)) for word in (one, other)]
    for value, written in zip(values, digits, strict=True):
        assert value in (int(written), numbers.UNSURE)
        assert value == int(written) or len(written) > 18 or "/" in one + other
    if numbers.UNSURE not in values:
        ours, theirs = (texts.Number(0, 1, written, written) for written in digits)
        same = numbers.same(values[0], values[1], np.zeros((0, 0), np.bool_))
        assert same == facts.same_number(ours, theirs)
        assert numbers.length(values[0]) == len(digits[0])


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


def test_compiled_passes_need_a_little_endian_processor(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.byteorder", "big")
    assert isinstance(engine.choose(engine._PAYS), Plain)
    monkeypatch.setattr("sys.byteorder", "little")
    assert not isinstance(engine.choose(engine._PAYS), Plain)


def test_what_was_compiled_is_loaded_without_making_ready_to_compile() -> None:
    code = """
import sys
from pipeline.corpus.kernels.compiled import Compiled
from pipeline.corpus.reading import Limits, packed
_, found = Compiled().compare(packed(["The ferry ran aground"] * 2), [(0, 1)] * 2, Limits(3, 0, 1))
print(found.longest, "numba.cpython.cmathimpl" in sys.modules, "scipy.linalg" in sys.modules)
"""
    command = [sys.executable, "-c", code]
    runs = [subprocess.run(command, capture_output=True, text=True, check=True) for _ in range(2)]
    assert runs[1].stdout == "4 False False\n"  # the first run may have compiled


def test_what_is_compiled_lies_in_a_folder_of_all_sources() -> None:
    from pipeline.corpus import kernels

    modules = [
        import_module(f"{kernels.__name__}.{m.name}") for m in iter_modules(kernels.__path__)
    ]
    passes = [value for m in modules for value in vars(m).values() if hasattr(value, "_cache")]
    places = {found._cache.cache_path for found in passes}
    assert len(passes) > 50
    assert {kernels._sources() in place for place in places} == {True}
