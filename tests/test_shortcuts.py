"""What is passed over quickly: the quick look and the long one must tell the same."""

import os
import re
import time

import pytest
from ftfy.badness import BADNESS_RE
from hypothesis import example, given
from hypothesis import strategies as st

from pipeline import characters, columns, lines, words
from pipeline.corpus.templates import wording
from pipeline.corpus.templates.survey import _APART, numbered
from pipeline.engines import apart
from pipeline.settings import Repeats
from pipeline.stages.boilerplate import furniture, letters, navigation, pointers, sharing
from pipeline.stages.normalise import mojibake, spaces
from pipeline.stages.repeats import chance, passages, quotes
from pipeline.stages.repeats.find import find
from strategies import texts

_WORDS = ["ferry", "the", "of", "Skala", "island", "early", "ran", "aground", "1", "港", "ก"]
_SENTENCES = st.lists(st.sampled_from(_WORDS), min_size=1, max_size=14).map(" ".join)
_PARAGRAPHS = st.lists(_SENTENCES, min_size=1, max_size=4).map(lambda s: ". ".join(s) + ".")


@st.composite
def _repetitive(draw: st.DrawFn) -> str:
    """Texts of few words in which whole paragraphs, or all but a word of them, often come back."""
    found = draw(st.lists(_PARAGRAPHS, min_size=1, max_size=5))
    again = draw(st.lists(st.sampled_from(found), max_size=3))
    changed = [text.replace("Skala", "Syros", 1) for text in again]
    return "\n\n".join([*found, *draw(st.permutations([*again, *changed]))])


@given(_repetitive(), st.sampled_from([1, 2, 3, 5, 8]), st.sampled_from([0.3, 0.8, 1.0]))
def test_a_text_that_may_not_repeat_does_not(text: str, shingle: int, similarity: float) -> None:
    settings = Repeats(shingle=shingle, similarity=similarity, min_words=5)
    cut = passages.cut(text)
    if not chance.may_repeat(cut, settings):
        found = find(passages.assembled(cut), settings)
        assert (found.repeats, found.doubtful) == ([], [])
        assert list(quotes.find(found.rest, settings)) == []


def test_a_text_may_repeat_where_words_are_equal_in_form_c_only() -> None:
    composed = "Một hai ba bốn năm sáu bảy tám chín mười."
    text = f"{composed}\n\n" + composed.replace("ộ", "o\u0323\u0302")
    assert chance.may_repeat(passages.cut(text), Repeats())


@given(texts)
def test_passages_have_the_words_of_their_text(text: str) -> None:
    cut = passages.cut(text)
    found = passages.assembled(cut)
    assert len(cut.keys) == len(found.spans) == len(found.hashes)
    for passage in found.passages:
        first, last = found.spans[passage.first], found.spans[passage.last - 1]
        assert passage.start <= first[0]
        assert last[1] <= passage.end


@given(texts)
@example("か\u3099 と e\u0301 가")
def test_words_of_spaced_scripts_are_found_the_quick_way(text: str) -> None:
    assert words.surface(text) == words._TOKEN.findall(text)
    assert words.spans(text) == [match.span() for match in words._TOKEN.finditer(text)]


@given(st.text("a b\n\t\u00a0\r", max_size=60))
def test_lines_are_those_between_line_feeds(text: str) -> None:
    found = lines.split(text)
    assert [line.text for line in found] == [b for raw in text.split("\n") if (b := raw.strip())]
    last = 0
    for line in found:
        assert text[line.start : line.end] == line.text
        breaks = text.count("\n", last, line.start)
        assert line.gap == (max(breaks - 1, 0) if line.index else breaks)
        last = line.end


@given(st.text("a b\n\t\u00a0\u3000", max_size=30))
def test_untidy_white_space_is_seen_at_a_glance(text: str) -> None:
    assert spaces._is_untidy(text) == (spaces._UNTIDY.search(text) is not None)
    assert set(characters.of(text)) == set(text)


@given(st.text("ab \t\u00a0\n", max_size=60))
def test_a_text_without_wide_gaps_has_no_table(text: str) -> None:
    if not columns._WIDE.search(text):
        assert columns.table_lines(text) == []


@given(st.text("a :>|»›–—-｜：/\\→][•·", max_size=12))
def test_what_parts_a_line_has_its_sign(text: str) -> None:
    for separator, sign in (
        (pointers._SEPARATOR, pointers._SIGN),
        (navigation._ARROW, navigation._ARROW_SIGN),
        (navigation._BAR, navigation._BAR_SIGN),
    ):
        assert sign.search(text) or not separator.search(text)


@given(st.text("aзáßśłÃœΆаВ€™’“»°²\xa0 .", min_size=2, max_size=6))
def test_what_is_garbled_is_suspected(text: str) -> None:
    assert mojibake._SUSPECT.search(text) or not BADNESS_RE.search(text)


_OPEN = [
    pytest.param(sign, pattern, id=f"{family.label}: {sign}")
    for module in (sharing, letters, furniture)
    for family in module.FAMILIES
    for sign, pattern in family.inside
]


@pytest.mark.parametrize(("sign", "pattern"), _OPEN)
def test_a_sign_stands_in_its_expression(sign: str, pattern: re.Pattern[str]) -> None:
    parts = re.split(r"\(\?:|[()|]", pattern.pattern)
    assert any(sign in part.replace("\\b", "") for part in [*parts, pattern.pattern])


@given(st.lists(st.sampled_from(["newsletter", "sign", "up", "for", "our", "follow", "us", "on"])))
def test_phrases_are_found_by_their_words_first(said: list[str]) -> None:
    key = " ".join(said)
    for label in wording._LABELS:
        found, all_of_it = wording._search(label, key), wording._pattern(label).search(key)
        assert (found and found.span()) == (all_of_it and all_of_it.span())


@given(st.text(st.characters(codec="ascii") | st.sampled_from("’“”–… ©é")))
def test_keys_of_plain_lines_are_those_of_others(line: str) -> None:
    slow = _APART.sub(" ", words.folded(line).replace("©", " copyright ")).strip()
    assert numbered(line) == slow


def test_work_beside_gives_its_result_once_asked() -> None:
    with apart.beside(lambda: b"x" * 1_000_000) as found:
        assert found() == b"x" * 1_000_000


def test_work_beside_that_fails_is_done_here_and_raises() -> None:
    def work() -> bytes:
        raise LookupError(os.getpid())

    with apart.beside(work) as found, pytest.raises(LookupError, match=str(os.getpid())):
        found()


def test_work_whose_copy_dies_is_done_here() -> None:
    here = os.getpid()

    def work() -> bytes:
        if os.getpid() != here:
            os._exit(3)
        return b"done here"

    with apart.beside(work) as found:
        assert found() == b"done here"


def test_a_later_copy_may_take_the_work_of_an_earlier_one() -> None:
    with (
        apart.beside(lambda: str(os.getpid()).encode()) as first,
        apart.beside(lambda: first() + b" " + str(os.getpid()).encode()) as second,
    ):
        pids = set(map(int, second().split()))
    assert len(pids) == 2
    assert os.getpid() not in pids


def test_a_copy_that_nobody_waits_for_ends_with_the_block() -> None:
    ours, theirs = os.pipe()

    def work() -> bytes:
        time.sleep(600)
        return b""

    with apart.beside(work):
        os.close(theirs)
    assert os.read(ours, 1) == b"", "the copy held the other end"
    os.close(ours)
