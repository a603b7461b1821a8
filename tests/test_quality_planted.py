"""Copies planted in eight languages: the least that the default configuration finds of them."""

import unicodedata

import pytest

from quality import planted


@pytest.mark.parametrize("name", planted.NAMES)
def test_planted_copies_are_found_and_neighbours_are_not_merged(name: str) -> None:
    corpus = planted.planted(planted.language(name))
    found = planted.find(corpus)
    assert found.wrong == ()
    assert found.precision >= planted.PRECISION
    assert found.recall >= planted.RECALL, found.missed


def test_the_languages_that_were_promised_are_there() -> None:
    asked = "amharic arabic chinese hindi japanese russian thai vietnamese"
    assert tuple(asked.split()) == planted.NAMES


@pytest.mark.parametrize("name", planted.NAMES)
def test_the_planted_set_is_what_it_says(name: str) -> None:
    corpus = planted.planted(planted.language(name))
    assert corpus == planted.planted(planted.language(name))
    assert len(corpus.family) == 7 * planted.FAMILIES
    texts = {article.name: article.text for article in corpus.articles}
    assert len(set(texts.values())) > 5 * planted.FAMILIES
    for number in range(planted.FAMILIES):
        original = texts[f"{number:02}-original"]
        assert unicodedata.is_normalized("NFC", original)
        assert len(texts[f"{number:02}-excerpt"]) < 0.55 * len(original)


def test_vietnamese_is_planted_in_both_unicode_forms() -> None:
    corpus = planted.planted(planted.language("vietnamese"))
    forms = {unicodedata.is_normalized("NFC", a.text) for a in corpus.articles if "edit" in a.name}
    assert forms == {True, False}
