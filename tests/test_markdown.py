import yaml
from hypothesis import given
from hypothesis import strategies as st

from pipeline.model import LocatedField, Span
from pipeline.sinks import markdown
from pipeline.sinks.records import Article, Copy, Provenance

# What a JSON file in UTF-8 can hold: everything but lone surrogates.
any_text = st.text(st.characters(exclude_categories=["Cs"]))


def article(text: str, value: str) -> Article:
    return Article(
        id="0" * 16,
        title=value,
        text=text,
        standfirst=None,
        authors=(value, "Ann"),
        date="2025-05-15",
        modified=None,
        dateline="no",
        agency="1e3",
        publisher=value,
        source=None,
        metadata=(
            LocatedField(
                name="photo_credit",
                value=value,
                raw=Span(0, 1),
                raw_bytes=Span(0, 1),
                rule="r",
                confidence=1.0,
            ),
        ),
        duplicates=(Copy(name=value, id="1", relation="exact"),),
        provenance=Provenance(
            raw=value,
            sha256="0" * 64,
            size_bytes=3,
            codec="utf-8",
            raw_characters=3,
            kept=3,
            replaced=0,
            removed=0,
            flags=0,
            article="articles/a.md",
            trail="trails/a.json",
            sidecar=None,
        ),
    )


@given(any_text, any_text)
def test_any_yaml_reader_gets_the_values_back(text: str, value: str) -> None:
    head = markdown.render(article(text, value)).split("\n---\n", 1)[0].removeprefix("---\n")
    read = yaml.safe_load(head)
    assert read["title"] == read["publisher"] == read["raw"] == value
    assert read["authors"] == [value, "Ann"]
    assert read["photo_credits"] == read["duplicates"] == [value]
    assert (read["date"], read["dateline"], read["agency"]) == ("2025-05-15", "no", "1e3")
    assert "standfirst" not in read


@given(any_text, any_text)
def test_the_body_comes_back_character_for_character(text: str, value: str) -> None:
    assert markdown.body(markdown.render(article(text, value))) == text


def test_a_body_that_looks_like_front_matter_is_a_body() -> None:
    text = "---\ntitle: mine\n---\n\nHello"
    assert markdown.body(markdown.render(article(text, "---\n"))) == text
