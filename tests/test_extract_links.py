"""Lists of links joined: the tests for link density decide as they would on all of them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.stages.extract.links import Links, grouped

WORDS = st.text(alphabet="abcdefgh", min_size=1, max_size=9)
HEADLINES = st.text(alphabet="abcdefgh ", min_size=10, max_size=160).map(
    lambda text: text.replace(" ", "x")
)


def answers(links: list[str]) -> tuple[bool, bool, bool]:
    """What trafilatura's `link_density_test` asks of the links of a part, besides their share."""
    whole = sum(map(len, links))
    words = len(links) > 1 and sum(len(link) < 10 for link in links) / len(links) > 0.8
    return len(links) > 4, whole < 100 * len(links), words and whole + len(links) < 300


@given(st.lists(st.one_of(WORDS, HEADLINES), min_size=1, max_size=80))
def test_joined_links_give_the_same_answers(links: list[str]) -> None:
    joined = [" ".join(group) for group in grouped(links)]
    assert answers(joined) == answers(links)
    assert sorted(" ".join(joined).split()) == sorted(links)
    assert len(joined) <= len(links)


@given(st.lists(WORDS, min_size=7, max_size=80))
def test_words_are_joined_into_few(links: list[str]) -> None:
    assert len(grouped(links)) <= 6 + sum(map(len, links)) // 50


@pytest.mark.parametrize("count", [1, 2, 5, 6])
def test_a_few_links_stay_as_they_are(count: int) -> None:
    links = [f"Headline number {number}" for number in range(count)]
    assert grouped(links) == [[link] for link in links]


def test_a_catalogue_stays_as_it_is() -> None:
    links = [f"{number} {'word ' * 25}" for number in range(20)]
    assert len(grouped(links)) == 20


def test_what_stands_between_links_and_what_is_deleted_is_written_behind_them() -> None:
    links = Links()
    links.linked += ["One", "two"]
    links.bare += ["|"]
    links.sealed += ["Share"]
    assert links.drained(items=True) == "<li><a>One</a> <a>two</a> |<nav>Share</nav></li>"
    assert links.drained(items=False) == ""
